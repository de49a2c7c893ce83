package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;
import org.onrecord.search.Hit;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTest {

    @TempDir
    static Path folder;
    @TempDir
    static Path randomFolder;

    private static LuceneSearch search;
    private static LuceneSearch random;

    @BeforeAll
    static void open() {
        search = TestIndex.of(folder, Quillon.samples());
        random = TestIndex.of(randomFolder, new RandomRecords(23).samples(80));
    }

    @AfterAll
    static void close() {
        search.close();
        random.close();
    }

    private static List<String> marked(Hit hit) {
        return hit.highlights().stream().map(span -> span.in(hit.record().text())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "bridges | bridge", "keeper | keepers", "minister | minister’s", "cafe menu | café / menu",
            "naive | naïve",
            "isn’t | isn't", "\"minister's plan\" | minister’s plan",
            "\"never be sold\" bridge | bridge / never be sold",
            "\"sold bridges\"~5 | bridge will never be sold", "three-year failed | three-year / failed",
            "gambl* | gamble", "brigde~ | bridge",
            "said:gamble | gamble", "said:gamble text:gamble gamble | gamble", "text:deal | deal",
            "sold OR storm | sold",
            "bridge -ferries | bridge", "\"private owners\" owners | private owners",
            "lighthouse factuality:hypothetical | lighthouse",
            "\"U.S.\" factuality:any | U.S"})
    void marksTheMatchedWordsAndNoOthers(String query, String words) {
        List<Hit> hits = search.search(TestIndex.request(query)).hits();
        assertThat(hits).isNotEmpty();
        assertThat(hits.stream().map(HighlightTest::marked).toList()).contains(List.of(words.split(" / ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "speaker:mara", "title:crossing", "stance:oppose", "target:bridge", "date:2025-05-27", "-storm", "`  `",
            "confidence:0.9", "role:minister"})
    void marksNothingForOtherFields(String query) {
        assertThat(search.search(TestIndex.request(query)).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.highlights()).isEmpty());
    }

    @Test
    void marksWordsInEverySegment() {
        assertThat(search.search(TestIndex.request("faith mistake")).hits())
                .singleElement()
                .satisfies(hit -> assertThat(marked(hit)).containsExactly("faith", "mistake"));
    }

    @Test
    void liesInsideTheTextAroundWordsThatMatch() {
        for (String word : List.of("harbour", "ferry", "cafe", "minister", "freeze", "deal", "cooperate", "elan",
                "U.S.")) {
            List<Hit> hits = random.search(TestIndex.request("text:" + word + " factuality:any")).hits();
            assertThat(hits).as(word).isNotEmpty();
            for (Hit hit : hits) {
                assertThat(hit.highlights()).as(word).isNotEmpty().allSatisfy(span -> assertMarks(word, span, hit));
            }
        }
    }

    private static void assertMarks(String word, Span span, Hit hit) {
        assertThat(span.end()).isLessThanOrEqualTo(hit.record().text().length());
        Analysis analysis = new Analysis();
        assertThat(analysis.terms("text", span.in(hit.record().text()).toLowerCase(Locale.ROOT)))
                .isEqualTo(analysis.terms("text", word));
    }

    @Test
    void marksEveryMatchOfAWord() {
        for (Hit hit : random.search(TestIndex.request("text:harbour factuality:any")).hits()) {
            long times = Arrays.stream(hit.record().text().split("\\s+")).filter("harbour"::equals).count();
            assertThat(marked(hit)).hasSize((int) times).containsOnly("harbour");
        }
    }
}
