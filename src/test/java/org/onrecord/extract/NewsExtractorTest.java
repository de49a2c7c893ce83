package org.onrecord.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.tag.AttributionFinder;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Attribution;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class NewsExtractorTest {

    private static final String TEXT = "“The lamp is out,” said Orla Quist. “We have no oil.” The pilots were warned.";
    private static final ArticleHeader HEADER = new ArticleHeader(
            "tide-7",
            Optional.of("Halden Tide"),
            Optional.of("https://tide.example.org/7"),
            Optional.of("Dark night"),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 2, 4)),
            "en");
    private static final Article ARTICLE = new Article(HEADER, TEXT);

    private static final Attribution QUOTE = attribution(List.of("The lamp is out,", "We have no oil."), "Orla Quist");
    private static final Attribution STATEMENT = attribution(List.of("The pilots were warned"), "");

    private static Attribution attribution(List<String> contents, String source) {
        List<Span> content = contents.stream().map(words -> Texts.span(TEXT, words)).toList();
        boolean direct = !source.isEmpty();
        return new Attribution(
                direct ? Form.DIRECT : Form.INDIRECT,
                content,
                direct ? content : List.of(),
                direct ? List.of(Texts.span(TEXT, "said")) : List.of(),
                direct ? List.of(Texts.span(TEXT, source)) : List.of(),
                0.98765,
                "“said” is a cue");
    }

    private static NewsExtractor extractor(AttributionFinder finder, ExtractLimits limits) {
        TextAnalyzer analyzer = new TextAnalyzer(words -> {
            PartOfSpeech[] tags = new PartOfSpeech[words.length];
            Arrays.fill(tags, PartOfSpeech.X);
            return tags;
        });
        return new NewsExtractor(
                analyzer, finder, Fakes.speakers(), Fakes.cues(), Fakes.stances(), Fakes.dates(), limits);
    }

    private static List<AttributionRecord> extract(Attribution... found) {
        return extractor(text -> List.of(found), ExtractLimits.DEFAULT).extract(ARTICLE);
    }

    @Test
    void everyAttributionBecomesARecordInOrder() {
        assertThat(extract(QUOTE, STATEMENT)).extracting(AttributionRecord::text)
                .containsExactly("The lamp is out, … We have no oil.", "The pilots were warned");
        assertThat(extract()).isEmpty();
    }

    @Test
    void theIdNamesTheArticleAndTheFirstCharacter() {
        assertThat(extract(QUOTE, STATEMENT)).extracting(AttributionRecord::id)
                .containsExactly("tide-7#1", "tide-7#" + TEXT.indexOf("The pilots"));
    }

    @Test
    void spansAndFormComeFromTheFinder() {
        AttributionRecord record = extract(QUOTE).getFirst();
        assertThat(record.form()).isEqualTo(Form.DIRECT);
        assertThat(record.segments()).isEqualTo(QUOTE.content());
        assertThat(record.verbatim()).isEqualTo(QUOTE.verbatim());
        assertThat(record.cue()).isEqualTo(QUOTE.cue());
        assertThat(record.source()).isEqualTo(QUOTE.source());
    }

    @Test
    void everyRoomFillsItsFields() {
        AttributionRecord record = extract(QUOTE).getFirst();
        assertThat(record.speaker().name()).contains("Orla Quist");
        assertThat(record.act()).isEqualTo(SpeechAct.WARN);
        assertThat(record.factuality()).isEqualTo(Factuality.NEGATED);
        assertThat(record.addressee()).contains("the Tide");
        assertThat(record.via()).contains("Merrin Herald");
        assertThat(record.stance().label()).isEqualTo(StanceLabel.OPPOSE);
        assertThat(record.date()).isEqualTo(SpokenDate.of(LocalDate.of(2025, 2, 4), DateBasis.PUBLICATION));
        assertThat(record.article()).isEqualTo(HEADER);
    }

    @Test
    void eachRecordGetsItsOwnSpeaker() {
        assertThat(extract(QUOTE, STATEMENT)).extracting(record -> record.speaker().name())
                .containsExactly(Optional.of("Orla Quist"), Optional.empty());
    }

    @Test
    void confidenceHasThreeDigits() {
        assertThat(extract(QUOTE).getFirst().confidence()).isEqualTo(0.988);
    }

    @Test
    void contextIsAsLongAsTheLimitAllows() {
        ExtractLimits limits = new ExtractLimits(10, 20);
        AttributionRecord record = extractor(text -> List.of(STATEMENT), limits).extract(ARTICLE).getFirst();
        assertThat(record.context()).isEqualTo(new Context("… “We have no oil.” ", "."));
    }

    @Test
    void noMoreRecordsAreMadeThanTheLimitAllows() {
        ExtractLimits one = new ExtractLimits(1, 160);
        List<AttributionRecord> records = extractor(text -> List.of(QUOTE, STATEMENT), one).extract(ARTICLE);
        assertThat(records).extracting(AttributionRecord::text).containsExactly("The lamp is out, … We have no oil.");
    }

    @Test
    void anArticleInAnotherLanguageIsNotSearched() {
        ArticleHeader german = new ArticleHeader(
                "tide-8",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "de");
        List<String> searched = new ArrayList<>();
        NewsExtractor extractor = extractor(text -> {
            searched.add(text.text());
            return List.of(QUOTE);
        }, ExtractLimits.DEFAULT);
        assertThat(extractor.explain(new Article(german, TEXT))).isEmpty();
        assertThat(searched).isEmpty();
    }

    @Test
    void everyDecisionIsExplainedInTheOrderOfTheRecord() {
        Extraction extraction = extractor(text -> List.of(QUOTE), ExtractLimits.DEFAULT).explain(ARTICLE).getFirst();
        assertThat(extraction.decisions().keySet())
                .containsExactly("form", "act", "speaker", "stance", "date", "factuality", "confidence");
        assertThat(extraction.decisions())
                .containsEntry("form", "all of it stands in quotation marks")
                .containsEntry("act", "act by its cue")
                .containsEntry("speaker", "speaker by its words")
                .containsEntry("stance", "stance by WARN")
                .containsEntry("date", "date by publication")
                .containsEntry("factuality", "factuality by its cue")
                .containsEntry("confidence", "“said” is a cue");
    }

    @Test
    void readingAgainGivesTheSameRecords() {
        assertThat(extract(QUOTE, STATEMENT)).isEqualTo(extract(QUOTE, STATEMENT));
    }

    @Test
    void anEmptyArticleHasNoRecords() {
        NewsExtractor extractor = extractor(text -> List.of(), ExtractLimits.DEFAULT);
        assertThat(extractor.extract(new Article(HEADER, ""))).isEmpty();
    }
}
