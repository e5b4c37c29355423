-- The trainings of a programme: copies from the catalogue, and its own.
create table training (
    id uuid not null,
    programme_id uuid not null,
    template_id varchar(80),
    template_version integer,
    name varchar(2000) not null,
    target_group varchar(60) not null,
    area varchar(20) not null,
    format varchar(20) not null,
    hours numeric(5, 1) not null,
    -- What it does for willingness: no training is about skill alone.
    change_part varchar(4000) not null,
    retired boolean not null,
    version bigint not null,
    constraint pk_training primary key (id),
    constraint fk_training_programme foreign key (programme_id) references programme (id),
    constraint uq_training_template unique (programme_id, template_id),
    constraint ck_training_template check ((template_id is null) = (template_version is null)),
    constraint ck_training_hours check (hours > 0)
);

-- Which training is planned for the people of a unit and everything below it; an empty group means all of them.
create table curriculum_line (
    id uuid not null,
    programme_id uuid not null,
    training_id uuid not null,
    unit_id uuid not null,
    employee_group varchar(100) not null,
    constraint pk_curriculum_line primary key (id),
    constraint fk_curriculum_line_programme foreign key (programme_id) references programme (id),
    constraint fk_curriculum_line_training foreign key (training_id) references training (id),
    constraint fk_curriculum_line_unit foreign key (unit_id) references unit (id),
    constraint uq_curriculum_line unique (training_id, unit_id, employee_group)
);
create index ix_curriculum_line_programme on curriculum_line (programme_id);
