/** The home of each role and the dashboard: what needs you this week, and the truth about adoption. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
            "kernel", "design", "identity", "organisation", "programme", "decision", "decision :: dialog", "agenda", "plan", "champion",
            "voice", "pulse", "training", "ballot", "settings", "catalogue"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.cockpit;
