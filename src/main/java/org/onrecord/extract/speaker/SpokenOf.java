package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule for "the plasterer" and "the 19-year-old": words that fit no role told before mean the person the paragraph, or
 * else the paragraph before, is about, where one alone can be meant.
 */
final class SpokenOf {

    /** What anybody with an office or a trade may be called. */
    private static final Set<String> ANYBODY = Set.of("official", "politician", "leader",
            "executive", "veteran", "star", "contender",
            "teenager", "youngster", "pensioner", "retiree", "father", "mother", "dad", "mum", "mom", "grandfather",
            "grandmother", "schoolboy", "schoolgirl", "newcomer", "businessman", "businesswoman", "resident",
            "republican", "democrat", "socialist", "expert", "activist",
            "campaigner", "reformer", "environmentalist", "conservationist", "widow", "widower", "survivor", "native");
    private static final Set<String> LAWMAKERS = Set.of("lawmaker", "legislator", "parliamentarian", "backbencher",
            "frontbencher", "senator", "representative", "congressman", "congresswoman", "member", "mp", "councillor",
            "councilman", "councilwoman", "assemblyman", "assemblywoman", "alderman", "delegate", "whip");
    private static final Set<String> PARTIES = Set.of("democratic", "republican", "conservative", "labour", "liberal",
            "tory", "green", "socialist", "independent", "gop");
    /** Whom the matter itself brings along, so that nobody need have told of them before; unless they are no longer so. */
    private static final Set<String> PARTS = Set.of("judge", "justice", "magistrate", "prosecutor", "attorney",
            "lawyer",
            "counsel", "solicitor", "barrister", "coroner", "juror", "defendant", "plaintiff", "claimant",
            "complainant",
            "suspect", "victim", "gunman", "attacker", "witness", "eyewitness", "bystander", "passer-by", "driver",
            "motorist", "detainee", "prisoner", "inmate", "convict", "accused", "officer", "policeman", "policewoman",
            "sheriff", "detective", "investigator", "inspector", "doctor", "nurse", "paramedic", "surgeon", "patient",
            "spokesman", "spokeswoman", "spokesperson", "aide", "adviser", "advisor", "president", "vice-president",
            "premier", "minister", "secretary", "chancellor", "governor", "mayor", "ambassador", "envoy", "king",
            "queen", "prince", "princess", "emperor", "pope", "bishop", "imam", "chief", "head", "chair", "chairman",
            "chairwoman", "ceo", "boss", "manager", "coach", "captain", "owner", "director", "referee", "umpire",
            "speaker", "moderator", "presenter", "host", "anchor", "reporter", "journalist", "correspondent", "editor",
            "narrator", "author", "writer", "candidate", "interviewer", "source", "insider", "informant",
            "whistleblower", "stranger", "somebody",
            "someone", "person", "anyone", "nominee", "incumbent", "challenger", "opponent", "rival", "regulator",
            "ombudsman", "mediator", "developer", "employer", "employee", "tenant", "landlord", "buyer", "donor",
            "sponsor", "translator", "interpreter", "forecaster", "pilot", "chief-of-staff");
    /** Who may be called an official: kings and presidents are not. */
    private static final Set<String> SERVING = Set.of("minister", "secretary", "undersecretary", "deputy", "ambassador",
            "envoy", "diplomat", "commissioner", "director", "adviser", "advisor", "negotiator", "official", "chief");
    private static final Set<String> FORMER = Set.of("former", "ex", "onetime");
    private static final String YEARS = "-year-old";
    private static final int SPOKE_BACK = 12;

    private final Words words;
    private final Discourse discourse;

    SpokenOf(Words words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** The person {@code nominal} at {@code place} means without having been called so before. */
    Optional<Entity> resolve(Reference.Nominal nominal, Place place) {
        boolean part = PARTS.contains(roleOf(nominal.head())) && !(place.quoted() && isFormer(nominal));
        if (part || !isCalling(nominal)) { return Optional.empty(); }
        Optional<Entity> here = onlyOne(nominal, place, words.text.paragraphAround(nominal.from()).from());
        int paragraph = words.text.paragraphOf(nominal.from());
        boolean told = here.isPresent() || paragraph == 0
                || metFrom(words.text.paragraphs().get(paragraph).from(), nominal.from()).findAny().isPresent();
        return told ? here : onlyOne(nominal, place, words.text.paragraphs().get(paragraph - 1).from());
    }

    /** Whether the words are all that one person is called by, with nothing told behind. */
    private boolean isCalling(Reference.Nominal nominal) {
        int head = nominal.head();
        boolean goesOn = head + 1 < nominal.to() && !words.isComma(head + 1);
        if (!words.is(nominal.from(), "the") || goesOn || words.text.quoted(nominal.from())) { return false; }
        String noun = words.text.lower(head);
        boolean person = words.isRole(head) || isAnybody(noun) || noun.endsWith(YEARS);
        return person && !Answers.RELATIONS.contains(noun);
    }

    /** Also a "mother-of-two". */
    private static boolean isAnybody(String noun) {
        int of = noun.indexOf("-of-");
        return ANYBODY.contains(of < 0 ? noun : noun.substring(0, of));
    }

    private String roleOf(int token) {
        return words.role(token).map(RoleWord::word).orElse(words.text.lower(token));
    }

    private boolean isFormer(Reference.Nominal nominal) {
        return IntStream.rangeClosed(nominal.from(), nominal.head()).mapToObj(words.text::lower)
                .anyMatch(word -> FORMER.contains(word) || word.startsWith("ex-"));
    }

    private Stream<Discourse.Met> metFrom(int from, int to) {
        return discourse.met().reversed().stream().takeWhile(one -> one.token() >= from)
                .filter(one -> one.token() < to && one.entity().isPerson() && !one.quoted());
    }

    /** Who spoke; for words in quotation marks also who was met, and of more of them who was so by no preposition. */
    private Optional<Entity> onlyOne(Reference.Nominal nominal, Place place, int from) {
        List<Entity> spoke = discourse.lastSpoken().stream().limit(SPOKE_BACK)
                .filter(one -> one.anchor() >= from && one.anchor() < nominal.from())
                .map(Discourse.Spoke::entity).flatMap(Optional::stream).distinct()
                .filter(person -> person.isPerson() && fits(nominal, person)).toList();
        if (spoke.size() == 1) { return Optional.of(spoke.getFirst()); }
        if (!spoke.isEmpty() || !place.quoted() || isOfficial(nominal)) { return Optional.empty(); }
        List<Discourse.Met> met = metFrom(from, nominal.from()).filter(one -> fits(nominal, one.entity())).toList();
        return only(met.stream()).or(() -> only(met.stream().filter(one -> !one.oblique())));
    }

    private static Optional<Entity> only(Stream<Discourse.Met> met) {
        List<Entity> all = met.map(Discourse.Met::entity).distinct().limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** "The official" is most often somebody who is not named on purpose. */
    private boolean isOfficial(Reference.Nominal nominal) {
        return words.is(nominal.head(), "official");
    }

    private boolean fits(Reference.Nominal nominal, Entity person) {
        boolean self = IntStream.range(nominal.from(), nominal.head())
                .anyMatch(i -> words.text.lower(i).startsWith(surname(person)));
        if (self) { return false; }
        Gender gender = words.role(nominal.head()).map(RoleWord::gender)
                .orElse(UnnamedPeople.GENDERS.getOrDefault(words.text.lower(nominal.head()), Gender.UNKNOWN));
        return gender.fits(person.gender()) && isOfAge(nominal, person) && isOfCountry(nominal, person)
                && (!LAWMAKERS.contains(roleOf(nominal.head())) || makesLaws(person))
                && person.roles().stream().allMatch(role -> allows(role, nominal));
    }

    private static boolean makesLaws(Entity person) {
        return person.roles().stream().anyMatch(role -> LAWMAKERS.contains(role.head()));
    }

    private static boolean serves(Entity person) {
        return person.roles().stream().anyMatch(role -> SERVING.contains(role.head()));
    }

    private static String surname(Entity person) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean isOfAge(Reference.Nominal nominal, Entity person) {
        return person.age().isEmpty() || IntStream.rangeClosed(nominal.from(), nominal.head())
                .mapToObj(words.text::lower).filter(word -> word.endsWith(YEARS))
                .allMatch(word -> word.equals(person.age().get() + YEARS));
    }

    /** "The Norwegian singer" belongs to no other country, and the Norwegian official to that one for certain. */
    private boolean isOfCountry(Reference.Nominal nominal, Entity person) {
        List<String> own = IntStream.range(nominal.from() + 1, nominal.head()).filter(words::capitalised)
                .filter(i -> !PARTIES.contains(words.text.lower(i)))
                .mapToObj(i -> words.lexicon.placeOf(words.folded(i)).orElse(words.text.word(i)))
                .map(Folding::fold).toList();
        String told = Folding.fold(String.join(" ", person.roles().stream()
                .map(role -> role.title() + " " + role.affiliation().orElse("")).toList()));
        boolean elsewhere = person.roles().stream().anyMatch(role -> role.affiliation().isPresent());
        boolean same = own.stream().anyMatch(told::contains);
        return isOfficial(nominal) ? same && serves(person) : same || own.isEmpty() || !elsewhere;
    }

    /** Whether somebody with {@code role} can be called by the noun: a baker is no plumber, but may be a father. */
    private boolean allows(Role role, Reference.Nominal nominal) {
        String noun = roleOf(nominal.head());
        boolean says = !role.head().isEmpty() && !Answers.RELATIONS.contains(role.head())
                && words.lexicon.role(role.head()).filter(RoleWord::honorific).isEmpty();
        if (!says || noun.endsWith(YEARS) || isAnybody(noun)) { return true; }
        boolean former = role.title().toLowerCase(Locale.ROOT).startsWith("former");
        if (LAWMAKERS.contains(noun) && LAWMAKERS.contains(role.head()) && !role.head().equals(noun)) { return true; }
        return isAnybody(role.head()) || role.head().equals(noun) && former == isFormer(nominal);
    }
}
