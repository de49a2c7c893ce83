package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenizedText;

import static org.assertj.core.api.Assertions.assertThat;

class ClausesTest {

    private static int token(TokenizedText text, String word) {
        for (int t = 0; t < text.size(); t++) {
            if (text.lower(t).equals(word)) { return t; }
        }
        throw new AssertionError("no " + word + " in " + text.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The plan is not fair. ~ not
            We don't think the plan is fair. ~ n't
            Nobody calls it fair. ~ nobody
            It is hardly fair. ~ hardly
            This is far from fair. ~ far
            It was no longer fair. ~ no
            It is anything but fair. ~ anything
            They fail, never fair. ~ never
            """)
    void findsWhatNegates(String plain, String negation) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new Clauses(text).negation(token(text, "fair"), 0).map(text::lower)).contains(negation);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The plan is fair.",
            "It is not only cheap, it is fair.",
            "He did not come, but the plan is fair.",
            "The plan is not cheap and it is fair.",
            "No doubt the plan is fair.",
            "It is nothing but fair.",
            "We cannot say how fair it is.",
            "Not yet ready, it is fair.",
            "We could not be more fair.",
    })
    void doesNotReachIntoAnotherClauseOrIdiom(String plain) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new Clauses(text).negation(token(text, "fair"), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            If the plan is fair, we vote. ~ true
            We vote unless the plan is fair. ~ true
            If we vote, the plan is fair. ~ false
            The plan is fair. ~ false
            Even if the plan is fair, we vote. ~ false
            """)
    void knowsWhatIsSupposed(String plain, boolean supposed) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new Clauses(text).supposed(token(text, "fair"), 0)).isEqualTo(supposed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Is the plan fair? ~ true
            “Is the plan fair?” ~ true
            The plan is fair! ~ false
            """)
    void knowsAQuestion(String plain, boolean asked) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new Clauses(text).asked(token(text, "fair"))).isEqualTo(asked);
    }
}
