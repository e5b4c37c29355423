package org.kentering.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/**
 * What has to be true before a phase is left.
 *
 * @param evidence {@code declared}: a person states it with a reason; or {@code module.what[:argument,argument]}: the
 *     data of that module tell
 */
public record GateCriterionTemplate(
        String key, LocalText text, String evidence, @Nullable Threshold threshold) {

    private static final String DECLARED = "declared";
    private static final Pattern EVIDENCE = Pattern.compile("[a-z]+\\.[a-z-]+(:[0-9]+(,[0-9]+)*)?");

    public GateCriterionTemplate {
        if (!evidence.equals(DECLARED) && !EVIDENCE.matcher(evidence).matches()) {
            throw new Flaw("evidence", "evidence is 'declared' or like 'plan.step-done:2,3', not '" + evidence + "'");
        }
        if (evidence.equals(DECLARED) && threshold != null) {
            throw new Flaw("threshold", "what a person declares has no threshold");
        }
        if (threshold != null && !everything(threshold)) {
            for (Language language : Language.values()) {
                if (!text.in(language).contains(String.valueOf(threshold.amount()))) {
                    throw new Flaw("text/" + language.tag(), "the text does not name the threshold "
                            + threshold.amount());
                }
            }
        }
    }

    /** A person states it, no data tell. */
    public boolean declared() {
        return evidence.equals(DECLARED);
    }

    /** The evidence without its arguments, for instance {@code plan.step-done}. */
    public String evidenceKey() {
        return evidence.split(":")[0];
    }

    /** What the evidence is about, for instance the numbers of the steps; mostly nothing. */
    public List<Integer> evidenceArguments() {
        int colon = evidence.indexOf(':');
        return colon < 0
                ? List.of()
                : Arrays.stream(evidence.substring(colon + 1).split(",")).map(Integer::valueOf).toList();
    }

    /** "Every" is said in words. */
    private static boolean everything(Threshold threshold) {
        return threshold.unit() == ThresholdUnit.PERCENT && threshold.amount() == 100;
    }
}
