package org.kentering.pulse;

import java.util.List;
import java.util.Objects;
import org.kentering.ballot.BallotService;
import org.kentering.catalogue.CatalogueService;
import org.springframework.stereotype.Component;

/** Fetches what was published of waves. */
@Component
class Publications {

    private final BallotService ballots;
    private final CatalogueService catalogue;

    Publications(BallotService ballots, CatalogueService catalogue) {
        this.ballots = ballots;
        this.catalogue = catalogue;
    }

    /** These released waves beside each other, the first launched first. */
    Publication of(List<Wave> released) {
        return new Publication(
                released.stream()
                        .map(wave -> new Publication.Released(
                                wave.id(),
                                ballots.plan(wave.id()),
                                Objects.requireNonNull(wave.releasedAt()),
                                ballots.cells(wave.id())))
                        .toList(),
                catalogue.corePulse(),
                catalogue::blockingAdvice);
    }
}
