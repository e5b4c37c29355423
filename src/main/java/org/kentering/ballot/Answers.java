package org.kentering.ballot;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the box and after it. Nothing reads them but the close and the release. */
@Repository
class Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<Integer>>> CHOSEN = new TypeReference<>() {};

    /** A wave may have a million answers: they pass by, and never all at once. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final SecureRandom random = new SecureRandom();

    Answers(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** The place of a row that has a leaf and two categories. */
    static Place place(ResultSet row) throws SQLException {
        return Place.ofRow(
                new CellId(row.getObject("leaf", UUID.class)),
                category(row, "first_category"),
                category(row, "second_category"));
    }

    /** What a column of categories holds of a place. */
    static @Nullable UUID column(Place place, int number) {
        CellId category = place.category(number);
        return category == null ? null : category.value();
    }

    private static @Nullable CellId category(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new CellId(id);
    }

    /** What somebody wrote, and where they sit; known for the moment of the close only. */
    record WrittenIn(CellId leaf, BallotBox.Written written) {}

    /** A comment on its way to its group. */
    record Placed(CommentCell cell, String item, String text, boolean rareLanguage) {}

    /** An answer of a strict wave between the close and the opening. */
    record Sealed(Place place, String words) {}

    /** The same after the opening. */
    record Opened(Place place, SealedPaper paper) {}

    int inBox(WaveId wave) {
        return sql.sql("select count(*) from ballot_inbox where ballot_id = ?")
                .param(wave.value()).query(Integer.class).single();
    }

    /** How many handed in, by group, from the box. */
    Map<CellId, Integer> handedInBox(WaveId wave) {
        return countsByLeaf("select leaf, count(*) as people from ballot_inbox where ballot_id = ? group by leaf", wave);
    }

    List<WrittenIn> written(WaveId wave) {
        return sql.sql("select leaf, comments from ballot_inbox where ballot_id = ? and comments <> ''")
                .param(wave.value())
                .query((row, number) -> new WrittenIn(
                        new CellId(row.getObject("leaf", UUID.class)),
                        JSON.readValue(row.getString("comments"), BallotBox.Written.class)))
                .list();
    }

    /** Writes the answers anew, with new ids and in random order, and empties the box. */
    void moveOut(WaveId wave) {
        sql.sql("""
                insert into ballot_answer (id, ballot_id, leaf, first_category, second_category, answers)
                select gen_random_uuid(), ballot_id, leaf, first_category, second_category, answers
                from ballot_inbox where ballot_id = ? order by gen_random_uuid()
                """).param(wave.value()).update();
        sql.sql("delete from ballot_inbox where ballot_id = ?").param(wave.value()).update();
    }

    /** Writes comments in an order of their own: who wrote two cannot be found by where they stand. */
    void place(WaveId wave, List<Placed> comments) {
        List<Placed> shuffled = new ArrayList<>(comments);
        Collections.shuffle(shuffled, random);
        batches.batchUpdate(
                """
                insert into ballot_comment (id, ballot_id, cell, item_key, words, rare_language, verdict)
                values (?, ?, ?, ?, ?, ?, 'PENDING')
                """,
                shuffled.stream()
                        .map(comment -> new Object[] {
                            UUID.randomUUID(), wave.value(), comment.cell().id().value(), comment.item(),
                            comment.text(), comment.rareLanguage()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into ballot_comment_cell (ballot_id, cell, body) values (?, ?, ?)",
                new HashSet<>(comments.stream().map(Placed::cell).toList()).stream()
                        .map(cell -> new Object[] {wave.value(), cell.id().value(), JSON.writeValueAsString(cell)})
                        .toList());
    }

    /** The rows of a closed wave that are still sealed. */
    List<Sealed> sealed(WaveId wave) {
        return sql.sql("select leaf, first_category, second_category, answers from ballot_answer where ballot_id = ?")
                .param(wave.value())
                .query((row, number) -> new Sealed(place(row), row.getString("answers")))
                .list();
    }

    /** Writes opened answers, with new ids and in random order, in place of the sealed ones. */
    void replace(WaveId wave, List<Opened> opened) {
        delete(wave);
        List<Opened> shuffled = new ArrayList<>(opened);
        Collections.shuffle(shuffled, random);
        batches.batchUpdate(
                """
                insert into ballot_answer (id, ballot_id, leaf, first_category, second_category, answers)
                values (?, ?, ?, ?, ?, ?)
                """,
                shuffled.stream()
                        .map(one -> new Object[] {
                            UUID.randomUUID(), wave.value(), one.place().leaf().value(), column(one.place(), 0),
                            column(one.place(), 1), one.paper().answers()
                        })
                        .toList());
    }

    /** Counts the answers of a closed wave. */
    Tallies tallies(WaveId wave, BallotPlan plan) {
        Tallies tallies = new Tallies();
        sql.sql("select leaf, first_category, second_category, answers from ballot_answer where ballot_id = ?")
                .withFetchSize(ROWS_AT_ONCE)
                .param(wave.value())
                .query(row -> {
                    Tallies.Counted here = tallies.at(place(row));
                    here.handedIn(1);
                    JSON.readValue(row.getString("answers"), CHOSEN)
                            .forEach((key, chosen) -> tally(here, plan.item(key).orElseThrow(), chosen));
                });
        return tallies;
    }

    void delete(WaveId wave) {
        sql.sql("delete from ballot_answer where ballot_id = ?").param(wave.value()).update();
    }

    private static void tally(Tallies.Counted here, BallotItem item, List<Integer> chosen) {
        if (item.kind() == ItemKind.CHOICE) {
            here.choice(item.asked(), new HashSet<>(chosen));
        } else {
            here.answer(item.asked(), chosen.getFirst());
        }
    }

    private Map<CellId, Integer> countsByLeaf(String query, WaveId wave) {
        Map<CellId, Integer> counts = new TreeMap<>();
        sql.sql(query).param(wave.value()).query(row -> {
            counts.put(new CellId(row.getObject("leaf", UUID.class)), row.getInt("people"));
        });
        return counts;
    }
}
