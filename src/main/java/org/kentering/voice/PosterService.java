package org.kentering.voice;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posters by which people tell something without an account: one for each group, new each quarter. */
@Service
@MayCoordinate
public class PosterService {

    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final JdbcClient jdbc;
    private final CompanyDate companyDate;
    private final SecureRandom random = new SecureRandom();

    PosterService(
            ProgrammeService programmes, OrganisationService organisation, JdbcClient jdbc, CompanyDate companyDate) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.jdbc = jdbc;
        this.companyDate = companyDate;
    }

    /** The posters of this quarter; a group without a code gets one. */
    @Transactional
    public List<GroupPoster> posters(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.require(programme, Role.COORDINATOR).requireRunning();
        UnitTree tree = organisation.tree();
        List<PosterGroup> groups = PosterGroups.of(tree, frame.scope()).all();
        String quarter = quarter(companyDate.today());
        groups.forEach(group -> make(programme, group.unit(), quarter));
        Map<UnitId, OpenCode> codes = codes(programme, quarter);
        return groups.stream()
                .map(group -> new GroupPoster(
                        tree.get(group.unit()).name(),
                        covers(tree, group),
                        group.people(),
                        "/voice/" + codes.get(group.unit()).text(),
                        codes.get(group.unit())))
                .toList();
    }

    /** The last day on which the posters of this quarter are good. */
    public LocalDate goodUntil() {
        LocalDate today = companyDate.today();
        return today.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
    }

    /** The units with people in them, in the order of the organisation. */
    private static List<String> covers(UnitTree tree, PosterGroup group) {
        return tree.nodes().values().stream()
                .filter(unit -> group.covers().contains(unit.id()) && unit.people() > 0)
                .map(UnitNode::name)
                .toList();
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** Two coordinators at once make one code: the second finds that of the first. */
    private void make(ProgrammeId programme, UnitId unit, String quarter) {
        jdbc.sql("""
                        insert into voice_poster (id, programme_id, unit_id, quarter, code) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        UUID.randomUUID(),
                        programme.value(),
                        unit.value(),
                        quarter,
                        OpenCode.random(random, OpenCode.POSTER).text())
                .update();
    }

    private Map<UnitId, OpenCode> codes(ProgrammeId programme, String quarter) {
        Map<UnitId, OpenCode> codes = new HashMap<>();
        jdbc.sql("select unit_id, code from voice_poster where programme_id = ? and quarter = ?")
                .params(programme.value(), quarter)
                .query(row -> {
                    codes.put(new UnitId(row.getObject("unit_id", UUID.class)), new OpenCode(row.getString("code")));
                });
        return codes;
    }
}
