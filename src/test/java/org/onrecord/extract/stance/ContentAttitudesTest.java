package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ContentAttitudesTest {

    private static final PolarityLexicon LEXICON = PolarityLexicon.load();

    private static List<Attitude> in(CueFixture.Example example, boolean wanted) {
        TokenRange content = example.text().tokens(example.attribution().content().getFirst());
        return new ContentAttitudes(example.text(), LEXICON, example.attribution(), wanted,
                new Demands(example.text(), example.attribution(), Optional.empty()), Optional.empty())
                .in(content);
    }

    /** The attitudes in quoted words of Fenn's. */
    private static List<Attitude> quoted(String words) {
        String end = words.endsWith("?") ? "" : ",";
        return in(CueFixture.example("“{c1|" + words + "}" + end + "” {s1|Fenn} {q1|said}."), false);
    }

    private static List<Attitude> reported(String words, boolean wanted) {
        return in(CueFixture.example("{s1|Fenn} {q1|said} {c1|" + words + "}."), wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The toll is outrageous ~ -1
            The toll is fair ~ 1
            The toll is a mistake ~ -1
            We made progress ~ 1
            This is hypocrisy ~ -1
            We oppose the toll ~ -1
            I support the toll ~ 1
            We must scrap the toll ~ -1
            The toll is off the table ~ -1
            """)
    void eachKindOfWordShowsItsSide(String words, double sign) {
        assertThat(quoted(words)).as(words).singleElement()
                .satisfies(attitude -> assertThat(Math.signum(attitude.weight())).isEqualTo(sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The ferry leaves at noon",
            "Good morning",
            "Is the toll fair?",
            "If the toll is fair, we shall pay",
            "Critics call the toll outrageous",
            "The dockers oppose the toll",
            "They scrap old ships in Merrin",
            "A mistake costs money",
            "I read it in Good Hope, a village",
    })
    void wordsOfFactQuestionConditionOrOthersShowNone(String words) {
        assertThat(quoted(words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The toll is not fair ~ -0.6
            The toll is not outrageous ~ 0.27
            We do not support the toll ~ -0.6
            """)
    void whatDeniesPraiseObjectsButWhatDeniesBlameHardlyPraises(String words, double weight) {
        assertThat(quoted(words)).as(words).singleElement()
                .satisfies(attitude -> assertThat(attitude.weight())
                        .isCloseTo(weight, within(1e-9)));
    }

    @Test
    void anAdjectiveInPassingWeighsLessThanAJudgement() {
        double judged = quoted("Their ties are strong").getFirst().weight();
        double passing = quoted("We keep strong ties").getFirst().weight();
        assertThat(passing).isPositive().isLessThan(judged);
    }

    @Test
    void anActionCountsWhereTheCueWantsIt() {
        assertThat(reported("to repeal the toll", true)).singleElement()
                .satisfies(attitude -> assertThat(attitude.supports()).isFalse());
        assertThat(reported("to repeal the toll", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We have to repeal the toll", "We will repeal the toll", "You need to repeal the toll",
            "Let us repeal the toll", "The board should repeal the toll", "We’ll repeal the toll"})
    void anActionCountsWhereTheSpeakerWantsIt(String words) {
        assertThat(quoted(words)).as(words).anySatisfy(attitude -> assertThat(attitude.supports()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The board will repeal the toll", "Merrin repealed the toll", "They began to repeal tolls"})
    void anActionOfOthersDoesNot(String words) {
        assertThat(quoted(words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The new toll is outrageous ~ outrageous ~ new toll
            We oppose the harbour plan ~ oppose ~ harbour plan
            We are hopeful about the new ferry ~ hopeful ~ new ferry
            We are not happy about the toll ~ not happy ~ toll
            """)
    void anAttitudeHasItsEvidenceAndItsTarget(String words, String evidence, String target) {
        CueFixture.Example example = CueFixture.example("“{c1|" + words + "},” {s1|Fenn} {q1|said}.");
        Attitude attitude = in(example, false).getFirst();
        assertThat(String.join(" ", Texts.words(example.text().text(), attitude.evidence()))).isEqualTo(evidence);
        assertThat(attitude.target().map(range -> example.text().span(range).in(example.text().text())))
                .contains(target);
    }

    @Test
    void onlyWhatEverybodyDoesIsShared() {
        assertThat(quoted("Nobody likes a toll")).singleElement().matches(Attitude::shared);
        assertThat(quoted("We like a toll")).singleElement().matches(attitude -> !attitude.shared());
    }

    @Test
    void theReasonQuotesTheWordItsSideAndItsNegation() {
        assertThat(quoted("The toll is fair").getFirst().why()).isEqualTo("'fair' speaks for it");
        assertThat(quoted("The toll is never outrageous").getFirst().why())
                .isEqualTo("'outrageous' speaks against it, negated by 'never'");
    }

    @Test
    void attitudesAreInOrderInsideTheirSegmentWithWeightsOnTheScale() {
        List<String> pieces = List.of("we", "oppose", "the", "toll", "is", "fair", "and", "not", "outrageous", ",",
                "a", "mistake", "must", "scrap", "off", "table", "nobody", "likes", "proud", "of", "progress");
        Seeded.check(150, random -> {
            StringBuilder words = new StringBuilder("we");
            for (int i = random.nextInt(40); i >= 0; i--) {
                words.append(' ').append(pieces.get(random.nextInt(pieces.size())));
            }
            CueFixture.Example example = CueFixture.example("“{c1|" + words + "},” {s1|Fenn} {q1|said}.");
            TokenRange content = example.text().tokens(example.attribution().content().getFirst());
            List<Attitude> found = in(example, random.nextBoolean());
            assertThat(found).extracting(Attitude::token).isSorted().allMatch(content::contains);
            assertThat(found).allSatisfy(a -> assertThat(Math.abs(a.weight())).isBetween(1e-6, 1.0));
        });
    }
}
