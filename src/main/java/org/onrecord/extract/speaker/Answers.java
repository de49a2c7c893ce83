package org.onrecord.extract.speaker;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/** Makes speakers with their reasons of what the rules found. */
final class Answers {

    private static final Set<String> EMPTY_TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "mister", "madam", "madame", "monsieur", "herr", "frau", "señor", "señora",
            "signor", "signora");
    /** Relations, which say less than an office does and are told only where they stand in the source. */
    static final Set<String> RELATIONS = Set.of(
            "colleague", "friend", "counterpart", "father", "mother", "son", "daughter", "brother", "sister",
            "husband", "wife", "uncle", "aunt", "cousin", "nephew", "niece", "ally", "rival", "opponent", "neighbor",
            "neighbour", "supporter", "critic", "successor", "predecessor", "challenger", "sir", "lord",
            "lady", "dame");
    /** What somebody is called who may hold an office too. */
    private static final Set<String> RANKS = Set.of("dr", "prof", "professor", "col", "colonel", "gen", "general", "lt",
            "maj", "capt", "sgt", "rev", "doctor");
    private static final Set<String> ASIDE = Set.of("a", "an");
    private static final Set<String> PARTICIPLES = Set.of("seen", "written", "sent", "made", "led", "drawn", "shown",
            "given", "held", "known", "run");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that", "what");
    /** Nouns that may be somebody though no list knows them: "shooter", "cyclists", "industry". */
    private static final Pattern SPEAKS = Pattern.compile(".*(?:s|[eo]r|ist|industry|site|progressive)");
    private static final Set<String> MANY = Set.of("both", "all", "some", "many", "most");
    private static final int LONGEST_SUBJECT = 4;
    private static final int LONGEST_DESCRIPTION = 14;

    private final Words words;
    private final RoleReader roles;
    private final RoleFinder roleFinder;

    Answers(Words words, RoleFinder roleFinder) {
        this.words = words;
        this.roles = new RoleReader(words);
        this.roleFinder = roleFinder;
    }

    /** An entity, mentioned in {@code span}, whose own words about its role come first. */
    Explained<Speaker> entity(Entity entity, Optional<String> mention, Optional<TokenRange> span, Resolution by,
            String why) {
        Optional<Role> role = role(entity, span);
        Optional<String> affiliation = role.flatMap(Role::affiliation).or(() -> affiliation(entity));
        Speaker speaker = new Speaker(
                Optional.of(entity.name()), type(entity), role.map(Role::title), affiliation, mention, by);
        return new Explained<>(speaker, why);
    }

    private static Optional<Role> role(Entity entity, Optional<TokenRange> span) {
        Comparator<Role> best = Comparator.<Role>comparingInt(r -> isWeak(r) ? 1 : 0)
                .thenComparingInt(r -> span.filter(s -> s.contains(r.token())).isPresent() ? 0 : 1)
                .thenComparingInt(Role::token);
        return entity.roles().stream().filter(Role::isTitled).filter(
                r -> !isEmptyTitle(r) && (!isRelation(r) || span.filter(s -> s.contains(r.token())).isPresent()))
                .min(best);
    }

    private static boolean isWeak(Role role) {
        return role.head().isEmpty() || isRelation(role) || isRank(role);
    }

    /** "Col." and "Army Col." */
    private static boolean isRank(Role role) {
        String title = Folding.fold(role.title()).replace(".", "");
        String body = role.affiliation().map(name -> Folding.fold(name) + " ").orElse("");
        return RANKS.contains(title.startsWith(body) ? title.substring(body.length()) : title);
    }

    private static boolean isRelation(Role role) {
        return RELATIONS.contains(role.head());
    }

    private static boolean isEmptyTitle(Role role) {
        return EMPTY_TITLES.contains(Folding.fold(role.title()));
    }

    private static Optional<String> affiliation(Entity entity) {
        return entity.roles().stream().map(Role::affiliation).flatMap(Optional::stream).findFirst();
    }

    private SpeakerType type(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> SpeakerType.PERSON;
            case UNNAMED -> SpeakerType.ANONYMOUS;
            case ORGANIZATION, PLACE -> SpeakerType.ORGANIZATION;
            case OTHER -> words.lexicon
                    .noun(entity.name().toLowerCase(Locale.ROOT))
                    .filter(noun -> noun == SourceNoun.GROUP)
                    .map(noun -> SpeakerType.GROUP)
                    .orElse(SpeakerType.UNKNOWN);
        };
    }

    /** A description nobody is named by, kept as it is but for a leading "the". */
    Explained<Speaker> description(Reference.Nominal nominal, Optional<String> mention) {
        int from = words.is(nominal.from(), "the") && nominal.to() - nominal.from() > 1 ? nominal.from() + 1
                : nominal.from();
        int to = descriptionEnd(nominal, from);
        SpeakerType type = describedType(nominal);
        if (type == SpeakerType.UNKNOWN && (!names(from, to) || isThing(from, to))) {
            return unresolved(mention, "these words name nobody");
        }
        boolean person = type == SpeakerType.ANONYMOUS && words.isRole(nominal.head());
        int start = person ? Math.max(nominal.from(), roles.phraseStart(nominal.head())) : 0;
        Optional<String> role = person ? Optional.of(words.text.word(nominal.head())) : Optional.empty();
        Optional<String> affiliation = person ? roleFinder.affiliation(start, nominal.head(), nominal.to())
                : Optional.empty();
        Speaker speaker = new Speaker(Optional.of(words.written(from, to)), type, role, affiliation, mention,
                Resolution.DESCRIPTION);
        return new Explained<>(speaker, "nobody is named here: the description is kept");
    }

    /** A description does not end in "who", "when" or "on Monday". */
    private int descriptionEnd(Reference.Nominal nominal, int from) {
        int until = beforeAside(nominal.head(), Math.min(nominal.to(), from + LONGEST_DESCRIPTION));
        int to = withoutClause(nominal.head(), withoutSubject(nominal.head(), until));
        while (to - 1 > nominal.head() && (isLoose(to - 1) || words.isCalendar(to - 1) && isLoose(to - 2))) {
            to--;
        }
        return to;
    }

    /** Before ", who was there", ", seen by the Herald" or ", a volunteer group of 600". */
    private int beforeAside(int head, int until) {
        return IntStream.range(head + 1, until - 1)
                .filter(i -> (words.isComma(i) || words.is(i, "—") || words.is(i, "–")) && (isParticiple(i + 1)
                        || ASIDE.contains(words.text.lower(i + 1)) || RELATIVE.contains(words.text.lower(i + 1))))
                .findFirst().orElse(until);
    }

    private boolean isParticiple(int token) {
        String lower = words.text.lower(token);
        return words.text.tag(token) == PartOfSpeech.VERB && (lower.endsWith("ed") || PARTICIPLES.contains(lower));
    }

    /** "A report by the board, ships": what the clause behind the comma is about is no part of who tells it. */
    private int withoutSubject(int head, int until) {
        for (int i = until - 2; i > head && until - i <= LONGEST_SUBJECT; i--) {
            if (words.is(i, "and") || words.is(i, "or")) { return until; }
            if (words.isComma(i)) { return isSubject(i + 1) ? i : until; }
        }
        return until;
    }

    private boolean isSubject(int token) {
        return switch (words.text.tag(token)) {
            case NOUN, ADJ, NUM -> !words.isRole(token) && !words.capitalised(token);
            default -> MANY.contains(words.text.lower(token));
        };
    }

    /** "Officials the Herald interviewed", "emails reviewed": what was cut off in the middle is left out. */
    private int withoutClause(int head, int until) {
        int last = until - 1;
        boolean clause = last > head && words.text.tag(last) == PartOfSpeech.VERB && words.isNounLike(last - 1)
                && words.text.lower(last).endsWith("ed");
        int to = clause ? last : until;
        boolean teller = to - 2 >= head && words.capitalised(to - 1) && isGroup(to - 2);
        return teller ? to - 1 : to;
    }

    private boolean isGroup(int token) {
        return words.text.tag(token) == PartOfSpeech.NOUN && Character.isLowerCase(words.text.word(token).charAt(0))
                && words.heads(token, SourceNoun.GROUP);
    }

    private boolean isLoose(int token) {
        return words.is(token, "including") || switch (words.text.tag(token)) {
            case ADP, ADV, AUX, CCONJ, DET, SCONJ -> true;
            case PRON -> RELATIVE.contains(words.text.lower(token));
            case PUNCT -> !words.is(token, ")") && !words.is(token, "%");
            default -> false;
        };
    }

    private boolean names(int from, int to) {
        boolean noun = false;
        for (int i = from; i < to; i++) {
            noun |= words.isNounLike(i);
        }
        return noun && !words.is(from, "your");
    }

    /** "This visit", "cause": a thing nobody would call a speaker. */
    private boolean isThing(int from, int to) {
        boolean bare = to - from == 1 && words.isCommon(from) && words.text.tag(from) == PartOfSpeech.NOUN
                && Character.isLowerCase(words.text.word(from).charAt(0))
                && !SPEAKS.matcher(words.text.lower(from)).matches();
        return bare || words.is(from, "this") || words.is(from, "these");
    }

    private SpeakerType describedType(Reference.Nominal nominal) {
        String head = words.text.lower(nominal.head());
        Optional<SourceNoun> noun = pair(nominal).or(() -> words.lexicon.noun(head));
        if (words.isRole(nominal.head()) && noun.isEmpty()) { return SpeakerType.ANONYMOUS; }
        boolean numbered = noun.isEmpty() && head.endsWith("s")
                && words.lexicon.isRole(head.substring(0, head.length() - 1));
        if (numbered) { return SpeakerType.GROUP; }
        if (noun.isEmpty() && words.isBodyWord(nominal.head())) { return SpeakerType.ORGANIZATION; }
        return noun.map(Answers::typeOf).orElse(SpeakerType.UNKNOWN);
    }

    /** "The coast guard" is nobody who guards the coast. */
    private Optional<SourceNoun> pair(Reference.Nominal nominal) {
        int head = nominal.head();
        return head == nominal.from() ? Optional.empty()
                : words.lexicon.noun(words.text.lower(head - 1) + " " + words.text.lower(head));
    }

    private static SpeakerType typeOf(SourceNoun noun) {
        return switch (noun) {
            case DOCUMENT -> SpeakerType.DOCUMENT;
            case GROUP -> SpeakerType.GROUP;
            case ANONYMOUS -> SpeakerType.ANONYMOUS;
            case ORGANIZATION -> SpeakerType.ORGANIZATION;
        };
    }

    static Explained<Speaker> unresolved(Optional<String> mention, String why) {
        return new Explained<>(Speaker.unresolved(mention), why);
    }

    /** The same speaker, found again by {@code by} through {@code mention}. */
    static Explained<Speaker> same(Speaker speaker, Optional<String> mention, Resolution by, String why) {
        return new Explained<>(
                new Speaker(speaker.name(), speaker.type(), speaker.role(), speaker.affiliation(), mention, by), why);
    }
}
