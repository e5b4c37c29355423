package org.kentering.identity;

import java.io.Serializable;
import java.security.Principal;

/** Who is signed in: the principal of every authenticated request. What the account may do is read anew each time. */
public record SignedIn(AccountId account, String email) implements Principal, Serializable {

    @Override
    public String getName() {
        return email;
    }
}
