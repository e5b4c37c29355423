package org.kentering.catalogue;

import org.kentering.kernel.LocalText;

/**
 * What people's words are about. Barriers of the pulse and the voice inbox share the keys, to lie side by side.
 *
 * @param compliance about ethics or privacy: compliance reads along
 */
public record Theme(String key, LocalText name, LocalText hint, boolean compliance) {}
