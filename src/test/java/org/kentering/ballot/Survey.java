package org.kentering.ballot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/** A company of named groups and what they answered to one item or several. */
final class Survey {

    static final String COMPANY = "Company";
    static final String NONE = "";
    static final AskedItem Q1 = AskedItem.agreement(new ItemVersion("A1", 1));
    static final AskedItem Q2 = AskedItem.agreement(new ItemVersion("A2", 1));

    private final List<ReportingTree.Node> nodes = new ArrayList<>();
    private final Tallies tallies = new Tallies();
    private final Map<ItemVersion, AskedItem> items = new LinkedHashMap<>();
    private final List<FlatAttribute> attributes = new ArrayList<>();
    private List<DerivableCell> withdrawn = List.of();
    private Thresholds thresholds = Thresholds.STANDARD;
    private PastReleases past = PastReleases.NONE;
    private final Map<CellId, CellId> names = new HashMap<>();
    private Membership membership = Membership.UNCHANGED;

    Survey() {
        nodes.add(new ReportingTree.Node(id(COMPANY), null, COMPANY, 0));
    }

    static CellId id(String name) {
        return new CellId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static WaveId wave(int number) {
        return new WaveId(new UUID(0, number));
    }

    Survey group(String name, String parent) {
        nodes.add(new ReportingTree.Node(id(name), id(parent), name, 0));
        return this;
    }

    /** A leaf of the company with these answers to the first question. */
    Survey leaf(String name, int... answers) {
        return leafOf(COMPANY, name, answers);
    }

    Survey leafOf(String parent, String name, int... answers) {
        nodes.add(new ReportingTree.Node(id(name), id(parent), name, answers.length));
        return answers(name, Q1, answers);
    }

    /** A leaf of so many people who all answered something of everything. */
    Survey leafOf(String parent, String name, int people) {
        return leafOf(parent, name, mixed(people));
    }

    Survey leaf(String name, int people) {
        return leafOf(COMPANY, name, mixed(people));
    }

    Survey answers(String leaf, AskedItem item, int... answers) {
        items.put(item.item(), item);
        for (int answer : answers) {
            tallies.at(Place.of(id(leaf))).answer(item, answer);
        }
        return this;
    }

    /** A leaf without people, who are named one place at a time. */
    Survey leaf(String name) {
        nodes.add(new ReportingTree.Node(id(name), id(COMPANY), name, 0));
        return this;
    }

    /** An attribute that divides the company as well. */
    Survey attribute(String key, String... categories) {
        attributes.add(new FlatAttribute(
                key,
                new LocalText(key, key, key),
                Arrays.stream(categories)
                        .map(name -> new FlatAttribute.Category(id(name), new LocalText(name, name, name), 0))
                        .toList()));
        return this;
    }

    /** So many people of a leaf who have these categories, one of each attribute; none is in no category. */
    Survey at(String leaf, int people, String... categories) {
        return at(leaf, mixed(people), categories);
    }

    Survey at(String leaf, int[] answers, String... categories) {
        items.put(Q1.item(), Q1);
        for (int answer : answers) {
            tallies.at(place(leaf, categories)).answer(Q1, answer);
        }
        return this;
    }

    private Place place(String leaf, String... categories) {
        List<CellId> codes = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            codes.add(categories[i].equals(NONE) ? attributes.get(i).unspecified() : id(categories[i]));
        }
        return new Place(id(leaf), codes);
    }

    /** A release of the same wave that was taken back. */
    Survey withdrawn(ReleaseDraft faulty) {
        withdrawn = faulty.derivable().stream().filter(DerivableCell::printed).toList();
        return this;
    }

    Survey choices(String leaf, AskedItem item, List<Set<Integer>> answers) {
        items.put(item.item(), item);
        answers.forEach(options -> tallies.at(Place.of(id(leaf))).choice(item, options));
        return this;
    }

    Survey comments(String leaf, AskedItem item, int handedIn, int comments) {
        tallies.at(Place.of(id(leaf))).handedIn(handedIn);
        for (int i = 0; i < comments; i++) {
            tallies.at(Place.of(id(leaf))).comment(item.item());
        }
        return this;
    }

    Survey thresholds(Thresholds thresholds) {
        this.thresholds = thresholds;
        return this;
    }

    /** After these waves, of which each was the wave of its number; so many joined or left each named group since. */
    Survey after(List<ReleaseDraft> waves, Map<Set<String>, Integer> churn) {
        List<PastReleases.Past> released = new ArrayList<>();
        waves.forEach(draft -> released.add(new PastReleases.Past(wave(released.size()), draft.derivable())));
        past = new PastReleases(released);
        Map<Set<CellId>, Integer> byId = new HashMap<>();
        churn.forEach((names, people) ->
                byId.put(Set.copyOf(names.stream().map(Survey::id).toList()), people));
        membership = moved(
                people -> people.stream()
                        .filter(overlap -> overlap.of().size() == 1)
                        .mapToInt(overlap -> byId.getOrDefault(overlap.of().getFirst(), 0))
                        .sum(),
                names);
        return this;
    }

    /**
     * A membership of which only the changes are told.
     *
     * @param names what groups were called in all waves before, where it was something else
     */
    static Membership moved(ToIntFunction<Collection<Overlap>> churn, Map<CellId, CellId> names) {
        return new Membership() {
            @Override
            public Set<?> now(Collection<Overlap> people) {
                return cells(people).stream().map(cell -> names.getOrDefault(cell, cell)).collect(Collectors.toSet());
            }

            @Override
            public Set<?> then(Collection<Overlap> people, WaveId wave) {
                return cells(people);
            }

            @Override
            public int churn(Collection<Overlap> now, Collection<Overlap> then, WaveId wave) {
                return now.equals(then) || now(now).equals(then(then, wave)) ? churn.applyAsInt(now) : Integer.MAX_VALUE;
            }

            private Set<CellId> cells(Collection<Overlap> people) {
                return people.stream()
                        .flatMap(overlap -> overlap.of().stream())
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
            }
        };
    }

    /** What a group was called in the waves before. */
    Survey onceCalled(String name, String before) {
        names.put(id(name), id(before));
        return this;
    }

    ReportingTree tree() {
        return ReportingTree.of(nodes);
    }

    List<AskedItem> items() {
        return List.copyOf(items.values());
    }

    List<CommentCell> commentCells(AskedItem item) {
        return CommentPartition.of(tree(), thresholds, item.item(), tallies);
    }

    ReleaseDraft release() {
        return release(RuleSwitches.ALL);
    }

    ReleaseDraft release(RuleSwitches switches) {
        return new PublicationRules(switches).release(new ClosedWave(
                tree(),
                attributes,
                thresholds,
                items(),
                tallies,
                past,
                membership,
                withdrawn));
    }

    static PublishedCell cell(ReleaseDraft draft, String name, AskedItem item) {
        return draft.cells().stream()
                .filter(cell -> cell.cell().equals(id(name)) && cell.item().equals(item.item()))
                .findFirst()
                .orElseThrow();
    }

    static PublishedCell cell(ReleaseDraft draft, String name) {
        return cell(draft, name, Q1);
    }

    /** Names of the groups that are shown for the first question, in the order of the names given. */
    static List<String> shown(ReleaseDraft draft, String... names) {
        return Arrays.stream(names).filter(name -> cell(draft, name).open()).toList();
    }

    static @Nullable HidingReason reason(ReleaseDraft draft, String name) {
        return draft.hidden().stream()
                .filter(hidden -> hidden.cell().equals(id(name)) && hidden.item().equals(Q1.item()))
                .map(Hidden::reason)
                .findFirst()
                .orElse(null);
    }

    /** 1, 2, 3, 4, 5, 1, 2 … */
    static int[] mixed(int people) {
        int[] answers = new int[people];
        Arrays.setAll(answers, i -> i % 5 + 1);
        return answers;
    }

    static int[] all(int people, int answer) {
        int[] answers = new int[people];
        Arrays.fill(answers, answer);
        return answers;
    }
}
