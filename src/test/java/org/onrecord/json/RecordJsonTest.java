package org.onrecord.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Resolution;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RecordJsonTest {

    private static final String FULL = """
            {"id":"quillon-7#12","kind":"quote","form":"mixed","act":"warn","text":"the ferry … will stop",\
            "segments":[[12,21],[30,39]],"verbatim":[[30,39]],"cue":[[22,28]],"source":[[0,11]],\
            "speaker":{"name":"Mara Ellinghurst","type":"person","role":"Mayor","affiliation":"Quillon",\
            "mention":"Ellinghurst","resolved_by":"carried-over"},\
            "addressee":"the council","via":"The Tidewatch",\
            "stance":{"label":"oppose","score":-0.9,"target":"the toll","evidence":[[35,39]]},\
            "date":{"value":"2025-05","from":"2025-05-01","to":"2025-05-31","precision":"month","basis":"stated"},\
            "factuality":"asserted","confidence":0.94,\
            "context":{"before":"before","after":"after"},\
            "article":{"id":"quillon-7","source":"Quillon Gazette","url":"https://news.example/7",\
            "title":"Ferry","author":"Ada Penrose","published":"2025-05-28","language":"en"},\
            "corrected":[]}""";

    private static final String BARE = """
            {"id":"a#0","kind":"statement","form":"indirect","act":"say","text":"it rains",\
            "segments":[[0,8]],"verbatim":[],"cue":[],"source":[],\
            "speaker":{"name":null,"type":"unknown","role":null,"affiliation":null,"mention":null,\
            "resolved_by":"unresolved"},\
            "addressee":null,"via":null,\
            "stance":{"label":"neutral","score":0.0,"target":null,"evidence":[]},\
            "date":{"value":null,"from":null,"to":null,"precision":"none","basis":"none"},\
            "factuality":"declined","confidence":1.0,\
            "context":{"before":"","after":""},\
            "article":{"id":"a","source":null,"url":null,"title":null,"author":null,"published":null,"language":"en"},\
            "corrected":[]}""";

    @Test
    void everyKeyIsWrittenInThePublishedOrder() {
        assertThat(RecordJson.write(full())).isEqualTo(FULL);
    }

    @Test
    void whatIsAbsentIsNullAndTheKeyStays() {
        assertThat(RecordJson.write(bare("it rains"))).isEqualTo(BARE);
    }

    @Test
    void aWrittenRecordIsReadBackTheSame() {
        assertThat(RecordJson.read(FULL)).isEqualTo(full());
        assertThat(RecordJson.read(BARE)).isEqualTo(bare("it rains"));
    }

    @Test
    void anyRecordIsReadBackTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            assertThat(RecordJson.read(RecordJson.write(record))).as("seed %d", seed).isEqualTo(record);
        }
    }

    @Test
    void anyRecordIsOneLineThatATerminalDoesNotObey() {
        for (long seed = 0; seed < 500; seed++) {
            String line = RecordJson.write(new RandomRecords(seed).record());
            assertThat(line.chars().filter(Character::isISOControl)).as("controls, seed %d", seed).isEmpty();
            assertThat(line).as("seed %d", seed).doesNotContain("\u2028", "\u2029", "\u202e");
        }
    }

    @Test
    void lineSeparatorsControlsAndDirectionMarksAreEscaped() {
        String text = "a\u2028b\u2029c\u0085d\u009be\u007ff\u202eg\u2066h\u0000i\nj";
        assertThat(RecordJson.write(bare(text)))
                .contains("a\\u2028b\\u2029c\\u0085d\\u009be\\u007Ff\\u202eg\\u2066h\\u0000i\\nj");
        assertThat(RecordJson.read(RecordJson.write(bare(text))).text()).isEqualTo(text);
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        String text = "„Köln“ — Ελλάδα, 東京, 😀 <b>&amp;</b> it’s";
        assertThat(RecordJson.write(bare(text))).contains(text);
    }

    @Test
    void loneSurrogatesBecomeReplacementCharacters() {
        assertThat(RecordJson.read(RecordJson.write(bare("a\ud800b\udc00c\ud83d"))).text())
                .isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void scoreAndHighlightsComeLast() {
        assertThat(RecordJson.write(bare("it rains"), 2.5, List.of(new Span(0, 2), new Span(3, 8))))
                .isEqualTo(BARE.substring(0, BARE.length() - 1) + ",\"score\":2.5,\"highlights\":[[0,2],[3,8]]}");
    }

    @Test
    void aFoundRecordIsReadBackWithoutScoreAndHighlights() {
        assertThat(RecordJson.read(RecordJson.write(full(), 1, List.of()))).isEqualTo(full());
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordJson.read(FULL.replace("\"resolved_by\"", "\"resolved\"")))
                .withMessage("\"speaker.resolved_by\" must be a string");
    }

    @Test
    void aValueOfAnotherKindIsNamed() {
        assertRefused("\"act\":\"warn\"", "\"act\":\"shout\"", "\"act\" must be a known code");
        assertRefused("\"confidence\":0.94", "\"confidence\":\"high\"", "\"confidence\" must be a number");
        assertRefused("[[22,28]]", "[[22]]", "\"cue\" must be an array of [start, end]");
        assertRefused("[[22,28]]", "7", "\"cue\" must be an array of spans");
        assertRefused("\"2025-05-28\"", "\"May\"", "\"article.published\" must be an ISO day");
        assertRefused("\"via\":\"The Tidewatch\"", "\"via\":3", "\"via\" must be a string");
        assertRefused("{\"before\":\"before\",\"after\":\"after\"}", "[]", "\"context\" must be an object");
    }

    @Test
    void brokenJsonIsRefused() {
        for (int end = 0; end < FULL.length(); end += 7) {
            String cut = FULL.substring(0, end);
            assertThatIllegalArgumentException().as(cut).isThrownBy(() -> RecordJson.read(cut));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> RecordJson.read("[1]")).withMessage("not a JSON object");
    }

    private static void assertRefused(String right, String wrong, String message) {
        assertThat(FULL).contains(right);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordJson.read(FULL.replace(right, wrong)))
                .withMessage(message);
    }

    private static AttributionRecord full() {
        ArticleHeader header = new ArticleHeader(
                "quillon-7",
                Optional.of("Quillon Gazette"),
                Optional.of("https://news.example/7"),
                Optional.of("Ferry"),
                Optional.of("Ada Penrose"),
                Optional.of(LocalDate.of(2025, 5, 28)),
                "en");
        return new AttributionRecord(
                "quillon-7#12",
                Form.MIXED,
                SpeechAct.WARN,
                "the ferry … will stop",
                List.of(new Span(12, 21), new Span(30, 39)),
                List.of(new Span(30, 39)),
                List.of(new Span(22, 28)),
                List.of(new Span(0, 11)),
                new Speaker(
                        Optional.of("Mara Ellinghurst"),
                        SpeakerType.PERSON,
                        Optional.of("Mayor"),
                        Optional.of("Quillon"),
                        Optional.of("Ellinghurst"),
                        Resolution.CARRIED_OVER),
                Optional.of("the council"),
                Optional.of("The Tidewatch"),
                new Stance(StanceLabel.OPPOSE, -0.9, Optional.of("the toll"), List.of(new Span(35, 39))),
                SpokenDate.of(java.time.YearMonth.of(2025, 5), DateBasis.STATED),
                Factuality.ASSERTED,
                0.94,
                new Context("before", "after"),
                header);
    }

    private static AttributionRecord bare(String text) {
        return new AttributionRecord(
                "a#0",
                Form.INDIRECT,
                SpeechAct.SAY,
                text,
                List.of(new Span(0, 8)),
                List.of(),
                List.of(),
                List.of(),
                Speaker.unresolved(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Stance.neutral(Optional.empty()),
                SpokenDate.UNKNOWN,
                Factuality.DECLINED,
                1,
                new Context("", ""),
                ArticleHeader.of("a"));
    }
}
