package org.onrecord.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SearchRequestTest {

    private static final SearchLimits LIMITS = new SearchLimits(10, 2, 5, 3, 2, 4);

    private static SearchRequest request(List<Filter> filters, List<FacetRequest> facets, int limit) {
        return new SearchRequest(
                "tax", filters, facets, Sort.NEWEST, limit, Optional.empty(), Duration.ofSeconds(1));
    }

    private static FacetRequest facet(int top) {
        return new FacetRequest(Field.SPEAKER, List.of(), top);
    }

    private static Filter roles(int values) {
        return new Filter.AnyOf(Field.ROLE, Collections.nCopies(values, "mayor"));
    }

    @Test
    void asksForTheMostRelevantWhenOnlyAQueryIsGiven() {
        SearchRequest request = SearchRequest.of("harbour tax");
        assertThat(request.query()).isEqualTo("harbour tax");
        assertThat(request.sort()).isEqualTo(Sort.RELEVANCE);
        assertThat(request.limit()).isEqualTo(10);
        assertThat(request.after()).isEmpty();
        assertThatCode(() -> SearchLimits.DEFAULT.check(request)).doesNotThrowAnyException();
    }

    @Test
    void cannotAskForLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> request(List.of(), List.of(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> facet(0));
    }

    @Test
    void keepsItsListsAsTheyWere() {
        List<Filter> filters = new ArrayList<>(List.of(roles(1)));
        SearchRequest request = request(filters, List.of(), 1);
        filters.clear();
        assertThat(request.filters()).containsExactly(roles(1));
    }

    @Test
    void countsPartsOfDatesAlone() {
        assertThat(new FacetRequest(Field.DATE, List.of("2025", "05"), 31).path()).containsExactly("2025", "05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FacetRequest(Field.ROLE, List.of("mayor"), 5))
                .withMessageContaining("only dates have parts");
    }

    @Test
    void filtersByValuesThatAreThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Filter.AnyOf(Field.ROLE, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Filter.AnyOf(Field.DATE, List.of("2025")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Filter.MinConfidence(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new Filter.MinConfidence(Double.NaN));
    }

    @Test
    void passesWhenItMeetsTheLimitsExactly() {
        SearchRequest most = request(List.of(roles(3), roles(3)), List.of(facet(5), facet(5)), 10);
        assertThatCode(() -> LIMITS.check(most)).doesNotThrowAnyException();
    }

    @Test
    void isRefusedOneBeyondAnyLimit() {
        List<SearchRequest> beyond = List.of(
                request(List.of(), List.of(), 11),
                request(List.of(), List.of(facet(6)), 10),
                request(List.of(), Collections.nCopies(3, facet(1)), 10),
                request(List.of(roles(4)), List.of(), 10),
                request(Collections.nCopies(3, roles(1)), List.of(), 10));
        List<String> messages = List.of(
                "at most 10 records on a page, not 11", "at most 5 values of a facet, not 6",
                "at most 2 facets at once, not 3", "at most 3 values of role, not 4", "at most 2 filters, not 3");
        for (int i = 0; i < beyond.size(); i++) {
            SearchRequest request = beyond.get(i);
            assertThatThrownBy(() -> LIMITS.check(request))
                    .isInstanceOfSatisfying(BadQueryException.class, e -> assertThat(e.inQuery()).isFalse())
                    .hasMessageStartingWith(messages.get(i));
        }
    }

    @Test
    void hasLimitsThatAllowSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchLimits(0, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchLimits(1, 1, 0, 1, 1, 1));
    }

    @Test
    void saysWhetherAFaultLiesInTheQuery() {
        assertThat(new BadQueryException(0, "x").inQuery()).isTrue();
        assertThat(new BadQueryException(7, "x").position()).isEqualTo(7);
        assertThat(new BadQueryException("x").inQuery()).isFalse();
        assertThat(new BadQueryException("x").position()).isZero();
    }

    @Test
    void namesFieldsAsQueriesDo() {
        for (Field field : Field.values()) {
            assertThat(Field.labelled(field.label())).contains(field);
        }
        assertThat(Field.labelled("nosuch")).isEmpty();
        assertThat(Field.AFFILIATION.label()).isEqualTo("affiliation");
    }
}
