package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleReadingTest {

    private static Explained<Speaker> first(String marked) {
        return Reading.speaker(marked.replace("/", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Dora Fenn} nodded. “{c1|It rained},” {s1|she} {q1|said}. ~ Dora Fenn ~ NAME
            {s1|She} nodded. “{c1|It rained},” {q1|said} {s1|Dora Fenn}. ~ Dora Fenn ~ NAME
            Dora Fenn came. {s1|Fenn} nodded. “{c1|It rained},” {s1|she} {q1|said}. ~ Dora Fenn ~ PARTIAL_NAME
            Mayor Dora Fenn came. {s1|The mayor} nodded. “{c1|It rained},” {s1|she} {q1|said}. ~ Dora Fenn ~ TITLE
            {s1|The report} was long. {s1|It} {q1|said} {c1|it rained}. ~ report ~ PRONOUN
            """)
    void ofSeveralPartsOfASourceTheOneThatNamesMostCounts(String marked, String name, Resolution by) {
        Speaker speaker = first(marked).value();
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.resolvedBy()).as(marked).isEqualTo(by);
        assertThat(speaker.mention().orElseThrow()).contains(" … ");
    }

    @Test
    void speakersAreGivenInTheOrderOfTheAttributionsWhereverTheirSourcesStand() {
        List<Explained<Speaker>> all = List.copyOf(Reading.speakers(MarkedArticle.parse(
                "“{c1|It rained},” {q1|said} {s1|Dora Fenn}. {s2|Tomas Reyle} {q2|said} {c2|it snowed}.")).values());
        assertThat(all).extracting(e -> e.value().name().orElse("-")).containsExactly("Dora Fenn", "Tomas Reyle");
    }

    @Test
    void wordsAreReadInOrderOfTheirSourcesNotTheirContent() {
        var all = Reading.speakers(MarkedArticle.parse(
                "“{c1|It rained},” {q1|said} {s1|Dora Fenn}, {q2|adding} {c2|that it would snow}."));
        assertThat(all.get(2).value().name()).contains("Dora Fenn");
        assertThat(all.get(2).value().resolvedBy()).isEqualTo(Resolution.CARRIED_OVER);
    }

    @Test
    void theFirstPersonIsReadLastSoThatItsQuotationIsKnown() {
        var all = Reading.speakers(MarkedArticle.parse(
                "“{c1|{s2|I} {q2|think} {c2|it rained}},” {q1|said} {s1|Dora Fenn}."));
        assertThat(all.get(2).value().name()).contains("Dora Fenn");
        assertThat(all.get(2).value().resolvedBy()).isEqualTo(Resolution.PRONOUN);
    }

    @Test
    void aNamedPersonHasTheRoleToldElsewhereInTheArticle() {
        Speaker speaker = first("{s1|Dora Fenn} {q1|said} {c1|it rained}. / Later Fenn, the harbour minister, left.")
                .value();
        assertThat(speaker.role()).contains("harbour minister");
    }

    @Test
    void theNameIsTheFullestOfTheArticleEvenWhenToldLater() {
        Speaker speaker = first("{s1|Fenn} {q1|said} {c1|it rained}. / Later Dora M. Fenn left.").value();
        assertThat(speaker.name()).contains("Dora M. Fenn");
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.PARTIAL_NAME);
    }

    @Test
    void aLabelThatIsAnOfficeMeansWhoeverHoldsIt() {
        Speaker speaker = first("Dora Fenn, the mayor, came. / {s1|THE MAYOR}: {c1|It rained.}").value();
        assertThat(speaker.name()).contains("Dora Fenn");
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.TITLE);
    }

    @Test
    void anOfficeAndANameInOneSourceAreTheNamedPerson() {
        Speaker speaker = first("Mayor Dora Fenn came. {s1|The mayor’s brother, Dan Fenn,} {q1|said} {c1|it rained}.")
                .value();
        assertThat(speaker.name()).contains("Dan Fenn");
        assertThat(speaker.type()).isEqualTo(SpeakerType.PERSON);
        assertThat(speaker.role()).contains("brother");
    }
}
