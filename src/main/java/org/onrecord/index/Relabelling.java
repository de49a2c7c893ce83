package org.onrecord.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.apache.lucene.index.IndexReader;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.ArticleDocuments;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Keywords;
import org.onrecord.schema.NamedRecord;
import org.onrecord.schema.RecordDocuments;

/**
 * The search for articles whose records are shown with other speakers than they should be, given what is known beyond
 * them. Every name is worked out from what the articles say, so that a name that is no longer known falls back.
 */
final class Relabelling {

    private final LiveDocuments documents;
    private final Naming naming;
    private final OtherArticles others;

    Relabelling(IndexReader reader, Naming naming) {
        this.documents = new LiveDocuments(reader);
        this.naming = naming;
        this.others = new OtherArticles(documents);
    }

    /**
     * An article whose records are to be written anew.
     *
     * @param article the article
     * @param records its records by the speakers to show
     * @param looksOtherwise whether one of them is shown otherwise than before, and not only found by other names
     */
    record Relabelled(Article article, List<NamedRecord> records, boolean looksOtherwise) {}

    /** The articles to write anew, by their keys in order. */
    List<Relabelled> find() throws IOException {
        NavigableSet<String> articles = new TreeSet<>();
        collect(Fields.NAMING, Fields.RENAMED, articles);
        collect(Fields.NAMING, Fields.ALIASED, articles);
        collect(Fields.NAMING, Fields.UNNAMED, articles);
        for (String key : naming.keys()) {
            collect(Fields.NAME_KEY, key, articles);
        }
        naming.articles().stream().map(Keywords::key).forEach(articles::add);
        List<Relabelled> found = new ArrayList<>();
        for (String article : articles) {
            check(article, found);
        }
        return found;
    }

    private void collect(String field, String term, NavigableSet<String> articles) throws IOException {
        for (AttributionRecord record : documents.having(field, term, RecordDocuments::read)) {
            articles.add(Keywords.key(record.article().id()));
        }
    }

    private void check(String key, List<Relabelled> found) throws IOException {
        List<Integer> numbers = documents.having(Fields.ARTICLE, key);
        List<Integer> own = documents.having(Fields.ARTICLE_ID, key);
        numbers.removeAll(own);
        List<NamedRecord> records = new ArrayList<>();
        boolean looksOtherwise = false;
        boolean changed = false;
        for (int number : numbers) {
            NamedRecord named = named(RecordDocuments.readExtracted(documents.stored(), number));
            looksOtherwise |= !named.shown().equals(RecordDocuments.read(documents.stored(), number));
            changed |= looksOtherwise
                    || !named.otherNames().equals(RecordDocuments.readOtherNames(documents.stored(), number));
            records.add(named);
        }
        if (changed && own.size() == 1) {
            found.add(new Relabelled(
                    ArticleDocuments.read(documents.stored(), own.getFirst()), records, looksOtherwise));
        }
    }

    /** What another article says of the quote may be a name that the user's list knows better. */
    private NamedRecord named(AttributionRecord extracted) throws IOException {
        AttributionRecord shown = naming.named(others.named(extracted));
        return new NamedRecord(shown, extracted, naming.otherNames(shown));
    }
}
