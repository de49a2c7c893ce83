package org.onrecord.cli;

/** The program's entry. */
public final class Onrecord {

    private Onrecord() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
