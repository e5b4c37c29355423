package org.kentering.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.agenda.AgendaService;
import org.kentering.agenda.DueItem;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonLeft;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.North;
import org.kentering.testing.Rounds;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@KenteringTest
class StakeholderServiceTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    private World world;

    @Autowired
    private StakeholderService service;

    @Autowired
    private StakeholderFileService files;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private TransactionTemplate transaction;

    private North north;
    private StakeholderId karin;

    @BeforeEach
    void register() {
        north = new North(world);
        world.signIn(north.coordinator);
        karin = service.register(north.programme, StakeholderDraft.of(north.karin, "Head of Finance"));
    }

    @Test
    void every_rating_stays_with_its_reason() {
        service.rate(karin, version(), new RatingDraft(5, 3, Attitude.NEUTRAL, "first talk"));
        world.clock().turnTo(World.NOW.plusSeconds(60));
        service.rate(karin, version(), new RatingDraft(5, 3, Attitude.SCEPTIC, "the first invoice was double the plan"));
        StakeholderDetails details = files.open(karin);
        assertThat(details.attitude()).isEqualTo(Attitude.SCEPTIC);
        assertThat(details.ratings()).extracting(RatingDetails::attitude)
                .containsExactly(Attitude.SCEPTIC, Attitude.NEUTRAL);
        assertThat(details.ratings().getFirst().by()).isEqualTo("Ilse Coordinator");
        assertThat(details.strategy().key()).isEqualTo("win-over-early");
    }

    @Test
    void what_changed_meanwhile_is_not_overwritten() {
        long seen = version();
        service.rate(karin, seen, new RatingDraft(5, 3, Attitude.SCEPTIC, "she said so"));
        RatingDraft mine = new RatingDraft(1, 1, Attitude.ADVOCATE, "I had this open since yesterday");
        assertThatThrownBy(() -> service.rate(karin, seen, mine)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.describe(karin, seen, new FileDraft("", "", "x")))
                .isInstanceOf(StaleVersion.class);
        assertThat(files.open(karin).attitude()).isEqualTo(Attitude.SCEPTIC);
    }

    @Test
    void a_rating_without_a_reason_is_refused_whoever_calls() {
        assertThatThrownBy(() -> service.rate(karin, version(), new RatingDraft(5, 3, Attitude.SCEPTIC, " \u200b ")))
                .isInstanceOf(jakarta.validation.ConstraintViolationException.class);
        assertThatThrownBy(() -> service.rate(karin, version(), new RatingDraft(6, 3, Attitude.SCEPTIC, "x")))
                .isInstanceOf(jakarta.validation.ConstraintViolationException.class);
    }

    @Test
    void nobody_stands_in_the_register_twice() {
        assertThatThrownBy(() -> service.register(north.programme, StakeholderDraft.of(north.karin, "again")))
                .isInstanceOf(Refusal.class);
        service.close(karin, version());
        assertThat(service.register(north.programme, StakeholderDraft.of(north.karin, "again"))).isEqualTo(karin);
        assertThat(service.count(north.programme, StakeholderFilter.ALL)).isEqualTo(1);
    }

    @Rounds
    void fifty_at_once_register_one() throws Exception {
        PersonId person = north.person("Roel", "Vos", north.assembly, "End user", null);
        Set<StakeholderId> made = new HashSet<>();
        List<Future<StakeholderId>> attempts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                attempts.add(pool.submit(() -> world.as(north.coordinator,
                        () -> service.register(north.programme, StakeholderDraft.of(person, "")))));
            }
            for (Future<StakeholderId> attempt : attempts) {
                try {
                    made.add(attempt.get());
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refusal.class);
                }
            }
        }
        assertThat(made).hasSize(1);
        assertThat(service.count(north.programme, StakeholderFilter.ALL)).isEqualTo(2);
    }

    @Test
    void lists_search_filter_and_sort() {
        service.register(north.programme, StakeholderDraft.external("Åsa Öst", "Auditor"));
        service.rate(karin, version(), new RatingDraft(5, 3, Attitude.SCEPTIC, "talk"));
        assertThat(names(filter("asa", StakeholderFilter.Show.ALL))).containsExactly("Åsa Öst");
        assertThat(names(filter("%", StakeholderFilter.Show.ALL))).isEmpty();
        assertThat(names(filter("", StakeholderFilter.Show.NOT_RATED))).containsExactly("Åsa Öst");
        assertThat(names(filter("", StakeholderFilter.Show.CONTACT_OVERDUE))).isEmpty();
        world.clock().turnTo(World.NOW.plusSeconds(30 * 86_400L));
        assertThat(names(filter("", StakeholderFilter.Show.CONTACT_OVERDUE))).containsExactly("Karin Bos");
        assertThat(names(new StakeholderFilter("", north.finance, StakeholderFilter.Show.ALL)))
                .containsExactly("Karin Bos");
        for (StakeholderOrder order : StakeholderOrder.values()) {
            PageRequest page = PageRequest.of(0, 10, Sort.by(Sort.Direction.DESC, order.name()));
            assertThat(service.search(north.programme, StakeholderFilter.ALL, page).getContent()).hasSize(2);
        }
        for (String order : List.of("NAME", "INFLUENCE")) {
            assertThat(service.search(north.programme, StakeholderFilter.ALL,
                    PageRequest.of(0, 10, Sort.by(Sort.Direction.DESC, order))).getContent().getFirst().id())
                    .as(order).isEqualTo(karin);
        }
    }

    @Test
    void only_the_coordinator_comes_into_the_register() {
        for (AccountId other : List.of(north.sponsor, north.champion, north.lead, north.steward, north.compliance,
                north.observer, north.admin)) {
            world.signIn(other);
            assertThatThrownBy(() -> service.search(north.programme, StakeholderFilter.ALL, FIRST))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> files.open(karin))
                    .isInstanceOfAny(NotFound.class, AuthorizationDeniedException.class);
        }
    }

    @Test
    void the_sponsor_reads_counts_and_only_those_escalated() {
        service.rate(karin, version(), new RatingDraft(5, 3, Attitude.SCEPTIC, "talk"));
        world.signIn(north.sponsor);
        assertThat(files.map(north.programme)).containsExactly(new MapCount(5, Attitude.SCEPTIC, 1));
        assertThat(files.escalated(north.programme)).isEmpty();
        assertThatThrownBy(() -> files.open(karin)).isInstanceOf(NotFound.class);
        world.as(north.coordinator, () -> {
            service.escalate(karin, version(), true);
            return true;
        });
        assertThat(files.escalated(north.programme)).extracting(StakeholderName::name).containsExactly("Karin Bos");
        assertThat(files.open(karin).attitude()).isEqualTo(Attitude.SCEPTIC);
        for (AccountId other : List.of(north.champion, north.lead, north.compliance, north.observer)) {
            world.signIn(other);
            assertThatThrownBy(() -> files.map(north.programme)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void compliance_reads_one_file_for_a_reason_that_its_author_sees() {
        service.describe(karin, version(), new FileDraft("Head of Finance", "proof of savings", "wants to see week 6"));
        world.signIn(north.compliance);
        assertThatThrownBy(() -> files.find(north.programme, "k")).isInstanceOf(Refusal.class);
        StakeholderName found = files.find(north.programme, "Karin").getFirst();
        assertThatThrownBy(() -> files.read(found.id(), "  ")).isInstanceOf(Refusal.class);
        assertThat(files.read(found.id(), "She asked what is written about her").note()).isEqualTo("wants to see week 6");
        assertThatThrownBy(() -> files.open(karin)).isInstanceOf(NotFound.class);
        world.signIn(north.coordinator);
        assertThat(files.open(karin).readings()).singleElement().satisfies(reading -> {
            assertThat(reading.by()).isEqualTo("Elif Compliance");
            assertThat(reading.reason()).isEqualTo("She asked what is written about her");
        });
        assertThat(journal("stakeholder.fileRead")).isEqualTo(1);
        assertThatThrownBy(() -> files.find(north.programme, "Karin")).isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void an_owner_sees_the_own_action_and_not_how_the_stakeholder_stands() {
        EngagementId action = engagements.plan(karin,
                new EngagementDraft("Show the quotation baseline", north.championPerson, LocalDate.of(2026, 3, 6)));
        engagements.plan(karin, new EngagementDraft("Lunch", north.leadPerson, LocalDate.of(2026, 3, 9)));
        assertThat(engagements.mine(north.programme)).hasSize(2);
        world.signIn(north.champion);
        EngagementRow row = engagements.mine(north.programme).getFirst();
        assertThat(engagements.mine(north.programme)).hasSize(1);
        assertThat(row.stakeholderName()).isEqualTo("Karin Bos");
        assertThat(Arrays.stream(EngagementRow.class.getRecordComponents()).map(RecordComponent::getName))
                .doesNotContain("attitude", "influence", "note", "matters");
        assertThat(due(north.champion)).contains("Show the quotation baseline");
        engagements.finish(action, row.version(), true);
        assertThat(due(north.champion)).doesNotContain("Show the quotation baseline");
        world.signIn(north.lead);
        assertThatThrownBy(() -> engagements.unfinish(action, row.version() + 1)).isInstanceOf(NotFound.class);
        world.signIn(north.observer);
        assertThatThrownBy(() -> engagements.mine(north.programme)).isInstanceOf(NotFound.class);
        world.signIn(north.coordinator);
        assertThat(files.open(karin).lastContact()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void long_silence_is_due_for_the_coordinator_alone() {
        service.rate(karin, version(), new RatingDraft(4, null, null, "decides on the budget"));
        world.clock().turnTo(World.NOW.plusSeconds(31 * 86_400L));
        assertThat(due(north.coordinator)).contains("stakeholder.due.contact");
        assertThat(due(north.sponsor)).doesNotContain("stakeholder.due.contact");
        service.logContact(karin, new ContactDraft(LocalDate.of(2026, 4, 1), "coffee"));
        assertThat(due(north.coordinator)).doesNotContain("stakeholder.due.contact");
    }

    @Test
    void who_left_is_closed_and_owns_nothing_any_more() {
        engagements.plan(karin, new EngagementDraft("Lunch", north.leadPerson, LocalDate.of(2026, 3, 9)));
        transaction.executeWithoutResult(status -> {
            facts.publishEvent(new PersonLeft(north.karin, null));
            facts.publishEvent(new PersonLeft(north.leadPerson, null));
        });
        assertThat(service.count(north.programme, StakeholderFilter.ALL)).isZero();
        assertThat(files.open(karin).closed()).isTrue();
        assertThat(files.open(karin).engagements().getFirst().owner()).isNull();
    }

    @Test
    void the_persons_own_words_stand_beside_the_note() {
        service.attachReply(karin, version(), "I asked for the figures twice.");
        assertThat(files.open(karin).reply()).isEqualTo("I asked for the figures twice.");
        assertThat(files.open(karin).repliedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        service.attachReply(karin, version(), "");
        assertThat(files.open(karin).repliedOn()).isNull();
    }

    private List<String> due(AccountId account) {
        return world.as(account, () -> agenda.due(north.programme.value(), LocalDate.now(world.clock()).plusDays(7)))
                .stream()
                .map(DueItem::title)
                .map(title -> title.key().equals("agenda.item.words") ? (String) title.arguments().getFirst() : title.key())
                .toList();
    }

    private static StakeholderFilter filter(String text, StakeholderFilter.Show show) {
        return new StakeholderFilter(text, null, show);
    }

    private List<String> names(StakeholderFilter filter) {
        List<String> names = service.search(north.programme, filter, FIRST).map(StakeholderRow::name).getContent();
        assertThat(service.count(north.programme, filter)).isEqualTo(names.size());
        return names;
    }

    private long version() {
        return files.open(karin).version();
    }

    private long journal(String action) {
        return world.jdbc().sql("select count(*) from journal_entry where action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }
}
