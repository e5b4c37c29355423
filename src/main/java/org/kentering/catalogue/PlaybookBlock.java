package org.kentering.catalogue;

import org.kentering.kernel.LocalText;

/** A part of a playbook that its steps are gathered in. */
public record PlaybookBlock(int number, LocalText name) {}
