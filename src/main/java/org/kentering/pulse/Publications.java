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
    private final QuestionBanks banks;
    private final CatalogueService catalogue;

    Publications(BallotService ballots, QuestionBanks banks, CatalogueService catalogue) {
        this.ballots = ballots;
        this.banks = banks;
        this.catalogue = catalogue;
    }

    /** These released waves of one kind beside each other, the first launched first. */
    Publication of(List<Wave> released) {
        return new Publication(
                released.getLast().kind(),
                released.stream().map(this::released).toList(),
                banks.shipped(released.getLast().kind()),
                catalogue::blockingAdvice);
    }

    /** What was published of one wave. */
    Publication.Released released(Wave wave) {
        return new Publication.Released(
                wave.id(),
                ballots.plan(wave.id()),
                Objects.requireNonNull(wave.releasedAt()),
                ballots.cells(wave.id()));
    }
}
