package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.catalogue.Theme;
import org.kentering.design.Attempt;
import org.kentering.design.Edit;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.organisation.OrganisationService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.HeardThemeDraft;
import org.kentering.pulse.LedgerLine;
import org.kentering.pulse.WaveLedger;

/** You said, we did, of one wave: what was released, the themes with their answers, and the forms of the coordinator. */
class LedgerPanel extends Composite<Panel> {

    private final PulseDesk desk;
    private final OrganisationService organisation;
    private final ProgrammeFrame frame;
    private final WaveLedger ledger;
    private final Runnable changed;

    LedgerPanel(
            PulseDesk desk,
            OrganisationService organisation,
            ProgrammeFrame frame,
            WaveLedger ledger,
            Runnable changed) {
        this.desk = desk;
        this.organisation = organisation;
        this.frame = frame;
        this.ledger = ledger;
        this.changed = changed;
        if (ledger.missing() > 0) {
            getContent().add(new Notice(getTranslation("pulse.ledger.missing", ledger.missing()), Tone.WATCH));
        }
        if (ledger.somethingSaid() || !ledger.lines().isEmpty()) {
            getContent().add(new LedgerLines(ledger.lines(), this::settle));
        }
        sources();
        if (ledger.mayName()) {
            ledger.lines().forEach(this::change);
            name();
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(PulseWords.in(ledger.title()));
    }

    private void sources() {
        if (!ledger.somethingSaid()) {
            getContent().add(new Paragraph(getTranslation("pulse.ledger.nothingSaid")));
            return;
        }
        Details sources = new Details(getTranslation("pulse.ledger.sources"));
        sources.setOpened(ledger.owed());
        sources.add(new Paragraph(getTranslation("pulse.ledger.sourcesHelp")));
        sources.add(new Items(ledger.barriers().stream()
                .map(barrier -> new Item(
                        PulseWords.in(barrier.words()),
                        barrier.theme() == null
                                ? PulseWords.share(barrier.share())
                                : getTranslation(
                                        "pulse.ledger.barrier",
                                        PulseWords.in(desk.catalogue.theme(barrier.theme()).name()),
                                        PulseWords.share(barrier.share()))))
                .toList()));
        sources.add(
                new Paragraph(getTranslation("pulse.ledger.comments", ledger.comments())),
                new Anchor(PulseDesk.path(frame, ledger.wave(), ""), getTranslation("pulse.ledger.results")));
        getContent().add(sources);
    }

    private void name() {
        if (!ledger.owed()) {
            return;
        }
        List<String> named = ledger.lines().stream().map(line -> line.draft().theme()).toList();
        getContent().add(form(getTranslation("pulse.ledger.name"), "pulse.ledger.nameButton", without(named), draft -> {
            if (Attempt.to(() -> desk.ledgers.name(ledger.wave(), draft))) {
                done("pulse.ledger.named");
            }
        }));
    }

    private void change(LedgerLine line) {
        List<String> others = ledger.lines().stream()
                .filter(one -> one != line)
                .map(one -> one.draft().theme())
                .toList();
        EditedLine edited = new EditedLine();
        LedgerForm form = form(
                getTranslation("pulse.ledger.change", PulseWords.in(line.theme())),
                "pulse.ledger.changeButton",
                without(others),
                edited::save);
        edited.begin(line, form);
        getContent().add(form);
    }

    /** A change that begins with what this screen shows; somebody else's is offered before it is overwritten. */
    private final class EditedLine {

        private Edit<LedgerLine> edit;

        void begin(LedgerLine line, LedgerForm form) {
            edit = new Edit<>(
                    line.id().value(), line, () -> asItStands(line), one -> form.show(one.draft()), form.fields());
            edit.begin();
        }

        void save(HeardThemeDraft draft) {
            edit.save(
                    seen -> desk.ledgers.change(seen.id(), seen.version(), draft), () -> done("pulse.ledger.changed"));
        }
    }

    private LedgerLine asItStands(LedgerLine line) {
        return desk.ledgers.ledgers(frame.id()).stream()
                .flatMap(one -> one.lines().stream())
                .filter(one -> one.id().equals(line.id()))
                .findFirst()
                .orElse(line);
    }

    private LedgerForm form(
            String summary, String button, List<Theme> offered, Consumer<HeardThemeDraft> save) {
        return new LedgerForm(summary, getTranslation(button), offered, organisation, save);
    }

    private List<Theme> without(List<String> taken) {
        return desk.catalogue.themes().stream().filter(theme -> !taken.contains(theme.key())).toList();
    }

    private void settle(LedgerLine line) {
        if (Attempt.to(() -> desk.ledgers.settle(line.id(), line.version()))) {
            Attempt.done(Words.text("pulse.ledger.isSettled"));
        }
        changed.run();
    }

    private void done(String said) {
        Attempt.done(getTranslation(said));
        changed.run();
    }
}
