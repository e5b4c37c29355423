/** The register of stakeholders, the map, and what other roles see of them. */
@org.jspecify.annotations.NullMarked
package org.kentering.stakeholder.ui;
