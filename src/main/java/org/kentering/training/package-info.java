/** Who learns what: the trainings of a programme, whom they are planned for, sessions with seats, and who was there. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel", "settings", "design", "identity", "catalogue", "exchange", "organisation", "decision", "agenda",
            "programme"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.training;
