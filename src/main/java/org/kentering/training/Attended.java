package org.kentering.training;

import java.util.UUID;

/** Somebody was at a session of a training. */
record Attended(UUID person, UUID training) {}
