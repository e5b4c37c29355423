package org.kentering.identity;

import org.aopalliance.intercept.MethodInvocation;
import org.kentering.identity.AccountChanged.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of every call that an account had no right to make. Screens offer no such call, so somebody tried, or lost the
 * right a moment ago.
 */
@Component
class Refusals {

    private final Access access;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate ofItsOwn;

    Refusals(Access access, ApplicationEventPublisher facts, PlatformTransactionManager transactions) {
        this.access = access;
        this.facts = facts;
        this.ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was refused rolls back; that it was refused stays. */
    @EventListener
    void refused(AuthorizationDeniedEvent<?> denied) {
        if (denied.getObject() instanceof MethodInvocation call) {
            access.current().ifPresent(account -> ofItsOwn.executeWithoutResult(
                    status -> facts.publishEvent(new AccountChanged(account, Change.REFUSED, name(call)))));
        }
    }

    private static String name(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
    }
}
