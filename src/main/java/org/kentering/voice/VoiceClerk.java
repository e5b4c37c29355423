package org.kentering.voice;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.settings.CompanyDate;
import org.kentering.settings.SettingsService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Each morning shows what was said without a name until the evening before, all at once and in random order. It is public
 * because the sample company has mornings too, and nothing scheduled runs while its clock is turned.
 */
@Component
public class VoiceClerk {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final HeldVoices held;
    private final OpenVoice open;
    private final VoiceEntries entries;
    private final SettingsService settings;
    private final CompanyDate companyDate;
    private final TransactionOperations transactions;
    private final Clock clock;

    VoiceClerk(
            HeldVoices held,
            OpenVoice open,
            VoiceEntries entries,
            SettingsService settings,
            CompanyDate companyDate,
            TransactionOperations transactions,
            Clock clock) {
        this.held = held;
        this.open = open;
        this.entries = entries;
        this.settings = settings;
        this.companyDate = companyDate;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT40S")
    public void showWhatWaited() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), settings.publicFace().timeZone());
        if (!now.isBefore(MORNING)) {
            ProcessIdentity.run(() -> transactions.executeWithoutResult(status -> show()));
        }
    }

    private void show() {
        List<HeldVoices.Held> waiting = new ArrayList<>(held.before(companyDate.today()));
        Collections.shuffle(waiting);
        for (HeldVoices.Held one : waiting) {
            if (held.take(one.id())) {
                entries.saveAndFlush(new VoiceEntry(new OpenEntry(
                        new VoiceEntryId(one.id()),
                        one.programme(),
                        one.unit(),
                        one.kind(),
                        one.theme(),
                        one.words(),
                        null,
                        one.replyHash(),
                        open.week(one.since()))));
            }
        }
        for (HeldVoices.Line line : held.linesBefore(companyDate.today())) {
            if (held.takeLine(line.id())) {
                open.show(entries.findById(new VoiceEntryId(line.entry())).orElseThrow(), line.id(), line.words());
            }
        }
    }
}
