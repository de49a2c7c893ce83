package org.onrecord.extract.date;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class UndatedPastTest {

    private static Optional<String> sign(String marked) {
        MarkedArticle article = MarkedArticle.parse(marked);
        TokenizedText text = DateTexts.analyze(article.article());
        var said = article.attributions().get(1);
        TokenRange cue = text.tokens(said.cue().getFirst());
        return UndatedPast.sign(TokenWindow.sentence(text, cue.from()), new Roles(text, said, cue));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|had praised} {c1|the wall}. ~ had
            {s1|Fenn} had {q1|praised} {c1|the wall}. ~ had
            {s1|Fenn} {q1|hadn't yet said} {c1|it leaks}. ~ had
            {s1|Fenn} {q1|had been told} {c1|it leaks}. ~ had
            {s1|Fenn} once {q1|said} {c1|it leaks}. ~ once
            {s1|Fenn} {q1|formerly claimed} {c1|it leaks}. ~ formerly
            {s1|A previous report} {q1|found} {c1|it leaks}. ~ previous
            Quist left two days after {s1|an audit} {q1|found} {c1|a leak}. ~ days after
            """)
    void theWordsThatPutItBeforeTheArticleAreTheSign(String marked, String sign) {
        assertThat(sign(marked)).as(marked).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} {c1|it leaks}.",
            "{s1|Fenn} {q1|had to say} {c1|it leaks}.",
            "{s1|Fenn} {q1|had doubts about} {c1|the wall}.",
            "{s1|Fenn} {q1|has said} {c1|it leaks}.",
            "{s1|The former mayor} {q1|said} {c1|it leaks}.",
            "{s1|Fenn} {q1|said} {c1|it had once leaked}.",
            "Quist had left when {s1|Fenn} {q1|said} {c1|it leaks}.",
            "{s1|A report} {q1|found} {c1|it leaks}.",
    })
    void aPresentAnOfficeOrThePastOfTheContentIsNone(String marked) {
        assertThat(sign(marked)).as(marked).isEmpty();
    }
}
