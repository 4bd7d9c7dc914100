// The page: a camera, a clock, and what they show. `#t=1.5&env=2&all=1&play=1` in the address sets the start.

const element = (id) => document.getElementById(id);
const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4];
const PLAY = '<svg viewBox="0 0 16 16"><path d="M3 1.5v13l11-6.5z"/></svg>', PAUSE = '<svg viewBox="0 0 16 16"><path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z"/></svg>';

class OrbitCamera {
  constructor(canvas, onClick) {
    this.canvas = canvas;
    this.reset();
    let last = null, travel = 0;
    canvas.addEventListener("pointerdown", (e) => { last = [e.clientX, e.clientY]; travel = 0; canvas.setPointerCapture(e.pointerId); });
    canvas.addEventListener("pointerup", (e) => { last = null; if (travel < 4) onClick(e.clientX, e.clientY); });
    canvas.addEventListener("pointermove", (e) => {
      if (!last) return;
      const dx = e.clientX - last[0], dy = e.clientY - last[1];
      last = [e.clientX, e.clientY];
      travel += Math.abs(dx) + Math.abs(dy);
      if (e.buttons & 2 || e.shiftKey) this.slide(dx, dy); else this.turn(dx, dy);
    });
    canvas.addEventListener("contextmenu", (e) => e.preventDefault());
    canvas.addEventListener("wheel", (e) => { e.preventDefault(); this.zoom = Math.min(20, Math.max(0.1, this.zoom * Math.exp(0.001 * e.deltaY))); }, { passive: false });
  }

  reset() { Object.assign(this, { azimuth: -0.9, elevation: 0.36, zoom: 1, pan: [0, 0, 0] }); }

  turn(dx, dy) {
    this.azimuth -= 0.006 * dx;
    this.elevation = Math.min(1.55, Math.max(-0.2, this.elevation + 0.006 * dy));
  }

  slide(dx, dy) {
    const step = (2 * this.zoom * Math.tan(0.375)) / this.canvas.clientHeight;
    const right = [-Math.sin(this.azimuth), Math.cos(this.azimuth), 0], up = cross(this.away(), right);
    this.pan = this.pan.map((v, i) => v - step * dx * right[i] + step * dy * up[i]);
  }

  away() {
    const flat = Math.cos(this.elevation);
    return [flat * Math.cos(this.azimuth), flat * Math.sin(this.azimuth), Math.sin(this.elevation)];
  }

  // `reach` is the distance at zoom 1.
  look(target, reach) {
    const aim = target.map((v, i) => v + reach * this.pan[i]), away = this.away();
    return { eye: aim.map((v, i) => v + reach * this.zoom * away[i]), target: aim, reach };
  }
}

class Player {
  constructor(rec) {
    Object.assign(this, { rec, time: 0, playing: true, speed: 1, env: 0, all: rec.envs.length > 1 && rec.info.spacing > 0, follow: true });
    this.renderer = new Renderer(element("view"), rec);
    this.camera = new OrbitCamera(element("view"), (x, y) => this.pick(x, y));
    this.poses = rec.envs.map(() => new Float32Array(7 * rec.info.bodies));
    this.points = rec.envs.map((_, env) => followPoints(rec, env));
    this.offsets = rec.envs.map((_, env) => this.cell(env));
    this.controls();
    this.fromAddress();
    window.addEventListener("hashchange", () => this.fromAddress());
    window.addEventListener("keydown", (e) => this.key(e));
    let before = performance.now();
    const tick = (now) => { this.advance((now - before) / 1000); before = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  }

  // Environments stand on a square grid, centred on the origin.
  cell(env) {
    const count = this.rec.envs.length, columns = Math.ceil(Math.sqrt(count)), rows = Math.ceil(count / columns), d = this.rec.info.spacing;
    return [d * ((env % columns) - (columns - 1) / 2), d * (Math.floor(env / columns) - (rows - 1) / 2)];
  }

  controls() {
    const { info, envs } = this.rec;
    document.title = `${info.task} replay`;
    element("task").textContent = info.task;
    element("robot").textContent = [info.robot, `seed ${info.seed}`].filter(Boolean).join(" · ");
    const mark = { true: " ✓", false: " ✗" };
    envs.forEach((env, i) => element("env").add(new Option(`env ${env.id}${mark[env.success]}`, i)));
    SPEEDS.forEach((speed) => element("speed").add(new Option(`${speed}×`, speed, speed === 1, speed === 1)));
    element("env").onchange = (e) => this.choose(+e.target.value);
    element("speed").onchange = (e) => (this.speed = +e.target.value);
    element("play").onclick = () => (this.playing = !this.playing);
    element("all").onclick = () => (this.all = !this.all);
    element("follow").onclick = () => (this.follow = !this.follow);
    if (envs.length === 1) element("envs").style.display = "none";
    const line = element("line"), scrub = (e) => { if (e.buttons & 1) this.seek(((e.clientX - line.getBoundingClientRect().left) / line.clientWidth) * this.rec.duration); };
    line.onpointerdown = (e) => { line.setPointerCapture(e.pointerId); scrub(e); };
    line.onpointermove = scrub;
  }

  fromAddress() {
    const wish = new URLSearchParams(location.hash.slice(1));
    const chosen = this.rec.envs.findIndex((env) => String(env.id) === wish.get("env"));
    if (chosen >= 0) { this.env = chosen; this.all = false; }
    if (wish.has("all")) this.all = wish.get("all") !== "0";
    if (wish.has("t")) this.seek(+wish.get("t") || 0);
    if (wish.has("play")) this.playing = wish.get("play") !== "0";
  }

  key(event) {
    if (event.target.tagName === "SELECT" || event.ctrlKey || event.metaKey) return;
    const jump = event.shiftKey ? 1 : this.rec.info.frame_s;
    const actions = {
      " ": () => (this.playing = !this.playing), ArrowLeft: () => this.seek(this.time - jump), ArrowRight: () => this.seek(this.time + jump),
      a: () => (this.all = !this.all), f: () => (this.follow = !this.follow), r: () => this.camera.reset(),
      "[": () => this.choose(this.env - 1), "]": () => this.choose(this.env + 1),
    };
    const action = actions[event.key] ?? actions[event.key.toLowerCase()];
    if (action) { event.preventDefault(); event.target.blur?.(); action(); }
  }

  choose(env) { this.env = (env + this.rec.envs.length) % this.rec.envs.length; }

  seek(time) { this.playing = false; this.time = Math.min(Math.max(time, 0), this.rec.duration); }

  // Selects the robot nearest to a click, where all are shown.
  pick(x, y) {
    if (!this.all || this.rec.info.base < 0) return;
    const box = this.renderer.canvas.getBoundingClientRect(), m = this.renderer.camera;
    const distance = this.poses.map((poses, env) => {
      const at = 7 * this.rec.info.base, p = [poses[at] + this.offsets[env][0], poses[at + 1] + this.offsets[env][1], poses[at + 2], 1];
      const clip = [0, 1, 3].map((row) => p.reduce((sum, v, k) => sum + m[4 * k + row] * v, 0));
      return Math.hypot(((clip[0] / clip[2] + 1) / 2) * box.width - x, ((1 - clip[1] / clip[2]) / 2) * box.height - y);
    });
    const nearest = distance.indexOf(Math.min(...distance));
    if (distance[nearest] < 80) this.choose(nearest);
  }

  advance(passed) {
    if (this.playing) this.time = (this.time + Math.min(passed, 0.1) * this.speed) % this.rec.duration;
    const shown = this.all ? this.rec.envs.map((_, env) => env) : [this.env];
    let frame = 0;
    for (const env of shown) frame = poseAt(this.rec, env, this.time, this.poses[env]);
    this.renderer.place(shown.map((env) => ({ poses: this.poses[env], offset: this.all ? this.offsets[env] : [0, 0] })));
    this.renderer.draw(this.view(shown, this.follow ? frame : 0, passed));
    this.overlay(frame);
    this.timeline();
  }

  // All shown robots in view, as far as they have not strayed from the grid by more than its size. While time runs a
  // camera on several glides, so that one that begins anew elsewhere does not jerk it.
  view(shown, frame, passed) {
    const { radius, spacing } = this.rec.info, wide = Math.ceil(Math.sqrt(shown.length)) - 1;
    const points = shown.map((env) => {
      const [x, y, z] = this.points[env](frame), [dx, dy] = wide ? this.offsets[env] : [0, 0];
      return [x + dx, y + dy, z];
    });
    const target = [0, 1, 2].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length);
    const spread = Math.max(...points.map((p) => Math.hypot(...minus(p, target))));
    const most = spacing > 0 ? wide * (1.5 * spacing + 4 * radius) : Infinity; // on one terrain robots may be far apart
    const goal = [...target, 4.2 * radius + 1.4 * Math.min(spread, most)];
    const glides = this.playing && wide && this.aim && this.aimed === shown.length;
    const share = glides ? 1 - Math.exp(-4 * passed) : 1;
    this.aim = goal.map((v, i) => (glides ? this.aim[i] + share * (v - this.aim[i]) : v));
    this.aimed = shown.length;
    return this.camera.look(this.aim.slice(0, 3), this.aim[3]);
  }

  overlay(frame) {
    const env = this.rec.envs[this.env], { commands, frame_s } = this.rec.info, rows = [];
    let start = frame, total = 0;
    while (start > 0 && env.done[start - 1] < 0.5) start--;
    for (let k = start; k <= frame; k++) total += env.reward[k];
    rows.push(["episode time", `${((frame - start) * frame_s).toFixed(2)} s`]);
    rows.push(["reward", env.reward[frame].toFixed(3)], ["return so far", total.toFixed(2)]);
    rows.push(["success", env.success ? "yes" : "no", env.success ? "good" : "bad"]);
    if (commands.length) rows.push(["command"]);
    commands.forEach((label, i) => rows.push([label, env.commands[i][frame].toFixed(2)]));
    const line = ([label, value, tone]) => {
      const row = document.createElement("tr");
      if (value === undefined) row.className = "head";
      row.insertCell().textContent = label;
      Object.assign(row.insertCell(), { textContent: value ?? "", className: tone ?? "" });
      return row;
    };
    element("values").replaceChildren(...rows.map(line));
    element("clock").textContent = `${this.time.toFixed(2)} / ${this.rec.duration.toFixed(2)} s`;
    if (element("play").dataset.playing !== String(this.playing)) {
      element("play").innerHTML = this.playing ? PAUSE : PLAY;
      element("play").dataset.playing = this.playing;
    }
    element("all").classList.toggle("on", this.all);
    element("follow").classList.toggle("on", this.follow);
    element("env").value = this.env;
  }

  // The reward of the chosen environment, ends of episodes as ticks, the time as a marker.
  timeline() {
    const canvas = element("line"), ratio = window.devicePixelRatio || 1, width = Math.round(canvas.clientWidth * ratio), height = Math.round(canvas.clientHeight * ratio);
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const pen = canvas.getContext("2d"), { reward, done } = this.rec.envs[this.env], x = (k) => (k / this.rec.frames) * width;
    let low = Math.min(0, ...reward), high = Math.max(...reward);
    if (high - low < 1e-9) high = low + 1;
    const y = (value) => height - 3 * ratio - ((value - low) / (high - low)) * (height - 6 * ratio);
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = "#eef2f6";
    pen.fillRect(0, 0, width, height);
    pen.beginPath();
    reward.forEach((value, k) => pen.lineTo(x(k + 0.5), y(value)));
    pen.strokeStyle = "#8fb2ee";
    pen.lineWidth = 1.5 * ratio;
    pen.stroke();
    pen.fillStyle = "#c0392b";
    done.forEach((end, k) => { if (end > 0.5) pen.fillRect(x(k + 1) - ratio, 0, 2 * ratio, height); });
    pen.fillStyle = "#2f6fde";
    pen.fillRect((this.time / this.rec.duration) * width - 1.5 * ratio, 0, 3 * ratio, height);
  }
}

readRecording().then((rec) => { window.replay = new Player(rec); }).catch((error) => {
  element("failure").textContent = error.message;
  element("failure").style.display = "grid";
});
