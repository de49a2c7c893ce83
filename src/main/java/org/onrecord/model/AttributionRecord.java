package org.onrecord.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The indexed form of an attribution: one quote or statement with its speaker, stance and date. The components are, in
 * this order, the keys of the published JSON.
 *
 * @param id the article's id, {@code #} and a number that is the same whenever the same article is read
 * @param form how the content stands to its quotation marks
 * @param act what the cue does
 * @param text the segments' characters, joined by " … "
 * @param segments ordered, disjoint spans of what was said; at least one
 * @param verbatim the parts inside quotation marks
 * @param cue the words that attribute
 * @param source the words that name the speaker here
 * @param speaker who said it
 * @param addressee to whom
 * @param via the chain of outlets when the article reports another's report
 * @param stance where the speaker stands
 * @param date when it was said
 * @param factuality whether it was said at all
 * @param confidence how probable the record is, in [0, 1]
 * @param context the words around it
 * @param article the article it comes from
 * @param corrected the fields that a user has corrected, by their names in the published JSON
 */
public record AttributionRecord(
        String id,
        Form form,
        SpeechAct act,
        String text,
        List<Span> segments,
        List<Span> verbatim,
        List<Span> cue,
        List<Span> source,
        Speaker speaker,
        Optional<String> addressee,
        Optional<String> via,
        Stance stance,
        SpokenDate date,
        Factuality factuality,
        double confidence,
        Context context,
        ArticleHeader article,
        List<String> corrected) {

    /** Stands between two segments in {@link #text}: something was left out here. */
    public static final String GAP = " … ";

    public AttributionRecord {
        Objects.requireNonNull(id);
        Objects.requireNonNull(form);
        Objects.requireNonNull(act);
        Objects.requireNonNull(text);
        segments = Span.ordered(segments);
        verbatim = Span.ordered(verbatim);
        cue = Span.ordered(cue);
        source = Span.ordered(source);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(addressee);
        Objects.requireNonNull(via);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(date);
        Objects.requireNonNull(factuality);
        Objects.requireNonNull(context);
        Objects.requireNonNull(article);
        corrected = List.copyOf(corrected);
        if (segments.isEmpty()) { throw new IllegalArgumentException("a record needs content: " + id); }
        if (verbatim.isEmpty() != (form == Form.INDIRECT)) {
            throw new IllegalArgumentException("form " + form + " does not fit verbatim " + verbatim + ": " + id);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies in [0, 1]: " + confidence + ": " + id);
        }
    }

    /** A record as its article gives it. */
    public AttributionRecord(
            String id,
            Form form,
            SpeechAct act,
            String text,
            List<Span> segments,
            List<Span> verbatim,
            List<Span> cue,
            List<Span> source,
            Speaker speaker,
            Optional<String> addressee,
            Optional<String> via,
            Stance stance,
            SpokenDate date,
            Factuality factuality,
            double confidence,
            Context context,
            ArticleHeader article) {
        this(id, form, act, text, segments, verbatim, cue, source, speaker, addressee, via, stance, date, factuality,
                confidence, context, article, List.of());
    }

    /** The same words by another speaker. */
    public AttributionRecord by(Speaker other) {
        return with(act, other, stance, date, factuality, corrected);
    }

    /** The same words with other readings of them, and which of these a user has corrected. */
    public AttributionRecord with(
            SpeechAct otherAct,
            Speaker otherSpeaker,
            Stance otherStance,
            SpokenDate otherDate,
            Factuality otherFactuality,
            List<String> corrections) {
        return new AttributionRecord(
                id, form, otherAct, text, segments, verbatim, cue, source, otherSpeaker, addressee, via, otherStance,
                otherDate, otherFactuality, confidence, context, article, corrections);
    }

    public Kind kind() {
        return form.kind();
    }
}
