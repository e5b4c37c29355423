package org.kentering.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CompetenceArea;
import org.kentering.catalogue.TrainingFormat;
import org.kentering.catalogue.TrainingTemplate;
import org.kentering.kernel.LocalText;
import org.kentering.kernel.LocalTextConverter;
import org.kentering.kernel.StaleVersion;
import org.kentering.programme.ProgrammeId;

/** A training of a programme: a copy that knows which version of the catalogue it came from, or the programme's own. */
@Entity
@Table(name = "training")
class Training {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TrainingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    private @Nullable String templateId;

    private @Nullable Integer templateVersion;

    @Convert(converter = LocalTextConverter.class)
    private LocalText name;

    private String targetGroup;

    @Enumerated(EnumType.STRING)
    private CompetenceArea area;

    @Enumerated(EnumType.STRING)
    private TrainingFormat format;

    private BigDecimal hours;

    @Convert(converter = LocalTextConverter.class)
    private LocalText changePart;

    private boolean retired;

    @Version
    private @Nullable Long version;

    protected Training() {}

    Training(ProgrammeId programme, TrainingTemplate template) {
        this.id = TrainingId.random();
        this.programme = programme;
        this.templateId = template.id();
        this.templateVersion = template.version();
        this.name = template.name();
        this.targetGroup = template.targetGroup();
        this.area = template.area();
        this.format = template.format();
        this.hours = template.hours();
        this.changePart = template.changePart();
    }

    Training(ProgrammeId programme, TrainingDraft draft) {
        this.id = TrainingId.random();
        this.programme = programme;
        this.name = own(draft.name());
        this.targetGroup = draft.targetGroup();
        this.area = draft.area();
        this.format = draft.format();
        this.hours = draft.hours();
        this.changePart = own(draft.changePart());
    }

    /** Own words stand as they are in every language. */
    private static LocalText own(String words) {
        return new LocalText(words, words, words);
    }

    /** Planned and held no more; what was held of it still counts. */
    void retire(boolean on) {
        retired = on;
    }

    void check(long seen) {
        StaleVersion.check(seen, version);
    }

    TrainingId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    boolean isRetired() {
        return retired;
    }

    LocalText name() {
        return name;
    }

    TrainingRow row() {
        return new TrainingRow(
                id, name, targetGroup, area, format, hours, changePart, templateId == null, retired,
                version == null ? 0 : version);
    }
}
