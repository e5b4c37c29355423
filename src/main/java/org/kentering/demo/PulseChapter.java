package org.kentering.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kentering.ballot.BallotBox;
import org.kentering.ballot.BallotService;
import org.kentering.ballot.BallotSheet;
import org.kentering.ballot.CommentToReview;
import org.kentering.ballot.FilledPaper;
import org.kentering.ballot.PaperCode;
import org.kentering.ballot.Token;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.ItemBank;
import org.kentering.kernel.Language;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.pulse.HeardThemeDraft;
import org.kentering.pulse.InvitationService;
import org.kentering.pulse.LedgerService;
import org.kentering.pulse.PrintSheet;
import org.kentering.pulse.ReviewService;
import org.kentering.pulse.WaveApproval;
import org.kentering.pulse.WaveDraft;
import org.kentering.pulse.WaveKind;
import org.kentering.pulse.WaveService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The waves of the pulse: planned by the coordinator, approved and released by compliance, answered with the paper
 * codes that a company without a mail server prints. Nobody here knows who holds which code.
 */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(9)
class PulseChapter implements Chapter {

    private static final String COMMENT = "C1";
    private static final int LINKS_LEFT = 5;

    /** Raw answers are deleted when they should be, although the clock runs through the months in seconds. */
    private static final List<Integer> TIDYING = List.of(-120, -60, -1);

    private final WaveService waves;
    private final InvitationService invitations;
    private final ReviewService reviews;
    private final LedgerService ledgers;
    private final BallotService ballots;
    private final BallotBox box;
    private final CatalogueService catalogue;

    PulseChapter(
            WaveService waves,
            InvitationService invitations,
            ReviewService reviews,
            LedgerService ledgers,
            BallotService ballots,
            BallotBox box,
            CatalogueService catalogue) {
        this.waves = waves;
        this.invitations = invitations;
        this.reviews = reviews;
        this.ledgers = ledgers;
        this.ballots = ballots;
        this.box = box;
        this.catalogue = catalogue;
    }

    @Override
    public void tell(Telling telling) {
        int number = 0;
        for (Story.Wave wave : telling.story().waves()) {
            new Told(telling, wave, ++number).tell();
        }
        TIDYING.forEach(day -> telling.timeline().on(day, () -> ProcessIdentity.run(ballots::purge)));
    }

    /** One wave from its plan to its release, as far as it is. */
    private final class Told {

        private final Telling telling;
        private final Story.Wave wave;
        private final int number;
        private final Later<WaveId> id = new Later<>();
        private final Later<ItemBank> bank = new Later<>();
        private final Map<String, List<PaperCode>> codes = new HashMap<>();

        Told(Telling telling, Story.Wave wave, int number) {
            this.telling = telling;
            this.wave = wave;
            this.number = number;
        }

        void tell() {
            by(telling.coordinator(), wave.planned(), this::plan);
            if (wave.approved() == null) {
                return;
            }
            by(telling.compliance(), wave.approved(), this::approve);
            by(telling.compliance(), wave.approved(), this::print);
            List<Integer> days = List.of(wave.opens() + 1, wave.opens() + 3, Math.min(wave.closes() - 1, -1));
            for (int i = 0; i < days.size(); i++) {
                int part = i;
                telling.timeline().on(days.get(i), () -> answer(part, days.size()));
                telling.timeline().on(days.get(i), () -> ProcessIdentity.run(ballots::countParticipation));
            }
            if (wave.released() != null) {
                telling.timeline().on(wave.closes() + Timeline.OVER_THE_WEEKEND, () -> ProcessIdentity.run(ballots::closeDue));
                by(telling.compliance(), wave.released(), this::release);
            }
            wave.heard().forEach(this::answerFor);
        }

        /** You said, we did. */
        private void answerFor(Story.Heard heard) {
            by(telling.coordinator(), heard.day(), () -> ledgers.name(id.get(), new HeardThemeDraft(
                    heard.theme(),
                    heard.disposition(),
                    telling.cast().person(heard.owner()),
                    telling.timeline().date(heard.due()),
                    heard.words())));
            if (heard.settled() != null) {
                by(telling.coordinator(), heard.settled(), () -> settle(heard.theme()));
            }
        }

        private void settle(String theme) {
            ledgers.ledgers(telling.programme()).stream()
                    .filter(ledger -> ledger.wave().equals(id.get()))
                    .flatMap(ledger -> ledger.lines().stream())
                    .filter(line -> line.draft().theme().equals(theme))
                    .forEach(line -> ledgers.settle(line.id(), line.version()));
        }

        private void by(String person, int day, Runnable act) {
            telling.timeline().on(day, () -> telling.cast().act(person, act));
        }

        private void plan() {
            WaveKind kind = Objects.requireNonNullElse(wave.kind(), WaveKind.CORE);
            bank.is(switch (kind) {
                case CORE -> catalogue.corePulse();
                case READINESS -> catalogue.readiness();
                case LEADERS -> catalogue.leadersEstimate();
            });
            WaveDraft proposal = waves.proposal(telling.programme());
            id.is(waves.plan(telling.programme(), WaveDraft.byUnits(
                    kind,
                    proposal.audience(),
                    telling.timeline().date(wave.opens()),
                    telling.timeline().date(wave.closes()),
                    wave.rotating(),
                    proposal.thresholds(),
                    proposal.groupSize(),
                    proposal.merges(),
                    proposal.expectedPercent(),
                    proposal.contact())));
            waves.propose(id.get(), version());
        }

        private long version() {
            return waves.details(id.get()).row().version();
        }

        private void approve() {
            WaveApproval approval = waves.approval(id.get());
            waves.approve(id.get(), version(), approval.plan().fingerprint());
        }

        private void print() {
            for (PrintSheet.Group group : invitations.printSheet(id.get()).groups()) {
                codes.computeIfAbsent(group.name(), any -> new ArrayList<>()).addAll(group.codes());
            }
            invitations.printed(id.get());
            if (wave.released() == null) {
                leaveLinks();
            }
        }

        /** The last codes of some groups are for whoever tries the demo. */
        private void leaveLinks() {
            codes.keySet().stream().sorted().limit(LINKS_LEFT).forEach(
                    group -> telling.leave(codes.get(group).removeLast().token().text()));
        }

        /** Some of those who answer at all do so on this day. */
        private void answer(int part, int parts) {
            wave.answers().forEach((group, people) -> {
                List<PaperCode> mine = codesOf(group);
                List<Story.Comment> comments = wave.comments().stream()
                        .filter(comment -> comment.group().equals(group))
                        .toList();
                for (int person = part; person < people; person += parts) {
                    Token token = mine.get(person).token();
                    BallotSheet sheet = box.look(token).sheet().orElseThrow();
                    Map<String, List<String>> form =
                            new Respondent(wave, number, group, person).fill(sheet.plan(), bank.get());
                    Language language = Language.NL;
                    if (person < comments.size()) {
                        form.put(COMMENT, List.of(comments.get(person).text()));
                        language = comments.get(person).language();
                    }
                    send(token, sheet, form, language);
                }
            });
        }

        private List<PaperCode> codesOf(String group) {
            return codes.entrySet().stream()
                    .filter(entry -> entry.getKey().contains(group))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no group of the pulse is called " + group));
        }

        private void send(Token token, BallotSheet sheet, Map<String, List<String>> form, Language language) {
            FilledPaper paper = FilledPaper.read(sheet.plan(), form);
            if (!box.submit(token, sheet, UUID.randomUUID().toString(), paper, language)) {
                throw new IllegalStateException("a code of the sample company was used twice");
            }
        }

        private void release() {
            Map<String, Story.Comment> told = new HashMap<>();
            wave.comments().forEach(comment -> told.put(comment.text(), comment));
            for (CommentToReview comment : reviews.comments(id.get())) {
                Story.Comment one = told.get(comment.text());
                if (one.withheld() != null) {
                    reviews.withhold(id.get(), comment.id(), one.withheld());
                } else if (comment.translate()) {
                    reviews.redact(id.get(), comment.id(), one.translation());
                } else {
                    reviews.show(id.get(), comment.id());
                }
            }
            reviews.release(id.get(), reviews.comments(id.get()), null);
        }
    }
}
