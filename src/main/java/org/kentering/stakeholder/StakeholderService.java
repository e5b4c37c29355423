package org.kentering.stakeholder;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kentering.exchange.CleanText;
import org.kentering.identity.Access;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.Fold;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as its coordinator keeps it. Nobody else comes in here: see {@link StakeholderFileService}. */
@Service
@MayCoordinate
@Transactional
public class StakeholderService {

    private static final Set<Attitude> AGAINST = EnumSet.of(Attitude.OPPONENT, Attitude.SCEPTIC);

    private final Stakeholders stakeholders;
    private final StakeholderFiles files;
    private final Ratings ratings;
    private final Contacts contacts;
    private final FileHistory history;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final Drafts drafts;
    private final Access access;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StakeholderService(
            Stakeholders stakeholders,
            StakeholderFiles files,
            Ratings ratings,
            Contacts contacts,
            FileHistory history,
            ProgrammeService programmes,
            OrganisationService organisation,
            Drafts drafts,
            Access access,
            CompanyDate companyDate,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.stakeholders = stakeholders;
        this.files = files;
        this.ratings = ratings;
        this.contacts = contacts;
        this.history = history;
        this.programmes = programmes;
        this.organisation = organisation;
        this.drafts = drafts;
        this.access = access;
        this.companyDate = companyDate;
        this.clock = clock;
        this.facts = facts;
    }

    /** One page of the register. It can be sorted by the names of {@link StakeholderOrder}. */
    @Transactional(readOnly = true)
    public Slice<StakeholderRow> search(ProgrammeId id, StakeholderFilter filter, Pageable page) {
        programmes.require(id, Role.COORDINATOR);
        StakeholderFilter.Show show = filter.show();
        return stakeholders.search(
                id.value(),
                pattern(filter.text()),
                filter.unit() == null,
                units(filter),
                show == StakeholderFilter.Show.CLOSED,
                show == StakeholderFilter.Show.CONTACT_OVERDUE,
                ContactRule.silentSince(companyDate.today()),
                show == StakeholderFilter.Show.NOT_RATED,
                show == StakeholderFilter.Show.ESCALATED,
                StakeholderOrder.safe(page));
    }

    /** How many people {@link #search} finds. */
    @Transactional(readOnly = true)
    public long count(ProgrammeId id, StakeholderFilter filter) {
        programmes.require(id, Role.COORDINATOR);
        StakeholderFilter.Show show = filter.show();
        return stakeholders.count(
                id.value(),
                pattern(filter.text()),
                filter.unit() == null,
                units(filter),
                show == StakeholderFilter.Show.CLOSED,
                show == StakeholderFilter.Show.CONTACT_OVERDUE,
                ContactRule.silentSince(companyDate.today()),
                show == StakeholderFilter.Show.NOT_RATED,
                show == StakeholderFilter.Show.ESCALATED);
    }

    /** What the register tells at first sight. */
    @Transactional(readOnly = true)
    public RegisterFinding finding(ProgrammeId id) {
        programmes.require(id, Role.COORDINATOR);
        return RegisterFinding.of(
                stakeholders.tally(id.value(), AGAINST, ContactRule.silentSince(companyDate.today())));
    }

    /** What a text touches that has no place in a note; a warning for the writer, nothing is refused. */
    @Transactional(readOnly = true)
    public Set<SensitiveTopic> sensitiveTopics(String text) {
        return SensitiveWords.in(text);
    }

    /**
     * Takes somebody into the register; who was closed is opened again, with the history.
     *
     * @throws Refusal if they stand there already, left, or are outside of the programme
     */
    public StakeholderId register(ProgrammeId id, StakeholderDraft draft) {
        ProgrammeFrame frame = programmes.require(id, Role.COORDINATOR).requireRunning();
        drafts.valid(draft);
        PersonId person = draft.person();
        if (person != null) {
            requireInScope(frame, person);
            Optional<Stakeholder> before = stakeholders.find(id.value(), person.value());
            if (before.isPresent()) {
                Stakeholder stakeholder = before.get();
                stakeholder.reopen(clock.instant());
                history.done(stakeholder.id(), ChangeKind.REOPENED);
                return saved(stakeholder, StakeholderChanged.Kind.REOPENED);
            }
        }
        Stakeholder stakeholder = new Stakeholder(id, draft, companyDate.today(), clock.instant());
        try {
            stakeholders.saveAndFlush(stakeholder);
        } catch (DataIntegrityViolationException meanwhile) {
            throw Refusal.of("stakeholder.register.alreadyThere");
        }
        files.saveAndFlush(new StakeholderFile(stakeholder.id()));
        facts.publishEvent(new StakeholderChanged(stakeholder.id(), id, StakeholderChanged.Kind.REGISTERED));
        return stakeholder.id();
    }

    /** Rates somebody anew; the old rating stays in the history with its reason. */
    public void rate(StakeholderId id, long seen, RatingDraft draft) {
        drafts.valid(draft);
        change(id, seen, StakeholderChanged.Kind.RATED, stakeholder -> {
            stakeholder.weigh(draft.influence(), draft.affectedness(), clock.instant());
            file(id).rate(draft.attitude());
            ratings.save(new Rating(id, draft, access.me(), clock.instant()));
        });
    }

    /** Writes down what matters to somebody, and a note; what stood there stays in the history. */
    public void describe(StakeholderId id, long seen, FileDraft draft) {
        drafts.valid(draft);
        change(id, seen, StakeholderChanged.Kind.DESCRIBED, stakeholder -> {
            StakeholderFile file = file(id);
            String because = draft.reason();
            history.said(id, ChangeKind.FUNCTION, stakeholder.function(), draft.function(), because);
            history.said(id, ChangeKind.MATTERS, file.matters(), draft.matters(), because);
            history.said(id, ChangeKind.NOTE, file.note(), draft.note(), because);
            stakeholder.nameFunction(draft.function(), clock.instant());
            file.write(draft.matters(), draft.note(), access.me());
            String before = stakeholder.name();
            String name = draft.name();
            if (name != null && before != null) {
                history.said(id, ChangeKind.NAME, before, name, because);
                stakeholder.rename(name);
            }
        });
    }

    /** Logs that somebody was spoken to; needs no version, because two contacts do not contradict each other. */
    public void logContact(StakeholderId id, ContactDraft draft) {
        drafts.valid(draft);
        Stakeholder stakeholder = mine(id);
        stakeholder.contacted(draft.day(), companyDate.today(), clock.instant());
        contacts.save(new Contact(id, draft, access.me(), clock.instant()));
        saved(stakeholder, StakeholderChanged.Kind.CONTACTED);
    }

    /** Shows somebody, with name and notes, to the sponsor, or takes that back. */
    public void escalate(StakeholderId id, long seen, boolean toSponsor) {
        change(id, seen, StakeholderChanged.Kind.ESCALATED, stakeholder -> {
            if (stakeholder.isEscalated() != toSponsor) {
                history.done(id, toSponsor ? ChangeKind.ESCALATED : ChangeKind.TAKEN_BACK);
            }
            stakeholder.escalate(toSponsor, clock.instant());
        });
    }

    /** Keeps the person's own words beside what was written about them; no words take them back. */
    public void attachReply(StakeholderId id, long seen, String words) {
        String clean = CleanText.of(words);
        if (clean.length() > 2000) {
            throw Refusal.of("stakeholder.reply.long", 2000);
        }
        change(id, seen, StakeholderChanged.Kind.REPLIED, stakeholder -> {
            stakeholder.touch(clock.instant());
            history.said(id, ChangeKind.REPLY, file(id).reply(), clean, "");
            file(id).attachReply(clean, companyDate.today());
        });
    }

    /** Takes somebody off the register; what was written stays readable under "closed". */
    public void close(StakeholderId id, long seen) {
        change(id, seen, StakeholderChanged.Kind.CLOSED, stakeholder -> {
            stakeholder.close(companyDate.today(), clock.instant());
            history.done(id, ChangeKind.CLOSED);
        });
    }

    public void reopen(StakeholderId id) {
        Stakeholder stakeholder = mine(id);
        stakeholder.reopen(clock.instant());
        history.done(id, ChangeKind.REOPENED);
        saved(stakeholder, StakeholderChanged.Kind.REOPENED);
    }

    private void change(
            StakeholderId id, long seen, StakeholderChanged.Kind kind, Consumer<Stakeholder> act) {
        Stakeholder stakeholder = mine(id);
        stakeholder.check(seen);
        act.accept(stakeholder);
        saved(stakeholder, kind);
    }

    private StakeholderId saved(Stakeholder stakeholder, StakeholderChanged.Kind kind) {
        stakeholders.saveAndFlush(stakeholder);
        facts.publishEvent(new StakeholderChanged(stakeholder.id(), stakeholder.programme(), kind));
        return stakeholder.id();
    }

    private Stakeholder mine(StakeholderId id) {
        Stakeholder stakeholder = stakeholders.findById(id).orElseThrow(NotFound::new);
        programmes.require(stakeholder.programme(), Role.COORDINATOR).requireRunning();
        return stakeholder;
    }

    private StakeholderFile file(StakeholderId id) {
        return files.findById(id).orElseThrow();
    }

    private void requireInScope(ProgrammeFrame frame, PersonId person) {
        boolean there = organisation.people(List.of(person)).stream()
                .filter(PersonRow::active)
                .anyMatch(row -> frame.scope().contains(row.unit()));
        if (!there) {
            throw Refusal.of("stakeholder.register.outOfScope");
        }
    }

    private Set<UUID> units(StakeholderFilter filter) {
        UnitId unit = filter.unit();
        return unit == null
                ? Set.of()
                : organisation.tree().withBelow(unit).stream().map(UnitId::value).collect(Collectors.toSet());
    }

    /** A part of the name, taken literally. */
    static String pattern(String text) {
        String part = Fold.of(CleanText.of(text));
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
