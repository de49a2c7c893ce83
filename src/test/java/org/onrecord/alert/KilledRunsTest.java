package org.onrecord.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.index.RecordIndex;
import org.onrecord.search.lucene.LuceneSearch;
import org.onrecord.search.lucene.LuceneStandingQueries;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.onrecord.alert.Samples.NOON;
import static org.onrecord.alert.Samples.alert;

/** Runs that end at any step, and files that hold anything: nothing is reported twice, nothing is lost. */
class KilledRunsTest {

    @TempDir
    private Path temp;

    /** The step after which a run ends. */
    private enum End {
        WRITTEN,
        COMMITTED,
        MATCHED_BUT_NOT_CLEARED,
        DONE
    }

    private static void run(Path folder, List<Sample> samples, End end) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder, IndexSettings.of("test", "test"))) {
            Alerting alerting = Alerting.in(folder, new LuceneStandingQueries());
            RecordIndex watched = alerting.watching(index);
            samples.forEach(sample -> watched.put(sample.article(), sample::records));
            if (end == End.WRITTEN) { return; }
            watched.commit();
            if (end == End.COMMITTED) { return; }
            Path pending = folder.resolve(PendingFile.NAME);
            byte[] before = Files.exists(pending) ? Files.readAllBytes(pending) : new byte[0];
            alerting.match(() -> LuceneSearch.open(folder), NOON);
            if (end == End.MATCHED_BUT_NOT_CLEARED) {
                Files.write(pending, before);
            }
        }
    }

    @Test
    void everyRecordIsReportedOnceHoweverRunsEnd() {
        Seeded.check(15, random -> {
            Path folder = temp.resolve(Long.toHexString(random.nextLong()));
            RandomRecords records = new RandomRecords(random.nextLong());
            List<Sample> samples = records.samples(12);
            LuceneIndex.open(folder, IndexSettings.of("test", "test")).close();
            Alerts.in(folder).add(alert("all", "factuality:any"));
            assertThatCode(() -> runs(folder, samples, random)).doesNotThrowAnyException();
            assertThat(reported(folder)).containsExactlyInAnyOrderElementsOf(ids(samples));
            IndexOracle.assertSound(folder);
        });
    }

    private static void runs(Path folder, List<Sample> samples, Random random) throws IOException {
        for (int i = 0; i < 5; i++) {
            int from = random.nextInt(samples.size());
            int to = from + random.nextInt(samples.size() - from + 1);
            run(folder, samples.subList(from, to), End.values()[random.nextInt(End.values().length)]);
        }
        run(folder, samples, End.DONE);
    }

    private static List<String> reported(Path folder) {
        return Alerts.in(folder).found(Optional.empty(), 10_000).matches().stream()
                .map(match -> match.record().id())
                .toList();
    }

    private static List<String> ids(List<Sample> samples) {
        return samples.stream().flatMap(sample -> sample.records().stream()).map(record -> record.id()).toList();
    }

    /** Files that a user or a failing disk has filled with anything: what is whole in them is used. */
    @Test
    void noContentOfTheFilesStopsARun() {
        Seeded.check(30, random -> {
            Path folder = temp.resolve(Long.toHexString(random.nextLong()));
            LuceneIndex.open(folder, IndexSettings.of("test", "test")).close();
            Alerts.in(folder).add(alert("all", "factuality:any"));
            List<Sample> samples = new RandomRecords(random.nextLong()).samples(3);
            assertThatCode(() -> {
                for (String name : List.of(AlertFile.NAME, MatchFile.NAME, PendingFile.NAME)) {
                    spoil(folder.resolve(name), random);
                }
                run(folder, samples, End.DONE);
            }).doesNotThrowAnyException();
            assertThat(reported(folder)).containsExactlyInAnyOrderElementsOf(ids(samples));
        });
    }

    private static void spoil(Path file, Random random) throws IOException {
        List<String> pieces = List.of("{", "}", "\"name\":", "\"all\"", "\"query\":\"(\"", ",", "[", "]", "null", "7",
                "\"article\":", "\"record\":{}", "\u0000", "\r", "\uFFFF", "“", "\n", "\n\n");
        StringBuilder junk = new StringBuilder("\n");
        for (int i = random.nextInt(40); i > 0; i--) {
            junk.append(pieces.get(random.nextInt(pieces.size())));
        }
        List<Byte> bytes = new ArrayList<>();
        for (byte b : (Files.exists(file) ? Files.readString(file) : "").getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        for (byte b : junk.toString().getBytes(StandardCharsets.UTF_8)) {
            bytes.add(random.nextInt(50) == 0 ? (byte) random.nextInt() : b);
        }
        byte[] spoilt = new byte[bytes.size()];
        for (int i = 0; i < spoilt.length; i++) {
            spoilt[i] = bytes.get(i);
        }
        Files.write(file, spoilt);
    }
}
