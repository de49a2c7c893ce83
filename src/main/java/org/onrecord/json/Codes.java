package org.onrecord.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The published spelling of enum constants: lower case with hyphens, {@code CARRIED_OVER} as {@code carried-over}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant spelt {@code code}; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(code)).findFirst();
    }
}
