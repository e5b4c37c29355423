package org.kentering.pulse;

import java.util.List;
import org.kentering.ballot.PublicRecord;
import org.kentering.kernel.Message;

/**
 * What everybody who was asked in a wave may read about it, account or not.
 *
 * @param kind what the wave is for
 * @param items what everybody together answered; nothing before the release
 * @param answered how many answered the item that most people answered; 0 before the release
 * @param finding what it comes to, in sentences; nothing before the release
 * @param before what was done about the answers before this wave
 * @param done what is done about the answers of this wave
 */
public record WaveTrust(
        WaveKind kind,
        PublicRecord record,
        List<ItemResult> items,
        int answered,
        List<Message> finding,
        List<Message> before,
        List<Message> done) {

    public WaveTrust {
        items = List.copyOf(items);
        finding = List.copyOf(finding);
        before = List.copyOf(before);
        done = List.copyOf(done);
    }

    public boolean released() {
        return record.releasedAt() != null;
    }

    public int invited() {
        return record.plan().tree().invited(record.plan().tree().root().id());
    }

    /** How many groups the answers are stored with, and how many people share the smallest. */
    public int groups() {
        return record.plan().tree().leaves().size();
    }

    public int smallestGroup() {
        return record.plan().tree().leaves().stream().mapToInt(leaf -> leaf.invited()).min().orElse(0);
    }
}
