package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrailingFormulaTest {

    private static final FakeLexicon LEXICON = new FakeLexicon(
            Set.of("said", "says", "told", "reported", "predicted", "found", "rejected", "stressed"));

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new TrailingFormula(LEXICON).complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            We will not pay for this, said Quinn.                        ~ Quinn | said | We will not pay for this
            The ferry will not sail, two officials said.                 ~ two officials | said | The ferry will not sail
            The ferry will not sail, he told reporters.                  ~ he | told | The ferry will not sail
            Prices have risen again, the harbour office said on Monday.  ~ the harbour office | said | Prices have risen again
            The quay was left to rot, inspectors have found.             ~ inspectors | have found | The quay was left to rot
            The mill will close, predicted Ilva Marsh, the owner.        ~ Ilva Marsh, the owner | predicted | The mill will close
            The mill will close, said Ilva Marsh, who owns it.           ~ Ilva Marsh | said | The mill will close
            The mill was sold, the Tide reported, citing two clerks.     ~ the Tide | reported | The mill was sold
            The mill will close, its owner, Bo Falk, said on Friday.     ~ its owner, Bo Falk | said | The mill will close
            He was a good man, his wife, Ilva Marsh, told the Tide.      ~ his wife, Ilva Marsh | told | He was a good man
            HALDEN, May 3 (Tide) — The mill was sold, the union said.    ~ the union | said | The mill was sold
            The mill was sold, the union said on Monday, in a blow to Halden. ~ the union | said | The mill was sold
            Falk, 47, sold the mill twice, Halden Crown Court heard.     ~ Halden Crown Court | heard | Falk, 47, sold the mill twice
            As many as 900 barrels had leaked, the coast guard said.     ~ the coast guard | said | As many as 900 barrels had leaked
            The sample was too small, stressed its author, Ewa Lind.     ~ its author, Ewa Lind | stressed | The sample was too small
            Falk would stay, sources close to the board told the Tide.   ~ sources close to the board | told | Falk would stay
            But the mill was sold, the head of the union said.           ~ the head of the union | said | the mill was sold
            """)
    void aClauseAndItsFormulaAreFound(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "On Monday morning, the mayor said.",
            "After the flood had gone, the mayor said nothing.",
            "Dora Fenn, the mayor, rejected the plan.",
            "Dora Fenn, who owns the mill, told the Tide of it.",
            "The mill will close, and the mayor said it was time.",
            "The mill will close, Fenn said it was time.",
            "“The mill will close,” said Fenn.",
            "They rowed for an hour, Quinn standing.",
            "The pilot had been ill, reportedly for years.",
            "Said Fenn.",
            "The board owns the yard, called the Old Quay, and the mill.",
            "Three of the dockers, including Bo Falk, opposed the sale.",
            "The mill was sold, the union heard.",
    })
    void nothingElseIsTakenForOne(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }

    @Test
    void whatBeginsWithTheDayOfTheSayingWasNotSaid() {
        assertThat(completed("The mill had leaked, [s the board] [q said] [c Tuesday, as boats arrived].").links())
                .containsExactly("the board | said | The mill had leaked");
    }

    @Test
    void aVerbThatSeldomTellsDoesBehindAClause() {
        assertThat(completed("Few homes could be built there, the Halden Institute estimated in April.").links())
                .containsExactly("the Halden Institute | estimated | Few homes could be built there");
    }

    @Test
    void whatSomebodyHadAskedForIsWhatTheOtherSaid() {
        assertThat(completed("[s Merrin] [q had told] [c the board of it], the official said.").links())
                .containsExactly("the official | said | Merrin had told the board of it");
        assertThat(completed("[s Fenn] [q told] [c the board it was late], the Tide reported.").links())
                .containsExactly("Fenn | told | the board it was late");
    }

    @Test
    void whatTheTaggerTookForTheSayingIsPaintedOver() {
        assertThat(
                completed("[s Drevnia] [q offered] [c cheap gas for six ships], the Tide reported on Monday.").links())
                .containsExactly("the Tide | reported | Drevnia offered cheap gas for six ships");
    }

    @Test
    void aClauseThatTellsItselfWhoSaysSoStays() {
        assertThat(completed("[s The mayor] [q said] [c the quay was shut], the Tide reported.").links())
                .containsExactly("The mayor | said | the quay was shut");
    }
}
