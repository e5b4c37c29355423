package org.kentering.mail;

/** A mail in words. */
record Wording(String subject, String plain, String html) {}
