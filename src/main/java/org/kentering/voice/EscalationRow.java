package org.kentering.voice;

import org.kentering.voice.VoiceEntryDetails.Escalation;

/**
 * An entry before the sponsor, with what a decision needs.
 *
 * @param path where to read more, from the root of the application
 * @param version what a decision must carry
 */
public record EscalationRow(VoiceEntryRow entry, Escalation escalation, String path, long version) {}
