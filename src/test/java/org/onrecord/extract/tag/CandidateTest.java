package org.onrecord.extract.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Span;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class CandidateTest {

    private static final ContentShaper.Shape SHAPE = new ContentShaper.Shape(List.of(new Span(0, 1)), List.of());

    private static Candidate candidate(int cue, TokenRange... contents) {
        return new Candidate(new Linker.Link(List.of(contents), Optional.of(new TokenRange(cue, cue + 1)),
                Optional.empty()), SHAPE, 1);
    }

    /** Ranges written "3-5 8-9". */
    private static TokenRange[] ranges(String written) {
        return Arrays.stream(written.split(" "))
                .map(range -> range.split("-"))
                .map(ends -> new TokenRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .toArray(TokenRange[]::new);
    }

    @ParameterizedTest
    @CsvSource({
            "0-5, 5-9, 0", "0-5, 4-9, 1", "0-5, 0-5, 5", "0-9, 3-5, 2", "0-3 6-9, 2-7, 2", "0-3 6-9, 3-6, 0",
            "0-2 4-6 8-10, 1-9, 4",
    })
    void twoShareTheTokensOfBothContents(String one, String other, int shared) {
        Candidate first = candidate(20, ranges(one));
        Candidate second = candidate(21, ranges(other));
        assertThat(first.shared(second)).isEqualTo(shared);
        assertThat(first.overlaps(second)).isEqualTo(shared > 0);
    }

    @Test
    void sharingIsTheSameFromBothSidesAndNeverMoreThanEither() {
        Seeded.check(200, random -> {
            int at = random.nextInt(20);
            Candidate one = candidate(90, new TokenRange(at, at + 1 + random.nextInt(10)), new TokenRange(40, 44));
            int from = random.nextInt(50);
            Candidate other = candidate(91, new TokenRange(from, from + 1 + random.nextInt(10)));
            assertThat(one.shared(other)).isEqualTo(other.shared(one)).isLessThanOrEqualTo(
                    Math.min(one.length(), other.length()));
        });
    }

    @Test
    void itGoesFromItsFirstTokenToItsLastAndCountsThoseOfItsContents() {
        Candidate broken = candidate(5, ranges("1-4 7-9"));
        assertThat(broken.first()).isEqualTo(1);
        assertThat(broken.last()).isEqualTo(8);
        assertThat(broken.length()).isEqualTo(5);
    }

    @Test
    void contentsAndCueMakeItTheSame() {
        Candidate one = candidate(5, ranges("1-4"));
        assertThat(one.proposedBy(6).identity()).isEqualTo(one.identity());
        assertThat(one.proposedBy(6).proposals()).isEqualTo(6);
        assertThat(candidate(6, ranges("1-4")).identity()).isNotEqualTo(one.identity());
        assertThat(candidate(5, ranges("1-3")).identity()).isNotEqualTo(one.identity());
        assertThat(candidate(5, ranges("1-2 2-4")).identity()).isNotEqualTo(one.identity());
    }

    @Test
    void otherContentsKeepTheCueAndSource() {
        Candidate other = candidate(5, ranges("1-4")).of(List.of(ranges("8-9")), SHAPE, 2);
        assertThat(other.link().cue()).contains(new TokenRange(5, 6));
        assertThat(other.first()).isEqualTo(8);
        assertThat(other.proposals()).isEqualTo(2);
    }
}
