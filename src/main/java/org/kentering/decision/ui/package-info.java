/** How a person decides, wherever the question waits. */
@org.jspecify.annotations.NullMarked
package org.kentering.decision.ui;
