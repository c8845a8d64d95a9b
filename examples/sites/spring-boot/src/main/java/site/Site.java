package site;

import dev.weigh.render.Weigh;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A site with a table of a template's, and a page whose widget is there before any script. */
@Controller
@SpringBootApplication
public class Site {

    /** What a row of the table shows. */
    public record Way(String name, String time, String cost) {
    }

    public static void main(String... arguments) {
        SpringApplication.run(Site.class, arguments);
    }

    @GetMapping("/table")
    String table(Model model) {
        model.addAttribute("ways", List.of(new Way("Bike", "14 min", "12 €"), new Way("Bus", "19 min", "58 €")));
        return "table";
    }

    @GetMapping(value = "/attributes", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String attributes() throws IOException {
        return Weigh.render(new ClassPathResource("attributes.html").getContentAsString(StandardCharsets.UTF_8));
    }
}
