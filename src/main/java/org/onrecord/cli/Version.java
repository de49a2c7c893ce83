package org.onrecord.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar says. */
final class Version implements IVersionProvider {

    /** Stands for the version where the program runs from its classes. */
    private static final String UNPACKAGED = "unpackaged";

    /** The number alone. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse(UNPACKAGED);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"onrecord " + number() + " (Java " + Runtime.version().feature() + ")"};
    }
}
