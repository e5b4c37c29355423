package org.kentering.pulse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kentering.ballot.PublicRecord;
import org.kentering.ballot.PublicRecordService;
import org.kentering.ballot.WaveId;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.ItemBank;
import org.kentering.kernel.Language;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.MayAnyone;
import org.kentering.kernel.ProcessIdentity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read without an account: how a wave was asked, and after its release what the company said and what
 * is done about it. The same for every reader; nothing is noted about who reads.
 */
@Service
@MayAnyone
@Transactional(readOnly = true)
public class TrustService {

    private final Waves waves;
    private final PublicRecordService records;
    private final LedgerOnPaper ledger;
    private final CatalogueService catalogue;
    private final QuestionBanks banks;
    private final OwnItems ownItems;

    TrustService(
            Waves waves,
            PublicRecordService records,
            LedgerOnPaper ledger,
            QuestionBanks banks,
            OwnItems ownItems,
            CatalogueService catalogue) {
        this.waves = waves;
        this.records = records;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.banks = banks;
        this.ownItems = ownItems;
    }

    /** All questions that Kentering brings, by the kind of wave that asks them, in the order of their bank. */
    public List<AskedQuestions> questions() {
        return ProcessIdentity.call(() -> Arrays.stream(WaveKind.values()).map(this::questions).toList());
    }

    private AskedQuestions questions(WaveKind kind) {
        ItemBank bank = banks.shipped(kind);
        return new AskedQuestions(
                kind,
                bank.itemsPerWave(),
                kind.isChosen() ? PulseItems.MOST : bank.itemsPerWave(),
                bank.items().stream().map(PulseItemTemplate::text).toList());
    }

    /** The company's own questions, in every wording that people were asked; one that nobody was asked is nobody's. */
    public List<LocalText> ownQuestions() {
        return ownItems.launched().stream().map(OwnItem::wording).distinct().toList();
    }

    /** A wave that was launched; empty if there is none. */
    public Optional<WaveTrust> wave(WaveId id) {
        return waves.findById(id).filter(Wave::isLaunched).flatMap(wave -> records.of(id).map(record ->
                ProcessIdentity.call(() -> trust(wave, record))));
    }

    private WaveTrust trust(Wave wave, PublicRecord record) {
        List<PublicRecord> released = upTo(wave);
        if (record.releasedAt() == null || released.isEmpty()) {
            return new WaveTrust(wave.kind(), record, List.of(), 0, List.of(), ledger.read(wave.id()), List.of());
        }
        Publication publication = new Publication(
                wave.kind(),
                released.stream()
                        .map(one -> new Publication.Released(
                                one.wave(), one.plan(), Objects.requireNonNull(one.releasedAt()), one.company()))
                        .toList(),
                banks.shipped(wave.kind()),
                catalogue::blockingAdvice);
        PulseResults results = publication.results(
                Set.of(record.plan().tree().root().id()),
                Set.of(),
                Map.of(),
                ReleasedComments.NONE,
                null,
                Language.FALLBACK);
        return new WaveTrust(
                wave.kind(),
                record,
                results.items(),
                results.answered(),
                results.finding(),
                ledger.read(wave.id()),
                ledger.of(wave.id()));
    }

    /** The released waves of its kind up to this one, the first launched first. */
    private List<PublicRecord> upTo(Wave last) {
        List<PublicRecord> found = new ArrayList<>();
        for (Wave wave : waves.released(last.programme().value(), last.kind())) {
            records.of(wave.id()).filter(record -> record.releasedAt() != null).ifPresent(found::add);
            if (wave.id().equals(last.id())) {
                break;
            }
        }
        return found;
    }
}
