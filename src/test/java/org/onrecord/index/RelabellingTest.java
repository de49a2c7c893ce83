package org.onrecord.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Resolution;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;
import org.onrecord.schema.Fields;
import org.onrecord.schema.NameKey;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.testing.IndexOracle;

import static org.assertj.core.api.Assertions.assertThat;

/** Names from beyond the article: from the same quote elsewhere and from a list. */
class RelabellingTest {

    private static final String QUOTE = "We will not unload another ship before Monday";

    @TempDir
    Path folder;

    @AfterEach
    void theIndexIsSound() {
        IndexOracle.assertSound(folder);
    }

    private static Article article(String id, String quote) {
        return new Article(ArticleHeader.of(id), "“" + quote + "” It rained.");
    }

    private static List<AttributionRecord> records(Article article, Optional<String> name) {
        Span said = new Span(1, article.text().indexOf('”'));
        Speaker speaker = name.isEmpty() ? Speaker.unresolved(Optional.empty())
                : new Speaker(name, SpeakerType.PERSON, Optional.of("docker"), Optional.empty(), name, Resolution.NAME);
        return List.of(new AttributionRecord(article.id() + "#1", Form.DIRECT, SpeechAct.SAY, said.in(article.text()),
                List.of(said), List.of(said), List.of(), List.of(), speaker, Optional.empty(), Optional.empty(),
                new Stance(StanceLabel.NEUTRAL, 0, Optional.empty(), List.of()), SpokenDate.UNKNOWN,
                Factuality.ASSERTED, .9, new Context("", ""), article.header()));
    }

    private void put(LuceneIndex index, String id, String quote, String name) {
        Article article = article(id, quote);
        index.put(article, () -> records(article, Optional.of(name).filter(n -> !n.isEmpty())));
    }

    private LuceneIndex open() {
        return LuceneIndex.open(folder, IndexSettings.of("1", "1"));
    }

    /** Every record as id, name and rule. */
    private List<String> shown() throws java.io.IOException {
        List<String> rows = new ArrayList<>();
        try (ReadableIndex index = ReadableIndex.open(folder)) {
            for (AttributionRecord record : new LiveDocuments(index.reader())
                    .having(Fields.DOC, Fields.RECORD_DOC, RecordDocuments::read)) {
                rows.add(record.id() + " " + record.speaker().name().orElse("-") + " " + record.speaker().resolvedBy());
            }
        }
        rows.sort(null);
        return rows;
    }

    /** Knows one other name of somebody. */
    private record OtherName(String alias, String name) implements Naming {

        @Override
        public Set<String> keys() {
            return Set.of(NameKey.of(alias));
        }

        @Override
        public AttributionRecord named(AttributionRecord record) {
            Speaker was = record.speaker();
            boolean own = was.name().filter(n -> NameKey.of(n).equals(NameKey.of(alias))).isPresent();
            return !own ? record : record.by(new Speaker(Optional.of(name), was.type(), was.role(), was.affiliation(),
                    was.mention(), Resolution.AUTHORITY));
        }
    }

    @Test
    void aQuoteThatOneArticleGivesToNobodyGetsTheNameOfAnother() throws Exception {
        try (LuceneIndex index = open()) {
            put(index, "a", QUOTE, "");
            put(index, "b", QUOTE.toLowerCase(java.util.Locale.ROOT) + ",", "Nell Quinn");
            assertThat(index.relabel(Naming.NONE)).isEqualTo(1);
        }
        assertThat(shown()).containsExactly("a#1 Nell Quinn OTHER_ARTICLE", "b#1 Nell Quinn NAME");
    }

    @Test
    void aSecondPassChangesNothing() throws Exception {
        try (LuceneIndex index = open()) {
            put(index, "a", QUOTE, "");
            put(index, "b", QUOTE, "Nell Quinn");
            index.relabel(Naming.NONE);
            assertThat(index.relabel(Naming.NONE)).isZero();
        }
    }

    @Test
    void articlesThatDisagreeNameNobody() throws Exception {
        try (LuceneIndex index = open()) {
            put(index, "a", QUOTE, "");
            put(index, "b", QUOTE, "Nell Quinn");
            put(index, "c", QUOTE, "Pia Voss");
            assertThat(index.relabel(Naming.NONE)).isZero();
        }
        assertThat(shown()).contains("a#1 - UNRESOLVED");
    }

    @Test
    void shortQuotesAndOtherWordsNameNobody() throws Exception {
        try (LuceneIndex index = open()) {
            put(index, "a", "We will not go", "");
            put(index, "b", "We will not go", "Nell Quinn");
            put(index, "c", QUOTE, "");
            put(index, "d", QUOTE + " or Tuesday", "Nell Quinn");
            assertThat(index.relabel(Naming.NONE)).isZero();
        }
    }

    @Test
    void theNameGoesWhenItsArticleGoes() throws Exception {
        try (LuceneIndex index = open()) {
            put(index, "a", QUOTE, "");
            put(index, "b", QUOTE, "Nell Quinn");
            index.relabel(Naming.NONE);
            index.delete("b");
            assertThat(index.relabel(Naming.NONE)).isEqualTo(1);
        }
        assertThat(shown()).containsExactly("a#1 - UNRESOLVED");
    }

    @Test
    void aListDecidesAndItsLinesMayGoAgain() throws Exception {
        Naming naming = new OtherName("nell quinn", "Eleanor Quinn");
        try (LuceneIndex index = open()) {
            put(index, "a", QUOTE, "");
            put(index, "b", QUOTE, "Nell Quinn");
            put(index, "c", "Nobody asked us", "Pia Voss");
            assertThat(index.relabel(naming)).isEqualTo(2);
        }
        assertThat(shown()).containsExactly(
                "a#1 Eleanor Quinn AUTHORITY", "b#1 Eleanor Quinn AUTHORITY", "c#1 Pia Voss NAME");
        try (LuceneIndex index = open()) {
            assertThat(index.relabel(Naming.NONE)).isEqualTo(2);
        }
        assertThat(shown()).contains("a#1 Nell Quinn OTHER_ARTICLE", "b#1 Nell Quinn NAME");
    }

    @Test
    void relabelledArticlesAreStillUnchangedWhenReadAgain() throws Exception {
        try (LuceneIndex index = open()) {
            put(index, "b", QUOTE, "Nell Quinn");
            index.relabel(new OtherName("Nell Quinn", "Eleanor Quinn"));
            Article article = article("b", QUOTE);
            assertThat(index.put(article, () -> records(article, Optional.of("Nell Quinn"))))
                    .isEqualTo(Change.UNCHANGED);
        }
        assertThat(shown()).containsExactly("b#1 Eleanor Quinn AUTHORITY");
    }

    @Test
    void theOrderOfArticlesAndPassesDoesNotMatter() throws Exception {
        Naming naming = new OtherName("Nell Quinn", "Eleanor Quinn");
        List<String> want = List.of();
        for (int round = 0; round < 6; round++) {
            Random random = new Random(20261127 + round);
            List<String> order = new ArrayList<>(List.of("a,", "b,Nell Quinn", "c,", "d,Nell Quinn", "e,Pia Voss"));
            java.util.Collections.shuffle(order, random);
            try (LuceneIndex index = open()) {
                order.forEach(row -> index.delete(row.split(",")[0]));
                for (String row : order) {
                    String[] parts = (row + " ").split(",");
                    put(index, parts[0], parts[0].equals("e") ? "Nobody asked us about the lamps" : QUOTE,
                            parts[1].strip());
                    if (random.nextBoolean()) {
                        index.relabel(random.nextBoolean() ? naming : Naming.NONE);
                    }
                }
                index.relabel(naming);
            }
            want = want.isEmpty() ? shown() : want;
            assertThat(shown()).as("round " + round + " " + order).isEqualTo(want);
        }
    }
}
