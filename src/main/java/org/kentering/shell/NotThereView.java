package org.kentering.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.kentering.design.EmptyState;
import org.kentering.design.Page;

/** A page that does not exist, or that this reader may not open: the same page, on purpose. */
@AnonymousAllowed
class NotThereView extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        add(new EmptyState(getTranslation("shell.notThere.heading"), getTranslation("shell.notThere.help"),
                new Anchor("", getTranslation("shell.notThere.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
