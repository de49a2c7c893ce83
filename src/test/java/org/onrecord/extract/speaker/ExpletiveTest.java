package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class ExpletiveTest {

    private static Speaker speaker(String marked) {
        return Reading.speaker("Meridian Bank met on Monday. " + marked).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|It} {q1|was announced} {c1|that the quay would close}.
            {s1|It} {q1|has been suggested} {c1|that the quay would close}.
            {s1|It} {q1|is widely believed} {c1|that the quay will close}.
            {s1|It} {q1|was said} {c1|that the quay would close}.
            {s1|It} {q1|is understood} {c1|that the quay will close}.
            {s1|It} {q1|was unclear} {c1|whether the quay would close}.
            {s1|It} {q1|is likely} {c1|that the quay will close}.
            {s1|It} {q1|emerged} {c1|that the quay would close}.
            {s1|It} {q1|seems} {c1|that the quay will close}.
            {s1|It}{q1|’s hoped} {c1|that the quay will close}.
            """)
    void anItThatMeansNobodyIsNotTheBodyBeforeIt(String marked) {
        Speaker speaker = speaker(marked);
        assertThat(speaker.name()).as(marked).isEmpty();
        assertThat(speaker.resolvedBy()).as(marked).isEqualTo(Resolution.UNRESOLVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|It} {q1|announced} {c1|that the quay would close}.
            {s1|It} {q1|has suggested} {c1|that the quay be closed}.
            {s1|It} {q1|said} {c1|the quay would close}.
            {s1|It} {q1|is confident} {c1|that the quay will close}.
            {s1|It} {q1|is concerned} {c1|that the quay will close}.
            {s1|It} {q1|was pleased} {c1|that the quay would close}.
            """)
    void anItThatSpeaksOrFeelsIsTheBodyBeforeIt(String marked) {
        assertThat(speaker(marked).name()).as(marked).contains("Meridian Bank");
    }
}
