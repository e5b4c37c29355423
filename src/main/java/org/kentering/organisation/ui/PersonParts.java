package org.kentering.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.kentering.design.Detail;
import org.kentering.design.Facts;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.identity.Access;
import org.kentering.identity.AccountService;
import org.kentering.kernel.NotFound;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonDetails;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRecord;
import org.kentering.organisation.PersonService;

/** What opens beside the list of people. */
@org.springframework.stereotype.Component
class PersonParts {

    private final PersonService persons;
    private final OrganisationService organisation;
    private final AccountService accounts;
    private final Access access;

    PersonParts(PersonService persons, OrganisationService organisation, AccountService accounts, Access access) {
        this.persons = persons;
        this.organisation = organisation;
        this.accounts = accounts;
        this.access = access;
    }

    /** Whether the reader corrects people at all; which ones, the service decides. */
    boolean mayCorrect() {
        return access.holdsAny("ADMIN", "COORDINATOR");
    }

    Component blank(Runnable close) {
        if (!mayCorrect()) {
            throw new NotFoundException();
        }
        return new Detail(Words.text("organisation.people.new"), close, new PersonForm(persons, organisation, close));
    }

    Component person(String id, Runnable close) {
        PersonDetails person = details(id);
        Detail detail = new Detail(person.name(), close);
        PersonRecord file = person.file();
        if (file == null) {
            detail.add(shortFacts(person), new Paragraph(Words.text("organisation.person.namesOnly")));
        } else if (person.active()) {
            detail.add(new PersonForm(persons, organisation, person, close));
        } else {
            detail.add(new Status(Words.text("organisation.person.left"), Tone.NEUTRAL), longFacts(person, file));
        }
        if (file != null && access.holdsAny("ADMIN")) {
            detail.add(new PersonActions(persons, accounts, person, file, close));
        }
        return detail;
    }

    private PersonDetails details(String id) {
        try {
            return persons.details(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException | NotFound notThere) {
            throw new NotFoundException();
        }
    }

    private static Facts shortFacts(PersonDetails person) {
        return new Facts()
                .fact(Words.text("organisation.people.unit"), person.unitPath())
                .fact(Words.text("organisation.import.field.group"), person.group() == null ? "–" : person.group());
    }

    private static Facts longFacts(PersonDetails person, PersonRecord file) {
        return shortFacts(person)
                .fact(Words.text("organisation.import.field.employee_id"), file.employeeId())
                .fact(
                        Words.text("organisation.person.leftOn"),
                        file.leftOn() == null ? "–" : Words.date(file.leftOn()));
    }
}
