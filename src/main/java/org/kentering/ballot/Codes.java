package org.kentering.ballot;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kentering.kernel.Language;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes of a ballot as hashes, and how many there are of which kind. */
@Repository
class Codes {

    private static final int SMALLEST_SPARE = 2;
    private static final int SPARE_SHARE = 20;

    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    private record Row(String hash, Place place) {}

    /** Inserts a code for everybody and spare ones for every group, in random order, and returns those that go on paper. */
    List<PaperCode> issue(WaveId wave, BallotPlan plan, List<Voter> voters, byte[] waveKey) {
        Map<CellId, List<Crowd>> crowds = new TreeMap<>();
        plan.everyCrowd().forEach(crowd ->
                crowds.computeIfAbsent(crowd.place().leaf(), any -> new ArrayList<>()).add(crowd));
        Map<Place, Integer> onPaper = new TreeMap<>();
        Map<CellId, Map<Language, Integer>> languages = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        for (Voter voter : voters) {
            languages.computeIfAbsent(voter.leaf(), any -> new EnumMap<>(Language.class))
                    .merge(voter.language(), 1, Integer::sum);
            if (voter.channel() == InvitationChannel.MAIL) {
                rows.add(new Row(Token.derived(waveKey, voter.subject()).hash(), voter.place()));
            } else {
                onPaper.merge(voter.place(), 1, Integer::sum);
            }
        }
        List<PaperCode> paper = new ArrayList<>();
        List<Object[]> groups = new ArrayList<>();
        for (ReportingTree.Node leaf : plan.tree().leaves()) {
            int named = 0;
            int spare = 0;
            for (Crowd crowd : crowds.getOrDefault(leaf.id(), List.of())) {
                int here = onPaper.getOrDefault(crowd.place(), 0);
                int more = spare(crowd.invited());
                for (int i = 0; i < here + more; i++) {
                    paper.add(new PaperCode(crowd.place(), Token.random()));
                }
                named += here;
                spare += more;
            }
            groups.add(new Object[] {wave.value(), leaf.id().value(), named, spare});
        }
        paper.forEach(code -> rows.add(new Row(code.token().hash(), code.place())));
        Collections.shuffle(rows, random);
        batches.batchUpdate(
                "insert into ballot_group (ballot_id, leaf, paper_codes, spare_codes, destroyed_codes)"
                        + " values (?, ?, ?, ?, 0)",
                groups);
        List<Object[]> spoken = new ArrayList<>();
        languages.forEach((leaf, counts) -> counts.forEach((language, people) ->
                spoken.add(new Object[] {wave.value(), leaf.value(), language.tag(), people})));
        batches.batchUpdate(
                "insert into ballot_group_language (ballot_id, leaf, language, invited) values (?, ?, ?, ?)", spoken);
        batches.batchUpdate(
                "insert into ballot_token (hash, ballot_id, leaf, first_category, second_category, used)"
                        + " values (?, ?, ?, ?, ?, false)",
                rows.stream()
                        .map(row -> new Object[] {
                            row.hash(), wave.value(), row.place().leaf().value(), Answers.column(row.place(), 0),
                            Answers.column(row.place(), 1)
                        })
                        .toList());
        return paper;
    }

    /** Spare codes for lost sheets and mails that reach nobody: five per cent of the invited, at least two. */
    static int spare(int invited) {
        return Math.max(SMALLEST_SPARE, (invited + SPARE_SHARE - 1) / SPARE_SHARE);
    }

    List<CodeCount> counts(WaveId wave) {
        return sql.sql("""
                select leaf, paper_codes, spare_codes, destroyed_codes from ballot_group
                where ballot_id = ? order by leaf
                """)
                .param(wave.value())
                .query((row, number) -> new CodeCount(
                        new CellId(row.getObject("leaf", UUID.class)),
                        row.getInt("paper_codes"),
                        row.getInt("spare_codes"),
                        row.getInt("destroyed_codes")))
                .list();
    }

    /** Notes destroyed paper codes; false if a group never had so many. */
    boolean destroyed(WaveId wave, CellId leaf, int more) {
        return sql.sql("""
                update ballot_group set destroyed_codes = destroyed_codes + ?
                where ballot_id = ? and leaf = ? and destroyed_codes + ? <= paper_codes + spare_codes
                """).params(more, wave.value(), leaf.value(), more).update() == 1;
    }

    int used(WaveId wave) {
        return sql.sql("select count(*) from ballot_token where ballot_id = ? and used = true")
                .param(wave.value()).query(Integer.class).single();
    }

    /** How many invited people of each group have which language. */
    Map<CellId, Map<Language, Integer>> languages(WaveId wave) {
        Map<CellId, Map<Language, Integer>> counts = new TreeMap<>();
        sql.sql("select leaf, language, invited from ballot_group_language where ballot_id = ?")
                .param(wave.value())
                .query(row -> {
                    counts.computeIfAbsent(
                                    new CellId(row.getObject("leaf", UUID.class)), any -> new EnumMap<>(Language.class))
                            .put(Language.of(row.getString("language")).orElseThrow(), row.getInt("invited"));
                });
        return counts;
    }

    /** Takes all codes of a closed wave away; waits for everybody whose submit is under way. */
    void delete(WaveId wave) {
        sql.sql("delete from ballot_token where ballot_id = ?").param(wave.value()).update();
    }
}
