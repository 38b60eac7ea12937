package se.vagval.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import se.vagval.web.TypedText;

/**
 * Nekade texter. Whichever room says no and leads on to another page, what was written goes along and is shown there: no
 * room has to think of it.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class RefusedTexts implements FlashMapManager {

    /** In the key of every sentence that says no, see components/notice. */
    private static final String REFUSED = ".refused.";

    private final FlashMapManager session = new SessionFlashMapManager();

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        return session.retrieveAndUpdate(request, response);
    }

    @Override
    public void saveOutputFlashMap(FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
        if (flash.get("notice") instanceof String notice && notice.contains(REFUSED)) {
            var typed = TypedText.in(request);
            if (!typed.isEmpty()) {
                flash.putIfAbsent(TypedText.FLASH, typed);
            }
        }
        session.saveOutputFlashMap(flash, request, response);
    }
}
