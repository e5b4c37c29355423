package org.kentering.design;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the journal what leaves as a file; what it cannot write down does not leave. */
@Component
class ExportTraces {

    private final ApplicationEventPublisher facts;

    ExportTraces(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    @Transactional
    void handsOut(ListExported export) {
        facts.publishEvent(export);
    }
}
