package org.onrecord.extract.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

import org.onrecord.extract.cue.CueClasses;

/**
 * What was learned from annotated news, and the lexicon beside it.
 *
 * @param classes what cues do
 * @param lexicon how often words are cues
 * @param tagger proposes contents, cues and sources
 * @param words judges candidates by their words alone
 * @param judge gives each candidate the probability that people would have marked it
 * @param borders gives each candidate the probability that they would have given it the same borders
 * @param threshold a candidate must be at least so probable
 */
record TrainedModels(
        CueClasses classes,
        HashedCueLexicon lexicon,
        TaggerModel tagger,
        WordJudge words,
        BoostedTrees judge,
        BoostedTrees borders,
        double threshold) {

    private static final String RESOURCE = "attributions.model.gz";

    /** Loads the models from the class path. */
    static TrainedModels load(CueClasses classes) {
        try (InputStream in = TrainedModels.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + RESOURCE + " (build it again)");
            }
            return read(classes,
                    new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TrainedModels read(CueClasses classes, DataInputStream in) throws IOException {
        return new TrainedModels(
                classes,
                HashedCueLexicon.read(in),
                TaggerModel.read(in),
                WordJudge.read(in),
                BoostedTrees.read(in),
                BoostedTrees.read(in),
                in.readDouble());
    }

    void write(DataOutputStream out) throws IOException {
        lexicon.write(out);
        tagger.write(out);
        words.write(out);
        judge.write(out);
        borders.write(out);
        out.writeDouble(threshold);
    }
}
