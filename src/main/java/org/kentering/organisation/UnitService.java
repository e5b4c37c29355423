package org.kentering.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.MayAdminister;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.UnitChanged.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One unit at a time, by hand. Who leads a unit gets rights by that, so all of it is the administrator's. */
@Service
@MayAdminister
@Transactional
public class UnitService {

    private static final int NAME_LIMIT = 200;

    private final Units units;
    private final People people;
    private final OrganisationService organisation;
    private final Revision revision;
    private final Today today;
    private final ApplicationEventPublisher events;

    UnitService(
            Units units,
            People people,
            OrganisationService organisation,
            Revision revision,
            Today today,
            ApplicationEventPublisher events) {
        this.units = units;
        this.people = people;
        this.organisation = organisation;
        this.revision = revision;
        this.today = today;
        this.events = events;
    }

    /**
     * Makes a unit.
     *
     * @throws Refusal if there is one with this name in the same place
     */
    public UnitId add(UnitDraft draft) {
        UnitId parent = Optional.ofNullable(draft.parent())
                .orElseThrow(() -> Refusal.of("organisation.unit.companyStaysOnTop"));
        revision.advance();
        check(draft, null);
        LocalDate day = today.date();
        Unit unit = new Unit(UnitId.random(), parent, draft.name(), day);
        unit.leadBy(draft.manager());
        units.save(unit);
        events.publishEvent(new UnitChanged(unit.id(), Kind.MADE));
        return unit.id();
    }

    /**
     * Renames or moves a unit, or gives it another manager.
     *
     * @throws Refusal if it would stand below itself, or where another one of its name stands
     */
    public void change(UnitId id, long version, UnitDraft draft) {
        Unit unit = find(id);
        StaleVersion.check(version, unit.version());
        revision.advance();
        check(draft, id);
        if (!unit.name().equals(draft.name()) || !Objects.equals(unit.parent(), draft.parent())) {
            unit.moveTo(draft.parent(), draft.name());
            events.publishEvent(new UnitChanged(id, Kind.RENAMED));
        }
        if (!Objects.equals(unit.manager(), draft.manager())) {
            unit.leadBy(draft.manager());
            events.publishEvent(new UnitChanged(id, Kind.MANAGER));
        }
    }

    /**
     * Ends a unit that nobody is in any more.
     *
     * @throws Refusal if people or units are still in it
     */
    public void end(UnitId id, long version) {
        Unit unit = find(id);
        StaleVersion.check(version, unit.version());
        revision.advance();
        if (people.activeIn(id.value()) > 0 || units.hasChildren(id.value())) {
            throw Refusal.of("organisation.unit.notEmpty");
        }
        unit.end(today.date());
        events.publishEvent(new UnitChanged(id, Kind.ENDED));
    }

    private Unit find(UnitId id) {
        return units.findById(id).filter(Unit::isLiving).orElseThrow(NotFound::new);
    }

    private void check(UnitDraft draft, @Nullable UnitId id) {
        UnitTree tree = organisation.tree();
        String name = draft.name();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > NAME_LIMIT) {
            throw Refusal.of("organisation.unit.nameLength", NAME_LIMIT);
        }
        UnitId parent = draft.parent();
        if (parent != null) {
            UnitNode above = tree.get(parent);
            if (id != null && tree.isWithin(parent, id)) {
                throw Refusal.of("organisation.unit.circle");
            }
            boolean taken = tree.children(above.id()).stream()
                    .anyMatch(sibling ->
                            !sibling.id().equals(id) && Fold.of(sibling.name()).equals(Fold.of(name)));
            if (taken) {
                throw Refusal.of("organisation.unit.nameTaken");
            }
        }
        PersonId manager = draft.manager();
        if (manager != null && people.findById(manager).filter(Person::isActive).isEmpty()) {
            throw new NotFound();
        }
    }
}
