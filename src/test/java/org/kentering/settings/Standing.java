package org.kentering.settings;

import java.util.List;
import java.util.Set;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.boot.test.context.TestComponent;

/** Answers "who may?" in contexts without accounts: what the signed-in test person was given as authorities. */
@TestComponent("access")
public class Standing {

    public boolean signedIn() {
        return authentication() instanceof UsernamePasswordAuthenticationToken;
    }

    public boolean holdsAny(String... names) {
        Authentication authentication = authentication();
        return authentication != null
                && AuthorityUtils.authorityListToSet(authentication.getAuthorities()).stream()
                        .anyMatch(Set.of(names)::contains);
    }

    public boolean ofTheProcess() {
        return ProcessIdentity.isActive();
    }

    public static void signIn(String... roles) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "test", "", AuthorityUtils.createAuthorityList(List.of(roles))));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
