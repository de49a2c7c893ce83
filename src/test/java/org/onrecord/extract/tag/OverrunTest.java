package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverrunTest {

    private static String shaped(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        ContentShaper.Shape shape = new ContentShaper(labelled.text()).shape(labelled.spans().contents());
        return shape.segments().getFirst().in(labelled.text().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quinn’s [q claim] [c that it is unsafe was rejected by Reyle].         | that it is unsafe
            The [q suggestion] [c that it is cheap has been mocked by dockers].    | that it is cheap
            Quinn [q said] [c it was unsafe, and Orla Reyle agreed].               | it was unsafe
            Quinn [q said] [c it was unsafe, and her deputy Tomas Reyle agreed].   | it was unsafe
            If Quinn [q says] [c that it is unsafe, dockers will strike].          | that it is unsafe
            Unless Quinn [q says] [c it is safe, nobody sails].                    | it is safe
            If Quinn [q says] “[c it is safe]”, nobody sails.                      | it is safe
            Quinn [q said] [c it was “a shame” and demanded a new quay].           | it was “a shame”
            Quinn [q welcomed] [c the report but urged caution].                   | the report
            Quinn [q said] [c it was late, and warned that nobody would sail].     | it was late
            Quinn [q said] [c the board was calm and urged caution].               | the board was calm
            Quinn [q said] [c it was late, but the union insisted it was not].     | it was late
            Quinn [q said] [c it was late, though her deputy, Bo Falk, predicted a sale]. | it was late
            Quinn [q said] [c it was “hard”, a claim the dockers mocked].          | it was “hard”
            Quinn [q said] [c the mill would close; nobody came].                  | the mill would close
            Quinn [q said] [c it was “hard”, and chief executive Bo Falk called for a vote]. | it was “hard”
            One docker [q said] [c it was “hard” and another likened it to “war”]. | it was “hard”
            The men met at what Reyle [q called] [c “a bad hour” has ended].       | a bad hour
            Quinn [q said] [c it was “a shame” and a scandal].                     | it was “a shame” and a scandal
            Quinn [q declined] [c to comment when reached by telephone].           | to comment
            The board [q refused] [c to comment on the report on Monday].          | to comment
            Quinn [q declined] [c to say whether she would go].                    | to say whether she would go
            Quinn [q said] [c it was unsafe, but Mayor Reyle disagreed].           | it was unsafe
            """)
    void whatTheReporterGoesOnWithIsNoContent(String marked, String content) {
        assertThat(shaped(marked)).as(marked).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quinn repeated her [q claim] [c that it was rejected by Reyle].        | that it was rejected by Reyle
            Quinn [q said] [c that the plan was rejected by Reyle].                | that the plan was rejected by Reyle
            If asked, Quinn [q says] [c it is safe, and sails].                    | it is safe, and sails
            Quinn [q said] [c if it rained, nobody would sail].                    | if it rained, nobody would sail
            Quinn [q said] [c the board and the union met and the ferry was sold]. | the board and the union met and the ferry was sold
            Quinn [q said] [c she would go even though the board insisted on it].  | she would go even though the board insisted on it
            Quinn [q said] [c the mill sold wood; the quay sold fish; both paid].  | the mill sold wood; the quay sold fish; both paid
            [c The mill was sold; the quay was not], Quinn [q said].               | The mill was sold; the quay was not
            Quinn [q said] [c nobody agreed].                                      | nobody agreed
            Quinn [q said] [c that the board and the union agreed].                | that the board and the union agreed
            Quinn [q said]: “[c It was late, and Reyle agreed].”                   | It was late, and Reyle agreed.
            """)
    void whatWasSaidStaysWhole(String marked, String content) {
        assertThat(shaped(marked)).as(marked).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quinn [q was accused by] [c the old board of lying].                   | of lying
            Quinn [q was accused by] [c Tomas Reyle of lying to the board].        | of lying to the board
            Quinn [q was told by] [c the board that it was late].                  | that it was late
            """)
    void whoAccusedIsNoContent(String marked, String content) {
        assertThat(shaped(marked)).as(marked).isEqualTo(content);
    }
}
