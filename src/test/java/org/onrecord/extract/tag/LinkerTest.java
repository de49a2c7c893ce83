package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class LinkerTest {

    private static void assertLinks(String marked, String... lines) {
        assertThat(LabelledText.of(marked).links()).as(marked).containsExactly(lines);
    }

    @Test
    void aContentGoesWithItsCueAndTheCueWithItsSource() {
        assertLinks("[s Nell Quinn] [q said] [c the port was closed].", "Nell Quinn | said | the port was closed");
        assertLinks("[c The port is closed], [q according to] [s Nell Quinn].",
                "Nell Quinn | according to | The port is closed");
    }

    @Test
    void theNearestCueWins() {
        assertLinks("[s Quinn] [q said] [c the port was closed] and [s Voss] [q denied] [c the sale].",
                "Quinn | said | the port was closed", "Voss | denied | the sale");
    }

    @Test
    void theNearestSourceWins() {
        assertLinks("After [s Reyle] had gone, [s Quinn] [q said] [c the port was closed].",
                "Quinn | said | the port was closed");
    }

    @Test
    void aFurtherSayingLeavesWhatWasSaidBeforeToItsCue() {
        assertLinks("[s Fenn] [q said] last week [c it was over], [q adding] [c that nobody wept].",
                "Fenn | said | it was over", "Fenn | adding | that nobody wept");
        assertLinks("[c It was over], [s Fenn] left, [q adding] [c that nobody wept].",
                "Fenn | adding | It was over + that nobody wept");
    }

    @Test
    void aQuotationGoesOnWithTheCueOfTheOneBeforeIt() {
        assertLinks("“[c We go],” [q said] [s Fenn], who [q had seen] the ferry. “[c It is late].”",
                "Fenn | said | We go + It is late");
        assertLinks("“[c We go],” [s Fenn] [q said], [q pushing] a cart. “[c It is late].”",
                "Fenn | said | We go + It is late");
        assertLinks("“[c We go],” [q said] [s Fenn], [q adding]: “[c It is late].”",
                "Fenn | said | We go", "Fenn | adding | It is late");
    }

    @Test
    void aDayAndAMeansDoNotSpeak() {
        assertLinks("The harbour board [q said] on [s Friday] [c it was over].",
                "The harbour board | said | it was over");
        assertLinks("Displaced dockers reached by [s phone] [q described] [c the quay as a trap].",
                "Displaced dockers | described | the quay as a trap");
        assertLinks("[s Phone companies] [q said] [c it was over].", "Phone companies | said | it was over");
    }

    @Test
    void aCueInTheSameSentenceWinsOverANearerOneInAnother() {
        assertLinks(
                "[s Quinn] [q said] in the great hall of the old port that [c it was raining]. [q Asked] by [s Voss],"
                        + " nobody spoke.",
                "Quinn | said | it was raining");
    }

    @Test
    void betweenTwoCuesAtTheSameDistanceTheFormerWins() {
        assertLinks("[q said] [c it rains] [q told]", "- | said | it rains");
    }

    @Test
    void theSegmentsOfOneCueAreOneAttribution() {
        assertLinks("“[c We go],” [q said] [s Quinn], “[c and we stay away].”",
                "Quinn | said | We go + and we stay away");
        assertLinks("“[c We go],” [q said] [s Quinn]. “[c We stay away.]” “[c For good.]”",
                "Quinn | said | We go + We stay away. + For good.");
    }

    @Test
    void twoSentencesOfOneParagraphKeepTheirSpeakersApart() {
        assertLinks("“[c We go],” [q said] [s Quinn]. “[c We stay],” [q said] [s Voss].",
                "Quinn | said | We go", "Voss | said | We stay");
    }

    @Test
    void attributionsComeInTheOrderOfTheirContents() {
        assertLinks("[c It rains], [s Quinn] [q said].\n[s Voss] [q said] [c it snows].\n“[c It hails.]”",
                "Quinn | said | It rains", "Voss | said | it snows", "- | - | It hails.");
    }

    @Test
    void aCueWithoutContentAttributesNothing() {
        assertLinks("[s Quinn] [q spoke] for an hour.");
    }

    @Test
    void aCueDoesNotReachIntoTheNextParagraph() {
        assertLinks("[s Quinn] [q said] nothing.\n[c The port is closed].");
        assertLinks("[c The port is closed].\n[s Quinn] [q said] nothing.");
    }

    @Test
    void quotedWordsLeanOnASentenceThatIntroducesThem() {
        assertLinks("[s Quinn] [q remembers] the night.\n“[c We go.]”", "Quinn | remembers | We go.");
    }

    @Test
    void afterAnotherQuotationSomebodyElseMaySpeak() {
        assertLinks("“[c We go],” [q said] [s Quinn].\n“[c We stay away.]”", "Quinn | said | We go",
                "- | - | We stay away.");
    }

    @Test
    void theyLeanOnItsLastCue() {
        assertLinks("[s Voss] [q said] [c it rained], and [s Quinn] [q spoke] for an hour.\n“[c We go.]”",
                "Voss | said | it rained", "Quinn | spoke | We go.");
    }

    @Test
    void theyLeanOnOneParagraphAlone() {
        assertLinks("[s Quinn] [q said] [c it rained].\nThe lamps went out.\n“[c We go.]”",
                "Quinn | said | it rained", "- | - | We go.");
    }

    @Test
    void theyNeverLeanOnTheHeadline() {
        assertLinks("[s Quinn] [q says] [c port is closed]\n“[c We go.]”\nThe rain fell.",
                "Quinn | says | port is closed", "- | - | We go.");
    }

    @Test
    void theReportersWordsDoNotLean() {
        assertLinks("[s Quinn] [q said] [c it rained].\n[c The lamps are out].", "Quinn | said | it rained");
    }

    @Test
    void aQuotationWithoutACueStandsByItself() {
        assertLinks("The rain fell all night.\nThere was no light.\n“[c We go.]”", "- | - | We go.");
    }

    @Test
    void itGoesToASourceInItsParagraph() {
        assertLinks("[s The poster]: “[c Sleep is no luxury]”.", "The poster | - | Sleep is no luxury");
    }

    @Test
    void itGoesToThePersonTheSentenceBeforeIsAbout() {
        assertLinks("Nell Quinn shakes her head. “[c We go.]”", "Nell Quinn | - | We go.");
        assertLinks("The rain falls harder. “[c We go.]”", "- | - | We go.");
    }

    @Test
    void theReportersWordsWithoutACueAreNobodys() {
        assertLinks("Nell Quinn shook her head. [c The port is closed].");
    }

    @Test
    void aCueWithoutASourceTakesTheSubjectOfItsSentence() {
        assertLinks("Nell Quinn [q said] [c the port was closed].", "Nell Quinn | said | the port was closed");
    }

    @Test
    void aCueWithNeitherTakesTheNearestSourceOfTheParagraph() {
        assertLinks("[s Quinn] came late. [q Added] on the way out: “[c No light.]”", "Quinn | Added | No light.");
    }

    @Test
    void aSourceInAnotherParagraphIsOutOfReach() {
        assertLinks("[s Quinn] came late.\n[q Asked] about it: “[c No light.]”", "- | Asked | No light.");
    }

    @Test
    void aTextWithoutLabelsHasNoLinks() {
        assertLinks("");
        assertLinks("Nothing was said.");
    }

    @Test
    void everyContentIsLinkedAtMostOnceAndACueTwiceAtMost() {
        Seeded.check(200, random -> {
            LabelledText odd = RandomLabels.of(random, Texts.analyze(OddTexts.random(random, 60)));
            var links = new Linker(odd.text(), odd.spans()).link();
            var contents = links.stream().flatMap(link -> link.contents().stream()).toList();
            var cues = links.stream().flatMap(link -> link.cue().stream()).toList();
            assertThat(contents).doesNotHaveDuplicates().isSubsetOf(odd.spans().contents());
            assertThat(cues).isSubsetOf(odd.spans().cues())
                    .allMatch(cue -> cues.stream().filter(cue::equals).count() <= 2);
        });
    }

    @Test
    void aNounOfAClauseAboutTheSubjectDoesNotSpeak() {
        assertThat(LabelledText.of("Nell Quinn, whose [s vote] was needed, [q said] [c it was late].").links())
                .containsExactly("Nell Quinn | said | it was late");
    }

    @Test
    void whoseRemarksTheyAreDoesNotSpeak() {
        assertThat(LabelledText.of("Nell Quinn, the mayor, [q branded] [s the governor's] remarks “[c cold]”.").links())
                .containsExactly("Nell Quinn | branded | cold");
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheFirst() {
        assertThat(LabelledText.of("[s It] [q demands] [c peace] and [q asks] [c for help].").links())
                .containsExactly("It | demands | peace", "It | asks | for help");
    }

    @Test
    void theSentenceInMarksBehindAReportIsAQuotationOfItsOwn() {
        assertThat(LabelledText.of("[c The mill will close], [q said] [s Fenn]. “[c We have no choice.]”").links())
                .containsExactly("Fenn | said | The mill will close", "Fenn | said | We have no choice.");
        assertThat(LabelledText.of("“[c The mill will close],” [q said] [s Fenn]. “[c We have no choice.]”").links())
                .containsExactly("Fenn | said | The mill will close + We have no choice.");
    }

    @Test
    void aPartIsNoFartherFromItsCueThanFromAnyOtherOfTheParagraph() {
        Seeded.check(200, random -> {
            LabelledText odd = RandomLabels.of(random, Texts.untagged(OddTexts.random(random, 80).replace("\n", " ")));
            for (Linker.Link link : new Linker(odd.text(), odd.spans()).link()) {
                if (link.cue().isPresent() && odd.text().sentences().size() == 1) {
                    for (var content : link.contents()) {
                        int own = RandomLabels.gap(content, link.cue().get());
                        assertThat(odd.spans().cues()).allMatch(other -> RandomLabels.gap(content, other) >= own);
                    }
                }
            }
        });
    }

    /** A paragraph of many cues and contents: to compare each with each would take hours. */
    @Test
    void workGrowsWithTheNumberOfParts() {
        int many = 60_000;
        var text = Texts.untagged("x y z ".repeat(many));
        byte[] labels = new byte[text.size()];
        for (int t = 0; t < labels.length; t += 3) {
            labels[t] = (byte) Label.BEGIN_SOURCE.ordinal();
            labels[t + 1] = (byte) Label.BEGIN_CUE.ordinal();
            labels[t + 2] = (byte) Label.BEGIN_CONTENT.ordinal();
        }
        assertThat(new Linker(text, LabelledSpans.of(labels)).link()).hasSize(many);
    }

    @Test
    void wordsBeforeASentenceThatIntroducesItsOwnBelongToTheCueBefore() {
        assertLinks("“[c It is late],” [q said] [s Fenn]. “[c We go].” [s Reyle] [q said]: “[c Stay].”",
                "Fenn | said | It is late + We go", "Reyle | said | Stay");
        assertLinks("“[c It is late],” [q said] [s Fenn]. “[c We go],” [s Reyle] [q said]. “[c Now].”",
                "Fenn | said | It is late", "Reyle | said | We go + Now");
        assertLinks("“[c We go].” [s Reyle] [q said]: “[c Stay].”", "Reyle | said | We go + Stay");
    }

    @Test
    void aDayDoesNotSpeak() {
        assertLinks("[s Fenn] [q said] on [s Friday]: “[c Stay].”", "Fenn | said | Stay");
    }
}
