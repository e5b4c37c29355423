package org.kentering.stakeholder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The files of all stakeholders. */
interface StakeholderFiles extends Repository<StakeholderFile, StakeholderId> {

    StakeholderFile saveAndFlush(StakeholderFile file);

    Optional<StakeholderFile> findById(StakeholderId id);
}
