package org.kentering.ballot;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kentering.kernel.Language;
import org.kentering.testing.Bench;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Time and memory of releasing a wave of twelve items in 500 groups, the oracle included. Started by
 * {@code script/bench release} in 512 MB of heap.
 */
final class ReleaseBench {

    private static final int GROUPS = 500;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int BATCH = 5_000;
    private static final int VIEWS = 40;
    private static final double MEGABYTE = 1 << 20;

    private final Bench bench = new Bench("release");

    private ReleaseBench() {}

    public static void main(String[] arguments) throws Exception {
        ReleaseBench all = new ReleaseBench();
        LoadDatabase.onBoth(all::releases);
        all.bench.write();
    }

    private void releases(LoadDatabase stores) throws Exception {
        List<Double> seconds = new ArrayList<>();
        try (ConfigurableApplicationContext context = LoadWave.start(stores, Files.createTempDirectory("keys"))) {
            release(context, stores, SIZES.getFirst());
            for (int people : SIZES) {
                seconds.add(measured(context, stores, people));
            }
        }
        int last = SIZES.size() - 1;
        bench.say("%s: from %,d to %,d respondents the time grows with the exponent %.2f (linear is 1)", stores.name(),
                SIZES.get(last - 1), SIZES.get(last),
                Math.log(seconds.get(last) / seconds.get(last - 1))
                        / Math.log((double) SIZES.get(last) / SIZES.get(last - 1)));
    }

    private double measured(ConfigurableApplicationContext context, LoadDatabase stores, int people) throws SQLException {
        WaveId wave = closed(context, stores, people);
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        double seconds = release(context, wave);
        double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        bench.say("%-12s %,10d respondents, %d groups: released in %7.2f s, heap at most %4.0f MB",
                stores.name(), people, GROUPS, seconds, peak);
        read(context, stores, people, wave);
        return seconds;
    }

    /** What the page of the results asks for: all cells, the query alone and with what is made of its rows. */
    private void read(ConfigurableApplicationContext context, LoadDatabase stores, int people, WaveId wave)
            throws SQLException {
        List<Double> query = new ArrayList<>();
        List<Double> made = new ArrayList<>();
        int cells = 0;
        try (Connection connection = stores.connect();
                PreparedStatement select = connection.prepareStatement(Releases.CELLS)) {
            select.setObject(1, wave.value());
            for (int view = 0; view < VIEWS; view++) {
                long begin = System.nanoTime();
                int rows = 0;
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows += row.getString("body").isEmpty() ? 0 : 1;
                    }
                }
                query.add((System.nanoTime() - begin) / 1e6);
                begin = System.nanoTime();
                cells = context.getBean(Releases.class).cells(wave).size();
                made.add((System.nanoTime() - begin) / 1e6);
                if (rows != cells) {
                    throw new IllegalStateException("the page shows %d of %d cells".formatted(cells, rows));
                }
            }
        }
        String what = "%s: %,d cells of %,d respondents, ".formatted(stores.name(), cells, people);
        bench.row(what + "query alone (20)", "ms", query);
        bench.row(what + "read", "ms", made);
    }

    private static void release(ConfigurableApplicationContext context, LoadDatabase stores, int people) throws SQLException {
        release(context, closed(context, stores, people));
    }

    private static double release(ConfigurableApplicationContext context, WaveId wave) {
        Instant begin = Instant.now();
        LoadWave.asTheInstallation(() -> context.getBean(BallotService.class).release(wave, UUID.randomUUID(), null));
        return Duration.between(begin, Instant.now()).toMillis() / 1e3;
    }

    /** A wave whose answers lie there as after its close, written directly: the close is not what is measured. */
    private static WaveId closed(ConfigurableApplicationContext context, LoadDatabase stores, int people) throws SQLException {
        WaveId wave = new WaveId(UUID.randomUUID());
        int invited = people * 10 / 7;
        ReportingTree tree = LoadWave.tree(Math.max(invited, 6 * GROUPS), GROUPS);
        BallotPlan plan = LoadWave.plan(tree);
        context.getBean(Ballots.class)
                .insert(wave, plan, Instant.now().minus(1, ChronoUnit.DAYS), SampleBallots.APPROVER);
        List<Voter> nobody = List.of(new Voter(
                UUID.randomUUID(), tree.leaves().getFirst().id(), InvitationChannel.MAIL, Language.EN));
        context.getBean(Codes.class).issue(wave, plan, nobody, new byte[32]);
        Random random = new Random(people);
        List<CellId> leaves = tree.leaves().stream().map(ReportingTree.Node::id).toList();
        try (Connection connection = stores.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ballot_answer (id, ballot_id, leaf, answers) values (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int person = 1; person <= people; person++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, wave.value());
                insert.setObject(3, leaves.get(person % GROUPS).value());
                insert.setString(4, answers(random));
                insert.addBatch();
                if (person % BATCH == 0 || person == people) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        Ballots ballots = context.getBean(Ballots.class);
        ballots.advance(wave, BallotStage.LAUNCHED, BallotStage.IN_REVIEW);
        ballots.closedAt(wave, Instant.now());
        return wave;
    }

    private static String answers(Random random) {
        StringBuilder answers = new StringBuilder("{\"B1\":[")
                .append(random.nextInt(2)).append(',').append(2 + random.nextInt(2)).append(']');
        IntStream.rangeClosed(1, 9).forEach(item ->
                answers.append(",\"Q").append(item).append("\":[").append(random.nextInt(6)).append(']'));
        return answers.append(",\"U1\":[").append(random.nextInt(3)).append("]}").toString();
    }
}
