package org.onrecord.cli;

import java.util.List;

/** The program's entry. */
public final class Onrecord {

    private Onrecord() {}

    /** Carries out the command in {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Program(LocalRooms.standard(), Surroundings.ofProcess()).run(List.of(arguments)));
    }
}
