/** The frame around every screen: side bar, page header, language, titles, and what is shown when something fails. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "design", "identity", "settings", "organisation", "programme"})
@org.jspecify.annotations.NullMarked
package org.kentering.shell;
