package org.kentering.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What waits in the inbox: for the coordinator what nobody has taken up, every concern that is open for too long, and
 * new posters before the codes of the last ones end; for the sponsor what was escalated, and for whoever was asked
 * to take care of something just that.
 */
@Component
class VoiceDueItems implements DueItemSource {

    /** A concern that is older stands in the way of a gate. */
    static final int DAYS_FOR_A_CONCERN = 14;

    private static final Limit OLDEST = Limit.of(20);

    private final VoiceEntries entries;
    private final VoiceReader reader;
    private final ProgrammeService programmes;
    private final OrganisationService organisation;
    private final PosterCodes posters;

    VoiceDueItems(
            VoiceEntries entries,
            VoiceReader reader,
            ProgrammeService programmes,
            OrganisationService organisation,
            PosterCodes posters) {
        this.entries = entries;
        this.reader = reader;
        this.programmes = programmes;
        this.organisation = organisation;
        this.posters = posters;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        List<DueItem> due = new ArrayList<>();
        if (frame.isStopped()) {
            return due;
        }
        UUID programme = participant.programme();
        List<VoiceEntry> routed = routed(participant, frame);
        routed.forEach(entry -> due.add(asked(frame, entry)));
        if (participant.holdsAny(Role.COORDINATOR)) {
            due.addAll(items(frame, "voice.unanswered", entries.in(programme, EntryStatus.WAITING, OLDEST)));
            List<VoiceEntry> old = new ArrayList<>(oldConcerns(programme));
            old.removeAll(routed);
            due.addAll(items(frame, "voice.overdue", old));
            PosterQuarter quarter = PosterQuarter.toPrint(reader.today());
            if (posters.ranOut(frame.id(), quarter)) {
                due.add(newPosters(frame, quarter));
            }
        }
        if (participant.holdsAny(Role.SPONSOR)) {
            due.addAll(items(frame, "voice.escalated", entries.escalated(programme, false, OLDEST)));
        }
        return due;
    }

    private DueItem newPosters(ProgrammeFrame frame, PosterQuarter quarter) {
        LocalDate today = reader.today();
        LocalDate ends = quarter.earlierGoodUntil();
        return new DueItem(
                "voice.posters",
                Message.of(today.isBefore(quarter.first()) ? "voice.due.nextPosters" : "voice.due.posters"),
                today.isAfter(ends)
                        ? Message.of("voice.due.postersDetail")
                        : Message.of("voice.due.postersStillGood", ends),
                null,
                frame.path("voice/posters"),
                null);
    }

    /** Somebody has moved them, and they are open all the same: the gate counts them, so the coordinator sees them. */
    private List<VoiceEntry> oldConcerns(UUID programme) {
        LocalDate young = reader.today().minusDays(DAYS_FOR_A_CONCERN);
        return entries.concernsUnderWay(programme, EntryStatus.WAITING, OLDEST).stream()
                .takeWhile(entry -> !reader.day(entry).isAfter(young))
                .toList();
    }

    private List<VoiceEntry> routed(Participant participant, ProgrammeFrame frame) {
        List<VoiceEntry> routed = new ArrayList<>();
        organisation
                .personOf(participant.account())
                .ifPresent(me -> routed.addAll(entries.routedTo(participant.programme(), me.value(), OLDEST)));
        Set<Role> roles = new HashSet<>(participant.roles());
        roles.remove(Role.LEAD);
        Set<UUID> led = frame.leadUnits().stream().map(UnitId::value).collect(Collectors.toSet());
        routed.addAll(entries.routedTo(participant.programme(), roles, led, OLDEST));
        return routed;
    }

    /** The words stand there only for whom they are; others are told what it is, and hear the rest from the coordinator. */
    private DueItem asked(ProgrammeFrame frame, VoiceEntry entry) {
        if (reader.reads(frame, entry)) {
            return items(frame, "voice.routed", List.of(entry)).getFirst();
        }
        VoiceReader.Outline outline = reader.outline(entry);
        return new DueItem(
                "voice.routed",
                Message.of("voice.due.routed", Message.of(entry.kind().textKey()), outline.theme(), outline.unit()),
                Message.of("voice.due.routedDetail"),
                answerBy(entry),
                frame.path(""),
                null);
    }

    private List<DueItem> items(ProgrammeFrame frame, String kind, List<VoiceEntry> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<VoiceEntryRow> rows = reader.rows(reader.sight(frame), found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new DueItem(
                        kind,
                        DueItem.words(rows.get(i).words()),
                        Message.of("voice.due.detail", Message.of(rows.get(i).kind().textKey()), rows.get(i).theme(),
                                rows.get(i).unit()),
                        kind.equals("voice.escalated") ? null : answerBy(found.get(i)),
                        frame.path("voice/" + found.get(i).id().value()),
                        null))
                .toList();
    }

    private @Nullable LocalDate answerBy(VoiceEntry entry) {
        return entry.kind() == EntryKind.CONCERN ? reader.day(entry).plusDays(DAYS_FOR_A_CONCERN) : null;
    }
}
