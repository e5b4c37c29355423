/** The sample company: its first start tells half a year of history through the services of all other modules. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "settings", "design", "identity", "catalogue", "exchange", "organisation", "decision", "programme",
            "plan", "stakeholder", "champion", "voice", "training", "ballot", "pulse"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.demo;
