package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenToTest {

    private static boolean isPassive(String sentence, String cue) {
        TokenizedText text = Texts.analyze(sentence);
        return SpokenTo.isPassive(text, Texts.tokens(text, cue));
    }

    private static String agent(String sentence, String cue, String... sources) {
        TokenizedText text = Texts.analyze(sentence);
        List<TokenRange> ranges = List.of(sources).stream().map(source -> Texts.tokens(text, source)).toList();
        return SpokenTo.agent(text, Texts.tokens(text, cue), ranges)
                .map(range -> text.span(range).in(sentence))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asked whether the quay would close, Dora Fenn left.            | Asked
            Also asked about the quay, Dora Fenn left.                     | asked
            When asked if the quay would close, Dora Fenn left.            | asked
            If pressed on the quay, Dora Fenn leaves.                      | pressed
            Once asked about the quay, Dora Fenn leaves.                   | asked
            Dora Fenn was asked whether the quay would close.              | asked
            Dora Fenn was repeatedly asked whether the quay would close.   | asked
            The dockers were told that the quay would close.               | told
            The dockers were told that the quay would close.               | were told
            The dockers have been informed that the quay would close.      | informed
            Dora Fenn is accused of lying.                                 | accused
            The plan was criticised by the dockers.                        | criticised
            Dora Fenn, said to be ill, had left.                           | said
            Dora Fenn, asked whether she would go, said no.                | asked
            The reporter Dora Fenn, accused of treason, was also there.    | accused
            Dora Fenn, pressed on the sale by a docker, shrugged.          | pressed
            The plan got mocked in the hall.                               | mocked
            The quay would close, it was said.                             | said
            Dora Fenn is said to be ill.                                   | is said
            Dora Fenn was reported to be on the ferry.                     | reported
            Dora Fenn is known to have backed the toll.                    | known
            Dora Fenn was determined to have a fever.                      | determined
            Dora Fenn was seen as a rebel.                                 | seen
            The quay is expected to cost five crowns.                      | is expected
            The dockers were encouraged to leave the quay.                 | encouraged
            The dockers have been promised a new quay.                     | promised
            Dora Fenn was offered the post in May.                         | was offered
            The dockers were cautioned about the ice.                      | cautioned
            Offered the post, Dora Fenn left.                              | Offered
            """)
    void whoIsAskedToldOrBlamedDoesNotSpeak(String sentence, String cue) {
        assertThat(isPassive(sentence, cue)).as(sentence).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn asked whether the quay would close.                  | asked
            Dora Fenn once called him a liar.                              | called
            Dora Fenn, who left, once called him a liar.                   | called
            Dora Fenn, the mayor, asked whether the quay would close.      | asked
            Dora Fenn, a carter, told the board that the quay would close. | told
            Dora Fenn angrily accused the board of lying.                  | accused
            “The quay will close,” warned Dora Fenn.                       | warned
            She has warned that the quay would close.                      | warned
            Dora Fenn said the dockers were told nothing.                  | said
            Dora Fenn was quoted as saying it rained.                      | was quoted as saying
            Dora Fenn was heard to say it rained.                          | was heard to say
            Dora Fenn is expected to announce the closure.                 | is expected to announce
            Dora Fenn was determined to close the quay.                    | was determined
            Dora Fenn has reported the theft.                              | has reported
            Dora Fenn encouraged the dockers to leave.                     | encouraged
            Dora Fenn, who had left, promised a new quay.                  | promised
            Dora Fenn has offered the dockers a new quay.                  | has offered
            Its director, Dr. Bo Falk, said two of them, both children, had died. | said
            The owner, Orla Quist, warned dockers, many of them ill, had left. | warned
            """)
    void whoAsksTellsOrBlamesSpeaks(String sentence, String cue) {
        assertThat(isPassive(sentence, cue)).as(sentence).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was told by Dora Fenn that the quay would close.            | told        | Dora Fenn
            He was told by the old harbour master that it would close.     | told        | the old harbour master
            The plan was criticised by Anna Holt, a docker.                | criticised  | Anna Holt
            He was told that the quay would close.                         | told        | -
            He was told by.                                                | told        | -
            """)
    void whoSpeaksStandsBehindBy(String sentence, String cue, String agent) {
        assertThat(agent(sentence, cue)).as(sentence).isEqualTo(agent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was told in March by Dora Fenn that it would close.         | told  | Dora Fenn    | Dora Fenn
            He was told in March by Dora Fenn that it would close.         | told  | by Dora Fenn | by Dora Fenn
            Dora Fenn was told that the quay would close.                  | told  | Dora Fenn    | -
            He was told it would close. The board met by Dora Fenn.        | told  | Dora Fenn    | -
            """)
    void aSourceOfTheSentenceAfterByIsTakenBeforeAnyName(String sentence, String cue, String source, String agent) {
        assertThat(agent(sentence, cue, source)).as(sentence).isEqualTo(agent);
    }
}
