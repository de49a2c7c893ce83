package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class PronounsTest {

    /** The speaker of the attribution with the highest number. */
    private static Explained<Speaker> last(String marked) {
        var all = Reading.speakers(MarkedArticle.parse(marked.replace("/", "\n\n")));
        return all.get(all.keySet().stream().mapToInt(n -> n).max().orElseThrow());
    }

    private static String name(String marked) {
        return last(marked).value().name().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Residents} {q1|said} {c1|it stank}. {s2|They} {q2|said} {c2|it hurt}. ~ Residents
            {s1|Two officials} {q1|said} {c1|it stank}. {s2|They} {q2|said} {c2|it hurt}. ~ Two officials
            {s1|The report} {q1|said} {c1|it stank}. {s2|It} {q2|said} {c2|it hurt}. ~ report
            {s1|Meridian Bank} {q1|said} {c1|it grew}. {s2|It} {q2|said} {c2|it hurt}. ~ Meridian Bank
            {s1|The union} {q1|said} {c1|it grew}. {s2|They} {q2|said} {c2|it hurt}. ~ union
            {s1|Residents} {q1|said} {c1|it stank}. / {s2|They} {q2|said} {c2|it hurt}. ~ Residents
            """)
    void theyAndItGoOnWithAGroupOrBodyThatSpoke(String marked, String name) {
        assertThat(name(marked)).as(marked).isEqualTo(name);
        assertThat(last(marked).value().resolvedBy()).isEqualTo(Resolution.PRONOUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Dora Fenn} {q1|said} {c1|it stank}. {s2|They} {q2|said} {c2|it hurt}.",
            "{s1|Dora Fenn} {q1|said} {c1|it stank}. {s2|It} {q2|said} {c2|it hurt}.",
            "{s1|Residents} {q1|said} {c1|it stank}. {s2|It} {q2|said} {c2|it hurt}.",
            "{s1|The report} {q1|said} {c1|it stank}. {s2|They} {q2|said} {c2|it hurt}.",
            "{s1|Residents} {q1|said} {c1|it stank}. / It rained. / {s2|They} {q2|said} {c2|it hurt}."})
    void theyAndItMeanNobodyOfAnotherKindOrFarAway(String marked) {
        assertThat(name(marked)).as(marked).isEqualTo("-");
    }

    @Test
    void itMayMeanACoastGuardThatSpoke() {
        assertThat(name("{s2|The coast guard} {q2|said} {c2|two boats sank}. {c1|Nobody drowned}, {s1|it} {q1|said}."))
                .isEqualTo("coast guard");
    }

    @Test
    void itMayMeanABodyThatDidNotSpeak() {
        assertThat(name("Meridian Bank closed its branch. {s1|It} {q1|said} {c1|it was sorry}."))
                .isEqualTo("Meridian Bank");
        assertThat(name("It rained on Meridian Bank. {s1|It} {q1|said} {c1|it was sorry}.")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Dora Fenn, {s1|who} {q1|said} {c1|it rained}, left. ~ Dora Fenn
            Dora Fenn (the mayor), {s1|who} {q1|said} {c1|it rained}, left. ~ Dora Fenn
            It was Dora Fenn {s1|who} {q1|said} {c1|it rained}. ~ Dora Fenn
            It was Dora Fenn, a cousin and a docker, {s1|who} {q1|said} {c1|it rained}. ~ Dora Fenn
            They met Meridian Bank, {s1|which} {q1|said} {c1|it rained}. ~ Meridian Bank
            They met critics {s1|who} {q1|said} {c1|it rained}. ~ critics
            They read a report {s1|that} {q1|said} {c1|it rained}. ~ report
            """)
    void aRelativePronounMeansTheWordsBeforeIt(String marked, String name) {
        assertThat(name(marked)).as(marked).endsWith(name);
        assertThat(last(marked).value().resolvedBy()).isEqualTo(Resolution.PRONOUN);
    }

    @Test
    void someOfABodyAreNotTheBody() {
        assertThat(name("Dora Fenn was among those in Congress {s1|who} {q1|said} {c1|it rained}.")).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Who} {q1|said} {c1|it rained}?",
            "It rained. {s1|Which} {q1|said} {c1|it poured}.",
            "The stone {s1|that} {q1|said} {c1|it rained} fell."})
    void aRelativePronounWithoutASpeakerBeforeItMeansNobody(String marked) {
        assertThat(name(marked)).as(marked).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|{s2|I} {q2|think} {c2|it rained}},” {s1|Dora Fenn} {q1|said}. ~ Dora Fenn
            {s1|Dora Fenn} {q1|said}: “{c1|{s2|We} {q2|think} {c2|it rained}}.” ~ Dora Fenn
            “{c1|It is cold},” {s1|Dora Fenn} {q1|said}. “{s2|I} {q2|think} {c2|it rained}.” ~ Dora Fenn
            “{s2|I} {q2|think} {c2|it rained}. {c1|It is cold},” {s1|Dora Fenn} {q1|said}. ~ Dora Fenn
            """)
    void theFirstPersonInAQuotationIsItsSpeaker(String marked, String name) {
        assertThat(name(marked)).as(marked).isEqualTo(name);
    }

    @Test
    void theFirstPersonOfAQuotationNobodySpokeIsNobody() {
        assertThat(name("“{s1|I} {q1|think} {c1|it rained}.”")).isEqualTo("-");
        assertThat(name("{s1|We} {q1|think} {c1|it rained}.")).isEqualTo("-");
    }

    @Test
    void youAndThoseNameNobody() {
        assertThat(name("Dora Fenn came. {s1|Those} {q1|said} {c1|it rained}.")).isEqualTo("-");
        assertThat(last("Dora Fenn came. {s1|you} {q1|said} {c1|it rained}.").value().type())
                .isEqualTo(SpeakerType.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Dora Fenn met Tomas Reyle. {s1|She} {q1|said} {c1|it rained}. ~ Dora Fenn
            Dora Fenn met Tomas Reyle. It was false, {q1|according to} {s1|him}, that {c1|it rained}. ~ Tomas Reyle
            Dora Fenn met Tomas Reyle. {s1|Her} {q1|claim that} {c1|it rained} was bold. ~ Dora Fenn
            Dora Fenn met Tomas Reyle. {s1|He himself} {q1|said} {c1|it rained}. ~ Tomas Reyle
            """)
    void everyFormOfHeAndSheHasItsGender(String marked, String name) {
        assertThat(name(marked)).as(marked).isEqualTo(name);
    }

    @Test
    void onePronounIsOnePersonHoweverOftenItIsRead() {
        String marked = "Tomas Reyle met Dan Holm. {s1|He} {q1|said} {c1|it rained} and {q2|warned} {c2|of floods}.";
        var all = Reading.speakers(MarkedArticle.parse(marked));
        assertThat(all.get(2).value().name()).isEqualTo(all.get(1).value().name()).isPresent();
    }
}
