package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;

/**
 * The rule that finds the body whose office "its leader" is: the one that is the subject of the words before it in its
 * sentence, else of the sentence before; where none is the subject, the only one named.
 */
final class BodyOfIts {

    private static final int LONGEST_PHRASE = 8;
    /** So many tokens before the "its", and of the sentence before, are looked through. */
    private static final int FAR = 60;

    private final Words words;
    private final Names names;
    private final Affiliations affiliations;

    BodyOfIts(Words words, Names names, Affiliations affiliations) {
        this.words = words;
        this.names = names;
        this.affiliations = affiliations;
    }

    /** The body that the "its" at {@code token} stands for; empty where the token is another word or two bodies may be meant. */
    Optional<String> at(int token) {
        if (!words.is(token, "its")) { return Optional.empty(); }
        int sentence = words.text.sentenceOf(token);
        int first = Math.max(words.text.sentenceAround(token).from(), token - FAR);
        Optional<String> own = body(new TokenRange(first, token));
        boolean near = sentence > 0 && words.text.paragraphOf(words.text.sentences().get(sentence - 1).from()) + 1
                >= words.text.paragraphOf(token);
        return own.isPresent() || !near ? own : body(opening(words.text.sentences().get(sentence - 1)));
    }

    private static TokenRange opening(TokenRange sentence) {
        return new TokenRange(sentence.from(), Math.min(sentence.to(), sentence.from() + FAR));
    }

    private Optional<String> body(TokenRange range) {
        List<TokenRange> bodies = new ArrayList<>();
        for (int t = range.from(); t < range.to(); t++) {
            int end = words.text.quoted(t) ? t : bodyEnd(t, range.to());
            if (end > t) {
                bodies.add(new TokenRange(t, end));
                t = end - 1;
            }
        }
        if (bodies.isEmpty()) { return Optional.empty(); }
        TokenRange first = bodies.getFirst();
        boolean subject = hasNoVerb(range.from(), first.from());
        boolean only = bodies.stream().allMatch(body -> written(body).equals(written(first)));
        return subject || only ? Optional.of(written(first)) : Optional.empty();
    }

    private boolean hasNoVerb(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.isVerb(t)) { return false; }
        }
        return true;
    }

    private String written(TokenRange body) {
        return affiliations.named(body.from(), body.to());
    }

    /** The end of the name or the definite phrase of a body that begins at {@code from}; {@code from} where none does. */
    private int bodyEnd(int from, int limit) {
        Optional<NameMention> name = names.at(from).filter(n -> n.from() == from && n.to() <= limit);
        if (name.isPresent()) { return isBody(name.get()) ? name.get().to() : from; }
        if (!words.is(from - 1, "the")) { return from; }
        int to = from;
        for (int t = from; t < limit && t - from < LONGEST_PHRASE && words.isNounLike(t) && names.at(t).isEmpty();
                t++) {
            to = words.heads(t, SourceNoun.ORGANIZATION) ? t + 1 : to;
        }
        boolean body = to > from && !words.isPossessive(to) && !words.isRole(to) && !words.is(to - 1, "country");
        return body ? to : from;
    }

    private boolean isBody(NameMention name) {
        return switch (name.kind()) {
            case ORGANIZATION -> true;
            case OTHER -> words.isBodyWord(name.to() - 1) || name.size() > 1;
            case PERSON, PLACE, UNNAMED -> false;
        };
    }
}
