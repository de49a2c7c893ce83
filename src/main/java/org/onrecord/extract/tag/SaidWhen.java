package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The pattern of news agencies "X said on Tuesday it would appeal", "X pledged on Friday to pay": a verb of saying, the time,
 * an event ("before the market opened") or a "however" between commas, and a clause or an infinitive, up to the end of the
 * sentence. Without any of them, only where the tagger took the clause's own verb for the saying.
 */
final class SaidWhen implements Completion {

    /** From this step on a word is a cue nearly always. */
    static final int SAYING = 6;
    /** The clause has its verb within so many tokens. */
    private static final int VERB_WITHIN = 10;
    /** Place and event have no more words than these. */
    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_EVENT = 8;
    private static final Set<String> EVENT = Set.of("before", "after", "as", "when", "while");
    static final Set<String> PLAIN = Set.of("said", "says");
    private static final Set<String> PREDICTING = Set.of("estimated", "estimates", "predicted", "predicts", "forecast",
            "projected", "projects");
    private static final Set<String> PROMISING = Set.of("pledged", "pledges", "promised", "promises", "vowed", "vows",
            "threatened", "threatens", "offered", "proposed", "proposes", "agreed", "swore", "undertook");
    private static final Set<String> ASIDES = Set.of("however", "though", "too", "also", "meanwhile", "nevertheless",
            "nonetheless", "instead", "then", "again", "moreover", "furthermore");
    private static final Set<String> BEGINNING = Set.of("he", "she", "it", "they", "we", "there", "his", "her", "its",
            "their", "that");

    private static final int LONGEST_ASIDE = 12;
    private static final Set<String> TERMS = Set.of("by", "until", "before", "after", "since");
    private static final int YEAR = 4;

    private final CueLexicon lexicon;
    private final SaidAgain again;

    SaidWhen(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.again = new SaidAgain(lexicon);
    }

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.from() + 1; Completion.isShort(sentence) && t + 3 < sentence.to(); t++) {
                if (isSaying(reading.text(), t)) {
                    pattern(reading, sentence, t);
                }
            }
        }
    }

    private void pattern(Labelling reading, TokenRange sentence, int verb) {
        TokenizedText text = reading.text();
        TokenRange cue = new TokenRange(verb, verb + 1);
        Optional<TokenRange> clause = clause(text, verb, sentence.to())
                .or(() -> missed(reading, verb, sentence.to()));
        Optional<TokenRange> subject = Subject.of(text, cue).filter(name -> name.to() <= verb);
        if (clause.isEmpty() || subject.isEmpty() || SpokenTo.isPassive(text, cue)) { return; }
        TokenRange time = new TokenRange(verb + 1, clause.get().from());
        boolean timed = !time.isEmpty();
        boolean read = timed && reading.holds(clause.get(), Label.Role.CONTENT);
        if (read && !reading.holds(time, Label.Role.CONTENT)) {
            boolean open = reading.role(verb) == Label.Role.NONE || reading.holds(time, Label.Role.CUE);
            if (reading.role(clause.get().from()) == Label.Role.CONTENT && open) {
                source(reading, sentence, subject.get(), verb);
                reading.clear(time);
                reading.paint(cue, Label.Role.CUE);
            }
            return;
        }
        source(reading, sentence, subject.get(), verb);
        if (SaidAgain.opensClause(text, verb)) {
            reading.clear(new TokenRange(verb - 1, verb));
        }
        reading.paint(cue, Label.Role.CUE);
        reading.clear(new TokenRange(verb + 1, clause.get().to()));
        reading.paint(clause.get(), Label.Role.CONTENT);
    }

    private static void source(Labelling reading, TokenRange sentence, TokenRange subject, int verb) {
        if (!reading.holds(new TokenRange(sentence.from(), verb), Label.Role.SOURCE)) {
            reading.paint(subject, Label.Role.SOURCE);
        }
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        Optional<TokenRange> cue = candidate.link().cue().filter(range -> isSaying(text, range.to() - 1));
        if (cue.isEmpty() || candidate.link().source().isEmpty() || candidate.link().contents().size() != 1) {
            return false;
        }
        int verb = cue.get().to() - 1;
        TokenRange content = candidate.link().contents().getFirst();
        int next = content.to() + 1;
        boolean first = verb < content.from() && next < text.size() && SaidAgain.opensClause(text, next)
                && again.is(text, next);
        return first || clause(text, verb, text.sentenceAround(verb).to()).filter(content::equals).isPresent();
    }

    /** What "and says" joins to it was said besides. */
    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        TokenRange content = candidate.link().contents().getLast();
        return candidate.link().cue().filter(cue -> cue.to() <= content.from()).isPresent()
                && Completion.isShort(text.sentenceAround(content.from()))
                && IntStream.range(content.from() + 1, content.to())
                        .anyMatch(t -> SaidAgain.opensClause(text, t) && !text.quoted(t) && again.is(text, t));
    }

    private boolean isSaying(TokenizedText text, int token) {
        if (!text.quoted(token) && SaidAgain.opensClause(text, token) && again.is(text, token)) { return true; }
        return text.tag(token) == PartOfSpeech.VERB && !text.quoted(token) && !text.lower(token).endsWith("ing")
                && (lexicon.step(text, token) >= SAYING || PROMISING.contains(text.lower(token))
                        || PREDICTING.contains(text.lower(token))
                        || Heard.is(text, token));
    }

    private Optional<TokenRange> clause(TokenizedText text, int verb, int limit) {
        if (isTerm(text, verb + 1, limit)) { return Optional.of(Edges.trim(text, new TokenRange(verb + 1, limit))); }
        int from = behindAside(text, behindEvent(text, TimeTail.wholeEnd(text, verb + 1, limit), limit), limit);
        if (PROMISING.contains(text.lower(verb)) && from < limit && !isInfinitive(text, from)) {
            return Optional.empty();
        }
        boolean plain = from == verb + 1 && !(Heard.is(text, verb) && from < limit && text.lower(from).equals("that"));
        if (plain || from >= limit || !begins(text, from) || !hasVerb(text, from + 1, limit)) {
            return Optional.empty();
        }
        int to = isInfinitive(text, from) ? comma(text, from, limit) : furtherSaying(text, from, limit);
        return Optional.of(Edges.trim(text, new TokenRange(from, to)));
    }

    /** "Estimated by 2050 demand would double": the year is when it comes, not when it was said. */
    private static boolean isTerm(TokenizedText text, int from, int limit) {
        boolean year = from + 3 < limit && TERMS.contains(text.lower(from)) && text.tag(from + 1) == PartOfSpeech.NUM
                && text.word(from + 1).length() == YEAR;
        return year && hasVerb(text, Clause.isComma(text, from + 2) ? from + 3 : from + 2, limit);
    }

    /** "Left the rate alone and signalled it was in no hurry": a second verb, and a clause that opens with a pronoun. */
    private boolean isCoordinated(Labelling reading, int verb, int limit) {
        TokenizedText text = reading.text();
        boolean free = reading.role(verb) == Label.Role.NONE && reading.role(verb + 1) == Label.Role.NONE;
        return verb + 2 < limit && SaidAgain.opensClause(text, verb) && (free || again.is(text, verb));
    }

    /** Behind "before the market opened" in "said before the market opened that it was late". */
    private static int behindEvent(TokenizedText text, int from, int limit) {
        int event = from;
        while (event < Math.min(limit, from + LONGEST_PLACE) && !EVENT.contains(text.lower(event))
                && !isBorder(text, event)) {
            event++;
        }
        if (event >= limit || !EVENT.contains(text.lower(event))) { return from; }
        int that = event + 1;
        while (that < Math.min(limit, event + LONGEST_EVENT) && !isBorder(text, that)) {
            that++;
        }
        boolean verb = that < limit && text.lower(that).equals("that") && Clause.isVerb(text, that - 1);
        return verb ? that : from;
    }

    private static boolean isBorder(TokenizedText text, int token) {
        return text.lower(token).equals("that") || text.quoted(token) || text.tag(token) == PartOfSpeech.PUNCT;
    }

    /** Behind ", however," in "She conceded, however, it was late", behind ", in a footnote," before a "that". */
    private static int behindAside(TokenizedText text, int from, int limit) {
        if (from + 2 >= limit || !Clause.isComma(text, from)) { return from; }
        int close = comma(text, from + 1, Math.min(limit, from + LONGEST_ASIDE));
        if (close + 1 >= limit || !text.word(close).equals(",")) { return from; }
        boolean word = close == from + 2 && ASIDES.contains(text.lower(from + 1));
        boolean phrase = text.lower(close + 1).equals("that")
                && IntStream.range(from + 1, close).noneMatch(t -> Clause.isVerb(text, t));
        return word || phrase ? close + 1 : from;
    }

    /** "Prosecutors said Fenn, 52, billed the town": a clause whose own verb the tagger took for the saying. */
    private Optional<TokenRange> missed(Labelling reading, int verb, int limit) {
        TokenizedText text = reading.text();
        if (isCoordinated(reading, verb, limit)) {
            return Optional.of(Edges.trim(text, new TokenRange(verb + 1, furtherSaying(text, verb + 1, limit))));
        }
        int name = verb + 1;
        while (name < limit && (text.tag(name) == PartOfSpeech.PROPN || text.tag(name) == PartOfSpeech.DET
                || text.tag(name) == PartOfSpeech.NOUN)) {
            name++;
        }
        boolean aged = name + 2 < limit && text.word(name).equals(",") && text.tag(name + 1) == PartOfSpeech.NUM
                && text.word(name + 2).equals(",");
        int next = aged ? name + 3 : name;
        boolean clause = (PLAIN.contains(text.lower(verb)) || Heard.is(text, verb))
                && reading.role(verb + 1) != Label.Role.CONTENT
                && name > verb + 1
                && next < limit && (text.tag(next) == PartOfSpeech.VERB || text.tag(next) == PartOfSpeech.AUX);
        return clause ? Optional.of(Edges.trim(text, new TokenRange(verb + 1, limit))) : Optional.empty();
    }

    /** Where "…, calling it a shame" begins, what the speaker said besides; else the limit. */
    private int furtherSaying(TokenizedText text, int from, int limit) {
        for (int t = from; t + 1 < limit; t++) {
            if (Clause.isComma(text, t) && text.lower(t + 1).endsWith("ing")
                    && lexicon.step(text, t + 1) >= CueLexicon.CUE_LIKE) {
                return t;
            }
        }
        return limit;
    }

    private static int comma(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && (text.quoted(to) || !text.word(to).equals(","))) {
            to++;
        }
        return to;
    }

    private static boolean begins(TokenizedText text, int token) {
        return BEGINNING.contains(text.lower(token)) || text.quoted(token) || isInfinitive(text, token)
                || switch (text.tag(token)) {
                    case DET, NOUN, PROPN, NUM, ADJ -> true;
                    default -> false;
                };
    }

    /** "pledged on Saturday to reopen the mill" */
    private static boolean isInfinitive(TokenizedText text, int token) {
        return text.lower(token).equals("to") && token + 1 < text.size()
                && (text.tag(token + 1) == PartOfSpeech.VERB || text.tag(token + 1) == PartOfSpeech.AUX);
    }

    /** A finite verb before any mark. */
    private static boolean hasVerb(TokenizedText text, int from, int limit) {
        for (int t = from; t < Math.min(limit, from + VERB_WITHIN); t++) {
            if (Clause.isVerb(text, t) && !text.lower(t).endsWith("ing")) { return true; }
            if (text.tag(t) == PartOfSpeech.PUNCT && !text.quoted(t) && !text.lower(t).startsWith("'")
                    && !text.lower(t).startsWith("’")) {
                return false;
            }
        }
        return false;
    }
}
