package org.kentering.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Facts;
import org.kentering.design.Fields;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonFilter;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitDraft;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitService;
import org.kentering.organisation.UnitTree;

/** One unit beside the tree: its name, its place, its manager. */
class UnitForm extends Composite<Div> {

    private final UnitService units;
    private final OrganisationService organisation;
    private final UnitTree tree;
    private final @Nullable Edit<UnitNode> edit;
    private final UnitField parent;
    private final Runnable close;
    private final BeanValidationBinder<UnitDraft> binder = new BeanValidationBinder<>(UnitDraft.class);

    /** A new unit, for the time being right below the company. */
    UnitForm(UnitService units, OrganisationService organisation, UnitTree tree, Runnable close) {
        this(units, organisation, tree, null, close);
    }

    UnitForm(
            UnitService units,
            OrganisationService organisation,
            UnitTree tree,
            @Nullable UnitNode shown,
            Runnable close) {
        this.units = units;
        this.organisation = organisation;
        this.tree = tree;
        parent = new UnitField(getTranslation("organisation.import.field.parent_unit"), tree);
        parent.setVisible(shown == null || !shown.isCompany());
        this.close = close;
        Detail detail = new Detail(shown == null ? getTranslation("organisation.tree.new") : shown.name(), close);
        if (shown != null) {
            detail.add(facts(shown));
        }
        Fields fields = fields();
        detail.add(fields);
        if (shown == null) {
            edit = null;
            binder.readRecord(new UnitDraft("", tree.root(), null));
        } else {
            edit = new Edit<>(shown.id().value(), shown, () -> read(shown.id()), this::show, fields);
            edit.begin();
        }
        if (shown != null && !shown.isCompany()) {
            detail.add(new Actions(new Button(getTranslation("organisation.tree.end"), click -> end(shown))));
        }
        getContent().add(detail);
    }

    private UnitNode read(UnitId id) {
        UnitTree now = organisation.tree();
        parent.show(now);
        return now.find(id).orElseThrow(NotFound::new);
    }

    private void show(UnitNode unit) {
        binder.readRecord(new UnitDraft(unit.name(), unit.parent(), unit.manager()));
    }

    private Facts facts(UnitNode unit) {
        return new Facts()
                .fact(getTranslation("organisation.tree.people"), Words.number(unit.people()))
                .fact(getTranslation("organisation.tree.peopleBelow"), Words.number(tree.headcount(unit.id())))
                .fact(getTranslation("organisation.tree.shapedOn"), Words.date(unit.shapedOn()))
                .fact(
                        getTranslation("organisation.people.title"),
                        new Anchor("people?unit=" + unit.id().value(), getTranslation("organisation.tree.showPeople")));
    }

    private Fields fields() {
        TextField name = new TextField(getTranslation("organisation.tree.name"));
        binder.forField(name).bind("name");
        binder.forField(parent).withConverter(parent.byId()).bind("parent");
        ComboBox<PersonRow> manager = new ComboBox<>(getTranslation("organisation.tree.manager"));
        manager.setItems(query -> organisation
                .search(
                        PersonFilter.named(query.getFilter().orElse("")),
                        VaadinSpringDataHelpers.toSpringPageRequest(query))
                .stream());
        manager.setItemLabelGenerator(person -> person.name() + " · " + person.unitName());
        manager.setClearButtonVisible(true);
        manager.setHelperText(getTranslation("organisation.tree.managerHelp"));
        binder.forField(manager)
                .withConverter(person -> person == null ? null : person.id(), this::person)
                .bind("manager");
        Button save = new Button(getTranslation("organisation.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(name, parent, manager, save);
    }

    private @Nullable PersonRow person(@Nullable PersonId id) {
        return id == null
                ? null
                : organisation.people(List.of(id)).stream().findFirst().orElse(null);
    }

    private void save() {
        Edit<UnitNode> change = edit;
        try {
            UnitDraft draft = binder.writeRecord();
            if (change != null) {
                change.save(seen -> units.change(seen.id(), seen.version(), draft), this::saved);
            } else if (Attempt.to(() -> units.add(draft))) {
                saved();
            }
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("organisation.form.lookAtFields"));
        }
    }

    private void saved() {
        Attempt.done(getTranslation("organisation.form.saved"));
        close.run();
    }

    private void end(UnitNode unit) {
        if (Attempt.to(() -> units.end(unit.id(), unit.version()))) {
            Attempt.done(getTranslation("organisation.tree.ended", unit.name()));
            close.run();
        }
    }
}
