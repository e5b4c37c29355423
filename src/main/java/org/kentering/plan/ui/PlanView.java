package org.kentering.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.kentering.design.EmptyState;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.LiveScreens;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.kernel.NotFound;
import org.kentering.plan.BlockDetails;
import org.kentering.plan.PlanDetails;
import org.kentering.plan.PlanService;
import org.kentering.plan.StepDetails;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.settings.CompanyDate;

/** The ten steps with their dates, in three blocks; one step opens beside them (J-14). */
@Route("p/:p/plan/:step?")
@PageTitle("plan.plan.title")
@RolesAllowed({"SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER"})
class PlanView extends MasterDetailLayout implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final PlanService plans;
    private final CompanyDate companyDate;
    private final Div content = new Div();
    private String key = "";
    private Optional<String> step = Optional.empty();

    PlanView(ProgrammeService programmes, PlanService plans, CompanyDate companyDate, LiveScreens live) {
        this.programmes = programmes;
        this.plans = plans;
        this.companyDate = companyDate;
        setMaster(content);
        setDetailSize("440px");
        setExpandMaster(true);
        addDetailEscapePressListener(escape -> close());
        addBackdropClickListener(click -> close());
        live.watch(this, this::load, "plan");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        key = event.getRouteParameters().get("p").orElseThrow();
        step = event.getRouteParameters().get("step");
        load();
    }

    private void load() {
        ProgrammeFrame frame = programmes.open(key);
        Optional<PlanDetails> plan = plans.plan(frame.id());
        content.removeAll();
        content.add(plan.map(one -> page(frame, one)).orElseGet(() -> new Page(new EmptyState(
                getTranslation("plan.plan.empty"), getTranslation("plan.plan.emptyHelp")))));
        setDetail(step.map(number -> detail(frame, plan.orElseThrow(NotFound::new), number)).orElse(null));
    }

    private Page page(ProgrammeFrame frame, PlanDetails plan) {
        Page page = new Page(
                new PageHead(
                        getTranslation("plan.plan.finding", Words.date(plan.plannedEnd())),
                        getTranslation(
                                "plan.plan.sentence",
                                Words.date(plan.earliestEnd()),
                                plan.minWeeks(),
                                plan.plannedWeeks())),
                new PlanTimeline(plan, companyDate.today()));
        plan.blocks().forEach(block -> page.add(panel(frame, block, plan.steps())));
        return page;
    }

    private Panel panel(ProgrammeFrame frame, BlockDetails block, List<StepDetails> steps) {
        List<Item> lines = steps.stream()
                .filter(one -> one.block() == block.number())
                .map(one -> line(frame, one))
                .toList();
        return new Panel(block.name().in(Language.of(getLocale())), new Items(lines))
                .finding(getTranslation(
                        "plan.plan.block",
                        Words.date(block.plannedEnd()),
                        Words.date(block.earliestEnd()),
                        block.plannedWeeks()));
    }

    private Item line(ProgrammeFrame frame, StepDetails one) {
        String focus = getTranslation(
                one.isChangeFocusOpen() ? "plan.step.focusOpen" : "plan.step.focusDone",
                one.focusTitle().in(Language.of(getLocale())));
        return Item.link(
                        one.number() + " " + one.name().in(Language.of(getLocale())),
                        frame.path("plan/" + one.number()),
                        StepLooks.dates(one) + " · " + focus)
                .trailing(StepLooks.status(one, companyDate.today()));
    }

    private Component detail(ProgrammeFrame frame, PlanDetails plan, String number) {
        StepDetails shown = plan.steps().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new StepDetail(plans, frame, plan, shown, this::load, this::close);
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate("p/" + key + "/plan"));
    }
}
