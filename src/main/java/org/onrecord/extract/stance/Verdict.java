package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Explained;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

/** Weighs attitudes into one stance: one-sided, mixed where both sides are strong, neutral where none is. */
final class Verdict {

    private static final double STRONG = 0.5;
    private static final double BALANCE = 0.35;
    private static final int SHOWN = 4;
    private static final Set<String> CONTRAST = Set.of("but", "however", "yet", "though", "although", "while", "if",
            "despite");

    /** What opens a condition without which nothing is backed. */
    private static final Set<String> ONLY = Set.of("only if", "only when", "only once", "provided that",
            "condition that");

    /** A condition stands within so many tokens. */
    private static final int NEAR = 30;

    private final TokenizedText text;
    private final Measures measures;
    private final List<Attitude> attitudes;

    Verdict(TokenizedText text, List<Attitude> attitudes) {
        this.text = text;
        this.measures = new Measures(text);
        this.attitudes = attitudes.stream().filter(Attitude::strong).toList();
    }

    /** The stance; {@code topic} is the target where no attitude names one. */
    Explained<Stance> weigh(Optional<TokenRange> topic) {
        Optional<TokenRange> thing = topic.filter(words -> !measures.only(words));
        List<Attitude> towardThings = attitudes.stream()
                .filter(a -> a.target().filter(measures::only).isEmpty()).toList();
        return new Verdict(text, towardThings).weighed(thing);
    }

    private Explained<Stance> weighed(Optional<TokenRange> topic) {
        if (attitudes.isEmpty()) {
            return new Explained<>(Stance.neutral(topic.map(this::words)), "no word shows an attitude");
        }
        double plus = side(true);
        double minus = side(false);
        if (plus >= STRONG && minus >= STRONG && balanced(plus, minus) && !apart()) {
            return stance(StanceLabel.MIXED, Math.clamp((plus - minus) / 2, -0.3, 0.3), attitudes, topic,
                    "both sides: ");
        }
        if (taken()) {
            return stance(StanceLabel.MIXED, (plus - minus) / 3, attitudes, topic,
                    "said of everybody and then taken back by 'but': ");
        }
        if (conditioned() || onlyIf()) {
            return stance(StanceLabel.MIXED, (plus - minus) / 3, attitudes, topic,
                    "on a condition: ");
        }
        boolean supports = plus > minus || plus == minus && attitudes.getFirst().supports();
        List<Attitude> side = attitudes.stream().filter(a -> a.supports() == supports).toList();
        double score = Math.clamp(supports ? plus - minus / 3 : plus / 3 - minus, -1, 1);
        return stance(supports ? StanceLabel.SUPPORT : StanceLabel.OPPOSE, score, side, topic, "");
    }

    /** The strongest of a side, a little more for each further one. */
    private double side(boolean supports) {
        List<Attitude> side = attitudes.stream().filter(a -> a.supports() == supports).toList();
        double best = side.stream().mapToDouble(a -> Math.abs(a.weight())).max().orElse(0);
        return best == 0 ? 0 : Math.min(1.2, best + 0.1 * (side.size() - 1));
    }

    private boolean balanced(double plus, double minus) {
        return Math.abs(plus - minus) <= BALANCE;
    }

    /** "I oppose the toll. We want a bridge": two things, of which one side each is told, and no "but" between. */
    private boolean apart() {
        Set<String> praised = things(true);
        Set<String> blamed = things(false);
        int first = attitudes.getFirst().token();
        boolean but = false;
        for (int at = first; at < attitudes.getLast().token(); at++) {
            but |= CONTRAST.contains(text.lower(at));
        }
        return !but && !praised.contains("") && !blamed.contains("") && praised.stream().noneMatch(blamed::contains);
    }

    /** The heads of what a side is about, "" for an attitude that names nothing. */
    private Set<String> things(boolean supports) {
        return attitudes.stream().filter(a -> a.supports() == supports)
                .map(a -> a.target().map(target -> text.lower(target.to() - 1)).orElse(""))
                .collect(Collectors.toSet());
    }

    /** "Nobody likes it, but …". */
    private boolean taken() {
        int last = attitudes.getLast().token();
        if (!attitudes.stream().allMatch(Attitude::shared)) { return false; }
        for (int at = last; at < Math.min(text.size(), last + 40); at++) {
            if (text.lower(at).equals("but")) { return true; }
        }
        return false;
    }

    /** "If they pay, we support it, but if they do not, …". */
    private boolean conditioned() {
        int first = attitudes.getFirst().token();
        int last = attitudes.getLast().token();
        return contains(Math.max(text.sentenceAround(first).from(), first - NEAR), first, "if")
                && (phrase(last, "but", "if") || phrase(last, "if", "not"));
    }

    /** "We would back it only if …". */
    private boolean onlyIf() {
        int last = attitudes.getLast().token();
        return attitudes.stream().allMatch(Attitude::supports) && ONLY.stream().anyMatch(only -> {
            String[] words = only.split(" ");
            return phrase(last, words[0], words[1]);
        });
    }

    private boolean contains(int from, int to, String word) {
        for (int at = from; at < to; at++) {
            if (text.lower(at).equals(word)) { return true; }
        }
        return false;
    }

    private boolean phrase(int from, String one, String other) {
        for (int at = from; at + 1 < Math.min(text.sentenceAround(from).to(), from + NEAR); at++) {
            if (text.lower(at).equals(one) && text.lower(at + 1).equals(other)) { return true; }
        }
        return false;
    }

    private Explained<Stance> stance(StanceLabel label, double score, List<Attitude> side, Optional<TokenRange> topic,
            String prefix) {
        List<Attitude> shown = side.stream()
                .sorted(Comparator.comparingDouble((Attitude a) -> -Math.abs(a.weight()))
                        .thenComparingInt(Attitude::token))
                .limit(SHOWN).sorted(Comparator.comparingInt(Attitude::token)).toList();
        Optional<String> target = shown.stream()
                .sorted(Comparator.comparingDouble((Attitude a) -> -Math.abs(a.weight())))
                .map(Attitude::target).flatMap(Optional::stream).findFirst().or(() -> topic).map(this::words);
        String why = prefix + String.join("; ", shown.stream().map(Attitude::why).toList());
        return new Explained<>(new Stance(label, Math.round(score * 100) / 100.0, target, evidence(shown)), why);
    }

    private String words(TokenRange target) {
        return text.span(target).in(text.text());
    }

    private static List<Span> evidence(List<Attitude> shown) {
        List<Span> disjoint = new ArrayList<>();
        for (Span span : new TreeSet<>(shown.stream().flatMap(a -> a.evidence().stream()).toList())) {
            if (disjoint.isEmpty() || !disjoint.getLast().overlaps(span)) {
                disjoint.add(span);
            }
        }
        return disjoint;
    }
}
