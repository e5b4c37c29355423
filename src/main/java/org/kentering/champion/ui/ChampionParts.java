package org.kentering.champion.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.champion.ChampionDetails;
import org.kentering.champion.ChampionId;
import org.kentering.champion.ChampionService;
import org.kentering.design.Attempt;
import org.kentering.design.Detail;
import org.kentering.design.Edit;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitNode;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.settings.CompanyDate;

/** Makes the regions of the screen, each with the services that it needs. */
@org.springframework.stereotype.Component
class ChampionParts {

    private final ChampionService champions;
    private final OrganisationService organisation;
    private final CompanyDate companyDate;

    ChampionParts(ChampionService champions, OrganisationService organisation, CompanyDate companyDate) {
        this.champions = champions;
        this.organisation = organisation;
        this.companyDate = companyDate;
    }

    ChampionListPart list(
            ProgrammeFrame frame, Consumer<ChampionAddress> changed, Function<ChampionId, String> path) {
        return new ChampionListPart(champions, frame, champions.coverage(frame.id()), changed, path);
    }

    /** A form for a new champion. */
    Component fresh(ProgrammeFrame frame, Runnable close, Consumer<ChampionId> made) {
        if (!frame.holdsAny(Role.COORDINATOR)) {
            throw new NotFound();
        }
        ChampionForm form = new ChampionForm(organisation, units(frame)).savedBy(draft -> {
            if (Attempt.to(() -> made.accept(champions.name(frame.id(), draft)))) {
                Attempt.done(Words.text("champion.form.saved"));
            }
        });
        return new Detail(Words.text("champion.list.new"), close, form);
    }

    /**
     * One champion beside the list.
     *
     * @param done what to do when something about the champion changed
     */
    Component champion(ProgrammeFrame frame, ChampionId id, Runnable close, Runnable done) {
        ChampionDetails champion = champions.champion(id);
        ChampionPanel panel = new ChampionPanel(champion, champions, companyDate, close, done);
        if (champion.mayChange()) {
            panel.offerChange(change(frame, champion, done));
        }
        return panel;
    }

    private ChampionForm change(ProgrammeFrame frame, ChampionDetails champion, Runnable done) {
        ChampionId id = champion.id();
        ChampionForm form = new ChampionForm(organisation, units(frame));
        Edit<ChampionDetails> edit =
                new Edit<>(id.value(), champion, () -> champions.champion(id), form::show, form);
        edit.begin();
        return form.savedBy(draft -> edit.save(
                seen -> champions.change(id, seen.version(), seen.roleVersion(), draft), () -> {
                    Attempt.done(Words.text("champion.form.saved"));
                    done.run();
                }));
    }

    private List<UnitNode> units(ProgrammeFrame frame) {
        return organisation.tree().nodes().values().stream()
                .filter(unit -> frame.scope().contains(unit.id()))
                .toList();
    }
}
