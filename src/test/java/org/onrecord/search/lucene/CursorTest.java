package org.onrecord.search.lucene;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTest {

    private static final SearchRequest REQUEST = TestIndex.request("tax", new Filter.MinConfidence(0.5));

    @Test
    void readsBackWhatItWrites() {
        for (String id : List.of("a#0", "", "日本#7", "x".repeat(2000))) {
            for (long value : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, Float.floatToIntBits(1.5f)}) {
                Cursor cursor = new Cursor(Cursor.fingerprint(REQUEST), value, id);
                assertThat(Cursor.of(cursor.text(), REQUEST)).isEqualTo(cursor);
            }
        }
    }

    @Test
    void isSafeInAnAddressAndAShell() {
        for (int i = 0; i < 200; i++) {
            assertThat(new Cursor(i, i * 7919L, "id#" + i).text()).matches("[A-Za-z0-9_-]+");
        }
    }

    @Test
    void belongsToTheSearchWhateverThePageAndTheFacets() {
        SearchRequest other = TestIndex.counting(
                TestIndex.page(REQUEST, REQUEST.sort(), 3, Optional.of("x")),
                List.of(new FacetRequest(Field.ROLE, List.of(), 5)));
        assertThat(Cursor.fingerprint(other)).isEqualTo(Cursor.fingerprint(REQUEST));
    }

    @Test
    void belongsToNoOtherSearch() {
        assertThat(List.of(
                Cursor.fingerprint(REQUEST),
                Cursor.fingerprint(TestIndex.request("tax")),
                Cursor.fingerprint(TestIndex.request("taxes", new Filter.MinConfidence(0.5))),
                Cursor.fingerprint(TestIndex.request("tax", new Filter.MinConfidence(0.6))),
                Cursor.fingerprint(TestIndex.page(REQUEST, Sort.NEWEST, 10, Optional.empty()))))
                .doesNotHaveDuplicates();
    }
}
