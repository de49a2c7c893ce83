package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartyTagTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Sen. Dora Fenn} (R-Idaho) {q1|said} {c1|it rained}.       ~ Idaho
            {s1|Sen. Dora Fenn}, D-Okla., {q1|said} {c1|it rained}.       ~ Oklahoma
            {s1|Rep. Dora Fenn} (R-TX) {q1|said} {c1|it rained}.          ~ Texas
            {s1|Rep. Dora Fenn} (D-New York) {q1|said} {c1|it rained}.    ~ New York
            {s1|Sen. Dora Fenn} (I-N.M.) {q1|said} {c1|it rained}.        ~ New Mexico
            {s1|State Rep. Dora Fenn} (D-Halden) {q1|said} {c1|it rained}. ~ Halden
            """)
    void theTagBehindANameTellsTheHome(String marked, String home) {
        assertThat(Reading.speaker(marked).value().affiliation()).as(marked).contains(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Sen. Dora Fenn} (D) {q1|said} {c1|it rained}.",
            "{s1|Sen. Dora Fenn} (born 1960) {q1|said} {c1|it rained}.",
            "{s1|Dora Fenn}, X-ray nurse, {q1|said} {c1|it rained}."})
    void otherWordsBehindANameTellNoHome(String marked) {
        assertThat(Reading.speaker(marked).value().affiliation()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Sen. Dora Fenn (D-Ohio) met Sen. Tomas Fenn (R-Idaho). {s1|The Idaho senator} {q1|said} {c1|it rained}. ~ Tomas Fenn
            Sen. Dora Fenn (D-Ohio) met Sen. Tomas Fenn (R-Idaho). {s1|The Ohio senator} {q1|said} {c1|it rained}. ~ Dora Fenn
            """)
    void theSenatorOfAStateIsTheOneWithItsTag(String marked, String name) {
        assertThat(Reading.speaker(marked).value().name()).as(marked).contains(name);
    }
}
