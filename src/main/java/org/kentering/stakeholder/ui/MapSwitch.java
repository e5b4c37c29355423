package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.kentering.design.Actions;
import org.kentering.design.Chip;
import org.kentering.programme.ProgrammeFrame;

/** From the list to the map and back. */
class MapSwitch extends Composite<Actions> {

    MapSwitch(ProgrammeFrame frame, boolean onMap, QueryParameters query) {
        getContent().add(
                new Chip(getTranslation("stakeholder.switch.map"), onMap, () -> go(frame.path("stakeholders/map"), query)),
                new Chip(getTranslation("stakeholder.switch.list"), !onMap, () -> go(frame.path("stakeholders"), query)));
    }

    private static void go(String path, QueryParameters query) {
        UI.getCurrentOrThrow().navigate(path, query);
    }
}
