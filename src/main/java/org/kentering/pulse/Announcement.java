package org.kentering.pulse;

import org.kentering.kernel.Language;

/** What people are told before their invitation, in one language, so that nobody takes the link for a trap. */
public record Announcement(Language language, String subject, String text) {}
