-- What somebody does with or for a stakeholder until a day.
create table engagement (
    id uuid not null,
    stakeholder_id uuid not null,
    programme_id uuid not null,
    title varchar(300) not null,
    owner_id uuid,
    due_on date not null,
    done_on date,
    version bigint not null,
    constraint pk_engagement primary key (id),
    constraint fk_engagement_stakeholder foreign key (stakeholder_id) references stakeholder (id),
    constraint fk_engagement_programme foreign key (programme_id) references programme (id),
    constraint fk_engagement_owner foreign key (owner_id) references person (id)
);
create index ix_engagement_stakeholder on engagement (stakeholder_id, done_on);
create index ix_engagement_owner on engagement (owner_id, done_on);
create index ix_engagement_due on engagement (programme_id, done_on, due_on);
