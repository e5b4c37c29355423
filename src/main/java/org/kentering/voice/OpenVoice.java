package org.kentering.voice;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.Theme;
import org.kentering.exchange.CleanText;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.ProcessIdentity;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeId;
import org.kentering.settings.CompanyDate;
import org.kentering.settings.SettingsService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where people without an account tell something and read the answer. Only the page behind a poster uses it; it is public
 * because that page sits in a package of its own, and no service, because nobody is there whom one could ask for a right.
 * It publishes no fact: the journal would write down a moment.
 */
@Component
public class OpenVoice {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LINES = 10;

    private final HeldVoices held;
    private final VoiceEntries entries;
    private final OrganisationService organisation;
    private final CatalogueService catalogue;
    private final SettingsService settings;
    private final JdbcClient jdbc;
    private final CompanyDate companyDate;
    private final TransactionOperations transactions;
    private final SecureRandom random = new SecureRandom();

    OpenVoice(
            HeldVoices held,
            VoiceEntries entries,
            OrganisationService organisation,
            CatalogueService catalogue,
            SettingsService settings,
            JdbcClient jdbc,
            CompanyDate companyDate,
            TransactionOperations transactions) {
        this.held = held;
        this.entries = entries;
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.settings = settings;
        this.jdbc = jdbc;
        this.companyDate = companyDate;
        this.transactions = transactions;
    }

    private record Row(ProgrammeId programme, UnitId unit) {}

    /** The poster with this code, if it is good now and its programme runs. */
    @Transactional(readOnly = true)
    public Optional<OpenPoster> poster(String typed) {
        List<PosterQuarter> good = PosterQuarter.good(companyDate.today());
        return OpenCode.poster(typed).flatMap(code -> jdbc.sql("""
                        select v.programme_id, v.unit_id from voice_poster v join programme p on p.id = v.programme_id
                        where v.code = ? and v.quarter in (?, ?) and p.state <> 'STOPPED'""")
                .params(code.text(), good.getFirst().name(), good.getLast().name())
                .query((row, number) -> new Row(
                        new ProgrammeId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .optional()
                .flatMap(row -> ProcessIdentity.call(() -> poster(code, row))));
    }

    /** What can be said something about. */
    public List<Theme> themes() {
        return ProcessIdentity.call(catalogue::themes);
    }

    /** A code for somebody who begins to write. */
    public OpenCode newReply() {
        return OpenCode.random(random, OpenCode.REPLY);
    }

    /**
     * Takes it, once for each code of an author. With a name it stands in the inbox at once, without one the next morning.
     *
     * @throws Refusal if there are no words or too many
     * @throws NotFound if there is no such theme
     */
    public void tell(OpenPoster poster, OpenVoiceDraft draft) {
        String words = Line.of(draft.words());
        String theme = ProcessIdentity.call(() -> catalogue.theme(draft.theme())).key();
        String name = CleanText.orNull(draft.name());
        if (draft.kind() != EntryKind.IDEA && draft.kind() != EntryKind.CONCERN) {
            throw new NotFound();
        }
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw Refusal.of("voice.open.nameTooLong", LONGEST_NAME);
        }
        String hash = draft.reply().hash();
        OpenEntry said = new OpenEntry(
                VoiceEntryId.random(),
                poster.programme(),
                poster.unit(),
                draft.kind(),
                theme,
                words,
                name,
                hash,
                week(companyDate.today()));
        try {
            transactions.executeWithoutResult(status -> {
                if (entries.findByReplyHash(hash).isEmpty()) {
                    take(poster, said);
                }
            });
        } catch (DataIntegrityViolationException sentMeanwhile) {
            entries.findByReplyHash(hash).orElseThrow(() -> sentMeanwhile);
        }
    }

    private void take(OpenPoster poster, OpenEntry said) {
        if (said.name() == null) {
            held.hold(poster, said.kind(), said.theme(), said.words(), said.replyHash(), companyDate.today());
        } else {
            entries.saveAndFlush(new VoiceEntry(said));
        }
    }

    /** What the author with this code may read. */
    @Transactional(readOnly = true)
    public Optional<OpenAnswer> answer(OpenCode reply) {
        Optional<HeldVoices.Held> waiting = held.find(reply.hash());
        if (waiting.isPresent()) {
            HeldVoices.Held one = waiting.get();
            return Optional.of(answer(one.kind(), one.theme(), one.words(), null, null, lines(one.id(), List.of())));
        }
        return entries.findByReplyHash(reply.hash()).map(entry -> answer(
                entry.kind(),
                entry.theme(),
                entry.words(),
                entry.status(),
                entry.answer(),
                lines(entry.id().value(), held.shownLines(entry.id()))));
    }

    /**
     * Adds a line to what the author with this code said. Of somebody without a name it is shown the next morning.
     *
     * @param line made by the form, the same for every try to send it
     * @throws NotFound if nothing was said with this code
     * @throws Refusal if there are no words or too many, or enough lines
     */
    public void add(OpenCode reply, UUID line, String typed) {
        String words = Line.of(typed);
        transactions.executeWithoutResult(status -> {
            OpenAnswer sofar = answer(reply).orElseThrow(NotFound::new);
            if (sofar.further().size() >= MOST_LINES) {
                throw Refusal.of("voice.open.enoughLines", MOST_LINES);
            }
            Optional<VoiceEntry> entry = entries.findByReplyHash(reply.hash());
            UUID id = entry.map(one -> one.id().value())
                    .orElseGet(() -> held.find(reply.hash()).orElseThrow(NotFound::new).id());
            if (entry.isPresent() && entry.get().authorName() != null) {
                show(entry.get(), line, words);
            } else {
                held.holdLine(line, id, words, companyDate.today());
            }
        });
    }

    /** A further line stands with the entry, and opens again what was settled. */
    void show(VoiceEntry entry, UUID line, String words) {
        if (jdbc.sql("select count(*) from voice_further_line where id = ?").param(line).query(Integer.class).single() > 0) {
            return;
        }
        held.showLine(line, entry.id().value(), words);
        if (entry.isSettled()) {
            entry.reopen(words);
            entries.saveAndFlush(entry);
        }
    }

    Instant week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(settings.publicFace().timeZone())
                .toInstant();
    }

    private Optional<OpenPoster> poster(OpenCode code, Row row) {
        UnitTree tree = organisation.tree();
        Optional<PosterGroup> group = PosterGroups.of(tree, tree.withBelow(scope(row.programme()))).of(row.unit());
        return group.map(found -> new OpenPoster(
                code, row.programme(), found.unit(), tree.get(found.unit()).name(), found.people()));
    }

    private List<UnitId> scope(ProgrammeId programme) {
        return jdbc.sql("select unit_id from programme_unit where programme_id = ?")
                .param(programme.value())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<String> lines(UUID entry, List<String> shown) {
        List<String> lines = new ArrayList<>(shown);
        held.linesOf(entry).forEach(line -> lines.add(line.words()));
        return lines;
    }

    private OpenAnswer answer(
            EntryKind kind,
            String theme,
            String words,
            @Nullable EntryStatus status,
            @Nullable String answer,
            List<String> lines) {
        return new OpenAnswer(
                kind, ProcessIdentity.call(() -> catalogue.theme(theme)).name(), words, status, answer, lines);
    }
}
