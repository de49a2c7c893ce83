package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.search.Hit;
import org.onrecord.search.Weight;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreTableTest {

    @Test
    void aScoreIsAProduct() {
        assertThat(ScoreTable.of(List.of(new Hit(SampleRecords.quote(), 1.88, List.of()))))
                .isEqualTo("   1.880 = words 2.000 × confidence 0.940  " + SampleRecords.quote().id() + "\n");
    }

    @Test
    void questionsCountHalf() {
        assertThat(new Weight(0.8, true).factor()).isEqualTo(0.4);
        assertThat(new Weight(0.8, false).factor()).isEqualTo(0.8);
        assertThat(Weight.of(SampleRecords.quote())).isEqualTo(new Weight(0.94, false));
        assertThat(ScoreTable.of(List.of())).isEmpty();
    }
}
