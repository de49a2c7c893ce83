package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/**
 * The turns of an interview or briefing printed as a transcript: paragraphs that open with {@link TranscriptLabels labels}
 * and in which people talk, of themselves or to each other. A turn runs on through unlabelled paragraphs up to the next
 * label, unless it ends in a question, which somebody else may answer; after the last label it ends with its paragraph. A
 * speech has a label or two in capitals, and runs on to the end.
 */
final class Transcript implements Layout {

    /** Fewer labelled paragraphs are taken for headlines and lists. */
    private static final int LEAST_TURNS = 3;

    private static final Set<String> TALK = Set.of("i", "we", "my", "our", "us", "me", "you", "your");

    /** So many words of what people say in turns are those of talk; radio news, all labels, gets along with fewer. */
    private static final double LEAST_TALK = .01;
    private static final double MUCH_TALK = .02;

    private final TokenizedText text;
    private final TranscriptLabels labels;
    private final List<Turn> turns = new ArrayList<>();
    private final boolean[] covered;

    /** A label and the paragraphs said under it. */
    private record Turn(TokenRange label, List<TokenRange> said) {}

    private Transcript(TokenizedText text) {
        this.text = text;
        this.labels = TranscriptLabels.of(text);
        this.covered = new boolean[text.paragraphs().size()];
    }

    static Transcript of(TokenizedText text) {
        Transcript transcript = new Transcript(text);
        transcript.read();
        return transcript;
    }

    /** Whether {@code token} stands in a turn or its label. */
    @Override
    public boolean covers(int token) {
        return covered[text.paragraphOf(token)];
    }

    /** One direct attribution a turn, in order; its label is the source. */
    @Override
    public List<Attribution> attributions() {
        return turns.stream().filter(turn -> !turn.said().isEmpty()).map(this::attribution).toList();
    }

    private Attribution attribution(Turn turn) {
        List<Span> said = turn.said().stream().map(this::withoutMarks).toList();
        return new Attribution(Form.DIRECT, said, said, List.of(), List.of(text.span(turn.label())), 1,
                "the paragraph opens with a speaker's label, as others of this article do");
    }

    /** The words of a range; a quotation that is all of it loses its marks. */
    private Span withoutMarks(TokenRange words) {
        Span span = text.span(words);
        int quotation = text.quotationOf(words.from());
        boolean whole = quotation >= 0 && text.quotations().get(quotation).outer().equals(span);
        return whole ? text.quotations().get(quotation).inner() : span;
    }

    private void read() {
        int count = labels.byParagraph().size();
        if (count >= LEAST_TURNS && labels.isRepeated()) {
            turns.addAll(conversation(labels.withBareInitials()));
        } else if (count > 0 && labels.byParagraph().values().stream().allMatch(labels::opensSpeech)) {
            List<Turn> speech = turns(labels.byParagraph(), text.paragraphs().size() - 1, true);
            turns.addAll(talk(said(speech), true) >= MUCH_TALK ? speech : List.of());
        }
        turns.forEach(this::cover);
    }

    /** The turns up to the last label, if people talk in them: of an interview within a report those with labels. */
    private List<Turn> conversation(Map<Integer, TokenRange> all) {
        int last = Collections.max(all.keySet());
        List<Turn> labelled = turns(all, last, false);
        List<Turn> whole = turns(all, last, true);
        boolean clear = all.values().stream().allMatch(labels::isShouted);
        boolean talking = talk(said(labelled), clear) >= LEAST_TALK;
        boolean silent = said(labelled).isEmpty();
        if ((talking || clear || silent) && talk(said(whole), clear) >= MUCH_TALK && runsOn(whole)) { return whole; }
        return talking || clear && isRadioNews(all) ? labelled : List.of();
    }

    /** Whether people go on to talk in paragraphs without a label, or these are few. */
    private boolean runsOn(List<Turn> whole) {
        List<TokenRange> rest = whole.stream().flatMap(turn -> turn.said().stream()
                .filter(words -> text.paragraphOf(words.from()) != text.paragraphOf(turn.label().from()))).toList();
        return 2 * size(rest) <= size(said(whole)) || talk(rest, true) >= LEAST_TALK;
    }

    /** Labels at most paragraphs, names among them. */
    private boolean isRadioNews(Map<Integer, TokenRange> all) {
        return 2 * all.size() >= text.paragraphs().size() && all.values().stream().anyMatch(labels::isSpeaker);
    }

    private static List<TokenRange> said(List<Turn> turns) {
        return turns.stream().flatMap(turn -> turn.said().stream()).toList();
    }

    private static int size(List<TokenRange> said) {
        return said.stream().mapToInt(TokenRange::size).sum();
    }

    /**
     * Which share of what is said is that of people who talk; what they quote does not count.
     *
     * @param questions whether a question at the end counts too
     */
    private double talk(List<TokenRange> said, boolean questions) {
        int talk = 0;
        for (TokenRange words : said) {
            boolean wholeQuoted = text.quoted(words.from());
            for (int t = words.from(); t < words.to(); t++) {
                talk += TALK.contains(text.lower(t)) && (wholeQuoted || !text.quoted(t)) ? 1 : 0;
            }
            talk += questions && text.word(words.to() - 1).equals("?") ? 1 : 0;
        }
        return talk / (double) Math.max(1, size(said));
    }

    /** @param running whether unlabelled paragraphs belong to the turn before */
    private List<Turn> turns(Map<Integer, TokenRange> all, int last, boolean running) {
        List<Turn> found = new ArrayList<>();
        for (int p = 0; p <= last; p++) {
            TokenRange paragraph = text.paragraphs().get(p);
            TokenRange label = all.get(p);
            if (label != null) {
                found.add(new Turn(label, new ArrayList<>()));
                addSaid(new TokenRange(labels.afterLabel(label), paragraph.to()), found.getLast().said());
            } else if (running && !found.isEmpty() && !asks(found.getLast())) {
                addSaid(paragraph, found.getLast().said());
            }
        }
        return found;
    }

    private void cover(Turn turn) {
        covered[text.paragraphOf(turn.label().from())] = true;
        turn.said().forEach(words -> covered[text.paragraphOf(words.from())] = true);
    }

    /** A question of one paragraph; in a longer speech somebody may answer their own. */
    private boolean asks(Turn turn) {
        return turn.said().size() == 1 && text.word(turn.said().getLast().to() - 1).equals("?");
    }

    /** Stage directions in brackets are not said. */
    private void addSaid(TokenRange words, List<TokenRange> said) {
        boolean direction = !words.isEmpty()
                && "([".indexOf(text.word(words.from()).charAt(0)) >= 0
                && ")]".indexOf(text.word(words.to() - 1).charAt(0)) >= 0;
        if (!words.isEmpty() && !direction) {
            said.add(words);
        }
    }
}
