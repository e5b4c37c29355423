package org.kentering.design;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** The programme that the reader looked at last, so that the home page and the side bar stay with it. */
public final class LastProgramme {

    private static final String NAME = LastProgramme.class.getName();

    private LastProgramme() {}

    public static void remember(String key) {
        VaadinSession.getCurrent().setAttribute(NAME, key);
    }

    public static Optional<String> remembered() {
        return VaadinSession.getCurrent().getAttribute(NAME) instanceof String key ? Optional.of(key) : Optional.empty();
    }
}
