package org.kentering.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Organisations and files that the tests of this module work with. */
final class Sample {

    static final String HEADER =
            "employee_id,first_name,last_name,email,unit,parent_unit,manager,employee_group,location,language,"
                    + "start_date\n";
    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Sample() {}

    static byte[] file(String path) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static byte[] company() {
        return file("/sample/organisation-150.csv");
    }

    static byte[] messy() {
        return file("/organisation/organisation-messy.csv");
    }

    static byte[] csv(String... lines) {
        return (HEADER + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A plain line: end user in Apeldoorn. */
    static String line(String id, String last, String unit, String parent) {
        return String.join(
                ",",
                id,
                "Anna",
                last,
                id.toLowerCase() + "@voorbeeld.example",
                unit,
                parent,
                "",
                "End user",
                "Apeldoorn",
                "nl",
                "2020-01-01");
    }

    /** Builds trees by names; a name stands below the last unit of the given parent's name. */
    static final class Tree {

        private final List<UnitNode> nodes = new ArrayList<>();

        Tree() {
            add("Waterman", null);
        }

        Tree with(String parent, String... names) {
            for (String name : names) {
                add(name, idOf(parent));
            }
            return this;
        }

        private void add(String name, UnitId parent) {
            nodes.add(new UnitNode(UnitId.random(), parent, name, null, LONG_AGO, 0, List.of(), 0));
        }

        private UnitId idOf(String name) {
            return nodes.stream()
                    .filter(node -> node.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        UnitTree build() {
            return UnitTree.of(nodes);
        }
    }

    static UnitId unit(UnitTree tree, String path) {
        return tree.nodes().keySet().stream()
                .filter(id -> tree.path(id).equals(path))
                .findFirst()
                .orElseThrow();
    }
}
