package org.kentering.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A table of figures, printed as they come and kept under {@code target/bench}. Figures of one run can be compared with
 * each other; machines are shared, so a figure alone says little.
 */
public final class Bench {

    private final String name;
    private final List<String> lines = new ArrayList<>();

    public Bench(String name) {
        this.name = name;
        say("%s: %s on %d processors, Java %s", name, System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }

    /** A sentence. */
    public void say(String sentence, Object... parts) {
        String line = sentence.formatted(parts);
        System.out.println(line);
        lines.add(line);
    }

    /** The median of some runs, with the least and the most. */
    public void row(String what, String unit, List<Double> runs) {
        List<Double> sorted = new ArrayList<>(runs);
        Collections.sort(sorted);
        say(String.format(Locale.ROOT, "%-64s %,12.2f %-5s (%,.2f to %,.2f in %d runs)", what,
                sorted.get(sorted.size() / 2), unit, sorted.getFirst(), sorted.getLast(), sorted.size()).replace("%", "%%"));
    }

    /** Writes all of it to a file of this name. */
    public void write() throws IOException {
        Path file = Path.of("target", "bench", name + ".txt");
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
