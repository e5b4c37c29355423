package org.kentering.agenda;

import java.time.LocalDate;
import java.util.List;

/** A slot: a module that asks hours of people. It answers only what the participant may see. */
public interface TimeLoadSource {

    /** The loads that fall at least partly into these days, the last one included. */
    List<TimeLoad> loadsFor(Participant participant, LocalDate from, LocalDate to);
}
