/** Asks without knowing whom, and lets a number out only by the rules of publication (docs/anonymity.md). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "kernel :: web"})
@org.jspecify.annotations.NullMarked
package org.kentering.ballot;
