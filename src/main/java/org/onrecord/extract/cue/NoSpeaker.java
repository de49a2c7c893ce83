package org.onrecord.extract.cue;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/** The rule that tells a source that names nobody: "No one", "None of the dockers", "Not everyone", "Hardly anyone". */
final class NoSpeaker {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "no-one", "nothing");
    private static final Set<String> HARDLY = Set.of("hardly", "scarcely", "barely");
    private static final Set<String> NEARLY = Set.of("almost", "virtually", "practically", "nearly");
    /** After "nobody", "no" and their like: somebody is left who did say it. */
    private static final Set<String> EXCEPT = Set.of("but", "except", "besides", "save", "fewer", "less");

    private NoSpeaker() {}

    static boolean names(TokenizedText text, Attribution attribution) {
        if (attribution.source().isEmpty()) { return false; }
        TokenRange source = text.tokens(attribution.source().getFirst());
        int first = source.from();
        while (first + 1 < source.to() && NEARLY.contains(text.lower(first))) {
            first++;
        }
        if (first >= source.to() || text.quoted(first)) { return false; }
        String word = text.lower(first);
        String next = first + 1 < text.size() ? text.lower(first + 1) : "";
        if (word.equals("not")) { return !Set.of("only", "just", "merely", "simply", "least").contains(next); }
        if (HARDLY.contains(word)) { return next.startsWith("any") || next.equals("a"); }
        return NOBODY.contains(word) && !name(text, source, first) && !excepts(text, source, first);
    }

    /** "No. 10", "No Labels": every word of a name begins like one, those of "No Halden docker" do not. */
    private static boolean name(TokenizedText text, TokenRange source, int no) {
        if (!text.lower(no).equals("no") || no + 1 >= source.to()) { return false; }
        if (text.tag(no + 1) == PartOfSpeech.NUM && !Set.of("one", "two").contains(text.lower(no + 1))) { return true; }
        for (int at = no + 1; at < source.to(); at++) {
            if (Character.isLowerCase(text.word(at).charAt(0))) { return false; }
        }
        return true;
    }

    private static boolean excepts(TokenizedText text, TokenRange source, int no) {
        int at = no + 1;
        if (at < source.to() && Set.of("one", "person").contains(text.lower(at))) {
            at++;
        }
        if (at >= source.to()) { return false; }
        boolean otherThan = text.lower(at).equals("other") && at + 1 < text.size()
                && text.lower(at + 1).equals("than");
        return otherThan || EXCEPT.contains(text.lower(at));
    }
}
