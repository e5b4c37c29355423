package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

/** Signing in and out as a browser does it, through all filters; only the network is not there. */
@KenteringTest
class SignInTest {

    private static final String RIGHT = "kettle orbit maple seven";
    private static final boolean LONG = "long".equals(System.getProperty("kentering.loops"));
    private static final int SAMPLES = LONG ? 200 : 30;
    private static final double LARGEST_DIFFERENCE = LONG ? 0.10 : 0.25;

    @Autowired
    World world;

    @Autowired
    WebApplicationContext context;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    AccountService accounts;

    private MockMvc browser;
    private String hash;

    /** Failures are remembered for a quarter of an hour, so each test comes from an address of its own. */
    private final String home = address();

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new RequestContextFilter())
                .apply(springSecurity())
                .build();
        hash = passwords.encode(RIGHT);
    }

    @Test
    void theRightPasswordOpensANewSession() throws Exception {
        AccountId eva = account("Eva");
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        MockHttpServletResponse answer = tryIn("eva@example.org", RIGHT, home, session);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(acts(eva)).containsExactly("identity.signed-in");
        lookAt("/error", session);
        world.signIn(eva);
        assertThat(accounts.mySessions(SessionGuard.hashOf(session))).singleElement().matches(SignInRow::mine);
    }

    @Test
    void capitalsAndBlanksInTheAddressDoNotMatter() throws Exception {
        account("Eva");
        assertThat(tryIn(" Eva@Example.ORG ", RIGHT, home, new MockHttpSession()).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void whoWantedAPageGetsItAfterwards() throws Exception {
        account("Eva");
        MockHttpSession session = new MockHttpSession();
        assertThat(lookAt("/p/north/plan?phase=3", session).getRedirectedUrl()).endsWith("/login");
        assertThat(tryIn("eva@example.org", RIGHT, home, session).getRedirectedUrl()).contains("/p/north/plan?phase=3");
    }

    @Test
    void everyFailureLooksTheSame() throws Exception {
        account("Eva");
        AccountId off = account("Otto Off");
        world.jdbc().sql("update account set enabled = false where id = ?").param(off.value()).update();
        AccountId invited = account("Ida Invited");
        world.jdbc().sql("update account set password_hash = null where id = ?").param(invited.value()).update();
        Map<String, String> answers = new LinkedHashMap<>();
        Map.of("nobody@example.org", RIGHT, "eva@example.org", "wrong wrong wrong wrong", "otto.off@example.org", RIGHT,
                        "ida.invited@example.org", RIGHT)
                .forEach((email, password) -> answers.put(email, said(email, password)));
        assertThat(answers.values().stream().distinct().toList()).as("%s", answers).hasSize(1);
        assertThat(answers.values()).first().asString().contains("/login?error");
    }

    /** R29: so that the time tells nothing either, an unknown address costs a hash too. */
    @Test
    void everyFailureTakesTheSameWork() {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int i = 0; i < SAMPLES; i++) {
            String name = "p" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
            account(name + " known");
            AccountId off = account(name + " off");
            world.jdbc().sql("update account set enabled = false where id = ?").param(off.value()).update();
            measure(times, "unknown", name + ".nobody@example.org");
            measure(times, "wrong", name + ".known@example.org");
            measure(times, "disabled", name + ".off@example.org");
        }
        List<Double> medians = times.values().stream().map(SignInTest::median).toList();
        double slowest = medians.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double fastest = medians.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        assertThat(slowest / fastest).as("%s in milliseconds %s", times.keySet(), medians)
                .isLessThan(1 + LARGEST_DIFFERENCE);
    }

    @Test
    void tenFailuresMakeTheirAddressWaitAndNobodyElse() throws Exception {
        account("Eva");
        for (int i = 0; i < SignInThrottle.MOST_FAILURES; i++) {
            assertThat(tryIn("guess" + i + "@example.org", "guess", home, new MockHttpSession()).getRedirectedUrl())
                    .isEqualTo("/login?error");
        }
        assertThat(tryIn("eva@example.org", RIGHT, home, new MockHttpSession()).getRedirectedUrl())
                .isEqualTo("/login?slow");
        assertThat(world.jdbc().sql("select remark from journal_entry where action = 'identity.address-blocked'")
                        .query(String.class).list())
                .as("written down once, without the address").singleElement().asString().matches("[0-9a-f]{16}");
        assertThat(tryIn("eva@example.org", RIGHT, address(), new MockHttpSession()).getRedirectedUrl())
                .as("the owner, from elsewhere").isEqualTo("/");
        world.clock().turnTo(world.clock().instant().plus(Duration.ofMinutes(16)));
        assertThat(tryIn("eva@example.org", RIGHT, home, new MockHttpSession()).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void anAccountThatIsGuessedFromManyPlacesAnswersMoreSlowly() throws Exception {
        String name = "guessed" + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        account(name);
        for (int i = 0; i < 6; i++) {
            tryIn(name + "@example.org", "guess", address(), new MockHttpSession());
        }
        long before = System.nanoTime();
        assertThat(tryIn(name + "@example.org", RIGHT, address(), new MockHttpSession()).getRedirectedUrl())
                .as("slow, but open").isEqualTo("/");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void afterSigningOutTheSessionOpensNothing() throws Exception {
        AccountId eva = account("Eva");
        MockHttpSession session = new MockHttpSession();
        tryIn("eva@example.org", RIGHT, home, session);
        lookAt("/error", session);
        String open = SessionGuard.hashOf(session);
        MockHttpServletResponse answer =
                browser.perform(post("/logout").with(csrf()).session(session).secure(true)).andReturn().getResponse();
        assertThat(answer.getHeader("Clear-Site-Data")).contains("cache").contains("storage");
        assertThat(session.isInvalid()).isTrue();
        assertThat(acts(eva)).containsExactlyInAnyOrder("identity.signed-in", "identity.signed-out");
        assertThat(world.jdbc().sql("select session_hash from journal_entry where action = 'identity.signed-out'")
                        .query(String.class).single())
                .isEqualTo(open).hasSize(64);
        world.signIn(eva);
        assertThat(accounts.mySessions("")).isEmpty();
    }

    @Test
    void aWeakerHashIsRenewedAtTheNextSignIn() throws Exception {
        AccountId eva = account("Eva");
        String weak = "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(RIGHT);
        world.jdbc().sql("update account set password_hash = ? where id = ?").params(weak, eva.value()).update();
        tryIn("eva@example.org", "wrong wrong wrong wrong", home, new MockHttpSession());
        assertThat(hashOf(eva)).isEqualTo(weak);
        assertThat(tryIn("eva@example.org", RIGHT, home, new MockHttpSession()).getRedirectedUrl()).isEqualTo("/");
        assertThat(hashOf(eva)).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(RIGHT, hashOf(eva))).isTrue();
    }

    @Test
    void aFailureWithAnUnknownAddressIsWrittenDownWithoutTheAddress() throws Exception {
        world.account("Ada", Role.ADMIN);
        tryIn("canary@example.org", RIGHT, home, new MockHttpSession());
        tryIn("canary@example.org", RIGHT, home, new MockHttpSession());
        List<String> remarks = world.jdbc()
                .sql("select remark from journal_entry where action = 'identity.sign-in-failed'")
                .query(String.class)
                .list();
        assertThat(remarks).hasSize(2).allMatch(remark -> remark.matches("[0-9a-f]{16}")).doesNotContain("canary");
        assertThat(remarks.getFirst()).isEqualTo(remarks.getLast());
    }

    @Test
    void whatAnAccountHasNoRightToDoIsWrittenDownAndNotDone() {
        AccountId eva = account("Eva");
        world.signIn(eva);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.disable(eva));
        assertThat(world.jdbc().sql("select remark from journal_entry where action = 'identity.refused'")
                        .query(String.class).list())
                .containsExactly("AccountService.disable");
    }

    private String said(String email, String password) {
        try {
            MockHttpServletResponse answer = tryIn(email, password, home, new MockHttpSession());
            return answer.getStatus() + " " + answer.getRedirectedUrl() + " " + answer.getContentAsString() + " "
                    + answer.getHeaderNames();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void measure(Map<String, List<Long>> times, String kind, String email) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong wrong wrong wrong");
        attempt.setDetails(new WebAuthenticationDetails(address(), null));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            signIn.authenticate(attempt);
            throw new AssertionError(email + " is signed in");
        } catch (BadCredentialsException expected) {
            long used = threads.getCurrentThreadCpuTime() - before;
            times.computeIfAbsent(kind, first -> new ArrayList<>()).add(used);
        }
    }

    private static double median(List<Long> nanoseconds) {
        return nanoseconds.stream().sorted().skip(nanoseconds.size() / 2).findFirst().orElseThrow() / 1e6;
    }

    private MockHttpServletResponse tryIn(String email, String password, String from, MockHttpSession session)
            throws Exception {
        MockHttpServletRequestBuilder form = post("/login").param("username", email).param("password", password)
                .with(csrf()).session(session).remoteAddress(from);
        return browser.perform(form).andReturn().getResponse();
    }

    private MockHttpServletResponse lookAt(String path, MockHttpSession session) throws Exception {
        return browser.perform(get(path).session(session).accept("text/html")).andReturn().getResponse();
    }

    private AccountId account(String name) {
        AccountId id = world.account(name);
        world.jdbc().sql("update account set password_hash = ? where id = ?").params(hash, id.value()).update();
        return id;
    }

    private String hashOf(AccountId account) {
        return world.jdbc()
                .sql("select password_hash from account where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }

    private List<String> acts(AccountId account) {
        return world.jdbc()
                .sql("select action from journal_entry where object_id = ?")
                .param(account.value())
                .query(String.class)
                .list();
    }

    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}
