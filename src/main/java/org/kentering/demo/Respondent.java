package org.kentering.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.BallotPlan;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.PulseOption;
import org.kentering.catalogue.PulseItemTemplate;

/**
 * Somebody of a group who answers. What they tick is drawn around the group's mean, always the same for the same wave,
 * group and number: people differ, and one is more content than the other in everything.
 */
final class Respondent {

    private static final double BETWEEN_PEOPLE = 0.55;
    private static final double WITHIN_ONE = 0.75;
    private static final double CANNOT_JUDGE = 0.03;
    private static final int HIGHEST_AGREEMENT = 5;

    private final Story.Wave wave;
    private final String group;
    private final Random chance;
    private final double mood;

    Respondent(Story.Wave wave, int waveNumber, String group, int number) {
        this.wave = wave;
        this.group = group;
        this.chance = new Random(31L * (31L * waveNumber + group.hashCode()) + number * 7919L);
        this.mood = chance.nextGaussian() * BETWEEN_PEOPLE;
    }

    /** The filled form, as the page would send it. */
    Map<String, List<String>> fill(BallotPlan plan, ItemBank bank) {
        Map<String, List<String>> form = new HashMap<>();
        for (BallotItem item : plan.items()) {
            switch (item.kind()) {
                case AGREEMENT -> form.put(item.key(), List.of(String.valueOf(agreement(item.key()))));
                case FREQUENCY -> form.put(item.key(), List.of(String.valueOf(drawn(item.key(), 0, item.options().size() - 1))));
                case CHOICE -> form.put(item.key(), barriers(bank.item(item.key()).orElseThrow(), item.atMost()));
                case TEXT -> { }
            }
        }
        return form;
    }

    private int agreement(String item) {
        boolean unsure = chance.nextDouble() < CANNOT_JUDGE;
        int answer = drawn(item, 1, HIGHEST_AGREEMENT);
        return unsure ? 0 : answer;
    }

    private int drawn(String item, int lowest, int highest) {
        Double mean = wave.means().get(item);
        if (mean == null) {
            throw new IllegalArgumentException("the story does not say what people think about " + item);
        }
        double shift = wave.shifts().getOrDefault(group, Map.of()).getOrDefault(item, 0.0);
        long value = Math.round(mean + shift + mood + chance.nextGaussian() * WITHIN_ONE);
        return (int) Math.clamp(value, lowest, highest);
    }

    private List<String> barriers(PulseItemTemplate item, int atMost) {
        Map<String, Integer> here = wave.heldIn().getOrDefault(group, Map.of());
        List<String> chosen = new ArrayList<>();
        String nothing = "";
        for (int i = 0; i < item.options().size(); i++) {
            PulseOption option = item.options().get(i);
            if (option.exclusive()) {
                nothing = String.valueOf(i);
            } else if (chance.nextInt(100) < here.getOrDefault(option.key(), wave.holding().getOrDefault(option.key(), 0))
                    && chosen.size() < atMost) {
                chosen.add(String.valueOf(i));
            }
        }
        return chosen.isEmpty() ? List.of(nothing) : chosen;
    }
}
