/** Holds the codes and the answers of a survey and publishes only what nobody can be recognised by; it knows no person. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.kentering.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
