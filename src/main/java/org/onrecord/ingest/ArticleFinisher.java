package org.onrecord.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

/**
 * The last step of every format: a draft becomes an article within the limits, with an id and with the user's defaults
 * where it states nothing, or a reject.
 *
 * <p>A stated date that is no day is a reject: "when" is never guessed, and leaving it out would hide the mistake.
 */
final class ArticleFinisher {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private static final int SHOWN = 60;

    private final IngestLimits limits;
    private final ArticleDefaults defaults;
    private final ArticleIds ids;

    ArticleFinisher(IngestLimits limits, ArticleDefaults defaults) {
        this.limits = limits;
        this.defaults = defaults;
        this.ids = new ArticleIds(limits.fieldLength());
    }

    /** Finishes one of many articles in a file, or one that came from no file. */
    Reading finish(Draft draft, Origin origin) {
        return finish(draft, origin, Optional.empty());
    }

    /** Finishes an article that is the whole of {@code file}. */
    Reading finish(Draft draft, Origin origin, Optional<Path> file) {
        try {
            Draft checked = checked(draft);
            Article article = new Article(header(checked, file), checked.text());
            return new Reading.Accepted(article, origin, checked.notes());
        } catch (UnreadableException e) {
            return new Reading.Rejected(origin, e.reason());
        }
    }

    private Draft checked(Draft raw) throws UnreadableException {
        String text = Decoder.wellFormed(raw.text());
        if (Fields.isBlank(text)) { throw new UnreadableException("empty: no text but white space"); }
        if (Fields.utf8Length(text) > limits.articleBytes()) {
            throw new UnreadableException(String.format(
                    Locale.ROOT, "its text is longer than %,d bytes, the most an article may have",
                    limits.articleBytes()));
        }
        Draft checked = new Draft().text(text).agency(raw.agency());
        raw.notes().forEach(checked::note);
        for (HeaderKey key : HeaderKey.values()) {
            Optional<String> stated = raw.stated(key).map(Decoder::wellFormed).map(Fields::oneLine);
            if (stated.isPresent()) {
                checked.state(key, field(key, stated.get(), checked));
            }
        }
        return checked;
    }

    private String field(HeaderKey key, String value, Draft notes) {
        return switch (key) {
            case TITLE, AUTHOR, SOURCE -> shortened(key, value, notes);
            case URL -> webAddress(value, notes);
            case ID, PUBLISHED, LANGUAGE -> value;
        };
    }

    private String shortened(HeaderKey key, String value, Draft notes) {
        if (value.length() > limits.fieldLength()) {
            notes.note(name(key) + " cut to " + limits.fieldLength() + " characters");
        }
        return Fields.shortened(value, limits.fieldLength());
    }

    private String webAddress(String value, Draft notes) {
        if (value.length() <= limits.fieldLength() && WEB_ADDRESS.matcher(value).matches()) { return value; }
        notes.note("url left out, not a web address: " + Fields.shortened(value, SHOWN));
        return "";
    }

    private ArticleHeader header(Draft draft, Optional<Path> file) throws UnreadableException {
        return new ArticleHeader(
                ids.of(draft, file),
                draft.stated(HeaderKey.SOURCE).or(defaults::source).or(draft::agency),
                draft.stated(HeaderKey.URL),
                draft.stated(HeaderKey.TITLE),
                draft.stated(HeaderKey.AUTHOR),
                published(draft).or(defaults::published),
                draft.stated(HeaderKey.LANGUAGE).flatMap(Languages::code).orElse(Languages.ENGLISH));
    }

    private static Optional<LocalDate> published(Draft draft) throws UnreadableException {
        Optional<String> stated = draft.stated(HeaderKey.PUBLISHED);
        Optional<LocalDate> day = stated.flatMap(Published::parse);
        if (stated.isPresent() && day.isEmpty()) {
            String shown = Fields.shortened(stated.get(), SHOWN);
            throw new UnreadableException("published \"" + shown + "\" is not a day (write it as 2025-05-27)");
        }
        return day;
    }

    private static String name(HeaderKey key) {
        return key.name().toLowerCase(Locale.ROOT);
    }
}
