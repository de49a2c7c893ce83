package org.onrecord.extract.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * Finds attributions with one linear-chain tagger over the whole article, so that quotations may cross sentences and
 * paragraphs, and a rule that links what it tagged; the turns of a transcript are read from its layout.
 */
public final class CrfAttributionFinder implements AttributionFinder {

    /** A longer article is tagged in stretches of about so many tokens, which keeps memory bounded. */
    private static final int STRETCH = 20_000;

    private static final String MODEL = "attributions.model.gz";

    private final CueLexicon lexicon;
    private final TaggerModel model;
    private final float beginBias;

    CrfAttributionFinder(CueLexicon lexicon, TaggerModel model, float beginBias) {
        this.lexicon = lexicon;
        this.model = model;
        this.beginBias = beginBias;
    }

    /** Loads the trained models from the class path. */
    public static CrfAttributionFinder load() {
        try (InputStream in = CrfAttributionFinder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + MODEL + " (build it again)");
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CrfAttributionFinder read(DataInputStream in) throws IOException {
        return new CrfAttributionFinder(HashedCueLexicon.read(in), TaggerModel.read(in), in.readFloat());
    }

    /** Writes what {@link #load} reads, without the compression. */
    static void write(HashedCueLexicon lexicon, TaggerModel model, float beginBias, DataOutputStream out)
            throws IOException {
        lexicon.write(out);
        model.write(out);
        out.writeFloat(beginBias);
    }

    @Override
    public List<Attribution> find(TokenizedText text) {
        Transcript transcript = Transcript.of(text);
        List<Attribution> found = new ArrayList<>(transcript.attributions());
        for (Attribution attribution : tagged(text)) {
            if (!transcript.covers(text.tokens(attribution.content().getFirst()).from())) {
                found.add(attribution);
            }
        }
        found.sort(Comparator.comparing(attribution -> attribution.content().getFirst()));
        return found;
    }

    private List<Attribution> tagged(TokenizedText text) {
        TokenFacts facts = new TokenFacts(text, lexicon);
        byte[] labels = new byte[text.size()];
        double[] certainty = new double[text.size()];
        for (int from = 0; from < text.size(); from = tagStretch(facts, from, labels, certainty)) {}
        Inquit.complete(text, lexicon, labels);
        ContentShaper shaper = new ContentShaper(text);
        List<Attribution> found = new ArrayList<>();
        for (Linker.Link link : new Linker(text, LabelledSpans.of(labels)).link()) {
            ContentShaper.Shape shape = shaper.shape(link.contents());
            if (!shape.segments().isEmpty()) {
                found.add(attribution(text, link, shape, certainty));
            }
        }
        return found;
    }

    /** Tags from a token to the end of a paragraph, or of a stretch in a paragraph that is longer. */
    private int tagStretch(TokenFacts facts, int from, byte[] labels, double[] certainty) {
        int to = Math.min(facts.size, from + STRETCH);
        if (to < facts.size) {
            int start = facts.text.paragraphAround(to).from();
            to = start > from ? start : to;
        }
        Chain chain = new Chain(facts, model, from, to);
        byte[] best = Viterbi.decode(chain, beginBias);
        Marginals marginals = Marginals.of(chain);
        for (int t = 0; t < best.length; t++) {
            labels[from + t] = best[t];
            certainty[from + t] = marginals.of(t, Label.of(best[t]).role());
        }
        return to;
    }

    private static Attribution attribution(
            TokenizedText text, Linker.Link link, ContentShaper.Shape shape, double[] certainty) {
        return new Attribution(
                shape.form(),
                shape.segments(),
                shape.verbatim(),
                span(text, link.cue()),
                span(text, link.source()),
                confidence(link, certainty));
    }

    private static List<Span> span(TokenizedText text, Optional<TokenRange> range) {
        return range.map(r -> List.of(text.span(r))).orElse(List.of());
    }

    /** The mean probability of the tokens' roles. */
    private static double confidence(Linker.Link link, double[] certainty) {
        double sum = 0;
        int count = 0;
        for (TokenRange content : link.contents()) {
            for (int t = content.from(); t < content.to(); t++) {
                sum += certainty[t];
                count++;
            }
        }
        return Math.min(1, Math.max(0, sum / Math.max(1, count)));
    }
}
