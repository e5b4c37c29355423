package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** What ends a session, and how quickly a right that was given or taken shows. */
@KenteringTest
class SessionsTest {

    @Autowired
    World world;

    @Autowired
    SessionGuard guard;

    @Autowired
    AccountService accounts;

    @Autowired
    SessionEnds ends;

    @Autowired
    IdentityClerk clerk;

    @Test
    void anIdleSessionEndsAlthoughItsPageStillBeats() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession session = new MockHttpSession();
        assertThat(request(eva, session, null)).isTrue();
        for (int i = 0; i < 7; i++) {
            forward(Duration.ofMinutes(5));
            request(eva, session, "heartbeat");
        }
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aUsedSessionLivesTwelveHoursAndNotLonger() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession session = new MockHttpSession();
        for (int i = 0; i < 12 * 3; i++) {
            assertThat(request(eva, session, null)).isTrue();
            forward(Duration.ofMinutes(20));
        }
        forward(Duration.ofMinutes(1));
        assertThat(request(eva, session, null)).isFalse();
    }

    @Test
    void aSwitchedOffAccountIsOutAtItsNextRequest() throws Exception {
        AccountId admin = world.account("Ada", Role.ADMIN);
        AccountId eva = world.account("Eva");
        MockHttpSession session = new MockHttpSession();
        request(eva, session, null);
        world.signIn(admin);
        accounts.disable(eva);
        assertThat(request(eva, session, "uidl")).isFalse();
    }

    @Test
    void aFourthSessionEndsTheOldest() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession first = new MockHttpSession();
        request(eva, first, null);
        for (int i = 0; i < 3; i++) {
            forward(Duration.ofMinutes(1));
            request(eva, new MockHttpSession(), null);
        }
        assertThat(request(eva, first, null)).isFalse();
    }

    @Test
    void signingOutEndsTheSessionAndIsWrittenDown() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession session = new MockHttpSession();
        request(eva, session, null);
        assertThat(accounts.mySessions("")).hasSize(1);
        signOut(eva, session);
        assertThat(accounts.mySessions("")).isEmpty();
        assertThat(acts(eva)).containsExactly("identity.signed-out");
        assertThat(request(eva, session, null)).as("what was copied before").isFalse();
    }

    @Test
    void signingInAndOutOnAPhoneNeverEndsTheSessionOnTheDesk() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession desk = new MockHttpSession();
        request(eva, desk, null);
        for (int i = 0; i < 4; i++) {
            forward(Duration.ofMinutes(1));
            MockHttpSession phone = new MockHttpSession();
            request(eva, phone, null);
            signOut(eva, phone);
        }
        assertThat(request(eva, desk, null)).isTrue();
    }

    @Test
    void aSessionThatWasLeftDoesNotCountAsOpen() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession desk = new MockHttpSession();
        request(eva, desk, null);
        for (int i = 0; i < 4; i++) {
            request(eva, new MockHttpSession(), null);
            for (int click = 0; click < 4; click++) {
                forward(Duration.ofMinutes(10));
                assertThat(request(eva, desk, null)).isTrue();
            }
        }
        assertThat(accounts.mySessions(SessionGuard.hashOf(desk))).singleElement().matches(SignInRow::mine);
    }

    @Test
    void aSessionThatTheServerDroppedIsOver() throws Exception {
        AccountId eva = world.account("Eva");
        MockHttpSession session = new MockHttpSession();
        request(eva, session, null);
        ends.sessionDestroyed(new HttpSessionEvent(session));
        assertThat(accounts.mySessions("")).isEmpty();
        ends.sessionDestroyed(new HttpSessionEvent(new MockHttpSession()));
    }

    @Test
    void whoSignsInWhereSomebodyElseWasBeginsASessionOfTheirOwn() throws Exception {
        AccountId eva = world.account("Eva");
        AccountId bo = world.account("Bo");
        MockHttpSession session = new MockHttpSession();
        request(eva, session, null);
        session.changeSessionId();
        assertThat(request(bo, session, null)).isTrue();
        assertThat(accounts.mySessions(SessionGuard.hashOf(session))).singleElement().matches(SignInRow::mine);
        world.signIn(eva);
        assertThat(accounts.mySessions("")).isEmpty();
    }

    @Test
    void sessionsAreForgottenAfterThirtyDaysAndLinksWhenTheyAreOfNoUse() throws Exception {
        AccountId admin = world.account("Ada", Role.ADMIN);
        AccountId eva = world.account("Eva");
        AccountId bo = world.account("Bo");
        request(eva, new MockHttpSession(), null);
        world.signIn(admin);
        accounts.issueLink(bo);
        String used = accounts.issueLink(eva).path().substring("reset/".length());
        accounts.choosePassword(LinkPurpose.RESET, used, "four lanterns drift north");
        clerk.forget();
        assertThat(rows("sign_in")).isEqualTo(1);
        assertThat(rows("one_time_link")).as("the one that can be used still").isEqualTo(1);
        forward(Duration.ofMinutes(61));
        clerk.forget();
        assertThat(rows("one_time_link")).isZero();
        forward(Duration.ofDays(29));
        clerk.forget();
        assertThat(rows("sign_in")).isEqualTo(1);
        forward(Duration.ofDays(1));
        clerk.forget();
        assertThat(rows("sign_in")).isZero();
    }

    @Test
    void aRoleThatWasGivenIsThereAtTheNextRequest() throws Exception {
        AccountId admin = world.account("Ada", Role.ADMIN);
        AccountId eva = world.account("Eva");
        MockHttpSession session = new MockHttpSession();
        request(eva, session, null);
        world.signIn(admin);
        AccountDetails before = accounts.account(eva);
        accounts.edit(eva, before.version(),
                new AccountDraft(before.name(), before.email(), null, Set.of(Role.COMPLIANCE)));
        request(eva, session, null);
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_COMPLIANCE");
    }

    @Test
    void theLastAdministratorStays() {
        AccountId ada = world.account("Ada", Role.ADMIN);
        AccountId bo = world.account("Bo", Role.ADMIN);
        world.signIn(ada);
        accounts.disable(bo);
        world.signIn(bo);
        assertThatThrownBy(() -> accounts.disable(ada)).isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        world.signIn(ada);
        assertThatThrownBy(() -> accounts.disable(ada)).isInstanceOf(Refusal.class);
    }

    private int rows(String table) {
        return world.jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private List<String> acts(AccountId account) {
        return world.jdbc()
                .sql("select action from journal_entry where object_id = ?")
                .param(account.value())
                .query(String.class)
                .list();
    }

    private void signOut(AccountId account, MockHttpSession session) {
        world.signIn(account);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/logout");
        request.setSession(session);
        guard.logout(
                request, new MockHttpServletResponse(), SecurityContextHolder.getContext().getAuthentication());
    }

    private boolean request(AccountId account, MockHttpSession session, String kind) throws Exception {
        world.signIn(account);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        MockFilterChain chain = new MockFilterChain();
        guard.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private void forward(Duration duration) {
        world.clock().turnTo(world.clock().instant().plus(duration));
    }
}
