package org.kentering.organisation;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit by the names that lead to it from below the company; the company itself is the empty path. Two paths are the
 * same unit if they read the same without case and accents.
 */
public final class UnitPath {

    static final UnitPath COMPANY = new UnitPath(List.of());

    private final List<String> names;
    private final List<String> plain;

    public UnitPath(List<String> names) {
        this.names = List.copyOf(names);
        this.plain = names.stream().map(Fold::of).toList();
    }

    public List<String> names() {
        return names;
    }

    /** A path as people write it, for instance {@code Engineering > Documentation}. */
    static UnitPath of(String written) {
        List<String> names = new ArrayList<>();
        for (String name : written.split(UnitTree.PATH_SEPARATOR, -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return new UnitPath(names);
    }

    boolean isCompany() {
        return names.isEmpty();
    }

    int depth() {
        return names.size();
    }

    String name() {
        return names.getLast();
    }

    UnitPath parent() {
        return new UnitPath(names.subList(0, names.size() - 1));
    }

    UnitPath below(UnitPath upper) {
        List<String> all = new ArrayList<>(upper.names);
        all.addAll(names);
        return new UnitPath(all);
    }

    /** The path itself and those above it, without the company; the longest first. */
    List<UnitPath> withAncestors() {
        List<UnitPath> all = new ArrayList<>();
        for (UnitPath path = this; !path.isCompany(); path = path.parent()) {
            all.add(path);
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitPath path && plain.equals(path.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public String toString() {
        return String.join(UnitTree.PATH_SEPARATOR, names);
    }
}
