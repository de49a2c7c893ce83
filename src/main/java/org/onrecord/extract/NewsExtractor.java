package org.onrecord.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueReader;
import org.onrecord.extract.cue.CueReading;
import org.onrecord.extract.cue.LexicalCueReader;
import org.onrecord.extract.date.RuleDateResolver;
import org.onrecord.extract.date.SpokenDateResolver;
import org.onrecord.extract.speaker.RuleSpeakerResolver;
import org.onrecord.extract.speaker.SpeakerResolver;
import org.onrecord.extract.stance.LexicalStanceClassifier;
import org.onrecord.extract.stance.StanceClassifier;
import org.onrecord.extract.tag.AttributionFinder;
import org.onrecord.extract.tag.CrfAttributionFinder;
import org.onrecord.extract.text.NewsTagger;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.Attribution;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;

/**
 * The way of an article to its records: tokens, attributions, and for each who, when, where they stand.
 *
 * @param analyzer cuts the text into tokens, sentences and quotations
 * @param finder finds the attributions
 * @param speakers says who
 * @param cues says what the cue does
 * @param stances says where they stand
 * @param dates says when
 * @param limits how much is taken from one article
 */
public record NewsExtractor(
        TextAnalyzer analyzer,
        AttributionFinder finder,
        SpeakerResolver speakers,
        CueReader cues,
        StanceClassifier stances,
        SpokenDateResolver dates,
        ExtractLimits limits)
        implements Extractor {

    /** The extractor of the program with its trained models, which takes about a second to load. */
    public static NewsExtractor load() {
        CueClasses cueClasses = CueClasses.load();
        return new NewsExtractor(
                new TextAnalyzer(NewsTagger.load()),
                CrfAttributionFinder.load(cueClasses),
                RuleSpeakerResolver.load(),
                new LexicalCueReader(cueClasses),
                LexicalStanceClassifier.load(cueClasses),
                new RuleDateResolver(),
                ExtractLimits.DEFAULT);
    }

    @Override
    public List<Extraction> explain(Article article) {
        TokenizedText text = analyzer.analyze(article);
        if (!Language.isEnglish(article, text)) { return List.of(); }
        List<Attribution> attributions = limited(oneAPlace(finder.find(text)));
        List<Explained<Speaker>> who = speakers.resolve(article, text, attributions);
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            extractions.add(extraction(article, text, attributions.get(i), who.get(i)));
        }
        return extractions;
    }

    /** Records are named by where they begin: of two that begin at one place the first stays. */
    private static List<Attribution> oneAPlace(List<Attribution> all) {
        Set<Integer> starts = new HashSet<>();
        return all.stream().filter(said -> starts.add(said.content().getFirst().start())).toList();
    }

    private List<Attribution> limited(List<Attribution> all) {
        return all.subList(0, Math.min(all.size(), limits.recordsPerArticle()));
    }

    private Extraction extraction(Article article, TokenizedText text, Attribution said, Explained<Speaker> speaker) {
        CueReading cue = cues.read(text, said);
        Explained<Stance> stance = stances.classify(text, said, cue);
        Explained<SpokenDate> date = date(article, text, said, cue.factuality().value());
        AttributionRecord record = new AttributionRecord(
                article.id() + "#" + said.content().getFirst().start(),
                said.form(),
                cue.act().value(),
                RecordText.of(article.text(), said.content()),
                said.content(),
                said.verbatim(),
                said.cue(),
                said.source(),
                speaker.value(),
                cue.addressee(),
                cue.via(),
                stance.value(),
                date.value(),
                cue.factuality().value(),
                Math.round(said.confidence() * 1000) / 1000.0,
                RecordText.around(article.text(), said.content(), limits.contextLength()),
                article.header());
        return new Extraction(record, decisions(said, speaker, cue, stance, date));
    }

    private Explained<SpokenDate> date(Article article, TokenizedText text, Attribution said, Factuality factuality) {
        return factuality == Factuality.HYPOTHETICAL
                ? new Explained<>(SpokenDate.UNKNOWN, "what may only be said some day has no date")
                : dates.resolve(article.header().published(), text, said);
    }

    private static Map<String, String> decisions(
            Attribution said,
            Explained<Speaker> speaker,
            CueReading cue,
            Explained<Stance> stance,
            Explained<SpokenDate> date) {
        Map<String, String> why = new LinkedHashMap<>();
        why.put("form", FormReason.of(said));
        why.put("act", cue.act().why());
        why.put("speaker", speaker.why());
        why.put("stance", stance.why());
        why.put("date", date.why());
        why.put("factuality", cue.factuality().why());
        why.put("confidence", said.why());
        return why;
    }
}
