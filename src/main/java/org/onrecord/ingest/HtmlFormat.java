package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An HTML page with one article: {@link PageHeader} reads what the page says of it, {@link MainText} its text, one
 * paragraph a line.
 *
 * <p>A date nobody can read counts as none, since whoever reads a page cannot mend it; everywhere else it is a reject.
 */
final class HtmlFormat implements ArticleFormat {

    private static final Pattern TAG = Pattern.compile("<(?:!|\\?xml|[a-z])", Pattern.CASE_INSENSITIVE);

    private final IngestLimits limits;
    private final ArticleFinisher finisher;

    HtmlFormat(IngestLimits limits, ArticleFinisher finisher) {
        this.limits = limits;
        this.finisher = finisher;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public boolean recognises(Head head) {
        return head.startsLike(TAG);
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws UnreadableException {
        byte[] head = input.bytes().head();
        byte[] bytes = input.bytes().readAll(limits.recordBytes()).within(limits.recordBytes());
        Decoder.Decoded page = Decoder.decode(bytes, DeclaredCharset.in(head));
        Draft draft = draft(page.text());
        page.note().ifPresent(draft::note);
        sink.accept(finisher.finish(draft, input.origin(), input.file().path()));
    }

    private Draft draft(String html) throws UnreadableException {
        Document page = Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(html, "");
        Draft draft = PageHeader.of(page);
        String text = MainText.of(page);
        draft.text(text.isEmpty() ? draft.text() : text);
        if (draft.text().isEmpty()) { throw new UnreadableException("no article text in this page"); }
        StoryTop top = StoryTop.of(draft.text());
        return draft
                .state(HeaderKey.AUTHOR, top.author())
                .state(HeaderKey.PUBLISHED, top.published().map(LocalDate::toString))
                .agency(top.agency());
    }
}
