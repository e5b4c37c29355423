package org.kentering.identity;

import org.jspecify.annotations.Nullable;

/** Says which browser and system a request came from, as roughly as is needed to recognise one's own. */
final class Device {

    /** In this order, because most browsers also claim to be another. */
    private static final String[][] BROWSERS = {
        {"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Android", "Android"}, {"Windows", "Windows"}, {"Mac OS X", "macOS"},
        {"Linux", "Linux"}
    };

    private Device() {}

    static String of(@Nullable String agent) {
        String browser = first(agent, BROWSERS);
        String system = first(agent, SYSTEMS);
        return browser.isEmpty() || system.isEmpty() ? "?" : browser + " · " + system;
    }

    private static String first(@Nullable String agent, String[][] signs) {
        for (String[] sign : signs) {
            if (agent != null && agent.contains(sign[0])) {
                return sign[1];
            }
        }
        return "";
    }
}
