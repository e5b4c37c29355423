package org.kentering.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.mock.env.MockEnvironment;

class StartGuardsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void startsForThisMachineAlone(String address) {
        environment.setProperty("server.address", address);
        assertThatCode(() -> StartGuards.checkAddress(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", ""})
    void refusesToListenForOthersWithoutEncryption(String address) {
        environment.setProperty("server.address", address);
        assertThatThrownBy(() -> StartGuards.checkAddress(environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("without encryption");
    }

    @Test
    void refusesWhenNoAddressIsNamed() {
        assertThatThrownBy(() -> StartGuards.checkAddress(environment)).isInstanceOf(RefusedStart.class);
    }

    @Test
    void listensForOthersBehindANamedProxy() {
        environment.setProperty("server.address", "0.0.0.0");
        environment.setProperty("kentering.behind-proxy", "10.0.0.0/24, 10.1.0.5");
        environment.setProperty("kentering.public-url", "https://tide.example.org");
        assertThatCode(() -> StartGuards.checkAddress(environment)).doesNotThrowAnyException();
    }

    /** Server address, proxy, address that people type, own TLS; and the cookie that follows, or nothing: refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            127.0.0.1 |             |                          | no  | SESSION
            127.0.0.1 |             | http://localhost:8080    | no  | SESSION
            127.0.0.1 |             | http://127.0.0.1:8080    | no  | SESSION
            127.0.0.1 |             | http://[::1]:8080        | no  | SESSION
            127.0.0.1 |             | http://tide.example.org  | no  |
            127.0.0.1 |             | http://127.example.org   | no  |
            127.0.0.1 |             | https://tide.example.org | no  |
            127.0.0.1 | 127.0.0.1   | https://tide.example.org | no  | __Host-SESSION
            0.0.0.0   | 10.0.0.0/24 | https://tide.example.org | no  | __Host-SESSION
            0.0.0.0   | 10.0.0.0/24 | http://localhost:8080    | no  | SESSION
            0.0.0.0   | 10.0.0.0/24 | http://tide.example.org  | no  |
            0.0.0.0   | 10.0.0.0/24 |                          | no  |
            0.0.0.0   |             | https://tide.example.org | no  |
            0.0.0.0   |             |                          | yes | __Host-SESSION
            0.0.0.0   |             | https://tide.example.org | yes | __Host-SESSION
            0.0.0.0   |             | http://localhost:8080    | yes |
            """)
    void theCookieFollowsHowBrowsersComeAndWhatMixesIsRefused(
            String address, @Nullable String proxy, @Nullable String url, String tls, @Nullable String cookie) {
        environment.setProperty("server.address", address);
        if (proxy != null) {
            environment.setProperty("kentering.behind-proxy", proxy);
        }
        if (url != null) {
            environment.setProperty("kentering.public-url", url);
        }
        if (tls.equals("yes")) {
            environment.setProperty("server.ssl.bundle", "web");
        }
        if (cookie == null) {
            assertThatThrownBy(() -> StartGuards.checkAddress(environment)).isInstanceOf(RefusedStart.class);
            return;
        }
        StartGuards.checkAddress(environment);
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        new SessionCookie(environment).customize(server);
        Cookie session = server.getSettings().getSession().getCookie();
        assertThat(session.getName()).isEqualTo(cookie);
        assertThat(session.getSecure()).isEqualTo(cookie.startsWith("__Host-"));
    }

    @Test
    void listensForOthersWithTls() {
        environment.setProperty("server.address", "0.0.0.0");
        environment.setProperty("server.ssl.bundle", "web");
        assertThatCode(() -> StartGuards.checkAddress(environment)).doesNotThrowAnyException();
        environment.setProperty("server.ssl.enabled", "false");
        assertThatThrownBy(() -> StartGuards.checkAddress(environment)).isInstanceOf(RefusedStart.class);
    }

    @Test
    void refusesAProxyThatIsNoNetwork() {
        environment.setProperty("kentering.behind-proxy", "yes");
        assertThatThrownBy(() -> StartGuards.checkAddress(environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("KENTERING_BEHIND_PROXY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/db;WRITE_DELAY=0;AUTO_SERVER=TRUE",
                "jdbc:h2:file:./data/db;WRITE_DELAY=0;MODE=PostgreSQL;auto_server=true",
                "jdbc:h2:file:./data/db;WRITE_DELAY=0;LOCK_MODE=0",
                "jdbc:h2:file:./data/db;MODE=PostgreSQL",
                "jdbc:h2:~/kentering;WRITE_DELAY=500",
                "jdbc:h2:./data/db;write_delay=01",
                "jdbc:h2:file:./data/db;WRITE_DELAY=0;FILE_LOCK=NO",
                "jdbc:h2:file:./data/db;file_lock=no;WRITE_DELAY=0"
            })
    void refusesADatabaseThatIsOpenOrLoose(String url) {
        environment.setProperty("spring.datasource.url", url);
        assertThatThrownBy(() -> StartGuards.checkDatabase(environment)).isInstanceOf(RefusedStart.class);
    }

    @Test
    void saysWhatToAddToALooseAddress() {
        environment.setProperty("spring.datasource.url", "jdbc:h2:file:/srv/kentering;MODE=PostgreSQL");
        assertThatThrownBy(() -> StartGuards.checkDatabase(environment))
                .isInstanceOfSatisfying(RefusedStart.class, refused -> {
                    assertThat(refused).hasMessageContaining("would be lost if the program is killed");
                    assertThat(refused.analysis().getAction()).contains(";WRITE_DELAY=0");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/db;MODE=PostgreSQL;WRITE_DELAY=0",
                "jdbc:h2:file:./data/db;write_delay=0;MODE=PostgreSQL;FILE_LOCK=SOCKET",
                "jdbc:h2:mem:test;MODE=PostgreSQL",
                "jdbc:postgresql://localhost/kentering"
            })
    void acceptsAnOrdinaryDatabase(String url) {
        environment.setProperty("spring.datasource.url", url);
        assertThatCode(() -> StartGuards.checkDatabase(environment)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnOpenConsole() {
        environment.setProperty("spring.h2.console.enabled", "true");
        assertThatThrownBy(() -> StartGuards.checkDatabase(environment)).isInstanceOf(RefusedStart.class);
    }

    @ParameterizedTest
    @CsvSource({
        "vaadin.eagerServerLoad,true",
        "server.forward-headers-strategy,native",
        "server.forward-headers-strategy,framework"
    })
    void refusesWhatOpensTheFirstPageOrBelievesAnybody(String setting, String worth) {
        environment.setProperty(setting, worth);
        assertThatThrownBy(() -> StartGuards.checkWeb(environment)).isInstanceOf(RefusedStart.class);
    }

    @Test
    void lendsARehearsalAClockThatIsAhead() {
        rehearse("15d", "127.0.0.1");
        assertThatCode(() -> StartGuards.checkClock(environment)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", ""})
    void refusesAClockThatIsAheadWhereOthersWouldSeeIt(String address) {
        rehearse("15d", address);
        assertThatThrownBy(() -> StartGuards.checkClock(environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("others could reach this installation");
    }

    @ParameterizedTest
    @CsvSource({"kentering.clock,database", "kentering.demo,true"})
    void refusesAClockThatIsAheadAndFollowsAnother(String setting, String worth) {
        rehearse("15d", "127.0.0.1");
        environment.setProperty(setting, worth);
        assertThatThrownBy(() -> StartGuards.checkClock(environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("follows");
    }

    @ParameterizedTest
    @CsvSource({"-1d,goes back", "soon,no length of time"})
    void refusesAClockThatGoesBackOrNowhere(String ahead, String reason) {
        rehearse(ahead, "127.0.0.1");
        assertThatThrownBy(() -> StartGuards.checkClock(environment))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining(reason);
    }

    @Test
    void asksNothingOfAClockThatIsRight() {
        environment.setProperty("server.address", "0.0.0.0");
        environment.setProperty("kentering.clock-ahead", "0s");
        assertThatCode(() -> StartGuards.checkClock(environment)).doesNotThrowAnyException();
    }

    private void rehearse(String ahead, String address) {
        environment.setProperty("kentering.clock", "machine");
        environment.setProperty("kentering.clock-ahead", ahead);
        environment.setProperty("server.address", address);
    }
}
