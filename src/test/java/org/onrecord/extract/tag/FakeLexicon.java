package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.TokenizedText;

/** A cue lexicon of a few words that are nearly always cues. */
record FakeLexicon(Set<String> cues) implements CueLexicon {

    static final FakeLexicon SAYING = new FakeLexicon(Set.of("said", "says", "told", "asked", "denied", "according"));

    @Override
    public int step(TokenizedText text, int token) {
        return cues.contains(text.lower(token)) ? 7 : 0;
    }

    @Override
    public int stepWithNext(TokenizedText text, int token) {
        return step(text, token);
    }

    @Override
    public int stepWithPrevious(TokenizedText text, int token) {
        return step(text, token);
    }
}
