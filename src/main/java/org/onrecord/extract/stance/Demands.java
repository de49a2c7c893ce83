package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.SpeechAct;

/** The rule that finds the deed a cue demands of somebody: “approve” in "demanded regulators approve it", "told them to approve it". */
final class Demands {

    /** Verbs beside those of demand that bid somebody do something, given by their stems; they need a "to". */
    private static final List<String> BIDDING = List.of("ask", "tell", "told", "press", "order", "instruct", "beg",
            "implor", "lobb", "petition");
    /** Prepositions within the name of somebody: "the mayor of Halden". */
    private static final Set<String> PLACING = Set.of("of", "in", "at", "from");
    /** How far into the content a deed is looked for. */
    private static final int NEAR = 15;
    private static final Set<String> LEADING = Set.of("that", "on", "upon", "for");

    private final TokenizedText text;
    private final NounPhrases phrases;
    private final TokenRange content;
    private final boolean demanding;
    private final boolean bidding;

    Demands(TokenizedText text, Attribution attribution, Optional<CueHead> head) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.content = text.tokens(attribution.content().getFirst());
        boolean reported = attribution.form() != Form.DIRECT;
        this.demanding = reported && head.filter(h -> h.cueClass().act() == SpeechAct.DEMAND).isPresent();
        this.bidding = reported && head.filter(h -> BIDDING.stream().anyMatch(h.phrase()::startsWith)).isPresent();
    }

    /** Whether the verb at {@code verb} is the deed that is demanded of whom the content begins with. */
    boolean deed(int verb) {
        if (!demanding && !bidding || !content.contains(verb)) { return false; }
        int at = verb;
        while (at > content.from() && (text.tag(at - 1) == PartOfSpeech.ADV || negates(at - 1) || be(at - 1))) {
            at--;
        }
        boolean passive = verb > at && be(verb - 1);
        boolean infinitive = at > content.from() && text.lower(at - 1).equals("to");
        if (infinitive) { return somebody(at - 1) && !phrases.takesDeed(at - 2); }
        return demanding && somebody(at) && (passive || base(verb));
    }

    /** Whether the content is a clause that demands a deed, and no thing: "the council scrap the toll". */
    boolean clause() {
        for (int at = content.from() + 1; at < Math.min(content.to(), content.from() + NEAR); at++) {
            if (deed(at)) { return true; }
        }
        return false;
    }

    /** "be" itself, which "was" is not. */
    private boolean be(int token) {
        return text.lower(token).equals("be");
    }

    private boolean negates(int token) {
        return Set.of("not", "never").contains(text.lower(token));
    }

    /** Whether nothing but one noun phrase leads from the beginning of the content to {@code end}. */
    private boolean somebody(int end) {
        int at = content.from();
        while (at < end && LEADING.contains(text.lower(at))) {
            at++;
        }
        boolean ends = at < end && switch (text.tag(end - 1)) {
            case NOUN, PROPN, PRON, NUM -> true;
            default -> false;
        };
        for (; at < end && ends; at++) {
            ends = switch (text.tag(at)) {
                case VERB, AUX, SCONJ, PUNCT -> false;
                case ADP -> PLACING.contains(text.lower(at));
                default -> true;
            };
        }
        return ends;
    }

    /** A verb in its base form, though the tagger may take it for a noun, with its object. */
    private boolean base(int verb) {
        String word = text.lower(verb);
        boolean inflected = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("s") && !word.endsWith("ss");
        return !inflected && verb + 1 < content.to() && switch (text.tag(verb + 1)) {
            case DET -> text.tag(verb) == PartOfSpeech.VERB
                    || Set.of("the", "a", "an").contains(text.lower(verb + 1));
            case PRON, PROPN, NOUN, ADJ, NUM -> text.tag(verb) == PartOfSpeech.VERB;
            default -> false;
        };
    }
}
