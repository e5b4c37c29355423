package org.kentering.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.testing.KenteringTest;
import org.kentering.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two administrators who remove each other at the same moment leave one of them, however often they try. */
@KenteringTest
class LastAdministratorTest {

    private static final int ROUNDS = "long".equals(System.getProperty("kentering.loops")) ? 1_000 : 100;

    @Autowired
    World world;

    @Autowired
    AccountService accounts;

    @Test
    void oneAlwaysStays() throws Exception {
        AccountId ada = world.account("Ada", Role.ADMIN);
        AccountId bo = world.account("Bo", Role.ADMIN);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier start = new CyclicBarrier(2);
                boolean byRoles = round % 2 == 0;
                List<Future<Boolean>> outcomes = List.of(
                        both.submit(removal(ada, bo, byRoles, start)), both.submit(removal(bo, ada, !byRoles, start)));
                int removed = 0;
                for (Future<Boolean> outcome : outcomes) {
                    removed += outcome.get() ? 1 : 0;
                }
                assertThat(removed).as("round %d", round).isEqualTo(1);
                assertThat(administrators()).as("round %d", round).isEqualTo(1);
                restore(ada);
                restore(bo);
            }
        }
    }

    private Callable<Boolean> removal(AccountId actor, AccountId other, boolean byRoles, CyclicBarrier start) {
        return () -> {
            world.signIn(actor);
            AccountDetails seen = accounts.account(other);
            start.await();
            try {
                if (byRoles) {
                    accounts.edit(other, seen.version(), new AccountDraft(seen.name(), seen.email(), null, Set.of()));
                } else {
                    accounts.disable(other);
                }
                return true;
            } catch (Refusal | AccessDeniedException tooLate) {
                return false;
            }
        };
    }

    private int administrators() {
        return world.jdbc()
                .sql("""
                        select count(*) from account a join account_role r on r.account_id = a.id
                        where r.role_name = 'ADMIN' and a.enabled = true""")
                .query(Integer.class)
                .single();
    }

    private void restore(AccountId account) {
        world.jdbc().sql("update account set enabled = true where id = ?").param(account.value()).update();
        world.jdbc().sql("delete from account_role where account_id = ?").param(account.value()).update();
        world.jdbc()
                .sql("insert into account_role (account_id, role_name) values (?, 'ADMIN')")
                .param(account.value())
                .update();
    }
}
