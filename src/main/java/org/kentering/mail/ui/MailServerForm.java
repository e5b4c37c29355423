package org.kentering.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import org.jspecify.annotations.Nullable;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.settings.InstallationSettings;
import org.kentering.settings.MailSecurity;
import org.kentering.settings.MailServer;
import org.kentering.settings.MailServerDraft;

/** The mail server and the sender. A password that is kept is never shown; an empty field leaves it as it is. */
class MailServerForm extends Composite<Panel> {

    private final SettingsOnScreen settings;
    private final Runnable afterwards;
    private final BeanValidationBinder<MailServerDraft> binder = new BeanValidationBinder<>(MailServerDraft.class);
    private final PasswordField password = new PasswordField(getTranslation("mail.server.password"));
    private final SettingsOnScreen.Part part;

    MailServerForm(SettingsOnScreen settings, Runnable afterwards) {
        this.settings = settings;
        this.afterwards = afterwards;
        Button save = new Button(getTranslation("mail.server.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Fields(
                text("mail.server.host", "host", "mail.server.hostHelp"),
                number("mail.server.port", "port"),
                security(),
                text("mail.server.signInName", "signInName", "mail.server.signInHelp"),
                password(),
                text("mail.server.senderName", "senderName", null),
                address("mail.server.senderAddress", "senderAddress"),
                address("mail.server.replyTo", "replyTo"),
                number("mail.server.perMinute", "perMinute"),
                save));
        part = settings.part(this::show, getContent());
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("mail.server.title")).finding(getTranslation("mail.server.sentence"));
    }

    private Component text(String label, String property, @Nullable String help) {
        TextField field = new TextField(getTranslation(label));
        if (help != null) {
            field.setHelperText(getTranslation(help));
        }
        binder.forField(field).withNullRepresentation("").bind(property);
        return field;
    }

    private Component address(String label, String property) {
        EmailField field = new EmailField(getTranslation(label));
        binder.forField(field).withNullRepresentation("").bind(property);
        return field;
    }

    private Component number(String label, String property) {
        IntegerField field = new IntegerField(getTranslation(label));
        binder.forField(field).bind(property);
        return field;
    }

    private Component password() {
        binder.forField(password).withNullRepresentation("").bind("newPassword");
        return password;
    }

    private Select<MailSecurity> security() {
        Select<MailSecurity> security = new Select<>();
        security.setLabel(getTranslation("mail.server.security"));
        security.setItems(MailSecurity.values());
        security.setItemLabelGenerator(one -> getTranslation("mail.server.security." + one.name().toLowerCase()));
        binder.forField(security).bind("security");
        return security;
    }

    private void show(InstallationSettings seen) {
        MailServer server = seen.mail();
        password.setHelperText(getTranslation(server.hasPassword() ? "mail.server.passwordKept" : "mail.server.noPassword"));
        binder.readRecord(new MailServerDraft(
                server.host(),
                server.port(),
                server.security(),
                server.signInName(),
                null,
                server.senderName(),
                server.senderAddress(),
                server.replyTo(),
                server.perMinute()));
    }

    private void save() {
        try {
            MailServerDraft draft = withPassword(binder.writeRecord());
            part.save(version -> {
                settings.service().changeMailServer(draft, version);
                afterwards.run();
            });
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("mail.settings.lookAtFields"));
        }
    }

    /** Without a sign-in there is no password to keep. */
    private MailServerDraft withPassword(MailServerDraft typed) {
        String signInName = typed.signInName();
        return new MailServerDraft(
                typed.host(),
                typed.port(),
                typed.security(),
                signInName,
                signInName == null || signInName.isBlank() ? "" : typed.newPassword(),
                typed.senderName(),
                typed.senderAddress(),
                typed.replyTo(),
                typed.perMinute());
    }
}
