package org.kentering.ballot;

/** The steps that a person takes towards working with something new, in their order (after ADKAR, Hiatt 2006). */
public enum Step {
    AWARENESS,
    WILLINGNESS,
    KNOWLEDGE,
    ABILITY,
    REINFORCEMENT
}
