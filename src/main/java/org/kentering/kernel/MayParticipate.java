package org.kentering.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Allowed to everybody who has a part in some programme; in which one, and what of it, the policy decides. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.holdsAny('SPONSOR', 'COORDINATOR', 'CHAMPION', 'LEAD', 'DATA_STEWARD', 'COMPLIANCE', 'OBSERVER')")
public @interface MayParticipate {}
