package org.kentering.pulse;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Construct;
import org.kentering.catalogue.ItemKind;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.catalogue.TranslationState;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeId;

/** One version of a question that the company asks beside the shipped ones. Its words change until it is first asked. */
@Entity
@Table(name = "pulse_own_item")
class OwnItem {

    private static final List<Integer> EVERY_PHASE = List.of(1, 2, 3, 4, 5);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OwnItemId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    private String itemKey;

    private int itemVersion;

    @Enumerated(EnumType.STRING)
    private OwnItemDraft.Kind kind;

    private String textNl;
    private String textEn;
    private String textDe;
    private boolean reviewedNl;
    private boolean reviewedEn;
    private boolean reviewedDe;
    private boolean retired;

    @Version
    private @Nullable Long version;

    protected OwnItem() {}

    OwnItem(ProgrammeId programme, OwnItemDraft draft) {
        this(programme, "own-" + UUID.randomUUID(), 1, draft);
    }

    private OwnItem(ProgrammeId programme, String itemKey, int itemVersion, OwnItemDraft draft) {
        this.id = new OwnItemId(UUID.randomUUID());
        this.programme = programme;
        this.itemKey = itemKey;
        this.itemVersion = itemVersion;
        kind = draft.kind();
        write(draft);
    }

    /** Other words for a question that was never asked; who had read the former ones has not read these. */
    void write(OwnItemDraft draft) {
        reviewedNl = reviewedNl && draft.nl().equals(textNl);
        reviewedEn = reviewedEn && draft.en().equals(textEn);
        reviewedDe = reviewedDe && draft.de().equals(textDe);
        kind = draft.kind();
        textNl = draft.nl();
        textEn = draft.en();
        textDe = draft.de();
    }

    /** Other words for a question that was asked: the next version, which nothing is compared with. */
    OwnItem next(OwnItemDraft draft) {
        retired = true;
        return new OwnItem(programme, itemKey, itemVersion + 1, draft);
    }

    void retire() {
        retired = true;
    }

    /** Somebody who speaks the language from birth has read it. */
    void reviewed(Language language) {
        switch (language) {
            case NL -> reviewedNl = true;
            case EN -> reviewedEn = true;
            case DE -> reviewedDe = true;
        }
    }

    TranslationState state(Language language) {
        boolean reviewed = switch (language) {
            case NL -> reviewedNl;
            case EN -> reviewedEn;
            case DE -> reviewedDe;
        };
        return reviewed ? TranslationState.REVIEWED : TranslationState.DRAFT;
    }

    PulseItemTemplate template() {
        return new PulseItemTemplate(
                itemKey,
                itemVersion,
                kind == OwnItemDraft.Kind.TEXT ? ItemKind.TEXT : ItemKind.AGREEMENT,
                List.of(Construct.OWN),
                EVERY_PHASE,
                false,
                null,
                wording(),
                null,
                List.of());
    }

    LocalText wording() {
        return new LocalText(textNl, textEn, textDe);
    }

    OwnItemDraft draft() {
        return new OwnItemDraft(kind, textNl, textEn, textDe);
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    OwnItemId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    String itemKey() {
        return itemKey;
    }

    int itemVersion() {
        return itemVersion;
    }

    boolean isRetired() {
        return retired;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
