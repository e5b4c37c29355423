/** The plan of a programme: dated steps from the playbook, and activities with owner, date and change level. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "settings", "design", "exchange", "identity", "catalogue", "organisation", "decision", "agenda",
            "programme", "programme :: picker"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.plan;
