package org.kentering.catalogue;

/** What one file of the catalogue holds. A programme that copies from it keeps both, so that it knows its origin. */
sealed interface CatalogueItem
        permits Playbook, Framework, Instrument, ItemBank, ThemeList, TargetGroupList, TrainingTemplate,
                BlockingAdviceList, EngagementStrategyList, WordingRules {

    /** The name of the file without its ending; never changes. */
    String id();

    /** Counts up with every change of the content. */
    int version();
}
