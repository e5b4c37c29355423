package org.kentering.champion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.champion.ChampionList.Found;
import org.kentering.champion.ChampionList.Question;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeId;
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Component;

/** What can be said of a whole network, before anybody asks who may read it. */
@Component
class ChampionNetwork {

    private final ChampionList list;
    private final OrganisationService organisation;
    private final CompanyDate companyDate;

    ChampionNetwork(ChampionList list, OrganisationService organisation, CompanyDate companyDate) {
        this.list = list;
        this.organisation = organisation;
        this.companyDate = companyDate;
    }

    Coverage coverage(ProgrammeId programme, Set<UnitId> scope, UnitTree tree) {
        List<PersonId> managers = tree.nodes().values().stream()
                .map(UnitNode::manager)
                .filter(Objects::nonNull)
                .toList();
        // Where managers work only tells which units they stand for; the reader is shown no name of theirs.
        Map<PersonId, UnitId> managersAt = ProcessIdentity.call(() -> organisation.people(managers)).stream()
                .filter(PersonRow::active)
                .collect(Collectors.toMap(PersonRow::id, PersonRow::unit));
        List<Coverage.Named> champions = everybody(programme).stream()
                .map(one -> new Coverage.Named(one.id(), one.name(), one.units()))
                .toList();
        return Coverage.of(tree, scope, managersAt, champions);
    }

    List<Found> everybody(ProgrammeId programme) {
        Question all = Question.all(programme.value(), Silence.lastSilentDay(today()));
        return list.find(all, "p.sort_name, c.id", 0, Integer.MAX_VALUE);
    }

    LocalDate today() {
        return companyDate.today();
    }

    /** The named units in words. */
    static String words(UnitTree tree, Set<UnitId> units) {
        return tree.nodes().values().stream()
                .filter(node -> units.contains(node.id()))
                .map(UnitNode::name)
                .collect(Collectors.joining(", "));
    }
}
