-- Which words tell an application from others is read off the statistics of the database: with the usual hundred they know the
-- thousand most common, of which none tells anything.
alter table funding_application alter column telling_words set statistics 1000;
analyze funding_application (telling_words);
