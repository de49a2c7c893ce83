package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GenerationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Robert Marsh, a former mayor and the mayor’s uncle, met Thomas Marsh. {s1|The elder Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Robert Marsh, a former mayor and the mayor’s uncle, met Thomas Marsh. {s1|The younger Marsh} {q1|said} {c1|it rained}. ~ Thomas Marsh
            Robert Marsh met Thomas Marsh, his nephew. {s1|The elder Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            Robert Marsh met Thomas Marsh, his son. {s1|The younger Marsh} {q1|said} {c1|it rained}. ~ Thomas Marsh
            Mayor Robert Marsh met his son Thomas Marsh. {s1|The older Marsh} {q1|said} {c1|it rained}. ~ Robert Marsh
            """)
    void kinTellsWhoIsTheElder(String marked, String name) {
        assertThat(Reading.last(marked).value().name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Robert Marsh met Thomas Marsh. {s1|The elder Marsh} {q1|said} {c1|it rained}.",
            "Thomas Marsh, the mayor’s nephew, left. {s1|The elder Marsh} {q1|said} {c1|it rained}."})
    void withoutKinItIsNeither(String marked) {
        assertThat(Reading.last(marked).value().name().orElse("")).as(marked)
                .isNotEqualTo("Robert Marsh").isNotEqualTo("Thomas Marsh");
    }
}
