package org.kentering.pulse;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An item that a wave asks, in the wording of its version. */
@Embeddable
record ItemRef(@Column(name = "item_key") String key, @Column(name = "item_version") int version)
        implements Serializable {}
