package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonSplitterTest {

    private static List<String> split(String document) throws UnreadableException {
        RecordBytes value = new RecordBytes(1_000_000);
        BoundedInput bytes = BoundedInput.open(new ByteArrayInputStream(Ingested.utf8(document)), IngestLimits.DEFAULT);
        JsonSplitter splitter = new JsonSplitter(bytes, value);
        List<String> values = new ArrayList<>();
        while (splitter.next()) {
            values.add(splitter.startLine() + " " + new String(value.within(1_000_000), StandardCharsets.UTF_8));
        }
        return values;
    }

    @Test
    void takesOneObjectAsItIs() throws UnreadableException {
        assertThat(split("\n{\"a\": [1, {\"b\": 2}]}\n")).containsExactly("2 {\"a\": [1, {\"b\": 2}]}");
    }

    @Test
    void cutsAnArrayIntoItsElements() throws UnreadableException {
        assertThat(split("[\n{\"a\": 1},\n\n{\"b\":\n2}, 3, \"x, ]\", null]"))
                .containsExactly("2 {\"a\": 1}", "4 {\"b\":\n2}", "5 3", "5 \"x, ]\"", "5 null");
    }

    @Test
    void cutsValuesThatFollowOneAnother() throws UnreadableException {
        assertThat(split("{\"a\": 1}{\"b\": 2}\n[3]")).containsExactly("1 {\"a\": 1}", "1 {\"b\": 2}", "2 [3]");
    }

    @Test
    void seesNoBracketsInStrings() throws UnreadableException {
        assertThat(split("[{\"a\": \"}]\\\"}{\\\\\"}, {}]")).containsExactly("1 {\"a\": \"}]\\\"}{\\\\\"}", "1 {}");
    }

    @Test
    void handsOutWhatIsCutOffAtTheEnd() throws UnreadableException {
        assertThat(split("[{\"a\": 1}, {\"b\": \"x")).containsExactly("1 {\"a\": 1}", "1 {\"b\": \"x");
        assertThat(split("{\"a\": \"\\")).containsExactly("1 {\"a\": \"\\");
    }

    @Test
    void findsNothingInNothing() throws UnreadableException {
        assertThat(split("")).isEmpty();
        assertThat(split(" [ ] ")).isEmpty();
    }

    @Test
    void endsWhateverTheBytesAre() throws UnreadableException {
        String alphabet = "{}[],:\"\\ \na1";
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            StringBuilder document = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                document.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }

            assertThat(split(document.toString()).size()).as("seed %d: %s", seed, document)
                    .isLessThanOrEqualTo(document.length());
        }
    }
}
