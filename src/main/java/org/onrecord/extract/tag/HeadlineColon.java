package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The headline "Fenn: Mill will close" or "Poll: Most oppose the toll": who stands before the colon, and speaks in the
 * article or is a kind of source, says the rest.
 */
final class HeadlineColon implements Completion {

    private static final Set<String> KINDS = Set.of("poll", "survey", "report", "reports", "study", "police",
            "official",
            "officials", "source", "sources", "minister", "president", "mayor", "governor", "pm", "un", "u.n.",
            "expert",
            "experts", "newspaper", "lawyer", "judge", "witness", "witnesses", "analyst", "analysts", "scientists",
            "researchers", "ministry", "army", "doctors", "media");
    private static final int LONGEST_NAME = 4;
    private static final int LEAST = 3;

    private final CueLexicon lexicon;

    HeadlineColon(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who says what, and the colon between. */
    private record Headline(TokenRange source, TokenRange colon, TokenRange content) {}

    @Override
    public void complete(Labelling reading) {
        read(reading.text()).ifPresent(headline -> {
            reading.clear(new TokenRange(headline.source().from(), headline.content().to()));
            reading.paint(headline.source(), Label.Role.SOURCE);
            reading.paint(headline.colon(), Label.Role.CUE);
            reading.paint(headline.content(), Label.Role.CONTENT);
        });
    }

    @Override
    public boolean isWhole(TokenizedText text, Candidate candidate) {
        return text.headlineFirst() && text.paragraphOf(candidate.first()) == 0 && read(text)
                .filter(headline -> candidate.link().source().filter(headline.source()::equals).isPresent()
                        && candidate.first() == headline.content().from()
                        && candidate.last() == headline.content().to() - 1)
                .isPresent();
    }

    @Override
    public boolean contradicts(TokenizedText text, Candidate candidate) {
        return text.headlineFirst() && text.paragraphOf(candidate.first()) == 0 && read(text).isPresent()
                && !isWhole(text, candidate);
    }

    private Optional<Headline> read(TokenizedText text) {
        if (!text.headlineFirst() || text.paragraphs().size() < 2) { return Optional.empty(); }
        TokenRange line = text.paragraphs().getFirst();
        if (!Completion.isShort(line)) { return Optional.empty(); }
        int colon = line.from();
        while (colon < Math.min(line.to(), line.from() + LONGEST_NAME + 1) && !text.word(colon).equals(":")) {
            colon++;
        }
        TokenRange name = new TokenRange(line.from(), colon);
        TokenRange rest = new TokenRange(Math.min(colon + 1, line.to()), line.to());
        boolean says = rest.size() >= LEAST && text.word(colon).equals(":") && !name.isEmpty()
                && (Clause.hasVerb(text, rest) || IntStream.range(rest.from(), rest.to()).anyMatch(text::quoted));
        return says && speaks(text, name)
                ? Optional.of(new Headline(name, new TokenRange(colon, colon + 1), Edges.trim(text, rest)))
                : Optional.empty();
    }

    private boolean speaks(TokenizedText text, TokenRange name) {
        boolean capitals = IntStream.range(name.from(), name.to())
                .allMatch(t -> Character.isUpperCase(text.word(t).codePointAt(0)));
        return capitals && (name.size() == 1 && KINDS.contains(text.lower(name.from())) || isHeard(text, name));
    }

    /** Whether the last word of the name stands beside a verb of saying further down: a topic, "Mill fire:", does not. */
    private boolean isHeard(TokenizedText text, TokenRange name) {
        String last = text.word(name.to() - 1);
        return IntStream.range(text.paragraphs().get(1).from(), text.size())
                .filter(t -> text.word(t).equals(last) && !text.quoted(t))
                .anyMatch(t -> says(text, t - 1) || says(text, t + 1) || says(text, t + 2));
    }

    private boolean says(TokenizedText text, int token) {
        return token < text.size() && lexicon.step(text, token) >= InquitReader.SURE_CUE && !text.quoted(token);
    }
}
