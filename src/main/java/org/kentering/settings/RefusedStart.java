package org.kentering.settings;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * The installation does not start, because something in how it was started is unsafe or contradicts itself. Whoever
 * started it reads what is wrong and what to do, and no stack trace.
 */
public class RefusedStart extends FailureAnalyzedException {

    public RefusedStart(String whatIsWrong, String whatToDo) {
        super(whatIsWrong, whatToDo);
    }
}
