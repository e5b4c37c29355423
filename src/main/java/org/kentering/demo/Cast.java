package org.kentering.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kentering.identity.AccountId;
import org.kentering.identity.SignedIn;
import org.kentering.organisation.PersonId;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who plays in the story, by the part of the mail address before the @, and where they work. */
final class Cast {

    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, SignedIn> accounts = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, String> leads = new HashMap<>();

    private static String key(String email) {
        return email.substring(0, email.indexOf('@'));
    }

    void enter(String email, PersonId person) {
        people.put(key(email), person);
    }

    void enter(String email, AccountId account) {
        accounts.put(key(email), new SignedIn(account, email));
    }

    void enter(UnitNode unit) {
        units.put(unit.name(), unit.id());
        people.forEach((key, person) -> {
            if (person.equals(unit.manager())) {
                leads.put(unit.name(), key);
            }
        });
    }

    /** Who leads a unit. */
    String lead(String unit) {
        return found(leads, unit);
    }

    PersonId person(String key) {
        return found(people, key);
    }

    UnitId unit(String name) {
        return found(units, name);
    }

    AccountId account(String key) {
        return found(accounts, key).account();
    }

    String email(String key) {
        return found(accounts, key).email();
    }

    boolean hasAccount(String key) {
        return accounts.containsKey(key);
    }

    /** Does something as that person, signed in as the person would be. */
    <T> T as(String key, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(found(accounts, key), null, List.of()));
        SecurityContextHolder.setContext(mine);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as}, for what has no result. */
    void act(String key, Runnable act) {
        as(key, () -> {
            act.run();
            return true;
        });
    }

    private static <T> T found(Map<String, T> all, String key) {
        T one = all.get(key);
        if (one == null) {
            throw new IllegalArgumentException("nobody and nothing in the sample company is called " + key);
        }
        return one;
    }
}
