package org.onrecord.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.FakeExtractor;
import org.onrecord.testing.ListSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExtractionRunTest {

    private static final RunSettings SETTINGS = RunSettings.standard().withThreads(2);

    private final Cancellation cancellation = new Cancellation();
    private final Heard heard = new Heard();

    @Test
    void deliversRecordsAndRejectsInTheOrderOfTheInput() {
        ListSource source = new ListSource();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            if (i % 7 == 0) {
                source.reject("reason " + i);
                expected.add("reason " + i);
            } else {
                source.article("a" + i, "Mira Solane said “number " + i + "”");
                expected.add("number " + i);
            }
        }

        ExtractionReport report = run(source, new FakeExtractor(), 5);

        assertThat(heard.events).isEqualTo(expected);
        assertThat(report).isEqualTo(new ExtractionReport(300, 257, 43, 257, false));
    }

    @Test
    void waitsForASlowArticleBeforeDeliveringTheNext() {
        CountDownLatch second = new CountDownLatch(1);
        Extractor firstIsSlow = article -> {
            if (article.id().equals("first")) {
                await(second);
            } else {
                second.countDown();
            }
            return new FakeExtractor().explain(article);
        };

        run(new ListSource().article("first", "Mira Solane said “one”").article("second", "Mira Solane said “two”"),
                firstIsSlow, 2);

        assertThat(heard.events).containsExactly("one", "two");
    }

    @Test
    void deliversArticlesWithoutRecordsToo() {
        ExtractionReport report = run(new ListSource().article("a", "nobody speaks"), new FakeExtractor(), 1);

        assertThat(report).isEqualTo(new ExtractionReport(1, 1, 0, 0, false));
        assertThat(heard.articles).isEqualTo(1);
    }

    @Test
    void reportsArticlesThatFailAndGoesOn() {
        run(new ListSource().article("a", "EXPLODE").article("b", "Mira Solane said “on”"), new FakeExtractor(), 2);

        assertThat(heard.events).hasSize(2);
        assertThat(heard.events.getFirst()).contains("exploded");
        assertThat(heard.events.getLast()).isEqualTo("on");
    }

    @Test
    void saysWhatHadToBeRepaired() {
        run(new ListSource().article("a", "Mira Solane said “one”", "title cut"), new FakeExtractor(), 1);

        assertThat(heard.events).containsExactly("list, line 1: title cut", "one");
    }

    @Test
    void endsWhenTheSinkThrows() {
        ListSource source = new ListSource().article("a", "x").article("b", "x").thenWait();
        RecordSink gone = new RecordSink() {
            @Override
            public void records(List<AttributionRecord> records) {
                throw new IllegalStateException("reader gone");
            }

            @Override
            public void rejected(Reject reject) {}

            @Override
            public void noted(String note) {}
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new ExtractionRun(source, new FakeExtractor(), SETTINGS)
                        .run(List.of(), gone, cancellation))
                .withMessage("reader gone");
    }

    @Test
    void stopsWhenCancelled() {
        Extractor cancels = article -> {
            cancellation.request();
            return new FakeExtractor().explain(article);
        };

        ExtractionReport report = run(
                new ListSource().article("a", "Mira Solane said “last”").article("b", "x").thenWait(), cancels, 1);

        assertThat(report).isEqualTo(new ExtractionReport(1, 1, 0, 1, true));
        assertThat(heard.events).containsExactly("last");
    }

    private ExtractionReport run(ListSource source, Extractor extractor, int threads) {
        return new ExtractionRun(source, extractor, SETTINGS.withThreads(threads)).run(List.of(), heard, cancellation);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Heard implements RecordSink {

        private final List<String> events = new ArrayList<>();
        private int articles;

        @Override
        public void records(List<AttributionRecord> records) {
            articles++;
            records.forEach(record -> events.add(record.text()));
        }

        @Override
        public void rejected(Reject reject) {
            events.add(reject.reason());
        }

        @Override
        public void noted(String note) {
            events.add(note);
        }
    }
}
