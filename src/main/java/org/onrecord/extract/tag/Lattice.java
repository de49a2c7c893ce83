package org.onrecord.extract.tag;

/** The scores of every label at every token of a chain, and of every step between neighbours. */
interface Lattice {

    /** How many tokens. */
    int length();

    /** The score of a label at a token. */
    float emission(int token, int label);

    /**
     * Writes the scores of the steps into {@code token}, which is not the first: {@code out[from * Label.COUNT + to]};
     * forbidden steps are {@link Float#NEGATIVE_INFINITY}.
     */
    void steps(int token, float[] out);
}
