package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

class LexicalStanceClassifierTest {

    private static final LexicalStanceClassifier CLASSIFIER = LexicalStanceClassifier.load(CueFixture.CUES);

    private static Explained<Stance> stance(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        return CLASSIFIER.classify(example.text(), example.attribution(), example.read());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Ida Holm} {q1|rejected} {c1|the idea of a two-year pause}. ~ OPPOSE ~ two-year pause
            {s1|Ida Holm} {q1|dismissed} {c1|reports of a possible merger}. ~ OPPOSE ~ merger
            {s1|Ida Holm} {q1|welcomed} {c1|the new ferry}. ~ SUPPORT ~ new ferry
            {s1|Ida Holm} {q1|called} {c1|the toll “{v1|outrageous}”}. ~ OPPOSE ~ toll
            {s1|Ida Holm} {q1|described} {c1|the second round of talks as “{v1|productive}”}. ~ SUPPORT ~ second round of talks
            {s1|Ida Holm} {q1|ruled out} {c1|a visit to the island}. ~ OPPOSE ~ visit
            {s1|Ida Holm} {q1|called for} {c1|a ceasefire}. ~ SUPPORT ~ ceasefire
            {s1|Ida Holm}’s {q1|criticism of} {c1|the harbour plan} was sharp. ~ OPPOSE ~ harbour plan
            {s1|Ida Holm} {q1|does not support} {c1|the toll}. ~ OPPOSE ~ toll
            {s1|Ida Holm} {q1|opposes} {c1|closing the school}. ~ OPPOSE ~ closing the school
            “{c1|We are grateful to our island partners},” {q1|said} {s1|Ida Holm}. ~ SUPPORT ~ island partners
            “{c1|We will never accept the toll},” {q1|said} {s1|Ida Holm}. ~ OPPOSE ~ toll
            “{c1|The plan is a disaster},” {q1|said} {s1|Ida Holm}. ~ OPPOSE ~ plan
            “{c1|This council must scrap the toll},” {q1|said} {s1|Ida Holm}. ~ OPPOSE ~ toll
            “{c1|The toll is not fair},” {q1|said} {s1|Ida Holm}. ~ OPPOSE ~ toll
            The voters’ {q1|lack of faith in} {c1|the council} is old. ~ OPPOSE ~ council
            {s1|Ida Holm} {q1|vowed} {c1|to repeal the toll}. ~ OPPOSE ~ toll
            {s1|Ida Holm} {q1|said} {c1|the bridge was “{v1|off the table}”}. ~ OPPOSE ~ bridge
            {s1|Ida Holm} {q1|said} {c1|they had made progress in their budget talks}. ~ SUPPORT ~ budget talks
            {s1|Ida Holm} {q1|said} {c1|she was hopeful about the budget talks}. ~ SUPPORT ~ budget talks
            {s1|Ida Holm} rejected the toll, {q1|saying}: “{c1|Norland will never accept that}.” ~ OPPOSE ~ toll
            """)
    void findsWhereTheSpeakerStandsAndOnWhat(String marked, StanceLabel label, String target) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + stance.why()).isEqualTo(label);
        assertThat(stance.value().target()).as(marked).contains(target);
        assertThat(Math.signum(stance.value().score())).isEqualTo(label == StanceLabel.SUPPORT ? 1 : -1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Ida Holm} {q1|said} {c1|the ferry leaves at noon}.",
            "{s1|Ida Holm} {q1|warned} {c1|of a disaster}.",
            "{s1|Ida Holm} {q1|said} {c1|critics call the plan terrible}.",
            "“{c1|Is the plan terrible?}” {s1|Ida Holm} {q1|asked}.",
            "“{c1|If the plan is fair, we vote on Monday},” {s1|Ida Holm} {q1|said}.",
            "{s1|Ida Holm} {q1|did not say} {c1|the plan was terrible}.",
            "If {s1|Ida Holm} {q1|opposes} {c1|the plan}, it fails.",
            "{s1|Ida Holm} {q1|declined to endorse} {c1|the plan}.",
            "{s1|Ida Holm} {q1|did not rule out} {c1|a merger}.",
            "“{c1|Good morning, everyone},” {s1|Ida Holm} {q1|said}.",
            "{s1|Ida Holm} {q1|said} {c1|the war had killed nine sailors}.",
            "“{c1|We need to leave},” {s1|Ida Holm} {q1|said}.",
            "“{c1|I am not going to say it is a mistake},” {s1|Ida Holm} {q1|said}.",
            "“{c1|We are like small boats},” {s1|Ida Holm} {q1|said}.",
            "{s1|Ida Holm} {q1|spoke of} {c1|a wall that will block the wind}.",
    })
    void noWordOfAttitudeMeansNeutral(String marked) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(marked + " " + stance.why()).isEqualTo(StanceLabel.NEUTRAL);
        assertThat(stance.value().score()).isZero();
        assertThat(stance.value().evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“{c1|If the crew comes, we are hopeful},” {s1|Holm} {q1|said}. “{c1|But if it stays away, the talks will get nowhere}.”",
            "“{c1|The plan is good, but its price is outrageous},” {s1|Holm} {q1|said}.",
            "“{c1|Nobody likes a toll, but bridges cost money},” {s1|Holm} {q1|said}.",
    })
    void twoStrongSidesAreMixed(String marked) {
        Explained<Stance> stance = stance(marked);
        assertThat(stance.value().label()).as(stance.why()).isEqualTo(StanceLabel.MIXED);
        assertThat(Math.abs(stance.value().score())).isLessThanOrEqualTo(0.35);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|HOST}: Will the ferry run? {s1|HOLM}: “{c1|Yes. Every day.}” ~ SUPPORT
            {s1|HOST}: Will the ferry run? {s1|HOLM}: “{c1|No. Not this year.}” ~ OPPOSE
            {s1|HOST}: The ferry is late. {s1|HOLM}: “{c1|Yes. Every day.}” ~ NEUTRAL
            """)
    void anAnswerTakesASideOfTheQuestion(String marked, StanceLabel label) {
        assertThat(stance(marked).value().label()).isEqualTo(label);
    }

    @Test
    void theEvidenceIsTheWordsThatShowTheAttitude() {
        CueFixture.Example example = CueFixture
                .example("“{c1|Norland will never accept this toll},” {s1|she} {q1|said}.");
        Stance stance = CLASSIFIER.classify(example.text(), example.attribution(), example.read()).value();
        assertThat(stance.evidence()).extracting(span -> span.in(example.text().text())).containsExactly("never",
                "accept");
    }

    @Test
    void theReasonNamesTheWordAndItsNegation() {
        assertThat(stance("“{c1|The toll is not fair},” {s1|she} {q1|said}.").why()).contains("'fair'")
                .contains("'not'");
        assertThat(stance("{s1|She} {q1|rejected} {c1|the toll}.").why()).contains("'rejected' opposes");
    }

    @Test
    void neutralReportedSpeechKeepsItsTopic() {
        assertThat(stance("{s1|The board} {q1|said} {c1|ticket prices would rise in May}.").value().target())
                .contains("ticket prices");
    }

    @Test
    void oddSpansAndTextsGiveAStanceAllTheSame() {
        long seed = 20261102;
        Random random = new Random(seed);
        List<String> pieces = List.of("“", "”", "good", "terrible", "not", "if", ",", "but", ".", "?", "we", "oppose",
                "the", "plan",
                "\n", "never", "is", "’s", "Yes", "😀", "rejected", "progress", "in", "as", "a", "disaster", "to",
                "must", "scrap");
        for (int round = 0; round < 400; round++) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                words.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) > 0 ? " " : "");
            }
            TokenizedText text = CueFixture.text(words + "x");
            Attribution odd = odd(random, text.text().length());
            Stance stance = CLASSIFIER.classify(text, odd, CueFixture.READER.read(text, odd)).value();
            assertThat(stance.evidence()).as("seed %d round %d: %s %s", seed, round, words, odd)
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.text().length()));
            assertThat(stance.evidence().isEmpty()).isEqualTo(stance.label() == StanceLabel.NEUTRAL);
        }
    }

    private static Attribution odd(Random random, int length) {
        List<Span> content = spans(random, length, 1);
        boolean direct = random.nextBoolean();
        return new Attribution(direct ? Form.DIRECT : Form.INDIRECT, content, direct ? content : List.of(),
                spans(random, length, 0), spans(random, length, 0), 1);
    }

    private static List<Span> spans(Random random, int length, int least) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        int wanted = least + random.nextInt(3);
        while (spans.size() < wanted && at < length) {
            int end = at + 1 + random.nextInt(length - at);
            spans.add(new Span(at, end));
            at = end + random.nextInt(3);
        }
        return spans;
    }

    @Test
    void aVeryLongSentenceOfPolarWordsIsRead() {
        String words = "never good if terrible plan of the and ".repeat(4000);
        TokenizedText text = CueFixture.untagged(words);
        Attribution all = new Attribution(Form.INDIRECT, List.of(new Span(0, words.length() - 1)), List.of(), List.of(),
                List.of(), 1);
        assertThat(CLASSIFIER.classify(text, all, CueFixture.READER.read(text, all)).value().evidence()).isNotNull();
    }
}
