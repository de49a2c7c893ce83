package org.onrecord.output;

import org.onrecord.json.RecordJson;
import org.onrecord.search.Hit;

/** A hit as JSON: the record with {@code score}, {@code highlights} and, where alike ones are folded, {@code alike}. */
final class HitJson {

    private HitJson() {}

    static String of(Hit hit) {
        String json = RecordJson.write(hit.record(), hit.score(), hit.highlights());
        return hit.alike() == 1 ? json : json.substring(0, json.length() - 1) + ",\"alike\":" + hit.alike() + "}";
    }
}
