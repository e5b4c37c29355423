package org.kentering.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Initials;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.RoleDraft;
import org.kentering.programme.RoleHolder;
import org.kentering.programme.RoleService;

/**
 * Who has which role, and for the coordinator the way to name somebody or to end a role. Champions have a page of their
 * own.
 */
class RolesPanel extends Composite<Panel> {

    private static final List<Role> NAMED_HERE = List.of(Role.SPONSOR, Role.COORDINATOR, Role.DATA_STEWARD);

    private final RoleService roles;
    private final OrganisationService organisation;
    private final ProgrammeFrame frame;
    private final boolean edits;
    private final Items lines = new Items();

    RolesPanel(RoleService roles, OrganisationService organisation, ProgrammeFrame frame) {
        this.roles = roles;
        this.organisation = organisation;
        this.frame = frame;
        this.edits = frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
        getContent().add(lines);
        if (edits) {
            getContent().add(form());
        }
        load();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("programme.roles.title"));
    }

    private void load() {
        List<RoleHolder> holders = roles.holders(frame.id()).stream()
                .filter(holder -> NAMED_HERE.contains(holder.role()))
                .toList();
        Map<PersonId, String> names =
                organisation.names(holders.stream().map(RoleHolder::person).toList());
        lines.removeAll();
        holders.stream()
                .sorted(Comparator.comparing(RoleHolder::role))
                .forEach(holder -> lines.add(line(holder, names.getOrDefault(holder.person(), ""))));
        boolean sponsor = holders.stream().anyMatch(holder -> holder.role() == Role.SPONSOR);
        getContent().finding(getTranslation(sponsor ? "programme.roles.finding" : "programme.roles.noSponsor"));
    }

    private Item line(RoleHolder holder, String name) {
        BigDecimal hours = holder.hoursPerWeek();
        String role = getTranslation(holder.role().textKey());
        String detail = hours == null
                ? role
                : getTranslation("programme.roles.detail", role, Words.number(hours));
        Item item = new Item(name, detail).leading(new Initials(name));
        if (edits) {
            Button end = new Button(getTranslation("programme.roles.end"), click -> end(holder));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            end.setAriaLabel(getTranslation("programme.roles.endOf", role, name));
            item.trailing(end);
        }
        return item;
    }

    private Fields form() {
        PersonPicker person = new PersonPicker(getTranslation("programme.roles.person"), organisation);
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("programme.roles.role"));
        role.setItems(NAMED_HERE);
        role.setItemLabelGenerator(one -> getTranslation(one.textKey()));
        role.setValue(Role.SPONSOR);
        BigDecimalField hours = new BigDecimalField(getTranslation("programme.roles.hoursPerWeek"));
        Button add = new Button(getTranslation("programme.roles.add"), click -> {
            PersonRow chosen = person.getValue();
            if (chosen == null) {
                person.setErrorMessage(getTranslation("programme.roles.personMissing"));
                person.setInvalid(true);
            } else if (give(new RoleDraft(chosen.id(), role.getValue(), Set.of(), hours.getValue()))) {
                person.clear();
                hours.clear();
            }
        });
        return new Fields(person, role, hours, add);
    }

    private boolean give(RoleDraft draft) {
        boolean given = Attempt.to(() -> roles.assign(frame.id(), draft));
        load();
        return given;
    }

    private void end(RoleHolder holder) {
        if (Attempt.to(() -> roles.end(holder.id(), holder.version()))) {
            Attempt.done(
                    getTranslation("programme.roles.ended"),
                    () -> give(new RoleDraft(
                            holder.person(), holder.role(), holder.units(), holder.hoursPerWeek())));
        }
        load();
    }
}
