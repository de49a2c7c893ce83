package org.onrecord.index.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

/** A field of a record that users may correct; what was said and where it stands is not among them. */
public enum CorrectableField {
    SPEAKER,
    TYPE,
    ROLE,
    AFFILIATION,
    STANCE,
    TARGET,
    DATE,
    ACT,
    FACTUALITY;

    /** The name in options and files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CorrectableField> labelled(String label) {
        return Arrays.stream(values()).filter(field -> field.label().equals(label)).findFirst();
    }

    /** The names of all, for messages. */
    public static String labels() {
        return Arrays.stream(values()).map(CorrectableField::label).collect(Collectors.joining(", "));
    }

    /** @throws IllegalArgumentException when the field cannot have this value, saying which it can */
    void check(String value) {
        switch (this) {
            case SPEAKER, ROLE, AFFILIATION, TARGET -> {}
            case TYPE -> code(SpeakerType.class, value);
            case STANCE -> code(StanceLabel.class, value);
            case ACT -> code(SpeechAct.class, value);
            case FACTUALITY -> code(Factuality.class, value);
            case DATE -> date(value);
        }
    }

    /** The record with this field as {@code value}, and marked so. */
    AttributionRecord set(AttributionRecord record, String value) {
        Speaker speaker = speaker(record.speaker(), value);
        Stance stance = stance(record, value);
        SpokenDate date = this == DATE ? date(value) : record.date();
        SpeechAct act = this == ACT ? code(SpeechAct.class, value) : record.act();
        Factuality factuality = this == FACTUALITY ? code(Factuality.class, value) : record.factuality();
        List<String> corrected = java.util.stream.Stream.concat(record.corrected().stream(),
                java.util.stream.Stream.of(label())).distinct().toList();
        return record.with(act, speaker, stance, date, factuality, corrected);
    }

    private Speaker speaker(Speaker speaker, String value) {
        SpeakerType named = speaker.type() == SpeakerType.UNKNOWN ? SpeakerType.PERSON : speaker.type();
        Optional<String> words = Optional.of(value.strip());
        return switch (this) {
            case SPEAKER -> new Speaker(words, named, speaker.role(), speaker.affiliation(), speaker.mention(),
                    Resolution.CORRECTION);
            case TYPE -> new Speaker(speaker.name(), code(SpeakerType.class, value), speaker.role(),
                    speaker.affiliation(), speaker.mention(), speaker.resolvedBy());
            case ROLE -> new Speaker(speaker.name(), speaker.type(), words, speaker.affiliation(), speaker.mention(),
                    speaker.resolvedBy());
            case AFFILIATION -> new Speaker(speaker.name(), speaker.type(), speaker.role(), words, speaker.mention(),
                    speaker.resolvedBy());
            default -> speaker;
        };
    }

    /** A stance that a user gives has the whole content for its evidence where the program saw none. */
    private Stance stance(AttributionRecord record, String value) {
        Stance stance = record.stance();
        if (this == TARGET) {
            return new Stance(stance.label(), stance.score(), Optional.of(value.strip()), stance.evidence());
        }
        if (this != STANCE) { return stance; }
        StanceLabel label = code(StanceLabel.class, value);
        if (label == StanceLabel.NEUTRAL) { return Stance.neutral(stance.target()); }
        double score = label == StanceLabel.SUPPORT ? 1 : label == StanceLabel.OPPOSE ? -1 : 0;
        return new Stance(label, score, stance.target(),
                stance.evidence().isEmpty() ? record.segments() : stance.evidence());
    }

    private <E extends Enum<E>> E code(Class<E> type, String value) {
        return Codes.parse(type, value.strip().toLowerCase(Locale.ROOT)).orElseThrow(
                () -> new IllegalArgumentException("unknown " + label() + " “" + value + "”; the values are "
                        + Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "))));
    }

    private static SpokenDate date(String value) {
        String iso = value.strip();
        try {
            return switch (iso.length()) {
                case 4 -> SpokenDate.ofYear(Integer.parseInt(iso), DateBasis.STATED);
                case 7 -> SpokenDate.of(YearMonth.parse(iso), DateBasis.STATED);
                default -> SpokenDate.of(LocalDate.parse(iso), DateBasis.STATED);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("“" + value + "” is no date: write 2025, 2025-05 or 2025-05-27", e);
        }
    }
}
