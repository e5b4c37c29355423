/** Content as data: playbooks, gates, question banks and trainings as versioned YAML, read and checked at the start. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "kernel")
@org.jspecify.annotations.NullMarked
package org.kentering.catalogue;
