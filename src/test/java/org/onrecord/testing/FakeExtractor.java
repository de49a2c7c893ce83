package org.onrecord.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Resolution;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

/**
 * An extractor for texts of lines {@code Name[, role,] said|rejected|welcomed “words”} and {@code … that words.}; a text
 * with EXPLODE makes it throw, one with OVERFLOW makes it recurse for ever, one with HANG makes it wait until it is
 * interrupted.
 */
public final class FakeExtractor implements Extractor {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^([^,\\n“]+?)(?:, ([^,\\n“]+),)? (said|rejected|welcomed) (?:“([^”]+)”|that ([^.\\n]+))");

    @Override
    public List<Extraction> explain(Article article) {
        misbehave(article.text());
        List<Extraction> extractions = new ArrayList<>();
        Matcher line = LINE.matcher(article.text());
        while (line.find()) {
            extractions.add(new Extraction(record(article, line), decisions(line)));
        }
        return extractions;
    }

    private static void misbehave(String text) {
        if (text.contains("EXPLODE")) { throw new IllegalStateException("exploded"); }
        if (text.contains("OVERFLOW")) {
            misbehave(text);
        }
        if (text.contains("HANG")) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Map<String, String> decisions(Matcher line) {
        Map<String, String> decisions = new LinkedHashMap<>();
        decisions.put("speaker", "named in the line: " + line.group(1));
        decisions.put("stance", "the cue is " + line.group(3));
        return decisions;
    }

    private static AttributionRecord record(Article article, Matcher line) {
        boolean quoted = line.group(4) != null;
        Span content = quoted ? new Span(line.start(4), line.end(4)) : new Span(line.start(5), line.end(5));
        return new AttributionRecord(
                article.id() + "#" + content.start(),
                quoted ? Form.DIRECT : Form.INDIRECT,
                line.group(3).equals("rejected") ? SpeechAct.REJECT : SpeechAct.SAY,
                content.in(article.text()),
                List.of(content),
                quoted ? List.of(content) : List.of(),
                List.of(new Span(line.start(3), line.end(3))),
                List.of(new Span(line.start(1), line.end(1))),
                speaker(line),
                Optional.empty(),
                Optional.empty(),
                stance(line),
                article.header().published()
                        .map(day -> SpokenDate.of(day, DateBasis.PUBLICATION))
                        .orElse(SpokenDate.UNKNOWN),
                Factuality.ASSERTED,
                quoted ? 0.9 : 0.6,
                new Context("", ""),
                article.header());
    }

    private static Speaker speaker(Matcher line) {
        return new Speaker(
                Optional.of(line.group(1)),
                SpeakerType.PERSON,
                Optional.ofNullable(line.group(2)),
                Optional.empty(),
                Optional.of(line.group(1)),
                Resolution.NAME);
    }

    private static Stance stance(Matcher line) {
        List<Span> evidence = List.of(new Span(line.start(3), line.end(3)));
        return switch (line.group(3)) {
            case "rejected" -> new Stance(StanceLabel.OPPOSE, -0.8, Optional.of("plan"), evidence);
            case "welcomed" -> new Stance(StanceLabel.SUPPORT, 0.8, Optional.of("plan"), evidence);
            default -> Stance.neutral(Optional.empty());
        };
    }
}
