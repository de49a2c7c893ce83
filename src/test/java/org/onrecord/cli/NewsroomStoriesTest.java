package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** What a newsroom does with the bundled articles, command by command. */
class NewsroomStoriesTest {

    private static final String COMMISSION = "northern-wire-river-commission-signed#158";
    private static final Pattern CURSOR = Pattern.compile("--after (\\S+)\\)");

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void indexTheBundledArticles() {
        shell = new Shell(LocalRooms.standard());
        run("index", "index-data/articles");
    }

    private static Shell.Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--index");
        all.add(folder.toString());
        return shell.run(all.toArray(String[]::new));
    }

    private static List<AttributionRecord> records(Shell.Outcome outcome) {
        return outcome.out().lines().map(RecordJson::read).toList();
    }

    private static int count(String... arguments) {
        List<String> all = new ArrayList<>(List.of("search", "--count"));
        all.addAll(List.of(arguments));
        return Integer.parseInt(run(all.toArray(String[]::new)).out().strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"strike", "commission", "order", "speaker:brovik", "kind:quote stance:oppose"})
    void anExportHasAsManyRecordsAsASearchCounts(String query) {
        assertThat(records(run("export", query))).hasSize(count(query)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"relevance", "newest", "oldest"})
    void pagesHoldEveryRecordOnce(String sort) {
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            List<String> page = new ArrayList<>(
                    List.of("search", "commission", "--sort", sort, "--limit", "7", "--format",
                            "jsonl"));
            if (!cursor.isEmpty()) {
                page.addAll(List.of("--after", cursor));
            }
            Shell.Outcome outcome = run(page.toArray(String[]::new));
            records(outcome).forEach(record -> paged.add(record.id()));
            Matcher next = CURSOR.matcher(outcome.err());
            cursor = next.find() ? next.group(1) : "";
        } while (!cursor.isEmpty());
        assertThat(paged).doesNotHaveDuplicates().hasSize(count("commission"));
    }

    @Test
    void foldingNeverShowsMoreAndCountsEveryReport() {
        assertThat(count("kind:quote", "--distinct")).isLessThan(count("kind:quote"));
        String folded = run("search", "kind:quote", "--distinct", "--limit", "300", "--format", "jsonl").out();
        assertThat(folded).contains("\"alike\":2");
    }

    @Test
    void aQuoteOnRecordIsExactAndItsReportsAreRelated() {
        AttributionRecord quote = records(
                run("search", "cranes", "--kind", "quote", "--limit", "1", "--format", "jsonl"))
                .getFirst();
        assertThat(run("check-quote", quote.text()).out()).startsWith("EXACT");
        assertThat(run("related", quote.id()).out()).startsWith("THE SAME QUOTE in ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We never touched the brakes, only the cash box|-|EXACT|0",
            "We never touched the brakes, only the coin box|maurel|ALTERED|0",
            "We … touched the brakes|maurel|ALTERED|0",
            "We never touched the brakes|fontanes|OTHER SPEAKER|1",
            "Nobody in the wide world has said these words|-|NOT FOUND|1"})
    void aQuoteIsChecked(String words, String speaker, String verdict, int code) {
        Shell.Outcome outcome = speaker.equals("-") ? run("check-quote", words)
                : run("check-quote", words, "--speaker", speaker);
        assertThat(outcome.out()).startsWith(verdict);
        assertThat(outcome.code()).isEqualTo(code);
    }

    @Test
    void aChangeOfStanceNamesTwoRecordsThatCanBeShown() {
        String timeline = run("timeline", "commission", "--speaker", "brovik").out();
        assertThat(timeline).contains("CHANGES OF STANCE");
        Matcher ids = Pattern.compile("(?m) · (\\S+#\\d+)$").matcher(timeline);
        int shown = 0;
        while (ids.find()) {
            assertThat(run("show", ids.group(1)).code()).as(ids.group(1)).isZero();
            shown++;
        }
        assertThat(shown).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"hanne brovik, Hanne Brovik", "omeara subic, Róisín O'Meara-Šubic", "tomas reyle, Tomas Reyle"})
    void aSpeakerIsLookedUp(String text, String name) {
        assertThat(run("speaker", text).out()).startsWith(name + " (person)\nrecords  ");
    }

    @Test
    void aChosenStanceLeavesTheOthersTheirCounts() {
        String all = run("facets", "--by", "stance", "--format", "csv").out();
        assertThat(run("facets", "--by", "stance", "--stance", "oppose", "--format", "csv").out()).isEqualTo(all);
    }

    @Test
    void facetsListOnlyWhatBeginsSo() {
        String speakers = run("facets", "--by", "speaker", "--starting", "rey", "--format", "csv").out();
        assertThat(speakers.lines().skip(1)).isNotEmpty().allMatch(line -> line.toLowerCase(java.util.Locale.ROOT)
                .matches(".*\\brey.*"));
    }

    @Test
    void aCorrectionSurvivesReadingTheArticleAgainAndCanBeTakenBack() {
        assertThat(run("show", COMMISSION, "--set", "stance=neutral", "--set", "role=Envoy").out())
                .contains("corrected   stance, role (by a user)");
        run("index", "index-data/articles");
        AttributionRecord corrected = records(
                run("search", "article hands", "--speaker", "brovik", "--format", "jsonl"))
                .stream().filter(record -> record.id().equals(COMMISSION)).findFirst()
                .orElseGet(() -> RecordJson.read(run("show", COMMISSION, "--format", "json").out()));
        assertThat(corrected.corrected()).containsExactly("stance", "role");
        assertThat(corrected.speaker().role()).contains("Envoy");
        assertThat(count("role:envoy")).isEqualTo(1);
        run("show", COMMISSION, "--undo");
        assertThat(count("role:envoy")).isZero();
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void twoNamesBecomeOneAndTwoAgain() {
        String before = run("speakers", "brovik", "--format", "csv").out();
        run("speakers", "--merge", "Hanne Brovik", "Aldous Brovik-Hahn");
        assertThat(run("speakers", "hahn", "--format", "csv").out()).contains("Hanne Brovik").doesNotContain("Hahn");
        run("index", "index-data/articles");
        assertThat(run("speaker", "Aldous Brovik-Hahn").out()).startsWith("Hanne Brovik (person)");
        assertThat(count("speaker:hahn")).isEqualTo(count("--speaker", "Hanne Brovik"));
        run("speakers", "--split", "Aldous Brovik-Hahn");
        assertThat(run("speakers", "brovik", "--format", "csv").out()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"bibtex,@misc{", "csl-json,[", "html,<!DOCTYPE html>", "markdown,| Speaker", "csv,'id,speaker'"})
    void aSearchIsCited(String format, String start) {
        Shell.Outcome outcome = run("export", "commission", "--speaker", "brovik", "--format", format);
        assertThat(outcome.out()).startsWith(start).contains("Hanne Brovik");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void theOrderIsExplained() {
        assertThat(run("search", "commission", "--limit", "2", "--explain").out().lines()
                .filter(line -> line.contains(" = words "))).hasSize(2);
    }
}
