package org.kentering.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.kentering.agenda.DueItem;
import org.kentering.agenda.Urgency;
import org.kentering.kernel.Message;

/** What somebody reads first who has a list to work through: how much is due, how much of it late, where to start. */
public final class WeekFinding {

    private WeekFinding() {}

    /**
     * The finding.
     *
     * @param due sorted, the most pressing first
     */
    public static Finding of(List<DueItem> due, LocalDate today) {
        if (due.isEmpty()) {
            return new Finding(Message.of("cockpit.week.title"), Message.of("cockpit.week.nothing"));
        }
        long late = due.stream().filter(item -> item.urgency(today) == Urgency.LATE).count();
        Message count = late == 0 ? Message.of("cockpit.week.due", due.size())
                : Message.of("cockpit.week.dueAndLate", due.size(), late);
        return new Finding(Message.of("cockpit.week.title"), Message.of("cockpit.week.start", count, due.getFirst().title()));
    }
}
