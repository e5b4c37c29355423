package org.kentering.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.kentering.design.EmptyState;
import org.kentering.design.Page;
import org.kentering.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** A page that could not be built. */
@AnonymousAllowed
class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        removeAll();
        Exception failure = parameter.getException();
        if (failure instanceof AccessDeniedException || failure.getCause() instanceof NotFound) {
            add(new EmptyState(getTranslation("shell.notThere.heading"), getTranslation("shell.notThere.help"),
                    new Anchor("", getTranslation("shell.notThere.home"))));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        String number = Failures.number();
        LOG.error("failure {}", number, failure);
        add(new EmptyState(getTranslation("shell.failure.heading"), getTranslation("shell.failure.unexpected", number),
                new Anchor("", getTranslation("shell.notThere.home"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
