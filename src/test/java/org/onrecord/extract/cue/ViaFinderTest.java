package org.onrecord.extract.cue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ViaFinderTest {

    private static String via(String marked) {
        return CueFixture.example(marked).read().via().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|said} {c1|it was shut}, according to the Tide.                 ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, according to state media.              ~ state media
            {s1|Fenn} {q1|said} {c1|it was shut}, as reported by the Tide.               ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, quoted by the Tide.                    ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, the Tide wrote.                        ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, the Tide reported on Monday.           ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, the Tide reported last week.           ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, the Tide has reported.                 ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, reported the Tide.                     ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, reported the Tide on Monday.           ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut} (the Tide reported).                    ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, the Tide reported, and left.           ~ the Tide
            Her visit, the Tide reports, is long, and {s1|Fenn} {q1|said} {c1|it was shut}. ~ the Tide
            As the Tide reported, {s1|Fenn} {q1|said} {c1|it was shut}.                  ~ the Tide
            {s1|Fenn} {q1|said} {c1|it was shut}, according to her lawyer.               ~ her lawyer
            {s1|Fenn} {q1|said} {c1|it was shut}, according to a lawyer for the crew.    ~ a lawyer for the crew
            According to a report in the Tide, {s1|Fenn} {q1|said} {c1|it was shut}.     ~ the Tide
            According to a report in March, {s1|Fenn} {q1|said} {c1|it was shut}.        ~ a report
            According to the Halden Centre for Public Works, {s1|Fenn} {q1|said} {c1|it was shut}. \
            ~ the Halden Centre for Public Works
            {s1|Fenn} {q1|said} {c1|it was shut}, the news agency Tide reports.          ~ the news agency Tide
            “{c1|It is shut},” {s1|Fenn} {q1|said}, the Tide reported.                   ~ the Tide
            According to the Tide, {s1|Fenn} {q1|said} {c1|it was shut}.                 ~ the Tide
            In remarks published by the Tide on Monday, {s1|Fenn} {q1|said} {c1|it was shut}. ~ the Tide
            In a speech aired by Halden Radio, {s1|Fenn} {q1|said} {c1|it was shut}.     ~ Halden Radio
            """)
    void theOutletStandsInTheSentenceOfTheCue(String marked, String outlet) {
        assertThat(via(marked)).as(marked).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The Tide quoted {s1|Fenn} {q1|as saying} {c1|it was shut}.                         ~ The Tide
            The Tide has quoted {s1|Fenn} {q1|as saying} {c1|it was shut}.                     ~ The Tide
            The news agency Tide cited {s1|Fenn} {q1|as saying} {c1|it was shut}.              ~ The news agency Tide
            {s1|Fenn} was quoted {q1|as saying} by the Tide {c1|that it was shut}.             ~ the Tide
            {s1|Fenn} was quoted by state television on Monday {q1|as saying} {c1|it was shut}. ~ state television
            """)
    void whoQuotesSomebodyAsSayingIsTheOutlet(String marked, String outlet) {
        assertThat(via(marked)).as(marked).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|said} {c1|it was shut}, Tide.Net reports citing state media.   ~ Tide.Net citing state media
            {s1|Fenn} {q1|said} {c1|it was shut}, Tide.Net reports, citing state media.  ~ Tide.Net
            {s1|Fenn} {q1|said} {c1|it was shut}, Tide.Net reported quoting the Herald.  ~ Tide.Net citing the Herald
            """)
    void anOutletThatCitesAnotherIsAChain(String marked, String chain) {
        assertThat(via(marked)).as(marked).startsWith(chain);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|it was shut}.",
            "{s1|Fenn} {q1|said} {c1|it was shut}, she reported.",
            "{s1|Fenn} {q1|said} {c1|it was shut}, as she reported.",
            "{s1|Fenn} {q1|said} {c1|it was shut}, reported sick and left.",
            "{s1|Fenn} {q1|said} {c1|it was shut}, and dockers, police reported, left.",
            "According to her account, {s1|Fenn} {q1|said} {c1|it was shut}.",
            "All went according to plan, {s1|Fenn} {q1|said}: {c1|it was shut}.",
            "{s1|Fenn} {q1|said} {c1|it was shut, the Tide reported}.",
            "{s1|The Tide} {q1|reported} {c1|it was shut}.",
            "{c1|It was shut}, {s1|the Tide} {q1|reported}.",
            "“The Tide reported it,” they sang. {s1|Fenn} {q1|said} {c1|it was shut}.",
            "The Tide reported a fire. {s1|Fenn} {q1|said} {c1|it was shut}.",
            "The Tide quoted from a book. {s1|Fenn} {q1|said} {c1|it was shut}.",
            "{s1|FENN}: {c1|The Tide reported it.}",
            "{s1|Fenn} {q1|said} {c1|it was shut} on Monday."})
    void noOutletIsInvented(String marked) {
        assertThat(via(marked)).as(marked).isEqualTo("-");
    }

    @Test
    void anOutletFarFromTheCueIsNotLookedFor() {
        String far = "and on ".repeat(60);
        assertThat(via("{s1|Fenn} {q1|said} {c1|it was shut} " + far + ", according to the Tide.")).isEqualTo("-");
    }
}
