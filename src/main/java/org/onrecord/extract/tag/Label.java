package org.onrecord.extract.tag;

/** What a token is to the act of saying: outside, or the beginning or inside of a content, cue or source. */
enum Label {
    OUTSIDE(Role.NONE, false),
    BEGIN_CONTENT(Role.CONTENT, true),
    INSIDE_CONTENT(Role.CONTENT, false),
    BEGIN_CUE(Role.CUE, true),
    INSIDE_CUE(Role.CUE, false),
    BEGIN_SOURCE(Role.SOURCE, true),
    INSIDE_SOURCE(Role.SOURCE, false);

    /** How many labels there are. */
    static final int COUNT = values().length;

    private static final Label[] ALL = values();

    private final Role role;
    private final boolean begins;

    Label(Role role, boolean begins) {
        this.role = role;
        this.begins = begins;
    }

    Role role() {
        return role;
    }

    boolean begins() {
        return begins;
    }

    /** Whether this label may follow {@code before}: an inside only after its own kind. */
    boolean mayFollow(Label before) {
        return role == Role.NONE || begins || before.role == role;
    }

    static Label of(int ordinal) {
        return ALL[ordinal];
    }

    static Label of(Role role, boolean begins) {
        return switch (role) {
            case NONE -> OUTSIDE;
            case CONTENT -> begins ? BEGIN_CONTENT : INSIDE_CONTENT;
            case CUE -> begins ? BEGIN_CUE : INSIDE_CUE;
            case SOURCE -> begins ? BEGIN_SOURCE : INSIDE_SOURCE;
        };
    }

    /** The parts of an attribution. */
    enum Role {
        NONE,
        CONTENT,
        CUE,
        SOURCE
    }
}
