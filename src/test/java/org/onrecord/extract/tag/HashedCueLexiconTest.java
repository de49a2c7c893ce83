package org.onrecord.extract.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.tag.HashedCueLexicon.Kind;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HashedCueLexiconTest {

    private static final TokenizedText TEXT = Texts.untagged("Quinn warned and Voss was warning of storms");

    private static int key(Kind kind, String word, String other) {
        return HashedCueLexicon.key(kind, word, other);
    }

    private static int token(String word) {
        return Texts.tokens(TEXT, word).from();
    }

    @Test
    void anEmptyLexiconKnowsNoCues() {
        HashedCueLexicon empty = HashedCueLexicon.of(Map.of());
        for (int t = 0; t < TEXT.size(); t++) {
            assertThat(empty.step(TEXT, t)).isZero();
            assertThat(empty.stepWithNext(TEXT, t)).isZero();
            assertThat(empty.stepWithPrevious(TEXT, t)).isZero();
        }
    }

    @Test
    void aWordIsJudgedByItself() {
        HashedCueLexicon lexicon = HashedCueLexicon.of(Map.of(key(Kind.WORD, "warned", ""), 6));
        assertThat(lexicon.step(TEXT, token("warned"))).isEqualTo(6);
        assertThat(lexicon.step(TEXT, token("Quinn"))).isZero();
    }

    @Test
    void aWordItDoesNotHoldIsJudgedByItsStem() {
        HashedCueLexicon lexicon = HashedCueLexicon.of(Map.of(key(Kind.STEM, "warn", ""), 4));
        assertThat(lexicon.step(TEXT, token("warned"))).isEqualTo(4);
        assertThat(lexicon.step(TEXT, token("warning"))).isEqualTo(4);
    }

    @Test
    void theWordWinsOverItsStem() {
        HashedCueLexicon lexicon = HashedCueLexicon
                .of(Map.of(key(Kind.STEM, "warn", ""), 4, key(Kind.WORD, "warning", ""), 0));
        assertThat(lexicon.step(TEXT, token("warned"))).isEqualTo(4);
        assertThat(lexicon.step(TEXT, token("warning"))).isZero();
    }

    @Test
    void pairsWinOverTheWordAlone() {
        HashedCueLexicon lexicon = HashedCueLexicon.of(Map.of(
                key(Kind.WORD, "warning", ""), 3,
                key(Kind.WITH_NEXT, "warning", "of"), 7,
                key(Kind.WITH_PREVIOUS, "warning", "was"), 1));
        assertThat(lexicon.step(TEXT, token("warning"))).isEqualTo(3);
        assertThat(lexicon.stepWithNext(TEXT, token("warning"))).isEqualTo(7);
        assertThat(lexicon.stepWithPrevious(TEXT, token("warning"))).isEqualTo(1);
        assertThat(lexicon.stepWithNext(TEXT, token("warned"))).isZero();
    }

    @Test
    void theEdgesOfTheTextAreNeighboursToo() {
        HashedCueLexicon lexicon = HashedCueLexicon.of(Map.of(
                key(Kind.WITH_PREVIOUS, "quinn", ""), 5, key(Kind.WITH_NEXT, "storms", ""), 2));
        assertThat(lexicon.stepWithPrevious(TEXT, 0)).isEqualTo(5);
        assertThat(lexicon.stepWithNext(TEXT, TEXT.size() - 1)).isEqualTo(2);
    }

    @Test
    void noKeyIsZeroAndKindsAreToldApart() {
        assertThat(key(Kind.WORD, "said", "")).isNotZero().isNotEqualTo(key(Kind.STEM, "said", ""));
        assertThat(key(Kind.WITH_NEXT, "said", "that")).isNotEqualTo(key(Kind.WITH_PREVIOUS, "said", "that"));
        assertThat(key(Kind.WITH_NEXT, "said", "that")).isNotEqualTo(key(Kind.WITH_NEXT, "that", "said"));
    }

    private static byte[] bytes(HashedCueLexicon lexicon) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            lexicon.write(new DataOutputStream(out));
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static HashedCueLexicon read(byte[] bytes) throws IOException {
        return HashedCueLexicon.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        HashedCueLexicon lexicon = HashedCueLexicon.of(Map.of(
                key(Kind.WORD, "warned", ""), 6, key(Kind.WITH_NEXT, "warning", "of"), 7));
        HashedCueLexicon again = read(bytes(lexicon));
        for (int t = 0; t < TEXT.size(); t++) {
            assertThat(again.step(TEXT, t)).isEqualTo(lexicon.step(TEXT, t));
            assertThat(again.stepWithNext(TEXT, t)).isEqualTo(lexicon.stepWithNext(TEXT, t));
        }
    }

    @Test
    void theSameEntriesGiveTheSameBytesInAnyOrder() {
        Map<Integer, Integer> forwards = new java.util.LinkedHashMap<>();
        Map<Integer, Integer> backwards = new java.util.LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            forwards.put(i * 31 + 1, i % 8);
            backwards.put((499 - i) * 31 + 1, (499 - i) % 8);
        }
        assertThat(bytes(HashedCueLexicon.of(forwards))).isEqualTo(bytes(HashedCueLexicon.of(backwards)));
    }

    @Test
    void everyEntryIsFoundHoweverKeysCollide() {
        Seeded.check(50, random -> {
            Map<Integer, Integer> steps = new HashMap<>();
            Map<String, Integer> words = new HashMap<>();
            for (int i = 0; i < 200; i++) {
                words.put("w" + random.nextInt(1_000), random.nextInt(8));
            }
            words.forEach((word, step) -> steps.put(key(Kind.WORD, word, ""), step));
            HashedCueLexicon lexicon = HashedCueLexicon.of(steps);
            TokenizedText text = Texts.untagged(String.join(" ", words.keySet()));
            for (int t = 0; t < text.size(); t++) {
                assertThat(lexicon.step(text, t)).isEqualTo(words.get(text.word(t)));
            }
        });
    }

    @Test
    void aFileThatIsCutOffIsAnError() {
        byte[] whole = bytes(HashedCueLexicon.of(Map.of(1, 1)));
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length - 1)));
    }
}
