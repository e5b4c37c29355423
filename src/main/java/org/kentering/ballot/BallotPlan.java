package org.kentering.ballot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kentering.kernel.LocalText;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is fixed when a wave is launched, and that its fingerprint covers.
 *
 * @param purpose one sentence for the respondent: what the answers are for
 * @param series waves of one series can be compared; all have the same thresholds
 * @param opens from when on answers are taken
 * @param closes until when answers are taken; nobody closes earlier
 * @param deleteOn the day on which raw answers are gone, whatever happens; at most 60 days after the close
 * @param zone in which dates are told to the respondent
 * @param contact whom a respondent may ask
 */
public record BallotPlan(
        LocalText title,
        LocalText purpose,
        String series,
        ReportingTree tree,
        List<BallotItem> items,
        Thresholds thresholds,
        Instant opens,
        Instant closes,
        LocalDate deleteOn,
        ZoneId zone,
        String contact) {

    /** A survey of fewer people is not held. */
    public static final int SMALLEST_AUDIENCE = 20;

    /** How long raw answers may lie at most after the planned close. */
    public static final Duration LONGEST_KEEPING = Duration.ofDays(60);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** Properties in alphabetical order and no white space: the same plan is always the same text. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What is written down: the tree as the list of its groups. */
    private record Text(
            LocalText title,
            LocalText purpose,
            String series,
            List<ReportingTree.Node> groups,
            List<BallotItem> items,
            Thresholds thresholds,
            Instant opens,
            Instant closes,
            LocalDate deleteOn,
            ZoneId zone,
            String contact) {}

    public BallotPlan {
        items = List.copyOf(items);
        Set<String> keys = new HashSet<>();
        for (BallotItem item : items) {
            if (!KEY.matcher(item.key()).matches() || !keys.add(item.key())) {
                throw new IllegalArgumentException("a ballot asks each item once, and its key is short: " + item.key());
            }
        }
        if (items.isEmpty() || series.isBlank() || contact.isBlank()) {
            throw new IllegalArgumentException("a ballot needs items, a series and a contact");
        }
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a ballot opens before it closes");
        }
        if (!deleteOn.isAfter(closes.atZone(zone).toLocalDate())
                || deleteOn.isAfter(closes.plus(LONGEST_KEEPING).atZone(zone).toLocalDate())) {
            throw new IllegalArgumentException("answers are deleted after the close and within 60 days");
        }
    }

    /** The SHA-256 of the canonical text, shown to who approves, on every page, and in the certificate. */
    public String fingerprint() {
        return Token.sha256(canonical());
    }

    String canonical() {
        return CANONICAL.writeValueAsString(new Text(
                title, purpose, series, tree.nodes(), items, thresholds, opens, closes, deleteOn, zone, contact));
    }

    static BallotPlan read(String canonical) {
        Text text = CANONICAL.readValue(canonical, Text.class);
        return new BallotPlan(
                text.title(),
                text.purpose(),
                text.series(),
                ReportingTree.of(text.groups()),
                text.items(),
                text.thresholds(),
                text.opens(),
                text.closes(),
                text.deleteOn(),
                text.zone(),
                text.contact());
    }

    Optional<BallotItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    LocalDate closingDay() {
        return closes.atZone(zone).toLocalDate();
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }
}
