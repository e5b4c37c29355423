package org.kentering.kernel;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who background work is done as: the installation itself, nobody's account. Ask {@link #isActive()} and not the
 * security context: on a screen's thread Vaadin's strategy answers with the signed-in account of the session, whatever
 * this thread was given.
 */
public final class ProcessIdentity extends AbstractAuthenticationToken {

    private static final ScopedValue<Boolean> ACTIVE = ScopedValue.newInstance();

    private ProcessIdentity() {
        super(List.of());
        setAuthenticated(true);
    }

    /** Does the work as the installation itself and gives the thread its former identity back. */
    public static <T> T call(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(new ProcessIdentity());
        SecurityContextHolder.setContext(mine);
        try {
            return ScopedValue.where(ACTIVE, true).call(work::get);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Whether this thread works as the installation itself at the moment. */
    public static boolean isActive() {
        return ACTIVE.isBound();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "installation";
    }
}
