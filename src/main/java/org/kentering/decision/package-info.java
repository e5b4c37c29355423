/** Proposals that another person decides, and the evidence that the decision rests on. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "design", "settings", "identity", "exchange", "catalogue"})
@org.jspecify.annotations.NullMarked
package org.kentering.decision;
