package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The formula behind a reported clause, up to the end of the sentence or to a circumstance: "Prices rose, the office said on
 * Monday", "The mill will close, predicted Ilva Marsh, who owns it". The tagger, which reads a sentence from its front,
 * tends to take what is told for the act of telling.
 */
final class TrailingFormula implements Completion {

    private static final Set<String> CLOSING = Set.of("as", "while", "after", "before", "citing", "quoting", "who",
            "which", "though", "although");
    private static final Set<String> TELLING = Set.of("told", "tells", "informed");
    private static final Set<String> JOINING = Set.of("of", "for", "in", "at", "from", "with", "to", "and", "on");
    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "we", "i");

    /** From this step on a word is a cue nearly always. */
    private static final int TELLS = 6;

    private static final Set<String> DASHES = Set.of("—", "–", "-", "--");
    private static final int LONGEST_DATELINE = 12;
    private static final int LEAST_CLAUSE = 3;
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TAIL = 14;

    private final CueLexicon lexicon;

    TrailingFormula(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who is said to speak, and the verb that says so. */
    private record Formula(TokenRange source, TokenRange cue) {}

    @Override
    public void complete(Labelling reading) {
        for (TokenRange sentence : reading.text().sentences()) {
            for (int t = sentence.to() - 2; Completion.isShort(sentence) && t >= sentence.from() + LEAST_CLAUSE; t--) {
                if (comma(reading.text(), t)) {
                    Optional<Formula> formula = formula(reading.text(), t + 1, sentence.to());
                    if (formula.isPresent()) {
                        complete(reading, new TokenRange(sentence.from(), t), formula.get());
                        break;
                    }
                }
            }
        }
    }

    private void complete(Labelling reading, TokenRange clause, Formula formula) {
        TokenizedText text = reading.text();
        TokenRange said = new TokenRange(clauseStart(text, clause), clause.to());
        if (!isClause(text, said, formula) || isQuotation(text, said) || tellsItself(reading, said)
                || isRead(reading, said, formula)) {
            return;
        }
        int end = Math.max(formula.source().to(), formula.cue().to());
        reading.clear(new TokenRange(clause.from(), end));
        reading.end(end);
        reading.paint(said, Label.Role.CONTENT);
        reading.paint(formula.source(), Label.Role.SOURCE);
        reading.paint(formula.cue(), Label.Role.CUE);
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        int comma = candidate.last() + 1;
        TokenRange sentence = text.sentenceAround(candidate.first());
        return candidate.link().contents().size() == 1
                && comma < sentence.to() && comma(text, comma)
                && candidate.first() == clauseStart(text, sentence)
                && formula(text, comma + 1, sentence.to())
                        .filter(formula -> isOf(formula, candidate))
                        .filter(formula -> isClause(text, candidate.link().contents().getFirst(), formula))
                        .isPresent();
    }

    private static boolean isOf(Formula formula, Candidate candidate) {
        return candidate.link().cue().equals(Optional.of(formula.cue()))
                && candidate.link().source().equals(Optional.of(formula.source()));
    }

    private static int clauseStart(TokenizedText text, TokenRange sentence) {
        int from = behindDateline(text, sentence);
        return text.tag(from) == PartOfSpeech.CCONJ ? from + 1 : from;
    }

    /** Behind "HALDEN, May 3 (Tide) —". */
    private static int behindDateline(TokenizedText text, TokenRange sentence) {
        boolean place = text.word(sentence.from()).chars().filter(Character::isUpperCase).count() > 2;
        for (int t = sentence.from() + 1; place && t + 1 < Math.min(sentence.to(), sentence.from() + LONGEST_DATELINE);
                t++) {
            if (DASHES.contains(text.word(t))) { return t + 1; }
        }
        return sentence.from();
    }

    private static boolean comma(TokenizedText text, int token) {
        return text.word(token).equals(",") && !text.quoted(token);
    }

    /**
     * It has a verb, before its first comma where a verb follows: else it may be a mere name with what is said of it. Before
     * a name and a verb it may lack one, as taggers take many a verb for a noun, if it does not begin as a circumstance does.
     */
    private static boolean isClause(TokenizedText text, TokenRange range, Formula formula) {
        int comma = range.from();
        while (comma < range.to() && !comma(text, comma)) {
            comma++;
        }
        boolean nameFirst = formula.source().from() < formula.cue().from();
        boolean verb = hasVerb(text, new TokenRange(range.from(), nameFirst ? range.to() : comma));
        boolean whole = comma == range.to();
        boolean circumstance = switch (text.tag(range.from())) {
            case DET, NOUN, PROPN, PRON, NUM, ADJ, PUNCT -> false;
            default -> true;
        };
        return range.size() >= LEAST_CLAUSE && (verb || nameFirst && whole) && !(circumstance && whole);
    }

    private static boolean hasVerb(TokenizedText text, TokenRange range) {
        for (int t = range.from(); t < range.to(); t++) {
            if (text.tag(t) == PartOfSpeech.VERB || text.tag(t) == PartOfSpeech.AUX) { return true; }
        }
        return false;
    }

    /** Words in marks have formulas of their own. */
    private static boolean isQuotation(TokenizedText text, TokenRange range) {
        return text.quoted(range.from()) && text.quoted(range.to() - 1);
    }

    /** "The mayor said it was shut, the paper reported" tells who said so. */
    private boolean tellsItself(Labelling reading, TokenRange clause) {
        if (!reading.holds(clause, Label.Role.SOURCE)) { return false; }
        for (int t = clause.from(); t < clause.to(); t++) {
            if (reading.role(t) == Label.Role.CUE && lexicon.step(reading.text(), t) >= TELLS) { return true; }
        }
        return false;
    }

    private static boolean isRead(Labelling reading, TokenRange clause, Formula formula) {
        return reading.role(clause.from()) == Label.Role.CONTENT
                && reading.role(clause.to() - 1) == Label.Role.CONTENT
                && reading.holds(formula.source(), Label.Role.SOURCE)
                && reading.holds(formula.cue(), Label.Role.CUE);
    }

    private Optional<Formula> formula(TokenizedText text, int from, int limit) {
        return isCue(text, from) ? verbFirst(text, from, limit) : nameFirst(text, from, limit);
    }

    private Optional<Formula> verbFirst(TokenizedText text, int verb, int limit) {
        int end = nameEnd(text, verb + 1, limit);
        boolean closes = end > verb + 1 && !TELLING.contains(text.lower(verb))
                && (comma(text, Math.min(end, limit - 1)) || isTail(text, end, limit));
        return closes
                ? Optional.of(new Formula(new TokenRange(verb + 1, appositionEnd(text, end, limit)),
                        new TokenRange(verb, verb + 1)))
                : Optional.empty();
    }

    /** "her niece, Greta Strand": a noun phrase between commas, or between a comma and the end. */
    private static int appositionEnd(TokenizedText text, int end, int limit) {
        if (end >= limit || !comma(text, end)) { return end; }
        int to = nameEnd(text, end + 1, limit);
        boolean whole = to > end + 1
                && (to >= limit || comma(text, to) || text.word(to).equals(".") && to >= limit - 2);
        return whole ? to : end;
    }

    private Optional<Formula> nameFirst(TokenizedText text, int from, int limit) {
        int name = nameEnd(text, from, limit);
        int apposed = appositionEnd(text, name, limit);
        if (apposed > name && apposed + 1 < limit && comma(text, apposed)) {
            return nameWithApposition(text, from, apposed, limit);
        }
        int most = Math.min(limit, name + 1);
        for (int verb = from + 1; verb < most; verb++) {
            if (isCue(text, verb) && isTail(text, listenerEnd(text, verb, limit), limit)) {
                int first = firstAuxiliary(text, from, verb);
                return Optional.of(new Formula(new TokenRange(from, first), new TokenRange(first, verb + 1)));
            }
        }
        return Optional.empty();
    }

    /** "its chairman, Bo Falk, said". */
    private Optional<Formula> nameWithApposition(TokenizedText text, int from, int comma, int limit) {
        int verb = light(text, comma + 1, limit);
        boolean closes = verb < limit && isCue(text, verb) && isTail(text, listenerEnd(text, verb, limit), limit);
        return closes
                ? Optional.of(new Formula(new TokenRange(from, comma), new TokenRange(comma + 1, verb + 1)))
                : Optional.empty();
    }

    private static int firstAuxiliary(TokenizedText text, int from, int verb) {
        int first = verb;
        while (first - 1 > from
                && (text.tag(first - 1) == PartOfSpeech.AUX || text.tag(first - 1) == PartOfSpeech.ADV)) {
            first--;
        }
        return first;
    }

    private static int listenerEnd(TokenizedText text, int verb, int limit) {
        return TELLING.contains(text.lower(verb)) ? nameEnd(text, verb + 1, limit) : verb + 1;
    }

    private boolean isCue(TokenizedText text, int token) {
        return Character.isLowerCase(text.word(token).charAt(0)) && !text.quoted(token)
                && text.tag(token) != PartOfSpeech.AUX && text.tag(token) != PartOfSpeech.ADV
                && lexicon.step(text, token) >= Inquit.SURE_CUE
                && !text.lower(token).endsWith("ing");
    }

    /** The end of a noun phrase, with auxiliaries and adverbs before a verb that follows. */
    private static int nameEnd(TokenizedText text, int from, int limit) {
        if (from < limit && PERSONAL.contains(text.lower(from))) { return light(text, from + 1, limit); }
        int to = from;
        while (to < limit && to - from < LONGEST_NAME && !text.quoted(to)
                && (isNamePart(text, to) || to > from && JOINING.contains(text.lower(to)))) {
            to++;
        }
        while (to > from && JOINING.contains(text.lower(to - 1))) {
            to--;
        }
        return to == from ? to : light(text, to, limit);
    }

    private static int light(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && (text.tag(to) == PartOfSpeech.AUX || text.tag(to) == PartOfSpeech.ADV)) {
            to++;
        }
        return to;
    }

    private static boolean isNamePart(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM -> true;
            case PRON -> Set.of("his", "her", "their", "its", "one", "some", "another", "others")
                    .contains(text.lower(token));
            case PUNCT, PART -> text.lower(token).startsWith("'") || text.lower(token).startsWith("’");
            default -> Character.isUpperCase(text.word(token).charAt(0));
        };
    }

    /** Whether nothing follows from {@code from} but when, where and how it was said. */
    private static boolean isTail(TokenizedText text, int from, int limit) {
        int t = from;
        boolean opens = t >= limit || switch (text.tag(t)) {
            case ADP, ADV, PUNCT -> true;
            default -> SayingWords.DAYS.contains(text.lower(t))
                    || Set.of("last", "this", "earlier").contains(text.lower(t));
        };
        while (opens && t < limit && t - from < LONGEST_TAIL) {
            if (comma(text, t)) { return t + 1 < limit && closes(text, t + 1); }
            if (text.word(t).equals(".")) { return t >= limit - 2; }
            if (text.quoted(t) || text.tag(t) == PartOfSpeech.AUX || text.tag(t) == PartOfSpeech.SCONJ
                    || text.word(t).equals(":") || text.tag(t) == PartOfSpeech.VERB && !isParticiple(text, t)) {
                return false;
            }
            t++;
        }
        return opens && t >= limit;
    }

    /** "in a letter seen by the paper" */
    private static boolean isParticiple(TokenizedText text, int token) {
        return token + 1 < text.size() && text.tag(token + 1) == PartOfSpeech.ADP;
    }

    private static boolean closes(TokenizedText text, int token) {
        return CLOSING.contains(text.lower(token)) || text.lower(token).endsWith("ing");
    }
}
