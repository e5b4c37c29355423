package org.kentering.stakeholder;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Influence;
import org.kentering.exchange.CleanText;
import org.kentering.identity.Access;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.MaySupervise;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.PersonRow;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens files: to the coordinator, to the sponsor those escalated, to compliance one at a time and not unseen. */
@Service
@MayParticipate
public class StakeholderFileService {

    /** So few letters would list the register instead of finding one person in it. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_FOUND = 5;

    private static final int SHORTEST_REASON = 10;

    private static final int LONGEST_REASON = 1000;

    private final Stakeholders stakeholders;
    private final StakeholderFiles files;
    private final Ratings ratings;
    private final Contacts contacts;
    private final Readings readings;
    private final Engagements engagements;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final AccountService accounts;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StakeholderFileService(
            Stakeholders stakeholders,
            StakeholderFiles files,
            Ratings ratings,
            Contacts contacts,
            Readings readings,
            Engagements engagements,
            ProgrammeService programmes,
            OrganisationService organisation,
            CatalogueService catalogue,
            AccountService accounts,
            Access access,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.stakeholders = stakeholders;
        this.files = files;
        this.ratings = ratings;
        this.contacts = contacts;
        this.readings = readings;
        this.engagements = engagements;
        this.programmes = programmes;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
        this.facts = facts;
    }

    /** The file, to the coordinator, and to the sponsor if it was escalated. */
    @Transactional(readOnly = true)
    public StakeholderDetails open(StakeholderId id) {
        Stakeholder stakeholder = stakeholders.findById(id).orElseThrow(NotFound::new);
        if (!StakeholderPolicy.mayOpen(programmes.frame(stakeholder.programme()), stakeholder)) {
            throw new NotFound();
        }
        return details(stakeholder);
    }

    /** How many people stand where on the map. */
    @Transactional(readOnly = true)
    public List<MapCount> map(ProgrammeId id) {
        ProgrammeFrame frame = programmes.frame(id);
        if (!StakeholderPolicy.mayCount(frame)) {
            throw new NotFound();
        }
        return stakeholders.counts(id.value());
    }

    /** Who was escalated to the sponsor. */
    @Transactional(readOnly = true)
    public List<StakeholderName> escalated(ProgrammeId id) {
        programmes.require(id, Role.SPONSOR, Role.COORDINATOR);
        return stakeholders.escalated(id.value());
    }

    /**
     * Finds the one person whose file is asked for, by at least three letters of the name.
     *
     * @throws Refusal if these letters would rather list the register
     */
    @MaySupervise
    @Transactional(readOnly = true)
    public List<StakeholderName> find(ProgrammeId id, String name) {
        programmes.require(id, Role.COMPLIANCE);
        String part = CleanText.of(name);
        if (part.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            throw Refusal.of("stakeholder.find.short", FEWEST_LETTERS);
        }
        return stakeholders.named(id.value(), StakeholderService.pattern(part), Limit.of(MOST_FOUND));
    }

    /**
     * Opens one file for a reason. Reason and reader stand in the file from now on, where its author sees them.
     *
     * @throws Refusal if there is no reason to speak of
     */
    @MaySupervise
    @Transactional
    public StakeholderDetails read(StakeholderId id, String reason) {
        Stakeholder stakeholder = stakeholders.findById(id).orElseThrow(NotFound::new);
        programmes.require(stakeholder.programme(), Role.COMPLIANCE);
        String clean = CleanText.of(reason);
        if (clean.length() < SHORTEST_REASON || clean.length() > LONGEST_REASON) {
            throw Refusal.of("stakeholder.read.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        readings.saveAndFlush(new Reading(id, clean, access.me(), clock.instant()));
        facts.publishEvent(new StakeholderFileRead(id, stakeholder.programme()));
        return details(stakeholder);
    }

    private StakeholderDetails details(Stakeholder stakeholder) {
        StakeholderId id = stakeholder.id();
        StakeholderFile file = files.findById(id).orElseThrow();
        List<Rating> rated = ratings.of(id.value());
        List<Contact> spoken = contacts.of(id.value());
        List<Reading> read = readings.of(id.value());
        Map<AccountId, String> names = accounts.names(writers(file, rated, spoken, read));
        @Nullable PersonRow person = person(stakeholder.person());
        return new StakeholderDetails(
                id,
                person == null ? stakeholder.name() : person.name(),
                stakeholder.function(),
                person == null ? null : person.unitName(),
                stakeholder.influence(),
                stakeholder.affectedness(),
                file.attitude(),
                file.matters(),
                file.note(),
                file.writtenBy() == null ? null : names.get(file.writtenBy()),
                file.reply(),
                file.repliedOn(),
                stakeholder.lastContactOn(),
                stakeholder.registeredOn(),
                stakeholder.isEscalated(),
                stakeholder.isClosed(),
                catalogue.strategy(
                        ContactRule.isHigh(stakeholder.influence()) ? Influence.HIGH : Influence.LOW,
                        Attitude.stanceOf(file.attitude())),
                rated.stream()
                        .map(one -> new RatingDetails(
                                one.ratedAt(), names.getOrDefault(one.ratedBy(), ""), one.influence(),
                                one.affectedness(), one.attitude(), one.reason()))
                        .toList(),
                spoken.stream()
                        .map(one -> new ContactDetails(
                                one.contactOn(), names.getOrDefault(one.loggedBy(), ""), one.words()))
                        .toList(),
                read.stream()
                        .map(one -> new ReadingDetails(
                                one.readAt(), names.getOrDefault(one.readBy(), ""), one.reason()))
                        .toList(),
                engagements.of(id.value()),
                stakeholder.version());
    }

    private @Nullable PersonRow person(@Nullable PersonId id) {
        // Who may open the file may read whose it is, the sponsor and compliance too.
        return id == null
                ? null
                : ProcessIdentity.call(() -> organisation.people(List.of(id))).getFirst();
    }

    private static Collection<AccountId> writers(
            StakeholderFile file, List<Rating> rated, List<Contact> spoken, List<Reading> read) {
        return Stream.of(
                        Stream.ofNullable(file.writtenBy()),
                        rated.stream().map(Rating::ratedBy),
                        spoken.stream().map(Contact::loggedBy),
                        read.stream().map(Reading::readBy))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }
}
