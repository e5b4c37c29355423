package org.kentering.design;

import com.vaadin.flow.component.html.Span;

/** A person's initials in a circle; decoration beside the name, so silent for a screen reader. */
public class Initials extends Span {

    public Initials(String fullName) {
        super(of(fullName));
        addClassName("k-initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The first letters of the first and the last word. */
    static String of(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length < 2 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
