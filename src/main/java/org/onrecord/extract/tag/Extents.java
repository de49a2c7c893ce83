package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * Other extents that an attribution may have: some of its contents alone, or its first or last one reaching to another
 * border of its sentence (a comma, a dash, a conjunction). Those that the tagger finds far less probable are left out.
 */
final class Extents {

    /** So many borders before and after an edge are tried. */
    private static final int BORDERS = 3;

    /** How much less probable, as a logarithm, another extent of a content may be. */
    private static final double LEAST = 6;

    private static final Set<String> LINKS = Set.of("which", "who", "while", "as", "because", "although", "though",
            "after", "before", "when", "if", "since", "that", "where", "whose");

    private final TokenizedText text;
    private final Posterior posterior;

    Extents(TokenizedText text, Posterior posterior) {
        this.text = text;
        this.posterior = posterior;
    }

    /** The other contents that the cue of {@code link} may introduce. */
    List<List<TokenRange>> of(Linker.Link link) {
        List<List<TokenRange>> all = new ArrayList<>();
        List<TokenRange> contents = link.contents();
        if (contents.size() > 1) {
            contents.forEach(content -> all.add(List.of(content)));
        }
        TokenRange last = contents.getLast();
        for (int end : ends(last)) {
            addChanged(link, contents.size() - 1, new TokenRange(last.from(), end), all);
        }
        TokenRange first = contents.getFirst();
        for (int start : starts(first)) {
            addChanged(link, 0, new TokenRange(start, first.to()), all);
        }
        return all;
    }

    private void addChanged(Linker.Link link, int index, TokenRange changed, List<List<TokenRange>> all) {
        boolean likely = posterior.logSpan(changed) > posterior.logSpan(link.contents().get(index)) - LEAST;
        if (likely && isFree(link, index, changed)) {
            List<TokenRange> contents = new ArrayList<>(link.contents());
            contents.set(index, changed);
            all.add(contents);
        }
    }

    /** Whether the range holds neither cue nor source nor another content. */
    private static boolean isFree(Linker.Link link, int index, TokenRange range) {
        for (int i = 0; i < link.contents().size(); i++) {
            if (i != index && overlap(link.contents().get(i), range)) { return false; }
        }
        return link.cue().filter(cue -> overlap(cue, range)).isEmpty()
                && link.source().filter(source -> overlap(source, range)).isEmpty();
    }

    private static boolean overlap(TokenRange a, TokenRange b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private List<Integer> ends(TokenRange content) {
        List<Integer> ends = new ArrayList<>();
        TokenRange sentence = text.sentenceAround(content.to() - 1);
        for (int e = content.to() + 1, n = 0; e <= sentence.to() && n < BORDERS; e++) {
            if (e == sentence.to() || isBorder(e)) {
                ends.add(e);
                n++;
            }
        }
        for (int e = content.to() - 1, n = 0; e > Math.max(content.from(), sentence.from()) + 1 && n < BORDERS; e--) {
            if (isBorder(e)) {
                ends.add(e);
                n++;
            }
        }
        return ends;
    }

    private List<Integer> starts(TokenRange content) {
        List<Integer> starts = new ArrayList<>();
        TokenRange sentence = text.sentenceAround(content.from());
        for (int s = content.from() - 1, n = 0; s >= sentence.from() && n < BORDERS; s--) {
            if (s == sentence.from() || isBorder(s - 1)) {
                starts.add(s);
                n++;
            }
        }
        for (int s = content.from() + 2, n = 0; s < Math.min(content.to(), sentence.to()) && n < BORDERS; s++) {
            if (isBorder(s - 1)) {
                starts.add(s);
                n++;
            }
        }
        return starts;
    }

    /** Whether a clause may end before {@code token}. */
    private boolean isBorder(int token) {
        if (text.quoted(token)) { return false; }
        PartOfSpeech tag = text.tag(token);
        return tag == PartOfSpeech.PUNCT
                || tag == PartOfSpeech.CCONJ
                || tag == PartOfSpeech.SCONJ
                || LINKS.contains(text.lower(token));
    }
}
