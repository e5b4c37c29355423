package org.kentering.agenda;

import java.time.LocalDate;
import java.util.List;

/** A slot: a module that has something in the calendar. It answers only what the participant may see. */
public interface CalendarEntrySource {

    /** What falls at least partly into these days, the last one included. */
    List<CalendarEntry> entriesFor(Participant participant, LocalDate from, LocalDate to);
}
