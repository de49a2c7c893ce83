package org.onrecord.extract.tag;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.testing.BundledKeys;
import org.onrecord.testing.MarkedArticle;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the attributions of every text, and texts that were made to do harm. */
class HostileTextsTest {

    static final List<String> LITTLE = OddTexts.LITTLE;

    private static List<Attribution> find(String text) {
        return Shipped.FINDER.find(Texts.analyze(text));
    }

    /** The attributions of a text, after a look at what must hold for those of every text. */
    private static List<Attribution> checked(String text) {
        List<Attribution> found = find(text);
        int before = -1;
        for (Attribution said : found) {
            assertThat(said.content().getFirst().start()).as("order").isGreaterThan(before);
            before = said.content().getFirst().start();
            for (List<Span> part : List.of(said.content(), said.verbatim(), said.cue(), said.source())) {
                assertThat(Span.ordered(part)).isEqualTo(part);
                assertThat(part).allSatisfy(span -> {
                    assertThat(span.end()).isLessThanOrEqualTo(text.length());
                    assertThat(span.in(text)).isNotBlank();
                });
            }
            for (Span part : said.verbatim()) {
                assertThat(said.content()).anyMatch(segment -> segment.contains(part));
            }
            assertThat(said.form() == Form.DIRECT).isEqualTo(said.verbatim().equals(said.content()));
        }
        return found;
    }

    private static void assertDisjoint(List<Attribution> found) {
        List<Span> all = found.stream().flatMap(said -> said.content().stream()).sorted().toList();
        assertThat(Span.ordered(all)).isEqualTo(all);
    }

    @Test
    void whatIsFoundInRandomTextsIsWellFormed() {
        Seeded.check(150, random -> checked(OddTexts.random(random, 80)));
    }

    @Test
    void whatIsFoundInRandomNewsIsWellFormed() {
        List<MarkedArticle> articles = BundledKeys.all();
        Seeded.check(40, random -> {
            String news = articles.get(random.nextInt(articles.size())).article().text();
            int start = random.nextInt(news.length());
            int end = start + random.nextInt(news.length() - start);
            assertDisjoint(
                    checked(news.substring(start, end) + OddTexts.random(random, 10) + news.substring(0, start)));
        });
    }

    @Test
    void noWordOfAnArticleIsInTwoAttributions() {
        for (MarkedArticle marked : BundledKeys.all()) {
            assertDisjoint(checked(marked.article().text()));
        }
    }

    @ParameterizedTest
    @FieldSource("LITTLE")
    void oddLittleTextsRaiseNoError(String text) {
        checked(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\t", "\u00A0", "\u2028", "\f", "\u0000", "\uFEFF", "😀", "\uD83D", "\u202E"})
    void oddCharactersBetweenSentencesDoNotShiftWhatIsFound(String odd) {
        String quote = "“We will not unload another ship this week,” said Nell Quinn.";
        String text = "It rained." + odd + "\n" + odd + quote + odd + "\nIt rained again." + odd;
        Attribution found = checked(text).getFirst();
        assertThat(Texts.words(text, found.content())).containsExactly("We will not unload another ship this week,");
        assertThat(Texts.words(text, found.source())).containsExactly("Nell Quinn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "‘", "’", "'", "«", "»", "„", "said ", "“a ", "\"a\" ", "‘a’ ", ": ",
            "QUINN: x\n",
            "\n", "a\n", "(", "😀", "\uD83D", "“We go,” said Quinn. ", "“We go,” said Quinn, and ",
            "said that he said "})
    void tenThousandOfTheSameInARowRaiseNoError(String piece) {
        checked(piece.repeat(10_000 / piece.length()));
    }

    /** Every mark in one paragraph many times over: neither an error nor hours of work. */
    @Test
    void aHugeParagraphOfMarksRaisesNoError() {
        checked("“ \" ‘ ' « » „ ‚ ” ’ said Quinn: ".repeat(3_000));
    }

    @Test
    void aSentenceWithoutEndRaisesNoError() {
        checked("and the mayor of Halden said the ship of the line was ".repeat(1_000));
    }

    @Test
    void oneEndlessWordRaisesNoError() {
        checked("a".repeat(1_000_000));
        checked("“" + "a'".repeat(300_000) + "”");
    }

    @Test
    void findingAgainFindsTheSame() {
        for (MarkedArticle marked : BundledKeys.all().subList(0, 5)) {
            assertThat(find(marked.article().text())).isEqualTo(find(marked.article().text()));
        }
    }

    @Test
    void eightThreadsFindWhatOneFinds() throws Exception {
        List<TokenizedText> texts = BundledKeys.all().stream().map(marked -> Texts.analyze(marked.article())).toList();
        List<List<Attribution>> alone = texts.stream().map(Shipped.FINDER::find).toList();
        Callable<List<List<Attribution>>> all = () -> texts.stream().map(Shipped.FINDER::find).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<List<Attribution>>> one : threads.invokeAll(Collections.nCopies(8, all))) {
                assertThat(one.get()).isEqualTo(alone);
            }
        }
    }
}
