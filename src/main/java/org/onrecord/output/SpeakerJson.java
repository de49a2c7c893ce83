package org.onrecord.output;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.json.Codes;
import org.onrecord.json.MapJson;
import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.speaker.SpeakerProfile;
import org.onrecord.search.speaker.SpeakerProfile.Counted;

/**
 * Who is meant, as one JSON document: {@code found_by}, {@code candidates}, and {@code profile} with {@code first} and
 * {@code latest} records, null where it may be several or nobody.
 */
public final class SpeakerJson {

    private SpeakerJson() {}

    public static String of(SpeakerAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("found_by", Codes.of(answer.how()));
        json.put("candidates", answer.candidates().stream()
                .map(candidate -> counted(candidate.name(), candidate.records())).toList());
        String head = MapJson.write(json);
        String profile = answer.profile().map(SpeakerJson::profile).orElse("null");
        return head.substring(0, head.length() - 1) + ",\"profile\":" + profile + "}\n";
    }

    private static String profile(SpeakerProfile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", profile.name());
        json.put("type", profile.type());
        json.put("records", profile.records());
        json.put("mentions", counted(profile.mentions()));
        json.put("offices", profile.offices().stream().map(SpeakerJson::office).toList());
        json.put("stances", stances(profile.stances()));
        json.put("topics", profile.topics().stream().map(SpeakerJson::topic).toList());
        json.put("sources", counted(profile.sources()));
        String head = MapJson.write(json);
        return head.substring(0, head.length() - 1) + ",\"first\":" + record(profile.first()) + ",\"latest\":"
                + record(profile.latest()) + "}";
    }

    private static String record(Optional<AttributionRecord> record) {
        return record.map(RecordJson::write).orElse("null");
    }

    private static List<Map<String, Object>> counted(List<Counted> words) {
        return words.stream().map(count -> counted(count.words(), count.records())).toList();
    }

    private static Map<String, Object> counted(String name, int records) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("records", records);
        return json;
    }

    private static Map<String, Object> office(SpeakerProfile.Office office) {
        Map<String, Object> json = counted(office.title(), office.records());
        json.put("from", office.from().map(LocalDate::toString).orElse(null));
        json.put("to", office.to().map(LocalDate::toString).orElse(null));
        return json;
    }

    private static Map<String, Object> topic(SpeakerProfile.Topic topic) {
        Map<String, Object> json = counted(topic.target(), topic.records());
        json.put("stances", stances(topic.stances()));
        return json;
    }

    private static Map<String, Object> stances(Map<StanceLabel, Integer> stances) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (StanceLabel stance : StanceLabel.values()) {
            json.put(Codes.of(stance), stances.getOrDefault(stance, 0));
        }
        return json;
    }
}
