package site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.weigh.render.Weigh;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/table", "/attributes"})
    void haveNoProblems(String path, @Autowired MockMvc pages) throws Exception {
        String page = pages.perform(get(path)).andReturn().getResponse().getContentAsString();

        assertEquals(List.of(), Weigh.check(page));
    }
}
