package org.kentering.ballot;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.kentering.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a wave in three steps, each of which can be done again after a kill: no more answers are taken; everything is
 * written anew in one transaction; the database forgets where the rows lay.
 */
@Component
class Closing {

    private final Ballots ballots;
    private final Codes codes;
    private final Answers answers;
    private final CommentPlaces places;
    private final Seals seals;
    private final Participation participation;
    private final WaveSecrets secrets;
    private final JdbcOperations sql;
    private final Dialect dialect;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(
            Ballots ballots,
            Codes codes,
            Answers answers,
            CommentPlaces places,
            Seals seals,
            Participation participation,
            WaveSecrets secrets,
            JdbcOperations sql,
            DataSource database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.codes = codes;
        this.answers = answers;
        this.places = places;
        this.seals = seals;
        this.participation = participation;
        this.secrets = secrets;
        this.sql = sql;
        this.dialect = Dialect.of(database);
        this.events = events;
        this.clock = clock;
    }

    /** From the end of this transaction on no new submit finds the ballot open. */
    @Transactional
    public void block(WaveId wave) {
        ballots.advance(wave, BallotStage.LAUNCHED, BallotStage.CLOSED);
        secrets.forgetKey(wave);
        secrets.forgetCodes(wave);
        ballots.keyDeleted(wave);
    }

    /**
     * Deleting the codes first waits for every submit that has begun, because each holds the row of its code; what is
     * read after that is complete. All final rows come from this one transaction; those of a strict wave are still
     * sealed.
     */
    @Transactional
    public void move(WaveId wave) {
        if (!ballots.advance(wave, BallotStage.CLOSED, BallotStage.IN_REVIEW)) {
            return;
        }
        BallotPlan plan = ballots.find(wave).orElseThrow(NotFound::new).plan();
        codes.delete(wave);
        participation.count(wave, plan, LocalDate.ofInstant(clock.instant(), plan.zone()));
        if (!seals.locked(wave)) {
            answers.place(wave, places.of(wave, plan, answers.written(wave), answers.handedInBox(wave)));
        }
        answers.moveOut(wave);
        ballots.closedAt(wave, clock.instant());
        events.publishEvent(new WaveClosed(wave));
    }

    /** PostgreSQL keeps deleted rows until it is told; the file of H2 is written anew at the stop ({@link DatabaseFile}). */
    void tidy(WaveId wave) {
        if (dialect == Dialect.POSTGRESQL) {
            sql.execute("vacuum ballot_token, ballot_inbox");
        }
        ballots.tidied(wave);
    }
}
