package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.kentering.ballot.WaveId;
import org.kentering.design.Attempt;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.pulse.Withdrawal;

/** Releases that were taken back, and, for who may, taking this one back. */
class WithdrawalPanel extends Composite<Panel> {

    private final PulseDesk desk;
    private final WaveId wave;

    WithdrawalPanel(PulseDesk desk, WaveId wave) {
        this.desk = desk;
        this.wave = wave;
        List<Withdrawal> withdrawn = desk.pulse.withdrawals(wave);
        getContent()
                .add(withdrawn.isEmpty()
                        ? new Paragraph(getTranslation("pulse.withdraw.none"))
                        : new Items(withdrawn.stream().map(this::line).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.withdraw.title"));
    }

    /** Offers to take the release back; it names what follows, because it cannot be undone. */
    WithdrawalPanel offering(Runnable done) {
        TextArea reason = new TextArea(getTranslation("pulse.withdraw.reason"));
        reason.setWidthFull();
        Button withdraw = new Button(getTranslation("pulse.withdraw.confirm"), click -> {
            if (Attempt.to(() -> desk.reviews.withdraw(wave, reason.getValue()))) {
                Attempt.done(getTranslation("pulse.withdraw.done"));
                done.run();
            }
        });
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        getContent().add(new Paragraph(getTranslation("pulse.withdraw.help")), reason, withdraw);
        return this;
    }

    private Item line(Withdrawal one) {
        String by = one.by();
        return new Item(
                one.reason(),
                getTranslation(
                        "pulse.withdraw.line",
                        Words.moment(one.releasedAt()),
                        Words.moment(one.withdrawnAt()),
                        by == null ? getTranslation("pulse.report.nobody") : by));
    }
}
