package org.onrecord.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Related;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.TimelineRequest;

/** The reading side of an index: one complete commit. May be used by many threads at once. */
public interface StatementSearch extends AutoCloseable {

    /**
     * Answers a request.
     *
     * @throws BadQueryException when the query cannot be understood or asks for too much
     */
    SearchResult search(SearchRequest request);

    /**
     * Says who is meant by a name, an office or a part of one.
     *
     * @throws BadQueryException when there is no word in it
     */
    SpeakerAnswer speaker(String name, Duration timeLimit);

    /**
     * Counts over time what a search finds.
     *
     * @throws BadQueryException when the query cannot be understood or asks for too much
     */
    Timeline timeline(TimelineRequest request);

    /**
     * Says whether anybody said some words.
     *
     * @throws BadQueryException when there is no word in the question, or too many
     */
    QuoteAnswer check(QuoteQuestion question);

    /** What is like the record with this id, at most {@code limit} of each kind; empty when there is no such record. */
    Optional<Related> related(String id, int limit, Duration timeLimit);

    /** The record with this id. */
    Optional<AttributionRecord> record(String id);

    /** The article with this id. */
    Optional<Article> article(String id);

    /** The records of an article in the order of their first segment. */
    List<AttributionRecord> recordsOf(String articleId);

    IndexStats stats();

    @Override
    void close();
}
