package org.kentering.decision;

import java.time.Instant;
import org.kentering.identity.AccountId;

/**
 * What a person stated about a criterion that no data can tell.
 *
 * @param fulfilled whether it is so
 * @param version what a new statement must carry
 */
public record DeclarationDetails(
        DeclarationId id, boolean fulfilled, String reason, AccountId by, Instant at, long version) {}
