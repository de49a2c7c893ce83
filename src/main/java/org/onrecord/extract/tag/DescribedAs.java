package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * What somebody called something, told with a noun: {@code the mayor's description of the ferry as “a bargain”}. Often it
 * hangs on a sentence in which somebody else speaks, after a comma and a word such as "following"; what they say ends
 * there.
 */
final class DescribedAs implements Completion {

    private static final Set<String> NOUNS = Set.of("description", "characterization", "characterisation", "portrayal",
            "depiction", "denunciation", "denouncement", "dismissal", "praise", "condemnation", "assessment",
            "labeling",
            "labelling", "branding");

    /** Words that hang what somebody else said on a sentence. */
    private static final Set<String> HANGING = Set.of("following", "after", "despite", "amid", "echoing",
            "contradicting",
            "rejecting", "repeating", "notwithstanding");

    /** The quotation begins within so many tokens after the noun. */
    private static final int NEAR = 20;

    private static final int LONGEST_NAME = 12;

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (int t = 1; t + 2 < text.size(); t++) {
            if (describes(text, t)) {
                describe(reading, t);
            }
        }
    }

    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        TokenRange first = candidate.link().contents().getFirst();
        if (isOne(text, candidate)) {
            int cue = candidate.link().cue().orElseThrow().from();
            return first.from() != cue + 2 || candidate.last() + 1 != quotationEnd(text, cue + 2).orElseThrow();
        }
        for (int t = first.from() + 2; t < candidate.last(); t++) {
            if (describes(text, t) && owner(text, t).filter(owner -> hangs(text, owner)).isPresent()) { return true; }
        }
        return false;
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        return isOne(text, candidate);
    }

    /** Whether the cue of a candidate is the noun of such a description. */
    private static boolean isOne(TokenizedText text, Candidate candidate) {
        return candidate.link().cue().filter(cue -> describes(text, cue.from())).isPresent();
    }

    /** Whether {@code noun} is one of somebody's description. */
    private static boolean describes(TokenizedText text, int noun) {
        return noun > 0 && noun + 2 < text.size()
                && NOUNS.contains(text.lower(noun)) && text.lower(noun + 1).equals("of") && !text.quoted(noun)
                && owner(text, noun).isPresent()
                && quotationEnd(text, noun + 2).isPresent();
    }

    /** After a comma and a word such as "following". */
    private static boolean hangs(TokenizedText text, TokenRange owner) {
        int before = owner.from() - 1;
        return before > text.sentenceAround(owner.from()).from()
                && HANGING.contains(text.lower(before))
                && text.word(before - 1).equals(",");
    }

    private static void describe(Labelling reading, int noun) {
        TokenizedText text = reading.text();
        TokenRange owner = owner(text, noun).orElseThrow();
        if (hangs(text, owner)) {
            reading.clear(new TokenRange(owner.from() - 2, owner.from()));
        }
        reading.paint(owner, Label.Role.SOURCE);
        reading.clear(new TokenRange(owner.to(), noun));
        reading.paint(new TokenRange(noun, noun + 1), Label.Role.CUE);
        reading.clear(new TokenRange(noun + 1, noun + 2));
        int end = quotationEnd(text, noun + 2).orElseThrow();
        reading.paint(new TokenRange(noun + 2, end), Label.Role.CONTENT);
        reading.end(end);
    }

    /** Whose description it is: "the mayor", "her". */
    private static Optional<TokenRange> owner(TokenizedText text, int noun) {
        int from = text.sentenceAround(noun).from();
        if (FunctionWords.POSSESSIVES.contains(text.lower(noun - 1))) {
            return Optional.of(new TokenRange(noun - 1, noun));
        }
        boolean possessive = noun - 2 >= from && Set.of("'s", "’s", "'", "’").contains(text.lower(noun - 1));
        int to = noun - 1;
        int first = to;
        while (possessive && first > from && to - first < LONGEST_NAME && isNamePart(text, first - 1)) {
            first--;
        }
        return first < to ? Optional.of(new TokenRange(first, to)) : Optional.empty();
    }

    private static boolean isNamePart(TokenizedText text, int token) {
        return !text.quoted(token) && switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ -> true;
            default -> false;
        } && !HANGING.contains(text.lower(token));
    }

    /** The end of the quotation that follows "as". */
    private static Optional<Integer> quotationEnd(TokenizedText text, int from) {
        int limit = Math.min(text.sentenceAround(from).to(), from + NEAR);
        for (int t = from + 1; t < limit; t++) {
            int number = text.quotationOf(t);
            if (number >= 0) {
                Quotation quotation = text.quotations().get(number);
                boolean as = text.lower(t - 1).equals("as") || text.lower(t - 2).equals("as")
                        && text.tag(t - 1) != PartOfSpeech.VERB;
                return as && quotation.closed() ? Optional.of(text.tokens(quotation.outer()).to()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
