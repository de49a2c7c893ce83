package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;

/** One pass over an article from its first word to its last, in which names, pronouns and attributions are met. */
final class ArticleReading {

    private final Words words;
    private final List<Place> places;
    private final Cast cast;
    private final SourceReader sources;
    private final Discourse discourse;
    private final Pronouns pronouns;
    private final NominalResolver nominals;
    private final SpokenOf spokenOf;
    private final Another another;
    private final Answers answers;
    private final Transcripts transcripts;
    private final CarryOver carryOver;
    private final UnnamedPeople unnamed;

    ArticleReading(Article article, Words words, List<Place> places) {
        this.words = words;
        this.places = places;
        List<TokenRange> spans = places.stream().flatMap(p -> p.sources().stream()).toList();
        Names names = new Names(words.size(), new NameFinder(words, new RoleReader(words)).find(spans));
        this.cast = new Cast(words, names);
        this.sources = new SourceReader(words, cast);
        this.discourse = new Discourse(words, cast);
        this.answers = new Answers(words, cast.roleFinder());
        this.nominals = new NominalResolver(words, cast, discourse);
        this.another = new Another(words, discourse);
        this.spokenOf = new SpokenOf(words, discourse);
        this.unnamed = new UnnamedPeople(words, sources, nominals, answers, discourse);
        this.pronouns = new Pronouns(article, words, cast, discourse, answers, sources, nominals, unnamed);
        this.transcripts = new Transcripts(words, cast, answers);
        this.carryOver = new CarryOver(words, discourse, answers);
    }

    List<Explained<Speaker>> speakers() {
        List<Optional<Explained<Speaker>>> found = new ArrayList<>(
                java.util.Collections.nCopies(places.size(), Optional.empty()));
        Integer[] order = IntStream.range(0, places.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingInt(i -> places.get(i).anchor()));
        List<Integer> inner = new ArrayList<>();
        for (int i : order) {
            if (pronouns.isFirstPerson(places.get(i))) {
                inner.add(i);
            } else {
                found.set(i, Optional.of(read(places.get(i))));
            }
        }
        for (int i : inner) {
            found.set(i, Optional.of(pronouns.firstPerson(places.get(i), mention(places.get(i))).speaker()));
        }
        return found.stream().map(Optional::orElseThrow).toList();
    }

    private Explained<Speaker> read(Place place) {
        pronouns.readTo(place.anchor());
        Answer answer = answer(place);
        pronouns.spoke(place, answer);
        return answer.speaker();
    }

    private Optional<String> mention(Place place) {
        List<String> parts = place.sources().stream().map(s -> words.written(s.from(), s.to())).toList();
        return Optional.of(String.join(AttributionRecord.GAP, parts));
    }

    /** A speaker with the entity it is. */
    record Answer(Explained<Speaker> speaker, Optional<Entity> entity) {

        static Answer of(Explained<Speaker> speaker) {
            return new Answer(speaker, Optional.empty());
        }
    }

    private Answer answer(Place place) {
        if (place.sources().isEmpty()) {
            Optional<TokenRange> label = transcripts.labelBefore(place.content().from());
            return label.isPresent() ? answer(place, label.get()) : Answer.of(carryOver.speaker(place));
        }
        List<Answer> all = place.sources().stream().map(span -> answer(place, span)).toList();
        Answer best = all.stream().min(Comparator.comparingInt(a -> rank(a.speaker().value()))).orElseThrow();
        Speaker speaker = best.speaker().value();
        return new Answer(Answers.same(speaker, mention(place), speaker.resolvedBy(), best.speaker().why()),
                best.entity());
    }

    /** Of several parts of a source the one that names somebody counts. */
    private static int rank(Speaker speaker) {
        return switch (speaker.resolvedBy()) {
            case NAME, TRANSCRIPT -> 0;
            case PARTIAL_NAME -> 1;
            case TITLE -> 2;
            case PRONOUN -> 3;
            case DESCRIPTION -> 4;
            default -> 5;
        };
    }

    private Answer answer(Place place, TokenRange span) {
        Reference reference = sources.read(span);
        if (transcripts.isLabel(span)) { return labelled(place, span, reference); }
        Optional<String> mention = Optional.of(words.written(span.from(), span.to()));
        return switch (reference) {
            case Reference.Named named ->
                    named(span, cast.entity(named.number()), cast.names().get(named.number()).range(), mention);
            case Reference.Called called ->
                    named(span, called.entity(), new TokenRange(called.from(), called.to()), mention);
            case Reference.Pronoun pronoun -> pronouns.answer(place, pronoun.token(), mention);
            case Reference.Nominal nominal -> nominal(place, span, nominal, mention);
            case Reference.Nothing nothing -> sourceless(place);
        };
    }

    /** The source is no source: whoever was met up to the cue counts. */
    private Answer sourceless(Place place) {
        pronouns.readTo(place.hasCue() ? place.cue().from() : place.anchor());
        return Answer.of(carryOver.speaker(place));
    }

    /** A label that names nobody may be an office that somebody holds: "THE MAYOR". */
    private Answer labelled(Place place, TokenRange label, Reference reference) {
        Optional<Entity> named = transcripts.named(label, reference);
        boolean office = named.isEmpty() && reference instanceof Reference.Nominal;
        Optional<Entity> holder = office ? nominals.resolve((Reference.Nominal) reference) : Optional.empty();
        return holder.isPresent()
                ? nominal(place, label, (Reference.Nominal) reference,
                        Optional.of(words.written(label.from(), label.to())))
                : new Answer(transcripts.speaker(label, reference), named);
    }

    private Answer named(TokenRange span, Entity entity, TokenRange name, Optional<String> mention) {
        String here = words.name(name.from(), name.to());
        boolean whole = Folding.fold(here).equals(Folding.fold(entity.name()));
        String why = whole ? "the source names " + entity.name()
                : "'" + here + "' is short for " + entity.name() + " in this article";
        Resolution by = whole ? Resolution.NAME : Resolution.PARTIAL_NAME;
        return new Answer(answers.entity(entity, mention, Optional.of(span), by, why), Optional.of(entity));
    }

    private Answer nominal(Place place, TokenRange span, Reference.Nominal nominal, Optional<String> mention) {
        Optional<Explained<Speaker>> next = another.speaker(nominal, mention);
        if (next.isPresent()) { return Answer.of(next.get()); }
        Optional<Entity> entity = nominals.resolve(nominal).or(() -> spokenOf(nominal, place));
        Optional<Entity> person = entity.or(() -> unnamed.speaking(nominal));
        person.ifPresent(one -> discourse.meet(span.from(), span.to(), one));
        if (entity.isEmpty()) { return new Answer(answers.description(nominal, mention), person); }
        String why = "'" + mention.orElse("") + "' fits " + entity.get().name() + ", "
                + (entity.get().firstToken() < span.from() ? "named before" : "named later");
        return new Answer(answers.entity(entity.get(), mention, Optional.of(span), Resolution.TITLE, why), entity);
    }

    /** Who is meant without a name or role of theirs; somebody told of without a name before goes first. */
    private Optional<Entity> spokenOf(Reference.Nominal nominal, Place place) {
        return unnamed.of(nominal).isPresent() ? Optional.empty() : spokenOf.resolve(nominal, place);
    }
}
