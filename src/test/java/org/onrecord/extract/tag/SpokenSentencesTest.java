package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenSentencesTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of("The storm took the pier.\n" + marked);
        new SpokenSentences().complete(new Labelling(labelled.text(), labelled.labels()));
        return labelled;
    }

    private static void assertUntouched(String marked) {
        LabelledText before = LabelledText.of("The storm took the pier.\n" + marked);
        assertThat(completed(marked).labels()).as(marked).isEqualTo(before.labels());
    }

    @Test
    void whatAQuotationTellsOfOthersIsNotToldApart() {
        LabelledText text = completed("Quinn nods. “[s She] [q told us] [c to wait there].” They left.");
        assertThat(text.contents()).containsExactly("“She told us to wait there.”");
        assertThat(text.cues()).isEmpty();
        assertThat(text.sources()).isEmpty();
    }

    @Test
    void theFormulaBehindTheQuotationStays() {
        LabelledText text = completed("“[s They] [q promised] [c us a pump],” [q said] [s Quinn].");
        assertThat(text.contents()).containsExactly("“They promised us a pump,”");
        assertThat(text.cues()).containsExactly("said");
        assertThat(text.sources()).containsExactly("Quinn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We stay here all night.”", "\"Where does the money go?\"", "“Nobody has come since!”"})
    void aParagraphInMarksIsSaid(String quotation) {
        assertThat(completed(quotation).contents()).containsExactly(quotation);
    }

    @Test
    void aQuotationOverSeveralParagraphsIsOne() {
        LabelledText text = completed("“The water came at three.\n“Nobody has been here since.”");
        assertThat(text.spans().contents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The “great flood of the north” began.",
            "They call it “[s he] [q said] what he [c wanted]” in the village.",
            "“[s She] [q said].”",
            "“Songs of the drowned river”",
            "“We stay here all night.” The others left."})
    void otherQuotationsAreLeftAsTheyWere(String marked) {
        assertUntouched(marked);
    }

    @Test
    void aHeadlineIsLeftAsItWas() {
        LabelledText text = LabelledText.of("“[s We] [q say] [c no to this].”\nThe storm took the pier.");
        byte[] before = text.labels().clone();
        new SpokenSentences().complete(new Labelling(text.text(), text.labels()));
        assertThat(text.text().inHeadline(0) ? text.labels() : before).isEqualTo(before);
    }

    @Test
    void labelsStayAllowedInOddTexts() {
        Seeded.check(200, random -> {
            LabelledText odd = RandomLabels.of(random, Texts.analyze(OddTexts.random(random, 60)
                    + "\n“He told us to wait.\n“We did so.”\n" + OddTexts.random(random, 20)));
            Labelling reading = new Labelling(odd.text(), odd.labels());
            new SpokenSentences().complete(reading);
            new DescribedAs().complete(reading);
            Label last = Label.OUTSIDE;
            for (byte label : odd.labels()) {
                assertThat(Label.of(label).mayFollow(last)).isTrue();
                last = Label.of(label);
            }
        });
    }
}
