package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenOfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Tomas Reyle swam the bay. “{c1|It was cold},” said {s1|the 19-year-old}. ~ Tomas Reyle
            The storm is named after ten-year-old Dora Fenn. / “{c1|Not a storm},” said {s1|the schoolgirl}. ~ Dora Fenn
            Tomas Reyle, 41, from Halden, left the quay. / “{c1|We waited},” fumed {s1|the plasterer}. ~ Tomas Reyle
            Orla Quist is out. “{c1|I lost},” {s1|the former chancellor} told a crowd. ~ Orla Quist
            {s2|Dora Fenn} {q2|said} {c2|it rained}. “{c1|We pay},” said {s1|the mother of two}. ~ mother of two
            Dora Fenn, a baker, came. “{c1|We pay},” said {s1|the pensioner}. ~ Dora Fenn
            {s2|Norwegian Deputy Foreign Minister Dora Fenn} {q2|said} {c2|it rained}. / {s1|The Norwegian official} {q1|said} {c1|it snowed}. ~ Dora Fenn
            Dora Fenn wrote to Tomas Reyle. “{c1|We pay},” said {s1|the novelist}. ~ Dora Fenn
            """)
    void aDescriptionMeansWhomTheParagraphIsAbout(String marked, String name) {
        assertThat(speaker(marked).name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dora Fenn met Tomas Reyle. “{c1|We pay},” said {s1|the plumber}.",
            "Dora Fenn, a baker, came. “{c1|We pay},” said {s1|the plumber}.",
            "Dora Fenn was arrested. “{c1|She ran},” said {s1|the officer}.",
            "Dora Fenn lost the case. “{c1|It is over},” said {s1|the judge}.",
            "Dora Fenn left. {s1|The official} {q1|said} {c1|it rained}.",
            "{s2|Dora Fenn} {q2|said} {c2|it rained}. {s1|The official} {q1|said} {c1|it snowed}.",
            "Dora Fenn, 41, came. “{c1|We pay},” said {s1|the 19-year-old}.",
            "Dora Fenn came. “{c1|We pay},” said {s1|the schoolboy}.",
            "Danish singer Dora Fenn came. “{c1|We pay},” said {s1|the Peruvian athlete}.",
            "Dr. Dora Fenn came. “{c1|We pay},” said {s1|the Ohio representative}.",
            "Halden Bank shut. “{c1|We pay},” said {s1|the plumber}.",
            "Dora Fenn slept. / The sea was calm. / It rained. / “{c1|We pay},” said {s1|the plumber}."})
    void whoCannotBeMeantIsNot(String marked) {
        assertThat(speaker(marked).resolvedBy()).as(marked).isEqualTo(Resolution.DESCRIPTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            A plumber waited. Dora Fenn came. “{c1|It is wet},” said {s1|the plumber}. ~ plumber
            A former Treasury official came. Dora Fenn left. {s1|The official} {q1|said} {c1|it rained}. ~ official
            """)
    void whoeverWasToldOfWithoutNameGoesFirst(String marked, String name) {
        assertThat(speaker(marked).name()).as(marked).contains(name);
    }

    private static Speaker speaker(String marked) {
        return Reading.speaker(marked.replace(" / ", "\n\n").replaceFirst("said \\{s1", "{q1|said} {s1")
                .replaceFirst("fumed \\{s1", "{q1|fumed} {s1")
                .replaceFirst("\\} told a", "} {q1|told} a")).value();
    }
}
