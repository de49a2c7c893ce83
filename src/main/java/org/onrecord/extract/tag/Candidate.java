package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.TokenRange;

/**
 * An attribution that may be one.
 *
 * @param link its parts as tokens
 * @param shape its content with exact borders; not empty
 * @param proposals a bit for each reading of the article that contains it
 */
record Candidate(Linker.Link link, ContentShaper.Shape shape, int proposals) {

    /** Whether the two share a token of content. */
    boolean overlaps(Candidate other) {
        return shared(other) > 0;
    }

    /** How many tokens of content the two share. */
    int shared(Candidate other) {
        int shared = 0;
        for (TokenRange a : link.contents()) {
            for (TokenRange b : other.link.contents()) {
                shared += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
            }
        }
        return shared;
    }

    int first() {
        return link.contents().getFirst().from();
    }

    int last() {
        return link.contents().getLast().to() - 1;
    }

    /** How many tokens its contents have. */
    int length() {
        return link.contents().stream().mapToInt(TokenRange::size).sum();
    }

    /** Other contents of the same cue and source. */
    Candidate of(List<TokenRange> contents, ContentShaper.Shape otherShape, int otherProposals) {
        return new Candidate(new Linker.Link(contents, link.cue(), link.source()), otherShape, otherProposals);
    }

    /** The same with another set of readings. */
    Candidate proposedBy(int readings) {
        return new Candidate(link, shape, readings);
    }

    /** The parts of it that make it the same as another: contents and cue. */
    List<Object> identity() {
        List<Object> parts = new ArrayList<>(link.contents());
        parts.add(link.cue());
        return parts;
    }
}
