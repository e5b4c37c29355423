package org.kentering.cockpit;

import org.kentering.kernel.Message;

/**
 * What a home says first: a finding in words, and the sentence that belongs to it.
 *
 * @param title the finding
 * @param sentence what it rests on
 */
public record Finding(Message title, Message sentence) {}
