package org.kentering.pulse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Change;
import org.kentering.ballot.FlatAttribute;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.ItemVersion;
import org.kentering.ballot.Margins;
import org.kentering.ballot.ParticipationClass;
import org.kentering.ballot.PrintedCount;
import org.kentering.ballot.PrintedMean;
import org.kentering.ballot.PrintedShare;
import org.kentering.ballot.PublishedCell;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.Step;
import org.kentering.ballot.Steps;
import org.kentering.ballot.Trend;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.BlockingAdvice;
import org.kentering.catalogue.Construct;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.Message;

/**
 * Reads the last of some released waves beside those before it. A pure function of published cells: whoever has only
 * these can work out everything that is said here.
 */
final class Publication {

    /** Why, managing it, and trust that something changes: asked in every wave. */
    static final List<String> HEADLINE_ITEMS = List.of("A1", "P1", "T1");

    static final String WEEKLY_USE = "U1";

    /** What a readiness wave is about (Shea et al. 2014). */
    private static final List<Construct> FACTORS = List.of(Construct.COMMITMENT, Construct.EFFICACY);

    /** A released wave with its cells. */
    record Released(WaveId wave, BallotPlan plan, Instant releasedAt, List<PublishedCell> cells) {

        Released {
            cells = List.copyOf(cells);
        }

        Optional<PublishedCell> company(String item) {
            CellId root = plan.tree().root().id();
            return cells.stream()
                    .filter(cell -> cell.cell().equals(root) && cell.item().key().equals(item))
                    .findFirst();
        }
    }

    /** Another version of an item is another item: its words are not the same. */
    private record Place(CellId group, ItemVersion item) {}

    /** A value as it was shown before. */
    private record Earlier(LocalText wave, PublishedCell cell) {}

    private final List<Released> waves;
    private final Released last;
    private final Map<Place, PublishedCell> now = new HashMap<>();
    private final Map<Place, Earlier> before = new HashMap<>();
    private final Map<CellId, String> jointNames = new HashMap<>();
    private final WaveKind kind;
    private final ItemBank bank;
    private final Function<Construct, BlockingAdvice> advice;

    /**
     * Lays waves beside each other.
     *
     * @param waves at least one, the first launched first
     */
    Publication(WaveKind kind, List<Released> waves, ItemBank bank, Function<Construct, BlockingAdvice> advice) {
        this.kind = kind;
        this.waves = List.copyOf(waves);
        this.last = waves.getLast();
        this.bank = bank;
        this.advice = advice;
        last.cells().forEach(cell -> now.put(place(cell), cell));
        for (Released earlier : waves.subList(0, waves.size() - 1)) {
            earlier.cells().stream()
                    .filter(PublishedCell::open)
                    .forEach(cell -> before.put(place(cell), new Earlier(earlier.plan().title(), cell)));
        }
    }

    private static Place place(PublishedCell cell) {
        return new Place(cell.cell(), cell.item());
    }

    BallotPlan plan() {
        return last.plan();
    }

    PulseResults results(
            Set<CellId> visible,
            Set<CellId> own,
            Map<CellId, ParticipationClass> turnout,
            ReleasedComments comments,
            @Nullable PerceptionGap gap,
            Language reader) {
        List<GroupResult> groups = new ArrayList<>();
        collect(plan().tree().root(), 0, visible, own, turnout, groups);
        Steps company = groups.getFirst().steps();
        return new PulseResults(
                last.wave(),
                kind,
                plan().title(),
                plan().closes().atZone(plan().zone()).toLocalDate(),
                last.releasedAt(),
                plan().thresholds().k(),
                invited(),
                answered(),
                findings(groups.getFirst()),
                blocking(company),
                groups,
                plan().attributes().stream().map(attribute -> attribute(attribute, reader)).toList(),
                stepsAsked(),
                factorsAsked(),
                BankNote.of(bank),
                comments,
                gap);
    }

    PulseHeadline headline(String path) {
        Steps company = steps(plan().tree().root().id());
        List<ItemResult> items = items(Shown.of(plan().tree().root(), invited()));
        return new PulseHeadline(
                last.wave(),
                plan().title(),
                last.releasedAt(),
                invited(),
                answered(),
                Finding.of(items, previousTitle(), company, blocking(company)),
                blocking(company),
                items.stream().filter(item -> HEADLINE_ITEMS.contains(item.key())).toList(),
                trend(),
                weeklyUse(),
                path);
    }

    /** A kind of wave that asks about none of the steps says nothing about them. */
    private List<Message> findings(GroupResult company) {
        return stepsAsked().isEmpty()
                ? Finding.ofOthers(company, previousTitle())
                : Finding.of(company.items(), previousTitle(), company.steps(), company.blocking());
    }

    /** What was published of an item for everybody. */
    Optional<PublishedCell> company(String item) {
        return last.company(item);
    }

    /** The change of an item's company mean from the first wave that asked it to the last wave; empty if unknown. */
    Optional<Change> sinceFirst(String item) {
        List<Released> asked = waves.stream().filter(wave -> openMean(wave, item).isPresent()).toList();
        if (asked.size() < 2) {
            return Optional.empty();
        }
        PublishedCell first = openMean(asked.getFirst(), item).orElseThrow();
        PublishedCell latest = openMean(asked.getLast(), item).orElseThrow();
        Change change =
                first.item().equals(latest.item()) ? Change.ofMean(first, latest, true) : Change.NOT_COMPARABLE;
        return Optional.of(change).filter(known -> known != Change.NOT_COMPARABLE);
    }

    /** A group that results may be shown for, with how many were asked. */
    private record Shown(CellId id, String name, int asked, boolean company) {

        static Shown of(ReportingTree.Node node, int asked) {
            return new Shown(node.id(), node.name(), asked, node.parent() == null);
        }
    }

    private List<ItemResult> items(Shown group) {
        List<ItemResult> items = new ArrayList<>();
        for (BallotItem item : plan().items()) {
            PublishedCell cell = now.get(new Place(group.id(), item.asked().item()));
            if (item.kind() != ItemKind.TEXT && cell != null) {
                items.add(item(item, cell, group));
            }
        }
        return items;
    }

    /** The categories of an attribute, and after them those that some item shows as one. */
    private AttributeResult attribute(FlatAttribute attribute, Language reader) {
        Map<CellId, FlatAttribute.Category> byId = new LinkedHashMap<>();
        attribute.categories().forEach(category -> byId.put(category.id(), category));
        Map<CellId, Set<CellId>> joint = new LinkedHashMap<>();
        for (PublishedCell cell : last.cells()) {
            CellId larger = cell.shownWith();
            if (larger != null && byId.containsKey(cell.cell()) && !plan().tree().contains(larger)) {
                joint.computeIfAbsent(larger, any -> new TreeSet<>()).add(cell.cell());
            }
        }
        Map<CellId, String> names = new HashMap<>();
        byId.forEach((id, category) -> names.put(id, category.name().in(reader)));
        joint.forEach((id, parts) ->
                names.put(id, parts.stream().map(names::get).sorted().collect(Collectors.joining(" + "))));
        jointNames.putAll(names);
        List<GroupResult> categories = new ArrayList<>();
        byId.values().forEach(category ->
                categories.add(category(new Shown(category.id(), names.get(category.id()), category.invited(), false))));
        joint.forEach((id, parts) -> categories.add(category(new Shown(
                id,
                names.get(id),
                parts.stream().map(byId::get).mapToInt(FlatAttribute.Category::invited).sum(),
                false))));
        return new AttributeResult(attribute.name(), categories);
    }

    private GroupResult category(Shown shown) {
        List<ItemResult> items = items(shown);
        Steps steps = steps(shown.id());
        return new GroupResult(
                shown.id(),
                shown.name(),
                1,
                false,
                shownWith(items),
                people(items),
                steps,
                factors(items, false),
                blocking(steps),
                null,
                false,
                items);
    }

    private String name(CellId larger) {
        return plan().tree().contains(larger)
                ? plan().tree().node(larger).name()
                : jointNames.getOrDefault(larger, plan().tree().root().name());
    }

    /** What it was before is what the same group said when it was last shown by itself. */
    private ItemResult item(BallotItem item, PublishedCell cell, Shown group) {
        Earlier earlier = before.get(place(cell));
        PublishedCell then = earlier == null ? null : earlier.cell();
        PrintedShare favourable = cell.favourable();
        CellId larger = cell.shownWith();
        int asked = group.asked();
        return new ItemResult(
                item,
                construct(item.key()),
                cell,
                larger == null ? null : name(larger),
                Margins.ofMean(cell, asked).orElse(null),
                favourable == null ? null : Margins.ofShare(cell, favourable, asked).orElse(null),
                change(then, cell, group.company()),
                earlier == null ? null : earlier.wave(),
                then);
    }

    private static Change change(@Nullable PublishedCell before, PublishedCell now, boolean company) {
        if (before == null) {
            return Change.NOT_COMPARABLE;
        }
        return now.mean() == null ? Change.ofShare(before, now, company) : Change.ofMean(before, now, company);
    }

    private void collect(
            ReportingTree.Node node,
            int depth,
            Set<CellId> visible,
            Set<CellId> own,
            Map<CellId, ParticipationClass> turnout,
            List<GroupResult> groups) {
        if (visible.contains(node.id())) {
            groups.add(group(node, depth, own.contains(node.id()), turnout));
        }
        plan().tree().children(node.id()).forEach(child -> collect(child, depth + 1, visible, own, turnout, groups));
    }

    private GroupResult group(
            ReportingTree.Node node, int depth, boolean own, Map<CellId, ParticipationClass> turnout) {
        List<ItemResult> items = items(Shown.of(node, plan().tree().invited(node.id())));
        Steps steps = steps(node.id());
        ParticipationClass share = turnout.get(node.id());
        ParticipationClass ofCompany = turnout.get(plan().tree().root().id());
        return new GroupResult(
                node.id(),
                node.name(),
                depth,
                own,
                shownWith(items),
                people(items),
                steps,
                factors(items, node.parent() == null),
                blocking(steps),
                share,
                share != null && ofCompany != null && share.lowerThan(ofCompany),
                items);
    }

    private static @Nullable String shownWith(List<ItemResult> items) {
        return agreements(items)
                .map(ItemResult::shownWith)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PrintedCount people(List<ItemResult> items) {
        return agreements(items)
                .map(item -> item.cell().people())
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(PrintedCount::from))
                .orElse(null);
    }

    private static Stream<ItemResult> agreements(List<ItemResult> items) {
        return items.stream().filter(item -> item.item().kind() == ItemKind.AGREEMENT);
    }

    private Steps steps(CellId group) {
        Map<Step, List<PublishedCell>> cells = new EnumMap<>(Step.class);
        for (BallotItem item : agreements()) {
            PublishedCell cell = now.get(new Place(group, item.asked().item()));
            if (cell != null) {
                step(item.key())
                        .ifPresent(step -> cells.computeIfAbsent(step, any -> new ArrayList<>()).add(cell));
            }
        }
        return Steps.of(cells);
    }

    private List<FactorResult> factors(List<ItemResult> items, boolean company) {
        List<FactorResult> factors = new ArrayList<>();
        for (Construct factor : FACTORS) {
            List<ItemResult> ofFactor = agreements(items).filter(item -> item.construct() == factor).toList();
            List<PublishedCell> cells = ofFactor.stream().map(ItemResult::cell).toList();
            Set<LocalText> since = ofFactor.stream().map(ItemResult::since).filter(Objects::nonNull).collect(Collectors.toSet());
            List<PublishedCell> then = ofFactor.stream().map(ItemResult::before).filter(Objects::nonNull).toList();
            boolean once = since.size() == 1 && then.size() == cells.size();
            Steps.Reading.of(cells).ifPresent(reading -> factors.add(new FactorResult(
                    factor,
                    reading,
                    once ? Change.ofMeans(then, cells, company) : Change.NOT_COMPARABLE,
                    once ? since.iterator().next() : null)));
        }
        return factors;
    }

    private List<Construct> factorsAsked() {
        return FACTORS.stream()
                .filter(factor -> agreements().stream().anyMatch(item -> construct(item.key()) == factor))
                .toList();
    }

    private Set<Step> stepsAsked() {
        Set<Step> asked = EnumSet.noneOf(Step.class);
        agreements().forEach(item -> step(item.key()).ifPresent(asked::add));
        return asked;
    }

    private List<BallotItem> agreements() {
        return plan().items().stream().filter(item -> item.kind() == ItemKind.AGREEMENT).toList();
    }

    private @Nullable BlockingStep blocking(Steps steps) {
        return steps.firstBlocking()
                .map(step -> new BlockingStep(step, advice.apply(Construct.valueOf(step.name()))))
                .orElse(null);
    }

    private PulseTrend trend() {
        List<PulseTrend.Line> lines = new ArrayList<>();
        for (String key : HEADLINE_ITEMS) {
            List<PulseTrend.Point> points = new ArrayList<>();
            ItemVersion version = null;
            for (int at = 0; at < waves.size(); at++) {
                Released wave = waves.get(at);
                PublishedCell cell = openMean(wave, key).orElse(null);
                PrintedMean mean = cell == null ? null : cell.mean();
                if (cell != null && mean != null) {
                    if (cell.trend() == Trend.NEW_SERIES
                            || !askedTheSameAsBefore(at)
                            || !cell.item().equals(version)) {
                        points.clear();
                    }
                    version = cell.item();
                    int asked = wave.plan().tree().invited(wave.plan().tree().root().id());
                    points.add(new PulseTrend.Point(at, mean.mean(), Margins.ofMean(cell, asked).orElse(null)));
                }
            }
            PulseItemTemplate item = bank.item(key).orElse(null);
            if (item != null && !points.isEmpty()) {
                lines.add(new PulseTrend.Line(item.construct(), item.text(), points));
            }
        }
        return new PulseTrend(waves.stream().map(wave -> wave.plan().title()).toList(), lines);
    }

    /** Whether the company of a wave is the same group as in the wave before: everybody, or the same chosen units. */
    private boolean askedTheSameAsBefore(int at) {
        return at == 0
                || waves.get(at).plan().tree().root().id().equals(waves.get(at - 1).plan().tree().root().id());
    }

    private PulseHeadline.@Nullable WeeklyUse weeklyUse() {
        for (Released wave : waves.reversed()) {
            PublishedCell cell = wave.company(WEEKLY_USE).orElse(null);
            PrintedShare share = cell == null ? null : cell.favourable();
            if (cell != null && share != null) {
                int asked = wave.plan().tree().invited(wave.plan().tree().root().id());
                Optional<Margins.Range> range = Margins.ofShare(cell, share, asked);
                return new PulseHeadline.WeeklyUse(
                        wave.plan().title(),
                        share.percent(),
                        range.map(Margins.Range::low).orElse(null),
                        range.map(Margins.Range::high).orElse(null));
            }
        }
        return null;
    }

    private static Optional<PublishedCell> openMean(Released wave, String item) {
        return wave.company(item).filter(cell -> cell.mean() != null);
    }

    private @Nullable LocalText previousTitle() {
        return waves.size() < 2 ? null : waves.get(waves.size() - 2).plan().title();
    }

    private int invited() {
        return plan().tree().invited(plan().tree().root().id());
    }

    private int answered() {
        CellId root = plan().tree().root().id();
        return last.cells().stream()
                .filter(cell -> cell.cell().equals(root))
                .map(PublishedCell::people)
                .filter(people -> people != null)
                .mapToInt(PrintedCount::from)
                .max()
                .orElse(0);
    }

    private @Nullable Construct construct(String item) {
        return bank.item(item).map(PulseItemTemplate::construct).orElse(null);
    }

    /** The adoption step that an item counts for, if it does. */
    private Optional<Step> step(String item) {
        Construct construct = construct(item);
        return construct != null && Construct.adoptionSteps().contains(construct)
                ? Optional.of(Step.valueOf(construct.name()))
                : Optional.empty();
    }
}
