package org.kentering.cockpit;

import org.kentering.identity.Access;
import org.kentering.kernel.MayEveryAccount;
import org.kentering.programme.ProgrammeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with an account which of its homes it looked at last, and in which programme. */
@Service
@MayEveryAccount
@Transactional
public class HomeChoiceService {

    private final ProgrammeService programmes;
    private final Access access;
    private final JdbcClient jdbc;

    HomeChoiceService(ProgrammeService programmes, Access access, JdbcClient jdbc) {
        this.programmes = programmes;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public HomeChoice mine() {
        return jdbc.sql("""
                        select c.home, p.programme_key from home_choice c
                        left join programme p on p.id = c.programme_id
                        where c.account_id = :me""")
                .param("me", access.me().value())
                .query((row, number) -> new HomeChoice(row.getString(1), row.getString(2)))
                .optional()
                .orElse(HomeChoice.NONE);
    }

    public void chooseHome(String slug) {
        begin();
        jdbc.sql("update home_choice set home = :home where account_id = :me")
                .param("home", slug)
                .param("me", access.me().value())
                .update();
    }

    /** Keeps the programme with that key; one that the account has no part in changes nothing. */
    public void chooseProgramme(String key) {
        if (programmes.mine().stream().anyMatch(row -> row.key().value().equals(key))) {
            begin();
            jdbc.sql("""
                            update home_choice set programme_id = (select id from programme where programme_key = :key)
                            where account_id = :me""")
                    .param("key", key)
                    .param("me", access.me().value())
                    .update();
        }
    }

    private void begin() {
        jdbc.sql("insert into home_choice (account_id) values (:me) on conflict do nothing")
                .param("me", access.me().value())
                .update();
    }
}
