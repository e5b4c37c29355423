package org.kentering.pulse;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.Riddle;
import org.kentering.ballot.SealingKey;
import org.kentering.ballot.WaveId;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.MayObserve;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.MaySupervise;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.pulse.WaveChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The key of a strict wave: made in the browser of compliance before the launch, tried by two people, used once after
 * the close. The server has the private half for the moment of opening only.
 */
@Service
@Transactional
public class SealService {

    private final Waves waves;
    private final WaveSeals seals;
    private final BallotService ballots;
    private final ProgrammeService programmes;
    private final AccountService accounts;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SealService(
            Waves waves,
            WaveSeals seals,
            BallotService ballots,
            ProgrammeService programmes,
            AccountService accounts,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.waves = waves;
        this.seals = seals;
        this.ballots = ballots;
        this.programmes = programmes;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * How far the key of a wave is; nothing for a wave that needs none.
     *
     * @throws NotFound if there is no such wave whose plan the reader may see
     */
    @MayParticipate
    @Transactional(readOnly = true)
    public Optional<WaveSeal> seal(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.frame(wave.programme());
        if (!WavePolicy.seesPlans(frame)) {
            throw new NotFound();
        }
        return wave.thresholds().thresholds().needSeal() ? Optional.of(seal(wave, frame)) : Optional.empty();
    }

    private WaveSeal seal(Wave wave, ProgrammeFrame frame) {
        Optional<WaveSeals.Made> made = seals.find(wave.id());
        List<AccountId> passed = seals.passed(wave.id());
        Set<AccountId> people = new HashSet<>(passed);
        made.ifPresent(key -> people.add(key.by()));
        Map<AccountId, String> names = accounts.names(new ArrayList<>(people));
        return new WaveSeal(
                made.map(key -> key.key().fingerprint()).orElse(null),
                made.map(key -> names.get(key.by())).orElse(null),
                made.map(WaveSeals.Made::at).orElse(null),
                passed.stream().map(names::get).toList(),
                WavePolicy.mayMakeKey(frame, wave, access.me()),
                made.isPresent()
                        && WavePolicy.mayTryKey(frame, wave, access.me())
                        && !passed.contains(access.me()));
    }

    /**
     * Keeps the public half of a key that was just made. An earlier key of the wave is of no use any more.
     *
     * @param publicKey the SubjectPublicKeyInfo in base64
     * @throws StaleVersion if the plan is no longer what was seen
     * @throws Refusal if it is no key, it is one's own plan, or the wave needs none now
     */
    @MaySupervise
    public void make(WaveId id, long seen, String publicKey) {
        Wave wave = waves.lock(id.value()).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.require(wave.programme(), Role.COMPLIANCE).requireRunning();
        wave.check(seen);
        if (!WavePolicy.mayMakeKey(frame, wave, access.me())) {
            throw Refusal.of("pulse.seal.notNow");
        }
        SealingKey key = new SealingKey(publicKey);
        seals.replace(id, new WaveSeals.Made(key, access.me(), clock.instant()));
        publish(wave, Change.KEY_MADE, key.fingerprint());
    }

    /**
     * A riddle for the signed-in account, which only the private half solves; any earlier one is void.
     *
     * @return in base64
     */
    @MayObserve
    public String riddle(WaveId id) {
        Riddle riddle = seals.find(triable(id).id()).orElseThrow(NotFound::new).key().riddle();
        seals.ask(id, access.me(), riddle.answerHash());
        return riddle.words();
    }

    /**
     * Notes that the signed-in account holds the private half.
     *
     * @param answer to the last riddle, in base64
     * @throws Refusal if it is not the answer
     */
    @MayObserve
    public void solve(WaveId id, String answer) {
        Wave wave = triable(id);
        if (!seals.solve(id, access.me(), Riddle.hash(answer), clock.instant())) {
            throw Refusal.of("pulse.seal.wrong");
        }
        publish(wave, Change.KEY_TRIED, null);
    }

    /**
     * Opens the box of a closed wave, so that its comments can be read.
     *
     * @param file with the private half; it is not kept
     * @throws Refusal if it is not the key, an answer was changed, or there is nothing to open now
     */
    @MaySupervise
    public void open(WaveId id, String file) {
        Wave wave = waves.lock(id.value()).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COMPLIANCE);
        wave.requireSecondPerson(access.me());
        if (wave.stage() != WaveStage.IN_REVIEW) {
            throw Refusal.of("pulse.seal.notNow");
        }
        ballots.open(id, file);
        publish(wave, Change.BOX_OPENED, null);
    }

    private Wave triable(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        if (!WavePolicy.mayTryKey(programmes.frame(wave.programme()), wave, access.me())) {
            throw new NotFound();
        }
        return wave;
    }

    private void publish(Wave wave, Change change, @Nullable String note) {
        facts.publishEvent(new WaveChanged(wave.id(), wave.programme(), change, note));
    }
}
