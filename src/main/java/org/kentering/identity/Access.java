package org.kentering.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What every {@code @May…} rule asks. Roles are read from the database at each call, so that a right that was taken
 * away a second ago is gone, whatever screen is still open.
 */
@Component("access")
public class Access {

    private final ObjectProvider<RoleSource> sources;
    private final Accounts accounts;

    Access(ObjectProvider<RoleSource> sources, Accounts accounts) {
        this.sources = sources;
        this.accounts = accounts;
    }

    /** The account that is signed in, if one is; none while the installation itself works. */
    public Optional<AccountId> current() {
        if (ProcessIdentity.isActive()) {
            return Optional.empty();
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me
                ? Optional.of(me.account())
                : Optional.empty();
    }

    /** The SHA-256 of the session that the present request belongs to, if that is a signed-in one. */
    public Optional<String> session() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getSession(false))
                        .map(SessionGuard::hashOf)
                        .filter(hash -> !hash.isEmpty())
                : Optional.empty();
    }

    /**
     * The account that is signed in.
     *
     * @throws NotFound if none is
     */
    public AccountId me() {
        return current().orElseThrow(NotFound::new);
    }

    /** All roles that the account holds now, wherever; none if the account is switched off. */
    public Set<Role> rolesOf(AccountId account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (accounts.isEnabled(account)) {
            sources.forEach(source -> roles.addAll(source.rolesOf(account)));
        }
        return roles;
    }

    /** All roles that the signed-in account holds now, wherever. */
    public Set<Role> roles() {
        return current().map(this::rolesOf).orElse(Set.of());
    }

    /** Whether an account is signed in and still active. */
    public boolean signedIn() {
        return current().filter(accounts::isEnabled).isPresent();
    }

    /** Whether the signed-in account holds one of the named roles now, wherever. */
    public boolean holdsAny(String... names) {
        Set<Role> held = roles();
        List<String> wanted = Arrays.asList(names);
        return held.stream().anyMatch(role -> wanted.contains(role.name()));
    }

    /** Whether this is the installation's own background work. */
    public boolean ofTheProcess() {
        return ProcessIdentity.isActive();
    }
}
