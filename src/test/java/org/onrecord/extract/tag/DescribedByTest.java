package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DescribedByTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new DescribedBy().complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The draft was described by Mayor Dora Fenn as “prudent but late”. ~ Mayor Dora Fenn | was described | The draft + as “prudent but late”
            The text was denounced by Merrin, which is at war, as “a stone”.  ~ Merrin | was denounced | The text + as “a stone”
            The plan was called by dockers “a shame”.                         ~ dockers | was called | The plan + “a shame”
            [s The draft] was [q described] [c by Dora Fenn as “late”].       ~ Dora Fenn | was described | The draft + as “late”
            """)
    void whoIsNamedBehindByNamesTheSubject(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The draft was described as “prudent but late”.",
            "The draft was described by Dora Fenn at length.",
            "Dora Fenn described the draft as “late”.",
            "The draft described by Fenn as “late” was signed.",
    })
    void nothingElseIsTakenForIt(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }
}
