package org.kentering.demo;

import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonDetails;
import org.kentering.organisation.PersonDraft;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRecord;
import org.kentering.organisation.PersonService;
import org.kentering.organisation.UnitDraft;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the administrator keeps up in the organisation: who leads a division, who came, moved and left. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(8)
class PeopleChapter implements Chapter {

    private final UnitService units;
    private final PersonService people;
    private final OrganisationService organisation;

    PeopleChapter(UnitService units, PersonService people, OrganisationService organisation) {
        this.units = units;
        this.people = people;
        this.organisation = organisation;
    }

    @Override
    public void tell(Telling telling) {
        Story story = telling.story();
        story.divisions().forEach((division, person) ->
                byAdministrator(telling, CompanyChapter.FIRST_DAY, () -> lead(telling.cast(), division, person)));
        story.joiners().forEach(joiner -> byAdministrator(telling, joiner.day(), () -> join(telling, joiner)));
        story.movers().forEach(mover -> byAdministrator(telling, mover.day(), () -> move(telling.cast(), mover)));
    }

    /** The file of an import names who leads a unit with people of its own; divisions have none. */
    private void lead(Cast cast, String division, String person) {
        UnitNode unit = organisation.tree().get(cast.unit(division));
        units.change(unit.id(), unit.version(), new UnitDraft(unit.name(), unit.parent(), cast.person(person)));
    }

    private void join(Telling telling, Story.Joiner joiner) {
        people.add(new PersonDraft(
                joiner.employeeId(),
                joiner.firstName(),
                joiner.lastName(),
                null,
                telling.cast().unit(joiner.unit()),
                joiner.group(),
                joiner.location(),
                joiner.language(),
                telling.timeline().date(joiner.day())));
    }

    private void move(Cast cast, Story.Mover mover) {
        PersonId id = cast.person(mover.person());
        PersonDetails known = people.details(id);
        if (mover.unit().isEmpty()) {
            people.leave(id, known.version());
            return;
        }
        PersonRecord file = known.file();
        if (file == null) {
            throw new IllegalStateException("the administrator reads everything about a person");
        }
        people.change(id, known.version(), new PersonDraft(
                file.employeeId(),
                known.firstName(),
                known.lastName(),
                file.email(),
                cast.unit(mover.unit()),
                known.group(),
                file.location(),
                file.language(),
                file.startedOn()));
    }

    private static void byAdministrator(Telling telling, int day, Runnable act) {
        telling.timeline().on(day, () -> telling.cast().act(telling.administrator(), act));
    }
}
