package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.kentering.design.Attempt;
import org.kentering.design.KeyFile;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveSeal;

/** The key of a strict wave that waits for its launch: make it, try it, see who has tried it. */
class SealPanel extends Composite<Panel> {

    private final PulseDesk desk;
    private final WaveDetails wave;
    private final Runnable changed;

    SealPanel(PulseDesk desk, WaveDetails wave, WaveSeal seal, Runnable changed) {
        this.desk = desk;
        this.wave = wave;
        this.changed = changed;
        getContent().finding(getTranslation("pulse.seal.what"));
        getContent().add(new Notice(getTranslation("pulse.seal.lost"), Tone.WATCH), state(seal));
        if (seal.mayTry()) {
            getContent().add(trying());
        }
        if (seal.mayMake() && seal.fingerprint() == null) {
            getContent().add(making("pulse.seal.make"));
        } else if (seal.mayMake()) {
            getContent().add(new Details(
                    getTranslation("pulse.seal.anew"),
                    new Paragraph(getTranslation("pulse.seal.anewMeans")),
                    making("pulse.seal.makeAnew")));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.seal.title"));
    }

    private Div state(WaveSeal seal) {
        Div state = new Div();
        if (seal.fingerprint() == null) {
            state.add(new Paragraph(getTranslation(seal.mayMake() ? "pulse.seal.none" : "pulse.seal.noneYet")));
        } else {
            state.add(
                    new Paragraph(getTranslation(
                            "pulse.seal.made", seal.fingerprint(), seal.maker(), Words.moment(seal.madeAt()))),
                    new Paragraph(
                            seal.triedBy().isEmpty()
                                    ? getTranslation("pulse.seal.untried", WaveSeal.PEOPLE)
                                    : getTranslation(
                                            seal.ready() ? "pulse.seal.ready" : "pulse.seal.triedBy",
                                            String.join(", ", seal.triedBy()))));
        }
        return state;
    }

    private KeyFile making(String words) {
        Button make = new Button(getTranslation(words));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        String about = getTranslation("pulse.seal.inFile", PulseWords.in(wave.row().title()));
        return KeyFile.making(make, about, half -> {
            desk.seals.make(wave.row().id(), wave.row().version(), half);
            Attempt.done(getTranslation("pulse.seal.saved"));
            changed.run();
        });
    }

    private KeyFile trying() {
        return KeyFile.trying(
                new Button(getTranslation("pulse.seal.try")), () -> desk.seals.riddle(wave.row().id()), answer -> {
                    desk.seals.solve(wave.row().id(), answer);
                    Attempt.done(getTranslation("pulse.seal.passed"));
                    changed.run();
                });
    }
}
