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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/render_util.py:66
static wp::vec_t<3, wp::float32> compute_ray_0(
    wp::int32 var_projection,
    wp::float32 var_fovy,
    wp::vec_t<2, wp::float32> var_sensorsize,
    wp::vec_t<4, wp::float32> var_intrinsic,
    wp::int32 var_img_w,
    wp::int32 var_img_h,
    wp::int32 var_px,
    wp::int32 var_py,
    wp::float32 var_znear)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 1;
    bool var_1;
    const wp::float32 var_2 = 0.0;
    const wp::float32 var_3 = 0.0;
    const wp::float32 var_4 = -1.0;
    wp::vec_t<3, wp::float32> var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::int32 var_9 = 1;
    wp::float32 var_10;
    const wp::float32 var_11 = 0.0;
    bool var_12;
    const wp::int32 var_13 = 0;
    wp::float32 var_14;
    const wp::int32 var_15 = 1;
    wp::float32 var_16;
    const wp::int32 var_17 = 2;
    wp::float32 var_18;
    const wp::int32 var_19 = 3;
    wp::float32 var_20;
    const wp::int32 var_21 = 0;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::float32 var_26;
    bool var_27;
    wp::float32 var_28;
    bool var_29;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    const wp::float32 var_37 = 0.5;
    wp::float32 var_38;
    wp::float32 var_39;
    wp::float32 var_40;
    const wp::float32 var_41 = 0.5;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    const wp::float32 var_45 = 0.5;
    wp::float32 var_46;
    wp::float32 var_47;
    wp::float32 var_48;
    wp::float32 var_49;
    const wp::float32 var_50 = 0.5;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    const wp::float32 var_54 = 0.017453292519943295;
    wp::float32 var_55;
    const wp::float32 var_56 = 0.5;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::float32 var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::float32 var_66;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    wp::float32 var_70;
    const wp::float32 var_71 = 0.5;
    wp::float32 var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    wp::float32 var_75;
    const wp::float32 var_76 = 0.5;
    wp::float32 var_77;
    wp::float32 var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::float32 var_81;
    wp::float32 var_82;
    wp::float32 var_83;
    wp::float32 var_84;
    wp::float32 var_85;
    wp::float32 var_86;
    wp::vec_t<3, wp::float32> var_87;
    wp::vec_t<3, wp::float32> var_88;
    //---------
    // forward
    // def compute_ray(                                                                       <L 67>
    // if projection == ProjectionType.ORTHOGRAPHIC:                                          <L 84>
    var_1 = (var_projection == var_0);
    if (var_1) {
        // return wp.vec3(0.0, 0.0, -1.0)                                                     <L 85>
        var_5 = wp::vec_t<3, wp::float32>(var_2, var_3, var_4);
        return var_5;
    }
    // aspect = float(img_w) / float(img_h)                                                   <L 87>
    var_6 = wp::float(var_img_w);
    var_7 = wp::float(var_img_h);
    var_8 = wp::div(var_6, var_7);
    // sensor_h = sensorsize[1]                                                               <L 88>
    var_10 = wp::extract(var_sensorsize, var_9);
    // if sensor_h != 0.0:                                                                    <L 91>
    var_12 = (var_10 != var_11);
    if (var_12) {
        // fx = intrinsic[0]                                                                  <L 92>
        var_14 = wp::extract(var_intrinsic, var_13);
        // fy = intrinsic[1]                                                                  <L 93>
        var_16 = wp::extract(var_intrinsic, var_15);
        // cx = intrinsic[2]                                                                  <L 94>
        var_18 = wp::extract(var_intrinsic, var_17);
        // cy = intrinsic[3]                                                                  <L 95>
        var_20 = wp::extract(var_intrinsic, var_19);
        // sensor_w = sensorsize[0]                                                           <L 96>
        var_22 = wp::extract(var_sensorsize, var_21);
        // target_aspect = float(img_w) / float(img_h)                                        <L 98>
        var_23 = wp::float(var_img_w);
        var_24 = wp::float(var_img_h);
        var_25 = wp::div(var_23, var_24);
        // sensor_aspect = sensor_w / sensor_h                                                <L 99>
        var_26 = wp::div(var_22, var_10);
        // if target_aspect > sensor_aspect:                                                  <L 100>
        var_27 = (var_25 > var_26);
        if (var_27) {
            // sensor_h = sensor_w / target_aspect                                            <L 101>
            var_28 = wp::div(var_22, var_25);
        }
        if (!var_27) {
            // elif target_aspect < sensor_aspect:                                            <L 102>
            var_29 = (var_25 < var_26);
            if (var_29) {
                // sensor_w = sensor_h * target_aspect                                        <L 103>
                var_30 = wp::mul(var_10, var_25);
            }
            var_31 = wp::where(var_29, var_30, var_22);
        }
        var_32 = wp::where(var_27, var_28, var_10);
        var_33 = wp::where(var_27, var_22, var_31);
        // inv_fx_znear = znear / fx                                                          <L 105>
        var_34 = wp::div(var_znear, var_14);
        // inv_fy_znear = znear / fy                                                          <L 106>
        var_35 = wp::div(var_znear, var_16);
        // left = -inv_fx_znear * (sensor_w * 0.5 - cx)                                       <L 107>
        var_36 = wp::neg(var_34);
        var_38 = wp::mul(var_33, var_37);
        var_39 = wp::sub(var_38, var_18);
        var_40 = wp::mul(var_36, var_39);
        // right = inv_fx_znear * (sensor_w * 0.5 + cx)                                       <L 108>
        var_42 = wp::mul(var_33, var_41);
        var_43 = wp::add(var_42, var_18);
        var_44 = wp::mul(var_34, var_43);
        // top = inv_fy_znear * (sensor_h * 0.5 - cy)                                         <L 109>
        var_46 = wp::mul(var_32, var_45);
        var_47 = wp::sub(var_46, var_20);
        var_48 = wp::mul(var_35, var_47);
        // bottom = -inv_fy_znear * (sensor_h * 0.5 + cy)                                     <L 110>
        var_49 = wp::neg(var_35);
        var_51 = wp::mul(var_32, var_50);
        var_52 = wp::add(var_51, var_20);
        var_53 = wp::mul(var_49, var_52);
    }
    if (!var_12) {
        // fovy_rad = fovy * wp.static(wp.pi / 180.0)                                         <L 112>
        var_55 = wp::mul(var_fovy, var_54);
        // half_height = znear * wp.tan(0.5 * fovy_rad)                                       <L 113>
        var_57 = wp::mul(var_56, var_55);
        var_58 = wp::tan(var_57);
        var_59 = wp::mul(var_znear, var_58);
        // half_width = half_height * aspect                                                  <L 114>
        var_60 = wp::mul(var_59, var_8);
        // left = -half_width                                                                 <L 115>
        var_61 = wp::neg(var_60);
        // right = half_width                                                                 <L 116>
        var_62 = wp::copy(var_60);
        // top = half_height                                                                  <L 117>
        var_63 = wp::copy(var_59);
        // bottom = -half_height                                                              <L 118>
        var_64 = wp::neg(var_59);
    }
    var_65 = wp::where(var_12, var_32, var_10);
    var_66 = wp::where(var_12, var_40, var_61);
    var_67 = wp::where(var_12, var_44, var_62);
    var_68 = wp::where(var_12, var_48, var_63);
    var_69 = wp::where(var_12, var_53, var_64);
    // u = (float(px) + 0.5) / float(img_w)                                                   <L 120>
    var_70 = wp::float(var_px);
    var_72 = wp::add(var_70, var_71);
    var_73 = wp::float(var_img_w);
    var_74 = wp::div(var_72, var_73);
    // v = (float(py) + 0.5) / float(img_h)                                                   <L 121>
    var_75 = wp::float(var_py);
    var_77 = wp::add(var_75, var_76);
    var_78 = wp::float(var_img_h);
    var_79 = wp::div(var_77, var_78);
    // x = left + (right - left) * u                                                          <L 122>
    var_80 = wp::sub(var_67, var_66);
    var_81 = wp::mul(var_80, var_74);
    var_82 = wp::add(var_66, var_81);
    // y = top + (bottom - top) * v                                                           <L 123>
    var_83 = wp::sub(var_69, var_68);
    var_84 = wp::mul(var_83, var_79);
    var_85 = wp::add(var_68, var_84);
    // return wp.normalize(wp.vec3(x, y, -znear))                                             <L 125>
    var_86 = wp::neg(var_znear);
    var_87 = wp::vec_t<3, wp::float32>(var_82, var_85, var_86);
    var_88 = wp::normalize(var_87);
    return var_88;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:115
static wp::quat_t<wp::float32> quat_inv_0(
    wp::quat_t<wp::float32> var_quat)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 2;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::int32 var_8 = 3;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::quat_t<wp::float32> var_11;
    //---------
    // forward
    // def quat_inv(quat: wp.quat) -> wp.quat:                                                <L 116>
    // return wp.quat(quat[0], -quat[1], -quat[2], -quat[3])                                  <L 117>
    var_1 = wp::extract(var_quat, var_0);
    var_3 = wp::extract(var_quat, var_2);
    var_4 = wp::neg(var_3);
    var_6 = wp::extract(var_quat, var_5);
    var_7 = wp::neg(var_6);
    var_9 = wp::extract(var_quat, var_8);
    var_10 = wp::neg(var_9);
    var_11 = wp::quat_t<wp::float32>(var_1, var_4, var_7, var_10);
    return var_11;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:23
static wp::quat_t<wp::float32> mul_quat_0(
    wp::quat_t<wp::float32> var_u,
    wp::quat_t<wp::float32> var_v)
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
    const wp::int32 var_11 = 2;
    wp::float32 var_12;
    const wp::int32 var_13 = 2;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    const wp::int32 var_17 = 3;
    wp::float32 var_18;
    const wp::int32 var_19 = 3;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    const wp::int32 var_23 = 0;
    wp::float32 var_24;
    const wp::int32 var_25 = 1;
    wp::float32 var_26;
    wp::float32 var_27;
    const wp::int32 var_28 = 1;
    wp::float32 var_29;
    const wp::int32 var_30 = 0;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    const wp::int32 var_34 = 2;
    wp::float32 var_35;
    const wp::int32 var_36 = 3;
    wp::float32 var_37;
    wp::float32 var_38;
    wp::float32 var_39;
    const wp::int32 var_40 = 3;
    wp::float32 var_41;
    const wp::int32 var_42 = 2;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    const wp::int32 var_46 = 0;
    wp::float32 var_47;
    const wp::int32 var_48 = 2;
    wp::float32 var_49;
    wp::float32 var_50;
    const wp::int32 var_51 = 1;
    wp::float32 var_52;
    const wp::int32 var_53 = 3;
    wp::float32 var_54;
    wp::float32 var_55;
    wp::float32 var_56;
    const wp::int32 var_57 = 2;
    wp::float32 var_58;
    const wp::int32 var_59 = 0;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    const wp::int32 var_63 = 3;
    wp::float32 var_64;
    const wp::int32 var_65 = 1;
    wp::float32 var_66;
    wp::float32 var_67;
    wp::float32 var_68;
    const wp::int32 var_69 = 0;
    wp::float32 var_70;
    const wp::int32 var_71 = 3;
    wp::float32 var_72;
    wp::float32 var_73;
    const wp::int32 var_74 = 1;
    wp::float32 var_75;
    const wp::int32 var_76 = 2;
    wp::float32 var_77;
    wp::float32 var_78;
    wp::float32 var_79;
    const wp::int32 var_80 = 2;
    wp::float32 var_81;
    const wp::int32 var_82 = 1;
    wp::float32 var_83;
    wp::float32 var_84;
    wp::float32 var_85;
    const wp::int32 var_86 = 3;
    wp::float32 var_87;
    const wp::int32 var_88 = 0;
    wp::float32 var_89;
    wp::float32 var_90;
    wp::float32 var_91;
    wp::quat_t<wp::float32> var_92;
    //---------
    // forward
    // def mul_quat(u: wp.quat, v: wp.quat) -> wp.quat:                                       <L 24>
    // return wp.quat(                                                                        <L 25>
    // u[0] * v[0] - u[1] * v[1] - u[2] * v[2] - u[3] * v[3],                                 <L 26>
    var_1 = wp::extract(var_u, var_0);
    var_3 = wp::extract(var_v, var_2);
    var_4 = wp::mul(var_1, var_3);
    var_6 = wp::extract(var_u, var_5);
    var_8 = wp::extract(var_v, var_7);
    var_9 = wp::mul(var_6, var_8);
    var_10 = wp::sub(var_4, var_9);
    var_12 = wp::extract(var_u, var_11);
    var_14 = wp::extract(var_v, var_13);
    var_15 = wp::mul(var_12, var_14);
    var_16 = wp::sub(var_10, var_15);
    var_18 = wp::extract(var_u, var_17);
    var_20 = wp::extract(var_v, var_19);
    var_21 = wp::mul(var_18, var_20);
    var_22 = wp::sub(var_16, var_21);
    // u[0] * v[1] + u[1] * v[0] + u[2] * v[3] - u[3] * v[2],                                 <L 27>
    var_24 = wp::extract(var_u, var_23);
    var_26 = wp::extract(var_v, var_25);
    var_27 = wp::mul(var_24, var_26);
    var_29 = wp::extract(var_u, var_28);
    var_31 = wp::extract(var_v, var_30);
    var_32 = wp::mul(var_29, var_31);
    var_33 = wp::add(var_27, var_32);
    var_35 = wp::extract(var_u, var_34);
    var_37 = wp::extract(var_v, var_36);
    var_38 = wp::mul(var_35, var_37);
    var_39 = wp::add(var_33, var_38);
    var_41 = wp::extract(var_u, var_40);
    var_43 = wp::extract(var_v, var_42);
    var_44 = wp::mul(var_41, var_43);
    var_45 = wp::sub(var_39, var_44);
    // u[0] * v[2] - u[1] * v[3] + u[2] * v[0] + u[3] * v[1],                                 <L 28>
    var_47 = wp::extract(var_u, var_46);
    var_49 = wp::extract(var_v, var_48);
    var_50 = wp::mul(var_47, var_49);
    var_52 = wp::extract(var_u, var_51);
    var_54 = wp::extract(var_v, var_53);
    var_55 = wp::mul(var_52, var_54);
    var_56 = wp::sub(var_50, var_55);
    var_58 = wp::extract(var_u, var_57);
    var_60 = wp::extract(var_v, var_59);
    var_61 = wp::mul(var_58, var_60);
    var_62 = wp::add(var_56, var_61);
    var_64 = wp::extract(var_u, var_63);
    var_66 = wp::extract(var_v, var_65);
    var_67 = wp::mul(var_64, var_66);
    var_68 = wp::add(var_62, var_67);
    // u[0] * v[3] + u[1] * v[2] - u[2] * v[1] + u[3] * v[0],                                 <L 29>
    var_70 = wp::extract(var_u, var_69);
    var_72 = wp::extract(var_v, var_71);
    var_73 = wp::mul(var_70, var_72);
    var_75 = wp::extract(var_u, var_74);
    var_77 = wp::extract(var_v, var_76);
    var_78 = wp::mul(var_75, var_77);
    var_79 = wp::add(var_73, var_78);
    var_81 = wp::extract(var_u, var_80);
    var_83 = wp::extract(var_v, var_82);
    var_84 = wp::mul(var_81, var_83);
    var_85 = wp::sub(var_79, var_84);
    var_87 = wp::extract(var_u, var_86);
    var_89 = wp::extract(var_v, var_88);
    var_90 = wp::mul(var_87, var_89);
    var_91 = wp::add(var_85, var_90);
    var_92 = wp::quat_t<wp::float32>(var_22, var_45, var_68, var_91);
    return var_92;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:120
static wp::vec_t<6, wp::float32> inert_vec_0(
    wp::vec_t<10, wp::float32> var_i,
    wp::vec_t<6, wp::float32> var_v)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 0;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 3;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::int32 var_11 = 4;
    wp::float32 var_12;
    const wp::int32 var_13 = 2;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    const wp::int32 var_17 = 8;
    wp::float32 var_18;
    const wp::int32 var_19 = 4;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    const wp::int32 var_23 = 7;
    wp::float32 var_24;
    const wp::int32 var_25 = 5;
    wp::float32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    const wp::int32 var_29 = 3;
    wp::float32 var_30;
    const wp::int32 var_31 = 0;
    wp::float32 var_32;
    wp::float32 var_33;
    const wp::int32 var_34 = 1;
    wp::float32 var_35;
    const wp::int32 var_36 = 1;
    wp::float32 var_37;
    wp::float32 var_38;
    wp::float32 var_39;
    const wp::int32 var_40 = 5;
    wp::float32 var_41;
    const wp::int32 var_42 = 2;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    const wp::int32 var_46 = 8;
    wp::float32 var_47;
    const wp::int32 var_48 = 3;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    const wp::int32 var_52 = 6;
    wp::float32 var_53;
    const wp::int32 var_54 = 5;
    wp::float32 var_55;
    wp::float32 var_56;
    wp::float32 var_57;
    const wp::int32 var_58 = 4;
    wp::float32 var_59;
    const wp::int32 var_60 = 0;
    wp::float32 var_61;
    wp::float32 var_62;
    const wp::int32 var_63 = 5;
    wp::float32 var_64;
    const wp::int32 var_65 = 1;
    wp::float32 var_66;
    wp::float32 var_67;
    wp::float32 var_68;
    const wp::int32 var_69 = 2;
    wp::float32 var_70;
    const wp::int32 var_71 = 2;
    wp::float32 var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    const wp::int32 var_75 = 7;
    wp::float32 var_76;
    const wp::int32 var_77 = 3;
    wp::float32 var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    const wp::int32 var_81 = 6;
    wp::float32 var_82;
    const wp::int32 var_83 = 4;
    wp::float32 var_84;
    wp::float32 var_85;
    wp::float32 var_86;
    const wp::int32 var_87 = 8;
    wp::float32 var_88;
    const wp::int32 var_89 = 1;
    wp::float32 var_90;
    wp::float32 var_91;
    const wp::int32 var_92 = 7;
    wp::float32 var_93;
    const wp::int32 var_94 = 2;
    wp::float32 var_95;
    wp::float32 var_96;
    wp::float32 var_97;
    const wp::int32 var_98 = 9;
    wp::float32 var_99;
    const wp::int32 var_100 = 3;
    wp::float32 var_101;
    wp::float32 var_102;
    wp::float32 var_103;
    const wp::int32 var_104 = 6;
    wp::float32 var_105;
    const wp::int32 var_106 = 2;
    wp::float32 var_107;
    wp::float32 var_108;
    const wp::int32 var_109 = 8;
    wp::float32 var_110;
    const wp::int32 var_111 = 0;
    wp::float32 var_112;
    wp::float32 var_113;
    wp::float32 var_114;
    const wp::int32 var_115 = 9;
    wp::float32 var_116;
    const wp::int32 var_117 = 4;
    wp::float32 var_118;
    wp::float32 var_119;
    wp::float32 var_120;
    const wp::int32 var_121 = 7;
    wp::float32 var_122;
    const wp::int32 var_123 = 0;
    wp::float32 var_124;
    wp::float32 var_125;
    const wp::int32 var_126 = 6;
    wp::float32 var_127;
    const wp::int32 var_128 = 1;
    wp::float32 var_129;
    wp::float32 var_130;
    wp::float32 var_131;
    const wp::int32 var_132 = 9;
    wp::float32 var_133;
    const wp::int32 var_134 = 5;
    wp::float32 var_135;
    wp::float32 var_136;
    wp::float32 var_137;
    wp::vec_t<6, wp::float32> var_138;
    //---------
    // forward
    // def inert_vec(i: types.vec10, v: wp.spatial_vector) -> wp.spatial_vector:              <L 121>
    // return wp.spatial_vector(                                                              <L 123>
    // i[0] * v[0] + i[3] * v[1] + i[4] * v[2] - i[8] * v[4] + i[7] * v[5],                   <L 124>
    var_1 = wp::extract(var_i, var_0);
    var_3 = wp::extract(var_v, var_2);
    var_4 = wp::mul(var_1, var_3);
    var_6 = wp::extract(var_i, var_5);
    var_8 = wp::extract(var_v, var_7);
    var_9 = wp::mul(var_6, var_8);
    var_10 = wp::add(var_4, var_9);
    var_12 = wp::extract(var_i, var_11);
    var_14 = wp::extract(var_v, var_13);
    var_15 = wp::mul(var_12, var_14);
    var_16 = wp::add(var_10, var_15);
    var_18 = wp::extract(var_i, var_17);
    var_20 = wp::extract(var_v, var_19);
    var_21 = wp::mul(var_18, var_20);
    var_22 = wp::sub(var_16, var_21);
    var_24 = wp::extract(var_i, var_23);
    var_26 = wp::extract(var_v, var_25);
    var_27 = wp::mul(var_24, var_26);
    var_28 = wp::add(var_22, var_27);
    // i[3] * v[0] + i[1] * v[1] + i[5] * v[2] + i[8] * v[3] - i[6] * v[5],                   <L 125>
    var_30 = wp::extract(var_i, var_29);
    var_32 = wp::extract(var_v, var_31);
    var_33 = wp::mul(var_30, var_32);
    var_35 = wp::extract(var_i, var_34);
    var_37 = wp::extract(var_v, var_36);
    var_38 = wp::mul(var_35, var_37);
    var_39 = wp::add(var_33, var_38);
    var_41 = wp::extract(var_i, var_40);
    var_43 = wp::extract(var_v, var_42);
    var_44 = wp::mul(var_41, var_43);
    var_45 = wp::add(var_39, var_44);
    var_47 = wp::extract(var_i, var_46);
    var_49 = wp::extract(var_v, var_48);
    var_50 = wp::mul(var_47, var_49);
    var_51 = wp::add(var_45, var_50);
    var_53 = wp::extract(var_i, var_52);
    var_55 = wp::extract(var_v, var_54);
    var_56 = wp::mul(var_53, var_55);
    var_57 = wp::sub(var_51, var_56);
    // i[4] * v[0] + i[5] * v[1] + i[2] * v[2] - i[7] * v[3] + i[6] * v[4],                   <L 126>
    var_59 = wp::extract(var_i, var_58);
    var_61 = wp::extract(var_v, var_60);
    var_62 = wp::mul(var_59, var_61);
    var_64 = wp::extract(var_i, var_63);
    var_66 = wp::extract(var_v, var_65);
    var_67 = wp::mul(var_64, var_66);
    var_68 = wp::add(var_62, var_67);
    var_70 = wp::extract(var_i, var_69);
    var_72 = wp::extract(var_v, var_71);
    var_73 = wp::mul(var_70, var_72);
    var_74 = wp::add(var_68, var_73);
    var_76 = wp::extract(var_i, var_75);
    var_78 = wp::extract(var_v, var_77);
    var_79 = wp::mul(var_76, var_78);
    var_80 = wp::sub(var_74, var_79);
    var_82 = wp::extract(var_i, var_81);
    var_84 = wp::extract(var_v, var_83);
    var_85 = wp::mul(var_82, var_84);
    var_86 = wp::add(var_80, var_85);
    // i[8] * v[1] - i[7] * v[2] + i[9] * v[3],                                               <L 127>
    var_88 = wp::extract(var_i, var_87);
    var_90 = wp::extract(var_v, var_89);
    var_91 = wp::mul(var_88, var_90);
    var_93 = wp::extract(var_i, var_92);
    var_95 = wp::extract(var_v, var_94);
    var_96 = wp::mul(var_93, var_95);
    var_97 = wp::sub(var_91, var_96);
    var_99 = wp::extract(var_i, var_98);
    var_101 = wp::extract(var_v, var_100);
    var_102 = wp::mul(var_99, var_101);
    var_103 = wp::add(var_97, var_102);
    // i[6] * v[2] - i[8] * v[0] + i[9] * v[4],                                               <L 128>
    var_105 = wp::extract(var_i, var_104);
    var_107 = wp::extract(var_v, var_106);
    var_108 = wp::mul(var_105, var_107);
    var_110 = wp::extract(var_i, var_109);
    var_112 = wp::extract(var_v, var_111);
    var_113 = wp::mul(var_110, var_112);
    var_114 = wp::sub(var_108, var_113);
    var_116 = wp::extract(var_i, var_115);
    var_118 = wp::extract(var_v, var_117);
    var_119 = wp::mul(var_116, var_118);
    var_120 = wp::add(var_114, var_119);
    // i[7] * v[0] - i[6] * v[1] + i[9] * v[5],                                               <L 129>
    var_122 = wp::extract(var_i, var_121);
    var_124 = wp::extract(var_v, var_123);
    var_125 = wp::mul(var_122, var_124);
    var_127 = wp::extract(var_i, var_126);
    var_129 = wp::extract(var_v, var_128);
    var_130 = wp::mul(var_127, var_129);
    var_131 = wp::sub(var_125, var_130);
    var_133 = wp::extract(var_i, var_132);
    var_135 = wp::extract(var_v, var_134);
    var_136 = wp::mul(var_133, var_135);
    var_137 = wp::add(var_131, var_136);
    var_138 = wp::vec_t<6, wp::float32>({var_28, var_57, var_86, var_103, var_120, var_137});
    return var_138;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/render_util.py:66
static void adj_compute_ray_0(
    wp::int32 var_projection,
    wp::float32 var_fovy,
    wp::vec_t<2, wp::float32> var_sensorsize,
    wp::vec_t<4, wp::float32> var_intrinsic,
    wp::int32 var_img_w,
    wp::int32 var_img_h,
    wp::int32 var_px,
    wp::int32 var_py,
    wp::float32 var_znear,
    wp::int32 & adj_projection,
    wp::float32 & adj_fovy,
    wp::vec_t<2, wp::float32> & adj_sensorsize,
    wp::vec_t<4, wp::float32> & adj_intrinsic,
    wp::int32 & adj_img_w,
    wp::int32 & adj_img_h,
    wp::int32 & adj_px,
    wp::int32 & adj_py,
    wp::float32 & adj_znear,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:115
static void adj_quat_inv_0(
    wp::quat_t<wp::float32> var_quat,
    wp::quat_t<wp::float32> & adj_quat,
    wp::quat_t<wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:23
static void adj_mul_quat_0(
    wp::quat_t<wp::float32> var_u,
    wp::quat_t<wp::float32> var_v,
    wp::quat_t<wp::float32> & adj_u,
    wp::quat_t<wp::float32> & adj_v,
    wp::quat_t<wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:120
static void adj_inert_vec_0(
    wp::vec_t<10, wp::float32> var_i,
    wp::vec_t<6, wp::float32> var_v,
    wp::vec_t<10, wp::float32> & adj_i,
    wp::vec_t<6, wp::float32> & adj_v,
    wp::vec_t<6, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}

struct wp_args__copy_qpos0_to_qpos_32739b15 {
    wp::array_t<wp::float32> qpos0;
    wp::array_t<wp::float32> qpos_out;
};


template <bool wp_linear_contiguous>
static void _copy_qpos0_to_qpos_32739b15_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__copy_qpos0_to_qpos_32739b15 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_qpos0 = _wp_args->qpos0;
    wp::array_t<wp::float32> var_qpos_out = _wp_args->qpos_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    //---------
    // forward
    // def _copy_qpos0_to_qpos(                                                               <L 2768>
    // worldid, i = wp.tid()                                                                  <L 2772>
    builtin_tid2d(var_0, var_1);
    // qpos0_id = worldid % qpos0.shape[0]                                                    <L 2773>
    var_2 = &(var_qpos0.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // qpos_out[worldid, i] = qpos0[qpos0_id, i]                                              <L 2774>
    var_7 = wp::address(var_qpos0, var_6, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    wp::array_store(var_qpos_out, var_0, var_1, var_8);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _copy_qpos0_to_qpos_32739b15_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__copy_qpos0_to_qpos_32739b15 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _copy_qpos0_to_qpos_32739b15_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _copy_qpos0_to_qpos_32739b15_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__copy_qpos0_to_qpos_32739b15 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _copy_qpos0_to_qpos_32739b15_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _copy_qpos0_to_qpos_32739b15_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__copy_qpos0_to_qpos_32739b15 *_wp_args)
{
    _copy_qpos0_to_qpos_32739b15_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__copy_actuator_moment_4af7079d {
    wp::int32 actid_target;
    wp::array_t<wp::int32> moment_rownnz_in;
    wp::array_t<wp::int32> moment_rowadr_in;
    wp::array_t<wp::int32> moment_colind_in;
    wp::array_t<wp::float32> actuator_moment_in;
    wp::array_t<wp::float32> act_moment_vec_out;
};


template <bool wp_linear_contiguous>
static void _copy_actuator_moment_4af7079d_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__copy_actuator_moment_4af7079d *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_actid_target = _wp_args->actid_target;
    wp::array_t<wp::int32> var_moment_rownnz_in = _wp_args->moment_rownnz_in;
    wp::array_t<wp::int32> var_moment_rowadr_in = _wp_args->moment_rowadr_in;
    wp::array_t<wp::int32> var_moment_colind_in = _wp_args->moment_colind_in;
    wp::array_t<wp::float32> var_actuator_moment_in = _wp_args->actuator_moment_in;
    wp::array_t<wp::float32> var_act_moment_vec_out = _wp_args->act_moment_vec_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::shape_t* var_1;
    const wp::int32 var_2 = 1;
    wp::int32 var_3;
    wp::shape_t var_4;
    wp::range_t var_5;
    wp::int32 var_6;
    const wp::float32 var_7 = 0.0;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::range_t var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::float32* var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    //---------
    // forward
    // def _copy_actuator_moment(                                                             <L 3181>
    // worldid = wp.tid()                                                                     <L 3189>
    var_0 = builtin_tid1d();
    // nv = act_moment_vec_out.shape[1]                                                       <L 3190>
    var_1 = &(var_act_moment_vec_out.shape);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    // for i in range(nv):                                                                    <L 3191>
    var_5 = wp::range(var_3);
    start_for_0:;
        if (iter_cmp(var_5) == 0) goto end_for_0;
        var_6 = wp::iter_next(var_5);
        // act_moment_vec_out[worldid, i] = 0.0                                               <L 3192>
        wp::array_store(var_act_moment_vec_out, var_0, var_6, var_7);
        goto start_for_0;
    end_for_0:;
    // rownnz = moment_rownnz_in[worldid, actid_target]                                       <L 3193>
    var_8 = wp::address(var_moment_rownnz_in, var_0, var_actid_target);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // rowadr = moment_rowadr_in[worldid, actid_target]                                       <L 3194>
    var_11 = wp::address(var_moment_rowadr_in, var_0, var_actid_target);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // for i in range(rownnz):                                                                <L 3195>
    var_14 = wp::range(var_9);
    start_for_2:;
        if (iter_cmp(var_14) == 0) goto end_for_2;
        var_15 = wp::iter_next(var_14);
        // sparseid = rowadr + i                                                              <L 3196>
        var_16 = wp::add(var_12, var_15);
        // col = moment_colind_in[worldid, sparseid]                                          <L 3197>
        var_17 = wp::address(var_moment_colind_in, var_0, var_16);
        var_19 = wp::load(var_17);
        var_18 = wp::copy(var_19);
        // act_moment_vec_out[worldid, col] = actuator_moment_in[worldid, sparseid]           <L 3198>
        var_20 = wp::address(var_actuator_moment_in, var_0, var_16);
        var_22 = wp::load(var_20);
        var_21 = wp::copy(var_22);
        wp::array_store(var_act_moment_vec_out, var_0, var_18, var_21);
        goto start_for_2;
    end_for_2:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _copy_actuator_moment_4af7079d_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__copy_actuator_moment_4af7079d *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _copy_actuator_moment_4af7079d_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _copy_actuator_moment_4af7079d_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__copy_actuator_moment_4af7079d *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _copy_actuator_moment_4af7079d_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _copy_actuator_moment_4af7079d_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__copy_actuator_moment_4af7079d *_wp_args)
{
    _copy_actuator_moment_4af7079d_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__copy_tendon_length0_5230a976 {
    wp::array_t<wp::float32> ten_length_in;
    wp::array_t<wp::float32> tendon_length0_out;
};


template <bool wp_linear_contiguous>
static void _copy_tendon_length0_5230a976_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__copy_tendon_length0_5230a976 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_ten_length_in = _wp_args->ten_length_in;
    wp::array_t<wp::float32> var_tendon_length0_out = _wp_args->tendon_length0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    //---------
    // forward
    // def _copy_tendon_length0(                                                              <L 2778>
    // worldid, tenid = wp.tid()                                                              <L 2782>
    builtin_tid2d(var_0, var_1);
    // tendon_length0_id = worldid % tendon_length0_out.shape[0]                              <L 2783>
    var_2 = &(var_tendon_length0_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // tendon_length0_out[tendon_length0_id, tenid] = ten_length_in[worldid, tenid]           <L 2784>
    var_7 = wp::address(var_ten_length_in, var_0, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    wp::array_store(var_tendon_length0_out, var_6, var_1, var_8);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _copy_tendon_length0_5230a976_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__copy_tendon_length0_5230a976 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _copy_tendon_length0_5230a976_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _copy_tendon_length0_5230a976_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__copy_tendon_length0_5230a976 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _copy_tendon_length0_5230a976_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _copy_tendon_length0_5230a976_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__copy_tendon_length0_5230a976 *_wp_args)
{
    _copy_tendon_length0_5230a976_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_cam_pos0_5993818e {
    wp::array_t<wp::int32> cam_bodyid;
    wp::array_t<wp::int32> cam_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> cam_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_pos0_out;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_poscom0_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> cam_mat0_out;
};


template <bool wp_linear_contiguous>
static void _compute_cam_pos0_5993818e_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__compute_cam_pos0_5993818e *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_cam_bodyid = _wp_args->cam_bodyid;
    wp::array_t<wp::int32> var_cam_targetbodyid = _wp_args->cam_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_xpos_in = _wp_args->cam_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_cam_xmat_in = _wp_args->cam_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_pos0_out = _wp_args->cam_pos0_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_poscom0_out = _wp_args->cam_poscom0_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_cam_mat0_out = _wp_args->cam_mat0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::vec_t<3, wp::float32>* var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    const wp::int32 var_19 = 0;
    bool var_20;
    wp::vec_t<3, wp::float32>* var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32>* var_24;
    wp::vec_t<3, wp::float32> var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::mat_t<3, 3, wp::float32>* var_27;
    wp::mat_t<3, 3, wp::float32> var_28;
    wp::mat_t<3, 3, wp::float32> var_29;
    //---------
    // forward
    // def _compute_cam_pos0(                                                                 <L 3129>
    // worldid, camid = wp.tid()                                                              <L 3140>
    builtin_tid2d(var_0, var_1);
    // cam_pos0_id = worldid % cam_pos0_out.shape[0]                                          <L 3141>
    var_2 = &(var_cam_pos0_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // bodyid = cam_bodyid[camid]                                                             <L 3142>
    var_7 = wp::address(var_cam_bodyid, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // targetid = cam_targetbodyid[camid]                                                     <L 3143>
    var_10 = wp::address(var_cam_targetbodyid, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // cam_xpos = cam_xpos_in[worldid, camid]                                                 <L 3144>
    var_13 = wp::address(var_cam_xpos_in, var_0, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // cam_pos0_out[cam_pos0_id, camid] = cam_xpos - xpos_in[worldid, bodyid]                 <L 3146>
    var_16 = wp::address(var_xpos_in, var_0, var_8);
    var_18 = wp::load(var_16);
    var_17 = wp::sub(var_14, var_18);
    wp::array_store(var_cam_pos0_out, var_6, var_1, var_17);
    // if targetid >= 0:                                                                      <L 3147>
    var_20 = (var_11 >= var_19);
    if (var_20) {
        // cam_poscom0_out[cam_pos0_id, camid] = cam_xpos - subtree_com_in[worldid, targetid]       <L 3148>
        var_21 = wp::address(var_subtree_com_in, var_0, var_11);
        var_23 = wp::load(var_21);
        var_22 = wp::sub(var_14, var_23);
        wp::array_store(var_cam_poscom0_out, var_6, var_1, var_22);
    }
    if (!var_20) {
        // cam_poscom0_out[cam_pos0_id, camid] = cam_xpos - subtree_com_in[worldid, bodyid]       <L 3150>
        var_24 = wp::address(var_subtree_com_in, var_0, var_8);
        var_26 = wp::load(var_24);
        var_25 = wp::sub(var_14, var_26);
        wp::array_store(var_cam_poscom0_out, var_6, var_1, var_25);
    }
    // cam_mat0_out[cam_pos0_id, camid] = cam_xmat_in[worldid, camid]                         <L 3151>
    var_27 = wp::address(var_cam_xmat_in, var_0, var_1);
    var_29 = wp::load(var_27);
    var_28 = wp::copy(var_29);
    wp::array_store(var_cam_mat0_out, var_6, var_1, var_28);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_cam_pos0_5993818e_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_cam_pos0_5993818e *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_cam_pos0_5993818e_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_cam_pos0_5993818e_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_cam_pos0_5993818e *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_cam_pos0_5993818e_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_cam_pos0_5993818e_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_cam_pos0_5993818e *_wp_args)
{
    _compute_cam_pos0_5993818e_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__build_rays_5e1b397e {
    wp::int32 offset;
    wp::int32 img_w;
    wp::int32 img_h;
    wp::int32 projection;
    wp::float32 fovy;
    wp::vec_t<2, wp::float32> sensorsize;
    wp::vec_t<4, wp::float32> intrinsic;
    wp::float32 znear;
    wp::array_t<wp::vec_t<3, wp::float32>> ray_out;
};


template <bool wp_linear_contiguous>
static void _build_rays_5e1b397e_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__build_rays_5e1b397e *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_offset = _wp_args->offset;
    wp::int32 var_img_w = _wp_args->img_w;
    wp::int32 var_img_h = _wp_args->img_h;
    wp::int32 var_projection = _wp_args->projection;
    wp::float32 var_fovy = _wp_args->fovy;
    wp::vec_t<2, wp::float32> var_sensorsize = _wp_args->sensorsize;
    wp::vec_t<4, wp::float32> var_intrinsic = _wp_args->intrinsic;
    wp::float32 var_znear = _wp_args->znear;
    wp::array_t<wp::vec_t<3, wp::float32>> var_ray_out = _wp_args->ray_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32 var_5;
    //---------
    // forward
    // def _build_rays(                                                                       <L 3861>
    // xid, yid = wp.tid()                                                                    <L 3874>
    builtin_tid2d(var_0, var_1);
    // ray_out[offset + xid + yid * img_w] = render_util.compute_ray(                         <L 3875>
    // projection, fovy, sensorsize, intrinsic, img_w, img_h, xid, yid, znear                 <L 3876>
    var_2 = compute_ray_0(var_projection, var_fovy, var_sensorsize, var_intrinsic, var_img_w, var_img_h, var_0, var_1, var_znear);
    // ray_out[offset + xid + yid * img_w] = render_util.compute_ray(                         <L 3875>
    var_3 = wp::add(var_offset, var_0);
    var_4 = wp::mul(var_1, var_img_w);
    var_5 = wp::add(var_3, var_4);
    wp::array_store(var_ray_out, var_5, var_2);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _build_rays_5e1b397e_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__build_rays_5e1b397e *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _build_rays_5e1b397e_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _build_rays_5e1b397e_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__build_rays_5e1b397e *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _build_rays_5e1b397e_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _build_rays_5e1b397e_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__build_rays_5e1b397e *_wp_args)
{
    _build_rays_5e1b397e_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__finalize_body_invweight0_64175ec4 {
    wp::array_t<wp::int32> body_weldid;
    wp::array_t<wp::float32> body_A_diag_in;
    wp::array_t<wp::vec_t<2, wp::float32>> body_invweight0_out;
};


template <bool wp_linear_contiguous>
static void _finalize_body_invweight0_64175ec4_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__finalize_body_invweight0_64175ec4 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_weldid = _wp_args->body_weldid;
    wp::array_t<wp::float32> var_body_A_diag_in = _wp_args->body_A_diag_in;
    wp::array_t<wp::vec_t<2, wp::float32>> var_body_invweight0_out = _wp_args->body_invweight0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::shape_t* var_7;
    const wp::int32 var_8 = 0;
    wp::int32 var_9;
    wp::shape_t var_10;
    wp::int32 var_11;
    bool var_12;
    const wp::int32 var_13 = 0;
    bool var_14;
    wp::int32* var_15;
    const wp::int32 var_16 = 0;
    bool var_17;
    wp::int32 var_18;
    const wp::float32 var_19 = 0.0;
    const wp::float32 var_20 = 0.0;
    wp::vec_t<2, wp::float32> var_21;
    const wp::float32 var_22 = 0.3333333333333333;
    const wp::int32 var_23 = 0;
    wp::float32* var_24;
    const wp::int32 var_25 = 1;
    wp::float32* var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    const wp::int32 var_30 = 2;
    wp::float32* var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    wp::float32 var_34;
    const wp::float32 var_35 = 0.3333333333333333;
    const wp::int32 var_36 = 3;
    wp::float32* var_37;
    const wp::int32 var_38 = 4;
    wp::float32* var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    const wp::int32 var_43 = 5;
    wp::float32* var_44;
    wp::float32 var_45;
    wp::float32 var_46;
    wp::float32 var_47;
    bool var_48;
    const wp::float32 var_49 = 1e-15;
    bool var_50;
    const wp::float32 var_51 = 1e-15;
    bool var_52;
    wp::float32 var_53;
    bool var_54;
    const wp::float32 var_55 = 1e-15;
    bool var_56;
    const wp::float32 var_57 = 1e-15;
    bool var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::vec_t<2, wp::float32> var_63;
    //---------
    // forward
    // def _finalize_body_invweight0(                                                         <L 3048>
    // worldid, bodyid = wp.tid()                                                             <L 3053>
    builtin_tid2d(var_0, var_1);
    // body_invweight0_id = worldid % body_invweight0_out.shape[0]                            <L 3054>
    var_2 = &(var_body_invweight0_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // body_A_diag_id = worldid % body_A_diag_in.shape[0]                                     <L 3055>
    var_7 = &(var_body_A_diag_in.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // if bodyid == 0 or body_weldid[bodyid] == 0:                                            <L 3058>
    var_14 = (var_1 == var_13);
    var_12 = var_14;
    if (!var_12) {
        var_15 = wp::address(var_body_weldid, var_1);
        var_18 = wp::load(var_15);
        var_17 = (var_18 == var_16);
        var_12 = var_12 || var_17;
    }
    if (var_12) {
        // body_invweight0_out[body_invweight0_id, bodyid] = wp.vec2(0.0, 0.0)                <L 3059>
        var_21 = wp::vec_t<2, wp::float32>(var_19, var_20);
        wp::array_store(var_body_invweight0_out, var_6, var_1, var_21);
        // return                                                                             <L 3060>
        return;
    }
    // inv_trans = wp.static(1.0 / 3.0) * (                                                   <L 3063>
    // body_A_diag_in[body_A_diag_id, bodyid, 0]                                              <L 3064>
    var_24 = wp::address(var_body_A_diag_in, var_11, var_1, var_23);
    // + body_A_diag_in[body_A_diag_id, bodyid, 1]                                            <L 3065>
    var_26 = wp::address(var_body_A_diag_in, var_11, var_1, var_25);
    var_28 = wp::load(var_24);
    var_29 = wp::load(var_26);
    var_27 = wp::add(var_28, var_29);
    // + body_A_diag_in[body_A_diag_id, bodyid, 2]                                            <L 3066>
    var_31 = wp::address(var_body_A_diag_in, var_11, var_1, var_30);
    var_33 = wp::load(var_31);
    var_32 = wp::add(var_27, var_33);
    var_34 = wp::mul(var_22, var_32);
    // inv_rot = wp.static(1.0 / 3.0) * (                                                     <L 3068>
    // body_A_diag_in[body_A_diag_id, bodyid, 3]                                              <L 3069>
    var_37 = wp::address(var_body_A_diag_in, var_11, var_1, var_36);
    // + body_A_diag_in[body_A_diag_id, bodyid, 4]                                            <L 3070>
    var_39 = wp::address(var_body_A_diag_in, var_11, var_1, var_38);
    var_41 = wp::load(var_37);
    var_42 = wp::load(var_39);
    var_40 = wp::add(var_41, var_42);
    // + body_A_diag_in[body_A_diag_id, bodyid, 5]                                            <L 3071>
    var_44 = wp::address(var_body_A_diag_in, var_11, var_1, var_43);
    var_46 = wp::load(var_44);
    var_45 = wp::add(var_40, var_46);
    var_47 = wp::mul(var_35, var_45);
    // if inv_trans < mujoco.mjMINVAL and inv_rot > mujoco.mjMINVAL:                          <L 3075>
    var_50 = (var_34 < var_49);
    var_48 = var_50;
    if (var_48) {
        var_52 = (var_47 > var_51);
        var_48 = var_48 && var_52;
    }
    if (var_48) {
        // inv_trans = inv_rot  # use rotation as fallback for translation                    <L 3076>
        var_53 = wp::copy(var_47);
    }
    if (!var_48) {
        // elif inv_rot < mujoco.mjMINVAL and inv_trans > mujoco.mjMINVAL:                    <L 3077>
        var_56 = (var_47 < var_55);
        var_54 = var_56;
        if (var_54) {
            var_58 = (var_34 > var_57);
            var_54 = var_54 && var_58;
        }
        if (var_54) {
            // inv_rot = inv_trans  # use translation as fallback for rotation                <L 3078>
            var_59 = wp::copy(var_34);
        }
        var_60 = wp::where(var_54, var_59, var_47);
    }
    var_61 = wp::where(var_48, var_53, var_34);
    var_62 = wp::where(var_48, var_47, var_60);
    // body_invweight0_out[body_invweight0_id, bodyid] = wp.vec2(inv_trans, inv_rot)          <L 3080>
    var_63 = wp::vec_t<2, wp::float32>(var_61, var_62);
    wp::array_store(var_body_invweight0_out, var_6, var_1, var_63);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _finalize_body_invweight0_64175ec4_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__finalize_body_invweight0_64175ec4 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _finalize_body_invweight0_64175ec4_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _finalize_body_invweight0_64175ec4_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__finalize_body_invweight0_64175ec4 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _finalize_body_invweight0_64175ec4_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _finalize_body_invweight0_64175ec4_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__finalize_body_invweight0_64175ec4 *_wp_args)
{
    _finalize_body_invweight0_64175ec4_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_body_jac_row_6eb5882a {
    wp::int32 nv;
    wp::int32 bodyid_target;
    wp::int32 row_idx;
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> dof_parentid;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::float32> body_jac_row_out;
};


template <bool wp_linear_contiguous>
static void _compute_body_jac_row_6eb5882a_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__compute_body_jac_row_6eb5882a *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nv = _wp_args->nv;
    wp::int32 var_bodyid_target = _wp_args->bodyid_target;
    wp::int32 var_row_idx = _wp_args->row_idx;
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_dof_parentid = _wp_args->dof_parentid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::float32> var_body_jac_row_out = _wp_args->body_jac_row_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::range_t var_1;
    wp::int32 var_2;
    const wp::float32 var_3 = 0.0;
    wp::int32 var_4;
    bool var_5;
    const wp::int32 var_6 = 0;
    bool var_7;
    wp::int32* var_8;
    const wp::int32 var_9 = 0;
    bool var_10;
    wp::int32 var_11;
    wp::int32* var_12;
    wp::int32 var_13;
    wp::int32 var_14;
    const wp::int32 var_15 = 0;
    bool var_16;
    wp::vec_t<3, wp::float32>* var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::int32* var_20;
    wp::int32 var_21;
    wp::vec_t<3, wp::float32>* var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::int32* var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    const wp::int32 var_30 = 1;
    wp::int32 var_31;
    const wp::int32 var_32 = 0;
    bool var_33;
    wp::vec_t<6, wp::float32>* var_34;
    wp::vec_t<6, wp::float32> var_35;
    wp::vec_t<6, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::vec_t<3, wp::float32> var_38;
    const wp::int32 var_39 = 3;
    bool var_40;
    wp::vec_t<3, wp::float32> var_41;
    const wp::int32 var_42 = 0;
    bool var_43;
    const wp::int32 var_44 = 0;
    wp::float32 var_45;
    const wp::int32 var_46 = 0;
    wp::float32 var_47;
    wp::float32 var_48;
    const wp::int32 var_49 = 1;
    bool var_50;
    const wp::int32 var_51 = 1;
    wp::float32 var_52;
    const wp::int32 var_53 = 1;
    wp::float32 var_54;
    wp::float32 var_55;
    const wp::int32 var_56 = 2;
    wp::float32 var_57;
    const wp::int32 var_58 = 2;
    wp::float32 var_59;
    wp::float32 var_60;
    const wp::int32 var_61 = 3;
    bool var_62;
    const wp::int32 var_63 = 0;
    wp::float32 var_64;
    const wp::int32 var_65 = 4;
    bool var_66;
    const wp::int32 var_67 = 1;
    wp::float32 var_68;
    const wp::int32 var_69 = 2;
    wp::float32 var_70;
    wp::int32* var_71;
    wp::int32 var_72;
    wp::int32 var_73;
    //---------
    // forward
    // def _compute_body_jac_row(                                                             <L 2971>
    // worldid = wp.tid()                                                                     <L 2985>
    var_0 = builtin_tid1d();
    // for i in range(nv):                                                                    <L 2987>
    var_1 = wp::range(var_nv);
    start_for_0:;
        if (iter_cmp(var_1) == 0) goto end_for_0;
        var_2 = wp::iter_next(var_1);
        // body_jac_row_out[worldid, i] = 0.0                                                 <L 2988>
        wp::array_store(var_body_jac_row_out, var_0, var_2, var_3);
        goto start_for_0;
    end_for_0:;
    // bodyid = bodyid_target                                                                 <L 2990>
    var_4 = wp::copy(var_bodyid_target);
    // while bodyid > 0 and body_dofnum[bodyid] == 0:                                         <L 2991>
    start_while_2:;
    var_7 = (var_4 > var_6);
    var_5 = var_7;
    if (var_5) {
        var_8 = wp::address(var_body_dofnum, var_4);
        var_11 = wp::load(var_8);
        var_10 = (var_11 == var_9);
        var_5 = var_5 && var_10;
    }
    if ((var_5) == false) goto end_while_2;
        // bodyid = body_parentid[bodyid]                                                     <L 2992>
        var_12 = wp::address(var_body_parentid, var_4);
        var_14 = wp::load(var_12);
        var_13 = wp::copy(var_14);
        wp::assign(var_4, var_13);
    goto start_while_2;
    end_while_2:;
    // if bodyid == 0:                                                                        <L 2994>
    var_16 = (var_4 == var_15);
    if (var_16) {
        // return                                                                             <L 2995>
        return;
    }
    // point = xipos_in[worldid, bodyid_target]                                               <L 2998>
    var_17 = wp::address(var_xipos_in, var_0, var_bodyid_target);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // offset = point - subtree_com_in[worldid, body_rootid[bodyid_target]]                   <L 2999>
    var_20 = wp::address(var_body_rootid, var_bodyid_target);
    var_21 = wp::load(var_20);
    var_22 = wp::address(var_subtree_com_in, var_0, var_21);
    var_24 = wp::load(var_22);
    var_23 = wp::sub(var_18, var_24);
    // dofid = body_dofadr[bodyid] + body_dofnum[bodyid] - 1                                  <L 3002>
    var_25 = wp::address(var_body_dofadr, var_4);
    var_26 = wp::address(var_body_dofnum, var_4);
    var_28 = wp::load(var_25);
    var_29 = wp::load(var_26);
    var_27 = wp::add(var_28, var_29);
    var_31 = wp::sub(var_27, var_30);
    // while dofid >= 0:                                                                      <L 3005>
    start_while_5:;
    var_33 = (var_31 >= var_32);
    if ((var_33) == false) goto end_while_5;
        // cdof = cdof_in[worldid, dofid]                                                     <L 3006>
        var_34 = wp::address(var_cdof_in, var_0, var_31);
        var_36 = wp::load(var_34);
        var_35 = wp::copy(var_36);
        // cdof_ang = wp.spatial_top(cdof)                                                    <L 3007>
        var_37 = wp::spatial_top(var_35);
        // cdof_lin = wp.spatial_bottom(cdof)                                                 <L 3008>
        var_38 = wp::spatial_bottom(var_35);
        // if row_idx < 3:                                                                    <L 3010>
        var_40 = (var_row_idx < var_39);
        if (var_40) {
            // tmp = wp.cross(cdof_ang, offset)                                               <L 3011>
            var_41 = wp::cross(var_37, var_23);
            // if row_idx == 0:                                                               <L 3012>
            var_43 = (var_row_idx == var_42);
            if (var_43) {
                // body_jac_row_out[worldid, dofid] = cdof_lin[0] + tmp[0]                    <L 3013>
                var_45 = wp::extract(var_38, var_44);
                var_47 = wp::extract(var_41, var_46);
                var_48 = wp::add(var_45, var_47);
                wp::array_store(var_body_jac_row_out, var_0, var_31, var_48);
            }
            if (!var_43) {
                // elif row_idx == 1:                                                         <L 3014>
                var_50 = (var_row_idx == var_49);
                if (var_50) {
                    // body_jac_row_out[worldid, dofid] = cdof_lin[1] + tmp[1]                <L 3015>
                    var_52 = wp::extract(var_38, var_51);
                    var_54 = wp::extract(var_41, var_53);
                    var_55 = wp::add(var_52, var_54);
                    wp::array_store(var_body_jac_row_out, var_0, var_31, var_55);
                }
                if (!var_50) {
                    // body_jac_row_out[worldid, dofid] = cdof_lin[2] + tmp[2]                <L 3017>
                    var_57 = wp::extract(var_38, var_56);
                    var_59 = wp::extract(var_41, var_58);
                    var_60 = wp::add(var_57, var_59);
                    wp::array_store(var_body_jac_row_out, var_0, var_31, var_60);
                }
            }
        }
        if (!var_40) {
            // if row_idx == 3:                                                               <L 3019>
            var_62 = (var_row_idx == var_61);
            if (var_62) {
                // body_jac_row_out[worldid, dofid] = cdof_ang[0]                             <L 3020>
                var_64 = wp::extract(var_37, var_63);
                wp::array_store(var_body_jac_row_out, var_0, var_31, var_64);
            }
            if (!var_62) {
                // elif row_idx == 4:                                                         <L 3021>
                var_66 = (var_row_idx == var_65);
                if (var_66) {
                    // body_jac_row_out[worldid, dofid] = cdof_ang[1]                         <L 3022>
                    var_68 = wp::extract(var_37, var_67);
                    wp::array_store(var_body_jac_row_out, var_0, var_31, var_68);
                }
                if (!var_66) {
                    // body_jac_row_out[worldid, dofid] = cdof_ang[2]                         <L 3024>
                    var_70 = wp::extract(var_37, var_69);
                    wp::array_store(var_body_jac_row_out, var_0, var_31, var_70);
                }
            }
        }
        // dofid = dof_parentid[dofid]                                                        <L 3026>
        var_71 = wp::address(var_dof_parentid, var_31);
        var_73 = wp::load(var_71);
        var_72 = wp::copy(var_73);
        wp::assign(var_31, var_72);
    goto start_while_5;
    end_while_5:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_body_jac_row_6eb5882a_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_body_jac_row_6eb5882a *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_body_jac_row_6eb5882a_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_body_jac_row_6eb5882a_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_body_jac_row_6eb5882a *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_body_jac_row_6eb5882a_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_body_jac_row_6eb5882a_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_body_jac_row_6eb5882a *_wp_args)
{
    _compute_body_jac_row_6eb5882a_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__extract_dof_A_diag_917a07a1 {
    wp::int32 dofid;
    wp::array_t<wp::float32> result_vec_in;
    wp::array_t<wp::float32> dof_A_diag_out;
};


template <bool wp_linear_contiguous>
static void _extract_dof_A_diag_917a07a1_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__extract_dof_A_diag_917a07a1 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_dofid = _wp_args->dofid;
    wp::array_t<wp::float32> var_result_vec_in = _wp_args->result_vec_in;
    wp::array_t<wp::float32> var_dof_A_diag_out = _wp_args->dof_A_diag_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::shape_t* var_1;
    const wp::int32 var_2 = 0;
    wp::int32 var_3;
    wp::shape_t var_4;
    wp::int32 var_5;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    //---------
    // forward
    // def _extract_dof_A_diag(                                                               <L 2916>
    // worldid = wp.tid()                                                                     <L 2921>
    var_0 = builtin_tid1d();
    // dof_A_diag_id = worldid % dof_A_diag_out.shape[0]                                      <L 2922>
    var_1 = &(var_dof_A_diag_out.shape);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    var_5 = wp::mod(var_0, var_3);
    // dof_A_diag_out[dof_A_diag_id, dofid] = result_vec_in[worldid, dofid]                   <L 2923>
    var_6 = wp::address(var_result_vec_in, var_0, var_dofid);
    var_8 = wp::load(var_6);
    var_7 = wp::copy(var_8);
    wp::array_store(var_dof_A_diag_out, var_5, var_dofid, var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _extract_dof_A_diag_917a07a1_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__extract_dof_A_diag_917a07a1 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _extract_dof_A_diag_917a07a1_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _extract_dof_A_diag_917a07a1_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__extract_dof_A_diag_917a07a1 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _extract_dof_A_diag_917a07a1_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _extract_dof_A_diag_917a07a1_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__extract_dof_A_diag_917a07a1 *_wp_args)
{
    _extract_dof_A_diag_917a07a1_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__finalize_dof_invweight0_966ce0d5 {
    wp::array_t<wp::int32> dof_jntid;
    wp::array_t<wp::int32> jnt_type;
    wp::array_t<wp::int32> jnt_dofadr;
    wp::array_t<wp::float32> dof_A_diag_in;
    wp::array_t<wp::float32> dof_invweight0_out;
};


template <bool wp_linear_contiguous>
static void _finalize_dof_invweight0_966ce0d5_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__finalize_dof_invweight0_966ce0d5 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_dof_jntid = _wp_args->dof_jntid;
    wp::array_t<wp::int32> var_jnt_type = _wp_args->jnt_type;
    wp::array_t<wp::int32> var_jnt_dofadr = _wp_args->jnt_dofadr;
    wp::array_t<wp::float32> var_dof_A_diag_in = _wp_args->dof_A_diag_in;
    wp::array_t<wp::float32> var_dof_invweight0_out = _wp_args->dof_invweight0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::shape_t* var_7;
    const wp::int32 var_8 = 0;
    wp::int32 var_9;
    wp::shape_t var_10;
    wp::int32 var_11;
    wp::int32* var_12;
    wp::int32 var_13;
    wp::int32 var_14;
    wp::int32* var_15;
    wp::int32 var_16;
    wp::int32 var_17;
    wp::int32* var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    const wp::int32 var_21 = 0;
    const wp::int32 var_22 = 0;
    wp::int32 var_23;
    bool var_24;
    const wp::int32 var_25 = 3;
    wp::int32 var_26;
    bool var_27;
    const wp::float32 var_28 = 0.3333333333333333;
    const wp::int32 var_29 = 0;
    wp::int32 var_30;
    wp::float32* var_31;
    const wp::int32 var_32 = 1;
    wp::int32 var_33;
    wp::float32* var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    const wp::int32 var_38 = 2;
    wp::int32 var_39;
    wp::float32* var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    const wp::float32 var_44 = 0.3333333333333333;
    const wp::int32 var_45 = 3;
    wp::int32 var_46;
    wp::float32* var_47;
    const wp::int32 var_48 = 4;
    wp::int32 var_49;
    wp::float32* var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    const wp::int32 var_54 = 5;
    wp::int32 var_55;
    wp::float32* var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    const wp::int32 var_61 = 1;
    const wp::int32 var_62 = 1;
    wp::int32 var_63;
    bool var_64;
    const wp::float32 var_65 = 0.3333333333333333;
    const wp::int32 var_66 = 0;
    wp::int32 var_67;
    wp::float32* var_68;
    const wp::int32 var_69 = 1;
    wp::int32 var_70;
    wp::float32* var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    const wp::int32 var_75 = 2;
    wp::int32 var_76;
    wp::float32* var_77;
    wp::float32 var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::float32* var_81;
    wp::float32 var_82;
    wp::float32 var_83;
    wp::float32 var_84;
    //---------
    // forward
    // def _finalize_dof_invweight0(                                                          <L 2927>
    // worldid, dofid = wp.tid()                                                              <L 2934>
    builtin_tid2d(var_0, var_1);
    // dof_invweight0_id = worldid % dof_invweight0_out.shape[0]                              <L 2935>
    var_2 = &(var_dof_invweight0_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // dof_A_diag_id = worldid % dof_A_diag_in.shape[0]                                       <L 2936>
    var_7 = &(var_dof_A_diag_in.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // jntid = dof_jntid[dofid]                                                               <L 2938>
    var_12 = wp::address(var_dof_jntid, var_1);
    var_14 = wp::load(var_12);
    var_13 = wp::copy(var_14);
    // jtype = jnt_type[jntid]                                                                <L 2939>
    var_15 = wp::address(var_jnt_type, var_13);
    var_17 = wp::load(var_15);
    var_16 = wp::copy(var_17);
    // dofadr = jnt_dofadr[jntid]                                                             <L 2940>
    var_18 = wp::address(var_jnt_dofadr, var_13);
    var_20 = wp::load(var_18);
    var_19 = wp::copy(var_20);
    // if jtype == int(types.JointType.FREE.value):                                           <L 2942>
    var_23 = wp::int(var_22);
    var_24 = (var_16 == var_23);
    if (var_24) {
        // if dofid < dofadr + 3:                                                             <L 2944>
        var_26 = wp::add(var_19, var_25);
        var_27 = (var_1 < var_26);
        if (var_27) {
            // avg = wp.static(1.0 / 3.0) * (                                                 <L 2945>
            // dof_A_diag_in[dof_A_diag_id, dofadr + 0]                                       <L 2946>
            var_30 = wp::add(var_19, var_29);
            var_31 = wp::address(var_dof_A_diag_in, var_11, var_30);
            // + dof_A_diag_in[dof_A_diag_id, dofadr + 1]                                     <L 2947>
            var_33 = wp::add(var_19, var_32);
            var_34 = wp::address(var_dof_A_diag_in, var_11, var_33);
            var_36 = wp::load(var_31);
            var_37 = wp::load(var_34);
            var_35 = wp::add(var_36, var_37);
            // + dof_A_diag_in[dof_A_diag_id, dofadr + 2]                                     <L 2948>
            var_39 = wp::add(var_19, var_38);
            var_40 = wp::address(var_dof_A_diag_in, var_11, var_39);
            var_42 = wp::load(var_40);
            var_41 = wp::add(var_35, var_42);
            var_43 = wp::mul(var_28, var_41);
        }
        if (!var_27) {
            // avg = wp.static(1.0 / 3.0) * (                                                 <L 2951>
            // dof_A_diag_in[dof_A_diag_id, dofadr + 3]                                       <L 2952>
            var_46 = wp::add(var_19, var_45);
            var_47 = wp::address(var_dof_A_diag_in, var_11, var_46);
            // + dof_A_diag_in[dof_A_diag_id, dofadr + 4]                                     <L 2953>
            var_49 = wp::add(var_19, var_48);
            var_50 = wp::address(var_dof_A_diag_in, var_11, var_49);
            var_52 = wp::load(var_47);
            var_53 = wp::load(var_50);
            var_51 = wp::add(var_52, var_53);
            // + dof_A_diag_in[dof_A_diag_id, dofadr + 5]                                     <L 2954>
            var_55 = wp::add(var_19, var_54);
            var_56 = wp::address(var_dof_A_diag_in, var_11, var_55);
            var_58 = wp::load(var_56);
            var_57 = wp::add(var_51, var_58);
            var_59 = wp::mul(var_44, var_57);
        }
        var_60 = wp::where(var_27, var_43, var_59);
        // dof_invweight0_out[dof_invweight0_id, dofid] = avg                                 <L 2956>
        wp::array_store(var_dof_invweight0_out, var_6, var_1, var_60);
    }
    if (!var_24) {
        // elif jtype == int(types.JointType.BALL.value):                                     <L 2957>
        var_63 = wp::int(var_62);
        var_64 = (var_16 == var_63);
        if (var_64) {
            // avg = wp.static(1.0 / 3.0) * (                                                 <L 2959>
            // dof_A_diag_in[dof_A_diag_id, dofadr + 0]                                       <L 2960>
            var_67 = wp::add(var_19, var_66);
            var_68 = wp::address(var_dof_A_diag_in, var_11, var_67);
            // + dof_A_diag_in[dof_A_diag_id, dofadr + 1]                                     <L 2961>
            var_70 = wp::add(var_19, var_69);
            var_71 = wp::address(var_dof_A_diag_in, var_11, var_70);
            var_73 = wp::load(var_68);
            var_74 = wp::load(var_71);
            var_72 = wp::add(var_73, var_74);
            // + dof_A_diag_in[dof_A_diag_id, dofadr + 2]                                     <L 2962>
            var_76 = wp::add(var_19, var_75);
            var_77 = wp::address(var_dof_A_diag_in, var_11, var_76);
            var_79 = wp::load(var_77);
            var_78 = wp::add(var_72, var_79);
            var_80 = wp::mul(var_65, var_78);
            // dof_invweight0_out[dof_invweight0_id, dofid] = avg                             <L 2964>
            wp::array_store(var_dof_invweight0_out, var_6, var_1, var_80);
        }
        if (!var_64) {
            // dof_invweight0_out[dof_invweight0_id, dofid] = dof_A_diag_in[dof_A_diag_id, dofid]       <L 2967>
            var_81 = wp::address(var_dof_A_diag_in, var_11, var_1);
            var_83 = wp::load(var_81);
            var_82 = wp::copy(var_83);
            wp::array_store(var_dof_invweight0_out, var_6, var_1, var_82);
        }
    }
    var_84 = wp::where(var_24, var_60, var_80);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _finalize_dof_invweight0_966ce0d5_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__finalize_dof_invweight0_966ce0d5 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _finalize_dof_invweight0_966ce0d5_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _finalize_dof_invweight0_966ce0d5_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__finalize_dof_invweight0_966ce0d5 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _finalize_dof_invweight0_966ce0d5_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _finalize_dof_invweight0_966ce0d5_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__finalize_dof_invweight0_966ce0d5 *_wp_args)
{
    _finalize_dof_invweight0_966ce0d5_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__resolve_dampratio_9820ff1f {
    wp::array_t<wp::int32> actuator_biastype;
    wp::array_t<wp::vec_t<10, wp::float32>> actuator_gainprm;
    wp::array_t<wp::int32> moment_rownnz_in;
    wp::array_t<wp::int32> moment_rowadr_in;
    wp::array_t<wp::int32> moment_colind_in;
    wp::array_t<wp::float32> actuator_moment_in;
    wp::array_t<wp::float32> dof_M0_in;
    wp::int32 nv;
    wp::array_t<wp::vec_t<10, wp::float32>> actuator_biasprm;
};


template <bool wp_linear_contiguous>
static void _resolve_dampratio_9820ff1f_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__resolve_dampratio_9820ff1f *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_actuator_biastype = _wp_args->actuator_biastype;
    wp::array_t<wp::vec_t<10, wp::float32>> var_actuator_gainprm = _wp_args->actuator_gainprm;
    wp::array_t<wp::int32> var_moment_rownnz_in = _wp_args->moment_rownnz_in;
    wp::array_t<wp::int32> var_moment_rowadr_in = _wp_args->moment_rowadr_in;
    wp::array_t<wp::int32> var_moment_colind_in = _wp_args->moment_colind_in;
    wp::array_t<wp::float32> var_actuator_moment_in = _wp_args->actuator_moment_in;
    wp::array_t<wp::float32> var_dof_M0_in = _wp_args->dof_M0_in;
    wp::int32 var_nv = _wp_args->nv;
    wp::array_t<wp::vec_t<10, wp::float32>> var_actuator_biasprm = _wp_args->actuator_biasprm;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::int32 var_5 = 1;
    bool var_6;
    wp::shape_t* var_7;
    const wp::int32 var_8 = 0;
    wp::int32 var_9;
    wp::shape_t var_10;
    wp::int32 var_11;
    wp::shape_t* var_12;
    const wp::int32 var_13 = 0;
    wp::int32 var_14;
    wp::shape_t var_15;
    wp::int32 var_16;
    wp::vec_t<10, wp::float32>* var_17;
    const wp::int32 var_18 = 0;
    wp::float32 var_19;
    wp::vec_t<10, wp::float32> var_20;
    wp::vec_t<10, wp::float32>* var_21;
    wp::vec_t<10, wp::float32> var_22;
    wp::vec_t<10, wp::float32> var_23;
    const wp::int32 var_24 = 1;
    wp::float32 var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    const wp::float32 var_28 = 1e-15;
    bool var_29;
    const wp::int32 var_30 = 2;
    wp::float32 var_31;
    const wp::float32 var_32 = 0.0;
    bool var_33;
    const wp::int32 var_34 = 2;
    wp::float32 var_35;
    const wp::float32 var_36 = 0.0;
    wp::float32 var_37;
    wp::int32* var_38;
    wp::int32 var_39;
    wp::int32 var_40;
    wp::int32* var_41;
    wp::int32 var_42;
    wp::int32 var_43;
    wp::range_t var_44;
    wp::int32 var_45;
    wp::int32 var_46;
    wp::int32* var_47;
    wp::int32 var_48;
    wp::int32 var_49;
    wp::float32* var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    bool var_54;
    wp::float32* var_55;
    wp::float32 var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    const wp::float32 var_61 = 2.0;
    wp::float32 var_62;
    wp::float32 var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::vec_t<10, wp::float32> var_66;
    wp::float32 var_67;
    const wp::int32 var_68 = 2;
    //---------
    // forward
    // def _resolve_dampratio(                                                                <L 3231>
    // worldid, actid = wp.tid()                                                              <L 3242>
    builtin_tid2d(var_0, var_1);
    // biastype = actuator_biastype[actid]                                                    <L 3243>
    var_2 = wp::address(var_actuator_biastype, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // if biastype != BiasType.AFFINE:                                                        <L 3246>
    var_6 = (var_3 != var_5);
    if (var_6) {
        // return                                                                             <L 3247>
        return;
    }
    // gainprm_id = worldid % actuator_gainprm.shape[0]                                       <L 3249>
    var_7 = &(var_actuator_gainprm.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // biasprm_id = worldid % actuator_biasprm.shape[0]                                       <L 3250>
    var_12 = &(var_actuator_biasprm.shape);
    var_15 = wp::load(var_12);
    var_14 = wp::extract(var_15, var_13);
    var_16 = wp::mod(var_0, var_14);
    // kp = actuator_gainprm[gainprm_id, actid][0]                                            <L 3251>
    var_17 = wp::address(var_actuator_gainprm, var_11, var_1);
    var_20 = wp::load(var_17);
    var_19 = wp::extract(var_20, var_18);
    // biasprm = actuator_biasprm[biasprm_id, actid]                                          <L 3253>
    var_21 = wp::address(var_actuator_biasprm, var_16, var_1);
    var_23 = wp::load(var_21);
    var_22 = wp::copy(var_23);
    // if wp.abs(kp + biasprm[1]) > MJ_MINVAL:                                                <L 3255>
    var_25 = wp::extract(var_22, var_24);
    var_26 = wp::add(var_19, var_25);
    var_27 = wp::abs(var_26);
    var_29 = (var_27 > var_28);
    if (var_29) {
        // return                                                                             <L 3256>
        return;
    }
    // if biasprm[2] <= 0.0:                                                                  <L 3257>
    var_31 = wp::extract(var_22, var_30);
    var_33 = (var_31 <= var_32);
    if (var_33) {
        // return                                                                             <L 3258>
        return;
    }
    // dampratio = biasprm[2]                                                                 <L 3260>
    var_35 = wp::extract(var_22, var_34);
    // mass = float(0.0)                                                                      <L 3263>
    var_37 = wp::float(var_36);
    // rownnz = moment_rownnz_in[worldid, actid]                                              <L 3264>
    var_38 = wp::address(var_moment_rownnz_in, var_0, var_1);
    var_40 = wp::load(var_38);
    var_39 = wp::copy(var_40);
    // rowadr = moment_rowadr_in[worldid, actid]                                              <L 3265>
    var_41 = wp::address(var_moment_rowadr_in, var_0, var_1);
    var_43 = wp::load(var_41);
    var_42 = wp::copy(var_43);
    // for k in range(rownnz):                                                                <L 3266>
    var_44 = wp::range(var_39);
    start_for_3:;
        if (iter_cmp(var_44) == 0) goto end_for_3;
        var_45 = wp::iter_next(var_44);
        // sparseid = rowadr + k                                                              <L 3267>
        var_46 = wp::add(var_42, var_45);
        // j = moment_colind_in[worldid, sparseid]                                            <L 3268>
        var_47 = wp::address(var_moment_colind_in, var_0, var_46);
        var_49 = wp::load(var_47);
        var_48 = wp::copy(var_49);
        // moment = actuator_moment_in[worldid, sparseid]                                     <L 3269>
        var_50 = wp::address(var_actuator_moment_in, var_0, var_46);
        var_52 = wp::load(var_50);
        var_51 = wp::copy(var_52);
        // if wp.abs(moment) > MJ_MINVAL:                                                     <L 3270>
        var_53 = wp::abs(var_51);
        var_54 = (var_53 > var_28);
        if (var_54) {
            // mass += dof_M0_in[worldid, j] / (moment * moment)                              <L 3271>
            var_55 = wp::address(var_dof_M0_in, var_0, var_48);
            var_56 = wp::mul(var_51, var_51);
            var_58 = wp::load(var_55);
            var_57 = wp::div(var_58, var_56);
            var_59 = wp::add(var_37, var_57);
        }
        var_60 = wp::where(var_54, var_59, var_37);
        wp::assign(var_37, var_60);
        goto start_for_3;
    end_for_3:;
    // damping = dampratio * 2.0 * wp.sqrt(kp * mass)                                         <L 3273>
    var_62 = wp::mul(var_35, var_61);
    var_63 = wp::mul(var_19, var_37);
    var_64 = wp::sqrt(var_63);
    var_65 = wp::mul(var_62, var_64);
    // new_biasprm = biasprm                                                                  <L 3276>
    var_66 = wp::copy(var_22);
    // new_biasprm[2] = -damping                                                              <L 3277>
    var_67 = wp::neg(var_65);
    wp::assign_inplace(var_66, var_68, var_67);
    // actuator_biasprm[biasprm_id, actid] = new_biasprm                                      <L 3278>
    wp::array_store(var_actuator_biasprm, var_16, var_1, var_66);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _resolve_dampratio_9820ff1f_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__resolve_dampratio_9820ff1f *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _resolve_dampratio_9820ff1f_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _resolve_dampratio_9820ff1f_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__resolve_dampratio_9820ff1f *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _resolve_dampratio_9820ff1f_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _resolve_dampratio_9820ff1f_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__resolve_dampratio_9820ff1f *_wp_args)
{
    _resolve_dampratio_9820ff1f_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_actuator_acc0_a0c3fa27 {
    wp::int32 actid_target;
    wp::int32 nv;
    wp::array_t<wp::float32> result_vec_in;
    wp::array_t<wp::float32> actuator_acc0_out;
};


template <bool wp_linear_contiguous>
static void _compute_actuator_acc0_a0c3fa27_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__compute_actuator_acc0_a0c3fa27 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_actid_target = _wp_args->actid_target;
    wp::int32 var_nv = _wp_args->nv;
    wp::array_t<wp::float32> var_result_vec_in = _wp_args->result_vec_in;
    wp::array_t<wp::float32> var_actuator_acc0_out = _wp_args->actuator_acc0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    wp::range_t var_3;
    wp::int32 var_4;
    wp::float32* var_5;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    //---------
    // forward
    // def _compute_actuator_acc0(                                                            <L 3202>
    // worldid = wp.tid()                                                                     <L 3208>
    var_0 = builtin_tid1d();
    // norm_sq = float(0.0)                                                                   <L 3209>
    var_2 = wp::float(var_1);
    // for i in range(nv):                                                                    <L 3210>
    var_3 = wp::range(var_nv);
    start_for_0:;
        if (iter_cmp(var_3) == 0) goto end_for_0;
        var_4 = wp::iter_next(var_3);
        // norm_sq += result_vec_in[worldid, i] * result_vec_in[worldid, i]                   <L 3211>
        var_5 = wp::address(var_result_vec_in, var_0, var_4);
        var_6 = wp::address(var_result_vec_in, var_0, var_4);
        var_8 = wp::load(var_5);
        var_9 = wp::load(var_6);
        var_7 = wp::mul(var_8, var_9);
        var_10 = wp::add(var_2, var_7);
        wp::assign(var_2, var_10);
        goto start_for_0;
    end_for_0:;
    // actuator_acc0_out[worldid, actid_target] = wp.sqrt(norm_sq)                            <L 3212>
    var_11 = wp::sqrt(var_2);
    wp::array_store(var_actuator_acc0_out, var_0, var_actid_target, var_11);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_actuator_acc0_a0c3fa27_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_actuator_acc0_a0c3fa27 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_actuator_acc0_a0c3fa27_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_actuator_acc0_a0c3fa27_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_actuator_acc0_a0c3fa27 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_actuator_acc0_a0c3fa27_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_actuator_acc0_a0c3fa27_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_actuator_acc0_a0c3fa27 *_wp_args)
{
    _compute_actuator_acc0_a0c3fa27_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__set_length_range_a26be645 {
    wp::array_t<wp::int32> actuator_trntype;
    wp::array_t<wp::vec_t<2, wp::int32>> actuator_trnid;
    wp::array_t<wp::vec_t<6, wp::float32>> actuator_gear;
    wp::array_t<wp::int32> jnt_limited;
    wp::array_t<wp::vec_t<2, wp::float32>> jnt_range;
    wp::array_t<wp::int32> tendon_limited;
    wp::array_t<wp::vec_t<2, wp::float32>> tendon_range;
    wp::int32 ntendon;
    wp::array_t<wp::vec_t<2, wp::float32>> actuator_lengthrange_out;
};


template <bool wp_linear_contiguous>
static void _set_length_range_a26be645_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__set_length_range_a26be645 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_actuator_trntype = _wp_args->actuator_trntype;
    wp::array_t<wp::vec_t<2, wp::int32>> var_actuator_trnid = _wp_args->actuator_trnid;
    wp::array_t<wp::vec_t<6, wp::float32>> var_actuator_gear = _wp_args->actuator_gear;
    wp::array_t<wp::int32> var_jnt_limited = _wp_args->jnt_limited;
    wp::array_t<wp::vec_t<2, wp::float32>> var_jnt_range = _wp_args->jnt_range;
    wp::array_t<wp::int32> var_tendon_limited = _wp_args->tendon_limited;
    wp::array_t<wp::vec_t<2, wp::float32>> var_tendon_range = _wp_args->tendon_range;
    wp::int32 var_ntendon = _wp_args->ntendon;
    wp::array_t<wp::vec_t<2, wp::float32>> var_actuator_lengthrange_out = _wp_args->actuator_lengthrange_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::vec_t<2, wp::int32>* var_5;
    const wp::int32 var_6 = 0;
    wp::int32 var_7;
    wp::vec_t<2, wp::int32> var_8;
    wp::shape_t* var_9;
    const wp::int32 var_10 = 0;
    wp::int32 var_11;
    wp::shape_t var_12;
    wp::int32 var_13;
    wp::vec_t<6, wp::float32>* var_14;
    const wp::int32 var_15 = 0;
    wp::float32 var_16;
    wp::vec_t<6, wp::float32> var_17;
    const wp::float32 var_18 = 0.0;
    const wp::float32 var_19 = 0.0;
    wp::vec_t<2, wp::float32> var_20;
    bool var_21;
    const wp::int32 var_22 = 0;
    bool var_23;
    const wp::int32 var_24 = 1;
    bool var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::shape_t* var_28;
    const wp::int32 var_29 = 0;
    wp::int32 var_30;
    wp::shape_t var_31;
    wp::int32 var_32;
    wp::vec_t<2, wp::float32>* var_33;
    wp::vec_t<2, wp::float32> var_34;
    wp::vec_t<2, wp::float32> var_35;
    const wp::float32 var_36 = 0.0;
    bool var_37;
    const wp::int32 var_38 = 0;
    wp::float32 var_39;
    wp::float32 var_40;
    const wp::int32 var_41 = 1;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::vec_t<2, wp::float32> var_44;
    const wp::int32 var_45 = 1;
    wp::float32 var_46;
    wp::float32 var_47;
    const wp::int32 var_48 = 0;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::vec_t<2, wp::float32> var_51;
    wp::vec_t<2, wp::float32> var_52;
    wp::int32 var_53;
    wp::vec_t<2, wp::float32> var_54;
    wp::int32 var_55;
    const wp::int32 var_56 = 3;
    bool var_57;
    bool var_58;
    const wp::int32 var_59 = 0;
    bool var_60;
    wp::int32* var_61;
    wp::int32 var_62;
    wp::shape_t* var_63;
    const wp::int32 var_64 = 0;
    wp::int32 var_65;
    wp::shape_t var_66;
    wp::int32 var_67;
    wp::vec_t<2, wp::float32>* var_68;
    wp::vec_t<2, wp::float32> var_69;
    wp::vec_t<2, wp::float32> var_70;
    const wp::float32 var_71 = 0.0;
    bool var_72;
    const wp::int32 var_73 = 0;
    wp::float32 var_74;
    wp::float32 var_75;
    const wp::int32 var_76 = 1;
    wp::float32 var_77;
    wp::float32 var_78;
    wp::vec_t<2, wp::float32> var_79;
    const wp::int32 var_80 = 1;
    wp::float32 var_81;
    wp::float32 var_82;
    const wp::int32 var_83 = 0;
    wp::float32 var_84;
    wp::float32 var_85;
    wp::vec_t<2, wp::float32> var_86;
    wp::vec_t<2, wp::float32> var_87;
    wp::vec_t<2, wp::float32> var_88;
    wp::vec_t<2, wp::float32> var_89;
    wp::vec_t<2, wp::float32> var_90;
    wp::vec_t<2, wp::float32> var_91;
    //---------
    // forward
    // def _set_length_range(                                                                 <L 3282>
    // worldid, actid = wp.tid()                                                              <L 3293>
    builtin_tid2d(var_0, var_1);
    // trntype = actuator_trntype[actid]                                                      <L 3294>
    var_2 = wp::address(var_actuator_trntype, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // id0 = actuator_trnid[actid][0]                                                         <L 3295>
    var_5 = wp::address(var_actuator_trnid, var_1);
    var_8 = wp::load(var_5);
    var_7 = wp::extract(var_8, var_6);
    // gear0 = actuator_gear[worldid % actuator_gear.shape[0], actid][0]                      <L 3296>
    var_9 = &(var_actuator_gear.shape);
    var_12 = wp::load(var_9);
    var_11 = wp::extract(var_12, var_10);
    var_13 = wp::mod(var_0, var_11);
    var_14 = wp::address(var_actuator_gear, var_13, var_1);
    var_17 = wp::load(var_14);
    var_16 = wp::extract(var_17, var_15);
    // lr = wp.vec2(0.0, 0.0)                                                                 <L 3298>
    var_20 = wp::vec_t<2, wp::float32>(var_18, var_19);
    // if trntype == TrnType.JOINT or trntype == TrnType.JOINTINPARENT:                       <L 3300>
    var_23 = (var_3 == var_22);
    var_21 = var_23;
    if (!var_21) {
        var_25 = (var_3 == var_24);
        var_21 = var_21 || var_25;
    }
    if (var_21) {
        // if jnt_limited[id0]:                                                               <L 3301>
        var_26 = wp::address(var_jnt_limited, var_7);
        var_27 = wp::load(var_26);
        if (var_27) {
            // rng = jnt_range[worldid % jnt_range.shape[0], id0]                             <L 3302>
            var_28 = &(var_jnt_range.shape);
            var_31 = wp::load(var_28);
            var_30 = wp::extract(var_31, var_29);
            var_32 = wp::mod(var_0, var_30);
            var_33 = wp::address(var_jnt_range, var_32, var_7);
            var_35 = wp::load(var_33);
            var_34 = wp::copy(var_35);
            // if gear0 > 0.0:                                                                <L 3303>
            var_37 = (var_16 > var_36);
            if (var_37) {
                // lr = wp.vec2(rng[0] * gear0, rng[1] * gear0)                               <L 3304>
                var_39 = wp::extract(var_34, var_38);
                var_40 = wp::mul(var_39, var_16);
                var_42 = wp::extract(var_34, var_41);
                var_43 = wp::mul(var_42, var_16);
                var_44 = wp::vec_t<2, wp::float32>(var_40, var_43);
            }
            if (!var_37) {
                // lr = wp.vec2(rng[1] * gear0, rng[0] * gear0)                               <L 3306>
                var_46 = wp::extract(var_34, var_45);
                var_47 = wp::mul(var_46, var_16);
                var_49 = wp::extract(var_34, var_48);
                var_50 = wp::mul(var_49, var_16);
                var_51 = wp::vec_t<2, wp::float32>(var_47, var_50);
            }
            var_52 = wp::where(var_37, var_44, var_51);
        }
        var_53 = wp::load(var_26);
        var_55 = wp::load(var_26);
        var_54 = wp::where(var_55, var_52, var_20);
    }
    if (!var_21) {
        // elif trntype == TrnType.TENDON:                                                    <L 3307>
        var_57 = (var_3 == var_56);
        if (var_57) {
            // if ntendon > 0 and tendon_limited[id0]:                                        <L 3308>
            var_60 = (var_ntendon > var_59);
            var_58 = var_60;
            if (var_58) {
                var_61 = wp::address(var_tendon_limited, var_7);
                var_62 = wp::load(var_61);
                var_58 = var_58 && var_62;
            }
            if (var_58) {
                // rng = tendon_range[worldid % tendon_range.shape[0], id0]                   <L 3309>
                var_63 = &(var_tendon_range.shape);
                var_66 = wp::load(var_63);
                var_65 = wp::extract(var_66, var_64);
                var_67 = wp::mod(var_0, var_65);
                var_68 = wp::address(var_tendon_range, var_67, var_7);
                var_70 = wp::load(var_68);
                var_69 = wp::copy(var_70);
                // if gear0 > 0.0:                                                            <L 3310>
                var_72 = (var_16 > var_71);
                if (var_72) {
                    // lr = wp.vec2(rng[0] * gear0, rng[1] * gear0)                           <L 3311>
                    var_74 = wp::extract(var_69, var_73);
                    var_75 = wp::mul(var_74, var_16);
                    var_77 = wp::extract(var_69, var_76);
                    var_78 = wp::mul(var_77, var_16);
                    var_79 = wp::vec_t<2, wp::float32>(var_75, var_78);
                }
                if (!var_72) {
                    // lr = wp.vec2(rng[1] * gear0, rng[0] * gear0)                           <L 3313>
                    var_81 = wp::extract(var_69, var_80);
                    var_82 = wp::mul(var_81, var_16);
                    var_84 = wp::extract(var_69, var_83);
                    var_85 = wp::mul(var_84, var_16);
                    var_86 = wp::vec_t<2, wp::float32>(var_82, var_85);
                }
                var_87 = wp::where(var_72, var_79, var_86);
            }
            var_88 = wp::where(var_58, var_87, var_20);
        }
        var_89 = wp::where(var_57, var_88, var_20);
    }
    var_90 = wp::where(var_21, var_54, var_89);
    var_91 = wp::where(var_21, var_34, var_69);
    // actuator_lengthrange_out[worldid, actid] = lr                                          <L 3315>
    wp::array_store(var_actuator_lengthrange_out, var_0, var_1, var_90);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _set_length_range_a26be645_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__set_length_range_a26be645 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _set_length_range_a26be645_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _set_length_range_a26be645_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__set_length_range_a26be645 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _set_length_range_a26be645_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _set_length_range_a26be645_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__set_length_range_a26be645 *_wp_args)
{
    _set_length_range_a26be645_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_light_pos0_a2f2ed64 {
    wp::array_t<wp::int32> light_bodyid;
    wp::array_t<wp::int32> light_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> light_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> light_xdir_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> light_pos0_out;
    wp::array_t<wp::vec_t<3, wp::float32>> light_poscom0_out;
    wp::array_t<wp::vec_t<3, wp::float32>> light_dir0_out;
};


template <bool wp_linear_contiguous>
static void _compute_light_pos0_a2f2ed64_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__compute_light_pos0_a2f2ed64 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_light_bodyid = _wp_args->light_bodyid;
    wp::array_t<wp::int32> var_light_targetbodyid = _wp_args->light_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_xpos_in = _wp_args->light_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_xdir_in = _wp_args->light_xdir_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_pos0_out = _wp_args->light_pos0_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_poscom0_out = _wp_args->light_poscom0_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_dir0_out = _wp_args->light_dir0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::vec_t<3, wp::float32>* var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    const wp::int32 var_19 = 0;
    bool var_20;
    wp::vec_t<3, wp::float32>* var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32>* var_24;
    wp::vec_t<3, wp::float32> var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32>* var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32> var_29;
    //---------
    // forward
    // def _compute_light_pos0(                                                               <L 3155>
    // worldid, lightid = wp.tid()                                                            <L 3166>
    builtin_tid2d(var_0, var_1);
    // light_pos0_id = worldid % light_pos0_out.shape[0]                                      <L 3167>
    var_2 = &(var_light_pos0_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // bodyid = light_bodyid[lightid]                                                         <L 3168>
    var_7 = wp::address(var_light_bodyid, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // targetid = light_targetbodyid[lightid]                                                 <L 3169>
    var_10 = wp::address(var_light_targetbodyid, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // light_xpos = light_xpos_in[worldid, lightid]                                           <L 3170>
    var_13 = wp::address(var_light_xpos_in, var_0, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // light_pos0_out[light_pos0_id, lightid] = light_xpos - xpos_in[worldid, bodyid]         <L 3172>
    var_16 = wp::address(var_xpos_in, var_0, var_8);
    var_18 = wp::load(var_16);
    var_17 = wp::sub(var_14, var_18);
    wp::array_store(var_light_pos0_out, var_6, var_1, var_17);
    // if targetid >= 0:                                                                      <L 3173>
    var_20 = (var_11 >= var_19);
    if (var_20) {
        // light_poscom0_out[light_pos0_id, lightid] = light_xpos - subtree_com_in[worldid, targetid]       <L 3174>
        var_21 = wp::address(var_subtree_com_in, var_0, var_11);
        var_23 = wp::load(var_21);
        var_22 = wp::sub(var_14, var_23);
        wp::array_store(var_light_poscom0_out, var_6, var_1, var_22);
    }
    if (!var_20) {
        // light_poscom0_out[light_pos0_id, lightid] = light_xpos - subtree_com_in[worldid, bodyid]       <L 3176>
        var_24 = wp::address(var_subtree_com_in, var_0, var_8);
        var_26 = wp::load(var_24);
        var_25 = wp::sub(var_14, var_26);
        wp::array_store(var_light_poscom0_out, var_6, var_1, var_25);
    }
    // light_dir0_out[light_pos0_id, lightid] = light_xdir_in[worldid, lightid]               <L 3177>
    var_27 = wp::address(var_light_xdir_in, var_0, var_1);
    var_29 = wp::load(var_27);
    var_28 = wp::copy(var_29);
    wp::array_store(var_light_dir0_out, var_6, var_1, var_28);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_light_pos0_a2f2ed64_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_light_pos0_a2f2ed64 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_light_pos0_a2f2ed64_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_light_pos0_a2f2ed64_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_light_pos0_a2f2ed64 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_light_pos0_a2f2ed64_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_light_pos0_a2f2ed64_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_light_pos0_a2f2ed64 *_wp_args)
{
    _compute_light_pos0_a2f2ed64_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__accumulate_subtreemass_a3369753 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::float32> body_subtreemass_io;
    wp::array_t<wp::int32> body_tree_;
};


template <bool wp_linear_contiguous>
static void _accumulate_subtreemass_a3369753_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__accumulate_subtreemass_a3369753 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::float32> var_body_subtreemass_io = _wp_args->body_subtreemass_io;
    wp::array_t<wp::int32> var_body_tree_ = _wp_args->body_tree_;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    const wp::int32 var_13 = 0;
    bool var_14;
    wp::float32* var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    //---------
    // forward
    // def _accumulate_subtreemass(                                                           <L 2754>
    // worldid, nodeid = wp.tid()                                                             <L 2759>
    builtin_tid2d(var_0, var_1);
    // body_subtreemass_id = worldid % body_subtreemass_io.shape[0]                           <L 2760>
    var_2 = &(var_body_subtreemass_io.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // bodyid = body_tree_[nodeid]                                                            <L 2761>
    var_7 = wp::address(var_body_tree_, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // parentid = body_parentid[bodyid]                                                       <L 2762>
    var_10 = wp::address(var_body_parentid, var_8);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // if bodyid != 0:                                                                        <L 2763>
    var_14 = (var_8 != var_13);
    if (var_14) {
        // wp.atomic_add(body_subtreemass_io, body_subtreemass_id, parentid, body_subtreemass_io[body_subtreemass_id, bodyid])       <L 2764>
        var_15 = wp::address(var_body_subtreemass_io, var_6, var_8);
        var_17 = wp::load(var_15);
        var_16 = wp::atomic_add(var_body_subtreemass_io, var_6, var_11, var_17);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _accumulate_subtreemass_a3369753_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__accumulate_subtreemass_a3369753 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _accumulate_subtreemass_a3369753_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _accumulate_subtreemass_a3369753_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__accumulate_subtreemass_a3369753 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _accumulate_subtreemass_a3369753_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _accumulate_subtreemass_a3369753_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__accumulate_subtreemass_a3369753 *_wp_args)
{
    _accumulate_subtreemass_a3369753_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__init_subtreemass_a34720d1 {
    wp::array_t<wp::float32> body_mass_in;
    wp::array_t<wp::float32> body_subtreemass_out;
};


template <bool wp_linear_contiguous>
static void _init_subtreemass_a34720d1_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__init_subtreemass_a34720d1 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_body_mass_in = _wp_args->body_mass_in;
    wp::array_t<wp::float32> var_body_subtreemass_out = _wp_args->body_subtreemass_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::shape_t* var_7;
    const wp::int32 var_8 = 0;
    wp::int32 var_9;
    wp::shape_t var_10;
    wp::int32 var_11;
    wp::float32* var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    //---------
    // forward
    // def _init_subtreemass(                                                                 <L 2743>
    // worldid, bodyid = wp.tid()                                                             <L 2747>
    builtin_tid2d(var_0, var_1);
    // body_mass_id = worldid % body_mass_in.shape[0]                                         <L 2748>
    var_2 = &(var_body_mass_in.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // body_subtreemass_id = worldid % body_subtreemass_out.shape[0]                          <L 2749>
    var_7 = &(var_body_subtreemass_out.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // body_subtreemass_out[body_subtreemass_id, bodyid] = body_mass_in[body_mass_id, bodyid]       <L 2750>
    var_12 = wp::address(var_body_mass_in, var_6, var_1);
    var_14 = wp::load(var_12);
    var_13 = wp::copy(var_14);
    wp::array_store(var_body_subtreemass_out, var_11, var_1, var_13);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _init_subtreemass_a34720d1_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__init_subtreemass_a34720d1 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _init_subtreemass_a34720d1_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _init_subtreemass_a34720d1_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__init_subtreemass_a34720d1 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _init_subtreemass_a34720d1_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _init_subtreemass_a34720d1_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__init_subtreemass_a34720d1 *_wp_args)
{
    _init_subtreemass_a34720d1_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__resolve_tendon_lengthspring_a988a292 {
    wp::array_t<wp::float32> ten_length_in;
    wp::array_t<wp::vec_t<2, wp::float32>> tendon_lengthspring_out;
};


template <bool wp_linear_contiguous>
static void _resolve_tendon_lengthspring_a988a292_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__resolve_tendon_lengthspring_a988a292 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_ten_length_in = _wp_args->ten_length_in;
    wp::array_t<wp::vec_t<2, wp::float32>> var_tendon_lengthspring_out = _wp_args->tendon_lengthspring_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::vec_t<2, wp::float32>* var_7;
    wp::vec_t<2, wp::float32> var_8;
    wp::vec_t<2, wp::float32> var_9;
    bool var_10;
    const wp::int32 var_11 = 0;
    wp::float32 var_12;
    const wp::float32 var_13 = -1.0;
    bool var_14;
    const wp::int32 var_15 = 1;
    wp::float32 var_16;
    const wp::float32 var_17 = -1.0;
    bool var_18;
    wp::float32* var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::vec_t<2, wp::float32> var_22;
    //---------
    // forward
    // def _resolve_tendon_lengthspring(                                                      <L 2865>
    // worldid, tenid = wp.tid()                                                              <L 2869>
    builtin_tid2d(var_0, var_1);
    // tendon_lengthspring_id = worldid % tendon_lengthspring_out.shape[0]                    <L 2870>
    var_2 = &(var_tendon_lengthspring_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // val = tendon_lengthspring_out[tendon_lengthspring_id, tenid]                           <L 2871>
    var_7 = wp::address(var_tendon_lengthspring_out, var_6, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // if val[0] == -1.0 and val[1] == -1.0:                                                  <L 2872>
    var_12 = wp::extract(var_8, var_11);
    var_14 = (var_12 == var_13);
    var_10 = var_14;
    if (var_10) {
        var_16 = wp::extract(var_8, var_15);
        var_18 = (var_16 == var_17);
        var_10 = var_10 && var_18;
    }
    if (var_10) {
        // l = ten_length_in[worldid, tenid]                                                  <L 2873>
        var_19 = wp::address(var_ten_length_in, var_0, var_1);
        var_21 = wp::load(var_19);
        var_20 = wp::copy(var_21);
        // tendon_lengthspring_out[tendon_lengthspring_id, tenid] = wp.vec2(l, l)             <L 2874>
        var_22 = wp::vec_t<2, wp::float32>(var_20, var_20);
        wp::array_store(var_tendon_lengthspring_out, var_6, var_1, var_22);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _resolve_tendon_lengthspring_a988a292_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__resolve_tendon_lengthspring_a988a292 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _resolve_tendon_lengthspring_a988a292_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _resolve_tendon_lengthspring_a988a292_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__resolve_tendon_lengthspring_a988a292 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _resolve_tendon_lengthspring_a988a292_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _resolve_tendon_lengthspring_a988a292_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__resolve_tendon_lengthspring_a988a292 *_wp_args)
{
    _resolve_tendon_lengthspring_a988a292_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_meaninertia_af08211b {
    wp::int32 nv;
    wp::array_t<wp::int32> M_rownnz_in;
    wp::array_t<wp::int32> M_rowadr_in;
    wp::array_t<wp::float32> M_in;
    wp::array_t<wp::float32> meaninertia_out;
};


template <bool wp_linear_contiguous>
static void _compute_meaninertia_af08211b_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__compute_meaninertia_af08211b *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nv = _wp_args->nv;
    wp::array_t<wp::int32> var_M_rownnz_in = _wp_args->M_rownnz_in;
    wp::array_t<wp::int32> var_M_rowadr_in = _wp_args->M_rowadr_in;
    wp::array_t<wp::float32> var_M_in = _wp_args->M_in;
    wp::array_t<wp::float32> var_meaninertia_out = _wp_args->meaninertia_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::int32 var_1 = 0;
    bool var_2;
    const wp::float32 var_3 = 1.0;
    wp::shape_t* var_4;
    const wp::int32 var_5 = 0;
    wp::int32 var_6;
    wp::shape_t var_7;
    wp::int32 var_8;
    const wp::float32 var_9 = 0.0;
    wp::float32 var_10;
    wp::range_t var_11;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32 var_17;
    const wp::int32 var_18 = 1;
    wp::int32 var_19;
    wp::float32* var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::shape_t* var_25;
    const wp::int32 var_26 = 0;
    wp::int32 var_27;
    wp::shape_t var_28;
    wp::int32 var_29;
    //---------
    // forward
    // def _compute_meaninertia(                                                              <L 2878>
    // worldid = wp.tid()                                                                     <L 2886>
    var_0 = builtin_tid1d();
    // if nv == 0:                                                                            <L 2888>
    var_2 = (var_nv == var_1);
    if (var_2) {
        // meaninertia_out[worldid % meaninertia_out.shape[0]] = 1.0  # Default from MuJoCo       <L 2889>
        var_4 = &(var_meaninertia_out.shape);
        var_7 = wp::load(var_4);
        var_6 = wp::extract(var_7, var_5);
        var_8 = wp::mod(var_0, var_6);
        wp::array_store(var_meaninertia_out, var_8, var_3);
        // return                                                                             <L 2890>
        return;
    }
    // total = float(0.0)                                                                     <L 2892>
    var_10 = wp::float(var_9);
    // for i in range(nv):                                                                    <L 2893>
    var_11 = wp::range(var_nv);
    start_for_1:;
        if (iter_cmp(var_11) == 0) goto end_for_1;
        var_12 = wp::iter_next(var_11);
        // madr = M_rowadr_in[i] + M_rownnz_in[i] - 1                                         <L 2895>
        var_13 = wp::address(var_M_rowadr_in, var_12);
        var_14 = wp::address(var_M_rownnz_in, var_12);
        var_16 = wp::load(var_13);
        var_17 = wp::load(var_14);
        var_15 = wp::add(var_16, var_17);
        var_19 = wp::sub(var_15, var_18);
        // total += M_in[worldid, madr]                                                       <L 2896>
        var_20 = wp::address(var_M_in, var_0, var_19);
        var_22 = wp::load(var_20);
        var_21 = wp::add(var_10, var_22);
        wp::assign(var_10, var_21);
        goto start_for_1;
    end_for_1:;
    // meaninertia_out[worldid % meaninertia_out.shape[0]] = total / float(nv)                <L 2898>
    var_23 = wp::float(var_nv);
    var_24 = wp::div(var_10, var_23);
    var_25 = &(var_meaninertia_out.shape);
    var_28 = wp::load(var_25);
    var_27 = wp::extract(var_28, var_26);
    var_29 = wp::mod(var_0, var_27);
    wp::array_store(var_meaninertia_out, var_29, var_24);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_meaninertia_af08211b_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_meaninertia_af08211b *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_meaninertia_af08211b_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_meaninertia_af08211b_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_meaninertia_af08211b *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_meaninertia_af08211b_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_meaninertia_af08211b_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_meaninertia_af08211b *_wp_args)
{
    _compute_meaninertia_af08211b_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_tendon_dot_product_be0bc0e6 {
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::int32 tenid_target;
    wp::array_t<wp::float32> ten_J_in;
    wp::array_t<wp::float32> result_vec_in;
    wp::array_t<wp::float32> tendon_invweight0_out;
};


template <bool wp_linear_contiguous>
static void _compute_tendon_dot_product_be0bc0e6_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__compute_tendon_dot_product_be0bc0e6 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::int32 var_tenid_target = _wp_args->tenid_target;
    wp::array_t<wp::float32> var_ten_J_in = _wp_args->ten_J_in;
    wp::array_t<wp::float32> var_result_vec_in = _wp_args->result_vec_in;
    wp::array_t<wp::float32> var_tendon_invweight0_out = _wp_args->tendon_invweight0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::shape_t* var_1;
    const wp::int32 var_2 = 0;
    wp::int32 var_3;
    wp::shape_t var_4;
    wp::int32 var_5;
    const wp::float32 var_6 = 0.0;
    wp::float32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::range_t var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::float32* var_20;
    wp::float32* var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    //---------
    // forward
    // def _compute_tendon_dot_product(                                                       <L 3102>
    // worldid = wp.tid()                                                                     <L 3114>
    var_0 = builtin_tid1d();
    // tendon_invweight0_id = worldid % tendon_invweight0_out.shape[0]                        <L 3115>
    var_1 = &(var_tendon_invweight0_out.shape);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    var_5 = wp::mod(var_0, var_3);
    // dot_prod = float(0.0)                                                                  <L 3116>
    var_7 = wp::float(var_6);
    // rownnz = ten_J_rownnz[tenid_target]                                                    <L 3118>
    var_8 = wp::address(var_ten_J_rownnz, var_tenid_target);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // rowadr = ten_J_rowadr[tenid_target]                                                    <L 3119>
    var_11 = wp::address(var_ten_J_rowadr, var_tenid_target);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // for i in range(rownnz):                                                                <L 3120>
    var_14 = wp::range(var_9);
    start_for_0:;
        if (iter_cmp(var_14) == 0) goto end_for_0;
        var_15 = wp::iter_next(var_14);
        // sparseid = rowadr + i                                                              <L 3121>
        var_16 = wp::add(var_12, var_15);
        // colind = ten_J_colind[sparseid]                                                    <L 3122>
        var_17 = wp::address(var_ten_J_colind, var_16);
        var_19 = wp::load(var_17);
        var_18 = wp::copy(var_19);
        // dot_prod += ten_J_in[worldid, sparseid] * result_vec_in[worldid, colind]           <L 3123>
        var_20 = wp::address(var_ten_J_in, var_0, var_16);
        var_21 = wp::address(var_result_vec_in, var_0, var_18);
        var_23 = wp::load(var_20);
        var_24 = wp::load(var_21);
        var_22 = wp::mul(var_23, var_24);
        var_25 = wp::add(var_7, var_22);
        wp::assign(var_7, var_25);
        goto start_for_0;
    end_for_0:;
    // tendon_invweight0_out[tendon_invweight0_id, tenid_target] = dot_prod                   <L 3125>
    wp::array_store(var_tendon_invweight0_out, var_5, var_tenid_target, var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_tendon_dot_product_be0bc0e6_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_tendon_dot_product_be0bc0e6 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_tendon_dot_product_be0bc0e6_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_tendon_dot_product_be0bc0e6_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_tendon_dot_product_be0bc0e6 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_tendon_dot_product_be0bc0e6_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_tendon_dot_product_be0bc0e6_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_tendon_dot_product_be0bc0e6 *_wp_args)
{
    _compute_tendon_dot_product_be0bc0e6_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__copy_tendon_jacobian_cf465fd5 {
    wp::int32 tenid_target;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::float32> ten_J_in;
    wp::array_t<wp::float32> ten_J_vec_out;
};


template <bool wp_linear_contiguous>
static void _copy_tendon_jacobian_cf465fd5_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__copy_tendon_jacobian_cf465fd5 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_tenid_target = _wp_args->tenid_target;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::float32> var_ten_J_in = _wp_args->ten_J_in;
    wp::array_t<wp::float32> var_ten_J_vec_out = _wp_args->ten_J_vec_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::shape_t* var_1;
    const wp::int32 var_2 = 2;
    wp::int32 var_3;
    wp::shape_t var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::range_t var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32 var_17;
    wp::float32* var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    //---------
    // forward
    // def _copy_tendon_jacobian(                                                             <L 3084>
    // worldid = wp.tid()                                                                     <L 3092>
    var_0 = builtin_tid1d();
    // nv = ten_J_in.shape[2]                                                                 <L 3093>
    var_1 = &(var_ten_J_in.shape);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    // rownnz = ten_J_rownnz[tenid_target]                                                    <L 3094>
    var_5 = wp::address(var_ten_J_rownnz, var_tenid_target);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // rowadr = ten_J_rowadr[tenid_target]                                                    <L 3095>
    var_8 = wp::address(var_ten_J_rowadr, var_tenid_target);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // for i in range(rownnz):                                                                <L 3096>
    var_11 = wp::range(var_6);
    start_for_0:;
        if (iter_cmp(var_11) == 0) goto end_for_0;
        var_12 = wp::iter_next(var_11);
        // colind = ten_J_colind[rowadr + i]                                                  <L 3097>
        var_13 = wp::add(var_9, var_12);
        var_14 = wp::address(var_ten_J_colind, var_13);
        var_16 = wp::load(var_14);
        var_15 = wp::copy(var_16);
        // ten_J_vec_out[worldid, colind] = ten_J_in[worldid, rowadr + i]                     <L 3098>
        var_17 = wp::add(var_9, var_12);
        var_18 = wp::address(var_ten_J_in, var_0, var_17);
        var_20 = wp::load(var_18);
        var_19 = wp::copy(var_20);
        wp::array_store(var_ten_J_vec_out, var_0, var_15, var_19);
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _copy_tendon_jacobian_cf465fd5_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__copy_tendon_jacobian_cf465fd5 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _copy_tendon_jacobian_cf465fd5_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _copy_tendon_jacobian_cf465fd5_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__copy_tendon_jacobian_cf465fd5 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _copy_tendon_jacobian_cf465fd5_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _copy_tendon_jacobian_cf465fd5_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__copy_tendon_jacobian_cf465fd5 *_wp_args)
{
    _copy_tendon_jacobian_cf465fd5_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_eq_data0_d31148f7 {
    wp::array_t<wp::int32> eq_type;
    wp::array_t<wp::int32> eq_obj1id;
    wp::array_t<wp::int32> eq_obj2id;
    wp::array_t<wp::int32> eq_objtype;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> xmat_in;
    wp::array_t<wp::vec_t<11, wp::float32>> eq_data_out;
};


template <bool wp_linear_contiguous>
static void _compute_eq_data0_d31148f7_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__compute_eq_data0_d31148f7 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_eq_type = _wp_args->eq_type;
    wp::array_t<wp::int32> var_eq_obj1id = _wp_args->eq_obj1id;
    wp::array_t<wp::int32> var_eq_obj2id = _wp_args->eq_obj2id;
    wp::array_t<wp::int32> var_eq_objtype = _wp_args->eq_objtype;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_xmat_in = _wp_args->xmat_in;
    wp::array_t<wp::vec_t<11, wp::float32>> var_eq_data_out = _wp_args->eq_data_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::shape_t* var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::shape_t var_5;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::vec_t<11, wp::float32>* var_13;
    wp::vec_t<11, wp::float32> var_14;
    wp::vec_t<11, wp::float32> var_15;
    const wp::int32 var_16 = 0;
    const wp::int32 var_17 = 0;
    wp::int32 var_18;
    bool var_19;
    const wp::int32 var_20 = 1;
    const wp::int32 var_21 = 1;
    wp::int32 var_22;
    bool var_23;
    wp::int32* var_24;
    wp::int32 var_25;
    wp::int32 var_26;
    wp::int32* var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    const wp::int32 var_30 = 0;
    wp::float32 var_31;
    const wp::int32 var_32 = 1;
    wp::float32 var_33;
    const wp::int32 var_34 = 2;
    wp::float32 var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32>* var_37;
    wp::mat_t<3, 3, wp::float32>* var_38;
    wp::vec_t<3, wp::float32> var_39;
    wp::mat_t<3, 3, wp::float32> var_40;
    wp::vec_t<3, wp::float32> var_41;
    wp::vec_t<3, wp::float32> var_42;
    wp::mat_t<3, 3, wp::float32>* var_43;
    wp::mat_t<3, 3, wp::float32> var_44;
    wp::mat_t<3, 3, wp::float32> var_45;
    wp::vec_t<3, wp::float32>* var_46;
    wp::vec_t<3, wp::float32> var_47;
    wp::vec_t<3, wp::float32> var_48;
    wp::vec_t<3, wp::float32> var_49;
    const wp::int32 var_50 = 0;
    wp::float32 var_51;
    const wp::int32 var_52 = 3;
    const wp::int32 var_53 = 1;
    wp::float32 var_54;
    const wp::int32 var_55 = 4;
    const wp::int32 var_56 = 2;
    wp::float32 var_57;
    const wp::int32 var_58 = 5;
    const wp::int32 var_59 = 6;
    const wp::int32 var_60 = 6;
    wp::int32 var_61;
    bool var_62;
    const wp::float32 var_63 = 0.0;
    wp::vec_t<11, wp::float32> var_64;
    const wp::int32 var_65 = 1;
    const wp::int32 var_66 = 1;
    wp::int32 var_67;
    bool var_68;
    const wp::int32 var_69 = 1;
    const wp::int32 var_70 = 1;
    wp::int32 var_71;
    bool var_72;
    const wp::int32 var_73 = 6;
    wp::float32 var_74;
    const wp::int32 var_75 = 7;
    wp::float32 var_76;
    const wp::int32 var_77 = 8;
    wp::float32 var_78;
    const wp::int32 var_79 = 9;
    wp::float32 var_80;
    wp::quat_t<wp::float32> var_81;
    wp::float32 var_82;
    const wp::float32 var_83 = 0.0;
    bool var_84;
    wp::quat_t<wp::float32> var_85;
    const wp::int32 var_86 = 0;
    wp::float32 var_87;
    const wp::int32 var_88 = 6;
    const wp::int32 var_89 = 1;
    wp::float32 var_90;
    const wp::int32 var_91 = 7;
    const wp::int32 var_92 = 2;
    wp::float32 var_93;
    const wp::int32 var_94 = 8;
    const wp::int32 var_95 = 3;
    wp::float32 var_96;
    const wp::int32 var_97 = 9;
    wp::int32* var_98;
    wp::int32 var_99;
    wp::int32 var_100;
    wp::int32* var_101;
    wp::int32 var_102;
    wp::int32 var_103;
    const wp::int32 var_104 = 0;
    wp::float32 var_105;
    const wp::int32 var_106 = 1;
    wp::float32 var_107;
    const wp::int32 var_108 = 2;
    wp::float32 var_109;
    wp::vec_t<3, wp::float32> var_110;
    wp::vec_t<3, wp::float32>* var_111;
    wp::mat_t<3, 3, wp::float32>* var_112;
    wp::vec_t<3, wp::float32> var_113;
    wp::mat_t<3, 3, wp::float32> var_114;
    wp::vec_t<3, wp::float32> var_115;
    wp::vec_t<3, wp::float32> var_116;
    wp::mat_t<3, 3, wp::float32>* var_117;
    wp::mat_t<3, 3, wp::float32> var_118;
    wp::mat_t<3, 3, wp::float32> var_119;
    wp::vec_t<3, wp::float32>* var_120;
    wp::vec_t<3, wp::float32> var_121;
    wp::vec_t<3, wp::float32> var_122;
    wp::vec_t<3, wp::float32> var_123;
    const wp::int32 var_124 = 0;
    wp::float32 var_125;
    const wp::int32 var_126 = 3;
    const wp::int32 var_127 = 1;
    wp::float32 var_128;
    const wp::int32 var_129 = 4;
    const wp::int32 var_130 = 2;
    wp::float32 var_131;
    const wp::int32 var_132 = 5;
    wp::quat_t<wp::float32>* var_133;
    wp::quat_t<wp::float32> var_134;
    wp::quat_t<wp::float32> var_135;
    wp::quat_t<wp::float32>* var_136;
    wp::quat_t<wp::float32> var_137;
    wp::quat_t<wp::float32> var_138;
    const wp::int32 var_139 = 0;
    wp::float32 var_140;
    const wp::int32 var_141 = 6;
    const wp::int32 var_142 = 1;
    wp::float32 var_143;
    const wp::int32 var_144 = 7;
    const wp::int32 var_145 = 2;
    wp::float32 var_146;
    const wp::int32 var_147 = 8;
    const wp::int32 var_148 = 3;
    wp::float32 var_149;
    const wp::int32 var_150 = 9;
    wp::quat_t<wp::float32> var_151;
    wp::int32 var_152;
    wp::int32 var_153;
    wp::vec_t<3, wp::float32> var_154;
    wp::vec_t<3, wp::float32> var_155;
    wp::vec_t<3, wp::float32> var_156;
    //---------
    // forward
    // def _compute_eq_data0(                                                                 <L 2788>
    // worldid, eqid = wp.tid()                                                               <L 2805>
    builtin_tid2d(var_0, var_1);
    // eq_data_id = worldid % eq_data_out.shape[0]                                            <L 2806>
    var_2 = &(var_eq_data_out.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // eqtype = eq_type[eqid]                                                                 <L 2808>
    var_7 = wp::address(var_eq_type, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // objtype = eq_objtype[eqid]                                                             <L 2809>
    var_10 = wp::address(var_eq_objtype, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // data = eq_data_out[eq_data_id, eqid]                                                   <L 2810>
    var_13 = wp::address(var_eq_data_out, var_6, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // if eqtype == int(types.EqType.CONNECT.value):                                          <L 2812>
    var_18 = wp::int(var_17);
    var_19 = (var_8 == var_18);
    if (var_19) {
        // if objtype == int(types.ObjType.BODY.value):                                       <L 2813>
        var_22 = wp::int(var_21);
        var_23 = (var_11 == var_22);
        if (var_23) {
            // obj1id = eq_obj1id[eqid]                                                       <L 2814>
            var_24 = wp::address(var_eq_obj1id, var_1);
            var_26 = wp::load(var_24);
            var_25 = wp::copy(var_26);
            // obj2id = eq_obj2id[eqid]                                                       <L 2815>
            var_27 = wp::address(var_eq_obj2id, var_1);
            var_29 = wp::load(var_27);
            var_28 = wp::copy(var_29);
            // anchor1 = wp.vec3(data[0], data[1], data[2])                                   <L 2818>
            var_31 = wp::extract(var_14, var_30);
            var_33 = wp::extract(var_14, var_32);
            var_35 = wp::extract(var_14, var_34);
            var_36 = wp::vec_t<3, wp::float32>(var_31, var_33, var_35);
            // pos = xpos_in[worldid, obj1id] + xmat_in[worldid, obj1id] @ anchor1            <L 2819>
            var_37 = wp::address(var_xpos_in, var_0, var_25);
            var_38 = wp::address(var_xmat_in, var_0, var_25);
            var_40 = wp::load(var_38);
            var_39 = wp::mul(var_40, var_36);
            var_42 = wp::load(var_37);
            var_41 = wp::add(var_42, var_39);
            // anchor2 = wp.transpose(xmat_in[worldid, obj2id]) @ (pos - xpos_in[worldid, obj2id])       <L 2822>
            var_43 = wp::address(var_xmat_in, var_0, var_28);
            var_45 = wp::load(var_43);
            var_44 = wp::transpose(var_45);
            var_46 = wp::address(var_xpos_in, var_0, var_28);
            var_48 = wp::load(var_46);
            var_47 = wp::sub(var_41, var_48);
            var_49 = wp::mul(var_44, var_47);
            // data[3] = anchor2[0]                                                           <L 2823>
            var_51 = wp::extract(var_49, var_50);
            wp::assign_inplace(var_14, var_52, var_51);
            // data[4] = anchor2[1]                                                           <L 2824>
            var_54 = wp::extract(var_49, var_53);
            wp::assign_inplace(var_14, var_55, var_54);
            // data[5] = anchor2[2]                                                           <L 2825>
            var_57 = wp::extract(var_49, var_56);
            wp::assign_inplace(var_14, var_58, var_57);
            // eq_data_out[eq_data_id, eqid] = data                                           <L 2826>
            wp::array_store(var_eq_data_out, var_6, var_1, var_14);
        }
        if (!var_23) {
            // elif objtype == int(types.ObjType.SITE.value):                                 <L 2827>
            var_61 = wp::int(var_60);
            var_62 = (var_11 == var_61);
            if (var_62) {
                // eq_data_out[eq_data_id, eqid] = types.vec11(0.0)                           <L 2829>
                var_64 = wp::vec_t<11, wp::float32>(var_63);
                wp::array_store(var_eq_data_out, var_6, var_1, var_64);
            }
        }
    }
    if (!var_19) {
        // elif eqtype == int(types.EqType.WELD.value):                                       <L 2830>
        var_67 = wp::int(var_66);
        var_68 = (var_8 == var_67);
        if (var_68) {
            // if objtype == int(types.ObjType.BODY.value):                                   <L 2831>
            var_71 = wp::int(var_70);
            var_72 = (var_11 == var_71);
            if (var_72) {
                // quat = wp.quat(data[6], data[7], data[8], data[9])                         <L 2832>
                var_74 = wp::extract(var_14, var_73);
                var_76 = wp::extract(var_14, var_75);
                var_78 = wp::extract(var_14, var_77);
                var_80 = wp::extract(var_14, var_79);
                var_81 = wp::quat_t<wp::float32>(var_74, var_76, var_78, var_80);
                // if wp.length_sq(quat) > 0.0:                                               <L 2833>
                var_82 = wp::length_sq(var_81);
                var_84 = (var_82 > var_83);
                if (var_84) {
                    // quat = wp.normalize(quat)                                              <L 2835>
                    var_85 = wp::normalize(var_81);
                    // data[6] = quat[0]                                                      <L 2836>
                    var_87 = wp::extract(var_85, var_86);
                    wp::assign_inplace(var_14, var_88, var_87);
                    // data[7] = quat[1]                                                      <L 2837>
                    var_90 = wp::extract(var_85, var_89);
                    wp::assign_inplace(var_14, var_91, var_90);
                    // data[8] = quat[2]                                                      <L 2838>
                    var_93 = wp::extract(var_85, var_92);
                    wp::assign_inplace(var_14, var_94, var_93);
                    // data[9] = quat[3]                                                      <L 2839>
                    var_96 = wp::extract(var_85, var_95);
                    wp::assign_inplace(var_14, var_97, var_96);
                    // eq_data_out[eq_data_id, eqid] = data                                   <L 2840>
                    wp::array_store(var_eq_data_out, var_6, var_1, var_14);
                }
                if (!var_84) {
                    // obj1id = eq_obj1id[eqid]                                               <L 2842>
                    var_98 = wp::address(var_eq_obj1id, var_1);
                    var_100 = wp::load(var_98);
                    var_99 = wp::copy(var_100);
                    // obj2id = eq_obj2id[eqid]                                               <L 2843>
                    var_101 = wp::address(var_eq_obj2id, var_1);
                    var_103 = wp::load(var_101);
                    var_102 = wp::copy(var_103);
                    // anchor2 = wp.vec3(data[0], data[1], data[2])                           <L 2846>
                    var_105 = wp::extract(var_14, var_104);
                    var_107 = wp::extract(var_14, var_106);
                    var_109 = wp::extract(var_14, var_108);
                    var_110 = wp::vec_t<3, wp::float32>(var_105, var_107, var_109);
                    // pos = xpos_in[worldid, obj2id] + xmat_in[worldid, obj2id] @ anchor2       <L 2847>
                    var_111 = wp::address(var_xpos_in, var_0, var_102);
                    var_112 = wp::address(var_xmat_in, var_0, var_102);
                    var_114 = wp::load(var_112);
                    var_113 = wp::mul(var_114, var_110);
                    var_116 = wp::load(var_111);
                    var_115 = wp::add(var_116, var_113);
                    // anchor1 = wp.transpose(xmat_in[worldid, obj1id]) @ (pos - xpos_in[worldid, obj1id])       <L 2850>
                    var_117 = wp::address(var_xmat_in, var_0, var_99);
                    var_119 = wp::load(var_117);
                    var_118 = wp::transpose(var_119);
                    var_120 = wp::address(var_xpos_in, var_0, var_99);
                    var_122 = wp::load(var_120);
                    var_121 = wp::sub(var_115, var_122);
                    var_123 = wp::mul(var_118, var_121);
                    // data[3] = anchor1[0]                                                   <L 2851>
                    var_125 = wp::extract(var_123, var_124);
                    wp::assign_inplace(var_14, var_126, var_125);
                    // data[4] = anchor1[1]                                                   <L 2852>
                    var_128 = wp::extract(var_123, var_127);
                    wp::assign_inplace(var_14, var_129, var_128);
                    // data[5] = anchor1[2]                                                   <L 2853>
                    var_131 = wp::extract(var_123, var_130);
                    wp::assign_inplace(var_14, var_132, var_131);
                    // relquat = mjmath.mul_quat(mjmath.quat_inv(xquat_in[worldid, obj1id]), xquat_in[worldid, obj2id])       <L 2856>
                    var_133 = wp::address(var_xquat_in, var_0, var_99);
                    var_135 = wp::load(var_133);
                    var_134 = quat_inv_0(var_135);
                    var_136 = wp::address(var_xquat_in, var_0, var_102);
                    var_138 = wp::load(var_136);
                    var_137 = mul_quat_0(var_134, var_138);
                    // data[6] = relquat[0]                                                   <L 2857>
                    var_140 = wp::extract(var_137, var_139);
                    wp::assign_inplace(var_14, var_141, var_140);
                    // data[7] = relquat[1]                                                   <L 2858>
                    var_143 = wp::extract(var_137, var_142);
                    wp::assign_inplace(var_14, var_144, var_143);
                    // data[8] = relquat[2]                                                   <L 2859>
                    var_146 = wp::extract(var_137, var_145);
                    wp::assign_inplace(var_14, var_147, var_146);
                    // data[9] = relquat[3]                                                   <L 2860>
                    var_149 = wp::extract(var_137, var_148);
                    wp::assign_inplace(var_14, var_150, var_149);
                    // eq_data_out[eq_data_id, eqid] = data                                   <L 2861>
                    wp::array_store(var_eq_data_out, var_6, var_1, var_14);
                }
                var_151 = wp::where(var_84, var_85, var_81);
            }
        }
    }
    var_152 = wp::where(var_19, var_25, var_99);
    var_153 = wp::where(var_19, var_28, var_102);
    var_154 = wp::where(var_19, var_36, var_123);
    var_155 = wp::where(var_19, var_41, var_115);
    var_156 = wp::where(var_19, var_49, var_110);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_eq_data0_d31148f7_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_eq_data0_d31148f7 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_eq_data0_d31148f7_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_eq_data0_d31148f7_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_eq_data0_d31148f7 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_eq_data0_d31148f7_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_eq_data0_d31148f7_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_eq_data0_d31148f7 *_wp_args)
{
    _compute_eq_data0_d31148f7_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_body_A_diag_entry_d84c280f {
    wp::int32 nv;
    wp::int32 bodyid_target;
    wp::int32 row_idx;
    wp::array_t<wp::float32> body_jac_row_in;
    wp::array_t<wp::float32> result_vec_in;
    wp::array_t<wp::float32> body_A_diag_out;
};


template <bool wp_linear_contiguous>
static void _compute_body_A_diag_entry_d84c280f_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__compute_body_A_diag_entry_d84c280f *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nv = _wp_args->nv;
    wp::int32 var_bodyid_target = _wp_args->bodyid_target;
    wp::int32 var_row_idx = _wp_args->row_idx;
    wp::array_t<wp::float32> var_body_jac_row_in = _wp_args->body_jac_row_in;
    wp::array_t<wp::float32> var_result_vec_in = _wp_args->result_vec_in;
    wp::array_t<wp::float32> var_body_A_diag_out = _wp_args->body_A_diag_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::shape_t* var_1;
    const wp::int32 var_2 = 0;
    wp::int32 var_3;
    wp::shape_t var_4;
    wp::int32 var_5;
    const wp::float32 var_6 = 0.0;
    wp::float32 var_7;
    wp::range_t var_8;
    wp::int32 var_9;
    wp::float32* var_10;
    wp::float32* var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    //---------
    // forward
    // def _compute_body_A_diag_entry(                                                        <L 3030>
    // worldid = wp.tid()                                                                     <L 3038>
    var_0 = builtin_tid1d();
    // body_A_diag_id = worldid % body_A_diag_out.shape[0]                                    <L 3039>
    var_1 = &(var_body_A_diag_out.shape);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    var_5 = wp::mod(var_0, var_3);
    // dot_prod = float(0.0)                                                                  <L 3041>
    var_7 = wp::float(var_6);
    // for i in range(nv):                                                                    <L 3042>
    var_8 = wp::range(var_nv);
    start_for_0:;
        if (iter_cmp(var_8) == 0) goto end_for_0;
        var_9 = wp::iter_next(var_8);
        // dot_prod += body_jac_row_in[worldid, i] * result_vec_in[worldid, i]                <L 3043>
        var_10 = wp::address(var_body_jac_row_in, var_0, var_9);
        var_11 = wp::address(var_result_vec_in, var_0, var_9);
        var_13 = wp::load(var_10);
        var_14 = wp::load(var_11);
        var_12 = wp::mul(var_13, var_14);
        var_15 = wp::add(var_7, var_12);
        wp::assign(var_7, var_15);
        goto start_for_0;
    end_for_0:;
    // body_A_diag_out[body_A_diag_id, bodyid_target, row_idx] = dot_prod                     <L 3044>
    wp::array_store(var_body_A_diag_out, var_5, var_bodyid_target, var_row_idx, var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_body_A_diag_entry_d84c280f_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_body_A_diag_entry_d84c280f *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_body_A_diag_entry_d84c280f_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_body_A_diag_entry_d84c280f_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_body_A_diag_entry_d84c280f *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_body_A_diag_entry_d84c280f_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_body_A_diag_entry_d84c280f_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__compute_body_A_diag_entry_d84c280f *_wp_args)
{
    _compute_body_A_diag_entry_d84c280f_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_dof_M0_eaae0df3 {
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::float32> dof_armature;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<10, wp::float32>> crb_in;
    wp::array_t<wp::float32> dof_M0_out;
};


template <bool wp_linear_contiguous>
static void _compute_dof_M0_eaae0df3_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__compute_dof_M0_eaae0df3 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::float32> var_dof_armature = _wp_args->dof_armature;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<10, wp::float32>> var_crb_in = _wp_args->crb_in;
    wp::array_t<wp::float32> var_dof_M0_out = _wp_args->dof_M0_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::shape_t* var_5;
    const wp::int32 var_6 = 0;
    wp::int32 var_7;
    wp::shape_t var_8;
    wp::int32 var_9;
    wp::float32* var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::vec_t<10, wp::float32>* var_13;
    wp::vec_t<6, wp::float32>* var_14;
    wp::vec_t<6, wp::float32> var_15;
    wp::vec_t<10, wp::float32> var_16;
    wp::vec_t<6, wp::float32> var_17;
    wp::vec_t<6, wp::float32>* var_18;
    wp::float32 var_19;
    wp::vec_t<6, wp::float32> var_20;
    wp::float32 var_21;
    //---------
    // forward
    // def _compute_dof_M0(                                                                   <L 3216>
    // worldid, dofid = wp.tid()                                                              <L 3223>
    builtin_tid2d(var_0, var_1);
    // bodyid = dof_bodyid[dofid]                                                             <L 3224>
    var_2 = wp::address(var_dof_bodyid, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // armature = dof_armature[worldid % dof_armature.shape[0], dofid]                        <L 3225>
    var_5 = &(var_dof_armature.shape);
    var_8 = wp::load(var_5);
    var_7 = wp::extract(var_8, var_6);
    var_9 = wp::mod(var_0, var_7);
    var_10 = wp::address(var_dof_armature, var_9, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // buf = mjmath.inert_vec(crb_in[worldid, bodyid], cdof_in[worldid, dofid])               <L 3226>
    var_13 = wp::address(var_crb_in, var_0, var_3);
    var_14 = wp::address(var_cdof_in, var_0, var_1);
    var_16 = wp::load(var_13);
    var_17 = wp::load(var_14);
    var_15 = inert_vec_0(var_16, var_17);
    // dof_M0_out[worldid, dofid] = armature + wp.dot(cdof_in[worldid, dofid], buf)           <L 3227>
    var_18 = wp::address(var_cdof_in, var_0, var_1);
    var_20 = wp::load(var_18);
    var_19 = wp::dot(var_20, var_15);
    var_21 = wp::add(var_11, var_19);
    wp::array_store(var_dof_M0_out, var_0, var_1, var_21);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_dof_M0_eaae0df3_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_dof_M0_eaae0df3 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_dof_M0_eaae0df3_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_dof_M0_eaae0df3_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_dof_M0_eaae0df3 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_dof_M0_eaae0df3_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_dof_M0_eaae0df3_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_dof_M0_eaae0df3 *_wp_args)
{
    _compute_dof_M0_eaae0df3_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__set_unit_vector_f74e5cf9 {
    wp::int32 dofid_target;
    wp::array_t<wp::float32> unit_vec_out;
};


template <bool wp_linear_contiguous>
static void _set_unit_vector_f74e5cf9_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__set_unit_vector_f74e5cf9 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_dofid_target = _wp_args->dofid_target;
    wp::array_t<wp::float32> var_unit_vec_out = _wp_args->unit_vec_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::shape_t* var_1;
    const wp::int32 var_2 = 1;
    wp::int32 var_3;
    wp::shape_t var_4;
    wp::range_t var_5;
    wp::int32 var_6;
    bool var_7;
    const wp::float32 var_8 = 1.0;
    const wp::float32 var_9 = 0.0;
    //---------
    // forward
    // def _set_unit_vector(                                                                  <L 2902>
    // worldid = wp.tid()                                                                     <L 2906>
    var_0 = builtin_tid1d();
    // nv = unit_vec_out.shape[1]                                                             <L 2907>
    var_1 = &(var_unit_vec_out.shape);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    // for i in range(nv):                                                                    <L 2908>
    var_5 = wp::range(var_3);
    start_for_0:;
        if (iter_cmp(var_5) == 0) goto end_for_0;
        var_6 = wp::iter_next(var_5);
        // if i == dofid_target:                                                              <L 2909>
        var_7 = (var_6 == var_dofid_target);
        if (var_7) {
            // unit_vec_out[worldid, i] = 1.0                                                 <L 2910>
            wp::array_store(var_unit_vec_out, var_0, var_6, var_8);
        }
        if (!var_7) {
            // unit_vec_out[worldid, i] = 0.0                                                 <L 2912>
            wp::array_store(var_unit_vec_out, var_0, var_6, var_9);
        }
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _set_unit_vector_f74e5cf9_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__set_unit_vector_f74e5cf9 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _set_unit_vector_f74e5cf9_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _set_unit_vector_f74e5cf9_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__set_unit_vector_f74e5cf9 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _set_unit_vector_f74e5cf9_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _set_unit_vector_f74e5cf9_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__set_unit_vector_f74e5cf9 *_wp_args)
{
    _set_unit_vector_f74e5cf9_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

