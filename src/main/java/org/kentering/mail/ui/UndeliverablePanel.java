package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import org.kentering.design.Attempt;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.mail.MailService;
import org.kentering.mail.MailStatus;
import org.kentering.mail.UndeliverableMail;

/** Whom no mail reached, and why. */
class UndeliverablePanel extends Composite<Panel> {

    private static final int FEW = 10;

    private final MailService mail;
    private final Paragraph help = new Paragraph(getTranslation("mail.undeliverable.help"));
    private final Grid<UndeliverableMail> grid = new Grid<>();

    UndeliverablePanel(MailService mail) {
        this.mail = mail;
        grid.addColumn(UndeliverableMail::recipient)
                .setHeader(getTranslation("mail.undeliverable.recipient"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation("mail.undeliverable.why", Words.text(row.trouble().label()), code(row)))
                .setHeader(getTranslation("mail.undeliverable.reason"))
                .setAutoWidth(true);
        grid.addColumn(row -> Words.moment(row.since()))
                .setHeader(getTranslation("mail.undeliverable.since"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::dismissal).setKey("dismiss").setAutoWidth(true).setFlexGrow(0);
        grid.setItemsPageable(mail::undeliverable).setIdentifierProvider(UndeliverableMail::id);
        getContent().add(help, grid);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("mail.undeliverable.title"));
    }

    void show() {
        long count = mail.queue().counts().get(MailStatus.UNDELIVERABLE);
        getContent().finding(getTranslation("mail.undeliverable.finding", count));
        help.setVisible(count > 0);
        grid.setVisible(count > 0);
        grid.setAllRowsVisible(count <= FEW);
        grid.getDataProvider().refreshAll();
    }

    private static String code(UndeliverableMail row) {
        return row.code() == null ? "" : row.code();
    }

    private Button dismissal(UndeliverableMail row) {
        Button dismiss = new Button(getTranslation("mail.undeliverable.dismiss"), click -> dismiss(row));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.setAriaLabel(getTranslation("mail.undeliverable.dismissOf", row.recipient()));
        return dismiss;
    }

    private void dismiss(UndeliverableMail row) {
        Attempt.to(() -> mail.dismiss(row.id()));
        show();
    }
}
