package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTest {

    private static Optional<Attitude> answer(CueFixture.Example example) {
        return Answers.read(example.text(), example.attribution(), new NounPhrases(example.text()));
    }

    private static Optional<Attitude> answer(String marked) {
        return answer(CueFixture.example(marked));
    }

    private static Optional<Attitude> answering(String words) {
        return answer("{s1|HOST}: Do you back the toll? {s1|FENN}: “{c1|" + words + "}”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes.", "Yes", "YES!", "Absolutely.", "Certainly, and gladly.", "Definitely.", "Sure.",
            "Indeed.", "Yes, we do."})
    void anAssentingWordSupports(String words) {
        assertThat(answering(words)).as(words).hasValueSatisfying(a -> assertThat(a.supports()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No.", "No", "NO!", "Never.", "Nope.", "No, thank you."})
    void aDissentingWordOpposes(String words) {
        assertThat(answering(words)).as(words).hasValueSatisfying(a -> assertThat(a.supports()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"No toll is high enough.", "Never heard of it.", "Yesterday, perhaps.", "Sure thing.",
            "Well, yes.", "Maybe.", "Not at all.", "?", "…"})
    void anotherWordOrOneThatOpensASentenceAnswersNothing(String words) {
        assertThat(answering(words)).as(words).isEmpty();
    }

    @Test
    void anAnswerIsStrongWithItsWordAsEvidence() {
        CueFixture.Example example = CueFixture.example("{s1|HOST}: Will the ferry run? {s1|FENN}: “{c1|No. Never.}”");
        Attitude attitude = answer(example).orElseThrow();
        assertThat(attitude.strong()).isTrue();
        assertThat(attitude.evidence()).extracting(span -> span.in(example.text().text())).containsExactly("No");
        assertThat(attitude.shared()).isFalse();
        assertThat(attitude.why()).contains("'No'").contains("question");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Will the night ferry run? ~ night ferry
            Is the toll fair? ~ toll
            Will the dockers strike? ~ dockers
            Will the board back the toll? ~ board
            Are the dock workers here? ~ dock workers
            """)
    void theTargetIsTheSubjectOfTheQuestion(String question, String target) {
        CueFixture.Example example = CueFixture.example("{s1|HOST}: " + question + " {s1|FENN}: “{c1|Yes.}”");
        assertThat(answer(example).orElseThrow().target())
                .map(range -> example.text().span(range).in(example.text().text()))
                .contains(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{s1|HOST}: Really? {s1|FENN}: “{c1|Yes.}”", "{s1|HOST}: Are you? {s1|FENN}: “{c1|Yes.}”"})
    void aQuestionWithoutANounHasNoTarget(String marked) {
        assertThat(answer(marked)).hasValueSatisfying(a -> assertThat(a.target()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“{c1|Yes.}” That was what {s1|Fenn} {q1|said}.",
            "{s1|HOST}: The toll is high. {s1|FENN}: “{c1|Yes.}”",
            "{s1|HOST}: Why, after all, would the dockers be late? {s1|FENN}: “{c1|Yes.}”",
            "Why would the dockers strike? “{c1|Yes},” {s1|Fenn} {q1|said}.",
            "Is it fair? The board met for three long hours on Monday. “{c1|Yes},” {s1|Fenn} {q1|said}.",
    })
    void withoutAQuestionJustBeforeNothingIsAnswered(String marked) {
        assertThat(answer(marked)).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|No to the merger},” {s1|Fenn} {q1|said}. ~ false ~ merger
            “{c1|Yes to a new ferry},” {s1|Fenn} {q1|said}. ~ true ~ new ferry
            """)
    void noToAThingNeedsNoQuestion(String marked, boolean supports, String target) {
        CueFixture.Example example = CueFixture.example(marked);
        Attitude attitude = answer(example).orElseThrow();
        assertThat(attitude.supports()).isEqualTo(supports);
        assertThat(attitude.target()).map(range -> example.text().span(range).in(example.text().text()))
                .contains(target);
    }

    @Test
    void onlyTheWordsOfADirectQuotationAnswer() {
        assertThat(answer("Is it fair? {s1|Fenn} {q1|said} {c1|yes}.")).isEmpty();
    }

    @Test
    void contentWithoutAnyWordAnswersNothing() {
        CueFixture.Example example = CueFixture.example("Is it fair? “{c1|Yes},” {s1|Fenn} {q1|said}.");
        Span blank = new Span(11, 12);
        assertThat(example.text().tokens(blank).isEmpty()).isTrue();
        var said = new Attribution(Form.DIRECT, List.of(blank),
                List.of(blank), List.of(), List.of(), 1);
        assertThat(Answers.read(example.text(), said, new NounPhrases(example.text()))).isEmpty();
    }
}
