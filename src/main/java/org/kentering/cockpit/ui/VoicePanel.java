package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.voice.VoiceEntryRow;

/** What came from the teams: the newest first, each with the way to its answer. */
class VoicePanel extends Composite<Panel> {

    private static final int OLD_DAYS = 14;
    private static final int FRESH_DAYS = 3;

    /**
     * The panel.
     *
     * @param path of the inbox, from the root of the application
     */
    VoicePanel(String title, String whenEmpty, List<VoiceEntryRow> entries, String path) {
        getContent().setTitle(new H2(title));
        if (entries.isEmpty()) {
            getContent().finding(whenEmpty);
        }
        getContent().add(new Items(entries.stream().map(entry -> line(entry, path)).toList()),
                new Anchor(path, getTranslation("cockpit.voice.all")));
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private Item line(VoiceEntryRow entry, String path) {
        String detail = getTranslation(
                entry.byWeek() ? "cockpit.voice.detailByWeek" : "cockpit.voice.detail",
                getTranslation(entry.kind().textKey()),
                entry.unit(),
                entry.theme().in(Language.of(getLocale())),
                entry.byWeek() ? Words.date(entry.recordedOn()) : entry.ageDays());
        return Item.link(entry.words(), path + "/" + entry.id().value(), detail).trailing(status(entry));
    }

    private Status status(VoiceEntryRow entry) {
        if (!entry.open()) {
            return new Status(getTranslation(entry.status().textKey()), Tone.GOOD);
        }
        Tone tone = entry.ageDays() > OLD_DAYS ? Tone.ACT : entry.ageDays() > FRESH_DAYS ? Tone.WATCH : Tone.INFO;
        return new Status(getTranslation(entry.status().textKey()), tone);
    }
}
