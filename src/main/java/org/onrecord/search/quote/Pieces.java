package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;

/** Makes the pieces of a {@link WordDiff} from the steps of an alignment: neighbours of one kind become one. */
final class Pieces {

    private static final String GAP = "…";

    private Pieces() {}

    static WordDiff of(Wording asked, Wording record, Alignment.Stretch stretch) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = stretch.from();
        int fromAsked = i;
        int fromRecord = j;
        List<Alignment.Step> steps = stretch.steps();
        for (int s = 0; s < steps.size(); s++) {
            Alignment.Step step = steps.get(s);
            i += step.asked();
            j += step.onRecord();
            if (s + 1 == steps.size() || steps.get(s + 1).kind() != step.kind()) {
                String onRecord = step.kind() == Kind.GAP ? GAP : record.between(fromRecord, j);
                pieces.add(new Piece(step.kind(), asked.between(fromAsked, i), onRecord));
                fromAsked = i;
                fromRecord = j;
            }
        }
        return new WordDiff(pieces);
    }
}
