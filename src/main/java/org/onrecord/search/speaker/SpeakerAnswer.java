package org.onrecord.search.speaker;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may be meant by a name, an office or a part of one.
 *
 * @param profile of the one who must be meant; empty when it may be several, or nobody
 * @param candidates all who may be meant, who speaks most first
 * @param how by what they were found
 */
public record SpeakerAnswer(Optional<SpeakerProfile> profile, List<Candidate> candidates, How how) {

    public SpeakerAnswer {
        Objects.requireNonNull(profile);
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(how);
    }

    /** By what a speaker is found, the first that finds anybody. */
    public enum How {
        NAME,
        /** The words are an office or a body. */
        OFFICE,
        /** A name that is spelled nearly so. */
        SPELLING
    }

    /**
     * Somebody who may be meant.
     *
     * @param name as the index has it
     * @param records how many records are theirs
     */
    public record Candidate(String name, int records) {

        public Candidate {
            Objects.requireNonNull(name);
        }
    }
}
