package org.kentering.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kentering.design.NavigationContext;
import org.kentering.design.PageHeader;
import org.kentering.design.StepStrip;
import org.kentering.design.Words;
import org.kentering.kernel.Language;
import org.kentering.programme.GateDetails;
import org.kentering.programme.PhaseRow;
import org.kentering.programme.PhaseService;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.kentering.programme.ProgrammeState;

/** The five phases above every page of a programme: what is done, what is asked now, and what is open at its gate. */
@org.springframework.stereotype.Component
class PhaseStrip implements PageHeader {

    private final ProgrammeService programmes;
    private final PhaseService phases;

    PhaseStrip(ProgrammeService programmes, PhaseService phases) {
        this.programmes = programmes;
        this.phases = phases;
    }

    @Override
    public Place place() {
        return Place.ABOVE_PAGE;
    }

    @Override
    public Optional<Component> component(NavigationContext context) {
        String key = context.programme();
        if (key == null || !isPageOfProgramme(UI.getCurrentOrThrow().getActiveViewLocation().getPath())) {
            return Optional.empty();
        }
        ProgrammeFrame frame = programmes.open(key);
        return frame.state() == ProgrammeState.NEW ? Optional.empty() : Optional.of(strip(frame));
    }

    /** The home and the pages of a programme; not those of the installation, though a programme is remembered there. */
    private static boolean isPageOfProgramme(String path) {
        return path.isEmpty() || path.startsWith("p/");
    }

    private StepStrip strip(ProgrammeFrame frame) {
        List<PhaseRow> rows = phases.phases(frame.id());
        Optional<GateDetails> gate = phases.gate(frame.id());
        StepStrip strip = new StepStrip(Words.text("programme.strip.name"));
        for (PhaseRow row : rows) {
            strip.step(
                    frame.path("phases/" + row.key().slug()),
                    row.key().number() + " " + row.shortName().in(Language.of(Words.locale())),
                    detail(row, gate),
                    switch (row.progress()) {
                        case DONE -> StepStrip.Progress.DONE;
                        case CURRENT -> StepStrip.Progress.NOW;
                        case AHEAD -> StepStrip.Progress.AHEAD;
                    });
        }
        return strip;
    }

    private static String detail(PhaseRow row, Optional<GateDetails> gate) {
        String question = row.question().in(Language.of(Words.locale()));
        LocalDate left = row.left();
        return switch (row.progress()) {
            case DONE -> left == null ? question : Words.text("programme.strip.done", Words.date(left));
            case CURRENT -> gate.filter(one -> one.to() != null)
                    .map(one -> question + " · "
                            + Words.text("programme.gate.openOf", one.open(), one.criteria().size()))
                    .orElse(question);
            case AHEAD -> question;
        };
    }
}
