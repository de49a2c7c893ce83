package org.onrecord.extract.cue;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;

/** The cue reader that works from a lexicon of cues and the words around the cue's verb. Immutable. */
public final class LexicalCueReader implements CueReader {

    private final CueClasses classes;
    private final FactualityRule factuality;
    private final AddresseeFinder addressees;

    public LexicalCueReader(CueClasses classes) {
        this.classes = classes;
        this.factuality = new FactualityRule(classes);
        this.addressees = new AddresseeFinder(Listeners.load());
    }

    @Override
    public CueReading read(TokenizedText text, Attribution attribution) {
        Optional<CueHead> head = classes.head(text, attribution);
        return new CueReading(
                act(text, attribution, head),
                factuality.read(text, attribution, head),
                addressees.find(text, attribution, head),
                ViaFinder.find(text, attribution));
    }

    private static Explained<SpeechAct> act(TokenizedText text, Attribution attribution, Optional<CueHead> head) {
        SpeechAct act = head.map(h -> h.cueClass().act())
                .orElse(wordless(text, attribution) ? SpeechAct.SAY : SpeechAct.OTHER);
        if (act == SpeechAct.SAY && asks(text, attribution)) {
            return new Explained<>(SpeechAct.ASK, "the words are a question");
        }
        return new Explained<>(act, head.map(h -> "'" + h.phrase() + "' is a cue of this kind")
                .orElse(act == SpeechAct.SAY ? "no verb: said" : "the cue is in no list"));
    }

    /** No cue, or only a mark such as a colon. */
    private static boolean wordless(TokenizedText text, Attribution attribution) {
        return attribution.cue().stream().allMatch(span -> span.in(text.text()).chars().noneMatch(Character::isLetter));
    }

    private static boolean asks(TokenizedText text, Attribution attribution) {
        if (attribution.form() != Form.DIRECT && !wordless(text, attribution)) { return false; }
        List<Span> segments = attribution.content();
        TokenRange last = text.tokens(segments.getLast());
        return !last.isEmpty() && text.lower(last.to() - 1).endsWith("?");
    }
}
