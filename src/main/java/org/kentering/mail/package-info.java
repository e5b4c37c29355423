/** Mails to people, in their language: an outbox that survives a restart and sends nothing twice on purpose. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "settings", "design"})
@org.jspecify.annotations.NullMarked
package org.kentering.mail;
