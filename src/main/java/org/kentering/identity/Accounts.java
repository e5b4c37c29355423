package org.kentering.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    @Query("select a from Account a where a.email = :email")
    Optional<Account> findByEmail(String email);

    @Query("select count(a) > 0 from Account a where a.id = :id and a.enabled = true")
    boolean isEnabled(AccountId id);

    long count();

    @Query("""
            select new org.kentering.identity.AccountRow(a.id, a.name, a.email, a.language, a.enabled, a.passwordHash is not null,
                a.lastSignIn, a.version)
            from Account a
            where :text is null or lower(a.name) like :text or a.email like :text
            order by a.name, a.id""")
    List<AccountRow> rows(@Nullable String text);
}
