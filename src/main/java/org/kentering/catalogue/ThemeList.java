package org.kentering.catalogue;

import java.util.List;

record ThemeList(String id, int version, List<Theme> themes) implements CatalogueItem {

    ThemeList {
        themes = List.copyOf(themes);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("themes", themes);
        Flaw.ifTwice("themes", themes, "key", Theme::key);
    }
}
