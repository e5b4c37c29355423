package org.kentering.ballot;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.kentering.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where answers go in. Only the respondent's page uses it; it is public because that page sits in a package of its own,
 * and no service, because whoever answers has no account that anybody could ask about. A link opens a paper as often as
 * one likes; it is used up by the one submit that changes its row.
 */
@Component
public class BallotBox {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final BallotPapers papers;
    private final Clock clock;

    BallotBox(JdbcClient sql, BallotPapers papers, Clock clock) {
        this.sql = sql;
        this.papers = papers;
        this.clock = clock;
    }

    /** What was written, and in which language the page spoke; that is forgotten at the close. */
    record Written(Language language, SortedMap<String, String> texts) {}

    /**
     * What is known of a link.
     *
     * @param known whether there is such a code at all, used or not; only for counting attempts
     * @param sheet the paper, if it may be answered now
     */
    public record Lookup(boolean known, Optional<BallotSheet> sheet) {}

    private record Row(WaveId wave, Place place, boolean open) {}

    /** Looks at a link and changes nothing. */
    public Lookup look(Token token) {
        Instant now = clock.instant();
        Optional<Row> found = sql.sql("""
                select t.ballot_id, t.leaf, t.first_category, t.second_category, t.used, p.stage, b.opens_at,
                       b.closes_at
                from ballot_token t
                join ballot b on b.id = t.ballot_id
                join ballot_progress p on p.ballot_id = t.ballot_id
                where t.hash = ?
                """)
                .param(token.hash())
                .query((row, number) -> new Row(
                        new WaveId(row.getObject("ballot_id", UUID.class)),
                        Answers.place(row),
                        !row.getBoolean("used")
                                && row.getString("stage").equals(BallotStage.LAUNCHED.name())
                                && !now.isBefore(row.getTimestamp("opens_at").toInstant())
                                && now.isBefore(row.getTimestamp("closes_at").toInstant())))
                .optional();
        return new Lookup(found.isPresent(), found.filter(Row::open).map(this::sheet));
    }

    /** The paper that this very form was stored on, so that sending it again is a retry; nothing for any other form. */
    public Optional<BallotSheet> saved(Token token, String nonce) {
        return sql.sql("""
                select ballot_id, leaf, first_category, second_category from ballot_token
                where hash = ? and nonce_hash = ?
                """)
                .params(token.hash(), Token.sha256(nonce))
                .query((row, number) -> new Row(
                        new WaveId(row.getObject("ballot_id", UUID.class)),
                        Answers.place(row),
                        false))
                .optional()
                .map(this::sheet);
    }

    /**
     * Takes the answers, once: the code is used up and the answers are in the box, or neither.
     *
     * @return whether the answers of this form are in the box; also true if the same form was sent before
     */
    @Transactional
    public boolean submit(Token token, BallotSheet sheet, String nonce, FilledPaper paper, Language language) {
        if (!paper.complete()) {
            throw new IllegalArgumentException("a paper with a problem is not stored");
        }
        Instant now = clock.instant();
        int taken = sql.sql("""
                update ballot_token set used = true, nonce_hash = ?
                where hash = ? and used = false and exists (
                    select 1 from ballot b join ballot_progress p on p.ballot_id = b.id
                    where b.id = ballot_token.ballot_id and p.stage = 'LAUNCHED'
                      and b.opens_at <= ? and b.closes_at > ?)
                """)
                .params(Token.sha256(nonce), token.hash(), Ballots.utc(now), Ballots.utc(now))
                .update();
        if (taken == 0) {
            return sql.sql("select nonce_hash from ballot_token where hash = ? and nonce_hash = ?")
                    .params(token.hash(), Token.sha256(nonce)).query(String.class).optional().isPresent();
        }
        SealedPaper words = new SealedPaper(
                JSON.writeValueAsString(paper.answers()),
                paper.texts().isEmpty() ? "" : JSON.writeValueAsString(new Written(language, paper.texts())));
        SealingKey seal = papers.of(sheet.wave()).seal();
        sql.sql("""
                insert into ballot_inbox (id, ballot_id, leaf, first_category, second_category, answers, comments)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        UUID.randomUUID(), sheet.wave().value(), sheet.place().leaf().value(),
                        Answers.column(sheet.place(), 0), Answers.column(sheet.place(), 1),
                        seal == null ? words.answers() : words.sealed(seal, sheet.wave(), sheet.place()),
                        seal == null ? words.comments() : ""))
                .update();
        return true;
    }

    private BallotSheet sheet(Row row) {
        BallotPapers.Paper paper = papers.of(row.wave());
        return new BallotSheet(row.wave(), paper.plan(), paper.fingerprint(), row.place());
    }
}
