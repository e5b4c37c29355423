/** What is due for whom, what stands in the calendar and how many hours it takes, gathered from all modules. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "settings", "identity"})
@org.jspecify.annotations.NullMarked
package org.kentering.agenda;
