package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class RecordBibtexTest {

    private static final Pattern ENTRY = Pattern.compile("@misc\\{([A-Za-z0-9.-]+),\n(.*)\n}\n", Pattern.DOTALL);
    private static final Map<String, String> WRITTEN = Map.of("\\textbackslash{}", "\\", "\\^{}", "^", "\\~{}", "~",
            "\\textbraceleft{}", "{", "\\textbraceright{}", "}");

    private final RecordBibtex bibtex = new RecordBibtex();

    private static AttributionRecord in(String id, Optional<String> url, Optional<String> title) {
        AttributionRecord r = SampleRecords.mixed();
        return new AttributionRecord(id, r.form(), r.act(), r.text(), r.segments(), r.verbatim(), r.cue(), r.source(),
                r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(), r.confidence(), r.context(),
                new ArticleHeader("a", Optional.empty(), url, title, Optional.empty(), Optional.empty(), "en"));
    }

    /** Reads an entry as BibTeX does: a value ends where its braces are balanced, whatever stands before a brace. */
    private static Map<String, String> fields(String entry) {
        Matcher matcher = ENTRY.matcher(entry);
        assertThat(matcher.matches()).as(entry).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        String body = matcher.group(2);
        int at = 0;
        while (at < body.length()) {
            int open = body.indexOf(" = {", at) + 4;
            int end = close(body, open);
            fields.put(body.substring(at, open - 4).strip(), body.substring(open, end));
            assertThat(body.substring(end + 1)).as(entry).matches("(?s)(,\n  [a-z]+ = \\{.*)?");
            at = end + 2;
        }
        return fields;
    }

    private static int close(String body, int open) {
        int depth = 1;
        int end = open - 1;
        while (depth > 0) {
            end++;
            depth += body.charAt(end) == '{' ? 1 : body.charAt(end) == '}' ? -1 : 0;
        }
        return end;
    }

    /** What LaTeX prints of escaped text. */
    private static String printed(String value) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int from = at;
            Optional<String> sign = WRITTEN.keySet().stream().filter(w -> value.startsWith(w, from)).findFirst();
            if (sign.isPresent()) {
                text.append(WRITTEN.get(sign.get()));
                at += sign.get().length();
            } else {
                at += value.charAt(at) == '\\' ? 1 : 0;
                text.append(value.charAt(at++));
            }
        }
        return text.toString();
    }

    @Test
    void everyFieldThatIsKnownIsThereInItsOrder() {
        assertThat(fields(bibtex.row(SampleRecords.quote()))).containsOnlyKeys("author", "title", "howpublished",
                "year", "month", "date", "url", "note", "record");
        assertThat(fields(bibtex.row(in("a#1", Optional.empty(), Optional.empty())))).containsOnlyKeys("note",
                "record");
    }

    @Test
    void aTitleKeepsItsCapitals() {
        assertThat(fields(bibtex.row(in("a#1", Optional.empty(), Optional.of("NATO in Halden & Merrin")))).get("title"))
                .isEqualTo("{NATO in Halden \\& Merrin}");
    }

    @ParameterizedTest
    @CsvSource({"halden-toll#79, halden-toll-79", "v1.2#0, v1.2-0", "2025-05-27#3, 2025-05-27-3"})
    void aPlainIdIsTheKey(String id, String key) {
        assertThat(bibtex.row(in(id, Optional.empty(), Optional.empty()))).startsWith("@misc{" + key + ",\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://halden.example/a,b#4", "a_b#1", "a b#1", "fährt#1", "渡し船#1", "a}#1", "%#1", "a--b,#1",
                    "a#1#2", "a#b", "plain",
                    "\\input#1"})
    void anyOtherIdMakesAKeyOfSafeCharactersAndItsNumber(String id) {
        Matcher key = ENTRY.matcher(bibtex.row(in(id, Optional.empty(), Optional.empty())));
        assertThat(key.matches()).isTrue();
        assertThat(key.group(1)).matches("[A-Za-z0-9.-]*-[0-9a-f]{8}");
    }

    @Test
    void idsThatDifferInASignAloneHaveKeysOfTheirOwn() {
        List<String> keys = List.of("a_b#1", "a b#1", "a,b#1", "a-b#1", "a/b#1").stream()
                .map(id -> bibtex.row(in(id, Optional.empty(), Optional.empty())).lines().findFirst().orElseThrow())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aPlainKeyIsOfOneIdAlone() {
        List<String> keys = List.of("a#1#2", "a-1#2", "a.1#2", "a-1-2#0", "\u0100\u0120#1", "\u0101\u0101#1").stream()
                .map(id -> bibtex.row(in(id, Optional.empty(), Optional.empty())).lines().findFirst().orElseThrow())
                .toList();
        assertThat(keys).doesNotHaveDuplicates().contains("@misc{a-1-2,");
    }

    @ParameterizedTest
    @CsvSource({"{bridge, \\textbraceleft{}bridge", "bridge}, bridge\\textbraceright{}", "{bridge}, \\{bridge\\}",
            "}a{b}{, \\textbraceright{}a\\{b\\}\\textbraceleft{}"})
    void aLoneBraceIsWrittenWithBalancedOnes(String title, String written) {
        assertThat(fields(bibtex.row(in("a#1", Optional.empty(), Optional.of(title)))))
                .containsEntry("title", "{" + written + "}");
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/x_y%20z?b=1&c=~d#e, https://a.example/x_y%20z?b=1&c=~d#e",
            "https://a.example/{x}, https://a.example/%7Bx%7D", "https://a.example/a b, https://a.example/a%20b",
            "https://a.example/\\x, https://a.example/%5Cx"})
    void anAddressStaysOneThatCanBeFollowed(String url, String printed) {
        assertThat(fields(bibtex.row(in("a#1", Optional.of(url), Optional.empty())))).containsEntry("url", printed);
    }

    @Test
    void anAddressThatIsNoPageIsLeftOut() {
        assertThat(fields(bibtex.row(in("a#1", Optional.of("file:///etc"), Optional.empty()))))
                .doesNotContainKey("url");
    }

    @Test
    void latexPrintsTheWordsAsTheyAre() {
        Seeded.check(300, random -> {
            String title = OddTexts.random(random, 12) + "\\^~$%&_#{}".charAt(random.nextInt(10))
                    + OddTexts.random(random, 3) + "{}".charAt(random.nextInt(2));
            String value = fields(bibtex.row(in("a#1", Optional.empty(), Optional.of(title)))).get("title");
            assertThat(printed(value.substring(1, value.length() - 1))).isEqualTo(Printable.line(title));
        });
    }

    @Test
    void entriesOfAnyRecordsCanBeRead() {
        for (long seed = 1; seed <= 100; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            Map<String, String> fields = fields(bibtex.row(record));
            assertThat(fields).as("seed %d", seed).containsEntry("record", record.id());
            assertThat(printed(fields.get("note"))).as("seed %d", seed)
                    .isEqualTo(Printable.line(Citation.note(record)));
        }
    }
}
