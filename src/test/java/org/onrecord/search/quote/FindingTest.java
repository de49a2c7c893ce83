package org.onrecord.search.quote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The question about a quotation, a finding, and what is like a record. */
class FindingTest {

    private static final WordDiff SAME = new WordDiff(List.of());

    private static Finding finding(Verdict verdict, boolean bySpeaker) {
        return new Finding(SampleRecords.quote(), new Comparison(verdict, 0.9, SAME, true), bySpeaker);
    }

    private static Variant variant(boolean independent) {
        return new Variant(SampleRecords.mixed(), SAME, independent);
    }

    @ParameterizedTest
    @EnumSource
    void aFindingOfTheSpeakerHasTheVerdictOfItsWords(Verdict verdict) {
        assertThat(finding(verdict, true).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfAnybodyElseAreAnotherSpeakers(Verdict verdict) {
        assertThat(finding(verdict, false).verdict()).isEqualTo(Verdict.OTHER_SPEAKER);
    }

    @Test
    void anotherSpeakersWordsAreWorseThanAlteredOnesAndBetterThanAPart() {
        assertThat(Verdict.OTHER_SPEAKER).isGreaterThan(Verdict.ALTERED).isLessThan(Verdict.PARTIAL);
        assertThat(Verdict.values()).startsWith(Verdict.EXACT).endsWith(Verdict.PARAPHRASED, Verdict.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aQuestionAsksForAtLeastOneFinding(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuoteQuestion(
                "we pay", Optional.empty(), List.of(), limit, Duration.ofSeconds(1))).withMessageContaining("one");
    }

    @Test
    void anAnswerIsACopyOfItsFindings() {
        List<Finding> findings = new ArrayList<>(List.of(finding(Verdict.EXACT, true)));
        QuoteAnswer answer = new QuoteAnswer(Verdict.EXACT, findings, false, List.of());
        findings.clear();
        assertThat(answer.findings()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answer.findings().clear());
    }

    @Test
    void theReportItselfIsIndependent() {
        assertThat(new Related(SampleRecords.quote(), List.of(), List.of()).independentReports()).isEqualTo(1);
    }

    @Test
    void copiesAreNoReportsOfTheirOwn() {
        List<AttributionRecord> similar = List.of(SampleRecords.statement());
        List<Variant> variants = List.of(variant(true), variant(false), variant(true), variant(false));
        assertThat(new Related(SampleRecords.quote(), variants, similar).independentReports()).isEqualTo(3);
        assertThat(new Related(SampleRecords.quote(), List.of(variant(false)), similar).independentReports())
                .isEqualTo(1);
    }
}
