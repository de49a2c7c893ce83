package org.onrecord.testing;

import java.time.LocalDate;
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

/** An article about the ferry of Kelm with its three records, and variations of them. */
public final class SampleRecords {

    public static final String TEXT = """
            Ferry toll splits the council
            Harbour minister Mira Solane rejected the toll. “We will never charge the islanders,” she said on Monday, “not while I am here.”
            Tomas Arle said that the toll was “a fair price”.
            Critics warned of empty decks.
            """;

    public static final ArticleHeader HEADER = new ArticleHeader(
            "kelm-ferry-toll",
            Optional.of("Kelm Courier"),
            Optional.of("https://courier.example/ferry"),
            Optional.of("Ferry toll splits the council"),
            Optional.of("Ina Borg"),
            Optional.of(LocalDate.of(2025, 3, 4)),
            "en");

    private SampleRecords() {}

    public static Article article() {
        return new Article(HEADER, TEXT);
    }

    /** The records in the order of the text: a broken direct quote, a mixed one, a statement. */
    public static List<AttributionRecord> all() {
        return List.of(quote(), mixed(), statement());
    }

    /** A quote of two segments that opposes the toll, said on a stated day. */
    public static AttributionRecord quote() {
        List<Span> segments = List.of(at("We will never charge the islanders"), at("not while I am here"));
        return record(
                Form.DIRECT,
                SpeechAct.REJECT,
                segments,
                segments,
                at("said"),
                at("she"),
                new Speaker(
                        Optional.of("Mira Solane"),
                        SpeakerType.PERSON,
                        Optional.of("Harbour minister"),
                        Optional.of("Kelm"),
                        Optional.of("she"),
                        Resolution.PRONOUN),
                new Stance(StanceLabel.OPPOSE, -0.9, Optional.of("the toll"), List.of(at("never charge"))),
                SpokenDate.of(LocalDate.of(2025, 3, 3), DateBasis.STATED),
                0.94);
    }

    /** A quote in part that supports the toll, dated by its publication. */
    public static AttributionRecord mixed() {
        return record(
                Form.MIXED,
                SpeechAct.SAY,
                List.of(at("the toll was “a fair price”")),
                List.of(at("a fair price")),
                new Span(TEXT.indexOf("said that"), TEXT.indexOf("said that") + 4),
                at("Tomas Arle"),
                named("Tomas Arle"),
                new Stance(StanceLabel.SUPPORT, 0.7, Optional.of("the toll"), List.of(at("fair"))),
                SpokenDate.of(LocalDate.of(2025, 3, 4), DateBasis.PUBLICATION),
                0.81);
    }

    /** A doubtful statement of a group without date. */
    public static AttributionRecord statement() {
        return record(
                Form.INDIRECT,
                SpeechAct.WARN,
                List.of(at("empty decks")),
                List.of(),
                at("warned of"),
                at("Critics"),
                new Speaker(
                        Optional.empty(),
                        SpeakerType.GROUP,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Critics"),
                        Resolution.DESCRIPTION),
                Stance.neutral(Optional.empty()),
                SpokenDate.UNKNOWN,
                0.31);
    }

    private static AttributionRecord record(
            Form form,
            SpeechAct act,
            List<Span> segments,
            List<Span> verbatim,
            Span cue,
            Span source,
            Speaker speaker,
            Stance stance,
            SpokenDate date,
            double confidence) {
        return new AttributionRecord(
                HEADER.id() + "#" + segments.getFirst().start(),
                form,
                act,
                String.join(AttributionRecord.GAP, segments.stream().map(segment -> segment.in(TEXT)).toList()),
                segments,
                verbatim,
                List.of(cue),
                List.of(source),
                speaker,
                Optional.empty(),
                Optional.empty(),
                stance,
                date,
                Factuality.ASSERTED,
                confidence,
                new Context("", ""),
                HEADER);
    }

    /** A person of whom only the name is known. */
    public static Speaker named(String name) {
        return new Speaker(
                Optional.of(name),
                SpeakerType.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.of(name),
                Resolution.NAME);
    }

    /** The mixed record, but of this speaker. */
    public static AttributionRecord saidBy(String name) {
        AttributionRecord r = mixed();
        return with(r, named(name), r.text(), r.segments(), r.factuality(), r.date(), r.form(), r.verbatim());
    }

    /** The statement, but with these words, as an article that holds nothing else has them. */
    public static AttributionRecord saying(String text) {
        AttributionRecord r = statement();
        List<Span> whole = List.of(new Span(0, text.length()));
        return with(r, r.speaker(), text, whole, r.factuality(), r.date(), r.form(), List.of());
    }

    /** The statement with another factuality. */
    public static AttributionRecord with(Factuality factuality) {
        return with(statement(), factuality);
    }

    /** A record with another factuality. */
    public static AttributionRecord with(AttributionRecord r, Factuality factuality) {
        return with(r, r.speaker(), r.text(), r.segments(), factuality, r.date(), r.form(), r.verbatim());
    }

    /** The statement with another date. */
    public static AttributionRecord said(SpokenDate date) {
        AttributionRecord r = statement();
        return with(r, r.speaker(), r.text(), r.segments(), r.factuality(), date, r.form(), r.verbatim());
    }

    private static AttributionRecord with(
            AttributionRecord r,
            Speaker speaker,
            String text,
            List<Span> segments,
            Factuality factuality,
            SpokenDate date,
            Form form,
            List<Span> verbatim) {
        return new AttributionRecord(
                r.id(), form, r.act(), text, segments, verbatim, r.cue(), r.source(), speaker, r.addressee(), r.via(),
                r.stance(), date, factuality, r.confidence(), r.context(), r.article());
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
