package org.kentering.training;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.Access;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.kernel.StaleVersion;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions: when and where, who has a seat, who was there. */
@Service
@MayParticipate
public class SessionService {

    private final TrainingSessions sessions;
    private final Enrolments enrolments;
    private final Trainings trainings;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final SettingsService settings;
    private final Drafts drafts;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    SessionService(
            TrainingSessions sessions,
            Enrolments enrolments,
            Trainings trainings,
            ProgrammeService programmes,
            OrganisationService organisation,
            SettingsService settings,
            Drafts drafts,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.trainings = trainings;
        this.programmes = programmes;
        this.organisation = organisation;
        this.settings = settings;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    /** One page of sessions: those ahead, the next one first, or those that were, the last one first. */
    @Transactional(readOnly = true)
    public Slice<SessionRow> sessions(ProgrammeId id, boolean past, Pageable page) {
        ProgrammeFrame frame = requireSessions(id);
        Sort sort = Sort.by(past ? Sort.Direction.DESC : Sort.Direction.ASC, "startsAt").and(Sort.by("id.value"));
        return sessions.page(
                id.value(), past, clock.instant(), CoverageReader.values(TrainingPolicy.peopleUnits(frame)), me(),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), sort));
    }

    /** One session with those enrolled whom the reader may know. */
    @Transactional(readOnly = true)
    public SessionDetails session(SessionId id) {
        TrainingSession session = find(id);
        ProgrammeFrame frame = requireSessions(session.programme());
        Set<UUID> units = CoverageReader.values(TrainingPolicy.peopleUnits(frame));
        UUID me = me();
        return new SessionDetails(
                sessions.row(id.value(), units, me).orElseThrow(NotFound::new),
                trainings.findById(session.training()).orElseThrow().row(),
                units.isEmpty() ? List.of() : enrolments.of(id.value(), units),
                me == null ? null : enrolments.of(id.value(), me).orElse(null),
                TrainingPolicy.mayPlan(frame),
                !units.isEmpty(),
                !TrainingPolicy.attendanceUnits(frame).isEmpty(),
                !TrainingPolicy.freeableUnits(frame).isEmpty(),
                me != null && TrainingPolicy.mayJoin(frame));
    }

    /** A session as a file for calendars, in UTC. */
    @Transactional(readOnly = true)
    public byte[] calendarFile(SessionId id, Language language) {
        TrainingSession session = find(id);
        requireSessions(session.programme());
        Training training = trainings.findById(session.training()).orElseThrow();
        return SessionCalendar.of(session, training.name().in(language), clock.instant());
    }

    @MayCoordinate
    @Transactional
    public SessionId schedule(ProgrammeId id, SessionDraft draft) {
        programmes.require(id, Role.COORDINATOR).requireRunning();
        requireTraining(id, drafts.valid(draft).training());
        TrainingSession session = new TrainingSession(id, draft, zone());
        return saved(session, SessionChanged.Kind.SCHEDULED);
    }

    /**
     * Changes time, place or seats.
     *
     * @throws Refusal if more people are enrolled than there would be seats
     */
    @MayCoordinate
    @Transactional
    public void change(SessionId id, long seen, SessionDraft draft) {
        TrainingSession session = find(id);
        programmes.require(session.programme(), Role.COORDINATOR).requireRunning();
        requireTraining(session.programme(), drafts.valid(draft).training());
        session.check(seen);
        session.schedule(draft, zone());
        try {
            saved(session, SessionChanged.Kind.CHANGED);
        } catch (DataIntegrityViolationException enrolledMeanwhile) {
            throw Refusal.of("training.session.seatsTaken", draft.seats() + 1);
        }
    }

    @MayCoordinate
    @Transactional
    public void cancel(SessionId id, long seen) {
        TrainingSession session = find(id);
        programmes.require(session.programme(), Role.COORDINATOR).requireRunning();
        session.check(seen);
        session.cancel(clock.instant());
        saved(session, SessionChanged.Kind.CANCELLED);
    }

    /**
     * Gives somebody a seat: anybody in the programme for the coordinator, people of the own units for champions and
     * leads, oneself for everybody who sees sessions.
     *
     * @throws Refusal if there is no seat left, or the person has one
     */
    @Transactional
    public EnrolmentId enrol(SessionId id, PersonId person) {
        TrainingSession session = find(id);
        ProgrammeFrame frame = requireSessions(session.programme());
        UnitId unit = organisation.people(List.of(person)).stream()
                .filter(PersonRow::active)
                .map(PersonRow::unit)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!TrainingPolicy.mayEnrol(frame, person, unit, myself())) {
            throw new NotFound();
        }
        frame.requireRunning();
        session.requireBookable(clock.instant());
        if (enrolments.of(id.value(), person.value()).isPresent()) {
            throw Refusal.of("training.enrol.already");
        }
        if (sessions.takeSeat(id.value()) == 0) {
            throw Refusal.of("training.enrol.full");
        }
        Enrolment enrolment = new Enrolment(id, person, access.me(), clock.instant());
        try {
            enrolments.saveAndFlush(enrolment);
        } catch (DataIntegrityViolationException already) {
            throw Refusal.of("training.enrol.already");
        }
        facts.publishEvent(new SessionChanged(id, session.programme(), SessionChanged.Kind.ENROLLED));
        return enrolment.id();
    }

    /** Takes the own seat. */
    @Transactional
    public EnrolmentId enrolMyself(SessionId id) {
        requireSessions(find(id).programme());
        return enrol(id, myself().orElseThrow(() -> Refusal.of("training.enrol.noPerson")));
    }

    /** Gives a seat back, as long as the session has not begun. */
    @Transactional
    public void withdraw(EnrolmentId id, long seen) {
        Enrolment enrolment = enrolments.findById(id).orElseThrow(NotFound::new);
        TrainingSession session = find(enrolment.session());
        ProgrammeFrame frame = requireSessions(session.programme());
        if (!TrainingPolicy.mayEnrol(frame, enrolment.person(), unitOf(enrolment), myself())) {
            throw new NotFound();
        }
        frame.requireRunning();
        session.requireBookable(clock.instant());
        if (enrolments.delete(id.value(), seen) == 0) {
            throw new StaleVersion();
        }
        sessions.freeSeat(session.id().value());
        facts.publishEvent(
                new SessionChanged(session.id(), session.programme(), SessionChanged.Kind.WITHDRAWN));
    }

    /**
     * Notes whether somebody was there.
     *
     * @param present none takes the note back
     */
    @Transactional
    public void noteAttendance(EnrolmentId id, long seen, @Nullable Boolean present) {
        Enrolment enrolment = enrolments.findById(id).orElseThrow(NotFound::new);
        TrainingSession session = find(enrolment.session());
        ProgrammeFrame frame = requireSessions(session.programme());
        if (!TrainingPolicy.attendanceUnits(frame).contains(unitOf(enrolment))) {
            throw new NotFound();
        }
        frame.requireRunning();
        session.requireBegun(clock.instant());
        enrolment.check(seen);
        enrolment.attend(present);
        enrolments.saveAndFlush(enrolment);
        facts.publishEvent(
                new SessionChanged(session.id(), session.programme(), SessionChanged.Kind.ATTENDANCE));
    }

    /** Frees the hours of somebody for a session, or takes that back: the word of the lead. */
    @Transactional
    public void freeHours(EnrolmentId id, long seen, boolean freed) {
        Enrolment enrolment = enrolments.findById(id).orElseThrow(NotFound::new);
        TrainingSession session = find(enrolment.session());
        ProgrammeFrame frame = requireSessions(session.programme());
        if (!TrainingPolicy.freeableUnits(frame).contains(unitOf(enrolment))) {
            throw new NotFound();
        }
        frame.requireRunning();
        enrolment.check(seen);
        enrolment.freeHours(freed);
        enrolments.saveAndFlush(enrolment);
        facts.publishEvent(
                new SessionChanged(session.id(), session.programme(), SessionChanged.Kind.HOURS_FREED));
    }

    private TrainingSession find(SessionId id) {
        return sessions.findById(id).orElseThrow(NotFound::new);
    }

    private ProgrammeFrame requireSessions(ProgrammeId id) {
        ProgrammeFrame frame = programmes.frame(id);
        if (!TrainingPolicy.maySeeSessions(frame)) {
            throw new NotFound();
        }
        return frame;
    }

    private void requireTraining(ProgrammeId programme, TrainingId training) {
        Training found = trainings.findById(training)
                .filter(one -> one.programme().equals(programme))
                .orElseThrow(NotFound::new);
        if (found.isRetired()) {
            throw Refusal.of("training.session.retired");
        }
    }

    private SessionId saved(TrainingSession session, SessionChanged.Kind kind) {
        sessions.saveAndFlush(session);
        facts.publishEvent(new SessionChanged(session.id(), session.programme(), kind));
        return session.id();
    }

    private UnitId unitOf(Enrolment enrolment) {
        return organisation.people(List.of(enrolment.person())).stream()
                .map(PersonRow::unit)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<PersonId> myself() {
        return organisation.personOf(access.me());
    }

    private @Nullable UUID me() {
        return myself().map(PersonId::value).orElse(null);
    }

    private ZoneId zone() {
        return settings.publicFace().timeZone();
    }
}
