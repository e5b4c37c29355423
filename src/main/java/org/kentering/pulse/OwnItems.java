package org.kentering.pulse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all questions that companies added. */
interface OwnItems extends Repository<OwnItem, OwnItemId> {

    OwnItem saveAndFlush(OwnItem item);

    Optional<OwnItem> findById(OwnItemId id);

    /** Those that can be asked: the latest version of each that was not taken out. */
    @Query("select i from OwnItem i where i.programme.value = :programme and i.retired = false order by i.itemKey")
    List<OwnItem> current(UUID programme);

    /** Every version that people were ever asked, whether it is still in use or not. */
    @Query("""
            select i from OwnItem i where exists (
                select w.id.value from Wave w join w.items a
                where a.key = i.itemKey and a.version = i.itemVersion and w.launchedAt is not null)
            order by i.itemKey, i.itemVersion""")
    List<OwnItem> launched();

    /** Whether a version was ever launched, or is with compliance: from then on its words stay. */
    @Query("""
            select count(w) > 0 from Wave w join w.items i
            where i.key = :key and i.version = :itemVersion
                and w.stage <> org.kentering.pulse.WaveStage.DRAFT""")
    boolean isAsked(String key, int itemVersion);
}
