package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.ZoneId;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.kernel.Language;
import org.kentering.settings.CompanyDraft;
import org.kentering.settings.InstallationSettings;
import org.kentering.settings.PublicAddress;

/** The company: its name, language and time zone; its public address, which only the server's start may set. */
class CompanyForm extends Composite<Panel> {

    private final SettingsOnScreen settings;
    private final BeanValidationBinder<CompanyDraft> binder = new BeanValidationBinder<>(CompanyDraft.class);
    private final TextField address = new TextField(getTranslation("mail.company.address"));
    private final SettingsOnScreen.Part part;

    CompanyForm(SettingsOnScreen settings) {
        this.settings = settings;
        Button save = new Button(getTranslation("mail.company.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Fields(name(), language(), timeZone(), address(), save));
        part = settings.part(this::show, getContent());
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("mail.company.title")).finding(getTranslation("mail.company.sentence"));
    }

    private TextField name() {
        TextField name = new TextField(getTranslation("mail.company.name"));
        name.setHelperText(getTranslation("mail.company.nameHelp"));
        name.setRequiredIndicatorVisible(true);
        binder.forField(name).bind("companyName");
        return name;
    }

    private Select<Language> language() {
        Select<Language> language = new Select<>();
        language.setLabel(getTranslation("mail.company.language"));
        language.setHelperText(getTranslation("mail.company.languageHelp"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("kernel.language." + one.tag()));
        binder.forField(language).bind("language");
        return language;
    }

    private ComboBox<ZoneId> timeZone() {
        ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("mail.company.timeZone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        binder.forField(zone).bind("timeZone");
        return zone;
    }

    private TextField address() {
        address.setReadOnly(true);
        address.setHelperText(getTranslation("mail.company.addressHelp"));
        return address;
    }

    private void show(InstallationSettings seen) {
        String name = seen.companyName();
        binder.readRecord(new CompanyDraft(name == null ? "" : name, seen.timeZone(), seen.language()));
        PublicAddress base = seen.publicAddress();
        address.setValue(base == null ? getTranslation("mail.company.noAddress") : base.base().toString());
    }

    private void save() {
        try {
            CompanyDraft draft = binder.writeRecord();
            part.save(version -> settings.service().changeCompany(draft, version));
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("mail.settings.lookAtFields"));
        }
    }
}
