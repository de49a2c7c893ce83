package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Explained;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;

/**
 * The rules for an attribution without a source: the speaker of the words before ("called it wrong and promised …"),
 * the subject of the sentence, the person a quotation stands beside. A passive without an agent names nobody.
 */
final class CarryOver {

    private static final Set<String> JOINING = Set.of("and", "but", "or", "then", "also", "while", "before", "after",
            "yet", "later",
            "even", "has", "had", "have", "is", "was", "not", "to", "by", "in", "–", "—", "-", ",", ";");
    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "supposedly");

    private final Words words;
    private final Discourse discourse;
    private final Answers answers;

    CarryOver(Words words, Discourse discourse, Answers answers) {
        this.words = words;
        this.discourse = discourse;
        this.answers = answers;
    }

    /** The speaker of an attribution at {@code place} that has no source. */
    Explained<Speaker> speaker(Place place) {
        Optional<Explained<Speaker>> found = place.hasCue() ? withCue(place) : beside(place);
        return found.orElseGet(
                () -> Answers.unresolved(Optional.empty(), "no source here, and nobody before it who must be meant"));
    }

    private Optional<Explained<Speaker>> withCue(Place place) {
        int cue = place.cue().from();
        if (isPassive(place.cue()) || SpokenTo.isPassive(words.text, place.cue()) || isHearsay(place.cue())) {
            return Optional.empty();
        }
        if (goesOn(place.cue())) { return spokeIn(cue, false).or(() -> subject(cue)); }
        return place.quoted() ? beside(place) : Optional.empty();
    }

    private boolean isPassive(TokenRange cue) {
        boolean being = cue.from() > 0 && FunctionWords.BEING.contains(words.text.lower(cue.from() - 1));
        for (int i = cue.from(); i < cue.to(); i++) {
            if (being && words.text.lower(i).endsWith("ed") || being && words.is(i, "said")) { return true; }
            being = FunctionWords.BEING.contains(words.text.lower(i)) || being && words.text.tag(i) == PartOfSpeech.ADV;
        }
        return false;
    }

    private boolean isHearsay(TokenRange cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (HEARSAY.contains(words.text.lower(i))) { return true; }
        }
        return false;
    }

    /** Whether the cue goes on with what was said before it in the sentence: "saying", "and promised". */
    private boolean goesOn(TokenRange cue) {
        int first = cue.from();
        if (first == 0 || !words.sameSentence(first - 1, first)) { return words.text.lower(first).endsWith("ing"); }
        boolean verb = words.isVerb(first) || words.text.lower(first).endsWith("ing")
                || words.text.lower(first).endsWith("ed");
        String before = words.text.lower(first - 1);
        boolean joined = JOINING.contains(before) || words.text.tag(first - 1) == PartOfSpeech.ADV
                || words.text.tag(first - 1) == PartOfSpeech.PUNCT;
        return (verb || words.text.tag(first) == PartOfSpeech.ADV) && joined;
    }

    /** Who spoke last in the sentence, or with {@code paragraph} in the paragraph, of {@code token}. */
    private Optional<Explained<Speaker>> spokeIn(int token, boolean paragraph) {
        return discourse.lastSpoke(token)
                .filter(last -> last.speaker().name().isPresent())
                .filter(last -> paragraph
                        ? words.text.paragraphOf(last.anchor()) == words.text.paragraphOf(token)
                        : words.sameSentence(last.anchor(), token))
                .map(last -> carried(last.speaker(),
                        paragraph ? "spoke last in this paragraph" : "spoke just before in this sentence"));
    }

    private static Explained<Speaker> carried(Speaker speaker, String how) {
        return Answers.same(speaker, Optional.empty(), Resolution.CARRIED_OVER,
                "no source here: " + speaker.name().orElse("the same speaker") + " " + how);
    }

    /** The person who is the subject of the sentence before {@code token}. */
    private Optional<Explained<Speaker>> subject(int token) {
        return subjectIn(words.text.sentenceAround(token).from(), token)
                .map(e -> entity(e, "is the subject of this sentence"));
    }

    private Optional<Entity> subjectIn(int from, int to) {
        List<Discourse.Met> met = discourse.met();
        Optional<Entity> found = Optional.empty();
        for (int i = met.size() - 1; i >= Math.max(0, met.size() - 30) && met.get(i).token() >= from; i--) {
            Discourse.Met one = met.get(i);
            if (one.token() < to && one.subject() && !one.quoted()) {
                found = Optional.of(one.entity());
            }
        }
        return found;
    }

    private Explained<Speaker> entity(Entity entity, String how) {
        return answers.entity(entity, Optional.empty(), Optional.empty(), Resolution.CARRIED_OVER,
                "no source here: " + entity.name() + " " + how);
    }

    /** The person a quotation without cue stands beside: of the same paragraph, else of the end of the one before. */
    private Optional<Explained<Speaker>> beside(Place place) {
        int at = place.content().from();
        return spokeIn(at, true).or(() -> subjectBefore(at)).or(() -> paragraphBefore(at, place.quoted()));
    }

    private Optional<Explained<Speaker>> subjectBefore(int at) {
        int sentence = words.text.sentenceOf(at);
        int paragraph = words.text.paragraphAround(at).from();
        int from = words.text.sentences().get(Math.max(0, sentence - 1)).from();
        return subjectIn(Math.max(paragraph, from), at).or(() -> onlyOneIn(Math.max(paragraph, from), at))
                .filter(Entity::isPerson)
                .map(e -> entity(e, "is the subject of the words before the quotation"));
    }

    /** The person of these words if they tell of one alone. */
    private Optional<Entity> onlyOneIn(int from, int to) {
        List<Entity> people = discourse.met().reversed().stream().limit(30)
                .filter(one -> one.token() >= from && one.token() < to && !one.oblique() && !one.quoted())
                .map(Discourse.Met::entity).filter(Entity::isPerson).distinct().toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private Optional<Explained<Speaker>> paragraphBefore(int at, boolean quoted) {
        int paragraph = words.text.paragraphOf(at);
        TokenRange own = words.text.paragraphs().get(paragraph);
        boolean opens = at - own.from() <= 1;
        if (!quoted || !opens || paragraph == 0) { return Optional.empty(); }
        TokenRange before = words.text.paragraphs().get(paragraph - 1);
        Optional<Discourse.Spoke> last = discourse.lastSpoke(at)
                .filter(s -> s.anchor() >= before.from() && s.speaker().name().isPresent());
        if (last.isPresent()) { return last.map(s -> carried(s.speaker(), "spoke last in the paragraph before")); }
        int sentence = words.text.sentenceAround(before.to() - 1).from();
        return subjectIn(sentence, at).filter(Entity::isPerson)
                .map(e -> entity(e, "is the subject of the sentence before the quotation"));
    }
}
