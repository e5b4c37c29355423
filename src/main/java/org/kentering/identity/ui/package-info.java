/** Screens of accounts and signing in, and the rules of every request. */
@org.jspecify.annotations.NullMarked
package org.kentering.identity.ui;
