package org.kentering.pulse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.Place;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.kentering.testing.North;
import org.kentering.testing.World;
import org.springframework.context.ApplicationContext;

/**
 * {@link North} with enough people for a pulse: 65 of them, in Assembly (14), its team (12), Works with Machining (12),
 * Quality (5) and Maintenance (6), Finance (14) and right below the company (2).
 */
public final class PulseCompany {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public final North north;
    public final UnitId works;
    public final UnitId machining;
    public final UnitId quality;
    public final UnitId maintenance;
    private final World world;
    private final BallotService ballots;
    private final BallotBox box;
    private final WaveService waves;
    private final ReviewService reviews;
    private final LedgerService ledgers;
    private int people;

    public PulseCompany(World world, ApplicationContext context) {
        this.world = world;
        ballots = context.getBean(BallotService.class);
        box = context.getBean(BallotBox.class);
        waves = context.getBean(WaveService.class);
        reviews = context.getBean(ReviewService.class);
        ledgers = context.getBean(LedgerService.class);
        north = new North(world);
        works = north.unit("Works", north.company.value());
        machining = north.unit("Machining", works.value());
        quality = north.unit("Quality", works.value());
        maintenance = north.unit("Maintenance", works.value());
        people(north.assembly, 13);
        people(north.assemblyTeam, 12);
        people(machining, 12);
        people(quality, 5);
        people(maintenance, 6);
        people(north.finance, 10);
    }

    /** So many more people in a unit, without a mailbox. */
    public List<PersonId> people(UnitId unit, int count) {
        return people(unit, count, "End user");
    }

    public List<PersonId> people(UnitId unit, int count, String group) {
        List<PersonId> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people++;
            made.add(north.person("Person", "Number " + people, unit, group, null));
        }
        return made;
    }

    /** Another programme for everybody, with the same coordinator. */
    ProgrammeId programme(String key) {
        ProgrammeId id = new ProgrammeId(UUID.randomUUID());
        LocalDate start = LocalDate.of(2026, 1, 5);
        world.jdbc().sql("""
                        insert into programme (id, programme_key, name, state, phase, what_changes, why, for_whom, vision,
                            start_date, factor, version)
                        values (?, ?, ?, 'ACTIVE', 'SENSITISE', 'what', 'why', 'all', '', ?, 1.5, 0)""")
                .params(id.value(), key, key, start)
                .update();
        world.jdbc().sql("insert into programme_unit (programme_id, unit_id) values (?, ?)")
                .params(id.value(), north.company.value())
                .update();
        world.jdbc().sql("""
                        insert into programme_passage (programme_id, place, passage_id, phase, entered_on)
                        values (?, 0, ?, 'SENSITISE', ?)""")
                .params(id.value(), UUID.randomUUID(), start)
                .update();
        world.jdbc().sql("""
                        insert into role_assignment (id, programme_id, person_id, role_name, held_from, version)
                        select ?, ?, id, 'COORDINATOR', ?, 0 from person where account_id = ?""")
                .params(UUID.randomUUID(), id.value(), start, north.coordinator.value())
                .update();
        return id;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(world.clock().instant(), ZONE);
    }

    public void daysLater(int days) {
        world.clock().turnTo(world.clock().instant().plus(Duration.ofDays(days)));
    }

    /** What the coordinator is offered, for everybody and from today on. */
    public WaveDraft draft() {
        return world.as(north.coordinator, () -> draft(waves.proposal(north.programme), Set.of(north.company)));
    }

    public WaveDraft draft(WaveDraft offered, Set<UnitId> audience) {
        return WaveDraft.byUnits(WaveKind.CORE,
                audience,
                today(),
                today().plusDays(10),
                offered.rotating(),
                offered.thresholds(),
                offered.groupSize(),
                offered.merges(),
                offered.expectedPercent(),
                "Ilse, ilse@example.org");
    }

    /** The same plan, divided by attributes as well. */
    public WaveDraft dividedBy(PulseAttribute... attributes) {
        WaveDraft draft = draft();
        return new WaveDraft(
                draft.kind(), draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(), draft.thresholds(),
                draft.groupSize(), draft.merges(), draft.expectedPercent(), draft.contact(), List.of(attributes));
    }

    public WaveId proposed(WaveDraft draft) {
        return proposed(north.programme, draft);
    }

    WaveId proposed(ProgrammeId programme, WaveDraft draft) {
        return world.as(north.coordinator, () -> {
            WaveId id = waves.plan(programme, draft);
            waves.propose(id, waves.details(id).row().version());
            return id;
        });
    }

    public void approve(WaveId id) {
        world.as(north.compliance, () -> {
            waves.approve(
                    id, waves.details(id).row().version(), waves.approval(id).plan().fingerprint());
            return true;
        });
    }

    public WaveId launched(WaveDraft draft) {
        WaveId id = proposed(draft);
        approve(id);
        return id;
    }

    /** All codes that can be answered, by group; only works while all are on paper. */
    public Map<String, List<Token>> codes(WaveId id) {
        return world.as(north.observer, () -> {
            BallotPlan plan = ballots.plan(id);
            Map<Place, List<Token>> byPlace = new LinkedHashMap<>();
            ballots.paperCodes(id).forEach(
                    code -> byPlace.computeIfAbsent(code.place(), any -> new ArrayList<>()).add(code.token()));
            Map<String, List<Token>> codes = new HashMap<>();
            byPlace.forEach((place, tokens) -> codes.computeIfAbsent(
                            plan.tree().node(place.leaf()).name(), any -> new ArrayList<>())
                    .addAll(plan.attributes().isEmpty() ? tokens : tokens.subList(0, plan.sharing(place))));
            return codes;
        });
    }

    /** So many people of each group answer, around a mean; one in three writes something. */
    public void answer(WaveId id, double share, double mean, long seed) {
        Random random = new Random(seed);
        Map<String, Integer> byName = new HashMap<>();
        world.as(north.observer, () -> {
            ballots.plan(id).tree().leaves().forEach(leaf -> byName.put(leaf.name(), leaf.invited()));
            return byName;
        });
        codes(id).forEach((group, tokens) -> tokens.stream()
                .limit(Math.round(byName.get(group) * share))
                .forEach(token -> answer(token, mean, random)));
    }

    public boolean answer(Token token, double mean, Random random) {
        BallotSheet sheet = box.look(token).sheet().orElseThrow();
        Map<String, List<String>> filled = new HashMap<>();
        for (BallotItem item : sheet.plan().items()) {
            switch (item.kind()) {
                case AGREEMENT -> {
                    long answer = Math.clamp(Math.round(mean + random.nextGaussian()), 1, 5);
                    filled.put(item.key(), List.of(String.valueOf(answer)));
                }
                case FREQUENCY, CHOICE ->
                    filled.put(item.key(), List.of(String.valueOf(random.nextInt(item.options().size()))));
                case TEXT -> {
                    if (random.nextInt(3) == 0) {
                        filled.put(item.key(), List.of("More time, please (" + random.nextInt(1000) + ")"));
                    }
                }
            }
        }
        return box.submit(
                token, sheet, UUID.randomUUID().toString(), FilledPaper.read(sheet.plan(), filled), Language.EN);
    }

    public void close() {
        daysLater(11);
        ProcessIdentity.run(ballots::closeDue);
    }

    /** Released, and answered for as the next wave needs it. */
    public void release(WaveId id) {
        releaseUnanswered(id);
        answerFor(id);
    }

    /** Says what is done about three themes, if anything was released to name them from. */
    public void answerFor(WaveId id) {
        world.as(north.coordinator, () -> {
            boolean owed = ledgers.ledgers(north.programme).getFirst().owed();
            if (owed) {
                for (String theme : List.of("time", "trust", "rules")) {
                    ledgers.name(id, new HeardThemeDraft(
                            theme, Disposition.DOING, north.leadPerson, today().plusDays(60), "We work on " + theme));
                }
            }
            return owed;
        });
    }

    public void releaseUnanswered(WaveId id) {
        world.as(north.compliance, () -> {
            reviews.comments(id).forEach(comment -> reviews.show(id, comment.id()));
            reviews.release(id, reviews.comments(id), null);
            return true;
        });
    }

    /** A whole wave: answered, closed, released. */
    public WaveId released(WaveDraft draft, double share, double mean, long seed) {
        WaveId id = launched(draft);
        answer(id, share, mean, seed);
        close();
        release(id);
        return id;
    }
}
