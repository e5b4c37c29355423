package org.kentering.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a decision is about, as data: this module never looks inside.
 *
 * @param kind which sort of thing, for instance {@code programme.gate}
 * @param id which one
 * @param programme the programme that it belongs to; it decides whose roles count
 */
@Embeddable
public record Subject(
        @Column(name = "subject_kind") String kind,
        @Column(name = "subject_id") UUID id,
        @Column(name = "programme_id") UUID programme)
        implements Serializable {}
