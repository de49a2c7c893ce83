package org.onrecord.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnalyzersTest {

    private static final String PROBE = """
            The ministers’ freezes and freezing: “It isn't the U.S. ferry's co-operation,” said O'Neill-Šimić of \
            J.K. Tamsin's three-year deals. Ėlan e\u0301tude co\u00adoperate naïve İstanbul ﬁnance 3.5 2,000 東京 \
            generously universities studies decided negotiations better was running happily""";

    private final Analyzer indexing = Analyzers.indexing();
    private final Analyzer querying = Analyzers.querying();

    @Test
    void theFingerprintIsThatOfTheTermsMade() throws Exception {
        String terms = Stream.of(indexing, querying)
                .flatMap(analyzer -> fields().map(field -> field + Terms.of(analyzer, field, PROBE)))
                .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(terms.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest).substring(0, 8))
                .as("the analysis has changed: set Analyzers.FINGERPRINT to this")
                .isEqualTo(Analyzers.FINGERPRINT);
    }

    private static Stream<String> fields() {
        return Stream.of(Fields.STEMMED, Fields.EXACT, Fields.NAMES, Fields.CODES).flatMap(List::stream);
    }

    @Test
    void stemmedFieldsFindOtherFormsOfAWord() {
        assertThat(stemmed("freeze Freezes FREEZING")).containsOnly("freez");
        assertThat(stemmed("ferry ferries")).containsOnly("ferri");
        assertThat(stemmed("minister ministers minister's ministers’")).containsOnly("minist");
        assertThat(stemmed("reject rejected rejects rejecting")).containsOnly("reject");
    }

    @Test
    void stemmedFieldsKeepDifferentWordsApart() {
        assertThat(stemmed("news new")).containsExactly("news", "new");
    }

    @Test
    void exactFieldsKeepTheForm() {
        assertThat(exact("Freezes freezing minister's")).containsExactly("freezes", "freezing", "minister's");
    }

    @Test
    void noWordIsLeftOut() {
        assertThat(exact("to be or not to be")).containsExactly("to", "be", "or", "not", "to", "be");
        assertThat(stemmed("not the a of")).containsExactly("not", "the", "a", "of");
    }

    @Test
    void everyApostropheIsTheSame() {
        for (String apostrophe : List.of("'", "’", "‘", "ʼ", "＇", "`", "´")) {
            assertThat(exact("isn" + apostrophe + "t")).as(apostrophe).containsExactly("isn't");
            assertThat(stemmed("Quillon" + apostrophe + "s toll")).as(apostrophe).containsExactly("quillon", "toll");
        }
    }

    @Test
    void quotationMarksAreNoPartOfWords() {
        for (String text : List.of("\"never\"", "“never”", "‘never’", "'never'", "«never»", "„never“", "‹never›")) {
            assertThat(exact(text)).as(text).containsExactly("never");
        }
    }

    @Test
    void everyHyphenPartsWords() {
        for (String hyphen : List.of("-", "‐", "‑", "–", "—", " ")) {
            assertThat(exact("three" + hyphen + "year")).as(hyphen).containsExactly("three", "year");
        }
        assertThat(exact("co\u00adoperate")).containsExactly("cooperate");
    }

    @Test
    void accentsAreFoldedHoweverTheyAreEncoded() {
        assertThat(exact("café cafe\u0301 CAFÉ Šimić Ødegård straße ﬁnal Łódź"))
                .containsExactly("cafe", "cafe", "cafe", "simic", "odegard", "strasse", "final", "lodz");
    }

    @Test
    void lowerCaseIsTheSameEverywhere() {
        assertThat(exact("ISTANBUL İstanbul ılık")).containsExactly("istanbul", "istanbul", "ilik");
    }

    @Test
    void dottedLettersAreClosedUp() {
        assertThat(exact("U.S. US u.s. a.m. e.g. 3.5 No.7 example.org"))
                .containsExactly("us", "us", "us", "am", "eg", "3.5", "no", "7", "example.org");
    }

    @Test
    void aNameIsFoundByAnyOfItsParts() {
        List<String> indexed = names(indexing, "Tobin O’Neill-Šimić");
        for (String asked : List.of("tobin", "oneill simic", "O'Neill", "o’neill-šimić", "neill", "Simic")) {
            assertThat(indexed).as(asked).containsAll(names(querying, asked));
        }
        assertThat(names(indexing, "J.K. Tamsin")).containsAll(names(querying, "JK tamsin"));
    }

    @Test
    void aNameAskedForIsOneWordForEachOfItsWords() {
        assertThat(names(querying, "Tobin O'Neill-Šimić")).containsExactly("tobin", "oneill", "simic");
        assertThat(names(querying, "U.S. Mission")).containsExactly("us", "mission");
    }

    @Test
    void thePartsOfAJoinedNameStandWhereItStands() {
        assertThat(Terms.of(indexing, Fields.SPEAKER, "Mara O'Neill Varga"))
                .containsExactly(
                        new Terms("mara", 0, 0, 4),
                        new Terms("oneill", 1, 5, 12),
                        new Terms("o", 1, 5, 12),
                        new Terms("neill", 1, 5, 12),
                        new Terms("varga", 2, 13, 18));
    }

    @Test
    void codesAndIdsStayWhole() {
        assertThat(terms(indexing, Fields.STANCE, "Carried-Over it's")).containsExactly("Carried-Over it's");
        assertThat(terms(querying, Fields.ID, "A#7 b")).containsExactly("A#7 b");
    }

    @Test
    void wordsWithWildcardsAreFoldedButNotCut() {
        assertThat(querying.normalize(Fields.TEXT_EXACT, "Café’S").utf8ToString()).isEqualTo("cafe's");
        assertThat(querying.normalize(Fields.SPEAKER, "Šim").utf8ToString()).isEqualTo("sim");
    }

    @Test
    void offsetsCountTheCharactersOfTheText() {
        String text = "The U.S. said: “It isn’t co\u00adoperation, e\u0301lan or 😀 Łódź’s ferries!”";
        for (String field : List.of(Fields.TEXT, Fields.TEXT_EXACT)) {
            List<String> cut = Terms.of(indexing, field, text).stream()
                    .map(term -> text.substring(term.start(), term.end()))
                    .toList();
            assertThat(cut).as(field).contains("U.S", "isn’t", "co\u00adoperation", "e\u0301lan", "Łódź’s", "ferries");
        }
    }

    @Test
    void anyTextIsAnalyzedWithoutTrouble() {
        for (long seed = 0; seed < 300; seed++) {
            String text = noise(new Random(seed));
            for (String field : List.of(Fields.TEXT, Fields.TEXT_EXACT, Fields.SPEAKER)) {
                for (Terms term : Terms.of(indexing, field, text)) {
                    assertThat(term.term()).as("seed %d", seed).isNotEmpty();
                    assertThat(term.start()).as("seed %d", seed).isBetween(0, term.end());
                    assertThat(term.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                }
            }
        }
    }

    private static String noise(Random random) {
        String alphabet = "aeiouÉßŁIİı'’.-“”\"0\u0301\u00ad\u200d\ufeff \n\u0000אب東😀\ud800\udfff";
        return random.ints(random.nextInt(400), 0, alphabet.length())
                .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                .collect(Collectors.joining());
    }

    private List<String> stemmed(String text) {
        return terms(indexing, Fields.TEXT, text);
    }

    private List<String> exact(String text) {
        return terms(indexing, Fields.TEXT_EXACT, text);
    }

    private static List<String> names(Analyzer analyzer, String text) {
        return terms(analyzer, Fields.SPEAKER, text);
    }

    private static List<String> terms(Analyzer analyzer, String field, String text) {
        return Terms.of(analyzer, field, text).stream().map(Terms::term).toList();
    }

    @Test
    void questionsAboutWordsAreReadLikeTheWordsThemselves() {
        for (String field : Arrays.asList(Fields.TEXT, Fields.TEXT_EXACT, Fields.SAID, Fields.TARGET, Fields.TITLE)) {
            assertThat(Terms.of(querying, field, PROBE)).as(field).isEqualTo(Terms.of(indexing, field, PROBE));
        }
    }
}
