/** What people say, as questions, concerns, ideas and wins, and what became of it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "kernel :: web", "design", "exchange", "identity", "catalogue", "organisation", "decision", "agenda", "programme",
            "champion", "pulse", "settings"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.voice;
