package org.kentering.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Allowed to every active account and to the installation's own background work: for look-ups that a module above
 * makes after it has decided that the reader may see the thing.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@access.signedIn() or @access.ofTheProcess()")
public @interface MayEveryAccountOrProcess {}
