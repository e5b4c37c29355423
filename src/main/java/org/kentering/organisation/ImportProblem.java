package org.kentering.organisation;

import org.kentering.kernel.Message;

/**
 * What is wrong with a line of a file.
 *
 * @param line of the file, counted from 1
 */
public record ImportProblem(long line, Severity severity, Message reason) {

    /** How bad it is. */
    public enum Severity {
        /** The line cannot be imported. */
        ERROR,
        /** The line is imported; look at it. */
        WARNING,
        /** The line is not needed. */
        NOTE
    }
}
