package org.onrecord.extract.tag;

import java.util.Comparator;
import java.util.List;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;

/**
 * Marked attributions as one label a token. Where attributions lie inside one another the outer content wins, since a
 * quote within a quote is no record of its own.
 */
final class GoldLabels {

    private GoldLabels() {}

    static byte[] of(TokenizedText text, List<GoldArticle.GoldAttribution> attributions) {
        byte[] labels = new byte[text.size()];
        for (GoldArticle.GoldAttribution a : attributions) {
            mark(text, a.source(), Label.Role.SOURCE, labels);
        }
        for (GoldArticle.GoldAttribution a : attributions) {
            mark(text, a.cue(), Label.Role.CUE, labels);
        }
        attributions.stream()
                .sorted(Comparator.comparingInt(a -> a.content().stream().mapToInt(Span::length).sum()))
                .forEach(a -> mark(text, a.content(), Label.Role.CONTENT, labels));
        repair(labels);
        return labels;
    }

    private static void mark(TokenizedText text, List<Span> spans, Label.Role role, byte[] labels) {
        for (Span span : spans) {
            TokenRange range = text.tokens(span);
            for (int t = range.from(); t < range.to(); t++) {
                labels[t] = (byte) Label.of(role, t == range.from()).ordinal();
            }
        }
    }

    /** An inside whose begin was painted over becomes a begin. */
    private static void repair(byte[] labels) {
        Label before = Label.OUTSIDE;
        for (int t = 0; t < labels.length; t++) {
            Label label = Label.of(labels[t]);
            if (!label.mayFollow(before)) {
                label = Label.of(label.role(), true);
                labels[t] = (byte) label.ordinal();
            }
            before = label;
        }
    }
}
