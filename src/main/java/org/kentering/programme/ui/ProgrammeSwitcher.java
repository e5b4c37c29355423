package org.kentering.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.PageHeader;
import org.kentering.design.Switcher;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeRow;
import org.kentering.programme.ProgrammeService;

/** Which programme is in view, and the way to the others that the reader has a part in. */
@org.springframework.stereotype.Component
class ProgrammeSwitcher implements PageHeader {

    private final ProgrammeService programmes;

    ProgrammeSwitcher(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public Place place() {
        return Place.SIDE_BAR;
    }

    @Override
    public Optional<Component> component(NavigationContext context) {
        String key = context.programme();
        if (key == null) {
            return Optional.empty();
        }
        List<ProgrammeRow> mine = programmes.mine();
        return mine.stream()
                .filter(row -> row.key().value().equals(key))
                .findFirst()
                .map(current -> mine.size() == 1
                        ? new Switcher(current.name(), detail(current))
                        : new Switcher(chooser(mine, current), detail(current)));
    }

    private static Select<ProgrammeRow> chooser(List<ProgrammeRow> mine, ProgrammeRow current) {
        Select<ProgrammeRow> chooser = new Select<>();
        chooser.setAriaLabel(Words.text("programme.switcher.name"));
        chooser.setItems(mine);
        chooser.setItemLabelGenerator(ProgrammeRow::name);
        chooser.setValue(current);
        chooser.setWidthFull();
        chooser.addValueChangeListener(
                change -> UI.getCurrentOrThrow().navigate("p/" + change.getValue().key()));
        return chooser;
    }

    private static String detail(ProgrammeRow row) {
        LocalDate start = row.startDate();
        return start == null
                ? Words.text(row.state().textKey())
                : Words.text("programme.switcher.since", Words.month(start));
    }
}
