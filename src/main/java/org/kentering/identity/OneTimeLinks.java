package org.kentering.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kentering.settings.SettingsService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that let their holder choose a password once. */
@Component
class OneTimeLinks {

    /** A new colleague may be on leave when the link is made; a reset is asked for by somebody who waits. */
    private static final Duration WELCOME_LIFE = Duration.ofHours(72);

    private static final Duration RESET_LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SettingsService settings;

    OneTimeLinks(JdbcClient jdbc, Clock clock, SettingsService settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Makes a link; older ones of the account stop working. */
    IssuedLink issue(AccountId account, LinkPurpose purpose) {
        jdbc.sql("delete from one_time_link where account_id = ? and used_at is null")
                .param(account.value())
                .update();
        OneTimeCode code = OneTimeCode.random();
        Instant expires = clock.instant().plus(purpose == LinkPurpose.WELCOME ? WELCOME_LIFE : RESET_LIFE);
        jdbc.sql("insert into one_time_link (code_hash, account_id, purpose, expires_at) values (?, ?, ?, ?)")
                .params(code.hash(), account.value(), purpose.name(), Timestamp.from(expires))
                .update();
        String path = purpose.name().toLowerCase(Locale.ROOT) + "/" + code.text();
        String address = settings.publicFace().publicAddress().map(own -> own.link("/" + path)).orElse(null);
        return new IssuedLink(purpose, path, expires, address);
    }

    /** Whose link it is, as long as it can still be used. */
    Optional<AccountId> owner(LinkPurpose purpose, String code) {
        return jdbc.sql("""
                        select account_id from one_time_link
                        where code_hash = ? and purpose = ? and used_at is null and expires_at > ?""")
                .params(OneTimeCode.sha256(code), purpose.name(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses the link up; of two at once exactly one succeeds. */
    boolean consume(LinkPurpose purpose, String code) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        update one_time_link set used_at = ?
                        where code_hash = ? and purpose = ? and used_at is null and expires_at > ?""")
                        .params(now, OneTimeCode.sha256(code), purpose.name(), now)
                        .update()
                == 1;
    }

    /** Forgets what cannot be used any more; says how many there were. */
    int forget() {
        return jdbc.sql("delete from one_time_link where used_at is not null or expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
