package org.kentering.catalogue;

import java.util.List;
import java.util.Locale;

/** What an item of a pulse asks about. */
public enum Construct {
    AWARENESS,
    WILLINGNESS,
    KNOWLEDGE,
    ABILITY,
    REINFORCEMENT,
    VOICE,
    TRUST,
    BEHAVIOUR,
    BARRIERS,
    OPPORTUNITY,
    COMMENT,
    ROLE,
    VALENCE,
    MANAGEMENT_SUPPORT,
    SAFETY,
    FACILITATING_CONDITIONS,
    REALISED_VALUE,
    CHAMPION_EFFECT,
    COMMITMENT,
    EFFICACY,
    ESTIMATE,
    /** What a company asks beside the shipped items. */
    OWN;

    private static final List<Construct> ADOPTION_STEPS =
            List.of(AWARENESS, WILLINGNESS, KNOWLEDGE, ABILITY, REINFORCEMENT);

    /** What people need one after the other before a new way of working stays; the first weak one blocks the rest. */
    public static List<Construct> adoptionSteps() {
        return ADOPTION_STEPS;
    }

    public String textKey() {
        return "catalogue.construct." + name().toLowerCase(Locale.ROOT);
    }
}
