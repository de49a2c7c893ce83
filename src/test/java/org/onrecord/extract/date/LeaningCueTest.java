package org.onrecord.extract.date;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class LeaningCueTest {

    private static LeaningCue cue(String marked) {
        MarkedArticle article = MarkedArticle.parse(marked);
        TokenizedText text = DateTexts.analyze(article.article());
        var said = article.attributions().get(1);
        TokenRange tokens = text.tokens(said.cue().getFirst());
        Roles roles = new Roles(text, said, tokens);
        TokenWindow window = TokenWindow.sentence(text, tokens.from());
        return new LeaningCue(window, roles, new ClausePath(window, roles));
    }

    private static List<String> verbs(String marked) {
        LeaningCue cue = cue(marked);
        return cue.verbs().mapToObj(cue.window()::word).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} resigned on Tuesday, {q1|saying} {c1|she was tired}.",
            "{s1|Fenn} rose and {q1|called} {c1|the wall a shame}.",
            "Fenn rose and {s1|she} {q1|called} {c1|the wall a shame}.",
            "The crowd cheered when {s1|Fenn} {q1|said} {c1|it leaks}.",
            "The crowd left as {s1|Dora Fenn} {q1|said} {c1|it leaks}.",
    })
    void aCueThatIsNoClauseOfItsOwnLeans(String marked) {
        assertThat(cue(marked).leans()).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|it leaks}.",
            "{q1|According to} {s1|Fenn}, {c1|it leaks}.",
            "The rain fell and {s1|the board} was {q1|saying} {c1|it leaks}.",
            "{s1|Fenn}, who resigned, {q1|said} {c1|it leaks}.",
            "“{c1|It leaks},” {q1|said} {s1|Fenn}.",
    })
    void aClauseOfItsOwnDoesNot(String marked) {
        assertThat(cue(marked).leans()).as(marked).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} resigned on Tuesday, {q1|saying} {c1|she was tired}. ~ resigned
            {s1|Fenn} came, spoke at length, denied it, {q1|adding} {c1|it leaks}. ~ denied
            {s1|Fenn}, who won in May, resigned, {q1|saying} {c1|it leaks}. ~ resigned
            """)
    void theVerbOfSayingOrElseTheOthersLendTheirTime(String marked, String verb) {
        assertThat(verbs(marked)).contains(verb).doesNotContain("won", "saying", "adding");
    }

    @Test
    void aVerbOfSayingIsAskedAlone() {
        assertThat(verbs("{s1|Fenn} came, denied it, claimed more, {q1|adding} {c1|it leaks}."))
                .containsExactly("denied");
    }

    @Test
    void withoutAVerbBeforeItNothingIsShared() {
        assertThat(verbs("Tired, {s1|Fenn} {q1|said} {c1|it leaks}.")).isEmpty();
    }
}
