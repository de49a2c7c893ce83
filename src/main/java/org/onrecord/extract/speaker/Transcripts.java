package org.onrecord.extract.speaker;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;

/** The rule for the speaker labels of transcripts: "QUINN:" or "((Quinn))" at the start of a line. */
final class Transcripts {

    private static final int LONGEST_LABEL = 7;

    /** A label of so many capitals may be somebody's initials. */
    private static final int INITIALS = 3;

    private final Words words;
    private final Cast cast;
    private final Answers answers;
    private final Optional<Entity> interviewee;

    Transcripts(Words words, Cast cast, Answers answers) {
        this.words = words;
        this.cast = cast;
        this.answers = answers;
        this.interviewee = interviewee();
    }

    /** Whether a source span is such a label. */
    boolean isLabel(TokenRange span) {
        if (span.isEmpty() || span.size() > LONGEST_LABEL || words.text.inHeadline(span.from()) || tells(span)) {
            return false;
        }
        int start = words.text.paragraphAround(span.from()).from();
        boolean colon = words.is(span.to(), ":") || words.is(span.to() - 1, ":");
        boolean opens = start == span.from() && (colon || isBareInitials(span) || isQuestioner(span));
        return opens || start == span.from() - 1 && colon && opensQuotation(start)
                || start == span.from() - 2 && isBracketed(span);
    }

    /** "Protesters outside yelled:" is no label. */
    private boolean tells(TokenRange span) {
        for (int i = span.from() + 1; i < span.to(); i++) {
            if (words.isVerb(i) && Character.isLowerCase(words.text.word(i).charAt(0))) { return true; }
        }
        return false;
    }

    /** A transcript may be quoted whole, each paragraph in marks of its own. */
    private boolean opensQuotation(int token) {
        int quotation = words.text.quotationOf(token);
        return quotation >= 0
                && words.text.tokens(words.text.quotations().get(quotation).outer()).from() == token;
    }

    /** The "Q" of a briefing: whoever asks. */
    private boolean isQuestioner(TokenRange span) {
        return span.size() == 1 && words.text.word(span.from()).equals("Q");
    }

    /** The "A" of an interview that asks with "Q". */
    private boolean isAnswerer(TokenRange span) {
        return span.size() == 1 && words.text.word(span.from()).equals("A");
    }

    /** Whom an interview of "Q" and "A" is with: the person told of most before the first question. */
    private Optional<Entity> interviewee() {
        int question = IntStream.range(0, words.size() - 1)
                .filter(i -> words.text.word(i).equals("Q") && words.is(i + 1, ":")
                        && words.text.paragraphAround(i).from() == i)
                .findFirst().orElse(0);
        Map<Entity, Long> told = IntStream.range(0, cast.names().all().size())
                .filter(n -> cast.names().get(n).from() < question)
                .mapToObj(cast::entity).filter(Entity::isPerson)
                .collect(Collectors.groupingBy(person -> person, LinkedHashMap::new, Collectors.counting()));
        long most = told.values().stream().mapToLong(n -> n).max().orElse(0);
        List<Entity> first = told.entrySet().stream().filter(person -> person.getValue() == most).map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    /** "MQ We went …": after a name in capitals a sentence would go on in small letters. */
    private boolean isBareInitials(TokenRange span) {
        return span.size() == 1
                && isInitials(span.from())
                && span.to() < words.size()
                && Character.isUpperCase(words.text.word(span.to()).charAt(0))
                && !Words.isAcronym(words.text.word(span.to()));
    }

    private boolean isBracketed(TokenRange span) {
        return words.is(span.from() - 2, "(") && words.is(span.from() - 1, "(")
                && words.is(span.to(), ")") && words.is(span.to() + 1, ")");
    }

    /** The label between the start of the line and the words at {@code content}. */
    Optional<TokenRange> labelBefore(int content) {
        int from = words.text.paragraphAround(content).from();
        int colon = words.text.quoted(content) && !words.is(content - 1, ":") ? content - 2 : content - 1;
        boolean label = colon > from && words.is(colon, ":");
        return Optional.of(new TokenRange(from, Math.max(from, colon))).filter(range -> label && isLabel(range));
    }

    Explained<Speaker> speaker(TokenRange label, Reference reference) {
        Optional<String> mention = Optional.of(words.written(label.from(), label.to()));
        Optional<Entity> entity = named(label, reference);
        if (entity.isPresent()) {
            return answers.entity(entity.get(), mention, Optional.of(label), Resolution.TRANSCRIPT,
                    "the label of this turn names " + entity.get().name());
        }
        if (isQuestioner(label) || isAnswerer(label)) {
            return Answers.unresolved(mention, "'" + mention.orElse("") + "' names nobody");
        }
        String name = calm(label);
        Speaker speaker = new Speaker(Optional.of(name), SpeakerType.ANONYMOUS, Optional.empty(), Optional.empty(),
                mention, Resolution.TRANSCRIPT);
        return new Explained<>(speaker, "the label of this turn, which names nobody");
    }

    Optional<Entity> named(TokenRange label, Reference reference) {
        if (isQuestioner(label)) { return Optional.empty(); }
        return isAnswerer(label) ? interviewee : initialled(label).or(() -> written(label, reference));
    }

    private Optional<Entity> written(TokenRange label, Reference reference) {
        return switch (reference) {
            case Reference.Named named -> Optional.of(cast.entity(named.number()))
                    .filter(e -> e.isPerson() || e.mentions() > 1 && !isShouted(label));
            case Reference.Called called -> Optional.of(called.entity()).filter(Entity::isPerson);
            default -> lastWordNamed(label);
        };
    }

    /** The only person of the article whose initials the label is. */
    private Optional<Entity> initialled(TokenRange label) {
        if (label.size() != 1 || !isInitials(label.from())) { return Optional.empty(); }
        String initials = words.text.word(label.from());
        List<Entity> all = cast.people().stream().filter(person -> initials(person.name()).equals(initials)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private boolean isInitials(int token) {
        String word = words.text.word(token);
        return word.length() > 1 && word.length() <= INITIALS && word.chars().allMatch(Character::isUpperCase);
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
    }

    private Optional<Entity> lastWordNamed(TokenRange label) {
        int end = words.is(label.to() - 1, ":") ? label.to() - 1 : label.to();
        return end > label.from() ? cast.called(end - 1, end).filter(Entity::isPerson) : Optional.empty();
    }

    private boolean isShouted(TokenRange label) {
        return words.written(label.from(), label.to()).chars().noneMatch(Character::isLowerCase);
    }

    private String calm(TokenRange label) {
        StringBuilder name = new StringBuilder();
        for (int i = label.from(); i < label.to(); i++) {
            if (!words.is(i, ":")) {
                String word = label.size() == 1 && isInitials(i) ? words.text.word(i)
                        : Folding.withoutShouting(words.text.word(i));
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        return name.toString();
    }
}
