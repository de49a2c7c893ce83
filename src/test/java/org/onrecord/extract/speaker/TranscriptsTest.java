package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.testing.MarkedArticle;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptsTest {

    private static Speaker speaker(String marked) {
        return Reading.speaker(marked.replace("/", "\n\n")).value();
    }

    private static Transcripts transcripts(Words words) {
        Cast cast = Reading.cast(words);
        return new Transcripts(words, cast, new Answers(words, cast.roleFinder()));
    }

    private static boolean isLabel(String text, String span) {
        Words words = Reading.words(text);
        return transcripts(words).isLabel(Texts.tokens(words.text, span));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            FENN: It rained.                   | FENN
            FENN: It rained.                   | FENN:
            Dora Fenn: It rained.              | Dora Fenn
            MAYOR DORA FENN: It rained.        | MAYOR DORA FENN
            Q Why did it rain?                 | Q
            DF We saw rain.                    | DF
            ((Fenn)) It rained.                | Fenn
            “Fenn: It rained.”                 | Fenn
            """)
    void aLabelOpensItsLine(String text, String span) {
        assertThat(isLabel(text, span)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dora Fenn said it rained.                                  | Dora Fenn
            Then Fenn: it rained.                                      | Fenn
            DF said it rained.                                         | DF
            NATO US forces left.                                       | NATO
            The mayor of the old harbour town of Vellmouth: it rained. | The mayor of the old harbour town of Vellmouth
            (Fenn) It rained.                                          | Fenn
            """)
    void otherSourcesAreNoLabels(String text, String span) {
        assertThat(isLabel(text, span)).as(text).isFalse();
    }

    @Test
    void noLabelStandsInTheHeadline() {
        Words words = new Words(Texts.analyze(Texts.article("Fenn: it rained", "Fenn: it rained\nIt was wet.")),
                Reading.LEXICON);
        assertThat(words.text.inHeadline(0)).isTrue();
        assertThat(transcripts(words).isLabel(new TokenRange(0, 1))).isFalse();
    }

    @Test
    void theLabelBeforeTheWordsIsFoundWithoutASource() {
        Words words = Reading.words("FENN: It rained.\n\nQuist came. It poured.");
        Transcripts transcripts = transcripts(words);
        assertThat(transcripts.labelBefore(2)).contains(new TokenRange(0, 1));
        assertThat(transcripts.labelBefore(Texts.tokens(words.text, "poured").from())).isEmpty();
        assertThat(transcripts.labelBefore(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Dora Fenn met Dan Holm. / {s1|FENN}: {c1|It rained.}       ~ Dora Fenn
            Dora Fenn met Dan Holm. / {s1|DORA FENN}: {c1|It rained.}  ~ Dora Fenn
            Dora Fenn met Dan Holm. / {s1|DH}: {c1|It rained.}         ~ Dan Holm
            Dora Fenn met Dan Holm. / {s1|Dora}: {c1|It rained.}       ~ Dora Fenn
            Dora Fenn met Dan Holm. / {s1|MS. FENN}: {c1|It rained.}   ~ Dora Fenn
            Dora Fenn met Dan Holm. / (({s1|Holm})) {c1|It rained.}    ~ Dan Holm
            Dora Fenn met Dan Holm. / HOLM: {c1|It rained.}            ~ Dan Holm
            Dora Fenn, the mayor, came. / {s1|THE MAYOR}: {c1|It rained.} ~ Dora Fenn
            """)
    void aLabelMeansThePersonOfTheArticle(String marked, String name) {
        Speaker speaker = speaker(marked);
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.type()).isEqualTo(SpeakerType.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|HOST}: {c1|Why?}                     ~ Host
            {s1|UNIDENTIFIED MALE}: {c1|Why?}        ~ Unidentified Male
            {s1|Caller}: {c1|Why?}                   ~ Caller
            Dora Fenn met Dan Frey. / {s1|DF}: {c1|Why?} ~ DF
            """)
    void aLabelThatNamesNobodyIsKeptCalmly(String marked, String name) {
        Speaker speaker = speaker(marked);
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.type()).isEqualTo(SpeakerType.ANONYMOUS);
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.TRANSCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quinn Quist came. / {s1|Q} {c1|Why?}", "Dan Q came. / {s1|Q}: {c1|Why?}"})
    void whoeverAsksIsNobodyOfTheArticle(String marked) {
        assertThat(speaker(marked).name()).as(marked).isEmpty();
        assertThat(speaker(marked).type()).as(marked).isEqualTo(SpeakerType.UNKNOWN);
    }

    @Test
    void turnsOfOneSpeakerAreOneSpeaker() {
        Map<Integer, Explained<Speaker>> all = Reading.speakers(MarkedArticle.parse(
                "{s1|MAYOR DORA FENN}: {c1|It rained.}\n\n{s2|HOST}: {c2|Why?}\n\n{s3|FENN}: {c3|So.}"));
        List<String> names = all.values().stream().map(e -> e.value().name().orElse("-")).toList();
        assertThat(names).containsExactly("Dora Fenn", "Host", "Dora Fenn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Dora Fenn came. / Q: Why? / {s1|A}: {c1|It rained.}                                       ~ Dora Fenn
            Dora Fenn wrote. Fenn met Tomas Reyle. / Q: Why? / {s1|A}: {c1|It rained.}                ~ Dora Fenn
            Lt. Gov. Orla Quist sat down. / Q: Why? / {s1|A}: {c1|So.} / Tomas Reyle left. Reyle slept. ~ Orla Quist
            The town has Tomas Reyle. Reyle sings. / Q: Why? / {s1|A}: {c1|It rained.}                ~ Tomas Reyle
            Dora Fenn, a nurse, spoke with the Herald. / Q: And now? / {s1|A}: {c1|Sleep.}            ~ Dora Fenn
            """)
    void answersOfAnInterviewAreThoseOfWhomItIsWith(String marked, String name) {
        assertThat(speaker(marked).name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dora Fenn met Tomas Reyle. / Q: Why? / {s1|A}: {c1|It rained.}",
            "{s1|A}: {c1|It rained.}", "Q: Why? / {s1|A}: {c1|It rained.} / Dora Fenn left."})
    void answersOfWhomItIsNotToldAreNobodys(String marked) {
        assertThat(speaker(marked).name()).as(marked).isEmpty();
    }
}
