package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.pulse.Disposition;
import org.kentering.pulse.LedgerLine;

/** Themes that people named, with what is done about each, until when, and who sees to it. */
class LedgerLines extends Composite<Div> {

    LedgerLines(List<LedgerLine> lines) {
        this(lines, line -> {});
    }

    /**
     * The lines, each with a button for who may say that it is done.
     *
     * @param settle what the button does
     */
    LedgerLines(List<LedgerLine> lines, Consumer<LedgerLine> settle) {
        getContent().add(lines.isEmpty()
                ? new Paragraph(getTranslation("pulse.ledger.notYet"))
                : new Items(lines.stream().map(line -> item(line, settle)).toList()));
    }

    private Item item(LedgerLine line, Consumer<LedgerLine> settle) {
        Item item = new Item(Words.text(line.told()), getTranslation("pulse.ledger.owner", line.owner()));
        item.trailing(status(line));
        if (line.maySettle()) {
            Button button = new Button(getTranslation("pulse.ledger.settle"), click -> settle.accept(line));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("pulse.ledger.settleWhat", PulseWords.in(line.theme())));
            item.trailing(button);
        }
        return item;
    }

    private Status status(LedgerLine line) {
        if (line.overdue()) {
            return new Status(getTranslation("pulse.ledger.overdue"), Tone.ACT);
        }
        if (line.settledOn() != null) {
            return new Status(getTranslation("pulse.ledger.settled"), Tone.GOOD);
        }
        return line.disposition() == Disposition.ALREADY_SO
                ? new Status(getTranslation("pulse.ledger.standing"), Tone.GOOD)
                : new Status(getTranslation("pulse.ledger.waits"), Tone.INFO);
    }
}
