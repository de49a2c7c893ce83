package org.onrecord.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * The measure of found attributions against an answer key. A found one matches one of the key when their words overlap
 * by half of their union, one to one; marks never count. What the key calls optional is neither owed nor charged.
 */
public final class AttributionScore {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double ENOUGH = .5;

    private final List<String> misses = new ArrayList<>();
    private int owed;
    private int charged;
    private int matched;
    private int exact;
    private int sources;
    private int sourced;

    /** An attribution of the key. */
    public record Key(Attribution attribution, boolean optional) {}

    private record Pair(int key, int found, double overlap) {}

    /** Adds an article whose key and found attributions these are. */
    public void add(String text, List<Key> keys, List<Attribution> found) {
        List<Span> words = words(text);
        List<Pair> pairs = matches(words, keys, found);
        Set<Integer> foundOnes = new HashSet<>();
        Set<Integer> answered = new HashSet<>();
        for (Pair pair : pairs) {
            foundOnes.add(pair.found());
            answered.add(pair.key());
            count(words, keys.get(pair.key()), found.get(pair.found()), pair.overlap());
        }
        charged += found.size() - foundOnes.size();
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).optional()) {
                owed++;
                miss(!answered.contains(i), "missed", text, keys.get(i).attribution());
            }
        }
        for (int j = 0; j < found.size(); j++) {
            miss(!foundOnes.contains(j), "extra", text, found.get(j));
        }
    }

    private void miss(boolean is, String what, String text, Attribution attribution) {
        if (is) {
            misses.add(what + ": " + String.join(" … ", Texts.words(text, attribution.content())));
        }
    }

    private void count(List<Span> words, Key key, Attribution found, double overlap) {
        if (key.optional()) { return; }
        charged++;
        matched++;
        exact += overlap == 1 ? 1 : 0;
        Set<Integer> wanted = in(words, key.attribution().source());
        if (!wanted.isEmpty()) {
            Set<Integer> got = in(words, found.source());
            int shared = shared(wanted, got);
            sources++;
            sourced += shared > 0 && shared >= ENOUGH * Math.min(wanted.size(), got.size()) ? 1 : 0;
        }
    }

    /** The pairs that match, best first, each side once. */
    private static List<Pair> matches(List<Span> words, List<Key> keys, List<Attribution> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Set<Integer> wanted = in(words, keys.get(i).attribution().content());
            for (int j = 0; j < found.size(); j++) {
                Set<Integer> got = in(words, found.get(j).content());
                int shared = shared(wanted, got);
                double overlap = shared == 0 ? 0 : (double) shared / (wanted.size() + got.size() - shared);
                if (overlap >= ENOUGH) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).thenComparingInt(Pair::key).thenComparingInt(Pair::found)
                .reversed());
        return once(pairs);
    }

    private static List<Pair> once(List<Pair> pairs) {
        Set<Integer> keys = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!keys.contains(pair.key()) && !found.contains(pair.found())) {
                keys.add(pair.key());
                found.add(pair.found());
                taken.add(pair);
            }
        }
        return taken;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static Set<Integer> in(List<Span> words, List<Span> spans) {
        Set<Integer> in = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (spans.stream().anyMatch(words.get(i)::overlaps)) {
                in.add(i);
            }
        }
        return in;
    }

    private static int shared(Set<Integer> a, Set<Integer> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The share of the found ones that are in the key. */
    public double precision() {
        return share(matched, charged);
    }

    /** The share of the key that was found. */
    public double recall() {
        return share(matched, owed);
    }

    public double f1() {
        return share(2 * matched, charged + owed);
    }

    /** The share of the matched ones whose words are the same. */
    public double exact() {
        return share(exact, matched);
    }

    /** The share of the matched ones whose sources share half of the shorter one's words. */
    public double sourced() {
        return share(sourced, sources);
    }

    /** What was missed and what was found beside the key, a line each. */
    public List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.3f, recall %.3f, F1 %.3f, exact %.3f, sourced %.3f; %d in the key, %d found",
                precision(),
                recall(),
                f1(),
                exact(),
                sourced(),
                owed,
                charged);
    }
}
