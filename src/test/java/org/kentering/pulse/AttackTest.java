package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.WaveId;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.kentering.pulse.ui.ExportedResults;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Somebody who is every role in turn collects everything that the product shows and exports of two waves about the same
 * people, knows who was asked and that everybody answered, knows the exact numbers behind what is printed, and adds and
 * subtracts them. Fewer than k people must not come out, and do come out if one may ask again as one likes.
 */
@KenteringTest
class AttackTest {

    private static final int K = 5;

    /** A value that somebody saw. */
    private record Seen(WaveId wave, CellId group, String item) {}

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    PulseService pulse;

    @Autowired
    BallotService ballots;

    private PulseCompany company;
    private ProgrammeId other;
    private UnitId laboratory;
    private final Map<WaveId, Map<UUID, CellId>> invited = new HashMap<>();

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        other = company.programme("other");
        laboratory = company.north.unit("Laboratory", company.north.company.value());
        company.people(laboratory, 2);
    }

    @Test
    void everythingThatAllRolesSeeOfOneWaveIsolatesNobody() {
        WaveId wave = asked(company.north.programme, Set.of(company.north.company));
        finish(wave);

        Set<Seen> seen = everythingSeenOf(wave);

        assertThat(seen.stream().map(Seen::group).distinct()).as("groups that somebody saw").hasSizeGreaterThan(4);
        assertThat(isolated(seen)).isEqualTo(K);
    }

    @Test
    void whoAsksAllButAFewADayLaterIsSentAway() {
        asked(company.north.programme, Set.of(company.north.company));
        company.daysLater(1);

        assertThatThrownBy(() -> asked(other, allButTheLaboratory()))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("pulse.approve.tooSoon"));
    }

    @Test
    void theAttackSucceedsWhereOneMayAskAgainAsOneLikes() {
        WaveId everybody = asked(company.north.programme, Set.of(company.north.company));
        // Nobody remembers who was asked: the rule on who is asked is off.
        Map<UUID, CellId> known = invited.get(everybody);
        world.jdbc().sql("delete from pulse_invited where wave_id = ?").param(everybody.value()).update();
        company.daysLater(1);
        WaveId allButAFew = asked(other, allButTheLaboratory());
        assertThat(known.size() - invited.get(allButAFew).size()).as("people who can be told apart").isLessThan(K);
        finish(everybody, allButAFew);

        Set<Seen> seen = everythingSeenOf(everybody);
        seen.addAll(everythingSeenOf(allButAFew));

        assertThat(isolated(seen)).isLessThan(K);
    }

    @Test
    void aPageSaysTheSameBeforeAndAfterAnAnswer() {
        WaveId wave = asked(company.north.programme, Set.of(company.north.company));
        company.daysLater(1);
        Map<String, String> before = pages(wave);
        company.answer(wave, 0.1, 3, 5);

        assertThat(world.jdbc().sql("select count(*) from ballot_inbox").query(Integer.class).single()).isPositive();
        assertThat(pages(wave)).isEqualTo(before);
    }

    private Map<String, String> pages(WaveId wave) {
        Map<String, String> pages = new TreeMap<>();
        for (AccountId reader : readers()) {
            screens.open(reader, "p/north/pulse/" + wave.value());
            pages.put(reader.value() + " wave", ScreenText.now());
            Screens.go("");
            pages.put(reader.value() + " home", ScreenText.now());
        }
        return pages;
    }

    private List<AccountId> readers() {
        return List.of(
                company.north.sponsor, company.north.coordinator, company.north.champion, company.north.lead,
                company.north.steward, company.north.compliance, company.north.observer);
    }

    /** Everybody but the two of the laboratory and those right below the company. */
    private Set<UnitId> allButTheLaboratory() {
        return Set.of(company.north.assembly, company.north.finance, company.works);
    }

    private WaveId asked(ProgrammeId programme, Set<UnitId> audience) {
        WaveDraft offered = world.as(company.north.coordinator, () -> waves.proposal(programme));
        WaveId wave = company.proposed(programme, company.draft(offered, audience));
        company.approve(wave);
        Map<UUID, CellId> people = new HashMap<>();
        world.jdbc().sql("select person_id, leaf_id from pulse_invited where wave_id = ?").param(wave.value())
                .query(row -> {
                    people.put(row.getObject(1, UUID.class), new CellId(row.getObject(2, UUID.class)));
                });
        invited.put(wave, people);
        return wave;
    }

    private void finish(WaveId... open) {
        for (WaveId wave : open) {
            company.answer(wave, 1, 3, 11);
        }
        company.close();
        for (WaveId wave : open) {
            company.release(wave);
        }
    }

    /** The values of the files that each role gets, and whatever its screen shows beside them. */
    private Set<Seen> everythingSeenOf(WaveId wave) {
        Set<Seen> seen = new HashSet<>();
        for (AccountId reader : readers()) {
            try {
                PulseResults results = world.as(reader, () -> pulse.results(wave));
                List<NamedCsvRecord> file = file(reader, results);
                List<CellId> groups = results.groups().stream()
                        .flatMap(group -> group.items().stream().map(item -> group.id()))
                        .toList();
                assertThat(file).hasSameSizeAs(groups);
                Set<String> named = new HashSet<>();
                for (int line = 0; line < file.size(); line++) {
                    if (saysSomething(file.get(line))) {
                        named.add(file.get(line).getField("Unit"));
                        seen.add(new Seen(wave, groups.get(line), file.get(line).getField("Question")));
                    }
                }
                assertThat(shownOnScreen(reader, wave, results))
                        .as("groups that the screen shows and the file does not").isSubsetOf(named);
            } catch (NotFound noPartInIt) {
                assertThat(reader).isIn(
                        company.north.sponsor, company.north.champion, company.north.lead, company.north.steward);
            }
        }
        return seen;
    }

    private List<NamedCsvRecord> file(AccountId reader, PulseResults results) {
        screens.open(reader, "");
        String file = new String(ExportedResults.of(results), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(file.replace("\uFEFF", "")).stream().toList();
    }

    /** Anything but the names of groups and item, and the sentence that says why nothing is shown. */
    private static boolean saysSomething(NamedCsvRecord line) {
        Map<String, String> said = new HashMap<>(line.getFieldsAsMap());
        said.keySet().removeAll(Set.of("Unit", "Part of", "Question", "Remark"));
        return said.values().stream().anyMatch(field -> !field.isBlank());
    }

    private Set<String> shownOnScreen(AccountId reader, WaveId wave, PulseResults results) {
        screens.open(reader, "p/" + key(wave) + "/pulse/" + wave.value());
        String words = ScreenText.now();
        Set<String> shown = new TreeSet<>();
        for (GroupResult group : results.groups()) {
            int at = words.indexOf(group.name() + "\n");
            boolean hidden = at >= 0 && words.substring(at, Math.min(words.length(), at + 200)).contains("shown with");
            if (at >= 0 && !hidden) {
                shown.add(group.name());
            }
        }
        return shown;
    }

    private String key(WaveId wave) {
        return world.jdbc().sql("""
                        select p.programme_key from pulse_wave w join programme p on p.id = w.programme_id
                        where w.id = ?""")
                .param(wave.value())
                .query(String.class)
                .single();
    }

    /** The fewest people that come out of all of it for one item, up to k. */
    private int isolated(Set<Seen> seen) {
        Map<String, List<Set<UUID>>> byItem = new HashMap<>();
        seen.forEach(one -> byItem.computeIfAbsent(one.item(), any -> new ArrayList<>()).add(people(one)));
        return byItem.values().stream().mapToInt(groups -> Isolation.smallest(groups, K)).min().orElseThrow();
    }

    private Set<UUID> people(Seen seen) {
        BallotPlan plan = world.as(company.north.observer, () -> ballots.plan(seen.wave()));
        return invited.get(seen.wave()).entrySet().stream()
                .filter(person -> isWithin(plan.tree(), person.getValue(), seen.group()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isWithin(ReportingTree tree, CellId leaf, CellId group) {
        for (CellId at = leaf; at != null; at = tree.node(at).parent()) {
            if (at.equals(group)) {
                return true;
            }
        }
        return false;
    }
}
