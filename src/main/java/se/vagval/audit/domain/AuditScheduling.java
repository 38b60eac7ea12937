package se.vagval.audit.domain;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets what is gathered find its place in the chain in time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditScheduling {}
