package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * Verbs of saying that say nothing where they stand: a ship calls at a port, a man looks at a river, a film is titled so, a
 * runner is known as the Tide, a register is called “One Sail”, books tell another story, photographs show the mayor, dockers
 * learn their shifts.
 */
final class OtherSense {

    static final Set<String> CALLING = Set.of("call", "calls", "called", "calling");
    private static final Set<String> LOOKING = Set.of("look", "looks", "looked", "looking", "stare", "stares", "stared",
            "gaze", "gazes", "gazed", "glance", "glances", "glanced", "point", "points", "pointed", "pointing");
    private static final Set<String> NAMING = Set.of("titled", "entitled", "headlined", "captioned", "nicknamed");

    private static final Set<String> LEARNING = Set.of("learn", "learns", "learned", "learnt", "learning");
    private static final Set<String> CLAUSES = Set.of("that", "how", "why", "whether", "what", "who", "when", "where");
    private static final int LONGEST_PHRASE = 8;

    private static final Set<String> TELLING = Set.of("tell", "tells", "told", "telling");
    private static final Set<String> TALES = Set.of("story", "stories", "tale", "tales");
    private static final Set<String> RELATIVES = Set.of("what", "which", "that", "whom", "who");
    private static final Set<String> SHOWING = Set.of("show", "shows", "showed", "showing");
    private static final Set<String> PICTURES = Set.of("photo", "photos", "photograph", "photographs", "picture",
            "pictures", "video", "videos", "footage", "image", "images", "ad", "film", "clip", "map", "he", "she");
    private static final Set<String> CITING = Set.of("citing", "cited", "cites", "quoting", "quoted", "quotes");
    private static final Set<String> INFORMANTS = Set.of("people", "person", "aides", "aide", "officials", "official",
            "sources", "source", "media", "diplomats", "diplomat", "witnesses", "police", "residents", "relatives",
            "lawyers", "experts", "bankers", "insiders", "executives", "colleagues", "staff", "friends", "employees",
            "doctors", "spokesman", "spokeswoman", "spokesperson");
    /** "Told a different story" has the story within so many tokens. */
    private static final int NEAR = 5;

    private OtherSense() {}

    /** Whether the cue of a candidate is such a verb, or its content such a name. */
    static boolean is(TokenizedText text, Candidate candidate) {
        return isKnownAs(text, candidate.link().contents().getFirst()) || candidate.link().cue()
                .filter(cue -> isOther(text, cue) || isNameOfThing(text, cue, candidate) || isTale(text, cue, candidate)
                        || isPicture(text, cue, candidate) || isInformant(text, cue, candidate)
                        || isLearning(text, cue, candidate))
                .isPresent();
    }

    /** "Cold bath" of "a pool known to locals as the “cold bath”", whatever verb was taken for its cue. */
    private static boolean isKnownAs(TokenizedText text, TokenRange content) {
        int mark = content.from();
        while (mark < content.to() && !text.quoted(mark)) {
            mark++;
        }
        int as = mark - 1;
        while (as > 0 && (text.tag(as) == PartOfSpeech.DET || text.word(as).length() == 1)) {
            as--;
        }
        if (as < 1 || mark == content.to() || !text.lower(as).equals("as")) { return false; }
        for (int t = as - 1; t > Math.max(0, as - LONGEST_PHRASE); t--) {
            if (text.lower(t).equals("known")) { return isAs(text, t + 1); }
        }
        return false;
    }

    /** "Known locally as", "known to generations of sailors as". */
    private static boolean isAs(TokenizedText text, int from) {
        int t = from;
        while (t < text.size() && t - from < 2 && text.tag(t) == PartOfSpeech.ADV) {
            t++;
        }
        if (t < text.size() && text.lower(t).equals("to")) {
            t = Clause.phraseEnd(text, t + 1, Math.min(text.size(), t + LONGEST_PHRASE));
        }
        return t < text.size() && text.lower(t).equals("as");
    }

    /** "Drivers learn their shifts late", "residents learned of the plan"; but "she learned that it would close". */
    private static boolean isLearning(TokenizedText text, TokenRange cue, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        int verb = text.lower(cue.to() - 1).equals("of") ? cue.to() - 2 : cue.to() - 1;
        boolean opens = text.tag(content.from()) == PartOfSpeech.SCONJ || CLAUSES.contains(text.lower(content.from()));
        return verb >= cue.from() && LEARNING.contains(text.lower(verb)) && !text.quoted(content.from()) && !opens
                && !Clause.hasVerb(text, content);
    }

    /** "A register called “One Flag”", but "what she called “a farce”". */
    private static boolean isNameOfThing(TokenizedText text, TokenRange cue, Candidate candidate) {
        int verb = cue.to() - 1;
        int first = candidate.link().contents().getFirst().from();
        boolean named = Set.of("called", "dubbed", "named", "labeled", "labelled", "marked").contains(text.lower(verb))
                && first - verb <= 2
                && text.quoted(first) && verb > 0;
        if (!named || text.tag(verb - 1) != PartOfSpeech.NOUN && text.tag(verb - 1) != PartOfSpeech.PUNCT) {
            return false;
        }
        for (int t = verb - 1; t >= Math.max(0, verb - NEAR - 1); t--) {
            if (RELATIVES.contains(text.lower(t))) { return false; }
        }
        return true;
    }

    /** "The books tell a different story." */
    private static boolean isTale(TokenizedText text, TokenRange cue, Candidate candidate) {
        TokenRange content = candidate.link().contents().getFirst();
        return TELLING.contains(text.lower(cue.to() - 1)) && content.from() == cue.to() && content.size() <= NEAR
                && TALES.contains(text.lower(content.to() - 1));
    }

    /** "Photographs show the minister on deck", "she showed no remorse", but "shows that …". */
    private static boolean isPicture(TokenizedText text, TokenRange cue, Candidate candidate) {
        int first = candidate.link().contents().getFirst().from();
        boolean thing = switch (text.tag(first)) {
            case DET, NOUN, PROPN, ADJ -> !text.lower(first).equals("that");
            default -> false;
        };
        return SHOWING.contains(text.lower(cue.to() - 1)) && first == cue.to() && thing
                && Subject.of(text, cue).filter(subject -> PICTURES.contains(text.lower(subject.to() - 1))).isPresent();
    }

    /** "Citing three people at the mill": they told it, and are not what is told. */
    private static boolean isInformant(TokenizedText text, TokenRange cue, Candidate candidate) {
        if (!CITING.contains(text.lower(cue.to() - 1)) || candidate.first() != cue.to()) { return false; }
        for (int t = candidate.first(); t <= candidate.last() && text.tag(t) != PartOfSpeech.VERB; t++) {
            if (text.tag(t) == PartOfSpeech.NOUN && INFORMANTS.contains(text.lower(t))) { return true; }
            if (text.tag(t) == PartOfSpeech.ADP) { return false; }
        }
        return false;
    }

    private static boolean isOther(TokenizedText text, TokenRange cue) {
        for (int t = cue.from(); t < cue.to() && t + 1 < text.size(); t++) {
            String verb = text.lower(t);
            boolean at = (CALLING.contains(verb) || LOOKING.contains(verb)) && text.lower(t + 1).equals("at");
            boolean names = NAMING.contains(verb) && (t == 0 || !text.lower(t - 1).equals("has"));
            boolean known = verb.equals("known") && isAs(text, t + 1);
            if (at || names || known) { return true; }
        }
        return false;
    }
}
