package org.onrecord.schema;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Resolution;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

class RecordDocumentsTest {

    @Test
    void anyRecordIsReadBackTheSame() throws IOException {
        List<AttributionRecord> records = new ArrayList<>();
        new RandomRecords(11).samples(100).forEach(sample -> records.addAll(sample.records()));
        try (MemoryIndex index = MemoryIndex.of(records)) {
            for (int doc = 0; doc < records.size(); doc++) {
                assertThat(RecordDocuments.read(index.reader().storedFields(), doc)).isEqualTo(records.get(doc));
            }
        }
    }

    @Test
    void codesAndIdsAreWholeTerms() throws IOException {
        AttributionRecord record = new RandomRecords(3).record();
        try (MemoryIndex index = MemoryIndex.of(record)) {
            assertThat(index.count(term(Fields.DOC, Fields.RECORD_DOC))).isOne();
            assertThat(index.count(term(Fields.ID, record.id()))).isOne();
            assertThat(index.count(term(Fields.ARTICLE, record.article().id()))).isOne();
            assertThat(index.count(term(Fields.STANCE, Codes.of(record.stance().label())))).isOne();
            assertThat(index.count(term(Fields.KIND, Codes.of(record.kind())))).isOne();
            assertThat(index.count(term(Fields.FORM, Codes.of(record.form())))).isOne();
            assertThat(index.count(term(Fields.ACT, Codes.of(record.act())))).isOne();
            assertThat(index.count(term(Fields.TYPE, Codes.of(record.speaker().type())))).isOne();
            assertThat(index.count(term(Fields.FACTUALITY, Codes.of(record.factuality())))).isOne();
        }
    }

    @Test
    void aPhraseIsFoundInsideASegmentButNotAcrossTwo() throws IOException {
        AttributionRecord broken = Records.saying("we stay … until spring", new Span(10, 17), new Span(30, 42));
        try (MemoryIndex index = MemoryIndex.of(broken)) {
            for (String field : List.of(Fields.TEXT_EXACT, Fields.SAID_EXACT)) {
                assertThat(index.count(phrase(0, field, "until", "spring"))).as(field).isOne();
                assertThat(index.count(phrase(0, field, "stay", "until"))).as(field).isZero();
                assertThat(index.count(phrase(PartsField.POSITION_GAP - 1, field, "stay", "until"))).as(field).isZero();
            }
        }
    }

    @Test
    void onlyQuotedWordsAreSaid() throws IOException {
        AttributionRecord mixed = Records.quoting("the plan is “dead” and will stay dead ‘for good’",
                new Span(13, 17), new Span(39, 47));
        try (MemoryIndex index = MemoryIndex.of(mixed)) {
            assertThat(terms(index, Fields.SAID_EXACT)).containsExactlyInAnyOrder("dead", "for", "good");
            assertThat(terms(index, Fields.TEXT_EXACT)).contains("plan", "will", "good");
            assertThat(index.count(phrase(0, Fields.SAID_EXACT, "dead", "for"))).isZero();
            assertThat(index.count(phrase(0, Fields.SAID_EXACT, "for", "good"))).isOne();
        }
    }

    @Test
    void aStatementSaysNothing() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(Records.on("a#1", SpokenDate.UNKNOWN))) {
            assertThat(terms(index, Fields.SAID)).isEmpty();
            assertThat(terms(index, Fields.TEXT)).containsExactlyInAnyOrder("it", "rain");
        }
    }

    @Test
    void offsetsInTheIndexPointIntoTheRecordsText() throws IOException {
        String text = "We’ll keep the ferries … “Łódź’s” toll";
        AttributionRecord record = Records.saying(text, new Span(100, 122), new Span(200, 213));
        try (MemoryIndex index = MemoryIndex.of(record)) {
            assertThat(words(index, Fields.TEXT_EXACT, text))
                    .containsExactlyInAnyOrder("We’ll", "keep", "the", "ferries", "Łódź’s", "toll");
            assertThat(words(index, Fields.SAID, text)).contains("We’ll", "ferries", "Łódź’s", "toll");
        }
    }

    @Test
    void impreciseDatesMeetEveryRangeTheyCanLieIn() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(
                Records.on("a#1", SpokenDate.of(LocalDate.of(2025, 5, 27), DateBasis.STATED)),
                Records.on("a#2", SpokenDate.of(YearMonth.of(2025, 5), DateBasis.STATED)),
                Records.on("a#3", SpokenDate.ofYear(2025, DateBasis.STATED)),
                Records.on("a#4", SpokenDate.UNKNOWN))) {
            assertThat(index.count(days("2025-05-27", "2025-05-27"))).isEqualTo(3);
            assertThat(index.count(days("2025-05-28", "2025-06-30"))).isEqualTo(2);
            assertThat(index.count(days("2025-12-31", "2026-01-31"))).isEqualTo(1);
            assertThat(index.count(days("2026-01-01", "2026-12-31"))).isZero();
        }
    }

    @Test
    void confidenceIsANumber() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(Records.on("a#1", SpokenDate.UNKNOWN))) {
            assertThat(index.count(DoubleField.newRangeQuery(Fields.CONFIDENCE, 0.5, 1))).isOne();
            assertThat(index.count(DoubleField.newRangeQuery(Fields.CONFIDENCE, Math.nextUp(0.5), 1))).isZero();
        }
    }

    @Test
    void namesOfAnyLengthAndContentCanBeStored() throws IOException {
        for (String name : List.of("", " ", "x".repeat(40_000), "東".repeat(40_000), "a\u001fb\u001ec/d", "\ud800")) {
            Speaker speaker = new Speaker(
                    Optional.of(name),
                    SpeakerType.PERSON,
                    Optional.of(name),
                    Optional.of(name),
                    Optional.empty(),
                    Resolution.NAME);
            try (MemoryIndex index = MemoryIndex.of(Records.by("a#1", speaker))) {
                assertThat(RecordDocuments.read(index.reader().storedFields(), 0).speaker().name())
                        .contains(name.replace('\ud800', '\ufffd'));
            }
        }
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query phrase(int slop, String field, String... words) {
        return new PhraseQuery(slop, field, words);
    }

    private static Query days(String from, String to) {
        return LongRange.newIntersectsQuery(
                Fields.DAYS,
                new long[] {LocalDate.parse(from).toEpochDay()},
                new long[] {LocalDate.parse(to).toEpochDay()});
    }

    private static Set<String> terms(MemoryIndex index, String field) throws IOException {
        Set<String> terms = new HashSet<>();
        var indexed = MultiTerms.getTerms(index.reader(), field);
        if (indexed == null) { return terms; }
        TermsEnum each = indexed.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            terms.add(term.utf8ToString());
        }
        return terms;
    }

    /** What the offsets of a field's terms cut out of a text. */
    private static List<String> words(MemoryIndex index, String field, String text) throws IOException {
        List<String> words = new ArrayList<>();
        TermsEnum each = MultiTerms.getTerms(index.reader(), field).iterator();
        while (each.next() != null) {
            PostingsEnum postings = each.postings(null, PostingsEnum.OFFSETS);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                for (int i = 0; i < postings.freq(); i++) {
                    postings.nextPosition();
                    words.add(text.substring(postings.startOffset(), postings.endOffset()));
                }
            }
        }
        return words;
    }
}
