package org.onrecord.extract.date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

    /** The only date of a sentence, and how it stands. */
    private record Dated(DateMention mention, Standing standing, TokenWindow window) {

        static Dated of(String marked) {
            MarkedArticle article = MarkedArticle.parse(marked);
            TokenizedText text = DateTexts.analyze(article.article());
            var said = article.attributions().get(1);
            TokenRange cue = text.tokens(said.cue().getFirst());
            TokenWindow window = TokenWindow.sentence(text, cue.from());
            DateMention mention = DateScanner.scan(window).getFirst();
            return new Dated(mention, new Standing(window, new Roles(text, said, cue)), window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} on Monday {c1|it leaks}.",
            "{s1|Fenn} {q1|said} early on Monday {c1|it leaks}.",
            "{s1|Fenn} {q1|said} Monday {c1|it leaks}.",
            "{s1|Fenn} {q1|said} in a Monday interview {c1|it leaks}.",
            "{s1|Fenn} {q1|said} during Monday’s debate {c1|it leaks}.",
            "{s1|Fenn} {q1|said} on the night of March 3 {c1|it leaks}.",
            "{s1|Fenn} {q1|said} in 2019 {c1|it leaks}.",
            "{s1|Fenn} {q1|said} in early 2019 {c1|it leaks}.",
            "{s1|Fenn} {q1|said} in a statement dated March 2019 {c1|it leaks}.",
            "{s1|Fenn} {q1|said} two days ago {c1|it leaks}.",
            "Last week dockers heard {s1|Fenn} {q1|say} {c1|it leaks}.",
            "Today reporters heard {s1|Fenn} {q1|say} {c1|it leaks}.",
    })
    void aDayAPeriodAfterInAndAnOccasionAreTimes(String marked) {
        Dated dated = Dated.of(marked);
        assertThat(dated.standing().isTime(dated.mention())).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|has said} since Monday {c1|it leaks}.",
            "{s1|Fenn} {q1|spoke} before Monday’s vote of {c1|a leak}.",
            "{s1|Fenn} {q1|spoke} about the 2016 flood: {c1|it was bad}.",
            "{s1|Fenn} {q1|praised} Monday’s turnout: {c1|it was good}.",
            "{s1|Fenn} {q1|said} of late 2019 {c1|it was bad}.",
            "{s1|Fenn}, mayor until March 2019, {q1|said} {c1|it leaks}.",
            "{s1|Fenn} {q1|praised} the 2019 crew: {c1|it was good}.",
            "Halden, March 5 (Wire) — {s1|Fenn} {q1|said} {c1|it leaks}.",
    })
    void aBoundATopicANameAndADatelineAreNot(String marked) {
        Dated dated = Dated.of(marked);
        assertThat(dated.standing().isTime(dated.mention())).as(marked).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} in a Monday interview {c1|it leaks}. ~ interview
            {s1|Fenn} {q1|said} in Monday’s long radio interview {c1|it leaks}. ~ interview
            {s1|Fenn} {q1|said} in a 2019 speech {c1|it leaks}. ~ speech
            """)
    void anOccasionEndsAtItsNoun(String marked, String last) {
        Dated dated = Dated.of(marked);
        assertThat(dated.window().word(dated.standing().occasionEnd(dated.mention()) - 1)).isEqualTo(last);
    }

    @Test
    void aProgrammeInQuotationMarksIsAnOccasion() {
        Dated dated = Dated.of("{s1|Fenn} {q1|said} on Sunday’s “Halden Hour” {c1|it leaks}.");
        assertThat(dated.standing().isTime(dated.mention())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|said} on Monday, after an interview, {c1|it leaks}.",
            "{s1|Fenn} {q1|said} on Monday {c1|the interview was long}.",
            "{s1|Fenn} {q1|said} on Monday at the end of an interview {c1|it leaks}.",
    })
    void anOccasionBehindACommaInTheContentOrFarAwayIsNotTheDates(String marked) {
        Dated dated = Dated.of(marked);
        assertThat(dated.standing().occasionEnd(dated.mention())).isEqualTo(dated.mention().to());
    }
}
