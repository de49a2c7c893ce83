package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitledTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new Titled().complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            “[c We go],” [s Fenn] [q wrote in a letter titled] “[c Bitter Water]”.    ~ Fenn | wrote in a letter | We go
            “[c We go],” [s Fenn] [q said in a talk entitled] “[c The Long Shore]”.   ~ Fenn | said in a talk | We go
            [s Fenn] [q wrote] in a piece headlined “[c No Way Back]” [c it was over]. ~ Fenn | wrote | it was over
            """)
    void theNameOfAWorkIsNotSaid(String marked, String link) {
        assertThat(completed(marked).links()).as(marked).containsExactly(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [s Fenn] [q called] it “[c Bitter Water]”.               ~ Fenn | called | Bitter Water
            The titled lady left. “[c We go],” [s she] [q said].     ~ she | said | We go
            """)
    void otherWordsInMarksStay(String marked, String link) {
        assertThat(completed(marked).links()).as(marked).containsExactly(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [s Fenn] left a note titled “[c We were told to wait and we waited, and nobody came for us in all of those nine days]”.
            """)
    void aWholeSpeechIsNoTitle(String marked) {
        assertThat(completed(marked).contents()).as(marked).hasSize(1);
    }
}
