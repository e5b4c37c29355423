/** Accounts, signing in and staying signed in, and the one answer to "may this account do that?". */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "settings", "design", "mail", "exchange"})
@org.jspecify.annotations.NullMarked
package org.kentering.identity;
