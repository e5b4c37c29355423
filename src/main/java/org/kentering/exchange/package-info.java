/** Reads tables that people send and writes lists that they take away: mapping of columns, defence against formulas. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.kentering.exchange;
