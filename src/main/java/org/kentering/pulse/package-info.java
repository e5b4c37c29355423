/** Plans whom to ask what and when, has it approved and released by a second person, and tells what was published. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: web",
            "settings",
            "design",
            "catalogue",
            "ballot",
            "mail",
            "exchange",
            "identity",
            "organisation",
            "decision",
            "agenda",
            "programme",
            "programme :: picker"
        })
@org.jspecify.annotations.NullMarked
package org.kentering.pulse;
