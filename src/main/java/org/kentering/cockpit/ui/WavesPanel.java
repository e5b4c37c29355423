package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.pulse.WaveRow;

/** The surveys so far and where each of them stands. */
class WavesPanel extends Composite<Panel> {

    private static final int SHOWN = 6;

    WavesPanel(List<WaveRow> waves, String path) {
        getContent().finding(getTranslation(waves.isEmpty() ? "cockpit.waves.none" : "cockpit.waves.rule"));
        getContent().add(new Items(waves.stream().limit(SHOWN).map(wave -> line(wave, path)).toList()),
                new Anchor(path, getTranslation("cockpit.waves.all")));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.waves.title"));
    }

    private Item line(WaveRow wave, String path) {
        String detail = wave.releasedAt() == null
                ? getTranslation("cockpit.waves.dates", Words.date(wave.opensOn()), Words.date(wave.closesOn()))
                : getTranslation("cockpit.waves.released", Words.date(Words.day(wave.releasedAt())));
        return Item.link(wave.title().in(Language.of(getLocale())), path + "/" + wave.id().value(), detail)
                .trailing(new Status(getTranslation(wave.status().textKey()), wave.releasedAt() == null ? Tone.INFO : Tone.GOOD));
    }
}
