package org.kentering.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WithholdReason;
import org.kentering.catalogue.ChangeLevel;
import org.kentering.decision.Verdict;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.programme.PhaseKey;
import org.kentering.pulse.Disposition;
import org.kentering.pulse.WaveKind;
import org.kentering.stakeholder.Attitude;
import org.kentering.voice.EntryKind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What happened in the sample company, as the file {@code sample/story.yaml} tells it. Days are counted from the first
 * start, those before it are negative. A text that the file leaves out is empty.
 */
record Story(
        String company,
        String mailDomain,
        String password,
        List<SignIn> signIns,
        TheProgramme programme,
        List<StepTold> steps,
        List<Stated> declarations,
        List<Gate> gates,
        List<Task> activities,
        List<Known> stakeholders,
        List<Named> champions,
        List<Said> voice,
        List<Posted> posters,
        Map<String, String> divisions,
        List<Joiner> joiners,
        List<Mover> movers,
        List<Wave> waves,
        List<Planned> curriculum,
        List<Course> sessions) {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, text -> text.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /**
     * Somebody who can sign in, printed with a label.
     *
     * @param name only of the first, the administrator, who is there before the organisation is
     */
    record SignIn(String label, String name, String person, Language language, Set<Role> roles) {}

    record TheProgramme(
            String key,
            String coordinator,
            String sponsor,
            String dataSteward,
            String name,
            String whatChanges,
            String why,
            String forWhom,
            String vision,
            BigDecimal factor,
            List<Aim> goals,
            Map<String, String> answers) {}

    record Aim(String text, BigDecimal target, String measure, int day) {}

    record StepTold(int number, int started, @Nullable Integer focusDone, @Nullable Integer done) {}

    record Stated(int day, String criterion, boolean fulfilled, String reason) {}

    record Gate(int asked, @Nullable Integer decided, @Nullable Verdict verdict, @Nullable Integer until, String reason) {}

    record Task(
            int added,
            String title,
            String owner,
            int start,
            int due,
            PhaseKey phase,
            ChangeLevel level,
            boolean promise,
            @Nullable Integer step,
            @Nullable Integer begun,
            @Nullable Integer done,
            @Nullable Integer dropped,
            String note) {}

    record Known(
            String person,
            String name,
            int day,
            String function,
            String matters,
            String note,
            List<Rated> ratings,
            List<Spoken> contacts,
            List<Engaged> actions,
            @Nullable Integer escalated) {}

    record Rated(int day, int influence, int affectedness, Attitude attitude, String reason) {}

    record Spoken(int day, String words) {}

    record Engaged(int day, String title, String owner, int due, @Nullable Integer done) {}

    record Named(
            int day,
            String person,
            String unit,
            BigDecimal asked,
            @Nullable BigDecimal agreed,
            @Nullable Integer agreedOn,
            String deputy,
            List<Integer> heard,
            @Nullable Integer rotation) {}

    record Said(
            int day,
            String by,
            EntryKind kind,
            String theme,
            String words,
            @Nullable Reply answered,
            @Nullable Reply resolved,
            @Nullable Reply published,
            @Nullable Integer takenUp,
            @Nullable Route routed,
            @Nullable Escalation escalated) {}

    record Reply(int day, String words) {}

    record Route(int day, String person) {}

    record Escalation(int day, int people, int since, String reason) {}

    /**
     * What somebody said through the poster of a group.
     *
     * @param name empty for who stays without one
     */
    record Posted(
            int day,
            String group,
            EntryKind kind,
            String theme,
            String name,
            String words,
            @Nullable Reply answered) {}

    record Joiner(
            int day,
            String employeeId,
            String firstName,
            String lastName,
            String unit,
            String group,
            String location,
            Language language) {}

    /**
     * Somebody who goes elsewhere.
     *
     * @param unit empty for who leaves the company
     */
    record Mover(int day, String person, String unit) {}

    /**
     * A wave of the pulse.
     *
     * @param kind the core pulse if the story says nothing else
     * @param approved none as long as nobody decided
     * @param rotating the items that are asked besides the fixed ones
     * @param answers how many answer, by the unit whose name the group begins with
     * @param means what people answer on average, by item
     * @param shifts by how much a group differs from that
     * @param holding how many of a hundred choose each of the barriers
     * @param heldIn where a group chooses otherwise
     * @param heard what was done about it
     */
    record Wave(
            @Nullable WaveKind kind,
            int planned,
            @Nullable Integer approved,
            int opens,
            int closes,
            @Nullable Integer released,
            Set<String> rotating,
            Map<String, Integer> answers,
            Map<String, Double> means,
            Map<String, Map<String, Double>> shifts,
            Map<String, Integer> holding,
            Map<String, Map<String, Integer>> heldIn,
            List<Comment> comments,
            List<Heard> heard) {}

    /**
     * A theme that was named after a wave, and what is done about it.
     *
     * @param day when the coordinator said so
     * @param due by when, since when, or when it is looked at again
     * @param settled when it was done
     */
    record Heard(
            int day,
            String theme,
            Disposition disposition,
            String owner,
            int due,
            String words,
            @Nullable Integer settled) {}

    /**
     * What somebody of a group wrote.
     *
     * @param translation what is shown instead if too few of the group speak that language
     * @param withheld why it is not shown
     */
    record Comment(
            String group, Language language, String text, String translation, @Nullable WithholdReason withheld) {}

    record Planned(String training, String group) {}

    /**
     * Sessions of one day.
     *
     * @param trainings one session for each, one after the other
     * @param from how many people of which unit have a seat
     * @param absent how many of them did not come
     */
    record Course(
            int planned,
            int day,
            List<String> trainings,
            String group,
            String place,
            String link,
            String trainer,
            int seats,
            Map<String, Integer> from,
            int absent,
            boolean hoursFreed) {}

    /** The mail address of somebody, which is also what they sign in with. */
    String address(String person) {
        return person + "@" + mailDomain;
    }

    static Story read() {
        try (InputStream file = new ClassPathResource("sample/story.yaml").getInputStream()) {
            return MAPPER.readValue(file, Story.class);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
