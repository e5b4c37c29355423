package org.kentering.mail;

import org.kentering.kernel.Message;

/**
 * What became of a test mail.
 *
 * @param words what happened and, if it failed, what to do, for the reader
 */
public record TestMailResult(boolean accepted, Message words) {}
