package org.onrecord.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MapJsonTest {

    @Test
    void isReadAsItWasWritten() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "a “b”\n\u2028 😀");
        map.put("number", 0.5);
        map.put("flag", true);
        map.put("list", List.of("x", Map.of("y", 1)));
        assertThat(MapJson.read(MapJson.write(map))).isEqualTo(map);
    }

    @Test
    void whatIsNullIsLeftOut() {
        assertThat(MapJson.read("{\"a\":null,\"b\":\"c\"}")).containsExactly(Map.entry("b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "[]", "{", "{\"a\":}", "null"})
    void whatIsNoObjectIsRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> MapJson.read(line));
    }
}
