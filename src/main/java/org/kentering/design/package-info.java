/** How Kentering looks: its components, its charts, and the slots through which a module appears in the frame. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.kentering.design;
