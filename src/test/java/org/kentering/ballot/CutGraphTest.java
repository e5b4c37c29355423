package org.kentering.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cuts of random small graphs, against trying every set of vertices. */
class CutGraphTest {

    private final int size = 7;

    @Test
    void theLightestCutIsTheOneFoundByTryingAll() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            CutGraph graph = random(random);
            int limit = 3 + random.nextInt(12);
            int lightest = Integer.MAX_VALUE;
            for (int set = 1; set < 1 << size; set++) {
                BitSet side = BitSet.valueOf(new long[] {set});
                if (dividesAPart(graph, side)) {
                    lightest = Math.min(lightest, weight(graph, side));
                }
            }
            Optional<CutGraph.Cut> found = graph.lightest(limit);
            assertThat(found.isPresent()).as("seed %d", seed).isEqualTo(lightest < limit);
            if (found.isPresent()) {
                assertThat(found.get().weight()).isEqualTo(lightest);
                assertThat(weight(graph, found.get().side())).isEqualTo(lightest);
            }
        }
    }

    @Test
    void everyLightCutThroughAnEdgeIsLookedAt() {
        for (int seed = 0; seed < 500; seed++) {
            CutGraph graph = random(new Random(seed));
            for (CutGraph.Edge edge : graph.edges()) {
                Set<Integer> light = new HashSet<>();
                for (int set = 1; set < 1 << size; set++) {
                    BitSet side = BitSet.valueOf(new long[] {set});
                    boolean through = side.get(edge.one()) && !side.get(edge.other());
                    if (through && within(side, graph.connected(edge.one())) && weight(graph, side) < 10) {
                        light.add(weight(graph, side));
                    }
                }
                Set<Integer> seen = new HashSet<>();
                Optional<CutGraph.Cut> wanted = graph.through(edge, 10, cut -> {
                    seen.add(cut.weight());
                    return false;
                });
                assertThat(wanted).isEmpty();
                assertThat(seen).as("seed %d", seed).isEqualTo(light);
            }
        }
    }

    private CutGraph random(Random random) {
        List<CutGraph.Edge> edges = new ArrayList<>();
        for (int one = 0; one < 4; one++) {
            for (int other = 4; other < size; other++) {
                if (random.nextInt(3) > 0) {
                    edges.add(new CutGraph.Edge(one, other, 1 + random.nextInt(8)));
                }
            }
        }
        return new CutGraph(size, edges);
    }

    private static boolean dividesAPart(CutGraph graph, BitSet side) {
        return graph.edges().stream().anyMatch(edge -> side.get(edge.one()) != side.get(edge.other()));
    }

    private static boolean within(BitSet inner, BitSet outer) {
        return inner.stream().allMatch(outer::get);
    }

    private static int weight(CutGraph graph, BitSet side) {
        return graph.edges().stream()
                .filter(edge -> side.get(edge.one()) != side.get(edge.other()))
                .mapToInt(CutGraph.Edge::weight)
                .sum();
    }
}
