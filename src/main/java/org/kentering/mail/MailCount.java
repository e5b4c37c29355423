package org.kentering.mail;

/** How many mails got so far. */
public record MailCount(MailStatus status, long mails) {}
