package org.onrecord.extract.cue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

import static org.assertj.core.api.Assertions.assertThat;

class ListenersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            the dockers                ~ PERSON
            Dora Fenn                  ~ PERSON
            members of the board       ~ PERSON
            the families of Merrin     ~ PERSON
            a fisherman                ~ PERSON
            two women                  ~ PERSON
            the Halden Tide            ~ PERSON
            her                        ~ PERSON
            the hearing                ~ EVENT
            state radio                ~ EVENT
            the surprise of many       ~ UNKNOWN
            restraint                  ~ UNKNOWN
            the truth                  ~ THING
            two letters                ~ THING
            questions from dockers     ~ THING
            """)
    void theHeadOfAPhraseTellsWhetherItCanListen(String phrase, Listeners.Fit fit) {
        TokenizedText text = CueFixture.text(phrase + " .");
        int to = phrase.contains(" from ") ? 1 : phrase.split(" ").length;
        assertThat(Listeners.load().fit(text, new TokenRange(0, to))).as(phrase).isEqualTo(fit);
    }

    @Test
    void noNounStandsTwice() {
        List<String> nouns = LexiconFile.sections(Listeners.class, "listeners.txt").stream()
                .flatMap(section -> section.entries().stream()).toList();
        assertThat(nouns).doesNotHaveDuplicates();
    }
}
