package org.kentering.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Attempt;
import org.kentering.design.Notice;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.settings.InstallationSettings;
import org.kentering.settings.SettingsService;

/** The settings as this screen saw them last: what each of its forms changes. */
class SettingsOnScreen {

    private final SettingsService service;
    private @Nullable InstallationSettings seen;

    SettingsOnScreen(SettingsService service) {
        this.service = service;
    }

    SettingsService service() {
        return service;
    }

    void load() {
        seen = service.settings();
    }

    InstallationSettings seen() {
        return Objects.requireNonNull(seen, "loaded before shown");
    }

    /**
     * Changes a part. If somebody else was faster, what was typed stays; the person may save it nevertheless, or look
     * at what is there now.
     *
     * @param change given the version that was seen
     * @param conflict where the choice is offered
     * @param reload shows what is there now
     */
    void save(LongConsumer change, Div conflict, Runnable reload) {
        conflict.removeAll();
        boolean saved = Attempt.to(() -> change.accept(seen().version()), () -> offerChoice(conflict, reload));
        if (saved) {
            load();
            reload.run();
            Attempt.done(Words.text("mail.settings.saved"));
        }
    }

    private void offerChoice(Div conflict, Runnable reload) {
        load();
        Button look = new Button(Words.text("mail.settings.showTheirs"), click -> {
            conflict.removeAll();
            reload.run();
        });
        conflict.add(new Notice(Words.text("mail.settings.conflict"), Tone.ACT, look));
    }
}
