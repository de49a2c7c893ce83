package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.model.Speaker;

/** What the reader of an article has met so far: who was named where, and who spoke. */
final class Discourse {

    /**
     * A person met at a token.
     *
     * @param subject whether a verb follows as to a subject
     * @param oblique whether a preposition stands before or a possessive mark after
     */
    record Met(int token, Entity entity, boolean subject, boolean oblique, boolean quoted) {}

    /**
     * Somebody who spoke.
     *
     * @param entity who, if it is somebody the article names
     * @param anchor a token of the attribution's cue or source
     */
    record Spoke(Speaker speaker, Optional<Entity> entity, int anchor) {}

    private final Words words;
    private final Cast cast;
    private final List<Met> met = new ArrayList<>();
    private final List<Spoke> spoke = new ArrayList<>();
    private int nextName;

    Discourse(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Reads on to {@code token}: all names before it have been met. */
    void readTo(int token) {
        Names names = cast.names();
        while (nextName < names.all().size() && names.get(nextName).from() < token) {
            NameMention name = names.get(nextName);
            meet(name.titleFrom(), name.to(), cast.entity(nextName));
            nextName++;
        }
    }

    void meet(int from, int to, Entity entity) {
        boolean possessive = words.isPossessive(to);
        boolean oblique = possessive || afterPreposition(from);
        // "European bondholders said": the name is not who does it.
        boolean modifies = !entity.isPerson() && isNoun(to);
        boolean subject = !oblique && !Dateline.isAt(words, from, to) && (verbFollows(to) && !modifies
                || entity.kind() == NameKind.ORGANIZATION && opensClause(from, to));
        entity.metAt(from);
        met.add(new Met(from, entity, subject, oblique, words.text.quoted(from)));
    }

    private boolean afterPreposition(int from) {
        int at = from - 1;
        while (at > 0 && words.sameSentence(at, from) && from - at < 6) {
            if (words.isPreposition(at)) { return true; }
            switch (words.text.tag(at)) {
                case DET, ADJ, NOUN, PROPN -> at--;
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isNoun(int token) {
        return token < words.size() && words.text.tag(token) == PartOfSpeech.NOUN;
    }

    /** "The Harbour Board met on": a name that opens its sentence and goes on with a word in small letters. */
    private boolean opensClause(int from, int to) {
        boolean opens = words.opensSentence(from) || words.is(from - 1, "the") && words.opensSentence(from - 1);
        return opens && words.sameSentence(from, to) && Character.isLowerCase(words.text.word(to).charAt(0))
                && isNoun(to);
    }

    private boolean verbFollows(int to) {
        int at = to;
        if (words.isComma(at)) {
            at = afterApposition(at);
        }
        for (int i = at; i < at + 3 && words.sameSentence(to - 1, i); i++) {
            if (words.isVerb(i)) { return true; }
        }
        return false;
    }

    private int afterApposition(int comma) {
        for (int i = comma + 1; i < Math.min(words.size(), comma + 25) && words.sameSentence(comma, i); i++) {
            if (words.isComma(i)) { return i + 1; }
        }
        return comma;
    }

    void spoke(Spoke one) {
        spoke.add(one);
    }

    /** Who was met, in order. */
    List<Met> met() {
        return met;
    }

    /** Who spoke so far, the last first. */
    List<Spoke> lastSpoken() {
        return spoke.reversed();
    }

    /** Who spoke last before {@code token}. */
    Optional<Spoke> lastSpoke(int token) {
        for (int i = spoke.size() - 1; i >= Math.max(0, spoke.size() - 6); i--) {
            if (spoke.get(i).anchor() < token) { return Optional.of(spoke.get(i)); }
        }
        return Optional.empty();
    }
}
