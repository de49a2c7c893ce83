package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.BadQueryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The query language against the records of {@link Quillon}. */
class QuillonTest {

    @TempDir
    static Path folder;

    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        search = TestIndex.of(folder, Quillon.samples());
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static void assertFinds(String query, String articles) {
        List<String> expected = articles.equals("-") ? List.of() : List.of(articles.split(" "));
        assertThat(TestIndex.articles(search.search(TestIndex.request(query))))
                .as(query)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bridge | bridge", "BRIDGE | bridge", "bridges | bridge", "bridge sold | bridge", "bridge ferries | -",
            "freeze | freeze faith", "freezing | freeze faith", "ferry | tolls", "toll | tolls", "tolling | tolls",
            "minister | menu", "ministers | menu", "minister’s | menu", "minister's | menu", "keeper | storm",
            "keepers' | storm",
            "cafe | menu", "café | menu", "CAFÉ | menu", "naive | gamble", "isn't | menu", "isn’t | menu", "isnt | -",
            "three-year | freeze faith", "three year | freeze faith", "year-three | -", "3-year | -", "xylophone | -"})
    void findsWordsInAnyForm(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"never be sold\" | bridge", "“never be sold” | bridge", "„never be sold“ | bridge",
            "«never be sold» | bridge",
            "\"NEVER be Sold\" | bridge", "\"never sold\" | -", "\"sold be never\" | -", "\"never be selling\" | -",
            "“isn’t a cafe” | menu", "\"isn't a café\" | menu", "\"three-year freeze\" | freeze faith",
            "\"three year freeze\" | freeze faith",
            "\"three-year freeze had\" | freeze", "\"higher toll\" | -", "\"minister's plan\" | menu",
            "\"good faith the freeze\" | -"})
    void findsExactPhrases(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"bridge sold\" | -", "\"bridge sold\"~2 | -", "\"bridge sold\"~3 | bridge", "\"sold bridges\"~5 | bridge",
            "\"negotiating faith\"~2 | faith", "\"faith freeze\"~50 | -"})
    void findsWordsNearEachOther(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "negotia* | freeze faith", "NEGOTIA* | freeze faith", "Caf* | menu", "three-ye* | freeze faith",
            "title:minis* | bridge", "title:minister* | bridge", "title:former-may* | faith",
            "title:minizter~ | bridge", "target:freezing* | faith", "zzz* | -",
            "brigde~ | bridge", "bridg~1 | bridge", "bredgi~1 | -", "bredgi~2 | bridge", "negociations~ | freeze",
            "bridge~0 | bridge",
            "fail~1 | -", "naeve~1 | gamble", "thre-year~1 | freeze faith"})
    void findsBeginningsAndMisspeltWords(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "bridge OR storm | bridge storm", "freeze -faith | freeze", "freeze NOT faith | freeze",
            "freeze AND faith | faith",
            "(bridge OR freeze) (sold OR failed) | bridge freeze", "bridge sold OR storm | bridge storm",
            "-freeze | bridge tolls menu gamble storm", "-freeze -bridge | tolls menu gamble storm",
            "storm OR -freeze | bridge tolls menu gamble storm", "freeze -(faith OR failed) | -",
            "NOT NOT storm | storm",
            "--storm | storm", "storm & winches | storm", "storm OR & | storm"})
    void joinsWithOperators(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "speaker:oneill | bridge faith", "speaker:o'neill | bridge faith", "speaker:O’Neill | bridge faith",
            "speaker:neill | bridge faith",
            "speaker:\"O'Neill-Šimić\" | bridge faith", "speaker:\"oneill simic\" | bridge faith",
            "speaker:simic | bridge faith",
            "speaker:mara-simic | -", "speaker:(simic mara) | bridge faith", "speaker:šim* | bridge faith",
            "speaker:simik~1 | bridge faith",
            "speaker:odon | menu", "speaker:varga | tolls menu", "speaker:varga -speaker:tobin | menu",
            "speaker:(tobin OR mara) | tolls bridge faith",
            "role:mayor | tolls faith", "role:\"former mayor\" | faith", "affiliation:quillon | bridge tolls",
            "affiliation:ferry | faith gamble",
            "source:gazette | bridge faith gamble", "source:tide.watch | tolls freeze",
            "source:tidewatch | tolls freeze", "source:watch | tolls freeze",
            "target:freeze | faith", "target:toll | tolls", "target:\"harbour deal\" | gamble", "title:former | faith",
            "title:keep | bridge"})
    void findsNamesByAnyPart(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "said:gamble | gamble", "said:deal | -", "text:deal | gamble", "said:freeze | faith",
            "said:negotiations | faith",
            "said:\"naive gamble\" | gamble", "said:\"gamble for\" | -", "text:\"gamble for\" | gamble",
            "text:tolls | tolls",
            "text:bridge -said:bridge | -", "said:gamb* | gamble", "deal | gamble", "text:sale | -", "sale | bridge"})
    void tellsTheSpeakersWordsFromTheReporters(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "stance:oppose | bridge menu faith", "stance:(support OR mixed) | tolls gamble",
            "stance:Oppose freeze | faith",
            "kind:statement | freeze", "kind:quote -form:direct | gamble", "form:mixed | gamble",
            "act:criticize | menu faith",
            "type:organization | freeze", "confidence:<0.5 | storm", "confidence:[0.6 TO 0.75] | freeze gamble",
            "confidence:{0.6 TO 0.75] | gamble",
            "confidence:0.75 | gamble"})
    void findsCodesAndNumbers(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "date:2025-05 | bridge tolls", "date:2025-05-27 | bridge tolls", "date:2025-05-28 | tolls",
            "date:2025 | bridge tolls faith",
            "date:2024 | freeze gamble", "date:2024-07-04 | freeze", "date:2024-12-31 | freeze gamble",
            "date:[2024-12 TO 2025-03] | freeze gamble faith",
            "date:>2025-05-27 | tolls", "date:>=2025-05 | bridge tolls", "date:<2025 | freeze gamble",
            "date:<=2024-06 | freeze",
            "date:>2025-05 | -", "date:{2024 TO 2025-05} | faith", "date:2023 | -",
            "date:[* TO *] | bridge tolls freeze faith gamble",
            "-date:[* TO *] | menu storm", "date:--05-27 | menu", "date:--05 | menu", "date:--05-28 | -",
            "date:--06 | -",
            "date:--05 factuality:any | menu pay", "date:--05-28 factuality:any | pay",
            "date:(2023 OR 2025-03) | faith"})
    void findsEveryDateThatCanBeMeant(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "lighthouse | -", "lighthouse factuality:any | pay silence", "factuality:all lighthouse | pay silence",
            "factuality:negated | unsafe",
            "factuality:(negated OR declined) | unsafe silence", "lighthouse -factuality:declined | pay",
            "U.S. factuality:any | pay",
            "us factuality:any | pay"})
    void leavesOutWhatWasNotSaidUnlessAsked(String query, String articles) {
        assertFinds(query, articles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-xylophone", "speaker:(mara OR -mara)"})
    void findsEveryAssertedRecordWithoutWords(String query) {
        assertFinds(query, "bridge tolls freeze menu faith gamble storm");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "C++", "#tag", "@name", "3.5%", "https://example.org/a?b=c&d=1#e", "12:30", "a/b", "[sic]", "a^2", "a\\b",
            "word:", "日本", "🚢",
            "\u0000x"})
    void searchesOddWordsAsText(String query) {
        assertFinds(query, "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "...", "& ?", "“…”", "-!", "speaker:\"…\"", "bridge speaker:…", "\ud83d", "+* OR ~"})
    void refusesAQueryThatHoldsNoWord(String query) {
        assertThatThrownBy(() -> search.search(TestIndex.request(query)))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining("nothing to search for in “")
                .hasMessageContaining("write a word with letters or digits");
    }
}
