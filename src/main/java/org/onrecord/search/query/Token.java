package org.onrecord.search.query;

/** A piece of a query's text. */
sealed interface Token {

    /** Where it begins, in UTF-16 units. */
    int at();

    /** How it reads in a message. */
    String shown();

    /** Anything between spaces that is nothing else. */
    record Word(int at, String text) implements Token {

        @Override
        public String shown() {
            return Excerpt.of(text);
        }
    }

    /** What quotation marks enclose, and the number behind them. */
    record Phrase(int at, String text, int slop) implements Token {

        @Override
        public String shown() {
            return "“" + Excerpt.of(text) + "”";
        }
    }

    /** A field's name and its colon. */
    record Field(int at, QueryField field) implements Token {

        @Override
        public String shown() {
            return field.label() + ":";
        }
    }

    /** {@code [low TO high]}; curly braces leave the bound itself out. */
    record Range(int at, String low, String high, boolean withLow, boolean withHigh) implements Token {

        @Override
        public String shown() {
            return "[" + low + " TO " + high + "]";
        }
    }

    /** An operator or a parenthesis. */
    record Sign(int at, Kind kind) implements Token {

        @Override
        public String shown() {
            return kind.shown;
        }
    }

    /** What a sign does. */
    enum Kind {
        OPEN("("),
        CLOSE(")"),
        AND("AND"),
        OR("OR"),
        NOT("NOT"),
        MINUS("-");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }
}
