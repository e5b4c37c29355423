package org.kentering.pulse.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.kentering.design.Words;
import org.kentering.pulse.BankNote;

/** One line below the questions or their results: what they are worth, and which wordings are drafts. */
class BankLine extends Paragraph {

    BankLine(BankNote bank) {
        String drafts = bank.drafts().stream()
                .map(language -> Words.text("kernel.language." + language.tag()))
                .collect(Collectors.joining(", "));
        setText(drafts.isEmpty()
                ? PulseWords.in(bank.note())
                : PulseWords.in(bank.note()) + " "
                        + Words.text("pulse.bank.drafts", drafts, bank.drafts().size()));
    }
}
