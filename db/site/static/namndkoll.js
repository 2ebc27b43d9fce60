// Lights a fact in the list together with its boxes on the page. Without this the links still lead
// from the one to the other, and the style sheet lights what they lead to.
"use strict";

(() => {
  const root = document.documentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const all = fact => document.querySelectorAll(`[data-fact="${fact}"]`);
  const linkAt = event => event.target.closest?.("[data-fact]");

  const light = (fact, name) => {
    document.querySelectorAll(`.${name}`).forEach(one => one.classList.remove(name));
    if (fact) all(fact).forEach(one => one.classList.add(name));
  };

  // Where the pages scroll by themselves, the list stays where it is.
  const bring = (target, behavior) => {
    const pane = target.closest(".nk-pictures");
    const frame = pane?.getBoundingClientRect();
    if (!pane || pane.scrollHeight <= pane.clientHeight || frame.top > innerHeight / 2)
      return target.scrollIntoView({ block: "center", inline: "nearest", behavior });
    const middle = box => (box.top + box.bottom) / 2;
    const seen = { top: Math.max(frame.top, 0), bottom: Math.min(frame.bottom, innerHeight) };
    pane.scrollBy({ top: middle(target.getBoundingClientRect()) - middle(seen), behavior });
  };

  const show = target => {
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    bring(target, calm.matches ? "auto" : "smooth");
    target.focus({ preventScroll: true });
  };

  const follow = event => {
    const link = linkAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
    const address = link.getAttribute("href");
    const target = document.getElementById(address.slice(1));
    if (!target) return;
    event.preventDefault();
    light(link.dataset.fact, "nk-lit");
    history.replaceState(null, "", address);
    show(target);
  };

  root.classList.add("nk-scripted");
  document.addEventListener("click", follow);
  for (const kind of ["mouseover", "focusin"])
    document.addEventListener(kind, event => light(linkAt(event)?.dataset.fact, "nk-near"));

  const led = location.hash && document.querySelector(`${location.hash}[data-fact], ${location.hash} [data-fact]`);
  if (led) {
    if (!led.classList.contains("nk-lit")) light(led.dataset.fact, "nk-lit");
    show(led);
  }
})();
