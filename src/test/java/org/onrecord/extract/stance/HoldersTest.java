package org.onrecord.extract.stance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.stance.Holders.Holder;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class HoldersTest {

    private static Holders holders(CueFixture.Example example) {
        TokenizedText text = example.text();
        return new Holders(text, new Clauses(text), example.attribution());
    }

    private static int token(TokenizedText text, String word) {
        return Texts.tokens(text, word).from();
    }

    private static int start(CueFixture.Example example) {
        return example.text().tokens(example.attribution().content().getFirst()).from();
    }

    private static Holder holder(String marked, String verb) {
        CueFixture.Example example = CueFixture.example(marked);
        return holders(example).of(token(example.text(), verb), start(example));
    }

    private static boolean reported(String marked, String word) {
        CueFixture.Example example = CueFixture.example(marked);
        return holders(example).reported(token(example.text(), word), start(example));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|We oppose the toll},” {s1|Fenn} {q1|said}. ~ oppose
            “{c1|I really do oppose the toll},” {s1|Fenn} {q1|said}. ~ oppose
            “{c1|I have never opposed the toll},” {s1|Fenn} {q1|said}. ~ opposed
            “{c1|Let us oppose the toll},” {s1|Fenn} {q1|said}. ~ oppose
            “{c1|Oppose the toll},” {s1|Fenn} {q1|said}. ~ Oppose
            “{c1|Halden will oppose the toll},” {s1|Fenn} {q1|said}. ~ oppose
            “{c1|We read the bill and oppose it},” {s1|Fenn} {q1|said}. ~ oppose
            {s1|Fenn} {q1|said} {c1|she would oppose the toll}. ~ oppose
            {s1|Fenn} {q1|said} {c1|he opposed the toll}. ~ opposed
            {s1|The dockers} {q1|said} {c1|they opposed the toll}. ~ opposed
            {s1|Fenn and Quist} {q1|said} {c1|they opposed the toll}. ~ opposed
            {s1|The board} {q1|said} {c1|it opposed the toll}. ~ opposed
            """)
    void theSpeakersOwnVerbsHoldTheSpeakersAttitude(String marked, String verb) {
        assertThat(holder(marked, verb)).as(marked).isEqualTo(Holder.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|The dockers oppose the toll},” {s1|Fenn} {q1|said}. ~ oppose
            “{c1|They oppose the toll},” {s1|Fenn} {q1|said}. ~ oppose
            “{c1|She opposes the toll},” {s1|Fenn} {q1|said}. ~ opposes
            “{c1|Halden opposes the toll},” {s1|Fenn} {q1|said}. ~ opposes
            {s1|Fenn} {q1|said} {c1|the dockers opposed the toll}. ~ opposed
            {s1|Fenn} {q1|said} {c1|they opposed the toll}. ~ opposed
            {s1|Fenn} {q1|spoke of} {c1|a wall that will block the wind}. ~ block
            """)
    void anotherSubjectHoldsItsOwn(String marked, String verb) {
        assertThat(holder(marked, verb)).as(marked).isEqualTo(Holder.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", "Everyone", "Everybody", "None", "Anyone"})
    void whatAllDoIsEverybodys(String all) {
        assertThat(holder("“{c1|" + all + " likes the toll},” {s1|Fenn} {q1|said}.", "likes"))
                .isEqualTo(Holder.EVERYBODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|critics call the toll unfair}. ~ unfair
            {s1|Fenn} {q1|said} {c1|the dockers think that the toll is unfair}. ~ unfair
            {s1|Fenn} {q1|said} {c1|Orla Quist had claimed the toll was unfair}. ~ unfair
            “{c1|They say the toll is unfair},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|You say “the toll is unfair” and go home},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|The mayor says, ‘It is unfair,’ and dockers go home},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|Critics say: ‘The toll is unfair.’ We go home},” {s1|Fenn} {q1|said}. ~ unfair
            """)
    void whatOthersAreSaidToSayIsReported(String marked, String word) {
        assertThat(reported(marked, word)).as(marked).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|the toll was unfair}. ~ unfair
            {s1|Fenn} {q1|said} {c1|she thought the toll was unfair}. ~ unfair
            “{c1|I say the toll is unfair},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|We believe the toll is unfair},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|As critics say, the toll is unfair},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|The mayor says, ‘We go home,’ and the toll is unfair},” {s1|Fenn} {q1|said}. ~ unfair
            “{c1|The dockers say they will strike; the toll is unfair},” {s1|Fenn} {q1|said}. ~ unfair
            """)
    void whatTheSpeakerThinksOrAnotherClauseSaysIsNot(String marked, String word) {
        assertThat(reported(marked, word)).as(marked).isFalse();
    }

    @Test
    void whatIsReportedFarBeforeDoesNotReachAWord() {
        String far = "{s1|Fenn} {q1|said} {c1|critics say " + "and then ".repeat(6) + "the toll is unfair}.";
        assertThat(reported(far, "unfair")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|The dockers have never really opposed it},” {s1|Fenn} {q1|said}. ~ opposed ~ dockers
            “{c1|Merrin does not want to oppose it},” {s1|Fenn} {q1|said}. ~ oppose ~ Merrin
            """)
    void theSubjectStandsBeforeTheAuxiliaries(String marked, String verb, String subject) {
        CueFixture.Example example = CueFixture.example(marked);
        int found = holders(example).subject(token(example.text(), verb), start(example));
        assertThat(example.text().word(found)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“{c1|Oppose it},” {s1|Fenn} {q1|said}.",
            "“{c1|Never oppose it},” {s1|Fenn} {q1|said}.",
            "“{c1|Well, oppose it},” {s1|Fenn} {q1|said}.",
    })
    void aVerbThatOpensItsClauseHasNoSubject(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        int verb = Texts.tokens(example.text(), marked.contains("Oppose") ? "Oppose" : "oppose").from();
        assertThat(holders(example).subject(verb, start(example))).isEqualTo(-1);
    }
}
