package org.onrecord.extract.date;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.MarkedArticle;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ClausePathTest {

    /** A sentence with its cue, and the way through it. */
    private record Walk(TokenizedText text, Roles roles, TokenWindow window) {

        static Walk of(String marked) {
            MarkedArticle article = MarkedArticle.parse(marked);
            TokenizedText text = DateTexts.analyze(article.article());
            var said = article.attributions().get(1);
            TokenRange cue = text.tokens(said.cue().getFirst());
            return new Walk(text, new Roles(text, said, cue), TokenWindow.sentence(text, cue.from()));
        }

        ClausePath path() {
            return new ClausePath(window, roles);
        }

        int at(String word) {
            return Texts.tokens(text, word).from();
        }

        boolean isOpenTo(String word) {
            int from = roles.cue().to();
            return path().isOpen(from, at(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|spoke} in Halden on Monday about {c1|the quay}.",
            "{s1|Fenn} {q1|spoke}, who would have thought it, on Monday about {c1|the quay}.",
            "{s1|Fenn} {q1|said} {c1|that the quay leaks} on Monday.",
            "{s1|Fenn} {q1|spoke} after meeting Quist on Monday about {c1|the quay}.",
            "{s1|Fenn} {q1|spoke} in a letter sent on Monday about {c1|the quay}.",
            "{s1|Fenn} {q1|spoke} while campaigning on Monday about {c1|the quay}.",
    })
    void insertionsContentAndOccasionsLeaveTheClauseOpen(String marked) {
        assertThat(Walk.of(marked).isOpenTo("Monday")).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|spoke} of {c1|the quay}, which fell on Monday.",
            "{s1|Fenn} {q1|spoke} of {c1|the quay} because it rained on Monday.",
            "{s1|Fenn} {q1|spoke} of {c1|the quay} and left on Monday.",
            "{s1|Fenn} {q1|spoke} of {c1|the quay} three weeks after Monday.",
            "{s1|Fenn} {q1|spoke} of {c1|the quay}: the storm of Monday.",
            "{s1|Fenn} {q1|spoke} of {c1|the quay}; it was Monday.",
    })
    void anotherClauseOrVerbClosesIt(String marked) {
        assertThat(Walk.of(marked).isOpenTo("Monday")).as(marked).isFalse();
    }

    @Test
    void aPointingThatCutsNothing() {
        Walk pointing = Walk.of("{s1|Fenn} {q1|made} that promise on Monday: {c1|a quay}.");
        assertThat(pointing.path().isCutter(pointing.at("that"))).isFalse();
        Walk relative = Walk.of("{s1|Fenn} {q1|spoke} of {c1|a quay} that leaks.");
        assertThat(relative.path().isCutter(relative.at("that"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|so}. ~ said
            {s1|Fenn} has never {q1|said} {c1|so}. ~ has
            {s1|Fenn} will not {q1|say} {c1|so}. ~ will
            {s1|Fenn} had long {q1|said} {c1|so}. ~ had
            Yesterday {s1|Fenn} {q1|said} {c1|so}. ~ said
            """)
    void aVerbBeginsWithItsAuxiliariesAndAdverbs(String marked, String first) {
        Walk walk = Walk.of(marked);
        assertThat(walk.text().word(walk.path().verbGroupStart(walk.roles().cue().from()))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|wrote} in a letter to the board sent early that {c1|it leaks}. ~ sent ~ true
            {s1|A report} published early {q1|found} {c1|it leaks}. ~ published ~ true
            The dockers were sent home, {s1|Fenn} {q1|said}: {c1|it leaks}. ~ sent ~ false
            """)
    void aVerbOfReleaseBelongsToADocument(String marked, String verb, boolean release) {
        Walk walk = Walk.of(marked);
        assertThat(walk.path().isRelease(walk.at(verb))).isEqualTo(release);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            three weeks after ~ true
            a day before ~ true
            last week before ~ false
            soon after ~ false
            after ~ false
            """)
    void afterIsCountedBehindAStretchOfTime(String words, boolean counted) {
        TokenWindow window = DateTexts.window(words);
        assertThat(ClausePath.isCounted(window, window.to() - 1)).isEqualTo(counted);
    }

    @Test
    void anEventIsPassedOnlyOutsideWhatWasSaid() {
        Walk outside = Walk.of("{s1|Fenn} {q1|spoke} after the flood in 2016 of {c1|a quay}.");
        assertThat(outside.path().passesEvent(outside.roles().cue().to(), outside.at("2016"))).isTrue();
        Walk inside = Walk.of("{s1|Fenn} {q1|said} {c1|it fell after the flood} in 2016.");
        assertThat(inside.path().passesEvent(inside.roles().cue().to(), inside.at("2016"))).isFalse();
    }

    @Test
    void aNameOrAnOccasionIsNoVerb() {
        Walk walk = Walk.of("{s1|Fenn} {q1|spoke} with Will Reyle at a debate about {c1|the quay}.");
        assertThat(Set.of("Will", "Reyle", "debate")).noneMatch(word -> walk.path().isVerb(walk.at(word)));
        assertThat(walk.path().isVerb(walk.at("spoke"))).isTrue();
    }
}
