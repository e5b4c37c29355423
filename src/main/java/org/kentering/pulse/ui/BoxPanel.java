package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import org.kentering.ballot.WaveId;
import org.kentering.design.Attempt;
import org.kentering.design.KeyFile;
import org.kentering.design.Panel;
import org.kentering.pulse.WaveSeal;

/** A closed wave whose answers are still sealed: opening the box. */
class BoxPanel extends Composite<Panel> {

    BoxPanel(PulseDesk desk, WaveId wave, WaveSeal seal, Runnable opened) {
        Button open = new Button(getTranslation("pulse.seal.open"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().finding(getTranslation("pulse.seal.closed"));
        getContent().add(
                new Paragraph(getTranslation("pulse.seal.which", seal.fingerprint(), seal.maker())),
                new Paragraph(getTranslation("pulse.seal.handed")),
                KeyFile.handing(open, file -> {
                    desk.seals.open(wave, file);
                    Attempt.done(getTranslation("pulse.seal.opened"));
                    opened.run();
                }));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.seal.box"));
    }
}
