package org.onrecord.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.index.Naming;
import org.onrecord.index.RecordIndex;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Sort;
import org.onrecord.search.StandingQueries;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.search.lucene.LuceneStandingQueries;
import org.onrecord.search.lucene.RandomQuery;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.alert.Samples.EVENING;
import static org.onrecord.alert.Samples.NOON;
import static org.onrecord.alert.Samples.alert;

/** Alerts in indexing runs, with an index as it is. */
class AlertingTest {

    @TempDir
    private Path temp;

    private final RandomRecords random = new RandomRecords(5);

    private Path folder() {
        return temp.resolve("index");
    }

    @AfterEach
    void examine() {
        if (Files.exists(folder())) {
            IndexOracle.assertSound(folder());
        }
    }

    private static LuceneIndex open(Path folder) {
        return LuceneIndex.open(folder, IndexSettings.of("test", "test"));
    }

    private static AlertReport run(Path folder, List<Sample> samples, Instant now) {
        return run(folder, samples, now, new LuceneStandingQueries());
    }

    private static AlertReport run(Path folder, List<Sample> samples, Instant now, StandingQueries queries) {
        try (LuceneIndex index = open(folder)) {
            Alerting alerting = Alerting.in(folder, queries);
            put(alerting.watching(index), samples);
            return alerting.match(() -> LuceneSearch.open(folder), now);
        }
    }

    private static void put(RecordIndex index, List<Sample> samples) {
        samples.forEach(sample -> index.put(sample.article(), sample::records));
        index.relabel(Naming.NONE);
        index.commit();
    }

    /** A run that ends after its commit. */
    private static void killedRun(Path folder, List<Sample> samples) {
        try (LuceneIndex index = open(folder)) {
            put(Alerting.in(folder, new LuceneStandingQueries()).watching(index), samples);
        }
    }

    private Alerts.Found found(String alert) {
        return Alerts.in(folder()).found(Optional.of(alert), 1_000);
    }

    private static Set<String> ids(List<Sample> samples) {
        return samples.stream().flatMap(sample -> sample.records().stream()).map(record -> record.id())
                .collect(Collectors.toSet());
    }

    private Set<String> foundIds(String alert) {
        return found(alert).matches().stream().map(match -> match.record().id()).collect(Collectors.toSet());
    }

    @Test
    void withoutAlertsNothingIsNotedOrSaid() {
        AlertReport report = run(folder(), random.samples(3), NOON);
        assertThat(report).isEqualTo(AlertReport.NONE);
        assertThat(folder().resolve("alert-pending.jsonl")).doesNotExist();
        assertThat(folder().resolve("alert-matches.jsonl")).doesNotExist();
    }

    @Test
    void onlyNewAndChangedArticlesAreMatchedAndEachRecordOnce() {
        List<Sample> old = random.samples(5);
        run(folder(), old, NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        List<Sample> fresh = random.samples(5);

        assertThat(run(folder(), old, NOON).matches()).isZero();
        AlertReport report = run(folder(), fresh, NOON);

        assertThat(report.matched()).containsExactly(Map.entry("all", ids(fresh).size()));
        assertThat(report.articles()).isEqualTo(5);
        assertThat(foundIds("all")).isEqualTo(ids(fresh));
        assertThat(run(folder(), fresh, EVENING).matches()).isZero();
        assertThat(found("all").total()).isEqualTo(ids(fresh).size());
    }

    @Test
    void aChangedArticleReportsOnlyRecordsThatAreNew() {
        Sample before = random.sample("story");
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        run(folder(), List.of(before), NOON);
        Sample after = random.sample("story");
        Set<String> added = new HashSet<>(ids(List.of(after)));
        added.removeAll(ids(List.of(before)));

        assertThat(run(folder(), List.of(after), EVENING).matches()).isEqualTo(added.size());
        assertThat(found("all").matches()).extracting(match -> match.record().id()).doesNotHaveDuplicates();
    }

    @Test
    void whatAKilledRunLeftIsMatchedByTheNext() {
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        List<Sample> samples = random.samples(4);
        killedRun(folder(), samples);
        assertThat(folder().resolve("alert-pending.jsonl")).content().hasLineCount(4);

        assertThat(run(folder(), samples, NOON).matches()).isEqualTo(ids(samples).size());
        assertThat(folder().resolve("alert-pending.jsonl")).doesNotExist();
    }

    @Test
    void matchesThatWereWrittenBeforeAKillAreNotWrittenAgain() {
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        List<Sample> samples = random.samples(4);
        run(folder(), samples, NOON);
        samples.forEach(sample -> new PendingFile(folder()).add(sample.article().id()));

        assertThat(run(folder(), List.of(), EVENING).matches()).isZero();
        assertThat(found("all").total()).isEqualTo(ids(samples).size());
    }

    @Test
    void anArticleThatIsGoneIsPassedOver() throws IOException {
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", ""));
        new PendingFile(folder()).add("nowhere \n“x”");
        Files.writeString(folder().resolve("alert-pending.jsonl"), "torn", StandardOpenOption.APPEND);
        AlertReport report = run(folder(), List.of(), NOON);
        assertThat(report.matches()).isZero();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aBadAlertIsNamedAndTheOthersAreAsked() throws IOException {
        run(folder(), random.samples(1), NOON);
        Files.writeString(folder().resolve("alerts.jsonl"), "junk\n" + AlertJson.write(alert("open", "(toll")) + "\n");
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        List<Sample> samples = random.samples(2);

        AlertReport report = run(folder(), samples, NOON);

        assertThat(report.matched()).containsExactly(Map.entry("all", ids(samples).size()));
        assertThat(report.alerts()).isEqualTo(1);
        assertThat(report.problems()).hasSize(2).anyMatch(line -> line.startsWith("alerts.jsonl, entry 1"))
                .anyMatch(line -> line.startsWith("alert “open” was left out: unclosed"));
    }

    @Test
    void aRecordThatCannotBeMatchedIsNamedAndTheRunGoesOn() {
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        List<Sample> samples = random.samples(3);
        String bad = ids(samples).iterator().next();
        LuceneStandingQueries queries = new LuceneStandingQueries();

        AlertReport report = run(folder(), samples, NOON, new StandingQueries() {

            @Override
            public void add(String name, String query, List<Filter> filters) {
                queries.add(name, query, filters);
            }

            @Override
            public List<String> finding(AttributionRecord record) {
                if (record.id().equals(bad)) { throw new IllegalStateException("broken"); }
                return queries.finding(record);
            }
        });

        assertThat(report.problems()).singleElement().asString().contains("record " + bad + " was not matched",
                "broken");
        assertThat(report.matches()).isEqualTo(ids(samples).size() - 1);
    }

    @Test
    void matchesThatCannotBeWrittenAreLeftToTheNextRun() throws IOException {
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        Path matches = Files.createDirectory(folder().resolve("alert-matches.jsonl"));
        List<Sample> samples = random.samples(3);
        assertThatThrownBy(() -> run(folder(), samples, NOON)).hasMessageContaining(matches.toString());

        Files.delete(matches);
        assertThat(run(folder(), samples, NOON).matches()).isEqualTo(ids(samples).size());
    }

    @Test
    void moreArticlesThanAreMatchedAtOnceAreAllMatched() {
        run(folder(), random.samples(1), NOON);
        Alerts.in(folder()).add(alert("all", "factuality:any"));
        List<Sample> samples = random.samples(120);
        assertThat(run(folder(), samples, NOON).matches()).isEqualTo(ids(samples).size());
    }

    /** Run by run, each alert reports just what a search finds that it has not found before among what is new. */
    @Test
    void findsWhatASearchFindsAmongWhatIsNew() {
        Seeded.check(6, seeded -> {
            Path folder = temp.resolve("seed-" + Long.toHexString(seeded.nextLong()));
            RandomRecords records = new RandomRecords(seeded.nextLong());
            run(folder, records.samples(10), NOON);
            List<Alert> alerts = IntStream.range(0, 30).mapToObj(i -> randomAlert(i, seeded)).toList();
            alerts.forEach(Alerts.in(folder)::add);
            List<Sample> fresh = records.samples(15);
            List<List<Sample>> runs = List.of(fresh.subList(0, 8), fresh.subList(4, 15));
            runs.forEach(samples -> run(folder, samples, NOON));
            assertThat(reported(folder)).isEqualTo(searched(folder, alerts, ids(fresh)));
        });
    }

    private static Alert randomAlert(int number, Random random) {
        RandomQuery question = new RandomQuery(random);
        return new Alert("alert " + number, question.query(), question.filters(), Samples.MORNING);
    }

    private static Map<String, Set<String>> reported(Path folder) {
        Map<String, Set<String>> reported = new HashMap<>();
        for (AlertMatch match : Alerts.in(folder).found(Optional.empty(), 100_000).matches()) {
            assertThat(reported.computeIfAbsent(match.alert(), name -> new HashSet<>()).add(match.record().id()))
                    .as("reported once").isTrue();
        }
        return reported;
    }

    private static Map<String, Set<String>> searched(Path folder, List<Alert> alerts, Set<String> fresh) {
        Map<String, Set<String>> found = new HashMap<>();
        try (LuceneSearch search = LuceneSearch.open(folder)) {
            for (Alert alert : alerts) {
                SearchRequest request = new SearchRequest(alert.query(), alert.filters(), List.of(), Sort.RELEVANCE,
                        1_000,
                        Optional.empty(), Duration.ofMinutes(1));
                Set<String> ids = search.search(request).hits().stream().map(hit -> hit.record().id())
                        .filter(fresh::contains).collect(Collectors.toSet());
                if (!ids.isEmpty()) {
                    found.put(alert.name(), ids);
                }
            }
        }
        return found;
    }
}
