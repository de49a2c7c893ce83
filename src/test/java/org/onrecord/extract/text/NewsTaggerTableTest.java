package org.onrecord.extract.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The part of speech of one word in its sentence, a row each, by the tagger that ships. */
class NewsTaggerTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mayor said the quay would close.                   | mayor       | NOUN
            The mayor said the quay would close.                   | said        | VERB
            The mayor said the quay would close.                   | would       | AUX
            The mayor said the quay would close.                   | the         | DET
            Dora Fenn denied the claim on Monday.                  | Dora        | PROPN
            Dora Fenn denied the claim on Monday.                  | Fenn        | PROPN
            Dora Fenn denied the claim on Monday.                  | denied      | VERB
            Dora Fenn denied the claim on Monday.                  | claim       | NOUN
            Dora Fenn denied the claim on Monday.                  | Monday      | PROPN
            They claim that the port is safe.                      | claim       | VERB
            They claim that the port is safe.                      | that        | SCONJ
            They claim that the port is safe.                      | They        | PRON
            They claim that the port is safe.                      | safe        | ADJ
            She has not said whether it will open.                 | has         | AUX
            She has not said whether it will open.                 | not         | PART
            She has not said whether it will open.                 | whether     | SCONJ
            She quickly left the old hall.                         | quickly     | ADV
            She quickly left the old hall.                         | old         | ADJ
            Two officials and three dockers were held.             | Two         | NUM
            Two officials and three dockers were held.             | and         | CCONJ
            Two officials and three dockers were held.             | were        | AUX
            Two officials and three dockers were held.             | held        | VERB
            According to the report, prices rose by 5 percent.     | According   | VERB
            According to the report, prices rose by 5 percent.     | report      | NOUN
            According to the report, prices rose by 5 percent.     | 5           | NUM
            The report says prices will rise.                      | report      | NOUN
            “We will never accept that,” she said.                 | never       | ADV
            “We will never accept that,” she said.                 | We          | PRON
            “We will never accept that,” she said.                 | accept      | VERB
            The plan is to sell the ferry.                         | plan        | NOUN
            They plan to sell the ferry.                           | plan        | VERB
            They plan to sell the ferry.                           | to          | PART
            He went to the market.                                 | to          | ADP
            Mr. Marsh, who leads the board, resigned.              | who         | PRON
            Mr. Marsh, who leads the board, resigned.              | leads       | VERB
            """)
    void aWordIsTaggedByItsSentence(String sentence, String word, PartOfSpeech tag) {
        TokenizedText text = Texts.analyze(sentence);
        assertThat(text.tag(Texts.tokens(text, word).from())).as(sentence + " " + word).isEqualTo(tag);
    }
}
