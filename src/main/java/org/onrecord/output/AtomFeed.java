package org.onrecord.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.onrecord.json.Codes;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.AttributionRecord;

/**
 * Matches as an Atom feed, RFC 4287: an entry each, whose author is who wrote or published the article. Ids stay the same,
 * so that a reader shows each entry once.
 */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int LONGEST_TITLE = 120;

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private AtomFeed() {}

    static String of(MatchFeed feed) {
        return new AtomFeed().feed(feed);
    }

    private String feed(MatchFeed feed) {
        xml.append("<feed xmlns=\"").append(NAMESPACE).append("\">\n");
        element("id", urn(List.of(feed.key())));
        element("title", feed.title());
        element("updated", feed.updated().toString());
        element("generator", "Onrecord");
        feed.matches().forEach(this::entry);
        return xml.append("</feed>\n").toString();
    }

    private void entry(AlertMatch match) {
        AttributionRecord record = match.record();
        xml.append("<entry>\n");
        element("id", urn(List.of(match.alert(), record.id(), match.at().toString())));
        element("title", title(record));
        element("updated", match.at().toString());
        xml.append("<author>");
        element("name", author(record));
        xml.append("</author>\n");
        record.article().url().flatMap(AtomFeed::link).ifPresent(url -> empty("link", "rel=\"alternate\" href", url));
        empty("category", "term", match.alert());
        empty("category", "term", Codes.of(record.stance().label()));
        element("content", content(record));
        xml.append("</entry>\n");
    }

    private void element(String name, String text) {
        xml.append('<').append(name).append('>').append(XmlText.escape(text)).append("</").append(name).append(">\n");
    }

    private void empty(String name, String attribute, String value) {
        xml.append('<').append(name).append(' ').append(attribute).append("=\"").append(XmlText.escape(value))
                .append("\"/>\n");
    }

    /** An identifier made of names, as an IRI of its own. */
    private static String urn(List<String> names) {
        String whole = String.join("\n", names);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static String title(AttributionRecord record) {
        return said(record).cut(LONGEST_TITLE).toString();
    }

    private static StyledText said(AttributionRecord record) {
        String said = SaidText.of(record, List.of(), false).toString();
        return StyledText.of(Labels.speaker(record.speaker()) + ": " + said);
    }

    private static String author(AttributionRecord record) {
        return record.article().author().or(() -> record.article().source()).orElse("unknown");
    }

    /** Who said what, and beneath it what is known of it. */
    private static String content(AttributionRecord record) {
        String stance = Codes.of(record.stance().label()) + record.stance().target().map(" "::concat).orElse("");
        String date = Labels.date(record.date()) + Labels.dateNote(record.date()).map(" "::concat).orElse("");
        return said(record) + "\n" + Labels.office(record.speaker()).map(office -> office + " · ").orElse("")
                + stance + " · " + date + " · " + Labels.origin(record);
    }

    /** A link that a reader may follow. */
    private static Optional<String> link(String url) {
        try {
            URI address = new URI(url);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https") ? Optional.of(address.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
