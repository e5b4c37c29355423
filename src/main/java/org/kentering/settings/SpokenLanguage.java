package org.kentering.settings;

import org.kentering.kernel.CompanyLanguage;
import org.kentering.kernel.Language;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers the company's language for pages without a sign-in; another node may have changed it. */
@Component
class SpokenLanguage implements CompanyLanguage {

    private final SettingsRows rows;
    private volatile Language known = Language.FALLBACK;

    SpokenLanguage(SettingsRows rows) {
        this.rows = rows;
    }

    @Override
    public Language language() {
        return known;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        rows.findById(Settings.ONLY).ifPresent(settings -> known = settings.language());
    }

    @EventListener
    void changed(SettingsChanged change) {
        if (change.part() == SettingsChanged.Part.COMPANY) {
            look();
        }
    }
}
