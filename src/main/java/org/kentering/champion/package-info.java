/** The network of champions: who speaks for which units, with which hours, where one is missing, who has gone quiet. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "design", "exchange", "identity", "catalogue", "organisation", "decision", "agenda", "programme",
            "settings"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.champion;
