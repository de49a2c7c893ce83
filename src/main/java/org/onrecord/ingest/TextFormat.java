package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plain text, one article a file: an optional header of lines {@code Key: value} (title, date, author, source, url, id,
 * language), a blank line, the article. Without a header the first line is the title, and stays in the text. Where
 * nothing states author or date, byline, date line and dateline do.
 *
 * <p>The article's text is the file after the header, character for character; decoding alone changes any.
 */
final class TextFormat implements ArticleFormat {

    /** A header is much shorter than this. */
    private static final int HEADER_BYTES = 64 * 1024;

    private final IngestLimits limits;
    private final ArticleFinisher finisher;

    TextFormat(IngestLimits limits, ArticleFinisher finisher) {
        this.limits = limits;
        this.finisher = finisher;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("txt", "text");
    }

    @Override
    public boolean recognises(Head head) {
        return true;
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws UnreadableException {
        byte[] bytes = input.bytes().readAll(limits.articleBytes() + HEADER_BYTES).within(limits.articleBytes());
        sink.accept(finisher.finish(draft(bytes), input.origin(), input.file().path()));
    }

    private static Draft draft(byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        Draft draft = new Draft();
        decoded.note().ifPresent(draft::note);
        Optional<TextHeader> header = TextHeader.of(decoded.text());
        header.ifPresent(stated -> stated.fields().forEach(draft::state));
        String text = decoded.text().substring(header.map(TextHeader::end).orElse(0));
        return withStoryTop(draft.text(text), header.isPresent());
    }

    private static Draft withStoryTop(Draft draft, boolean hasHeader) {
        StoryTop top = StoryTop.of(draft.text());
        return draft
                .state(HeaderKey.TITLE, top.title().filter(title -> !hasHeader || StoryTop.readsLikeHeadline(title)))
                .state(HeaderKey.AUTHOR, top.author())
                .state(HeaderKey.PUBLISHED, top.published().map(LocalDate::toString))
                .agency(top.agency());
    }
}
