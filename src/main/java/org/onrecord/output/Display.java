package org.onrecord.output;

/**
 * What the place where output appears can show.
 *
 * @param width columns of a line; a wide character takes two
 * @param colour whether it understands escape sequences for colour and weight
 */
public record Display(int width, boolean colour) {

    /** Where no width is known. */
    public static final int STANDARD_WIDTH = 100;

    private static final int LEAST_WIDTH = 20;
    private static final int MOST_WIDTH = 1_000;

    /** A paper-like display of the standard width. */
    public static final Display PLAIN = new Display(STANDARD_WIDTH, false);

    public Display {
        width = Math.clamp(width, LEAST_WIDTH, MOST_WIDTH);
    }
}
