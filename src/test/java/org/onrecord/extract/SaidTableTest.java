package org.onrecord.extract;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** One sentence of an invented story a row, read by the shipped extractor: who says which words. */
class SaidTableTest {

    private static List<AttributionRecord> records(String sentence) {
        return Shipped.records("2025-03-12", "News from the harbour\n\nVELLMOUTH, March 11, 2025 — The council met on "
                + "Tuesday.\n\n" + sentence + "\n\nThe ferry to Orme leaves at noon.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mayor Dora Fenn said the quay would close.                                    | Dora Fenn    | the quay would close
            Mayor Dora Fenn said that the quay would close.                               | Dora Fenn    | the quay would close
            Mayor Dora Fenn told reporters that the quay would close.                     | Dora Fenn    | the quay would close
            Mayor Dora Fenn announced that the quay would close.                          | Dora Fenn    | the quay would close
            Mayor Dora Fenn confirmed that the quay would close.                          | Dora Fenn    | the quay would close
            Mayor Dora Fenn denied that the quay would close.                             | Dora Fenn    | the quay would close
            Mayor Dora Fenn warned that the quay would close.                             | Dora Fenn    | the quay would close
            Mayor Dora Fenn predicted that the quay would close.                          | Dora Fenn    | the quay would close
            Mayor Dora Fenn insisted that the quay would close.                           | Dora Fenn    | the quay would close
            Mayor Dora Fenn argued that the quay should close.                            | Dora Fenn    | the quay should close
            Mayor Dora Fenn claimed that the quay was safe.                               | Dora Fenn    | the quay was safe
            Mayor Dora Fenn acknowledged that the quay was old.                           | Dora Fenn    | the quay was old
            Mayor Dora Fenn admitted that the quay was old.                               | Dora Fenn    | the quay was old
            Mayor Dora Fenn explained that the quay was old.                              | Dora Fenn    | the quay was old
            Mayor Dora Fenn noted that the quay was old.                                  | Dora Fenn    | the quay was old
            Mayor Dora Fenn stressed that the quay was safe.                              | Dora Fenn    | the quay was safe
            Mayor Dora Fenn suggested that the quay be sold.                              | Dora Fenn    | the quay be sold
            Mayor Dora Fenn believes that the quay is safe.                               | Dora Fenn    | the quay is safe
            Mayor Dora Fenn has repeatedly said that the quay is safe.                    | Dora Fenn    | the quay is safe
            Mayor Dora Fenn promised to repair the quay.                                  | Dora Fenn    | to repair the quay
            Mayor Dora Fenn vowed to repair the quay.                                     | Dora Fenn    | to repair the quay
            Mayor Dora Fenn refused to close the quay.                                    | Dora Fenn    | to close the quay
            Mayor Dora Fenn rejected the idea of a toll.                                  | Dora Fenn    | the idea of a toll
            Mayor Dora Fenn dismissed reports of a sale.                                  | Dora Fenn    | reports of a sale
            Mayor Dora Fenn criticized the decision to sell the quay.                     | Dora Fenn    | the decision to sell the quay
            Mayor Dora Fenn praised the work of the dockers.                              | Dora Fenn    | the work of the dockers
            Mayor Dora Fenn called for a new vote.                                        | Dora Fenn    | a new vote
            Mayor Dora Fenn urged the council to vote again.                              | Dora Fenn    | to vote again
            Mayor Dora Fenn accused the council of lying.                                 | Dora Fenn    | of lying
            The quay will close, Mayor Dora Fenn said.                                    | Dora Fenn    | The quay will close
            The quay will close, according to Mayor Dora Fenn.                            | Dora Fenn    | The quay will close
            According to Mayor Dora Fenn, the quay will close in June.                    | Dora Fenn    | the quay will close in June
            """)
    void reportedClausesAreStatements(String sentence, String speaker, String words) {
        AttributionRecord record = Shipped.record(records(sentence), words);
        assertThat(record.speaker().name()).as(sentence).contains(speaker);
        assertThat(record.verbatim()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “We will close the quay,” said Mayor Dora Fenn.                               | Dora Fenn    | We will close the quay,
            “We will close the quay,” Mayor Dora Fenn said.                               | Dora Fenn    | We will close the quay,
            “We will close the quay”, said Mayor Dora Fenn.                               | Dora Fenn    | We will close the quay
            "We will close the quay," said Mayor Dora Fenn.                               | Dora Fenn    | We will close the quay,
            'We will close the quay,' said Mayor Dora Fenn.                               | Dora Fenn    | We will close the quay,
            «We will close the quay», said Mayor Dora Fenn.                               | Dora Fenn    | We will close the quay
            „We will close the quay,“ said Mayor Dora Fenn.                               | Dora Fenn    | We will close the quay,
            “Will we close the quay?” asked Mayor Dora Fenn.                              | Dora Fenn    | Will we close the quay?
            “Never!” shouted Mayor Dora Fenn at the meeting.                              | Dora Fenn    | Never!
            “We will close the quay,” Mayor Dora Fenn told the Halden Tide.               | Dora Fenn    | We will close the quay,
            “We will close the quay,” explained Mayor Dora Fenn, who chairs the board.    | Dora Fenn    | We will close the quay,
            “We will close the quay,” wrote Mayor Dora Fenn in a letter.                  | Dora Fenn    | We will close the quay,
            Mayor Dora Fenn said, “We will close the quay.”                               | Dora Fenn    | We will close the quay.
            Mayor Dora Fenn said: “We will close the quay.”                               | Dora Fenn    | We will close the quay.
            Mayor Dora Fenn added: “We will close the quay tomorrow.”                     | Dora Fenn    | We will close the quay tomorrow.
            In a statement, Mayor Dora Fenn said: “We will close the quay.”               | Dora Fenn    | We will close the quay.
            """)
    void wordsBetweenMarksAreQuotes(String sentence, String speaker, String words) {
        AttributionRecord record = Shipped.record(records(sentence), words);
        assertThat(record.speaker().name()).as(sentence).contains(speaker);
        assertThat(record.form().name()).as(sentence).isEqualTo("DIRECT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mayor Dora Fenn called the toll “a bad joke”.                                 | Dora Fenn    | a bad joke
            Mayor Dora Fenn described the quay as “rotten to the core”.                   | Dora Fenn    | rotten to the core
            Mayor Dora Fenn said the quay was “rotten to the core”.                       | Dora Fenn    | rotten to the core
            Mayor Dora Fenn promised “a quay for everybody” by June.                      | Dora Fenn    | a quay for everybody
            Mayor Dora Fenn said that she was “proud of every docker”.                    | Dora Fenn    | proud of every docker
            """)
    void quotedWordsInAReportedClauseAreMixed(String sentence, String speaker, String words) {
        AttributionRecord record = Shipped.record(records(sentence), words);
        assertThat(record.speaker().name()).as(sentence).contains(speaker);
        assertThat(record.form().name()).as(sentence).isIn("MIXED", "DIRECT");
        assertThat(record.verbatim()).as(sentence).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The harbour ministry said the quay would close.                               | harbour ministry  | ORGANIZATION
            Police said the quay would close.                                             | Police            | ORGANIZATION
            Critics said the quay would close.                                            | Critics           | GROUP
            Residents said the quay was dangerous.                                        | Residents         | GROUP
            Two officials said the quay would close.                                      | Two officials     | ANONYMOUS
            The survey said the quay was dangerous.                                       | survey            | DOCUMENT
            The report found that the quay was dangerous.                                 | report            | DOCUMENT
            """)
    void notOnlyPeopleSpeak(String sentence, String speaker, String type) {
        AttributionRecord record = Shipped.record(records(sentence), "the quay");
        assertThat(record.speaker().name().orElse("-")).as(sentence).isEqualToIgnoringCase(speaker);
        assertThat(record.speaker().type().name()).as(sentence).isIn(type, "GROUP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Asked whether the quay would close, Mayor Dora Fenn said it would stay open.  | Dora Fenn    | it would stay open
            Asked about the quay, Mayor Dora Fenn said: “It stays open.”                  | Dora Fenn    | It stays open.
            The dockers were told by Mayor Dora Fenn that the quay would close.           | Dora Fenn    | the quay would close
            If Mayor Dora Fenn says the quay is safe, dockers will return.                | Dora Fenn    | the quay is safe
            When Mayor Dora Fenn said it was safe, “we laughed,” said Tomas Reyle.        | Tomas Reyle  | we laughed,
            Mayor Dora Fenn said it was safe, but “we laughed,” said Tomas Reyle.         | Dora Fenn    | it was safe
            The dockers were told that the quay would close.                              | -            | the quay would close
            Mayor Dora Fenn was told that the quay would close.                           | -            | the quay would close
            Mayor Dora Fenn was said to be ill.                                           | -            | to be ill
            Mayor Dora Fenn is known to have backed the toll.                             | -            | to have backed the toll
            Mayor Dora Fenn was quoted as saying the quay would close.                    | Dora Fenn    | the quay would close
            """)
    void whoIsAskedOrToldIsNotWhoSpeaks(String sentence, String speaker, String words) {
        assertThat(Shipped.speakerOf(records(sentence), words)).as(sentence).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The quay closed on Monday.",
            "Dora Fenn walked along the quay and bought a fish.",
            "The ship “Northern Star” lay at the quay.",
            "The so-called “fish tax” was paid in coins.",
            "Dora “Dodo” Fenn won the race.",
            "The film “Long Winter Nights” opens on Friday.",
            "Tickets cost 5 crowns.",
            "It rained all day, and the lamps went out.",
    })
    void whatNobodySaysIsNoRecord(String sentence) {
        assertThat(records(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mayor Dora Fenn did not say when the quay would close.                        | NEGATED
            Mayor Dora Fenn has not said whether the quay will close.                     | NEGATED
            Mayor Dora Fenn declined to comment.                                          | DECLINED
            Mayor Dora Fenn said the quay would not close.                                | ASSERTED
            Mayor Dora Fenn denied that the quay would close.                             | ASSERTED
            """)
    void whetherItWasSaidIsTold(String sentence, String factuality) {
        assertThat(records(sentence)).as(sentence).allSatisfy(
                record -> assertThat(record.factuality().name()).isEqualTo(factuality));
    }
}
