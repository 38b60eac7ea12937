alter table assessment add foreign key (case_file) references case_file;
