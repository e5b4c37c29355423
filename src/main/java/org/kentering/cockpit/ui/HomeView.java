package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.kentering.cockpit.HomeChoiceService;
import org.kentering.design.Chip;
import org.kentering.design.EmptyState;
import org.kentering.design.FilterBar;
import org.kentering.design.LastProgramme;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.identity.Access;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeRow;
import org.kentering.programme.ProgrammeService;

/** Where everybody arrives: the home of the reader's role in the programme that was looked at last. */
@Route("")
@PageTitle("cockpit.home.title")
@PermitAll
class HomeView extends Composite<Page> implements BeforeEnterObserver {

    private static final String AS = "as";

    private final ProgrammeService programmes;
    private final Access access;
    private final HomeChoiceService choices;
    private final List<Home> homes;
    private String as = "";

    HomeView(ProgrammeService programmes, Access access, HomeChoiceService choices, List<Home> homes, LiveScreens live) {
        this.programmes = programmes;
        this.access = access;
        this.choices = choices;
        this.homes = homes;
        live.watch(this, this::load, "programme", "decision", "plan", "champion", "voice", "stakeholder", "training", "pulse",
                "ballot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        as = event.getLocation().getQueryParameters().getSingleParameter(AS).orElseGet(this::lastHome);
        if (programmes.mine().isEmpty() && access.holdsAny("ADMIN")) {
            event.forwardTo("admin");
        } else {
            load();
        }
    }

    private void load() {
        getContent().removeAll();
        frame().ifPresentOrElse(this::show, this::sayThatThereIsNothing);
    }

    private Optional<ProgrammeFrame> frame() {
        List<String> keys = programmes.mine().stream().map(ProgrammeRow::key).map(Object::toString).toList();
        return LastProgramme.remembered().filter(keys::contains).or(() -> keys.stream().findFirst()).map(programmes::open);
    }

    private void show(ProgrammeFrame frame) {
        List<Home> mine = homes.stream().filter(home -> home.isFor(frame)).toList();
        Home shown = mine.stream().filter(home -> home.slug().equals(as)).findFirst().orElse(mine.getFirst());
        if (mine.size() > 1) {
            FilterBar roles = new FilterBar();
            mine.forEach(home -> roles.add(new Chip(getTranslation(home.textKey()), home == shown, () -> open(home))));
            getContent().add(roles);
        }
        shown.parts(frame, this::load).forEach(getContent()::add);
    }

    private String lastHome() {
        String last = choices.mine().home();
        return last == null ? "" : last;
    }

    private void open(Home home) {
        choices.chooseHome(home.slug());
        getUI().ifPresent(ui -> ui.navigate("", QueryParameters.of(AS, home.slug())));
    }

    private void sayThatThereIsNothing() {
        getContent().add(new EmptyState(getTranslation("cockpit.home.noProgramme"),
                getTranslation("cockpit.home.noProgrammeHelp"), new Anchor("me", getTranslation("cockpit.home.account"))));
    }
}
