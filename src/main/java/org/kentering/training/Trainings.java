package org.kentering.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trainings of all programmes. */
interface Trainings extends Repository<Training, TrainingId> {

    Training saveAndFlush(Training training);

    Optional<Training> findById(TrainingId id);

    @Query("select t from Training t where t.programme.value = :programme order by t.targetGroup, t.area, t.id.value")
    List<Training> of(UUID programme);

    @Query("select t.templateId from Training t where t.programme.value = :programme and t.templateId is not null")
    List<String> templates(UUID programme);
}
