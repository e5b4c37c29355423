package org.kentering.settings;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The company's calendar as somebody filled it in. */
public record CalendarDraft(
        @NotEmpty Set<DayOfWeek> week,
        @NotNull HolidayCalendar holidays,
        @NotNull @Size(max = 400) Set<LocalDate> ownDaysOff) {}
