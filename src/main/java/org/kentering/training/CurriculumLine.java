package org.kentering.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;

/** A training is planned for the people of a unit and what lies below it; made and removed, never changed. */
@Entity
@Table(name = "curriculum_line")
class CurriculumLine {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CurriculumLineId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "programme_id"))
    private ProgrammeId programme;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "training_id"))
    private TrainingId training;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private String employeeGroup;

    protected CurriculumLine() {}

    CurriculumLine(ProgrammeId programme, CurriculumDraft draft) {
        this.id = CurriculumLineId.random();
        this.programme = programme;
        this.training = draft.training();
        this.unit = draft.unit();
        this.employeeGroup = draft.group();
    }

    /** Where a unit went when it was merged or split, its plan goes too. */
    void moveTo(UnitId successor) {
        unit = successor;
    }

    CurriculumLineId id() {
        return id;
    }

    ProgrammeId programme() {
        return programme;
    }

    TrainingId training() {
        return training;
    }

    UnitId unit() {
        return unit;
    }

    String group() {
        return employeeGroup;
    }
}
