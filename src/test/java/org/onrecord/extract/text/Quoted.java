package org.onrecord.extract.text;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The quotations of a text, for tests. */
final class Quoted {

    private Quoted() {}

    static List<Quotation> in(String text) {
        return QuotationFinder.find(text, Paragraphs.of(text));
    }

    /** The words inside the marks. */
    static List<String> words(String text) {
        return in(text).stream().map(quotation -> quotation.inner().in(text)).toList();
    }

    /** The words with their marks. */
    static List<String> withMarks(String text) {
        return in(text).stream().map(quotation -> quotation.outer().in(text)).toList();
    }

    static void assertQuoted(String text, String... expected) {
        assertThat(words(text)).as(text).containsExactly(expected);
    }

    static void assertNothingQuoted(String text) {
        assertQuoted(text);
    }
}
