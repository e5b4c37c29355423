package org.kentering.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonFilter;
import org.kentering.organisation.PersonRow;
import org.springframework.modulith.NamedInterface;

/** Finds a person by a part of the name, among those whom the reader may see by name. */
@NamedInterface("picker")
public class PersonPicker extends ComboBox<PersonRow> {

    public PersonPicker(String label, OrganisationService organisation) {
        super(label);
        setItems(query -> organisation
                .search(
                        PersonFilter.named(query.getFilter().orElse("")),
                        VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
        setItemLabelGenerator(person -> person.name() + " · " + person.unitName());
        setClearButtonVisible(true);
    }
}
