package org.onrecord.search.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.SearchLimits;
import org.onrecord.search.query.QueryLimits;

import static org.assertj.core.api.Assertions.assertThat;

class NeededTermsTest {

    private static Query whole(String query) {
        return Questions.of(SearchLimits.DEFAULT, QueryLimits.DEFAULT, new Analysis())
                .of(TestIndex.request(query))
                .with(condition -> true);
    }

    private static Set<String> needed(String query) {
        return NeededTerms.of(whole(query)).rarest().orElseThrow().stream().map(Term::toString)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ferry | text:ferri text_exact:ferry target:ferri",
            "a ferry breakwater | text:breakwat text_exact:breakwater target:breakwat",
            "ferry speaker:ellinghurst | speaker:ellinghurst",
            "\"the harbour deal\" | text_exact:harbour target:harbour",
            "said:ferry OR source:post | said:ferri said_exact:ferry source:post",
            "stance:oppose ferry | text:ferri text_exact:ferry target:ferri",
            "harbour -ferry | text:harbour text_exact:harbour target:harbour",
            "harbour fer* | text:harbour text_exact:harbour target:harbour"})
    void areTheRarestThatEveryRecordFoundHasOneOf(String query, String terms) {
        assertThat(needed(query)).containsExactlyInAnyOrderElementsOf(List.of(terms.split(" ")));
    }

    /** Without words, the codes remain: at the least that the record is one. */
    @ParameterizedTest
    @ValueSource(strings = {"fer*", "ferry~", "-ferry", "date:2025", "fer* OR harbour", "confidence:1", ""})
    void ofQueriesWithoutKnownWordsAreCodes(String query) {
        assertThat(needed(query)).hasSize(1)
                .allMatch(term -> term.startsWith("doc:") || term.startsWith("factuality:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "ferry toll", "ferry OR toll", "speaker:ellinghurst ferry", "(a OR b) (c OR d)"})
    void areEnoughForWordsAnywhere(String query) {
        assertThat(NeededTerms.of(whole(query)).enough()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"ferry toll\"", "ferry -toll", "fer*", "ferry date:2025", "(a b) OR c", "three-year", "-ferry"})
    void areNotEnoughWherePlacesOrOtherValuesCount(String query) {
        assertThat(NeededTerms.of(whole(query)).enough()).isFalse();
    }
}
