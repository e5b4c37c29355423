package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.CommentToReview;
import org.kentering.ballot.CommentVerdict;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WithholdReason;
import org.kentering.identity.AccountId;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.pulse.WaveDetails.Task;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Launch and release need a second person, of one role, who saw exactly what goes out. */
@KenteringTest
class FourEyesTest {

    @Autowired
    World world;

    @Autowired
    ApplicationContext context;

    @Autowired
    WaveService waves;

    @Autowired
    ReviewService reviews;

    @Autowired
    InvitationService invitations;

    private PulseCompany company;

    @BeforeEach
    void begin() {
        company = new PulseCompany(world, context);
    }

    @Test
    void noOtherRoleDecidesAboutALaunch() {
        WaveId id = company.proposed(company.draft());
        long version = version(id);
        for (AccountId other : allButCompliance()) {
            assertDenied(other, () -> waves.approve(id, version, "any"));
            assertDenied(other, () -> waves.refuse(id, version, RefusalReason.DATES));
        }
        assertThat(status(id)).isEqualTo(WaveStatus.PROPOSED);
        company.approve(id);
        assertThat(status(id)).isEqualTo(WaveStatus.OPEN);
    }

    @Test
    void noOtherRoleReadsCommentsOrReleases() {
        WaveId id = closed();
        UUID comment = comments(id).getFirst().id();
        for (AccountId other : allButCompliance()) {
            assertDenied(other, () -> reviews.comments(id));
            assertDenied(other, () -> reviews.show(id, comment));
            assertDenied(other, () -> reviews.redact(id, comment, "words"));
            assertDenied(other, () -> reviews.withhold(id, comment, WithholdReason.NAME));
            assertDenied(other, () -> reviews.release(id, List.of(), null));
        }
        assertThat(comments(id)).extracting(CommentToReview::verdict).containsOnly(CommentVerdict.PENDING);
        company.release(id);
        assertThat(status(id)).isEqualTo(WaveStatus.RELEASED);
    }

    @Test
    void whoPlannedOrProposedDoesNeitherWhateverOtherRoleTheyHold() {
        WaveId id = company.proposed(company.draft());
        world.jdbc().sql("insert into account_role (account_id, role_name) values (?, 'COMPLIANCE')")
                .params(company.north.coordinator.value()).update();
        long version = version(id);
        assertOwn(() -> waves.approve(id, version, "any"));
        assertOwn(() -> waves.refuse(id, version, RefusalReason.DATES));
        company.approve(id);
        company.answer(id, 0.9, 3.5, 1);
        company.close();
        assertOwn(() -> reviews.comments(id));
        assertOwn(() -> reviews.release(id, List.of(), null));
    }

    @Test
    void whoChangedTheDraftLastIsAPlannerToo() {
        AccountId second = coordinatorOfBothRoles("Nel");
        WaveId id = world.as(company.north.coordinator, () -> waves.plan(company.north.programme, company.draft()));
        change(second, id);
        propose(company.north.coordinator, id);
        assertNeverDecides(second, id);
    }

    @Test
    void whoPlannedFirstIsAPlannerWhoeverChangedAndProposedItAfter() {
        AccountId first = coordinatorOfBothRoles("Nel");
        WaveId id = world.as(first, () -> waves.plan(company.north.programme, company.draft()));
        change(company.north.coordinator, id);
        propose(company.north.coordinator, id);
        assertNeverDecides(first, id);
    }

    @Test
    void whoProposedItOnceStaysOutWhoeverProposedItAgain() {
        AccountId once = coordinatorOfBothRoles("Nel");
        WaveId id = world.as(company.north.coordinator, () -> waves.plan(company.north.programme, company.draft()));
        propose(once, id);
        as(company.north.coordinator, () -> waves.withdraw(id, version(id)));
        change(company.north.coordinator, id);
        propose(company.north.coordinator, id);
        assertNeverDecides(once, id);
    }

    /** At no step of a wave: neither to approve, nor to print its codes, to read, to release or to withdraw. */
    private void assertNeverDecides(AccountId planner, WaveId id) {
        assertThat(world.as(planner, () -> waves.countWaiting(company.north.programme))).isZero();
        assertThat(world.as(company.north.compliance, () -> waves.countWaiting(company.north.programme))).isOne();
        String seen = world.as(company.north.compliance, () -> waves.approval(id)).plan().fingerprint();
        assertOwn(planner, () -> waves.approve(id, version(id), seen));
        assertOwn(planner, () -> waves.refuse(id, version(id), RefusalReason.DATES));
        company.approve(id);
        assertThatThrownBy(() -> as(planner, () -> invitations.printSheet(id))).isInstanceOf(NotFound.class);
        company.answer(id, 0.9, 3.5, 1);
        company.close();
        assertOwn(planner, () -> reviews.comments(id));
        assertOwn(planner, () -> reviews.release(id, List.of(), null));
        assertThat(tasks(planner, id)).isEmpty();
        company.release(id);
        assertOwn(planner, () -> reviews.withdraw(id, "wrong"));
        assertThat(tasks(planner, id)).doesNotContain(Task.WITHDRAW_RELEASE);
    }

    private Set<Task> tasks(AccountId account, WaveId id) {
        return world.as(account, () -> waves.details(id)).may();
    }

    private AccountId coordinatorOfBothRoles(String name) {
        AccountId account = world.account(name + " Second", Role.COMPLIANCE);
        world.jdbc().sql("""
                        insert into role_assignment (id, programme_id, person_id, role_name, held_from, version)
                        values (?, ?, ?, 'COORDINATOR', ?, 0)""")
                .params(UUID.randomUUID(), company.north.programme.value(),
                        company.north.person(name, "Second", company.north.finance, "Leadership", account).value(),
                        company.today())
                .update();
        return account;
    }

    private void change(AccountId account, WaveId id) {
        WaveDraft draft = company.draft();
        as(account, () -> waves.change(id, waves.details(id).row().version(), draft));
    }

    private void propose(AccountId account, WaveId id) {
        as(account, () -> waves.propose(id, waves.details(id).row().version()));
    }

    @Test
    void aReleaseIsVoidIfSomebodyElseDecidedSinceItWasSeen() {
        WaveId id = closed();
        as(company.north.compliance, () -> comments(id).forEach(comment -> reviews.show(id, comment.id())));
        List<CommentToReview> seen = comments(id);
        AccountId colleague = world.account("Mia Compliance", Role.COMPLIANCE);
        as(colleague, () -> reviews.withhold(id, seen.getFirst().id(), WithholdReason.NAME));
        assertThatThrownBy(() -> as(company.north.compliance, () -> reviews.release(id, seen, null)))
                .isInstanceOf(StaleVersion.class);
        assertThat(status(id)).isEqualTo(WaveStatus.IN_REVIEW);
        as(company.north.compliance, () -> reviews.release(id, reviews.comments(id), null));
        assertThat(status(id)).isEqualTo(WaveStatus.RELEASED);
    }

    private WaveId closed() {
        WaveId id = company.launched(company.draft());
        company.answer(id, 0.9, 3.5, 1);
        company.close();
        return id;
    }

    private List<CommentToReview> comments(WaveId id) {
        return world.as(company.north.compliance, () -> reviews.comments(id));
    }

    private List<AccountId> allButCompliance() {
        return List.of(company.north.coordinator, company.north.sponsor, company.north.champion, company.north.lead,
                company.north.steward, company.north.observer, company.north.admin);
    }

    private void assertDenied(AccountId account, Runnable command) {
        assertThatThrownBy(() -> as(account, command)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertOwn(Runnable command) {
        assertOwn(company.north.coordinator, command);
    }

    private void assertOwn(AccountId planner, Runnable command) {
        assertThatThrownBy(() -> as(planner, command))
                .isInstanceOf(Refusal.class).hasMessage("pulse.approve.own");
    }

    private void as(AccountId account, Runnable command) {
        world.as(account, () -> {
            command.run();
            return true;
        });
    }

    private long version(WaveId id) {
        return world.as(company.north.compliance, () -> waves.details(id)).row().version();
    }

    private WaveStatus status(WaveId id) {
        return world.as(company.north.compliance, () -> waves.details(id)).row().status();
    }
}
