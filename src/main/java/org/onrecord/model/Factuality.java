package org.onrecord.model;

/** Whether the article says that the act of saying took place. */
public enum Factuality {
    ASSERTED,
    /** "did not say that …". */
    NEGATED,
    /** "if the minister says …". */
    HYPOTHETICAL,
    /** "declined to say …". */
    DECLINED
}
