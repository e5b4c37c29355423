package org.kentering.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.kentering.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where answers go in. Only the respondent's page uses it; it is public because that page sits in a package of its own,
 * and no service, because whoever answers has no account that anybody could ask about. A link opens a paper as often as
 * one likes; it is used up by the one submit that changes its row.
 */
@Component
public class BallotBox {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_OPENED = 20_000;

    /** The code is used up if it was not, and if the wave is open. */
    private static final String USE = """
            update ballot_token set used = true, nonce_hash = :nonce
            where hash = :code and used = false and exists (
                select 1 from ballot b join ballot_progress p on p.ballot_id = b.id
                where b.id = ballot_token.ballot_id and p.stage = 'LAUNCHED'
                  and b.opens_at <= :now and b.closes_at > :now)""";

    /** The answers of a code that was just used up, with the place that the code has and nothing else of it. */
    private static final String PUT = """
            insert into ballot_inbox (id, ballot_id, leaf, first_category, second_category, answers, comments)
            select cast(:id as uuid), ballot_id, leaf, first_category, second_category,
                   cast(:answers as varchar), cast(:comments as varchar)
            from""";

    private static final String ON_H2 = PUT + " final table (" + USE + ")";
    private static final String ON_POSTGRESQL =
            "with used_up as (" + USE + " returning ballot_id, leaf, first_category, second_category) " + PUT + " used_up";

    private final JdbcClient sql;
    private final BallotPapers papers;
    private final Clock clock;
    private final String taking;

    /** Papers that were looked at a short while ago, by the hash of their code; where a code belongs never changes. */
    private final Cache<String, BallotSheet> opened = Caffeine.newBuilder()
            .maximumSize(MOST_OPENED)
            .expireAfterWrite(Duration.ofMinutes(30))
            .scheduler(Scheduler.systemScheduler())
            .build();

    BallotBox(JdbcClient sql, DataSource database, BallotPapers papers, Clock clock) {
        this.sql = sql;
        this.papers = papers;
        this.clock = clock;
        this.taking = Dialect.of(database) == Dialect.POSTGRESQL ? ON_POSTGRESQL : ON_H2;
    }

    /** What was written, and in which language the page spoke; that is forgotten at the close. */
    record Written(Language language, SortedMap<String, String> texts) {}

    private record Stored(String answers, String comments) {}

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
        Optional<BallotSheet> sheet = found.filter(Row::open).map(this::sheet);
        sheet.ifPresent(open -> opened.put(token.hash(), open));
        return new Lookup(found.isPresent(), sheet);
    }

    /**
     * The paper of somebody who opened it a short while ago. It may have been closed or used since: only
     * {@link #submit} tells.
     */
    public Optional<BallotSheet> opened(Token token) {
        return Optional.ofNullable(opened.getIfPresent(token.hash()));
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
     * Takes the answers, once: the code is used up and the answers are in the box, or neither. Both are done by one
     * statement, which is a transaction of its own.
     *
     * @return whether the answers of this form are in the box; also true if the same form was sent before
     */
    public boolean submit(Token token, BallotSheet sheet, String nonce, FilledPaper paper, Language language) {
        if (!paper.complete()) {
            throw new IllegalArgumentException("a paper with a problem is not stored");
        }
        Stored words = stored(sheet, paper, language);
        boolean taken = sql.sql(taking)
                .param("nonce", Token.sha256(nonce))
                .param("code", token.hash())
                .param("now", Ballots.utc(clock.instant()))
                .param("id", UUID.randomUUID())
                .param("answers", words.answers())
                .param("comments", words.comments())
                .update() == 1;
        opened.invalidate(token.hash());
        return taken || saved(token, nonce).isPresent();
    }

    /** Those of a strict wave are sealed, and their comments with them. */
    private Stored stored(BallotSheet sheet, FilledPaper paper, Language language) {
        SealedPaper words = new SealedPaper(
                JSON.writeValueAsString(paper.answers()),
                paper.texts().isEmpty() ? "" : JSON.writeValueAsString(new Written(language, paper.texts())));
        SealingKey seal = papers.of(sheet.wave()).seal();
        return seal == null
                ? new Stored(words.answers(), words.comments())
                : new Stored(words.sealed(seal, sheet.wave(), sheet.place()), "");
    }

    private BallotSheet sheet(Row row) {
        BallotPapers.Paper paper = papers.of(row.wave());
        return new BallotSheet(row.wave(), paper.plan(), paper.fingerprint(), row.place());
    }
}
