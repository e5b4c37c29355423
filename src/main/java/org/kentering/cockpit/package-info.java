/** The home of each role and the dashboard: what needs you this week, and the truth about adoption. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "design", "identity"})
@org.jspecify.annotations.NullMarked
package org.kentering.cockpit;
