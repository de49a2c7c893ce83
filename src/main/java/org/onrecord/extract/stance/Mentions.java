package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** What was spoken of so far while one content is read: what "it" means, and what the speaker held once. Mutable. */
final class Mentions {

    private final TokenizedText text;
    private final TargetFinder targets;
    private Optional<TokenRange> last = Optional.empty();
    private Optional<Attitude> held = Optional.empty();

    Mentions(TokenizedText text, TargetFinder targets) {
        this.text = text;
        this.targets = targets;
    }

    /** Remembers the object of {@code word} where it is a verb, whoever does it. */
    void add(PolarWord polar, TokenRange word, TokenRange segment) {
        if (polar.kind() == PolarWord.Kind.VERB && text.tag(word.from()) == PartOfSpeech.VERB) {
            targets.object(word, segment).ifPresent(object -> last = Optional.of(object));
        }
    }

    /** What the pronoun behind {@code word} means: the object of a verb of attitude in this sentence or the one before. */
    Optional<TokenRange> meant(PolarWord polar, TokenRange word) {
        boolean verb = polar.kind() == PolarWord.Kind.VERB || polar.kind() == PolarWord.Kind.ACTION;
        boolean it = word.to() < text.size() && Set.of("it", "this", "that").contains(text.lower(word.to()));
        return last.filter(object -> verb && it
                && text.sentenceOf(word.from()) - text.sentenceOf(object.from()) <= 1);
    }

    void hold(Attitude once) {
        held = Optional.of(once);
    }

    Optional<Attitude> held() {
        return held;
    }
}
