package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Form;
import org.onrecord.model.Resolution;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSpeakerResolverTest {

    private static final String[] SCRAPS = {
            "Mayor Ana Ruiz", "she", "said", "the", "\"", "“", "”", "\n", ".", ",", "Mr.", "King", "of", "'s", "(", ")",
            "HOST:", "who", "it", "I", "58-year-old", "minister", "National Growers' Alliance", "Jr.", "\u00a0", "😀",
            "—", "J.", "Dr.", "and", "'", "\r\n", "\t", "é", "中", "\uD83D", "A", "-", ":", "Norway", "two officials"};

    @Test
    void noAttributionsGiveNoSpeakers() {
        Article article = new Article(ArticleHeader.of("a"), "Nothing was said.");
        assertThat(Reading.RESOLVER.resolve(article, Reading.ANALYZER.analyze(article), List.of())).isEmpty();
    }

    @Test
    void theMentionIsTheWordsOfTheSource() {
        Speaker speaker = Reading.speaker("{s1|Mayor Ana Ruiz,} {q1|said} {c1|it rained}.").value();
        assertThat(speaker.mention()).contains("Mayor Ana Ruiz,");
        assertThat(speaker.name()).contains("Ana Ruiz");
    }

    @Test
    void theMentionOfASplitSourceHasBothParts() {
        Speaker speaker = Reading.speaker("{s1|Mayor Ana Ruiz} {q1|nodded}. “{c1|It rained},” {s1|she} {q1|said}.")
                .value();
        assertThat(speaker.mention()).contains("Mayor Ana Ruiz … she");
    }

    @Test
    void noSourceMeansNoMention() {
        Speaker speaker = Reading.speakers(MarkedArticle.parse(
                "{s1|Mayor Ana Ruiz} {q1|called} {c1|it rain} and {q2|promised} {c2|sun}.")).get(2).value();
        assertThat(speaker.mention()).isEmpty();
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.CARRIED_OVER);
    }

    @Test
    void aLineBreakInsideANameBecomesASpace() {
        Speaker speaker = Reading.speaker("It was {s1|Ana \t Ruiz} who {q1|said} {c1|it rained}.").value();
        assertThat(speaker.name()).contains("Ana Ruiz");
    }

    @Test
    void theReasonNamesTheRule() {
        assertThat(Reading.speaker("{s1|Ana Ruiz} {q1|said} {c1|it rained}.").why()).contains("names Ana Ruiz");
        assertThat(Reading.speaker("Ana Ruiz came. {s1|Ruiz} {q1|said} {c1|it rained}.").why())
                .contains("'Ruiz' is short for Ana Ruiz");
        assertThat(Reading.speaker("Ana Ruiz came. {s1|She} {q1|said} {c1|it rained}.").why())
                .contains("'She'").contains("Ana Ruiz");
        assertThat(Reading.speaker("Mayor Ana Ruiz came. {s1|The mayor} {q1|said} {c1|it rained}.").why())
                .contains("'The mayor' fits Ana Ruiz, named before");
    }

    @Test
    void firstPersonOutsideQuotationMarksIsTheAuthor() {
        MarkedArticle marked = MarkedArticle.parse("{s1|I} {q1|believe} {c1|the coast is lost}.");
        ArticleHeader header = new ArticleHeader(
                "column", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Greta Holm"),
                Optional.empty(), "en");
        Article article = new Article(header, marked.article().text());
        Speaker speaker = Reading.RESOLVER
                .resolve(article, Reading.ANALYZER.analyze(article), List.copyOf(marked.attributions().values()))
                .getFirst().value();
        assertThat(speaker.name()).contains("Greta Holm");
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.PRONOUN);
    }

    @Test
    void firstPersonOfAnUnknownAuthorIsNobody() {
        Speaker speaker = Reading.speaker("{s1|I} {q1|believe} {c1|the coast is lost}.").value();
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.type()).isEqualTo(SpeakerType.UNKNOWN);
    }

    @Test
    void namesInsideAQuotationAreNotItsSpeaker() {
        Speaker speaker = Reading.speaker(
                "Councilman Roy Batista spoke first. “{c1|Mayor Tom Ashby lied to us},” {s1|he} {q1|said}.").value();
        assertThat(speaker.name()).contains("Roy Batista");
    }

    @Test
    void carriageReturnsChangeNothing() {
        String marked = "Mayor Ana Ruiz came.\n“{c1|It rained},” {s1|she} {q1|said}.";
        Speaker plain = Reading.speaker(marked).value();
        MarkedArticle parsed = MarkedArticle.parse(marked);
        String text = parsed.article().text().replace("\n", "\r\n");
        Attribution moved = shifted(parsed.attributions().get(1), 1);
        Article article = new Article(ArticleHeader.of("crlf"), text);
        Speaker speaker = Reading.RESOLVER.resolve(article, Reading.ANALYZER.analyze(article), List.of(moved))
                .getFirst().value();
        assertThat(speaker).isEqualTo(plain);
    }

    private static Attribution shifted(Attribution one, int by) {
        return new Attribution(one.form(), shifted(one.content(), by), shifted(one.verbatim(), by),
                shifted(one.cue(), by), shifted(one.source(), by), one.confidence());
    }

    private static List<Span> shifted(List<Span> spans, int by) {
        return spans.stream().map(s -> new Span(s.start() + by, s.end() + by)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "x", "John:\"x\"", "\"\"\"\"\"\"", "Only A Title", "I", "'s", ".", "(", "Mr.",
            "\uD83D", "THE", "A:", "  ", "\n"})
    void oddLittleTextsGiveASpeakerForEveryAttribution(String text) {
        Span all = new Span(0, text.length());
        Attribution whole = new Attribution(Form.INDIRECT, List.of(all), List.of(), List.of(all), List.of(all), 0.5);
        Attribution bare = new Attribution(Form.DIRECT, List.of(all), List.of(all), List.of(), List.of(), 0.5);
        Article article = new Article(ArticleHeader.of("odd"), text);
        assertThat(Reading.RESOLVER.resolve(article, Reading.ANALYZER.analyze(article), List.of(whole, bare)))
                .hasSize(2);
    }

    @Test
    void spansThatHoldNoTokenAreEmptySources() {
        Article article = new Article(ArticleHeader.of("blank"), "Ana Ruiz said   it.");
        Attribution blank = new Attribution(
                Form.INDIRECT, List.of(new Span(14, 15)), List.of(), List.of(), List.of(new Span(13, 14)), 0.5);
        assertThat(Reading.RESOLVER.resolve(article, Reading.ANALYZER.analyze(article), List.of(blank))).hasSize(1);
    }

    @Test
    void anyTextGivesOneExplainedSpeakerForEachAttributionAndTheSameAgain() {
        for (long seed = 1; seed <= 150; seed++) {
            Random random = new Random(seed);
            Article article = new Article(ArticleHeader.of("random"), scraps(random));
            TokenizedText text = Reading.ANALYZER.analyze(article);
            List<Attribution> attributions = attributions(random, article.text().length());
            List<Explained<Speaker>> first = Reading.RESOLVER.resolve(article, text, attributions);
            assertThat(first).as("seed %d", seed).hasSameSizeAs(attributions);
            assertThat(first).as("seed %d", seed).allSatisfy(RuleSpeakerResolverTest::holdsTogether);
            assertThat(Reading.RESOLVER.resolve(article, text, attributions)).as("seed %d", seed).isEqualTo(first);
        }
    }

    private static void holdsTogether(Explained<Speaker> one) {
        Speaker speaker = one.value();
        assertThat(one.why()).isNotBlank();
        assertThat(speaker.name().isEmpty()).isEqualTo(speaker.resolvedBy() == Resolution.UNRESOLVED);
        assertThat(speaker.name().stream()).allSatisfy(name -> assertThat(name).isNotBlank().isEqualTo(name.strip()));
        assertThat(speaker.role().stream()).allSatisfy(role -> assertThat(role).isNotBlank());
    }

    private static String scraps(Random random) {
        StringBuilder text = new StringBuilder("x");
        int count = random.nextInt(120);
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(4) == 0 ? "" : " ").append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return text.toString();
    }

    private static List<Attribution> attributions(Random random, int length) {
        List<Attribution> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(new Attribution(Form.INDIRECT, List.of(span(random, length)), List.of(),
                    random.nextBoolean() ? List.of() : List.of(span(random, length)),
                    random.nextInt(3) == 0 ? List.of() : List.of(span(random, length)), 0.5));
        }
        all.sort((a, b) -> a.content().getFirst().compareTo(b.content().getFirst()));
        return all;
    }

    private static Span span(Random random, int length) {
        int start = random.nextInt(length);
        return new Span(start, Math.min(length, start + 1 + random.nextInt(25)));
    }

    @Test
    void manyThreadsGiveTheSameAnswers() throws Exception {
        String marked = "Mayor Ana Ruiz met Roy Batista. {s1|She} {q1|said} {c1|it rained}. {s2|Batista} {q2|left}, {c2|he was late}.";
        List<Explained<Speaker>> alone = List.copyOf(Reading.speakers(MarkedArticle.parse(marked)).values());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Explained<Speaker>>>> runs = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                runs.add(threads.submit(() -> List.copyOf(Reading.speakers(MarkedArticle.parse(marked)).values())));
            }
            for (Future<List<Explained<Speaker>>> run : runs) {
                assertThat(run.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void tenThousandPeopleOfOneSurnameAreRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append((char) ('A' + i % 26)).append((char) ('a' + i / 26 % 26)).append((char) ('a' + i / 676 % 26))
                    .append(" Marlow, a clerk, left. ");
        }
        int source = text.length();
        text.append("Marlow said it rained.");
        Article article = new Article(ArticleHeader.of("many"), text.toString());
        Attribution last = new Attribution(
                Form.INDIRECT, List.of(new Span(source + 12, source + 21)), List.of(),
                List.of(new Span(source + 7, source + 11)), List.of(new Span(source, source + 6)), 0.5);
        Speaker speaker = Reading.RESOLVER.resolve(article, Reading.ANALYZER.analyze(article), List.of(last)).getFirst()
                .value();
        assertThat(speaker.name()).contains("Marlow");
    }
}
