package org.kentering.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything that was read, and what the files have to agree on with each other. */
class Catalogue {

    private final Map<CatalogueItem, CatalogueFile> origin = new LinkedHashMap<>();

    void add(CatalogueFile file, CatalogueItem item) {
        origin.put(item, file);
    }

    <T extends CatalogueItem> List<T> all(Class<T> type) {
        return origin.keySet().stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends CatalogueItem> Optional<T> find(Class<T> type, String id) {
        return all(type).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Where one file speaks of something that another does not have. */
    List<String> mismatches() {
        List<CatalogueFault> faults = new ArrayList<>();
        all(Framework.class).forEach(framework -> checkFramework(framework, faults));
        all(ItemBank.class).forEach(bank -> checkBank(bank, faults));
        all(TrainingTemplate.class).forEach(training -> checkTraining(training, faults));
        return faults.stream().map(fault -> String.valueOf(fault.getMessage())).toList();
    }

    private void checkFramework(Framework framework, List<CatalogueFault> faults) {
        CatalogueFile file = file(framework);
        Optional<Playbook> playbook = find(Playbook.class, framework.playbook());
        if (playbook.isEmpty()) {
            faults.add(file.fault("playbook", "there is no playbook " + framework.playbook()));
            return;
        }
        for (int i = 0; i < framework.phases().size(); i++) {
            List<GateCriterionTemplate> gate = framework.phases().get(i).gate();
            for (int j = 0; j < gate.size(); j++) {
                String at = "phases/" + i + "/gate/" + j + "/evidence";
                gate.get(j).evidenceArguments().stream()
                        .filter(step -> playbook.get().step(step).isEmpty())
                        .forEach(step -> faults.add(file.fault(
                                at, "there is no step " + step + " in playbook " + framework.playbook())));
            }
        }
        checkPhases(framework, playbook.get(), faults);
    }

    private void checkPhases(Framework framework, Playbook playbook, List<CatalogueFault> faults) {
        for (int i = 0; i < playbook.steps().size(); i++) {
            String at = "steps/" + i + "/phases";
            playbook.steps().get(i).phases().stream()
                    .filter(phase -> framework.phase(phase).isEmpty())
                    .forEach(phase -> faults.add(file(playbook)
                            .fault(at, "there is no phase " + phase + " in framework " + framework.id())));
        }
    }

    /** What holds people back in the survey has to lie beside what they say in words: same keys. */
    private void checkBank(ItemBank bank, List<CatalogueFault> faults) {
        List<String> themes = all(ThemeList.class).stream()
                .flatMap(list -> list.themes().stream())
                .map(Theme::key)
                .toList();
        for (int i = 0; i < bank.items().size(); i++) {
            PulseItemTemplate item = bank.items().get(i);
            for (int j = 0; j < item.options().size(); j++) {
                PulseOption option = item.options().get(j);
                if (item.construct() == Construct.BARRIERS
                        && !option.exclusive()
                        && !themes.contains(option.key())) {
                    faults.add(file(bank).fault(
                            "items/" + i + "/options/" + j + "/key", "there is no theme " + option.key()));
                }
            }
        }
    }

    private void checkTraining(TrainingTemplate training, List<CatalogueFault> faults) {
        boolean known = all(TargetGroupList.class).stream()
                .flatMap(list -> list.groups().stream())
                .anyMatch(group -> group.key().equals(training.targetGroup()));
        if (!known) {
            faults.add(file(training).fault("targetGroup", "there is no target group " + training.targetGroup()));
        }
    }

    private CatalogueFile file(CatalogueItem item) {
        return Objects.requireNonNull(origin.get(item));
    }
}
