package org.kentering.voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Theme;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.VoiceEntryDetails.Escalation;
import org.kentering.voice.VoicePolicy.Depth;
import org.springframework.stereotype.Component;

/** Turns entries into what the signed-in reader may see of them. */
@Component
class VoiceReader {

    private final VoiceEntries entries;
    private final HeldVoices held;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final AccountService accounts;
    private final Access access;
    private final CompanyDate companyDate;

    VoiceReader(
            VoiceEntries entries,
            HeldVoices held,
            ProgrammeService programmes,
            OrganisationService organisation,
            CatalogueService catalogue,
            AccountService accounts,
            Access access,
            CompanyDate companyDate) {
        this.entries = entries;
        this.held = held;
        this.programmes = programmes;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.access = access;
        this.companyDate = companyDate;
    }

    VoiceSight sight(ProgrammeFrame frame) {
        VoiceSight sight = VoicePolicy.sight(frame, complianceThemes());
        if (sight.isBlind()) {
            throw new NotFound();
        }
        return sight;
    }

    /** Whether the signed-in account may read the words of this entry. */
    boolean reads(ProgrammeFrame frame, VoiceEntry entry) {
        VoiceSight sight = VoicePolicy.sight(frame, complianceThemes());
        return entries.count(question(frame, sight, VoiceFilter.ALL).entry(entry.id())) > 0;
    }

    VoiceQuestion question(ProgrammeFrame frame, VoiceSight sight, VoiceFilter filter) {
        UnitId unit = filter.unit();
        return new VoiceQuestion(
                frame.id(),
                sight,
                access.me(),
                filter,
                unit == null ? null : organisation.tree().withBelow(unit));
    }

    /**
     * The entry, if the signed-in reader may see it.
     *
     * @throws NotFound if there is none, or none for this reader
     */
    VoiceEntry visible(VoiceEntryId id) {
        VoiceEntry entry = entries.findById(id).orElseThrow(NotFound::new);
        ProgrammeFrame frame = programmes.frame(entry.programme());
        return entries.findOne(question(frame, sight(frame), VoiceFilter.ALL).entry(id)).orElseThrow(NotFound::new);
    }

    List<VoiceEntryRow> rows(VoiceSight sight, List<VoiceEntry> found) {
        Map<UnitId, String> units = organisation.unitNames(
                found.stream().map(VoiceEntry::unit).collect(Collectors.toSet()));
        return found.stream().map(entry -> row(sight, entry, units)).toList();
    }

    VoiceEntryDetails details(VoiceEntry entry) {
        ProgrammeFrame frame = programmes.frame(entry.programme());
        VoiceSight sight = sight(frame);
        Depth depth = VoicePolicy.depth(sight, access.me(), entry);
        boolean all = depth == Depth.ALL;
        boolean course = all || depth == Depth.COURSE;
        boolean running = !frame.isStopped();
        boolean own = VoicePolicy.isOwn(sight, access.me(), entry);
        return new VoiceEntryDetails(
                rows(sight, List.of(entry)).getFirst(),
                all ? author(entry) : null,
                all && entry.isFromOutside() && entry.authorName() == null,
                all ? held.shownLines(entry.id()) : List.of(),
                all ? routedPerson(entry) : null,
                all ? entry.routedRole() : null,
                all ? entry.reopenedBecause() : null,
                entry.publishedWords(),
                course ? escalation(entry) : null,
                running && sight.everything(),
                running && (own || sight.everything()),
                running && (own || sight.everything()),
                running && frame.holdsAny(Role.SPONSOR) && entry.isEscalated() && entry.decidedAt() == null,
                entry.version());
    }

    private Set<String> complianceThemes() {
        return catalogue.themes().stream()
                .filter(Theme::compliance)
                .map(Theme::key)
                .collect(Collectors.toSet());
    }

    /** What anybody may know of an entry whom the coordinator asks to take care of it. */
    record Outline(LocalText theme, String unit) {}

    Outline outline(VoiceEntry entry) {
        return new Outline(
                catalogue.theme(entry.theme()).name(),
                organisation.unitNames(List.of(entry.unit())).getOrDefault(entry.unit(), ""));
    }

    LocalDate today() {
        return companyDate.today();
    }

    static @Nullable Escalation escalation(VoiceEntry entry) {
        return entry.isEscalated()
                ? new Escalation(
                        Objects.requireNonNull(entry.peopleConcerned()),
                        Objects.requireNonNull(entry.concernedSince()),
                        Objects.requireNonNull(entry.escalationReason()),
                        Objects.requireNonNull(entry.escalatedAt()),
                        entry.decision(),
                        entry.decidedAt())
                : null;
    }

    LocalDate day(VoiceEntry entry) {
        return companyDate.of(entry.recordedAt());
    }

    private VoiceEntryRow row(VoiceSight sight, VoiceEntry entry, Map<UnitId, String> units) {
        Depth depth = VoicePolicy.depth(sight, access.me(), entry);
        boolean course = depth == Depth.ALL || depth == Depth.COURSE;
        String published = entry.publishedWords();
        LocalDate day = day(entry);
        return new VoiceEntryRow(
                entry.id(),
                entry.kind(),
                catalogue.theme(entry.theme()).name(),
                units.getOrDefault(entry.unit(), ""),
                depth == Depth.PUBLISHED && published != null ? published : entry.words(),
                entry.status(),
                entry.isStillOpen(),
                course && entry.isEscalated() && entry.decidedAt() == null,
                day,
                entry.isFromOutside(),
                Math.max(0, ChronoUnit.DAYS.between(day, today())),
                course ? entry.answer() : null,
                course ? entry.answeredAt() : null);
    }

    private @Nullable String author(VoiceEntry entry) {
        AccountId author = entry.author();
        return author == null ? entry.authorName() : accounts.names(List.of(author)).get(author);
    }

    private @Nullable String routedPerson(VoiceEntry entry) {
        return entry.routedPerson() == null
                ? null
                : organisation.names(List.of(entry.routedPerson())).get(entry.routedPerson());
    }
}
