package org.onrecord.search.lucene;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.RandomRecords.Sample;

/** What people of the invented harbour town of Quillon said: the records that most tests of the search look for. */
final class Quillon {

    private static final String GAZETTE = "Quillon Gazette";
    private static final String TIDEWATCH = "Tide.Watch";

    private Quillon() {}

    static List<Sample> samples() {
        return List.of(
                Said.that("bridge", "The bridge will never be sold to private owners.")
                        .by("Mara O’Neill-Šimić", "Harbour Minister", "Quillon")
                        .stance(StanceLabel.OPPOSE, "sale of the bridge").act(SpeechAct.REJECT)
                        .in(GAZETTE, "Minister keeps the crossing public").sample(),
                Said.that("tolls", "We welcome higher tolls on the ferries.")
                        .by("Tobin Varga", "Mayor", "Quillon")
                        .stance(StanceLabel.SUPPORT, "ferry tolls").act(SpeechAct.PRAISE)
                        .on(SpokenDate.of(YearMonth.of(2025, 5), DateBasis.STATED))
                        .in(TIDEWATCH, "Mayor backs dearer ferries").sample(),
                Said.that("freeze", "negotiations over the three-year freeze had failed").indirectly()
                        .by("Harbour Board").type(SpeakerType.ORGANIZATION)
                        .on(SpokenDate.ofYear(2024, DateBasis.STATED)).confidence(0.6)
                        .in(TIDEWATCH, "Talks end without a deal").sample(),
                Said.that("menu", "The minister’s plan isn't a café menu.")
                        .by("Ödön Varga").stance(StanceLabel.OPPOSE, "harbour plan").act(SpeechAct.CRITICIZE)
                        .on(SpokenDate.withoutYear(MonthDay.of(5, 27), DateBasis.STATED)).sample(),
                Said.that("faith", "Nobody negotiated in good faith", "the freeze was a mistake")
                        .by("Mara O’Neill-Šimić", "Former Mayor", "Northern Ferry Union")
                        .stance(StanceLabel.OPPOSE, "three-year freeze").act(SpeechAct.CRITICIZE).on("2025-03-02")
                        .in(GAZETTE, "Former mayor looks back").sample(),
                Said.that("gamble", "the deal was a naïve gamble for the town").quoting("a naïve gamble")
                        .by("Ilse Tamsin", "Chief Engineer", "Northern Ferry Union")
                        .stance(StanceLabel.MIXED, "harbour deal").act(SpeechAct.WARN).on("2024-12-31")
                        .confidence(0.75).in(GAZETTE, "Engineer warns of gamble").sample(),
                Said.that("unsafe", "the ferries are unsafe").indirectly()
                        .by("Ilse Tamsin", "Chief Engineer", "Northern Ferry Union")
                        .factuality(Factuality.NEGATED).on("2025-06-01").sample(),
                Said.that("pay", "the U.S. might pay for the lighthouse").indirectly()
                        .by("three officials").type(SpeakerType.ANONYMOUS).factuality(Factuality.HYPOTHETICAL)
                        .on(SpokenDate.withoutYear(Month.MAY, DateBasis.STATED)).sample(),
                Said.that("silence", "whether the lighthouse closes").indirectly().by("Tobin Varga")
                        .act(SpeechAct.DECLINE).factuality(Factuality.DECLINED).on("2025-01-15").sample(),
                Said.that("storm", "A storm froze the winches, and the keepers’ lamps went out.")
                        .on(SpokenDate.UNKNOWN).confidence(0.3).type(SpeakerType.UNKNOWN).sample());
    }
}
