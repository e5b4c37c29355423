package org.kentering.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server that speaks SMTP over a real socket and has the moods that a well-behaved one cannot be brought to:
 * it refuses senders, recipients and mails, asks to come back later, or hangs up after it took a mail.
 */
public class OddMailServer implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (\\S+)");
    private static final Pattern TO = Pattern.compile("(?m)^To: (\\S+)");

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger conversations = new AtomicInteger();
    private final Thread listener;
    private volatile boolean hangsUp;

    public OddMailServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Answers a command that starts so, in lower case, with that line; {@code data.} is the end of a mail. */
    void answer(String command, String line) {
        answers.put(command, line);
    }

    void behave() {
        answers.clear();
        hangsUp = false;
    }

    /** Takes the next mails and hangs up without a word, so that the sender cannot know. */
    void hangUpAfterTaking() {
        hangsUp = true;
    }

    public List<String> taken() {
        return List.copyOf(taken);
    }

    public List<String> messageIds() {
        return taken.stream().map(mail -> first(ID, mail)).toList();
    }

    public List<String> recipients() {
        return taken.stream().map(mail -> first(TO, mail)).toList();
    }

    int conversations() {
        return conversations.get();
    }

    private static String first(Pattern pattern, String mail) {
        Matcher matcher = pattern.matcher(mail);
        return matcher.find() ? matcher.group(1) : "";
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (SocketException closed) {
                return;
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }

    private void converse(Socket client) {
        conversations.incrementAndGet();
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, answers.getOrDefault("greeting", "220 odd"));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toLowerCase(Locale.ROOT);
                if (command.equals("data") && !answers.containsKey("data")) {
                    say(out, "354 go on");
                    taken.addLast(mail(in));
                    if (hangsUp) {
                        return;
                    }
                    command = "data.";
                    if (answers.containsKey(command)) {
                        taken.removeLast();
                    }
                }
                say(out, reply(command));
                if (command.equals("quit")) {
                    return;
                }
            }
        } catch (IOException clientWentAway) {
            return;
        }
    }

    private String reply(String command) {
        return answers.entrySet().stream()
                .filter(answer -> command.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(command.equals("quit") ? "221 bye" : "250 ok");
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Nobody is answered any more once this returns. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            listener.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
