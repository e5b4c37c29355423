package org.kentering.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.kentering.kernel.NotFound;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.kentering.design.EmptyState;
import org.kentering.design.Page;

/** What a service says of a thing that is not there or not the reader's: the page that does not exist. */
@AnonymousAllowed
class NothingOfYoursView extends Page implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        removeAll();
        add(new EmptyState(getTranslation("shell.notThere.heading"), getTranslation("shell.notThere.help"),
                new Anchor("", getTranslation("shell.notThere.home"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
