package org.kentering.pulse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;
import org.kentering.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was recorded of the works council's consultation; rows are added and never changed. */
@Repository
class Consultations {

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Entry(
            ConsultationKind kind, LocalDate on, String subject, @Nullable String note, AccountId by, Instant at) {}

    void add(UUID id, ProgrammeId programme, Entry entry) {
        jdbc.sql("""
                        insert into pulse_consultation
                            (id, programme_id, kind, held_on, subject, note, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id, programme.value(), entry.kind().name(), entry.on(), entry.subject(), entry.note(),
                        entry.by().value(), entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of a programme, the latest first. */
    List<Entry> of(ProgrammeId programme) {
        return jdbc.sql("select * from pulse_consultation where programme_id = ? order by held_on desc, recorded_at desc")
                .param(programme.value())
                .query((row, number) -> new Entry(
                        ConsultationKind.valueOf(row.getString("kind")),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("subject"),
                        row.getString("note"),
                        new AccountId(row.getObject("recorded_by", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
