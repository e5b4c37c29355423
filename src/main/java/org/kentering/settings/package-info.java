/** What holds for the whole installation: the company, its address and calendar, its mail server, its clock and key. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.kentering.settings;
