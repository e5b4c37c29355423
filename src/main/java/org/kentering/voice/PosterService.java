package org.kentering.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posters by which people tell something without an account: one for each group, new each quarter. */
@Service
@MayCoordinate
public class PosterService {

    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final PosterCodes codes;
    private final CompanyDate companyDate;

    PosterService(
            ProgrammeService programmes, OrganisationService organisation, PosterCodes codes, CompanyDate companyDate) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.codes = codes;
        this.companyDate = companyDate;
    }

    /** The posters of this quarter, or already of the next one when it is near; a group without a code gets one. */
    @Transactional
    public List<GroupPoster> posters(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR).requireRunning();
        UnitTree tree = organisation.tree();
        List<PosterGroup> groups = PosterGroups.of(tree, frame.scope()).all();
        PosterQuarter quarter = PosterQuarter.toPrint(companyDate.today());
        groups.forEach(group -> codes.make(programme, group.unit(), quarter));
        Map<UnitId, OpenCode> made = codes.of(programme, quarter);
        return groups.stream()
                .map(group -> new GroupPoster(
                        tree.get(group.unit()).name(),
                        covers(tree, group),
                        group.people(),
                        "/voice/" + made.get(group.unit()).text(),
                        made.get(group.unit())))
                .toList();
    }

    /** The last day of the quarter that the posters are for. */
    public LocalDate goodUntil() {
        return PosterQuarter.toPrint(companyDate.today()).last();
    }

    /** The units with people in them, in the order of the organisation. */
    private static List<String> covers(UnitTree tree, PosterGroup group) {
        return tree.nodes().values().stream()
                .filter(unit -> group.covers().contains(unit.id()) && unit.people() > 0)
                .map(UnitNode::name)
                .toList();
    }
}
