package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ArticleHeader;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleFinisherTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 27);
    private static final Origin ORIGIN = new Origin("a", "line 1");
    private static final ArticleFinisher PLAIN = new ArticleFinisher(IngestLimits.DEFAULT, ArticleDefaults.NONE);
    private static final ArticleFinisher WITH_DEFAULTS = new ArticleFinisher(
            IngestLimits.DEFAULT, new ArticleDefaults(Optional.of(DAY), Optional.of("Halden Tide")));

    private static Draft draft() {
        return new Draft().text("The quay is dry.");
    }

    private static Reading.Accepted accepted(Draft draft) {
        return Ingested.accepted(List.of(PLAIN.finish(draft, ORIGIN)));
    }

    private static ArticleHeader headerWithDefaults(Draft draft) {
        return Ingested.article(List.of(WITH_DEFAULTS.finish(draft, ORIGIN))).header();
    }

    @Test
    void usesDefaultsOnlyForWhatIsNotStated() {
        assertThat(headerWithDefaults(draft()).published()).contains(DAY);
        assertThat(headerWithDefaults(draft()).source()).contains("Halden Tide");

        ArticleHeader stated = headerWithDefaults(
                draft().state(HeaderKey.PUBLISHED, "2024-01-03").state(HeaderKey.SOURCE, "Northern Wire"));
        assertThat(stated.published()).contains(LocalDate.of(2024, 1, 3));
        assertThat(stated.source()).contains("Northern Wire");
    }

    @Test
    void asksTheUserBeforeTheDatelineForTheSource() {
        assertThat(headerWithDefaults(draft().agency(Optional.of("Wire"))).source()).contains("Halden Tide");
        assertThat(accepted(draft().agency(Optional.of("Wire"))).article().header().source()).contains("Wire");
    }

    @Test
    void usesNoDefaultInPlaceOfADateThatIsWrong() {
        Reading reading = WITH_DEFAULTS.finish(draft().state(HeaderKey.PUBLISHED, "soon"), ORIGIN);

        assertThat(Ingested.reject(List.of(reading)))
                .isEqualTo("a, line 1: published \"soon\" is not a day (write it as 2025-05-27)");
    }

    @Test
    void showsNoMoreOfAWrongDateThanFitsALine() {
        Reading reading = PLAIN.finish(draft().state(HeaderKey.PUBLISHED, "x\n".repeat(20_000)), ORIGIN);

        assertThat(Ingested.reject(List.of(reading))).hasSizeLessThan(150).contains("…").doesNotContain("\n");
    }

    @Test
    void cutsFieldsThatAreTooLongAndNotesIt() {
        Reading.Accepted accepted = accepted(draft()
                .state(HeaderKey.TITLE, "t".repeat(40_000))
                .state(HeaderKey.AUTHOR, "a".repeat(40_000))
                .state(HeaderKey.SOURCE, "s".repeat(1_000)));

        ArticleHeader header = accepted.article().header();
        assertThat(header.title().orElseThrow()).hasSize(1_000).endsWith("t…");
        assertThat(header.author().orElseThrow()).hasSize(1_000).endsWith("a…");
        assertThat(header.source()).contains("s".repeat(1_000));
        assertThat(accepted.notes()).containsExactly("title cut to 1000 characters", "author cut to 1000 characters");
    }

    @Test
    void putsFieldsOnOneLine() {
        assertThat(accepted(draft().state(HeaderKey.TITLE, " Ebb\r\n and\u0007\tflood ")).article().header().title())
                .contains("Ebb and flood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/etc/passwd", "file:///etc/passwd", "www.tide.example", "../x",
            "https://tide.example/a b", "https://"})
    void leavesOutWhatIsNoWebAddress(String url) {
        Reading.Accepted accepted = accepted(draft().state(HeaderKey.URL, url));

        assertThat(accepted.article().header().url()).isEmpty();
        assertThat(accepted.article().id()).startsWith("article-");
        assertThat(accepted.notes()).containsExactly("url left out, not a web address: " + url);
    }

    @Test
    void leavesOutAWebAddressThatIsTooLong() {
        Reading.Accepted accepted = accepted(
                draft().state(HeaderKey.URL, "https://tide.example/" + "x".repeat(40_000)));

        assertThat(accepted.article().header().url()).isEmpty();
        assertThat(accepted.notes()).singleElement().asString().hasSizeLessThan(120);
    }

    @Test
    void readsTheLanguageAndTakesEnglishForWantOfOne() {
        assertThat(accepted(draft()).article().header().language()).isEqualTo("en");
        assertThat(accepted(draft().state(HeaderKey.LANGUAGE, "tr-TR")).article().header().language()).isEqualTo("tr");
        assertThat(accepted(draft().state(HeaderKey.LANGUAGE, "{{lang}}")).article().header().language())
                .isEqualTo("en");
    }

    @Test
    void keepsTheNotesOfTheFormat() {
        assertThat(accepted(draft().note("mended")).notes()).containsExactly("mended");
    }

    @Test
    void rejectsATextWithoutAVisibleCharacter() {
        for (String text : List.of("", " \n\t", "\u00A0\u2028", "\u0007")) {
            assertThat(Ingested.reject(List.of(PLAIN.finish(new Draft().text(text), ORIGIN)))).contains("empty");
        }
    }

    @Test
    void countsTheFirstStatementOfAField() {
        assertThat(new Draft().state(HeaderKey.TITLE, " ").state(HeaderKey.TITLE, "a").state(HeaderKey.TITLE, "b")
                .stated(HeaderKey.TITLE)).contains("a");
    }
}
