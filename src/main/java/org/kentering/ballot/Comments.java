package org.kentering.ballot;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Comments of closed waves with their groups and what was decided about them. */
@Repository
class Comments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    Comments(JdbcClient sql) {
        this.sql = sql;
    }

    /** All comments of a wave, shuffled anew at each reading. */
    List<CommentToReview> toReview(WaveId wave, ReportingTree tree) {
        Map<CellId, CommentCell> cells = cells(wave);
        List<CommentToReview> comments = new ArrayList<>(sql.sql("""
                select id, cell, item_key, words, rare_language, verdict, reason, replacement
                from ballot_comment where ballot_id = ?
                """)
                .param(wave.value())
                .query((row, number) -> new CommentToReview(
                        row.getObject("id", UUID.class),
                        row.getString("item_key"),
                        names(cells.get(cell(row)), tree),
                        row.getString("words"),
                        row.getBoolean("rare_language"),
                        CommentVerdict.valueOf(row.getString("verdict")),
                        reason(row),
                        row.getString("replacement")))
                .list());
        Collections.shuffle(comments, random);
        return comments;
    }

    /** Notes a verdict; false if the comment is not one of this wave, or may not be shown as it stands. */
    boolean decide(
            WaveId wave, UUID comment, CommentVerdict verdict, @Nullable WithholdReason reason,
            @Nullable String replacement) {
        String asItStands = verdict == CommentVerdict.SHOWN ? " and rare_language = false" : "";
        return sql.sql("""
                update ballot_comment set verdict = ?, reason = ?, replacement = ?
                where id = ? and ballot_id = ? and words <> ''""" + asItStands)
                .param(verdict.name())
                .param(reason == null ? null : reason.name())
                .param(replacement)
                .param(comment)
                .param(wave.value())
                .update() == 1;
    }

    boolean has(WaveId wave, UUID comment) {
        return sql.sql("select count(*) from ballot_comment where id = ? and ballot_id = ?")
                .params(comment, wave.value()).query(Integer.class).single() == 1;
    }

    int pending(WaveId wave) {
        return sql.sql("select count(*) from ballot_comment where ballot_id = ? and verdict = 'PENDING'")
                .param(wave.value()).query(Integer.class).single();
    }

    /** Nobody decided in time: all comments stay unseen, those decided as well. */
    void withholdAll(WaveId wave) {
        sql.sql("update ballot_comment set verdict = 'WITHHELD', reason = ?, replacement = null where ballot_id = ?")
                .params(WithholdReason.NOT_REVIEWED.name(), wave.value()).update();
    }

    /** From now on only what may be shown exists. */
    void destroyOriginals(WaveId wave) {
        sql.sql("""
                update ballot_comment set words = replacement, replacement = null
                where ballot_id = ? and verdict = 'REDACTED'
                """).param(wave.value()).update();
        sql.sql("update ballot_comment set words = '' where ballot_id = ? and verdict = 'WITHHELD'")
                .param(wave.value()).update();
    }

    /** How many were shown, redacted and withheld for which reason. */
    Map<String, Integer> verdicts(WaveId wave) {
        Map<String, Integer> counts = new TreeMap<>();
        sql.sql("""
                select verdict, reason, count(*) as comments from ballot_comment
                where ballot_id = ? group by verdict, reason
                """).param(wave.value()).query(row -> {
            WithholdReason reason = reason(row);
            counts.put(row.getString("verdict") + (reason == null ? "" : " " + reason), row.getInt("comments"));
        });
        return counts;
    }

    /** What may be read by somebody who may see these leaves. */
    List<ReleasedComment> released(WaveId wave, Set<CellId> leaves) {
        Map<CellId, CommentCell> cells = cells(wave);
        return sql.sql("""
                select cell, item_key, words from ballot_comment
                where ballot_id = ? and verdict in ('SHOWN', 'REDACTED') order by id
                """)
                .param(wave.value())
                .query((row, number) ->
                        new ReleasedComment(row.getString("item_key"), cells.get(cell(row)), row.getString("words")))
                .list()
                .stream()
                .filter(comment -> leaves.containsAll(comment.group().leaves()))
                .toList();
    }

    /** A released comment, as it is signed. */
    private record Line(String item, UUID cell, String group, String verdict, String words) {}

    /** All released comments of a wave with their groups, word for word and in one order: what is signed of them. */
    String released(WaveId wave) {
        return "comments of " + wave.value() + "\n" + sql.sql("""
                select w.item_key, w.cell, g.body, w.verdict, w.words
                from ballot_comment w
                left join ballot_comment_cell g on g.ballot_id = w.ballot_id and g.cell = w.cell
                where w.ballot_id = ? and w.verdict in ('SHOWN', 'REDACTED')
                """)
                .param(wave.value())
                .query((row, number) -> JSON.writeValueAsString(new Line(
                        row.getString("item_key"),
                        row.getObject("cell", UUID.class),
                        Objects.requireNonNullElse(row.getString("body"), ""),
                        row.getString("verdict"),
                        row.getString("words"))))
                .list()
                .stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    void delete(WaveId wave) {
        sql.sql("delete from ballot_comment where ballot_id = ?").param(wave.value()).update();
    }

    private Map<CellId, CommentCell> cells(WaveId wave) {
        Map<CellId, CommentCell> cells = new HashMap<>();
        sql.sql("select cell, body from ballot_comment_cell where ballot_id = ?")
                .param(wave.value())
                .query(row -> {
                    cells.put(cell(row), JSON.readValue(row.getString("body"), CommentCell.class));
                });
        return cells;
    }

    private static List<String> names(CommentCell cell, ReportingTree tree) {
        return tree.contains(cell.id())
                ? List.of(tree.node(cell.id()).name())
                : tree.leaves().stream()
                        .filter(leaf -> cell.leaves().contains(leaf.id()))
                        .map(ReportingTree.Node::name)
                        .toList();
    }

    private static CellId cell(ResultSet row) throws SQLException {
        return new CellId(row.getObject("cell", UUID.class));
    }

    private static @Nullable WithholdReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : WithholdReason.valueOf(reason);
    }
}
