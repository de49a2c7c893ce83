package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.onrecord.search.BadQueryException;
import org.onrecord.search.query.Token.Kind;

/**
 * The reader of the query language, by recursive descent:
 *
 * <pre>
 * either  = all (OR all)*
 * all     = one (AND? one)*
 * one     = (NOT | -) one | FIELD value | value
 * value   = "(" either ")" | PHRASE | RANGE | WORD
 * </pre>
 */
public final class QueryParser {

    private final List<Token> tokens;
    private final QueryLimits limits;
    private final Operands operands;
    private int next;
    private int depth;
    private int clauses;
    private int patterns;
    private Optional<QueryField> field = Optional.empty();

    private QueryParser(List<Token> tokens, QueryLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
        this.operands = new Operands(limits);
    }

    /**
     * Reads a query.
     *
     * @throws BadQueryException when it is not one, or exceeds a limit; its position lies inside the text
     */
    public static QueryNode parse(String query, QueryLimits limits) {
        if (query.length() > limits.length()) {
            throw BadQuery.at(limits.length(), "query too long", "at most " + limits.length() + " characters are read");
        }
        List<Token> tokens = Tokenizer.tokens(query, limits);
        if (tokens.isEmpty()) { return new QueryNode.Everything(0); }
        return new QueryParser(tokens, limits).whole();
    }

    public static QueryNode parse(String query) {
        return parse(query, QueryLimits.DEFAULT);
    }

    private QueryNode whole() {
        QueryNode query = either();
        if (next < tokens.size()) { throw BadQuery.unopened(tokens.get(next)); }
        return query;
    }

    private QueryNode either() {
        List<QueryNode> parts = new ArrayList<>();
        parts.add(all());
        while (accept(Kind.OR)) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new QueryNode.Or(parts.getFirst().at(), parts);
    }

    private QueryNode all() {
        List<QueryNode> parts = new ArrayList<>();
        do {
            parts.add(one());
        } while (accept(Kind.AND) || startsOne());
        return parts.size() == 1 ? parts.getFirst() : new QueryNode.And(parts.getFirst().at(), parts);
    }

    private boolean startsOne() {
        return next < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE);
    }

    private QueryNode one() {
        Token token = operand();
        return switch (token) {
            case Token.Sign sign when sign.kind() == Kind.OPEN -> group(sign);
            case Token.Sign sign -> new QueryNode.Not(sign.at(), deeper(sign, this::one));
            case Token.Field name -> fieldQuery(name);
            case Token.Word word -> leaf(word);
            case Token.Phrase phrase -> leaf(phrase);
            case Token.Range range -> leaf(range);
        };
    }

    /** The next token, which must be able to begin an operand. */
    private Token operand() {
        if (!startsOne() || is(Kind.AND)) { throw noOperand(); }
        return tokens.get(next++);
    }

    private BadQueryException noOperand() {
        Optional<Token> before = next == 0 ? Optional.empty() : Optional.of(tokens.get(next - 1));
        if (before.isPresent() && !is(before.get(), Kind.OPEN)) { return BadQuery.loneOperator(before.get()); }
        if (next == tokens.size()) { return BadQuery.unclosed(before.orElseThrow()); }
        if (!is(Kind.CLOSE)) { return BadQuery.loneOperator(tokens.get(next)); }
        return before.map(BadQuery::emptyGroup).orElseGet(() -> BadQuery.unopened(tokens.get(next)));
    }

    private QueryNode group(Token.Sign open) {
        QueryNode inside = deeper(open, this::either);
        if (!accept(Kind.CLOSE)) { throw BadQuery.unclosed(open); }
        return inside;
    }

    private QueryNode deeper(Token token, Supplier<QueryNode> part) {
        if (++depth > limits.depth()) {
            throw BadQuery.at(token.at(), "query too deep",
                    "at most " + limits.depth() + " levels of parentheses are read");
        }
        QueryNode query = part.get();
        depth--;
        return query;
    }

    private QueryNode fieldQuery(Token.Field name) {
        if (field.isPresent()) {
            throw BadQuery.at(
                    name.at(), "a field inside " + field.get().label() + ":(…)", "write the two side by side instead");
        }
        field = Optional.of(name.field());
        QueryNode value = value(name);
        field = Optional.empty();
        return new QueryNode.FieldQuery(name.at(), name.field(), value);
    }

    private QueryNode value(Token.Field name) {
        if (!startsOne()) {
            throw BadQuery.at(name.at(), name.shown() + " without a value", Operands.expected(name.field()));
        }
        return one();
    }

    private QueryNode leaf(Token token) {
        if (++clauses > limits.clauses()) {
            throw BadQuery.at(token.at(), "too many words", "at most " + limits.clauses() + " are read in one query");
        }
        QueryNode leaf = field.map(named -> operands.value(named, token)).orElseGet(() -> operands.plain(token));
        boolean pattern = leaf instanceof QueryNode.Prefix || leaf instanceof QueryNode.Fuzzy;
        if (pattern && ++patterns > limits.patterns()) {
            throw BadQuery.at(
                    token.at(), "too many words with * or ~",
                    "at most " + limits.patterns() + " are read in one query");
        }
        return leaf;
    }

    private boolean accept(Kind kind) {
        boolean accepted = next < tokens.size() && is(kind);
        if (accepted) { next++; }
        return accepted;
    }

    private boolean is(Kind kind) {
        return is(tokens.get(next), kind);
    }

    private static boolean is(Token token, Kind kind) {
        return token instanceof Token.Sign sign && sign.kind() == kind;
    }
}
