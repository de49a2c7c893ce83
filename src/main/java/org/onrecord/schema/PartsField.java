package org.onrecord.schema;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/**
 * A field of which some parts of a text are indexed, each on its own, so that no phrase reaches from one into the next.
 * Offsets count from the start of the whole text, which is not stored.
 */
public final class PartsField extends Field {

    /** How many positions lie between two parts: more than any distance a query may ask for. */
    public static final int POSITION_GAP = 100;

    private static final FieldType WITH_OFFSETS = withOffsets();

    private final String text;
    private final List<Span> parts;

    PartsField(String name, String text, List<Span> parts) {
        super(name, WITH_OFFSETS);
        this.text = text;
        this.parts = parts;
    }

    private static FieldType withOffsets() {
        FieldType offsets = new FieldType(TextField.TYPE_NOT_STORED);
        offsets.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        offsets.freeze();
        return offsets;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return new PartsFilter(analyzer.tokenStream(name(), text), parts, POSITION_GAP);
    }
}
