-- Written once, at the first start: which installation this is and whether it holds the sample company.
create table installation (
    singleton   integer                  not null,
    id          uuid                     not null,
    first_start timestamp with time zone not null,
    demo        boolean                  not null,
    constraint pk_installation primary key (singleton),
    constraint ck_installation_single check (singleton = 1)
);

create table settings (
    singleton           integer      not null,
    company_name        varchar(200),
    time_zone           varchar(60)  not null,
    language            varchar(2)   not null,
    working_week        varchar(80)  not null,
    holidays            varchar(10)  not null,
    mail_host           varchar(253),
    mail_port           integer      not null,
    mail_security       varchar(10)  not null,
    mail_sign_in_name   varchar(200),
    -- sealed with the installation's key file, which is not in this database
    mail_password       varchar(1000),
    mail_sender_name    varchar(100),
    mail_sender_address varchar(254),
    mail_reply_to       varchar(254),
    mail_per_minute     integer      not null,
    version             bigint       not null,
    constraint pk_settings primary key (singleton),
    constraint ck_settings_single check (singleton = 1),
    constraint ck_settings_per_minute check (mail_per_minute > 0),
    constraint ck_settings_port check (mail_port between 1 and 65535)
);

create table settings_day_off (
    singleton integer not null,
    day_off   date    not null,
    constraint pk_settings_day_off primary key (singleton, day_off),
    constraint fk_settings_day_off_settings foreign key (singleton) references settings (singleton)
);

insert into settings (singleton, time_zone, language, working_week, holidays, mail_port, mail_security, mail_per_minute, version)
values (1, 'Europe/Amsterdam', 'EN', 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY', 'NL', 587, 'STARTTLS', 60, 0);
