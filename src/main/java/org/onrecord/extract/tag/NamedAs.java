package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * What somebody called something, told with a verb: {@code Fenn branded the plan “a farce”}, {@code described it as “fair”}. The
 * content is what is named and its name; the words in marks are the speaker's own, and what follows their noun phrase is not.
 */
final class NamedAs implements Completion {

    private static final Set<String> CALLING = Set.of("call", "called", "calls", "calling", "brand", "branded",
            "brands",
            "branding", "dub", "dubbed", "dubs", "dubbing", "label", "labelled", "labeled", "labels", "labelling",
            "labeling", "term", "termed", "terms", "terming", "rate", "rated", "rates", "rating", "deem", "deemed",
            "deems", "pronounce", "pronounced", "declared", "declares");
    private static final Set<String> DESCRIBING = Set.of("describe", "described", "describes", "describing",
            "characterize", "characterized", "characterizes", "characterizing", "characterised", "characterising",
            "portrayed", "portrays", "portraying", "denounced", "denounces", "denouncing", "dismissed", "dismisses",
            "dismissing", "derided", "derides", "deriding", "mocked", "mocks", "mocking", "ridiculed", "ridicules",
            "ridiculing", "blasted", "blasts", "blasting", "slammed", "slams", "slamming", "decried", "decries",
            "condemned", "condemns", "condemning", "criticized", "criticised", "hailed", "hails", "hailing", "praised",
            "praises", "praising", "lauded", "lauds", "welcomed", "welcomes", "welcoming", "lambasted", "attacked",
            "rejected", "rejects", "rejecting", "saw", "sees", "regards", "regarded");
    private static final Set<String> LIKENING = Set.of("likened", "likens", "likening", "compared", "compares",
            "comparing");

    /** The words in marks begin within so many tokens of the verb. */
    private static final int NEAR = 18;

    private static final int LONGEST_REST = 12;

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from(); Completion.isShort(sentence) && t + 2 < sentence.to(); t++) {
                if (isVerb(reading.text(), t)) {
                    name(reading, sentence, t);
                }
            }
        }
    }

    private static void name(Labelling reading, TokenRange sentence, int verb) {
        TokenizedText text = reading.text();
        TokenRange cue = new TokenRange(verb, verb + 1);
        Optional<TokenRange> named = named(text, verb, sentence.to());
        if (named.isEmpty() || isRelative(text, sentence, verb) || SpokenTo.isPassive(text, cue)) { return; }
        if (reading.holds(named.get(), Label.Role.CONTENT)) { return; }
        TokenRange before = new TokenRange(sentence.from(), verb);
        Optional<TokenRange> own = Subject.ofOwnClause(text, cue);
        if (own.isPresent() || !reading.holds(before, Label.Role.SOURCE)) {
            Optional<TokenRange> subject = own.or(() -> Subject.of(text, cue));
            if (subject.isEmpty() || subject.get().to() > verb) { return; }
            reading.paint(subject.get(), Label.Role.SOURCE);
        }
        if (reading.role(verb) != Label.Role.CUE) {
            reading.paint(cue, Label.Role.CUE);
        }
        reading.end(named.get().to());
        reading.paint(named.get(), Label.Role.CONTENT);
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        return candidate.link().source().isPresent()
                && named(text, candidate).filter(candidate.link().contents().getFirst()::equals).isPresent();
    }

    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        return named(text, candidate)
                .filter(named -> content.from() == named.from() && content.to() > named.to()
                        && isSecondAct(text, named.to(), content.to()))
                .isPresent();
    }

    /** "“false” and demanded a retraction": what somebody did besides. */
    private static boolean isSecondAct(TokenizedText text, int from, int to) {
        if (text.tag(from) != PartOfSpeech.CCONJ) { return false; }
        for (int t = from + 1; t < Math.min(to, from + NEAR); t++) {
            if (text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX) { return true; }
        }
        return false;
    }

    /** What is named by the cue of a candidate of one segment. */
    private static Optional<TokenRange> named(TokenizedText text, Candidate candidate) {
        return candidate.link().cue()
                .map(cue -> cue.to() - 1)
                .filter(verb -> candidate.link().contents().size() == 1 && isVerb(text, verb)
                        && !isRelative(text, text.sentenceAround(verb), verb))
                .flatMap(verb -> named(text, verb, text.sentenceAround(verb).to()));
    }

    private static boolean isVerb(TokenizedText text, int token) {
        String word = text.lower(token);
        return !text.quoted(token)
                && (CALLING.contains(word) || DESCRIBING.contains(word) || LIKENING.contains(word));
    }

    /** "What the minister called a “farce”": what is named stands elsewhere. */
    private static boolean isRelative(TokenizedText text, TokenRange sentence, int verb) {
        for (int t = verb - 1; t >= Math.max(sentence.from(), verb - LONGEST_REST); t--) {
            if (text.lower(t).equals("what")) { return true; }
            if (text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.PUNCT) { return false; }
        }
        return false;
    }

    /** What is named and its name, behind the verb. */
    private static Optional<TokenRange> named(TokenizedText text, int verb, int limit) {
        for (int t = verb + 2; t < Math.min(limit, verb + NEAR); t++) {
            int number = text.quotationOf(t);
            if (number >= 0) {
                Quotation quotation = text.quotations().get(number);
                TokenRange marked = text.tokens(quotation.outer());
                boolean names = quotation.closed() && marked.to() <= limit && isNamed(text, verb, marked.from());
                return names ? Optional.of(new TokenRange(verb + 1, phraseEnd(text, marked.to(), limit)))
                        : Optional.empty();
            }
            boolean clause = text.tag(t) == PartOfSpeech.VERB && !isParticiple(text, t)
                    || text.tag(t) == PartOfSpeech.AUX
                    || text.word(t).equals(":") || text.tag(t) == PartOfSpeech.SCONJ && !text.lower(t).equals("as");
            if (clause) { return Optional.empty(); }
        }
        return Optional.empty();
    }

    /** "The offer put forward by her partners": a verb that belongs to a noun. */
    private static boolean isParticiple(TokenizedText text, int token) {
        return text.lower(token - 1).equals("'s") || text.lower(token - 1).equals("’s")
                || text.tag(token - 1) == PartOfSpeech.NOUN || text.tag(token - 1) == PartOfSpeech.DET
                || text.tag(token - 1) == PartOfSpeech.ADV;
    }

    /** Whether the words between verb and mark are something named, up to the "as" or "to" that some verbs need. */
    private static boolean isNamed(TokenizedText text, int verb, int mark) {
        if (mark <= verb + 1 || text.word(mark - 1).equals(",") || text.tag(verb + 1) == PartOfSpeech.PUNCT) {
            return false;
        }
        String word = text.lower(verb);
        if (CALLING.contains(word)) {
            return text.tag(mark - 1) != PartOfSpeech.ADP || text.lower(mark - 1).equals("as");
        }
        return holds(text, verb + 2, mark, LIKENING.contains(word) ? "to" : "as");
    }

    private static boolean holds(TokenizedText text, int from, int to, String word) {
        for (int t = to - 1; t >= Math.max(from, to - 4); t--) {
            if (text.lower(t).equals(word)) { return true; }
        }
        return false;
    }

    /** "“one of the best” rounds of the talks": the noun that the words in marks belong to. */
    private static int phraseEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && to - from < LONGEST_REST && isPhrase(text, to, from)) {
            to++;
        }
        while (to > from && text.tag(to - 1) == PartOfSpeech.ADP) {
            to--;
        }
        return to;
    }

    private static boolean isPhrase(TokenizedText text, int token, int first) {
        if (text.quoted(token)) { return false; }
        return switch (text.tag(token)) {
            case NOUN, ADJ, PROPN, ADP -> !text.lower(token).equals("as");
            case DET, NUM -> token > first;
            default -> false;
        };
    }
}
