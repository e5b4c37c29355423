package org.kentering.catalogue;

import java.util.List;
import java.util.Optional;
import org.kentering.kernel.MayEveryAccountOrProcess;
import org.kentering.kernel.NotFound;
import org.springframework.stereotype.Service;

/**
 * The content that the product comes with. It never changes while the application runs; whoever lets people change
 * it works on a copy and keeps the id and the version that it came from.
 */
@Service
@MayEveryAccountOrProcess
public class CatalogueService {

    private final Playbook playbook;
    private final Framework framework;
    private final Instrument changeDifferences;
    private final ItemBank corePulse;
    private final ItemBank readiness;
    private final ItemBank leadersEstimate;
    private final WordingRules wording;
    private final ThemeList themes;
    private final TargetGroupList targetGroups;
    private final List<TrainingTemplate> trainings;
    private final BlockingAdviceList advice;
    private final EngagementStrategyList strategies;

    CatalogueService() {
        this(new CatalogueReader().read("catalogue"));
    }

    CatalogueService(Catalogue catalogue) {
        playbook = needed(catalogue, Playbook.class, "playbook/ten-step");
        framework = needed(catalogue, Framework.class, "framework/five-phase");
        changeDifferences = needed(catalogue, Instrument.class, "instrument/change-differences");
        corePulse = needed(catalogue, ItemBank.class, "item-bank/core-pulse");
        readiness = needed(catalogue, ItemBank.class, "item-bank/readiness");
        leadersEstimate = needed(catalogue, ItemBank.class, "item-bank/leaders-estimate");
        wording = needed(catalogue, WordingRules.class, "wording/questions");
        themes = needed(catalogue, ThemeList.class, "theme/voice");
        targetGroups = needed(catalogue, TargetGroupList.class, "target-group/standard");
        trainings = catalogue.all(TrainingTemplate.class);
        advice = needed(catalogue, BlockingAdviceList.class, "advice/blocking-step");
        strategies = needed(catalogue, EngagementStrategyList.class, "strategy/stakeholder");
    }

    /** The ten-step plan. */
    public Playbook playbook() {
        return playbook;
    }

    /** The five phases and their gates. */
    public Framework framework() {
        return framework;
    }

    /** What is different about AI: the questions of the programme wizard. */
    public Instrument changeDifferences() {
        return changeDifferences;
    }

    public ItemBank corePulse() {
        return corePulse;
    }

    /** Commitment and efficacy, asked in a wave of its own. */
    public ItemBank readiness() {
        return readiness;
    }

    /** What leaders believe about the use of AI. */
    public ItemBank leadersEstimate() {
        return leadersEstimate;
    }

    /** What the wording of a question had better not have. */
    public WordingRules wording() {
        return wording;
    }

    /** What people's words and barriers are about, in the order to show. */
    public List<Theme> themes() {
        return themes.themes();
    }

    /**
     * The theme with this key.
     *
     * @throws NotFound if there is none
     */
    public Theme theme(String key) {
        return themes().stream().filter(theme -> theme.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    public List<TargetGroup> targetGroups() {
        return targetGroups.groups();
    }

    /** The target group that somebody with this employee group belongs to, if any. */
    public Optional<TargetGroup> targetGroupOf(String employeeGroup) {
        return targetGroups().stream().filter(group -> group.includes(employeeGroup)).findFirst();
    }

    public List<TrainingTemplate> trainings() {
        return trainings;
    }

    /**
     * The training with this id.
     *
     * @throws NotFound if there is none
     */
    public TrainingTemplate training(String id) {
        return trainings.stream().filter(training -> training.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * What helps people who are stuck at one of the {@linkplain Construct#adoptionSteps() adoption steps}.
     *
     * @throws NotFound for any other construct
     */
    public BlockingAdvice blockingAdvice(Construct step) {
        return advice.steps().stream().filter(one -> one.step() == step).findFirst().orElseThrow(NotFound::new);
    }

    /** How to approach stakeholders in one corner of the map. */
    public EngagementStrategy strategy(Influence influence, Stance stance) {
        return strategies.of(influence, stance);
    }

    private static <T extends CatalogueItem> T needed(Catalogue catalogue, Class<T> type, String file) {
        return catalogue
                .find(type, file.substring(file.indexOf('/') + 1))
                .orElseThrow(() -> new CatalogueFault(
                        List.of("catalogue/" + file + ".yaml, line 1: the application needs this file")));
    }
}
