package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;

/**
 * A title of a work between quotation marks, which nobody said: the museum shows “Nets and Knots”. Its words are
 * capitalised as in a title, no comma or colon introduces it, no sentence ends in it, and its cue neither is a word of
 * saying nor gives something a name.
 */
final class WorkTitle {

    private static final int FEWEST_CAPITALS = 2;

    private static final Set<String> SMALL = Set.of("a", "an", "and", "as", "at", "but", "by", "for", "from", "in",
            "into", "of", "on", "or", "the", "to", "with");

    /** From this step on a word is of little use but for saying; "shows" and "presents" lie below. */
    private static final int SAYING = 6;

    private static final Set<String> NAMING = Set.of("call", "calls", "calling", "dub", "dubs", "dubbed", "dubbing",
            "brand", "brands", "branded", "branding", "term", "terms", "termed", "terming", "label", "labels",
            "labelled", "labeled", "deem", "deems", "deemed");

    private static final Set<String> INTRODUCING = Set.of(",", ":", "—", "–", "-");
    private static final Set<String> CLOSING = Set.of(".", "!", "?", ";");
    private static final Set<String> WORKS = Set.of("report", "book", "memoir", "novel", "song", "album", "film",
            "movie",
            "play", "pamphlet", "essay", "poem", "exhibition", "documentary", "series", "podcast", "ad", "advert",
            "single", "painting", "mural", "opera", "musical", "biography", "autobiography", "study");

    private WorkTitle() {}

    /** Whether the candidate is a title rather than something said. */
    static boolean is(TokenizedText text, CueLexicon lexicon, Candidate candidate) {
        if (candidate.shape().segments().size() != 1 || candidate.shape().verbatim().size() != 1) { return false; }
        TokenRange content = text.tokens(candidate.shape().verbatim().getFirst());
        return isAlone(text, candidate.shape().segments().getFirst(), content)
                && isTitleCase(text, content)
                && !CLOSING.contains(text.word(content.to() - 1))
                && (!isIntroduced(text, content) || isApposed(text, content))
                && !isSaying(text, lexicon, candidate.link().cue());
    }

    /** Whether nothing stands beside the marked words but when or where: “Nets and Knots” until May. */
    private static boolean isAlone(TokenizedText text, Span segment, TokenRange marked) {
        TokenRange whole = text.tokens(segment);
        boolean first = whole.from() >= marked.from() - 1;
        boolean last = whole.to() <= marked.to() + 1;
        return first && (last || text.tag(marked.to() + 1) == PartOfSpeech.ADP);
    }

    private static boolean isTitleCase(TokenizedText text, TokenRange content) {
        int capitals = 0;
        for (int i = content.from(); i < content.to(); i++) {
            String word = text.word(i);
            if (Character.isUpperCase(word.codePointAt(0))) {
                capitals++;
            } else if (Character.isLetter(word.codePointAt(0)) && !SMALL.contains(word)) { return false; }
        }
        return capitals >= FEWEST_CAPITALS;
    }

    private static boolean isIntroduced(TokenizedText text, TokenRange content) {
        int mark = content.from() - 1;
        return mark > 0 && INTRODUCING.contains(text.word(mark - 1));
    }

    /** "Their report, “Waiting to Be Seen”, runs to 64 pages." */
    private static boolean isApposed(TokenizedText text, TokenRange content) {
        int comma = content.from() - 2;
        return comma > 0 && text.word(comma).equals(",") && WORKS.contains(text.lower(comma - 1));
    }

    private static boolean isSaying(TokenizedText text, CueLexicon lexicon, Optional<TokenRange> cue) {
        if (cue.isEmpty()) { return false; }
        for (int i = cue.get().from(); i < cue.get().to(); i++) {
            if (lexicon.step(text, i) >= SAYING || NAMING.contains(text.lower(i))) { return true; }
        }
        return false;
    }
}
