package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ActOnTest {

    private static final ActOn ACT_ON = new ActOn(Shipped.MODELS.lexicon(), Shipped.MODELS.classes());

    private static LabelledText completed(String marked) {
        return LabelledText.of(marked).completedBy(ACT_ON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dora Fenn ruled out a sale.                            ~ Dora Fenn | ruled out | a sale
            Dora Fenn scorned the offer.                           ~ Dora Fenn | scorned | the offer
            Fenn, whose party lost half its seats, alleged fraud without offering evidence. ~ Fenn | alleged | fraud
            The dockers welcomed the date for the vote.            ~ The dockers | welcomed | the date for the vote
            She has repeatedly denied the charge.                  ~ She | denied | the charge
            He shrugged off the criticism and left.                ~ He | shrugged off | the criticism
            Orla Quist called for calm and restraint.              ~ Orla Quist | called for | calm and restraint
            She appealed for boats, tents and drinking water.      ~ She | appealed for | boats, tents and drinking water
            The ministry demanded on Tuesday an urgent session.    ~ The ministry | demanded | an urgent session
            Dora Fenn ruled out selling the mill.                  ~ Dora Fenn | ruled out | selling the mill
            She ruled out further price increases.                 ~ She | ruled out | further price increases
            The board demanded that the mill close by spring.      ~ The board | demanded | that the mill close by spring
            Fenn ridiculed her account in a video on Monday.       ~ Fenn | ridiculed | her account
            He was calm, but the union rejected the bid.           ~ the union | rejected | the bid
            The board rejected the bid on Monday.                  ~ The board | rejected | the bid
            Fenn condemned the raid after the ferry had sailed.    ~ Fenn | condemned | the raid
            He played down the town's losses, calling for time.    ~ He | played down | the town's losses
            """)
    void aThingThatIsDeniedWelcomedOrAskedForIsFound(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).contains(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "She blocked the sale.",
            "The court hears a promise to reject the plan.",
            "Five pledged delegates left.",
            "A book praising calm was sold.",
            "The plan was rejected.",
            "She denied it.",
            "The ferry was old, admitted Bo Falk.",
            "Dora Fenn welcomed the dockers who had left.",
            "“She ruled out a sale.”",
    })
    void whatIsDoneWithoutWordsOrToNothingNamedIsNot(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }

    @Test
    void whatTheTaggerFoundStays() {
        assertThat(completed("[s Fenn] [q welcomed] [c the date for the vote in May].").links())
                .containsExactly("Fenn | welcomed | the date for the vote in May");
    }

    @Test
    void theDayOfTheActIsNoPartOfTheThing() {
        assertThat(completed("[s Fenn] [q rejected] [c the bid on Monday].").links())
                .containsExactly("Fenn | rejected | the bid");
    }

    private static boolean isWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return ACT_ON.isWhole(labelled.text(), labelled.candidate());
    }

    @Test
    void aCandidateIsThePatternWithAllOfTheThingAndWhen() {
        assertThat(isWhole("[s Fenn] [q ruled out] [c a sale of the mill].")).isTrue();
        assertThat(isWhole("[s Fenn] [q has ruled out] [c a sale this year].")).isTrue();
        assertThat(isWhole("[s Fenn] [q ruled out] [c a sale] of the mill.")).isFalse();
        assertThat(isWhole("[s Fenn] [q saw] [c a sale of the mill].")).isFalse();
        assertThat(isWhole("[q ruled out] [c a sale of the mill].")).isFalse();
    }

    @Test
    void aLongSentenceIsLeftAlone() {
        TokenizedText text = Texts.analyze("Fenn ruled out a sale " + "of the mill ".repeat(120) + ".");
        byte[] labels = new byte[text.size()];
        ACT_ON.complete(new Labelling(text, labels));
        assertThat(new Linker(text, LabelledSpans.of(labels)).link()).isEqualTo(List.of());
        assertThat(Optional.of(text.sentences().size())).contains(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dora Fenn theorized that a cable had failed.          ~ Dora Fenn | theorized | that a cable had failed
            The dockers intoned that the mill would close.        ~ The dockers | intoned | that the mill would close
            Tomas Reyle postulated that the ferry was sold.       ~ Tomas Reyle | postulated | that the ferry was sold
            """)
    void aVerbOfSpeechThatTheTaggerHasNotSeenNeedsAClauseWithThat(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dora Fenn theorized a failure of the cable.",
            "Dora Fenn theorized about the cable.",
            "Dora Fenn theorized that night.",
            "Dora Fenn posited that a cable had failed.",
            "Dora Fenn said that a cable had failed.",
            "Dora Fenn welded that a cable had failed.",
            "“Dora Fenn theorized that a cable had failed.”",
    })
    void anotherObjectAndAVerbThatItKnowsAreLeftToTheTagger(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }
}
