package org.kentering.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.kentering.design.TallList;
import org.kentering.design.Actions;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;

/** Active people whom the file does not mention. They only leave if somebody says so. */
class ImportGone extends Composite<Div> {

    private static final int FEW = 20;

    private final Set<PersonId> chosen;
    private final Runnable counted;
    private final Grid<PersonRow> grid = new Grid<>();

    ImportGone(List<PersonRow> gone, Set<PersonId> chosen, Runnable counted) {
        this.chosen = chosen;
        this.counted = counted;
        grid.addComponentColumn(this::choice)
                .setHeader(getTranslation("organisation.import.hasLeft"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(PersonRow::name)
                .setHeader(getTranslation("organisation.people.name"))
                .setFlexGrow(1);
        grid.addColumn(PersonRow::unitName)
                .setHeader(getTranslation("organisation.people.unit"))
                .setFlexGrow(1);
        grid.setItems(gone);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(gone.size() <= FEW);
        TallList.tall(grid, gone.size() > FEW);
        grid.setEmptyStateText(getTranslation("organisation.import.nobody"));
        Button all = new Button(getTranslation("organisation.import.allLeft"), click -> {
            gone.forEach(person -> chosen.add(person.id()));
            grid.getDataProvider().refreshAll();
            counted.run();
        });
        all.setVisible(!gone.isEmpty());
        getContent().add(new Paragraph(getTranslation("organisation.import.goneMeans")), new Actions(all), grid);
    }

    private Checkbox choice(PersonRow person) {
        Checkbox choice = new Checkbox(chosen.contains(person.id()));
        choice.setAriaLabel(getTranslation("organisation.import.hasLeftName", person.name()));
        choice.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(person.id());
            } else {
                chosen.remove(person.id());
            }
            counted.run();
        });
        return choice;
    }
}
