package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class CarryOverTest {

    /** The speaker of the attribution with the highest number, which has no source. */
    private static Explained<Speaker> last(String marked) {
        var all = Reading.speakers(MarkedArticle.parse(marked.replace("/", "\n\n")));
        return all.get(all.keySet().stream().mapToInt(n -> n).max().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Dora Fenn} {q1|said} {c1|it rained} and {q2|warned} {c2|of floods}. ~ Dora Fenn
            {s1|Dora Fenn} {q1|said} {c1|it rained}, {q2|adding} {c2|that it would pour}. ~ Dora Fenn
            {s1|Dora Fenn} {q1|called} {c1|it rain} but {q2|denied} {c2|it was a flood}. ~ Dora Fenn
            {s1|Dora Fenn} {q1|said} {c1|it rained}, then {q2|promised} {c2|a dyke}. ~ Dora Fenn
            {s1|The union} {q1|said} {c1|it rained} and {q2|demanded} {c2|a dyke}. ~ union
            Tomas Reyle shook his head, {q2|saying} {c2|it rained}. ~ Tomas Reyle
            Dora Fenn called Tomas Reyle a liar, {q2|saying} {c2|it rained}. ~ Dora Fenn
            """)
    void aCueThatGoesOnHasTheSpeakerOfItsSentence(String marked, String name) {
        Speaker speaker = last(marked).value();
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.CARRIED_OVER);
        assertThat(speaker.mention()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. It {q2|is said} that {c2|it poured}.",
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. The bill {q2|was called} {c2|a mess}.",
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. The quay, {q2|reportedly}, {c2|will close}.",
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. The quay {q2|allegedly} {c2|leaks}.",
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. The quay {q2|allegedly} “{c2|leaks}”.",
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. The crew {q2|was told} “{c2|to leave}”.",
            "{s1|Dora Fenn} {q1|said} {c1|it rained}. The {q2|claim} that {c2|it snowed} was false.",
            "Tomas Reyle’s dog barked, {q2|saying} {c2|it rained}.",
            "“Dora Fenn left,” they sang, {q2|saying} {c2|it rained}."})
    void hearsayAndPassivesNameNobody(String marked) {
        Speaker speaker = last(marked).value();
        assertThat(speaker.name()).as(marked).isEmpty();
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.UNRESOLVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Dora Fenn raised a hand. “{c2|It rained}.” ~ Dora Fenn
            Dora Fenn raised a hand to Tomas Reyle. “{c2|It rained}.” ~ Dora Fenn
            Dora Fenn raised a hand. Tomas Reyle sat down. “{c2|It rained}.” ~ Tomas Reyle
            “{c1|It rained},” {s1|Dora Fenn} {q1|said}. “{c2|It poured}.” ~ Dora Fenn
            “{c1|It rained},” {s1|Dora Fenn} {q1|said}. / “{c2|It poured}.” ~ Dora Fenn
            Dora Fenn raised a hand. / “{c2|It rained}.” ~ Dora Fenn
            """)
    void aLoneQuotationBelongsToThePersonItStandsBeside(String marked, String name) {
        assertThat(last(marked).value().name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“{c2|It rained}.”",
            "The hall was dark. “{c2|It rained}.”",
            "“{c2|It rained}.” Dora Fenn raised a hand.",
            "Dora Fenn raised a hand. / {c2|It rained}.",
            "Dora Fenn raised a hand. / The hall was dark. It was cold. / “{c2|It rained}.”",
            "Dora Fenn raised a hand. / The sign above the door read “{c2|no rain}”."})
    void aLoneQuotationBesideNobodyIsNobodys(String marked) {
        assertThat(last(marked).value().resolvedBy()).as(marked).isEqualTo(Resolution.UNRESOLVED);
    }

    @Test
    void aBodyIsNotTakenForTheSpeakerOfALoneQuotation() {
        assertThat(last("Meridian Bank closed. “{c2|It rained}.”").value().name()).isEmpty();
    }

    @Test
    void theReasonTellsWhereTheSpeakerWasFound() {
        assertThat(last("{s1|Dora Fenn} {q1|said} {c1|it rained} and {q2|warned} {c2|of floods}.").why())
                .contains("Dora Fenn").contains("spoke just before in this sentence");
        assertThat(last("Dora Fenn raised a hand. “{c2|It rained}.”").why())
                .contains("subject of the words before the quotation");
        assertThat(last("“{c2|It rained}.”").why()).contains("no source here");
    }
}
