/** The page that a respondent answers on: plain HTML without a session, which works without script. */
@NullMarked
package org.kentering.ballot.web;

import org.jspecify.annotations.NullMarked;
