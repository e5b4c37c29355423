package org.kentering.pulse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.identity.Access;
import org.kentering.kernel.Drafts;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * You said, we did: after a release the coordinator names three themes from what was released and says what is done about
 * each. Everybody with a part in the programme reads it; the next wave does not go out before it is there.
 */
@Service
@MayParticipate
@Transactional
public class LedgerService {

    private final HeardThemes themes;
    private final Waves waves;
    private final Ledger ledger;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final Access access;
    private final Drafts drafts;
    private final CompanyDate companyDate;
    private final ApplicationEventPublisher facts;

    LedgerService(
            HeardThemes themes,
            Waves waves,
            Ledger ledger,
            ProgrammeService programmes,
            OrganisationService organisation,
            CatalogueService catalogue,
            Access access,
            Drafts drafts,
            CompanyDate companyDate,
            ApplicationEventPublisher facts) {
        this.themes = themes;
        this.waves = waves;
        this.ledger = ledger;
        this.programmes = programmes;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.access = access;
        this.drafts = drafts;
        this.companyDate = companyDate;
        this.facts = facts;
    }

    /** What was said and done about every released wave of a programme, the latest first. */
    @Transactional(readOnly = true)
    public List<WaveLedger> ledgers(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        Ledger.Reader reader = reader(frame);
        return waves.released(programme.value()).reversed().stream()
                .map(wave -> ledger.of(wave, reader))
                .toList();
    }

    /** What was said and done about the latest released wave that said something. */
    @Transactional(readOnly = true)
    public Optional<WaveLedger> latest(ProgrammeId programme) {
        programmes.frame(programme);
        return ledger.latest(programme);
    }

    /**
     * Names one more theme of a released wave.
     *
     * @throws Refusal if three are named, this one is, or nothing was released to name it from
     */
    @MayCoordinate
    public void name(WaveId id, HeardThemeDraft draft) {
        Wave wave = mine(id);
        check(draft);
        WaveLedger before = ledger.of(wave, new Ledger.Reader(true, null));
        if (!before.somethingSaid()) {
            throw Refusal.of("pulse.ledger.nothingSaid");
        }
        if (before.complete()) {
            throw Refusal.of("pulse.ledger.three", HeardTheme.NAMED);
        }
        HeardTheme theme = new HeardTheme(id, before.lines().size() + 1, draft, companyDate.today());
        save(theme);
        publish(wave, theme, LedgerChanged.Change.THEME_NAMED);
    }

    /** Says something else about a theme. */
    @MayCoordinate
    public void change(HeardThemeId id, long seen, HeardThemeDraft draft) {
        HeardTheme theme = themes.findById(id).orElseThrow(NotFound::new);
        Wave wave = mine(theme.wave());
        theme.check(seen);
        check(draft);
        theme.change(draft, companyDate.today());
        save(theme);
        publish(wave, theme, LedgerChanged.Change.THEME_CHANGED);
    }

    /** It is done, or was looked at again; said by the coordinator or by who sees to it. */
    public void settle(HeardThemeId id, long seen) {
        HeardTheme theme = themes.findById(id).orElseThrow(NotFound::new);
        Wave wave = waves.findById(theme.wave()).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.frame(wave.programme()).requireRunning();
        Ledger.Reader reader = reader(frame);
        if (!reader.names() && !theme.owner().equals(reader.me())) {
            throw new NotFound();
        }
        theme.check(seen);
        theme.settle(companyDate.today());
        themes.saveAndFlush(theme);
        publish(wave, theme, LedgerChanged.Change.THEME_SETTLED);
    }

    private Wave mine(WaveId id) {
        Wave wave = waves.findById(id).orElseThrow(NotFound::new);
        programmes.require(wave.programme(), Role.COORDINATOR).requireRunning();
        if (!wave.isReleased()) {
            throw new NotFound();
        }
        return wave;
    }

    private void check(HeardThemeDraft draft) {
        drafts.valid(draft);
        catalogue.theme(draft.theme());
        if (organisation.people(List.of(draft.owner())).stream().noneMatch(PersonRow::active)) {
            throw Refusal.of("pulse.ledger.ownerLeft");
        }
    }

    /** Two coordinators at once: the constraint knows who was second. */
    private void save(HeardTheme theme) {
        try {
            themes.saveAndFlush(theme);
        } catch (DataIntegrityViolationException meanwhile) {
            throw Refusal.of("pulse.ledger.namedAlready");
        }
    }

    private Ledger.Reader reader(ProgrammeFrame frame) {
        @Nullable PersonId me = organisation.personOf(access.me()).orElse(null);
        return new Ledger.Reader(frame.holdsAny(Role.COORDINATOR) && !frame.isStopped(), me);
    }

    private void publish(Wave wave, HeardTheme theme, LedgerChanged.Change change) {
        facts.publishEvent(new LedgerChanged(theme.id(), wave.programme(), change, theme.disposition()));
    }
}
