/** What is measured, who sees what and what came of it: plain pages for everybody, without an account or a script. */
@NullMarked
package org.kentering.pulse.web;

import org.jspecify.annotations.NullMarked;
