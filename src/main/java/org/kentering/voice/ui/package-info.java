/** The quick entry, and the inbox with what became of it. */
@org.jspecify.annotations.NullMarked
package org.kentering.voice.ui;
