package org.onrecord.schema;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommitDataTest {

    private final CommitData ours = new CommitData(CommitData.FORMAT, Analyzers.FINGERPRINT, "extractor-1", "0.1.0", 7,
            42);

    @Test
    void userDataIsReadBackTheSame() {
        assertThat(CommitData.of(ours.toMap())).contains(ours);
    }

    @Test
    void otherUserDataIsNotOurs() {
        assertThat(CommitData.of(Map.of())).isEmpty();
        ours.toMap().keySet().forEach(key -> {
            Map<String, String> without = new HashMap<>(ours.toMap());
            without.remove(key);
            assertThat(CommitData.of(without)).as(key).isEmpty();
        });
        Map<String, String> broken = new HashMap<>(ours.toMap());
        broken.put("onrecord.articles", "many");
        assertThat(CommitData.of(broken)).isEmpty();
    }

    @Test
    void onlyTheSameFormatAndAnalysisAreReadable() {
        assertThat(ours.isReadable()).isTrue();
        assertThat(new CommitData(CommitData.FORMAT + 1, Analyzers.FINGERPRINT, "e", "p", 0, 0).isReadable()).isFalse();
        assertThat(new CommitData(CommitData.FORMAT, "other", "e", "p", 0, 0).isReadable()).isFalse();
    }

    @Test
    void countsAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CommitData(1, "a", "e", "p", -1, 0));
    }
}
