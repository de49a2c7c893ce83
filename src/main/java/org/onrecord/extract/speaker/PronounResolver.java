package org.onrecord.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule for "he" and "she": of the people met before, those whose gender fits are weighed by how near they were
 * met, whether as subject, and whether they spoke last. Looks back over a bounded stretch.
 */
final class PronounResolver {

    private static final int WINDOW = 60;
    private static final int PARAGRAPHS = 6;
    /** What a possessive adds to the subject of its own sentence. */
    private static final double OWN = 2;

    private final Words words;
    private final Discourse discourse;

    PronounResolver(Words words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** The person a pronoun of {@code gender} at {@code token} means. */
    Optional<Entity> resolve(int token, Gender gender) {
        Map<Entity, Double> best = new HashMap<>();
        List<Discourse.Met> met = discourse.met();
        for (int i = met.size() - 1; i >= Math.max(0, met.size() - WINDOW); i--) {
            Discourse.Met one = met.get(i);
            boolean near = words.text.paragraphOf(token) - words.text.paragraphOf(one.token()) <= PARAGRAPHS;
            if (near && one.token() < token && one.entity().isPerson() && one.entity().gender().fits(gender)) {
                best.merge(one.entity(), score(one, token), Math::max);
            }
        }
        lastSpeaker(token).ifPresent(e -> best.computeIfPresent(e, (k, score) -> score + speakerBonus(token)));
        return best.entrySet().stream()
                .map(e -> Map.entry(e.getKey(),
                        e.getValue() + (fitsWell(e.getKey(), gender) ? 1.0 : 0)
                                + 0.25 * Math.log(Math.max(1, e.getKey().mentions()))))
                .max((a, b) -> {
                    int order = Double.compare(a.getValue(), b.getValue());
                    return order != 0 ? order : Integer.compare(b.getKey().firstToken(), a.getKey().firstToken());
                })
                .map(Map.Entry::getKey);
    }

    /** Whether the gender is known to fit; nothing tells that of "a docker". */
    private static boolean fitsWell(Entity entity, Gender gender) {
        return entity.gender() == gender || entity.kind() != NameKind.PERSON;
    }

    private double score(Discourse.Met one, int token) {
        int sentences = Math.min(8, words.text.sentenceOf(token) - words.text.sentenceOf(one.token()));
        int paragraphs = words.text.paragraphOf(token) - words.text.paragraphOf(one.token());
        double score = -0.8 * sentences - 0.6 * paragraphs;
        score += one.subject() ? 1.5 : 0;
        score += one.subject() && sentences == 0 && isPossessive(token) ? OWN : 0;
        score -= one.oblique() ? 0.8 : 0;
        score -= one.quoted() && !words.text.quoted(token) ? 3.5 : 0;
        return score;
    }

    /** "Reyle repeated his claim": the subject's own. */
    private boolean isPossessive(int token) {
        boolean possessive = words.is(token, "his") || words.is(token, "her");
        return possessive && words.sameSentence(token, token + 1) && words.isNounLike(token + 1);
    }

    private Optional<Entity> lastSpeaker(int token) {
        return discourse.lastSpoke(token).flatMap(Discourse.Spoke::entity);
    }

    private double speakerBonus(int token) {
        int anchor = discourse.lastSpoke(token).map(Discourse.Spoke::anchor).orElse(0);
        int paragraphs = words.text.paragraphOf(token) - words.text.paragraphOf(anchor);
        return paragraphs == 0 ? 1.5 : paragraphs <= 2 ? 1.0 : 0.3;
    }
}
