package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The pattern "the results show the town had shrunk": figures, studies and records stand for who gathered them, and the clause
 * behind the verb, up to the end of the sentence, is what they say.
 */
final class Shown implements Completion {

    private static final Set<String> SHOWING = Set.of("show", "shows", "showed", "suggest", "suggests", "suggested",
            "indicate", "indicates", "indicated", "reveal", "reveals", "revealed", "confirm", "confirms", "confirmed",
            "found", "finds", "estimates", "estimated");
    private static final Set<String> EVIDENCE = Set.of("result", "results", "finding", "findings", "figure", "figures",
            "data", "statistics", "survey", "surveys", "poll", "polls", "study", "studies", "report", "reports",
            "record", "records", "document", "documents", "filing", "filings", "analysis", "research", "audit",
            "review", "census", "count", "estimate", "estimates", "email", "emails", "minutes", "logs", "tests",
            "investigation", "inquiry", "returns", "test");
    private static final Set<String> JOINING = Set.of("of", "from", "by", "in", "for", "on", "with", "to", "at");
    private static final int FAR = 25;
    private static final int VERB_WITHIN = 20;

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (TokenRange sentence : text.sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 3 < sentence.to(); t++) {
                Optional<TokenRange> evidence = evidence(text, t, sentence.from());
                if (evidence.isPresent() && show(reading, evidence.get(), t, sentence.to())) {
                    break;
                }
            }
        }
    }

    private static boolean show(Labelling reading, TokenRange evidence, int verb, int limit) {
        Optional<TokenRange> clause = clause(reading.text(), verb, limit);
        if (clause.isEmpty() || isRead(reading, clause.get())) { return false; }
        reading.paint(evidence, Label.Role.SOURCE);
        reading.paint(new TokenRange(verb, verb + 1), Label.Role.CUE);
        reading.paint(clause.get(), Label.Role.CONTENT);
        return true;
    }

    /** Whether the tagger has found something in the clause, more than a thing that is shown. */
    private static boolean isRead(Labelling reading, TokenRange clause) {
        if (reading.holds(clause, Label.Role.CUE)) { return true; }
        int end = clause.from();
        while (end < clause.to() && reading.role(end) == Label.Role.CONTENT) {
            end++;
        }
        TokenRange read = new TokenRange(clause.from(), end);
        return reading.holds(clause, Label.Role.CONTENT) && Clause.hasVerb(reading.text(), read);
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        if (candidate.link().cue().isEmpty() || candidate.link().source().isEmpty()
                || candidate.link().contents().size() != 1) {
            return false;
        }
        int verb = candidate.link().cue().get().to() - 1;
        TokenRange sentence = text.sentenceAround(verb);
        return Completion.isShort(sentence) && evidence(text, verb, sentence.from()).isPresent()
                && clause(text, verb, sentence.to()).filter(candidate.link().contents().getFirst()::equals).isPresent();
    }

    /** The noun phrase before the verb that is headed by a noun of evidence. */
    private static Optional<TokenRange> evidence(TokenizedText text, int verb, int first) {
        if (!SHOWING.contains(text.lower(verb)) || text.quoted(verb)) { return Optional.empty(); }
        int to = verb;
        while (to > first && text.tag(to - 1) == PartOfSpeech.ADV) {
            to--;
        }
        int from = to;
        while (from > Math.max(first, to - FAR) && isPhrasePart(text, from - 1)) {
            from--;
        }
        while (from < to && JOINING.contains(text.lower(from))) {
            from++;
        }
        int head = from;
        while (head < to && !JOINING.contains(text.lower(head))) {
            head++;
        }
        boolean evident = head > from && EVIDENCE.contains(text.lower(head - 1)) && !text.quoted(from);
        return evident ? Optional.of(new TokenRange(from, to)) : Optional.empty();
    }

    private static boolean isPhrasePart(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case DET, ADJ, NOUN, PROPN, NUM, PART -> true;
            case PRON -> text.lower(token).endsWith("s") || text.lower(token).equals("her");
            case ADP -> JOINING.contains(text.lower(token));
            default -> false;
        };
    }

    /** What is shown, when it has a verb of its own before any mark. */
    private static Optional<TokenRange> clause(TokenizedText text, int verb, int limit) {
        TokenRange clause = Edges.trim(text, new TokenRange(verb + 1, limit));
        if (clause.isEmpty() || clause.from() != verb + 1 || !begins(text, clause.from())) { return Optional.empty(); }
        for (int t = clause.from() + 1; t < Math.min(clause.to(), clause.from() + VERB_WITHIN); t++) {
            if (Clause.isVerb(text, t) && !text.lower(t).endsWith("ing") && !isParticiple(text, t)) {
                return Optional.of(clause);
            }
            if (Clause.isComma(text, t) || text.lower(t).equals("that")) { return Optional.empty(); }
        }
        return Optional.empty();
    }

    private static boolean begins(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case DET, ADJ, NOUN, PROPN, NUM, PRON, SCONJ -> !text.quoted(token);
            default -> false;
        };
    }

    /** "Damage caused by frost" has no verb of its own. */
    private static boolean isParticiple(TokenizedText text, int token) {
        return text.lower(token).endsWith("ed") && token + 1 < text.size()
                && text.tag(token + 1) == PartOfSpeech.ADP && text.tag(token - 1) != PartOfSpeech.AUX;
    }
}
