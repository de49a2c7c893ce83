package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The names in a sentence, a row each. */
class NameTableTest {

    private static List<String> names(String text) {
        Words words = Reading.words(text);
        return Reading.names(words).all().stream().map(n -> n.kind() + ":" + words.written(n.from(), n.to())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met Anna Holt on Monday.                          | Anna Holt
            They met Anna Maria Holt on Monday.                    | Anna Maria Holt
            They met Anna B. Holt on Monday.                       | Anna B. Holt
            They met A. B. Holt, a baker, on Monday.               | A. B. Holt
            They met Anna Holt-Marsh on Monday.                    | Anna Holt-Marsh
            They met Anna O’Hara on Monday.                        | Anna O’Hara
            They met Anna van Holt on Monday.                      | Anna van Holt
            They met Anna de la Torre on Monday.                   | Anna de la Torre
            They met Anna bin Holt on Monday.                      | Anna bin Holt
            They met Robert Marsh Sr. on Monday.                   | Robert Marsh Sr.
            They met Robert Marsh III on Monday.                   | Robert Marsh III
            They met Mr. Marsh on Monday.                          | Marsh
            They met Mrs. Holt on Monday.                          | Holt
            They met Dr. Anna Holt on Monday.                      | Anna Holt
            They met President Anna Holt on Monday.                | Anna Holt
            They met Prime Minister Anna Holt on Monday.           | Anna Holt
            They met former President Anna Holt on Monday.         | Anna Holt
            They met Senator Anna Holt on Monday.                  | Anna Holt
            They met Col. Robert Marsh on Monday.                  | Robert Marsh
            They met coach Robert Marsh on Monday.                 | Robert Marsh
            They met spokesman Robert Marsh on Monday.             | Robert Marsh
            They met Mrs Holt on Monday.                           | Holt
            They met Ms Holt on Monday.                            | Holt
            They met Anna Holt MP on Monday.                       | Anna Holt
            They met Dr. Anna Holt PhD on Monday.                  | Anna Holt
            They met Anna “Annie” Holt on Monday.                  | Anna “Annie” Holt
            They met Anna (Annie) Holt on Monday.                  | Anna (Annie) Holt
            """)
    void peopleAreFoundWithoutTheirTitles(String text, String person) {
        assertThat(names(text)).as(text).contains("PERSON:" + person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It went to the Ministry of Health.                     | Ministry of Health
            It went to the University of Talvik.                   | University of Talvik
            It went to Meridian Bank.                              | Meridian Bank
            It went to the Supreme Court.                          | Supreme Court
            It went to the Harbour Board.                          | Harbour Board
            It went to the National Growers’ Alliance.             | National Growers’ Alliance
            It went to the Dockers Union.                          | Dockers Union
            It went to the Norvian Institute of Roads.             | Norvian Institute of Roads
            """)
    void bodiesAreFoundWhole(String text, String body) {
        assertThat(names(text)).as(text).contains("ORGANIZATION:" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The old quay was shut.",
            "On Monday it rained.",
            "In March the lamps went out.",
            "Yesterday, nobody came.",
            "However, the ferry left.",
            "“Never again,” they said.",
            "It cost 5 crowns.",
    })
    void ordinaryWordsAreNoPeople(String text) {
        assertThat(names(text)).as(text).noneMatch(name -> name.startsWith("PERSON"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The chairman of the foreign affairs committee, Odvarn Brovik-Lisk, left.  | Odvarn Brovik-Lisk
            A spokesman for the ministry of transport, Odvarn Lisk, left.             | Odvarn Lisk
            The captain of the rescue team, Odvarn Lisk, left.                        | Odvarn Lisk
            Its chief executive, Odvarn Lisk, left.                                   | Odvarn Lisk
            """)
    void aRoleAndWhatItIsOfIntroduceAName(String text, String person) {
        assertThat(names(text)).as(text).contains("PERSON:" + person);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "A spokesman for the city, Odvarn Lisk, left.",
            "The captain of the ferry, Odvarn Lisk, left.",
            "They spoke of the rescue, Odvarn Lisk, and left."})
    void whatHasANameOfItsOwnDoesNot(String text) {
        assertThat(names(text)).as(text).doesNotContain("PERSON:Odvarn Lisk");
    }
}
