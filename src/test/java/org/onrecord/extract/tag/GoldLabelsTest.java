package org.onrecord.extract.tag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.extract.tag.GoldArticle.GoldAttribution;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;
import org.onrecord.testing.BundledKeys;
import org.onrecord.testing.MarkedArticle;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Marked articles: how they are read and how they become labels. */
class GoldLabelsTest {

    private static final String TEXT = "Quinn said Voss had told her that it rained.";
    private static final TokenizedText TOKENS = Texts.untagged(TEXT);

    private static GoldAttribution gold(String source, String cue, String content) {
        return new GoldAttribution(spans(content), spans(cue), spans(source), true);
    }

    private static List<Span> spans(String words) {
        return words.isEmpty() ? List.of() : List.of(Texts.span(TEXT, words));
    }

    private static LabelledText labelled(GoldAttribution... gold) {
        return new LabelledText(TOKENS, GoldLabels.of(TOKENS, List.of(gold)));
    }

    @Test
    void everyPartGetsItsLabels() {
        LabelledText one = labelled(gold("Quinn", "said", "Voss had told her that it rained"));
        assertThat(one.sources()).containsExactly("Quinn");
        assertThat(one.cues()).containsExactly("said");
        assertThat(one.contents()).containsExactly("Voss had told her that it rained");
        assertThat(Label.of(one.labels()[one.labels().length - 1])).isEqualTo(Label.OUTSIDE);
    }

    @Test
    void theOuterContentWins() {
        GoldAttribution outer = gold("Quinn", "said", "Voss had told her that it rained");
        GoldAttribution inner = gold("Voss", "told", "it rained");
        assertThat(labelled(outer, inner).labels()).isEqualTo(labelled(inner, outer).labels());
        assertThat(labelled(inner, outer).contents()).containsExactly("Voss had told her that it rained");
        assertThat(labelled(inner, outer).cues()).containsExactly("said");
    }

    @Test
    void contentWinsOverCueAndSource() {
        assertThat(labelled(gold("Voss had", "told her", "her that it rained")).cues()).containsExactly("told");
        assertThat(labelled(gold("Voss had told", "told", "it rained")).sources()).containsExactly("Voss had");
    }

    @Test
    void aPartWhoseBeginIsPaintedOverBeginsAnew() {
        LabelledText cut = labelled(gold("", "her that it rained", "her that"));
        assertThat(cut.cues()).containsExactly("it rained");
    }

    @Test
    void noAttributionsLeaveEverythingOutside() {
        assertThat(labelled().labels()).containsOnly((byte) Label.OUTSIDE.ordinal());
    }

    @Test
    void labelsOfTheBundledKeysAreAllowedEverywhere() {
        for (MarkedArticle marked : BundledKeys.all()) {
            TokenizedText text = Texts.untagged(marked.article());
            List<GoldAttribution> gold = marked.attributions().values().stream()
                    .map(a -> new GoldAttribution(a.content(), a.cue(), a.source(), true))
                    .toList();
            Label before = Label.OUTSIDE;
            for (byte label : GoldLabels.of(text, gold)) {
                assertThat(Label.of(label).mayFollow(before)).isTrue();
                before = Label.of(label);
            }
        }
    }

    private static final String LINES = """
            {"id": "tide-1", "source": "Halden Tide", "title": "Rain", "published": "2025-02-04T10:00:00Z",
             "text": "Quinn said it rained.", "attributions": [
               {"content": [[11, 20]], "cue": [[6, 10]], "source": [[0, 5]], "speech": false}]}
            """.replace("\n", " ") + "\n{\"id\": \"tide-2\", \"text\": \"It snowed.\", \"attributions\": []}\n";

    private static void assertRead(List<GoldArticle> articles) {
        assertThat(articles).hasSize(2);
        GoldArticle first = articles.getFirst();
        assertThat(first.article().id()).isEqualTo("tide-1");
        assertThat(first.article().header().published()).contains(LocalDate.of(2025, 2, 4));
        assertThat(first.article().header().title()).contains("Rain");
        GoldAttribution said = first.attributions().getFirst();
        assertThat(Texts.words(first.article().text(), said.content())).containsExactly("it rained");
        assertThat(Texts.words(first.article().text(), said.cue())).containsExactly("said");
        assertThat(Texts.words(first.article().text(), said.source())).containsExactly("Quinn");
        assertThat(said.speech()).isFalse();
        assertThat(articles.get(1).attributions()).isEmpty();
        assertThat(articles.get(1).article().header().published()).isEmpty();
    }

    @Test
    void articlesAreReadFromJsonLines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), LINES);
        assertRead(GoldArticle.read(file));
    }

    @Test
    void articlesAreReadFromGzippedJsonLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        assertRead(GoldArticle.read(file));
    }

    @Test
    void aChainHoldsTheRowsOfEveryToken() {
        LabelledText said = LabelledText.of("[s Quinn] [q said] [c it rained].");
        TokenFacts facts = new TokenFacts(said.text(), FakeLexicon.SAYING);
        TrainingChain chain = TrainingChain.of(facts, said.labels(), 12, 1);
        int[] buffer = new int[EmissionFeatures.MOST];
        EmissionFeatures features = new EmissionFeatures(facts);
        assertThat(chain.length()).isEqualTo(said.text().size());
        for (int t = 0; t < chain.length(); t++) {
            int count = features.fill(t, buffer);
            int[] expected = Arrays.stream(buffer, 0, count).map(feature -> TaggerModel.row(feature, 12)).toArray();
            assertThat(Arrays.copyOfRange(chain.rows, chain.offsets[t], chain.offsets[t + 1])).isEqualTo(expected);
        }
    }
}
