package org.kentering.stakeholder.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.design.MatrixMap;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.stakeholder.Attitude;

/** How ratings are said and drawn. */
final class Scales {

    static final int LEVELS = 5;

    private Scales() {}

    static String attitude(@Nullable Attitude attitude) {
        return Words.text(attitude == null ? "stakeholder.attitude.none" : attitude.textKey());
    }

    static String level(@Nullable Integer level) {
        return Words.text("stakeholder.level." + (level == null ? "none" : level));
    }

    static Tone tone(@Nullable Attitude attitude) {
        return switch (attitude) {
            case null -> Tone.NEUTRAL;
            case OPPONENT -> Tone.ACT;
            case SCEPTIC -> Tone.WATCH;
            case NEUTRAL -> Tone.NEUTRAL;
            case SUPPORTER -> Tone.INFO;
            case ADVOCATE -> Tone.GOOD;
        };
    }

    static Status status(@Nullable Attitude attitude) {
        return new Status(attitude(attitude), tone(attitude));
    }

    static List<Integer> levels() {
        return IntStream.rangeClosed(1, LEVELS).boxed().toList();
    }

    /** The map of influence by attitude, its two corners with much influence named. */
    static <T> MatrixMap<T> map() {
        MatrixMap.Scale across = new MatrixMap.Scale(Words.text("stakeholder.field.attitude"),
                Stream.of(Attitude.values()).map(Scales::attitude).toList());
        MatrixMap.Scale up = new MatrixMap.Scale(Words.text("stakeholder.field.influence"),
                levels().reversed().stream().map(level -> Words.text("stakeholder.axis." + level)).toList());
        return new MatrixMap<>(Words.text("stakeholder.map.title"), across, up, List.of(
                new MatrixMap.Zone(Words.text("stakeholder.map.winOver"), Tone.ACT, place(Attitude.OPPONENT, LEVELS),
                        place(Attitude.SCEPTIC, LEVELS - 1)),
                new MatrixMap.Zone(Words.text("stakeholder.map.letLead"), Tone.GOOD, place(Attitude.SUPPORTER, LEVELS),
                        place(Attitude.ADVOCATE, LEVELS - 1))));
    }

    static MatrixMap.Place place(Attitude attitude, int influence) {
        return new MatrixMap.Place(attitude.ordinal(), LEVELS - influence);
    }

    static Attitude attitude(MatrixMap.Place place) {
        return Attitude.values()[place.column()];
    }

    static int influence(MatrixMap.Place place) {
        return LEVELS - place.row();
    }
}
