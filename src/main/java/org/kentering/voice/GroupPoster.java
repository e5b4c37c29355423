package org.kentering.voice;

/**
 * A poster to print.
 *
 * @param group the name of the unit
 * @param people how many share it
 * @param path where its code leads, from the root of the installation
 */
public record GroupPoster(String group, int people, String path, OpenCode code) {}
