package org.kentering.ballot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.kentering.browser.PackagedApplication;
import org.kentering.testing.Bench;

/**
 * How many complete respondents a second the packaged application takes, beside the bare database doing the same
 * transaction in the same minute. Started by {@code script/bench pulse}.
 */
final class PulseBench {

    private static final int RUNS = 3;
    private static final int AT_ONCE = 8;
    private static final int CROWDED = 32;
    private static final int EACH_RUN = 6_000;
    /** Until then the compiler is still at work, and each run is faster than the one before. */
    private static final int WARMING = 48_000;
    /** What the scripts start it with, on a small machine. */
    private static final List<String> AS_A_CUSTOMER =
            Stream.concat(Stream.of(System.getProperty("kentering.jvm").split(" ")), Stream.of("-Xmx512m")).toList();
    private static final String ANSWERS = "{\"B1\":[0,1],\"Q1\":[2],\"Q2\":[3],\"Q3\":[4],\"Q4\":[5],"
            + "\"Q5\":[1],\"Q6\":[2],\"Q7\":[3],\"Q8\":[4],\"Q9\":[5],\"U1\":[2]}";

    private final Bench bench = new Bench("pulse");

    private PulseBench() {}

    public static void main(String[] arguments) throws Exception {
        PulseBench all = new PulseBench();
        LoadDatabase.onBoth(all::answering);
        all.bench.write();
    }

    private void answering(LoadDatabase stores) throws Exception {
        int people = WARMING + RUNS * 2 * EACH_RUN;
        Path keys = Files.createTempDirectory("keys");
        Instant begin = Instant.now();
        LoadWave asked = LoadWave.of(people, stores, keys);
        bench.say("%s: codes for %,d people made and stored in %.1f s, start of the process included",
                stores.name(), people, Duration.between(begin, Instant.now()).toMillis() / 1e3);
        LoadDatabase beside = stores.beside(Files.createTempDirectory("beside"));
        LoadWave bare = LoadWave.of(people, beside, Files.createTempDirectory("keys"));
        Map<String, String> environment = new TreeMap<>(stores.environment());
        environment.put("KENTERING_BALLOT_KEY_FILE", keys.resolve("ballot.key").toString());
        int acknowledged;
        try (PackagedApplication application = PackagedApplication.started(AS_A_CUSTOMER, environment)) {
            acknowledged = measure(stores, beside, asked, bare, application);
        }
        long used = stores.count("select count(*) from ballot_token where used = true");
        long answers = stores.count("select count(*) from ballot_inbox");
        bench.say("%s: %,d acknowledged, %,d codes used, %,d answers stored",
                stores.name(), acknowledged, used, answers);
    }

    private int measure(LoadDatabase stores, LoadDatabase beside, LoadWave asked, LoadWave bare, PackagedApplication application)
            throws Exception {
        Turns ours = new Turns(asked.tokens());
        Turns theirs = new Turns(bare.tokens());
        LoadCrowd.Outcome warm = LoadCrowd.answer(application.port(), ours.next(WARMING), AT_ONCE);
        raw(beside, bare, theirs.next(WARMING));
        int acknowledged = warm.saved().size();
        String live = living(application);
        List<Double> raw = new ArrayList<>();
        List<Double> complete = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        List<Double> slow = new ArrayList<>();
        int failed = warm.failed().size();
        for (int run = 0; run < RUNS; run++) {
            raw.add(raw(beside, bare, theirs.next(EACH_RUN)));
            LoadCrowd.Outcome outcome = LoadCrowd.answer(application.port(), ours.next(EACH_RUN), AT_ONCE);
            complete.add(outcome.perSecond());
            ratio.add(outcome.perSecond() / raw.getLast());
            LoadCrowd.Outcome crowded = LoadCrowd.answer(application.port(), ours.next(EACH_RUN), CROWDED);
            slow.add(crowded.percentile(0.99));
            acknowledged += outcome.saved().size() + crowded.saved().size();
            failed += outcome.failed().size() + crowded.failed().size();
        }
        bench.row(stores.name() + ": the bare transaction, 8 at once", "per s", raw);
        bench.row(stores.name() + ": complete respondents, 8 at once, after %,d to warm up".formatted(WARMING), "per s", complete);
        bench.row(stores.name() + ": ours / bare (to reach: 0.30)", "", ratio);
        bench.row(stores.name() + ": 99 of 100 requests within, 32 at once (150)", "ms", slow);
        bench.say("%s: %d not served; living after %,d respondents: %s; after %,d: %s", stores.name(), failed, WARMING,
                live, acknowledged, living(application));
        return acknowledged;
    }

    /** Takes tokens in turns, so that no code is used twice. */
    private static final class Turns {

        private final List<String> tokens;
        private int taken;

        Turns(List<String> tokens) {
            this.tokens = tokens;
        }

        List<String> next(int many) {
            taken += many;
            return tokens.subList(taken - many, taken);
        }
    }

    /** The same two statements in one transaction, without anything around them. */
    private static double raw(LoadDatabase stores, LoadWave wave, List<String> tokens)
            throws SQLException, InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long begin;
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Connection connection = stores.connect();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            begin = System.nanoTime();
            List<Callable<Void>> work = connections.stream()
                    .map(connection -> (Callable<Void>) () -> submits(connection, wave, tokens, next))
                    .toList();
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        }
        double perSecond = tokens.size() / ((System.nanoTime() - begin) / 1e9);
        for (Connection connection : connections) {
            connection.close();
        }
        return perSecond;
    }

    private static Void submits(Connection connection, LoadWave wave, List<String> tokens, AtomicInteger next)
            throws SQLException {
        UUID leaf = new UUID(1, 1);
        try (PreparedStatement take = connection.prepareStatement("""
                        update ballot_token set used = true, nonce_hash = ? where hash = ? and used = false""");
                PreparedStatement put = connection.prepareStatement("""
                        insert into ballot_inbox (id, ballot_id, leaf, answers, comments) values (?, ?, ?, ?, ?)""")) {
            for (int mine = next.getAndIncrement(); mine < tokens.size(); mine = next.getAndIncrement()) {
                take.setString(1, Token.sha256("nonce " + mine));
                take.setString(2, new Token(tokens.get(mine)).hash());
                if (take.executeUpdate() != 1) {
                    throw new IllegalStateException("a code was used twice");
                }
                put.setObject(1, UUID.randomUUID());
                put.setObject(2, wave.wave().value());
                put.setObject(3, leaf);
                put.setString(4, ANSWERS);
                put.setString(5, "{\"language\":\"EN\",\"texts\":{\"C1\":\"More time to practise\"}}");
                put.executeUpdate();
                connection.commit();
            }
        }
        return null;
    }

    /** What is left behind of those who were there: sessions, threads, and memory after a collection. */
    private static String living(PackagedApplication application) throws IOException, InterruptedException {
        String objects = told("GC.class_histogram", application);
        String threads = told("Thread.print", application);
        long sessions = objects.lines()
                .filter(line -> line.contains("org.apache.catalina.session.StandardSession ")
                        || line.endsWith("org.apache.catalina.session.StandardSession"))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                .sum();
        long bytes = objects.lines()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]))
                .sum();
        return "%d sessions, %d threads, %,d KB".formatted(
                sessions, threads.lines().filter(line -> line.startsWith("\"")).count(), bytes / 1024);
    }

    private static String told(String what, PackagedApplication application) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(application.pid()),
                        what)
                .start();
        String answer = new String(asking.getInputStream().readAllBytes());
        asking.waitFor(1, TimeUnit.MINUTES);
        return answer;
    }
}
