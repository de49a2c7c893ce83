package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyOfItsTest {

    /** What the last "its" of a text stands for. */
    private static Optional<String> body(String text) {
        Words words = Reading.words(text);
        int its = IntStream.range(0, words.size()).filter(t -> words.is(t, "its")).max().orElseThrow();
        return new BodyOfIts(words, Reading.names(words), new Affiliations(words)).at(its);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The Harbour Authority was glad, and its president, Dora Fenn, spoke. ~ Harbour Authority
            The Harbour Authority voted yes. Its president, Dora Fenn, spoke. ~ Harbour Authority
            The council met on Monday. Its leader, Dora Fenn, spoke. ~ council
            The Harbour Authority met the Dockers Union. Its president, Dora Fenn, spoke. ~ Harbour Authority
            On Monday the Dockers Union met the Harbour Authority. Its president, Dora Fenn, spoke. ~ Dockers Union
            """)
    void itIsTheSubjectOfTheWordsBefore(String text, String body) {
        assertThat(body(text)).as(text).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Tom Ashby met the Harbour Authority and the Dockers Union. Its president, Dora Fenn, spoke.",
            "It rained on Monday. Its president, Dora Fenn, spoke.",
            "Tom Ashby left for Merrin. Its president, Dora Fenn, spoke."})
    void whereTwoOrNoneMayBeMeantItIsNone(String text) {
        assertThat(body(text)).as(text).isEmpty();
    }

    @Test
    void anOfficeBehindItsBelongsToTheBody() {
        assertThat(Reading.speaker("The Harbour Authority voted yes. {s1|Its president, Dora Fenn,} {q1|said} "
                + "{c1|it rained}.").value().affiliation()).contains("Harbour Authority");
        assertThat(Reading.speaker("The Harbour Authority voted yes. {s1|His lawyer, Dora Fenn,} {q1|said} "
                + "{c1|it rained}.").value().affiliation()).isEmpty();
    }
}
