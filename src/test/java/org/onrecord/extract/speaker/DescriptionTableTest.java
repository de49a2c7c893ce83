package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/** How a speaker is called whom no name is given to, one marked source a row. */
class DescriptionTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|A federal judge on Wednesday} {q1|ordered} {c1|a new vote}. ~ A federal judge
            {s1|A harbour official, including} {q1|said} {c1|it rained}. ~ A harbour official
            {s1|The old fisherman who} {q1|said} {c1|it rained} left. ~ old fisherman
            {s1|Two officials in March} {q1|said} {c1|it rained}. ~ Two officials
            {s1|An official of the harbour board} {q1|said} {c1|it rained}. ~ An official of the harbour board
            {s1|Those close to him} {q1|said} {c1|it rained}. ~ Those close to him
            {s1|The dockers} {q1|said} {c1|it rained}. ~ dockers
            {s1|The harbour board today} {q1|said} {c1|it rained}. ~ harbour board
            {s1|Vice President Dora Fenn today} {q1|said} {c1|it rained}. ~ Dora Fenn
            On {s1|Monday Dora Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn
            {s1|Some} {q1|said} {c1|it rained}. ~ Some
            {s1|His sister, and head of the board, Orla Quist} {q1|said} {c1|it rained}. ~ Orla Quist
            {s1|The board’s chair, a doctor, Orla Quist} {q1|said} {c1|it rained}. ~ Orla Quist
            """)
    void aDescriptionEndsWithItsLastFullWord(String marked, String name) {
        assertThat(Reading.speaker(marked).value().name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|The} {q1|said} {c1|it rained}.",
            "{s1|57} {q1|said} {c1|it rained}.",
            "{s1|Perhaps} {q1|saying} {c1|it rained}.",
            "{s1|your device} {q1|says} {c1|it rains}.",
    })
    void wordsThatNameNobodyAreNoName(String marked) {
        Speaker speaker = Reading.speaker(marked).value();
        assertThat(speaker.name()).as(marked).isEmpty();
        assertThat(speaker.resolvedBy()).as(marked).isEqualTo(Resolution.UNRESOLVED);
    }
}
