package org.kentering.pulse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.kentering.ballot.EarlierAnswers;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.kernel.Message;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is invited what was done about the last answers, on the page and in the mail. A paper is opened far more
 * often than a sentence changes, so what was read is kept for a minute.
 */
@Component
class LedgerOnPaper implements EarlierAnswers {

    private static final int WAVES_KEPT = 100;

    private final Waves waves;
    private final HeardThemes themes;
    private final CatalogueService catalogue;
    private final Cache<WaveId, List<Message>> kept =
            Caffeine.newBuilder().maximumSize(WAVES_KEPT).expireAfterWrite(Duration.ofMinutes(1)).build();

    LedgerOnPaper(Waves waves, HeardThemes themes, CatalogueService catalogue) {
        this.waves = waves;
        this.themes = themes;
        this.catalogue = catalogue;
    }

    @Override
    public List<Message> before(WaveId wave) {
        return kept.get(wave, this::read);
    }

    /** As {@link #before}, as it stands at this moment. */
    List<Message> read(WaveId id) {
        return waves.findById(id).map(this::before).orElse(List.of());
    }

    /** What is done about the answers of a wave itself. */
    List<Message> of(WaveId wave) {
        // Whoever reads may have no account; the installation looks the names of the themes up for them.
        return ProcessIdentity.call(
                () -> themes.of(List.of(wave.value())).stream().map(this::told).toList());
    }

    /** The wave before this one that something was said about. */
    private List<Message> before(Wave wave) {
        for (Wave earlier : waves.released(wave.programme().value()).reversed()) {
            List<Message> told = launchedBefore(earlier, wave) ? of(earlier.id()) : List.of();
            if (!told.isEmpty()) {
                return told;
            }
        }
        return List.of();
    }

    private static boolean launchedBefore(Wave one, Wave other) {
        return one.launchedAt() != null
                && !one.id().equals(other.id())
                && (other.launchedAt() == null || one.launchedAt().isBefore(other.launchedAt()));
    }

    private Message told(HeardTheme theme) {
        return LedgerLine.told(
                catalogue.theme(theme.theme()).name(),
                theme.disposition(),
                theme.dueOn(),
                theme.settledOn(),
                theme.sentence());
    }
}
