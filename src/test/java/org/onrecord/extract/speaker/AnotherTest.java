package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.SpeakerType;

import static org.assertj.core.api.Assertions.assertThat;

class AnotherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s2|One cabinet minister} {q2|said} {c2|it rained}. {s1|Another} {q1|said} {c1|it snowed}. ~ another cabinet minister
            {s2|A diplomat from the south} {q2|said} {c2|it rained}. {s1|Another} {q1|said} {c1|it snowed}. ~ another diplomat
            {s2|Dora Fenn} {q2|said} {c2|it rained}. {s1|Another} {q1|said} {c1|it snowed}. ~ another
            {s1|Another} {q1|said} {c1|it snowed}. ~ another
            {s2|A nurse, who was late,} {q2|said} {c2|it rained}. {s1|Another} {q1|said} {c1|it snowed}. ~ another nurse
            """)
    void anotherIsSomebodyNewOfTheSameKind(String marked, String name) {
        assertThat(Reading.last(marked).value().name()).as(marked).contains(name);
        assertThat(Reading.last(marked).value().type()).as(marked).isEqualTo(SpeakerType.ANONYMOUS);
    }
}
