package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.pulse.GroupResult;
import org.kentering.pulse.PulseResults;

/** The last released survey, as far as it is about the reader's own teams. */
class TeamResultsPanel extends Composite<Panel> {

    TeamResultsPanel(Optional<PulseResults> latest, String path) {
        latest.ifPresentOrElse(results -> show(results, path), () -> getContent().finding(getTranslation("cockpit.results.none")));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("cockpit.results.title"));
    }

    private void show(PulseResults results, String path) {
        getContent().finding(getTranslation("cockpit.results.finding", results.title().in(Language.of(getLocale())),
                Words.date(Words.day(results.releasedAt())), results.answeredPercent()));
        List<GroupResult> own = own(results);
        if (own.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("cockpit.results.notAsked")));
        }
        getContent().add(new Items(own.stream().map(this::line).toList()),
                new Anchor(path + "/" + results.wave().value(), getTranslation("cockpit.results.more")));
    }

    /** The reader's groups; a team that is reported with everybody has the whole company's. */
    private static List<GroupResult> own(PulseResults results) {
        List<GroupResult> own = results.groups().stream().filter(GroupResult::own).toList();
        List<GroupResult> below = own.stream().filter(group -> !group.company()).toList();
        return below.isEmpty() ? own : below;
    }

    private Item line(GroupResult group) {
        if (!group.open()) {
            return new Item(group.name(), group.shownWith() == null ? getTranslation("cockpit.results.notShown")
                    : getTranslation("cockpit.results.shownWith", group.shownWith()));
        }
        return new Item(group.name(), group.steps().firstBlocking()
                .map(step -> getTranslation("cockpit.results.blocked",
                        getTranslation("pulse.step." + step.name().toLowerCase(Locale.ROOT))))
                .orElse(getTranslation("cockpit.results.notBlocked")));
    }
}
