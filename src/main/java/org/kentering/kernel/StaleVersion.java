package org.kentering.kernel;

/**
 * Somebody else changed the thing after this person had opened it. Nothing was written; the screen shows both and
 * lets the person choose.
 */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("changed meanwhile");
    }

    /**
     * Checks that what is about to be changed is what the person saw.
     *
     * @throws StaleVersion if it is not
     */
    public static void check(long seen, Long current) {
        if (current == null || seen != current) {
            throw new StaleVersion();
        }
    }
}
