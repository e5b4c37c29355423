package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Facts;
import org.kentering.design.Words;
import org.kentering.kernel.Message;
import org.kentering.pulse.WaveDetails;
import org.kentering.pulse.WaveRow;

/** When, who, by whose word, and under which fingerprint. */
class WaveFacts extends Composite<Facts> {

    WaveFacts(WaveDetails wave) {
        this(wave, wave.fingerprint());
    }

    /** With the fingerprint of a plan that is not launched. */
    WaveFacts(WaveDetails wave, @Nullable String fingerprint) {
        WaveRow row = wave.row();
        fact("opens", Words.date(row.opensOn()));
        fact("closes", Words.date(row.closesOn()));
        fact("invited", row.invited() == 0 ? null : Words.number(row.invited()));
        wave.refusals().forEach(refusal -> fact(
                "sentBack",
                getTranslation(
                        "pulse.facts.sentBackBecause",
                        Words.date(Words.day(refusal.refusedAt())),
                        getTranslation(refusal.reason().textKey()))));
        fact("proposedBy", wave.proposedBy());
        fact("approvedBy", wave.approvedBy());
        if (wave.launchedAt() != null) {
            fact("onPaper", getTranslation(
                    wave.codesPrintedAt() == null ? "pulse.facts.notPrinted" : "pulse.facts.printed", wave.onPaper()));
        }
        Message mails = wave.mails();
        fact("mails", mails == null ? null : Words.text(mails));
        Message reminders = wave.reminders();
        fact("reminders", reminders == null ? null : Words.text(reminders));
        fact("fingerprint", fingerprint);
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            getContent().fact(getTranslation("pulse.facts." + name), value);
        }
    }
}
