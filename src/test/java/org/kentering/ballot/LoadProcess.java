package org.kentering.ballot;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@link BallotWithMail} in a process of its own, which does what it is told line by line and can be killed in the middle
 * of it. It sends mails from its start on, if it is to send any.
 */
final class LoadProcess implements AutoCloseable {

    private static final String READY = "ready";
    private static final String BEGINS = "begins";
    private static final String DONE = "done";

    private final Process process;
    private final BufferedReader said;

    private LoadProcess(Process process) {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param pause how long the post waits before it sends */
    static LoadProcess start(LoadDatabase stores, Path keys, String pause, String ahead) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadProcess.class.getName(),
                        stores.url(),
                        stores.user(),
                        keys.toString(),
                        pause,
                        ahead)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        LoadProcess started = new LoadProcess(process);
        started.await(READY);
        return started;
    }

    /** Lets it begin with something, and returns as soon as it has. */
    void begin(String work) throws IOException {
        OutputStream orders = process.getOutputStream();
        orders.write((work + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        await(BEGINS);
    }

    /** Lets it do something to its end. */
    void finish(String work) throws IOException {
        begin(work);
        await(DONE);
    }

    /** Ends it at once, as a power cut would, and without a word to it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void await(String word) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(word)) {
                return;
            }
        }
        throw new AssertionError("the process ended before it said " + word);
    }

    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext context = BallotWithMail.start(
                arguments[0], arguments[1], Path.of(arguments[2]), arguments[3], arguments[4]);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(READY);
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            System.out.println(BEGINS);
            ProcessIdentity.run(() -> work(context, words));
            System.out.println(DONE);
        }
    }

    /**
     * Does one thing, as the installation itself: lets the planned moment of closing be over, or the time in which somebody
     * could have decided about a release; closes or releases what is due; deletes the key of a wave; writes its own memory
     * into a file.
     */
    static void work(ConfigurableApplicationContext context, String... words) {
        BallotService ballots = context.getBean(BallotService.class);
        switch (words[0]) {
            case "over" -> context.getBean(JdbcClient.class)
                    .sql("update ballot set closes_at = launched_at where id = ?")
                    .param(UUID.fromString(words[1]))
                    .update();
            case "undecided" -> context.getBean(JdbcClient.class)
                    .sql("update ballot_progress set closed_at = ? where ballot_id = ?")
                    .params(Ballots.utc(Instant.now().minus(15, ChronoUnit.DAYS)), UUID.fromString(words[1]))
                    .update();
            case "close" -> ballots.closeDue();
            case "release" -> ballots.releaseUndecided();
            case "forget" -> ballots.deleteKey(new WaveId(UUID.fromString(words[1])));
            case "dump" -> dump(words[1]);
            default -> throw new IllegalArgumentException(List.of(words).toString());
        }
    }

    /** Everything that can still be reached, and nothing else. */
    private static void dump(String file) {
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
