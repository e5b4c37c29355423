package org.kentering.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Refusal;

/** A part of the organisation. Its key is its place: the unit above and the name. */
@Entity
@Table(name = "unit")
class Unit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable UnitId parent;

    private String name;

    private @Nullable String place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "manager_id"))
    private @Nullable PersonId manager;

    private LocalDate shapedOn;

    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    protected Unit() {}

    Unit(UnitId id, UnitId parent, String name, LocalDate today) {
        this.id = id;
        this.shapedOn = today;
        this.parent = parent;
        this.name = name;
        this.place = place(parent, name);
    }

    /** What tells living units apart. */
    static String place(UnitId parent, String name) {
        return parent.value() + " " + Fold.limited(name);
    }

    /** Gives the unit another name, or another unit above it. The company stays on top. */
    void moveTo(@Nullable UnitId newParent, String newName) {
        if (isCompany() != (newParent == null)) {
            throw Refusal.of("organisation.unit.companyStaysOnTop");
        }
        name = newName;
        if (newParent != null) {
            parent = newParent;
            place = place(newParent, newName);
        }
    }

    void leadBy(@Nullable PersonId newManager) {
        manager = newManager;
    }

    void end(LocalDate today) {
        if (isCompany()) {
            throw Refusal.of("organisation.unit.companyStaysOnTop");
        }
        endedOn = today;
        place = null;
        manager = null;
    }

    boolean isCompany() {
        return parent == null;
    }

    boolean isLiving() {
        return endedOn == null;
    }

    UnitId id() {
        return id;
    }

    @Nullable
    UnitId parent() {
        return parent;
    }

    String name() {
        return name;
    }

    @Nullable
    PersonId manager() {
        return manager;
    }

    LocalDate shapedOn() {
        return shapedOn;
    }

    @Nullable
    Long version() {
        return version;
    }
}
