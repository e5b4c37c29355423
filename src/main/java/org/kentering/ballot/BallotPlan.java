package org.kentering.ballot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is fixed when a wave is launched, and that its fingerprint covers.
 *
 * @param purpose one sentence for the respondent: what the answers are for
 * @param series waves of one series can be compared; all have the same thresholds
 * @param attributes further ways of dividing the company, the more important first
 * @param crowds how many share each place; left out where no attribute divides the groups of the tree
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
        List<FlatAttribute> attributes,
        List<Crowd> crowds,
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

    /** How long raw answers are kept after the release. */
    public static final Duration ANSWERS_KEPT = Duration.ofDays(30);

    /** How long released comments are kept. */
    public static final Period COMMENTS_KEPT = Period.ofMonths(24);

    /** How long links can be made after the launch at most. */
    public static final Duration KEY_KEPT = Ballot.KEY_LIFE;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /** Properties in alphabetical order and no white space: the same plan is always the same text. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /**
     * What is written down: the tree as the list of its groups. Without attributes the text is what it was before there
     * were any.
     */
    private record Text(
            LocalText title,
            LocalText purpose,
            String series,
            List<ReportingTree.Node> groups,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<FlatAttribute> attributes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Crowd> crowds,
            List<BallotItem> items,
            Thresholds thresholds,
            Instant opens,
            Instant closes,
            LocalDate deleteOn,
            ZoneId zone,
            String contact) {}

    public BallotPlan {
        attributes = List.copyOf(attributes);
        crowds = List.copyOf(crowds);
        items = List.copyOf(items);
        requirePlaces(tree, attributes, crowds);
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

    /** A plan that divides the company by the reporting tree alone. */
    public BallotPlan(
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
        this(title, purpose, series, tree, List.of(), List.of(), items, thresholds, opens, closes, deleteOn, zone,
                contact);
    }

    private static void requirePlaces(ReportingTree tree, List<FlatAttribute> attributes, List<Crowd> crowds) {
        if (attributes.size() > FlatAttribute.AT_MOST || attributes.isEmpty() != crowds.isEmpty()) {
            throw new IllegalArgumentException("at most two attributes, and with them how many share each place");
        }
        Map<CellId, Integer> invited = new HashMap<>();
        for (Crowd crowd : crowds) {
            boolean known = crowd.place().categories().size() == attributes.size();
            for (int i = 0; known && i < attributes.size(); i++) {
                CellId category = crowd.place().categories().get(i);
                known = category.equals(attributes.get(i).unspecified())
                        || attributes.get(i).categories().stream().anyMatch(one -> one.id().equals(category));
            }
            if (!known) {
                throw new IllegalArgumentException("a place that the plan does not know: " + crowd.place());
            }
            invited.merge(crowd.place().leaf(), crowd.invited(), Integer::sum);
        }
        boolean adds = tree.leaves().stream()
                .allMatch(leaf -> crowds.isEmpty() || leaf.invited() == invited.getOrDefault(leaf.id(), 0));
        if (!adds) {
            throw new IllegalArgumentException("the places of a group have other people than the group");
        }
    }

    /** How many share each place: the leaves of the tree, where no attribute divides them. */
    public List<Crowd> everyCrowd() {
        return crowds.isEmpty() ? tree.leaves().stream().map(BallotPlan::crowd).toList() : crowds;
    }

    /** How many invited people share a place. Asked for with every page, so nothing is made for all the others. */
    public int sharing(Place place) {
        Stream<Crowd> here = crowds.isEmpty()
                ? Stream.of(place.leaf()).filter(tree::contains).map(tree::node).map(BallotPlan::crowd)
                : crowds.stream();
        return here.filter(crowd -> crowd.place().equals(place))
                .mapToInt(Crowd::invited)
                .findFirst()
                .orElse(0);
    }

    private static Crowd crowd(ReportingTree.Node leaf) {
        return new Crowd(Place.of(leaf.id()), leaf.invited());
    }

    /** The categories of a place that have a name; who is in none of an attribute has none for it. */
    public List<FlatAttribute.Category> categories(Place place) {
        return attributes.stream()
                .flatMap(attribute -> attribute.categories().stream())
                .filter(category -> place.categories().contains(category.id()))
                .toList();
    }

    /** The SHA-256 of the canonical text, shown to who approves, on every page, and in the certificate. */
    public String fingerprint() {
        return Token.sha256(canonical());
    }

    String canonical() {
        return CANONICAL.writeValueAsString(new Text(
                title, purpose, series, tree.nodes(), attributes, crowds, items, thresholds, opens, closes, deleteOn, zone, contact));
    }

    static BallotPlan read(String canonical) {
        Text text = CANONICAL.readValue(canonical, Text.class);
        return new BallotPlan(
                text.title(),
                text.purpose(),
                text.series(),
                ReportingTree.of(text.groups()),
                orNone(text.attributes()),
                orNone(text.crowds()),
                text.items(),
                text.thresholds(),
                text.opens(),
                text.closes(),
                text.deleteOn(),
                text.zone(),
                text.contact());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
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
