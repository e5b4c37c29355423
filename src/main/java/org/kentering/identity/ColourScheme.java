package org.kentering.identity;

/** Light or dark, as the person or the device prefers. */
public enum ColourScheme {
    SYSTEM,
    LIGHT,
    DARK
}
