package se.vagval.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.vagval.identity.AddressBook;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.web.LeftTexts;

/** Where one comes from and where one goes from an address, as the list of addresses knows them. */
@Component
public class Places {

    private final SingletonSupplier<AddressBook> addresses;
    private final SingletonSupplier<List<LeftTexts>> leftTexts;

    Places(ObjectProvider<AddressBook> addresses, ObjectProvider<LeftTexts> leftTexts) {
        this.addresses = SingletonSupplier.ofNullable(addresses::getIfAvailable);
        this.leftTexts = SingletonSupplier.of(() -> leftTexts.stream().toList());
    }

    /** The page that shows the thing: the address itself, or when it only takes what is sent the nearest one above it. */
    public String homeOf(String path) {
        var book = addresses.get();
        return book == null
                ? path
                : Stream.iterate(path, it -> it.length() > 1, it -> it.substring(0, Math.max(1, it.lastIndexOf('/'))))
                        .filter(it -> book.at(HttpMethod.GET, it).isPresent())
                        .findFirst()
                        .orElse(path);
    }

    /** Where a text can be left on this page; whether this person may is asked when they do. */
    @Nullable
    String leaveOn(String path, Person person) {
        return door(path)
                .filter(address -> Optional.ofNullable(addresses.get())
                        .flatMap(it -> it.at(HttpMethod.POST, address))
                        .filter(it -> person.actingRoles().stream().anyMatch(it.roles()::contains))
                        .isPresent())
                .orElse(null);
    }

    /** The same, asked for this person: on a page that says no to what was written. */
    public @Nullable String leaveFor(String path, UserId person) {
        return leftTexts.obtain().stream()
                .flatMap(it -> it.addressFor(path, person).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> door(String path) {
        return leftTexts.obtain().stream()
                .flatMap(it -> it.addressOn(path).stream())
                .findFirst();
    }
}
