package org.onrecord.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;

/** The extractor as it ships, and articles to read with it. */
final class Shipped {

    static final NewsExtractor EXTRACTOR = NewsExtractor.load();

    private Shipped() {}

    /** An article of this day. */
    static Article article(String published, String text) {
        ArticleHeader header = new ArticleHeader("sample", Optional.of("Halden Tide"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse(published)), "en");
        return new Article(header, text);
    }

    static List<AttributionRecord> records(String published, String text) {
        return EXTRACTOR.extract(article(published, text));
    }

    /** The record whose text holds these words; a test without it fails with all there are. */
    static AttributionRecord record(List<AttributionRecord> records, String words) {
        return records.stream()
                .filter(record -> record.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no record holds “" + words + "” among "
                        + records.stream().map(AttributionRecord::text).toList()));
    }

    /** The name of the speaker of the record that holds these words, or "-". */
    static String speakerOf(List<AttributionRecord> records, String words) {
        return record(records, words).speaker().name().orElse("-");
    }
}
