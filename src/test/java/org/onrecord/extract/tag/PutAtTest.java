package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PutAtTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new PutAt().complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The harbour board put the number of missing at 310.   ~ The harbour board | put | the number of missing at 310
            The board puts the cost at $14 million in a report.   ~ The board | puts | the cost at $14 million
            Bookmakers had put her chances at around 80 percent.  ~ Bookmakers | put | her chances at around 80 percent
            [s He] was calm, but the union put turnout at 71 percent.  ~ the union | put | turnout at 71 percent
            Officials put the toll at between 40 and 60 people.   ~ Officials | put | the toll at between 40 and 60 people
            """)
    void anEstimateIsFound(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He put the house at 10 Main Street up for sale.",
            "The board put the ferry at risk.",
            "The board put the lamp on the quay at night.",
            "He put, at 310, an end to it.",
            "Put the number at 310.",
    })
    void nothingElseIsTakenForOne(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }
}
