package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** To whom it was said, one sentence a row. */
class AddresseeTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|told} reporters {c1|the quay would close}. ~ reporters
            {s1|Fenn} {q1|told} the board {c1|the quay would close}. ~ the board
            {s1|Fenn} {q1|told} the Northern Wire {c1|the quay would close}. ~ the Northern Wire
            {s1|Fenn} {q1|told} Marsh {c1|the quay would close}. ~ Marsh
            {s1|Fenn} {q1|told} a court {c1|the quay would close}. ~ a court
            {s1|Fenn} {q1|told} state radio {c1|the quay would close}. ~ state radio
            {s1|Fenn} {q1|told} journalists {c1|the quay would close}. ~ journalists
            {s1|Fenn} {q1|told} lawmakers on Monday {c1|the quay would close}. ~ lawmakers
            {s1|Fenn} {q1|told} voters {c1|the quay would close}. ~ voters
            {s1|Fenn} {q1|told} him {c1|the quay would close}. ~ him
            {s1|Fenn} {q1|told} a crowd of dockers {c1|the quay would close}. ~ a crowd of dockers
            {s1|Fenn} {q1|warned} the board {c1|the quay would close}. ~ the board
            {s1|Fenn} {q1|assured} passengers {c1|the quay would open}. ~ passengers
            {s1|Fenn} {q1|informed} the court {c1|the quay would close}. ~ the court
            “{c1|We close},” {s1|Fenn} {q1|told} reporters. ~ reporters
            “{c1|We close},” {s1|Fenn} {q1|told} the Northern Wire on Monday. ~ the Northern Wire
            “{c1|We close},” {s1|she} {q1|told} the hearing. ~ the hearing
            """)
    void theOneWhoIsToldIsNamed(String marked, String addressee) {
        assertThat(CueFixture.example(marked).read().addressee()).as(marked).contains(addressee);
    }
}
