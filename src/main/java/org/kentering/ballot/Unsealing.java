package org.kentering.ballot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Opens the box of a strict wave after its close, all of it or nothing. From then on it is a closed wave like any other. */
@Component
class Unsealing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ballots ballots;
    private final Seals seals;
    private final Answers answers;
    private final CommentPlaces places;
    private final Clock clock;

    Unsealing(Ballots ballots, Seals seals, Answers answers, CommentPlaces places, Clock clock) {
        this.ballots = ballots;
        this.seals = seals;
        this.answers = answers;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Opens the box.
     *
     * @param file the private half of the key as it was kept; it is stored nowhere
     * @throws Refusal if it is not the key of this wave, there is nothing to open now, or an answer was changed
     */
    @Transactional
    public void open(WaveId wave, String file) {
        Ballot ballot = ballots.find(wave).orElseThrow(NotFound::new);
        SealingKey seal = ballot.seal();
        if (seal == null || ballot.stage() != BallotStage.IN_REVIEW) {
            throw Refusal.of("ballot.seal.notNow");
        }
        OpeningKey key = OpeningKey.read(file, seal);
        if (!seals.open(wave, clock.instant())) {
            throw Refusal.of("ballot.seal.notNow");
        }
        List<Answers.Sealed> sealed = answers.sealed(wave);
        List<Answers.Opened> opened = sealed.parallelStream()
                .map(one -> opened(one, key, wave))
                .flatMap(Optional::stream)
                .toList();
        if (opened.size() < sealed.size()) {
            throw Refusal.of("ballot.seal.damaged", sealed.size() - opened.size());
        }
        Map<CellId, Integer> handedIn = new TreeMap<>();
        opened.forEach(one -> handedIn.merge(one.place().leaf(), 1, Integer::sum));
        List<Answers.WrittenIn> written = opened.stream()
                .filter(one -> !one.paper().comments().isEmpty())
                .map(one -> new Answers.WrittenIn(
                        one.place().leaf(), JSON.readValue(one.paper().comments(), BallotBox.Written.class)))
                .toList();
        answers.replace(wave, opened);
        answers.place(wave, places.of(wave, ballot.plan(), written, handedIn));
    }

    private static Optional<Answers.Opened> opened(Answers.Sealed one, OpeningKey key, WaveId wave) {
        return SealedPaper.opened(one.words(), key, wave, one.place())
                .map(paper -> new Answers.Opened(one.place(), paper));
    }
}
