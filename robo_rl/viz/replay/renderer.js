// WebGL2: sky, checkered ground that fades out, planar shadows through the stencil, instanced shapes.

const LIGHT = unit([0.45, -0.35, 1.0]); // towards the light
const INSTANCE = 15; // floats: position 3, quaternion 4, size and shift 4, colour 4

// The checker is filtered over the pixel's footprint (box filter in closed form), so that it never shimmers.
const CHECKER = `
vec3 checkered(vec2 p) {
  vec2 w = max(fwidth(p), vec2(1e-4));
  vec2 i = 2.0 * (abs(fract((p - 0.5 * w) * 0.5) - 0.5) - abs(fract((p + 0.5 * w) * 0.5) - 0.5)) / w;
  return mix(vec3(0.815, 0.840, 0.865), vec3(0.735, 0.768, 0.800), 0.5 - 0.5 * i.x * i.y);
}`;

const SHAPE_VERTEX = `#version 300 es
layout(location=0) in vec3 a_position; layout(location=1) in vec3 a_normal; layout(location=2) in float a_cap;
layout(location=3) in vec3 i_position; layout(location=4) in vec4 i_quat; layout(location=5) in vec4 i_size; layout(location=6) in vec4 i_color;
uniform mat4 u_camera; uniform vec3 u_light; uniform float u_ground; uniform bool u_shadow;
out vec3 v_world; out vec3 v_normal; out vec4 v_color; out float v_height; out float v_rise;
vec3 turned(vec4 q, vec3 v) { return v + 2.0 * cross(q.yzw, cross(q.yzw, v) + q.x * v); }
void main() {
  vec3 world = i_position + turned(i_quat, a_position * i_size.xyz + vec3(0.0, 0.0, a_cap * i_size.w));
  v_normal = turned(i_quat, a_normal / max(i_size.xyz, vec3(1e-6)));
  v_color = i_color;
  v_height = world.z - u_ground;
  v_rise = max(i_position.z - u_ground, 0.0);
  if (u_shadow) { world -= u_light * (v_height / u_light.z); }
  v_world = world;
  gl_Position = u_camera * vec4(world, 1.0);
}`;

const SHAPE_FRAGMENT = `#version 300 es
precision highp float;
in vec3 v_world; in vec3 v_normal; in vec4 v_color; in float v_height; in float v_rise;
uniform vec3 u_light; uniform vec3 u_eye; uniform bool u_shadow; uniform float u_reach; uniform float u_cell;
out vec4 color;
CHECKER
void main() {
  if (u_shadow) {
    if (v_height < 0.0) discard;
    color = vec4(0.10, 0.13, 0.18, 0.34 * exp(-v_rise / u_reach));
    return;
  }
  vec3 n = normalize(v_normal), view = normalize(u_eye - v_world);
  vec3 base = pow(v_color.a > 1.0 ? 0.92 * checkered(v_world.xy / u_cell) : v_color.rgb, vec3(2.2));
  vec3 sky = mix(vec3(0.26, 0.25, 0.25), vec3(0.50, 0.55, 0.62), n.z * 0.5 + 0.5);
  float direct = max(dot(n, u_light), 0.0), shine = pow(max(dot(n, normalize(u_light + view)), 0.0), 48.0);
  float rim = pow(1.0 - max(dot(n, view), 0.0), 4.0);
  vec3 lit = base * (sky + 0.66 * direct * vec3(1.0, 0.97, 0.92)) + 0.10 * shine + 0.05 * rim;
  color = vec4(pow(lit, vec3(1.0 / 2.2)), min(v_color.a, 1.0));
}`.replace("CHECKER", CHECKER);

const GROUND_VERTEX = `#version 300 es
uniform mat4 u_camera; uniform vec3 u_center; uniform float u_far;
out vec3 v_world;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_world = u_center + vec3(corner * u_far, 0.0);
  gl_Position = u_camera * vec4(v_world, 1.0);
}`;

const GROUND_FRAGMENT = `#version 300 es
precision highp float;
in vec3 v_world; uniform vec3 u_center; uniform float u_far; uniform float u_cell;
out vec4 color;
CHECKER
void main() {
  float away = length(v_world.xy - u_center.xy) / u_far;
  color = vec4(checkered(v_world.xy / u_cell), 1.0 - smoothstep(0.12, 0.85, away));
}`.replace("CHECKER", CHECKER);

const SKY_VERTEX = `#version 300 es
out float v_y;
void main() { vec2 p = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0; v_y = p.y; gl_Position = vec4(p, 0.9999, 1.0); }`;

const SKY_FRAGMENT = `#version 300 es
precision highp float;
in float v_y; out vec4 color;
void main() { color = vec4(mix(vec3(0.925, 0.940, 0.955), vec3(0.700, 0.785, 0.875), smoothstep(-0.2, 1.1, v_y)), 1.0); }`;

class Renderer {
  constructor(canvas, rec) {
    const gl = (this.gl = canvas.getContext("webgl2", { antialias: true, stencil: true, alpha: false, preserveDrawingBuffer: true }));
    if (!gl) throw new Error("This browser has no WebGL2. Open the file in a current Firefox, Chrome, Edge or Safari, with hardware acceleration or software WebGL switched on.");
    this.canvas = canvas;
    this.info = rec.info;
    this.programs = { shape: this.program(SHAPE_VERTEX, SHAPE_FRAGMENT), ground: this.program(GROUND_VERTEX, GROUND_FRAGMENT), sky: this.program(SKY_VERTEX, SKY_FRAGMENT) };
    this.empty = gl.createVertexArray();
    this.groups = this.grouped(rec);
  }

  program(vertex, fragment) {
    const gl = this.gl, program = gl.createProgram();
    for (const [kind, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error("WebGL refused a shader: " + gl.getProgramInfoLog(program));
    const uniforms = {}, count = gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS);
    for (let i = 0; i < count; i++) { const { name } = gl.getActiveUniform(program, i); uniforms[name] = gl.getUniformLocation(program, name); }
    return { program, uniforms };
  }

  // Geoms that share a unit shape are one draw call; translucent ones come last.
  grouped(rec) {
    const kinds = unitShapes(), groups = new Map();
    for (const geom of rec.info.geoms) {
      const key = [geom.rgba[3] < 1 ? 1 : 0, geom.kind, geom.mesh ?? ""].join(" ");
      if (!groups.has(key)) {
        const vertices = geom.kind === "mesh" ? facets(rec.meshes[geom.mesh]) : kinds[geom.kind];
        groups.set(key, { ...this.buffers(vertices), geoms: [], translucent: geom.rgba[3] < 1 });
      }
      groups.get(key).geoms.push({ ...geom, scale: scaleOf(geom) });
    }
    return [...groups.values()].sort((a, b) => a.translucent - b.translucent);
  }

  buffers(vertices) {
    const gl = this.gl, array = gl.createVertexArray(), instances = gl.createBuffer();
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(vertices.flat(2)), gl.STATIC_DRAW);
    this.attributes([3, 3, 1], 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, instances);
    this.attributes([3, 4, 4, 4], 3, 1);
    return { array, instances, vertices: vertices.length, count: 0 };
  }

  attributes(sizes, first, divisor) {
    const gl = this.gl, stride = 4 * sizes.reduce((a, b) => a + b);
    let offset = 0;
    sizes.forEach((size, i) => {
      gl.enableVertexAttribArray(first + i);
      gl.vertexAttribPointer(first + i, size, gl.FLOAT, false, stride, offset);
      gl.vertexAttribDivisor(first + i, divisor);
      offset += 4 * size;
    });
  }

  // Places every geom of the shown robots; each robot is {poses: 7 numbers a body, offset: [x, y]}. What never moves is
  // drawn once a robot, and on a terrain that all of them share only once.
  place(robots) {
    const gl = this.gl;
    const shared = this.info.spacing === 0;
    for (const group of this.groups) {
      const data = new Float32Array(group.geoms.length * robots.length * INSTANCE);
      let at = 0;
      for (const [index, { poses, offset }] of robots.entries()) {
        for (const geom of group.geoms) {
          if (shared && index > 0 && geom.body < 0) continue;
          const pose = geom.body < 0 ? [0, 0, 0, 1, 0, 0, 0] : poses.subarray(geom.body * 7, geom.body * 7 + 7);
          const quat = pose.slice(3), pos = turned(quat, geom.pos);
          data.set([pos[0] + pose[0] + offset[0], pos[1] + pose[1] + offset[1], pos[2] + pose[2], ...product(quat, geom.quat), ...geom.scale, ...(geom.tiled ? [0, 0, 0, 2] : geom.rgba)], at); // opaque beyond 1: tiles of the ground
          at += INSTANCE;
        }
      }
      group.count = at / INSTANCE;
      gl.bindBuffer(gl.ARRAY_BUFFER, group.instances);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    }
  }

  draw({ eye, target, reach }) {
    const gl = this.gl, ratio = Math.min(window.devicePixelRatio || 1, 2);
    const width = Math.round(this.canvas.clientWidth * ratio), height = Math.round(this.canvas.clientHeight * ratio);
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    const above = this.info.ground === null ? 0 : eye[2] - this.info.ground; // a flying robot still sees the ground
    const far = 8 * Math.max(reach, Math.hypot(...minus(eye, target)), above);
    const camera = (this.camera = times(perspective(0.75, width / Math.max(height, 1), far / 4000, 2 * far), lookAt(eye, target)));
    gl.viewport(0, 0, width, height);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT | gl.STENCIL_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
    this.sky();
    gl.enable(gl.DEPTH_TEST);
    if (this.info.ground !== null) this.ground(camera, target, far);
    this.use("shape", { u_camera: camera, u_light: LIGHT, u_eye: eye, u_ground: this.info.ground ?? 0, u_reach: 4 * this.info.radius, u_cell: this.info.cell });
    if (this.info.ground !== null) this.shadows();
    gl.uniform1i(this.programs.shape.uniforms.u_shadow, 0);
    this.instances();
  }

  use(name, values) {
    const gl = this.gl, { program, uniforms } = this.programs[name];
    gl.useProgram(program);
    for (const [key, value] of Object.entries(values)) {
      if (value.length === 16) gl.uniformMatrix4fv(uniforms[key], false, value);
      else if (value.length === 3) gl.uniform3fv(uniforms[key], value);
      else gl.uniform1f(uniforms[key], value);
    }
  }

  sky() {
    this.use("sky", {});
    this.gl.disable(this.gl.DEPTH_TEST);
    this.gl.bindVertexArray(this.empty);
    this.gl.drawArrays(this.gl.TRIANGLES, 0, 3);
  }

  ground(camera, target, far) {
    this.use("ground", { u_camera: camera, u_center: [target[0], target[1], this.info.ground], u_far: far, u_cell: this.info.cell });
    this.gl.bindVertexArray(this.empty);
    this.gl.drawArrays(this.gl.TRIANGLE_STRIP, 0, 4);
  }

  // Shapes flattened along the light onto the ground; the stencil darkens every pixel once.
  shadows() {
    const gl = this.gl;
    gl.uniform1i(this.programs.shape.uniforms.u_shadow, 1);
    gl.enable(gl.STENCIL_TEST);
    gl.stencilFunc(gl.EQUAL, 0, 255);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INCR);
    gl.enable(gl.POLYGON_OFFSET_FILL);
    gl.polygonOffset(-2, -8);
    gl.depthMask(false);
    this.instances();
    gl.depthMask(true);
    gl.disable(gl.POLYGON_OFFSET_FILL);
    gl.disable(gl.STENCIL_TEST);
  }

  instances() {
    for (const { array, vertices, count } of this.groups) {
      this.gl.bindVertexArray(array);
      this.gl.drawArraysInstanced(this.gl.TRIANGLES, 0, vertices, count);
    }
  }
}
