/** Values, role names and rules of speech that every other module shares; it knows nobody. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.kentering.kernel;
