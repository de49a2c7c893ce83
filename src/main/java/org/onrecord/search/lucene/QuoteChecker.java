package org.onrecord.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.schema.Fields;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.schema.RecordText;
import org.onrecord.search.quote.Comparison;
import org.onrecord.search.quote.Finding;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.Verdict;
import org.onrecord.search.quote.Window;
import org.onrecord.search.quote.Wording;

/**
 * Looks for a quotation: records that share its rarer words are laid beside it word by word.
 */
final class QuoteChecker {

    /** So many records are compared, and so many of the speaker's besides. */
    private static final int CANDIDATES = 40;

    private static final int NOTED = 3;

    /** Where a date is not known, every known one is earlier. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::verdict)
            .thenComparing(finding -> finding.record().date().from().orElse(LocalDate.MAX))
            .thenComparingDouble(finding -> -finding.comparison().similarity())
            .thenComparing(finding -> finding.record().id());

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final Wordings wordings;

    QuoteChecker(IndexSearcher searcher, Analysis analysis, Wordings wordings) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.wordings = wordings;
    }

    /**
     * The answer.
     *
     * @param asked at least one word
     * @param conditions what every record meets
     * @param speaker what the records of the speaker meet who was asked about
     */
    QuoteAnswer check(Wording asked, List<Condition> conditions, Optional<Condition> speaker, int limit)
            throws IOException {
        Query candidates = filtered(new QuoteCandidates(searcher.getIndexReader(), analysis).query(asked), conditions);
        Set<Integer> own = speaker.isEmpty() ? Set.of() : documents(filtered(candidates, List.of(speaker.get())));
        Set<Integer> all = documents(candidates);
        all.addAll(own);
        List<Finding> findings = new ArrayList<>();
        List<String> denied = new ArrayList<>();
        for (int document : all) {
            AttributionRecord record = RecordDocuments.read(searcher.storedFields(), document);
            Comparison comparison = comparison(asked, record);
            boolean bySpeaker = speaker.isEmpty() || own.contains(document);
            if (!counts(comparison.verdict(), bySpeaker)) {
                continue;
            }
            if (record.factuality() == Factuality.ASSERTED) {
                findings.add(new Finding(record, comparison, bySpeaker));
            } else {
                denied.add(record.id());
            }
        }
        findings.sort(ORDER);
        Verdict verdict = findings.isEmpty() ? Verdict.NOT_FOUND : findings.getFirst().verdict();
        return new QuoteAnswer(verdict, findings.subList(0, Math.min(limit, findings.size())), searcher.timedOut(),
                notes(denied, findings.size(), limit));
    }

    /** Of somebody else's words only those count that are the same or nearly. */
    private static boolean counts(Verdict verdict, boolean bySpeaker) {
        return verdict != Verdict.NOT_FOUND
                && (bySpeaker || verdict == Verdict.EXACT || verdict == Verdict.ALTERED);
    }

    private static Query filtered(Query query, List<Condition> conditions) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        filtered.add(new TermQuery(new Term(Fields.DOC, Fields.RECORD_DOC)), Occur.FILTER);
        conditions.forEach(condition -> filtered.add(condition.query(), Occur.FILTER));
        return filtered.build();
    }

    private Set<Integer> documents(Query query) throws IOException {
        Set<Integer> documents = new HashSet<>();
        for (ScoreDoc found : searcher.search(query, CANDIDATES).scoreDocs) {
            documents.add(found.doc);
        }
        return documents;
    }

    private Comparison comparison(Wording asked, AttributionRecord record) {
        String said = said(record);
        String near = Window.of(said, asked);
        Wording quoted = wordings.of(near);
        Comparison comparison = quoted.size() == 0 ? Comparison.NONE : Comparison.withQuote(asked, quoted);
        if (comparison.verdict() != Verdict.NOT_FOUND || record.form() == Form.DIRECT) {
            return near.equals(said) ? comparison : comparison.inPart();
        }
        return Comparison.withStatement(asked, wordings.of(Window.of(record.text(), asked)));
    }

    /** The words between quotation marks. */
    static String said(AttributionRecord record) {
        return RecordText.verbatim(record).stream()
                .map((Span span) -> span.in(record.text()))
                .collect(Collectors.joining(AttributionRecord.GAP));
    }

    private static List<String> notes(List<String> denied, int found, int limit) {
        List<String> notes = new ArrayList<>();
        if (!denied.isEmpty()) {
            String ids = denied.stream().sorted().limit(NOTED).collect(Collectors.joining(", "));
            notes.add("left out, because they say that it was not said or only might be: "
                    + Counter.records(denied.size()) + " (" + ids + ")");
        }
        if (found > limit) {
            notes.add((found - limit) + " more (raise --limit to see them)");
        }
        return notes;
    }
}
