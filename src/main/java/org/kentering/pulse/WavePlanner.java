package org.kentering.pulse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.ballot.CellId;
import org.kentering.ballot.Coding;
import org.kentering.ballot.Grouping;
import org.kentering.ballot.InvitationChannel;
import org.kentering.ballot.ReportingTree;
import org.kentering.ballot.Thresholds;
import org.kentering.ballot.Voter;
import org.kentering.catalogue.ItemBank;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Texts;
import org.kentering.mail.MailAddress;
import org.kentering.mail.MailService;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonContact;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.settings.PublicFace;
import org.kentering.settings.SettingsService;
import org.springframework.stereotype.Component;

/** Works a draft out on the organisation of this moment: the groups, the paper, who would be invited and how. */
@Component
class WavePlanner {

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    private final OrganisationService organisation;
    private final QuestionBanks banks;
    private final SettingsService settings;
    private final MailService mail;
    private final Texts texts;

    WavePlanner(
            OrganisationService organisation,
            QuestionBanks banks,
            SettingsService settings,
            MailService mail,
            Texts texts) {
        this.organisation = organisation;
        this.banks = banks;
        this.settings = settings;
        this.mail = mail;
        this.texts = texts;
    }

    /**
     * Works it out.
     *
     * @param items what is asked, in the order of the paper
     * @throws Refusal if it cannot be asked like that
     */
    PlannedWave plan(ProgrammeFrame frame, WaveDraft draft, List<ItemRef> items, LocalDate launchDay) {
        UnitTree tree = organisation.tree();
        requireInScope(frame, draft.audience());
        List<BallotItem> paper = onPaper(frame, draft, items);
        return draft.kind() == WaveKind.LEADERS
                ? planLeads(frame, draft, paper, tree)
                : planUnits(frame, draft, paper, tree, launchDay);
    }

    private List<BallotItem> onPaper(ProgrammeFrame frame, WaveDraft draft, List<ItemRef> items) {
        ItemBank bank = banks.of(frame.id(), draft.kind());
        return items.stream().map(item -> PulseItems.onPaper(bank, item)).toList();
    }

    private PlannedWave planUnits(
            ProgrammeFrame frame, WaveDraft draft, List<BallotItem> paper, UnitTree tree, LocalDate launchDay) {
        Set<UnitId> asked = tree.withBelow(draft.audience());
        // The installation invites, whoever approves: who is asked reaches the ballot and no reader.
        List<PersonContact> people = ProcessIdentity.call(() -> organisation.activePeople(asked));
        Map<UnitId, Integer> counts = new HashMap<>();
        people.forEach(person -> counts.merge(person.unit(), 1, Integer::sum));
        AudienceTree audience = AudienceTree.of(
                new AudienceTree.Asked(tree, draft.audience(), counts, draft.merges()), launchDay);
        Thresholds thresholds = draft.thresholds().thresholds();
        Grouping grouping = draft.groupSize() == GroupSize.ABOUT_TEN
                ? Grouping.proposal(audience.units())
                : Grouping.smallest(audience.units(), thresholds.k());
        Map<UnitId, CellId> leafOf = new HashMap<>();
        audience.placeOf().forEach((unit, place) -> leafOf.put(unit, grouping.leafOf().get(place)));
        Coding coding = coding(people, leafOf, draft.attributes(), thresholds.k());
        BallotPlan ballot = paper(frame, draft, grouping.tree(), coding, paper);
        return new PlannedWave(ballot, leafOf, enough(voters(people, coding)), coding.checks());
    }

    /** The one group of all leads in the scope; no smaller one is ever made of them. */
    private PlannedWave planLeads(ProgrammeFrame frame, WaveDraft draft, List<BallotItem> paper, UnitTree tree) {
        Set<PersonId> leads = frame.scope().stream()
                .map(unit -> tree.get(unit).manager())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<PersonContact> people = contacts().values().stream()
                .filter(person -> leads.contains(person.id()))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        CellId all = new CellId(UUID.nameUUIDFromBytes(
                WaveKind.LEADERS.series(frame.id()).getBytes(StandardCharsets.UTF_8)));
        Map<UnitId, CellId> leafOf = new HashMap<>();
        people.forEach(person -> leafOf.put(person.unit(), all));
        Coding coding = coding(people, leafOf, List.of(), draft.thresholds().thresholds().k());
        List<Voter> voters = enough(voters(people, coding));
        String name = texts.text(settings.publicFace().language(), "pulse.leaders.group");
        ReportingTree one = ReportingTree.of(List.of(new ReportingTree.Node(all, null, name, voters.size())));
        return new PlannedWave(paper(frame, draft, one, coding, paper), leafOf, voters, List.of());
    }

    private static List<Voter> enough(List<Voter> voters) {
        if (voters.size() < BallotPlan.SMALLEST_AUDIENCE) {
            throw Refusal.of("pulse.plan.tooFew", voters.size(), BallotPlan.SMALLEST_AUDIENCE);
        }
        return voters;
    }

    /** The attributes that at least somebody in some units has something noted for. */
    List<PulseAttribute> attributes(Collection<UnitId> units) {
        List<PersonContact> people = ProcessIdentity.call(() -> organisation.activePeople(units));
        return Arrays.stream(PulseAttribute.values())
                .filter(attribute -> people.stream().anyMatch(person -> attribute.of(person).isPresent()))
                .toList();
    }

    private Coding coding(
            List<PersonContact> people, Map<UnitId, CellId> leafOf, List<PulseAttribute> attributes, int k) {
        List<Coding.Choice> choices = new ArrayList<>();
        for (PulseAttribute attribute : attributes) {
            Map<String, LocalText> values = new HashMap<>();
            people.forEach(person -> attribute.of(person).ifPresent(
                    value -> values.computeIfAbsent(value, any -> valueName(attribute, value))));
            choices.add(new Coding.Choice(
                    attribute.key(), inAll(language -> texts.text(language, attribute.textKey())), values));
        }
        List<Coding.Invited> invited = people.stream()
                .map(person -> new Coding.Invited(
                        person.id().value(),
                        leafOf.get(person.unit()),
                        attributes.stream().map(attribute -> attribute.of(person)).toList()))
                .toList();
        return Coding.of(invited, choices, k);
    }

    private LocalText valueName(PulseAttribute attribute, String value) {
        return attribute == PulseAttribute.LANGUAGE
                ? inAll(language -> texts.text(language, "kernel.language." + value))
                : inAll(language -> value);
    }

    private BallotPlan paper(
            ProgrammeFrame frame, WaveDraft draft, ReportingTree tree, Coding coding, List<BallotItem> items) {
        ZoneId zone = settings.publicFace().timeZone();
        return new BallotPlan(
                title(draft.kind(), draft.opensOn()),
                inAll(language -> texts.text(language, draft.kind().purposeKey(), frame.name())),
                draft.kind().series(frame.id()),
                tree,
                coding.attributes(),
                coding.attributes().isEmpty() ? List.of() : coding.crowds(),
                items,
                draft.thresholds().thresholds(),
                draft.opensOn().atTime(OPENING).atZone(zone).toInstant(),
                draft.closesOn().atTime(CLOSING).atZone(zone).toInstant(),
                draft.closesOn().plusDays(BallotPlan.LONGEST_KEEPING.toDays()),
                zone,
                draft.contact().strip());
    }

    LocalText title(Wave wave) {
        return title(wave.kind(), wave.opensOn());
    }

    /** What a wave is called, after its kind and the month in which it opens. */
    private LocalText title(WaveKind kind, LocalDate opensOn) {
        return inAll(language -> WaveTitles.title(texts, kind, opensOn, language));
    }

    private List<Voter> voters(List<PersonContact> people, Coding coding) {
        PublicFace face = settings.publicFace();
        boolean mailOn = mail.channel().isOn();
        List<Voter> voters = new ArrayList<>();
        for (PersonContact person : people) {
            boolean byMail = mailOn && hasMailbox(person);
            voters.add(new Voter(
                    person.id().value(),
                    coding.places().get(person.id().value()),
                    byMail ? InvitationChannel.MAIL : InvitationChannel.PAPER,
                    face.languageOf(person.language())));
        }
        return voters;
    }

    /** Whether there is an address that a mail can be sent to; else a paper code reaches the person. */
    private static boolean hasMailbox(PersonContact person) {
        String email = person.email();
        return email != null && MailAddress.isOne(email);
    }

    /** How everybody is reached who still works here, wherever by now. */
    Map<UUID, PersonContact> contacts() {
        return contacts(organisation.tree().nodes().keySet());
    }

    /** How the people of these units are reached. */
    Map<UUID, PersonContact> contacts(Collection<UnitId> units) {
        Map<UUID, PersonContact> contacts = new HashMap<>();
        ProcessIdentity.call(() -> organisation.activePeople(units)).forEach(person -> contacts.put(person.id().value(), person));
        return contacts;
    }

    private static void requireInScope(ProgrammeFrame frame, Set<UnitId> audience) {
        Set<UnitId> outside = new HashSet<>(audience);
        outside.removeAll(frame.scope());
        if (!outside.isEmpty()) {
            throw Refusal.of("pulse.plan.outOfScope");
        }
    }

    private static LocalText inAll(Function<Language, String> words) {
        return new LocalText(words.apply(Language.NL), words.apply(Language.EN), words.apply(Language.DE));
    }
}
