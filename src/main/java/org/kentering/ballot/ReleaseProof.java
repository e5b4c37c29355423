package org.kentering.ballot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.ReleaseCheck.CommentsFound;
import org.kentering.kernel.Message;
import org.kentering.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * Looks whether a release is still what was signed: always signature, tiers, totals and rule 2, and while the answers
 * exist by computing everything again (Kentering rules of publication, section 4).
 */
@Component
class ReleaseProof {

    private final Ballots ballots;
    private final Answers answers;
    private final Comments comments;
    private final Releases releases;
    private final Releasing releasing;
    private final InstallationKey key;
    private final Clock clock;

    ReleaseProof(
            Ballots ballots,
            Answers answers,
            Comments comments,
            Releases releases,
            Releasing releasing,
            InstallationKey key,
            Clock clock) {
        this.ballots = ballots;
        this.answers = answers;
        this.comments = comments;
        this.releases = releases;
        this.releasing = releasing;
        this.key = key;
        this.clock = clock;
    }

    ReleaseCheck check(WaveId wave) {
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        Releases.Signed signed = releases.signed(wave).orElseThrow(NotFound::new);
        if (!isSigned(signed)) {
            return new ReleaseCheck(List.of(Message.of("ballot.proof.signature")), CommentsFound.NOT_SIGNED, false);
        }
        ReleaseCertificate certificate = Releases.read(signed.certificate());
        List<Message> faults = new ArrayList<>();
        if (!certificate.wave().equals(wave) || !ballot.plan().fingerprint().equals(certificate.fingerprint())) {
            faults.add(Message.of("ballot.proof.plan"));
        }
        Releases.Beside beside = releases.beside(wave);
        boolean besideAsSigned = isAsSigned(beside.turnoutDigest(), certificate.turnoutDigest())
                && isAsSigned(beside.derivableDigest(), certificate.derivableDigest());
        if (!besideAsSigned) {
            faults.add(Message.of("ballot.proof.beside"));
        }
        if (!withdrawnAsSigned(wave)) {
            faults.add(Message.of("ballot.proof.withdrawn"));
        }
        Optional<List<PublishedCell>> cells = readable(wave);
        if (cells.isEmpty() || !Releases.digest(cells.get()).equals(certificate.cellsDigest())) {
            faults.add(Message.of("ballot.proof.cells"));
        }
        cells.ifPresent(all -> faults.addAll(
                audited(ballot.plan(), certificate, all, besideAsSigned ? releases.derivable(wave) : null)));
        CommentsFound found = commentsOf(wave, certificate);
        if (found == CommentsFound.CHANGED) {
            faults.add(Message.of("ballot.proof.comments"));
        }
        boolean recomputed = faults.isEmpty() && !ballot.rawDeleted();
        if (recomputed && !isComputedAgain(ballot, cells.orElseThrow())) {
            faults.add(Message.of("ballot.proof.answers"));
        }
        return new ReleaseCheck(faults, found, recomputed);
    }

    private boolean isSigned(Releases.Signed signed) {
        return key.sign(signed.certificate()).equals(signed.signature());
    }

    /** Releases of the first versions did not sign everything. */
    private static boolean isAsSigned(String found, @Nullable String signed) {
        return signed == null || signed.equals(found);
    }

    /** What later waves take as known decides about their holds, so that nobody may take it away. */
    private boolean withdrawnAsSigned(WaveId wave) {
        return releases.besideWithdrawn(wave).entrySet().stream()
                .allMatch(withdrawn -> isSigned(withdrawn.getKey())
                        && isAsSigned(
                                withdrawn.getValue().derivableDigest(),
                                Releases.read(withdrawn.getKey().certificate()).derivableDigest()));
    }

    private Optional<List<PublishedCell>> readable(WaveId wave) {
        try {
            return releases.inOrder(wave) ? Optional.of(releases.cells(wave)) : Optional.empty();
        } catch (RuntimeException unreadable) {
            // A cell whose values do not fit its tier cannot be built: somebody has changed it.
            return Optional.empty();
        }
    }

    private static List<Message> audited(
            BallotPlan plan, ReleaseCertificate certificate, List<PublishedCell> cells,
            @Nullable List<DerivableCell> known) {
        int shown = (int) cells.stream().filter(PublishedCell::open).count();
        List<Message> faults = new ArrayList<>();
        if (shown != certificate.cellsShown()) {
            faults.add(Message.of("ballot.proof.shown"));
        }
        if (shown > 0 && certificate.smallestSupport() < plan.thresholds().k()) {
            faults.add(Message.of("ballot.proof.support", certificate.smallestSupport()));
        }
        faults.addAll(new PublishedAudit(
                        PublishedAudit.Frame.of(plan), certificate.used(), certificate.surplus() != null)
                .faults(cells, certificate.derivableDigest() == null ? null : known));
        return faults;
    }

    private CommentsFound commentsOf(WaveId wave, ReleaseCertificate certificate) {
        boolean all = comments.verdicts(wave).equals(certificate.comments());
        String signed = certificate.commentsMark();
        if (all && signed == null) {
            return CommentsFound.NOT_SIGNED;
        }
        if (all && key.sign(comments.released(wave)).equals(signed)) {
            return CommentsFound.AS_SIGNED;
        }
        Instant keptFrom = clock.instant().atOffset(ZoneOffset.UTC).minus(BallotPlan.COMMENTS_KEPT).toInstant();
        boolean over = !certificate.releasedAt().isAfter(keptFrom);
        return over && comments.verdicts(wave).isEmpty() ? CommentsFound.GONE_BY_RETENTION : CommentsFound.CHANGED;
    }

    private boolean isComputedAgain(Ballot ballot, List<PublishedCell> cells) {
        ReleaseDraft again = releasing.draft(
                ballot, answers.tallies(ballot.id(), ballot.plan()), releases.number(ballot.id()).orElseThrow());
        return Releases.digest(again.cells()).equals(Releases.digest(cells));
    }
}
