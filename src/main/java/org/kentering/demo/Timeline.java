package org.kentering.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Half a year of scenes, told in any order and played in that of their days. What would fall on a weekend happens on
 * the Friday before; what is still to come, on the Monday after.
 */
final class Timeline {

    /** So many days after a Friday it is a working day again. */
    static final int OVER_THE_WEEKEND = 3;

    /** Every scene of a day has a moment of its own, so that lists sorted by time read as the story was told. */
    private static final int MINUTES_BETWEEN = 3;

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final LocalDate today;
    private final ZoneId zone;
    private final List<Scene> scenes = new ArrayList<>();

    private record Scene(int day, Runnable act) {}

    Timeline(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** The working day that lies so many days after the first start. */
    LocalDate date(int day) {
        LocalDate date = today.plusDays(day);
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(day < 0 ? -1 : 1);
        }
        return date;
    }

    /** Something happens before the first start; on one day in the order in which it is told. */
    void on(int day, Runnable act) {
        if (day >= 0) {
            throw new IllegalArgumentException("a story tells what happened before today, not on day " + day);
        }
        scenes.add(new Scene(day, act));
    }

    int length() {
        return scenes.size();
    }

    /** Plays everything. The listener turns the clock before each scene. */
    void play(Consumer<Instant> clock) {
        List<Scene> inOrder = new ArrayList<>(scenes);
        inOrder.sort(Comparator.comparingInt(Scene::day));
        LocalDate day = LocalDate.MIN;
        int ofDay = 0;
        for (Scene scene : inOrder) {
            LocalDate next = date(scene.day());
            ofDay = next.equals(day) ? ofDay + 1 : 0;
            day = next;
            clock.accept(day.atTime(MORNING)
                    .plusMinutes((long) ofDay * MINUTES_BETWEEN)
                    .atZone(zone)
                    .toInstant());
            play(scene);
        }
    }

    private static void play(Scene scene) {
        try {
            scene.act().run();
        } catch (RuntimeException problem) {
            throw new IllegalStateException("the story breaks on day " + scene.day(), problem);
        }
    }
}
