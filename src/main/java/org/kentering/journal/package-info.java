/** What happened, by whom and when: written in the transaction of the act itself, never changed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "design", "identity"})
@org.jspecify.annotations.NullMarked
package org.kentering.journal;
