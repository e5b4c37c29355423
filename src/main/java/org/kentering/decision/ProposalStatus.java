package org.kentering.decision;

import java.util.Locale;

/** How far a proposal is. */
public enum ProposalStatus {
    OPEN,
    DECIDED,
    /** Taken back by whoever asked, before anybody decided. */
    WITHDRAWN;

    public String textKey() {
        return "decision.status." + name().toLowerCase(Locale.ROOT);
    }
}
