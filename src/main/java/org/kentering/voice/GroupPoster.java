package org.kentering.voice;

import java.util.List;

/**
 * A poster to print.
 *
 * @param group the name of the unit
 * @param covers the names of the units whose people have no nearer poster
 * @param people how many share it
 * @param path where its code leads, from the root of the installation
 */
public record GroupPoster(String group, List<String> covers, int people, String path, OpenCode code) {

    public GroupPoster {
        covers = List.copyOf(covers);
    }
}
