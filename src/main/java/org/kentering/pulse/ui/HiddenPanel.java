package org.kentering.pulse.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.kentering.design.DataTable;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.pulse.AnonymityReport;
import org.kentering.pulse.HiddenValues;

/** Which groups are hidden and why, and where only everybody's moving answers hide a person. */
class HiddenPanel extends Panel {

    HiddenPanel(AnonymityReport report) {
        super(Words.text("pulse.hiddenGroups.title"));
        finding(Words.text(report.hidden().isEmpty() ? "pulse.hiddenGroups.none" : "pulse.hiddenGroups.help"));
        if (!report.hidden().isEmpty()) {
            add(table(report));
        }
        if (!report.changedByFew().isEmpty()) {
            add(new Paragraph(Words.text(
                    "pulse.hiddenGroups.changedByFew",
                    String.join(", ", report.changedByFew()),
                    report.thresholds().k() - 1)));
        }
    }

    private static DataTable table(AnonymityReport report) {
        DataTable table = new DataTable(
                Words.text("pulse.hiddenGroups.title"),
                Words.text("pulse.preview.group"),
                Words.text("pulse.hiddenGroups.because"),
                Words.text("pulse.hiddenGroups.items"));
        for (HiddenValues hidden : report.hidden()) {
            table.row(
                    DataTable.name(hidden.group(), 0),
                    DataTable.text(Words.text(
                            "pulse.because." + hidden.because().name().toLowerCase(Locale.ROOT))),
                    DataTable.text(String.join(", ", hidden.items())));
        }
        return table;
    }
}
