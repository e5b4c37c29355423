package org.kentering.pulse.ui;

import org.kentering.pulse.PulseResults;

/** The file behind the export of results, which only a browser could fetch. */
public final class ExportedResults {

    private ExportedResults() {}

    public static byte[] of(PulseResults results) {
        return ResultsExport.bytes(results);
    }
}
