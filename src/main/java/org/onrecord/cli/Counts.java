package org.onrecord.cli;

/** Numbers with what they count. */
final class Counts {

    private Counts() {}

    /** "1 record", "2 records". */
    static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    static String of(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
