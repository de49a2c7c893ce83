package org.onrecord.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** The part-of-speech tagger of Apache OpenNLP with its English model. */
public final class OpenNlpTagger implements PartOfSpeechTagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** A longer run of words is tagged in pieces: OpenNLP's time grows with the square of the length. */
    private static final int LONGEST = 250;

    private final ThreadLocal<POSTaggerME> taggers;

    private OpenNlpTagger(POSModel model) {
        this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    /** Loads the model from the class path; takes about half a second. */
    public static OpenNlpTagger load() {
        try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + MODEL + " (build it again)");
            }
            return new OpenNlpTagger(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PartOfSpeech[] tag(String[] words) {
        PartOfSpeech[] tags = new PartOfSpeech[words.length];
        for (int from = 0; from < words.length; from += LONGEST) {
            tag(Arrays.copyOfRange(words, from, Math.min(words.length, from + LONGEST)), from, tags);
        }
        return tags;
    }

    private void tag(String[] words, int from, PartOfSpeech[] tags) {
        String[] names = taggers.get().tag(withStraightApostrophes(words));
        for (int i = 0; i < names.length; i++) {
            tags[from + i] = PartOfSpeech.named(names[i]);
        }
    }

    /** The model has seen no curly ones. */
    private static String[] withStraightApostrophes(String[] words) {
        String[] straight = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            straight[i] = words[i].replace('’', '\'');
        }
        return straight;
    }
}
