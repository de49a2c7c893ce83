package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.onrecord.extract.speaker.ArticleReading.Answer;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Article;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/** Resolves pronouns while an article is read: those in sources, and "he" and "she" on the way, which keep a person in mind. */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he", Gender.MALE, "him", Gender.MALE, "his", Gender.MALE, "himself", Gender.MALE,
            "she", Gender.FEMALE, "her", Gender.FEMALE, "hers", Gender.FEMALE, "herself", Gender.FEMALE);
    private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our");
    private static final int NESTED = 5;
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Pattern PLURAL_NOUN = Pattern.compile("\\p{L}{3,}s\\b");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    private final Article article;
    private final Words words;
    private final Discourse discourse;
    private final Answers answers;
    private final SourceReader sources;
    private final NominalResolver nominals;
    private final UnnamedPeople unnamed;
    private final PronounResolver resolver;
    private final Antecedents antecedents;
    private final Map<Integer, Entity> known = new HashMap<>();
    private final TreeMap<Integer, Said> contents = new TreeMap<>();
    private int read;

    /** What somebody said, up to token {@code to}. */
    private record Said(int to, Answer answer) {}

    Pronouns(Article article, Words words, Cast cast, Discourse discourse, Answers answers, SourceReader sources,
            NominalResolver nominals, UnnamedPeople unnamed) {
        this.article = article;
        this.words = words;
        this.discourse = discourse;
        this.answers = answers;
        this.sources = sources;
        this.nominals = nominals;
        this.unnamed = unnamed;
        this.resolver = new PronounResolver(words, discourse);
        this.antecedents = new Antecedents(words, cast);
    }

    /** Reads on to {@code token}, resolving "he" and "she" outside quotation marks. */
    void readTo(int token) {
        for (; read < token; read++) {
            if (words.text.sentenceAround(read).from() == read) {
                discourse.readTo(read);
                unnamed.readSentence(read);
            }
            boolean subject = words.is(read, "he") || words.is(read, "she");
            if (subject && !words.text.quoted(read)) {
                singular(read);
            }
        }
        discourse.readTo(token);
    }

    private Optional<Entity> singular(int token) {
        Entity before = known.get(token);
        if (before != null) { return Optional.of(before); }
        discourse.readTo(token);
        Gender gender = SINGULAR.getOrDefault(words.text.lower(token), Gender.UNKNOWN);
        Optional<Entity> found = resolver.resolve(token, gender);
        found.ifPresent(entity -> {
            known.put(token, entity);
            discourse.meet(token, token + 1, entity);
            entity.vote(gender, 1);
        });
        return found;
    }

    /** Keeps in mind who spoke. */
    void spoke(Place place, Answer answer) {
        contents.put(place.content().from(), new Said(place.content().to(), answer));
        discourse.spoke(new Discourse.Spoke(answer.speaker().value(), answer.entity(), place.anchor()));
    }

    Answer answer(Place place, int token, Optional<String> mention) {
        String word = words.text.lower(token);
        if (SINGULAR.containsKey(word)) { return he(token, mention); }
        if (RELATIVE.contains(word)) { return relative(token, mention); }
        if (PLURAL.contains(word)) { return last(token, mention, true); }
        if (NEUTER.contains(word)) {
            return Expletive.isAt(words, token, place)
                    ? Answer.of(Answers.unresolved(mention, "'it' means nobody: who says so is not told"))
                    : last(token, mention, false);
        }
        return Answer.of(Answers.unresolved(mention, "'" + word + "' names nobody"));
    }

    private Answer he(int token, Optional<String> mention) {
        Optional<Entity> found = singular(token);
        if (found.isEmpty()) {
            return Answer.of(Answers.unresolved(mention, "nobody named before fits '" + words.text.word(token) + "'"));
        }
        String why = "'" + words.text.word(token) + "' is the likeliest person named before it whose gender fits: "
                + found.get().name();
        return entity(found.get(), token, mention, why);
    }

    private Answer entity(Entity entity, int token, Optional<String> mention, String why) {
        TokenRange span = new TokenRange(token, token + 1);
        return new Answer(answers.entity(entity, mention, Optional.of(span), Resolution.PRONOUN, why),
                Optional.of(entity));
    }

    /** Whether the source is "I" or "we", which all others must be known for. */
    boolean isFirstPerson(Place place) {
        return place.source().filter(s -> s.size() == 1 && FIRST.contains(words.text.lower(s.from()))).isPresent();
    }

    /** "I" inside a quotation is its speaker; outside, the author. */
    Answer firstPerson(Place place, Optional<String> mention) {
        int token = place.anchor();
        Optional<Answer> around = saidAround(token);
        if (around.isPresent()) {
            return again(around.get(), mention, "'" + words.text.word(token) + "' stands in the words of ");
        }
        if (!words.text.quoted(token)) { return author(mention); }
        return besideQuotation(token)
                .map(answer -> again(answer, mention,
                        "'" + words.text.word(token) + "' stands in a quotation beside words of "))
                .orElseGet(() -> Answer
                        .of(Answers.unresolved(mention, "nobody is named for the quotation this stands in")));
    }

    /** Who said the words that hold {@code token}. */
    private Optional<Answer> saidAround(int token) {
        Map.Entry<Integer, Said> entry = contents.floorEntry(token);
        for (int i = 0; i < NESTED && entry != null; i++) {
            if (entry.getValue().to() > token) { return Optional.of(entry.getValue().answer()); }
            entry = contents.lowerEntry(entry.getKey());
        }
        return Optional.empty();
    }

    /** Who said other quoted words of the paragraph, or else of the paragraph before. */
    private Optional<Answer> besideQuotation(int token) {
        TokenRange paragraph = words.text.paragraphAround(token);
        Map.Entry<Integer, Said> after = contents.ceilingEntry(token);
        if (after != null && paragraph.contains(after.getKey())) { return Optional.of(after.getValue().answer()); }
        Map.Entry<Integer, Said> before = contents.floorEntry(token);
        boolean near = before != null && words.text.paragraphOf(token) - words.text.paragraphOf(before.getKey()) <= 1;
        return near ? Optional.of(before.getValue().answer()) : Optional.empty();
    }

    private Answer author(Optional<String> mention) {
        Optional<String> author = article.header().author()
                .filter(a -> !a.isBlank() && a.indexOf(',') < 0 && !a.contains(" and "));
        if (author.isEmpty()) { return Answer.of(Answers.unresolved(mention, "the writer is not named")); }
        Speaker speaker = new Speaker(author, SpeakerType.PERSON, Optional.empty(), Optional.empty(), mention,
                Resolution.PRONOUN);
        return Answer.of(new Explained<>(speaker, "outside quotation marks this is the article's author"));
    }

    private static Answer again(Answer answer, Optional<String> mention, String why) {
        Speaker speaker = answer.speaker().value();
        if (speaker.name().isEmpty()) {
            return Answer.of(Answers.unresolved(mention, "the speaker of these words is not named"));
        }
        return new Answer(Answers.same(speaker, mention, Resolution.PRONOUN, why + speaker.name().get()),
                answer.entity());
    }

    /** "who" means the words before it. */
    private Answer relative(int token, Optional<String> mention) {
        return switch (antecedents.of(token)) {
            case Antecedents.Named named -> entity(named.entity(), token, mention,
                    "'" + words.text.word(token) + "' relates to " + named.entity().name() + " before it");
            case Antecedents.Phrase phrase -> described(phrase.from(), phrase.to(), token, mention);
            case Antecedents.None none -> Answer.of(Answers.unresolved(mention, none.why()));
        };
    }

    private Answer described(int from, int end, int token, Optional<String> mention) {
        if (from >= end || !Character.isLetterOrDigit(words.text.word(end - 1).charAt(0))) {
            return Answer.of(Answers.unresolved(mention, "nothing before it to relate to"));
        }
        Reference reference = sources.read(new TokenRange(from, end));
        return reference instanceof Reference.Nominal nominal
                ? described(nominal, token, mention)
                : Answer.of(Answers.unresolved(mention, "nothing before it to relate to"));
    }

    private Answer described(Reference.Nominal nominal, int token, Optional<String> mention) {
        Optional<Entity> holder = nominals.resolve(nominal);
        if (holder.isPresent()) {
            return entity(holder.get(), token, mention, "'" + words.text.word(token) + "' relates to '"
                    + words.written(nominal.from(), nominal.to()) + "' before it, " + holder.get().name());
        }
        Speaker speaker = answers.description(nominal, mention).value();
        if (speaker.type() == SpeakerType.UNKNOWN) {
            return Answer.of(Answers.unresolved(mention, "the words before it name no speaker"));
        }
        String why = "'" + words.text.word(token) + "' relates to '" + speaker.name().orElse("") + "' before it";
        return Answer.of(Answers.same(speaker, mention, Resolution.PRONOUN, why));
    }

    /** "they" and "it": the last speaker, if that is a group or body, of this paragraph or the one before. */
    private Answer last(int token, Optional<String> mention, boolean plural) {
        Optional<Discourse.Spoke> last = discourse.lastSpoke(token)
                .filter(s -> words.text.paragraphOf(token) - words.text.paragraphOf(s.anchor()) <= 1)
                .filter(s -> s.speaker().name().isPresent() && fits(s.speaker(), plural));
        if (last.isPresent()) {
            return again(new Answer(new Explained<>(last.get().speaker(), ""), last.get().entity()), mention,
                    "'" + words.text.word(token) + "' goes on with ");
        }
        Optional<Entity> subject = plural ? Optional.empty() : bodyBefore(token);
        return subject
                .map(e -> entity(e, token, mention,
                        "'" + words.text.word(token) + "' is the body named before it: " + e.name()))
                .or(() -> describedBefore(token, mention).filter(answer -> fits(answer.speaker().value(), plural)))
                .orElseGet(() -> Answer.of(Answers.unresolved(mention,
                        "several before it could be meant by '" + words.text.word(token) + "'")));
    }

    private static boolean fits(Speaker speaker, boolean plural) {
        return switch (speaker.type()) {
            case ORGANIZATION -> true;
            case UNKNOWN -> speaker.resolvedBy() != Resolution.DESCRIPTION
                    || plural && PLURAL_NOUN.matcher(speaker.name().orElse("")).find();
            case GROUP, ANONYMOUS -> plural;
            case DOCUMENT -> !plural;
            case PERSON -> false;
        };
    }

    /** "The council met on Monday. It said …": the phrase that the sentence before begins with, up to its verb. */
    private Optional<Answer> describedBefore(int token, Optional<String> mention) {
        int sentence = words.text.sentenceOf(token);
        if (sentence == 0) { return Optional.empty(); }
        return unnamed.opening(words.text.sentences().get(sentence - 1).from())
                .map(phrase -> described(phrase.nominal(), token, mention));
    }

    private Optional<Entity> bodyBefore(int token) {
        int from = words.text.sentences().get(Math.max(0, words.text.sentenceOf(token) - 1)).from();
        for (int i = discourse.met().size() - 1;
                i >= Math.max(0, discourse.met().size() - 60) && discourse.met().get(i).token() >= from; i--) {
            Discourse.Met one = discourse.met().get(i);
            if (one.token() < token && !one.entity().isPerson() && one.subject() && !one.quoted()) {
                return Optional.of(one.entity());
            }
        }
        return Optional.empty();
    }
}
