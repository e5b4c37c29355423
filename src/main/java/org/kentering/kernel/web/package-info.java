/** What the pages without a sign-in have in common: no session, strict headers, small bodies, the reader's language. */
@NamedInterface("web")
@NullMarked
package org.kentering.kernel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
