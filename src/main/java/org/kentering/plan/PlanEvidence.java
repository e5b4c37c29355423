package org.kentering.plan;

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
import org.kentering.settings.CompanyDate;
import org.springframework.stereotype.Component;

/** What the plan knows about gates: which steps are done, and which stand in the calendar. */
@Component
class PlanEvidence implements GateEvidence {

    private static final String STEP_DONE = "plan.step-done";
    private static final String STEP_DATED = "plan.step-dated";

    private final Plans plans;
    private final CompanyDate companyDate;

    PlanEvidence(Plans plans, CompanyDate companyDate) {
        this.plans = plans;
        this.companyDate = companyDate;
    }

    @Override
    public Set<String> keys() {
        return Set.of(STEP_DONE, STEP_DATED);
    }

    @Override
    public Map<String, Evidence> answer(Subject subject, Collection<GateCriterionTemplate> criteria) {
        Map<String, Evidence> answers = new HashMap<>();
        plans.find(subject.programme()).ifPresent(plan -> {
            for (GateCriterionTemplate criterion : criteria) {
                List<Integer> numbers = criterion.evidenceArguments();
                answers.put(
                        criterion.key(),
                        criterion.evidenceKey().equals(STEP_DONE) ? done(plan, numbers) : dated(plan, numbers));
            }
        });
        return answers;
    }

    static Evidence done(Plan plan, List<Integer> numbers) {
        if (!numbers.stream().allMatch(number -> plan.find(number).isPresent())) {
            return Evidence.unknown(Message.of("plan.evidence.noSuchStep"));
        }
        long done = numbers.stream().filter(number -> plan.step(number).isDone()).count();
        return Evidence.yesOrNo(
                done == numbers.size(), Message.of("plan.evidence.stepsDone", done, numbers.size()));
    }

    private Evidence dated(Plan plan, List<Integer> numbers) {
        if (!numbers.stream().allMatch(number -> plan.find(number).isPresent())) {
            return Evidence.unknown(Message.of("plan.evidence.noSuchStep"));
        }
        Step first = plan.step(numbers.getFirst());
        boolean all = numbers.stream().allMatch(number -> plan.step(number).isDated(companyDate.today()));
        return Evidence.yesOrNo(
                all,
                Message.of(
                        all ? "plan.evidence.stepDated" : "plan.evidence.stepDatePassed",
                        first.number(),
                        first.planned().start()));
    }
}
