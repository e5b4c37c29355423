package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import org.kentering.design.Actions;
import org.kentering.design.ChipLink;
import org.kentering.programme.ProgrammeFrame;

/** From the list to the map and back. */
class MapSwitch extends Composite<Actions> {

    MapSwitch(ProgrammeFrame frame, boolean onMap) {
        getContent().add(
                new ChipLink(getTranslation("stakeholder.switch.map"), frame.path("stakeholders/map"), onMap),
                new ChipLink(getTranslation("stakeholder.switch.list"), frame.path("stakeholders"), !onMap));
    }
}
