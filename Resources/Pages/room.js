(function () {
  "use strict";
  var body = document.body, say = document.getElementById("say"), trouble = document.getElementById("trouble");
  var follow = document.getElementById("follow"), version = body.dataset.version, timer = 0, deadline = 0, over = false;

  function warn(text) { trouble.textContent = text || ""; trouble.hidden = !text; }

  function put(id, html) {
    var old = document.getElementById(id);
    if (!old) return;
    var box = document.createElement("template");
    box.innerHTML = html;
    var fresh = box.content.firstElementChild, active = document.activeElement;
    var held = active && old.contains(active) && active.id, open = old.querySelectorAll("details[open]").length;
    if (open) {
      var was = Array.from(old.querySelectorAll("article.card:has(details[open])")).map(function (card) { return card.id; });
      was.forEach(function (id) {
        var details = fresh.querySelector("[id='" + id + "'] details");
        if (details) details.open = true;
      });
    }
    var left = Array.from(old.querySelectorAll(".scroller")).map(function (part) { return part.scrollLeft; });
    old.replaceWith(fresh);
    fresh.querySelectorAll(".scroller").forEach(function (part, place) { part.scrollLeft = left[place] || 0; });
    if (held) { var again = document.getElementById(held); if (again) again.focus({ preventScroll: true }); }
  }

  // A question goes before the projector: nobody is led away from it.
  function isAsked() { return !!document.querySelector(".ask.asked"); }

  function isBusy() { return !!(document.activeElement && document.activeElement.closest("form")); }

  function asked() {
    return document.getElementById("question").textContent + [".ask form", ".ask .counts"].map(function (part) {
      return !!document.querySelector(part);
    });
  }

  function show() {
    var box = document.getElementById("question").getBoundingClientRect();
    var isInView = box.top >= 0 && box.bottom <= window.innerHeight;
    if (follow.checked && !isBusy() && !isInView) document.getElementById("ask").scrollIntoView({ block: "start" });
  }

  function focus(isNews) {
    var anchor = document.getElementById("r-now").dataset.focus;
    document.querySelectorAll(".focused").forEach(function (part) {
      part.classList.remove("focused");
      part.removeAttribute("aria-current");
    });
    var part = anchor && document.getElementById(anchor);
    if (!part) return;
    part = part.closest("article.card, .stage");
    part.classList.add("focused");
    part.setAttribute("aria-current", "true");
    if (isNews && follow.checked && !isBusy() && !isAsked()) part.scrollIntoView({ block: "center", inline: "nearest" });
  }

  function tick() {
    var box = document.querySelector(".timer");
    if (!box) { clearInterval(timer); timer = 0; return; }
    var left = Math.max(0, Math.round((deadline - Date.now()) / 1000)), rest = left % 60;
    box.querySelector("b").textContent = left ? Math.floor(left / 60) + ":" + (rest < 10 ? "0" : "") + rest : body.dataset.up;
    box.classList.toggle("up", !left);
  }

  function time() {
    var box = document.querySelector(".timer");
    if (!box) return;
    deadline = Date.now() + Number(box.dataset.left);
    if (!timer) timer = setInterval(tick, 500);
    tick();
  }

  function dress() {
    document.querySelectorAll(".ballot").forEach(function (list) {
      var boxes = list.querySelectorAll("input"), dots = Number(list.dataset.dots);
      var given = Array.from(boxes).reduce(function (sum, box) { return sum + Number(box.value); }, 0);
      list.querySelectorAll("button").forEach(function (button) {
        var box = button.parentNode.querySelector("input");
        button.hidden = false;
        button.disabled = button.dataset.step === "1" ? given >= dots : Number(box.value) <= 0;
      });
    });
  }

  function take(news) {
    var isNew = "r-ask" in news.parts, moved = "r-now" in news.parts;
    var before = document.getElementById("question").textContent, was = asked(), wasAsked = isAsked();
    Object.keys(news.parts).forEach(function (id) { put(id, news.parts[id]); });
    version = news.version;
    if (isNew) {
      dress();
      var question = document.getElementById("question").textContent;
      if (question !== before) say.textContent = question;
      if (isAsked() && asked() !== was) show();
    }
    if ("r-status" in news.parts) time();
    // What it went on to meanwhile.
    focus(moved || wasAsked && !isAsked());
  }

  function listen() {
    var source = new EventSource("events?v=" + encodeURIComponent(version));
    source.addEventListener("news", function (event) { warn(""); take(JSON.parse(event.data)); });
    source.addEventListener("end", function (event) {
      over = true;
      source.close();
      warn(event.data === "old" ? body.dataset.old : body.dataset.ended);
    });
    source.onopen = function () { warn(""); };
    source.onerror = function () {
      if (over) return;
      warn(body.dataset.lost);
      if (source.readyState === 2) { source.close(); setTimeout(check, 2000); }
    };
  }

  function check() {
    fetch("./", { method: "HEAD", cache: "no-store" }).then(function (answer) {
      if (answer.status === 404) { over = true; warn(body.dataset.old); } else { listen(); }
    }, function () { setTimeout(check, 3000); });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-step]");
    if (!button) return;
    var box = button.parentNode.querySelector("input");
    box.value = Math.max(0, Number(box.value) + Number(button.dataset.step));
    dress();
  });

  document.addEventListener("input", function (event) { if (event.target.closest(".ballot")) dress(); });

  document.addEventListener("submit", function (event) {
    var form = event.target.closest("form[data-form]");
    if (!form) return;
    event.preventDefault();
    var reply = form.querySelector(".reply"), button = form.querySelector("button[type=submit]");
    button.disabled = true;
    reply.textContent = "";
    fetch(form.getAttribute("action"), {
      method: "POST", headers: { accept: "application/json" }, body: new URLSearchParams(new FormData(form))
    }).then(function (answer) { return answer.json(); }).then(function (said) {
      button.disabled = false;
      reply.classList.toggle("wrong", !said.taken);
      reply.textContent = said.text;
      if (said.taken && said.once) { form.reset(); form.elements.once.value = said.once; }
    }).catch(function () {
      button.disabled = false;
      reply.classList.add("wrong");
      reply.textContent = body.dataset.again;
    });
  });

  follow.closest("label").hidden = false;
  follow.addEventListener("change", function () { focus(true); });
  dress();
  time();
  focus(false);
  listen();
})();
