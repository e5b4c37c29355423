package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.kentering.browser.PackagedApplication;
import org.kentering.testing.Rounds;

/**
 * Many answer, and the application or its database is killed in the middle of it, again and again. What was acknowledged
 * is there once; what was not is there at most once; and as many codes are used as there are answers. Who had the form open
 * all the while sends it afterwards.
 */
class SurvivesKillIT {

    private static final int EACH_ROUND = 1_100;
    private static final int AT_ONCE = 8;
    private static final int FIRST_ROUND = 400;
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-Xmx512m");

    @TempDir
    Path folder;

    private final List<String> saved = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private int asked;

    @Test
    void theApplicationIsKilledOnH2() throws Exception {
        LoadWave wave;
        try (LoadDatabase stores = LoadDatabase.h2(Files.createDirectories(folder.resolve("data")))) {
            wave = wave(stores);
            try (PackagedApplication application = start(stores, wave)) {
                String late = next(wave, 1).getFirst();
                String nonce = OnTheWire.nonce(new OnTheWire(application.port()).get("/s/" + late));
                for (int round = 0; round < Rounds.ROUNDS; round++) {
                    killWhileTheyAnswer(application, wave, application::kill);
                    application.startAgain();
                }
                sendWhatWasOpenAllTheTime(application, late, nonce);
                answerInPeace(application, wave);
            }
            everyAnswerIsThereOnce(stores, wave);
        }
    }

    /** In the long form only: two processes die in each round. */
    @Test
    @EnabledIfSystemProperty(named = "kentering.loops", matches = "long")
    void theApplicationAndItsDatabaseAreKilledOnPostgres() throws Exception {
        LoadDatabase stores = LoadDatabase.postgres(folder);
        try {
            LoadWave wave = wave(stores);
            try (PackagedApplication application = start(stores, wave)) {
                for (int round = 0; round < Rounds.ROUNDS; round++) {
                    killWhileTheyAnswer(application, wave, application::kill);
                    application.startAgain();
                    LoadDatabase running = stores;
                    killWhileTheyAnswer(application, wave, running::kill);
                    stores = running.startAgain();
                }
                answerInPeace(application, wave);
            }
            everyAnswerIsThereOnce(stores, wave);
        } finally {
            stores.close();
        }
    }

    private LoadWave wave(LoadDatabase stores) throws Exception {
        int people = 1 + FIRST_ROUND + 2 * Rounds.ROUNDS * EACH_ROUND;
        return LoadWave.of(people, stores, Files.createDirectories(folder.resolve("keys")));
    }

    private PackagedApplication start(LoadDatabase stores, LoadWave wave) {
        Map<String, String> environment = new TreeMap<>(stores.environment());
        environment.put("KENTERING_BALLOT_KEY_FILE", wave.keys().resolve("ballot.key").toString());
        return PackagedApplication.started(SMALL, environment);
    }

    private void killWhileTheyAnswer(PackagedApplication application, LoadWave wave, Runnable kill) throws Exception {
        List<String> tokens = next(wave, EACH_ROUND);
        AtomicBoolean alive = new AtomicBoolean(true);
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            AtomicInteger begun = new AtomicInteger();
            Future<LoadCrowd.Outcome> crowd = aside.submit(() -> LoadCrowd.answer(
                    application.port(), tokens, AT_ONCE, () -> begun.incrementAndGet() > 0 && alive.get()));
            int wanted = ThreadLocalRandom.current().nextInt(100, 1_000);
            while (begun.get() < wanted && !crowd.isDone()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            kill.run();
            alive.set(false);
            note(crowd.get(5, TimeUnit.MINUTES));
        }
    }

    /** Somebody opened the form, the application went and came back, and nobody has to notice. */
    private void sendWhatWasOpenAllTheTime(PackagedApplication application, String token, String nonce) {
        HttpResponse<String> answer = new OnTheWire(application.port()).post("/s/" + token, Map.of(
                "nonce", List.of(nonce),
                "language", List.of("en"),
                "send", List.of("1"),
                "item.Q1", List.of("4"),
                "item.C1", List.of(LoadCrowd.words(token))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Thank you");
        saved.add(token);
    }

    /** After all that it works as if nothing had been. */
    private void answerInPeace(PackagedApplication application, LoadWave wave) {
        LoadCrowd.Outcome outcome = LoadCrowd.answer(application.port(), next(wave, FIRST_ROUND), AT_ONCE);
        assertThat(outcome.failed()).as(outcome.trouble()).isEmpty();
        note(outcome);
    }

    private List<String> next(LoadWave wave, int many) {
        asked += many;
        return wave.tokens().subList(asked - many, asked);
    }

    private void note(LoadCrowd.Outcome outcome) {
        saved.addAll(outcome.saved());
        failed.addAll(outcome.failed());
    }

    private void everyAnswerIsThereOnce(LoadDatabase stores, LoadWave wave) throws SQLException {
        Map<String, Integer> there = new HashMap<>();
        try (Connection connection = stores.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select comments from ballot_inbox")) {
            while (rows.next()) {
                String words = rows.getString(1);
                int begin = words.indexOf("More-time-please-");
                there.merge(words.substring(begin, words.indexOf('"', begin)), 1, Integer::sum);
            }
        }
        assertThat(saved).as("who was served").hasSizeGreaterThan(FIRST_ROUND);
        assertThat(saved).as("acknowledged and not there once")
                .allMatch(token -> there.getOrDefault(LoadCrowd.words(token), 0) == 1);
        assertThat(failed).as("not acknowledged and there more than once")
                .allMatch(token -> there.getOrDefault(LoadCrowd.words(token), 0) <= 1);
        assertThat(stores.count("select count(*) from ballot_token where used = true"))
                .isEqualTo(stores.count("select count(*) from ballot_inbox"));
    }
}
