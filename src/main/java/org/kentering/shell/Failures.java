package org.kentering.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.kentering.design.Words;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What a person reads when something failed on a screen: what happened, and a number to find it by, never more. */
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        while (cause.getCause() != null && !isOurs(cause)) {
            cause = cause.getCause();
        }
        if (cause instanceof Refusal refusal) {
            say(() -> Words.text(refusal.reason()));
        } else if (isOurs(cause)) {
            say(() -> Words.text("shell.failure.notThere"));
        } else {
            String number = number();
            LOG.error("failure {}", number, event.getThrowable());
            say(() -> Words.text("shell.failure.unexpected", number));
        }
    }

    static String number() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static boolean isOurs(Throwable cause) {
        return cause instanceof Refusal || cause instanceof NotFound || cause instanceof AccessDeniedException;
    }

    private static void say(java.util.function.Supplier<String> sentence) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification notification = Notification.show(sentence.get(), 8000, Notification.Position.BOTTOM_CENTER);
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.setAssertive(true);
        }
    }
}
