package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Factuality;
import org.onrecord.model.SpeechAct;

import static org.assertj.core.api.Assertions.assertThat;

/** What a cue does and whether it was said at all, one sentence a row. */
class CueTableTest {

    private static CueReading read(String marked) {
        return CueFixture.example(marked).read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the quay was closed}. ~ SAY
            {s1|Fenn} {q1|added} {c1|the quay was closed}. ~ SAY
            {q1|According to} {s1|Fenn}, {c1|the quay was closed}. ~ SAY
            {s1|Fenn} {q1|asked} {c1|whether the quay was closed}. ~ ASK
            {s1|Fenn} {q1|denied} {c1|the quay was closed}. ~ DENY
            {s1|Fenn} {q1|has denied} {c1|that the quay was closed}. ~ DENY
            {s1|Fenn} {q1|rejected} {c1|the idea}. ~ REJECT
            {s1|Fenn} {q1|dismissed} {c1|reports of a sale}. ~ REJECT
            {s1|Fenn} {q1|ruled out} {c1|a sale}. ~ REJECT
            {s1|Fenn} {q1|confirmed} {c1|the quay was closed}. ~ CONFIRM
            {s1|Fenn} {q1|acknowledged} {c1|the quay was closed}. ~ CONFIRM
            {s1|Fenn} {q1|promised} {c1|to close the quay}. ~ PROMISE
            {s1|Fenn} {q1|vowed} {c1|to close the quay}. ~ PROMISE
            {s1|Fenn} {q1|pledged} {c1|to close the quay}. ~ PROMISE
            {s1|Fenn} {q1|accused} {c1|the board of lying}. ~ ACCUSE
            {s1|Fenn} {q1|blamed} {c1|the board}. ~ ACCUSE
            {s1|Fenn} {q1|demanded} {c1|a new vote}. ~ DEMAND
            {s1|Fenn} {q1|called for} {c1|a new vote}. ~ DEMAND
            {s1|Fenn} {q1|urged} {c1|the board to vote}. ~ DEMAND
            {s1|Fenn} {q1|praised} {c1|the board}. ~ PRAISE
            {s1|Fenn} {q1|hailed} {c1|the vote}. ~ PRAISE
            {s1|Fenn} {q1|criticised} {c1|the vote}. ~ CRITICIZE
            {s1|Fenn} {q1|criticized} {c1|the vote}. ~ CRITICIZE
            {s1|Fenn} {q1|condemned} {c1|the vote}. ~ CRITICIZE
            {s1|Fenn} {q1|warned} {c1|the quay would sink}. ~ WARN
            {s1|Fenn} {q1|warned of} {c1|floods}. ~ WARN
            {s1|Fenn} {q1|predicted} {c1|the quay would sink}. ~ PREDICT
            {s1|Fenn} {q1|expects} {c1|the quay to sink}. ~ PREDICT
            {s1|Fenn} {q1|declined} {c1|to comment}. ~ DECLINE
            {s1|Fenn} {q1|believes} {c1|the quay will sink}. ~ BELIEVE
            {s1|Fenn} {q1|thinks} {c1|the quay will sink}. ~ BELIEVE
            {s1|Fenn} {q1|hopes} {c1|the quay will hold}. ~ BELIEVE
            {s1|Fenn} {q1|decided} {c1|to close the quay}. ~ DECIDE
            {s1|The court} {q1|ruled} {c1|the sale was void}. ~ DECIDE
            """)
    void theHeadOfTheCueIsItsAct(String marked, SpeechAct act) {
        assertThat(read(marked).act().value()).as(marked).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the quay was closed}. ~ ASSERTED
            {s1|Fenn} {q1|did not say} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|never said} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|has not said} {c1|when the quay will close}. ~ NEGATED
            {s1|Fenn} {q1|didn’t say} {c1|when the quay will close}. ~ NEGATED
            If {s1|Fenn} {q1|says} {c1|the quay is closed}, ships will wait. ~ HYPOTHETICAL
            {s1|Fenn} {q1|may say} {c1|the quay is closed}. ~ HYPOTHETICAL
            {s1|Fenn} {q1|might announce} {c1|a sale} next week. ~ HYPOTHETICAL
            {s1|Fenn} {q1|declined} {c1|to comment}. ~ DECLINED
            {s1|Fenn} {q1|refused} {c1|to comment}. ~ DECLINED
            {s1|Fenn} {q1|denied} {c1|the quay was closed}. ~ ASSERTED
            {s1|Fenn} {q1|refuted} {c1|the reports}. ~ ASSERTED
            {q1|According to} {s1|Fenn}, {c1|the quay was not closed}. ~ ASSERTED
            “{c1|The quay is not closed},” {s1|Fenn} {q1|said}. ~ ASSERTED
            {s1|Fenn} {q1|said} {c1|she would not close the quay}. ~ ASSERTED
            """)
    void factualityTellsWhetherItWasSaid(String marked, Factuality factuality) {
        assertThat(read(marked).factuality().value()).as(marked).isEqualTo(factuality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|told} reporters {c1|the quay was closed}. ~ reporters
            {s1|Fenn} {q1|told} the Halden Tide that {c1|the quay was closed}. ~ the Halden Tide
            {s1|Fenn} {q1|told} Robert Marsh that {c1|the quay was closed}. ~ Robert Marsh
            {s1|Fenn} {q1|warned} the board {c1|the quay would sink}. ~ the board
            “{c1|The quay is closed},” {s1|Fenn} {q1|told} the council. ~ the council
            {s1|Fenn} {q1|said} to voters that {c1|the quay was closed}. ~ voters
            """)
    void whoIsToldIsTheAddressee(String marked, String addressee) {
        assertThat(read(marked).addressee()).as(marked).contains(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the quay was closed}.
            {q1|According to} {s1|Fenn}, {c1|the quay was closed}.
            {s1|Fenn} {q1|said} on Monday {c1|the quay was closed}.
            {s1|Fenn} {q1|said} at a meeting {c1|the quay was closed}.
            {s1|Fenn} {q1|rejected} {c1|the plan}.
            {c1|The quay is closed}, {s1|Fenn} {q1|said} quietly.
            """)
    void mostSayingsNameNobodyWhoIsTold(String marked) {
        assertThat(read(marked).addressee()).as(marked).isEmpty();
        assertThat(read(marked).via()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|it rained}.
            {s1|Fenn} {q1|did not deny} {c1|it rained}.
            {q1|According to} {s1|Fenn}, {c1|it rained}.
            {c1|It rained}.
            {s1|Fenn}: “{c1|It rained}.”
            """)
    void everyDecisionGivesItsReason(String marked) {
        CueReading reading = read(marked);
        assertThat(reading.act().why()).as(marked).isNotBlank();
        assertThat(reading.factuality().why()).as(marked).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|announced} {c1|a sale}. ~ SAY
            {s1|Fenn} {q1|told} reporters {c1|the quay was closed}. ~ SAY
            {s1|Fenn} {q1|wrote} {c1|that the quay was closed}. ~ SAY
            {s1|Fenn} {q1|stated} {c1|that the quay was closed}. ~ SAY
            {s1|Fenn} {q1|explained} {c1|that the quay was closed}. ~ SAY
            {s1|Fenn} {q1|repudiated} {c1|the claim}. ~ REJECT
            {s1|Fenn} {q1|turned down} {c1|the offer}. ~ REJECT
            {s1|Fenn} {q1|refuted} {c1|the claim}. ~ DENY
            {s1|Fenn} {q1|admitted} {c1|that she was late}. ~ CONFIRM
            {s1|Fenn} {q1|conceded} {c1|that she was late}. ~ CONFIRM
            {s1|Fenn} {q1|swore} {c1|to stay}. ~ PROMISE
            {s1|Fenn} {q1|guaranteed} {c1|that wages would be paid}. ~ PROMISE
            {s1|Fenn} {q1|insisted on} {c1|a new vote}. ~ DEMAND
            {s1|Fenn} {q1|appealed for} {c1|calm}. ~ DEMAND
            {s1|Fenn} {q1|lauded} {c1|the dockers}. ~ PRAISE
            {s1|Fenn} {q1|congratulated} {c1|the dockers}. ~ PRAISE
            {s1|Fenn} {q1|slammed} {c1|the vote}. ~ CRITICIZE
            {s1|Fenn} {q1|denounced} {c1|the vote}. ~ CRITICIZE
            {s1|Fenn} {q1|blasted} {c1|the vote}. ~ CRITICIZE
            {s1|Fenn} {q1|cautioned} {c1|that the quay would sink}. ~ WARN
            {s1|Fenn} {q1|forecast} {c1|a wet summer}. ~ PREDICT
            {s1|Fenn} {q1|feared} {c1|the quay would sink}. ~ BELIEVE
            {s1|Fenn} {q1|considered} {c1|the quay safe}. ~ BELIEVE
            {s1|Fenn} {q1|wants} {c1|a new vote}. ~ BELIEVE
            {s1|The board} {q1|voted} {c1|to sell the quay}. ~ DECIDE
            {s1|The board} {q1|approved} {c1|the sale}. ~ DECIDE
            """)
    void lessCommonCuesHaveTheirActToo(String marked, SpeechAct act) {
        assertThat(read(marked).act().value()).as(marked).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|would not say} {c1|when the quay would close}. ~ DECLINED
            {s1|Fenn} {q1|has yet to say} {c1|when the quay will close}. ~ NEGATED
            {s1|Nobody} {q1|said} {c1|the quay was closed}. ~ NEGATED
            {s1|Fenn} {q1|could say} {c1|the quay is closed}. ~ HYPOTHETICAL
            Unless {s1|Fenn} {q1|says} {c1|the quay is closed}, ships will come. ~ HYPOTHETICAL
            When {s1|Fenn} {q1|said} {c1|the quay was closed}, nobody moved. ~ ASSERTED
            {s1|Fenn} {q1|would not comment on} {c1|the sale}. ~ DECLINED
            {s1|Fenn} {q1|refused to discuss} {c1|the sale}. ~ DECLINED
            """)
    void otherWaysOfNotSayingAreTold(String marked, Factuality factuality) {
        assertThat(read(marked).factuality().value()).as(marked).isEqualTo(factuality);
    }
}
