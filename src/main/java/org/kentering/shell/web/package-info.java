/** The answer to a request that no screen handled. */
@org.jspecify.annotations.NullMarked
package org.kentering.shell.web;
