package org.kentering.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who can sign in with what, and the open survey links: printed at each start of the demo. The links are kept in a file
 * beside its database, which no real installation has: from the database nobody could tell them.
 */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
class SignInSheet {

    private final SettingsService settings;
    private final ApplicationContext context;
    private final SurveyLinks surveyLinks;
    private final Path file;
    private final Path poster;

    SignInSheet(
            SettingsService settings, ApplicationContext context, SurveyLinks surveyLinks, DemoProperties properties) {
        this.settings = settings;
        this.context = context;
        this.surveyLinks = surveyLinks;
        this.file = properties.sheet();
        this.poster = properties.poster();
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** The links last: they say that the story was told to its end. */
    void keep(WallPoster left, List<String> links) {
        try {
            Files.write(poster, left.lines());
            Files.write(file, links);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Straight to the console: the log masks links, and a page of text is no log line. */
    @EventListener(ApplicationReadyEvent.class)
    void print() throws IOException {
        PrintStream console = System.out;
        Story story = Story.read();
        console.println();
        console.println("  " + story.company() + ": a sample company. Everybody in it is invented.");
        console.println("  " + link("/"));
        console.println();
        for (Story.SignIn signIn : story.signIns()) {
            console.printf("  %-24s %s%n", signIn.label(), story.address(signIn.person()));
        }
        console.println();
        console.println("  The password is the same for all of them: " + story.password());
        List<String> open = surveyLinks.open(Files.readAllLines(file));
        console.println();
        console.println(open.isEmpty()
                ? "  No survey link of the sample company is open any more; script/demo --fresh makes new ones."
                : "  Answer the running survey with one of these links:");
        open.forEach(token -> console.println("  " + link("/s/" + token)));
        if (Files.exists(poster)) {
            WallPoster left = WallPoster.read(Files.readAllLines(poster));
            console.println();
            console.println("  Tell an idea or a concern as somebody without an account, at a poster on the wall:");
            console.println("  " + link(left.path()));
            console.println("  There the code " + left.reply() + " reads what was answered to somebody who did.");
        }
        console.println();
    }

    private String link(String path) {
        PublicFace face = settings.publicFace();
        return face.publicAddress().map(address -> address.link(path)).orElseGet(() -> "http://localhost:" + port() + path);
    }

    private int port() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 8080;
    }
}
