package dev.isms.example.benchmarks.peer.cedar;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** 問い — may this thing be used today; and its entity, which is what the policies look into. */
public record Question(AuthorizationRequest request, Set<Entity> entities) {

    private static final EntityUID STAFF = uid("Staff", "anyone");
    private static final EntityUID USE = uid("Action", "use");

    /** @param attributes truths, whole numbers, texts, lists of texts, and maps of these */
    public static Question of(String name, Map<String, Object> attributes, LocalDate asOf) {
        EntityUID uid = uid("Server", name);
        Entity entity = new Entity(uid, Values.of(attributes), Set.of());
        PrimLong today = new PrimLong(asOf.toEpochDay());
        return new Question(new AuthorizationRequest(STAFF, USE, uid, Map.of("today", today)), Set.of(entity));
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }
}
