package org.kentering.ballot;

/** The share of people who chose an option; options are counted from 0. */
public record OptionShare(int option, PrintedShare share) {}
