package org.kentering.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was said without a name and is not shown yet. A table of its own, so that no list, count or search can ever meet it
 * before its morning.
 */
@Repository
class HeldVoices {

    private final JdbcClient jdbc;

    HeldVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Held(
            UUID id, ProgrammeId programme, UnitId unit, EntryKind kind, String theme, String words, String replyHash,
            LocalDate since) {}

    record Line(UUID id, UUID entry, String words) {}

    /** Keeps it; the same form sent again changes nothing. */
    void hold(OpenPoster poster, EntryKind kind, String theme, String words, String replyHash, LocalDate today) {
        jdbc.sql("""
                        insert into voice_held (id, programme_id, unit_id, kind, theme, words, reply_hash, waits_since)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        UUID.randomUUID(), poster.programme().value(), poster.unit().value(), kind.name(), theme, words,
                        replyHash, today)
                .update();
    }

    Optional<Held> find(String replyHash) {
        return jdbc.sql("select * from voice_held where reply_hash = ?").param(replyHash).query(HeldVoices::held).optional();
    }

    List<Held> before(LocalDate today) {
        return jdbc.sql("select * from voice_held where waits_since < ?").param(today).query(HeldVoices::held).list();
    }

    /** Takes it out; false if another node was faster. */
    boolean take(UUID id) {
        return jdbc.sql("delete from voice_held where id = ?").param(id).update() == 1;
    }

    void holdLine(UUID line, UUID entry, String words, LocalDate today) {
        jdbc.sql("""
                        insert into voice_held_line (id, entry_id, words, waits_since) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(line, entry, words, today)
                .update();
    }

    List<Line> linesBefore(LocalDate today) {
        return jdbc.sql("select id, entry_id, words from voice_held_line where waits_since < ? order by id")
                .param(today)
                .query(HeldVoices::line)
                .list();
    }

    List<Line> linesOf(UUID entry) {
        return jdbc.sql("select id, entry_id, words from voice_held_line where entry_id = ? order by id")
                .param(entry)
                .query(HeldVoices::line)
                .list();
    }

    boolean takeLine(UUID id) {
        return jdbc.sql("delete from voice_held_line where id = ?").param(id).update() == 1;
    }

    /** What authors added to an entry and everybody who reads it may see. */
    List<String> shownLines(VoiceEntryId entry) {
        return jdbc.sql("select words from voice_further_line where entry_id = ? order by place")
                .param(entry.value())
                .query(String.class)
                .list();
    }

    void showLine(UUID id, UUID entry, String words) {
        jdbc.sql("""
                        insert into voice_further_line (id, entry_id, place, words)
                        select ?, ?, count(*) + 1, ? from voice_further_line where entry_id = ?""")
                .params(id, entry, words, entry)
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getObject("id", UUID.class),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("theme"),
                row.getString("words"),
                row.getString("reply_hash"),
                row.getObject("waits_since", LocalDate.class));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class), row.getObject("entry_id", UUID.class), row.getString("words"));
    }
}
