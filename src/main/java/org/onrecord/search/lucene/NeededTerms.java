package org.onrecord.search.lucene;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.schema.Fields;

/**
 * What a document must have for a query to find it, as far as terms tell: of each group at least one term. No groups mean
 * that nothing is known, as of the beginning of a word.
 *
 * @param groups terms of which one is needed; an empty one cannot be met
 * @param enough whether a document that has them is found; if not, it may be
 */
record NeededTerms(List<Set<Term>> groups, boolean enough) {

    private static final NeededTerms UNKNOWN = new NeededTerms(List.of(), false);

    /** Codes and the kind of document are in a large part of all records. */
    private static final int COMMON = 0;

    NeededTerms {
        groups = List.copyOf(groups);
    }

    static NeededTerms of(Query query) {
        return switch (query) {
            case TermQuery term -> new NeededTerms(List.of(Set.of(term.getTerm())), true);
            case PhraseQuery phrase -> new NeededTerms(Stream.of(phrase.getTerms()).map(Set::of).toList(), false);
            case BoostQuery boost -> of(boost.getQuery());
            case ConstantScoreQuery constant -> of(constant.getQuery());
            case DisjunctionMaxQuery best -> any(best.getDisjuncts());
            case BooleanQuery parts -> parts(parts);
            default -> UNKNOWN;
        };
    }

    /** The group by which to look for the query: of few and long terms, as these are rare. */
    Optional<Set<Term>> rarest() {
        return groups.stream().max(Comparator.comparingInt(NeededTerms::rarity));
    }

    private static NeededTerms parts(BooleanQuery query) {
        List<NeededTerms> required = query.clauses().stream()
                .filter(BooleanClause::isRequired)
                .map(clause -> of(clause.query()))
                .toList();
        NeededTerms wanted = required.isEmpty() ? any(query.getClauses(Occur.SHOULD)) : all(required);
        return query.getClauses(Occur.MUST_NOT).isEmpty() ? wanted : new NeededTerms(wanted.groups, false);
    }

    private static NeededTerms all(List<NeededTerms> parts) {
        return new NeededTerms(
                parts.stream().flatMap(part -> part.groups.stream()).toList(),
                parts.stream().allMatch(NeededTerms::enough));
    }

    /** One of the parts is found, it is not known which: a term of one of them is needed. */
    private static NeededTerms any(Collection<Query> parts) {
        Set<Term> terms = new LinkedHashSet<>();
        boolean enough = true;
        for (Query part : parts) {
            NeededTerms needed = of(part);
            if (needed.groups.isEmpty()) { return UNKNOWN; }
            terms.addAll(needed.rarest().orElseThrow());
            enough &= needed.enough && needed.groups.size() == 1;
        }
        return new NeededTerms(List.of(terms), enough);
    }

    private static int rarity(Set<Term> terms) {
        return terms.stream().mapToInt(NeededTerms::rarity).min().orElse(Integer.MAX_VALUE);
    }

    private static int rarity(Term term) {
        boolean code = Fields.CODES.contains(term.field()) || term.field().equals(Fields.DOC);
        return code ? COMMON : term.bytes().length;
    }
}
