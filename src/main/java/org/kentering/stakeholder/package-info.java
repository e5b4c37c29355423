/** Who has a say in a programme or is touched by it: how they stand, what matters to them and who talks to them next. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "settings", "design", "identity", "catalogue", "exchange", "organisation", "decision", "agenda",
            "programme"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.stakeholder;
