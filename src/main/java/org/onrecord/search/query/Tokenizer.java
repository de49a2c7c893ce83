package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.search.BadQueryException;

/** Cuts a query's text into tokens. */
final class Tokenizer {

    private static final Pattern RANGE = Pattern
            .compile("([\\[{])\\s*([^\\s\\[\\]{}]+)\\s+TO\\s+([^\\s\\[\\]{}]+)\\s*([]}])");
    /** A name and a colon that something follows; what follows the colon of a web address is no value. */
    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}_-]*):(?!//)");
    private static final Pattern SLOP = Pattern.compile("~(\\d*)");

    private final String query;
    private final QueryLimits limits;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    /** Whether a field's name is just before, so that its value comes and no operator. */
    private boolean valueExpected;

    private Tokenizer(String query, QueryLimits limits) {
        this.query = query;
        this.limits = limits;
    }

    /** The tokens of {@code query}, in order. */
    static List<Token> tokens(String query, QueryLimits limits) {
        Tokenizer tokenizer = new Tokenizer(query, limits);
        while (tokenizer.skipSpace()) {
            tokenizer.add(tokenizer.next());
        }
        return tokenizer.tokens;
    }

    private boolean skipSpace() {
        while (at < query.length() && isSpace(query.charAt(at))) {
            at++;
        }
        return at < query.length();
    }

    private void add(Token token) {
        tokens.add(token);
        valueExpected = token instanceof Token.Field;
    }

    private Token next() {
        char c = query.charAt(at);
        if (c == '(') { return sign(Token.Kind.OPEN, 1); }
        if (c == ')') { return sign(Token.Kind.CLOSE, 1); }
        if (PhraseMarks.isMark(c)) { return phrase(); }
        if (valueExpected) { return range().orElseGet(this::word); }
        if (c == '-') { return minus(); }
        return range().or(this::field).orElseGet(() -> operator(word()));
    }

    private Token.Sign sign(Token.Kind kind, int length) {
        at += length;
        return new Token.Sign(at - length, kind);
    }

    private Token minus() {
        if (nothingFollows(at + 1)) {
            throw BadQuery.at(at, "a lone -", "write it right before the word to leave out, or remove it");
        }
        return sign(Token.Kind.MINUS, 1);
    }

    private Token phrase() {
        int open = at;
        int close = PhraseMarks.end(query, open);
        if (close < 0) {
            String expected = PhraseMarks.closing(query.charAt(open)).substring(0, 1);
            throw BadQuery.at(open, "unclosed quotation mark", "close it with " + expected + " or remove it");
        }
        String text = query.substring(open + 1, close);
        if (text.isBlank()) {
            throw BadQuery.at(open, "nothing between the quotation marks", "write a phrase there or remove them");
        }
        at = close + 1;
        return new Token.Phrase(open, text, slop());
    }

    private int slop() {
        Matcher slop = matcher(SLOP);
        if (!slop.lookingAt()) { return 0; }
        int places = BadQuery.number(slop.group(1));
        if (places < 0) {
            throw BadQuery.at(at, "~ after a phrase without a number",
                    "write how far apart its words may be, as in ~5");
        }
        if (places > limits.slop()) {
            throw BadQuery.at(at, "a phrase too loose", "its words may be at most " + limits.slop() + " places apart");
        }
        at = slop.end();
        return places;
    }

    private Optional<Token> range() {
        Matcher range = matcher(RANGE);
        if (!range.lookingAt()) { return Optional.empty(); }
        int start = at;
        at = range.end();
        return Optional.of(new Token.Range(
                start, range.group(2), range.group(3), range.group(1).equals("["), range.group(4).equals("]")));
    }

    private Optional<Token> field() {
        Matcher name = matcher(FIELD);
        if (!name.lookingAt()) { return Optional.empty(); }
        Optional<QueryField> field = QueryField.labelled(name.group(1));
        if (field.isEmpty() && nothingFollows(name.end())) { return Optional.empty(); }
        Token token = new Token.Field(at, field.orElseThrow(() -> unknownField(name.group(1))));
        at = name.end();
        return Optional.of(token);
    }

    private BadQueryException unknownField(String name) {
        List<String> labels = QueryField.labels();
        return BadQuery.at(
                at,
                "unknown field “" + Excerpt.of(name) + "”" + Nearest.hint(name, labels),
                "the fields are " + String.join(", ", labels) + "; put words with a colon in quotation marks");
    }

    private Token.Word word() {
        int start = at;
        do {
            at++;
        } while (!endsWord(at));
        return new Token.Word(start, query.substring(start, at));
    }

    private static Token operator(Token.Word word) {
        return switch (word.text()) {
            case "AND" -> new Token.Sign(word.at(), Token.Kind.AND);
            case "OR" -> new Token.Sign(word.at(), Token.Kind.OR);
            case "NOT" -> new Token.Sign(word.at(), Token.Kind.NOT);
            default -> word;
        };
    }

    private boolean endsWord(int offset) {
        if (offset == query.length()) { return true; }
        char c = query.charAt(offset);
        return isSpace(c) || c == '(' || c == ')' || PhraseMarks.isMark(c);
    }

    private boolean nothingFollows(int offset) {
        return offset == query.length() || isSpace(query.charAt(offset)) || query.charAt(offset) == ')';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(query).region(at, query.length()).useTransparentBounds(true);
    }
}
