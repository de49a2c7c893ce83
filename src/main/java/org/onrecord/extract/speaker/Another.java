package org.onrecord.extract.speaker;

import java.util.Optional;
import java.util.regex.Pattern;

import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/** The rule for "another" alone: somebody new without a name, of the kind that spoke without one just before. */
final class Another {

    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|one|the) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern
            .compile(",? (?:from|of|in|with|who|at|for|on|close|familiar|near)\\b.*$|,.*$");

    private final Words words;
    private final Discourse discourse;

    Another(Words words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** The speaker of a source that is nothing but "another". */
    Optional<Explained<Speaker>> speaker(Reference.Nominal nominal, Optional<String> mention) {
        boolean another = words.is(nominal.from(), "another") && nominal.to() - nominal.from() == 1;
        if (!another) { return Optional.empty(); }
        Optional<Speaker> before = discourse.lastSpoke(nominal.from()).map(Discourse.Spoke::speaker)
                .filter(one -> one.type() == SpeakerType.ANONYMOUS);
        String kind = before.flatMap(Speaker::name).map(Another::kind)
                .filter(noun -> !noun.equalsIgnoreCase("one") && !noun.startsWith("another")).map(" "::concat)
                .orElse("");
        Speaker speaker = new Speaker(Optional.of("another" + kind), SpeakerType.ANONYMOUS,
                before.flatMap(Speaker::role),
                before.flatMap(Speaker::affiliation), mention, Resolution.DESCRIPTION);
        return Optional.of(new Explained<>(speaker, "somebody else than the one before, and not named either"));
    }

    /** "minister" of "One minister from the south". */
    private static String kind(String name) {
        return TAIL.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceFirst("");
    }
}
