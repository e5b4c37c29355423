package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.voice.ThemeCount;
import org.kentering.voice.ThemeDeed;

/** The three themes that people speak of most, and how much of it was answered or done. */
class ThemesPanel extends Composite<Panel> {

    private static final int TOP = 3;
    private static final int OLD_DAYS = 14;

    /** A decision is told in a line; the rest is read where it was made. */
    private static final int LONGEST = 120;


    private final Map<String, ThemeDeed> deeds;

    private ThemesPanel(String finding, List<ThemeCount> top, Map<String, ThemeDeed> deeds, LocalDate today) {
        this.deeds = deeds;
        getContent().finding(finding);
        getContent().add(new Items(top.stream().map(theme -> line(theme, today)).toList()));
    }

    /** The themes of a whole programme, each with what was last done about it. */
    static ThemesPanel withDeeds(List<ThemeCount> themes, List<ThemeDeed> deeds, LocalDate today) {
        String finding = Words.text(themes.isEmpty() ? "cockpit.themes.none" : "cockpit.themes.rule");
        Map<String, ThemeDeed> byTheme = deeds.stream().collect(Collectors.toMap(ThemeDeed::theme, deed -> deed, (a, b) -> a));
        return new ThemesPanel(finding, top(themes), byTheme, today);
    }

    /** The themes of a lead's own units, of which a lead reads no words. */
    static ThemesPanel ofOwnUnits(List<ThemeCount> themes, LocalDate today) {
        long open = themes.stream().mapToLong(ThemeCount::open).sum();
        long all = themes.stream().mapToLong(ThemeCount::total).sum();
        String finding = all == 0 ? Words.text("cockpit.themes.none") : Words.text("cockpit.themes.own", open, all);
        return new ThemesPanel(finding, top(themes), Map.of(), today);
    }

    private static List<ThemeCount> top(List<ThemeCount> themes) {
        return themes.stream()
                .sorted(Comparator.comparingLong(ThemeCount::total).reversed())
                .limit(TOP)
                .toList();
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
        ThemeDeed deed = deeds.get(theme.theme().key());
        if (deed != null) {
            detail = done(deed) + " · " + detail;
        }
        return new Item(theme.theme().name().in(Language.of(getLocale())), detail).trailing(status(theme, today));
    }

    private String done(ThemeDeed deed) {
        String words = deed.words().codePointCount(0, deed.words().length()) <= LONGEST ? deed.words()
                : deed.words().substring(0, deed.words().offsetByCodePoints(0, LONGEST)).strip() + "…";
        return getTranslation("cockpit.deed." + deed.stage().name().toLowerCase(Locale.ROOT), words);
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
