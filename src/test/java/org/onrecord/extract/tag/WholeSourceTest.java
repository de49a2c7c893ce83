package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class WholeSourceTest {

    private static String whole(String sentence, String source) {
        TokenizedText text = Texts.analyze(sentence);
        return text.span(WholeSource.of(text, Texts.tokens(text, source))).in(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two young researchers from the Halden Institute said it was late. | the Halden Institute | Two young researchers from the Halden Institute
            On Monday officials at the harbour board said it was late.        | the harbour board    | officials at the harbour board
            Police in Merrin said it was late.                                | Merrin               | Police in Merrin
            A leaked memo by lawyers warns that it is late.                   | A                    | A leaked memo
            Posts on the harbour board from Friday say it is late.            | Friday               | Posts on the harbour board
            A survey in May found that it was late.                           | May                  | A survey
            The report of 12 June says it is late.                            | 12 June              | The report
            """)
    void aSourceBeginsWithThePeopleItTellsThePlaceOf(String sentence, String source, String whole) {
        assertThat(whole(sentence, source)).as(sentence).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A letter from the Halden Institute said it was late. | the Halden Institute
            Dora Fenn said it was late.                          | Dora Fenn
            “We go,” said officials. Merrin said it was late.    | Merrin
            A proposed tunnel would help, they said.             | A
            Another shrugged: “It is late.”                      | Another
            On Friday it rained, they said.                      | Friday
            Friday was late, they said.                          | Friday
            They left on Friday, she said.                       | Friday
            The old ferry sank Friday, they said.                | Friday
            A letter from April Quist said it was late.          | April Quist
            """)
    void otherSourcesStayAsTheyAre(String sentence, String source) {
        assertThat(whole(sentence, source)).as(sentence).isEqualTo(source);
    }
}
