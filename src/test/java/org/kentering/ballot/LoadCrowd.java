package org.kentering.ballot;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * Many respondents at once, each of whom opens the page behind a link and sends it back filled in. Written on bare
 * sockets, because it shares the machine with what it measures; a connection is kept for the next respondent.
 */
final class LoadCrowd {

    private static final String NONCE = "name=\"nonce\" value=\"";
    private static final String ANSWERS = filledIn();

    /**
     * How it went.
     *
     * @param saved links whose answers were acknowledged
     * @param failed links that got no acknowledgement: an answer may be there or not
     * @param took how long all of them together took
     * @param trouble what one of those who failed was told
     * @param requests how long each request took, in nanoseconds, in ascending order
     */
    record Outcome(List<String> saved, List<String> failed, String trouble, Duration took, long[] requests) {

        double perSecond() {
            return saved.size() / (took.toNanos() / 1e9);
        }

        /** The time in which that share of the requests was answered, in milliseconds. */
        double percentile(double share) {
            return requests[(int) Math.min(requests.length - 1, Math.floor(share * requests.length))] / 1e6;
        }
    }

    private record Answer(int status, String headers, String body) {}

    private final int port;
    private final ConcurrentLinkedQueue<String> saved = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final AtomicReference<String> trouble = new AtomicReference<>("");

    private final BooleanSupplier goOn;

    private LoadCrowd(int port, BooleanSupplier goOn) {
        this.port = port;
        this.goOn = goOn;
    }

    /** Lets the owners of these links answer, so many at once; who cannot be served is not tried again. */
    static Outcome answer(int port, List<String> tokens, int atOnce) {
        return answer(port, tokens, atOnce, () -> true);
    }

    /** The same, as long as another one may begin. */
    static Outcome answer(int port, List<String> tokens, int atOnce, BooleanSupplier goOn) {
        LoadCrowd crowd = new LoadCrowd(port, goOn);
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
            for (int i = 0; i < atOnce; i++) {
                threads.submit(() -> crowd.visitor(tokens, next));
            }
            threads.shutdown();
            if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        long[] times = crowd.times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Outcome(
                new ArrayList<>(crowd.saved), new ArrayList<>(crowd.failed), crowd.trouble.get(), took, times);
    }

    private void visitor(List<String> tokens, AtomicInteger next) {
        Connection connection = null;
        for (int mine = next.getAndIncrement(); mine < tokens.size() && goOn.getAsBoolean();
                mine = next.getAndIncrement()) {
            String token = tokens.get(mine);
            try {
                if (connection == null) {
                    connection = new Connection();
                }
                if (respond(connection, token)) {
                    saved.add(token);
                } else {
                    failed.add(token);
                }
            } catch (IOException broken) {
                trouble.set(broken.toString());
                failed.add(token);
                connection = null;
            }
        }
    }

    private boolean respond(Connection connection, String token) throws IOException {
        Answer page = timed(connection, "GET /s/" + token, "");
        int nonce = page.body().indexOf(NONCE) + NONCE.length();
        if (page.status() != 200 || nonce < NONCE.length()) {
            trouble.set(page.status() + " " + page.body());
            return false;
        }
        Answer answer = timed(
                connection, "POST /s/" + token, ANSWERS + words(token) + "&nonce=" + page.body().substring(nonce, page.body().indexOf('"', nonce)));
        if (answer.headers().toLowerCase().contains("set-cookie") || page.headers().toLowerCase().contains("set-cookie")) {
            throw new AssertionError("a respondent was given a cookie");
        }
        if (answer.status() != 200) {
            trouble.set(answer.status() + " " + answer.body());
        }
        return answer.status() == 200;
    }

    private Answer timed(Connection connection, String what, String body) throws IOException {
        long begin = System.nanoTime();
        Answer answer = connection.ask(what, body);
        times.add(System.nanoTime() - begin);
        return answer;
    }

    /** What the owner of a link writes, so that a test can tell whose answers have arrived. */
    static String words(String token) {
        return "More-time-please-" + Token.sha256(token).substring(0, 24);
    }

    private static String filledIn() {
        StringBuilder form = new StringBuilder("language=en");
        for (int item = 1; item <= 9; item++) {
            form.append("&item.Q").append(item).append('=').append(1 + item % 5);
        }
        return form.append("&item.U1=2&item.B1=0&item.B1=1&item.C1=").toString();
    }

    /** A connection that is kept as long as the server keeps it; reads bodies of a given length and in chunks. */
    private final class Connection {

        private Socket socket;
        private InputStream in;
        private boolean over;

        Connection() throws IOException {
            open();
        }

        private void open() throws IOException {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        }

        Answer ask(String what, String body) throws IOException {
            if (over) {
                socket.close();
                open();
            }
            String head = what + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: en\r\n"
                    + (body.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + body.length() + "\r\n")
                    + "\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            String headers = headers();
            String lower = headers.toLowerCase();
            over = lower.contains("connection: close");
            int status = Integer.parseInt(headers.substring(9, 12));
            byte[] answer = lower.contains("transfer-encoding: chunked") ? chunks() : in.readNBytes(length(lower));
            return new Answer(status, headers, new String(answer, StandardCharsets.ISO_8859_1));
        }

        private String headers() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
            int end = 0;
            while (end < 4) {
                int one = in.read();
                if (one < 0) {
                    throw new IOException("the connection ended");
                }
                bytes.write(one);
                end = one == (end % 2 == 0 ? '\r' : '\n') ? end + 1 : one == '\r' ? 1 : 0;
            }
            return bytes.toString(StandardCharsets.US_ASCII);
        }

        private byte[] chunks() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                bytes.write(in.readNBytes(size));
                line();
            }
            line();
            return bytes.toByteArray();
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int one = in.read(); one != '\n'; one = in.read()) {
                if (one < 0) {
                    throw new IOException("the connection ended");
                }
                if (one != '\r') {
                    line.append((char) one);
                }
            }
            return line.toString();
        }

        private static int length(String headers) {
            return Arrays.stream(headers.split("\r\n"))
                    .filter(line -> line.startsWith("content-length:"))
                    .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                    .findFirst()
                    .orElse(0);
        }
    }
}
