package org.onrecord.search.query;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeafTest {

    private static List<Leaf> leaves(String query) {
        return Leaf.of(QueryParser.parse(query));
    }

    @Test
    void isEveryWordInItsPlace() {
        assertThat(leaves("tax (\"a b\" OR ferr*) role:(mayor -deputy) -gol~1")).containsExactly(
                new Leaf(new QueryNode.Word(0, "tax"), Optional.empty(), true),
                new Leaf(new QueryNode.Phrase(5, "a b", 0), Optional.empty(), true),
                new Leaf(new QueryNode.Prefix(14, "ferr"), Optional.empty(), true),
                new Leaf(new QueryNode.Word(27, "mayor"), Optional.of(QueryField.ROLE), true),
                new Leaf(new QueryNode.Word(34, "deputy"), Optional.of(QueryField.ROLE), false),
                new Leaf(new QueryNode.Fuzzy(43, "gol", 1), Optional.empty(), false));
    }

    @Test
    void isWantedWhenNegatedTwice() {
        assertThat(leaves("NOT (a -b)")).extracting(Leaf::wanted).containsExactly(false, true);
        assertThat(leaves("--a")).extracting(Leaf::wanted).containsExactly(true);
    }

    @Test
    void hasTextUnlessItIsACodeDateOrNumber() {
        assertThat(leaves("a \"b c\" d* e~1 stance:oppose date:2025 date:--05 confidence:1"))
                .extracting(Leaf::text)
                .containsExactly(
                        Optional.of("a"), Optional.of("b c"), Optional.of("d"), Optional.of("e"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void isEverythingOfAnEmptyQuery() {
        assertThat(leaves("")).containsExactly(new Leaf(new QueryNode.Everything(0), Optional.empty(), true));
    }

    @Test
    void liesInPartsThatCanBeExchanged() {
        List<QueryNode> parts = Parts.of(QueryParser.parse("a (b OR c) -d"));
        assertThat(parts.stream().map(QueryText::of)).containsExactly("a", "b OR c", "-d");
        assertThat(QueryText.of(Parts.joined(Parts.without(parts, 1)))).isEqualTo("a -d");
        assertThat(QueryText.of(Parts.joined(Parts.replaced(parts, 0, new QueryNode.Word(0, "z")))))
                .isEqualTo("z (b OR c) -d");
        assertThat(Parts.of(QueryParser.parse("a OR b"))).hasSize(1);
        assertThat(Parts.joined(List.of(parts.getFirst()))).isEqualTo(parts.getFirst());
        assertThat(Parts.joined(List.of())).isEqualTo(new QueryNode.Everything(0));
    }
}
