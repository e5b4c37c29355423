package org.kentering.stakeholder.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kentering.design.MatrixMap;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Texts;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.kentering.stakeholder.EngagementService;
import org.kentering.stakeholder.MapCount;
import org.kentering.stakeholder.StakeholderFileService;
import org.kentering.stakeholder.StakeholderFilter;
import org.kentering.stakeholder.StakeholderId;
import org.kentering.stakeholder.StakeholderRow;
import org.kentering.stakeholder.StakeholderService;
import org.springframework.data.domain.PageRequest;

/** The services that the screens of this module work with, within reach of each of their parts. */
@SpringComponent
class StakeholderDesk {

    /** A map with more people than this cannot be read; the list can. */
    private static final int MOST_ON_MAP = 400;

    final StakeholderService register;
    final StakeholderFileService files;
    final EngagementService engagements;
    final OrganisationService organisation;
    final Texts texts;
    private final ProgrammeService programmes;
    private final CompanyDate companyDate;

    StakeholderDesk(
            StakeholderService register,
            StakeholderFileService files,
            EngagementService engagements,
            OrganisationService organisation,
            ProgrammeService programmes,
            CompanyDate companyDate,
            Texts texts) {
        this.register = register;
        this.files = files;
        this.engagements = engagements;
        this.organisation = organisation;
        this.programmes = programmes;
        this.companyDate = companyDate;
        this.texts = texts;
    }

    /** The programme in the address, or a page that does not exist. */
    ProgrammeFrame frame(RouteParameters route) {
        try {
            return programmes.open(route.get("programme").orElse(""));
        } catch (NotFound notTheirs) {
            throw new NotFoundException();
        }
    }

    /** The id in the address, or a page that does not exist. */
    StakeholderId id(String typed) {
        try {
            return new StakeholderId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    /** When a step with somebody is proposed to be done. */
    LocalDate inAWeek() {
        return companyDate.workingDayFrom(today().plusWeeks(1));
    }

    LocalDate today() {
        return companyDate.today();
    }

    String finding(ProgrammeFrame frame) {
        return register.finding(frame.id()).sentences().stream().map(Words::text).collect(Collectors.joining(" "));
    }

    List<StakeholderRow> tokens(ProgrammeFrame frame) {
        return register.search(frame.id(), StakeholderFilter.ALL, PageRequest.of(0, MOST_ON_MAP)).getContent();
    }

    /** Says so where the map cannot show everybody. */
    Optional<Notice> restOfMap(ProgrammeFrame frame) {
        long all = register.count(frame.id(), StakeholderFilter.ALL);
        return all <= MOST_ON_MAP
                ? Optional.empty()
                : Optional.of(new Notice(Words.text("stakeholder.map.first", MOST_ON_MAP, all), Tone.WATCH));
    }

    List<MapCount> counts(ProgrammeFrame frame) {
        return files.map(frame.id());
    }

    Map<MatrixMap.Place, Long> countsByPlace(ProgrammeFrame frame) {
        return counts(frame).stream().collect(Collectors.toMap(
                count -> Scales.place(count.attitude(), count.influence()), MapCount::people));
    }
}
