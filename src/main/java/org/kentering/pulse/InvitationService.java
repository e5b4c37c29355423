package org.kentering.pulse;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.PaperCode;
import org.kentering.ballot.Place;
import org.kentering.ballot.WaveId;
import org.kentering.identity.Access;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayObserve;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveChanged.Change;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paper codes for people without a mailbox, and spare ones for whoever a sheet or a mail did not reach. Compliance and
 * works council print them; never who planned the wave, and never who leads people of a group that gets some.
 */
@Service
@MayObserve
@Transactional
public class InvitationService {

    private final Waves waves;
    private final Snapshots snapshots;
    private final WavePlanner planner;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final SettingsService settings;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    InvitationService(
            Waves waves,
            Snapshots snapshots,
            WavePlanner planner,
            BallotService ballots,
            ProgrammeService programmes,
            OrganisationService organisation,
            SettingsService settings,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.snapshots = snapshots;
        this.planner = planner;
        this.ballots = ballots;
        this.programmes = programmes;
        this.organisation = organisation;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * The codes, to be printed.
     *
     * @throws Refusal if they were reported as printed, their time is over, or the reader leads people who get one
     */
    @Transactional(readOnly = true)
    public PrintSheet printSheet(WaveId id) {
        Wave wave = printable(id);
        BallotPlan plan = ballots.plan(id);
        Map<Place, List<PaperCode>> byPlace = new LinkedHashMap<>();
        plan.everyCrowd().forEach(crowd -> byPlace.put(crowd.place(), new ArrayList<>()));
        ballots.paperCodes(id).forEach(code -> byPlace.get(code.place()).add(code));
        Map<CellId, Set<Language>> languages = ballots.languages(id);
        return new PrintSheet(
                id,
                planner.title(wave),
                wave.closesOn(),
                wave.length(),
                settings.publicFace().publicAddress().map(address -> address.base().toString()).orElse(null),
                plan.thresholds().k(),
                byPlace.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new PrintSheet.Group(
                                plan.tree().node(group.getKey().leaf()).name(),
                                plan.categories(group.getKey()).stream().map(FlatAttribute.Category::name).toList(),
                                List.copyOf(languages.get(group.getKey().leaf())),
                                group.getValue()))
                        .sorted(Comparator.comparing(PrintSheet.Group::name))
                        .toList());
    }

    /** The sheets are on paper: from now on the codes are nowhere else. */
    public void printed(WaveId id) {
        Wave wave = printable(id);
        ballots.codesPrinted(id);
        wave.codesPrinted(clock.instant());
        waves.saveAndFlush(wave);
        publish(wave, Change.CODES_PRINTED);
    }

    /** Notes that unused codes of a group came back and were destroyed. */
    public void destroyed(WaveId id, CellId group, int codes) {
        Wave wave = printable(id);
        ballots.codesDestroyed(id, group, codes);
        publish(wave, Change.CODES_DESTROYED);
    }

    /** How many codes each group got and lost, by name; groups without any are left out. */
    @Transactional(readOnly = true)
    public List<GroupCodes> codes(WaveId id) {
        printable(id);
        BallotPlan plan = ballots.plan(id);
        return GroupCodes.of(ballots.codeCounts(id), plan.tree());
    }

    private Wave printable(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        boolean may = wave.isLaunched()
                && WavePolicy.mayPrint(programmes.frame(wave.programme()), wave, access.me());
        if (!may) {
            throw new NotFound();
        }
        Set<UnitId> led = new HashSet<>(organisation.tree().withBelow(organisation.unitsLedBy(access.me())));
        led.retainAll(snapshots.leafOf(id).keySet());
        if (!led.isEmpty()) {
            throw Refusal.of("pulse.codes.lead");
        }
        return wave;
    }

    private void publish(Wave wave, Change change) {
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), change, null));
    }
}
