package org.kentering.ballot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
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
    private final Participation participation;
    private final WaveSecrets secrets;
    private final JdbcOperations sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(
            Ballots ballots,
            Codes codes,
            Answers answers,
            Participation participation,
            WaveSecrets secrets,
            JdbcOperations sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ballots = ballots;
        this.codes = codes;
        this.answers = answers;
        this.participation = participation;
        this.secrets = secrets;
        this.sql = sql;
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
     * read after that is complete. All final rows come from this one transaction.
     */
    @Transactional
    public void move(WaveId wave) {
        if (!ballots.advance(wave, BallotStage.CLOSED, BallotStage.IN_REVIEW)) {
            return;
        }
        BallotPlan plan = ballots.find(wave).orElseThrow(NotFound::new).plan();
        codes.delete(wave);
        participation.count(wave, plan, LocalDate.ofInstant(clock.instant(), plan.zone()));
        answers.place(wave, placed(wave, plan));
        answers.moveOut(wave);
        ballots.closedAt(wave, clock.instant());
        events.publishEvent(new WaveClosed(wave));
    }

    /** PostgreSQL keeps deleted rows until it is told; H2 rewrites its file when it stops. */
    void tidy(WaveId wave) {
        Boolean keepsDeletedRows = sql.execute((ConnectionCallback<Boolean>) connection ->
                connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
        if (Boolean.TRUE.equals(keepsDeletedRows)) {
            sql.execute("vacuum ballot_token, ballot_inbox");
        }
        ballots.tidied(wave);
    }

    private List<Answers.Placed> placed(WaveId wave, BallotPlan plan) {
        List<Answers.WrittenIn> written = answers.written(wave);
        Tallies tallies = new Tallies();
        answers.handedInBox(wave).forEach((leaf, people) -> tallies.at(Place.of(leaf)).handedIn(people));
        for (Answers.WrittenIn one : written) {
            one.written().texts().keySet().forEach(key -> tallies.at(Place.of(one.leaf()))
                    .comment(plan.item(key).orElseThrow().asked().item()));
        }
        Map<String, List<CommentCell>> cells = new HashMap<>();
        for (BallotItem item : plan.items()) {
            if (item.kind() == ItemKind.TEXT) {
                cells.put(item.key(), CommentPartition.of(
                        plan.tree(), plan.thresholds(), item.asked().item(), tallies));
            }
        }
        Map<CellId, Map<Language, Integer>> spoken = codes.languages(wave);
        List<Answers.Placed> placed = new ArrayList<>();
        for (Answers.WrittenIn one : written) {
            one.written().texts().forEach((key, text) -> cellOf(cells.get(key), one.leaf())
                    .map(cell -> place(plan, spoken, cell, one.written().language(), key, text))
                    .ifPresent(placed::add));
        }
        return placed;
    }

    /** A comment in a language of few moves up until it does not stand out; if it always does, it needs translating. */
    private static Answers.Placed place(
            BallotPlan plan, Map<CellId, Map<Language, Integer>> spoken, CommentCell cell, Language language, String key,
            String text) {
        int enough = plan.thresholds().kc();
        CommentCell place = cell;
        while (speakers(spoken, place, language) < enough) {
            CellId above = place.id().equals(place.under())
                    ? plan.tree().node(place.under()).parent()
                    : place.under();
            if (above == null) {
                return new Answers.Placed(place, key, text, true);
            }
            place = whole(plan.tree(), above);
        }
        return new Answers.Placed(place, key, text, false);
    }

    private static int speakers(Map<CellId, Map<Language, Integer>> spoken, CommentCell cell, Language language) {
        return cell.leaves().stream()
                .mapToInt(leaf -> spoken.getOrDefault(leaf, Map.of()).getOrDefault(language, 0))
                .sum();
    }

    private static CommentCell whole(ReportingTree tree, CellId node) {
        Set<CellId> leaves = new HashSet<>();
        for (ReportingTree.Node leaf : tree.leaves()) {
            for (CellId above = leaf.id(); above != null; above = tree.node(above).parent()) {
                if (above.equals(node)) {
                    leaves.add(leaf.id());
                }
            }
        }
        return new CommentCell(node, node, leaves);
    }

    private static Optional<CommentCell> cellOf(List<CommentCell> cells, CellId leaf) {
        return cells.stream().filter(cell -> cell.leaves().contains(leaf)).findFirst();
    }
}
