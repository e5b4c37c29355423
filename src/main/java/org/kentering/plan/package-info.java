/** The plan of a programme: dated steps from the playbook, and activities with owner, date and change level. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "settings", "design", "identity", "catalogue", "organisation", "decision", "agenda", "programme"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.plan;
