package org.onrecord.extract.stance;

import org.onrecord.extract.cue.CueFixture;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

/** The stance the rules read in a marked sentence. */
final class StanceFixture {

    private static final StanceClassifier CLASSIFIER = LexicalStanceClassifier.load(CueFixture.CUES);

    private StanceFixture() {}

    /** Of attribution number 1 of the marked sentence. */
    static Explained<Stance> marked(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        return CLASSIFIER.classify(example.text(), example.attribution(), example.read());
    }

    /** Of Fenn, who says the words in quotation marks. */
    static Explained<Stance> quoted(String words) {
        String end = words.endsWith("?") ? "" : ",";
        return marked("“{c1|" + words + end + "}” {s1|Fenn} {q1|said}.");
    }

    /** Label and target, as in "OPPOSE toll"; the label alone where there is no target. */
    static String shown(Explained<Stance> stance) {
        return (stance.value().label() + " " + stance.value().target().orElse("")).trim();
    }
}
