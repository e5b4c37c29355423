package org.kentering.catalogue;

import java.util.List;
import org.kentering.kernel.LocalText;

/** A set of questions that somebody thinks a matter through with. */
public record Instrument(String id, int version, LocalText name, LocalText intro, List<Prompt> prompts)
        implements CatalogueItem {

    public Instrument {
        prompts = List.copyOf(prompts);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("prompts", prompts);
        Flaw.ifTwice("prompts", prompts, "key", Prompt::key);
    }
}
