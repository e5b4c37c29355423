/** Reading tables that people send and writing lists that people take away: mapping of columns, defence against formulas. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.kentering.exchange;
