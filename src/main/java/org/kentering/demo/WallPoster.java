package org.kentering.demo;

import java.util.List;

/**
 * What is left for whoever tries the posters without an account.
 *
 * @param path where a poster leads
 * @param reply the code that reads an answer there
 */
record WallPoster(String path, String reply) {

    static WallPoster read(List<String> lines) {
        return new WallPoster(lines.getFirst(), lines.getLast());
    }

    List<String> lines() {
        return List.of(path, reply);
    }
}
