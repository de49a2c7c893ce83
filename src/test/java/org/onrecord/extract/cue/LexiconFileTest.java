package org.onrecord.extract.cue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconFileTest {

    private static List<LexiconFile.Section> sections() {
        return LexiconFile.sections(LexiconFileTest.class, "lexicon-sample.txt");
    }

    @Test
    void sectionsHaveTheirTraitsAndEntriesInOrder() {
        assertThat(sections()).extracting(LexiconFile.Section::traits)
                .containsExactly(List.of("say", "0", "verb"), List.of("deny", "-", "noun"), List.of("empty"));
        assertThat(sections().getFirst().entries()).containsExactly("say", "point out", "tell", "write");
        assertThat(sections().get(1).entries()).containsExactly("denial");
    }

    @Test
    void aSectionMayBeEmpty() {
        assertThat(sections().getLast().entries()).isEmpty();
    }

    @Test
    void aTableMapsTheFirstWordToTheOthers() {
        Map<String, List<String>> table = LexiconFile.table(LexiconFileTest.class, "lexicon-table.txt");
        assertThat(table).containsOnlyKeys("go", "sing", "cut");
        assertThat(table.get("go")).containsExactly("goes", "going", "went");
        assertThat(table.get("cut")).isEmpty();
    }

    @Test
    void ofTwoLinesOfOneWordTheLastCounts() {
        assertThat(LexiconFile.table(LexiconFileTest.class, "lexicon-table.txt").get("sing")).containsExactly("sang");
    }

    @Test
    void aMissingFileIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> LexiconFile.table(LexiconFileTest.class, "nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.txt")
                .hasMessageContaining("build it again");
    }
}
