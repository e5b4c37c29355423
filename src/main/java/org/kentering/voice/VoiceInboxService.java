package org.kentering.voice;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.Access;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayDecide;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeService;
import org.kentering.voice.EntryChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with an entry: the coordinator's answers and routes, the sponsor's decision, the author's "not yet". */
@Service
@MayCoordinate
@Transactional
public class VoiceInboxService {

    /** The roles that can be asked to take care of an entry: each has a home on which it stands. */
    public static final List<Role> ROLES_TO_ASK =
            List.of(Role.SPONSOR, Role.COMPLIANCE, Role.DATA_STEWARD, Role.LEAD);

    private final VoiceEntries entries;
    private final VoiceReader reader;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    VoiceInboxService(
            VoiceEntries entries,
            VoiceReader reader,
            ProgrammeService programmes,
            OrganisationService organisation,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.entries = entries;
        this.reader = reader;
        this.programmes = programmes;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    public void answer(VoiceEntryId id, long seen, String answer) {
        handle(id, seen, Change.ANSWERED, entry -> entry.answer(answer, access.me(), clock.instant()));
    }

    /** Asks a person to take care of it: tells kind, theme and unit, and gives no right to read the words. */
    public void route(VoiceEntryId id, long seen, PersonId person) {
        handle(id, seen, Change.ROUTED, entry -> {
            if (organisation.people(List.of(person)).stream().noneMatch(PersonRow::active)) {
                throw Refusal.of("voice.entry.personLeft");
            }
            entry.routeTo(person);
        });
    }

    /**
     * Asks whoever holds the role to take care of it, of the leads only the one of the unit: tells kind, theme and unit,
     * and gives no right to read the words.
     *
     * @throws Refusal if it is none of {@link #ROLES_TO_ASK}
     */
    public void route(VoiceEntryId id, long seen, Role role) {
        if (!ROLES_TO_ASK.contains(role)) {
            throw Refusal.of("voice.entry.roleCannotCare");
        }
        handle(id, seen, Change.ROUTED, entry -> entry.routeTo(role));
    }

    public void takeUp(VoiceEntryId id, long seen) {
        handle(id, seen, Change.TAKEN_UP, VoiceEntry::takeUp);
    }

    /**
     * Settles it.
     *
     * @param outcome what was done; may be left out if it was answered before
     */
    public void resolve(VoiceEntryId id, long seen, @Nullable String outcome) {
        handle(id, seen, Change.RESOLVED, entry -> entry.resolve(outcome, access.me(), clock.instant()));
    }

    /** Tells all champions of a win. */
    public void publish(VoiceEntryId id, long seen, String words) {
        handle(id, seen, Change.PUBLISHED, entry -> entry.publish(words, clock.instant()));
    }

    public void escalate(VoiceEntryId id, long seen, EscalationDraft draft) {
        handle(id, seen, Change.ESCALATED, entry -> entry.escalate(draft, access.me(), clock.instant(), reader.today()));
    }

    /** The sponsor says what is to be done about an entry that was escalated. */
    @MayDecide
    public void decide(VoiceEntryId id, long seen, String decision) {
        VoiceEntry entry = reader.visible(id);
        programmes.require(entry.programme(), Role.SPONSOR).requireRunning();
        change(entry, seen, Change.DECIDED, one -> one.decide(decision, access.me(), clock.instant()));
    }

    /** Whoever passed it on, the champion of the unit or the coordinator finds that it is not settled. */
    @MayParticipate
    public void reopen(VoiceEntryId id, long seen, String because) {
        change(ownOrMine(id), seen, Change.REOPENED, entry -> entry.reopen(because));
    }

    /** Says the same in other words, for instance because a name stood in them. */
    @MayParticipate
    public void reword(VoiceEntryId id, long seen, String words) {
        change(ownOrMine(id), seen, Change.REWORDED, entry -> entry.reword(words));
    }

    private void handle(VoiceEntryId id, long seen, Change what, Consumer<VoiceEntry> step) {
        VoiceEntry entry = entries.findById(id).orElseThrow(NotFound::new);
        programmes.require(entry.programme(), Role.COORDINATOR).requireRunning();
        change(entry, seen, what, step);
    }

    private VoiceEntry ownOrMine(VoiceEntryId id) {
        VoiceEntry entry = reader.visible(id);
        VoiceSight sight = reader.sight(programmes.frame(entry.programme()).requireRunning());
        if (!sight.everything() && !VoicePolicy.isOwn(sight, access.me(), entry)) {
            throw new NotFound();
        }
        return entry;
    }

    private void change(VoiceEntry entry, long seen, Change what, Consumer<VoiceEntry> step) {
        entry.check(seen);
        step.accept(entry);
        entries.saveAndFlush(entry);
        facts.publishEvent(new EntryChanged(entry.id(), entry.programme(), entry.kind(), what));
    }
}
