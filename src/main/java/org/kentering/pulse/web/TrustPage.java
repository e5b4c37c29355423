package org.kentering.pulse.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of plain words as the template writes it down.
 *
 * @param path its own address, for the links to the other languages
 */
record TrustPage(String title, String lead, String path, List<Section> sections) {

    TrustPage {
        sections = List.copyOf(sections);
    }

    /** A part of the page with its own heading. */
    record Section(String title, List<String> words, List<String> points, List<Answer> answers) {

        Section {
            words = List.copyOf(words);
            points = List.copyOf(points);
            answers = List.copyOf(answers);
        }

        static Section of(String title, String... words) {
            return new Section(title, List.of(words), List.of(), List.of());
        }

        Section points(List<String> more) {
            return new Section(title, words, more, answers);
        }

        Section answers(List<Answer> more) {
            return new Section(title, words, points, more);
        }
    }

    /**
     * What everybody answered to one question.
     *
     * @param percent how long its bar is; none where there is no share of its own
     */
    record Answer(String question, List<String> facts, @Nullable Integer percent) {}
}
