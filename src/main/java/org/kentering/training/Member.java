package org.kentering.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An active person as far as planning needs to know: where, and in which employee group. */
record Member(UUID person, UUID unit, @Nullable String group) {}
