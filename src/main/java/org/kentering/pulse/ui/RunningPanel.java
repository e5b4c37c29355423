package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.kentering.design.Measure;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.pulse.RunningWave;

/** How many have answered the open wave, as coarsely as it may be said. */
class RunningPanel extends Composite<Div> {

    private static final double WHOLE = 100.0;

    RunningPanel(RunningWave wave) {
        Integer percent = wave.percent();
        LocalDate counted = wave.counted();
        String name = getTranslation("pulse.running.title", PulseWords.in(wave.title()), Words.date(wave.closesOn()));
        if (percent == null || counted == null) {
            getContent()
                    .add(new Measure(name, getTranslation("pulse.running.few"), "")
                            .note(getTranslation("pulse.running.fewNote", wave.invited())));
        } else {
            getContent()
                    .add(new Measure(name, getTranslation("pulse.running.about", percent), "")
                            .bar(percent / WHOLE, Tone.INFO)
                            .note(getTranslation("pulse.running.note", wave.invited(), Words.date(counted))));
        }
    }
}
