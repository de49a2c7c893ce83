package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.SpokenTo;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that joins contents to cues and cues to sources: the nearest one in the paragraph, those in the same
 * sentence first; for a content in a paragraph without a cue, the last cue of the paragraph before.
 */
final class Linker {

    /** How many tokens of distance another sentence between two parts counts for. */
    private static final int SENTENCE = 20;

    /** "Was told on Monday by Fenn": the agent of a passive stands within so many tokens. */
    private static final int AGENT_WITHIN = 40;
    private static final Set<String> MEANS = Set.of("phone", "telephone", "email", "e-mail", "letter", "text", "video",
            "radio");
    private static final Set<String> BY = Set.of("by", "via", "through", "over");

    private final TokenizedText text;
    private final LabelledSpans spans;
    private final List<TokenRange> sources;

    Linker(TokenizedText text, LabelledSpans spans) {
        this.text = text;
        this.spans = spans;
        this.sources = spans.sources().stream().filter(this::maySpeak).toList();
    }

    /** Neither a day does, "said on Friday", nor a means, "residents reached by phone said", whatever the tagger thinks. */
    private boolean maySpeak(TokenRange source) {
        String word = text.lower(source.from());
        boolean day = SayingWords.DAYS.contains(word);
        if (TimeTail.wholeEnd(text, source.from(), source.to()) == source.to()) { return false; }
        boolean means = MEANS.contains(word) && source.from() > 0 && BY.contains(text.lower(source.from() - 1));
        return source.size() > 1 || !day && !means;
    }

    /**
     * The parts of one attribution, as tokens.
     *
     * @param contents at least one, in order
     * @param cue empty where nothing but its place attributes the content
     * @param source empty where the article names nobody here
     */
    record Link(List<TokenRange> contents, Optional<TokenRange> cue, Optional<TokenRange> source) {}

    /** The attributions in the order of their first content. */
    List<Link> link() {
        Map<Integer, List<TokenRange>> byCue = new TreeMap<>();
        List<Link> links = new ArrayList<>();
        for (TokenRange content : spans.contents()) {
            Optional<TokenRange> cue = cueOf(content);
            if (cue.isPresent()) {
                byCue.computeIfAbsent(cue.get().from(), from -> new ArrayList<>()).add(content);
            } else if (text.quoted(content.from())) {
                links.add(new Link(List.of(content), Optional.empty(), sourceOfUncued(content)));
            }
        }
        for (TokenRange cue : spans.cues()) {
            List<TokenRange> contents = byCue.getOrDefault(cue.from(), List.of());
            int own = ownWordsAfterReport(contents);
            Stream.of(contents.subList(0, own), contents.subList(own, contents.size()))
                    .filter(part -> !part.isEmpty())
                    .forEach(
                            part -> links.add(new Link(part, Optional.of(cue), sourceOf(cue).filter(apartFrom(part)))));
        }
        links.sort(Comparator.comparingInt(link -> link.contents().getFirst().from()));
        return links;
    }

    /** Who is spoken of in a content does not say it. */
    private static Predicate<TokenRange> apartFrom(List<TokenRange> contents) {
        return source -> contents.stream()
                .noneMatch(content -> content.from() < source.to() && source.from() < content.to());
    }

    /** "The mill will close, said Fenn. “We have no choice.”": the sentence in marks is a quotation of its own. */
    private int ownWordsAfterReport(List<TokenRange> contents) {
        for (int i = 1; i < contents.size(); i++) {
            boolean report = contents.subList(0, i).stream().noneMatch(content -> text.quoted(content.from()));
            TokenRange content = contents.get(i);
            if (report && text.quoted(content.from())
                    && text.sentenceOf(content.from()) > text.sentenceOf(contents.get(i - 1).to() - 1)) {
                return i;
            }
        }
        return contents.size();
    }

    private Optional<TokenRange> cueOf(TokenRange content) {
        Optional<TokenRange> near = nearest(spans.cues(), content);
        if (near.isEmpty()) { return lastInParagraphBefore(content); }
        Optional<TokenRange> goesOn = near.get().to() < content.from() - 1 && !text.word(near.get().to()).equals(":")
                ? cueOfQuotationBefore(content) : Optional.empty();
        if (goesOn.isPresent()) { return goesOn; }
        boolean others = near.get().from() > content.from() && introducesOthers(near.get(), content);
        return others ? cueBefore(content).or(() -> lastInParagraphBefore(content)).or(() -> near) : near;
    }

    /**
     * "“It is late,” said Fenn. “We go.” Reyle said: “Stay.”", "said on Friday it was late, adding that …": the cue opens a
     * sentence or a clause with words of its own.
     */
    private boolean introducesOthers(TokenRange cue, TokenRange content) {
        TokenRange sentence = text.sentenceAround(cue.from());
        int own = firstFrom(spans.contents(), cue.to());
        boolean opens = content.to() <= sentence.from() || isFurtherSaying(cue) && cueBefore(content)
                .filter(before -> sentence.contains(before.from())).isPresent();
        return opens && own < spans.contents().size() && sentence.contains(spans.contents().get(own).from());
    }

    private boolean isFurtherSaying(TokenRange cue) {
        return text.lower(cue.from()).endsWith("ing") && cue.from() > 0 && text.word(cue.from() - 1).equals(",");
    }

    /** "“We go,” said Fenn, pushing a cart. “It is late.”": a quotation of whole sentences goes on with the cue of the last. */
    private Optional<TokenRange> cueOfQuotationBefore(TokenRange content) {
        int sentence = text.sentenceOf(content.from());
        boolean opens = text.quoted(content.from()) && content.from() <= text.sentences().get(sentence).from() + 1
                && text.paragraphAround(content.from()).from() < text.sentences().get(sentence).from();
        if (!opens) { return Optional.empty(); }
        TokenRange before = text.sentences().get(sentence - 1);
        List<TokenRange> cues = spans.cues();
        return cues.subList(firstFrom(cues, before.from()), firstFrom(cues, before.to())).stream()
                .filter(cue -> !text.quoted(cue.from()) && isBehindQuotation(cue))
                .findFirst();
    }

    private boolean isBehindQuotation(TokenRange cue) {
        int source = firstFrom(sources, cue.from()) - 1;
        boolean nameFirst = source >= 0 && sources.get(source).to() == cue.from();
        int from = nameFirst ? sources.get(source).from() : cue.from();
        return from > 0 && text.quoted(from - 1);
    }

    private Optional<TokenRange> cueBefore(TokenRange content) {
        int before = firstFrom(spans.cues(), content.from()) - 1;
        return before < 0 ? Optional.empty()
                : Optional.of(spans.cues().get(before))
                        .filter(cue -> text.paragraphOf(cue.from()) == text.paragraphOf(content.from()));
    }

    private Optional<TokenRange> sourceNear(TokenRange part) {
        return nearest(sources, part);
    }

    /** A quotation without a cue belongs to the person the sentence before it is about: "Lang nods. “…”". */
    private Optional<TokenRange> sourceOfUncued(TokenRange content) {
        Optional<TokenRange> near = sourceNear(content);
        int sentence = text.sentenceOf(content.from());
        boolean first = text.paragraphAround(content.from()).from() == text.sentenceAround(content.from()).from();
        if (near.isPresent() || first) { return near; }
        return Subject.of(text, text.sentences().get(sentence - 1)).filter(name -> Subject.isPerson(text, name));
    }

    /** The nearest source in the cue's sentence, else its subject, else the nearest before it in the paragraph. */
    private Optional<TokenRange> sourceOf(TokenRange cue) {
        if (SpokenTo.isPassive(text, cue)) { return SpokenTo.agent(text, cue, behind(cue)); }
        Optional<TokenRange> near = sourceNear(cue);
        if (near.isPresent() && text.sentenceOf(near.get().from()) == text.sentenceOf(cue.from())) {
            Optional<TokenRange> resident = Subject.residentOf(text, near.get());
            if (resident.isPresent()) { return resident; }
            return isAside(near.get(), cue) || isOwner(near.get(), cue) ? subjectApartFrom(near.get(), cue) : near;
        }
        Optional<TokenRange> subject = Subject.of(text, cue);
        return subject.or(() -> near.filter(source -> source.from() < cue.from())).or(() -> coordinated(cue));
    }

    /** The sources that may be the agent of a passive cue. */
    private List<TokenRange> behind(TokenRange cue) {
        return sources.subList(firstFrom(sources, cue.from()), firstFrom(sources, cue.to() + AGENT_WITHIN));
    }

    /** "The order, passed in May, demands … and asks …": the second verb has the subject of the first. */
    private Optional<TokenRange> coordinated(TokenRange cue) {
        int before = firstFrom(spans.cues(), cue.from()) - 1;
        boolean joined = before >= 0 && text.tag(cue.from() - 1) == PartOfSpeech.CCONJ
                && text.sentenceOf(spans.cues().get(before).from()) == text.sentenceOf(cue.from());
        if (!joined) { return Optional.empty(); }
        TokenRange first = spans.cues().get(before);
        return sourceNear(first)
                .filter(source -> source.to() <= first.from()
                        && text.sentenceOf(source.from()) == text.sentenceOf(first.from()))
                .or(() -> Subject.of(text, first));
    }

    /** The subject of the cue where it stands before the cue and before a source that does not speak; else that source. */
    private Optional<TokenRange> subjectApartFrom(TokenRange source, TokenRange cue) {
        return Subject.of(text, cue)
                .filter(subject -> subject.to() <= cue.from() && subject.to() <= source.from())
                .filter(subject -> source.from() >= cue.to() || text.word(subject.to()).equals(","))
                .or(() -> Optional.of(source));
    }

    /** "Fenn branded the governor's remarks “cold”": whose they are does not speak. */
    private boolean isOwner(TokenRange source, TokenRange cue) {
        boolean marked = Clause.isPossessive(text, source.to() - 1)
                || source.to() < text.size() && Clause.isPossessive(text, source.to());
        return source.from() >= cue.to() && marked;
    }

    /** "Fenn, whose vote was needed, said": a noun that names nobody, with a comma between it and the cue. */
    private boolean isAside(TokenRange source, TokenRange cue) {
        return source.to() <= cue.from() && !Subject.isPerson(text, source) && !text.lower(source.from()).equals("who")
                && IntStream.range(source.to(), cue.from()).anyMatch(t -> text.word(t).equals(","));
    }

    /** The neighbour before or after, whichever costs less: all others in the paragraph lie farther off. */
    private Optional<TokenRange> nearest(List<TokenRange> candidates, TokenRange part) {
        TokenRange paragraph = text.paragraphAround(part.from());
        int next = firstFrom(candidates, part.from());
        return Stream.of(next - 1, next)
                .filter(i -> i >= 0 && i < candidates.size())
                .map(candidates::get)
                .filter(candidate -> paragraph.contains(candidate.from()))
                .min(Comparator.comparingInt(candidate -> cost(part, candidate)));
    }

    private static int firstFrom(List<TokenRange> ranges, int token) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int cost(TokenRange a, TokenRange b) {
        boolean aFirst = a.from() < b.from();
        int gapStart = aFirst ? a.to() - 1 : b.to() - 1;
        int gapEnd = aFirst ? b.from() : a.from();
        int sentences = Math.max(0, text.sentenceOf(gapEnd) - text.sentenceOf(gapStart));
        return Math.max(0, gapEnd - gapStart) + SENTENCE * sentences;
    }

    /**
     * Only quoted words lean on the paragraph before, and never on the headline. That paragraph must end in a quotation
     * that this one resumes, or with the cue's own sentence that has nothing else to say: after anything else somebody else may speak.
     */
    private Optional<TokenRange> lastInParagraphBefore(TokenRange content) {
        int paragraph = text.paragraphOf(content.from());
        if (!text.quoted(content.from()) || text.headlineFirst() && paragraph == 1) { return Optional.empty(); }
        int before = firstFrom(spans.cues(), content.from()) - 1;
        if (before < 0 || text.paragraphOf(spans.cues().get(before).from()) != paragraph - 1) {
            return Optional.empty();
        }
        TokenRange cue = spans.cues().get(before);
        boolean resumes = text.quotations().get(text.quotationOf(content.from())).resumes();
        int lastSentence = text.sentenceOf(text.paragraphAround(cue.from()).to() - 1);
        boolean introduces = text.sentenceOf(cue.from()) == lastSentence && !text.quoted(cue.to() - 1)
                && !quotesInSentence(lastSentence) && !hasContent(cue);
        return resumes || introduces ? Optional.of(cue) : Optional.empty();
    }

    /** A cue that has words of its own, "remembers the flood", does not also introduce those of the next paragraph. */
    private boolean hasContent(TokenRange cue) {
        TokenRange sentence = text.sentenceAround(cue.from());
        List<TokenRange> contents = spans.contents();
        for (int i = firstFrom(contents, sentence.from()); i < contents.size()
                && contents.get(i).from() < sentence.to(); i++) {
            if (nearest(spans.cues(), contents.get(i)).equals(Optional.of(cue))) { return true; }
        }
        return false;
    }

    private boolean quotesInSentence(int sentence) {
        TokenRange range = text.sentences().get(sentence);
        for (int t = range.from(); t < range.to(); t++) {
            if (text.quoted(t)) { return true; }
        }
        return false;
    }
}
