package se.vagval;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Vägval. The portal in which a region weighs applications for regional development funding. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class VagvalApplication {

    public static void main(String[] args) {
        SpringApplication.run(VagvalApplication.class, args);
    }
}
