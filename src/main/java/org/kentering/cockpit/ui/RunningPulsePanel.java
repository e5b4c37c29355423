package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.pulse.RunningWave;

/** The survey that takes answers now: coarse participation, and nothing else before it is released. */
class RunningPulsePanel extends Composite<Panel> {

    RunningPulsePanel(RunningWave wave, LocalDate today) {
        getContent().setTitle(new H2(getTranslation("cockpit.running.title", wave.title().in(Language.of(getLocale())))));
        Integer percent = wave.percent();
        String closes = Words.until(wave.closesOn(), today);
        if (percent == null) {
            getContent().finding(getTranslation("cockpit.running.tooFew", wave.invited(), closes));
        } else {
            getContent().finding(getTranslation("cockpit.running.percent", percent, closes));
            ProgressBar bar = new ProgressBar(0, 100, percent);
            bar.getElement().setAttribute("aria-label", getTranslation("cockpit.running.bar"));
            getContent().add(bar);
        }
        getContent().add(new Anchor(wave.path(), getTranslation("cockpit.running.more")));
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }
}
