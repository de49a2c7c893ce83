package org.onrecord.extract.tag;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class InquitTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        new Inquit(FakeLexicon.SAYING).complete(new Labelling(labelled.text(), labelled.labels()));
        return labelled;
    }

    private static void assertFilled(String marked, String content, String cue, String source) {
        LabelledText filled = completed(marked);
        assertThat(filled.contents()).as(marked).containsExactly(content);
        assertThat(filled.cues()).as(marked).containsExactly(cue);
        assertThat(filled.sources()).as(marked).containsExactly(source);
    }

    private static void assertNothingFilled(String text) {
        assertThat(completed(text).labels()).as(text).containsOnly((byte) Label.OUTSIDE.ordinal());
    }

    @Test
    void aVerbAndANameAfterAQuotationAreCueAndSource() {
        assertFilled("“We will not pay for this,” snapped Quinn.", "“We will not pay for this,”", "snapped", "Quinn");
        assertFilled("“We go,” said Nell Quinn.", "“We go,”", "said", "Nell Quinn");
    }

    @Test
    void aWordBeforeAFullNameIsAVerbWhateverItLooksLike() {
        assertFilled("“They can count everything but this,” mutters Nell Quinn.",
                "“They can count everything but this,”", "mutters", "Nell Quinn");
    }

    @Test
    void anAppositionMayStandBetweenNameAndVerb() {
        assertFilled("“We will not pay for this,” Nell Quinn, one of the lawyers, said Thursday.",
                "“We will not pay for this,”", "said", "Nell Quinn, one of the lawyers");
    }

    @Test
    void aQuotationThatIsSignedIsNotThatOfACueBefore() {
        assertThat(contradicts("[s Fenn] [q blamed] the cold. [c “We fought the weather,”] sighed one docker."))
                .isTrue();
        assertThat(contradicts("[c “We fought the weather,”] [q sighed] [s one docker].")).isFalse();
        assertThat(contradicts("[s Fenn] [q recalled] how [c “we fought the weather”], one docker in ten.")).isFalse();
        assertThat(contradicts("[s Fenn] [q said]: [c “We fought the weather.”] One docker sighed.")).isFalse();
    }

    private static boolean contradicts(String marked) {
        LabelledText text = LabelledText.of(marked);
        Linker.Link link = new Linker(text.text(), text.spans()).link().getFirst();
        Candidate candidate = new Candidate(link, new ContentShaper(text.text()).shape(link.contents()), 1);
        return new Inquit(FakeLexicon.SAYING).contradicts(text.text(), candidate);
    }

    @Test
    void aNameAndAVerbAreToo() {
        assertFilled("“We will not pay for this,” Quinn snapped.", "“We will not pay for this,”", "snapped", "Quinn");
        assertFilled("“We go,” the mayor said.", "“We go,”", "said", "the mayor");
    }

    @ParameterizedTest
    @CsvSource({"he said, said, he", "she snapped, snapped, she", "said they, said, they", "we asked, asked, we"})
    void pronounsSpeakToo(String formula, String cue, String source) {
        assertFilled("“We will not pay for this,” " + formula + ".", "“We will not pay for this,”", cue, source);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "?", "!", "—"})
    void theQuotationMayEndInAnyMarkThatLeavesTheSentenceOpen(String mark) {
        assertFilled("“Who will pay for this" + mark + "” said Quinn.", "“Who will pay for this" + mark + "”", "said",
                "Quinn");
    }

    @Test
    void theCommaMayStandAfterTheMark() {
        assertFilled("“We will not pay for this”, said Nell Quinn of Halden.", "“We will not pay for this”", "said",
                "Nell Quinn of Halden");
        assertNothingFilled("“We will not pay for this”, and nobody did.");
    }

    @Test
    void aNameAfterAWellKnownVerbIsNoContent() {
        assertFilled("“[c We will not pay],” said [c Nell Quinn]. They left.", "We will not pay", "said", "Nell Quinn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"We will not pay,\" said Quinn.", "‘We will not pay,’ said Quinn.",
            "'We will not pay,' said Quinn.", "«We will not pay,» said Quinn."})
    void everyStyleOfMarksCounts(String text) {
        assertThat(completed(text).sources()).containsExactly("Quinn");
    }

    @Test
    void theNameMayHaveATitleAndAnOffice() {
        assertFilled("“We go,” said former mayor Nell Quinn.", "“We go,”", "said", "former mayor Nell Quinn");
        assertFilled("“We go,” said a spokesman for the ministry, later.", "“We go,”", "said",
                "a spokesman for the ministry");
        assertFilled("“We go,” said Nell Quinn of the Dockers' Union.", "“We go,”", "said",
                "Nell Quinn of the Dockers' Union");
    }

    @Test
    void theFormulaEndsAtTheNextMark() {
        assertFilled("“We go,” said Quinn, mayor of Merrin.", "“We go,”", "said", "Quinn");
    }

    @Test
    void labelsThatAreThereStay() {
        LabelledText kept = completed("“We go home,” [q said] [s Nell] Quinn.");
        assertThat(kept.contents()).containsExactly("“We go home,”");
        assertThat(kept.cues()).containsExactly("said");
        assertThat(kept.sources()).containsExactly("Nell");
    }

    @Test
    void onlyTheMissingPartsAreFilled() {
        assertFilled("“[c We go home],” said Quinn.", "We go home", "said", "Quinn");
        assertFilled("“We go home,” said [s Quinn].", "“We go home,”", "said", "Quinn");
        assertFilled("“We go home,” [q said] Quinn.", "“We go home,”", "said", "Quinn");
    }

    @Test
    void aTitleInMarksIsNotWhatSomebodySaid() {
        assertNothingFilled("“Night Ferry,” filmed Orla Quist in one take.");
    }

    @Test
    void aShortQuotationBeforeAKnownVerbOfSayingIs() {
        assertFilled("“No,” said Quinn.", "“No,”", "said", "Quinn");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“We will not pay for this.” Quinn left.",
            "“We will not pay for this” snapped Quinn.",
            "“We will not pay for this,” and so on.",
            "“We will not pay for this,” was Quinn there.",
            "“We will not pay for this,” standing Quinn.",
            "“We will not pay for this,”",
            "“We will not pay for this,” Quinn",
            "We will not pay for this, Quinn and the others.",
            "They rowed for an hour, Quinn standing."})
    void otherPatternsAreLeftAlone(String text) {
        assertNothingFilled(text);
    }

    @Test
    void theFormulaStandsInTheSameParagraph() {
        assertNothingFilled("“We will not pay for this,”\nsaid Quinn.");
    }

    @Test
    void anUnclosedQuotationHasNone() {
        assertNothingFilled("“We will not pay for this, said Quinn.");
    }

    @Test
    void theWholeQuotationIsSaidWhereTheTaggerSawItsEndAlone() {
        assertFilled("“We are fairly sure of it. [c Very sure],” Quinn said.", "“We are fairly sure of it. Very sure,”",
                "said", "Quinn");
    }

    @Test
    void aFormulaOfAVerbAndANameAloneIsNotPartOfWhatIsSaid() {
        assertFilled("[c “It will be lost by noon,” quipped] one old docker.", "“It will be lost by noon,”", "quipped",
                "one old docker");
        assertFilled("[c “Double the bill,” a narrator intones].", "“Double the bill,”", "intones", "a narrator");
    }

    @Test
    void aFormulaThatIsItselfSaidIsLeftAlone() {
        LabelledText said = completed("[s Voss] [q wrote]: [c “We will not pay for this,” snapped Quinn as he rose].");
        assertThat(said.contents()).containsExactly("“We will not pay for this,” snapped Quinn as he rose");
        assertThat(said.sources()).containsExactly("Voss");
    }

    @Test
    void everyQuotationOfAParagraphIsCompleted() {
        LabelledText both = completed("“We will not pay for this,” snapped Quinn. “Then we strike again,” said Voss.");
        assertThat(both.cues()).containsExactly("snapped", "said");
        assertThat(both.sources()).containsExactly("Quinn", "Voss");
    }

    @Test
    void labelsStayAllowed() {
        Seeded.check(200, random -> {
            String text = OddTexts.random(random, 60) + " “We will not pay,” said Quinn. ";
            LabelledText odd = RandomLabels.of(random, Texts.analyze(text));
            new Inquit(FakeLexicon.SAYING).complete(new Labelling(odd.text(), odd.labels()));
            Label last = Label.OUTSIDE;
            for (int t = 0; t < odd.labels().length; t++) {
                Label label = Label.of(odd.labels()[t]);
                assertThat(label.mayFollow(last)).as("token %d of %s", t, text).isTrue();
                last = label;
            }
        });
    }

    @Test
    void completingTwiceChangesNothingMore() {
        LabelledText once = completed("“We go,” said Quinn. “No,” he said.");
        byte[] labels = Arrays.copyOf(once.labels(), once.labels().length);
        new Inquit(FakeLexicon.SAYING).complete(new Labelling(once.text(), labels));
        assertThat(labels).isEqualTo(once.labels());
    }
}
