package org.kentering.ballot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as it lies in the box of a strict wave. All are filled up to a multiple of the same size, so that nobody sees
 * who wrote something by how long it is.
 *
 * @param answers as they would lie in an open box
 * @param comments likewise; empty if nothing was written
 */
record SealedPaper(String answers, String comments) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FILLED_TO = 4096;

    String sealed(SealingKey key, WaveId wave, Place place) {
        byte[] words = JSON.writeValueAsBytes(this);
        byte[] filled = Arrays.copyOf(words, (words.length + FILLED_TO - 1) / FILLED_TO * FILLED_TO);
        Arrays.fill(filled, words.length, filled.length, (byte) ' ');
        return key.seal(filled, about(wave, place));
    }

    static Optional<SealedPaper> opened(String sealed, OpeningKey key, WaveId wave, Place place) {
        return key.open(sealed, about(wave, place)).map(words -> JSON.readValue(words, SealedPaper.class));
    }

    private static byte[] about(WaveId wave, Place place) {
        return (wave.value() + " " + place.leaf().value() + " "
                        + place.categories().stream().map(CellId::value).toList())
                .getBytes(StandardCharsets.UTF_8);
    }
}
