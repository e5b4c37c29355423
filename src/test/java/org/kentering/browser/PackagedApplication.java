package org.kentering.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged application in a process of its own, as a customer runs it, on a database that exists for this test run
 * only. Started when the first test class asks for it, shared by all that ask for the same, stopped at the end of the
 * run.
 */
public final class PackagedApplication implements BeforeAllCallback, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern CODE = Pattern.compile("enter this code: (\\S+)");

    /** Tests start it often and use it for a minute; whoever measures it gives it what a customer does. */
    private static final List<String> FOR_A_MINUTE = List.of("-XX:TieredStopAtLevel=1", "-Xmx768m");

    private final boolean demo;
    private final List<String> machine;
    private final Map<String, String> environment;
    private int port;
    private Path folder;
    private Process process;

    private PackagedApplication(boolean demo, List<String> machine, Map<String, String> environment) {
        this.demo = demo;
        this.machine = machine;
        this.environment = environment;
    }

    /** An installation that nobody has set up; of its own for each test class, because setting up happens once. */
    public static PackagedApplication empty() {
        return new PackagedApplication(false, FOR_A_MINUTE, Map.of());
    }

    /** The sample company; one for all test classes of a run, so leave behind what others can live with. */
    public static PackagedApplication sampleCompany() {
        return new PackagedApplication(true, FOR_A_MINUTE, Map.of());
    }

    /**
     * Starts it on what somebody prepared, for whoever takes care of stopping it. It keeps its port when it is started
     * again.
     *
     * @param machine options for the Java machine
     * @param environment where database and keys are
     */
    public static PackagedApplication started(List<String> machine, Map<String, String> environment) {
        PackagedApplication application = new PackagedApplication(false, machine, environment).start();
        // Whoever measures is stopped by hand now and then.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> application.process.destroyForcibly()));
        return application;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ExtensionContext owner = demo ? context.getRoot() : context;
        PackagedApplication running = owner.getStore(ExtensionContext.Namespace.create(PackagedApplication.class))
                .computeIfAbsent(demo, kind -> start(), PackagedApplication.class);
        port = running.port;
        folder = running.folder;
        process = running.process;
    }

    /** The address of a page, given its path with the leading slash. */
    public String at(String path) {
        return "http://localhost:" + port + path;
    }

    /**
     * Stops the application and starts it again on the same data and port, with its clock so far ahead of this
     * machine's. Whoever was signed in is no longer.
     */
    public void startAgainAhead(Duration ahead) {
        if (demo) {
            throw new IllegalStateException("others use the sample company, and it turns its own clock");
        }
        stop();
        launch("--kentering.clock=machine", "--kentering.clock-ahead=" + ahead);
    }

    /** Ends the process at once, as a power cut would, and without a word to it. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it again after it was killed. */
    public void startAgain() {
        launch();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    /** What the application has written to its console so far. */
    public String console() {
        try {
            return Files.readString(folder.resolve("console.log"), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The code with which an empty installation is set up. */
    public String setUpCode() {
        Matcher code = CODE.matcher(console());
        if (!code.find()) {
            throw new AssertionError("The console names no set-up code:\n" + console());
        }
        return code.group(1);
    }

    private PackagedApplication start() {
        try {
            folder = Files.createTempDirectory("kentering");
            port = freePort();
            launch();
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void launch(String... arguments) {
        try {
            process = process(arguments).start();
            awaitFirstPage();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders"));
        command.addAll(machine);
        command.addAll(List.of("-jar", System.getProperty("kentering.jar"), "--kentering.demo=" + demo));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KENTERING_"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("KENTERING_DATA", folder.toString());
        builder.environment().put("KENTERING_KEY_FILE", folder.resolve("installation.key").toString());
        builder.environment().put("KENTERING_BALLOT_KEY_FILE", folder.resolve("ballot.key").toString());
        builder.environment().put("KENTERING_PUBLIC_URL", at(""));
        builder.environment().putAll(environment);
        return builder;
    }

    private void awaitFirstPage() throws IOException {
        HttpRequest firstPage = HttpRequest.newBuilder(URI.create(at("/login")))
                .timeout(Duration.ofSeconds(30))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline) && process.isAlive()) {
                if (answers(client, firstPage)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        String said = console();
        close();
        throw new AssertionError("The packaged application did not start:\n" + said);
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 400;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
