package org.onrecord.extract.tag;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class CrfTrainerTest {

    private static final CrfTrainer.Settings QUICK = new CrfTrainer.Settings(12, 12, 4, .05f, .01f, 1e-4f);

    private static final String[] NAMES = {"Quinn", "Voss", "Reyle", "Orla", "Nell", "Ashby"};
    private static final String[] FACTS = {"it rained", "ships waited there", "nobody came home", "trams were red"};

    /** "Quinn said it rained. The lamp stood there.": a name, a verb and what was said, between plain sentences. */
    private static List<LabelledText> examples() {
        List<LabelledText> examples = new ArrayList<>();
        for (String name : NAMES) {
            for (String fact : FACTS) {
                examples.add(LabelledText.of(
                        "The lamp stood there. [s " + name + "] [q said] [c " + fact + "]. The lamp went out."));
            }
        }
        return examples;
    }

    private static TrainingChain chain(LabelledText example, float weight) {
        TokenFacts facts = new TokenFacts(example.text(), FakeLexicon.SAYING);
        return TrainingChain.of(facts, example.labels(), QUICK.bits(), weight);
    }

    private static List<TrainingChain> chains() {
        return examples().stream().map(example -> chain(example, 1)).toList();
    }

    private static LabelledText tagged(TaggerModel model, String sentence) {
        TokenizedText text = Texts.analyze(sentence);
        TokenFacts facts = new TokenFacts(text, FakeLexicon.SAYING);
        return new LabelledText(text, Viterbi.decode(new Chain(facts, model, 0, text.size()), 0));
    }

    @Test
    void whatWasShownIsLearned() {
        TaggerModel model = CrfTrainer.train(chains(), QUICK);
        for (LabelledText example : examples()) {
            assertThat(tagged(model, example.text().text()).labels()).isEqualTo(example.labels());
        }
    }

    @Test
    void thePatternIsFoundWithOtherWords() {
        LabelledText found = tagged(
                CrfTrainer.train(chains(), QUICK),
                "The lamp stood there. Tillich said ships came home. The lamp went out.");
        assertThat(found.sources()).containsExactly("Tillich");
        assertThat(found.cues()).containsExactly("said");
        assertThat(found.contents()).containsExactly("ships came home");
    }

    private static byte[] bytes(TaggerModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    @Test
    void theSameChainsGiveTheSameWeights() throws IOException {
        assertThat(bytes(CrfTrainer.train(chains(), QUICK))).isEqualTo(bytes(CrfTrainer.train(chains(), QUICK)));
    }

    @Test
    void trainingLeavesItsChainsAsTheyWere() {
        List<TrainingChain> chains = chains();
        byte[] before = chains.getFirst().labels.clone();
        CrfTrainer.train(chains, QUICK);
        assertThat(chains.getFirst().labels).isEqualTo(before);
        assertThat(chains).hasSize(NAMES.length * FACTS.length);
    }

    @Test
    void aChainWithoutWeightTeachesNothing() throws IOException {
        List<TrainingChain> weightless = examples().stream().map(example -> chain(example, 0)).toList();
        LabelledText found = tagged(CrfTrainer.train(weightless, QUICK), "Quinn said it rained.");
        TaggerModel untaught = CrfTrainer.train(List.of(), QUICK);
        assertThat(bytes(CrfTrainer.train(weightless, QUICK))).isEqualTo(bytes(untaught));
        assertThat(found.contents()).isEmpty();
    }

    @Test
    void moreEpochsFitTheExamplesCloser() {
        CrfTrainer.Settings brief = new CrfTrainer.Settings(12, 1, 1, .005f, .01f, 1e-4f);
        assertThat(logLikelihood(CrfTrainer.train(chains(), QUICK)))
                .isGreaterThan(logLikelihood(CrfTrainer.train(chains(), brief)));
    }

    private static double logLikelihood(TaggerModel model) {
        double sum = 0;
        float[] steps = new float[Label.COUNT * Label.COUNT];
        for (LabelledText example : examples()) {
            TokenFacts facts = new TokenFacts(example.text(), FakeLexicon.SAYING);
            Chain chain = new Chain(facts, model, 0, facts.size);
            sum -= Marginals.of(chain).logNorm();
            for (int t = 0; t < facts.size; t++) {
                sum += chain.emission(t, example.labels()[t]);
                if (t > 0) {
                    chain.steps(t, steps);
                    sum += steps[example.labels()[t - 1] * Label.COUNT + example.labels()[t]];
                }
            }
        }
        return sum;
    }

    @Test
    void aTaggerLearnsFromTaughtNewsToo() {
        List<TrainingText> marked = examples().stream().map(e -> new TrainingText(e.text(), e.labels(), List.of()))
                .toList();
        TrainingText taught = new Teacher(Shipped.MODELS)
                .label(Texts.analyze("The lamp stood there. Mayor Nell Quinn said ships came home."));
        TaggerTraining alone = TaggerTraining.on(marked, List.of(), QUICK);
        TaggerTraining both = TaggerTraining.on(marked, List.of(taught), QUICK);
        assertThat(logLikelihood(both.model())).isNotEqualTo(logLikelihood(alone.model()));
        assertThat(tagged(both.model(), "The lamp stood there. Quinn said it rained. The lamp went out.").contents())
                .containsExactly("it rained");
    }

    @Test
    void aTeacherLabelsWhatTheJudgeChose() {
        TokenizedText text = Texts.analyze("“The lamp is out,” said Nell Quinn. It rained.");
        byte[] labels = new Teacher(Shipped.MODELS).label(text).labels();
        LabelledSpans spans = LabelledSpans.of(labels);
        assertThat(spans.cues()).containsExactly(Texts.tokens(text, "said"));
        assertThat(spans.sources()).containsExactly(Texts.tokens(text, "Nell Quinn"));
        assertThat(spans.contents()).hasSize(1);
    }

    @Test
    void theJudgeIsShownWhichCandidatesWereMarked() {
        LabelledText news = LabelledText.of("“[c We will not unload another ship],” [q said] [s Nell Quinn].");
        List<org.onrecord.model.Span> content = List
                .of(Texts.span(news.text().text(), "We will not unload another ship"));
        CandidatePool pool = CandidatePool.of(news.text(), Shipped.MODELS);
        JudgedPool right = JudgedPool.of(new TrainingText(news.text(), news.labels(), List.of(content)), pool);
        JudgedPool wrong = JudgedPool.of(new TrainingText(news.text(), news.labels(), List.of()), pool);
        assertThat(right.right()).hasSize(pool.candidates().size()).contains(1f);
        assertThat(wrong.right()).containsOnly(0f);
    }
}
