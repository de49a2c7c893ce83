package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.testing.MarkedArticle;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTest {

    private static Place place(String marked) {
        MarkedArticle article = MarkedArticle.parse(marked);
        return Place.of(Texts.untagged(article.article()), article.attributions().get(1));
    }

    private static Attribution spans(Span content, List<Span> source) {
        return new Attribution(Form.INDIRECT, List.of(content), List.of(), List.of(), source, 1);
    }

    @Test
    void itHasTheTokensOfEveryPart() {
        Place place = place("{s1|Dora Fenn} {q1|said} {c1|it rained hard}.");
        assertThat(place.sources()).containsExactly(new TokenRange(0, 2));
        assertThat(place.cue()).isEqualTo(new TokenRange(2, 3));
        assertThat(place.content()).isEqualTo(new TokenRange(3, 6));
        assertThat(place.quoted()).isFalse();
    }

    @Test
    void aBrokenQuoteIsOnePlaceFromItsFirstToItsLastWord() {
        Place place = place("“{c1|It rained},” {s1|Dora Fenn} {q1|said}, “{c1|all night}.”");
        assertThat(place.content()).isEqualTo(new TokenRange(1, 12));
        assertThat(place.quoted()).isTrue();
    }

    @Test
    void aSplitCueReachesFromItsFirstToItsLastWord() {
        Place place = place("{s1|Dora Fenn} {q1|struck} again {q1|a warm note}: {c1|it rained}.");
        assertThat(place.cue()).isEqualTo(new TokenRange(2, 7));
    }

    @Test
    void theSourceIsItsAnchor() {
        assertThat(place("{c1|It rained}, {q1|said} {s1|Dora Fenn}.").anchor()).isEqualTo(4);
    }

    @Test
    void withoutASourceTheCueIsItsAnchor() {
        Place place = place("{c1|It rained}, it {q1|was said}.");
        assertThat(place.anchor()).isEqualTo(4);
        assertThat(place.source()).isEmpty();
        assertThat(place.hasCue()).isTrue();
    }

    @Test
    void withoutSourceAndCueTheContentIsItsAnchor() {
        Place place = place("She left. “{c1|It rained}.”");
        assertThat(place.anchor()).isEqualTo(4);
        assertThat(place.hasCue()).isFalse();
    }

    @Test
    void theFirstOfTwoSourcesComesFirst() {
        Place place = place("{s1|Dora Fenn} nodded. “{c1|It rained},” {s1|she} {q1|said}.");
        assertThat(place.source()).contains(new TokenRange(0, 2));
        assertThat(place.sources()).hasSize(2);
    }

    @Test
    void aSourceOfWhiteSpaceIsNone() {
        TokenizedText text = Texts.untagged("It rained   again.");
        assertThat(Place.of(text, spans(new Span(0, 2), List.of(new Span(10, 11)))).sources()).isEmpty();
    }

    @Test
    void contentOfWhiteSpaceStandsAtTheNextToken() {
        TokenizedText text = Texts.untagged("It rained   again.");
        assertThat(Place.of(text, spans(new Span(10, 11), List.of())).content()).isEqualTo(new TokenRange(2, 3));
    }

    @Test
    void contentAfterTheLastTokenStandsAtIt() {
        TokenizedText text = Texts.untagged("It rained    ");
        assertThat(Place.of(text, spans(new Span(11, 12), List.of())).content()).isEqualTo(new TokenRange(1, 2));
    }
}
