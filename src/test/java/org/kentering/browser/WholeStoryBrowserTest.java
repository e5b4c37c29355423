package org.kentering.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * One company from the empty installation to the number on the sponsor's dashboard, in a real browser, with real mails
 * and answers over the wire. The clock is ahead where the story waits for a day.
 */
@Execution(ExecutionMode.CONCURRENT)
class WholeStoryBrowserTest {

    @RegisterExtension
    static final PackagedApplication APPLICATION = PackagedApplication.empty();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String COMPANY = "Tide Works";
    private static final String PASSWORD = "seven quiet lanterns turning";
    private static final String ADMINISTRATOR = "ruth.keller@tideworks.example";
    private static final Pattern ANSWER_LINK = Pattern.compile("http://localhost:\\d+/s/[A-Za-z0-9_-]+");

    private static final String COORDINATOR = "Carla Bakker";
    private static final String SPONSOR = "Anna Smit";
    private static final String COMPLIANCE = "Dirk Smit";
    private static final String CHAMPION = "Femke Mulder";
    private static final String STAKEHOLDER = "Anna Visser";

    /** A unit is asked by itself two weeks after it was made. */
    private static final int DAYS_UNTIL_ASKED = 15;

    private static final int DAYS_OPEN = 7;
    private static final int RESPONDENTS = 40;

    /** What five neighbours answer; all forty answer like one of the five. */
    private static final Map<String, List<Integer>> ANSWERS = answers();

    private static final Map<Integer, String> COMMENTS = Map.of(
            0, "The reply drafts save me half an hour a day.",
            7, "I would like a quiet hour a week to try things.",
            13, "Nobody says what happens to the jobs in planning.",
            19, "Joris from the night shift told everybody to ignore it.",
            26, "Show us one good example from a team like ours.",
            33, "The rules on customer data are clear now, thank you.");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> barriers = new ArrayList<>();

    @BeforeEach
    void openPostOffice() {
        post.start();
    }

    @AfterEach
    void closePostOffice() {
        post.stop();
    }

    @Test
    void leadsFromTheEmptyInstallationToTheNumberOnTheSponsorsDashboard() {
        Map<String, String> accountLinks = new LinkedHashMap<>();
        try (Screen administrator = visitor()) {
            setUp(administrator);
            settle(administrator);
            bringInTheOrganisation(administrator);
            for (String person : List.of(SPONSOR, COORDINATOR, COMPLIANCE, CHAMPION)) {
                accountLinks.put(person, makeAccount(administrator, person));
            }
            startProgramme(administrator);
        }
        accountLinks.forEach(this::choosePassword);
        try (Screen coordinator = signedIn(COORDINATOR)) {
            setUpProgramme(coordinator);
            rateStakeholder(coordinator);
            nameChampion(coordinator);
            planTraining(coordinator);
        }

        LocalDate opens = LocalDate.now(ZONE).plusDays(DAYS_UNTIL_ASKED);
        goOnAt(opens);
        try (Screen coordinator = signedIn(COORDINATOR)) {
            noteAttendance(coordinator);
            proposeWave(coordinator, opens);
        }
        try (Screen compliance = signedIn(COMPLIANCE)) {
            launchWave(compliance);
        }
        answerTheWave();

        goOnAt(opens.plusDays(DAYS_OPEN + 1L));
        try (Screen compliance = signedIn(COMPLIANCE)) {
            release(compliance);
        }
        try (Screen sponsor = signedIn(SPONSOR)) {
            readTheTruth(sponsor);
        }

        assertThat(barriers).isEmpty();
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    private void setUp(Screen administrator) {
        administrator.open("/");
        look(administrator, "set-up");
        administrator
                .type("Set-up code", APPLICATION.setUpCode())
                .type("Name", "Ruth Keller")
                .type("E-mail address", ADMINISTRATOR)
                .type("Password", PASSWORD)
                .press("Create the administrator");
        administrator.page().waitForURL("**/login");
        administrator.signIn(ADMINISTRATOR, PASSWORD);
        administrator.reads("What this installation needs before a programme can start");
        look(administrator, "steps");
    }

    private void settle(Screen administrator) {
        administrator
                .follow("Company and settings")
                .type("Company name", COMPANY)
                .press("Save company")
                .reads("Saved.");
        administrator
                .type("Server name", "127.0.0.1")
                .type("Port", String.valueOf(post.getSmtp().getPort()))
                .choose("Encryption", "None")
                .type("Sender name", COMPANY)
                .type("Sender address", "kentering@tideworks.example")
                .type("Mails per minute", "6000")
                .press("Save mail server")
                .reads("Nobody has tested this mail server yet.")
                .type("Send to", ADMINISTRATOR)
                .press("Send test mail")
                .reads("The mail server took the test mail");
        look(administrator, "settings");
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    private void bringInTheOrganisation(Screen administrator) {
        administrator.open("/admin").follow("People and units").follow("Import a file");
        administrator
                .page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", people().getBytes(StandardCharsets.UTF_8)));
        administrator.reads("46 rows read").press("See what would change").reads("46 lines are good");
        look(administrator, "import");
        administrator.press("Import 46 lines").reads("46 people added");
        administrator.follow("See the organisation").reads("46 people in 4 units");
        look(administrator, "organisation");
    }

    /** Gives somebody an account and takes the link that is shown once. */
    private String makeAccount(Screen administrator, String person) {
        administrator.open("/people").type("Search by name", person).reads("1 person in this list.");
        administrator.follow(person).press("Make an account");
        String link = administrator.valueOf("One-time link");
        assertThat(link).as("the whole address, to be sent on").startsWith(APPLICATION.at("/welcome/"));
        if (person.equals(COMPLIANCE)) {
            administrator
                    .follow("Open the account: roles, link, sessions")
                    .tick("Ethics and compliance", true)
                    .press("Save")
                    .reads("The account is saved.");
            look(administrator, "accounts");
        }
        return URI.create(link).getPath();
    }

    private void startProgramme(Screen administrator) {
        administrator
                .open("/admin")
                .follow("First programme")
                .press("Start a programme")
                .type("Key", "tide")
                .find("Units", COMPANY)
                .find("Coordinator", COORDINATOR)
                .press("Start")
                .reads("The programme is started. " + COORDINATOR + " can set it up now.");
        look(administrator, "programmes");
        administrator.open("/admin").reads("Everything is set up.");
        look(administrator, "all-set-up");
    }

    private void choosePassword(String person, String link) {
        try (Screen somebody = visitor()) {
            somebody.open(link).reads("Welcome, " + person);
            if (person.equals(SPONSOR)) {
                look(somebody, "welcome");
            }
            somebody.type("Password", PASSWORD).press("Set the password").reads("Your password is set");
        }
    }

    private void setUpProgramme(Screen coordinator) {
        look(coordinator, "coordinator-first-home");
        coordinator.open("/p/tide").follow("Set up the programme").reads("Step 1 of 3");
        coordinator
                .type("Name of the programme", "AI in daily work")
                .type("What changes", "Drafts and summaries come from the assistant; people check and decide.")
                .type("Why", "Half of every day goes into searching and retyping.");
        Locator questions = coordinator.page().locator("vaadin-custom-field textarea");
        IntStream.range(0, questions.count()).forEach(at -> questions.nth(at).fill("Agreed with the teams: answer " + at));
        look(coordinator, "wizard-1");
        coordinator.press("Next").reads("Step 2 of 3");
        coordinator
                .type("For whom", "Everybody who writes to customers or plans their work.")
                .find("Person", SPONSOR)
                .choose("Role", "Sponsor")
                .press("Give the role")
                .reads("The people behind the programme.");
        look(coordinator, "wizard-2");
        coordinator.press("Next").reads("Step 3 of 3").reads("At the earliest done on");
        look(coordinator, "wizard-3");
        coordinator.press("Begin with phase 1").reads("Phase 1 of 5");
        look(coordinator, "overview");
    }

    private void rateStakeholder(Screen coordinator) {
        coordinator
                .follow("Stakeholders")
                .press("Add person")
                .find("Person", STAKEHOLDER)
                .press("Add to the register")
                .press("Rate anew")
                .choose("Influence", "5, very high")
                .choose("How much it touches them", "4, high")
                .choose("Attitude", "Sceptic")
                .type("Why?", "Said in the kick-off that the pilot cost her team two weeks.")
                .press("Save rating")
                .reads("Rating saved.")
                .reads("1 of 1 rated.");
        look(coordinator, "stakeholder");
    }

    private void nameChampion(Screen coordinator) {
        coordinator
                .follow("Champions")
                .press("Name a champion")
                .find("Person", CHAMPION)
                .find("Speaks for", "Warehouse")
                .type("Hours a week that you ask for", "2")
                .press("Save")
                .reads("The champion is saved.")
                .reads("3 teams have no champion yet");
        look(coordinator, "champion");
    }

    private void planTraining(Screen coordinator) {
        coordinator.follow("Training").press("Who learns what");
        coordinator
                .choose("Training", "First steps with AI")
                .find("Unit", "Warehouse")
                .press("Plan it")
                .reads("11 people");
        look(coordinator, "curriculum");
        coordinator
                .press("Plan a session")
                .choose("Training", "First steps with AI · End users")
                .type("Place", "Canteen")
                .press("Save session")
                .find("Enrol somebody", CHAMPION)
                .press("Enrol")
                .reads("Enrolled (1)");
        look(coordinator, "session");
    }

    private void noteAttendance(Screen coordinator) {
        look(coordinator, "coordinator-home");
        coordinator
                .open("/p/tide/training?show=sessions")
                .press("Past")
                .follow("First steps with AI")
                .press("Was there")
                .reads("was there");
    }

    private void proposeWave(Screen coordinator, LocalDate opens) {
        coordinator.follow("Pulse").follow("Plan a wave").type("Opens on", opens).type("Closes on", opens.plusDays(DAYS_OPEN));
        List<String> wanted = List.of(
                "AI makes my work better.",
                "In the last two weeks I used AI for my work:",
                "What holds you back most?",
                "Anything else you want to say?");
        Locator choices = coordinator.page().locator("vaadin-checkbox-group vaadin-checkbox");
        for (int at = 0; at < choices.count(); at++) {
            String item = choices.nth(at).innerText().strip();
            coordinator.tick(item, wanted.contains(item));
        }
        coordinator.reads("46 people in 4 groups").reads("46 people get a mail");
        look(coordinator, "wave-plan");
        coordinator.press("Propose to compliance").reads("This plan waits for compliance");
    }

    private void launchWave(Screen compliance) {
        look(compliance, "compliance-home");
        compliance.followWhatSays("Decide on the plan of").reads("46 people in 4 groups");
        look(compliance, "wave-approval");
        compliance.press("Approve and launch").reads("People are answering.");
        look(compliance, "wave-open");
    }

    private void answerTheWave() {
        assertThat(post.waitForIncomingEmail(60_000, 1 + 46)).as("all invitations arrive").isTrue();
        Map<String, String> links = links();
        assertThat(links).hasSize(46);
        List<String> inTurn = inTurn(links);
        try (Respondents respondents = new Respondents()) {
            assertThat(respondents.asked(inTurn.getFirst())).hasSize(12).containsAll(ANSWERS.keySet()).contains("C1");
            for (int number = 0; number < RESPONDENTS; number++) {
                respondents.answer(inTurn.get(number), paper(number));
            }
            assertThat(respondents.statusOf(inTurn.getFirst())).as("a link that was used").isEqualTo(404);
        }
        try (Screen phone = new Screen(APPLICATION, CHROMIUM.visitor(390, "en-GB"))) {
            phone.page().navigate(inTurn.getLast());
            phone.reads("Without your name.");
            look(phone, "answering-page");
        }
    }

    private void release(Screen compliance) {
        look(compliance, "compliance-review-home");
        compliance.followWhatSays("Read the comments of");
        for (String comment : COMMENTS.values()) {
            compliance.reads(comment);
        }
        look(compliance, "review");
        for (String comment : COMMENTS.values()) {
            Locator card = compliance.page().locator("vaadin-card").filter(new Locator.FilterOptions().setHasText(comment));
            if (comment.startsWith("Joris")) {
                card.locator("vaadin-select").click();
                compliance.page().getByRole(AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Names somebody or can be recognised")).click();
                card.getByText("left out").first().waitFor();
            } else {
                card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show as written")).click();
                card.getByText("will be shown").first().waitFor();
            }
        }
        compliance.press("Release the results").reads("What everybody said");
        look(compliance, "results-compliance");
    }

    private void readTheTruth(Screen sponsor) {
        for (String path : List.of("/", "/p/tide/dashboard")) {
            sponsor.open(path).reads("Adoption picture");
            assertThat(sponsor.words())
                    .contains("There is no survey to compare with yet.")
                    .contains("40 of 46 answered (87 %)")
                    .contains("Using AI weekly")
                    .contains(Expected.weeklyUse(ANSWERS.get("U1")))
                    .contains("1 of 11 planned");
            look(sponsor, path.equals("/") ? "sponsor-home" : "sponsor-dashboard");
            sponsor.press("Show as table");
            assertThat(sponsor.page().locator("kentering-chart table tbody tr").first().innerText().split("\t"))
                    .contains(Expected.mean(ANSWERS.get("A1")), Expected.mean(ANSWERS.get("P1")), Expected.mean(ANSWERS.get("T1")));
        }
        sponsor.follow("All results").reads("What everybody said");
        assertThat(sponsor.words())
                .contains("40 of 46 answered (87 %)")
                .contains("Warehouse")
                .contains("The reply drafts save me half an hour a day.")
                .doesNotContain("Joris");
        look(sponsor, "sponsor-results");
    }

    /** Everybody's link, by address; the test mail to the administrator holds none. */
    private Map<String, String> links() {
        Map<String, String> links = new TreeMap<>();
        try {
            for (MimeMessage mail : post.getReceivedMessages()) {
                if (mail.getContent() instanceof MimeMultipart parts) {
                    Matcher link = ANSWER_LINK.matcher((String) parts.getBodyPart(0).getContent());
                    if (link.find()) {
                        links.put(mail.getAllRecipients()[0].toString(), link.group());
                    }
                }
            }
        } catch (MessagingException | IOException problem) {
            throw new AssertionError(problem);
        }
        return links;
    }

    /** One person of each unit after the other, so that every unit answers like all; the last six will not answer. */
    private static List<String> inTurn(Map<String, String> links) {
        Map<String, List<String>> byUnit = new TreeMap<>();
        links.forEach((address, link) -> byUnit
                .computeIfAbsent(address.substring(address.indexOf('.'), address.indexOf('@')), any -> new ArrayList<>())
                .add(link));
        List<String> inTurn = new ArrayList<>();
        for (int round = 0; inTurn.size() < links.size(); round++) {
            for (List<String> unit : byUnit.values()) {
                if (round < unit.size()) {
                    inTurn.add(unit.get(round));
                }
            }
        }
        return inTurn;
    }

    private static Map<String, List<String>> paper(int number) {
        Map<String, List<String>> paper = new LinkedHashMap<>();
        // The four units come in turn, so four neighbours answer alike and each unit has all five kinds.
        int kind = number / 4 % 5;
        ANSWERS.forEach((item, fives) -> paper.put(item, List.of(String.valueOf(fives.get(kind)))));
        if (COMMENTS.containsKey(number)) {
            paper.put("C1", List.of(COMMENTS.get(number)));
        }
        return paper;
    }

    private static Map<String, List<Integer>> answers() {
        Map<String, List<Integer>> answers = new LinkedHashMap<>();
        answers.put("A1", List.of(2, 3, 4, 4, 5));
        answers.put("A2", List.of(2, 3, 3, 4, 4));
        answers.put("V1", List.of(1, 2, 3, 3, 4));
        answers.put("K1", List.of(2, 3, 4, 4, 5));
        answers.put("K2", List.of(1, 2, 2, 3, 4));
        answers.put("P1", List.of(2, 3, 4, 5, 5));
        answers.put("P2", List.of(2, 3, 4, 4, 4));
        answers.put("S1", List.of(2, 3, 3, 4, 5));
        answers.put("T1", List.of(1, 2, 3, 4, 4));
        answers.put("U1", List.of(0, 1, 2, 3, 4));
        answers.put("B1", List.of(0, 4, 4, 5, 8));
        return answers;
    }

    /** Four teams: 46 people with a mailbox, the first of each team leading it. */
    private static String people() {
        List<String> first = List.of(
                "Anna", "Bram", "Carla", "Dirk", "Elif", "Femke", "Gijs", "Hedda", "Ivo", "Jana", "Koen", "Lotte");
        Map<String, String> lastOf = new LinkedHashMap<>();
        lastOf.put("Customer service", "Bakker");
        lastOf.put("Sales", "Visser");
        lastOf.put("Finance", "Smit");
        lastOf.put("Warehouse", "Mulder");
        List<String> lines = new ArrayList<>();
        lines.add("employee_id,first_name,last_name,email,unit,manager,employee_group,location,language,start_date");
        lastOf.forEach((unit, last) -> {
            int size = unit.equals("Finance") || unit.equals("Warehouse") ? 11 : 12;
            first.subList(0, size).forEach(name -> lines.add(String.join(
                    ",",
                    "T" + (1000 + lines.size()),
                    name,
                    last,
                    (name + "." + last).toLowerCase(Locale.ROOT) + "@tideworks.example",
                    unit,
                    name.equals("Anna") ? "yes" : "",
                    name.equals("Anna") ? "Leadership" : "End user",
                    "Harlingen",
                    "en",
                    "2020-03-02")));
        });
        return lines.stream().collect(joining("\n", "", "\n"));
    }

    /** Starts the application again on a later day, in the middle of the morning. */
    private static void goOnAt(LocalDate day) {
        Instant moment = day.atTime(LocalTime.of(9, 30)).atZone(ZONE).toInstant();
        APPLICATION.startAgainAhead(Duration.between(Instant.now(), moment));
    }

    private static Screen visitor() {
        return new Screen(APPLICATION, CHROMIUM.visitor(1440, "en-GB"));
    }

    private static Screen signedIn(String person) {
        return visitor().signIn(person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@tideworks.example", PASSWORD);
    }

    /** Keeps a picture and what would keep somebody out. */
    private void look(Screen screen, String name) {
        screen.settle();
        Chromium.keepPicture(screen.page(), "story-" + name);
        barriers.addAll(Chromium.barriers(screen.page()));
    }

    /** What the rules of publication and the formulas make of the answers, worked out here a second time. */
    private static final class Expected {

        private static final int INVITED = 46;
        private static final double UNHEARD = Math.sqrt((INVITED - RESPONDENTS) / (INVITED - 1.0));

        /** A mean in tenths; its margin from the spread over disagree, neither, agree, and half a tenth of rounding. */
        static String mean(List<Integer> fives) {
            double mean = Math.round(10 * fives.stream().mapToInt(Integer::intValue).average().orElseThrow()) / 10.0;
            double[] bars = fives.stream().mapToDouble(answer -> answer < 3 ? 1.5 : answer > 3 ? 4.5 : 3).toArray();
            double middle = IntStream.range(0, 5).mapToDouble(at -> bars[at]).average().orElseThrow();
            double spread = Math.sqrt(IntStream.range(0, 5)
                    .mapToDouble(at -> (bars[at] - middle) * (bars[at] - middle))
                    .average()
                    .orElseThrow());
            double margin = 1.96 * spread / Math.sqrt(RESPONDENTS) * UNHEARD + 0.05;
            return String.format(Locale.ROOT, "%.1f (%.1f – %.1f)", mean, mean - margin, mean + margin);
        }

        /** The share of about weekly or more in steps of five, with Wilson's interval and half a step of rounding. */
        static String weeklyUse(List<Integer> fives) {
            double share = fives.stream().filter(answer -> answer >= 2).count() / 5.0;
            double z = 1.96 * UNHEARD;
            double centre = (share + z * z / (2 * RESPONDENTS)) / (1 + z * z / RESPONDENTS);
            double half = z / (1 + z * z / RESPONDENTS)
                    * Math.sqrt(share * (1 - share) / RESPONDENTS + z * z / (4.0 * RESPONDENTS * RESPONDENTS));
            return String.format(
                    Locale.ROOT, "%d %% %d–%d %%",
                    Math.round(100 * share), Math.round(100 * (centre - half) - 2.5), Math.round(100 * (centre + half) + 2.5));
        }
    }
}
