package org.kentering.shell;

import org.kentering.design.NavigationContext;
import org.kentering.identity.Access;
import org.springframework.stereotype.Component;

/** For whom the frame is drawn: the programme in view and what the account holds in it. */
@Component
class InView {

    private final Access access;

    InView(Access access) {
        this.access = access;
    }

    NavigationContext of(String path) {
        return new NavigationContext(null, access.roles());
    }
}
