package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules that read a person's role and affiliation next to a name: a title before it, an apposition before or after
 * it, "of BODY", "who leads BODY".
 */
final class RoleFinder {

    /** Fewer capitals are an abbreviation. */
    private static final int SHOUT = 6;

    private static final int APPOSITION = 10;
    private static final int INSERTED = 12;
    /** "of the nurses' union Carers United": so many words may say what kind of body it is. */
    private static final int LONGEST_KIND = 4;
    private static final Set<String> HONOURS = Set.of("dr", "doctor", "prof", "lord", "lady", "sir", "dame", "baroness",
            "baron", "rev");
    private static final Set<String> LEADING = Set.of(
            "leads", "led", "heads", "headed", "chairs", "chaired", "runs", "ran", "directs", "founded", "represents",
            "manages", "owns", "edits");

    private final Words words;
    private final Names names;
    private final RoleReader reader;
    private final Affiliations affiliations;
    private final Belonging belonging;
    private final PartyTag partyTag;

    RoleFinder(Words words, Names names) {
        this.words = words;
        this.names = names;
        this.reader = new RoleReader(words);
        this.affiliations = new Affiliations(words);
        this.belonging = new Belonging(words, names, reader, affiliations);
        this.partyTag = new PartyTag(words);
    }

    /** The roles told around one mention of a person, the nearest first. */
    List<Role> around(NameMention name) {
        List<Role> found = new ArrayList<>();
        before(name).ifPresent(found::add);
        after(name).ifPresent(found::add);
        beforeComma(name).ifPresent(found::add);
        partyTag.behind(name).ifPresent(found::add);
        return found;
    }

    /** The body or country of the office with its head at {@code head}, told before it, in its phrase, or behind it. */
    Optional<String> affiliation(int from, int head, int limit) {
        return belonging.of(from, head, limit);
    }

    /** The first token of the name with the title before it. */
    int phraseStart(NameMention name) {
        int head = titleHead(name);
        return head < 0 ? name.titleFrom() : Math.min(name.titleFrom(), reader.phraseStart(head));
    }

    private int titleHead(NameMention name) {
        for (int i = name.from() - 1; i >= name.titleFrom(); i--) {
            if (words.isRole(i)) { return isHonour(i) && endsOffice(i - 1) ? i - 1 : i; }
        }
        int before = name.from() - 1;
        boolean called = before > 0 && words.isRole(before) && words.capitalised(before - 1)
                && !words.capitalised(before);
        if (before >= 0 && words.sameSentence(before, name.from()) && (reader.endsRole(before) || called)) {
            return before;
        }
        return name.titleFrom() == name.from() ? headBeforeBody(name.from()) : -1;
    }

    /** "Dr", "Lord": what somebody is called who may hold an office too. */
    private boolean isHonour(int token) {
        return words.role(token).filter(role -> role.honorific() || HONOURS.contains(role.word())).isPresent();
    }

    private boolean endsOffice(int token) {
        return token >= 0 && words.sameSentence(token, token + 1) && reader.endsRole(token) && !isHonour(token);
    }

    /** The role in "Ambassador to the United States Ana Ruiz" and "director of the Water Board Ana Ruiz", or -1. */
    private int headBeforeBody(int from) {
        int before = from - 1;
        boolean adjoins = before > 0 && words.sameSentence(before, from) && words.capitalised(before)
                && names.at(before).filter(n -> n.kind() != NameKind.PERSON).isPresent();
        if (!adjoins) { return -1; }
        for (int i = before; i > Math.max(0, from - 18) && words.sameSentence(i, from); i--) {
            if (words.isVerb(i) || words.isComma(i)) { return -1; }
            if (words.isPreposition(i) && words.isRole(i - 1) && reader.endsRole(i - 1)) { return i - 1; }
        }
        return -1;
    }

    private Optional<Role> before(NameMention name) {
        int head = titleHead(name);
        if (head < 0) { return Optional.empty(); }
        int from = titleStart(name, head);
        Optional<String> affiliation = affiliation(from, head, name.from());
        int to = head + 1 < name.from() && isHonour(head + 1) ? head + 1 : name.from();
        return Optional.of(role(from, to, head, affiliation));
    }

    /** A title at the start of a sentence is told by its capitals alone. */
    private int titleStart(NameMention name, int head) {
        int from = reader.phraseStart(head);
        if (head < name.titleFrom() || words.role(head).filter(RoleWord::honorific).isPresent()) { return from; }
        for (int i = name.titleFrom(); i < head; i++) {
            if (words.isFirstName(i) || words.isFunctionWord(i)) { return from; }
        }
        return Math.min(name.titleFrom(), from);
    }

    private Role role(int from, int to, int head, Optional<String> affiliation) {
        String title = holdsSurname(from, head) ? words.written(from, to) : affiliations.office(from, head, to);
        return new Role(calm(title), words.role(head).map(RoleWord::word).orElse(""),
                affiliation,
                from);
    }

    /** "Fenn campaign adviser": a person's name is no body, and part of the role. */
    private boolean holdsSurname(int from, int head) {
        return IntStream.range(from, head).anyMatch(belonging::isSurname);
    }

    private Optional<Role> after(NameMention name) {
        int at = skipParenthesis(name.to());
        if (at + 1 >= words.size() || !words.sameSentence(name.from(), at + 1)) { return Optional.empty(); }
        if (isJoint(at)) { return nextTo(at); }
        if (!words.isComma(at)) { return Optional.empty(); }
        int start = skipAge(at + 1);
        if (start >= words.size() || !words.sameSentence(at, start)) { return Optional.empty(); }
        if (isJoint(start)) { return nextTo(start); }
        return words.is(start, "who") ? ofWho(start + 1) : apposition(start);
    }

    private int skipParenthesis(int at) {
        if (!words.is(at, "(")) { return at; }
        for (int i = at; i < Math.min(words.size(), at + 12); i++) {
            if (words.is(i, ")")) { return i + 1; }
        }
        return at;
    }

    private int skipAge(int at) {
        boolean age = at + 1 < words.size() && Character.isDigit(words.text.word(at).charAt(0))
                && words.isComma(at + 1);
        return age ? at + 2 : at;
    }

    private boolean isJoint(int at) {
        return words.is(at, "of") || words.is(at, "from") || words.is(at, "at") || words.is(at, "with");
    }

    private Optional<Role> nextTo(int preposition) {
        int from = words.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        int limit = from + LONGEST_KIND;
        while (from < limit && words.sameSentence(preposition, from) && !words.capitalised(from)
                && (reader.isModifier(from) || words.isPossessive(from))) {
            from++;
        }
        return bodyAt(preposition, from);
    }

    private Optional<Role> bodyAt(int preposition, int from) {
        return names.at(from)
                .filter(n -> n.kind() == NameKind.ORGANIZATION
                        || words.is(preposition, "of") && n.kind() != NameKind.PERSON)
                .map(n -> new Role("", "", Optional.of(words.written(from, n.to())), from));
    }

    /** "who is a nurse", "who leads the board". */
    private Optional<Role> ofWho(int verb) {
        boolean is = words.is(verb, "is") || words.is(verb, "was");
        return is && verb + 1 < words.size() && reader.isDeterminer(verb + 1) ? apposition(verb + 1) : leading(verb);
    }

    private Optional<Role> leading(int verb) {
        if (verb + 1 >= words.size() || !LEADING.contains(words.text.lower(verb))) { return Optional.empty(); }
        int from = reader.isDeterminer(verb + 1) ? verb + 2 : verb + 1;
        int to = belonging.objectEnd(from, words.size());
        boolean body = to > from && affiliations.isBodyOrPlace(from, to)
                && names.at(to - 1).filter(n -> n.kind() == NameKind.PERSON).isEmpty();
        return body ? Optional.of(new Role("", "", Optional.of(affiliations.named(from, to)), from)) : Optional.empty();
    }

    private Optional<Role> apposition(int start) {
        int head = reader.roleWithin(start, APPOSITION);
        if (head < 0 || introducesName(head) || isNextSubject(start, head)) { return Optional.empty(); }
        int from = Math.max(start, reader.phraseStart(head));
        Optional<String> affiliation = affiliation(from, head, words.size());
        return Optional.of(role(from, roleEnd(head), head, affiliation));
    }

    /** "According to Dora Fenn, the mayor lied": a verb right behind, and it is the subject of the next clause. */
    private boolean isNextSubject(int start, int head) {
        int next = head + 1;
        boolean goesOn = words.sameSentence(head, next) && switch (words.text.tag(next)) {
            case VERB, AUX, NOUN, ADV -> !words.text.lower(next).endsWith("ing");
            default -> false;
        };
        return goesOn && words.is(start, "the");
    }

    /** A role right before the next name is that person's. */
    private boolean introducesName(int head) {
        return names.at(head + 1).filter(n -> n.kind() == NameKind.PERSON && n.titleFrom() <= head + 1).isPresent()
                || names.at(head).filter(n -> n.kind() == NameKind.PERSON).isPresent()
                || names.inTitle(head);
    }

    /** "secretary of state", "curator and director of exhibits": "of" with small words belongs to the role. */
    private int roleEnd(int head) {
        int end = head + 1;
        if (words.is(end, "of") && end + 1 < words.size() && words.sameSentence(head, end + 1)) {
            int to = belonging.objectEnd(end + 1, words.size());
            boolean small = to > end + 1 && names.at(end + 1).isEmpty() && !reader.isDeterminer(end + 1);
            boolean state = words.is(end + 1, "state") || words.is(end + 1, "staff") || words.is(end + 1, "defense");
            if (state || small && !affiliations.isBodyOrPlace(end + 1, to)) { return state ? end + 2 : to; }
        }
        return end;
    }

    private Optional<Role> beforeComma(NameMention name) {
        int comma = phraseStart(name) - 1;
        boolean closed = words.isComma(name.to()) || words.is(name.to(), ".")
                || !words.sameSentence(name.from(), Math.min(name.to(), words.size() - 1));
        boolean open = !closed && (!words.isVerb(name.to()) || isInserted(name.to()));
        if (comma < 1 || !words.isComma(comma) || open || !words.sameSentence(comma, name.from())) {
            return Optional.empty();
        }
        int head = headBefore(comma);
        if (head < 0 || names.at(head).filter(n -> n.kind() == NameKind.PERSON).isPresent()) {
            return Optional.empty();
        }
        int from = reader.phraseStart(head);
        if (!closed && !opensSentence(from)) { return Optional.empty(); }
        Optional<String> affiliation = affiliation(from, head, comma);
        return Optional.of(role(from, Math.min(comma, roleEnd(head)), head, affiliation));
    }

    /** "The mayor, Dora Fenn said on Monday, was late" tells of somebody else. */
    private boolean isInserted(int verb) {
        int limit = words.text.sentenceAround(verb).to();
        return IntStream.range(verb + 1, Math.min(limit, verb + INSERTED) - 1)
                .anyMatch(t -> words.isComma(t) && words.isVerb(t + 1));
    }

    /** "The Harbour Party's leader, Dora Fenn announced": nothing else stands before, and the comma behind is left out. */
    private boolean opensSentence(int from) {
        int first = reader.possessor(from).map(range -> range[0]).orElse(from);
        int start = first > 0 && reader.isDeterminer(first - 1) ? first - 1 : first;
        return words.opensSentence(start);
    }

    private int headBefore(int comma) {
        for (int i = comma - 1; i >= Math.max(0, comma - 10) && words.sameSentence(i, comma); i--) {
            if (words.isVerb(i) || words.isComma(i)
                    || names.at(i).filter(n -> n.kind() == NameKind.PERSON).isPresent()) {
                return -1;
            }
            boolean ends = i == comma - 1 || words.isPreposition(i + 1);
            if (words.isRole(i) && ends && reader.endsRole(i)) { return i; }
        }
        return -1;
    }

    /** The roles of transcripts are shouted: "SURGEON GENERAL"; "CEO" is not. */
    private static String calm(String title) {
        boolean shouted = title.length() >= SHOUT && title.chars().noneMatch(Character::isLowerCase);
        return !shouted ? title
                : Arrays.stream(title.split(" ")).map(Folding::withoutShouting).collect(Collectors.joining(" "));
    }
}
