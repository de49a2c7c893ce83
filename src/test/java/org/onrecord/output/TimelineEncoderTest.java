package org.onrecord.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.onrecord.model.StanceLabel;
import org.onrecord.output.TimelineEncoder.Form;
import org.onrecord.search.time.StanceChange;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.search.time.Unit;
import org.onrecord.testing.SampleRecords;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineEncoderTest {

    private static final Timeline TIMELINE = new Timeline(Unit.MONTH, List.of(
            new Period(LocalDate.of(2025, 3, 1), Map.of(StanceLabel.SUPPORT, 1, StanceLabel.OPPOSE, 3)),
            new Period(LocalDate.of(2025, 4, 1), Map.of()),
            new Period(LocalDate.of(2025, 5, 1), Map.of(StanceLabel.MIXED, 1, StanceLabel.NEUTRAL, 1))),
            2, List.of(new StanceChange(SampleRecords.quote(), SampleRecords.mixed(), StanceChange.Sure.LIKELY)), false,
            false);

    private static String encode(Form form, Display display) {
        return TimelineEncoder.encode(TIMELINE, form, display);
    }

    @Test
    void barsReadWithoutColour() {
        assertThat(encode(Form.TABLE, new Display(28, false))).startsWith("""
                █ support  ▒ oppose  ▚ mixed
                · neutral
                2025-03  4  ████▒▒▒▒▒▒▒▒▒▒▒▒
                2025-04  0
                2025-05  2  ▚▚▚▚····
                """);
    }

    @Test
    void changesShowBothRecords() {
        assertThat(encode(Form.TABLE, new Display(120, false)))
                .contains("CHANGES OF STANCE\nlikely: oppose → support\n  2025-03-03  “We will never charge")
                .contains(SampleRecords.mixed().id());
    }

    @Test
    void coloursAreAdded() {
        assertThat(encode(Form.TABLE, new Display(60, true))).contains("\u001B[32m█");
    }

    @Test
    void theJsonHasCountsForEveryStance() {
        JsonNode json = new JsonMapper().readTree(encode(Form.JSON, Display.PLAIN));
        assertThat(json.get("unit").asString()).isEqualTo("month");
        assertThat(json.get("imprecise").asInt()).isEqualTo(2);
        assertThat(json.get("periods").get(0).get("oppose").asInt()).isEqualTo(3);
        assertThat(json.get("periods").get(0).get("neutral").asInt()).isZero();
        assertThat(json.get("changes").get(0).get("after").get("id").asString())
                .isEqualTo(SampleRecords.mixed().id());
    }

    @Test
    void cellsHaveARowAPeriod() {
        assertThat(encode(Form.CSV, Display.PLAIN).split("\r\n")).containsExactly(
                "period,start,total,support,oppose,mixed,neutral",
                "2025-03,2025-03-01,4,1,3,0,0",
                "2025-04,2025-04-01,0,0,0,0,0",
                "2025-05,2025-05-01,2,0,0,1,1");
    }

    @Test
    void thePictureIsWellFormed() throws Exception {
        String svg = encode(Form.SVG, Display.PLAIN);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg).contains("<title>2025-03: 3 oppose</title>");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        Timeline empty = new Timeline(Unit.DAY, List.of(), 0, List.of(), false, false);
        assertThat(TimelineEncoder.encode(empty, Form.TABLE, Display.PLAIN)).isEmpty();
        assertThat(TimelineEncoder.encode(empty, Form.SVG, Display.PLAIN)).startsWith("<svg").endsWith("</svg>\n");
    }
}
