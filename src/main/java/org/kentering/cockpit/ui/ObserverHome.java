package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.kentering.design.Columns;
import org.kentering.design.PageHead;
import org.kentering.design.Words;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveService;
import org.springframework.core.annotation.Order;

/** What is measured about the people of the company, who sees it, and every release. */
@org.springframework.stereotype.Component
@Order(50)
class ObserverHome implements Home {

    private final WaveService waves;

    ObserverHome(WaveService waves) {
        this.waves = waves;
    }

    @Override
    public String textKey() {
        return Role.OBSERVER.textKey();
    }

    @Override
    public String slug() {
        return "works-council";
    }

    @Override
    public boolean isFor(ProgrammeFrame frame) {
        return frame.holdsAny(Role.OBSERVER);
    }

    @Override
    public List<Component> parts(ProgrammeFrame frame, Runnable reload) {
        return List.of(new PageHead(Words.text("cockpit.observer.title"), Words.text("cockpit.observer.sentence")),
                new Columns(Columns.Share.THREE_TO_TWO, new MeasuredPanel(), new WavesPanel(waves.waves(frame.id()),
                        frame.path("pulse"))));
    }
}
