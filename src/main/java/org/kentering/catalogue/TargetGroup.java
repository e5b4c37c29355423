package org.kentering.catalogue;

import java.util.List;
import org.kentering.kernel.LocalText;

/**
 * A group of people that a training is made for.
 *
 * @param employeeGroups how organisations write this group in their lists
 */
public record TargetGroup(String key, LocalText name, List<String> employeeGroups) {

    public TargetGroup {
        employeeGroups = List.copyOf(employeeGroups);
        Flaw.ifEmpty("employeeGroups", employeeGroups);
    }

    /** Whether somebody with this employee group belongs to it; case and outer blanks do not matter. */
    public boolean includes(String employeeGroup) {
        return employeeGroups.stream().anyMatch(name -> name.equalsIgnoreCase(employeeGroup.strip()));
    }
}
