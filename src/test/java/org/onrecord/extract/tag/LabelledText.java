package org.onrecord.extract.tag;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;
import org.onrecord.testing.Texts;

/**
 * A text with the labels its author marked: {@code [s Quinn] [q said] [c it rains].} marks a source, a cue and a
 * content.
 */
record LabelledText(TokenizedText text, byte[] labels) {

    private static final Pattern MARK = Pattern.compile("\\[([csq]) ([^\\]]*)\\]");

    static LabelledText of(String marked) {
        StringBuilder plain = new StringBuilder();
        record Mark(Span span, Label.Role role) {}
        List<Mark> marks = new java.util.ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            plain.append(marked, at, matcher.start());
            int start = plain.length();
            plain.append(matcher.group(2));
            marks.add(new Mark(new Span(start, plain.length()), role(matcher.group(1))));
            at = matcher.end();
        }
        plain.append(marked, at, marked.length());
        TokenizedText text = Texts.analyze(plain.toString());
        byte[] labels = new byte[text.size()];
        for (Mark mark : marks) {
            paint(text.tokens(mark.span()), mark.role(), labels);
        }
        return new LabelledText(text, labels);
    }

    private static Label.Role role(String letter) {
        return switch (letter) {
            case "c" -> Label.Role.CONTENT;
            case "q" -> Label.Role.CUE;
            default -> Label.Role.SOURCE;
        };
    }

    private static void paint(TokenRange range, Label.Role role, byte[] labels) {
        for (int t = range.from(); t < range.to(); t++) {
            labels[t] = (byte) Label.of(role, t == range.from()).ordinal();
        }
    }

    LabelledSpans spans() {
        return LabelledSpans.of(labels);
    }

    List<String> contents() {
        return Texts.words(text, spans().contents());
    }

    List<String> cues() {
        return Texts.words(text, spans().cues());
    }

    List<String> sources() {
        return Texts.words(text, spans().sources());
    }

    /** The same text as a completion leaves its labels; this one stays as it is. */
    LabelledText completedBy(Completion completion) {
        byte[] completed = labels.clone();
        completion.complete(new Labelling(text, completed));
        return new LabelledText(text, completed);
    }

    /** The first attribution that the linker makes of it, in its shape. */
    Candidate candidate() {
        Linker.Link link = new Linker(text, spans()).link().getFirst();
        return new Candidate(link, new ContentShaper(text).shape(link.contents()), 1);
    }

    /** What the linker makes of it, a line each: {@code source | cue | content + content}, "-" for a missing part. */
    List<String> links() {
        return new Linker(text, spans()).link().stream().map(this::line).toList();
    }

    private String line(Linker.Link link) {
        String source = link.source().map(this::words).orElse("-");
        String cue = link.cue().map(this::words).orElse("-");
        return source + " | " + cue + " | " + String.join(" + ", Texts.words(text, link.contents()));
    }

    private String words(TokenRange range) {
        return text.span(range).in(text.text());
    }
}
