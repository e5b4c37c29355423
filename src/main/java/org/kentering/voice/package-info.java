/** What people say, as questions, concerns, ideas and wins, and what became of it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "design", "exchange", "identity", "catalogue", "organisation", "decision", "agenda", "programme",
            "champion", "settings"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.voice;
