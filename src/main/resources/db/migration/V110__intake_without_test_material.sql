-- What of a file is left aside is a setting of the installation, and asked when the file is read; nothing to store.
alter table received_file drop column test_material;
