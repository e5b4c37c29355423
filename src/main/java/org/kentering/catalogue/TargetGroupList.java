package org.kentering.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

record TargetGroupList(String id, int version, List<TargetGroup> groups) implements CatalogueItem {

    TargetGroupList {
        groups = List.copyOf(groups);
        Flaw.ifVersionUnusable(version);
        Flaw.ifEmpty("groups", groups);
        Flaw.ifTwice("groups", groups, "key", TargetGroup::key);
        List<String> claimed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<String> names = groups.get(i).employeeGroups();
            for (int j = 0; j < names.size(); j++) {
                String name = names.get(j).toLowerCase(Locale.ROOT);
                if (claimed.contains(name)) {
                    throw new Flaw("groups/" + i + "/employeeGroups/" + j, names.get(j) + " belongs to two groups");
                }
                claimed.add(name);
            }
        }
    }
}
