package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.quote.Comparison;
import org.onrecord.search.quote.Finding;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.Verdict;
import org.onrecord.search.quote.WordDiff;
import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QuotePageTest {

    private static final WordDiff DIFF = new WordDiff(List.of(
            new Piece(Kind.SAME, "We will", "We will"),
            new Piece(Kind.ON_RECORD, "", "never"),
            new Piece(Kind.SAME, "charge the", "charge the"),
            new Piece(Kind.ASKED, "sailors", "islanders")));

    private static QuoteAnswer answer(Verdict verdict, Verdict comparison, boolean own, AttributionRecord record) {
        Comparison compared = new Comparison(comparison, 0.8, DIFF, true);
        return new QuoteAnswer(verdict, List.of(new Finding(record, compared, own)), false, List.of());
    }

    private static String page(Verdict verdict, Verdict comparison, boolean own) {
        return QuotePage.of(answer(verdict, comparison, own, SampleRecords.quote()), new Display(200, false));
    }

    @Test
    void showsTheDifferenceWordByWord() {
        assertThat(page(Verdict.ALTERED, Verdict.ALTERED, true)).isEqualTo("""
                ALTERED: nearly these words are on record, earliest by Mira Solane, 2025-03-03

                  “We will {+never+} charge the [-sailors-]{+islanders+}”
                  Mira Solane, Harbour minister, Kelm · 2025-03-03 · Kelm Courier · %s
                  altered · one has a negation that the other lacks
                """.formatted(SampleRecords.quote().id()));
    }

    @Test
    void everyVerdictHasTheWarningOfANegation() {
        assertThat(page(Verdict.PARTIAL, Verdict.PARTIAL, true))
                .endsWith("partial · one has a negation that the other lacks\n");
        assertThat(page(Verdict.PARAPHRASED, Verdict.PARAPHRASED, true))
                .endsWith("paraphrased · one has a negation that the other lacks\n");
    }

    @Test
    void namesThePlaceWhereTheWordsOnRecordAreInterrupted() {
        WordDiff gap = new WordDiff(List.of(new Piece(Kind.SAME, "sign it", "sign it"), new Piece(Kind.GAP, "", "…"),
                new Piece(Kind.SAME, "Not one", "Not one")));
        Finding finding = new Finding(SampleRecords.quote(), new Comparison(Verdict.ALTERED, 1, gap, false), true);
        assertThat(QuotePage.of(new QuoteAnswer(Verdict.ALTERED, List.of(finding), false, List.of()),
                new Display(200, false)))
                .contains("“sign it {+…+} Not one”\n")
                .endsWith("  altered · on record, something stands between the words\n");
    }

    @Test
    void everyVerdictIsASentence() {
        assertThat(page(Verdict.EXACT, Verdict.EXACT, true))
                .startsWith("EXACT: these words are on record, earliest by");
        assertThat(page(Verdict.OTHER_SPEAKER, Verdict.EXACT, false))
                .startsWith("OTHER SPEAKER: the words are on record, but by Mira Solane");
        assertThat(page(Verdict.PARTIAL, Verdict.PARTIAL, true)).startsWith("PARTIAL: a part of these words");
        assertThat(QuotePage.of(new QuoteAnswer(Verdict.NOT_FOUND, List.of(), false, List.of()), Display.PLAIN))
                .isEqualTo("NOT FOUND: nothing in the index is like it\n");
    }

    @Test
    void aParaphraseIsShownAsTheReportersWords() {
        QuoteAnswer answer = answer(Verdict.PARAPHRASED, Verdict.PARAPHRASED, true, SampleRecords.statement());
        assertThat(QuotePage.of(answer, Display.PLAIN)).contains("empty decks").contains("no quotation marks")
                .doesNotContain("{+");
    }

    @Test
    void coloursStandForTheBrackets() {
        String page = QuotePage.of(
                answer(Verdict.ALTERED, Verdict.ALTERED, true, SampleRecords.quote()), new Display(200, true));
        assertThat(page).contains("\u001B[31m[-sailors-]\u001B[0m").contains("\u001B[32m{+islanders+}\u001B[0m");
    }

    @Test
    void theJsonHasEveryFinding() {
        JsonNode json = new JsonMapper().readTree(QuoteJson.of(
                answer(Verdict.ALTERED, Verdict.ALTERED, true, SampleRecords.quote())));
        assertThat(json.get("verdict").asString()).isEqualTo("altered");
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.get("negation").asBoolean()).isTrue();
        assertThat(finding.get("diff").get(3).get("on_record").asString()).isEqualTo("islanders");
        assertThat(finding.get("record").get("id").asString()).isEqualTo(SampleRecords.quote().id());
        assertThat(finding.get("by_speaker").asBoolean()).isTrue();
    }
}
