package org.kentering.stakeholder;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kentering.identity.AccountId;

/** What is thought and noted about a stakeholder: kept apart, so that a row for anybody else cannot carry it. */
@Entity
@Table(name = "stakeholder_file")
class StakeholderFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "stakeholder_id"))
    private StakeholderId id;

    @Enumerated(EnumType.STRING)
    private @Nullable Attitude attitude;

    private String matters = "";

    private String note = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private @Nullable AccountId writtenBy;

    private String reply = "";

    private @Nullable LocalDate repliedOn;

    @Version
    private @Nullable Long version;

    protected StakeholderFile() {}

    StakeholderFile(StakeholderId id) {
        this.id = id;
    }

    void rate(@Nullable Attitude today) {
        attitude = today;
    }

    void write(String newMatters, String newNote, AccountId author) {
        matters = newMatters;
        note = newNote;
        writtenBy = author;
    }

    /** The words of the person themselves, beside the note and not instead of it; no words take them back. */
    void attachReply(String words, LocalDate today) {
        reply = words;
        repliedOn = words.isEmpty() ? null : today;
    }

    @Nullable Attitude attitude() {
        return attitude;
    }

    String matters() {
        return matters;
    }

    String note() {
        return note;
    }

    @Nullable AccountId writtenBy() {
        return writtenBy;
    }

    String reply() {
        return reply;
    }

    @Nullable LocalDate repliedOn() {
        return repliedOn;
    }
}
