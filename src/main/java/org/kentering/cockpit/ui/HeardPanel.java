package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.pulse.Disposition;
import org.kentering.pulse.LedgerLine;
import org.kentering.pulse.WaveLedger;

/** The three themes of the last survey and what is done about each: what a sponsor and a champion tell people. */
class HeardPanel extends Composite<Panel> {

    /**
     * The panel.
     *
     * @param path of the page with all of them, from the root of the application
     */
    HeardPanel(Optional<WaveLedger> latest, String path) {
        getContent().finding(latest.map(this::finding).orElse(getTranslation("cockpit.heard.none")));
        latest.ifPresent(ledger -> getContent()
                .add(
                        new Items(ledger.lines().stream().map(this::line).toList()),
                        new Anchor(path, getTranslation("cockpit.heard.all"))));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.heard.title"));
    }

    private String finding(WaveLedger ledger) {
        String title = ledger.title().in(Language.of(getLocale()));
        return ledger.missing() > 0
                ? getTranslation("cockpit.heard.missing", title, ledger.missing())
                : getTranslation("cockpit.heard.of", title);
    }

    private Item line(LedgerLine line) {
        return new Item(Words.text(line.told()), getTranslation("cockpit.heard.owner", line.owner())).trailing(status(line));
    }

    private Status status(LedgerLine line) {
        if (line.overdue()) {
            return new Status(getTranslation("pulse.ledger.overdue"), Tone.ACT);
        }
        boolean settled = line.settledOn() != null || line.disposition() == Disposition.ALREADY_SO;
        return settled ? new Status(getTranslation("pulse.ledger.settled"), Tone.GOOD)
                : new Status(getTranslation("pulse.ledger.waits"), Tone.INFO);
    }
}
