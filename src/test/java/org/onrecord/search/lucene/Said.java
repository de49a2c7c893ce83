package org.onrecord.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
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
import org.onrecord.testing.RandomRecords.Sample;

/** Makes a record, the only one of its article, whose text is nothing but what was said. */
final class Said {

    private final String id;
    private final List<Span> segments = new ArrayList<>();
    private final String text;
    private int number;
    private Form form = Form.DIRECT;
    private List<Span> verbatim;
    private SpeechAct act = SpeechAct.SAY;
    private SpeakerType type = SpeakerType.PERSON;
    private Optional<String> speaker = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private StanceLabel stance = StanceLabel.NEUTRAL;
    private Optional<String> target = Optional.empty();
    private SpokenDate date = SpokenDate.of(LocalDate.of(2025, 5, 27), DateBasis.STATED);
    private Factuality factuality = Factuality.ASSERTED;
    private double confidence = 0.9;
    private Optional<String> source = Optional.empty();
    private Optional<String> title = Optional.empty();

    private Said(String id, List<String> parts) {
        this.id = id;
        this.text = String.join(AttributionRecord.GAP, parts);
        int at = 0;
        for (String part : parts) {
            segments.add(new Span(at, at + part.length()));
            at += part.length() + AttributionRecord.GAP.length();
        }
        this.verbatim = List.copyOf(segments);
    }

    /** Words in one or more segments, all of them the speaker's own. */
    static Said that(String id, String... segments) {
        return new Said(id, List.of(segments));
    }

    /** Which record of its article it is; 0 if not said. */
    Said number(int value) {
        number = value;
        return this;
    }

    Said indirectly() {
        form = Form.INDIRECT;
        verbatim = List.of();
        return this;
    }

    /** Only these words are the speaker's own. */
    Said quoting(String words) {
        form = Form.MIXED;
        int start = text.indexOf(words);
        verbatim = List.of(new Span(start, start + words.length()));
        return this;
    }

    Said by(String name) {
        speaker = Optional.of(name);
        return this;
    }

    Said by(String name, String office, String body) {
        role = Optional.of(office);
        affiliation = Optional.of(body);
        return by(name);
    }

    Said type(SpeakerType value) {
        type = value;
        return this;
    }

    Said act(SpeechAct value) {
        act = value;
        return this;
    }

    Said on(SpokenDate when) {
        date = when;
        return this;
    }

    Said on(String day) {
        return on(SpokenDate.of(LocalDate.parse(day), DateBasis.STATED));
    }

    Said stance(StanceLabel label, String toward) {
        stance = label;
        target = Optional.of(toward);
        return this;
    }

    Said factuality(Factuality value) {
        factuality = value;
        return this;
    }

    Said confidence(double value) {
        confidence = value;
        return this;
    }

    Said in(String publisher, String headline) {
        source = Optional.of(publisher);
        title = Optional.of(headline);
        return this;
    }

    Sample sample() {
        ArticleHeader header = new ArticleHeader(
                id, source, Optional.empty(), title, Optional.empty(), Optional.of(LocalDate.of(2025, 5, 28)), "en");
        AttributionRecord record = new AttributionRecord(
                id + "#" + number,
                form,
                act,
                text,
                segments,
                verbatim,
                List.of(),
                List.of(),
                new Speaker(speaker, type, role, affiliation, speaker, Resolution.NAME),
                Optional.empty(),
                Optional.empty(),
                new Stance(stance, 0, target, stance == StanceLabel.NEUTRAL ? List.of() : List.of(segments.getFirst())),
                date,
                factuality,
                confidence,
                new Context("", ""),
                header);
        return new Sample(new Article(header, text), List.of(record));
    }
}
