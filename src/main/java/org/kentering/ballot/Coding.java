package org.kentering.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.LocalText;

/**
 * Gives every invited person the coarsest code that the plan needs (Kentering rules of publication, section 3, step 0):
 * nobody has a code that fewer than k share, and a category of which many would lose it is not asked about at all.
 *
 * @param attributes those with at least one category left, in the order in which they were chosen
 * @param checks every category of every chosen attribute, and whether it stays
 * @param places where each person's answers are counted
 * @param crowds how many share each place
 */
public record Coding(
        List<FlatAttribute> attributes, List<Check> checks, Map<UUID, Place> places, List<Crowd> crowds) {

    private static final int KEPT_PERCENT = 90;

    public Coding {
        attributes = List.copyOf(attributes);
        checks = List.copyOf(checks);
        places = Map.copyOf(places);
        crowds = List.copyOf(crowds);
    }

    /** An attribute that people may be divided by, with the name of each value. */
    public record Choice(String key, LocalText name, Map<String, LocalText> values) {

        public Choice {
            values = Map.copyOf(values);
        }
    }

    /**
     * Somebody who is invited.
     *
     * @param values one for each chosen attribute; no value where nothing is known
     */
    public record Invited(UUID subject, CellId leaf, List<Optional<String>> values) {

        public Invited {
            values = List.copyOf(values);
        }
    }

    /**
     * What became of a category.
     *
     * @param invited how many are invited in it
     * @param alone how many of them would stand out in their group and therefore lose the code
     */
    public record Check(String attribute, LocalText category, int invited, int alone) {

        /** Whether nine of ten keep their code, so that the category may be shown. */
        public boolean stays() {
            return (invited - alone) * 100L >= (long) KEPT_PERCENT * invited;
        }
    }

    /** Works out the codes, attribute by attribute: a later one divides only who still shares an earlier one's code. */
    public static Coding of(List<Invited> people, List<Choice> choices, int k) {
        Map<UUID, Place> places = new HashMap<>();
        people.forEach(person -> places.put(person.subject(), Place.of(person.leaf())));
        List<FlatAttribute> attributes = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            Map<UUID, String> kept = kept(people, i, places, k);
            List<FlatAttribute.Category> categories = new ArrayList<>();
            for (String value : new TreeMap<>(choice.values()).keySet()) {
                Set<UUID> members = members(people, i, value);
                int keep = (int) members.stream().filter(kept::containsKey).count();
                Check check = new Check(choice.key(), choice.values().get(value), members.size(), members.size() - keep);
                if (!members.isEmpty()) {
                    checks.add(check);
                }
                if (keep > 0 && check.stays()) {
                    categories.add(new FlatAttribute.Category(
                            FlatAttribute.category(choice.key(), value), choice.values().get(value), keep));
                } else {
                    kept.values().removeIf(value::equals);
                }
            }
            if (!categories.isEmpty()) {
                attributes.add(new FlatAttribute(choice.key(), choice.name(), categories));
                places.replaceAll((person, place) -> with(place, choice.key(), kept.get(person)));
            }
        }
        SortedMap<Place, Integer> crowds = new TreeMap<>();
        places.values().forEach(place -> crowds.merge(place, 1, Integer::sum));
        List<Crowd> counted = new ArrayList<>();
        crowds.forEach((place, invited) -> counted.add(new Crowd(place, invited)));
        return new Coding(attributes, checks, places, counted);
    }

    /** Who keeps the value of an attribute as a code. */
    private static Map<UUID, String> kept(List<Invited> people, int attribute, Map<UUID, Place> places, int k) {
        Map<Place, SortedMap<String, Integer>> counts = new HashMap<>();
        Map<Place, Integer> unspecified = new HashMap<>();
        for (Invited person : people) {
            Place place = places.get(person.subject());
            Optional<String> value = person.values().get(attribute);
            if (value.isPresent()) {
                counts.computeIfAbsent(place, any -> new TreeMap<>()).merge(value.get(), 1, Integer::sum);
            } else {
                unspecified.merge(place, 1, Integer::sum);
            }
        }
        Map<Place, Set<String>> shared = new HashMap<>();
        counts.forEach((place, byValue) ->
                shared.put(place, shared(byValue, unspecified.getOrDefault(place, 0), k)));
        Map<UUID, String> kept = new HashMap<>();
        for (Invited person : people) {
            person.values().get(attribute)
                    .filter(value -> shared.get(places.get(person.subject())).contains(value))
                    .ifPresent(value -> kept.put(person.subject(), value));
        }
        return kept;
    }

    /** The values that at least k people of one place share, such that nobody or at least k are left without one. */
    private static Set<String> shared(SortedMap<String, Integer> byValue, int withoutAny, int k) {
        Set<String> shared = new HashSet<>();
        int unspecified = withoutAny;
        for (Map.Entry<String, Integer> value : byValue.entrySet()) {
            if (value.getValue() >= k) {
                shared.add(value.getKey());
            } else {
                unspecified += value.getValue();
            }
        }
        while (unspecified > 0 && unspecified < k && !shared.isEmpty()) {
            String smallest = shared.stream()
                    .min(Comparator.<String>comparingInt(byValue::get).thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            shared.remove(smallest);
            unspecified += byValue.get(smallest);
        }
        return shared;
    }

    private static Set<UUID> members(List<Invited> people, int attribute, String value) {
        Set<UUID> members = new HashSet<>();
        for (Invited person : people) {
            if (person.values().get(attribute).filter(value::equals).isPresent()) {
                members.add(person.subject());
            }
        }
        return members;
    }

    private static Place with(Place place, String attribute, @Nullable String value) {
        List<CellId> categories = new ArrayList<>(place.categories());
        categories.add(
                value == null ? FlatAttribute.unspecified(attribute) : FlatAttribute.category(attribute, value));
        return new Place(place.leaf(), categories);
    }
}
