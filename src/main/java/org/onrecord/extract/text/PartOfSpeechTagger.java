package org.onrecord.extract.text;

/** Gives each token of a sentence its part of speech. Implementations may be used by many threads at once. */
public interface PartOfSpeechTagger {

    /**
     * Tags one sentence.
     *
     * @param words the sentence's tokens in order
     * @return as many parts of speech
     */
    PartOfSpeech[] tag(String[] words);
}
