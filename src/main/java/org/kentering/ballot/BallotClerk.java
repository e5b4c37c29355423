package org.kentering.ballot;

import org.kentering.kernel.ProcessIdentity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due: closes, decides what nobody decided, deletes what was promised to be deleted. */
@Component
class BallotClerk {

    private final BallotService ballots;

    BallotClerk(BallotService ballots) {
        this.ballots = ballots;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void closeWhatIsDue() {
        ProcessIdentity.run(ballots::closeDue);
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
    void countAndTidyUp() {
        ProcessIdentity.run(() -> {
            ballots.countParticipation();
            ballots.releaseUndecided();
            ballots.purge();
        });
    }
}
