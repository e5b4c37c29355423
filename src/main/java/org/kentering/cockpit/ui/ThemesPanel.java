package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.voice.ThemeCount;

/** The three themes that people speak of most, and how much of it was answered or done. */
class ThemesPanel extends Composite<Panel> {

    private static final int TOP = 3;
    private static final int OLD_DAYS = 14;

    ThemesPanel(List<ThemeCount> themes, LocalDate today) {
        List<ThemeCount> top = themes.stream().filter(theme -> theme.total() > 0)
                .sorted(Comparator.comparingLong(ThemeCount::total).reversed()).limit(TOP).toList();
        getContent().finding(getTranslation(top.isEmpty() ? "cockpit.themes.none" : "cockpit.themes.rule"));
        getContent().add(new Items(top.stream().map(theme -> line(theme, today)).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.themes.title"));
    }

    private Item line(ThemeCount theme, LocalDate today) {
        String detail = getTranslation("cockpit.themes.detail", theme.total(), theme.settled());
        if (theme.oldestOpen() != null) {
            detail += " · " + getTranslation("cockpit.themes.oldest", Words.since(theme.oldestOpen(), today));
        }
        return new Item(theme.theme().name().in(Language.of(getLocale())), detail).trailing(status(theme, today));
    }

    private Status status(ThemeCount theme, LocalDate today) {
        LocalDate oldest = theme.oldestOpen();
        if (oldest == null) {
            return new Status(getTranslation("cockpit.themes.done"), Tone.GOOD);
        }
        return oldest.isBefore(today.minusDays(OLD_DAYS)) ? new Status(getTranslation("cockpit.themes.late"), Tone.ACT)
                : new Status(getTranslation("cockpit.themes.open"), Tone.WATCH);
    }
}
