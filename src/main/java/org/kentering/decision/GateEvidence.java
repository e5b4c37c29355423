package org.kentering.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.kentering.catalogue.GateCriterionTemplate;

/**
 * A slot: a module whose data tell whether criteria are met. It answers everything that it is asked at once, with one
 * query where it can.
 */
public interface GateEvidence {

    /** The evidence keys, without arguments, that this module answers, for instance {@code plan.step-done}. */
    Set<String> keys();

    /**
     * The answers, by the key of the criterion. A criterion that is left out is unknown.
     *
     * @param criteria only such as ask for one of this module's keys
     */
    Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria);
}
