package org.kentering.design;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.kentering.kernel.Message;

/** Says things in the language and time zone of the reader's screen. */
public final class Words {

    private Words() {}

    /** The text of a key, in the reader's language. */
    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    public static String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** A day such as "14 Apr 2026". */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(day);
    }

    /** A month and year such as "February 2026". */
    public static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(day);
    }

    /** Day and time in the installation's zone. */
    public static String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone()));
    }

    /** The day of an instant in the installation's zone. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** How far a day is away: "today", "in 3 days", "2 days late". */
    public static String until(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days >= 0 ? text("design.when.ahead", days) : text("design.when.late", -days);
    }

    /** How long ago a day was: "today", "3 days ago". */
    public static String since(LocalDate day, LocalDate today) {
        return text("design.when.ago", ChronoUnit.DAYS.between(day, today));
    }

    public static String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** The reader's locale. */
    public static Locale locale() {
        return UI.getCurrentOrThrow().getLocale();
    }

    /** Tells the screen in which zone the installation lives. */
    public static void setZone(UI ui, ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    /** The installation's zone, as the screen was told. */
    public static ZoneId zone() {
        ZoneId told = ComponentUtil.getData(UI.getCurrentOrThrow(), ZoneId.class);
        return told == null ? ZoneOffset.UTC : told;
    }
}
