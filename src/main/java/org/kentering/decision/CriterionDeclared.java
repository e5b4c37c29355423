package org.kentering.decision;

import java.util.Optional;
import java.util.UUID;
import org.kentering.kernel.Fact;

/** Somebody stated how a criterion stands that no data can tell. */
public record CriterionDeclared(DeclarationId declaration, Subject subject, String criterion, boolean fulfilled)
        implements Fact {

    @Override
    public String action() {
        return "decision.criterionDeclared";
    }

    @Override
    public UUID object() {
        return declaration.value();
    }

    @Override
    public UUID programme() {
        return subject.programme();
    }

    @Override
    public Optional<String> remark() {
        return Optional.of(criterion + " " + (fulfilled ? "met" : "not met"));
    }
}
