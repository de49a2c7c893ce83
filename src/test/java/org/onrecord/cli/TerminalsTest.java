package org.onrecord.cli;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalsTest {

    @AfterEach
    void forget() {
        System.clearProperty(Terminals.PROPERTY);
    }

    @ParameterizedTest
    @CsvSource({"'',false,false", "1,true,false", "2,false,true", "12,true,true"})
    void areThoseTheLauncherNames(String told, boolean out, boolean err) {
        System.setProperty(Terminals.PROPERTY, told);

        assertThat(Terminals.isTerminal(1)).isEqualTo(out);
        assertThat(Terminals.isTerminal(2)).isEqualTo(err);
    }

    @Test
    void doNotIncludeAStreamThatDoesNotExist() {
        assertThat(Terminals.isTerminal(9_999)).isFalse();
    }
}
