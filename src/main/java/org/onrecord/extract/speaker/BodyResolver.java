package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Speaker;

/**
 * The rule for "the ministry" and "the company": the last body named that is called so ("Harbour Ministry"); where the word
 * fits any body, the one that last spoke or was the subject of a sentence.
 */
final class BodyResolver {

    private static final Set<String> ANY_BODY = Set.of(
            "company", "firm", "group", "organization", "organisation", "agency", "giant", "corporation", "outlet",
            "newspaper", "paper", "publication", "watchdog", "nonprofit", "charity", "manufacturer", "retailer",
            "carmaker", "automaker", "airline", "drugmaker", "chipmaker", "steelmaker", "planemaker", "shipbuilder",
            "homebuilder", "insurer", "brewer", "lender", "broadcaster", "brokerage", "conglomerate", "startup",
            "railroad", "railway", "utility", "chain", "maker", "refiner", "subsidiary");
    private static final int SENTENCES_BACK = 4;
    private static final int MET_BACK = 40;
    private static final int SPOKE_BACK = 12;

    private final Words words;
    private final Discourse discourse;

    BodyResolver(Words words, Discourse discourse) {
        this.words = words;
        this.discourse = discourse;
    }

    /** The body that a phrase without modifiers means. */
    Optional<Entity> resolve(Reference.Nominal nominal) {
        String head = words.text.lower(nominal.head());
        boolean body = words.lexicon.noun(head).filter(n -> n == SourceNoun.ORGANIZATION).isPresent()
                && nominal.head() - nominal.from() <= 2;
        if (!body) { return Optional.empty(); }
        Optional<Entity> called = called(head);
        if (called.isPresent() || !ANY_BODY.contains(head)) { return called; }
        return lastBefore(nominal, head);
    }

    private Optional<Entity> called(String head) {
        return discourse.met().reversed().stream().limit(MET_BACK).map(Discourse.Met::entity)
                .filter(entity -> !entity.isPerson() && isCalled(entity, head)).findFirst();
    }

    private static boolean isCalled(Entity body, String head) {
        String name = Folding.fold(body.name());
        return name.endsWith(" " + head) || name.startsWith(head + " of ") || name.startsWith(head + " for ");
    }

    /** Sentence by sentence backwards; a group without a name that spoke last is still "the group". */
    private Optional<Entity> lastBefore(Reference.Nominal nominal, String head) {
        int sentence = words.text.sentenceOf(nominal.from());
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            TokenRange part = words.text.sentences().get(s);
            List<Discourse.Spoke> spoke = discourse.lastSpoken().stream().limit(SPOKE_BACK)
                    .filter(one -> part.contains(one.anchor())).toList();
            if (spoke.stream().anyMatch(one -> isDescribed(one.speaker(), head))) { return Optional.empty(); }
            Optional<Entity> body = spoke.stream().map(Discourse.Spoke::entity).flatMap(Optional::stream)
                    .filter(this::canBe).findFirst().or(() -> subjectIn(part));
            if (body.isPresent()) { return body; }
        }
        return Optional.empty();
    }

    private static boolean isDescribed(Speaker speaker, String head) {
        return speaker.name().map(Folding::fold)
                .filter(name -> name.equals(head) || name.endsWith(" " + head)).isPresent();
    }

    private Optional<Entity> subjectIn(TokenRange sentence) {
        return discourse.met().reversed().stream().limit(MET_BACK)
                .filter(one -> sentence.contains(one.token()) && !one.oblique() && one.subject())
                .map(Discourse.Met::entity).filter(this::canBe).findFirst();
    }

    private boolean canBe(Entity entity) {
        boolean body = entity.kind() == NameKind.ORGANIZATION || entity.kind() == NameKind.OTHER;
        String name = Folding.fold(entity.name());
        return body && !words.lexicon.isPlace(name) && !words.lexicon.isDemonym(name);
    }
}
