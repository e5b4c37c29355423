package org.kentering.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.ProgrammeRoles;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers and sorts what all modules have for the signed-in account in a programme. */
@Service
@MayParticipate
@Transactional(readOnly = true)
public class AgendaService {

    private final List<DueItemSource> dueItems;
    private final List<CalendarEntrySource> entries;
    private final List<TimeLoadSource> loads;
    private final Access access;
    private final ProgrammeRoles programmeRoles;
    private final CompanyDate companyDate;

    AgendaService(
            List<DueItemSource> dueItems,
            List<CalendarEntrySource> entries,
            List<TimeLoadSource> loads,
            Access access,
            ProgrammeRoles programmeRoles,
            CompanyDate companyDate) {
        this.dueItems = List.copyOf(dueItems);
        this.entries = List.copyOf(entries);
        this.loads = List.copyOf(loads);
        this.access = access;
        this.programmeRoles = programmeRoles;
        this.companyDate = companyDate;
    }

    /** What is late, waits, or is due until that day; the most urgent first. */
    public List<DueItem> due(UUID programme, LocalDate until) {
        Participant participant = participant(programme);
        return dueItems.stream()
                .flatMap(source -> source.dueFor(participant, until).stream())
                .sorted(DueItem.byUrgency(companyDate.today()))
                .toList();
    }

    /** The same by the key of the phase; what belongs to none stands under the empty key. */
    public Map<String, List<DueItem>> dueByPhase(UUID programme, LocalDate until) {
        return due(programme, until).stream()
                .collect(Collectors.groupingBy(
                        item -> item.phase() == null ? "" : item.phase(), TreeMap::new, Collectors.toList()));
    }

    /** What falls into these days, the last one included, in the order of time. */
    public List<CalendarEntry> calendar(UUID programme, LocalDate from, LocalDate to) {
        Participant participant = participant(programme);
        return entries.stream()
                .flatMap(source -> source.entriesFor(participant, from, to).stream())
                .sorted(Comparator.comparing(CalendarEntry::from)
                        .thenComparing(CalendarEntry::startsAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(CalendarEntry::path))
                .toList();
    }

    /** The hours that fall into these days, by the id of the person. */
    public Map<UUID, List<TimeLoad>> load(UUID programme, LocalDate from, LocalDate to) {
        Participant participant = participant(programme);
        return loads.stream()
                .flatMap(source -> source.loadsFor(participant, from, to).stream())
                .collect(Collectors.groupingBy(TimeLoad::person));
    }

    private Participant participant(UUID programme) {
        AccountId me = access.me();
        Set<Role> roles = programmeRoles.rolesByProgramme(me).getOrDefault(programme, Set.of());
        if (roles.isEmpty()) {
            throw new NotFound();
        }
        return new Participant(me, programme, roles);
    }
}
