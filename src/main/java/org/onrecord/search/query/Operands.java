package org.onrecord.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.search.BadQueryException;

/** Reads what stands at the ends of the tree: words with their stars and tildes, phrases, and values of fields. */
final class Operands {

    private static final Pattern FUZZY = Pattern.compile("(.+)~(\\d*(?:[.,]\\d+)?)", Pattern.DOTALL);
    private static final Pattern REGULAR_EXPRESSION = Pattern.compile("/.+/", Pattern.DOTALL);

    private final QueryLimits limits;

    Operands(QueryLimits limits) {
        this.limits = limits;
    }

    /** A token without a field. */
    QueryNode plain(Token token) {
        return switch (token) {
            case Token.Word word -> word(word);
            case Token.Phrase phrase -> new QueryNode.Phrase(phrase.at(), phrase.text(), phrase.slop());
            default -> throw BadQuery.at(
                    token.at(), "a range without a field",
                    "write date:" + token.shown() + " or put it in quotation marks");
        };
    }

    /** A token that is the value of {@code field}. */
    QueryNode value(QueryField field, Token token) {
        return switch (field.valueKind()) {
            case WORDS, NAMES -> token instanceof Token.Range ? noRange(field, token) : plain(token);
            case CODES -> code(field, token);
            case DATES -> DateValues.read(token);
            case NUMBERS -> NumberValues.read(token);
        };
    }

    /** What may stand behind the colon of {@code field}. */
    static String expected(QueryField field) {
        return switch (field.valueKind()) {
            case WORDS, NAMES -> "write a word, a \"phrase\" or (several words) behind it";
            case CODES -> "the values are " + String.join(", ", field.codes());
            case DATES -> DateValues.EXPECTED;
            case NUMBERS -> NumberValues.EXPECTED;
        };
    }

    private static QueryNode noRange(QueryField field, Token token) {
        throw BadQuery.at(token.at(), field.label() + " has no ranges", expected(field));
    }

    private static QueryNode code(QueryField field, Token token) {
        String text = Bounds.text(token);
        return field.code(text)
                .map(code -> new QueryNode.Code(token.at(), field, code))
                .orElseThrow(() -> new BadQueryException(token.at(), field.unknownCode(text)));
    }

    private QueryNode word(Token.Word word) {
        String text = word.text();
        if (REGULAR_EXPRESSION.matcher(text).matches()) {
            throw BadQuery.at(
                    word.at(), "a regular expression",
                    "use word* or word~ instead, or quotation marks for the text itself");
        }
        if (text.indexOf('*') >= 0) { return prefix(word); }
        Matcher fuzzy = FUZZY.matcher(text);
        return fuzzy.matches() ? fuzzy(word, fuzzy.group(1), fuzzy.group(2)) : new QueryNode.Word(word.at(), text);
    }

    private static QueryNode prefix(Token.Word word) {
        String text = word.text();
        int star = text.indexOf('*');
        if (star == 0) {
            throw BadQuery.at(
                    word.at(), "a * with no beginning of a word",
                    "write some letters before it; an empty query finds everything");
        }
        if (star < text.length() - 1) {
            throw BadQuery.at(
                    word.at() + star, "a * inside a word",
                    "it stands at the end only, as in word*; use quotation marks for the text itself");
        }
        return new QueryNode.Prefix(word.at(), text.substring(0, star));
    }

    private QueryNode fuzzy(Token.Word word, String text, String edits) {
        Optional<Integer> asked = edits.isEmpty() ? Optional.of(usualEdits(text)) : whole(edits);
        int most = limits.edits();
        return asked.filter(number -> number <= most)
                .map(number -> new QueryNode.Fuzzy(word.at(), text, number))
                .orElseThrow(() -> BadQuery.at(
                        word.at() + text.length(), "~" + edits + " on a word",
                        "at most " + most + " letters may differ, as in word~1"));
    }

    private static Optional<Integer> whole(String digits) {
        return digits.chars().allMatch(Character::isDigit) ? Optional.of(BadQuery.number(digits)) : Optional.empty();
    }

    /** As many letters as may differ without the word becoming any other: none in two letters, one in five. */
    private int usualEdits(String text) {
        int letters = text.codePointCount(0, text.length());
        int usual = letters < 3 ? 0 : letters < 6 ? 1 : 2;
        return Math.min(usual, limits.edits());
    }
}
