package org.onrecord.extract;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.cue.CueReader;
import org.onrecord.extract.cue.CueReading;
import org.onrecord.extract.date.SpokenDateResolver;
import org.onrecord.extract.speaker.SpeakerResolver;
import org.onrecord.extract.stance.StanceClassifier;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Attribution;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Resolution;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

/** Stand-ins for the rooms around the extractor: each gives a plain answer and a reason that names it. */
final class Fakes {

    private Fakes() {}

    /** Speakers are called by their source's words; without a source nobody is named. */
    static SpeakerResolver speakers() {
        return (article, text, attributions) -> attributions.stream()
                .map(said -> new Explained<>(speaker(article.text(), said), "speaker by its words"))
                .toList();
    }

    private static Speaker speaker(String text, Attribution said) {
        if (said.source().isEmpty()) { return Speaker.unresolved(Optional.empty()); }
        Optional<String> words = Optional.of(said.source().getFirst().in(text));
        return new Speaker(
                words, SpeakerType.PERSON, Optional.of("keeper"), Optional.of("Halden Light"), words, Resolution.NAME);
    }

    static CueReader cues() {
        return (text, said) -> new CueReading(
                new Explained<>(SpeechAct.WARN, "act by its cue"),
                new Explained<>(Factuality.NEGATED, "factuality by its cue"),
                Optional.of("the Tide"),
                Optional.of("Merrin Herald"));
    }

    /** Opposes whatever was said, with the first character as evidence. */
    static StanceClassifier stances() {
        return (text, said, cue) -> {
            int start = said.content().getFirst().start();
            List<Span> evidence = List.of(new Span(start, start + 1));
            Stance stance = new Stance(StanceLabel.OPPOSE, -0.5, Optional.of("the lamp"), evidence);
            return new Explained<>(stance, "stance by " + cue.act().value());
        };
    }

    /** The day of publication, or nothing. */
    static SpokenDateResolver dates() {
        return (published, text, said) -> new Explained<>(
                published.map(day -> SpokenDate.of(day, DateBasis.PUBLICATION)).orElse(SpokenDate.UNKNOWN),
                "date by publication");
    }

    /** A statement of nobody's. */
    static AttributionRecord record(String id) {
        return new AttributionRecord(
                id,
                Form.INDIRECT,
                SpeechAct.SAY,
                "it rains",
                List.of(new Span(0, 8)),
                List.of(),
                List.of(),
                List.of(),
                Speaker.unresolved(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Stance.neutral(Optional.empty()),
                SpokenDate.UNKNOWN,
                Factuality.ASSERTED,
                1,
                new Context("", ""),
                ArticleHeader.of("tide"));
    }
}
