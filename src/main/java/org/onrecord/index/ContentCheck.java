package org.onrecord.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.json.WellFormed;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.ArticleDocuments;
import org.onrecord.schema.CommitData;
import org.onrecord.schema.Fields;
import org.onrecord.schema.RecordDocuments;

/**
 * Whether the documents of an index fit each other: every record has its article, which has just these words at its
 * segments; no id comes twice; the counts of articles and of the commit are those of the documents.
 */
final class ContentCheck {

    private static final int MOST_PROBLEMS = 100;

    private final IndexReader reader;
    private final @Nullable Bits live;
    private final List<String> problems = new ArrayList<>();
    private long articles;
    private long records;

    ContentCheck(IndexReader reader) {
        this.reader = reader;
        this.live = MultiBits.getLiveDocs(reader);
    }

    CheckReport run(CommitData commit) throws IOException {
        for (TermsEnum keys = terms(Fields.ARTICLE); keys.next() != null;) {
            article(keys.term().utf8ToString(), documents(keys));
        }
        for (TermsEnum ids = terms(Fields.ID); ids.next() != null;) {
            expect(1, Math.max(1, documents(ids).size()), "records with the id " + ids.term().utf8ToString());
        }
        expect(reader.numDocs(), articles + records, "documents of articles");
        expect(commit.articles(), articles, "articles");
        expect(commit.records(), records, "records");
        return new CheckReport(articles, records, problems);
    }

    private void article(String key, List<Integer> documents) throws IOException {
        if (documents.isEmpty()) { return; }
        List<Integer> own = documents(Fields.ARTICLE_ID, key);
        expect(1, own.size(), "article documents of " + key);
        articles += own.size();
        records += documents.size() - own.size();
        if (own.size() == 1 && documents.removeAll(own)) {
            parts(key, own.getFirst(), documents);
        }
    }

    private void parts(String key, int articleDocument, List<Integer> recordDocuments) {
        try {
            expect(recordCount(articleDocument), recordDocuments.size(), "records of " + key);
            Article article = ArticleDocuments.read(reader.storedFields(), articleDocument);
            for (int document : recordDocuments) {
                record(article, RecordDocuments.read(reader.storedFields(), document));
            }
        } catch (IOException e) {
            problem("article " + key + ": " + Problems.reason(e));
        }
    }

    private void record(Article article, AttributionRecord record) {
        if (!record.article().equals(article.header())) {
            problem("record " + record.id() + " has another header than its article");
        } else if (!record.text().equals(words(article, record))) {
            problem("record " + record.id() + " has other words than its article");
        }
    }

    private static String words(Article article, AttributionRecord record) {
        String text = article.text();
        if (record.segments().getLast().end() > text.length()) { return ""; }
        return WellFormed.of(record.segments().stream()
                .map(segment -> segment.in(text))
                .collect(Collectors.joining(AttributionRecord.GAP)));
    }

    private int recordCount(int document) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return StoredArticles.entry(leaf, document - leaf.docBase).records();
    }

    private TermsEnum terms(String field) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    private List<Integer> documents(String field, String term) throws IOException {
        TermsEnum terms = terms(field);
        return terms.seekExact(new BytesRef(term)) ? documents(terms) : List.of();
    }

    /** The living documents that have the term a enumeration stands at. */
    private List<Integer> documents(TermsEnum at) throws IOException {
        List<Integer> documents = new ArrayList<>();
        PostingsEnum postings = at.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (live == null || live.get(doc)) {
                documents.add(doc);
            }
        }
        return documents;
    }

    private void expect(long expected, long found, String what) {
        if (expected != found) {
            problem(found + " instead of " + expected + " " + what);
        }
    }

    private void problem(String line) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(line);
        }
    }
}
