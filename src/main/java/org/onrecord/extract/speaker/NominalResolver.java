package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule for "the minister", "the company", "the 58-year-old": whoever has that role, that kind of name or that age
 * anywhere in the article; the last one named before, else the first one after. Two who fit equally well and were not
 * named before leave it open.
 */
final class NominalResolver {

    /** Words that make another office of an office. */
    private static final Map<String, String> RANKS = Map.of("former", "former", "ex", "former", "then", "former",
            "onetime", "former", "deputy", "deputy", "vice", "deputy", "assistant", "assistant", "shadow", "shadow");
    private static final Set<String> IDLE = Set.of(
            "the", "this", "that", "former", "then", "longtime", "outgoing", "new", "embattled", "veteran", "top",
            "senior", "retired", "newly", "elected", "acting", "late", "young", "old", "a", "an");

    private static final int SHORTEST_PLACE = 4;

    private final Words words;
    private final BodyResolver bodies;
    private final Discourse discourse;
    private final List<Entity> people;
    private final Map<String, List<Entity>> byHead = new HashMap<>();
    private final Map<Integer, List<Entity>> byAge = new HashMap<>();

    NominalResolver(Words words, Cast cast, Discourse discourse) {
        this.words = words;
        this.bodies = new BodyResolver(words, discourse);
        this.discourse = discourse;
        this.people = cast.people();
        for (Entity person : cast.people()) {
            person.roles().stream().map(Role::head).filter(h -> !h.isEmpty()).distinct()
                    .forEach(head -> byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(person));
            person.age().ifPresent(age -> byAge.computeIfAbsent(age, a -> new ArrayList<>()).add(person));
        }
    }

    Optional<Entity> resolve(Reference.Nominal nominal) {
        if (!nominal.definite()) { return Optional.empty(); }
        Optional<Entity> aged = byAge(nominal);
        if (aged.isPresent()) { return aged; }
        Optional<RoleWord> role = words.role(nominal.head());
        if (role.isPresent()) { return byRole(nominal, role.get().word()); }
        return modifiers(nominal).isEmpty() ? bodies.resolve(nominal) : Optional.empty();
    }

    private Optional<Entity> byAge(Reference.Nominal nominal) {
        for (int i = nominal.from(); i <= nominal.head(); i++) {
            String word = words.text.lower(i);
            if (word.endsWith("-year-old") && isNumber(word, word.length() - 9)) {
                List<Entity> found = byAge.getOrDefault(Integer.parseInt(word.substring(0, word.length() - 9)),
                        List.of());
                return found.isEmpty() ? lastSpeaker(nominal.from())
                        : found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whose age is told nowhere else: who spoke last, in this paragraph or the one before, and is the only one met there. */
    private Optional<Entity> lastSpeaker(int token) {
        int paragraph = words.text.paragraphOf(token);
        Optional<Entity> spoke = discourse.lastSpoke(token).flatMap(Discourse.Spoke::entity);
        List<Entity> near = people.stream()
                .filter(person -> person.lastMet() >= 0 && person.lastMet() < token
                        && paragraph - words.text.paragraphOf(person.lastMet()) <= 1)
                .toList();
        return spoke.filter(person -> person.age().isEmpty() && near.equals(List.of(person)));
    }

    private static boolean isNumber(String word, int length) {
        return length > 0 && length <= 3 && word.chars().limit(length).allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Entity> byRole(Reference.Nominal nominal, String head) {
        List<Entity> all = byHead.getOrDefault(head, List.of());
        List<String> modifiers = modifiers(nominal);
        List<Entity> fitting = new ArrayList<>();
        Set<String> rank = rank(nominal);
        List<String> object = object(nominal);
        for (Entity person : all.subList(0, Math.min(all.size(), 200))) {
            if (fits(person, head, modifiers, rank, object)) {
                fitting.add(person);
            }
        }
        boolean open = fitting.size() > 1 && !words.text.inHeadline(nominal.from());
        return lastBefore(fitting, nominal.from()).or(() -> open ? Optional.empty() : firstAfter(fitting));
    }

    private List<String> modifiers(Reference.Nominal nominal) {
        List<String> found = new ArrayList<>();
        for (int i = nominal.from(); i < nominal.head(); i++) {
            String word = words.folded(i);
            if (!IDLE.contains(word) && Character.isLetter(words.text.word(i).charAt(0))
                    && !word.isEmpty() && !words.isPossessive(i)) {
                found.add(word);
            }
        }
        return found;
    }

    /** The names in "of Halden" and "for Meridian Bank" behind the head. */
    private List<String> object(Reference.Nominal nominal) {
        boolean of = words.is(nominal.head() + 1, "of") || words.is(nominal.head() + 1, "for");
        return IntStream.range(nominal.head() + 2, of ? nominal.to() : 0)
                .filter(words::capitalised).mapToObj(words::folded).toList();
    }

    /** Whether nobody says that the person belongs elsewhere: "the mayor of Halden" is not the one of Merrin. */
    private static boolean belongsTo(Entity person, List<String> object) {
        String told = person.roles().stream()
                .map(role -> Folding.fold(role.title() + " " + role.affiliation().orElse("")))
                .collect(Collectors.joining(" "));
        boolean elsewhere = person.roles().stream().anyMatch(role -> role.affiliation().isPresent());
        return !elsewhere || object.isEmpty() || object.stream().anyMatch(told::contains);
    }

    /** A person fits when a role with this head has the modifiers, or tells nothing that contradicts them. */
    private boolean fits(Entity person, String head, List<String> modifiers, Set<String> rank,
            List<String> object) {
        if (person.roles().stream().noneMatch(role -> role.head().equals(head) && isOfRank(role, rank))
                || !belongsTo(person, object)) {
            return false;
        }
        if (modifiers.isEmpty()) { return true; }
        StringBuilder bodies = new StringBuilder();
        person.roles().forEach(role -> bodies.append(' ').append(role.affiliation().orElse("")));
        for (Role role : person.roles()) {
            if (role.head().equals(head)) {
                String told = Folding.fold(role.title() + bodies);
                Optional<String> country = modifiers.stream().map(words.lexicon::placeOf).flatMap(Optional::stream)
                        .findFirst();
                boolean all = modifiers.stream().allMatch(modifier -> isTold(told, modifier))
                        || country.filter(c -> told.contains(c.toLowerCase(Locale.ROOT))).isPresent();
                if (all) { return true; }
            }
        }
        return false;
    }

    /** The words of a role and its body hold the modifier, or the place it is made of: "Kestria" tells "Kestrian". */
    private static boolean isTold(String told, String modifier) {
        return told.contains(modifier) || Arrays.stream(told.split(" "))
                .anyMatch(word -> word.length() >= SHORTEST_PLACE && modifier.startsWith(word));
    }

    /** "The mayor" is neither the deputy mayor nor the former mayor, and "the former mayor" is neither of the others. */
    private static boolean isOfRank(Role role, Set<String> rank) {
        Set<String> told = ranks(Arrays.stream(Folding.fold(role.title()).split("[ -]")));
        return told.equals(rank);
    }

    private Set<String> rank(Reference.Nominal nominal) {
        return ranks(IntStream.rangeClosed(nominal.from(), nominal.head()).mapToObj(words::folded)
                .flatMap(word -> Arrays.stream(word.split("-"))));
    }

    private static Set<String> ranks(Stream<String> title) {
        return title.filter(RANKS::containsKey).map(RANKS::get).collect(Collectors.toSet());
    }

    private static Optional<Entity> lastBefore(List<Entity> people, int token) {
        return people.stream().filter(p -> p.lastMet() >= 0 && p.lastMet() < token)
                .max((a, b) -> Integer.compare(a.lastMet(), b.lastMet()));
    }

    private static Optional<Entity> firstAfter(List<Entity> people) {
        return people.stream().min((a, b) -> Integer.compare(a.firstToken(), b.firstToken()));
    }
}
