package org.onrecord.schema;

import java.util.List;

/**
 * The names of the Lucene fields. One index holds two kinds of documents, told apart by {@link #DOC}: a record each, and
 * the article they come from. The documents of an article lie together, records first, and share {@link #ARTICLE}.
 */
public final class Fields {

    /** Whole term: {@link #RECORD_DOC} or {@link #ARTICLE_DOC}. */
    public static final String DOC = "doc";
    public static final String RECORD_DOC = "record";
    public static final String ARTICLE_DOC = "article";

    /** Whole term on every document: the article's id as {@link Keywords#key} spells it. */
    public static final String ARTICLE = "article";

    /** Stored on every document: its JSON in UTF-8, and the CRC-32 of these bytes. */
    public static final String JSON = "json";
    public static final String CHECKSUM = "checksum";

    /** On articles alone; whole term: the article's id as {@link Keywords#key} spells it. */
    public static final String ARTICLE_ID = "article_id";
    /** On articles alone; binary doc values: the content hash. */
    public static final String HASH = "hash";
    /** On articles alone; numeric doc values: how many records the article has. */
    public static final String RECORDS = "records";

    // All that follow are on records alone.

    /** Whole term and doc values: the record's id as {@link Keywords#key} spells it. */
    public static final String ID = "id";

    /** Stored with its checksum, where it differs from {@link #JSON}: the record as it was extracted. */
    public static final String EXTRACTED = "extracted";
    public static final String EXTRACTED_CHECKSUM = "extracted_checksum";

    /** Stored, each for itself: the other names of the speaker shown, which {@link #SPEAKER} has too. */
    public static final String OTHER_NAMES = "other_names";

    /** Whole terms: the extracted speaker's {@link NameKey}; the {@link QuoteKey} of a quote. */
    public static final String NAME_KEY = "name_key";
    public static final String QUOTE_KEY = "quote_key";

    /** On asserted quotes of enough words alone: the {@link QuoteSketch} of the words between quotation marks. */
    public static final String SKETCH = "sketch";
    /**
     * Numeric doc values of the same quotes: the cluster of quotes that are one with small changes; 0 until it is looked
     * for.
     */
    public static final String CLUSTER = "cluster";

    /** Whole terms of records whose name does not come from their article alone, or may not. */
    public static final String NAMING = "naming";
    /** The speaker shown is not the one extracted. */
    public static final String RENAMED = "renamed";
    /** The speaker shown has other names. */
    public static final String ALIASED = "aliased";
    /** A quote whose extraction named nobody. */
    public static final String UNNAMED = "unnamed";

    /**
     * What was said, stemmed and as it is; the words inside quotation marks alone, stemmed and as they are. All four have
     * positions, with {@link PartsField#POSITION_GAP} between two segments, and offsets into {@code record.text()}.
     */
    public static final String TEXT = "text";
    public static final String TEXT_EXACT = "text_exact";
    public static final String SAID = "said";
    public static final String SAID_EXACT = "said_exact";

    /** Stemmed words: the target of the stance, the article's title. */
    public static final String TARGET = "target";
    public static final String TITLE = "title";

    /** The parts of names. */
    public static final String SPEAKER = "speaker";
    public static final String ROLE = "role";
    public static final String AFFILIATION = "affiliation";
    public static final String SOURCE = "source";
    public static final String ADDRESSEE = "addressee";
    public static final String VIA = "via";

    /** Whole terms: codes as in the JSON. */
    public static final String STANCE = "stance";
    public static final String KIND = "kind";
    public static final String FORM = "form";
    public static final String ACT = "act";
    public static final String TYPE = "type";
    public static final String FACTUALITY = "factuality";

    /** The name of the date in facets; the days it can be are in the three fields that follow. */
    public static final String DATE = "date";
    /** Range of longs with one dimension, both ends included: the epoch days it can have been. None without a year. */
    public static final String DAYS = "days";
    /** Points and doc values: the first and the last epoch day. None without a year. */
    public static final String FIRST_DAY = "first_day";
    public static final String LAST_DAY = "last_day";
    /** Whole term, of dates without a year alone: --05-27 or --05. */
    public static final String YEARLESS = "yearless";

    /** Points and doc values: a double in [0, 1]. */
    public static final String CONFIDENCE = "confidence";

    /** Where the words of a query are looked for when it names no field. */
    public static final List<String> DEFAULT_WORDS = List.of(TEXT, TEXT_EXACT, TARGET);

    /** Fields of stemmed words, of unstemmed words, of names, of codes. */
    public static final List<String> STEMMED = List.of(TEXT, SAID, TARGET, TITLE);
    public static final List<String> EXACT = List.of(TEXT_EXACT, SAID_EXACT);
    public static final List<String> NAMES = List.of(SPEAKER, ROLE, AFFILIATION, SOURCE, ADDRESSEE, VIA);
    public static final List<String> CODES = List.of(STANCE, KIND, FORM, ACT, TYPE, FACTUALITY);

    private Fields() {}
}
