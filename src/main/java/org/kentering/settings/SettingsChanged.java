package org.kentering.settings;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/**
 * An administrator changed a part of the settings.
 *
 * @param object the installation
 */
public record SettingsChanged(UUID object, Part part) implements Fact {

    /** What belongs together on the screen. */
    public enum Part {
        COMPANY,
        CALENDAR,
        MAIL
    }

    @Override
    public String action() {
        return "settings.changed";
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(part.name());
    }
}
