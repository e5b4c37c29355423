package org.kentering.mail.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Attempt;
import org.kentering.design.Edit;
import org.kentering.design.Words;
import org.kentering.settings.InstallationSettings;
import org.kentering.settings.SettingsService;

/** The settings as this screen saw them last: what each of its forms changes. */
class SettingsOnScreen {

    private final SettingsService service;
    private final List<Part> parts = new ArrayList<>();

    /** One form of the screen. */
    final class Part {

        private final Consumer<InstallationSettings> show;
        private final Component form;
        private @Nullable Edit<InstallationSettings> edit;

        private Part(Consumer<InstallationSettings> show, Component form) {
            this.show = show;
            this.form = form;
        }

        private void seen(InstallationSettings now) {
            edit = new Edit<>(service.installation().id(), now, service::settings, show, form);
        }

        /**
         * Changes what this form is about.
         *
         * @param change given the version that was seen
         */
        void save(LongConsumer change) {
            Objects.requireNonNull(edit, "loaded before shown").save(seen -> change.accept(seen.version()), () -> {
                InstallationSettings now = service.settings();
                // The other forms keep what is being typed in them; that this one was saved is no news to the reader.
                parts.forEach(part -> part.seen(now));
                show.accept(now);
                Attempt.done(Words.text("mail.settings.saved"));
            });
        }
    }

    SettingsOnScreen(SettingsService service) {
        this.service = service;
    }

    SettingsService service() {
        return service;
    }

    /** A form that shows a part of the settings. */
    Part part(Consumer<InstallationSettings> show, Component form) {
        Part part = new Part(show, form);
        parts.add(part);
        return part;
    }

    /** Shows all forms as the settings stand now. */
    void load() {
        InstallationSettings now = service.settings();
        parts.forEach(part -> {
            part.seen(now);
            part.show.accept(now);
        });
    }
}
