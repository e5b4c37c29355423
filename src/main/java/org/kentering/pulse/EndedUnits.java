package org.kentering.pulse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Units that were asked and do not exist any more. Their results keep the old name, for whoever led them at the launch
 * and for whoever holds a unit that their people went to.
 */
@Component
class EndedUnits {

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final OrganisationService organisation;

    EndedUnits(JdbcClient sql, JdbcOperations batches, OrganisationService organisation) {
        this.sql = sql;
        this.batches = batches;
        this.organisation = organisation;
    }

    /** Notes at a launch who leads each asked unit, or one above it. */
    void keepLeads(WaveId wave, Collection<UnitId> asked) {
        UnitTree tree = organisation.tree();
        List<Object[]> rows = new ArrayList<>();
        for (UnitId unit : asked) {
            Set<PersonId> leads = new HashSet<>();
            for (Optional<UnitNode> at = tree.find(unit); at.isPresent();
                    at = Optional.ofNullable(at.get().parent()).flatMap(tree::find)) {
                Optional.ofNullable(at.get().manager()).ifPresent(leads::add);
            }
            leads.forEach(lead -> rows.add(new Object[] {wave.value(), unit.value(), lead.value()}));
        }
        batches.batchUpdate("insert into pulse_group_lead (wave_id, unit_id, person_id) values (?, ?, ?)", rows);
    }

    /** Notes where the people of a unit went that ends. */
    void ended(UnitId unit, List<UnitId> heirs) {
        batches.batchUpdate(
                "insert into pulse_heir (unit_id, heir_id) values (?, ?)",
                heirs.stream().map(heir -> new Object[] {unit.value(), heir.value()}).toList());
    }

    /**
     * The ended units whose results somebody may read.
     *
     * @param asked the units of a wave
     * @param own the living units that the reader holds now
     */
    Set<UnitId> readBy(AccountId reader, Set<UnitId> own, WaveId wave, Set<UnitId> asked) {
        UnitTree tree = organisation.tree();
        Set<UnitId> ended = asked.stream().filter(unit -> tree.find(unit).isEmpty()).collect(Collectors.toSet());
        if (ended.isEmpty()) {
            return ended;
        }
        Set<UnitId> led = organisation.personOf(reader).map(person -> ledAtLaunch(wave, person)).orElse(Set.of());
        Map<UnitId, Set<UnitId>> heirs = heirs();
        ended.removeIf(unit -> !led.contains(unit) && !cameDownTo(own, unit, heirs));
        return ended;
    }

    private static boolean cameDownTo(Set<UnitId> own, UnitId unit, Map<UnitId, Set<UnitId>> heirs) {
        Deque<UnitId> ahead = new ArrayDeque<>(List.of(unit));
        Set<UnitId> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            UnitId at = ahead.remove();
            if (own.contains(at)) {
                return true;
            }
            heirs.getOrDefault(at, Set.of()).stream().filter(seen::add).forEach(ahead::add);
        }
        return false;
    }

    private Set<UnitId> ledAtLaunch(WaveId wave, PersonId person) {
        return sql.sql("select unit_id from pulse_group_lead where wave_id = ? and person_id = ?")
                .params(wave.value(), person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    private Map<UnitId, Set<UnitId>> heirs() {
        Map<UnitId, Set<UnitId>> heirs = new HashMap<>();
        sql.sql("select unit_id, heir_id from pulse_heir").query(row -> {
            heirs.computeIfAbsent(new UnitId(row.getObject(1, UUID.class)), any -> new HashSet<>())
                    .add(new UnitId(row.getObject(2, UUID.class)));
        });
        return heirs;
    }
}
