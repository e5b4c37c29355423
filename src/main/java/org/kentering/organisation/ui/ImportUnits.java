package org.kentering.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.organisation.ImportPreview;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitPath;
import org.kentering.organisation.UnitProposal;

/** Units that a file brings, and units that it no longer knows with what may have become of them. */
class ImportUnits extends Composite<Div> {

    private final Set<UnitId> chosen;
    private final Runnable counted;

    ImportUnits(ImportPreview preview, Set<UnitId> chosen, Runnable counted) {
        this.chosen = chosen;
        this.counted = counted;
        if (!preview.proposals().isEmpty()) {
            getContent()
                    .add(
                            new H3(getTranslation("organisation.import.vanished")),
                            new Paragraph(getTranslation("organisation.import.vanishedMeans")),
                            new Items(
                                    preview.proposals().stream().map(this::line).toList()));
        }
        getContent()
                .add(
                        new H3(getTranslation(
                                "organisation.import.newUnits",
                                preview.newUnits().size())),
                        new Items(preview.newUnits().stream()
                                .map(path -> new Item(path.toString(), ""))
                                .toList()));
    }

    private Item line(UnitProposal proposal) {
        String kind = "organisation.import.proposal." + proposal.kind().name().toLowerCase(Locale.ROOT);
        String into = proposal.into().stream().map(UnitPath::toString).collect(Collectors.joining(" · "));
        Checkbox choice = new Checkbox(getTranslation("organisation.import.right"), chosen.contains(proposal.unit()));
        choice.setAriaLabel(
                getTranslation("organisation.import.rightFor", proposal.path().toString()));
        choice.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(proposal.unit());
            } else {
                chosen.remove(proposal.unit());
            }
            counted.run();
        });
        return new Item(
                        getTranslation(kind, proposal.path().toString(), into),
                        getTranslation("organisation.import.moved", proposal.moved(), proposal.people()))
                .trailing(choice);
    }
}
