#define WP_NO_BFLOAT16

#define WP_TILE_BLOCK_DIM 1
#define WP_NO_CRT
#include "builtin.h"
#include "deterministic.h"

#define builtin_tid1d() wp::linear_tid<wp_linear_tid>(task_index, dim)
#define builtin_tid2d(x, y) wp::tid(x, y, task_index, dim)
#define builtin_tid3d(x, y, z) wp::tid(x, y, z, task_index, dim)
#define builtin_tid4d(x, y, z, w) wp::tid(x, y, z, w, task_index, dim)

#define builtin_block_dim() wp::block_dim()


// avoid namespacing of float type for casting to float type, this is to avoid wp::float(x), which is not valid in C++
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)

#define int(x) cast_int(x)
#define adj_int(x, adj_x, adj_ret) adj_cast_int(x, adj_x, adj_ret)


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:52
static bool _ray_eliminate_0(
    wp::array_t<wp::int32> var_body_weldid,
    wp::array_t<wp::int32> var_geom_bodyid,
    wp::array_t<wp::int32> var_geom_matid,
    wp::array_t<wp::int32> var_geom_group,
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba,
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba,
    wp::int32 var_geomid,
    wp::vec_t<6, wp::float32> var_geomgroup,
    bool var_flg_static,
    wp::int32 var_bodyexclude)
{
    //---------
    // primal vars
    wp::int32* var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::int32* var_3;
    wp::int32 var_4;
    wp::int32 var_5;
    bool var_6;
    const bool var_7 = true;
    bool var_8;
    const wp::int32 var_9 = 0;
    bool var_10;
    wp::vec_t<4, wp::float32>* var_11;
    const wp::int32 var_12 = 3;
    wp::float32 var_13;
    wp::vec_t<4, wp::float32> var_14;
    const wp::float32 var_15 = 0.0;
    bool var_16;
    const bool var_17 = true;
    const wp::int32 var_18 = 0;
    bool var_19;
    wp::vec_t<4, wp::float32>* var_20;
    const wp::int32 var_21 = 3;
    wp::float32 var_22;
    wp::vec_t<4, wp::float32> var_23;
    const wp::float32 var_24 = 0.0;
    bool var_25;
    const bool var_26 = true;
    bool var_27;
    bool var_28;
    wp::int32* var_29;
    const wp::int32 var_30 = 0;
    bool var_31;
    wp::int32 var_32;
    const bool var_33 = true;
    bool var_34;
    const wp::int32 var_35 = 0;
    wp::float32 var_36;
    const wp::int32 var_37 = -1;
    bool var_38;
    const wp::int32 var_39 = 1;
    wp::float32 var_40;
    const wp::int32 var_41 = -1;
    bool var_42;
    const wp::int32 var_43 = 2;
    wp::float32 var_44;
    const wp::int32 var_45 = -1;
    bool var_46;
    const wp::int32 var_47 = 3;
    wp::float32 var_48;
    const wp::int32 var_49 = -1;
    bool var_50;
    const wp::int32 var_51 = 4;
    wp::float32 var_52;
    const wp::int32 var_53 = -1;
    bool var_54;
    const wp::int32 var_55 = 5;
    wp::float32 var_56;
    const wp::int32 var_57 = -1;
    bool var_58;
    const bool var_59 = false;
    const wp::int32 var_60 = 5;
    const wp::int32 var_61 = 0;
    wp::int32* var_62;
    wp::int32 var_63;
    wp::int32 var_64;
    wp::int32 var_65;
    wp::float32 var_66;
    const wp::int32 var_67 = 0;
    bool var_68;
    //---------
    // forward
    // def _ray_eliminate(                                                                    <L 53>
    // bodyid = geom_bodyid[geomid]                                                           <L 68>
    var_0 = wp::address(var_geom_bodyid, var_geomid);
    var_2 = wp::load(var_0);
    var_1 = wp::copy(var_2);
    // matid = geom_matid[geomid]  # kernel_analyzer: ignore                                  <L 69>
    var_3 = wp::address(var_geom_matid, var_geomid);
    var_5 = wp::load(var_3);
    var_4 = wp::copy(var_5);
    // if bodyid == bodyexclude:                                                              <L 72>
    var_6 = (var_1 == var_bodyexclude);
    if (var_6) {
        // return True                                                                        <L 73>
        return var_7;
    }
    // if matid < 0 and geom_rgba[geomid][3] == 0.0:  # kernel_analyzer: ignore               <L 76>
    var_10 = (var_4 < var_9);
    var_8 = var_10;
    if (var_8) {
        var_11 = wp::address(var_geom_rgba, var_geomid);
        var_14 = wp::load(var_11);
        var_13 = wp::extract(var_14, var_12);
        var_16 = (var_13 == var_15);
        var_8 = var_8 && var_16;
    }
    if (var_8) {
        // return True                                                                        <L 77>
        return var_17;
    }
    // if matid >= 0:                                                                         <L 80>
    var_19 = (var_4 >= var_18);
    if (var_19) {
        // if mat_rgba[matid][3] == 0.0:  # kernel_analyzer: ignore                           <L 81>
        var_20 = wp::address(var_mat_rgba, var_4);
        var_23 = wp::load(var_20);
        var_22 = wp::extract(var_23, var_21);
        var_25 = (var_22 == var_24);
        if (var_25) {
            // return True                                                                    <L 82>
            return var_26;
        }
    }
    // if not flg_static and body_weldid[bodyid] == 0:                                        <L 85>
    var_28 = wp::unot(var_flg_static);
    var_27 = var_28;
    if (var_27) {
        var_29 = wp::address(var_body_weldid, var_1);
        var_32 = wp::load(var_29);
        var_31 = (var_32 == var_30);
        var_27 = var_27 && var_31;
    }
    if (var_27) {
        // return True                                                                        <L 86>
        return var_33;
    }
    // if (                                                                                   <L 89>
    // geomgroup[0] == -1                                                                     <L 90>
    var_36 = wp::extract(var_geomgroup, var_35);
    var_38 = (var_36 == var_37);
    var_34 = var_38;
    if (var_34) {
        // and geomgroup[1] == -1                                                             <L 91>
        var_40 = wp::extract(var_geomgroup, var_39);
        var_42 = (var_40 == var_41);
        var_34 = var_34 && var_42;
    }
    if (var_34) {
        // and geomgroup[2] == -1                                                             <L 92>
        var_44 = wp::extract(var_geomgroup, var_43);
        var_46 = (var_44 == var_45);
        var_34 = var_34 && var_46;
    }
    if (var_34) {
        // and geomgroup[3] == -1                                                             <L 93>
        var_48 = wp::extract(var_geomgroup, var_47);
        var_50 = (var_48 == var_49);
        var_34 = var_34 && var_50;
    }
    if (var_34) {
        // and geomgroup[4] == -1                                                             <L 94>
        var_52 = wp::extract(var_geomgroup, var_51);
        var_54 = (var_52 == var_53);
        var_34 = var_34 && var_54;
    }
    if (var_34) {
        // and geomgroup[5] == -1                                                             <L 95>
        var_56 = wp::extract(var_geomgroup, var_55);
        var_58 = (var_56 == var_57);
        var_34 = var_34 && var_58;
    }
    if (var_34) {
        // return False                                                                       <L 97>
        return var_59;
    }
    // groupid = wp.min(5, wp.max(0, geom_group[geomid]))                                     <L 100>
    var_62 = wp::address(var_geom_group, var_geomid);
    var_64 = wp::load(var_62);
    var_63 = wp::max(var_61, var_64);
    var_65 = wp::min(var_60, var_63);
    // return geomgroup[groupid] == 0                                                         <L 102>
    var_66 = wp::extract(var_geomgroup, var_65);
    var_68 = (var_66 == var_67);
    return var_68;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static wp::float32 safe_div_0(
    wp::float32 var_x,
    wp::float32 var_y)
{
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    bool var_1;
    const wp::float32 var_2 = 1e-15;
    const wp::float32 var_3 = 1e-15;
    wp::float32 var_4;
    wp::float32 var_5;
    //---------
    // forward
    // def safe_div(x: Any, y: Any) -> Any:                                                   <L 1>
    // return x / wp.where(y != 0.0, y, types.MJ_MINVAL)                                      <L 2>
    var_1 = (var_y != var_0);
    var_4 = wp::where(var_1, var_y, var_3);
    var_5 = wp::div(var_x, var_4);
    return var_5;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:105
static void _ray_quad_0(
    wp::float32 var_a,
    wp::float32 var_b,
    wp::float32 var_c,
    wp::float32 & ret_0,
    wp::vec_t<2, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::float32 var_1;
    wp::float32 var_2;
    const wp::float32 var_3 = 1e-15;
    bool var_4;
    const wp::float32 var_5 = -1.0;
    const wp::float32 var_6 = -1.0;
    const wp::float32 var_7 = -1.0;
    wp::vec_t<2, wp::float32> var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 1.0;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::vec_t<2, wp::float32> var_18;
    const wp::float32 var_19 = 0.0;
    bool var_20;
    const wp::float32 var_21 = 0.0;
    bool var_22;
    const wp::float32 var_23 = -1.0;
    //---------
    // forward
    // def _ray_quad(a: float, b: float, c: float) -> Tuple[float, wp.vec2]:                  <L 106>
    // det = b * b - a * c                                                                    <L 108>
    var_0 = wp::mul(var_b, var_b);
    var_1 = wp::mul(var_a, var_c);
    var_2 = wp::sub(var_0, var_1);
    // if det < MJ_MINVAL:                                                                    <L 109>
    var_4 = (var_2 < var_3);
    if (var_4) {
        // return -1.0, wp.vec2(-1.0, -1.0)                                                   <L 110>
        var_8 = wp::vec_t<2, wp::float32>(var_6, var_7);
        ret_0 = var_5;
        ret_1 = var_8;
        return;
    }
    // det = wp.sqrt(det)                                                                     <L 111>
    var_9 = wp::sqrt(var_2);
    // den = safe_div(1.0, a)                                                                 <L 114>
    var_11 = safe_div_0(var_10, var_a);
    // x0 = (-b - det) * den                                                                  <L 115>
    var_12 = wp::neg(var_b);
    var_13 = wp::sub(var_12, var_9);
    var_14 = wp::mul(var_13, var_11);
    // x1 = (-b + det) * den                                                                  <L 116>
    var_15 = wp::neg(var_b);
    var_16 = wp::add(var_15, var_9);
    var_17 = wp::mul(var_16, var_11);
    // x = wp.vec2(x0, x1)                                                                    <L 117>
    var_18 = wp::vec_t<2, wp::float32>(var_14, var_17);
    // if x0 >= 0.0:                                                                          <L 120>
    var_20 = (var_14 >= var_19);
    if (var_20) {
        // return x0, x                                                                       <L 121>
        ret_0 = var_14;
        ret_1 = var_18;
        return;
    }
    if (!var_20) {
        // elif x1 >= 0.0:                                                                    <L 122>
        var_22 = (var_17 >= var_21);
        if (var_22) {
            // return x1, x                                                                   <L 123>
            ret_0 = var_17;
            ret_1 = var_18;
            return;
        }
        if (!var_22) {
            // return -1.0, x                                                                 <L 125>
            ret_0 = var_23;
            ret_1 = var_18;
            return;
        }
    }
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:211
static void ray_sphere_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::float32 var_dist_sqr,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::vec_t<3, wp::float32> var_0;
    wp::float32 var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::vec_t<2, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::vec_t<3, wp::float32> var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::vec_t<3, wp::float32> var_13;
    wp::vec_t<3, wp::float32> var_14;
    //---------
    // forward
    // def ray_sphere(pos: wp.vec3, dist_sqr: float, pnt: wp.vec3, vec: wp.vec3) -> Tuple[float, wp.vec3]:       <L 212>
    // dif = pnt - pos                                                                        <L 214>
    var_0 = wp::sub(var_pnt, var_pos);
    // a = wp.dot(vec, vec)                                                                   <L 216>
    var_1 = wp::dot(var_vec, var_vec);
    // b = wp.dot(vec, dif)                                                                   <L 217>
    var_2 = wp::dot(var_vec, var_0);
    // c = wp.dot(dif, dif) - dist_sqr                                                        <L 218>
    var_3 = wp::dot(var_0, var_0);
    var_4 = wp::sub(var_3, var_dist_sqr);
    // sol, _ = _ray_quad(a, b, c)                                                            <L 220>
    _ray_quad_0(var_1, var_2, var_4, var_5, var_6);
    // normal = wp.vec3()                                                                     <L 221>
    var_7 = wp::vec_t<3, wp::float32>();
    // if sol >= 0:                                                                           <L 222>
    var_9 = (var_5 >= var_8);
    if (var_9) {
        // s = pnt + vec * sol                                                                <L 223>
        var_10 = wp::mul(var_vec, var_5);
        var_11 = wp::add(var_pnt, var_10);
        // normal = wp.normalize(s - pos)                                                     <L 224>
        var_12 = wp::sub(var_11, var_pos);
        var_13 = wp::normalize(var_12);
    }
    var_14 = wp::where(var_9, var_13, var_7);
    // return sol, normal                                                                     <L 225>
    ret_0 = var_5;
    ret_1 = var_14;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:32
static void _ray_map_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::mat_t<3, 3, wp::float32> var_0;
    wp::vec_t<3, wp::float32> var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::vec_t<3, wp::float32> var_3;
    //---------
    // forward
    // def _ray_map(pos: wp.vec3, mat: wp.mat33, pnt: wp.vec3, vec: wp.vec3) -> Tuple[wp.vec3, wp.vec3]:       <L 33>
    // matT = wp.transpose(mat)                                                               <L 45>
    var_0 = wp::transpose(var_mat);
    // lpnt = matT @ (pnt - pos)                                                              <L 46>
    var_1 = wp::sub(var_pnt, var_pos);
    var_2 = wp::mul(var_0, var_1);
    // lvec = matT @ vec                                                                      <L 47>
    var_3 = wp::mul(var_0, var_vec);
    // return lpnt, lvec                                                                      <L 49>
    ret_0 = var_2;
    ret_1 = var_3;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:397
static void ray_box_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<6, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2)
{
    //---------
    // primal vars
    const wp::float32 var_0 = -1.0;
    const wp::float32 var_1 = -1.0;
    const wp::float32 var_2 = -1.0;
    const wp::float32 var_3 = -1.0;
    const wp::float32 var_4 = -1.0;
    const wp::float32 var_5 = -1.0;
    wp::vec_t<6, wp::float32> var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::vec_t<3, wp::float32> var_9;
    const wp::int32 var_10 = 0;
    bool var_11;
    const wp::float32 var_12 = -1.0;
    wp::vec_t<3, wp::float32> var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    const wp::float32 var_16 = -1.0;
    wp::float32 var_17;
    const wp::int32 var_18 = -1;
    const wp::int32 var_19 = -1;
    const wp::int32 var_20 = 0;
    wp::float32 var_21;
    wp::float32 var_22;
    const wp::float32 var_23 = 1e-15;
    bool var_24;
    const wp::int32 var_25 = -1;
    wp::float32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    const wp::float32 var_33 = 0.0;
    bool var_34;
    const wp::mat_t<3, 2, wp::int32> var_35 = wp::initializer_array<6,wp::int32>{1, 2, 0, 2, 0, 1};
    const wp::int32 var_36 = 0;
    wp::int32 var_37;
    const wp::int32 var_38 = 1;
    wp::int32 var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    wp::float32 var_46;
    wp::float32 var_47;
    bool var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    bool var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    bool var_54;
    bool var_55;
    const wp::float32 var_56 = 0.0;
    bool var_57;
    bool var_58;
    wp::float32 var_59;
    wp::int32 var_60;
    wp::int32 var_61;
    wp::float32 var_62;
    wp::int32 var_63;
    wp::int32 var_64;
    const wp::int32 var_65 = 2;
    wp::int32 var_66;
    const wp::int32 var_67 = 1;
    wp::int32 var_68;
    const wp::int32 var_69 = 2;
    wp::int32 var_70;
    wp::int32 var_71;
    wp::float32 var_72;
    wp::int32 var_73;
    wp::int32 var_74;
    wp::float32 var_75;
    wp::int32 var_76;
    wp::int32 var_77;
    const wp::int32 var_78 = 1;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::float32 var_81;
    wp::float32 var_82;
    wp::float32 var_83;
    wp::float32 var_84;
    wp::float32 var_85;
    const wp::float32 var_86 = 0.0;
    bool var_87;
    const wp::int32 var_88 = 0;
    wp::int32 var_89;
    const wp::int32 var_90 = 1;
    wp::int32 var_91;
    wp::float32 var_92;
    wp::float32 var_93;
    wp::float32 var_94;
    wp::float32 var_95;
    wp::float32 var_96;
    wp::float32 var_97;
    wp::float32 var_98;
    wp::float32 var_99;
    bool var_100;
    wp::float32 var_101;
    wp::float32 var_102;
    bool var_103;
    wp::float32 var_104;
    wp::float32 var_105;
    bool var_106;
    bool var_107;
    const wp::float32 var_108 = 0.0;
    bool var_109;
    bool var_110;
    wp::float32 var_111;
    wp::int32 var_112;
    wp::int32 var_113;
    wp::float32 var_114;
    wp::int32 var_115;
    wp::int32 var_116;
    const wp::int32 var_117 = 2;
    wp::int32 var_118;
    const wp::int32 var_119 = 1;
    wp::int32 var_120;
    const wp::int32 var_121 = 2;
    wp::int32 var_122;
    wp::int32 var_123;
    wp::float32 var_124;
    wp::int32 var_125;
    wp::int32 var_126;
    wp::float32 var_127;
    wp::int32 var_128;
    wp::int32 var_129;
    wp::int32 var_130;
    wp::int32 var_131;
    wp::float32 var_132;
    wp::float32 var_133;
    wp::float32 var_134;
    wp::int32 var_135;
    wp::int32 var_136;
    const wp::int32 var_137 = 1;
    wp::float32 var_138;
    wp::float32 var_139;
    bool var_140;
    const wp::int32 var_141 = -1;
    wp::float32 var_142;
    wp::float32 var_143;
    wp::float32 var_144;
    wp::float32 var_145;
    wp::float32 var_146;
    wp::float32 var_147;
    wp::float32 var_148;
    const wp::float32 var_149 = 0.0;
    bool var_150;
    const wp::int32 var_151 = 0;
    wp::int32 var_152;
    const wp::int32 var_153 = 1;
    wp::int32 var_154;
    wp::float32 var_155;
    wp::float32 var_156;
    wp::float32 var_157;
    wp::float32 var_158;
    wp::float32 var_159;
    wp::float32 var_160;
    wp::float32 var_161;
    wp::float32 var_162;
    bool var_163;
    wp::float32 var_164;
    wp::float32 var_165;
    bool var_166;
    wp::float32 var_167;
    wp::float32 var_168;
    bool var_169;
    bool var_170;
    const wp::float32 var_171 = 0.0;
    bool var_172;
    bool var_173;
    wp::float32 var_174;
    wp::int32 var_175;
    wp::int32 var_176;
    wp::float32 var_177;
    wp::int32 var_178;
    wp::int32 var_179;
    const wp::int32 var_180 = 2;
    wp::int32 var_181;
    const wp::int32 var_182 = 1;
    wp::int32 var_183;
    const wp::int32 var_184 = 2;
    wp::int32 var_185;
    wp::int32 var_186;
    wp::float32 var_187;
    wp::int32 var_188;
    wp::int32 var_189;
    wp::float32 var_190;
    wp::int32 var_191;
    wp::int32 var_192;
    wp::int32 var_193;
    wp::int32 var_194;
    wp::float32 var_195;
    wp::float32 var_196;
    const wp::int32 var_197 = 1;
    wp::float32 var_198;
    wp::float32 var_199;
    wp::float32 var_200;
    wp::float32 var_201;
    wp::float32 var_202;
    wp::float32 var_203;
    wp::float32 var_204;
    const wp::float32 var_205 = 0.0;
    bool var_206;
    const wp::int32 var_207 = 0;
    wp::int32 var_208;
    const wp::int32 var_209 = 1;
    wp::int32 var_210;
    wp::float32 var_211;
    wp::float32 var_212;
    wp::float32 var_213;
    wp::float32 var_214;
    wp::float32 var_215;
    wp::float32 var_216;
    wp::float32 var_217;
    wp::float32 var_218;
    bool var_219;
    wp::float32 var_220;
    wp::float32 var_221;
    bool var_222;
    wp::float32 var_223;
    wp::float32 var_224;
    bool var_225;
    bool var_226;
    const wp::float32 var_227 = 0.0;
    bool var_228;
    bool var_229;
    wp::float32 var_230;
    wp::int32 var_231;
    wp::int32 var_232;
    wp::float32 var_233;
    wp::int32 var_234;
    wp::int32 var_235;
    const wp::int32 var_236 = 2;
    wp::int32 var_237;
    const wp::int32 var_238 = 1;
    wp::int32 var_239;
    const wp::int32 var_240 = 2;
    wp::int32 var_241;
    wp::int32 var_242;
    wp::float32 var_243;
    wp::int32 var_244;
    wp::int32 var_245;
    wp::float32 var_246;
    wp::int32 var_247;
    wp::int32 var_248;
    wp::int32 var_249;
    wp::int32 var_250;
    wp::float32 var_251;
    wp::float32 var_252;
    wp::float32 var_253;
    wp::int32 var_254;
    wp::int32 var_255;
    wp::int32 var_256;
    wp::float32 var_257;
    wp::int32 var_258;
    wp::int32 var_259;
    wp::float32 var_260;
    wp::float32 var_261;
    const wp::int32 var_262 = 2;
    wp::float32 var_263;
    wp::float32 var_264;
    bool var_265;
    const wp::int32 var_266 = -1;
    wp::float32 var_267;
    wp::float32 var_268;
    wp::float32 var_269;
    wp::float32 var_270;
    wp::float32 var_271;
    wp::float32 var_272;
    wp::float32 var_273;
    const wp::float32 var_274 = 0.0;
    bool var_275;
    const wp::int32 var_276 = 0;
    wp::int32 var_277;
    const wp::int32 var_278 = 1;
    wp::int32 var_279;
    wp::float32 var_280;
    wp::float32 var_281;
    wp::float32 var_282;
    wp::float32 var_283;
    wp::float32 var_284;
    wp::float32 var_285;
    wp::float32 var_286;
    wp::float32 var_287;
    bool var_288;
    wp::float32 var_289;
    wp::float32 var_290;
    bool var_291;
    wp::float32 var_292;
    wp::float32 var_293;
    bool var_294;
    bool var_295;
    const wp::float32 var_296 = 0.0;
    bool var_297;
    bool var_298;
    wp::float32 var_299;
    wp::int32 var_300;
    wp::int32 var_301;
    wp::float32 var_302;
    wp::int32 var_303;
    wp::int32 var_304;
    const wp::int32 var_305 = 2;
    wp::int32 var_306;
    const wp::int32 var_307 = 1;
    wp::int32 var_308;
    const wp::int32 var_309 = 2;
    wp::int32 var_310;
    wp::int32 var_311;
    wp::float32 var_312;
    wp::int32 var_313;
    wp::int32 var_314;
    wp::float32 var_315;
    wp::int32 var_316;
    wp::int32 var_317;
    wp::int32 var_318;
    wp::int32 var_319;
    wp::float32 var_320;
    wp::float32 var_321;
    const wp::int32 var_322 = 1;
    wp::float32 var_323;
    wp::float32 var_324;
    wp::float32 var_325;
    wp::float32 var_326;
    wp::float32 var_327;
    wp::float32 var_328;
    wp::float32 var_329;
    const wp::float32 var_330 = 0.0;
    bool var_331;
    const wp::int32 var_332 = 0;
    wp::int32 var_333;
    const wp::int32 var_334 = 1;
    wp::int32 var_335;
    wp::float32 var_336;
    wp::float32 var_337;
    wp::float32 var_338;
    wp::float32 var_339;
    wp::float32 var_340;
    wp::float32 var_341;
    wp::float32 var_342;
    wp::float32 var_343;
    bool var_344;
    wp::float32 var_345;
    wp::float32 var_346;
    bool var_347;
    wp::float32 var_348;
    wp::float32 var_349;
    bool var_350;
    bool var_351;
    const wp::float32 var_352 = 0.0;
    bool var_353;
    bool var_354;
    wp::float32 var_355;
    wp::int32 var_356;
    wp::int32 var_357;
    wp::float32 var_358;
    wp::int32 var_359;
    wp::int32 var_360;
    const wp::int32 var_361 = 2;
    wp::int32 var_362;
    const wp::int32 var_363 = 1;
    wp::int32 var_364;
    const wp::int32 var_365 = 2;
    wp::int32 var_366;
    wp::int32 var_367;
    wp::float32 var_368;
    wp::int32 var_369;
    wp::int32 var_370;
    wp::float32 var_371;
    wp::int32 var_372;
    wp::int32 var_373;
    wp::int32 var_374;
    wp::int32 var_375;
    wp::float32 var_376;
    wp::float32 var_377;
    wp::float32 var_378;
    wp::int32 var_379;
    wp::int32 var_380;
    wp::int32 var_381;
    wp::float32 var_382;
    wp::int32 var_383;
    wp::int32 var_384;
    wp::float32 var_385;
    wp::float32 var_386;
    wp::vec_t<3, wp::float32> var_387;
    const wp::int32 var_388 = 0;
    bool var_389;
    wp::float32 var_390;
    wp::vec_t<3, wp::float32> var_391;
    wp::vec_t<3, wp::float32> var_392;
    //---------
    // forward
    // def ray_box(pos: wp.vec3, mat: wp.mat33, size: wp.vec3, pnt: wp.vec3, vec: wp.vec3) -> Tuple[float, vec6, wp.vec3]:       <L 398>
    // all = vec6(-1.0, -1.0, -1.0, -1.0, -1.0, -1.0)                                         <L 400>
    var_6 = wp::vec_t<6, wp::float32>({var_0, var_1, var_2, var_3, var_4, var_5});
    // ssz = wp.dot(size, size)                                                               <L 403>
    var_7 = wp::dot(var_size, var_size);
    // dist_sphere, _ = ray_sphere(pos, ssz, pnt, vec)                                        <L 404>
    ray_sphere_0(var_pos, var_7, var_pnt, var_vec, var_8, var_9);
    // if dist_sphere < 0:                                                                    <L 405>
    var_11 = (var_8 < var_10);
    if (var_11) {
        // return -1.0, all, wp.vec3()                                                        <L 406>
        var_13 = wp::vec_t<3, wp::float32>();
        ret_0 = var_12;
        ret_1 = var_6;
        ret_2 = var_13;
        return;
    }
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 409>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_14, var_15);
    // x = float(-1.0)                                                                        <L 412>
    var_17 = wp::float(var_16);
    // face_side = -1                                                                         <L 413>
    // face_axis = -1                                                                         <L 414>
    // for i in range(3):                                                                     <L 417>
    // if wp.abs(lvec[i]) > MJ_MINVAL:                                                        <L 418>
    var_21 = wp::extract(var_15, var_20);
    var_22 = wp::abs(var_21);
    var_24 = (var_22 > var_23);
    if (var_24) {
        // for side in range(-1, 2, 2):                                                       <L 419>
        // sol = (float(side) * size[i] - lpnt[i]) / lvec[i]                                  <L 421>
        var_26 = wp::float(var_25);
        var_27 = wp::extract(var_size, var_20);
        var_28 = wp::mul(var_26, var_27);
        var_29 = wp::extract(var_14, var_20);
        var_30 = wp::sub(var_28, var_29);
        var_31 = wp::extract(var_15, var_20);
        var_32 = wp::div(var_30, var_31);
        // if sol >= 0.0:                                                                     <L 424>
        var_34 = (var_32 >= var_33);
        if (var_34) {
            // id0 = _IFACE[i][0]                                                             <L 425>
            var_37 = wp::extract(var_35, var_20, var_36);
            // id1 = _IFACE[i][1]                                                             <L 426>
            var_39 = wp::extract(var_35, var_20, var_38);
            // p0 = lpnt[id0] + sol * lvec[id0]                                               <L 429>
            var_40 = wp::extract(var_14, var_37);
            var_41 = wp::extract(var_15, var_37);
            var_42 = wp::mul(var_32, var_41);
            var_43 = wp::add(var_40, var_42);
            // p1 = lpnt[id1] + sol * lvec[id1]                                               <L 430>
            var_44 = wp::extract(var_14, var_39);
            var_45 = wp::extract(var_15, var_39);
            var_46 = wp::mul(var_32, var_45);
            var_47 = wp::add(var_44, var_46);
            // if (wp.abs(p0) <= size[id0]) and (wp.abs(p1) <= size[id1]):                    <L 433>
            var_49 = wp::abs(var_43);
            var_50 = wp::extract(var_size, var_37);
            var_51 = (var_49 <= var_50);
            var_48 = var_51;
            if (var_48) {
                var_52 = wp::abs(var_47);
                var_53 = wp::extract(var_size, var_39);
                var_54 = (var_52 <= var_53);
                var_48 = var_48 && var_54;
            }
            if (var_48) {
                // if x < 0.0 or sol < x:                                                     <L 435>
                var_57 = (var_17 < var_56);
                var_55 = var_57;
                if (!var_55) {
                    var_58 = (var_32 < var_17);
                    var_55 = var_55 || var_58;
                }
                if (var_55) {
                    // x = sol                                                                <L 436>
                    var_59 = wp::copy(var_32);
                    // face_axis = i                                                          <L 437>
                    var_60 = wp::copy(var_20);
                    // face_side = side                                                       <L 438>
                    var_61 = wp::copy(var_25);
                }
                var_62 = wp::where(var_55, var_59, var_17);
                var_63 = wp::where(var_55, var_61, var_18);
                var_64 = wp::where(var_55, var_60, var_19);
                // all[2 * i + (side + 1) // 2] = sol                                         <L 441>
                var_66 = wp::mul(var_65, var_20);
                var_68 = wp::add(var_25, var_67);
                var_70 = wp::floordiv(var_68, var_69);
                var_71 = wp::add(var_66, var_70);
                wp::assign_inplace(var_6, var_71, var_32);
            }
            var_72 = wp::where(var_48, var_62, var_17);
            var_73 = wp::where(var_48, var_63, var_18);
            var_74 = wp::where(var_48, var_64, var_19);
        }
        var_75 = wp::where(var_34, var_72, var_17);
        var_76 = wp::where(var_34, var_73, var_18);
        var_77 = wp::where(var_34, var_74, var_19);
        // sol = (float(side) * size[i] - lpnt[i]) / lvec[i]                                  <L 421>
        var_79 = wp::float(var_78);
        var_80 = wp::extract(var_size, var_20);
        var_81 = wp::mul(var_79, var_80);
        var_82 = wp::extract(var_14, var_20);
        var_83 = wp::sub(var_81, var_82);
        var_84 = wp::extract(var_15, var_20);
        var_85 = wp::div(var_83, var_84);
        // if sol >= 0.0:                                                                     <L 424>
        var_87 = (var_85 >= var_86);
        if (var_87) {
            // id0 = _IFACE[i][0]                                                             <L 425>
            var_89 = wp::extract(var_35, var_20, var_88);
            // id1 = _IFACE[i][1]                                                             <L 426>
            var_91 = wp::extract(var_35, var_20, var_90);
            // p0 = lpnt[id0] + sol * lvec[id0]                                               <L 429>
            var_92 = wp::extract(var_14, var_89);
            var_93 = wp::extract(var_15, var_89);
            var_94 = wp::mul(var_85, var_93);
            var_95 = wp::add(var_92, var_94);
            // p1 = lpnt[id1] + sol * lvec[id1]                                               <L 430>
            var_96 = wp::extract(var_14, var_91);
            var_97 = wp::extract(var_15, var_91);
            var_98 = wp::mul(var_85, var_97);
            var_99 = wp::add(var_96, var_98);
            // if (wp.abs(p0) <= size[id0]) and (wp.abs(p1) <= size[id1]):                    <L 433>
            var_101 = wp::abs(var_95);
            var_102 = wp::extract(var_size, var_89);
            var_103 = (var_101 <= var_102);
            var_100 = var_103;
            if (var_100) {
                var_104 = wp::abs(var_99);
                var_105 = wp::extract(var_size, var_91);
                var_106 = (var_104 <= var_105);
                var_100 = var_100 && var_106;
            }
            if (var_100) {
                // if x < 0.0 or sol < x:                                                     <L 435>
                var_109 = (var_75 < var_108);
                var_107 = var_109;
                if (!var_107) {
                    var_110 = (var_85 < var_75);
                    var_107 = var_107 || var_110;
                }
                if (var_107) {
                    // x = sol                                                                <L 436>
                    var_111 = wp::copy(var_85);
                    // face_axis = i                                                          <L 437>
                    var_112 = wp::copy(var_20);
                    // face_side = side                                                       <L 438>
                    var_113 = wp::copy(var_78);
                }
                var_114 = wp::where(var_107, var_111, var_75);
                var_115 = wp::where(var_107, var_113, var_76);
                var_116 = wp::where(var_107, var_112, var_77);
                // all[2 * i + (side + 1) // 2] = sol                                         <L 441>
                var_118 = wp::mul(var_117, var_20);
                var_120 = wp::add(var_78, var_119);
                var_122 = wp::floordiv(var_120, var_121);
                var_123 = wp::add(var_118, var_122);
                wp::assign_inplace(var_6, var_123, var_85);
            }
            var_124 = wp::where(var_100, var_114, var_75);
            var_125 = wp::where(var_100, var_115, var_76);
            var_126 = wp::where(var_100, var_116, var_77);
        }
        var_127 = wp::where(var_87, var_124, var_75);
        var_128 = wp::where(var_87, var_125, var_76);
        var_129 = wp::where(var_87, var_126, var_77);
        var_130 = wp::where(var_87, var_89, var_37);
        var_131 = wp::where(var_87, var_91, var_39);
        var_132 = wp::where(var_87, var_95, var_43);
        var_133 = wp::where(var_87, var_99, var_47);
    }
    var_134 = wp::where(var_24, var_127, var_17);
    var_135 = wp::where(var_24, var_128, var_18);
    var_136 = wp::where(var_24, var_129, var_19);
    // if wp.abs(lvec[i]) > MJ_MINVAL:                                                        <L 418>
    var_138 = wp::extract(var_15, var_137);
    var_139 = wp::abs(var_138);
    var_140 = (var_139 > var_23);
    if (var_140) {
        // for side in range(-1, 2, 2):                                                       <L 419>
        // sol = (float(side) * size[i] - lpnt[i]) / lvec[i]                                  <L 421>
        var_142 = wp::float(var_141);
        var_143 = wp::extract(var_size, var_137);
        var_144 = wp::mul(var_142, var_143);
        var_145 = wp::extract(var_14, var_137);
        var_146 = wp::sub(var_144, var_145);
        var_147 = wp::extract(var_15, var_137);
        var_148 = wp::div(var_146, var_147);
        // if sol >= 0.0:                                                                     <L 424>
        var_150 = (var_148 >= var_149);
        if (var_150) {
            // id0 = _IFACE[i][0]                                                             <L 425>
            var_152 = wp::extract(var_35, var_137, var_151);
            // id1 = _IFACE[i][1]                                                             <L 426>
            var_154 = wp::extract(var_35, var_137, var_153);
            // p0 = lpnt[id0] + sol * lvec[id0]                                               <L 429>
            var_155 = wp::extract(var_14, var_152);
            var_156 = wp::extract(var_15, var_152);
            var_157 = wp::mul(var_148, var_156);
            var_158 = wp::add(var_155, var_157);
            // p1 = lpnt[id1] + sol * lvec[id1]                                               <L 430>
            var_159 = wp::extract(var_14, var_154);
            var_160 = wp::extract(var_15, var_154);
            var_161 = wp::mul(var_148, var_160);
            var_162 = wp::add(var_159, var_161);
            // if (wp.abs(p0) <= size[id0]) and (wp.abs(p1) <= size[id1]):                    <L 433>
            var_164 = wp::abs(var_158);
            var_165 = wp::extract(var_size, var_152);
            var_166 = (var_164 <= var_165);
            var_163 = var_166;
            if (var_163) {
                var_167 = wp::abs(var_162);
                var_168 = wp::extract(var_size, var_154);
                var_169 = (var_167 <= var_168);
                var_163 = var_163 && var_169;
            }
            if (var_163) {
                // if x < 0.0 or sol < x:                                                     <L 435>
                var_172 = (var_134 < var_171);
                var_170 = var_172;
                if (!var_170) {
                    var_173 = (var_148 < var_134);
                    var_170 = var_170 || var_173;
                }
                if (var_170) {
                    // x = sol                                                                <L 436>
                    var_174 = wp::copy(var_148);
                    // face_axis = i                                                          <L 437>
                    var_175 = wp::copy(var_137);
                    // face_side = side                                                       <L 438>
                    var_176 = wp::copy(var_141);
                }
                var_177 = wp::where(var_170, var_174, var_134);
                var_178 = wp::where(var_170, var_176, var_135);
                var_179 = wp::where(var_170, var_175, var_136);
                // all[2 * i + (side + 1) // 2] = sol                                         <L 441>
                var_181 = wp::mul(var_180, var_137);
                var_183 = wp::add(var_141, var_182);
                var_185 = wp::floordiv(var_183, var_184);
                var_186 = wp::add(var_181, var_185);
                wp::assign_inplace(var_6, var_186, var_148);
            }
            var_187 = wp::where(var_163, var_177, var_134);
            var_188 = wp::where(var_163, var_178, var_135);
            var_189 = wp::where(var_163, var_179, var_136);
        }
        var_190 = wp::where(var_150, var_187, var_134);
        var_191 = wp::where(var_150, var_188, var_135);
        var_192 = wp::where(var_150, var_189, var_136);
        var_193 = wp::where(var_150, var_152, var_130);
        var_194 = wp::where(var_150, var_154, var_131);
        var_195 = wp::where(var_150, var_158, var_132);
        var_196 = wp::where(var_150, var_162, var_133);
        // sol = (float(side) * size[i] - lpnt[i]) / lvec[i]                                  <L 421>
        var_198 = wp::float(var_197);
        var_199 = wp::extract(var_size, var_137);
        var_200 = wp::mul(var_198, var_199);
        var_201 = wp::extract(var_14, var_137);
        var_202 = wp::sub(var_200, var_201);
        var_203 = wp::extract(var_15, var_137);
        var_204 = wp::div(var_202, var_203);
        // if sol >= 0.0:                                                                     <L 424>
        var_206 = (var_204 >= var_205);
        if (var_206) {
            // id0 = _IFACE[i][0]                                                             <L 425>
            var_208 = wp::extract(var_35, var_137, var_207);
            // id1 = _IFACE[i][1]                                                             <L 426>
            var_210 = wp::extract(var_35, var_137, var_209);
            // p0 = lpnt[id0] + sol * lvec[id0]                                               <L 429>
            var_211 = wp::extract(var_14, var_208);
            var_212 = wp::extract(var_15, var_208);
            var_213 = wp::mul(var_204, var_212);
            var_214 = wp::add(var_211, var_213);
            // p1 = lpnt[id1] + sol * lvec[id1]                                               <L 430>
            var_215 = wp::extract(var_14, var_210);
            var_216 = wp::extract(var_15, var_210);
            var_217 = wp::mul(var_204, var_216);
            var_218 = wp::add(var_215, var_217);
            // if (wp.abs(p0) <= size[id0]) and (wp.abs(p1) <= size[id1]):                    <L 433>
            var_220 = wp::abs(var_214);
            var_221 = wp::extract(var_size, var_208);
            var_222 = (var_220 <= var_221);
            var_219 = var_222;
            if (var_219) {
                var_223 = wp::abs(var_218);
                var_224 = wp::extract(var_size, var_210);
                var_225 = (var_223 <= var_224);
                var_219 = var_219 && var_225;
            }
            if (var_219) {
                // if x < 0.0 or sol < x:                                                     <L 435>
                var_228 = (var_190 < var_227);
                var_226 = var_228;
                if (!var_226) {
                    var_229 = (var_204 < var_190);
                    var_226 = var_226 || var_229;
                }
                if (var_226) {
                    // x = sol                                                                <L 436>
                    var_230 = wp::copy(var_204);
                    // face_axis = i                                                          <L 437>
                    var_231 = wp::copy(var_137);
                    // face_side = side                                                       <L 438>
                    var_232 = wp::copy(var_197);
                }
                var_233 = wp::where(var_226, var_230, var_190);
                var_234 = wp::where(var_226, var_232, var_191);
                var_235 = wp::where(var_226, var_231, var_192);
                // all[2 * i + (side + 1) // 2] = sol                                         <L 441>
                var_237 = wp::mul(var_236, var_137);
                var_239 = wp::add(var_197, var_238);
                var_241 = wp::floordiv(var_239, var_240);
                var_242 = wp::add(var_237, var_241);
                wp::assign_inplace(var_6, var_242, var_204);
            }
            var_243 = wp::where(var_219, var_233, var_190);
            var_244 = wp::where(var_219, var_234, var_191);
            var_245 = wp::where(var_219, var_235, var_192);
        }
        var_246 = wp::where(var_206, var_243, var_190);
        var_247 = wp::where(var_206, var_244, var_191);
        var_248 = wp::where(var_206, var_245, var_192);
        var_249 = wp::where(var_206, var_208, var_193);
        var_250 = wp::where(var_206, var_210, var_194);
        var_251 = wp::where(var_206, var_214, var_195);
        var_252 = wp::where(var_206, var_218, var_196);
    }
    var_253 = wp::where(var_140, var_246, var_134);
    var_254 = wp::where(var_140, var_247, var_135);
    var_255 = wp::where(var_140, var_248, var_136);
    var_256 = wp::where(var_140, var_197, var_78);
    var_257 = wp::where(var_140, var_204, var_85);
    var_258 = wp::where(var_140, var_249, var_130);
    var_259 = wp::where(var_140, var_250, var_131);
    var_260 = wp::where(var_140, var_251, var_132);
    var_261 = wp::where(var_140, var_252, var_133);
    // if wp.abs(lvec[i]) > MJ_MINVAL:                                                        <L 418>
    var_263 = wp::extract(var_15, var_262);
    var_264 = wp::abs(var_263);
    var_265 = (var_264 > var_23);
    if (var_265) {
        // for side in range(-1, 2, 2):                                                       <L 419>
        // sol = (float(side) * size[i] - lpnt[i]) / lvec[i]                                  <L 421>
        var_267 = wp::float(var_266);
        var_268 = wp::extract(var_size, var_262);
        var_269 = wp::mul(var_267, var_268);
        var_270 = wp::extract(var_14, var_262);
        var_271 = wp::sub(var_269, var_270);
        var_272 = wp::extract(var_15, var_262);
        var_273 = wp::div(var_271, var_272);
        // if sol >= 0.0:                                                                     <L 424>
        var_275 = (var_273 >= var_274);
        if (var_275) {
            // id0 = _IFACE[i][0]                                                             <L 425>
            var_277 = wp::extract(var_35, var_262, var_276);
            // id1 = _IFACE[i][1]                                                             <L 426>
            var_279 = wp::extract(var_35, var_262, var_278);
            // p0 = lpnt[id0] + sol * lvec[id0]                                               <L 429>
            var_280 = wp::extract(var_14, var_277);
            var_281 = wp::extract(var_15, var_277);
            var_282 = wp::mul(var_273, var_281);
            var_283 = wp::add(var_280, var_282);
            // p1 = lpnt[id1] + sol * lvec[id1]                                               <L 430>
            var_284 = wp::extract(var_14, var_279);
            var_285 = wp::extract(var_15, var_279);
            var_286 = wp::mul(var_273, var_285);
            var_287 = wp::add(var_284, var_286);
            // if (wp.abs(p0) <= size[id0]) and (wp.abs(p1) <= size[id1]):                    <L 433>
            var_289 = wp::abs(var_283);
            var_290 = wp::extract(var_size, var_277);
            var_291 = (var_289 <= var_290);
            var_288 = var_291;
            if (var_288) {
                var_292 = wp::abs(var_287);
                var_293 = wp::extract(var_size, var_279);
                var_294 = (var_292 <= var_293);
                var_288 = var_288 && var_294;
            }
            if (var_288) {
                // if x < 0.0 or sol < x:                                                     <L 435>
                var_297 = (var_253 < var_296);
                var_295 = var_297;
                if (!var_295) {
                    var_298 = (var_273 < var_253);
                    var_295 = var_295 || var_298;
                }
                if (var_295) {
                    // x = sol                                                                <L 436>
                    var_299 = wp::copy(var_273);
                    // face_axis = i                                                          <L 437>
                    var_300 = wp::copy(var_262);
                    // face_side = side                                                       <L 438>
                    var_301 = wp::copy(var_266);
                }
                var_302 = wp::where(var_295, var_299, var_253);
                var_303 = wp::where(var_295, var_301, var_254);
                var_304 = wp::where(var_295, var_300, var_255);
                // all[2 * i + (side + 1) // 2] = sol                                         <L 441>
                var_306 = wp::mul(var_305, var_262);
                var_308 = wp::add(var_266, var_307);
                var_310 = wp::floordiv(var_308, var_309);
                var_311 = wp::add(var_306, var_310);
                wp::assign_inplace(var_6, var_311, var_273);
            }
            var_312 = wp::where(var_288, var_302, var_253);
            var_313 = wp::where(var_288, var_303, var_254);
            var_314 = wp::where(var_288, var_304, var_255);
        }
        var_315 = wp::where(var_275, var_312, var_253);
        var_316 = wp::where(var_275, var_313, var_254);
        var_317 = wp::where(var_275, var_314, var_255);
        var_318 = wp::where(var_275, var_277, var_258);
        var_319 = wp::where(var_275, var_279, var_259);
        var_320 = wp::where(var_275, var_283, var_260);
        var_321 = wp::where(var_275, var_287, var_261);
        // sol = (float(side) * size[i] - lpnt[i]) / lvec[i]                                  <L 421>
        var_323 = wp::float(var_322);
        var_324 = wp::extract(var_size, var_262);
        var_325 = wp::mul(var_323, var_324);
        var_326 = wp::extract(var_14, var_262);
        var_327 = wp::sub(var_325, var_326);
        var_328 = wp::extract(var_15, var_262);
        var_329 = wp::div(var_327, var_328);
        // if sol >= 0.0:                                                                     <L 424>
        var_331 = (var_329 >= var_330);
        if (var_331) {
            // id0 = _IFACE[i][0]                                                             <L 425>
            var_333 = wp::extract(var_35, var_262, var_332);
            // id1 = _IFACE[i][1]                                                             <L 426>
            var_335 = wp::extract(var_35, var_262, var_334);
            // p0 = lpnt[id0] + sol * lvec[id0]                                               <L 429>
            var_336 = wp::extract(var_14, var_333);
            var_337 = wp::extract(var_15, var_333);
            var_338 = wp::mul(var_329, var_337);
            var_339 = wp::add(var_336, var_338);
            // p1 = lpnt[id1] + sol * lvec[id1]                                               <L 430>
            var_340 = wp::extract(var_14, var_335);
            var_341 = wp::extract(var_15, var_335);
            var_342 = wp::mul(var_329, var_341);
            var_343 = wp::add(var_340, var_342);
            // if (wp.abs(p0) <= size[id0]) and (wp.abs(p1) <= size[id1]):                    <L 433>
            var_345 = wp::abs(var_339);
            var_346 = wp::extract(var_size, var_333);
            var_347 = (var_345 <= var_346);
            var_344 = var_347;
            if (var_344) {
                var_348 = wp::abs(var_343);
                var_349 = wp::extract(var_size, var_335);
                var_350 = (var_348 <= var_349);
                var_344 = var_344 && var_350;
            }
            if (var_344) {
                // if x < 0.0 or sol < x:                                                     <L 435>
                var_353 = (var_315 < var_352);
                var_351 = var_353;
                if (!var_351) {
                    var_354 = (var_329 < var_315);
                    var_351 = var_351 || var_354;
                }
                if (var_351) {
                    // x = sol                                                                <L 436>
                    var_355 = wp::copy(var_329);
                    // face_axis = i                                                          <L 437>
                    var_356 = wp::copy(var_262);
                    // face_side = side                                                       <L 438>
                    var_357 = wp::copy(var_322);
                }
                var_358 = wp::where(var_351, var_355, var_315);
                var_359 = wp::where(var_351, var_357, var_316);
                var_360 = wp::where(var_351, var_356, var_317);
                // all[2 * i + (side + 1) // 2] = sol                                         <L 441>
                var_362 = wp::mul(var_361, var_262);
                var_364 = wp::add(var_322, var_363);
                var_366 = wp::floordiv(var_364, var_365);
                var_367 = wp::add(var_362, var_366);
                wp::assign_inplace(var_6, var_367, var_329);
            }
            var_368 = wp::where(var_344, var_358, var_315);
            var_369 = wp::where(var_344, var_359, var_316);
            var_370 = wp::where(var_344, var_360, var_317);
        }
        var_371 = wp::where(var_331, var_368, var_315);
        var_372 = wp::where(var_331, var_369, var_316);
        var_373 = wp::where(var_331, var_370, var_317);
        var_374 = wp::where(var_331, var_333, var_318);
        var_375 = wp::where(var_331, var_335, var_319);
        var_376 = wp::where(var_331, var_339, var_320);
        var_377 = wp::where(var_331, var_343, var_321);
    }
    var_378 = wp::where(var_265, var_371, var_253);
    var_379 = wp::where(var_265, var_372, var_254);
    var_380 = wp::where(var_265, var_373, var_255);
    var_381 = wp::where(var_265, var_322, var_256);
    var_382 = wp::where(var_265, var_329, var_257);
    var_383 = wp::where(var_265, var_374, var_258);
    var_384 = wp::where(var_265, var_375, var_259);
    var_385 = wp::where(var_265, var_376, var_260);
    var_386 = wp::where(var_265, var_377, var_261);
    // normal = wp.vec3()                                                                     <L 443>
    var_387 = wp::vec_t<3, wp::float32>();
    // if x >= 0:                                                                             <L 444>
    var_389 = (var_378 >= var_388);
    if (var_389) {
        // normal[face_axis] = float(face_side)                                               <L 445>
        var_390 = wp::float(var_379);
        wp::assign_inplace(var_387, var_380, var_390);
        // normal = mat @ normal                                                              <L 446>
        var_391 = wp::mul(var_mat, var_387);
    }
    var_392 = wp::where(var_389, var_391, var_387);
    // return x, all, normal                                                                  <L 448>
    ret_0 = var_378;
    ret_1 = var_6;
    ret_2 = var_392;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:128
static void _ray_triangle_1(
    wp::vec_t<3, wp::float32> var_v0,
    wp::vec_t<3, wp::float32> var_v1,
    wp::vec_t<3, wp::float32> var_v2,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<3, wp::float32> var_b0,
    wp::vec_t<3, wp::float32> var_b1,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::vec_t<3, wp::float32> var_0;
    wp::vec_t<3, wp::float32> var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    bool var_9;
    bool var_10;
    const wp::float32 var_11 = 0.0;
    bool var_12;
    const wp::float32 var_13 = 0.0;
    bool var_14;
    const wp::float32 var_15 = 0.0;
    bool var_16;
    bool var_17;
    const wp::float32 var_18 = 0.0;
    bool var_19;
    const wp::float32 var_20 = 0.0;
    bool var_21;
    const wp::float32 var_22 = 0.0;
    bool var_23;
    bool var_24;
    const wp::float32 var_25 = 0.0;
    bool var_26;
    const wp::float32 var_27 = 0.0;
    bool var_28;
    const wp::float32 var_29 = 0.0;
    bool var_30;
    bool var_31;
    const wp::float32 var_32 = 0.0;
    bool var_33;
    const wp::float32 var_34 = 0.0;
    bool var_35;
    const wp::float32 var_36 = 0.0;
    bool var_37;
    const wp::float32 var_38 = -1.0;
    wp::vec_t<3, wp::float32> var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    wp::vec_t<2, wp::float32> var_46;
    wp::float32 var_47;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    const wp::float32 var_51 = 1e-15;
    bool var_52;
    const wp::float32 var_53 = -1.0;
    wp::vec_t<3, wp::float32> var_54;
    const wp::int32 var_55 = 0;
    wp::float32 var_56;
    wp::float32 var_57;
    const wp::int32 var_58 = 1;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::float32 var_63;
    const wp::int32 var_64 = 0;
    wp::float32 var_65;
    wp::float32 var_66;
    const wp::int32 var_67 = 1;
    wp::float32 var_68;
    wp::float32 var_69;
    wp::float32 var_70;
    wp::float32 var_71;
    bool var_72;
    const wp::float32 var_73 = 0.0;
    bool var_74;
    const wp::float32 var_75 = 0.0;
    bool var_76;
    wp::float32 var_77;
    const wp::float32 var_78 = 1.0;
    bool var_79;
    const wp::float32 var_80 = -1.0;
    wp::vec_t<3, wp::float32> var_81;
    wp::vec_t<3, wp::float32> var_82;
    wp::vec_t<3, wp::float32> var_83;
    wp::vec_t<3, wp::float32> var_84;
    wp::vec_t<3, wp::float32> var_85;
    wp::float32 var_86;
    wp::float32 var_87;
    bool var_88;
    const wp::float32 var_89 = -1.0;
    wp::vec_t<3, wp::float32> var_90;
    wp::float32 var_91;
    wp::float32 var_92;
    wp::float32 var_93;
    const wp::float32 var_94 = 0.0;
    bool var_95;
    const wp::float32 var_96 = -1.0;
    wp::float32 var_97;
    wp::vec_t<3, wp::float32> var_98;
    //---------
    // forward
    // def _ray_triangle(                                                                     <L 129>
    // dif0 = v0 - pnt                                                                        <L 133>
    var_0 = wp::sub(var_v0, var_pnt);
    // dif1 = v1 - pnt                                                                        <L 134>
    var_1 = wp::sub(var_v1, var_pnt);
    // dif2 = v2 - pnt                                                                        <L 135>
    var_2 = wp::sub(var_v2, var_pnt);
    // planar_00 = wp.dot(dif0, b0)                                                           <L 138>
    var_3 = wp::dot(var_0, var_b0);
    // planar_01 = wp.dot(dif0, b1)                                                           <L 139>
    var_4 = wp::dot(var_0, var_b1);
    // planar_10 = wp.dot(dif1, b0)                                                           <L 140>
    var_5 = wp::dot(var_1, var_b0);
    // planar_11 = wp.dot(dif1, b1)                                                           <L 141>
    var_6 = wp::dot(var_1, var_b1);
    // planar_20 = wp.dot(dif2, b0)                                                           <L 142>
    var_7 = wp::dot(var_2, var_b0);
    // planar_21 = wp.dot(dif2, b1)                                                           <L 143>
    var_8 = wp::dot(var_2, var_b1);
    // if (                                                                                   <L 146>
    // (planar_00 > 0.0 and planar_10 > 0.0 and planar_20 > 0.0)                              <L 147>
    var_12 = (var_3 > var_11);
    var_10 = var_12;
    if (var_10) {
        var_14 = (var_5 > var_13);
        var_10 = var_10 && var_14;
    }
    if (var_10) {
        var_16 = (var_7 > var_15);
        var_10 = var_10 && var_16;
    }
    var_9 = var_10;
    if (!var_9) {
        // or (planar_00 < 0.0 and planar_10 < 0.0 and planar_20 < 0.0)                       <L 148>
        var_19 = (var_3 < var_18);
        var_17 = var_19;
        if (var_17) {
            var_21 = (var_5 < var_20);
            var_17 = var_17 && var_21;
        }
        if (var_17) {
            var_23 = (var_7 < var_22);
            var_17 = var_17 && var_23;
        }
        var_9 = var_9 || var_17;
    }
    if (!var_9) {
        // or (planar_01 > 0.0 and planar_11 > 0.0 and planar_21 > 0.0)                       <L 149>
        var_26 = (var_4 > var_25);
        var_24 = var_26;
        if (var_24) {
            var_28 = (var_6 > var_27);
            var_24 = var_24 && var_28;
        }
        if (var_24) {
            var_30 = (var_8 > var_29);
            var_24 = var_24 && var_30;
        }
        var_9 = var_9 || var_24;
    }
    if (!var_9) {
        // or (planar_01 < 0.0 and planar_11 < 0.0 and planar_21 < 0.0)                       <L 150>
        var_33 = (var_4 < var_32);
        var_31 = var_33;
        if (var_31) {
            var_35 = (var_6 < var_34);
            var_31 = var_31 && var_35;
        }
        if (var_31) {
            var_37 = (var_8 < var_36);
            var_31 = var_31 && var_37;
        }
        var_9 = var_9 || var_31;
    }
    if (var_9) {
        // return -1.0, wp.vec3()                                                             <L 152>
        var_39 = wp::vec_t<3, wp::float32>();
        ret_0 = var_38;
        ret_1 = var_39;
        return;
    }
    // A00 = planar_00 - planar_20                                                            <L 156>
    var_40 = wp::sub(var_3, var_7);
    // A10 = planar_10 - planar_20                                                            <L 157>
    var_41 = wp::sub(var_5, var_7);
    // A01 = planar_01 - planar_21                                                            <L 158>
    var_42 = wp::sub(var_4, var_8);
    // A11 = planar_11 - planar_21                                                            <L 159>
    var_43 = wp::sub(var_6, var_8);
    // b = wp.vec2(-planar_20, -planar_21)                                                    <L 161>
    var_44 = wp::neg(var_7);
    var_45 = wp::neg(var_8);
    var_46 = wp::vec_t<2, wp::float32>(var_44, var_45);
    // det = A00 * A11 - A10 * A01                                                            <L 163>
    var_47 = wp::mul(var_40, var_43);
    var_48 = wp::mul(var_41, var_42);
    var_49 = wp::sub(var_47, var_48);
    // if wp.abs(det) < MJ_MINVAL:                                                            <L 164>
    var_50 = wp::abs(var_49);
    var_52 = (var_50 < var_51);
    if (var_52) {
        // return -1.0, wp.vec3()                                                             <L 165>
        var_54 = wp::vec_t<3, wp::float32>();
        ret_0 = var_53;
        ret_1 = var_54;
        return;
    }
    // t0 = (A11 * b[0] - A10 * b[1]) / det                                                   <L 167>
    var_56 = wp::extract(var_46, var_55);
    var_57 = wp::mul(var_43, var_56);
    var_59 = wp::extract(var_46, var_58);
    var_60 = wp::mul(var_41, var_59);
    var_61 = wp::sub(var_57, var_60);
    var_62 = wp::div(var_61, var_49);
    // t1 = (-A01 * b[0] + A00 * b[1]) / det                                                  <L 168>
    var_63 = wp::neg(var_42);
    var_65 = wp::extract(var_46, var_64);
    var_66 = wp::mul(var_63, var_65);
    var_68 = wp::extract(var_46, var_67);
    var_69 = wp::mul(var_40, var_68);
    var_70 = wp::add(var_66, var_69);
    var_71 = wp::div(var_70, var_49);
    // if t0 < 0.0 or t1 < 0.0 or t0 + t1 > 1.0:                                              <L 171>
    var_74 = (var_62 < var_73);
    var_72 = var_74;
    if (!var_72) {
        var_76 = (var_71 < var_75);
        var_72 = var_72 || var_76;
    }
    if (!var_72) {
        var_77 = wp::add(var_62, var_71);
        var_79 = (var_77 > var_78);
        var_72 = var_72 || var_79;
    }
    if (var_72) {
        // return -1.0, wp.vec3()                                                             <L 172>
        var_81 = wp::vec_t<3, wp::float32>();
        ret_0 = var_80;
        ret_1 = var_81;
        return;
    }
    // dif0 = v0 - v2                                                                         <L 175>
    var_82 = wp::sub(var_v0, var_v2);
    // dif1 = v1 - v2                                                                         <L 176>
    var_83 = wp::sub(var_v1, var_v2);
    // dif2 = pnt - v2                                                                        <L 177>
    var_84 = wp::sub(var_pnt, var_v2);
    // nrm = wp.cross(dif0, dif1)  # normal to triangle plane                                 <L 178>
    var_85 = wp::cross(var_82, var_83);
    // denom = wp.dot(vec, nrm)                                                               <L 179>
    var_86 = wp::dot(var_vec, var_85);
    // if wp.abs(denom) < MJ_MINVAL:                                                          <L 180>
    var_87 = wp::abs(var_86);
    var_88 = (var_87 < var_51);
    if (var_88) {
        // return -1.0, wp.vec3()                                                             <L 181>
        var_90 = wp::vec_t<3, wp::float32>();
        ret_0 = var_89;
        ret_1 = var_90;
        return;
    }
    // dist = -wp.dot(dif2, nrm) / denom                                                      <L 183>
    var_91 = wp::dot(var_84, var_85);
    var_92 = wp::neg(var_91);
    var_93 = wp::div(var_92, var_86);
    // return wp.where(dist >= 0.0, dist, -1.0), wp.normalize(nrm)                            <L 184>
    var_95 = (var_93 >= var_94);
    var_97 = wp::where(var_95, var_93, var_96);
    var_98 = wp::normalize(var_85);
    ret_0 = var_97;
    ret_1 = var_98;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:622
static void ray_mesh_0(
    wp::int32 var_nmeshface,
    wp::array_t<wp::int32> var_mesh_vertadr,
    wp::array_t<wp::int32> var_mesh_faceadr,
    wp::array_t<wp::vec_t<3, wp::float32>> var_mesh_vert,
    wp::array_t<wp::vec_t<3, wp::int32>> var_mesh_face,
    wp::int32 var_data_id,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::vec_t<6, wp::float32> var_1;
    wp::vec_t<3, wp::float32> var_2;
    const wp::float32 var_3 = 0.0;
    bool var_4;
    const wp::float32 var_5 = -1.0;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    wp::vec_t<3, wp::float32> var_8;
    const wp::int32 var_9 = 0;
    wp::float32 var_10;
    wp::float32 var_11;
    const wp::int32 var_12 = 1;
    wp::float32 var_13;
    wp::float32 var_14;
    bool var_15;
    const wp::int32 var_16 = 0;
    wp::float32 var_17;
    wp::float32 var_18;
    const wp::int32 var_19 = 2;
    wp::float32 var_20;
    wp::float32 var_21;
    bool var_22;
    const wp::float32 var_23 = 0.0;
    const wp::int32 var_24 = 2;
    wp::float32 var_25;
    const wp::int32 var_26 = 1;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::vec_t<3, wp::float32> var_29;
    const wp::int32 var_30 = 1;
    wp::float32 var_31;
    const wp::int32 var_32 = 0;
    wp::float32 var_33;
    wp::float32 var_34;
    const wp::float32 var_35 = 0.0;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    const wp::int32 var_38 = 1;
    wp::float32 var_39;
    wp::float32 var_40;
    const wp::int32 var_41 = 2;
    wp::float32 var_42;
    wp::float32 var_43;
    bool var_44;
    const wp::int32 var_45 = 2;
    wp::float32 var_46;
    wp::float32 var_47;
    const wp::float32 var_48 = 0.0;
    const wp::int32 var_49 = 0;
    wp::float32 var_50;
    wp::vec_t<3, wp::float32> var_51;
    const wp::int32 var_52 = 1;
    wp::float32 var_53;
    const wp::int32 var_54 = 0;
    wp::float32 var_55;
    wp::float32 var_56;
    const wp::float32 var_57 = 0.0;
    wp::vec_t<3, wp::float32> var_58;
    wp::vec_t<3, wp::float32> var_59;
    wp::vec_t<3, wp::float32> var_60;
    wp::vec_t<3, wp::float32> var_61;
    wp::vec_t<3, wp::float32> var_62;
    wp::vec_t<3, wp::float32> var_63;
    const wp::float32 var_64 = -1.0;
    wp::float32 var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::int32* var_67;
    wp::int32 var_68;
    wp::int32 var_69;
    wp::int32* var_70;
    wp::int32 var_71;
    wp::int32 var_72;
    const wp::int32 var_73 = 1;
    wp::int32 var_74;
    wp::shape_t* var_75;
    const wp::int32 var_76 = 0;
    wp::int32 var_77;
    wp::shape_t var_78;
    bool var_79;
    const wp::int32 var_80 = 1;
    wp::int32 var_81;
    wp::int32* var_82;
    wp::int32 var_83;
    wp::int32 var_84;
    wp::int32 var_85;
    wp::int32 var_86;
    wp::range_t var_87;
    wp::int32 var_88;
    wp::vec_t<3, wp::int32>* var_89;
    wp::vec_t<3, wp::int32> var_90;
    wp::vec_t<3, wp::int32> var_91;
    const wp::int32 var_92 = 0;
    wp::int32 var_93;
    wp::int32 var_94;
    wp::vec_t<3, wp::float32>* var_95;
    wp::vec_t<3, wp::float32> var_96;
    wp::vec_t<3, wp::float32> var_97;
    const wp::int32 var_98 = 1;
    wp::int32 var_99;
    wp::int32 var_100;
    wp::vec_t<3, wp::float32>* var_101;
    wp::vec_t<3, wp::float32> var_102;
    wp::vec_t<3, wp::float32> var_103;
    const wp::int32 var_104 = 2;
    wp::int32 var_105;
    wp::int32 var_106;
    wp::vec_t<3, wp::float32>* var_107;
    wp::vec_t<3, wp::float32> var_108;
    wp::vec_t<3, wp::float32> var_109;
    wp::float32 var_110;
    wp::vec_t<3, wp::float32> var_111;
    bool var_112;
    const wp::int32 var_113 = 0;
    bool var_114;
    bool var_115;
    const wp::int32 var_116 = 0;
    bool var_117;
    bool var_118;
    wp::float32 var_119;
    wp::vec_t<3, wp::float32> var_120;
    wp::float32 var_121;
    wp::vec_t<3, wp::float32> var_122;
    wp::vec_t<3, wp::float32> var_123;
    //---------
    // forward
    // def ray_mesh(                                                                          <L 623>
    // dist_box, _all, _normal = ray_box(pos, mat, size, pnt, vec)                            <L 640>
    ray_box_0(var_pos, var_mat, var_size, var_pnt, var_vec, var_0, var_1, var_2);
    // if dist_box < 0.0:                                                                     <L 641>
    var_4 = (var_0 < var_3);
    if (var_4) {
        // return -1.0, wp.vec3()                                                             <L 642>
        var_6 = wp::vec_t<3, wp::float32>();
        ret_0 = var_5;
        ret_1 = var_6;
        return;
    }
    // pnt, vec = _ray_map(pos, mat, pnt, vec)                                                <L 644>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_7, var_8);
    // if wp.abs(vec[0]) < wp.abs(vec[1]):                                                    <L 647>
    var_10 = wp::extract(var_8, var_9);
    var_11 = wp::abs(var_10);
    var_13 = wp::extract(var_8, var_12);
    var_14 = wp::abs(var_13);
    var_15 = (var_11 < var_14);
    if (var_15) {
        // if wp.abs(vec[0]) < wp.abs(vec[2]):                                                <L 648>
        var_17 = wp::extract(var_8, var_16);
        var_18 = wp::abs(var_17);
        var_20 = wp::extract(var_8, var_19);
        var_21 = wp::abs(var_20);
        var_22 = (var_18 < var_21);
        if (var_22) {
            // b0 = wp.vec3(0.0, vec[2], -vec[1])                                             <L 649>
            var_25 = wp::extract(var_8, var_24);
            var_27 = wp::extract(var_8, var_26);
            var_28 = wp::neg(var_27);
            var_29 = wp::vec_t<3, wp::float32>(var_23, var_25, var_28);
        }
        if (!var_22) {
            // b0 = wp.vec3(vec[1], -vec[0], 0.0)                                             <L 651>
            var_31 = wp::extract(var_8, var_30);
            var_33 = wp::extract(var_8, var_32);
            var_34 = wp::neg(var_33);
            var_36 = wp::vec_t<3, wp::float32>(var_31, var_34, var_35);
        }
        var_37 = wp::where(var_22, var_29, var_36);
    }
    if (!var_15) {
        // if wp.abs(vec[1]) < wp.abs(vec[2]):                                                <L 653>
        var_39 = wp::extract(var_8, var_38);
        var_40 = wp::abs(var_39);
        var_42 = wp::extract(var_8, var_41);
        var_43 = wp::abs(var_42);
        var_44 = (var_40 < var_43);
        if (var_44) {
            // b0 = wp.vec3(-vec[2], 0.0, vec[0])                                             <L 654>
            var_46 = wp::extract(var_8, var_45);
            var_47 = wp::neg(var_46);
            var_50 = wp::extract(var_8, var_49);
            var_51 = wp::vec_t<3, wp::float32>(var_47, var_48, var_50);
        }
        if (!var_44) {
            // b0 = wp.vec3(vec[1], -vec[0], 0.0)                                             <L 656>
            var_53 = wp::extract(var_8, var_52);
            var_55 = wp::extract(var_8, var_54);
            var_56 = wp::neg(var_55);
            var_58 = wp::vec_t<3, wp::float32>(var_53, var_56, var_57);
        }
        var_59 = wp::where(var_44, var_51, var_58);
    }
    var_60 = wp::where(var_15, var_37, var_59);
    // b0 = wp.normalize(b0)                                                                  <L 659>
    var_61 = wp::normalize(var_60);
    // b1 = wp.cross(vec, b0)                                                                 <L 662>
    var_62 = wp::cross(var_8, var_61);
    // b1 = wp.normalize(b1)                                                                  <L 663>
    var_63 = wp::normalize(var_62);
    // x = float(-1.0)                                                                        <L 665>
    var_65 = wp::float(var_64);
    // normal = wp.vec3()                                                                     <L 666>
    var_66 = wp::vec_t<3, wp::float32>();
    // vert_start = mesh_vertadr[data_id]                                                     <L 669>
    var_67 = wp::address(var_mesh_vertadr, var_data_id);
    var_69 = wp::load(var_67);
    var_68 = wp::copy(var_69);
    // face_start = mesh_faceadr[data_id]                                                     <L 672>
    var_70 = wp::address(var_mesh_faceadr, var_data_id);
    var_72 = wp::load(var_70);
    var_71 = wp::copy(var_72);
    // if data_id + 1 < mesh_faceadr.shape[0]:                                                <L 674>
    var_74 = wp::add(var_data_id, var_73);
    var_75 = &(var_mesh_faceadr.shape);
    var_78 = wp::load(var_75);
    var_77 = wp::extract(var_78, var_76);
    var_79 = (var_74 < var_77);
    if (var_79) {
        // face_end = mesh_faceadr[data_id + 1]                                               <L 675>
        var_81 = wp::add(var_data_id, var_80);
        var_82 = wp::address(var_mesh_faceadr, var_81);
        var_84 = wp::load(var_82);
        var_83 = wp::copy(var_84);
    }
    if (!var_79) {
        // face_end = nmeshface                                                               <L 677>
        var_85 = wp::copy(var_nmeshface);
    }
    var_86 = wp::where(var_79, var_83, var_85);
    // for i in range(face_start, face_end):                                                  <L 680>
    var_87 = wp::range(var_71, var_86);
    start_for_1:;
        if (iter_cmp(var_87) == 0) goto end_for_1;
        var_88 = wp::iter_next(var_87);
        // v_idx = mesh_face[i]                                                               <L 682>
        var_89 = wp::address(var_mesh_face, var_88);
        var_91 = wp::load(var_89);
        var_90 = wp::copy(var_91);
        // v0 = mesh_vert[vert_start + v_idx.x]                                               <L 685>
        var_93 = wp::extract(var_90, var_92);
        var_94 = wp::add(var_68, var_93);
        var_95 = wp::address(var_mesh_vert, var_94);
        var_97 = wp::load(var_95);
        var_96 = wp::copy(var_97);
        // v1 = mesh_vert[vert_start + v_idx.y]                                               <L 686>
        var_99 = wp::extract(var_90, var_98);
        var_100 = wp::add(var_68, var_99);
        var_101 = wp::address(var_mesh_vert, var_100);
        var_103 = wp::load(var_101);
        var_102 = wp::copy(var_103);
        // v2 = mesh_vert[vert_start + v_idx.z]                                               <L 687>
        var_105 = wp::extract(var_90, var_104);
        var_106 = wp::add(var_68, var_105);
        var_107 = wp::address(var_mesh_vert, var_106);
        var_109 = wp::load(var_107);
        var_108 = wp::copy(var_109);
        // dist, normal_tri = _ray_triangle(v0, v1, v2, pnt, vec, b0, b1)                     <L 690>
        _ray_triangle_1(var_96, var_102, var_108, var_7, var_8, var_61, var_63, var_110, var_111);
        // if dist >= 0 and (x < 0 or dist < x):                                              <L 691>
        var_114 = (var_110 >= var_113);
        var_112 = var_114;
        if (var_112) {
            var_117 = (var_65 < var_116);
            var_115 = var_117;
            if (!var_115) {
                var_118 = (var_110 < var_65);
                var_115 = var_115 || var_118;
            }
            var_112 = var_112 && var_115;
        }
        if (var_112) {
            // x = dist                                                                       <L 692>
            var_119 = wp::copy(var_110);
            // normal = normal_tri                                                            <L 693>
            var_120 = wp::copy(var_111);
        }
        var_121 = wp::where(var_112, var_119, var_65);
        var_122 = wp::where(var_112, var_120, var_66);
        wp::assign(var_65, var_121);
        wp::assign(var_66, var_122);
        goto start_for_1;
    end_for_1:;
    // normal = mat @ normal                                                                  <L 695>
    var_123 = wp::mul(var_mat, var_66);
    // return x, normal                                                                       <L 697>
    ret_0 = var_65;
    ret_1 = var_123;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:451
static void ray_hfield_0(
    wp::array_t<wp::int32> var_geom_type,
    wp::array_t<wp::int32> var_geom_dataid,
    wp::array_t<wp::vec_t<4, wp::float32>> var_hfield_size,
    wp::array_t<wp::int32> var_hfield_nrow,
    wp::array_t<wp::int32> var_hfield_ncol,
    wp::array_t<wp::int32> var_hfield_adr,
    wp::array_t<wp::float32> var_hfield_data,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::int32 var_id,
    wp::int32 var_worldid,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::int32* var_0;
    const wp::int32 var_1 = 1;
    bool var_2;
    wp::int32 var_3;
    const wp::float32 var_4 = -1.0;
    wp::vec_t<3, wp::float32> var_5;
    wp::shape_t* var_6;
    const wp::int32 var_7 = 0;
    wp::int32 var_8;
    wp::shape_t var_9;
    wp::int32 var_10;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::vec_t<4, wp::float32>* var_20;
    wp::vec_t<4, wp::float32> var_21;
    wp::vec_t<4, wp::float32> var_22;
    wp::int32* var_23;
    wp::int32 var_24;
    wp::int32 var_25;
    const wp::int32 var_26 = 0;
    const wp::int32 var_27 = 2;
    wp::float32 var_28;
    const wp::int32 var_29 = 1;
    const wp::int32 var_30 = 2;
    wp::float32 var_31;
    const wp::int32 var_32 = 2;
    const wp::int32 var_33 = 2;
    wp::float32 var_34;
    wp::vec_t<3, wp::float32> var_35;
    const wp::int32 var_36 = 3;
    wp::float32 var_37;
    const wp::float32 var_38 = 0.5;
    wp::float32 var_39;
    const wp::int32 var_40 = 0;
    wp::float32 var_41;
    const wp::int32 var_42 = 1;
    wp::float32 var_43;
    wp::vec_t<3, wp::float32> var_44;
    wp::vec_t<3, wp::float32> var_45;
    wp::vec_t<3, wp::float32> var_46;
    const wp::int32 var_47 = 2;
    wp::float32 var_48;
    const wp::float32 var_49 = 0.5;
    wp::float32 var_50;
    const wp::int32 var_51 = 0;
    wp::float32 var_52;
    const wp::int32 var_53 = 1;
    wp::float32 var_54;
    wp::vec_t<3, wp::float32> var_55;
    wp::vec_t<3, wp::float32> var_56;
    wp::vec_t<3, wp::float32> var_57;
    wp::float32 var_58;
    wp::vec_t<6, wp::float32> var_59;
    wp::vec_t<3, wp::float32> var_60;
    wp::float32 var_61;
    wp::vec_t<6, wp::float32> var_62;
    wp::vec_t<3, wp::float32> var_63;
    const wp::float32 var_64 = 0.0;
    bool var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<3, wp::float32> var_67;
    const wp::float32 var_68 = 1.0;
    const wp::float32 var_69 = 1.0;
    const wp::float32 var_70 = 1.0;
    wp::vec_t<3, wp::float32> var_71;
    bool var_72;
    const wp::int32 var_73 = 0;
    wp::float32 var_74;
    wp::float32 var_75;
    const wp::int32 var_76 = 1;
    wp::float32 var_77;
    wp::float32 var_78;
    bool var_79;
    const wp::int32 var_80 = 0;
    wp::float32 var_81;
    wp::float32 var_82;
    const wp::int32 var_83 = 2;
    wp::float32 var_84;
    wp::float32 var_85;
    bool var_86;
    const wp::float32 var_87 = 0.0;
    const wp::int32 var_88 = 0;
    const wp::int32 var_89 = 1;
    wp::float32 var_90;
    wp::float32 var_91;
    const wp::int32 var_92 = 2;
    wp::float32 var_93;
    wp::float32 var_94;
    bool var_95;
    const wp::float32 var_96 = 0.0;
    const wp::int32 var_97 = 1;
    const wp::float32 var_98 = 0.0;
    const wp::int32 var_99 = 2;
    wp::float32 var_100;
    wp::float32 var_101;
    wp::float32 var_102;
    wp::float32 var_103;
    wp::vec_t<3, wp::float32> var_104;
    wp::vec_t<3, wp::float32> var_105;
    wp::vec_t<3, wp::float32> var_106;
    wp::vec_t<3, wp::float32> var_107;
    wp::vec_t<3, wp::float32> var_108;
    const wp::float32 var_109 = 0.0;
    wp::vec_t<2, wp::float32> var_110;
    const wp::int32 var_111 = 0;
    wp::float32 var_112;
    const wp::int32 var_113 = 1;
    wp::float32 var_114;
    bool var_115;
    const wp::int32 var_116 = 0;
    wp::float32 var_117;
    const wp::int32 var_118 = 1;
    const wp::int32 var_119 = 1;
    wp::float32 var_120;
    const wp::int32 var_121 = 1;
    wp::float32 var_122;
    bool var_123;
    const wp::int32 var_124 = 0;
    wp::float32 var_125;
    const wp::int32 var_126 = 1;
    const wp::int32 var_127 = 2;
    wp::float32 var_128;
    const wp::int32 var_129 = 1;
    wp::float32 var_130;
    bool var_131;
    const wp::int32 var_132 = 0;
    wp::float32 var_133;
    const wp::int32 var_134 = 1;
    const wp::int32 var_135 = 3;
    wp::float32 var_136;
    const wp::int32 var_137 = 1;
    wp::float32 var_138;
    bool var_139;
    const wp::int32 var_140 = 0;
    wp::float32 var_141;
    const wp::int32 var_142 = 1;
    const wp::int32 var_143 = 4;
    wp::float32 var_144;
    const wp::int32 var_145 = 1;
    wp::float32 var_146;
    bool var_147;
    const wp::int32 var_148 = 0;
    wp::float32 var_149;
    const wp::int32 var_150 = 1;
    const wp::int32 var_151 = 5;
    wp::float32 var_152;
    const wp::int32 var_153 = 1;
    wp::float32 var_154;
    bool var_155;
    const wp::int32 var_156 = 0;
    wp::float32 var_157;
    const wp::int32 var_158 = 1;
    const wp::float32 var_159 = 2.0;
    const wp::int32 var_160 = 0;
    wp::float32 var_161;
    wp::float32 var_162;
    const wp::int32 var_163 = 1;
    wp::int32 var_164;
    wp::float32 var_165;
    wp::float32 var_166;
    const wp::float32 var_167 = 2.0;
    const wp::int32 var_168 = 1;
    wp::float32 var_169;
    wp::float32 var_170;
    const wp::int32 var_171 = 1;
    wp::int32 var_172;
    wp::float32 var_173;
    wp::float32 var_174;
    const wp::int32 var_175 = 0;
    wp::float32 var_176;
    const wp::int32 var_177 = 0;
    wp::float32 var_178;
    const wp::int32 var_179 = 0;
    wp::float32 var_180;
    wp::float32 var_181;
    wp::float32 var_182;
    const wp::int32 var_183 = 0;
    wp::float32 var_184;
    wp::float32 var_185;
    wp::float32 var_186;
    const wp::int32 var_187 = 0;
    wp::float32 var_188;
    const wp::int32 var_189 = 1;
    wp::float32 var_190;
    const wp::int32 var_191 = 0;
    wp::float32 var_192;
    wp::float32 var_193;
    wp::float32 var_194;
    const wp::int32 var_195 = 0;
    wp::float32 var_196;
    wp::float32 var_197;
    wp::float32 var_198;
    wp::vec_t<2, wp::float32> var_199;
    const wp::int32 var_200 = 1;
    wp::float32 var_201;
    const wp::int32 var_202 = 0;
    wp::float32 var_203;
    const wp::int32 var_204 = 1;
    wp::float32 var_205;
    wp::float32 var_206;
    wp::float32 var_207;
    const wp::int32 var_208 = 1;
    wp::float32 var_209;
    wp::float32 var_210;
    wp::float32 var_211;
    const wp::int32 var_212 = 1;
    wp::float32 var_213;
    const wp::int32 var_214 = 1;
    wp::float32 var_215;
    const wp::int32 var_216 = 1;
    wp::float32 var_217;
    wp::float32 var_218;
    wp::float32 var_219;
    const wp::int32 var_220 = 1;
    wp::float32 var_221;
    wp::float32 var_222;
    wp::float32 var_223;
    wp::vec_t<2, wp::float32> var_224;
    const wp::int32 var_225 = 0;
    const wp::int32 var_226 = 0;
    wp::float32 var_227;
    const wp::int32 var_228 = 1;
    wp::float32 var_229;
    wp::float32 var_230;
    wp::float32 var_231;
    const wp::float32 var_232 = 1.0;
    wp::float32 var_233;
    wp::int32 var_234;
    wp::int32 var_235;
    const wp::int32 var_236 = 1;
    wp::int32 var_237;
    const wp::int32 var_238 = 0;
    wp::float32 var_239;
    const wp::int32 var_240 = 1;
    wp::float32 var_241;
    wp::float32 var_242;
    wp::float32 var_243;
    const wp::float32 var_244 = 1.0;
    wp::float32 var_245;
    wp::int32 var_246;
    wp::int32 var_247;
    const wp::int32 var_248 = 0;
    const wp::int32 var_249 = 0;
    wp::float32 var_250;
    const wp::int32 var_251 = 1;
    wp::float32 var_252;
    wp::float32 var_253;
    wp::float32 var_254;
    const wp::float32 var_255 = 1.0;
    wp::float32 var_256;
    wp::int32 var_257;
    wp::int32 var_258;
    const wp::int32 var_259 = 1;
    wp::int32 var_260;
    const wp::int32 var_261 = 0;
    wp::float32 var_262;
    const wp::int32 var_263 = 1;
    wp::float32 var_264;
    wp::float32 var_265;
    wp::float32 var_266;
    const wp::float32 var_267 = 1.0;
    wp::float32 var_268;
    wp::int32 var_269;
    wp::int32 var_270;
    wp::vec_t<3, wp::float32> var_271;
    const wp::int32 var_272 = 0;
    bool var_273;
    wp::mat_t<3, 3, wp::float32> var_274;
    wp::vec_t<3, wp::float32> var_275;
    wp::vec_t<3, wp::float32> var_276;
    wp::range_t var_277;
    wp::int32 var_278;
    wp::range_t var_279;
    wp::int32 var_280;
    wp::float32 var_281;
    wp::float32 var_282;
    const wp::int32 var_283 = 0;
    wp::float32 var_284;
    wp::float32 var_285;
    wp::float32 var_286;
    wp::float32 var_287;
    const wp::int32 var_288 = 1;
    wp::float32 var_289;
    wp::float32 var_290;
    wp::int32 var_291;
    wp::int32 var_292;
    wp::int32 var_293;
    wp::float32* var_294;
    const wp::int32 var_295 = 2;
    wp::float32 var_296;
    wp::float32 var_297;
    wp::float32 var_298;
    wp::vec_t<3, wp::float32> var_299;
    const wp::int32 var_300 = 1;
    wp::int32 var_301;
    wp::float32 var_302;
    wp::float32 var_303;
    const wp::int32 var_304 = 0;
    wp::float32 var_305;
    wp::float32 var_306;
    wp::float32 var_307;
    wp::float32 var_308;
    const wp::int32 var_309 = 1;
    wp::float32 var_310;
    wp::float32 var_311;
    wp::int32 var_312;
    wp::int32 var_313;
    const wp::int32 var_314 = 1;
    wp::int32 var_315;
    wp::int32 var_316;
    wp::float32* var_317;
    const wp::int32 var_318 = 2;
    wp::float32 var_319;
    wp::float32 var_320;
    wp::float32 var_321;
    wp::vec_t<3, wp::float32> var_322;
    const wp::int32 var_323 = 1;
    wp::int32 var_324;
    wp::float32 var_325;
    wp::float32 var_326;
    const wp::int32 var_327 = 0;
    wp::float32 var_328;
    wp::float32 var_329;
    const wp::int32 var_330 = 1;
    wp::int32 var_331;
    wp::float32 var_332;
    wp::float32 var_333;
    const wp::int32 var_334 = 1;
    wp::float32 var_335;
    wp::float32 var_336;
    const wp::int32 var_337 = 1;
    wp::int32 var_338;
    wp::int32 var_339;
    wp::int32 var_340;
    const wp::int32 var_341 = 1;
    wp::int32 var_342;
    wp::int32 var_343;
    wp::float32* var_344;
    const wp::int32 var_345 = 2;
    wp::float32 var_346;
    wp::float32 var_347;
    wp::float32 var_348;
    wp::vec_t<3, wp::float32> var_349;
    wp::float32 var_350;
    wp::vec_t<3, wp::float32> var_351;
    bool var_352;
    const wp::float32 var_353 = 0.0;
    bool var_354;
    bool var_355;
    const wp::float32 var_356 = 0.0;
    bool var_357;
    bool var_358;
    wp::float32 var_359;
    wp::vec_t<3, wp::float32> var_360;
    wp::float32 var_361;
    wp::vec_t<3, wp::float32> var_362;
    wp::float32 var_363;
    wp::float32 var_364;
    const wp::int32 var_365 = 0;
    wp::float32 var_366;
    wp::float32 var_367;
    wp::float32 var_368;
    wp::float32 var_369;
    const wp::int32 var_370 = 1;
    wp::float32 var_371;
    wp::float32 var_372;
    wp::int32 var_373;
    wp::int32 var_374;
    wp::int32 var_375;
    wp::float32* var_376;
    const wp::int32 var_377 = 2;
    wp::float32 var_378;
    wp::float32 var_379;
    wp::float32 var_380;
    wp::vec_t<3, wp::float32> var_381;
    const wp::int32 var_382 = 1;
    wp::int32 var_383;
    wp::float32 var_384;
    wp::float32 var_385;
    const wp::int32 var_386 = 0;
    wp::float32 var_387;
    wp::float32 var_388;
    const wp::int32 var_389 = 1;
    wp::int32 var_390;
    wp::float32 var_391;
    wp::float32 var_392;
    const wp::int32 var_393 = 1;
    wp::float32 var_394;
    wp::float32 var_395;
    const wp::int32 var_396 = 1;
    wp::int32 var_397;
    wp::int32 var_398;
    wp::int32 var_399;
    const wp::int32 var_400 = 1;
    wp::int32 var_401;
    wp::int32 var_402;
    wp::float32* var_403;
    const wp::int32 var_404 = 2;
    wp::float32 var_405;
    wp::float32 var_406;
    wp::float32 var_407;
    wp::vec_t<3, wp::float32> var_408;
    wp::float32 var_409;
    wp::float32 var_410;
    const wp::int32 var_411 = 0;
    wp::float32 var_412;
    wp::float32 var_413;
    const wp::int32 var_414 = 1;
    wp::int32 var_415;
    wp::float32 var_416;
    wp::float32 var_417;
    const wp::int32 var_418 = 1;
    wp::float32 var_419;
    wp::float32 var_420;
    const wp::int32 var_421 = 1;
    wp::int32 var_422;
    wp::int32 var_423;
    wp::int32 var_424;
    wp::int32 var_425;
    wp::float32* var_426;
    const wp::int32 var_427 = 2;
    wp::float32 var_428;
    wp::float32 var_429;
    wp::float32 var_430;
    wp::vec_t<3, wp::float32> var_431;
    wp::float32 var_432;
    wp::vec_t<3, wp::float32> var_433;
    bool var_434;
    const wp::float32 var_435 = 0.0;
    bool var_436;
    bool var_437;
    const wp::float32 var_438 = 0.0;
    bool var_439;
    bool var_440;
    wp::float32 var_441;
    wp::vec_t<3, wp::float32> var_442;
    wp::float32 var_443;
    wp::vec_t<3, wp::float32> var_444;
    const wp::int32 var_445 = 0;
    bool var_446;
    wp::float32 var_447;
    const wp::float32 var_448 = 0.0;
    bool var_449;
    bool var_450;
    wp::float32 var_451;
    bool var_452;
    const wp::float32 var_453 = 0.0;
    bool var_454;
    const wp::int32 var_455 = 2;
    wp::float32 var_456;
    wp::float32 var_457;
    const wp::int32 var_458 = 2;
    wp::float32 var_459;
    wp::float32 var_460;
    wp::float32 var_461;
    const wp::int32 var_462 = 2;
    wp::float32 var_463;
    wp::float32 var_464;
    const wp::int32 var_465 = 2;
    bool var_466;
    const wp::int32 var_467 = 1;
    wp::float32 var_468;
    wp::float32 var_469;
    const wp::int32 var_470 = 1;
    wp::float32 var_471;
    wp::float32 var_472;
    wp::float32 var_473;
    const wp::int32 var_474 = 1;
    wp::float32 var_475;
    wp::float32 var_476;
    wp::float32 var_477;
    const wp::float32 var_478 = 0.0;
    const wp::int32 var_479 = 2;
    wp::int32 var_480;
    wp::float32 var_481;
    wp::float32 var_482;
    wp::float32 var_483;
    wp::float32 var_484;
    const wp::int32 var_485 = 1;
    bool var_486;
    const wp::float32 var_487 = 0.0;
    wp::float32 var_488;
    wp::float32 var_489;
    wp::int32 var_490;
    wp::int32 var_491;
    wp::int32 var_492;
    wp::int32 var_493;
    const wp::int32 var_494 = 1;
    wp::int32 var_495;
    wp::float32* var_496;
    wp::float32 var_497;
    wp::float32 var_498;
    const wp::float32 var_499 = 1.0;
    wp::float32 var_500;
    wp::float32 var_501;
    wp::int32 var_502;
    wp::int32 var_503;
    wp::int32 var_504;
    wp::int32 var_505;
    const wp::int32 var_506 = 1;
    wp::int32 var_507;
    wp::float32* var_508;
    wp::float32 var_509;
    wp::float32 var_510;
    const wp::float32 var_511 = 0.0;
    wp::float32 var_512;
    wp::float32 var_513;
    wp::int32 var_514;
    wp::int32 var_515;
    wp::int32 var_516;
    wp::float32* var_517;
    wp::float32 var_518;
    wp::float32 var_519;
    const wp::float32 var_520 = 1.0;
    wp::float32 var_521;
    wp::float32 var_522;
    wp::int32 var_523;
    wp::int32 var_524;
    wp::int32 var_525;
    wp::float32* var_526;
    wp::float32 var_527;
    wp::float32 var_528;
    wp::float32 var_529;
    wp::float32 var_530;
    const wp::int32 var_531 = 0;
    wp::float32 var_532;
    wp::float32 var_533;
    const wp::int32 var_534 = 0;
    wp::float32 var_535;
    wp::float32 var_536;
    wp::float32 var_537;
    const wp::int32 var_538 = 0;
    wp::float32 var_539;
    wp::float32 var_540;
    wp::float32 var_541;
    const wp::float32 var_542 = 0.0;
    const wp::int32 var_543 = 2;
    wp::int32 var_544;
    wp::float32 var_545;
    wp::float32 var_546;
    wp::float32 var_547;
    wp::float32 var_548;
    const wp::int32 var_549 = 3;
    bool var_550;
    const wp::float32 var_551 = 0.0;
    wp::float32 var_552;
    wp::float32 var_553;
    wp::int32 var_554;
    wp::int32 var_555;
    const wp::int32 var_556 = 1;
    wp::int32 var_557;
    wp::int32 var_558;
    wp::int32 var_559;
    wp::float32* var_560;
    wp::float32 var_561;
    wp::float32 var_562;
    const wp::float32 var_563 = 1.0;
    wp::float32 var_564;
    wp::float32 var_565;
    wp::int32 var_566;
    wp::int32 var_567;
    const wp::int32 var_568 = 1;
    wp::int32 var_569;
    wp::int32 var_570;
    wp::int32 var_571;
    wp::float32* var_572;
    wp::float32 var_573;
    wp::float32 var_574;
    const wp::float32 var_575 = 0.0;
    wp::float32 var_576;
    wp::float32 var_577;
    wp::int32 var_578;
    wp::int32 var_579;
    wp::float32* var_580;
    wp::float32 var_581;
    wp::float32 var_582;
    const wp::float32 var_583 = 1.0;
    wp::float32 var_584;
    wp::float32 var_585;
    wp::int32 var_586;
    wp::int32 var_587;
    wp::float32* var_588;
    wp::float32 var_589;
    wp::float32 var_590;
    wp::float32 var_591;
    wp::float32 var_592;
    wp::float32 var_593;
    wp::float32 var_594;
    wp::float32 var_595;
    wp::float32 var_596;
    const wp::float32 var_597 = 1.0;
    wp::float32 var_598;
    wp::float32 var_599;
    wp::float32 var_600;
    wp::float32 var_601;
    wp::float32 var_602;
    wp::float32 var_603;
    bool var_604;
    wp::float32 var_605;
    const wp::int32 var_606 = 1;
    bool var_607;
    wp::float32 var_608;
    const wp::int32 var_609 = 0;
    bool var_610;
    wp::float32 var_611;
    wp::float32 var_612;
    const wp::int32 var_613 = 3;
    bool var_614;
    wp::float32 var_615;
    const wp::int32 var_616 = 2;
    bool var_617;
    wp::float32 var_618;
    wp::float32 var_619;
    const wp::float32 var_620 = 0.0;
    wp::vec_t<3, wp::float32> var_621;
    wp::float32 var_622;
    wp::vec_t<3, wp::float32> var_623;
    wp::float32 var_624;
    wp::vec_t<3, wp::float32> var_625;
    const wp::int32 var_626 = 1;
    bool var_627;
    wp::float32 var_628;
    const wp::float32 var_629 = 0.0;
    bool var_630;
    bool var_631;
    wp::float32 var_632;
    bool var_633;
    const wp::float32 var_634 = 0.0;
    bool var_635;
    const wp::int32 var_636 = 2;
    wp::float32 var_637;
    wp::float32 var_638;
    const wp::int32 var_639 = 2;
    wp::float32 var_640;
    wp::float32 var_641;
    wp::float32 var_642;
    const wp::int32 var_643 = 2;
    wp::float32 var_644;
    wp::float32 var_645;
    const wp::int32 var_646 = 2;
    bool var_647;
    const wp::int32 var_648 = 1;
    wp::float32 var_649;
    wp::float32 var_650;
    const wp::int32 var_651 = 1;
    wp::float32 var_652;
    wp::float32 var_653;
    wp::float32 var_654;
    const wp::int32 var_655 = 1;
    wp::float32 var_656;
    wp::float32 var_657;
    wp::float32 var_658;
    const wp::float32 var_659 = 0.0;
    const wp::int32 var_660 = 2;
    wp::int32 var_661;
    wp::float32 var_662;
    wp::float32 var_663;
    wp::float32 var_664;
    wp::float32 var_665;
    const wp::int32 var_666 = 1;
    bool var_667;
    const wp::float32 var_668 = 0.0;
    wp::float32 var_669;
    wp::float32 var_670;
    wp::int32 var_671;
    wp::int32 var_672;
    wp::int32 var_673;
    wp::int32 var_674;
    const wp::int32 var_675 = 1;
    wp::int32 var_676;
    wp::float32* var_677;
    wp::float32 var_678;
    wp::float32 var_679;
    const wp::float32 var_680 = 1.0;
    wp::float32 var_681;
    wp::float32 var_682;
    wp::int32 var_683;
    wp::int32 var_684;
    wp::int32 var_685;
    wp::int32 var_686;
    const wp::int32 var_687 = 1;
    wp::int32 var_688;
    wp::float32* var_689;
    wp::float32 var_690;
    wp::float32 var_691;
    const wp::float32 var_692 = 0.0;
    wp::float32 var_693;
    wp::float32 var_694;
    wp::int32 var_695;
    wp::int32 var_696;
    wp::int32 var_697;
    wp::float32* var_698;
    wp::float32 var_699;
    wp::float32 var_700;
    const wp::float32 var_701 = 1.0;
    wp::float32 var_702;
    wp::float32 var_703;
    wp::int32 var_704;
    wp::int32 var_705;
    wp::int32 var_706;
    wp::float32* var_707;
    wp::float32 var_708;
    wp::float32 var_709;
    wp::float32 var_710;
    wp::float32 var_711;
    const wp::int32 var_712 = 0;
    wp::float32 var_713;
    wp::float32 var_714;
    const wp::int32 var_715 = 0;
    wp::float32 var_716;
    wp::float32 var_717;
    wp::float32 var_718;
    const wp::int32 var_719 = 0;
    wp::float32 var_720;
    wp::float32 var_721;
    wp::float32 var_722;
    const wp::float32 var_723 = 0.0;
    const wp::int32 var_724 = 2;
    wp::int32 var_725;
    wp::float32 var_726;
    wp::float32 var_727;
    wp::float32 var_728;
    wp::float32 var_729;
    const wp::int32 var_730 = 3;
    bool var_731;
    const wp::float32 var_732 = 0.0;
    wp::float32 var_733;
    wp::float32 var_734;
    wp::int32 var_735;
    wp::int32 var_736;
    const wp::int32 var_737 = 1;
    wp::int32 var_738;
    wp::int32 var_739;
    wp::int32 var_740;
    wp::float32* var_741;
    wp::float32 var_742;
    wp::float32 var_743;
    const wp::float32 var_744 = 1.0;
    wp::float32 var_745;
    wp::float32 var_746;
    wp::int32 var_747;
    wp::int32 var_748;
    const wp::int32 var_749 = 1;
    wp::int32 var_750;
    wp::int32 var_751;
    wp::int32 var_752;
    wp::float32* var_753;
    wp::float32 var_754;
    wp::float32 var_755;
    const wp::float32 var_756 = 0.0;
    wp::float32 var_757;
    wp::float32 var_758;
    wp::int32 var_759;
    wp::int32 var_760;
    wp::float32* var_761;
    wp::float32 var_762;
    wp::float32 var_763;
    const wp::float32 var_764 = 1.0;
    wp::float32 var_765;
    wp::float32 var_766;
    wp::int32 var_767;
    wp::int32 var_768;
    wp::float32* var_769;
    wp::float32 var_770;
    wp::float32 var_771;
    wp::float32 var_772;
    wp::float32 var_773;
    wp::float32 var_774;
    wp::float32 var_775;
    wp::float32 var_776;
    wp::float32 var_777;
    const wp::float32 var_778 = 1.0;
    wp::float32 var_779;
    wp::float32 var_780;
    wp::float32 var_781;
    wp::float32 var_782;
    wp::float32 var_783;
    wp::float32 var_784;
    bool var_785;
    wp::float32 var_786;
    const wp::int32 var_787 = 1;
    bool var_788;
    wp::float32 var_789;
    const wp::int32 var_790 = 0;
    bool var_791;
    wp::float32 var_792;
    wp::float32 var_793;
    const wp::int32 var_794 = 3;
    bool var_795;
    wp::float32 var_796;
    const wp::int32 var_797 = 2;
    bool var_798;
    wp::float32 var_799;
    wp::float32 var_800;
    const wp::float32 var_801 = 0.0;
    wp::vec_t<3, wp::float32> var_802;
    wp::float32 var_803;
    wp::vec_t<3, wp::float32> var_804;
    wp::float32 var_805;
    wp::vec_t<3, wp::float32> var_806;
    wp::float32 var_807;
    wp::float32 var_808;
    wp::float32 var_809;
    wp::float32 var_810;
    wp::float32 var_811;
    const wp::int32 var_812 = 2;
    bool var_813;
    wp::float32 var_814;
    const wp::float32 var_815 = 0.0;
    bool var_816;
    bool var_817;
    wp::float32 var_818;
    bool var_819;
    const wp::float32 var_820 = 0.0;
    bool var_821;
    const wp::int32 var_822 = 2;
    wp::float32 var_823;
    wp::float32 var_824;
    const wp::int32 var_825 = 2;
    wp::float32 var_826;
    wp::float32 var_827;
    wp::float32 var_828;
    const wp::int32 var_829 = 2;
    wp::float32 var_830;
    wp::float32 var_831;
    const wp::int32 var_832 = 2;
    bool var_833;
    const wp::int32 var_834 = 1;
    wp::float32 var_835;
    wp::float32 var_836;
    const wp::int32 var_837 = 1;
    wp::float32 var_838;
    wp::float32 var_839;
    wp::float32 var_840;
    const wp::int32 var_841 = 1;
    wp::float32 var_842;
    wp::float32 var_843;
    wp::float32 var_844;
    const wp::float32 var_845 = 0.0;
    const wp::int32 var_846 = 2;
    wp::int32 var_847;
    wp::float32 var_848;
    wp::float32 var_849;
    wp::float32 var_850;
    wp::float32 var_851;
    const wp::int32 var_852 = 1;
    bool var_853;
    const wp::float32 var_854 = 0.0;
    wp::float32 var_855;
    wp::float32 var_856;
    wp::int32 var_857;
    wp::int32 var_858;
    wp::int32 var_859;
    wp::int32 var_860;
    const wp::int32 var_861 = 1;
    wp::int32 var_862;
    wp::float32* var_863;
    wp::float32 var_864;
    wp::float32 var_865;
    const wp::float32 var_866 = 1.0;
    wp::float32 var_867;
    wp::float32 var_868;
    wp::int32 var_869;
    wp::int32 var_870;
    wp::int32 var_871;
    wp::int32 var_872;
    const wp::int32 var_873 = 1;
    wp::int32 var_874;
    wp::float32* var_875;
    wp::float32 var_876;
    wp::float32 var_877;
    const wp::float32 var_878 = 0.0;
    wp::float32 var_879;
    wp::float32 var_880;
    wp::int32 var_881;
    wp::int32 var_882;
    wp::int32 var_883;
    wp::float32* var_884;
    wp::float32 var_885;
    wp::float32 var_886;
    const wp::float32 var_887 = 1.0;
    wp::float32 var_888;
    wp::float32 var_889;
    wp::int32 var_890;
    wp::int32 var_891;
    wp::int32 var_892;
    wp::float32* var_893;
    wp::float32 var_894;
    wp::float32 var_895;
    wp::float32 var_896;
    wp::float32 var_897;
    const wp::int32 var_898 = 0;
    wp::float32 var_899;
    wp::float32 var_900;
    const wp::int32 var_901 = 0;
    wp::float32 var_902;
    wp::float32 var_903;
    wp::float32 var_904;
    const wp::int32 var_905 = 0;
    wp::float32 var_906;
    wp::float32 var_907;
    wp::float32 var_908;
    const wp::float32 var_909 = 0.0;
    const wp::int32 var_910 = 2;
    wp::int32 var_911;
    wp::float32 var_912;
    wp::float32 var_913;
    wp::float32 var_914;
    wp::float32 var_915;
    const wp::int32 var_916 = 3;
    bool var_917;
    const wp::float32 var_918 = 0.0;
    wp::float32 var_919;
    wp::float32 var_920;
    wp::int32 var_921;
    wp::int32 var_922;
    const wp::int32 var_923 = 1;
    wp::int32 var_924;
    wp::int32 var_925;
    wp::int32 var_926;
    wp::float32* var_927;
    wp::float32 var_928;
    wp::float32 var_929;
    const wp::float32 var_930 = 1.0;
    wp::float32 var_931;
    wp::float32 var_932;
    wp::int32 var_933;
    wp::int32 var_934;
    const wp::int32 var_935 = 1;
    wp::int32 var_936;
    wp::int32 var_937;
    wp::int32 var_938;
    wp::float32* var_939;
    wp::float32 var_940;
    wp::float32 var_941;
    const wp::float32 var_942 = 0.0;
    wp::float32 var_943;
    wp::float32 var_944;
    wp::int32 var_945;
    wp::int32 var_946;
    wp::float32* var_947;
    wp::float32 var_948;
    wp::float32 var_949;
    const wp::float32 var_950 = 1.0;
    wp::float32 var_951;
    wp::float32 var_952;
    wp::int32 var_953;
    wp::int32 var_954;
    wp::float32* var_955;
    wp::float32 var_956;
    wp::float32 var_957;
    wp::float32 var_958;
    wp::float32 var_959;
    wp::float32 var_960;
    wp::float32 var_961;
    wp::float32 var_962;
    wp::float32 var_963;
    const wp::float32 var_964 = 1.0;
    wp::float32 var_965;
    wp::float32 var_966;
    wp::float32 var_967;
    wp::float32 var_968;
    wp::float32 var_969;
    wp::float32 var_970;
    bool var_971;
    wp::float32 var_972;
    const wp::int32 var_973 = 1;
    bool var_974;
    wp::float32 var_975;
    const wp::int32 var_976 = 0;
    bool var_977;
    wp::float32 var_978;
    wp::float32 var_979;
    const wp::int32 var_980 = 3;
    bool var_981;
    wp::float32 var_982;
    const wp::int32 var_983 = 2;
    bool var_984;
    wp::float32 var_985;
    wp::float32 var_986;
    const wp::float32 var_987 = 0.0;
    wp::vec_t<3, wp::float32> var_988;
    wp::float32 var_989;
    wp::vec_t<3, wp::float32> var_990;
    wp::float32 var_991;
    wp::vec_t<3, wp::float32> var_992;
    wp::float32 var_993;
    wp::float32 var_994;
    wp::float32 var_995;
    wp::float32 var_996;
    wp::float32 var_997;
    const wp::int32 var_998 = 3;
    bool var_999;
    wp::float32 var_1000;
    const wp::float32 var_1001 = 0.0;
    bool var_1002;
    bool var_1003;
    wp::float32 var_1004;
    bool var_1005;
    const wp::float32 var_1006 = 0.0;
    bool var_1007;
    const wp::int32 var_1008 = 2;
    wp::float32 var_1009;
    wp::float32 var_1010;
    const wp::int32 var_1011 = 2;
    wp::float32 var_1012;
    wp::float32 var_1013;
    wp::float32 var_1014;
    const wp::int32 var_1015 = 2;
    wp::float32 var_1016;
    wp::float32 var_1017;
    const wp::int32 var_1018 = 2;
    bool var_1019;
    const wp::int32 var_1020 = 1;
    wp::float32 var_1021;
    wp::float32 var_1022;
    const wp::int32 var_1023 = 1;
    wp::float32 var_1024;
    wp::float32 var_1025;
    wp::float32 var_1026;
    const wp::int32 var_1027 = 1;
    wp::float32 var_1028;
    wp::float32 var_1029;
    wp::float32 var_1030;
    const wp::float32 var_1031 = 0.0;
    const wp::int32 var_1032 = 2;
    wp::int32 var_1033;
    wp::float32 var_1034;
    wp::float32 var_1035;
    wp::float32 var_1036;
    wp::float32 var_1037;
    const wp::int32 var_1038 = 1;
    bool var_1039;
    const wp::float32 var_1040 = 0.0;
    wp::float32 var_1041;
    wp::float32 var_1042;
    wp::int32 var_1043;
    wp::int32 var_1044;
    wp::int32 var_1045;
    wp::int32 var_1046;
    const wp::int32 var_1047 = 1;
    wp::int32 var_1048;
    wp::float32* var_1049;
    wp::float32 var_1050;
    wp::float32 var_1051;
    const wp::float32 var_1052 = 1.0;
    wp::float32 var_1053;
    wp::float32 var_1054;
    wp::int32 var_1055;
    wp::int32 var_1056;
    wp::int32 var_1057;
    wp::int32 var_1058;
    const wp::int32 var_1059 = 1;
    wp::int32 var_1060;
    wp::float32* var_1061;
    wp::float32 var_1062;
    wp::float32 var_1063;
    const wp::float32 var_1064 = 0.0;
    wp::float32 var_1065;
    wp::float32 var_1066;
    wp::int32 var_1067;
    wp::int32 var_1068;
    wp::int32 var_1069;
    wp::float32* var_1070;
    wp::float32 var_1071;
    wp::float32 var_1072;
    const wp::float32 var_1073 = 1.0;
    wp::float32 var_1074;
    wp::float32 var_1075;
    wp::int32 var_1076;
    wp::int32 var_1077;
    wp::int32 var_1078;
    wp::float32* var_1079;
    wp::float32 var_1080;
    wp::float32 var_1081;
    wp::float32 var_1082;
    wp::float32 var_1083;
    const wp::int32 var_1084 = 0;
    wp::float32 var_1085;
    wp::float32 var_1086;
    const wp::int32 var_1087 = 0;
    wp::float32 var_1088;
    wp::float32 var_1089;
    wp::float32 var_1090;
    const wp::int32 var_1091 = 0;
    wp::float32 var_1092;
    wp::float32 var_1093;
    wp::float32 var_1094;
    const wp::float32 var_1095 = 0.0;
    const wp::int32 var_1096 = 2;
    wp::int32 var_1097;
    wp::float32 var_1098;
    wp::float32 var_1099;
    wp::float32 var_1100;
    wp::float32 var_1101;
    const wp::int32 var_1102 = 3;
    bool var_1103;
    const wp::float32 var_1104 = 0.0;
    wp::float32 var_1105;
    wp::float32 var_1106;
    wp::int32 var_1107;
    wp::int32 var_1108;
    const wp::int32 var_1109 = 1;
    wp::int32 var_1110;
    wp::int32 var_1111;
    wp::int32 var_1112;
    wp::float32* var_1113;
    wp::float32 var_1114;
    wp::float32 var_1115;
    const wp::float32 var_1116 = 1.0;
    wp::float32 var_1117;
    wp::float32 var_1118;
    wp::int32 var_1119;
    wp::int32 var_1120;
    const wp::int32 var_1121 = 1;
    wp::int32 var_1122;
    wp::int32 var_1123;
    wp::int32 var_1124;
    wp::float32* var_1125;
    wp::float32 var_1126;
    wp::float32 var_1127;
    const wp::float32 var_1128 = 0.0;
    wp::float32 var_1129;
    wp::float32 var_1130;
    wp::int32 var_1131;
    wp::int32 var_1132;
    wp::float32* var_1133;
    wp::float32 var_1134;
    wp::float32 var_1135;
    const wp::float32 var_1136 = 1.0;
    wp::float32 var_1137;
    wp::float32 var_1138;
    wp::int32 var_1139;
    wp::int32 var_1140;
    wp::float32* var_1141;
    wp::float32 var_1142;
    wp::float32 var_1143;
    wp::float32 var_1144;
    wp::float32 var_1145;
    wp::float32 var_1146;
    wp::float32 var_1147;
    wp::float32 var_1148;
    wp::float32 var_1149;
    const wp::float32 var_1150 = 1.0;
    wp::float32 var_1151;
    wp::float32 var_1152;
    wp::float32 var_1153;
    wp::float32 var_1154;
    wp::float32 var_1155;
    wp::float32 var_1156;
    bool var_1157;
    wp::float32 var_1158;
    const wp::int32 var_1159 = 1;
    bool var_1160;
    wp::float32 var_1161;
    const wp::int32 var_1162 = 0;
    bool var_1163;
    wp::float32 var_1164;
    wp::float32 var_1165;
    const wp::int32 var_1166 = 3;
    bool var_1167;
    wp::float32 var_1168;
    const wp::int32 var_1169 = 2;
    bool var_1170;
    wp::float32 var_1171;
    wp::float32 var_1172;
    const wp::float32 var_1173 = 0.0;
    wp::vec_t<3, wp::float32> var_1174;
    wp::float32 var_1175;
    wp::vec_t<3, wp::float32> var_1176;
    wp::float32 var_1177;
    wp::vec_t<3, wp::float32> var_1178;
    wp::float32 var_1179;
    wp::float32 var_1180;
    wp::float32 var_1181;
    wp::float32 var_1182;
    wp::float32 var_1183;
    const wp::int32 var_1184 = 0;
    bool var_1185;
    wp::vec_t<3, wp::float32> var_1186;
    wp::vec_t<3, wp::float32> var_1187;
    //---------
    // forward
    // def ray_hfield(                                                                        <L 452>
    // if geom_type[id] != GeomType.HFIELD:                                                   <L 470>
    var_0 = wp::address(var_geom_type, var_id);
    var_3 = wp::load(var_0);
    var_2 = (var_3 != var_1);
    if (var_2) {
        // return -1.0, wp.vec3()                                                             <L 471>
        var_5 = wp::vec_t<3, wp::float32>();
        ret_0 = var_4;
        ret_1 = var_5;
        return;
    }
    // hid = geom_dataid[worldid % geom_dataid.shape[0], id]                                  <L 474>
    var_6 = &(var_geom_dataid.shape);
    var_9 = wp::load(var_6);
    var_8 = wp::extract(var_9, var_7);
    var_10 = wp::mod(var_worldid, var_8);
    var_11 = wp::address(var_geom_dataid, var_10, var_id);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // nrow = hfield_nrow[hid]                                                                <L 475>
    var_14 = wp::address(var_hfield_nrow, var_12);
    var_16 = wp::load(var_14);
    var_15 = wp::copy(var_16);
    // ncol = hfield_ncol[hid]                                                                <L 476>
    var_17 = wp::address(var_hfield_ncol, var_12);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // size = hfield_size[hid]                                                                <L 478>
    var_20 = wp::address(var_hfield_size, var_12);
    var_22 = wp::load(var_20);
    var_21 = wp::copy(var_22);
    // adr = hfield_adr[hid]                                                                  <L 479>
    var_23 = wp::address(var_hfield_adr, var_12);
    var_25 = wp::load(var_23);
    var_24 = wp::copy(var_25);
    // mat_col = wp.vec3(mat[0, 2], mat[1, 2], mat[2, 2])                                     <L 481>
    var_28 = wp::extract(var_mat, var_26, var_27);
    var_31 = wp::extract(var_mat, var_29, var_30);
    var_34 = wp::extract(var_mat, var_32, var_33);
    var_35 = wp::vec_t<3, wp::float32>(var_28, var_31, var_34);
    // base_scale = size[3] * 0.5                                                             <L 484>
    var_37 = wp::extract(var_21, var_36);
    var_39 = wp::mul(var_37, var_38);
    // base_size = wp.vec3(size[0], size[1], base_scale)                                      <L 485>
    var_41 = wp::extract(var_21, var_40);
    var_43 = wp::extract(var_21, var_42);
    var_44 = wp::vec_t<3, wp::float32>(var_41, var_43, var_39);
    // base_pos = pos - mat_col * base_scale                                                  <L 486>
    var_45 = wp::mul(var_35, var_39);
    var_46 = wp::sub(var_pos, var_45);
    // top_scale = size[2] * 0.5                                                              <L 489>
    var_48 = wp::extract(var_21, var_47);
    var_50 = wp::mul(var_48, var_49);
    // top_size = wp.vec3(size[0], size[1], top_scale)                                        <L 490>
    var_52 = wp::extract(var_21, var_51);
    var_54 = wp::extract(var_21, var_53);
    var_55 = wp::vec_t<3, wp::float32>(var_52, var_54, var_50);
    // top_pos = pos + mat_col * top_scale                                                    <L 491>
    var_56 = wp::mul(var_35, var_50);
    var_57 = wp::add(var_pos, var_56);
    // x, _, normal_base = ray_box(base_pos, mat, base_size, pnt, vec)                        <L 494>
    ray_box_0(var_46, var_mat, var_44, var_pnt, var_vec, var_58, var_59, var_60);
    // top_intersect, all, normal_top = ray_box(top_pos, mat, top_size, pnt, vec)             <L 497>
    ray_box_0(var_57, var_mat, var_55, var_pnt, var_vec, var_61, var_62, var_63);
    // if top_intersect < 0.0:                                                                <L 499>
    var_65 = (var_61 < var_64);
    if (var_65) {
        // return x, normal_base                                                              <L 500>
        ret_0 = var_58;
        ret_1 = var_60;
        return;
    }
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 503>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_66, var_67);
    // b0 = wp.vec3(1.0, 1.0, 1.0)                                                            <L 506>
    var_71 = wp::vec_t<3, wp::float32>(var_68, var_69, var_70);
    // if wp.abs(lvec[0]) >= wp.abs(lvec[1]) and wp.abs(lvec[0]) >= wp.abs(lvec[2]):          <L 508>
    var_74 = wp::extract(var_67, var_73);
    var_75 = wp::abs(var_74);
    var_77 = wp::extract(var_67, var_76);
    var_78 = wp::abs(var_77);
    var_79 = (var_75 >= var_78);
    var_72 = var_79;
    if (var_72) {
        var_81 = wp::extract(var_67, var_80);
        var_82 = wp::abs(var_81);
        var_84 = wp::extract(var_67, var_83);
        var_85 = wp::abs(var_84);
        var_86 = (var_82 >= var_85);
        var_72 = var_72 && var_86;
    }
    if (var_72) {
        // b0[0] = 0.0                                                                        <L 509>
        wp::assign_inplace(var_71, var_88, var_87);
    }
    if (!var_72) {
        // elif wp.abs(lvec[1]) >= wp.abs(lvec[2]):                                           <L 510>
        var_90 = wp::extract(var_67, var_89);
        var_91 = wp::abs(var_90);
        var_93 = wp::extract(var_67, var_92);
        var_94 = wp::abs(var_93);
        var_95 = (var_91 >= var_94);
        if (var_95) {
            // b0[1] = 0.0                                                                    <L 511>
            wp::assign_inplace(var_71, var_97, var_96);
        }
        if (!var_95) {
            // b0[2] = 0.0                                                                    <L 513>
            wp::assign_inplace(var_71, var_99, var_98);
        }
    }
    // b1 = b0 + lvec * -safe_div(wp.dot(lvec, b0), wp.dot(lvec, lvec))                       <L 514>
    var_100 = wp::dot(var_67, var_71);
    var_101 = wp::dot(var_67, var_67);
    var_102 = safe_div_0(var_100, var_101);
    var_103 = wp::neg(var_102);
    var_104 = wp::mul(var_67, var_103);
    var_105 = wp::add(var_71, var_104);
    // b1 = wp.normalize(b1)                                                                  <L 515>
    var_106 = wp::normalize(var_105);
    // b0 = wp.cross(b1, lvec)                                                                <L 517>
    var_107 = wp::cross(var_106, var_67);
    // b0 = wp.normalize(b0)                                                                  <L 518>
    var_108 = wp::normalize(var_107);
    // seg = wp.vec2(0.0, top_intersect)                                                      <L 521>
    var_110 = wp::vec_t<2, wp::float32>(var_109, var_61);
    // for i in range(6):                                                                     <L 522>
    // if all[i] > seg[1]:                                                                    <L 523>
    var_112 = wp::extract(var_62, var_111);
    var_114 = wp::extract(var_110, var_113);
    var_115 = (var_112 > var_114);
    if (var_115) {
        // seg[0] = top_intersect                                                             <L 524>
        wp::assign_inplace(var_110, var_116, var_61);
        // seg[1] = all[i]                                                                    <L 525>
        var_117 = wp::extract(var_62, var_111);
        wp::assign_inplace(var_110, var_118, var_117);
    }
    // if all[i] > seg[1]:                                                                    <L 523>
    var_120 = wp::extract(var_62, var_119);
    var_122 = wp::extract(var_110, var_121);
    var_123 = (var_120 > var_122);
    if (var_123) {
        // seg[0] = top_intersect                                                             <L 524>
        wp::assign_inplace(var_110, var_124, var_61);
        // seg[1] = all[i]                                                                    <L 525>
        var_125 = wp::extract(var_62, var_119);
        wp::assign_inplace(var_110, var_126, var_125);
    }
    // if all[i] > seg[1]:                                                                    <L 523>
    var_128 = wp::extract(var_62, var_127);
    var_130 = wp::extract(var_110, var_129);
    var_131 = (var_128 > var_130);
    if (var_131) {
        // seg[0] = top_intersect                                                             <L 524>
        wp::assign_inplace(var_110, var_132, var_61);
        // seg[1] = all[i]                                                                    <L 525>
        var_133 = wp::extract(var_62, var_127);
        wp::assign_inplace(var_110, var_134, var_133);
    }
    // if all[i] > seg[1]:                                                                    <L 523>
    var_136 = wp::extract(var_62, var_135);
    var_138 = wp::extract(var_110, var_137);
    var_139 = (var_136 > var_138);
    if (var_139) {
        // seg[0] = top_intersect                                                             <L 524>
        wp::assign_inplace(var_110, var_140, var_61);
        // seg[1] = all[i]                                                                    <L 525>
        var_141 = wp::extract(var_62, var_135);
        wp::assign_inplace(var_110, var_142, var_141);
    }
    // if all[i] > seg[1]:                                                                    <L 523>
    var_144 = wp::extract(var_62, var_143);
    var_146 = wp::extract(var_110, var_145);
    var_147 = (var_144 > var_146);
    if (var_147) {
        // seg[0] = top_intersect                                                             <L 524>
        wp::assign_inplace(var_110, var_148, var_61);
        // seg[1] = all[i]                                                                    <L 525>
        var_149 = wp::extract(var_62, var_143);
        wp::assign_inplace(var_110, var_150, var_149);
    }
    // if all[i] > seg[1]:                                                                    <L 523>
    var_152 = wp::extract(var_62, var_151);
    var_154 = wp::extract(var_110, var_153);
    var_155 = (var_152 > var_154);
    if (var_155) {
        // seg[0] = top_intersect                                                             <L 524>
        wp::assign_inplace(var_110, var_156, var_61);
        // seg[1] = all[i]                                                                    <L 525>
        var_157 = wp::extract(var_62, var_151);
        wp::assign_inplace(var_110, var_158, var_157);
    }
    // dx = safe_div(2.0 * size[0], float(ncol - 1))                                          <L 528>
    var_161 = wp::extract(var_21, var_160);
    var_162 = wp::mul(var_159, var_161);
    var_164 = wp::sub(var_18, var_163);
    var_165 = wp::float(var_164);
    var_166 = safe_div_0(var_162, var_165);
    // dy = safe_div(2.0 * size[1], float(nrow - 1))                                          <L 529>
    var_169 = wp::extract(var_21, var_168);
    var_170 = wp::mul(var_167, var_169);
    var_172 = wp::sub(var_15, var_171);
    var_173 = wp::float(var_172);
    var_174 = safe_div_0(var_170, var_173);
    // SX = wp.vec2(                                                                          <L 530>
    // safe_div(lpnt[0] + seg[0] * lvec[0] + size[0], dx),                                    <L 531>
    var_176 = wp::extract(var_66, var_175);
    var_178 = wp::extract(var_110, var_177);
    var_180 = wp::extract(var_67, var_179);
    var_181 = wp::mul(var_178, var_180);
    var_182 = wp::add(var_176, var_181);
    var_184 = wp::extract(var_21, var_183);
    var_185 = wp::add(var_182, var_184);
    var_186 = safe_div_0(var_185, var_166);
    // safe_div(lpnt[0] + seg[1] * lvec[0] + size[0], dx),                                    <L 532>
    var_188 = wp::extract(var_66, var_187);
    var_190 = wp::extract(var_110, var_189);
    var_192 = wp::extract(var_67, var_191);
    var_193 = wp::mul(var_190, var_192);
    var_194 = wp::add(var_188, var_193);
    var_196 = wp::extract(var_21, var_195);
    var_197 = wp::add(var_194, var_196);
    var_198 = safe_div_0(var_197, var_166);
    var_199 = wp::vec_t<2, wp::float32>(var_186, var_198);
    // SY = wp.vec2(                                                                          <L 534>
    // safe_div(lpnt[1] + seg[0] * lvec[1] + size[1], dy),                                    <L 535>
    var_201 = wp::extract(var_66, var_200);
    var_203 = wp::extract(var_110, var_202);
    var_205 = wp::extract(var_67, var_204);
    var_206 = wp::mul(var_203, var_205);
    var_207 = wp::add(var_201, var_206);
    var_209 = wp::extract(var_21, var_208);
    var_210 = wp::add(var_207, var_209);
    var_211 = safe_div_0(var_210, var_174);
    // safe_div(lpnt[1] + seg[1] * lvec[1] + size[1], dy),                                    <L 536>
    var_213 = wp::extract(var_66, var_212);
    var_215 = wp::extract(var_110, var_214);
    var_217 = wp::extract(var_67, var_216);
    var_218 = wp::mul(var_215, var_217);
    var_219 = wp::add(var_213, var_218);
    var_221 = wp::extract(var_21, var_220);
    var_222 = wp::add(var_219, var_221);
    var_223 = safe_div_0(var_222, var_174);
    var_224 = wp::vec_t<2, wp::float32>(var_211, var_223);
    // cmin = wp.max(0, int(wp.floor(wp.min(SX[0], SX[1])) - 1.0))                            <L 540>
    var_227 = wp::extract(var_199, var_226);
    var_229 = wp::extract(var_199, var_228);
    var_230 = wp::min(var_227, var_229);
    var_231 = wp::floor(var_230);
    var_233 = wp::sub(var_231, var_232);
    var_234 = wp::int(var_233);
    var_235 = wp::max(var_225, var_234);
    // cmax = wp.min(ncol - 1, int(wp.ceil(wp.max(SX[0], SX[1])) + 1.0))                      <L 541>
    var_237 = wp::sub(var_18, var_236);
    var_239 = wp::extract(var_199, var_238);
    var_241 = wp::extract(var_199, var_240);
    var_242 = wp::max(var_239, var_241);
    var_243 = wp::ceil(var_242);
    var_245 = wp::add(var_243, var_244);
    var_246 = wp::int(var_245);
    var_247 = wp::min(var_237, var_246);
    // rmin = wp.max(0, int(wp.floor(wp.min(SY[0], SY[1])) - 1.0))                            <L 542>
    var_250 = wp::extract(var_224, var_249);
    var_252 = wp::extract(var_224, var_251);
    var_253 = wp::min(var_250, var_252);
    var_254 = wp::floor(var_253);
    var_256 = wp::sub(var_254, var_255);
    var_257 = wp::int(var_256);
    var_258 = wp::max(var_248, var_257);
    // rmax = wp.min(nrow - 1, int(wp.ceil(wp.max(SY[0], SY[1])) + 1.0))                      <L 543>
    var_260 = wp::sub(var_15, var_259);
    var_262 = wp::extract(var_224, var_261);
    var_264 = wp::extract(var_224, var_263);
    var_265 = wp::max(var_262, var_264);
    var_266 = wp::ceil(var_265);
    var_268 = wp::add(var_266, var_267);
    var_269 = wp::int(var_268);
    var_270 = wp::min(var_260, var_269);
    // normal_local = wp.vec3()                                                               <L 545>
    var_271 = wp::vec_t<3, wp::float32>();
    // if x >= 0:                                                                             <L 546>
    var_273 = (var_58 >= var_272);
    if (var_273) {
        // normal_local = wp.transpose(mat) @ normal_base                                     <L 547>
        var_274 = wp::transpose(var_mat);
        var_275 = wp::mul(var_274, var_60);
    }
    var_276 = wp::where(var_273, var_275, var_271);
    // for r in range(rmin, rmax):                                                            <L 550>
    var_277 = wp::range(var_258, var_270);
    start_for_2:;
        if (iter_cmp(var_277) == 0) goto end_for_2;
        var_278 = wp::iter_next(var_277);
        // for c in range(cmin, cmax):                                                        <L 551>
        var_279 = wp::range(var_235, var_247);
        start_for_4:;
            if (iter_cmp(var_279) == 0) goto end_for_4;
            var_280 = wp::iter_next(var_279);
            // v0 = wp.vec3(                                                                  <L 553>
            // dx * float(c) - size[0],                                                       <L 554>
            var_281 = wp::float(var_280);
            var_282 = wp::mul(var_166, var_281);
            var_284 = wp::extract(var_21, var_283);
            var_285 = wp::sub(var_282, var_284);
            // dy * float(r) - size[1],                                                       <L 555>
            var_286 = wp::float(var_278);
            var_287 = wp::mul(var_174, var_286);
            var_289 = wp::extract(var_21, var_288);
            var_290 = wp::sub(var_287, var_289);
            // hfield_data[adr + r * ncol + c] * size[2],                                     <L 556>
            var_291 = wp::mul(var_278, var_18);
            var_292 = wp::add(var_24, var_291);
            var_293 = wp::add(var_292, var_280);
            var_294 = wp::address(var_hfield_data, var_293);
            var_296 = wp::extract(var_21, var_295);
            var_298 = wp::load(var_294);
            var_297 = wp::mul(var_298, var_296);
            var_299 = wp::vec_t<3, wp::float32>(var_285, var_290, var_297);
            // v1 = wp.vec3(                                                                  <L 558>
            // dx * float(c + 1) - size[0],                                                   <L 559>
            var_301 = wp::add(var_280, var_300);
            var_302 = wp::float(var_301);
            var_303 = wp::mul(var_166, var_302);
            var_305 = wp::extract(var_21, var_304);
            var_306 = wp::sub(var_303, var_305);
            // dy * float(r) - size[1],                                                       <L 560>
            var_307 = wp::float(var_278);
            var_308 = wp::mul(var_174, var_307);
            var_310 = wp::extract(var_21, var_309);
            var_311 = wp::sub(var_308, var_310);
            // hfield_data[adr + r * ncol + (c + 1)] * size[2],                               <L 561>
            var_312 = wp::mul(var_278, var_18);
            var_313 = wp::add(var_24, var_312);
            var_315 = wp::add(var_280, var_314);
            var_316 = wp::add(var_313, var_315);
            var_317 = wp::address(var_hfield_data, var_316);
            var_319 = wp::extract(var_21, var_318);
            var_321 = wp::load(var_317);
            var_320 = wp::mul(var_321, var_319);
            var_322 = wp::vec_t<3, wp::float32>(var_306, var_311, var_320);
            // v2 = wp.vec3(                                                                  <L 563>
            // dx * float(c + 1) - size[0],                                                   <L 564>
            var_324 = wp::add(var_280, var_323);
            var_325 = wp::float(var_324);
            var_326 = wp::mul(var_166, var_325);
            var_328 = wp::extract(var_21, var_327);
            var_329 = wp::sub(var_326, var_328);
            // dy * float(r + 1) - size[1],                                                   <L 565>
            var_331 = wp::add(var_278, var_330);
            var_332 = wp::float(var_331);
            var_333 = wp::mul(var_174, var_332);
            var_335 = wp::extract(var_21, var_334);
            var_336 = wp::sub(var_333, var_335);
            // hfield_data[adr + (r + 1) * ncol + (c + 1)] * size[2],                         <L 566>
            var_338 = wp::add(var_278, var_337);
            var_339 = wp::mul(var_338, var_18);
            var_340 = wp::add(var_24, var_339);
            var_342 = wp::add(var_280, var_341);
            var_343 = wp::add(var_340, var_342);
            var_344 = wp::address(var_hfield_data, var_343);
            var_346 = wp::extract(var_21, var_345);
            var_348 = wp::load(var_344);
            var_347 = wp::mul(var_348, var_346);
            var_349 = wp::vec_t<3, wp::float32>(var_329, var_336, var_347);
            // sol, normal_tri = _ray_triangle(v0, v1, v2, lpnt, lvec, b0, b1)                <L 568>
            _ray_triangle_1(var_299, var_322, var_349, var_66, var_67, var_108, var_106, var_350, var_351);
            // if sol >= 0.0 and (x < 0.0 or sol < x):                                        <L 569>
            var_354 = (var_350 >= var_353);
            var_352 = var_354;
            if (var_352) {
                var_357 = (var_58 < var_356);
                var_355 = var_357;
                if (!var_355) {
                    var_358 = (var_350 < var_58);
                    var_355 = var_355 || var_358;
                }
                var_352 = var_352 && var_355;
            }
            if (var_352) {
                // x = sol                                                                    <L 570>
                var_359 = wp::copy(var_350);
                // normal_local = normal_tri                                                  <L 571>
                var_360 = wp::copy(var_351);
            }
            var_361 = wp::where(var_352, var_359, var_58);
            var_362 = wp::where(var_352, var_360, var_276);
            // v0 = wp.vec3(dx * float(c) - size[0], dy * float(r) - size[1], hfield_data[adr + r * ncol + c] * size[2])       <L 574>
            var_363 = wp::float(var_280);
            var_364 = wp::mul(var_166, var_363);
            var_366 = wp::extract(var_21, var_365);
            var_367 = wp::sub(var_364, var_366);
            var_368 = wp::float(var_278);
            var_369 = wp::mul(var_174, var_368);
            var_371 = wp::extract(var_21, var_370);
            var_372 = wp::sub(var_369, var_371);
            var_373 = wp::mul(var_278, var_18);
            var_374 = wp::add(var_24, var_373);
            var_375 = wp::add(var_374, var_280);
            var_376 = wp::address(var_hfield_data, var_375);
            var_378 = wp::extract(var_21, var_377);
            var_380 = wp::load(var_376);
            var_379 = wp::mul(var_380, var_378);
            var_381 = wp::vec_t<3, wp::float32>(var_367, var_372, var_379);
            // v1 = wp.vec3(                                                                  <L 575>
            // dx * float(c + 1) - size[0], dy * float(r + 1) - size[1], hfield_data[adr + (r + 1) * ncol + (c + 1)] * size[2]       <L 576>
            var_383 = wp::add(var_280, var_382);
            var_384 = wp::float(var_383);
            var_385 = wp::mul(var_166, var_384);
            var_387 = wp::extract(var_21, var_386);
            var_388 = wp::sub(var_385, var_387);
            var_390 = wp::add(var_278, var_389);
            var_391 = wp::float(var_390);
            var_392 = wp::mul(var_174, var_391);
            var_394 = wp::extract(var_21, var_393);
            var_395 = wp::sub(var_392, var_394);
            var_397 = wp::add(var_278, var_396);
            var_398 = wp::mul(var_397, var_18);
            var_399 = wp::add(var_24, var_398);
            var_401 = wp::add(var_280, var_400);
            var_402 = wp::add(var_399, var_401);
            var_403 = wp::address(var_hfield_data, var_402);
            var_405 = wp::extract(var_21, var_404);
            var_407 = wp::load(var_403);
            var_406 = wp::mul(var_407, var_405);
            var_408 = wp::vec_t<3, wp::float32>(var_388, var_395, var_406);
            // v2 = wp.vec3(dx * float(c) - size[0], dy * float(r + 1) - size[1], hfield_data[adr + (r + 1) * ncol + c] * size[2])       <L 578>
            var_409 = wp::float(var_280);
            var_410 = wp::mul(var_166, var_409);
            var_412 = wp::extract(var_21, var_411);
            var_413 = wp::sub(var_410, var_412);
            var_415 = wp::add(var_278, var_414);
            var_416 = wp::float(var_415);
            var_417 = wp::mul(var_174, var_416);
            var_419 = wp::extract(var_21, var_418);
            var_420 = wp::sub(var_417, var_419);
            var_422 = wp::add(var_278, var_421);
            var_423 = wp::mul(var_422, var_18);
            var_424 = wp::add(var_24, var_423);
            var_425 = wp::add(var_424, var_280);
            var_426 = wp::address(var_hfield_data, var_425);
            var_428 = wp::extract(var_21, var_427);
            var_430 = wp::load(var_426);
            var_429 = wp::mul(var_430, var_428);
            var_431 = wp::vec_t<3, wp::float32>(var_413, var_420, var_429);
            // sol, normal_tri = _ray_triangle(v0, v1, v2, lpnt, lvec, b0, b1)                <L 579>
            _ray_triangle_1(var_381, var_408, var_431, var_66, var_67, var_108, var_106, var_432, var_433);
            // if sol >= 0.0 and (x < 0.0 or sol < x):                                        <L 580>
            var_436 = (var_432 >= var_435);
            var_434 = var_436;
            if (var_434) {
                var_439 = (var_361 < var_438);
                var_437 = var_439;
                if (!var_437) {
                    var_440 = (var_432 < var_361);
                    var_437 = var_437 || var_440;
                }
                var_434 = var_434 && var_437;
            }
            if (var_434) {
                // x = sol                                                                    <L 581>
                var_441 = wp::copy(var_432);
                // normal_local = normal_tri                                                  <L 582>
                var_442 = wp::copy(var_433);
            }
            var_443 = wp::where(var_434, var_441, var_361);
            var_444 = wp::where(var_434, var_442, var_362);
            wp::assign(var_58, var_443);
            wp::assign(var_276, var_444);
            goto start_for_4;
        end_for_4:;
        goto start_for_2;
    end_for_2:;
    // for i in range(4):                                                                     <L 585>
    // if all[i] >= 0.0 and (all[i] < x or x < 0.0):                                          <L 586>
    var_447 = wp::extract(var_62, var_445);
    var_449 = (var_447 >= var_448);
    var_446 = var_449;
    if (var_446) {
        var_451 = wp::extract(var_62, var_445);
        var_452 = (var_451 < var_58);
        var_450 = var_452;
        if (!var_450) {
            var_454 = (var_58 < var_453);
            var_450 = var_450 || var_454;
        }
        var_446 = var_446 && var_450;
    }
    if (var_446) {
        // z = safe_div(lpnt[2] + all[i] * lvec[2], size[2])                                  <L 588>
        var_456 = wp::extract(var_66, var_455);
        var_457 = wp::extract(var_62, var_445);
        var_459 = wp::extract(var_67, var_458);
        var_460 = wp::mul(var_457, var_459);
        var_461 = wp::add(var_456, var_460);
        var_463 = wp::extract(var_21, var_462);
        var_464 = safe_div_0(var_461, var_463);
        // if i < 2:                                                                          <L 592>
        var_466 = (var_445 < var_465);
        if (var_466) {
            // y = safe_div(lpnt[1] + all[i] * lvec[1] + size[1], dy)                         <L 593>
            var_468 = wp::extract(var_66, var_467);
            var_469 = wp::extract(var_62, var_445);
            var_471 = wp::extract(var_67, var_470);
            var_472 = wp::mul(var_469, var_471);
            var_473 = wp::add(var_468, var_472);
            var_475 = wp::extract(var_21, var_474);
            var_476 = wp::add(var_473, var_475);
            var_477 = safe_div_0(var_476, var_174);
            // y0 = wp.max(0.0, wp.min(float(nrow - 2), wp.floor(y)))                         <L 594>
            var_480 = wp::sub(var_15, var_479);
            var_481 = wp::float(var_480);
            var_482 = wp::floor(var_477);
            var_483 = wp::min(var_481, var_482);
            var_484 = wp::max(var_478, var_483);
            // if i == 1:                                                                     <L 595>
            var_486 = (var_445 == var_485);
            if (var_486) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol + ncol - 1]          <L 596>
                var_488 = wp::add(var_484, var_487);
                var_489 = wp::round(var_488);
                var_490 = wp::int(var_489);
                var_491 = wp::mul(var_490, var_18);
                var_492 = wp::add(var_24, var_491);
                var_493 = wp::add(var_492, var_18);
                var_495 = wp::sub(var_493, var_494);
                var_496 = wp::address(var_hfield_data, var_495);
                var_498 = wp::load(var_496);
                var_497 = wp::copy(var_498);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol + ncol - 1]          <L 597>
                var_500 = wp::add(var_484, var_499);
                var_501 = wp::round(var_500);
                var_502 = wp::int(var_501);
                var_503 = wp::mul(var_502, var_18);
                var_504 = wp::add(var_24, var_503);
                var_505 = wp::add(var_504, var_18);
                var_507 = wp::sub(var_505, var_506);
                var_508 = wp::address(var_hfield_data, var_507);
                var_510 = wp::load(var_508);
                var_509 = wp::copy(var_510);
            }
            if (!var_486) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol]                     <L 599>
                var_512 = wp::add(var_484, var_511);
                var_513 = wp::round(var_512);
                var_514 = wp::int(var_513);
                var_515 = wp::mul(var_514, var_18);
                var_516 = wp::add(var_24, var_515);
                var_517 = wp::address(var_hfield_data, var_516);
                var_519 = wp::load(var_517);
                var_518 = wp::copy(var_519);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol]                     <L 600>
                var_521 = wp::add(var_484, var_520);
                var_522 = wp::round(var_521);
                var_523 = wp::int(var_522);
                var_524 = wp::mul(var_523, var_18);
                var_525 = wp::add(var_24, var_524);
                var_526 = wp::address(var_hfield_data, var_525);
                var_528 = wp::load(var_526);
                var_527 = wp::copy(var_528);
            }
            var_529 = wp::where(var_486, var_497, var_518);
            var_530 = wp::where(var_486, var_509, var_527);
        }
        if (!var_466) {
            // y = safe_div(lpnt[0] + all[i] * lvec[0] + size[0], dx)                         <L 603>
            var_532 = wp::extract(var_66, var_531);
            var_533 = wp::extract(var_62, var_445);
            var_535 = wp::extract(var_67, var_534);
            var_536 = wp::mul(var_533, var_535);
            var_537 = wp::add(var_532, var_536);
            var_539 = wp::extract(var_21, var_538);
            var_540 = wp::add(var_537, var_539);
            var_541 = safe_div_0(var_540, var_166);
            // y0 = wp.max(0.0, wp.min(float(ncol - 2), wp.floor(y)))                         <L 604>
            var_544 = wp::sub(var_18, var_543);
            var_545 = wp::float(var_544);
            var_546 = wp::floor(var_541);
            var_547 = wp::min(var_545, var_546);
            var_548 = wp::max(var_542, var_547);
            // if i == 3:                                                                     <L 605>
            var_550 = (var_445 == var_549);
            if (var_550) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) + (nrow - 1) * ncol]        <L 606>
                var_552 = wp::add(var_548, var_551);
                var_553 = wp::round(var_552);
                var_554 = wp::int(var_553);
                var_555 = wp::add(var_24, var_554);
                var_557 = wp::sub(var_15, var_556);
                var_558 = wp::mul(var_557, var_18);
                var_559 = wp::add(var_555, var_558);
                var_560 = wp::address(var_hfield_data, var_559);
                var_562 = wp::load(var_560);
                var_561 = wp::copy(var_562);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) + (nrow - 1) * ncol]        <L 607>
                var_564 = wp::add(var_548, var_563);
                var_565 = wp::round(var_564);
                var_566 = wp::int(var_565);
                var_567 = wp::add(var_24, var_566);
                var_569 = wp::sub(var_15, var_568);
                var_570 = wp::mul(var_569, var_18);
                var_571 = wp::add(var_567, var_570);
                var_572 = wp::address(var_hfield_data, var_571);
                var_574 = wp::load(var_572);
                var_573 = wp::copy(var_574);
            }
            if (!var_550) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0))]                            <L 609>
                var_576 = wp::add(var_548, var_575);
                var_577 = wp::round(var_576);
                var_578 = wp::int(var_577);
                var_579 = wp::add(var_24, var_578);
                var_580 = wp::address(var_hfield_data, var_579);
                var_582 = wp::load(var_580);
                var_581 = wp::copy(var_582);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0))]                            <L 610>
                var_584 = wp::add(var_548, var_583);
                var_585 = wp::round(var_584);
                var_586 = wp::int(var_585);
                var_587 = wp::add(var_24, var_586);
                var_588 = wp::address(var_hfield_data, var_587);
                var_590 = wp::load(var_588);
                var_589 = wp::copy(var_590);
            }
            var_591 = wp::where(var_550, var_561, var_581);
            var_592 = wp::where(var_550, var_573, var_589);
        }
        var_593 = wp::where(var_466, var_477, var_541);
        var_594 = wp::where(var_466, var_484, var_548);
        var_595 = wp::where(var_466, var_529, var_591);
        var_596 = wp::where(var_466, var_530, var_592);
        // if z < z0 * (y0 + 1.0 - y) + z1 * (y - y0):                                        <L 613>
        var_598 = wp::add(var_594, var_597);
        var_599 = wp::sub(var_598, var_593);
        var_600 = wp::mul(var_595, var_599);
        var_601 = wp::sub(var_593, var_594);
        var_602 = wp::mul(var_596, var_601);
        var_603 = wp::add(var_600, var_602);
        var_604 = (var_464 < var_603);
        if (var_604) {
            // x = all[i]                                                                     <L 614>
            var_605 = wp::extract(var_62, var_445);
            // normal_local = wp.vec3(float(i == 1) - float(i == 0), float(i == 3) - float(i == 2), 0.0)       <L 615>
            var_607 = (var_445 == var_606);
            var_608 = wp::float(var_607);
            var_610 = (var_445 == var_609);
            var_611 = wp::float(var_610);
            var_612 = wp::sub(var_608, var_611);
            var_614 = (var_445 == var_613);
            var_615 = wp::float(var_614);
            var_617 = (var_445 == var_616);
            var_618 = wp::float(var_617);
            var_619 = wp::sub(var_615, var_618);
            var_621 = wp::vec_t<3, wp::float32>(var_612, var_619, var_620);
        }
        var_622 = wp::where(var_604, var_605, var_58);
        var_623 = wp::where(var_604, var_621, var_276);
    }
    var_624 = wp::where(var_446, var_622, var_58);
    var_625 = wp::where(var_446, var_623, var_276);
    // if all[i] >= 0.0 and (all[i] < x or x < 0.0):                                          <L 586>
    var_628 = wp::extract(var_62, var_626);
    var_630 = (var_628 >= var_629);
    var_627 = var_630;
    if (var_627) {
        var_632 = wp::extract(var_62, var_626);
        var_633 = (var_632 < var_624);
        var_631 = var_633;
        if (!var_631) {
            var_635 = (var_624 < var_634);
            var_631 = var_631 || var_635;
        }
        var_627 = var_627 && var_631;
    }
    if (var_627) {
        // z = safe_div(lpnt[2] + all[i] * lvec[2], size[2])                                  <L 588>
        var_637 = wp::extract(var_66, var_636);
        var_638 = wp::extract(var_62, var_626);
        var_640 = wp::extract(var_67, var_639);
        var_641 = wp::mul(var_638, var_640);
        var_642 = wp::add(var_637, var_641);
        var_644 = wp::extract(var_21, var_643);
        var_645 = safe_div_0(var_642, var_644);
        // if i < 2:                                                                          <L 592>
        var_647 = (var_626 < var_646);
        if (var_647) {
            // y = safe_div(lpnt[1] + all[i] * lvec[1] + size[1], dy)                         <L 593>
            var_649 = wp::extract(var_66, var_648);
            var_650 = wp::extract(var_62, var_626);
            var_652 = wp::extract(var_67, var_651);
            var_653 = wp::mul(var_650, var_652);
            var_654 = wp::add(var_649, var_653);
            var_656 = wp::extract(var_21, var_655);
            var_657 = wp::add(var_654, var_656);
            var_658 = safe_div_0(var_657, var_174);
            // y0 = wp.max(0.0, wp.min(float(nrow - 2), wp.floor(y)))                         <L 594>
            var_661 = wp::sub(var_15, var_660);
            var_662 = wp::float(var_661);
            var_663 = wp::floor(var_658);
            var_664 = wp::min(var_662, var_663);
            var_665 = wp::max(var_659, var_664);
            // if i == 1:                                                                     <L 595>
            var_667 = (var_626 == var_666);
            if (var_667) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol + ncol - 1]          <L 596>
                var_669 = wp::add(var_665, var_668);
                var_670 = wp::round(var_669);
                var_671 = wp::int(var_670);
                var_672 = wp::mul(var_671, var_18);
                var_673 = wp::add(var_24, var_672);
                var_674 = wp::add(var_673, var_18);
                var_676 = wp::sub(var_674, var_675);
                var_677 = wp::address(var_hfield_data, var_676);
                var_679 = wp::load(var_677);
                var_678 = wp::copy(var_679);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol + ncol - 1]          <L 597>
                var_681 = wp::add(var_665, var_680);
                var_682 = wp::round(var_681);
                var_683 = wp::int(var_682);
                var_684 = wp::mul(var_683, var_18);
                var_685 = wp::add(var_24, var_684);
                var_686 = wp::add(var_685, var_18);
                var_688 = wp::sub(var_686, var_687);
                var_689 = wp::address(var_hfield_data, var_688);
                var_691 = wp::load(var_689);
                var_690 = wp::copy(var_691);
            }
            if (!var_667) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol]                     <L 599>
                var_693 = wp::add(var_665, var_692);
                var_694 = wp::round(var_693);
                var_695 = wp::int(var_694);
                var_696 = wp::mul(var_695, var_18);
                var_697 = wp::add(var_24, var_696);
                var_698 = wp::address(var_hfield_data, var_697);
                var_700 = wp::load(var_698);
                var_699 = wp::copy(var_700);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol]                     <L 600>
                var_702 = wp::add(var_665, var_701);
                var_703 = wp::round(var_702);
                var_704 = wp::int(var_703);
                var_705 = wp::mul(var_704, var_18);
                var_706 = wp::add(var_24, var_705);
                var_707 = wp::address(var_hfield_data, var_706);
                var_709 = wp::load(var_707);
                var_708 = wp::copy(var_709);
            }
            var_710 = wp::where(var_667, var_678, var_699);
            var_711 = wp::where(var_667, var_690, var_708);
        }
        if (!var_647) {
            // y = safe_div(lpnt[0] + all[i] * lvec[0] + size[0], dx)                         <L 603>
            var_713 = wp::extract(var_66, var_712);
            var_714 = wp::extract(var_62, var_626);
            var_716 = wp::extract(var_67, var_715);
            var_717 = wp::mul(var_714, var_716);
            var_718 = wp::add(var_713, var_717);
            var_720 = wp::extract(var_21, var_719);
            var_721 = wp::add(var_718, var_720);
            var_722 = safe_div_0(var_721, var_166);
            // y0 = wp.max(0.0, wp.min(float(ncol - 2), wp.floor(y)))                         <L 604>
            var_725 = wp::sub(var_18, var_724);
            var_726 = wp::float(var_725);
            var_727 = wp::floor(var_722);
            var_728 = wp::min(var_726, var_727);
            var_729 = wp::max(var_723, var_728);
            // if i == 3:                                                                     <L 605>
            var_731 = (var_626 == var_730);
            if (var_731) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) + (nrow - 1) * ncol]        <L 606>
                var_733 = wp::add(var_729, var_732);
                var_734 = wp::round(var_733);
                var_735 = wp::int(var_734);
                var_736 = wp::add(var_24, var_735);
                var_738 = wp::sub(var_15, var_737);
                var_739 = wp::mul(var_738, var_18);
                var_740 = wp::add(var_736, var_739);
                var_741 = wp::address(var_hfield_data, var_740);
                var_743 = wp::load(var_741);
                var_742 = wp::copy(var_743);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) + (nrow - 1) * ncol]        <L 607>
                var_745 = wp::add(var_729, var_744);
                var_746 = wp::round(var_745);
                var_747 = wp::int(var_746);
                var_748 = wp::add(var_24, var_747);
                var_750 = wp::sub(var_15, var_749);
                var_751 = wp::mul(var_750, var_18);
                var_752 = wp::add(var_748, var_751);
                var_753 = wp::address(var_hfield_data, var_752);
                var_755 = wp::load(var_753);
                var_754 = wp::copy(var_755);
            }
            if (!var_731) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0))]                            <L 609>
                var_757 = wp::add(var_729, var_756);
                var_758 = wp::round(var_757);
                var_759 = wp::int(var_758);
                var_760 = wp::add(var_24, var_759);
                var_761 = wp::address(var_hfield_data, var_760);
                var_763 = wp::load(var_761);
                var_762 = wp::copy(var_763);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0))]                            <L 610>
                var_765 = wp::add(var_729, var_764);
                var_766 = wp::round(var_765);
                var_767 = wp::int(var_766);
                var_768 = wp::add(var_24, var_767);
                var_769 = wp::address(var_hfield_data, var_768);
                var_771 = wp::load(var_769);
                var_770 = wp::copy(var_771);
            }
            var_772 = wp::where(var_731, var_742, var_762);
            var_773 = wp::where(var_731, var_754, var_770);
        }
        var_774 = wp::where(var_647, var_658, var_722);
        var_775 = wp::where(var_647, var_665, var_729);
        var_776 = wp::where(var_647, var_710, var_772);
        var_777 = wp::where(var_647, var_711, var_773);
        // if z < z0 * (y0 + 1.0 - y) + z1 * (y - y0):                                        <L 613>
        var_779 = wp::add(var_775, var_778);
        var_780 = wp::sub(var_779, var_774);
        var_781 = wp::mul(var_776, var_780);
        var_782 = wp::sub(var_774, var_775);
        var_783 = wp::mul(var_777, var_782);
        var_784 = wp::add(var_781, var_783);
        var_785 = (var_645 < var_784);
        if (var_785) {
            // x = all[i]                                                                     <L 614>
            var_786 = wp::extract(var_62, var_626);
            // normal_local = wp.vec3(float(i == 1) - float(i == 0), float(i == 3) - float(i == 2), 0.0)       <L 615>
            var_788 = (var_626 == var_787);
            var_789 = wp::float(var_788);
            var_791 = (var_626 == var_790);
            var_792 = wp::float(var_791);
            var_793 = wp::sub(var_789, var_792);
            var_795 = (var_626 == var_794);
            var_796 = wp::float(var_795);
            var_798 = (var_626 == var_797);
            var_799 = wp::float(var_798);
            var_800 = wp::sub(var_796, var_799);
            var_802 = wp::vec_t<3, wp::float32>(var_793, var_800, var_801);
        }
        var_803 = wp::where(var_785, var_786, var_624);
        var_804 = wp::where(var_785, var_802, var_625);
    }
    var_805 = wp::where(var_627, var_803, var_624);
    var_806 = wp::where(var_627, var_804, var_625);
    var_807 = wp::where(var_627, var_645, var_464);
    var_808 = wp::where(var_627, var_774, var_593);
    var_809 = wp::where(var_627, var_775, var_594);
    var_810 = wp::where(var_627, var_776, var_595);
    var_811 = wp::where(var_627, var_777, var_596);
    // if all[i] >= 0.0 and (all[i] < x or x < 0.0):                                          <L 586>
    var_814 = wp::extract(var_62, var_812);
    var_816 = (var_814 >= var_815);
    var_813 = var_816;
    if (var_813) {
        var_818 = wp::extract(var_62, var_812);
        var_819 = (var_818 < var_805);
        var_817 = var_819;
        if (!var_817) {
            var_821 = (var_805 < var_820);
            var_817 = var_817 || var_821;
        }
        var_813 = var_813 && var_817;
    }
    if (var_813) {
        // z = safe_div(lpnt[2] + all[i] * lvec[2], size[2])                                  <L 588>
        var_823 = wp::extract(var_66, var_822);
        var_824 = wp::extract(var_62, var_812);
        var_826 = wp::extract(var_67, var_825);
        var_827 = wp::mul(var_824, var_826);
        var_828 = wp::add(var_823, var_827);
        var_830 = wp::extract(var_21, var_829);
        var_831 = safe_div_0(var_828, var_830);
        // if i < 2:                                                                          <L 592>
        var_833 = (var_812 < var_832);
        if (var_833) {
            // y = safe_div(lpnt[1] + all[i] * lvec[1] + size[1], dy)                         <L 593>
            var_835 = wp::extract(var_66, var_834);
            var_836 = wp::extract(var_62, var_812);
            var_838 = wp::extract(var_67, var_837);
            var_839 = wp::mul(var_836, var_838);
            var_840 = wp::add(var_835, var_839);
            var_842 = wp::extract(var_21, var_841);
            var_843 = wp::add(var_840, var_842);
            var_844 = safe_div_0(var_843, var_174);
            // y0 = wp.max(0.0, wp.min(float(nrow - 2), wp.floor(y)))                         <L 594>
            var_847 = wp::sub(var_15, var_846);
            var_848 = wp::float(var_847);
            var_849 = wp::floor(var_844);
            var_850 = wp::min(var_848, var_849);
            var_851 = wp::max(var_845, var_850);
            // if i == 1:                                                                     <L 595>
            var_853 = (var_812 == var_852);
            if (var_853) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol + ncol - 1]          <L 596>
                var_855 = wp::add(var_851, var_854);
                var_856 = wp::round(var_855);
                var_857 = wp::int(var_856);
                var_858 = wp::mul(var_857, var_18);
                var_859 = wp::add(var_24, var_858);
                var_860 = wp::add(var_859, var_18);
                var_862 = wp::sub(var_860, var_861);
                var_863 = wp::address(var_hfield_data, var_862);
                var_865 = wp::load(var_863);
                var_864 = wp::copy(var_865);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol + ncol - 1]          <L 597>
                var_867 = wp::add(var_851, var_866);
                var_868 = wp::round(var_867);
                var_869 = wp::int(var_868);
                var_870 = wp::mul(var_869, var_18);
                var_871 = wp::add(var_24, var_870);
                var_872 = wp::add(var_871, var_18);
                var_874 = wp::sub(var_872, var_873);
                var_875 = wp::address(var_hfield_data, var_874);
                var_877 = wp::load(var_875);
                var_876 = wp::copy(var_877);
            }
            if (!var_853) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol]                     <L 599>
                var_879 = wp::add(var_851, var_878);
                var_880 = wp::round(var_879);
                var_881 = wp::int(var_880);
                var_882 = wp::mul(var_881, var_18);
                var_883 = wp::add(var_24, var_882);
                var_884 = wp::address(var_hfield_data, var_883);
                var_886 = wp::load(var_884);
                var_885 = wp::copy(var_886);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol]                     <L 600>
                var_888 = wp::add(var_851, var_887);
                var_889 = wp::round(var_888);
                var_890 = wp::int(var_889);
                var_891 = wp::mul(var_890, var_18);
                var_892 = wp::add(var_24, var_891);
                var_893 = wp::address(var_hfield_data, var_892);
                var_895 = wp::load(var_893);
                var_894 = wp::copy(var_895);
            }
            var_896 = wp::where(var_853, var_864, var_885);
            var_897 = wp::where(var_853, var_876, var_894);
        }
        if (!var_833) {
            // y = safe_div(lpnt[0] + all[i] * lvec[0] + size[0], dx)                         <L 603>
            var_899 = wp::extract(var_66, var_898);
            var_900 = wp::extract(var_62, var_812);
            var_902 = wp::extract(var_67, var_901);
            var_903 = wp::mul(var_900, var_902);
            var_904 = wp::add(var_899, var_903);
            var_906 = wp::extract(var_21, var_905);
            var_907 = wp::add(var_904, var_906);
            var_908 = safe_div_0(var_907, var_166);
            // y0 = wp.max(0.0, wp.min(float(ncol - 2), wp.floor(y)))                         <L 604>
            var_911 = wp::sub(var_18, var_910);
            var_912 = wp::float(var_911);
            var_913 = wp::floor(var_908);
            var_914 = wp::min(var_912, var_913);
            var_915 = wp::max(var_909, var_914);
            // if i == 3:                                                                     <L 605>
            var_917 = (var_812 == var_916);
            if (var_917) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) + (nrow - 1) * ncol]        <L 606>
                var_919 = wp::add(var_915, var_918);
                var_920 = wp::round(var_919);
                var_921 = wp::int(var_920);
                var_922 = wp::add(var_24, var_921);
                var_924 = wp::sub(var_15, var_923);
                var_925 = wp::mul(var_924, var_18);
                var_926 = wp::add(var_922, var_925);
                var_927 = wp::address(var_hfield_data, var_926);
                var_929 = wp::load(var_927);
                var_928 = wp::copy(var_929);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) + (nrow - 1) * ncol]        <L 607>
                var_931 = wp::add(var_915, var_930);
                var_932 = wp::round(var_931);
                var_933 = wp::int(var_932);
                var_934 = wp::add(var_24, var_933);
                var_936 = wp::sub(var_15, var_935);
                var_937 = wp::mul(var_936, var_18);
                var_938 = wp::add(var_934, var_937);
                var_939 = wp::address(var_hfield_data, var_938);
                var_941 = wp::load(var_939);
                var_940 = wp::copy(var_941);
            }
            if (!var_917) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0))]                            <L 609>
                var_943 = wp::add(var_915, var_942);
                var_944 = wp::round(var_943);
                var_945 = wp::int(var_944);
                var_946 = wp::add(var_24, var_945);
                var_947 = wp::address(var_hfield_data, var_946);
                var_949 = wp::load(var_947);
                var_948 = wp::copy(var_949);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0))]                            <L 610>
                var_951 = wp::add(var_915, var_950);
                var_952 = wp::round(var_951);
                var_953 = wp::int(var_952);
                var_954 = wp::add(var_24, var_953);
                var_955 = wp::address(var_hfield_data, var_954);
                var_957 = wp::load(var_955);
                var_956 = wp::copy(var_957);
            }
            var_958 = wp::where(var_917, var_928, var_948);
            var_959 = wp::where(var_917, var_940, var_956);
        }
        var_960 = wp::where(var_833, var_844, var_908);
        var_961 = wp::where(var_833, var_851, var_915);
        var_962 = wp::where(var_833, var_896, var_958);
        var_963 = wp::where(var_833, var_897, var_959);
        // if z < z0 * (y0 + 1.0 - y) + z1 * (y - y0):                                        <L 613>
        var_965 = wp::add(var_961, var_964);
        var_966 = wp::sub(var_965, var_960);
        var_967 = wp::mul(var_962, var_966);
        var_968 = wp::sub(var_960, var_961);
        var_969 = wp::mul(var_963, var_968);
        var_970 = wp::add(var_967, var_969);
        var_971 = (var_831 < var_970);
        if (var_971) {
            // x = all[i]                                                                     <L 614>
            var_972 = wp::extract(var_62, var_812);
            // normal_local = wp.vec3(float(i == 1) - float(i == 0), float(i == 3) - float(i == 2), 0.0)       <L 615>
            var_974 = (var_812 == var_973);
            var_975 = wp::float(var_974);
            var_977 = (var_812 == var_976);
            var_978 = wp::float(var_977);
            var_979 = wp::sub(var_975, var_978);
            var_981 = (var_812 == var_980);
            var_982 = wp::float(var_981);
            var_984 = (var_812 == var_983);
            var_985 = wp::float(var_984);
            var_986 = wp::sub(var_982, var_985);
            var_988 = wp::vec_t<3, wp::float32>(var_979, var_986, var_987);
        }
        var_989 = wp::where(var_971, var_972, var_805);
        var_990 = wp::where(var_971, var_988, var_806);
    }
    var_991 = wp::where(var_813, var_989, var_805);
    var_992 = wp::where(var_813, var_990, var_806);
    var_993 = wp::where(var_813, var_831, var_807);
    var_994 = wp::where(var_813, var_960, var_808);
    var_995 = wp::where(var_813, var_961, var_809);
    var_996 = wp::where(var_813, var_962, var_810);
    var_997 = wp::where(var_813, var_963, var_811);
    // if all[i] >= 0.0 and (all[i] < x or x < 0.0):                                          <L 586>
    var_1000 = wp::extract(var_62, var_998);
    var_1002 = (var_1000 >= var_1001);
    var_999 = var_1002;
    if (var_999) {
        var_1004 = wp::extract(var_62, var_998);
        var_1005 = (var_1004 < var_991);
        var_1003 = var_1005;
        if (!var_1003) {
            var_1007 = (var_991 < var_1006);
            var_1003 = var_1003 || var_1007;
        }
        var_999 = var_999 && var_1003;
    }
    if (var_999) {
        // z = safe_div(lpnt[2] + all[i] * lvec[2], size[2])                                  <L 588>
        var_1009 = wp::extract(var_66, var_1008);
        var_1010 = wp::extract(var_62, var_998);
        var_1012 = wp::extract(var_67, var_1011);
        var_1013 = wp::mul(var_1010, var_1012);
        var_1014 = wp::add(var_1009, var_1013);
        var_1016 = wp::extract(var_21, var_1015);
        var_1017 = safe_div_0(var_1014, var_1016);
        // if i < 2:                                                                          <L 592>
        var_1019 = (var_998 < var_1018);
        if (var_1019) {
            // y = safe_div(lpnt[1] + all[i] * lvec[1] + size[1], dy)                         <L 593>
            var_1021 = wp::extract(var_66, var_1020);
            var_1022 = wp::extract(var_62, var_998);
            var_1024 = wp::extract(var_67, var_1023);
            var_1025 = wp::mul(var_1022, var_1024);
            var_1026 = wp::add(var_1021, var_1025);
            var_1028 = wp::extract(var_21, var_1027);
            var_1029 = wp::add(var_1026, var_1028);
            var_1030 = safe_div_0(var_1029, var_174);
            // y0 = wp.max(0.0, wp.min(float(nrow - 2), wp.floor(y)))                         <L 594>
            var_1033 = wp::sub(var_15, var_1032);
            var_1034 = wp::float(var_1033);
            var_1035 = wp::floor(var_1030);
            var_1036 = wp::min(var_1034, var_1035);
            var_1037 = wp::max(var_1031, var_1036);
            // if i == 1:                                                                     <L 595>
            var_1039 = (var_998 == var_1038);
            if (var_1039) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol + ncol - 1]          <L 596>
                var_1041 = wp::add(var_1037, var_1040);
                var_1042 = wp::round(var_1041);
                var_1043 = wp::int(var_1042);
                var_1044 = wp::mul(var_1043, var_18);
                var_1045 = wp::add(var_24, var_1044);
                var_1046 = wp::add(var_1045, var_18);
                var_1048 = wp::sub(var_1046, var_1047);
                var_1049 = wp::address(var_hfield_data, var_1048);
                var_1051 = wp::load(var_1049);
                var_1050 = wp::copy(var_1051);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol + ncol - 1]          <L 597>
                var_1053 = wp::add(var_1037, var_1052);
                var_1054 = wp::round(var_1053);
                var_1055 = wp::int(var_1054);
                var_1056 = wp::mul(var_1055, var_18);
                var_1057 = wp::add(var_24, var_1056);
                var_1058 = wp::add(var_1057, var_18);
                var_1060 = wp::sub(var_1058, var_1059);
                var_1061 = wp::address(var_hfield_data, var_1060);
                var_1063 = wp::load(var_1061);
                var_1062 = wp::copy(var_1063);
            }
            if (!var_1039) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) * ncol]                     <L 599>
                var_1065 = wp::add(var_1037, var_1064);
                var_1066 = wp::round(var_1065);
                var_1067 = wp::int(var_1066);
                var_1068 = wp::mul(var_1067, var_18);
                var_1069 = wp::add(var_24, var_1068);
                var_1070 = wp::address(var_hfield_data, var_1069);
                var_1072 = wp::load(var_1070);
                var_1071 = wp::copy(var_1072);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) * ncol]                     <L 600>
                var_1074 = wp::add(var_1037, var_1073);
                var_1075 = wp::round(var_1074);
                var_1076 = wp::int(var_1075);
                var_1077 = wp::mul(var_1076, var_18);
                var_1078 = wp::add(var_24, var_1077);
                var_1079 = wp::address(var_hfield_data, var_1078);
                var_1081 = wp::load(var_1079);
                var_1080 = wp::copy(var_1081);
            }
            var_1082 = wp::where(var_1039, var_1050, var_1071);
            var_1083 = wp::where(var_1039, var_1062, var_1080);
        }
        if (!var_1019) {
            // y = safe_div(lpnt[0] + all[i] * lvec[0] + size[0], dx)                         <L 603>
            var_1085 = wp::extract(var_66, var_1084);
            var_1086 = wp::extract(var_62, var_998);
            var_1088 = wp::extract(var_67, var_1087);
            var_1089 = wp::mul(var_1086, var_1088);
            var_1090 = wp::add(var_1085, var_1089);
            var_1092 = wp::extract(var_21, var_1091);
            var_1093 = wp::add(var_1090, var_1092);
            var_1094 = safe_div_0(var_1093, var_166);
            // y0 = wp.max(0.0, wp.min(float(ncol - 2), wp.floor(y)))                         <L 604>
            var_1097 = wp::sub(var_18, var_1096);
            var_1098 = wp::float(var_1097);
            var_1099 = wp::floor(var_1094);
            var_1100 = wp::min(var_1098, var_1099);
            var_1101 = wp::max(var_1095, var_1100);
            // if i == 3:                                                                     <L 605>
            var_1103 = (var_998 == var_1102);
            if (var_1103) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0)) + (nrow - 1) * ncol]        <L 606>
                var_1105 = wp::add(var_1101, var_1104);
                var_1106 = wp::round(var_1105);
                var_1107 = wp::int(var_1106);
                var_1108 = wp::add(var_24, var_1107);
                var_1110 = wp::sub(var_15, var_1109);
                var_1111 = wp::mul(var_1110, var_18);
                var_1112 = wp::add(var_1108, var_1111);
                var_1113 = wp::address(var_hfield_data, var_1112);
                var_1115 = wp::load(var_1113);
                var_1114 = wp::copy(var_1115);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0)) + (nrow - 1) * ncol]        <L 607>
                var_1117 = wp::add(var_1101, var_1116);
                var_1118 = wp::round(var_1117);
                var_1119 = wp::int(var_1118);
                var_1120 = wp::add(var_24, var_1119);
                var_1122 = wp::sub(var_15, var_1121);
                var_1123 = wp::mul(var_1122, var_18);
                var_1124 = wp::add(var_1120, var_1123);
                var_1125 = wp::address(var_hfield_data, var_1124);
                var_1127 = wp::load(var_1125);
                var_1126 = wp::copy(var_1127);
            }
            if (!var_1103) {
                // z0 = hfield_data[adr + int(wp.round(y0 + 0.0))]                            <L 609>
                var_1129 = wp::add(var_1101, var_1128);
                var_1130 = wp::round(var_1129);
                var_1131 = wp::int(var_1130);
                var_1132 = wp::add(var_24, var_1131);
                var_1133 = wp::address(var_hfield_data, var_1132);
                var_1135 = wp::load(var_1133);
                var_1134 = wp::copy(var_1135);
                // z1 = hfield_data[adr + int(wp.round(y0 + 1.0))]                            <L 610>
                var_1137 = wp::add(var_1101, var_1136);
                var_1138 = wp::round(var_1137);
                var_1139 = wp::int(var_1138);
                var_1140 = wp::add(var_24, var_1139);
                var_1141 = wp::address(var_hfield_data, var_1140);
                var_1143 = wp::load(var_1141);
                var_1142 = wp::copy(var_1143);
            }
            var_1144 = wp::where(var_1103, var_1114, var_1134);
            var_1145 = wp::where(var_1103, var_1126, var_1142);
        }
        var_1146 = wp::where(var_1019, var_1030, var_1094);
        var_1147 = wp::where(var_1019, var_1037, var_1101);
        var_1148 = wp::where(var_1019, var_1082, var_1144);
        var_1149 = wp::where(var_1019, var_1083, var_1145);
        // if z < z0 * (y0 + 1.0 - y) + z1 * (y - y0):                                        <L 613>
        var_1151 = wp::add(var_1147, var_1150);
        var_1152 = wp::sub(var_1151, var_1146);
        var_1153 = wp::mul(var_1148, var_1152);
        var_1154 = wp::sub(var_1146, var_1147);
        var_1155 = wp::mul(var_1149, var_1154);
        var_1156 = wp::add(var_1153, var_1155);
        var_1157 = (var_1017 < var_1156);
        if (var_1157) {
            // x = all[i]                                                                     <L 614>
            var_1158 = wp::extract(var_62, var_998);
            // normal_local = wp.vec3(float(i == 1) - float(i == 0), float(i == 3) - float(i == 2), 0.0)       <L 615>
            var_1160 = (var_998 == var_1159);
            var_1161 = wp::float(var_1160);
            var_1163 = (var_998 == var_1162);
            var_1164 = wp::float(var_1163);
            var_1165 = wp::sub(var_1161, var_1164);
            var_1167 = (var_998 == var_1166);
            var_1168 = wp::float(var_1167);
            var_1170 = (var_998 == var_1169);
            var_1171 = wp::float(var_1170);
            var_1172 = wp::sub(var_1168, var_1171);
            var_1174 = wp::vec_t<3, wp::float32>(var_1165, var_1172, var_1173);
        }
        var_1175 = wp::where(var_1157, var_1158, var_991);
        var_1176 = wp::where(var_1157, var_1174, var_992);
    }
    var_1177 = wp::where(var_999, var_1175, var_991);
    var_1178 = wp::where(var_999, var_1176, var_992);
    var_1179 = wp::where(var_999, var_1017, var_993);
    var_1180 = wp::where(var_999, var_1146, var_994);
    var_1181 = wp::where(var_999, var_1147, var_995);
    var_1182 = wp::where(var_999, var_1148, var_996);
    var_1183 = wp::where(var_999, var_1149, var_997);
    // if x >= 0:                                                                             <L 617>
    var_1185 = (var_1177 >= var_1184);
    if (var_1185) {
        // normal_local = mat @ normal_local                                                  <L 618>
        var_1186 = wp::mul(var_mat, var_1178);
    }
    var_1187 = wp::where(var_1185, var_1186, var_1178);
    // return x, normal_local                                                                 <L 619>
    ret_0 = var_1177;
    ret_1 = var_1187;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:187
static void ray_plane_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::vec_t<3, wp::float32> var_0;
    wp::vec_t<3, wp::float32> var_1;
    const wp::int32 var_2 = 2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1e-15;
    const wp::float32 var_5 = -1e-15;
    bool var_6;
    const wp::float32 var_7 = -1.0;
    wp::vec_t<3, wp::float32> var_8;
    const wp::int32 var_9 = 2;
    wp::float32 var_10;
    wp::float32 var_11;
    const wp::int32 var_12 = 2;
    wp::float32 var_13;
    wp::float32 var_14;
    const wp::float32 var_15 = 0.0;
    bool var_16;
    const wp::float32 var_17 = -1.0;
    wp::vec_t<3, wp::float32> var_18;
    const wp::int32 var_19 = 0;
    wp::float32 var_20;
    const wp::int32 var_21 = 0;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    const wp::int32 var_25 = 1;
    wp::float32 var_26;
    const wp::int32 var_27 = 1;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    wp::vec_t<2, wp::float32> var_31;
    bool var_32;
    bool var_33;
    const wp::int32 var_34 = 0;
    wp::float32 var_35;
    const wp::float32 var_36 = 0.0;
    bool var_37;
    const wp::int32 var_38 = 0;
    wp::float32 var_39;
    wp::float32 var_40;
    const wp::int32 var_41 = 0;
    wp::float32 var_42;
    bool var_43;
    bool var_44;
    const wp::int32 var_45 = 1;
    wp::float32 var_46;
    const wp::float32 var_47 = 0.0;
    bool var_48;
    const wp::int32 var_49 = 1;
    wp::float32 var_50;
    wp::float32 var_51;
    const wp::int32 var_52 = 1;
    wp::float32 var_53;
    bool var_54;
    const wp::int32 var_55 = 0;
    const wp::int32 var_56 = 2;
    wp::float32 var_57;
    const wp::int32 var_58 = 1;
    const wp::int32 var_59 = 2;
    wp::float32 var_60;
    const wp::int32 var_61 = 2;
    const wp::int32 var_62 = 2;
    wp::float32 var_63;
    wp::vec_t<3, wp::float32> var_64;
    const wp::float32 var_65 = -1.0;
    wp::vec_t<3, wp::float32> var_66;
    //---------
    // forward
    // def ray_plane(pos: wp.vec3, mat: wp.mat33, size: wp.vec3, pnt: wp.vec3, vec: wp.vec3) -> Tuple[float, wp.vec3]:       <L 188>
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 191>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_0, var_1);
    // if lvec[2] > -MJ_MINVAL:                                                               <L 194>
    var_3 = wp::extract(var_1, var_2);
    var_6 = (var_3 > var_5);
    if (var_6) {
        // return -1.0, wp.vec3()                                                             <L 195>
        var_8 = wp::vec_t<3, wp::float32>();
        ret_0 = var_7;
        ret_1 = var_8;
        return;
    }
    // x = -lpnt[2] / lvec[2]                                                                 <L 198>
    var_10 = wp::extract(var_0, var_9);
    var_11 = wp::neg(var_10);
    var_13 = wp::extract(var_1, var_12);
    var_14 = wp::div(var_11, var_13);
    // if x < 0.0:                                                                            <L 199>
    var_16 = (var_14 < var_15);
    if (var_16) {
        // return -1.0, wp.vec3()                                                             <L 200>
        var_18 = wp::vec_t<3, wp::float32>();
        ret_0 = var_17;
        ret_1 = var_18;
        return;
    }
    // p = wp.vec2(lpnt[0] + x * lvec[0], lpnt[1] + x * lvec[1])                              <L 202>
    var_20 = wp::extract(var_0, var_19);
    var_22 = wp::extract(var_1, var_21);
    var_23 = wp::mul(var_14, var_22);
    var_24 = wp::add(var_20, var_23);
    var_26 = wp::extract(var_0, var_25);
    var_28 = wp::extract(var_1, var_27);
    var_29 = wp::mul(var_14, var_28);
    var_30 = wp::add(var_26, var_29);
    var_31 = wp::vec_t<2, wp::float32>(var_24, var_30);
    // if (size[0] <= 0.0 or wp.abs(p[0]) <= size[0]) and (size[1] <= 0.0 or wp.abs(p[1]) <= size[1]):       <L 205>
    var_35 = wp::extract(var_size, var_34);
    var_37 = (var_35 <= var_36);
    var_33 = var_37;
    if (!var_33) {
        var_39 = wp::extract(var_31, var_38);
        var_40 = wp::abs(var_39);
        var_42 = wp::extract(var_size, var_41);
        var_43 = (var_40 <= var_42);
        var_33 = var_33 || var_43;
    }
    var_32 = var_33;
    if (var_32) {
        var_46 = wp::extract(var_size, var_45);
        var_48 = (var_46 <= var_47);
        var_44 = var_48;
        if (!var_44) {
            var_50 = wp::extract(var_31, var_49);
            var_51 = wp::abs(var_50);
            var_53 = wp::extract(var_size, var_52);
            var_54 = (var_51 <= var_53);
            var_44 = var_44 || var_54;
        }
        var_32 = var_32 && var_44;
    }
    if (var_32) {
        // return x, wp.vec3(mat[0, 2], mat[1, 2], mat[2, 2])                                 <L 206>
        var_57 = wp::extract(var_mat, var_55, var_56);
        var_60 = wp::extract(var_mat, var_58, var_59);
        var_63 = wp::extract(var_mat, var_61, var_62);
        var_64 = wp::vec_t<3, wp::float32>(var_57, var_60, var_63);
        ret_0 = var_14;
        ret_1 = var_64;
        return;
    }
    if (!var_32) {
        // return -1.0, wp.vec3()                                                             <L 208>
        var_66 = wp::vec_t<3, wp::float32>();
        ret_0 = var_65;
        ret_1 = var_66;
        return;
    }
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:228
static void ray_capsule_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::vec_t<3, wp::float32> var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    const wp::float32 var_10 = -1.0;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::vec_t<3, wp::float32> var_13;
    const wp::float32 var_14 = -1.0;
    const wp::int32 var_15 = 0;
    wp::float32 var_16;
    const wp::int32 var_17 = 0;
    wp::float32 var_18;
    wp::float32 var_19;
    const wp::int32 var_20 = 0;
    wp::float32 var_21;
    const wp::int32 var_22 = 0;
    wp::float32 var_23;
    wp::float32 var_24;
    const wp::int32 var_25 = 1;
    wp::float32 var_26;
    const wp::int32 var_27 = 1;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    const wp::int32 var_31 = 0;
    wp::float32 var_32;
    const wp::int32 var_33 = 0;
    wp::float32 var_34;
    wp::float32 var_35;
    const wp::int32 var_36 = 1;
    wp::float32 var_37;
    const wp::int32 var_38 = 1;
    wp::float32 var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    const wp::int32 var_42 = 0;
    wp::float32 var_43;
    const wp::int32 var_44 = 0;
    wp::float32 var_45;
    wp::float32 var_46;
    const wp::int32 var_47 = 1;
    wp::float32 var_48;
    const wp::int32 var_49 = 1;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    wp::float32 var_54;
    wp::vec_t<2, wp::float32> var_55;
    const wp::int32 var_56 = 0;
    bool var_57;
    const wp::float32 var_58 = 0.0;
    bool var_59;
    const wp::int32 var_60 = 2;
    wp::float32 var_61;
    const wp::int32 var_62 = 2;
    wp::float32 var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::float32 var_66;
    const wp::int32 var_67 = 1;
    wp::float32 var_68;
    bool var_69;
    bool var_70;
    const wp::float32 var_71 = 0.0;
    bool var_72;
    bool var_73;
    wp::float32 var_74;
    wp::float32 var_75;
    wp::float32 var_76;
    const wp::int32 var_77 = 0;
    wp::float32 var_78;
    const wp::int32 var_79 = 1;
    wp::float32 var_80;
    const wp::int32 var_81 = 2;
    wp::float32 var_82;
    const wp::int32 var_83 = 1;
    wp::float32 var_84;
    wp::float32 var_85;
    wp::vec_t<3, wp::float32> var_86;
    const wp::int32 var_87 = 2;
    wp::float32 var_88;
    const wp::int32 var_89 = 2;
    wp::float32 var_90;
    wp::float32 var_91;
    wp::float32 var_92;
    wp::float32 var_93;
    wp::float32 var_94;
    wp::float32 var_95;
    wp::float32 var_96;
    wp::vec_t<2, wp::float32> var_97;
    const wp::int32 var_98 = 0;
    bool var_99;
    wp::float32 var_100;
    const wp::float32 var_101 = 0.0;
    bool var_102;
    const wp::int32 var_103 = 2;
    wp::float32 var_104;
    wp::float32 var_105;
    const wp::int32 var_106 = 2;
    wp::float32 var_107;
    wp::float32 var_108;
    wp::float32 var_109;
    const wp::int32 var_110 = 1;
    wp::float32 var_111;
    bool var_112;
    bool var_113;
    const wp::float32 var_114 = 0.0;
    bool var_115;
    wp::float32 var_116;
    bool var_117;
    wp::float32 var_118;
    const wp::int32 var_119 = 1;
    wp::float32 var_120;
    wp::int32 var_121;
    wp::float32 var_122;
    wp::int32 var_123;
    const wp::int32 var_124 = 1;
    bool var_125;
    wp::float32 var_126;
    const wp::float32 var_127 = 0.0;
    bool var_128;
    const wp::int32 var_129 = 2;
    wp::float32 var_130;
    wp::float32 var_131;
    const wp::int32 var_132 = 2;
    wp::float32 var_133;
    wp::float32 var_134;
    wp::float32 var_135;
    const wp::int32 var_136 = 1;
    wp::float32 var_137;
    bool var_138;
    bool var_139;
    const wp::float32 var_140 = 0.0;
    bool var_141;
    wp::float32 var_142;
    bool var_143;
    wp::float32 var_144;
    const wp::int32 var_145 = 1;
    wp::float32 var_146;
    wp::int32 var_147;
    wp::float32 var_148;
    wp::int32 var_149;
    const wp::int32 var_150 = 0;
    wp::float32 var_151;
    const wp::int32 var_152 = 1;
    wp::float32 var_153;
    const wp::int32 var_154 = 2;
    wp::float32 var_155;
    const wp::int32 var_156 = 1;
    wp::float32 var_157;
    wp::float32 var_158;
    wp::vec_t<3, wp::float32> var_159;
    wp::float32 var_160;
    wp::float32 var_161;
    wp::float32 var_162;
    wp::float32 var_163;
    wp::vec_t<2, wp::float32> var_164;
    const wp::int32 var_165 = 0;
    bool var_166;
    wp::float32 var_167;
    const wp::float32 var_168 = 0.0;
    bool var_169;
    const wp::int32 var_170 = 2;
    wp::float32 var_171;
    wp::float32 var_172;
    const wp::int32 var_173 = 2;
    wp::float32 var_174;
    wp::float32 var_175;
    wp::float32 var_176;
    const wp::int32 var_177 = 1;
    wp::float32 var_178;
    wp::float32 var_179;
    bool var_180;
    bool var_181;
    const wp::float32 var_182 = 0.0;
    bool var_183;
    wp::float32 var_184;
    bool var_185;
    wp::float32 var_186;
    const wp::int32 var_187 = -1;
    wp::float32 var_188;
    wp::int32 var_189;
    wp::float32 var_190;
    wp::int32 var_191;
    const wp::int32 var_192 = 1;
    bool var_193;
    wp::float32 var_194;
    const wp::float32 var_195 = 0.0;
    bool var_196;
    const wp::int32 var_197 = 2;
    wp::float32 var_198;
    wp::float32 var_199;
    const wp::int32 var_200 = 2;
    wp::float32 var_201;
    wp::float32 var_202;
    wp::float32 var_203;
    const wp::int32 var_204 = 1;
    wp::float32 var_205;
    wp::float32 var_206;
    bool var_207;
    bool var_208;
    const wp::float32 var_209 = 0.0;
    bool var_210;
    wp::float32 var_211;
    bool var_212;
    wp::float32 var_213;
    const wp::int32 var_214 = -1;
    wp::float32 var_215;
    wp::int32 var_216;
    wp::float32 var_217;
    wp::int32 var_218;
    wp::vec_t<3, wp::float32> var_219;
    const wp::int32 var_220 = 0;
    bool var_221;
    const wp::int32 var_222 = 0;
    wp::float32 var_223;
    const wp::int32 var_224 = 0;
    wp::float32 var_225;
    wp::float32 var_226;
    wp::float32 var_227;
    const wp::int32 var_228 = 0;
    const wp::int32 var_229 = 1;
    wp::float32 var_230;
    const wp::int32 var_231 = 1;
    wp::float32 var_232;
    wp::float32 var_233;
    wp::float32 var_234;
    const wp::int32 var_235 = 1;
    const wp::int32 var_236 = 0;
    bool var_237;
    const wp::float32 var_238 = 0.0;
    const wp::int32 var_239 = 2;
    const wp::int32 var_240 = 2;
    wp::float32 var_241;
    const wp::int32 var_242 = 2;
    wp::float32 var_243;
    wp::float32 var_244;
    wp::float32 var_245;
    const wp::int32 var_246 = 1;
    wp::float32 var_247;
    wp::float32 var_248;
    wp::float32 var_249;
    wp::float32 var_250;
    const wp::int32 var_251 = 2;
    wp::vec_t<3, wp::float32> var_252;
    wp::vec_t<3, wp::float32> var_253;
    wp::vec_t<3, wp::float32> var_254;
    //---------
    // forward
    // def ray_capsule(pos: wp.vec3, mat: wp.mat33, size: wp.vec3, pnt: wp.vec3, vec: wp.vec3) -> Tuple[float, wp.vec3]:       <L 229>
    // ssz = size[0] + size[1]                                                                <L 232>
    var_1 = wp::extract(var_size, var_0);
    var_3 = wp::extract(var_size, var_2);
    var_4 = wp::add(var_1, var_3);
    // dist_sphere, normal_sphere = ray_sphere(pos, ssz * ssz, pnt, vec)                      <L 233>
    var_5 = wp::mul(var_4, var_4);
    ray_sphere_0(var_pos, var_5, var_pnt, var_vec, var_6, var_7);
    // if dist_sphere < 0:                                                                    <L 234>
    var_9 = (var_6 < var_8);
    if (var_9) {
        // return -1.0, wp.vec3()                                                             <L 235>
        var_11 = wp::vec_t<3, wp::float32>();
        ret_0 = var_10;
        ret_1 = var_11;
        return;
    }
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 238>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_12, var_13);
    // x = -1.0                                                                               <L 241>
    // sq_size0 = size[0] * size[0]                                                           <L 244>
    var_16 = wp::extract(var_size, var_15);
    var_18 = wp::extract(var_size, var_17);
    var_19 = wp::mul(var_16, var_18);
    // a = lvec[0] * lvec[0] + lvec[1] * lvec[1]                                              <L 245>
    var_21 = wp::extract(var_13, var_20);
    var_23 = wp::extract(var_13, var_22);
    var_24 = wp::mul(var_21, var_23);
    var_26 = wp::extract(var_13, var_25);
    var_28 = wp::extract(var_13, var_27);
    var_29 = wp::mul(var_26, var_28);
    var_30 = wp::add(var_24, var_29);
    // b = lvec[0] * lpnt[0] + lvec[1] * lpnt[1]                                              <L 246>
    var_32 = wp::extract(var_13, var_31);
    var_34 = wp::extract(var_12, var_33);
    var_35 = wp::mul(var_32, var_34);
    var_37 = wp::extract(var_13, var_36);
    var_39 = wp::extract(var_12, var_38);
    var_40 = wp::mul(var_37, var_39);
    var_41 = wp::add(var_35, var_40);
    // c = lpnt[0] * lpnt[0] + lpnt[1] * lpnt[1] - sq_size0                                   <L 247>
    var_43 = wp::extract(var_12, var_42);
    var_45 = wp::extract(var_12, var_44);
    var_46 = wp::mul(var_43, var_45);
    var_48 = wp::extract(var_12, var_47);
    var_50 = wp::extract(var_12, var_49);
    var_51 = wp::mul(var_48, var_50);
    var_52 = wp::add(var_46, var_51);
    var_53 = wp::sub(var_52, var_19);
    // sol, xx = _ray_quad(a, b, c)                                                           <L 250>
    _ray_quad_0(var_30, var_41, var_53, var_54, var_55);
    // part = 0  # -1: bottom, 0: cylinder, 1: top                                            <L 251>
    // if sol >= 0.0 and wp.abs(lpnt[2] + sol * lvec[2]) <= size[1]:                          <L 255>
    var_59 = (var_54 >= var_58);
    var_57 = var_59;
    if (var_57) {
        var_61 = wp::extract(var_12, var_60);
        var_63 = wp::extract(var_13, var_62);
        var_64 = wp::mul(var_54, var_63);
        var_65 = wp::add(var_61, var_64);
        var_66 = wp::abs(var_65);
        var_68 = wp::extract(var_size, var_67);
        var_69 = (var_66 <= var_68);
        var_57 = var_57 && var_69;
    }
    if (var_57) {
        // if x < 0.0 or sol < x:                                                             <L 256>
        var_72 = (var_14 < var_71);
        var_70 = var_72;
        if (!var_70) {
            var_73 = (var_54 < var_14);
            var_70 = var_70 || var_73;
        }
        if (var_70) {
            // x = sol                                                                        <L 257>
            var_74 = wp::copy(var_54);
        }
        var_75 = wp::where(var_70, var_74, var_14);
    }
    var_76 = wp::where(var_57, var_75, var_14);
    // ldif = wp.vec3(lpnt[0], lpnt[1], lpnt[2] - size[1])                                    <L 260>
    var_78 = wp::extract(var_12, var_77);
    var_80 = wp::extract(var_12, var_79);
    var_82 = wp::extract(var_12, var_81);
    var_84 = wp::extract(var_size, var_83);
    var_85 = wp::sub(var_82, var_84);
    var_86 = wp::vec_t<3, wp::float32>(var_78, var_80, var_85);
    // a += lvec[2] * lvec[2]                                                                 <L 261>
    var_88 = wp::extract(var_13, var_87);
    var_90 = wp::extract(var_13, var_89);
    var_91 = wp::mul(var_88, var_90);
    var_92 = wp::add(var_30, var_91);
    // b = wp.dot(lvec, ldif)                                                                 <L 262>
    var_93 = wp::dot(var_13, var_86);
    // c = wp.dot(ldif, ldif) - sq_size0                                                      <L 263>
    var_94 = wp::dot(var_86, var_86);
    var_95 = wp::sub(var_94, var_19);
    // _, xx = _ray_quad(a, b, c)                                                             <L 264>
    _ray_quad_0(var_92, var_93, var_95, var_96, var_97);
    // for i in range(2):                                                                     <L 267>
    // if xx[i] >= 0.0 and lpnt[2] + xx[i] * lvec[2] >= size[1]:                              <L 268>
    var_100 = wp::extract(var_97, var_98);
    var_102 = (var_100 >= var_101);
    var_99 = var_102;
    if (var_99) {
        var_104 = wp::extract(var_12, var_103);
        var_105 = wp::extract(var_97, var_98);
        var_107 = wp::extract(var_13, var_106);
        var_108 = wp::mul(var_105, var_107);
        var_109 = wp::add(var_104, var_108);
        var_111 = wp::extract(var_size, var_110);
        var_112 = (var_109 >= var_111);
        var_99 = var_99 && var_112;
    }
    if (var_99) {
        // if x < 0.0 or xx[i] < x:                                                           <L 269>
        var_115 = (var_76 < var_114);
        var_113 = var_115;
        if (!var_113) {
            var_116 = wp::extract(var_97, var_98);
            var_117 = (var_116 < var_76);
            var_113 = var_113 || var_117;
        }
        if (var_113) {
            // x = xx[i]                                                                      <L 270>
            var_118 = wp::extract(var_97, var_98);
            // part = 1                                                                       <L 271>
        }
        var_120 = wp::where(var_113, var_118, var_76);
        var_121 = wp::where(var_113, var_119, var_56);
    }
    var_122 = wp::where(var_99, var_120, var_76);
    var_123 = wp::where(var_99, var_121, var_56);
    // if xx[i] >= 0.0 and lpnt[2] + xx[i] * lvec[2] >= size[1]:                              <L 268>
    var_126 = wp::extract(var_97, var_124);
    var_128 = (var_126 >= var_127);
    var_125 = var_128;
    if (var_125) {
        var_130 = wp::extract(var_12, var_129);
        var_131 = wp::extract(var_97, var_124);
        var_133 = wp::extract(var_13, var_132);
        var_134 = wp::mul(var_131, var_133);
        var_135 = wp::add(var_130, var_134);
        var_137 = wp::extract(var_size, var_136);
        var_138 = (var_135 >= var_137);
        var_125 = var_125 && var_138;
    }
    if (var_125) {
        // if x < 0.0 or xx[i] < x:                                                           <L 269>
        var_141 = (var_122 < var_140);
        var_139 = var_141;
        if (!var_139) {
            var_142 = wp::extract(var_97, var_124);
            var_143 = (var_142 < var_122);
            var_139 = var_139 || var_143;
        }
        if (var_139) {
            // x = xx[i]                                                                      <L 270>
            var_144 = wp::extract(var_97, var_124);
            // part = 1                                                                       <L 271>
        }
        var_146 = wp::where(var_139, var_144, var_122);
        var_147 = wp::where(var_139, var_145, var_123);
    }
    var_148 = wp::where(var_125, var_146, var_122);
    var_149 = wp::where(var_125, var_147, var_123);
    // ldif = wp.vec3(ldif[0], ldif[1], lpnt[2] + size[1])                                    <L 274>
    var_151 = wp::extract(var_86, var_150);
    var_153 = wp::extract(var_86, var_152);
    var_155 = wp::extract(var_12, var_154);
    var_157 = wp::extract(var_size, var_156);
    var_158 = wp::add(var_155, var_157);
    var_159 = wp::vec_t<3, wp::float32>(var_151, var_153, var_158);
    // b = wp.dot(lvec, ldif)                                                                 <L 275>
    var_160 = wp::dot(var_13, var_159);
    // c = wp.dot(ldif, ldif) - sq_size0                                                      <L 276>
    var_161 = wp::dot(var_159, var_159);
    var_162 = wp::sub(var_161, var_19);
    // _, xx = _ray_quad(a, b, c)                                                             <L 277>
    _ray_quad_0(var_92, var_160, var_162, var_163, var_164);
    // for i in range(2):                                                                     <L 280>
    // if xx[i] >= 0.0 and lpnt[2] + xx[i] * lvec[2] <= -size[1]:                             <L 281>
    var_167 = wp::extract(var_164, var_165);
    var_169 = (var_167 >= var_168);
    var_166 = var_169;
    if (var_166) {
        var_171 = wp::extract(var_12, var_170);
        var_172 = wp::extract(var_164, var_165);
        var_174 = wp::extract(var_13, var_173);
        var_175 = wp::mul(var_172, var_174);
        var_176 = wp::add(var_171, var_175);
        var_178 = wp::extract(var_size, var_177);
        var_179 = wp::neg(var_178);
        var_180 = (var_176 <= var_179);
        var_166 = var_166 && var_180;
    }
    if (var_166) {
        // if x < 0.0 or xx[i] < x:                                                           <L 282>
        var_183 = (var_148 < var_182);
        var_181 = var_183;
        if (!var_181) {
            var_184 = wp::extract(var_164, var_165);
            var_185 = (var_184 < var_148);
            var_181 = var_181 || var_185;
        }
        if (var_181) {
            // x = xx[i]                                                                      <L 283>
            var_186 = wp::extract(var_164, var_165);
            // part = -1                                                                      <L 284>
        }
        var_188 = wp::where(var_181, var_186, var_148);
        var_189 = wp::where(var_181, var_187, var_149);
    }
    var_190 = wp::where(var_166, var_188, var_148);
    var_191 = wp::where(var_166, var_189, var_149);
    // if xx[i] >= 0.0 and lpnt[2] + xx[i] * lvec[2] <= -size[1]:                             <L 281>
    var_194 = wp::extract(var_164, var_192);
    var_196 = (var_194 >= var_195);
    var_193 = var_196;
    if (var_193) {
        var_198 = wp::extract(var_12, var_197);
        var_199 = wp::extract(var_164, var_192);
        var_201 = wp::extract(var_13, var_200);
        var_202 = wp::mul(var_199, var_201);
        var_203 = wp::add(var_198, var_202);
        var_205 = wp::extract(var_size, var_204);
        var_206 = wp::neg(var_205);
        var_207 = (var_203 <= var_206);
        var_193 = var_193 && var_207;
    }
    if (var_193) {
        // if x < 0.0 or xx[i] < x:                                                           <L 282>
        var_210 = (var_190 < var_209);
        var_208 = var_210;
        if (!var_208) {
            var_211 = wp::extract(var_164, var_192);
            var_212 = (var_211 < var_190);
            var_208 = var_208 || var_212;
        }
        if (var_208) {
            // x = xx[i]                                                                      <L 283>
            var_213 = wp::extract(var_164, var_192);
            // part = -1                                                                      <L 284>
        }
        var_215 = wp::where(var_208, var_213, var_190);
        var_216 = wp::where(var_208, var_214, var_191);
    }
    var_217 = wp::where(var_193, var_215, var_190);
    var_218 = wp::where(var_193, var_216, var_191);
    // normal = wp.vec3()                                                                     <L 286>
    var_219 = wp::vec_t<3, wp::float32>();
    // if x >= 0:                                                                             <L 287>
    var_221 = (var_217 >= var_220);
    if (var_221) {
        // normal[0] = lpnt[0] + lvec[0] * x                                                  <L 288>
        var_223 = wp::extract(var_12, var_222);
        var_225 = wp::extract(var_13, var_224);
        var_226 = wp::mul(var_225, var_217);
        var_227 = wp::add(var_223, var_226);
        wp::assign_inplace(var_219, var_228, var_227);
        // normal[1] = lpnt[1] + lvec[1] * x                                                  <L 289>
        var_230 = wp::extract(var_12, var_229);
        var_232 = wp::extract(var_13, var_231);
        var_233 = wp::mul(var_232, var_217);
        var_234 = wp::add(var_230, var_233);
        wp::assign_inplace(var_219, var_235, var_234);
        // if part == 0:                                                                      <L 290>
        var_237 = (var_218 == var_236);
        if (var_237) {
            // normal[2] = 0.0                                                                <L 291>
            wp::assign_inplace(var_219, var_239, var_238);
        }
        if (!var_237) {
            // normal[2] = lpnt[2] + lvec[2] * x - size[1] * float(part)                      <L 293>
            var_241 = wp::extract(var_12, var_240);
            var_243 = wp::extract(var_13, var_242);
            var_244 = wp::mul(var_243, var_217);
            var_245 = wp::add(var_241, var_244);
            var_247 = wp::extract(var_size, var_246);
            var_248 = wp::float(var_218);
            var_249 = wp::mul(var_247, var_248);
            var_250 = wp::sub(var_245, var_249);
            wp::assign_inplace(var_219, var_251, var_250);
        }
        // normal = wp.normalize(normal)                                                      <L 296>
        var_252 = wp::normalize(var_219);
        // normal = mat @ normal                                                              <L 297>
        var_253 = wp::mul(var_mat, var_252);
    }
    var_254 = wp::where(var_221, var_253, var_219);
    // return x, normal                                                                       <L 299>
    ret_0 = var_217;
    ret_1 = var_254;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:302
static void ray_ellipsoid_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::vec_t<3, wp::float32> var_0;
    wp::vec_t<3, wp::float32> var_1;
    const wp::float32 var_2 = 1.0;
    const wp::int32 var_3 = 0;
    wp::float32 var_4;
    const wp::int32 var_5 = 0;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::float32 var_9 = 1.0;
    const wp::int32 var_10 = 1;
    wp::float32 var_11;
    const wp::int32 var_12 = 1;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    const wp::float32 var_16 = 1.0;
    const wp::int32 var_17 = 2;
    wp::float32 var_18;
    const wp::int32 var_19 = 2;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::float32 var_25;
    wp::float32 var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::float32 var_28;
    const wp::float32 var_29 = 1.0;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::vec_t<2, wp::float32> var_32;
    wp::vec_t<3, wp::float32> var_33;
    const wp::int32 var_34 = 0;
    bool var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::vec_t<3, wp::float32> var_38;
    wp::vec_t<3, wp::float32> var_39;
    wp::vec_t<3, wp::float32> var_40;
    wp::vec_t<3, wp::float32> var_41;
    //---------
    // forward
    // def ray_ellipsoid(pos: wp.vec3, mat: wp.mat33, size: wp.vec3, pnt: wp.vec3, vec: wp.vec3) -> Tuple[float, wp.vec3]:       <L 303>
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 306>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_0, var_1);
    // s = wp.vec3(safe_div(1.0, size[0] * size[0]), safe_div(1.0, size[1] * size[1]), safe_div(1.0, size[2] * size[2]))       <L 309>
    var_4 = wp::extract(var_size, var_3);
    var_6 = wp::extract(var_size, var_5);
    var_7 = wp::mul(var_4, var_6);
    var_8 = safe_div_0(var_2, var_7);
    var_11 = wp::extract(var_size, var_10);
    var_13 = wp::extract(var_size, var_12);
    var_14 = wp::mul(var_11, var_13);
    var_15 = safe_div_0(var_9, var_14);
    var_18 = wp::extract(var_size, var_17);
    var_20 = wp::extract(var_size, var_19);
    var_21 = wp::mul(var_18, var_20);
    var_22 = safe_div_0(var_16, var_21);
    var_23 = wp::vec_t<3, wp::float32>(var_8, var_15, var_22);
    // slvec = wp.cw_mul(s, lvec)                                                             <L 312>
    var_24 = wp::cw_mul(var_23, var_1);
    // a = wp.dot(slvec, lvec)                                                                <L 313>
    var_25 = wp::dot(var_24, var_1);
    // b = wp.dot(slvec, lpnt)                                                                <L 314>
    var_26 = wp::dot(var_24, var_0);
    // c = wp.dot(wp.cw_mul(s, lpnt), lpnt) - 1.0                                             <L 315>
    var_27 = wp::cw_mul(var_23, var_0);
    var_28 = wp::dot(var_27, var_0);
    var_30 = wp::sub(var_28, var_29);
    // sol, _ = _ray_quad(a, b, c)                                                            <L 318>
    _ray_quad_0(var_25, var_26, var_30, var_31, var_32);
    // normal = wp.vec3()                                                                     <L 320>
    var_33 = wp::vec_t<3, wp::float32>();
    // if sol >= 0:                                                                           <L 321>
    var_35 = (var_31 >= var_34);
    if (var_35) {
        // l = lpnt + lvec * sol                                                              <L 323>
        var_36 = wp::mul(var_1, var_31);
        var_37 = wp::add(var_0, var_36);
        // normal = wp.cw_mul(s, l)                                                           <L 326>
        var_38 = wp::cw_mul(var_23, var_37);
        // normal = wp.normalize(normal)                                                      <L 327>
        var_39 = wp::normalize(var_38);
        // normal = mat @ normal                                                              <L 328>
        var_40 = wp::mul(var_mat, var_39);
    }
    var_41 = wp::where(var_35, var_40, var_33);
    // return sol, normal                                                                     <L 330>
    ret_0 = var_31;
    ret_1 = var_41;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:333
static void ray_cylinder_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 0;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 1;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::vec_t<3, wp::float32> var_12;
    const wp::int32 var_13 = 0;
    bool var_14;
    const wp::float32 var_15 = -1.0;
    wp::vec_t<3, wp::float32> var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    const wp::float32 var_19 = -1.0;
    const wp::int32 var_20 = 0;
    const wp::int32 var_21 = 2;
    wp::float32 var_22;
    wp::float32 var_23;
    const wp::float32 var_24 = 1e-15;
    bool var_25;
    const wp::int32 var_26 = -1;
    wp::float32 var_27;
    const wp::int32 var_28 = 1;
    wp::float32 var_29;
    wp::float32 var_30;
    const wp::int32 var_31 = 2;
    wp::float32 var_32;
    wp::float32 var_33;
    const wp::int32 var_34 = 2;
    wp::float32 var_35;
    wp::float32 var_36;
    const wp::float32 var_37 = 0.0;
    bool var_38;
    const wp::int32 var_39 = 0;
    wp::float32 var_40;
    const wp::int32 var_41 = 0;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    const wp::int32 var_45 = 1;
    wp::float32 var_46;
    const wp::int32 var_47 = 1;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::vec_t<2, wp::float32> var_51;
    wp::float32 var_52;
    const wp::int32 var_53 = 0;
    wp::float32 var_54;
    const wp::int32 var_55 = 0;
    wp::float32 var_56;
    wp::float32 var_57;
    bool var_58;
    bool var_59;
    const wp::float32 var_60 = 0.0;
    bool var_61;
    bool var_62;
    wp::float32 var_63;
    wp::int32 var_64;
    wp::float32 var_65;
    wp::int32 var_66;
    wp::float32 var_67;
    wp::int32 var_68;
    wp::float32 var_69;
    wp::int32 var_70;
    const wp::int32 var_71 = 1;
    wp::float32 var_72;
    const wp::int32 var_73 = 1;
    wp::float32 var_74;
    wp::float32 var_75;
    const wp::int32 var_76 = 2;
    wp::float32 var_77;
    wp::float32 var_78;
    const wp::int32 var_79 = 2;
    wp::float32 var_80;
    wp::float32 var_81;
    const wp::float32 var_82 = 0.0;
    bool var_83;
    const wp::int32 var_84 = 0;
    wp::float32 var_85;
    const wp::int32 var_86 = 0;
    wp::float32 var_87;
    wp::float32 var_88;
    wp::float32 var_89;
    const wp::int32 var_90 = 1;
    wp::float32 var_91;
    const wp::int32 var_92 = 1;
    wp::float32 var_93;
    wp::float32 var_94;
    wp::float32 var_95;
    wp::vec_t<2, wp::float32> var_96;
    wp::float32 var_97;
    const wp::int32 var_98 = 0;
    wp::float32 var_99;
    const wp::int32 var_100 = 0;
    wp::float32 var_101;
    wp::float32 var_102;
    bool var_103;
    bool var_104;
    const wp::float32 var_105 = 0.0;
    bool var_106;
    bool var_107;
    wp::float32 var_108;
    wp::int32 var_109;
    wp::float32 var_110;
    wp::int32 var_111;
    wp::float32 var_112;
    wp::int32 var_113;
    wp::float32 var_114;
    wp::int32 var_115;
    wp::vec_t<2, wp::float32> var_116;
    wp::float32 var_117;
    wp::int32 var_118;
    const wp::int32 var_119 = 0;
    wp::float32 var_120;
    const wp::int32 var_121 = 0;
    wp::float32 var_122;
    wp::float32 var_123;
    const wp::int32 var_124 = 1;
    wp::float32 var_125;
    const wp::int32 var_126 = 1;
    wp::float32 var_127;
    wp::float32 var_128;
    wp::float32 var_129;
    const wp::int32 var_130 = 0;
    wp::float32 var_131;
    const wp::int32 var_132 = 0;
    wp::float32 var_133;
    wp::float32 var_134;
    const wp::int32 var_135 = 1;
    wp::float32 var_136;
    const wp::int32 var_137 = 1;
    wp::float32 var_138;
    wp::float32 var_139;
    wp::float32 var_140;
    const wp::int32 var_141 = 0;
    wp::float32 var_142;
    const wp::int32 var_143 = 0;
    wp::float32 var_144;
    wp::float32 var_145;
    const wp::int32 var_146 = 1;
    wp::float32 var_147;
    const wp::int32 var_148 = 1;
    wp::float32 var_149;
    wp::float32 var_150;
    wp::float32 var_151;
    const wp::int32 var_152 = 0;
    wp::float32 var_153;
    const wp::int32 var_154 = 0;
    wp::float32 var_155;
    wp::float32 var_156;
    wp::float32 var_157;
    wp::float32 var_158;
    wp::vec_t<2, wp::float32> var_159;
    bool var_160;
    const wp::float32 var_161 = 0.0;
    bool var_162;
    const wp::int32 var_163 = 2;
    wp::float32 var_164;
    const wp::int32 var_165 = 2;
    wp::float32 var_166;
    wp::float32 var_167;
    wp::float32 var_168;
    wp::float32 var_169;
    const wp::int32 var_170 = 1;
    wp::float32 var_171;
    bool var_172;
    bool var_173;
    const wp::float32 var_174 = 0.0;
    bool var_175;
    bool var_176;
    wp::float32 var_177;
    const wp::int32 var_178 = 0;
    wp::float32 var_179;
    wp::int32 var_180;
    wp::float32 var_181;
    wp::int32 var_182;
    wp::vec_t<3, wp::float32> var_183;
    const wp::int32 var_184 = 0;
    bool var_185;
    const wp::int32 var_186 = 0;
    bool var_187;
    wp::vec_t<3, wp::float32> var_188;
    wp::vec_t<3, wp::float32> var_189;
    const wp::float32 var_190 = 0.0;
    const wp::int32 var_191 = 2;
    wp::vec_t<3, wp::float32> var_192;
    const wp::float32 var_193 = 0.0;
    const wp::float32 var_194 = 0.0;
    wp::float32 var_195;
    wp::vec_t<3, wp::float32> var_196;
    wp::vec_t<3, wp::float32> var_197;
    wp::vec_t<3, wp::float32> var_198;
    wp::vec_t<3, wp::float32> var_199;
    //---------
    // forward
    // def ray_cylinder(pos: wp.vec3, mat: wp.mat33, size: wp.vec3, pnt: wp.vec3, vec: wp.vec3) -> Tuple[float, wp.vec3]:       <L 334>
    // ssz = size[0] * size[0] + size[1] * size[1]                                            <L 337>
    var_1 = wp::extract(var_size, var_0);
    var_3 = wp::extract(var_size, var_2);
    var_4 = wp::mul(var_1, var_3);
    var_6 = wp::extract(var_size, var_5);
    var_8 = wp::extract(var_size, var_7);
    var_9 = wp::mul(var_6, var_8);
    var_10 = wp::add(var_4, var_9);
    // dist_sphere, normal_sphere = ray_sphere(pos, ssz, pnt, vec)                            <L 338>
    ray_sphere_0(var_pos, var_10, var_pnt, var_vec, var_11, var_12);
    // if dist_sphere < 0:                                                                    <L 339>
    var_14 = (var_11 < var_13);
    if (var_14) {
        // return -1.0, wp.vec3()                                                             <L 340>
        var_16 = wp::vec_t<3, wp::float32>();
        ret_0 = var_15;
        ret_1 = var_16;
        return;
    }
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 343>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_17, var_18);
    // x = -1.0                                                                               <L 346>
    // part = 0  # -1: bottom, 0: cylinder, 1: top                                            <L 347>
    // if wp.abs(lvec[2]) > MJ_MINVAL:                                                        <L 350>
    var_22 = wp::extract(var_18, var_21);
    var_23 = wp::abs(var_22);
    var_25 = (var_23 > var_24);
    if (var_25) {
        // for side in range(-1, 2, 2):                                                       <L 351>
        // sol = (float(side) * size[1] - lpnt[2]) / lvec[2]                                  <L 353>
        var_27 = wp::float(var_26);
        var_29 = wp::extract(var_size, var_28);
        var_30 = wp::mul(var_27, var_29);
        var_32 = wp::extract(var_17, var_31);
        var_33 = wp::sub(var_30, var_32);
        var_35 = wp::extract(var_18, var_34);
        var_36 = wp::div(var_33, var_35);
        // if sol >= 0.0:                                                                     <L 356>
        var_38 = (var_36 >= var_37);
        if (var_38) {
            // p = wp.vec2(lpnt[0] + sol * lvec[0], lpnt[1] + sol * lvec[1])                  <L 358>
            var_40 = wp::extract(var_17, var_39);
            var_42 = wp::extract(var_18, var_41);
            var_43 = wp::mul(var_36, var_42);
            var_44 = wp::add(var_40, var_43);
            var_46 = wp::extract(var_17, var_45);
            var_48 = wp::extract(var_18, var_47);
            var_49 = wp::mul(var_36, var_48);
            var_50 = wp::add(var_46, var_49);
            var_51 = wp::vec_t<2, wp::float32>(var_44, var_50);
            // if wp.dot(p, p) <= size[0] * size[0]:                                          <L 361>
            var_52 = wp::dot(var_51, var_51);
            var_54 = wp::extract(var_size, var_53);
            var_56 = wp::extract(var_size, var_55);
            var_57 = wp::mul(var_54, var_56);
            var_58 = (var_52 <= var_57);
            if (var_58) {
                // if x < 0.0 or sol < x:                                                     <L 362>
                var_61 = (var_19 < var_60);
                var_59 = var_61;
                if (!var_59) {
                    var_62 = (var_36 < var_19);
                    var_59 = var_59 || var_62;
                }
                if (var_59) {
                    // x = sol                                                                <L 363>
                    var_63 = wp::copy(var_36);
                    // part = side                                                            <L 364>
                    var_64 = wp::copy(var_26);
                }
                var_65 = wp::where(var_59, var_63, var_19);
                var_66 = wp::where(var_59, var_64, var_20);
            }
            var_67 = wp::where(var_58, var_65, var_19);
            var_68 = wp::where(var_58, var_66, var_20);
        }
        var_69 = wp::where(var_38, var_67, var_19);
        var_70 = wp::where(var_38, var_68, var_20);
        // sol = (float(side) * size[1] - lpnt[2]) / lvec[2]                                  <L 353>
        var_72 = wp::float(var_71);
        var_74 = wp::extract(var_size, var_73);
        var_75 = wp::mul(var_72, var_74);
        var_77 = wp::extract(var_17, var_76);
        var_78 = wp::sub(var_75, var_77);
        var_80 = wp::extract(var_18, var_79);
        var_81 = wp::div(var_78, var_80);
        // if sol >= 0.0:                                                                     <L 356>
        var_83 = (var_81 >= var_82);
        if (var_83) {
            // p = wp.vec2(lpnt[0] + sol * lvec[0], lpnt[1] + sol * lvec[1])                  <L 358>
            var_85 = wp::extract(var_17, var_84);
            var_87 = wp::extract(var_18, var_86);
            var_88 = wp::mul(var_81, var_87);
            var_89 = wp::add(var_85, var_88);
            var_91 = wp::extract(var_17, var_90);
            var_93 = wp::extract(var_18, var_92);
            var_94 = wp::mul(var_81, var_93);
            var_95 = wp::add(var_91, var_94);
            var_96 = wp::vec_t<2, wp::float32>(var_89, var_95);
            // if wp.dot(p, p) <= size[0] * size[0]:                                          <L 361>
            var_97 = wp::dot(var_96, var_96);
            var_99 = wp::extract(var_size, var_98);
            var_101 = wp::extract(var_size, var_100);
            var_102 = wp::mul(var_99, var_101);
            var_103 = (var_97 <= var_102);
            if (var_103) {
                // if x < 0.0 or sol < x:                                                     <L 362>
                var_106 = (var_69 < var_105);
                var_104 = var_106;
                if (!var_104) {
                    var_107 = (var_81 < var_69);
                    var_104 = var_104 || var_107;
                }
                if (var_104) {
                    // x = sol                                                                <L 363>
                    var_108 = wp::copy(var_81);
                    // part = side                                                            <L 364>
                    var_109 = wp::copy(var_71);
                }
                var_110 = wp::where(var_104, var_108, var_69);
                var_111 = wp::where(var_104, var_109, var_70);
            }
            var_112 = wp::where(var_103, var_110, var_69);
            var_113 = wp::where(var_103, var_111, var_70);
        }
        var_114 = wp::where(var_83, var_112, var_69);
        var_115 = wp::where(var_83, var_113, var_70);
        var_116 = wp::where(var_83, var_96, var_51);
    }
    var_117 = wp::where(var_25, var_114, var_19);
    var_118 = wp::where(var_25, var_115, var_20);
    // a = lvec[0] * lvec[0] + lvec[1] * lvec[1]                                              <L 367>
    var_120 = wp::extract(var_18, var_119);
    var_122 = wp::extract(var_18, var_121);
    var_123 = wp::mul(var_120, var_122);
    var_125 = wp::extract(var_18, var_124);
    var_127 = wp::extract(var_18, var_126);
    var_128 = wp::mul(var_125, var_127);
    var_129 = wp::add(var_123, var_128);
    // b = lvec[0] * lpnt[0] + lvec[1] * lpnt[1]                                              <L 368>
    var_131 = wp::extract(var_18, var_130);
    var_133 = wp::extract(var_17, var_132);
    var_134 = wp::mul(var_131, var_133);
    var_136 = wp::extract(var_18, var_135);
    var_138 = wp::extract(var_17, var_137);
    var_139 = wp::mul(var_136, var_138);
    var_140 = wp::add(var_134, var_139);
    // c = lpnt[0] * lpnt[0] + lpnt[1] * lpnt[1] - size[0] * size[0]                          <L 369>
    var_142 = wp::extract(var_17, var_141);
    var_144 = wp::extract(var_17, var_143);
    var_145 = wp::mul(var_142, var_144);
    var_147 = wp::extract(var_17, var_146);
    var_149 = wp::extract(var_17, var_148);
    var_150 = wp::mul(var_147, var_149);
    var_151 = wp::add(var_145, var_150);
    var_153 = wp::extract(var_size, var_152);
    var_155 = wp::extract(var_size, var_154);
    var_156 = wp::mul(var_153, var_155);
    var_157 = wp::sub(var_151, var_156);
    // sol, _ = _ray_quad(a, b, c)                                                            <L 372>
    _ray_quad_0(var_129, var_140, var_157, var_158, var_159);
    // if sol >= 0.0 and wp.abs(lpnt[2] + sol * lvec[2]) <= size[1]:                          <L 375>
    var_162 = (var_158 >= var_161);
    var_160 = var_162;
    if (var_160) {
        var_164 = wp::extract(var_17, var_163);
        var_166 = wp::extract(var_18, var_165);
        var_167 = wp::mul(var_158, var_166);
        var_168 = wp::add(var_164, var_167);
        var_169 = wp::abs(var_168);
        var_171 = wp::extract(var_size, var_170);
        var_172 = (var_169 <= var_171);
        var_160 = var_160 && var_172;
    }
    if (var_160) {
        // if x < 0.0 or sol < x:                                                             <L 376>
        var_175 = (var_117 < var_174);
        var_173 = var_175;
        if (!var_173) {
            var_176 = (var_158 < var_117);
            var_173 = var_173 || var_176;
        }
        if (var_173) {
            // x = sol                                                                        <L 377>
            var_177 = wp::copy(var_158);
            // part = 0                                                                       <L 378>
        }
        var_179 = wp::where(var_173, var_177, var_117);
        var_180 = wp::where(var_173, var_178, var_118);
    }
    var_181 = wp::where(var_160, var_179, var_117);
    var_182 = wp::where(var_160, var_180, var_118);
    // normal = wp.vec3()                                                                     <L 380>
    var_183 = wp::vec_t<3, wp::float32>();
    // if x >= 0:                                                                             <L 381>
    var_185 = (var_181 >= var_184);
    if (var_185) {
        // if part == 0:                                                                      <L 382>
        var_187 = (var_182 == var_186);
        if (var_187) {
            // normal = lpnt + lvec * x                                                       <L 383>
            var_188 = wp::mul(var_18, var_181);
            var_189 = wp::add(var_17, var_188);
            // normal[2] = 0.0                                                                <L 384>
            wp::assign_inplace(var_189, var_191, var_190);
            // normal = wp.normalize(normal)                                                  <L 385>
            var_192 = wp::normalize(var_189);
        }
        if (!var_187) {
            // normal = wp.vec3(0.0, 0.0, float(part))                                        <L 387>
            var_195 = wp::float(var_182);
            var_196 = wp::vec_t<3, wp::float32>(var_193, var_194, var_195);
        }
        var_197 = wp::where(var_187, var_192, var_196);
        // normal = mat @ normal                                                              <L 389>
        var_198 = wp::mul(var_mat, var_197);
    }
    var_199 = wp::where(var_185, var_198, var_183);
    // return x, normal                                                                       <L 391>
    ret_0 = var_181;
    ret_1 = var_199;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:808
static void ray_geom_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::int32 var_geomtype,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    bool var_1;
    wp::float32 var_2;
    wp::vec_t<3, wp::float32> var_3;
    const wp::int32 var_4 = 2;
    bool var_5;
    const wp::int32 var_6 = 0;
    wp::float32 var_7;
    const wp::int32 var_8 = 0;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::vec_t<3, wp::float32> var_12;
    const wp::int32 var_13 = 3;
    bool var_14;
    wp::float32 var_15;
    wp::vec_t<3, wp::float32> var_16;
    const wp::int32 var_17 = 4;
    bool var_18;
    wp::float32 var_19;
    wp::vec_t<3, wp::float32> var_20;
    const wp::int32 var_21 = 5;
    bool var_22;
    wp::float32 var_23;
    wp::vec_t<3, wp::float32> var_24;
    const wp::int32 var_25 = 6;
    bool var_26;
    wp::float32 var_27;
    wp::vec_t<6, wp::float32> var_28;
    wp::vec_t<3, wp::float32> var_29;
    const wp::float32 var_30 = -1.0;
    wp::vec_t<3, wp::float32> var_31;
    //---------
    // forward
    // def ray_geom(pos: wp.vec3, mat: wp.mat33, size: wp.vec3, pnt: wp.vec3, vec: wp.vec3, geomtype: int) -> Tuple[float, wp.vec3]:       <L 809>
    // if geomtype == GeomType.PLANE:                                                         <L 815>
    var_1 = (var_geomtype == var_0);
    if (var_1) {
        // return ray_plane(pos, mat, size, pnt, vec)                                         <L 816>
        ray_plane_0(var_pos, var_mat, var_size, var_pnt, var_vec, var_2, var_3);
        ret_0 = var_2;
        ret_1 = var_3;
        return;
    }
    if (!var_1) {
        // elif geomtype == GeomType.SPHERE:                                                  <L 817>
        var_5 = (var_geomtype == var_4);
        if (var_5) {
            // return ray_sphere(pos, size[0] * size[0], pnt, vec)                            <L 818>
            var_7 = wp::extract(var_size, var_6);
            var_9 = wp::extract(var_size, var_8);
            var_10 = wp::mul(var_7, var_9);
            ray_sphere_0(var_pos, var_10, var_pnt, var_vec, var_11, var_12);
            ret_0 = var_11;
            ret_1 = var_12;
            return;
        }
        if (!var_5) {
            // elif geomtype == GeomType.CAPSULE:                                             <L 819>
            var_14 = (var_geomtype == var_13);
            if (var_14) {
                // return ray_capsule(pos, mat, size, pnt, vec)                               <L 820>
                ray_capsule_0(var_pos, var_mat, var_size, var_pnt, var_vec, var_15, var_16);
                ret_0 = var_15;
                ret_1 = var_16;
                return;
            }
            if (!var_14) {
                // elif geomtype == GeomType.ELLIPSOID:                                       <L 821>
                var_18 = (var_geomtype == var_17);
                if (var_18) {
                    // return ray_ellipsoid(pos, mat, size, pnt, vec)                         <L 822>
                    ray_ellipsoid_0(var_pos, var_mat, var_size, var_pnt, var_vec, var_19, var_20);
                    ret_0 = var_19;
                    ret_1 = var_20;
                    return;
                }
                if (!var_18) {
                    // elif geomtype == GeomType.CYLINDER:                                    <L 823>
                    var_22 = (var_geomtype == var_21);
                    if (var_22) {
                        // return ray_cylinder(pos, mat, size, pnt, vec)                      <L 824>
                        ray_cylinder_0(var_pos, var_mat, var_size, var_pnt, var_vec, var_23, var_24);
                        ret_0 = var_23;
                        ret_1 = var_24;
                        return;
                    }
                    if (!var_22) {
                        // elif geomtype == GeomType.BOX:                                     <L 825>
                        var_26 = (var_geomtype == var_25);
                        if (var_26) {
                            // dist, _, normal = ray_box(pos, mat, size, pnt, vec)            <L 826>
                            ray_box_0(var_pos, var_mat, var_size, var_pnt, var_vec, var_27, var_28, var_29);
                            // return dist, normal                                            <L 827>
                            ret_0 = var_27;
                            ret_1 = var_29;
                            return;
                        }
                        if (!var_26) {
                            // return -1.0, wp.vec3()                                         <L 829>
                            var_31 = wp::vec_t<3, wp::float32>();
                            ret_0 = var_30;
                            ret_1 = var_31;
                            return;
                        }
                    }
                }
            }
        }
    }
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:832
static void _ray_geom_mesh_0(
    wp::int32 var_nmeshface,
    wp::array_t<wp::int32> var_body_weldid,
    wp::array_t<wp::int32> var_geom_type,
    wp::array_t<wp::int32> var_geom_bodyid,
    wp::array_t<wp::int32> var_geom_dataid,
    wp::array_t<wp::int32> var_geom_matid,
    wp::array_t<wp::int32> var_geom_group,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size,
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba,
    wp::array_t<wp::int32> var_mesh_vertadr,
    wp::array_t<wp::int32> var_mesh_faceadr,
    wp::array_t<wp::vec_t<3, wp::float32>> var_mesh_vert,
    wp::array_t<wp::vec_t<3, wp::int32>> var_mesh_face,
    wp::array_t<wp::vec_t<4, wp::float32>> var_hfield_size,
    wp::array_t<wp::int32> var_hfield_nrow,
    wp::array_t<wp::int32> var_hfield_ncol,
    wp::array_t<wp::int32> var_hfield_adr,
    wp::array_t<wp::float32> var_hfield_data,
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in,
    wp::int32 var_worldid,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<6, wp::float32> var_geomgroup,
    bool var_flg_static,
    wp::int32 var_bodyexclude,
    wp::int32 var_geomid,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::shape_t* var_0;
    const wp::int32 var_1 = 0;
    wp::int32 var_2;
    wp::shape_t var_3;
    wp::int32 var_4;
    wp::array_t<wp::int32> var_5;
    wp::shape_t* var_6;
    const wp::int32 var_7 = 0;
    wp::int32 var_8;
    wp::shape_t var_9;
    wp::int32 var_10;
    wp::array_t<wp::vec_t<4, wp::float32>> var_11;
    wp::shape_t* var_12;
    const wp::int32 var_13 = 0;
    wp::int32 var_14;
    wp::shape_t var_15;
    wp::int32 var_16;
    wp::array_t<wp::vec_t<4, wp::float32>> var_17;
    bool var_18;
    bool var_19;
    wp::vec_t<3, wp::float32>* var_20;
    wp::vec_t<3, wp::float32> var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::mat_t<3, 3, wp::float32>* var_23;
    wp::mat_t<3, 3, wp::float32> var_24;
    wp::mat_t<3, 3, wp::float32> var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    const wp::int32 var_29 = 7;
    bool var_30;
    wp::shape_t* var_31;
    const wp::int32 var_32 = 0;
    wp::int32 var_33;
    wp::shape_t var_34;
    wp::int32 var_35;
    wp::int32* var_36;
    wp::shape_t* var_37;
    const wp::int32 var_38 = 0;
    wp::int32 var_39;
    wp::shape_t var_40;
    wp::int32 var_41;
    wp::vec_t<3, wp::float32>* var_42;
    wp::float32 var_43;
    wp::vec_t<3, wp::float32> var_44;
    wp::int32 var_45;
    wp::vec_t<3, wp::float32> var_46;
    const wp::int32 var_47 = 1;
    bool var_48;
    wp::float32 var_49;
    wp::vec_t<3, wp::float32> var_50;
    wp::shape_t* var_51;
    const wp::int32 var_52 = 0;
    wp::int32 var_53;
    wp::shape_t var_54;
    wp::int32 var_55;
    wp::vec_t<3, wp::float32>* var_56;
    wp::float32 var_57;
    wp::vec_t<3, wp::float32> var_58;
    wp::vec_t<3, wp::float32> var_59;
    const wp::float32 var_60 = -1.0;
    wp::vec_t<3, wp::float32> var_61;
    //---------
    // forward
    // def _ray_geom_mesh(                                                                    <L 833>
    // if not _ray_eliminate(                                                                 <L 866>
    // body_weldid,                                                                           <L 867>
    // geom_bodyid,                                                                           <L 868>
    // geom_matid[worldid % geom_matid.shape[0]],                                             <L 869>
    var_0 = &(var_geom_matid.shape);
    var_3 = wp::load(var_0);
    var_2 = wp::extract(var_3, var_1);
    var_4 = wp::mod(var_worldid, var_2);
    var_5 = wp::view(var_geom_matid, var_4);
    // geom_group,                                                                            <L 870>
    // geom_rgba[worldid % geom_rgba.shape[0]],                                               <L 871>
    var_6 = &(var_geom_rgba.shape);
    var_9 = wp::load(var_6);
    var_8 = wp::extract(var_9, var_7);
    var_10 = wp::mod(var_worldid, var_8);
    var_11 = wp::view(var_geom_rgba, var_10);
    // mat_rgba[worldid % mat_rgba.shape[0]],                                                 <L 872>
    var_12 = &(var_mat_rgba.shape);
    var_15 = wp::load(var_12);
    var_14 = wp::extract(var_15, var_13);
    var_16 = wp::mod(var_worldid, var_14);
    var_17 = wp::view(var_mat_rgba, var_16);
    // geomid,                                                                                <L 873>
    // geomgroup,                                                                             <L 874>
    // flg_static,                                                                            <L 875>
    // bodyexclude,                                                                           <L 876>
    var_18 = _ray_eliminate_0(var_body_weldid, var_geom_bodyid, var_5, var_geom_group, var_11, var_17, var_geomid, var_geomgroup, var_flg_static, var_bodyexclude);
    var_19 = wp::unot(var_18);
    if (var_19) {
        // pos = geom_xpos_in[worldid, geomid]                                                <L 878>
        var_20 = wp::address(var_geom_xpos_in, var_worldid, var_geomid);
        var_22 = wp::load(var_20);
        var_21 = wp::copy(var_22);
        // mat = geom_xmat_in[worldid, geomid]                                                <L 879>
        var_23 = wp::address(var_geom_xmat_in, var_worldid, var_geomid);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        // type = geom_type[geomid]                                                           <L 880>
        var_26 = wp::address(var_geom_type, var_geomid);
        var_28 = wp::load(var_26);
        var_27 = wp::copy(var_28);
        // if type == GeomType.MESH:                                                          <L 882>
        var_30 = (var_27 == var_29);
        if (var_30) {
            // return ray_mesh(                                                               <L 883>
            // nmeshface,                                                                     <L 884>
            // mesh_vertadr,                                                                  <L 885>
            // mesh_faceadr,                                                                  <L 886>
            // mesh_vert,                                                                     <L 887>
            // mesh_face,                                                                     <L 888>
            // geom_dataid[worldid % geom_dataid.shape[0], geomid],                           <L 889>
            var_31 = &(var_geom_dataid.shape);
            var_34 = wp::load(var_31);
            var_33 = wp::extract(var_34, var_32);
            var_35 = wp::mod(var_worldid, var_33);
            var_36 = wp::address(var_geom_dataid, var_35, var_geomid);
            // pos,                                                                           <L 890>
            // mat,                                                                           <L 891>
            // geom_size[worldid % geom_size.shape[0], geomid],                               <L 892>
            var_37 = &(var_geom_size.shape);
            var_40 = wp::load(var_37);
            var_39 = wp::extract(var_40, var_38);
            var_41 = wp::mod(var_worldid, var_39);
            var_42 = wp::address(var_geom_size, var_41, var_geomid);
            // pnt,                                                                           <L 893>
            // vec,                                                                           <L 894>
            var_45 = wp::load(var_36);
            var_46 = wp::load(var_42);
            ray_mesh_0(var_nmeshface, var_mesh_vertadr, var_mesh_faceadr, var_mesh_vert, var_mesh_face, var_45, var_21, var_24, var_46, var_pnt, var_vec, var_43, var_44);
            ret_0 = var_43;
            ret_1 = var_44;
            return;
        }
        if (!var_30) {
            // elif type == GeomType.HFIELD:                                                  <L 896>
            var_48 = (var_27 == var_47);
            if (var_48) {
                // return ray_hfield(                                                         <L 897>
                // geom_type,                                                                 <L 898>
                // geom_dataid,                                                               <L 899>
                // hfield_size,                                                               <L 900>
                // hfield_nrow,                                                               <L 901>
                // hfield_ncol,                                                               <L 902>
                // hfield_adr,                                                                <L 903>
                // hfield_data,                                                               <L 904>
                // pos,                                                                       <L 905>
                // mat,                                                                       <L 906>
                // pnt,                                                                       <L 907>
                // vec,                                                                       <L 908>
                // geomid,                                                                    <L 909>
                // worldid,                                                                   <L 910>
                ray_hfield_0(var_geom_type, var_geom_dataid, var_hfield_size, var_hfield_nrow, var_hfield_ncol, var_hfield_adr, var_hfield_data, var_21, var_24, var_pnt, var_vec, var_geomid, var_worldid, var_49, var_50);
                ret_0 = var_49;
                ret_1 = var_50;
                return;
            }
            if (!var_48) {
                // return ray_geom(pos, mat, geom_size[worldid % geom_size.shape[0], geomid], pnt, vec, type)       <L 913>
                var_51 = &(var_geom_size.shape);
                var_54 = wp::load(var_51);
                var_53 = wp::extract(var_54, var_52);
                var_55 = wp::mod(var_worldid, var_53);
                var_56 = wp::address(var_geom_size, var_55, var_geomid);
                var_59 = wp::load(var_56);
                ray_geom_0(var_21, var_24, var_59, var_pnt, var_vec, var_27, var_57, var_58);
                ret_0 = var_57;
                ret_1 = var_58;
                return;
            }
        }
    }
    if (!var_19) {
        // return -1.0, wp.vec3()                                                             <L 915>
        var_61 = wp::vec_t<3, wp::float32>();
        ret_0 = var_60;
        ret_1 = var_61;
        return;
    }
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:700
static void ray_mesh_with_bvh_0(
    wp::array_t<wp::uint64> var_mesh_bvh_id,
    wp::int32 var_mesh_geom_id,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 var_max_t,
    bool var_cull_backfaces,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::float32 & ret_2,
    wp::float32 & ret_3,
    wp::int32 & ret_4,
    wp::int32 & ret_5)
{
    //---------
    // primal vars
    const wp::float32 var_0 = -1.0;
    wp::float32 var_1;
    const wp::float32 var_2 = 0.0;
    wp::float32 var_3;
    const wp::float32 var_4 = 0.0;
    wp::float32 var_5;
    const wp::float32 var_6 = 0.0;
    wp::float32 var_7;
    const wp::float32 var_8 = 0.0;
    const wp::float32 var_9 = 0.0;
    const wp::float32 var_10 = 0.0;
    wp::vec_t<3, wp::float32> var_11;
    const wp::int32 var_12 = -1;
    wp::int32 var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::uint64* var_16;
    bool var_17;
    const wp::int32 var_18 = -1;
    wp::uint64 var_19;
    bool var_20;
    const wp::float32 var_21 = -1.0;
    const wp::float32 var_22 = 0.0;
    const wp::float32 var_23 = 0.0;
    const wp::float32 var_24 = 0.0;
    wp::vec_t<3, wp::float32> var_25;
    const wp::float32 var_26 = 0.0;
    const wp::float32 var_27 = 0.0;
    const wp::int32 var_28 = -1;
    const wp::int32 var_29 = -1;
    bool var_30;
    bool var_31;
    wp::float32 var_32;
    const wp::float32 var_33 = 0.0;
    bool var_34;
    wp::vec_t<3, wp::float32> var_35;
    wp::vec_t<3, wp::float32> var_36;
    const wp::float32 var_37 = -1.0;
    const wp::float32 var_38 = 0.0;
    const wp::float32 var_39 = 0.0;
    const wp::float32 var_40 = 0.0;
    wp::vec_t<3, wp::float32> var_41;
    const wp::float32 var_42 = 0.0;
    const wp::float32 var_43 = 0.0;
    const wp::int32 var_44 = -1;
    const wp::int32 var_45 = -1;
    //---------
    // forward
    // def ray_mesh_with_bvh(                                                                 <L 701>
    // t = float(-1.0)                                                                        <L 719>
    var_1 = wp::float(var_0);
    // u = float(0.0)                                                                         <L 720>
    var_3 = wp::float(var_2);
    // v = float(0.0)                                                                         <L 721>
    var_5 = wp::float(var_4);
    // sign = float(0.0)                                                                      <L 722>
    var_7 = wp::float(var_6);
    // n = wp.vec3(0.0, 0.0, 0.0)                                                             <L 723>
    var_11 = wp::vec_t<3, wp::float32>(var_8, var_9, var_10);
    // f = int(-1)                                                                            <L 724>
    var_13 = wp::int(var_12);
    // lpnt, lvec = _ray_map(pos, mat, pnt, vec)                                              <L 726>
    _ray_map_0(var_pos, var_mat, var_pnt, var_vec, var_14, var_15);
    // hit = wp.mesh_query_ray(mesh_bvh_id[mesh_geom_id], lpnt, lvec, max_t, t, u, v, sign, n, f)       <L 727>
    var_16 = wp::address(var_mesh_bvh_id, var_mesh_geom_id);
    var_19 = wp::load(var_16);
    var_17 = wp::mesh_query_ray(var_19, var_14, var_15, var_max_t, var_1, var_3, var_5, var_7, var_11, var_13, var_18);
    // if not hit:                                                                            <L 729>
    var_20 = wp::unot(var_17);
    if (var_20) {
        // return -1.0, wp.vec3(0.0, 0.0, 0.0), 0.0, 0.0, -1, -1                              <L 730>
        var_25 = wp::vec_t<3, wp::float32>(var_22, var_23, var_24);
        ret_0 = var_21;
        ret_1 = var_25;
        ret_2 = var_26;
        ret_3 = var_27;
        ret_4 = var_28;
        ret_5 = var_29;
        return;
    }
    // if (not cull_backfaces) or wp.dot(lvec, n) < 0.0:                                      <L 734>
    var_31 = wp::unot(var_cull_backfaces);
    var_30 = var_31;
    if (!var_30) {
        var_32 = wp::dot(var_15, var_11);
        var_34 = (var_32 < var_33);
        var_30 = var_30 || var_34;
    }
    if (var_30) {
        // normal = mat @ n                                                                   <L 735>
        var_35 = wp::mul(var_mat, var_11);
        // normal = wp.normalize(normal)                                                      <L 736>
        var_36 = wp::normalize(var_35);
        // return t, normal, u, v, f, mesh_geom_id                                            <L 737>
        ret_0 = var_1;
        ret_1 = var_36;
        ret_2 = var_3;
        ret_3 = var_5;
        ret_4 = var_13;
        ret_5 = var_mesh_geom_id;
        return;
    }
    // return -1.0, wp.vec3(0.0, 0.0, 0.0), 0.0, 0.0, -1, -1                                  <L 739>
    var_41 = wp::vec_t<3, wp::float32>(var_38, var_39, var_40);
    ret_0 = var_37;
    ret_1 = var_41;
    ret_2 = var_42;
    ret_3 = var_43;
    ret_4 = var_44;
    ret_5 = var_45;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:1022
static void _ray_geom_mesh_bvh_0(
    wp::array_t<wp::int32> var_body_weldid,
    wp::array_t<wp::int32> var_geom_type,
    wp::array_t<wp::int32> var_geom_bodyid,
    wp::array_t<wp::int32> var_geom_dataid,
    wp::array_t<wp::int32> var_geom_matid,
    wp::array_t<wp::int32> var_geom_group,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size,
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba,
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in,
    wp::int32 var_worldid,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<6, wp::float32> var_geomgroup,
    bool var_flg_static,
    wp::int32 var_bodyexclude,
    wp::int32 var_geomid,
    wp::array_t<wp::uint64> var_mesh_bvh_id,
    wp::array_t<wp::uint64> var_hfield_bvh_id,
    wp::float32 var_min_dist,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::shape_t* var_0;
    const wp::int32 var_1 = 0;
    wp::int32 var_2;
    wp::shape_t var_3;
    wp::int32 var_4;
    wp::array_t<wp::int32> var_5;
    wp::shape_t* var_6;
    const wp::int32 var_7 = 0;
    wp::int32 var_8;
    wp::shape_t var_9;
    wp::int32 var_10;
    wp::array_t<wp::vec_t<4, wp::float32>> var_11;
    wp::shape_t* var_12;
    const wp::int32 var_13 = 0;
    wp::int32 var_14;
    wp::shape_t var_15;
    wp::int32 var_16;
    wp::array_t<wp::vec_t<4, wp::float32>> var_17;
    bool var_18;
    bool var_19;
    wp::vec_t<3, wp::float32>* var_20;
    wp::vec_t<3, wp::float32> var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::mat_t<3, 3, wp::float32>* var_23;
    wp::mat_t<3, 3, wp::float32> var_24;
    wp::mat_t<3, 3, wp::float32> var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    bool var_29;
    const wp::int32 var_30 = 7;
    bool var_31;
    const wp::int32 var_32 = 1;
    bool var_33;
    const wp::int32 var_34 = 7;
    bool var_35;
    wp::array_t<wp::uint64> var_36;
    wp::shape_t* var_37;
    const wp::int32 var_38 = 0;
    wp::int32 var_39;
    wp::shape_t var_40;
    wp::int32 var_41;
    wp::int32* var_42;
    const bool var_43 = true;
    wp::float32 var_44;
    wp::vec_t<3, wp::float32> var_45;
    wp::float32 var_46;
    wp::float32 var_47;
    wp::int32 var_48;
    wp::int32 var_49;
    wp::int32 var_50;
    bool var_51;
    const wp::float32 var_52 = 0.0;
    bool var_53;
    bool var_54;
    wp::shape_t* var_55;
    const wp::int32 var_56 = 0;
    wp::int32 var_57;
    wp::shape_t var_58;
    wp::int32 var_59;
    wp::vec_t<3, wp::float32>* var_60;
    wp::float32 var_61;
    wp::vec_t<3, wp::float32> var_62;
    wp::vec_t<3, wp::float32> var_63;
    const wp::float32 var_64 = -1.0;
    wp::vec_t<3, wp::float32> var_65;
    //---------
    // forward
    // def _ray_geom_mesh_bvh(                                                                <L 1023>
    // if not _ray_eliminate(                                                                 <L 1049>
    // body_weldid,                                                                           <L 1050>
    // geom_bodyid,                                                                           <L 1051>
    // geom_matid[worldid % geom_matid.shape[0]],                                             <L 1052>
    var_0 = &(var_geom_matid.shape);
    var_3 = wp::load(var_0);
    var_2 = wp::extract(var_3, var_1);
    var_4 = wp::mod(var_worldid, var_2);
    var_5 = wp::view(var_geom_matid, var_4);
    // geom_group,                                                                            <L 1053>
    // geom_rgba[worldid % geom_rgba.shape[0]],                                               <L 1054>
    var_6 = &(var_geom_rgba.shape);
    var_9 = wp::load(var_6);
    var_8 = wp::extract(var_9, var_7);
    var_10 = wp::mod(var_worldid, var_8);
    var_11 = wp::view(var_geom_rgba, var_10);
    // mat_rgba[worldid % mat_rgba.shape[0]],                                                 <L 1055>
    var_12 = &(var_mat_rgba.shape);
    var_15 = wp::load(var_12);
    var_14 = wp::extract(var_15, var_13);
    var_16 = wp::mod(var_worldid, var_14);
    var_17 = wp::view(var_mat_rgba, var_16);
    // geomid,                                                                                <L 1056>
    // geomgroup,                                                                             <L 1057>
    // flg_static,                                                                            <L 1058>
    // bodyexclude,                                                                           <L 1059>
    var_18 = _ray_eliminate_0(var_body_weldid, var_geom_bodyid, var_5, var_geom_group, var_11, var_17, var_geomid, var_geomgroup, var_flg_static, var_bodyexclude);
    var_19 = wp::unot(var_18);
    if (var_19) {
        // pos = geom_xpos_in[worldid, geomid]                                                <L 1061>
        var_20 = wp::address(var_geom_xpos_in, var_worldid, var_geomid);
        var_22 = wp::load(var_20);
        var_21 = wp::copy(var_22);
        // mat = geom_xmat_in[worldid, geomid]                                                <L 1062>
        var_23 = wp::address(var_geom_xmat_in, var_worldid, var_geomid);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        // gtype = geom_type[geomid]                                                          <L 1063>
        var_26 = wp::address(var_geom_type, var_geomid);
        var_28 = wp::load(var_26);
        var_27 = wp::copy(var_28);
        // if gtype == GeomType.MESH or gtype == GeomType.HFIELD:                             <L 1065>
        var_31 = (var_27 == var_30);
        var_29 = var_31;
        if (!var_29) {
            var_33 = (var_27 == var_32);
            var_29 = var_29 || var_33;
        }
        if (var_29) {
            // bvh_ids = mesh_bvh_id if gtype == GeomType.MESH else hfield_bvh_id             <L 1066>
            var_35 = (var_27 == var_34);
            if (var_35) {
            }
            if (!var_35) {
            }
            var_36 = wp::where(var_35, var_mesh_bvh_id, var_hfield_bvh_id);
            // t, n, u, v, f, geom_mesh_id = ray_mesh_with_bvh(                               <L 1069>
            // bvh_ids,                                                                       <L 1070>
            // geom_dataid[worldid % geom_dataid.shape[0], geomid],                           <L 1071>
            var_37 = &(var_geom_dataid.shape);
            var_40 = wp::load(var_37);
            var_39 = wp::extract(var_40, var_38);
            var_41 = wp::mod(var_worldid, var_39);
            var_42 = wp::address(var_geom_dataid, var_41, var_geomid);
            // pos,                                                                           <L 1072>
            // mat,                                                                           <L 1073>
            // pnt,                                                                           <L 1074>
            // vec,                                                                           <L 1075>
            // min_dist,                                                                      <L 1076>
            // True,                                                                          <L 1077>
            var_50 = wp::load(var_42);
            ray_mesh_with_bvh_0(var_36, var_50, var_21, var_24, var_pnt, var_vec, var_min_dist, var_43, var_44, var_45, var_46, var_47, var_48, var_49);
            // if t >= 0.0 and t < min_dist:                                                  <L 1079>
            var_53 = (var_44 >= var_52);
            var_51 = var_53;
            if (var_51) {
                var_54 = (var_44 < var_min_dist);
                var_51 = var_51 && var_54;
            }
            if (var_51) {
                // return t, n                                                                <L 1080>
                ret_0 = var_44;
                ret_1 = var_45;
                return;
            }
        }
        if (!var_29) {
            // return ray_geom(                                                               <L 1082>
            // pos,                                                                           <L 1083>
            // mat,                                                                           <L 1084>
            // geom_size[worldid % geom_size.shape[0], geomid],                               <L 1085>
            var_55 = &(var_geom_size.shape);
            var_58 = wp::load(var_55);
            var_57 = wp::extract(var_58, var_56);
            var_59 = wp::mod(var_worldid, var_57);
            var_60 = wp::address(var_geom_size, var_59, var_geomid);
            // pnt,                                                                           <L 1086>
            // vec,                                                                           <L 1087>
            // gtype,                                                                         <L 1088>
            var_63 = wp::load(var_60);
            ray_geom_0(var_21, var_24, var_63, var_pnt, var_vec, var_27, var_61, var_62);
            ret_0 = var_61;
            ret_1 = var_62;
            return;
        }
    }
    // return -1.0, wp.vec3()                                                                 <L 1091>
    var_65 = wp::vec_t<3, wp::float32>();
    ret_0 = var_64;
    ret_1 = var_65;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:52
static void adj__ray_eliminate_0(
    wp::array_t<wp::int32> var_body_weldid,
    wp::array_t<wp::int32> var_geom_bodyid,
    wp::array_t<wp::int32> var_geom_matid,
    wp::array_t<wp::int32> var_geom_group,
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba,
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba,
    wp::int32 var_geomid,
    wp::vec_t<6, wp::float32> var_geomgroup,
    bool var_flg_static,
    wp::int32 var_bodyexclude,
    wp::array_t<wp::int32> & adj_body_weldid,
    wp::array_t<wp::int32> & adj_geom_bodyid,
    wp::array_t<wp::int32> & adj_geom_matid,
    wp::array_t<wp::int32> & adj_geom_group,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_geom_rgba,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_mat_rgba,
    wp::int32 & adj_geomid,
    wp::vec_t<6, wp::float32> & adj_geomgroup,
    bool & adj_flg_static,
    wp::int32 & adj_bodyexclude,
    bool & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static void adj_safe_div_0(
    wp::float32 var_x,
    wp::float32 var_y,
    wp::float32 & adj_x,
    wp::float32 & adj_y,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:105
static void adj__ray_quad_0(
    wp::float32 var_a,
    wp::float32 var_b,
    wp::float32 var_c,
    wp::float32 & ret_0,
    wp::vec_t<2, wp::float32> & ret_1,
    wp::float32 & adj_a,
    wp::float32 & adj_b,
    wp::float32 & adj_c,
    wp::float32 & adj_ret_0,
    wp::vec_t<2, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:211
static void adj_ray_sphere_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::float32 var_dist_sqr,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::float32 & adj_dist_sqr,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:32
static void adj__ray_map_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:397
static void adj_ray_box_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<6, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<6, wp::float32> & adj_ret_1,
    wp::vec_t<3, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:128
static void adj__ray_triangle_1(
    wp::vec_t<3, wp::float32> var_v0,
    wp::vec_t<3, wp::float32> var_v1,
    wp::vec_t<3, wp::float32> var_v2,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<3, wp::float32> var_b0,
    wp::vec_t<3, wp::float32> var_b1,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_v0,
    wp::vec_t<3, wp::float32> & adj_v1,
    wp::vec_t<3, wp::float32> & adj_v2,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::vec_t<3, wp::float32> & adj_b0,
    wp::vec_t<3, wp::float32> & adj_b1,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:622
static void adj_ray_mesh_0(
    wp::int32 var_nmeshface,
    wp::array_t<wp::int32> var_mesh_vertadr,
    wp::array_t<wp::int32> var_mesh_faceadr,
    wp::array_t<wp::vec_t<3, wp::float32>> var_mesh_vert,
    wp::array_t<wp::vec_t<3, wp::int32>> var_mesh_face,
    wp::int32 var_data_id,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::int32 & adj_nmeshface,
    wp::array_t<wp::int32> & adj_mesh_vertadr,
    wp::array_t<wp::int32> & adj_mesh_faceadr,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_mesh_vert,
    wp::array_t<wp::vec_t<3, wp::int32>> & adj_mesh_face,
    wp::int32 & adj_data_id,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:451
static void adj_ray_hfield_0(
    wp::array_t<wp::int32> var_geom_type,
    wp::array_t<wp::int32> var_geom_dataid,
    wp::array_t<wp::vec_t<4, wp::float32>> var_hfield_size,
    wp::array_t<wp::int32> var_hfield_nrow,
    wp::array_t<wp::int32> var_hfield_ncol,
    wp::array_t<wp::int32> var_hfield_adr,
    wp::array_t<wp::float32> var_hfield_data,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::int32 var_id,
    wp::int32 var_worldid,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::array_t<wp::int32> & adj_geom_type,
    wp::array_t<wp::int32> & adj_geom_dataid,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_hfield_size,
    wp::array_t<wp::int32> & adj_hfield_nrow,
    wp::array_t<wp::int32> & adj_hfield_ncol,
    wp::array_t<wp::int32> & adj_hfield_adr,
    wp::array_t<wp::float32> & adj_hfield_data,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::int32 & adj_id,
    wp::int32 & adj_worldid,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:187
static void adj_ray_plane_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:228
static void adj_ray_capsule_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:302
static void adj_ray_ellipsoid_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:333
static void adj_ray_cylinder_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:808
static void adj_ray_geom_0(
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_size,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::int32 var_geomtype,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_size,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::int32 & adj_geomtype,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:832
static void adj__ray_geom_mesh_0(
    wp::int32 var_nmeshface,
    wp::array_t<wp::int32> var_body_weldid,
    wp::array_t<wp::int32> var_geom_type,
    wp::array_t<wp::int32> var_geom_bodyid,
    wp::array_t<wp::int32> var_geom_dataid,
    wp::array_t<wp::int32> var_geom_matid,
    wp::array_t<wp::int32> var_geom_group,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size,
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba,
    wp::array_t<wp::int32> var_mesh_vertadr,
    wp::array_t<wp::int32> var_mesh_faceadr,
    wp::array_t<wp::vec_t<3, wp::float32>> var_mesh_vert,
    wp::array_t<wp::vec_t<3, wp::int32>> var_mesh_face,
    wp::array_t<wp::vec_t<4, wp::float32>> var_hfield_size,
    wp::array_t<wp::int32> var_hfield_nrow,
    wp::array_t<wp::int32> var_hfield_ncol,
    wp::array_t<wp::int32> var_hfield_adr,
    wp::array_t<wp::float32> var_hfield_data,
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in,
    wp::int32 var_worldid,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<6, wp::float32> var_geomgroup,
    bool var_flg_static,
    wp::int32 var_bodyexclude,
    wp::int32 var_geomid,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::int32 & adj_nmeshface,
    wp::array_t<wp::int32> & adj_body_weldid,
    wp::array_t<wp::int32> & adj_geom_type,
    wp::array_t<wp::int32> & adj_geom_bodyid,
    wp::array_t<wp::int32> & adj_geom_dataid,
    wp::array_t<wp::int32> & adj_geom_matid,
    wp::array_t<wp::int32> & adj_geom_group,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_geom_size,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_geom_rgba,
    wp::array_t<wp::int32> & adj_mesh_vertadr,
    wp::array_t<wp::int32> & adj_mesh_faceadr,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_mesh_vert,
    wp::array_t<wp::vec_t<3, wp::int32>> & adj_mesh_face,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_hfield_size,
    wp::array_t<wp::int32> & adj_hfield_nrow,
    wp::array_t<wp::int32> & adj_hfield_ncol,
    wp::array_t<wp::int32> & adj_hfield_adr,
    wp::array_t<wp::float32> & adj_hfield_data,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_mat_rgba,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_geom_xpos_in,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> & adj_geom_xmat_in,
    wp::int32 & adj_worldid,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::vec_t<6, wp::float32> & adj_geomgroup,
    bool & adj_flg_static,
    wp::int32 & adj_bodyexclude,
    wp::int32 & adj_geomid,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:700
static void adj_ray_mesh_with_bvh_0(
    wp::array_t<wp::uint64> var_mesh_bvh_id,
    wp::int32 var_mesh_geom_id,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::float32 var_max_t,
    bool var_cull_backfaces,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::float32 & ret_2,
    wp::float32 & ret_3,
    wp::int32 & ret_4,
    wp::int32 & ret_5,
    wp::array_t<wp::uint64> & adj_mesh_bvh_id,
    wp::int32 & adj_mesh_geom_id,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::float32 & adj_max_t,
    bool & adj_cull_backfaces,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1,
    wp::float32 & adj_ret_2,
    wp::float32 & adj_ret_3,
    wp::int32 & adj_ret_4,
    wp::int32 & adj_ret_5)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/ray.py:1022
static void adj__ray_geom_mesh_bvh_0(
    wp::array_t<wp::int32> var_body_weldid,
    wp::array_t<wp::int32> var_geom_type,
    wp::array_t<wp::int32> var_geom_bodyid,
    wp::array_t<wp::int32> var_geom_dataid,
    wp::array_t<wp::int32> var_geom_matid,
    wp::array_t<wp::int32> var_geom_group,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size,
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba,
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba,
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in,
    wp::int32 var_worldid,
    wp::vec_t<3, wp::float32> var_pnt,
    wp::vec_t<3, wp::float32> var_vec,
    wp::vec_t<6, wp::float32> var_geomgroup,
    bool var_flg_static,
    wp::int32 var_bodyexclude,
    wp::int32 var_geomid,
    wp::array_t<wp::uint64> var_mesh_bvh_id,
    wp::array_t<wp::uint64> var_hfield_bvh_id,
    wp::float32 var_min_dist,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::array_t<wp::int32> & adj_body_weldid,
    wp::array_t<wp::int32> & adj_geom_type,
    wp::array_t<wp::int32> & adj_geom_bodyid,
    wp::array_t<wp::int32> & adj_geom_dataid,
    wp::array_t<wp::int32> & adj_geom_matid,
    wp::array_t<wp::int32> & adj_geom_group,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_geom_size,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_geom_rgba,
    wp::array_t<wp::vec_t<4, wp::float32>> & adj_mat_rgba,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_geom_xpos_in,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> & adj_geom_xmat_in,
    wp::int32 & adj_worldid,
    wp::vec_t<3, wp::float32> & adj_pnt,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::vec_t<6, wp::float32> & adj_geomgroup,
    bool & adj_flg_static,
    wp::int32 & adj_bodyexclude,
    wp::int32 & adj_geomid,
    wp::array_t<wp::uint64> & adj_mesh_bvh_id,
    wp::array_t<wp::uint64> & adj_hfield_bvh_id,
    wp::float32 & adj_min_dist,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}

struct wp_args__ray_74bb95ba {
    wp::int32 ngeom;
    wp::int32 nmeshface;
    wp::array_t<wp::int32> body_weldid;
    wp::array_t<wp::int32> geom_type;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::int32> geom_dataid;
    wp::array_t<wp::int32> geom_matid;
    wp::array_t<wp::int32> geom_group;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_size;
    wp::array_t<wp::vec_t<4, wp::float32>> geom_rgba;
    wp::array_t<wp::int32> mesh_vertadr;
    wp::array_t<wp::int32> mesh_faceadr;
    wp::array_t<wp::vec_t<3, wp::float32>> mesh_vert;
    wp::array_t<wp::vec_t<3, wp::int32>> mesh_face;
    wp::array_t<wp::vec_t<4, wp::float32>> hfield_size;
    wp::array_t<wp::int32> hfield_nrow;
    wp::array_t<wp::int32> hfield_ncol;
    wp::array_t<wp::int32> hfield_adr;
    wp::array_t<wp::float32> hfield_data;
    wp::array_t<wp::vec_t<4, wp::float32>> mat_rgba;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> geom_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> pnt;
    wp::array_t<wp::vec_t<3, wp::float32>> vec;
    wp::vec_t<6, wp::float32> geomgroup;
    bool flg_static;
    wp::array_t<wp::int32> bodyexclude;
    wp::array_t<wp::float32> dist_out;
    wp::array_t<wp::int32> geomid_out;
    wp::array_t<wp::vec_t<3, wp::float32>> normal_out;
};


template <bool wp_linear_contiguous>
static void _ray_74bb95ba_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__ray_74bb95ba *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_ngeom = _wp_args->ngeom;
    wp::int32 var_nmeshface = _wp_args->nmeshface;
    wp::array_t<wp::int32> var_body_weldid = _wp_args->body_weldid;
    wp::array_t<wp::int32> var_geom_type = _wp_args->geom_type;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::int32> var_geom_dataid = _wp_args->geom_dataid;
    wp::array_t<wp::int32> var_geom_matid = _wp_args->geom_matid;
    wp::array_t<wp::int32> var_geom_group = _wp_args->geom_group;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size = _wp_args->geom_size;
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba = _wp_args->geom_rgba;
    wp::array_t<wp::int32> var_mesh_vertadr = _wp_args->mesh_vertadr;
    wp::array_t<wp::int32> var_mesh_faceadr = _wp_args->mesh_faceadr;
    wp::array_t<wp::vec_t<3, wp::float32>> var_mesh_vert = _wp_args->mesh_vert;
    wp::array_t<wp::vec_t<3, wp::int32>> var_mesh_face = _wp_args->mesh_face;
    wp::array_t<wp::vec_t<4, wp::float32>> var_hfield_size = _wp_args->hfield_size;
    wp::array_t<wp::int32> var_hfield_nrow = _wp_args->hfield_nrow;
    wp::array_t<wp::int32> var_hfield_ncol = _wp_args->hfield_ncol;
    wp::array_t<wp::int32> var_hfield_adr = _wp_args->hfield_adr;
    wp::array_t<wp::float32> var_hfield_data = _wp_args->hfield_data;
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba = _wp_args->mat_rgba;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in = _wp_args->geom_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in = _wp_args->geom_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_pnt = _wp_args->pnt;
    wp::array_t<wp::vec_t<3, wp::float32>> var_vec = _wp_args->vec;
    wp::vec_t<6, wp::float32> var_geomgroup = _wp_args->geomgroup;
    bool var_flg_static = _wp_args->flg_static;
    wp::array_t<wp::int32> var_bodyexclude = _wp_args->bodyexclude;
    wp::array_t<wp::float32> var_dist_out = _wp_args->dist_out;
    wp::array_t<wp::int32> var_geomid_out = _wp_args->geomid_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_normal_out = _wp_args->normal_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::int32 var_3;
    const wp::float32 var_4 = 10000000000.0;
    wp::float32 var_5;
    const wp::int32 var_6 = -1;
    wp::int32 var_7;
    wp::vec_t<3, wp::float32> var_8;
    wp::int32 var_9;
    const wp::int32 var_10 = 1;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::range_t var_14;
    wp::int32 var_15;
    bool var_16;
    wp::vec_t<3, wp::float32>* var_17;
    wp::vec_t<3, wp::float32>* var_18;
    wp::int32* var_19;
    wp::float32 var_20;
    wp::vec_t<3, wp::float32> var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::int32 var_24;
    const wp::int32 var_25 = 0;
    bool var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::float32 var_31;
    wp::vec_t<3, wp::float32> var_32;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_33 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    wp::tile_shared_t<wp::int32,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_34 = wp::tile_alloc_empty<wp::int32,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_35 = 0;
    wp::int32 var_36;
    const wp::int32 var_37 = 0;
    const wp::int32 var_38 = 1;
    bool var_39;
    wp::int32 var_40;
    wp::int32 var_41;
    wp::float32 var_42;
    wp::tile_shared_t<wp::int32,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_43 = wp::tile_alloc_empty<wp::int32,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const bool var_44 = true;
    wp::tile_shared_t<wp::vec_t<3, wp::float32>,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_45 = wp::tile_alloc_empty<wp::vec_t<3, wp::float32>,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    bool var_46;
    wp::float32 var_47;
    const wp::int32 var_48 = 0;
    wp::int32 var_49;
    const wp::int32 var_50 = 0;
    const wp::int32 var_51 = 1;
    bool var_52;
    wp::int32 var_53;
    wp::int32 var_54;
    wp::int32 var_55;
    const wp::int32 var_56 = 0;
    wp::int32 var_57;
    const wp::int32 var_58 = 0;
    const wp::int32 var_59 = 1;
    bool var_60;
    wp::int32 var_61;
    wp::int32 var_62;
    wp::vec_t<3, wp::float32> var_63;
    wp::float32 var_64;
    wp::int32 var_65;
    wp::vec_t<3, wp::float32> var_66;
    bool var_67;
    const wp::float32 var_68 = -1.0;
    //---------
    // forward
    // def _ray(                                                                              <L 919>
    // worldid, rayid, tid = wp.tid()                                                         <L 955>
    builtin_tid3d(var_0, var_1, var_2);
    // num_threads = wp.block_dim()                                                           <L 957>
    var_3 = builtin_block_dim();
    // min_dist = float(MJ_MAXVAL)                                                            <L 959>
    var_5 = wp::float(var_4);
    // min_geomid = int(-1)                                                                   <L 960>
    var_7 = wp::int(var_6);
    // min_normal = wp.vec3()                                                                 <L 961>
    var_8 = wp::vec_t<3, wp::float32>();
    // upper = ((ngeom + num_threads - 1) // num_threads) * num_threads                       <L 963>
    var_9 = wp::add(var_ngeom, var_3);
    var_11 = wp::sub(var_9, var_10);
    var_12 = wp::floordiv(var_11, var_3);
    var_13 = wp::mul(var_12, var_3);
    // for geomid in range(tid, upper, num_threads):                                          <L 964>
    var_14 = wp::range(var_2, var_13, var_3);
    start_for_0:;
        if (iter_cmp(var_14) == 0) goto end_for_0;
        var_15 = wp::iter_next(var_14);
        // if geomid < ngeom:                                                                 <L 965>
        var_16 = (var_15 < var_ngeom);
        if (var_16) {
            // dist, normal = _ray_geom_mesh(                                                 <L 966>
            // nmeshface,                                                                     <L 967>
            // body_weldid,                                                                   <L 968>
            // geom_type,                                                                     <L 969>
            // geom_bodyid,                                                                   <L 970>
            // geom_dataid,                                                                   <L 971>
            // geom_matid,                                                                    <L 972>
            // geom_group,                                                                    <L 973>
            // geom_size,                                                                     <L 974>
            // geom_rgba,                                                                     <L 975>
            // mesh_vertadr,                                                                  <L 976>
            // mesh_faceadr,                                                                  <L 977>
            // mesh_vert,                                                                     <L 978>
            // mesh_face,                                                                     <L 979>
            // hfield_size,                                                                   <L 980>
            // hfield_nrow,                                                                   <L 981>
            // hfield_ncol,                                                                   <L 982>
            // hfield_adr,                                                                    <L 983>
            // hfield_data,                                                                   <L 984>
            // mat_rgba,                                                                      <L 985>
            // geom_xpos_in,                                                                  <L 986>
            // geom_xmat_in,                                                                  <L 987>
            // worldid,                                                                       <L 988>
            // pnt[worldid, rayid],                                                           <L 989>
            var_17 = wp::address(var_pnt, var_0, var_1);
            // vec[worldid, rayid],                                                           <L 990>
            var_18 = wp::address(var_vec, var_0, var_1);
            // geomgroup,                                                                     <L 991>
            // flg_static,                                                                    <L 992>
            // bodyexclude[rayid],                                                            <L 993>
            var_19 = wp::address(var_bodyexclude, var_1);
            // geomid,                                                                        <L 994>
            var_22 = wp::load(var_17);
            var_23 = wp::load(var_18);
            var_24 = wp::load(var_19);
            _ray_geom_mesh_0(var_nmeshface, var_body_weldid, var_geom_type, var_geom_bodyid, var_geom_dataid, var_geom_matid, var_geom_group, var_geom_size, var_geom_rgba, var_mesh_vertadr, var_mesh_faceadr, var_mesh_vert, var_mesh_face, var_hfield_size, var_hfield_nrow, var_hfield_ncol, var_hfield_adr, var_hfield_data, var_mat_rgba, var_geom_xpos_in, var_geom_xmat_in, var_0, var_22, var_23, var_geomgroup, var_flg_static, var_24, var_15, var_20, var_21);
            // if dist < 0:                                                                   <L 996>
            var_26 = (var_20 < var_25);
            if (var_26) {
                // dist = MJ_MAXVAL                                                           <L 997>
                var_27 = wp::copy(var_4);
            }
            var_28 = wp::where(var_26, var_27, var_20);
        }
        if (!var_16) {
            // dist = MJ_MAXVAL                                                               <L 999>
            var_29 = wp::copy(var_4);
            // normal = wp.vec3()                                                             <L 1000>
            var_30 = wp::vec_t<3, wp::float32>();
        }
        var_31 = wp::where(var_16, var_28, var_29);
        var_32 = wp::where(var_16, var_21, var_30);
        // tile_dist = wp.tile(dist)                                                          <L 1002>
        var_33 = wp::tile<wp::float32>(var_31);
        // local_min_geomid = wp.tile_argmin(tile_dist)                                       <L 1003>
        var_34 = wp::tile_argmin(var_33);
        // local_min_dist = tile_dist[local_min_geomid[0]]                                    <L 1004>
        var_36 = wp::tile_extract(var_34, var_35);
        var_39 = (var_36 < var_37);
        var_40 = wp::add(var_36, var_38);
        var_41 = wp::where(var_39, var_40, var_36);
        var_42 = wp::tile_extract(var_33, var_41);
        // tile_geomid = wp.tile(geomid)                                                      <L 1006>
        var_43 = wp::tile<wp::int32>(var_15);
        // tile_normal = wp.tile(normal, preserve_type=True)                                  <L 1007>
        var_45 = wp::tile<wp::vec_t<3, wp::float32>>(var_32);
        // if local_min_dist < min_dist:                                                      <L 1009>
        var_46 = (var_42 < var_5);
        if (var_46) {
            // min_dist = local_min_dist                                                      <L 1010>
            var_47 = wp::copy(var_42);
            // min_geomid = tile_geomid[local_min_geomid[0]]                                  <L 1011>
            var_49 = wp::tile_extract(var_34, var_48);
            var_52 = (var_49 < var_50);
            var_53 = wp::add(var_49, var_51);
            var_54 = wp::where(var_52, var_53, var_49);
            var_55 = wp::tile_extract(var_43, var_54);
            // min_normal = tile_normal[local_min_geomid[0]]                                  <L 1012>
            var_57 = wp::tile_extract(var_34, var_56);
            var_60 = (var_57 < var_58);
            var_61 = wp::add(var_57, var_59);
            var_62 = wp::where(var_60, var_61, var_57);
            var_63 = wp::tile_extract(var_45, var_62);
        }
        var_64 = wp::where(var_46, var_47, var_5);
        var_65 = wp::where(var_46, var_55, var_7);
        var_66 = wp::where(var_46, var_63, var_8);
        wp::assign(var_5, var_64);
        wp::assign(var_7, var_65);
        wp::assign(var_8, var_66);
        goto start_for_0;
    end_for_0:;
    // if min_dist >= MJ_MAXVAL:                                                              <L 1014>
    var_67 = (var_5 >= var_4);
    if (var_67) {
        // dist_out[worldid, rayid] = -1.0                                                    <L 1015>
        wp::array_store(var_dist_out, var_0, var_1, var_68);
    }
    if (!var_67) {
        // dist_out[worldid, rayid] = min_dist                                                <L 1017>
        wp::array_store(var_dist_out, var_0, var_1, var_5);
    }
    // geomid_out[worldid, rayid] = min_geomid                                                <L 1018>
    wp::array_store(var_geomid_out, var_0, var_1, var_7);
    // normal_out[worldid, rayid] = min_normal                                                <L 1019>
    wp::array_store(var_normal_out, var_0, var_1, var_8);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _ray_74bb95ba_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__ray_74bb95ba *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _ray_74bb95ba_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _ray_74bb95ba_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__ray_74bb95ba *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _ray_74bb95ba_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _ray_74bb95ba_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__ray_74bb95ba *_wp_args)
{
    _ray_74bb95ba_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__ray_bvh_fd22e8c2 {
    wp::int32 ngeom;
    wp::array_t<wp::int32> body_weldid;
    wp::array_t<wp::int32> geom_type;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::int32> geom_dataid;
    wp::array_t<wp::int32> geom_matid;
    wp::array_t<wp::int32> geom_group;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_size;
    wp::array_t<wp::vec_t<4, wp::float32>> geom_rgba;
    wp::array_t<wp::vec_t<4, wp::float32>> mat_rgba;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> geom_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> pnt;
    wp::array_t<wp::vec_t<3, wp::float32>> vec;
    wp::vec_t<6, wp::float32> geomgroup;
    bool flg_static;
    wp::array_t<wp::int32> bodyexclude;
    wp::uint64 bvh_id;
    wp::array_t<wp::int32> group_root;
    wp::array_t<wp::int32> enabled_geom_ids;
    wp::array_t<wp::uint64> mesh_bvh_id;
    wp::array_t<wp::uint64> hfield_bvh_id;
    wp::array_t<wp::float32> dist_out;
    wp::array_t<wp::int32> geomid_out;
    wp::array_t<wp::vec_t<3, wp::float32>> normal_out;
};


template <bool wp_linear_contiguous>
static void _ray_bvh_fd22e8c2_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__ray_bvh_fd22e8c2 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_ngeom = _wp_args->ngeom;
    wp::array_t<wp::int32> var_body_weldid = _wp_args->body_weldid;
    wp::array_t<wp::int32> var_geom_type = _wp_args->geom_type;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::int32> var_geom_dataid = _wp_args->geom_dataid;
    wp::array_t<wp::int32> var_geom_matid = _wp_args->geom_matid;
    wp::array_t<wp::int32> var_geom_group = _wp_args->geom_group;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size = _wp_args->geom_size;
    wp::array_t<wp::vec_t<4, wp::float32>> var_geom_rgba = _wp_args->geom_rgba;
    wp::array_t<wp::vec_t<4, wp::float32>> var_mat_rgba = _wp_args->mat_rgba;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in = _wp_args->geom_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in = _wp_args->geom_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_pnt = _wp_args->pnt;
    wp::array_t<wp::vec_t<3, wp::float32>> var_vec = _wp_args->vec;
    wp::vec_t<6, wp::float32> var_geomgroup = _wp_args->geomgroup;
    bool var_flg_static = _wp_args->flg_static;
    wp::array_t<wp::int32> var_bodyexclude = _wp_args->bodyexclude;
    wp::uint64 var_bvh_id = _wp_args->bvh_id;
    wp::array_t<wp::int32> var_group_root = _wp_args->group_root;
    wp::array_t<wp::int32> var_enabled_geom_ids = _wp_args->enabled_geom_ids;
    wp::array_t<wp::uint64> var_mesh_bvh_id = _wp_args->mesh_bvh_id;
    wp::array_t<wp::uint64> var_hfield_bvh_id = _wp_args->hfield_bvh_id;
    wp::array_t<wp::float32> var_dist_out = _wp_args->dist_out;
    wp::array_t<wp::int32> var_geomid_out = _wp_args->geomid_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_normal_out = _wp_args->normal_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::float32>* var_2;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    wp::vec_t<3, wp::float32>* var_5;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    const wp::float32 var_11 = 10000000000.0;
    wp::float32 var_12;
    const wp::int32 var_13 = -1;
    wp::int32 var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::int32* var_16;
    wp::bvh_query_t var_17;
    wp::int32 var_18;
    const wp::int32 var_19 = 0;
    wp::int32 var_20;
    bool var_21;
    wp::int32 var_22;
    wp::int32 var_23;
    wp::int32* var_24;
    wp::int32 var_25;
    wp::int32 var_26;
    wp::vec_t<3, wp::float32>* var_27;
    wp::vec_t<3, wp::float32>* var_28;
    wp::float32 var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::vec_t<3, wp::float32> var_32;
    bool var_33;
    const wp::float32 var_34 = 0.0;
    bool var_35;
    bool var_36;
    wp::float32 var_37;
    wp::int32 var_38;
    wp::vec_t<3, wp::float32> var_39;
    wp::float32 var_40;
    wp::int32 var_41;
    wp::vec_t<3, wp::float32> var_42;
    bool var_43;
    const wp::float32 var_44 = -1.0;
    //---------
    // forward
    // def _ray_bvh(                                                                          <L 1095>
    // worldid, rayid = wp.tid()                                                              <L 1126>
    builtin_tid2d(var_0, var_1);
    // ray_origin = pnt[worldid, rayid]                                                       <L 1128>
    var_2 = wp::address(var_pnt, var_0, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // ray_dir = vec[worldid, rayid]                                                          <L 1129>
    var_5 = wp::address(var_vec, var_0, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // body_exclude = bodyexclude[rayid]                                                      <L 1130>
    var_8 = wp::address(var_bodyexclude, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // min_dist = float(MJ_MAXVAL)                                                            <L 1132>
    var_12 = wp::float(var_11);
    // min_geomid = int(-1)                                                                   <L 1133>
    var_14 = wp::int(var_13);
    // min_normal = wp.vec3()                                                                 <L 1134>
    var_15 = wp::vec_t<3, wp::float32>();
    // query = wp.bvh_query_ray(bvh_id, ray_origin, ray_dir, group_root[worldid])             <L 1136>
    var_16 = wp::address(var_group_root, var_0);
    var_18 = wp::load(var_16);
    var_17 = wp::bvh_query_ray(var_bvh_id, var_3, var_6, var_18);
    // bounds_nr = int(0)                                                                     <L 1137>
    var_20 = wp::int(var_19);
    // while wp.bvh_query_next(query, bounds_nr, min_dist):                                   <L 1139>
    start_while_0:;
    var_21 = wp::bvh_query_ray_next(var_17, var_20, var_12);
    if ((var_21) == false) goto end_while_0;
        // bvh_local = bounds_nr - (worldid * ngeom)                                          <L 1140>
        var_22 = wp::mul(var_0, var_ngeom);
        var_23 = wp::sub(var_20, var_22);
        // geomid = enabled_geom_ids[bvh_local]                                               <L 1141>
        var_24 = wp::address(var_enabled_geom_ids, var_23);
        var_26 = wp::load(var_24);
        var_25 = wp::copy(var_26);
        // dist, normal = _ray_geom_mesh_bvh(                                                 <L 1143>
        // body_weldid,                                                                       <L 1144>
        // geom_type,                                                                         <L 1145>
        // geom_bodyid,                                                                       <L 1146>
        // geom_dataid,                                                                       <L 1147>
        // geom_matid,                                                                        <L 1148>
        // geom_group,                                                                        <L 1149>
        // geom_size,                                                                         <L 1150>
        // geom_rgba,                                                                         <L 1151>
        // mat_rgba,                                                                          <L 1152>
        // geom_xpos_in,                                                                      <L 1153>
        // geom_xmat_in,                                                                      <L 1154>
        // worldid,                                                                           <L 1155>
        // pnt[worldid, rayid],                                                               <L 1156>
        var_27 = wp::address(var_pnt, var_0, var_1);
        // vec[worldid, rayid],                                                               <L 1157>
        var_28 = wp::address(var_vec, var_0, var_1);
        // geomgroup,                                                                         <L 1158>
        // flg_static,                                                                        <L 1159>
        // body_exclude,                                                                      <L 1160>
        // geomid,                                                                            <L 1161>
        // mesh_bvh_id,                                                                       <L 1162>
        // hfield_bvh_id,                                                                     <L 1163>
        // min_dist,                                                                          <L 1164>
        var_31 = wp::load(var_27);
        var_32 = wp::load(var_28);
        _ray_geom_mesh_bvh_0(var_body_weldid, var_geom_type, var_geom_bodyid, var_geom_dataid, var_geom_matid, var_geom_group, var_geom_size, var_geom_rgba, var_mat_rgba, var_geom_xpos_in, var_geom_xmat_in, var_0, var_31, var_32, var_geomgroup, var_flg_static, var_9, var_25, var_mesh_bvh_id, var_hfield_bvh_id, var_12, var_29, var_30);
        // if dist >= 0.0 and dist < min_dist:                                                <L 1167>
        var_35 = (var_29 >= var_34);
        var_33 = var_35;
        if (var_33) {
            var_36 = (var_29 < var_12);
            var_33 = var_33 && var_36;
        }
        if (var_33) {
            // min_dist = dist                                                                <L 1168>
            var_37 = wp::copy(var_29);
            // min_geomid = geomid                                                            <L 1169>
            var_38 = wp::copy(var_25);
            // min_normal = normal                                                            <L 1170>
            var_39 = wp::copy(var_30);
        }
        var_40 = wp::where(var_33, var_37, var_12);
        var_41 = wp::where(var_33, var_38, var_14);
        var_42 = wp::where(var_33, var_39, var_15);
        wp::assign(var_12, var_40);
        wp::assign(var_14, var_41);
        wp::assign(var_15, var_42);
    goto start_while_0;
    end_while_0:;
    // if min_dist >= MJ_MAXVAL:                                                              <L 1172>
    var_43 = (var_12 >= var_11);
    if (var_43) {
        // dist_out[worldid, rayid] = -1.0                                                    <L 1173>
        wp::array_store(var_dist_out, var_0, var_1, var_44);
    }
    if (!var_43) {
        // dist_out[worldid, rayid] = min_dist                                                <L 1175>
        wp::array_store(var_dist_out, var_0, var_1, var_12);
    }
    // geomid_out[worldid, rayid] = min_geomid                                                <L 1176>
    wp::array_store(var_geomid_out, var_0, var_1, var_14);
    // normal_out[worldid, rayid] = min_normal                                                <L 1177>
    wp::array_store(var_normal_out, var_0, var_1, var_15);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _ray_bvh_fd22e8c2_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__ray_bvh_fd22e8c2 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _ray_bvh_fd22e8c2_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _ray_bvh_fd22e8c2_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__ray_bvh_fd22e8c2 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _ray_bvh_fd22e8c2_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _ray_bvh_fd22e8c2_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__ray_bvh_fd22e8c2 *_wp_args)
{
    _ray_bvh_fd22e8c2_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

