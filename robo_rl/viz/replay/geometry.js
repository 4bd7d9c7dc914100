// Unit shapes as triangle lists of [position, normal, cap]. An instance places a vertex at
// position * size + [0, 0, cap * shift], so that one sphere, cut in two halves, makes capsules of every length.

const unit = (v) => { const n = Math.hypot(...v) || 1; return v.map((x) => x / n); };
const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

// A strip of quads between rings of vertices; vertex(i, j) gives [position, normal, cap].
function swept(rings, sides, vertex) {
  const list = [];
  for (let i = 0; i < rings; i++) {
    for (let j = 0; j < sides; j++) {
      const a = vertex(i, j), b = vertex(i, j + 1), c = vertex(i + 1, j + 1), d = vertex(i + 1, j);
      list.push(a, b, c, a, c, d);
    }
  }
  return list;
}

// Rings from the south pole up. With `gap` the equator is there twice, once for each cap of a capsule.
function ball(gap) {
  const sides = 28, half = 8, rings = gap ? 2 * half + 1 : 2 * half;
  return swept(rings, sides, (i, j) => {
    const upper = gap && i > half, latitude = ((upper ? i - 1 : i) / (2 * half) - 0.5) * Math.PI;
    const longitude = (j / sides) * 2 * Math.PI, r = Math.cos(latitude);
    const p = [r * Math.cos(longitude), r * Math.sin(longitude), Math.sin(latitude)];
    return [p, p, gap ? (upper ? 1 : -1) : 0];
  });
}

function cylinder() {
  const sides = 32, at = (j, r, z) => [r * Math.cos((j / sides) * 2 * Math.PI), r * Math.sin((j / sides) * 2 * Math.PI), z];
  const wall = swept(1, sides, (i, j) => [at(j, 1, 2 * i - 1), at(j, 1, 0), 0]);
  const lids = [-1, 1].flatMap((z) => swept(1, sides, (i, j) => [at(z * j, i, -z * z * z), [0, 0, -z], 0]));
  return wall.concat(lids);
}

function box() {
  const faces = [[0, 1], [0, -1], [1, 1], [1, -1], [2, 1], [2, -1]];
  return faces.flatMap(([axis, side]) => {
    const corner = (u, v) => {
      const p = [0, 0, 0], n = [0, 0, 0];
      p[axis] = n[axis] = side;
      p[(axis + 1) % 3] = u * side;
      p[(axis + 2) % 3] = v;
      return [p, n, 0];
    };
    return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, -1), corner(1, 1), corner(-1, 1)];
  });
}

// A mesh with the mean normal of the facets around each corner, or, across an edge of more than 40 degrees, the facet's.
function facets({ faces, at }) {
  const sums = new Map(), across = [];
  for (let f = 0; f < faces.length; f += 3) {
    const [a, b, c] = [at(faces[f]), at(faces[f + 1]), at(faces[f + 2])], normal = cross(minus(b, a), minus(c, a));
    across.push(normal);
    for (let i = f; i < f + 3; i++) sums.set(faces[i], (sums.get(faces[i]) ?? [0, 0, 0]).map((v, k) => v + normal[k]));
  }
  return Array.from(faces, (vertex, i) => {
    const facet = unit(across[Math.floor(i / 3)]), mean = unit(sums.get(vertex));
    return [at(vertex), dot(facet, mean) > 0.77 ? mean : facet, 0];
  });
}

const unitShapes = () => ({ sphere: ball(false), ellipsoid: ball(false), capsule: ball(true), cylinder: cylinder(), box: box() });

// Size and cap shift of an instance, from the half lengths of MJCF.
function scaleOf(geom) {
  const [x, y, z] = geom.size;
  if (geom.kind === "sphere") return [x, x, x, 0];
  if (geom.kind === "capsule") return [x, x, x, y];
  if (geom.kind === "cylinder") return [x, x, y, 0];
  return geom.kind === "mesh" ? [1, 1, 1, 0] : [x, y, z, 0];
}

// Quaternions are wxyz.
function turned(q, v) {
  const u = [q[1], q[2], q[3]], w = q[0], t = cross(u, v).map((x) => 2 * x), s = cross(u, t);
  return [v[0] + w * t[0] + s[0], v[1] + w * t[1] + s[1], v[2] + w * t[2] + s[2]];
}

function product(a, b) {
  return [
    a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3],
    a[0] * b[1] + a[1] * b[0] + a[2] * b[3] - a[3] * b[2],
    a[0] * b[2] - a[1] * b[3] + a[2] * b[0] + a[3] * b[1],
    a[0] * b[3] + a[1] * b[2] - a[2] * b[1] + a[3] * b[0],
  ];
}

// Column-major 4x4 matrices, as WebGL reads them.
function times(a, b) {
  const out = new Float32Array(16);
  for (let c = 0; c < 4; c++) for (let r = 0; r < 4; r++) for (let k = 0; k < 4; k++) out[4 * c + r] += a[4 * k + r] * b[4 * c + k];
  return out;
}

function perspective(fovy, aspect, near, far) {
  const f = 1 / Math.tan(fovy / 2), d = near - far;
  return [f / aspect, 0, 0, 0, 0, f, 0, 0, 0, 0, (far + near) / d, -1, 0, 0, (2 * far * near) / d, 0];
}

function lookAt(eye, target) {
  const back = unit(minus(eye, target)), right = unit(cross([0, 0, 1], back)), up = cross(back, right);
  const row = (i) => [right[i], up[i], back[i], 0];
  return [...row(0), ...row(1), ...row(2), -dot(right, eye), -dot(up, eye), -dot(back, eye), 1];
}
