package org.kentering.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Refusal;
import org.kentering.programme.ProgrammeId;

class TrainingSessionTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void a_time_in_the_zone_is_kept_in_utc_and_goes_into_the_calendar_so() {
        TrainingSession session = session("Room 1, ground floor", "https://meet.example/a?b=c", 10);
        String file = new String(SessionCalendar.of(session, "KI, Prüfung; Teil 1", NOW), StandardCharsets.UTF_8);
        assertThat(session.startsAt()).isEqualTo(Instant.parse("2026-07-01T07:30:00Z"));
        assertThat(file).contains("BEGIN:VCALENDAR", "DTSTART:20260701T073000Z", "DTEND:20260701T083000Z",
                "DTSTAMP:20260302T080000Z", "UID:" + session.id().value() + "@kentering",
                "SUMMARY:KI\\, Prüfung\\; Teil 1", "LOCATION:Room 1\\, ground floor", "URL:https://meet.example/a?b=c");
    }

    @Test
    void a_link_leads_to_the_web_and_nowhere_else() {
        assertThat(WebLink.of(" https://meet.example/room ")).contains("https://meet.example/room");
        assertThat(WebLink.of("HTTP://meet.example")).isPresent();
        for (String bad : new String[] {"javascript:alert(1)", "data:text/html,x", "//meet.example", "file:///etc/passwd",
            "https:///nohost", "https://user:secret@meet.example", "meet.example", "ftp://meet.example", "https://a b", ""}) {
            assertThat(WebLink.of(bad)).as(bad).isEmpty();
        }
        assertThatThrownBy(() -> session("", "javascript:alert(1)", 10)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> session("", "", 10)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_began_cannot_be_booked_and_what_has_not_has_no_attendance() {
        TrainingSession session = session("Room 1", "", 10);
        session.requireBookable(NOW);
        assertThatThrownBy(() -> session.requireBegun(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> session.requireBookable(session.startsAt())).isInstanceOf(Refusal.class);
        session.requireBegun(session.startsAt());
        session.cancel(NOW);
        assertThatThrownBy(() -> session.requireBookable(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> session.requireBegun(session.startsAt())).isInstanceOf(Refusal.class);
    }

    private static TrainingSession session(String place, String link, int seats) {
        return new TrainingSession(new ProgrammeId(UUID.randomUUID()), new SessionDraft(TrainingId.random(),
                LocalDateTime.of(2026, 7, 1, 9, 30), 60, place, link, "", seats), AMSTERDAM);
    }
}
