package org.kentering.voice;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of posters, one for each group and quarter. */
@Repository
class PosterCodes {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PosterCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two coordinators at once make one code: the second finds that of the first. */
    void make(ProgrammeId programme, UnitId unit, PosterQuarter quarter) {
        jdbc.sql("""
                        insert into voice_poster (id, programme_id, unit_id, quarter, code) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        UUID.randomUUID(),
                        programme.value(),
                        unit.value(),
                        quarter.name(),
                        OpenCode.random(random, OpenCode.POSTER).text())
                .update();
    }

    Map<UnitId, OpenCode> of(ProgrammeId programme, PosterQuarter quarter) {
        Map<UnitId, OpenCode> codes = new HashMap<>();
        jdbc.sql("select unit_id, code from voice_poster where programme_id = ? and quarter = ?")
                .params(programme.value(), quarter.name())
                .query(row -> {
                    codes.put(new UnitId(row.getObject("unit_id", UUID.class)), new OpenCode(row.getString("code")));
                });
        return codes;
    }

    /** Whether posters of an earlier quarter hang somewhere, and none were made for this one. */
    boolean ranOut(ProgrammeId programme, PosterQuarter quarter) {
        return jdbc.sql("select max(quarter) from voice_poster where programme_id = ?")
                .param(programme.value())
                .query(String.class)
                .optional()
                .filter(last -> last.compareTo(quarter.name()) < 0)
                .isPresent();
    }
}
