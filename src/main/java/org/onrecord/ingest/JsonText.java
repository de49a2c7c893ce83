package org.onrecord.ingest;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Untrusted JSON: how it is read within limits, and the words for what is wrong with it. */
final class JsonText {

    /** Deeper nesting than this, even under a key that is passed over, is refused: every level costs memory. */
    private static final int NESTING = 100_000;

    private static final int LONGEST_REASON = 160;

    private JsonText() {}

    /** A factory of parsers that read strings, names and numbers up to a length. */
    static JsonFactory factory(int longest) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING)
                        .maxStringLength(longest)
                        .maxNameLength(longest)
                        .maxNumberLength(longest)
                        .build())
                .build();
    }

    /** What a token is, for messages. */
    static String kind(@Nullable JsonToken value) {
        return switch (value) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case null, default -> "nothing";
        };
    }

    /** Why the JSON could not be read, and where in it. */
    static UnreadableException broken(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new UnreadableException(
                    String.format(Locale.ROOT, "nested more than %,d deep, the most that is read", NESTING));
        }
        int line = e.getLocation().getLineNr();
        String place = (line > 1 ? "its line " + line + ", " : "") + "column " + e.getLocation().getColumnNr();
        String why = Fields.shortened(Fields.oneLine(e.getOriginalMessage()), LONGEST_REASON);
        return new UnreadableException("broken JSON at " + place + ": " + why);
    }
}
