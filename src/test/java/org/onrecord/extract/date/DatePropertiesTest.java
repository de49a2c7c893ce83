package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What holds for any date and any text. Each loop has its seed; a failure prints it with the round. */
class DatePropertiesTest {

    private static final long SEED = 20250306;

    private static final List<String> EXPRESSIONS = List.of(
            "on Monday", "on Sunday night", "last Friday", "this Wednesday", "next Tuesday", "today", "yesterday",
            "this morning", "last night", "on May 3", "on Feb. 29", "on 31 December", "in March", "last May", "in 2018",
            "last week", "this week", "last month", "this month", "last year", "this year", "over the weekend",
            "last weekend", "in the first quarter", "in the fourth quarter", "last quarter", "last summer",
            "this winter", "in the spring", "two days ago", "11 weeks ago", "six months ago", "12 years ago",
            "a day earlier", "the previous week", "tomorrow", "next month", "in 2150", "in the 1990s", "on 4/5/2019");

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
    }

    @Test
    void aPastSayingIsNeverDatedAfterPublicationAndItsRangeFitsItsValue() {
        Random random = new Random(SEED);
        for (int round = 0; round < 600; round++) {
            LocalDate published = anyDay(random);
            String when = EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size()));
            SpokenDate date = DateTexts.dates(
                    published.toString(), "{s1|Brix} {q1|said} " + when + " that {c1|the wall leaks}.")
                    .getFirst()
                    .value();
            String where = "seed " + SEED + " round " + round + ": '" + when + "' on " + published + " is " + date;
            date.to().ifPresent(last -> assertThat(last).as(where).isBeforeOrEqualTo(published));
            checkValue(date, where);
        }
    }

    private static void checkValue(SpokenDate date, String where) {
        if (date.from().isEmpty()) { return; }
        LocalDate from = date.from().get();
        LocalDate to = date.to().orElseThrow();
        assertThat(from).as(where).isBeforeOrEqualTo(to);
        switch (date.precision()) {
            case DAY -> assertThat(date.value()).as(where).contains(from.toString()).contains(to.toString());
            case MONTH -> assertThat(date.value())
                    .as(where)
                    .contains(YearMonth.from(from).toString())
                    .contains(YearMonth.from(to).toString());
            case YEAR -> assertThat(date.value())
                    .as(where)
                    .contains(String.format(Locale.ROOT, "%04d", from.getYear()))
                    .contains(String.format(Locale.ROOT, "%04d", to.getYear()));
            default -> assertThat(date.value()).as(where).isEmpty();
        }
    }

    @Test
    void aWeekdayLiesWithinTheLastSevenDays() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            LocalDate published = anyDay(random);
            LocalDate meant = published.minusDays(random.nextInt(7));
            String name = meant.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
            assertThat(DateTexts.date(published.toString(), "On " + name + ", {s1|Brix} {q1|said} {c1|it leaks}."))
                    .as("seed %d round %d", SEED, round)
                    .isEqualTo(meant + " stated");
        }
    }

    @Test
    void anyWordsAtAllAreDatedWithoutAnException() {
        Random random = new Random(SEED);
        List<String> words = new ArrayList<>(List.of(
                "Brix", "said", "had", "will", "to", ",", ";", ".", "“", "”", "\"", "‘", "(", ")", "—", "-", "\n", "'s",
                "who", "that", "when", "after", "the", "a", "of", "in", "on", "last", "next", "this", "past", "week",
                "years", "ago", "earlier", "before", "Friday", "May", "Feb.", "30", "31st", "0", "2019", "0000",
                "99999999999999999999", "2019-02-30", "31.02.2019", "13", "/", "12", "quarter", "first", "summer",
                "adding", "and", "interview", "report", "@brix", "\u0000", "🙂", "\uD800", "مايو", "İ", "1990s",
                "mid-"));
        for (int round = 0; round < 400; round++) {
            String text = soup(random, words);
            TokenizedText tokens = DateTexts.analyze(text);
            Optional<Attribution> any = anyAttribution(random, text.length());
            any.ifPresent(said -> assertThatCode(() -> check(random, tokens, said))
                    .as("seed %d: %s", SEED, text)
                    .doesNotThrowAnyException());
        }
    }

    private static void check(Random random, TokenizedText tokens, Attribution said) {
        Optional<LocalDate> published = random.nextBoolean() ? Optional.of(anyDay(random)) : Optional.empty();
        SpokenDate date = new RuleDateResolver().resolve(published, tokens, said).value();
        if (date.basis() == DateBasis.NONE && date.value().isPresent()) {
            throw new AssertionError("a date out of nothing: " + date);
        }
    }

    private static String soup(Random random, List<String> words) {
        StringBuilder text = new StringBuilder("Soup");
        int size = random.nextInt(60);
        for (int i = 0; i < size; i++) {
            text.append(random.nextInt(5) == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    /** Spans anywhere, also across tokens and in white space. */
    private static Optional<Attribution> anyAttribution(Random random, int length) {
        if (length < 12) { return Optional.empty(); }
        List<Span> content = List.of(anySpan(random, length));
        List<Span> cue = random.nextInt(4) == 0 ? List.of() : List.of(anySpan(random, length));
        List<Span> source = random.nextInt(3) == 0 ? List.of() : List.of(anySpan(random, length));
        return Optional.of(new Attribution(Form.INDIRECT, content, List.of(), cue, source, 0.5));
    }

    private static Span anySpan(Random random, int length) {
        int start = random.nextInt(length - 1);
        return new Span(start, Math.min(length, start + 1 + random.nextInt(12)));
    }

    @Test
    void aSentenceWithoutEndIsReadOnlyAroundTheCue() {
        String far = "on Monday " + "and the rain fell ".repeat(3000);
        MarkedArticle marked = MarkedArticle.parse(
                "# published: 2025-03-06\n" + far + "{s1|Brix} {q1|said} {c1|it leaks} "
                        + "while it rained ".repeat(3000));
        assertThat(DateTexts.show(DateTexts.dates(marked).getFirst().value())).isEqualTo("2025-03-06 publication");
        TokenizedText text = DateTexts.analyze(marked.article());
        int cue = text.tokens(marked.attributions().get(1).cue().getFirst()).from();
        TokenWindow window = TokenWindow.sentence(text, cue);
        assertThat(window.to() - window.from()).isLessThan(300);
        assertThat(window.holds(cue)).isTrue();
    }
}
