package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SayingWordsTest {

    /** The shaped content of the marked one. */
    private static String shaped(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        ContentShaper.Shape shape = new ContentShaper(labelled.text()).shape(labelled.spans().contents());
        return shape.segments().getFirst().in(labelled.text().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quinn [q said] [c yesterday the port was shut].              | the port was shut
            Quinn [q said] [c Monday the port was shut].                 | the port was shut
            Quinn [q said] [c on Tuesday she would leave].               | she would leave
            Quinn [q said] [c bluntly that the port was shut].           | that the port was shut
            Quinn [q said] [c last week the port was shut].              | the port was shut
            Quinn [q said] [c late on Sunday the port was shut].         | the port was shut
            Quinn [q said] [c late payments were a shame].               | late payments were a shame
            Quinn [q wrote] [c in a report of May that it was shut].     | that it was shut
            Quinn [q wrote in] [c her report of May that it was shut].   | that it was shut
            Quinn [q said through] [c an aide she was sad].              | she was sad
            The Tide [q reported, citing] [c a table, that it was shut]. | that it was shut
            Quinn [q believes in] [c the plan that Reyle wrote].         | the plan that Reyle wrote
            Quinn [q said] [c Monday was a holiday in Merrin].           | Monday was a holiday in Merrin
            Quinn [q said] [c today’s vote was lost].                    | today’s vote was lost
            Quinn [q said] [c nearly all ships had left].                | nearly all ships had left
            Quinn [q said] [c the port was shut yesterday].              | the port was shut yesterday
            Quinn [q said]: “[c Yesterday the port was shut].”           | Yesterday the port was shut.
            """)
    void whenAndHowItWasSaidIsNoContent(String marked, String content) {
        assertThat(shaped(marked)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quinn [q told] [c Halden Radio that the port was shut].      | that the port was shut
            Quinn [q told] [c the harbour board it was shut].            | it was shut
            Quinn [q told] [c a reporter he had lied].                   | he had lied
            Quinn [q told] [c a crowd of about 4,000 that it was shut].  | that it was shut
            Quinn [q told] [c Channel 9 she would leave].                | she would leave
            Quinn [q assured] [c her that it was shut].                  | that it was shut
            Quinn [q told] [c Tomas Reyle “the port is shut” and left].        | “the port is shut” and left
            Quinn [q warned] [c residents that the port was shut].       | that the port was shut
            Quinn [q told] [c dockers the port was shut].                | the port was shut
            Quinn [q warned] [c the port was shut].                      | the port was shut
            Quinn [q told] [c the truth about the port].                 | the truth about the port
            Quinn [q said] [c the harbour board that met was wrong].     | the harbour board that met was wrong
            """)
    void toWhomItWasSaidIsNoContent(String marked, String content) {
        assertThat(shaped(marked)).isEqualTo(content);
    }
}
