package org.onrecord.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.StoredFields;
import org.onrecord.json.Codes;
import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.SpokenDate;

/** Records as Lucene documents, and back. Safe for many threads. */
public final class RecordDocuments {

    private final FacetsConfig facets = Facets.config();

    public Document document(AttributionRecord record) {
        return document(NamedRecord.of(record));
    }

    public Document document(NamedRecord named) {
        AttributionRecord record = named.shown();
        Document document = new Document();
        naming(document, named);
        ids(document, record);
        words(document, record);
        names(document, record);
        codes(document, record);
        date(document, record.date());
        document.add(new DoubleField(Fields.CONFIDENCE, record.confidence(), Store.NO));
        StoredJson.add(document, RecordJson.write(record));
        return counted(document);
    }

    /**
     * The record of a document.
     *
     * @throws org.apache.lucene.index.CorruptIndexException when it is not what was written
     */
    public static AttributionRecord read(StoredFields documents, int number) throws IOException {
        return StoredJson.read(documents, number, RecordJson::read);
    }

    /**
     * The record of a document as its article gives it.
     *
     * @throws org.apache.lucene.index.CorruptIndexException when it is not what was written
     */
    public static AttributionRecord readExtracted(StoredFields documents, int number) throws IOException {
        return StoredJson.readExtracted(documents, number, RecordJson::read);
    }

    /** The other names of the speaker of a document's record. */
    public static List<String> readOtherNames(StoredFields documents, int number) throws IOException {
        return List.of(documents.document(number, Set.of(Fields.OTHER_NAMES)).getValues(Fields.OTHER_NAMES));
    }

    private static void naming(Document document, NamedRecord named) {
        AttributionRecord extracted = named.extracted();
        Optional<String> quote = QuoteKey.of(extracted);
        quote.ifPresent(key -> document.add(new StringField(Fields.QUOTE_KEY, key, Store.NO)));
        extracted.speaker().name().map(NameKey::of).map(Keywords::cut)
                .ifPresent(key -> document.add(new StringField(Fields.NAME_KEY, key, Store.NO)));
        if (quote.isPresent() && extracted.speaker().name().isEmpty()) {
            document.add(new StringField(Fields.NAMING, Fields.UNNAMED, Store.NO));
        }
        if (!named.shown().equals(extracted)) {
            document.add(new StringField(Fields.NAMING, Fields.RENAMED, Store.NO));
            StoredJson.addExtracted(document, RecordJson.write(extracted));
        }
        for (String name : named.otherNames()) {
            document.add(new StringField(Fields.NAMING, Fields.ALIASED, Store.NO));
            document.add(new TextField(Fields.SPEAKER, name, Store.NO));
            document.add(new StoredField(Fields.OTHER_NAMES, name));
        }
    }

    private Document counted(Document document) {
        try {
            return facets.build(document);
        } catch (IOException e) {
            throw new UncheckedIOException("facets that need no second index are built in memory", e);
        }
    }

    private static void ids(Document document, AttributionRecord record) {
        document.add(new StringField(Fields.DOC, Fields.RECORD_DOC, Store.NO));
        document.add(new StringField(Fields.ARTICLE, Keywords.key(record.article().id()), Store.NO));
        document.add(new KeywordField(Fields.ID, Keywords.key(record.id()), Store.NO));
    }

    private static void words(Document document, AttributionRecord record) {
        var segments = RecordText.segments(record);
        document.add(new PartsField(Fields.TEXT, record.text(), segments));
        document.add(new PartsField(Fields.TEXT_EXACT, record.text(), segments));
        var verbatim = RecordText.verbatim(record);
        if (!verbatim.isEmpty()) {
            document.add(new PartsField(Fields.SAID, record.text(), verbatim));
            document.add(new PartsField(Fields.SAID_EXACT, record.text(), verbatim));
        }
        text(document, Fields.TITLE, record.article().title());
        QuoteSketch.words(record).ifPresent(said -> {
            document.add(QuoteSketch.field(said));
            document.add(new NumericDocValuesField(Fields.CLUSTER, 0));
        });
    }

    private static void names(Document document, AttributionRecord record) {
        counted(document, Fields.SPEAKER, record.speaker().name());
        counted(document, Fields.ROLE, record.speaker().role());
        counted(document, Fields.AFFILIATION, record.speaker().affiliation());
        counted(document, Fields.SOURCE, record.article().source());
        counted(document, Fields.TARGET, record.stance().target());
        text(document, Fields.ADDRESSEE, record.addressee());
        text(document, Fields.VIA, record.via());
    }

    private static void codes(Document document, AttributionRecord record) {
        code(document, Fields.STANCE, record.stance().label());
        code(document, Fields.KIND, record.kind());
        code(document, Fields.FORM, record.form());
        code(document, Fields.ACT, record.act());
        code(document, Fields.TYPE, record.speaker().type());
        code(document, Fields.FACTUALITY, record.factuality());
    }

    private static void date(Document document, SpokenDate date) {
        if (date.from().isPresent() && date.to().isPresent()) {
            days(document, date.from().get(), date.to().get());
        } else if (date.value().isPresent()) {
            document.add(new StringField(Fields.YEARLESS, date.value().get(), Store.NO));
        }
        Facets.add(document, date);
    }

    private static void days(Document document, LocalDate from, LocalDate to) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        document.add(new LongRange(Fields.DAYS, new long[] {first}, new long[] {last}));
        document.add(new LongField(Fields.FIRST_DAY, first, Store.NO));
        document.add(new LongField(Fields.LAST_DAY, last, Store.NO));
    }

    private static void text(Document document, String field, Optional<String> text) {
        text.ifPresent(present -> document.add(new TextField(field, present, Store.NO)));
    }

    private static void counted(Document document, String field, Optional<String> text) {
        text(document, field, text);
        Facets.add(document, field, text);
    }

    private static void code(Document document, String field, Enum<?> constant) {
        document.add(new StringField(field, Codes.of(constant), Store.NO));
        Facets.add(document, field, Codes.of(constant));
    }
}
