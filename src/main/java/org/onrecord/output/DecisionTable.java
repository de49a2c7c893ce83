package org.onrecord.output;

import java.util.List;
import java.util.Map;

import org.onrecord.output.FigureTable.Figure;

/** Why a record has its fields: a row for each decision with its reason. */
public final class DecisionTable {

    private DecisionTable() {}

    /** @param decisions the reason of each decision by the field's name, in the order to be shown */
    public static String of(Map<String, String> decisions, Display display) {
        List<Figure> rows = decisions.entrySet().stream()
                .map(decision -> new Figure(decision.getKey(), decision.getValue()))
                .toList();
        return FigureTable.of(rows, display);
    }
}
