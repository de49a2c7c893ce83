package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.date.DateExpression.Ago;
import org.onrecord.extract.date.DateExpression.Unplaced;
import org.onrecord.extract.text.PartOfSpeech;

/**
 * The time of a saying that has been taken for the beginning of what was said or of who said it. It stands before the
 * "that" or "to" with which the saying begins, "said [last Christmas that it leaks]", "voted [7-2 on Monday to close
 * it]", or before the name of the speaker, "on [Monday Fenn] said".
 *
 * @param window the sentence
 * @param roles the attribution
 */
record LeadingTime(TokenWindow window, Roles roles) {

    /** How many tokens, such as "7-2 on" or "the board on", may come before the date. */
    private static final int LEAD = 5;

    /** Verbs with a hearer, who may stand before the date: "urged [the board on Monday to close it]". */
    private static final Set<String> DIRECTIVES = Set.of(
            "asked", "urged", "told", "ordered", "begged", "invited", "advised", "warned", "pressed", "encouraged",
            "instructed", "implored", "directed", "commanded", "reminded", "challenged");

    boolean opensContent(DateMention mention) {
        if (!opensClause(mention.to())) { return false; }
        int lead = window.tag(mention.from() - 1) == PartOfSpeech.ADP ? mention.from() - 1 : mention.from();
        return reachesCue(lead, false)
                || window.is(mention.to(), "to") && commands() && reachesCue(lead, true);
    }

    boolean opensSource(DateMention mention) {
        int lead = mention.from() - 1;
        boolean first = !isSource(lead) || window.tag(lead) == PartOfSpeech.DET && !isSource(lead - 1);
        boolean name = isSource(mention.to()) && window.tag(mention.to()) == PartOfSpeech.PROPN;
        return first && name && (isCounted(mention) || window.tag(lead) == PartOfSpeech.ADP);
    }

    private boolean isSource(int token) {
        return window.holds(token) && roles.isSource(token);
    }

    /** "A week ago" and "last year" need no preposition before a name, which "Sunday Times" shows to be needed else. */
    private static boolean isCounted(DateMention mention) {
        return mention.expression() instanceof Ago || mention.expression() instanceof Unplaced;
    }

    private boolean commands() {
        for (int i = roles.cue().from(); i < roles.cue().to(); i++) {
            if (window.isIn(i, DIRECTIVES)) { return true; }
        }
        return false;
    }

    /** Whether only figures and the like, or a hearer, lie between the cue and {@code token}. */
    private boolean reachesCue(int token, boolean hearer) {
        int i = token - 1;
        while (i >= token - LEAD && window.holds(i) && roles.isContent(i) && (isLight(i) || hearer && isNominal(i))) {
            i--;
        }
        return roles.isCue(i);
    }

    private boolean isLight(int token) {
        return switch (window.tag(token)) {
            case ADJ, ADV, DET, NUM -> true;
            case ADP -> window.isIn(token, Set.of("in", "on", "by"));
            default -> false;
        };
    }

    private boolean isNominal(int token) {
        return switch (window.tag(token)) {
            case NOUN, PRON, PROPN -> true;
            default -> false;
        };
    }

    private boolean opensClause(int token) {
        return window.is(token, "that") && window.tag(token) == PartOfSpeech.SCONJ
                || window.is(token, "to") && window.tag(token + 1) == PartOfSpeech.VERB;
    }
}
