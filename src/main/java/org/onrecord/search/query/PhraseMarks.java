package org.onrecord.search.query;

/** The quotation marks that enclose a phrase, in the styles people paste: straight, curly, low-high, guillemets. */
final class PhraseMarks {

    private static final String MARKS = "\"“”„‟«»＂";

    private PhraseMarks() {}

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** What closes a phrase that {@code mark} opened, the usual one first. */
    static String closing(char mark) {
        return switch (mark) {
            case '“', '”' -> "”";
            case '„', '‟' -> "“”";
            case '«' -> "»";
            case '»' -> "«»";
            default -> String.valueOf(mark);
        };
    }

    /**
     * Where the phrase ends that the mark at {@code open} opened: at the next mark of its own style, and only when there
     * is none, since keyboards and editors mix the styles, at the next mark of any style; -1 when there is none at all.
     */
    static int end(String query, int open) {
        int own = next(query, open + 1, closing(query.charAt(open)));
        return own >= 0 ? own : next(query, open + 1, MARKS);
    }

    private static int next(String query, int from, String marks) {
        for (int i = from; i < query.length(); i++) {
            if (marks.indexOf(query.charAt(i)) >= 0) { return i; }
        }
        return -1;
    }
}
