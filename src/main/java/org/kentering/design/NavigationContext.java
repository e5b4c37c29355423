package org.kentering.design;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;

/**
 * For whom the frame is drawn.
 *
 * @param programme the short key of the programme in view, or null outside of any
 * @param roles what the account holds in that programme and in the installation
 */
public record NavigationContext(@Nullable String programme, Set<Role> roles) {

    public boolean holdsAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** A path inside the programme in view, such as {@code p/north/stakeholders}; an empty tail is the overview. */
    public String path(String tail) {
        return tail.isEmpty() ? "p/" + programme : "p/" + programme + "/" + tail;
    }
}
