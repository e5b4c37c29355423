package org.kentering.programme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kentering.catalogue.GateCriterionTemplate;
import org.kentering.decision.Evidence;
import org.kentering.decision.GateEvidence;
import org.kentering.decision.Subject;
import org.kentering.kernel.Message;
import org.kentering.kernel.Role;
import org.springframework.stereotype.Component;

/** What the programme itself knows about its gates. */
@Component
class ProgrammeEvidence implements GateEvidence {

    private static final String ROLES_NAMED = "programme.roles-named";
    private static final String WHY_WRITTEN = "programme.why-written";
    private static final String VISION_WRITTEN = "programme.vision-written";
    private static final String GOALS_MEASURABLE = "programme.goals-measurable";

    private final Programmes programmes;
    private final RoleAssignments assignments;

    ProgrammeEvidence(Programmes programmes, RoleAssignments assignments) {
        this.programmes = programmes;
        this.assignments = assignments;
    }

    @Override
    public Set<String> keys() {
        return Set.of(ROLES_NAMED, WHY_WRITTEN, VISION_WRITTEN, GOALS_MEASURABLE);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        ProgrammeId id = new ProgrammeId(subject.programme());
        Map<String, Evidence> answers = new HashMap<>();
        programmes.findById(id).ifPresent(programme -> {
            for (GateCriterionTemplate criterion : criteria) {
                answers.put(
                        criterion.key(),
                        switch (criterion.evidenceKey()) {
                            case ROLES_NAMED -> rolesNamed(assignments.rolesHeld(id.value()));
                            case WHY_WRITTEN -> written(programme.why(), "programme.evidence.why");
                            case VISION_WRITTEN -> written(programme.vision(), "programme.evidence.vision");
                            case GOALS_MEASURABLE -> goals(programme.goals());
                            default -> throw new IllegalArgumentException(criterion.evidence());
                        });
            }
        });
        return answers;
    }

    static Evidence rolesNamed(List<Role> held) {
        boolean sponsor = held.contains(Role.SPONSOR);
        boolean coordinator = held.contains(Role.COORDINATOR);
        if (sponsor && coordinator) {
            return Evidence.yesOrNo(true, Message.of("programme.evidence.rolesNamed"));
        }
        Role missing = sponsor ? Role.COORDINATOR : Role.SPONSOR;
        return Evidence.yesOrNo(
                false, Message.of("programme.evidence.roleMissing", Message.of(missing.textKey())));
    }

    private static Evidence written(String text, String key) {
        boolean yes = !text.isBlank();
        return Evidence.yesOrNo(yes, Message.of(key + (yes ? "Written" : "Missing")));
    }

    private static Evidence goals(List<Goal> goals) {
        long measurable = goals.stream().filter(Goal::isMeasurable).count();
        return Evidence.count(measurable, Message.of("programme.evidence.goals", measurable, goals.size()));
    }
}
