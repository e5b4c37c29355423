/** Who works here: the tree of units, the people in them, who leads what, and the import that keeps it current. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "settings", "design", "exchange", "identity"})
@org.jspecify.annotations.NullMarked
package org.kentering.organisation;
