package org.onrecord.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who said it.
 *
 * @param name the fullest name in the article, or the authority file's; empty when nobody can be named
 * @param type what kind of speaker
 * @param role office or profession: "Foreign Minister"
 * @param affiliation the body or country the role belongs to
 * @param mention the words of the source span, empty when the article has none here
 * @param resolvedBy the rule that chose the name
 */
public record Speaker(
        Optional<String> name,
        SpeakerType type,
        Optional<String> role,
        Optional<String> affiliation,
        Optional<String> mention,
        Resolution resolvedBy) {

    public Speaker {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        Objects.requireNonNull(role);
        Objects.requireNonNull(affiliation);
        Objects.requireNonNull(mention);
        Objects.requireNonNull(resolvedBy);
    }

    /** A speaker nobody can name, mentioned as {@code mention}. */
    public static Speaker unresolved(Optional<String> mention) {
        return new Speaker(
                Optional.empty(),
                SpeakerType.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                mention,
                Resolution.UNRESOLVED);
    }
}
