package org.onrecord.extract.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;

import static org.assertj.core.api.Assertions.assertThat;

class LexicalCueReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|HOST}: {c1|Will the pier open?} ~ ASK
            {s1|QUINCE}: {c1|It will open.} ~ SAY
            “{c1|Will the pier open?}” {s1|she} {q1|said}. ~ ASK
            {s1|She} {q1|asked} whether {c1|the pier would open}. ~ ASK
            {s1|She} {q1|denied} {c1|the charge}. ~ DENY
            {s1|She} {q1|confirmed} {c1|the closure}. ~ CONFIRM
            {s1|She} {q1|warned} {c1|of delays}. ~ WARN
            “{c1|Come in},” {s1|she} {q1|shrugged}. ~ OTHER
            """)
    void readsTheSpeechAct(String marked, SpeechAct act) {
        CueReading reading = CueFixture.example(marked).read();
        assertThat(reading.act().value()).isEqualTo(act);
        assertThat(reading.act().why()).isNotBlank();
    }

    @Test
    void theReasonNamesTheCue() {
        CueReading reading = CueFixture.example("{s1|She} {q1|flatly rejected} {c1|the offer}.").read();
        assertThat(reading.act().why()).contains("rejected");
    }

    @Test
    void oddSpansAndTextsAreReadWithoutHarm() {
        long seed = 20261101;
        Random random = new Random(seed);
        List<String> pieces = List.of("“", "”", "\"", "said", "not", "if", ",", ".", "?", "told", "according", "to",
                "the",
                "\n", "no", "would", "’", "reported", "😀", "declined", "İ", "ruled", "out", "quoted", "by", "-");
        for (int round = 0; round < 400; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                words.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) > 0 ? " " : "");
            }
            TokenizedText text = CueFixture.text(words + "x");
            Attribution odd = odd(random, text.text().length());
            assertThat(CueFixture.READER.read(text, odd)).as("seed %d round %d: %s %s", seed, round, words, odd)
                    .isEqualTo(CueFixture.READER.read(text, odd));
        }
    }

    private static Attribution odd(Random random, int length) {
        return new Attribution(Form.INDIRECT, spans(random, length, 1), List.of(), spans(random, length, 0),
                spans(random, length, 0), 1);
    }

    private static List<Span> spans(Random random, int length, int least) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        int wanted = least + random.nextInt(3);
        while (spans.size() < wanted && at < length) {
            int end = at + 1 + random.nextInt(length - at);
            spans.add(new Span(at, end));
            at = end + random.nextInt(3);
        }
        return spans;
    }
}
