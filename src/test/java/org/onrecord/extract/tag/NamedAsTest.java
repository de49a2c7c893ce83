package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamedAsTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new NamedAs().complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dora Fenn branded the plan ‘a shambles’.                ~ Dora Fenn | branded | the plan ‘a shambles’
            It rated the ward “inadequate”, the lowest of four.     ~ It | rated | the ward “inadequate”
            The mayor denounced the sale as “theft” on Monday.      ~ The mayor | denounced | the sale as “theft” on Monday
            Fenn is out, but Mayor Orla Quist called it “a loss”.   ~ Mayor Orla Quist | called | it “a loss”
            The board branded the mayor's remarks “a lecture”.      ~ The board | branded | the mayor's remarks “a lecture”
            The mayor likened the wait to “a cold bath”.            ~ The mayor | likened | the wait to “a cold bath”
            Dora Fenn called it “one of the best” rounds of talks.  ~ Dora Fenn | called | it “one of the best” rounds of talks
            Dora Fenn called the ad “a lie” and her lawyers wrote.  ~ Dora Fenn | called | the ad “a lie”
            """)
    void whatIsNamedAndItsNameAreFound(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The plan was branded “a shambles”.",
            "Dora Fenn left what the mayor called “the pit”.",
            "Dora Fenn called the mayor.",
            "Dora Fenn called: “Stay!”",
            "Dora Fenn praised the crew, “heroes” to all.",
            "Dora Fenn denounced the “deal”.",
            "Dora Fenn called the board and said “no”.",
    })
    void nothingElseIsTakenForOne(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }

    @Test
    void whatTheTaggerFoundStays() {
        assertThat(completed("[s Fenn] [q called] the ad “[c a lie]”.").links())
                .containsExactly("Fenn | called | a lie");
    }
}
