package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.ActTrail;
import org.kentering.organisation.PeopleImported;
import org.kentering.organisation.PersonLeft;
import org.kentering.organisation.PersonMoved;
import org.kentering.pulse.ChangedGroup.How;
import org.kentering.pulse.ChangedGroup.Move;
import org.kentering.settings.CompanyDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells when, and through whom, people came into a group or went: the day from the organisation, who did it from the
 * journal. A move by hand is written down with its person, an import once for all whom it moved.
 */
@Component
class GroupMoves {

    private final WavePlanner planner;
    private final ObjectProvider<ActTrail> trails;
    private final AccountService accounts;
    private final CompanyDate companyDate;

    GroupMoves(WavePlanner planner, ObjectProvider<ActTrail> trails, AccountService accounts, CompanyDate companyDate) {
        this.planner = planner;
        this.trails = trails;
        this.accounts = accounts;
        this.companyDate = companyDate;
    }

    /**
     * All that is known since a moment.
     *
     * @param known who stands for a person in the snapshots that are compared
     */
    Since since(Instant moment, UnaryOperator<UUID> known) {
        Map<UUID, LocalDate> inUnitSince = new HashMap<>();
        planner.contacts().forEach((person, contact) -> inUnitSince.put(known.apply(person), contact.inUnitSince()));
        Map<UUID, List<ActTrail.Act>> byHand = new HashMap<>();
        List<ActTrail.Act> imports = new ArrayList<>();
        trails.stream()
                .flatMap(trail -> trail
                        .since(moment, List.of(PersonMoved.ACTION, PersonLeft.ACTION, PeopleImported.ACTION))
                        .stream())
                .forEach(act -> {
                    if (act.action().equals(PeopleImported.ACTION)) {
                        imports.add(act);
                    } else {
                        byHand.computeIfAbsent(known.apply(act.object()), any -> new ArrayList<>()).add(act);
                    }
                });
        return new Since(inUnitSince, byHand, imports);
    }

    /** What is known, by who stands for a person. */
    final class Since {

        private final Map<UUID, LocalDate> inUnitSince;
        private final Map<UUID, List<ActTrail.Act>> byHand;
        private final List<ActTrail.Act> imports;

        private Since(
                Map<UUID, LocalDate> inUnitSince, Map<UUID, List<ActTrail.Act>> byHand, List<ActTrail.Act> imports) {
            this.inUnitSince = inUnitSince;
            this.byHand = byHand;
            this.imports = imports;
        }

        /**
         * How these people came or went, those of one day and through the same in one.
         *
         * @param there who of them is in the group now
         * @param launched when the wave was launched that they are compared with
         */
        List<Move> of(Set<UUID> people, Set<UUID> there, Instant launched) {
            Map<Move, Integer> moves = new HashMap<>();
            people.forEach(person -> moves.merge(one(person, there.contains(person), launched), 1, Integer::sum));
            return moves.entrySet().stream()
                    .map(entry -> new Move(
                            entry.getKey().joined(), entry.getValue(), entry.getKey().how(), entry.getKey().on(),
                            entry.getKey().by()))
                    .sorted(Comparator.comparing(Move::on, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(Move::joined)
                            .thenComparing(Move::how)
                            .thenComparing(move -> String.join(", ", move.by())))
                    .toList();
        }

        private Move one(UUID person, boolean joined, Instant launched) {
            LocalDate day = inUnitSince.get(person);
            if (day == null) {
                return gone(person, joined, launched);
            }
            if (day.isBefore(companyDate.of(launched))) {
                return new Move(joined, 1, How.REGROUPED, null, List.of());
            }
            List<ActTrail.Act> moved = acts(byHand.getOrDefault(person, List.of()), PersonMoved.ACTION, day);
            List<ActTrail.Act> acts = moved.isEmpty() ? acts(imports, PeopleImported.ACTION, day) : moved;
            How how = acts.isEmpty() ? How.UNTOLD : moved.isEmpty() ? How.IMPORTED : How.MOVED;
            return new Move(joined, 1, how, day, names(acts));
        }

        private Move gone(UUID person, boolean joined, Instant launched) {
            return byHand.getOrDefault(person, List.of()).stream()
                    .filter(act -> act.action().equals(PersonLeft.ACTION) && !act.at().isBefore(launched))
                    .reduce((earlier, later) -> later)
                    .map(act -> new Move(joined, 1, How.GONE, companyDate.of(act.at()), names(List.of(act))))
                    .orElseGet(() -> new Move(joined, 1, How.UNKNOWN, null, List.of()));
        }

        private List<ActTrail.Act> acts(Collection<ActTrail.Act> among, String action, LocalDate day) {
            return among.stream()
                    .filter(act -> act.action().equals(action) && companyDate.of(act.at()).equals(day))
                    .toList();
        }

        private List<String> names(List<ActTrail.Act> acts) {
            Set<AccountId> who = acts.stream()
                    .map(ActTrail.Act::who)
                    .filter(Objects::nonNull)
                    .map(AccountId::new)
                    .collect(Collectors.toSet());
            return accounts.names(who).values().stream().sorted().toList();
        }
    }
}
