package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.ballot.CommentToReview;
import org.kentering.ballot.CommentVerdict;
import org.kentering.ballot.WaveId;
import org.kentering.ballot.WithholdReason;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
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
        WaveId id = world.as(company.north.coordinator, () -> waves.plan(company.north.programme, company.draft()));
        AccountId second = world.account("Nel Second", Role.COMPLIANCE);
        world.jdbc().sql("""
                        insert into role_assignment (id, programme_id, person_id, role_name, held_from, version)
                        values (?, ?, ?, 'COORDINATOR', ?, 0)""")
                .params(UUID.randomUUID(), company.north.programme.value(),
                        company.north.person("Nel", "Second", company.north.finance, "Leadership", second).value(),
                        company.today())
                .update();
        WaveDraft draft = company.draft();
        world.as(second, () -> {
            waves.change(id, waves.details(id).row().version(), draft);
            return true;
        });
        world.as(company.north.coordinator, () -> {
            waves.propose(id, waves.details(id).row().version());
            return true;
        });
        long version = version(id);
        assertThatThrownBy(() -> as(second, () -> waves.approve(id, version, "any")))
                .isInstanceOf(Refusal.class).hasMessage("pulse.approve.own");
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
        assertThatThrownBy(() -> as(company.north.coordinator, command))
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
