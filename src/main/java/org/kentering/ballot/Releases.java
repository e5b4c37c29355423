package org.kentering.ballot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.NotFound;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was released: inserted once, never changed. */
@Repository
class Releases {

    /** All that is shown of a wave. */
    static final String CELLS = "select body from published_cell where ballot_id = ?";

    /** Item by item; sorted here, because a database compares thousands of keys by the letters of a language. */
    private static final Comparator<PublishedCell> IN_ORDER =
            Comparator.comparing(PublishedCell::item).thenComparing(PublishedCell::cell);

    private static final String DERIVABLE_TEXT = "select derivable from ballot_release where ballot_id = ?";
    private static final String TURNOUT_TEXT = "select turnout from ballot_release where ballot_id = ?";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** For one cell in its row: what it does not have is left out, because a page reads thousands of rows. */
    private static final JsonMapper ROW = JSON.rebuild()
            .changeDefaultPropertyInclusion(any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(List.class, lists -> lists
                    .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private static final TypeReference<List<DerivableCell>> DERIVABLE = new TypeReference<>() {};
    private static final TypeReference<List<Turnout>> TURNOUT = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JdbcOperations batches;

    Releases(JdbcClient sql, JdbcOperations batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** How many of a group took part, as a class. */
    record Turnout(CellId cell, ParticipationClass share) {}

    /** A certificate as it was signed. */
    record Signed(String certificate, String signature) {}

    /** What stands beside the cells of a release, word for word as it is stored. */
    record Beside(String turnout, String derivable) {

        static Beside of(List<Turnout> turnout, List<DerivableCell> derivable) {
            return new Beside(JSON.writeValueAsString(turnout), JSON.writeValueAsString(derivable));
        }

        String turnoutDigest() {
            return Token.sha256(turnout);
        }

        String derivableDigest() {
            return Token.sha256(derivable);
        }
    }

    /** The number of the next release; until the transaction ends nobody else gets one. */
    int nextNumber() {
        sql.sql("update ballot_release_count set last = last + 1 where id = 1").update();
        return sql.sql("select last from ballot_release_count where id = 1").query(Integer.class).single();
    }

    /** The number of a release, if there is one that was not taken back. */
    Optional<Integer> number(WaveId wave) {
        return sql.sql("select number from ballot_release where ballot_id = ?")
                .param(wave.value())
                .query(Integer.class)
                .optional();
    }

    void insert(WaveId wave, int number, List<PublishedCell> cells, Beside beside, Signed signed) {
        batches.batchUpdate(
                "insert into published_cell (ballot_id, cell, item_key, item_version, tier, body)"
                        + " values (?, ?, ?, ?, ?, ?)",
                cells.stream()
                        .map(cell -> new Object[] {
                            wave.value(), cell.cell().value(), cell.item().key(), cell.item().version(),
                            cell.tier().name(), ROW.writeValueAsString(cell)
                        })
                        .toList());
        sql.sql("""
                insert into ballot_release (ballot_id, number, turnout, derivable, certificate, signature)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        wave.value(), number, beside.turnout(), beside.derivable(), signed.certificate(),
                        signed.signature())
                .update();
    }

    List<PublishedCell> cells(WaveId wave) {
        return sql.sql(CELLS)
                .param(wave.value())
                .query((row, number) -> ROW.readValue(row.getString("body"), PublishedCell.class))
                .list()
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** What was published of one group. */
    List<PublishedCell> cells(WaveId wave, CellId cell) {
        return sql.sql("""
                select body from published_cell where ballot_id = ? and cell = ? order by item_key, item_version
                """)
                .params(wave.value(), cell.value())
                .query((row, number) -> ROW.readValue(row.getString("body"), PublishedCell.class))
                .list();
    }

    /** Whether every row is about the cell, the item and the tier that its values say. */
    boolean inOrder(WaveId wave) {
        return sql.sql("select cell, item_key, item_version, tier, body from published_cell where ballot_id = ?")
                .param(wave.value())
                .query((row, number) -> {
                    PublishedCell cell = ROW.readValue(row.getString("body"), PublishedCell.class);
                    return cell.cell().value().equals(row.getObject("cell", UUID.class))
                            && cell.item().equals(new ItemVersion(row.getString("item_key"), row.getInt("item_version")))
                            && cell.tier().name().equals(row.getString("tier"));
                })
                .list()
                .stream()
                .allMatch(same -> same);
    }

    /** Takes a release off the table and keeps what it said, because everybody else may have kept it as well. */
    void withdraw(WaveId wave, Instant now, UUID by, String reason) {
        Signed signed = signed(wave).orElseThrow(NotFound::new);
        sql.sql("""
                insert into ballot_withdrawn (ballot_id, place, number, cells, derivable, certificate, signature,
                    withdrawn_at, withdrawn_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        wave.value(), withdrawn(wave).size(), number(wave).orElseThrow(),
                        JSON.writeValueAsString(cells(wave)), text(DERIVABLE_TEXT, wave), signed.certificate(), signed.signature(),
                        Ballots.utc(now), by, reason)
                .update();
        sql.sql("delete from published_cell where ballot_id = ?").param(wave.value()).update();
        sql.sql("delete from ballot_release where ballot_id = ?").param(wave.value()).update();
    }

    /** The releases of a wave that were taken back, the first one first. */
    List<WithdrawnRelease> withdrawn(WaveId wave) {
        return sql.sql("""
                select certificate, withdrawn_at, withdrawn_by, reason from ballot_withdrawn
                where ballot_id = ? order by place
                """)
                .param(wave.value())
                .query((row, number) -> new WithdrawnRelease(
                        read(row.getString("certificate")).releasedAt(),
                        row.getTimestamp("withdrawn_at").toInstant(),
                        row.getObject("withdrawn_by", UUID.class),
                        row.getString("reason")))
                .list();
    }

    /** What withdrawn releases of a wave had let everybody know. */
    List<DerivableCell> knownFromWithdrawn(WaveId wave) {
        return known("select derivable from ballot_withdrawn where ballot_id = ? order by place", wave);
    }

    /** What a wave let everybody know, by releases that were taken back as well. */
    List<DerivableCell> known(WaveId wave) {
        return knownBefore(Integer.MAX_VALUE, wave);
    }

    /** What a wave had let everybody know when a release got its number. */
    List<DerivableCell> knownBefore(int number, WaveId wave) {
        List<DerivableCell> known = new ArrayList<>(known(
                "select derivable from ballot_withdrawn where ballot_id = ? and number < ? order by place",
                wave, number));
        known.addAll(known("select derivable from ballot_release where ballot_id = ? and number < ?", wave, number));
        return known;
    }

    private List<DerivableCell> known(String query, WaveId wave, Object... others) {
        return sql.sql(query)
                .param(wave.value())
                .params(others)
                .query((row, number) -> JSON.readValue(row.getString("derivable"), DERIVABLE))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    List<DerivableCell> derivable(WaveId wave) {
        return JSON.readValue(text(DERIVABLE_TEXT, wave), DERIVABLE);
    }

    List<Turnout> turnout(WaveId wave) {
        return JSON.readValue(text(TURNOUT_TEXT, wave), TURNOUT);
    }

    Optional<Signed> signed(WaveId wave) {
        return sql.sql("select certificate, signature from ballot_release where ballot_id = ?")
                .param(wave.value())
                .query((row, number) -> new Signed(row.getString("certificate"), row.getString("signature")))
                .optional();
    }

    Beside beside(WaveId wave) {
        return new Beside(text(TURNOUT_TEXT, wave), text(DERIVABLE_TEXT, wave));
    }

    /** The certificates of the releases that were taken back, each with what it had let everybody know. */
    Map<Signed, Beside> besideWithdrawn(WaveId wave) {
        Map<Signed, Beside> withdrawn = new LinkedHashMap<>();
        sql.sql("select derivable, certificate, signature from ballot_withdrawn where ballot_id = ? order by place")
                .param(wave.value())
                .query(row -> {
                    withdrawn.put(
                            new Signed(row.getString("certificate"), row.getString("signature")),
                            new Beside("[]", row.getString("derivable")));
                });
        return withdrawn;
    }

    static String write(ReleaseCertificate certificate) {
        return JSON.writeValueAsString(certificate);
    }

    static ReleaseCertificate read(String certificate) {
        return JSON.readValue(certificate, ReleaseCertificate.class);
    }

    /** The SHA-256 of cells, whatever order they come in. */
    static String digest(List<PublishedCell> cells) {
        return Token.sha256(JSON.writeValueAsString(cells.stream().sorted(IN_ORDER).toList()));
    }

    private String text(String query, WaveId wave) {
        return sql.sql(query).param(wave.value()).query(String.class).optional().orElse("[]");
    }
}
