(function () {
  var field = document.getElementById("filter"), said = document.getElementById("filtered"), lit = [];
  var things = document.querySelectorAll("article.card, tbody tr, .ideas-of > li, .stages > .stage");
  var fold = function (text) { return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, ""); };
  field.closest("form").hidden = false;
  field.closest("form").addEventListener("submit", function (event) { event.preventDefault(); });
  field.addEventListener("input", function () {
    var words = fold(field.value).split(/\s+/).filter(Boolean), shown = 0;
    things.forEach(function (thing) {
      var text = fold(thing.textContent), found = words.every(function (word) { return text.includes(word); });
      thing.hidden = !found;
      if (found && thing.matches("article.card")) shown += 1;
    });
    said.textContent = words.length ? shown : "";
  });
  document.addEventListener("pointerover", function (event) {
    var thing = event.target.closest("a[href^='#t-'], article.card");
    lit.forEach(function (other) { other.classList.remove("lit"); });
    lit = [];
    if (!thing) return;
    var name = thing.id || thing.getAttribute("href").slice(1);
    lit = Array.from(document.querySelectorAll("[id='" + name + "'], a[href='#" + name + "']"));
    lit.forEach(function (other) { other.classList.add("lit"); });
  });
})();
