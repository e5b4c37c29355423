package org.kentering.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kentering.design.LastChange;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who acted on a thing last, for a reader who is about to change the same thing. */
@Component
class JournalLastChange implements LastChange {

    /** Acts about a thing that leave it as it is. */
    private static final List<String> CHANGES_NOTHING = List.of(
            "stakeholder.fileRead",
            "identity.signed-in",
            "identity.signed-out",
            "identity.session-ended",
            "identity.sign-in-failed",
            "identity.refused",
            "identity.link-issued");

    private record Act(UUID actor, Instant at) {}

    private final JdbcClient jdbc;
    private final AccountService accounts;

    JournalLastChange(JdbcClient jdbc, AccountService accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public Optional<Change> of(UUID thing) {
        return jdbc.sql("""
                        select actor_id, at from journal_entry
                        where object_id = :thing and actor_id is not null and action not in (:nothing)
                        order by at desc, id fetch first 1 rows only""")
                .param("thing", thing)
                .param("nothing", CHANGES_NOTHING)
                .query((row, n) -> new Act(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
                .optional()
                .flatMap(act -> named(new AccountId(act.actor()), act.at()));
    }

    private Optional<Change> named(AccountId actor, Instant at) {
        return Optional.ofNullable(accounts.names(List.of(actor)).get(actor)).map(who -> new Change(who, at));
    }
}
