package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new Told().complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dora Fenn told the harbour board it was rotten.       ~ Dora Fenn | told | it was rotten
            Dora Fenn told the Halden Tide the quay was rotten.   ~ Dora Fenn | told | the quay was rotten
            Dora Fenn told Halden Radio that it was rotten.       ~ Dora Fenn | told | that it was rotten
            Dora Fenn has told dockers the quay was rotten.       ~ Dora Fenn | told | the quay was rotten
            The mayor told the board she would go.                ~ The mayor | told | she would go
            Dora Fenn tells the board “it is rotten” and leaves.  ~ Dora Fenn | tells | “it is rotten” and leaves
            """)
    void whatIsToldToSomebodyIsFound(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dora Fenn told the dockers a story that began at sea.",
            "Dora Fenn told the dockers the truth.",
            "Dora Fenn told dockers about the sale.",
            "Dora Fenn told the dockers to leave.",
            "Dora Fenn was told the quay was rotten.",
            "“He told the board it was rotten.”",
            "Time told.",
    })
    void nothingElseIsTakenForIt(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }

    @Test
    void whatTheTaggerFoundStays() {
        assertThat(completed("[s Fenn] [q told] the board [c it was rotten] on Monday.").links())
                .containsExactly("Fenn | told | it was rotten");
    }
}
