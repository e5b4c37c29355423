/** Programmes on their way through the five phases: what changes and why, and who has which role for which units. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "settings", "design", "identity", "exchange", "catalogue", "organisation", "decision",
            "decision :: dialog", "agenda"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.programme;
