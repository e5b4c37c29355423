package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kentering.catalogue.TranslationState;
import org.kentering.design.Attempt;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.kernel.Language;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.BankItem;
import org.kentering.pulse.OwnItemDraft;

/** All questions with their versions and the state of their translations; the coordinator adds own ones (J-67). */
@Route("p/:p/pulse/questions")
@PageTitle("pulse.bank.title")
@RolesAllowed({"COORDINATOR", "COMPLIANCE", "OBSERVER"})
class QuestionBankView extends Composite<Page> implements AfterNavigationObserver {

    private final PulseDesk desk;
    private final Div form = new Div();
    private ProgrammeFrame frame;

    QuestionBankView(PulseDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame = desk.frame(PulseDesk.key(event));
        load();
    }

    private void load() {
        List<BankItem> items = desk.bank.items(frame.id());
        form.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHead(
                                getTranslation("pulse.bank.title"), getTranslation("pulse.bank.sentence"), actions()),
                        form,
                        panel("own", items.stream().filter(item -> item.own() != null).toList()),
                        panel("shipped", items.stream().filter(item -> item.own() == null).toList()));
    }

    private Component[] actions() {
        return mayWrite()
                ? new Component[] {new Button(getTranslation("pulse.bank.add"), click -> write())}
                : new Component[0];
    }

    private boolean mayWrite() {
        return frame.holdsAny(Role.COORDINATOR) && !frame.isStopped();
    }

    private Panel panel(String part, List<BankItem> items) {
        Panel panel = new Panel(getTranslation("pulse.bank." + part))
                .finding(getTranslation("pulse.bank." + part + "Help", items.size()));
        panel.add(new Items(items.stream().map(this::line).toList()));
        return panel;
    }

    private Item line(BankItem item) {
        String states = Arrays.stream(Language.values())
                .map(language -> language.tag() + " " + getTranslation(
                        "pulse.bank.state." + PulseWords.word(item.states().get(language))))
                .collect(Collectors.joining(", "));
        String use = item.own() != null ? "own" : item.fixed() ? "fixed" : "rotating";
        String detail = getTranslation(
                "pulse.bank.detail",
                item.own() == null ? item.key() : "",
                item.version(),
                getTranslation("pulse.bank.use." + use),
                states);
        String remarks = item.remarks().stream().map(OwnItemForm::says).collect(Collectors.joining(" · "));
        Item line = new Item(PulseWords.in(item.wording()), remarks.isEmpty() ? detail : detail + " · " + remarks);
        BankItem.Own own = item.own();
        return own == null ? line : line.trailing(trailing(item, own).toArray(Component[]::new));
    }

    private List<Component> trailing(BankItem item, BankItem.Own own) {
        List<Component> parts = new ArrayList<>();
        if (own.frozen()) {
            parts.add(new Status(getTranslation("pulse.bank.frozen"), Tone.INFO));
        }
        if (mayWrite()) {
            Language mine = Language.of(getLocale());
            if (item.states().get(mine) == TranslationState.DRAFT) {
                parts.add(button("review", item, () -> desk.bank.reviewed(own.id(), own.version(), mine)));
            }
            parts.add(new Button(getTranslation("pulse.bank.reword"), click -> reword(own)));
            parts.add(button("retire", item, () -> desk.bank.retire(own.id(), own.version())));
        }
        return parts;
    }

    private Button button(String what, BankItem item, Runnable command) {
        Button button = new Button(getTranslation("pulse.bank." + what), click -> {
            Attempt.to(command);
            load();
        });
        button.setAriaLabel(getTranslation("pulse.bank." + what) + ": " + PulseWords.in(item.wording()));
        return button;
    }

    private void write() {
        OwnItemDraft empty = new OwnItemDraft(OwnItemDraft.Kind.AGREEMENT, "", "", "");
        show("pulse.bank.add", empty, draft -> desk.bank.add(frame.id(), draft));
    }

    private void reword(BankItem.Own own) {
        show(
                own.frozen() ? "pulse.bank.newVersion" : "pulse.bank.reword",
                own.draft(),
                draft -> desk.bank.reword(own.id(), own.version(), draft));
    }

    private void show(String heading, OwnItemDraft draft, Consumer<OwnItemDraft> save) {
        form.removeAll();
        form.add(new OwnItemForm(desk.bank, getTranslation(heading), draft, written -> {
            if (Attempt.to(() -> save.accept(written))) {
                load();
            }
        }));
    }
}
