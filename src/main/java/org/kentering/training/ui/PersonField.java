package org.kentering.training.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonFilter;
import org.kentering.organisation.PersonRow;
import org.springframework.data.domain.PageRequest;

/** Somebody of the organisation, found by a part of the name among those whom the reader may see. */
class PersonField extends ComboBox<PersonRow> {

    PersonField(String label, OrganisationService organisation) {
        super(label);
        setItemLabelGenerator(row -> row.name() + " · " + row.unitName());
        setItems(query -> organisation.search(PersonFilter.named(query.getFilter().orElse("")),
                PageRequest.of(query.getPage(), query.getPageSize())).stream());
    }
}
