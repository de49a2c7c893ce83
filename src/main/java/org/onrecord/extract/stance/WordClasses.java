package org.onrecord.extract.stance;

import java.util.Optional;

import org.onrecord.extract.cue.CueClass;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.TokenizedText;

/** What the lexicons of cues and of polar words say of a word, as a short name. Immutable. */
final class WordClasses {

    private final CueClasses cues;
    private final PolarityLexicon polarity;

    private WordClasses(CueClasses cues, PolarityLexicon polarity) {
        this.cues = cues;
        this.polarity = polarity;
    }

    static WordClasses load() {
        return new WordClasses(CueClasses.load(), PolarityLexicon.load());
    }

    /** The class of the word or phrase that begins at {@code token}, ending in its sign; empty for most words. */
    String classOf(TokenizedText text, int token) {
        int limit = text.sentenceAround(token).to();
        Optional<CueHead> cue = cues.at(text, token, limit);
        if (cue.isPresent() && cue.get().cueClass().polarity() != 0) {
            CueClass found = cue.get().cueClass();
            return found.act() + sign(found.polarity());
        }
        var match = polarity.at(text, token, limit).filter(m -> !m.value().isEmpty());
        if (match.isPresent()) {
            PolarWord word = match.get().value().getFirst();
            if (word.kind() == PolarWord.Kind.NAME) { return ""; }
            return word.kind() + sign(word.weight());
        }
        return cue.map(c -> c.cueClass().act() + "0").orElse("");
    }

    private static String sign(double weight) {
        return weight > 0 ? "+" : "-";
    }
}
