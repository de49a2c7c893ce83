package org.onrecord.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerAnswer.Candidate;
import org.onrecord.search.speaker.SpeakerAnswer.How;
import org.onrecord.search.speaker.SpeakerProfile;
import org.onrecord.search.speaker.SpeakerProfile.Counted;
import org.onrecord.search.speaker.SpeakerProfile.Office;
import org.onrecord.search.speaker.SpeakerProfile.Topic;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SpeakerPageTest {

    private static final SpeakerProfile PROFILE = new SpeakerProfile("Mira Solane", "person", 3,
            List.of(new Counted("Harbour minister Mira Solane", 2)),
            List.of(new Office("Harbour minister, Kelm", 2, Optional.of(LocalDate.of(2025, 3, 3)),
                    Optional.of(LocalDate.of(2025, 4, 1))),
                    new Office("deputy", 1, Optional.empty(), Optional.empty())),
            Map.of(StanceLabel.OPPOSE, 2, StanceLabel.NEUTRAL, 1),
            List.of(new Topic("the toll", Map.of(StanceLabel.OPPOSE, 2))),
            List.of(new Counted("Kelm Courier", 3)),
            List.of(new Period(LocalDate.of(2025, 3, 1), Map.of(StanceLabel.OPPOSE, 2)),
                    new Period(LocalDate.of(2025, 4, 1), Map.of(StanceLabel.NEUTRAL, 1))),
            Optional.of(SampleRecords.quote()), Optional.empty());

    private static final SpeakerAnswer FOUND = new SpeakerAnswer(
            Optional.of(PROFILE), List.of(new Candidate("Mira Solane", 3)), How.NAME);

    @Test
    void showsOfficesWithTheirDaysAndTopicsWithStances() {
        assertThat(SpeakerPage.of(FOUND, new Display(160, false))).startsWith("""
                Mira Solane (person)
                records  3
                named    Harbour minister Mira Solane (2)
                office   Harbour minister, Kelm, 2025-03-03 to 2025-04-01 (2)
                office   deputy (1)
                stances  oppose 2, neutral 1
                topic    the toll: oppose 2
                in       Kelm Courier (3)
                first    2025-03-03  “We will never charge the islanders” … “not while I am here”""")
                .contains("2025-03  2  ▒").doesNotContain("latest");
    }

    @Test
    void listsCandidatesWhereItMayBeSeveral() {
        SpeakerAnswer several = new SpeakerAnswer(Optional.empty(),
                List.of(new Candidate("Ida Fenn", 12), new Candidate("Olaf Fenn", 3)), How.NAME);
        assertThat(SpeakerPage.of(several, Display.PLAIN)).isEqualTo("12  Ida Fenn\n3   Olaf Fenn\n");
    }

    @Test
    void theJsonHasProfileAndCandidates() {
        JsonNode json = new JsonMapper().readTree(SpeakerJson.of(FOUND));
        assertThat(json.get("found_by").asString()).isEqualTo("name");
        JsonNode profile = json.get("profile");
        assertThat(profile.get("offices").get(0).get("from").asString()).isEqualTo("2025-03-03");
        assertThat(profile.get("offices").get(1).get("to").isNull()).isTrue();
        assertThat(profile.get("topics").get(0).get("stances").get("oppose").asInt()).isEqualTo(2);
        assertThat(profile.get("first").get("id").asString()).isEqualTo(SampleRecords.quote().id());
        assertThat(profile.get("latest").isNull()).isTrue();
        SpeakerAnswer nobody = new SpeakerAnswer(Optional.empty(), List.of(), How.NAME);
        assertThat(new JsonMapper().readTree(SpeakerJson.of(nobody)).get("profile").isNull()).isTrue();
    }
}
