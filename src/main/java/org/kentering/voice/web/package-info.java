/** The page behind a poster: an idea or a concern without an account, and the answer to it; plain HTML without a script. */
@NullMarked
package org.kentering.voice.web;

import org.jspecify.annotations.NullMarked;
