package org.kentering.identity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountChanged.Change;
import org.kentering.settings.SettingsService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with address and password. An unknown address costs the same work and gets the same answer. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Access access;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final SettingsService settings;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher facts;
    private final String hashOfNobody;

    PasswordSignIn(
            Accounts accounts,
            Access access,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            SettingsService settings,
            TransactionTemplate transactions,
            ApplicationEventPublisher facts) {
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
        this.throttle = throttle;
        this.settings = settings;
        this.transactions = transactions;
        this.facts = facts;
        this.hashOfNobody = passwords.encode(OneTimeCode.random().text());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = Account.normal(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (throttle.refuses(address)) {
            throw new LockedException("too many failures from this address");
        }
        pause(throttle.delay(email));
        Optional<Account> known = accounts.findByEmail(email);
        String hash = known.map(Account::passwordHash).orElse(null);
        boolean right = passwords.matches(String.valueOf(attempt.getCredentials()), hash == null ? hashOfNobody : hash);
        if (!right || hash == null || !known.get().isEnabled()) {
            if (throttle.failed(email, address)) {
                tellOfBlocked(address);
            }
            known.ifPresentOrElse(account -> tell(account, Change.SIGN_IN_FAILED), () -> tellOfStranger(email));
            throw new BadCredentialsException("wrong");
        }
        Account account = known.get();
        upgrade(account, String.valueOf(attempt.getCredentials()));
        tell(account, Change.SIGNED_IN);
        return as(new SignedIn(account.id(), account.email()), attempt.getDetails());
    }

    /** The authentication of an account, with what it may do at this moment. */
    Authentication as(SignedIn who, @Nullable Object details) {
        List<SimpleGrantedAuthority> authorities = access.rolesOf(who.account()).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(who, null, authorities);
        token.setDetails(details);
        return token;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void upgrade(Account account, String password) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            transactions.executeWithoutResult(status ->
                    accounts.findById(account.id()).orElseThrow().setPassword(passwords.encode(password)));
        }
    }

    private void tell(Account account, Change change) {
        transactions.executeWithoutResult(status -> facts.publishEvent(new AccountChanged(account.id(), change, "")));
    }

    /** As much work as for a known address, or the time of the answer would tell them apart. */
    private void tellOfStranger(String email) {
        UUID installation = settings.installation().id();
        transactions.executeWithoutResult(status -> facts.publishEvent(StrangerFailed.with(installation, email)));
    }

    private void tellOfBlocked(String address) {
        UUID installation = settings.installation().id();
        transactions.executeWithoutResult(
                status -> facts.publishEvent(AddressBlocked.with(installation, address)));
    }

    private static void pause(Duration delay) {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
