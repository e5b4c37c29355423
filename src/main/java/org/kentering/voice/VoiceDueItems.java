package org.kentering.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.DueItemSource;
import org.kentering.agenda.Participant;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What waits in the inbox: for the coordinator what nobody has taken up, for the sponsor what was escalated. */
@Component
class VoiceDueItems implements DueItemSource {

    /** A concern that is older stands in the way of a gate. */
    static final int DAYS_FOR_A_CONCERN = 14;

    private static final String UNANSWERED = "voice.unanswered";
    private static final Limit OLDEST = Limit.of(20);

    private final VoiceEntries entries;
    private final VoiceReader reader;
    private final ProgrammeService programmes;

    VoiceDueItems(VoiceEntries entries, VoiceReader reader, ProgrammeService programmes) {
        this.entries = entries;
        this.reader = reader;
        this.programmes = programmes;
    }

    @Override
    public List<DueItem> dueFor(Participant participant, LocalDate until) {
        if (!participant.holdsAny(Role.COORDINATOR, Role.SPONSOR)) {
            return List.of();
        }
        ProgrammeFrame frame = programmes.frame(new ProgrammeId(participant.programme()));
        List<DueItem> due = new ArrayList<>();
        if (frame.isStopped()) {
            return due;
        }
        if (participant.holdsAny(Role.COORDINATOR)) {
            List<VoiceEntry> waiting = entries.in(participant.programme(), EntryStatus.WAITING, OLDEST);
            due.addAll(items(frame, UNANSWERED, waiting));
        }
        if (participant.holdsAny(Role.SPONSOR)) {
            due.addAll(items(frame, "voice.escalated", entries.escalated(participant.programme(), false, OLDEST)));
        }
        return due;
    }

    private List<DueItem> items(ProgrammeFrame frame, String kind, List<VoiceEntry> found) {
        return reader.rows(reader.sight(frame), found).stream()
                .map(row -> new DueItem(
                        kind,
                        DueItem.words(row.words()),
                        Message.of("voice.due.detail", Message.of(row.kind().textKey()), row.theme(), row.unit()),
                        kind.equals(UNANSWERED) ? answerBy(row) : null,
                        frame.path("voice/" + row.id().value()),
                        null))
                .toList();
    }

    private static @Nullable LocalDate answerBy(VoiceEntryRow row) {
        return row.kind() == EntryKind.CONCERN ? row.recordedOn().plusDays(DAYS_FOR_A_CONCERN) : null;
    }
}
