package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.json.Codes;
import org.onrecord.json.MapJson;
import org.onrecord.json.RecordJson;
import org.onrecord.search.quote.Finding;
import org.onrecord.search.quote.QuoteAnswer;

/**
 * What is known of a quotation as one JSON document: {@code verdict}, {@code timed_out}, {@code notes} and
 * {@code findings}, each with {@code verdict}, {@code by_speaker}, {@code whole}, {@code similarity}, {@code negation},
 * {@code diff} and the {@code record}.
 */
public final class QuoteJson {

    private static final double DIGITS = 1000;

    private QuoteJson() {}

    public static String of(QuoteAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", Codes.of(answer.verdict()));
        json.put("timed_out", answer.timedOut());
        json.put("notes", answer.notes());
        String head = MapJson.write(json);
        String findings = answer.findings().stream().map(QuoteJson::finding).collect(Collectors.joining(","));
        return head.substring(0, head.length() - 1) + ",\"findings\":[" + findings + "\n]}\n";
    }

    private static String finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", Codes.of(finding.comparison().verdict()));
        json.put("by_speaker", finding.bySpeaker());
        json.put("whole", finding.comparison().whole());
        json.put("similarity", Math.round(finding.comparison().similarity() * DIGITS) / DIGITS);
        json.put("negation", finding.comparison().diff().touchesNegation());
        json.put("diff", DiffJson.of(finding.comparison().diff()));
        String head = MapJson.write(json);
        return "\n" + head.substring(0, head.length() - 1) + ",\"record\":" + RecordJson.write(finding.record()) + "}";
    }
}
