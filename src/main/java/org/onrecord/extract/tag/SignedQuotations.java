package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/**
 * Quotations signed like a letter: a paragraph that is one quotation and after it, there or on the next line, a dash and
 * a name ("“We stay.” — Orla Quist"). What two hyphens and no name follow is a figure or a slogan, and nobody's words.
 */
final class SignedQuotations implements Layout {

    private static final Set<String> DASHES = Set.of("—", "–", "―", "-", "--");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_LINE = 14;

    private final TokenizedText text;
    private final boolean[] covered;
    private final List<Attribution> found = new ArrayList<>();

    private SignedQuotations(TokenizedText text) {
        this.text = text;
        this.covered = new boolean[text.paragraphs().size()];
    }

    static SignedQuotations of(TokenizedText text) {
        SignedQuotations signed = new SignedQuotations(text);
        for (int p = 0; p < text.paragraphs().size(); p++) {
            signed.read(p);
        }
        return signed;
    }

    @Override
    public boolean covers(int token) {
        return covered[text.paragraphOf(token)];
    }

    @Override
    public List<Attribution> attributions() {
        return List.copyOf(found);
    }

    private void read(int p) {
        TokenRange paragraph = text.paragraphs().get(p);
        int q = paragraph.isEmpty() ? -1 : text.quotationOf(paragraph.from());
        if (q < 0) { return; }
        Quotation quotation = text.quotations().get(q);
        TokenRange quoted = text.tokens(quotation.outer());
        if (quoted.from() != paragraph.from() || !quotation.closed() || quoted.to() > paragraph.to()) { return; }
        boolean nextLine = quoted.to() == paragraph.to() && p + 1 < covered.length;
        TokenRange rest = nextLine ? text.paragraphs().get(p + 1) : new TokenRange(quoted.to(), paragraph.to());
        Optional<TokenRange> name = signature(rest);
        if (name.isPresent() || nextLine && text.word(rest.from()).startsWith("--")) {
            covered[p] = true;
            covered[nextLine ? p + 1 : p] = true;
        }
        name.ifPresent(range -> found.add(attribution(quotation.inner(), range)));
    }

    private Attribution attribution(Span said, TokenRange name) {
        return new Attribution(
                Form.DIRECT, List.of(said), List.of(said), List.of(), List.of(text.span(name)), 1,
                "a whole paragraph in quotation marks, signed with a dash and a name");
    }

    /**
     * The name after the dash; a verb or a sentence there makes it something else. What a longer line goes on with ("on
     * Halden Radio", ", the mayor") is no part of it, but then the name must be a full one.
     */
    private Optional<TokenRange> signature(TokenRange rest) {
        if (rest.size() < 2 || !DASHES.contains(text.word(rest.from()))) { return Optional.empty(); }
        return rest.size() <= LONGEST_NAME ? whole(rest) : opening(rest);
    }

    private Optional<TokenRange> opening(TokenRange rest) {
        int to = rest.from() + 1;
        while (to < Math.min(rest.to(), rest.from() + LONGEST_LINE) && isNamePart(to)) {
            to++;
        }
        boolean full = to > rest.from() + 2 && isCapital(to - 1) && isCapital(to - 2);
        boolean goesOn = to < rest.to() && (text.word(to).equals(",") || text.tag(to) == PartOfSpeech.ADP);
        return full && goesOn ? Optional.of(new TokenRange(rest.from() + 1, to)) : Optional.empty();
    }

    /** A name that the tagger knows, or two words that both have a capital. */
    private boolean isName(TokenRange range) {
        return Subject.isPerson(text, range)
                || range.size() == 2 && isCapital(range.from()) && isCapital(range.from() + 1);
    }

    private boolean isNamePart(int token) {
        return switch (text.tag(token)) {
            case PROPN, NOUN, ADJ, DET -> true;
            default -> isCapital(token);
        };
    }

    private boolean isCapital(int token) {
        return Character.isUpperCase(text.word(token).codePointAt(0));
    }

    private Optional<TokenRange> whole(TokenRange rest) {
        int end = text.word(rest.to() - 1).equals(".") ? rest.to() - 1 : rest.to();
        TokenRange name = new TokenRange(rest.from() + 1, end);
        boolean capital = !name.isEmpty() && isCapital(name.from());
        return Optional.of(name)
                .filter(range -> capital && isName(range) && !Clause.hasVerb(text, range));
    }
}
