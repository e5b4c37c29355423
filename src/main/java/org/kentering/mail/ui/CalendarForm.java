package org.kentering.mail.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.ValidationException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.settings.CalendarDraft;
import org.kentering.settings.HolidayCalendar;
import org.kentering.settings.InstallationSettings;
import org.kentering.settings.WorkingDays;

/** The company's calendar: working days, the country's days off, and days of its own. */
class CalendarForm extends Composite<Panel> {

    private final SettingsOnScreen settings;
    private final Clock clock;
    private final BeanValidationBinder<CalendarDraft> binder = new BeanValidationBinder<>(CalendarDraft.class);
    private final Select<HolidayCalendar> holidays = new Select<>();
    private final SettingsOnScreen.Part part;

    CalendarForm(SettingsOnScreen settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        Button save = new Button(getTranslation("mail.calendar.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Fields(week(), holidays(), ownDaysOff(), save));
        part = settings.part(this::show, getContent());
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("mail.calendar.title")).finding(getTranslation("mail.calendar.sentence"));
    }

    private CheckboxGroup<DayOfWeek> week() {
        CheckboxGroup<DayOfWeek> week = new CheckboxGroup<>(getTranslation("mail.calendar.week"));
        week.setItems(DayOfWeek.values());
        week.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
        binder.forField(week).withConverter(chosen -> Set.copyOf(chosen), given -> given).bind("week");
        return week;
    }

    private Select<HolidayCalendar> holidays() {
        holidays.setLabel(getTranslation("mail.calendar.holidays"));
        holidays.setItems(HolidayCalendar.values());
        holidays.setItemLabelGenerator(calendar -> Words.text(calendar.label()));
        holidays.addValueChangeListener(change -> showDays(change.getValue()));
        binder.forField(holidays).bind("holidays");
        return holidays;
    }

    private OwnDaysOff ownDaysOff() {
        OwnDaysOff own = new OwnDaysOff(getTranslation("mail.calendar.own"));
        own.setHelperText(getTranslation("mail.calendar.ownHelp"));
        binder.forField(own).bind("ownDaysOff");
        return own;
    }

    private void showDays(HolidayCalendar calendar) {
        int year = LocalDate.now(clock.withZone(Words.zone())).getYear();
        String days = calendar.in(year).stream().map(Words::date).collect(Collectors.joining(" · "));
        holidays.setHelperText(days);
    }

    private void show(InstallationSettings seen) {
        WorkingDays days = seen.workingDays();
        binder.readRecord(new CalendarDraft(days.week(), days.holidays(), days.ownDaysOff()));
    }

    private void save() {
        try {
            CalendarDraft draft = binder.writeRecord();
            part.save(version -> settings.service().changeCalendar(draft, version));
        } catch (ValidationException shownAtTheFields) {
            Attempt.done(getTranslation("mail.settings.lookAtFields"));
        }
    }
}
