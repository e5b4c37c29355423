package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.kentering.programme.ProgrammeFrame;

/** The home of one role. Somebody with several roles has several, and a switch between them. */
interface Home {

    /** The key of the role's name. */
    String textKey();

    /** How the home stands in an address. */
    String slug();

    boolean isFor(ProgrammeFrame frame);

    /**
     * The parts of the page, from top to bottom.
     *
     * @param reload what a part calls after it changed something
     */
    List<Component> parts(ProgrammeFrame frame, Runnable reload);
}
