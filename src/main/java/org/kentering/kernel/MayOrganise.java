package org.kentering.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Allowed to administrators and to coordinators of some programme; for which people, the policy decides. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.holdsAny('ADMIN', 'COORDINATOR')")
public @interface MayOrganise {}
