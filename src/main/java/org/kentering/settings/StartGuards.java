package org.kentering.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at how the installation was started before it opens the database or a port, and refuses what is unsafe. */
@Component
class StartGuards implements BeanFactoryPostProcessor, ApplicationContextAware {

    private ApplicationContext context;

    @Override
    public void setApplicationContext(ApplicationContext started) {
        context = started;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        Environment environment = context.getEnvironment();
        checkDatabase(environment);
        checkWeb(environment);
        if (context instanceof WebServerApplicationContext) {
            checkAddress(environment);
            checkClock(environment);
        }
    }

    static void checkDatabase(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "").toUpperCase(Locale.ROOT);
        if (url.startsWith("JDBC:H2:") && url.contains("AUTO_SERVER=TRUE")) {
            throw new RefusedStart(
                    "The database address opens a port of its own (AUTO_SERVER=TRUE).",
                    "Remove AUTO_SERVER from it. For several processes use PostgreSQL.");
        }
        if (url.startsWith("JDBC:H2:") && url.contains("LOCK_MODE=0")) {
            throw new RefusedStart(
                    "The database address switches transactions off (LOCK_MODE=0).", "Remove LOCK_MODE from it.");
        }
        if (isFile(url) && !url.matches(".*;WRITE_DELAY=0(;.*)?")) {
            throw new RefusedStart(
                    "Answers that are reported as saved would be lost if the program is killed (no WRITE_DELAY=0).",
                    "Add ;WRITE_DELAY=0 to KENTERING_DB_URL.");
        }
        if (url.startsWith("JDBC:H2:") && url.contains("FILE_LOCK=NO")) {
            throw new RefusedStart(
                    "The database address lets two processes write into the same file (FILE_LOCK=NO).",
                    "Remove FILE_LOCK from it.");
        }
        if (environment.getProperty("spring.h2.console.enabled", Boolean.class, false)) {
            throw new RefusedStart(
                    "The database console would be open to everybody (spring.h2.console.enabled).",
                    "Remove that setting.");
        }
    }

    /** A file of our own: neither in memory nor on a server that somebody else set up. */
    private static boolean isFile(String url) {
        return url.startsWith("JDBC:H2:") && !url.matches("JDBC:H2:(MEM|TCP|SSL):.*");
    }

    static void checkWeb(Environment environment) {
        if (environment.getProperty("vaadin.eagerServerLoad", Boolean.class, false)) {
            throw new RefusedStart(
                    "With vaadin.eagerServerLoad, stored text can run as script in the first page.",
                    "Remove that setting.");
        }
        String forwarding = environment.getProperty("server.forward-headers-strategy", "none");
        if (!forwarding.equalsIgnoreCase("none")) {
            throw new RefusedStart(
                    "server.forward-headers-strategy=" + forwarding + " would believe anybody's forwarding headers.",
                    "Set it to none and name the proxy's network in KENTERING_BEHIND_PROXY.");
        }
    }

    /** What listens for others is encrypted, or stands behind a proxy that was named; and no password goes open. */
    static void checkAddress(Environment environment) {
        Transport transport = Transport.of(environment);
        if (!transport.encryptsItself() && !transport.behindProxy()
                && !isLoopback(environment.getProperty("server.address"))) {
            throw new RefusedStart(
                    "Others could reach this installation without encryption.",
                    "Set SERVER_ADDRESS=127.0.0.1, or set up TLS (server.ssl.bundle), or put a proxy with TLS before"
                            + " it and name the proxy's network, for instance KENTERING_BEHIND_PROXY=10.0.0.0/24.");
        }
        transport.check();
    }

    /**
     * A clock that is ahead is for rehearsals (docs/decisions/0009): on this machine alone, never beside nodes that
     * follow the database. It only goes forward; backwards it would open again what is over.
     */
    static void checkClock(Environment environment) {
        Duration ahead = clockAhead(environment);
        if (ahead.isZero()) {
            return;
        }
        String setting = "The clock is to be ahead (kentering.clock-ahead=" + ahead + "), ";
        if (ahead.isNegative()) {
            throw new RefusedStart(setting + "but that goes back.", "Set it to a time such as 15d, or remove it.");
        }
        if (!isLoopback(environment.getProperty("server.address"))) {
            throw new RefusedStart(
                    setting + "but others could reach this installation and would see wrong dates.",
                    "Remove that setting, or set SERVER_ADDRESS=127.0.0.1 for a rehearsal on this machine.");
        }
        boolean turnsItself = environment.getProperty("kentering.demo", Boolean.class, false);
        if (turnsItself || !"machine".equalsIgnoreCase(environment.getProperty("kentering.clock"))) {
            throw new RefusedStart(
                    setting + "but it follows the database or the sample company.",
                    "Remove that setting, or for a rehearsal set kentering.clock=machine too, without the sample company.");
        }
    }

    private static Duration clockAhead(Environment environment) {
        String ahead = environment.getProperty("kentering.clock-ahead", "0s");
        try {
            return DurationStyle.detectAndParse(ahead);
        } catch (IllegalArgumentException noDuration) {
            throw new RefusedStart(
                    "kentering.clock-ahead is no length of time: \"" + ahead + "\".",
                    "Set it to a time such as 15d or 36h, or remove it.");
        }
    }

    /** Without an address the server would listen on all of them. */
    private static boolean isLoopback(@org.jspecify.annotations.Nullable String address) {
        if (address == null || address.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException problem) {
            throw new RefusedStart(
                    "SERVER_ADDRESS is no address of this machine: \"" + address + "\".",
                    "Set it to an address such as 127.0.0.1.");
        }
    }
}
