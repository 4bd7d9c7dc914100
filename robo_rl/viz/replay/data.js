// Decoding of the recording that the page carries. The format is written by robo_rl/viz/tracks.py and html.py.

const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function inflated(text) {
  const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).arrayBuffer();
}

// Curves [count][samples] as one Float32Array: value = middle + step * level, levels stored as differences in time.
async function readTracks(text, count) {
  const buffer = await inflated(text);
  const middle = new Float32Array(buffer, 0, count), step = new Float32Array(buffer, 4 * count, count);
  const planes = new Uint8Array(buffer, 8 * count), total = planes.length / 2, samples = total / count;
  const values = new Float32Array(total);
  for (let c = 0; c < count; c++) {
    let level = 0;
    for (let k = 0; k < samples; k++) {
      const i = c * samples + k;
      level = ((level + planes[i] + 256 * planes[total + i]) << 16) >> 16; // int16 addition wraps
      values[i] = middle[c] + step[c] * level;
    }
  }
  return { values, samples };
}

async function readMesh(mesh) {
  const { values, samples } = await readTracks(mesh.vertices, 3);
  const faces = new Uint32Array(await inflated(mesh.faces));
  const at = (vertex) => [values[vertex], values[samples + vertex], values[2 * samples + vertex]];
  return { faces, at };
}

async function readRecording() {
  const info = JSON.parse(document.getElementById("recording").textContent);
  const envs = info.envs.length, extras = 2 + info.commands.length;
  const [pos, quat, extra, meshes] = await Promise.all([
    readTracks(info.pos, envs * info.bodies * 3),
    readTracks(info.quat, envs * info.bodies * 4),
    readTracks(info.extra, envs * extras),
    Promise.all(info.meshes.map(readMesh)),
  ]);
  const frames = pos.samples;
  const track = (env, row) => extra.values.subarray((env * extras + row) * frames, (env * extras + row + 1) * frames);
  const perEnv = info.envs.map((id, env) => ({
    id,
    success: info.success[env],
    reward: track(env, 0),
    done: track(env, 1),
    commands: info.commands.map((_, i) => track(env, 2 + i)),
  }));
  return { info, frames, pos: pos.values, quat: quat.values, envs: perEnv, meshes, duration: frames * info.frame_s };
}

// Poses of all bodies of one environment at a time, straight lines between frames, held where an episode ended.
function poseAt(rec, env, time, out) {
  const place = Math.min(Math.max(time / rec.info.frame_s, 0), rec.frames - 1), frame = Math.floor(place);
  const next = Math.min(frame + 1, rec.frames - 1);
  const mix = rec.envs[env].done[frame] > 0.5 ? 0 : place - frame;
  const read = (values, curve) => {
    const i = curve * rec.frames;
    return values[i + frame] * (1 - mix) + values[i + next] * mix;
  };
  for (let body = 0; body < rec.info.bodies; body++) {
    const b = env * rec.info.bodies + body;
    for (let i = 0; i < 3; i++) out[body * 7 + i] = read(rec.pos, b * 3 + i);
    let square = 0;
    for (let i = 0; i < 4; i++) square += (out[body * 7 + 3 + i] = read(rec.quat, b * 4 + i)) ** 2;
    for (let i = 0; i < 4; i++) out[body * 7 + 3 + i] /= Math.sqrt(square) || 1;
  }
  return frame;
}

// The point a camera follows: the base averaged over 1.5 s of its episode, so that the picture does not shake, but never
// further from it than 0.8 of its size, so that a fast robot stays in the picture.
function followPoints(rec, env) {
  const { base, target, frame_s, radius } = rec.info, half = Math.round(0.75 / frame_s), done = rec.envs[env].done;
  if (base < 0) return () => target;
  const axes = [0, 1, 2].map((i) => (env * rec.info.bodies + base) * 3 + i);
  return (frame) => {
    let first = frame, last = frame;
    while (first > 0 && frame - first < half && done[first - 1] < 0.5) first--;
    while (last < rec.frames - 1 && last - frame < half && done[last] < 0.5) last++;
    const away = axes.map((curve) => {
      let sum = 0;
      for (let k = first; k <= last; k++) sum += rec.pos[curve * rec.frames + k] - rec.pos[curve * rec.frames + frame];
      return sum / (last - first + 1);
    });
    const share = Math.min(1, (0.8 * radius) / (Math.hypot(...away) || 1));
    return axes.map((curve, i) => rec.pos[curve * rec.frames + frame] + share * away[i]);
  };
}
