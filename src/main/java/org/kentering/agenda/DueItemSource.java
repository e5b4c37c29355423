package org.kentering.agenda;

import java.time.LocalDate;
import java.util.List;

/** A slot: a module that knows what is due for whom. It answers only what the participant may see. */
public interface DueItemSource {

    /** What is due until that day or late, and what waits without a date. */
    List<DueItem> dueFor(Participant participant, LocalDate until);
}
