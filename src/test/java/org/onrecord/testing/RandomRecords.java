package org.onrecord.testing;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
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

/**
 * Random articles with valid records, the same for the same seed. Words and names come from short lists, so that values
 * repeat and searches find something; among them are accents, marks, emoji, controls and right-to-left letters. Every
 * record's text is what its article has at its segments.
 */
public final class RandomRecords {

    private static final List<String> WORDS = List.of(
            "harbour", "freeze", "freezes", "frozen", "three-year", "the", "never", "accept", "bridge", "minister’s",
            "isn't", "isn’t", "café", "naïve", "U.S.", "budget", "ferry", "ferries", "deal", "\"deal\"", "“toll”",
            "\u2028", "\u0000", "\u001b[31m", "שלום", "\u202e", "😀", "<b>", "&amp;", "=1+1", "3.5", "İstanbul",
            "co\u00adoperate", "e\u0301lan", "'", "—");
    private static final List<String> NAMES = List.of(
            "Mara Ellinghurst", "Tobin O'Neill-Šimić", "Ödön Varga", "Harbour Board of Quillon", "three officials",
            "J.K. Tamsin", "MARA ELLINGHURST", "al-Rasheed Noor");
    private static final List<String> ROLES = List.of("Harbour Minister", "Mayor", "Chief Engineer", "député");
    private static final List<String> BODIES = List.of("Quillon", "Ministry of Rivers", "Northern Ferry Union");
    private static final List<String> PUBLISHERS = List.of("Quillon Gazette", "The Tidewatch", "Café Post");
    private static final List<String> TARGETS = List.of("three-year freeze", "harbour deal", "the ferries", "toll");

    private final long seed;
    private final Random random;
    private int articles;

    public RandomRecords(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** An article and its records in the order of their first segment. */
    public record Sample(Article article, List<AttributionRecord> records) {}

    /** The next article, with an id of its own, and up to eight records. */
    public Sample sample() {
        return sample("article-" + Long.toHexString(seed) + "-" + articles++);
    }

    /** An article with this id and up to eight records. */
    public Sample sample(String id) {
        List<Span> words = new ArrayList<>();
        String text = text(words);
        Article article = new Article(header(id), text);
        List<AttributionRecord> records = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> segments(words))
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
                .map(segments -> record(article, segments))
                .toList();
        return new Sample(article, distinct(records));
    }

    public List<Sample> samples(int count) {
        return IntStream.range(0, count).mapToObj(i -> sample()).toList();
    }

    /** A record alone. */
    public AttributionRecord record() {
        for (Sample sample = sample();; sample = sample()) {
            if (!sample.records().isEmpty()) { return sample.records().getFirst(); }
        }
    }

    private static List<AttributionRecord> distinct(List<AttributionRecord> records) {
        List<AttributionRecord> kept = new ArrayList<>();
        for (AttributionRecord record : records) {
            if (kept.stream().noneMatch(other -> other.id().equals(record.id()))) {
                kept.add(record);
            }
        }
        return List.copyOf(kept);
    }

    private String text(List<Span> words) {
        StringBuilder text = new StringBuilder();
        int count = 20 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            String word = any(WORDS);
            words.add(new Span(text.length(), text.length() + word.length()));
            text.append(word).append(random.nextInt(12) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    private ArticleHeader header(String id) {
        return new ArticleHeader(
                id,
                maybe(() -> any(PUBLISHERS)),
                maybe(() -> "https://news.example/" + random.nextInt(1000)),
                maybe(() -> any(WORDS) + " " + any(WORDS)),
                maybe(() -> any(NAMES)),
                maybe(this::day),
                "en");
    }

    /** One to three runs of words, in order and apart. */
    private List<Span> segments(List<Span> words) {
        int size = words.size() / 3;
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(part -> run(words.subList(part * size, (part + 1) * size)))
                .toList();
    }

    private Span run(List<Span> words) {
        int from = random.nextInt(words.size());
        int to = from + random.nextInt(words.size() - from);
        return new Span(words.get(from).start(), words.get(to).end());
    }

    private AttributionRecord record(Article article, List<Span> segments) {
        Form form = any(Form.values());
        List<Span> verbatim = switch (form) {
            case DIRECT -> segments;
            case MIXED -> segments.subList(0, 1);
            case INDIRECT -> List.of();
        };
        return new AttributionRecord(
                article.id() + "#" + segments.getFirst().start(),
                form,
                any(SpeechAct.values()),
                String.join(AttributionRecord.GAP, segments.stream().map(s -> s.in(article.text())).toList()),
                segments,
                verbatim,
                random.nextBoolean() ? List.of(new Span(0, 1 + random.nextInt(5))) : List.of(),
                random.nextBoolean() ? List.of(new Span(2, 3), new Span(5, 9)) : List.of(),
                speaker(),
                maybe(() -> any(NAMES)),
                maybe(() -> any(PUBLISHERS)),
                stance(segments),
                date(),
                random.nextInt(4) == 0 ? any(Factuality.values()) : Factuality.ASSERTED,
                random.nextInt(1001) / 1000.0,
                new Context(any(WORDS), any(WORDS) + " " + any(WORDS)),
                article.header());
    }

    private Speaker speaker() {
        if (random.nextInt(6) == 0) { return Speaker.unresolved(maybe(() -> any(NAMES))); }
        return new Speaker(
                Optional.of(any(NAMES)),
                any(SpeakerType.values()),
                maybe(() -> any(ROLES)),
                maybe(() -> any(BODIES)),
                maybe(() -> any(NAMES)),
                any(Resolution.values()));
    }

    private Stance stance(List<Span> evidence) {
        StanceLabel label = any(StanceLabel.values());
        Optional<String> target = maybe(() -> any(TARGETS));
        return label == StanceLabel.NEUTRAL
                ? Stance.neutral(target)
                : new Stance(label, random.nextInt(-10, 11) / 10.0, target, evidence);
    }

    private SpokenDate date() {
        LocalDate day = day();
        DateBasis basis = random.nextBoolean() ? DateBasis.STATED : DateBasis.PUBLICATION;
        return switch (random.nextInt(6)) {
            case 0 -> SpokenDate.of(YearMonth.from(day), basis);
            case 1 -> SpokenDate.ofYear(day.getYear(), basis);
            case 2 -> SpokenDate.withoutYear(MonthDay.from(day), basis);
            case 3 -> random.nextBoolean()
                    ? SpokenDate.withoutYear(Month.from(day), basis)
                    : SpokenDate.UNKNOWN;
            default -> SpokenDate.of(day, basis);
        };
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
