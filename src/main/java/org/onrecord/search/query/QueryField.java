package org.onrecord.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.onrecord.json.Codes;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Kind;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.Field;

/** A field that can be named in a query, before a colon. */
public enum QueryField {
    /** What was said, in the speaker's words or the reporter's. */
    TEXT(ValueKind.WORDS),
    /** The speaker's own words alone. */
    SAID(ValueKind.WORDS),
    /** The article's headline. */
    TITLE(ValueKind.WORDS),
    SPEAKER(ValueKind.NAMES),
    ROLE(ValueKind.NAMES),
    AFFILIATION(ValueKind.NAMES),
    SOURCE(ValueKind.NAMES),
    TARGET(ValueKind.NAMES),
    STANCE(ValueKind.CODES),
    KIND(ValueKind.CODES),
    FORM(ValueKind.CODES),
    ACT(ValueKind.CODES),
    TYPE(ValueKind.CODES),
    FACTUALITY(ValueKind.CODES),
    DATE(ValueKind.DATES),
    CONFIDENCE(ValueKind.NUMBERS);

    /** What the values of a field are. */
    public enum ValueKind {
        WORDS,
        NAMES,
        CODES,
        DATES,
        NUMBERS
    }

    /** The value of {@link #FACTUALITY} that finds records of every factuality. */
    public static final String ANY = "any";

    private final ValueKind valueKind;

    QueryField(ValueKind valueKind) {
        this.valueKind = valueKind;
    }

    /** The name in queries: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ValueKind valueKind() {
        return valueKind;
    }

    /** The values of a field of codes, in the order of their definition; none for another field. */
    public List<String> codes() {
        return switch (this) {
            case STANCE -> codes(StanceLabel.values());
            case KIND -> codes(Kind.values());
            case FORM -> codes(Form.values());
            case ACT -> codes(SpeechAct.values());
            case TYPE -> codes(SpeakerType.values());
            case FACTUALITY -> codes(Factuality.values());
            default -> List.of();
        };
    }

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Codes::of).toList();
    }

    /** The code that {@code text} names in whatever case; "all" and "any" name {@link #ANY} of factuality. */
    public Optional<String> code(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        if (this == FACTUALITY && (code.equals(ANY) || code.equals("all"))) { return Optional.of(ANY); }
        return codes().contains(code) ? Optional.of(code) : Optional.empty();
    }

    /** Says which codes there are, for one who wrote {@code text} instead. */
    public String unknownCode(String text) {
        Stream<String> more = this == FACTUALITY ? Stream.of(ANY) : Stream.empty();
        List<String> known = Stream.concat(codes().stream(), more).toList();
        return "unknown " + label() + " “" + Excerpt.of(text) + "”" + Nearest.hint(text, known)
                + "; the values are " + String.join(", ", known);
    }

    /** The field of this name, in whatever case. */
    public static Optional<QueryField> labelled(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.label().equals(lower)).findFirst();
    }

    /** The same field as filters and facets name it. */
    public static QueryField of(Field field) {
        return valueOf(field.name());
    }

    /** The names of all fields, for messages. */
    static List<String> labels() {
        return Arrays.stream(values()).map(QueryField::label).toList();
    }
}
