package org.kentering.pulse;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.CellId;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.Place;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.design.Panel;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.kentering.pulse.ui.ExportedResults;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.Rounds;
import org.kentering.testing.Screens;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * Somebody who is every role in turn, the administrator and a stranger as well, collects everything that the product
 * shows and exports, knows who was asked and who answered, knows the exact numbers behind what is printed, and adds and
 * subtracts them: groups, categories, comments, withdrawn releases, two waves after each other. Fewer than k people must
 * not come out, and do come out as soon as a rule is left out or one screen shows what is closed. There are no metrics and
 * no interface for programs; what a mail tells stands on a screen too.
 */
@KenteringTest
class AttackTest {

    private static final int K = 5;
    private static final int KC = 10;

    /** Up to this size few joiners or leavers must not be told from those who stayed (rules of publication, 6). */
    private static final int SMALL = 9;

    private static final Pattern ABOUT = Pattern.compile("About (\\d+) %");

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    WebApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    PulseService pulse;

    @Autowired
    ReviewService reviews;

    @Autowired
    BallotService ballots;

    @Autowired
    BallotBox box;

    @Autowired
    TransactionTemplate transactions;

    private PulseCompany company;
    private UnitId laboratory;
    private MockMvc browser;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
        laboratory = company.north.unit("Laboratory", company.north.company.value());
        company.people(laboratory, 2);
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void everythingThatEverybodySeesOfOneWaveIsolatesNobody() throws Exception {
        company.people(company.north.assembly, 12, "Operator");
        company.people(company.machining, 11, "Operator");
        company.people(company.north.assembly, 3, "Guest");
        company.people(company.north.assembly, 3, "Intern");
        WaveId wave = asked(fine(company.dividedBy(PulseAttribute.EMPLOYEE_GROUP)));
        answerDayByDay(wave, answering(wave, group -> group.equals("Quality") ? 4 : 40));
        Map<Object, Place> people = answered(wave);
        company.close();
        WhatIsTold inReview = reviewed(wave);
        company.release(wave);

        WhatIsTold told = told(wave, true);

        assertThat(told.astray()).isEmpty();
        assertThat(told.values().stream().map(WhatIsTold.Value::group).distinct()).as("groups that somebody read of")
                .hasSizeGreaterThan(7)
                .anyMatch(group -> group.contains(operators(wave)));
        assertThat(names(wave).closed()).as("or there is nothing to attack").isNotEmpty();
        assertThat(isolated(told.values(), Map.of(wave, people))).isEqualTo(K);
        assertThat(told.comments()).isEqualTo(inReview.comments()).hasSizeGreaterThan(2);
        assertThat(leastBehindComments(told.comments(), people)).isEqualTo(KC);
        assertThat(told.turnout()).isNotEmpty().allSatisfy((group, words) ->
                assertThat(plan(wave).tree().invited(group)).as(words).isGreaterThanOrEqualTo(KC));

        WhatIsTold leaked = toldWhereOneRoleIsShownWhatIsClosed(wave);
        assertThat(leaked.astray()).isNotEmpty().allMatch(words -> words.startsWith("Quality"));
        assertThat(isolated(leaked.values(), Map.of(wave, people))).isLessThan(K);
    }

    /** Some more answer each day, and every evening everybody looks how many it were. */
    private void answerDayByDay(WaveId wave, List<Token> codes) {
        int invited = invited(wave).size();
        List<Integer> steps = new ArrayList<>();
        int answered = 0;
        for (int until : List.of(2 * K - 1, codes.size() / 5, codes.size() / 2, codes.size() - 1, codes.size())) {
            codes.subList(answered, until).forEach(this::answer);
            answered = until;
            company.daysLater(1);
            ProcessIdentity.run(ballots::countParticipation);
            int percent = percentOnAllScreens(wave);
            assertThat(percent * invited / 100).as("told when %d have answered", answered).isLessThanOrEqualTo(answered);
            assertThat(percent > 0).as("told when %d have answered", answered).isEqualTo(answered >= 2 * K);
            if (percent > 0 && !steps.contains(percent)) {
                steps.add(percent);
            }
        }
        assertThat(steps).hasSizeGreaterThan(1);
        for (int step = 1; step < steps.size(); step++) {
            assertThat((steps.get(step) - steps.get(step - 1)) * invited / 100.0).as("people in a step")
                    .isGreaterThanOrEqualTo(K);
        }
    }

    /** Of one item, the value of the only group of fewer than k stands on the screen of the works council. */
    private WhatIsTold toldWhereOneRoleIsShownWhatIsClosed(WaveId wave) throws Exception {
        GroupNames names = names(wave);
        UUID quality = names.group("Quality", "Works").iterator().next().value();
        UUID machining = names.group("Machining", "Works").iterator().next().value();
        WhatIsTold told = new WhatIsTold(wave, names);
        asIf(() -> {
            world.jdbc().sql("""
                            update published_cell set (tier, body) = (
                                select tier, replace(body, ?, ?) from published_cell
                                where ballot_id = ? and cell = ? and item_key = 'A1')
                            where ballot_id = ? and cell = ? and item_key = 'A1'""")
                    .params(machining.toString(), quality.toString(), wave.value(), machining, wave.value(), quality)
                    .update();
            read(company.north.observer, wave, told);
            return true;
        });
        return told;
    }

    @Test
    void whoAsksAllButAFewADayLaterIsSentAway() {
        ProgrammeId other = company.programme("other");
        asked(company.north.programme, Set.of(company.north.company));
        company.daysLater(1);

        assertThatThrownBy(() -> asked(other, allButTheLaboratory()))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.reason().key()).isEqualTo("pulse.approve.tooSoon"));
    }

    @Test
    void theAttackSucceedsWhereOneMayAskAgainAsOneLikes() throws Exception {
        ProgrammeId other = company.programme("other");
        WaveId everybody = asked(company.north.programme, Set.of(company.north.company));
        Map<Object, Place> first = invited(everybody);
        // Nobody remembers who was asked: the rule on who is asked is off.
        world.jdbc().sql("delete from pulse_invited where wave_id = ?").param(everybody.value()).update();
        company.daysLater(1);
        WaveId allButAFew = asked(other, allButTheLaboratory());
        Map<Object, Place> second = invited(allButAFew);
        assertThat(first.size() - second.size()).as("people who can be told apart").isLessThan(K);
        for (WaveId wave : List.of(everybody, allButAFew)) {
            answering(wave, group -> 40).forEach(this::answer);
        }
        company.close();
        company.release(everybody);
        company.release(allButAFew);

        Set<WhatIsTold.Value> values = new HashSet<>(told(everybody, false).values());
        values.addAll(told(allButAFew, false).values());

        assertThat(isolated(values, Map.of(everybody, first, allButAFew, second))).isLessThan(K);
    }

    @Test
    void twoWhoMoveBetweenTwoWavesAreNotTold() throws Exception {
        UnitId store = company.north.unit("Store", company.works.value());
        company.people(store, 8);
        WaveId first = closed(fine(company.draft()), group -> 40);
        company.release(first);
        Set<WhatIsTold.Value> before = told(first, false).values();
        assertThat(before).anyMatch(value -> value.group().equals(Set.of(new CellId(store.value()))));
        company.daysLater(20);
        world.jdbc().sql("""
                        update person set unit_id = ? where id in (
                            select id from person where unit_id = ? order by id fetch first 2 rows only)""")
                .params(company.machining.value(), store.value())
                .update();
        WaveId second = closed(fine(company.draft()), group -> 40);

        Set<WhatIsTold.Value> forgetful = asIf(() -> {
            world.jdbc().sql("update ballot_release set derivable = '[]'").update();
            company.release(second);
            return told(second, false).values();
        });
        assertThat(standingOut(first, before, second, forgetful)).as("where nobody remembers the first wave").isNotEmpty();

        company.release(second);
        WhatIsTold after = told(second, false);
        assertThat(after.astray()).isEmpty();
        assertThat(standingOut(first, before, second, after.values())).isEmpty();
        assertThat(isolated(after.values(), Map.of(second, invited(second)))).isEqualTo(K);
    }

    /**
     * A wave is released with a fault: of two groups of which one has to protect three people, the wrong one is shown.
     * Everybody reads it, it is withdrawn and released rightly, and everybody reads that as well.
     */
    @Test
    void aWithdrawnReleaseAndTheOneAfterItIsolateNobodyTogether() throws Exception {
        WaveId wave = asked(fine(company.draft()));
        answering(wave, group -> group.equals("Quality") ? 3 : 40).forEach(this::answer);
        Map<WaveId, Map<Object, Place>> people = Map.of(wave, answered(wave));
        company.close();
        company.release(wave);
        GroupNames names = names(wave);
        Set<CellId> machining = names.group("Machining", "Works");
        Set<CellId> maintenance = names.group("Maintenance", "Works");
        assertThat(names.isOpen(machining, "A1")).isTrue();
        assertThat(names.isOpen(maintenance, "A1")).isFalse();
        swap(wave, machining.iterator().next(), maintenance.iterator().next());
        Set<WhatIsTold.Value> faulty = told(wave, false).values();
        assertThat(faulty).anyMatch(value -> value.group().equals(maintenance));
        assertThat(isolated(faulty, people)).as("faulty, but safe by itself").isEqualTo(K);

        world.as(company.north.compliance, () -> {
            reviews.withdraw(wave, "The wrong group was shown");
            return true;
        });
        WhatIsTold withdrawn = told(wave, false);
        assertThat(withdrawn.values()).isEmpty();
        assertThat(withdrawn.astray()).isEmpty();

        Set<WhatIsTold.Value> forgetful = asIf(() -> {
            world.jdbc().sql("update ballot_withdrawn set derivable = '[]'").update();
            company.releaseUnanswered(wave);
            return together(faulty, told(wave, false).values());
        });
        assertThat(isolated(forgetful, people)).as("where nobody remembers what was withdrawn").isLessThan(K);

        company.releaseUnanswered(wave);
        WhatIsTold right = told(wave, false);
        assertThat(right.astray()).isEmpty();
        assertThat(isolated(together(faulty, right.values()), people)).isEqualTo(K);
    }

    @Test
    void aPageSaysTheSameBeforeAndAfterAnAnswer() throws Exception {
        WaveId wave = asked(company.draft());
        company.daysLater(1);
        List<Token> codes = answering(wave, group -> 5);
        Token own = codes.getFirst();
        Map<String, String> before = pages(wave, own);
        codes.subList(1, codes.size()).forEach(this::answer);

        assertThat(world.jdbc().sql("select count(*) from ballot_inbox").query(Integer.class).single()).isPositive();
        assertThat(pages(wave, own)).isEqualTo(before);
    }

    /** The sizes of pages and files are the sizes of these words. */
    @Test
    void nothingDiffersBetweenCompaniesWhoseClosedGroupsAnsweredTheOtherWayRound() throws Exception {
        company.people(company.north.unit("Store", company.works.value()), 8);
        WaveId wave = asked(fine(company.draft()));
        Map<String, Integer> extremes = Map.of("Quality", 5, "Store", 1);
        Random random = new Random(5);
        Map<String, List<Token>> codes = new TreeMap<>(company.codes(wave));
        codes.forEach((group, tokens) -> tokens.stream()
                .limit(extremes.containsKey(group) ? 3 : plan(wave).tree().invited(leaf(wave, group)))
                .forEach(code -> fill(code, extremes.getOrDefault(group, 1 + random.nextInt(5)))));
        company.close();
        Map<String, String> one = asIf(() -> released(wave, extremes.keySet()));

        exchange(wave, leaf(wave, "Quality"), leaf(wave, "Store"));
        Map<String, String> other = asIf(() -> released(wave, extremes.keySet()));
        assertThat(other).isEqualTo(one);

        exchange(wave, leaf(wave, "Machining"), leaf(wave, "Assembly team"));
        assertThat(asIf(() -> released(wave, extremes.keySet()))).as("or nobody would see a difference").isNotEqualTo(one);
    }

    /** All pages and files of a wave in which these groups are closed. */
    private Map<String, String> released(WaveId wave, Set<String> closed) throws Exception {
        company.release(wave);
        GroupNames names = names(wave);
        for (String one : closed) {
            Set<CellId> group = names.group(one, "Works");
            assertThat(names.plan().items()).noneMatch(item -> names.isOpen(group, item.key()));
        }
        Map<String, String> pages = pages(wave, null);
        for (AccountId reader : readers()) {
            results(reader, wave).ifPresent(results -> {
                screens.open(reader, "");
                pages.put(named(reader) + " file", new String(ExportedResults.of(results), StandardCharsets.UTF_8));
            });
        }
        return pages;
    }

    /** Lets each of two groups have said what the other one said. */
    private void exchange(WaveId wave, CellId one, CellId other) {
        int moved = world.jdbc().sql("""
                        update ballot_answer set leaf = case when leaf = :one then :other else :one end
                        where ballot_id = :wave and leaf in (:one, :other)""")
                .param("one", one.value()).param("other", other.value()).param("wave", wave.value())
                .update();
        assertThat(moved).isGreaterThanOrEqualTo(6);
    }

    private CellId leaf(WaveId wave, String name) {
        return plan(wave).tree().leaves().stream().filter(leaf -> leaf.name().equals(name)).findFirst().orElseThrow().id();
    }

    /** The same answer to everything that is not written. */
    private void fill(Token token, int answer) {
        BallotSheet sheet = box.look(token).sheet().orElseThrow();
        Map<String, List<String>> filled = new HashMap<>();
        sheet.plan().items().stream().filter(item -> item.kind() != ItemKind.TEXT).forEach(item -> filled.put(item.key(),
                List.of(String.valueOf(item.kind() == ItemKind.AGREEMENT ? answer : answer - 1))));
        assertThat(box.submit(token, sheet, UUID.randomUUID().toString(), FilledPaper.read(sheet.plan(), filled), Language.EN))
                .isTrue();
    }

    /** Lets what was published of one group stand under the name of another, and the other way round. */
    private void swap(WaveId wave, CellId one, CellId other) {
        UUID between = UUID.randomUUID();
        for (List<UUID> turn : List.of(
                List.of(one.value(), between), List.of(other.value(), one.value()), List.of(between, other.value()))) {
            world.jdbc().sql("update published_cell set cell = ? where ballot_id = ? and cell = ?")
                    .params(turn.getLast(), wave.value(), turn.getFirst()).update();
            String from = turn.getFirst().toString();
            String to = turn.getLast().toString();
            world.jdbc().sql("update published_cell set body = replace(body, ?, ?) where ballot_id = ?")
                    .params(from, to, wave.value()).update();
            world.jdbc().sql("update ballot_release set derivable = replace(derivable, ?, ?) where ballot_id = ?")
                    .params(from, to, wave.value()).update();
        }
    }

    private WaveId closed(WaveDraft draft, Function<String, Integer> most) {
        WaveId wave = asked(draft);
        answering(wave, most).forEach(this::answer);
        company.close();
        return wave;
    }

    private interface Work<T> {

        T done() throws Exception;
    }

    /** What would come of it; afterwards nothing of it has happened. */
    private <T> T asIf(Work<T> work) {
        return transactions.execute(all -> {
            all.setRollbackOnly();
            try {
                return work.done();
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }

    private static Set<WhatIsTold.Value> together(Set<WhatIsTold.Value> one, Set<WhatIsTold.Value> other) {
        Set<WhatIsTold.Value> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    /**
     * Who stands out when everybody has answered two waves: small groups that can be worked out from the second one, and
     * from the first one with fewer than k others, because those who stayed answer much as before.
     */
    private Set<Set<Object>> standingOut(
            WaveId first, Set<WhatIsTold.Value> before, WaveId second, Set<WhatIsTold.Value> after) {
        Map<String, List<Set<Object>>> then = sums(before, Map.of(first, invited(first)));
        Map<String, List<Set<Object>>> now = sums(after, Map.of(second, invited(second)));
        Set<Set<Object>> few = new HashSet<>();
        now.forEach((item, groups) -> {
            Set<Set<Object>> known = Isolation.smallSums(then.getOrDefault(item, List.of()), SMALL + K);
            Isolation.smallSums(groups, SMALL + 1).forEach(group -> known.stream()
                    .map(once -> apart(group, once))
                    .filter(people -> !people.isEmpty() && people.size() < K)
                    .forEach(few::add));
        });
        return few;
    }

    private static Set<Object> apart(Set<Object> one, Set<Object> other) {
        Set<Object> apart = new HashSet<>(one);
        apart.addAll(other);
        apart.removeIf(person -> one.contains(person) && other.contains(person));
        return apart;
    }

    private List<AccountId> readers() {
        return List.of(
                company.north.sponsor, company.north.coordinator, company.north.champion, company.north.lead,
                company.north.steward, company.north.compliance, company.north.observer, company.north.admin);
    }

    /** These, or everybody in the long form. */
    private List<AccountId> some(AccountId... readers) {
        return Rounds.LONG ? readers() : List.of(readers);
    }

    private String named(AccountId reader) {
        return world.jdbc().sql("select name from account where id = ?").param(reader.value()).query(String.class).single();
    }

    /** What all of them can open that is about a wave, the stranger as well. */
    private Map<String, String> pages(WaveId wave, Token own) throws Exception {
        Map<String, String> pages = new TreeMap<>();
        for (AccountId reader : readers()) {
            screens.open(reader, "p/north/pulse/" + wave.value());
            pages.put(named(reader) + " wave", ScreenText.now());
            List<String> others = some(company.north.champion, company.north.observer).contains(reader)
                    ? List.of("", "p/north/pulse", "p/north/dashboard", "p/north/pulse/" + wave.value() + "/report")
                    : List.of("");
            for (String path : others) {
                Screens.go(path);
                pages.put(named(reader) + " " + path, ScreenText.now());
            }
        }
        pages.put("trust", page("/trust"));
        pages.put("trust of the wave", page("/trust/" + wave.value()));
        if (own != null) {
            pages.put("own code", page("/s/" + own.text()).replaceAll("name=\"nonce\" value=\"[^\"]+\"", "nonce"));
        }
        return pages;
    }

    private String page(String path) throws Exception {
        SecurityContextHolder.clearContext();
        return new String(
                browser.perform(get(path + "?lang=en")).andReturn().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** The same to every reader: how many have answered, in per cent; -1 while that is not told. */
    private int percentOnAllScreens(WaveId wave) {
        Set<Integer> told = new HashSet<>();
        for (AccountId reader : some(company.north.champion, company.north.observer)) {
            if (!reader.equals(company.north.admin)) {
                screens.open(reader, "p/north/pulse/" + wave.value());
                Matcher about = ABOUT.matcher(ScreenText.now());
                told.add(about.find() ? Integer.parseInt(about.group(1)) : -1);
            }
        }
        assertThat(told).hasSize(1);
        return told.iterator().next();
    }

    /** What compliance reads before the release; nobody else can open it. */
    private WhatIsTold reviewed(WaveId wave) {
        WhatIsTold told = new WhatIsTold(wave, names(wave));
        for (AccountId reader : readers()) {
            screens.open(reader, "p/north/pulse/" + wave.value() + "/review");
            boolean opened = !Screens.text().contains("There is nothing here");
            assertThat(opened).isEqualTo(reader.equals(company.north.compliance));
            told.review(UI.getCurrentOrThrow());
        }
        assertThat(told.astray()).isEmpty();
        assertThat(told.values()).isEmpty();
        return told;
    }

    /**
     * What each role and a stranger can open about a wave, and the files that hang there.
     *
     * @param everybody whether it is every role that reads; otherwise one who sees all groups, and one who sees some
     */
    private WhatIsTold told(WaveId wave, boolean everybody) throws Exception {
        WhatIsTold told = new WhatIsTold(wave, names(wave));
        for (AccountId reader : everybody ? readers() : some(company.north.champion, company.north.observer)) {
            read(reader, wave, told);
        }
        told.publicPage(page("/trust/" + wave.value()));
        return told;
    }

    private void read(AccountId reader, WaveId wave, WhatIsTold told) {
        String programme = key(wave);
        String page = "p/" + programme + "/pulse/" + wave.value();
        screens.open(reader, "");
        told.anythingElse(UI.getCurrentOrThrow());
        Optional<PulseResults> results = results(reader, wave);
        if (results.isPresent()) {
            told.file(ExportedResults.of(results.get()));
            GroupNames names = names(wave);
            boolean each = some(company.north.champion, company.north.observer).contains(reader);
            for (CellId group : each ? names.all() : Set.of(names.company())) {
                go(page + "?group=" + group.value());
                told.results(UI.getCurrentOrThrow(), group);
            }
            search();
        }
        for (Route route : Screens.addresses()) {
            String path = route.value().replaceAll("/:\\w+\\?", "").replaceAll(":(p|programme)\\b", programme)
                    .replace(":wave", wave.value().toString());
            boolean about = path.startsWith("p/" + programme + "/pulse") || path.endsWith("dashboard");
            if (route.autoLayout() && (about || Rounds.LONG) && !(path.equals(page) && results.isPresent())) {
                go(path);
                told.anythingElse(UI.getCurrentOrThrow());
            }
        }
    }

    /** A browser has got the page before by then; nobody does here, and hundreds of them are kept for it. */
    private static void go(String path) {
        UI.getCurrentOrThrow().getInternals().getStateTree().collectChanges(change -> {});
        Screens.go(path);
    }

    /** Whoever looks for the words of one comment does not learn which group it came from. */
    private static void search() {
        List<TextField> fields = _find(TextField.class, spec -> spec.withPredicate(field ->
                "Search the comments".equals(field.getPlaceholder())));
        if (!fields.isEmpty()) {
            Matcher number = Pattern.compile("please \\((\\d+)\\)").matcher(ScreenText.now());
            assertThat(number.find()).isTrue();
            _setValue(fields.getFirst(), number.group(1));
            Component panel = fields.getFirst();
            while (!(panel instanceof Panel)) {
                panel = panel.getParent().orElseThrow();
            }
            assertThat(ScreenText.of(panel)).contains("so nothing is shown").doesNotContain("More time, please");
        }
    }

    /** As far as the reader may have them. */
    private Optional<PulseResults> results(AccountId reader, WaveId wave) {
        try {
            return Optional.of(world.as(reader, () -> pulse.results(wave)));
        } catch (NotFound | AccessDeniedException noPartInIt) {
            return Optional.empty();
        }
    }

    private String key(WaveId wave) {
        return world.jdbc().sql("""
                        select p.programme_key from pulse_wave w join programme p on p.id = w.programme_id
                        where w.id = ?""")
                .param(wave.value())
                .query(String.class)
                .single();
    }

    private BallotPlan plan(WaveId wave) {
        return world.as(company.north.observer, () -> ballots.plan(wave));
    }

    private GroupNames names(WaveId wave) {
        return new GroupNames(wave, plan(wave), world.jdbc());
    }

    private CellId operators(WaveId wave) {
        return plan(wave).attributes().getFirst().categories().stream()
                .filter(category -> category.name().en().contains("Operator"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Every unit by itself, so that there is something to hide. */
    private static WaveDraft fine(WaveDraft draft) {
        return new WaveDraft(
                draft.kind(), draft.audience(), draft.opensOn(), draft.closesOn(), draft.rotating(), draft.thresholds(),
                GroupSize.SMALLEST, List.of(), draft.expectedPercent(), draft.contact(), draft.attributes());
    }

    /** Everybody but the two of the laboratory and those right below the company. */
    private Set<UnitId> allButTheLaboratory() {
        return Set.of(company.north.assembly, company.north.finance, company.works);
    }

    private WaveId asked(WaveDraft draft) {
        return company.launched(draft);
    }

    private WaveId asked(ProgrammeId programme, Set<UnitId> audience) {
        WaveDraft offered = world.as(company.north.coordinator, () -> waves.proposal(programme));
        WaveId wave = company.proposed(programme, company.draft(offered, audience));
        company.approve(wave);
        return wave;
    }

    /** The codes of so many people of each group, or all of them, in an order that is the same each time. */
    private List<Token> answering(WaveId wave, Function<String, Integer> most) {
        Map<String, Integer> invited = new HashMap<>();
        plan(wave).tree().leaves().forEach(leaf -> invited.put(leaf.name(), leaf.invited()));
        List<Token> codes = new ArrayList<>();
        new TreeMap<>(company.codes(wave)).forEach((group, tokens) ->
                codes.addAll(tokens.subList(0, Math.min(most.apply(group), invited.get(group)))));
        Collections.shuffle(codes, new Random(7));
        return codes;
    }

    private void answer(Token token) {
        assertThat(company.answer(token, 3.2, new Random(token.text().hashCode()))).isTrue();
    }

    /** Everybody who was invited, with where they are counted. */
    private Map<Object, Place> invited(WaveId wave) {
        Map<Object, Place> people = new LinkedHashMap<>();
        world.jdbc().sql("select person_id, leaf_id, first_category from pulse_invited where wave_id = ?")
                .param(wave.value())
                .query(row -> {
                    people.put(row.getObject(1, UUID.class), place(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
                });
        return people;
    }

    /** Everybody who has answered so far, without a name. */
    private Map<Object, Place> answered(WaveId wave) {
        Map<Object, Place> people = new LinkedHashMap<>();
        world.jdbc().sql("select id, leaf, first_category from ballot_inbox where ballot_id = ?")
                .param(wave.value())
                .query(row -> {
                    people.put(row.getObject(1, UUID.class), place(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
                });
        return people;
    }

    private static Place place(UUID leaf, UUID category) {
        return new Place(new CellId(leaf), category == null ? List.of() : List.of(new CellId(category)));
    }

    /** The fewest people that come out of all of it for one item, up to k. */
    private int isolated(Set<WhatIsTold.Value> values, Map<WaveId, Map<Object, Place>> people) {
        return sums(values, people).values().stream()
                .mapToInt(groups -> Isolation.smallest(groups, K))
                .min()
                .orElseThrow();
    }

    /** The people behind each value, by item. */
    private Map<String, List<Set<Object>>> sums(Set<WhatIsTold.Value> values, Map<WaveId, Map<Object, Place>> people) {
        Map<String, List<Set<Object>>> byItem = new HashMap<>();
        people.forEach((wave, everybody) -> {
            GroupNames names = names(wave);
            values.stream().filter(value -> value.wave().equals(wave)).forEach(value ->
                    byItem.computeIfAbsent(value.item(), any -> new ArrayList<>()).add(everybody.entrySet().stream()
                            .filter(person -> value.group().stream().anyMatch(group -> names.has(group, person.getValue())))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet())));
        });
        return byItem;
    }

    /** The fewest people whose comments come out when sets of them are laid side by side, up to the limit for comments. */
    private int leastBehindComments(Set<WhatIsTold.Comments> comments, Map<Object, Place> people) {
        Map<String, List<Set<Object>>> byQuestion = new HashMap<>();
        comments.forEach(set -> byQuestion.computeIfAbsent(set.question(), any -> new ArrayList<>())
                .add(people.entrySet().stream()
                        .filter(person -> set.leaves().contains(person.getValue().leaf()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())));
        return byQuestion.values().stream().mapToInt(sets -> Isolation.smallest(sets, KC)).min().orElseThrow();
    }
}
