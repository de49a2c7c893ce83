package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The words of the published record; they are added to and never renamed. */
class VocabularyTest {

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }

    @Test
    void kinds() {
        assertThat(words(Kind.values())).contains("quote", "statement");
    }

    @Test
    void forms() {
        assertThat(words(Form.values())).containsExactly("direct", "mixed", "indirect");
    }

    @Test
    void directAndMixedAreQuotesAndIndirectIsAStatement() {
        assertThat(Form.DIRECT.kind()).isEqualTo(Kind.QUOTE);
        assertThat(Form.MIXED.kind()).isEqualTo(Kind.QUOTE);
        assertThat(Form.INDIRECT.kind()).isEqualTo(Kind.STATEMENT);
    }

    @Test
    void speechActs() {
        assertThat(words(SpeechAct.values())).contains(
                "say", "ask", "deny", "reject", "confirm", "promise", "accuse", "demand", "praise", "criticize", "warn",
                "predict", "decline", "believe", "decide", "other");
    }

    @Test
    void stances() {
        assertThat(words(StanceLabel.values())).contains("support", "oppose", "mixed", "neutral");
    }

    @Test
    void factualities() {
        assertThat(words(Factuality.values())).contains("asserted", "negated", "hypothetical", "declined");
    }

    @Test
    void typesOfSpeakers() {
        assertThat(words(SpeakerType.values()))
                .contains("person", "organization", "group", "document", "anonymous", "unknown");
    }

    @Test
    void basesOfDates() {
        assertThat(words(DateBasis.values())).contains("stated", "publication", "none");
    }

    @Test
    void precisionsOfDates() {
        assertThat(words(DatePrecision.values())).contains("day", "month", "year", "day_of_year", "month_of_year",
                "none");
    }

    @Test
    void rulesThatChooseSpeakers() {
        assertThat(words(Resolution.values()))
                .contains("name", "pronoun", "title", "carried_over", "authority", "correction", "unresolved");
    }
}
