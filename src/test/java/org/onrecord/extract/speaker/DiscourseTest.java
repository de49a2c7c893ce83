package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class DiscourseTest {

    private static Discourse read(String text) {
        Words words = Reading.words(text);
        Discourse discourse = new Discourse(words, Reading.cast(words));
        discourse.readTo(words.size());
        return discourse;
    }

    private static Discourse.Met first(String text) {
        return read(text).met().getFirst();
    }

    private static Discourse.Spoke spoke(int anchor) {
        return new Discourse.Spoke(Speaker.unresolved(Optional.of("at " + anchor)), Optional.empty(), anchor);
    }

    @Test
    void namesAreMetInOrderAndOnce() {
        Words words = Reading.words("Dora Fenn met Orla Quist. Then Fenn left.");
        Discourse discourse = new Discourse(words, Reading.cast(words));
        discourse.readTo(3);
        assertThat(discourse.met()).hasSize(1);
        discourse.readTo(3);
        discourse.readTo(words.size());
        discourse.readTo(1);
        List<String> names = discourse.met().stream().map(m -> m.entity().name()).toList();
        assertThat(names).containsExactly("Dora Fenn", "Orla Quist", "Dora Fenn");
    }

    @Test
    void nobodyIsMetBeforeReading() {
        Words words = Reading.words("Dora Fenn left.");
        Discourse discourse = new Discourse(words, Reading.cast(words));
        discourse.readTo(0);
        assertThat(discourse.met()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dora Fenn left.",
            "Dora Fenn quickly left.",
            "Dora Fenn, the mayor of Halden, left.",
            "Mayor Dora Fenn has left."})
    void aNameBeforeAVerbIsASubject(String text) {
        assertThat(first(text).subject()).as(text).isTrue();
        assertThat(first(text).oblique()).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "They spoke of Dora Fenn.",
            "They left with Mayor Dora Fenn.",
            "Dora Fenn’s boat left.",
            "They left with the old mayor Dora Fenn."})
    void aNameAfterAPrepositionOrBeforeAMarkIsOblique(String text) {
        assertThat(first(text).oblique()).as(text).isTrue();
        assertThat(first(text).subject()).as(text).isFalse();
    }

    @Test
    void anObjectIsNeither() {
        Discourse.Met fenn = first("They met Dora Fenn.");
        assertThat(fenn.subject()).isFalse();
        assertThat(fenn.oblique()).isFalse();
    }

    @Test
    void aNameInsideMarksIsQuoted() {
        List<Discourse.Met> met = read("“Dora Fenn left,” said Orla Quist.").met();
        assertThat(met).extracting(Discourse.Met::quoted).containsExactly(true, false);
    }

    @Test
    void whoWasMetRemembersWhere() {
        Discourse discourse = read("They met Dora Fenn.");
        assertThat(discourse.met().getFirst().entity().lastMet()).isEqualTo(2);
    }

    @Test
    void theLastWhoSpokeBeforeATokenIsFound() {
        Discourse discourse = read("It rained and rained and rained.");
        assertThat(discourse.lastSpoke(5)).isEmpty();
        discourse.spoke(spoke(1));
        discourse.spoke(spoke(3));
        assertThat(discourse.lastSpoke(5)).contains(spoke(3));
        assertThat(discourse.lastSpoke(3)).contains(spoke(1));
        assertThat(discourse.lastSpoke(1)).isEmpty();
    }

    @Test
    void onlyAFewSpeakersAreLookedBackUpon() {
        Discourse discourse = read("It rained.");
        discourse.spoke(spoke(1));
        for (int i = 0; i < 50; i++) {
            discourse.spoke(spoke(100 + i));
        }
        assertThat(discourse.lastSpoke(50)).isEmpty();
        assertThat(discourse.lastSpoke(1_000)).contains(spoke(149));
    }
}
