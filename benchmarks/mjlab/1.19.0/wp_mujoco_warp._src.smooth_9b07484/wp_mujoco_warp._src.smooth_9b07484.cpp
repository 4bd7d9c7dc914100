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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:44
static wp::vec_t<3, wp::float32> rot_vec_quat_0(
    wp::vec_t<3, wp::float32> var_vec,
    wp::quat_t<wp::float32> var_quat)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    const wp::int32 var_4 = 2;
    wp::float32 var_5;
    const wp::int32 var_6 = 3;
    wp::float32 var_7;
    wp::vec_t<3, wp::float32> var_8;
    const wp::float32 var_9 = 2.0;
    wp::float32 var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::vec_t<3, wp::float32> var_16;
    wp::vec_t<3, wp::float32> var_17;
    const wp::float32 var_18 = 2.0;
    wp::float32 var_19;
    wp::vec_t<3, wp::float32> var_20;
    wp::vec_t<3, wp::float32> var_21;
    wp::vec_t<3, wp::float32> var_22;
    //---------
    // forward
    // def rot_vec_quat(vec: wp.vec3, quat: wp.quat) -> wp.vec3:                              <L 45>
    // s, u = quat[0], wp.vec3(quat[1], quat[2], quat[3])                                     <L 46>
    var_1 = wp::extract(var_quat, var_0);
    var_3 = wp::extract(var_quat, var_2);
    var_5 = wp::extract(var_quat, var_4);
    var_7 = wp::extract(var_quat, var_6);
    var_8 = wp::vec_t<3, wp::float32>(var_3, var_5, var_7);
    // r = 2.0 * (wp.dot(u, vec) * u) + (s * s - wp.dot(u, u)) * vec                          <L 47>
    var_10 = wp::dot(var_8, var_vec);
    var_11 = wp::mul(var_10, var_8);
    var_12 = wp::mul(var_9, var_11);
    var_13 = wp::mul(var_1, var_1);
    var_14 = wp::dot(var_8, var_8);
    var_15 = wp::sub(var_13, var_14);
    var_16 = wp::mul(var_15, var_vec);
    var_17 = wp::add(var_12, var_16);
    // r = r + 2.0 * s * wp.cross(u, vec)                                                     <L 48>
    var_19 = wp::mul(var_18, var_1);
    var_20 = wp::cross(var_8, var_vec);
    var_21 = wp::mul(var_19, var_20);
    var_22 = wp::add(var_17, var_21);
    // return r                                                                               <L 49>
    return var_22;
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:59
static wp::mat_t<3, 3, wp::float32> quat_to_mat_0(
    wp::quat_t<wp::float32> var_quat)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 0;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 0;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::int32 var_10 = 0;
    wp::float32 var_11;
    const wp::int32 var_12 = 2;
    wp::float32 var_13;
    wp::float32 var_14;
    const wp::int32 var_15 = 0;
    wp::float32 var_16;
    const wp::int32 var_17 = 3;
    wp::float32 var_18;
    wp::float32 var_19;
    const wp::int32 var_20 = 1;
    wp::float32 var_21;
    const wp::int32 var_22 = 1;
    wp::float32 var_23;
    wp::float32 var_24;
    const wp::int32 var_25 = 1;
    wp::float32 var_26;
    const wp::int32 var_27 = 2;
    wp::float32 var_28;
    wp::float32 var_29;
    const wp::int32 var_30 = 1;
    wp::float32 var_31;
    const wp::int32 var_32 = 3;
    wp::float32 var_33;
    wp::float32 var_34;
    const wp::int32 var_35 = 2;
    wp::float32 var_36;
    const wp::int32 var_37 = 2;
    wp::float32 var_38;
    wp::float32 var_39;
    const wp::int32 var_40 = 2;
    wp::float32 var_41;
    const wp::int32 var_42 = 3;
    wp::float32 var_43;
    wp::float32 var_44;
    const wp::int32 var_45 = 3;
    wp::float32 var_46;
    const wp::int32 var_47 = 3;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    const wp::float32 var_53 = 2.0;
    wp::float32 var_54;
    wp::float32 var_55;
    const wp::float32 var_56 = 2.0;
    wp::float32 var_57;
    wp::float32 var_58;
    const wp::float32 var_59 = 2.0;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::float32 var_63;
    wp::float32 var_64;
    const wp::float32 var_65 = 2.0;
    wp::float32 var_66;
    wp::float32 var_67;
    const wp::float32 var_68 = 2.0;
    wp::float32 var_69;
    wp::float32 var_70;
    const wp::float32 var_71 = 2.0;
    wp::float32 var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    wp::float32 var_75;
    wp::float32 var_76;
    wp::mat_t<3, 3, wp::float32> var_77;
    //---------
    // forward
    // def quat_to_mat(quat: wp.quat) -> wp.mat33:                                            <L 60>
    // q00 = quat[0] * quat[0]                                                                <L 62>
    var_1 = wp::extract(var_quat, var_0);
    var_3 = wp::extract(var_quat, var_2);
    var_4 = wp::mul(var_1, var_3);
    // q01 = quat[0] * quat[1]                                                                <L 63>
    var_6 = wp::extract(var_quat, var_5);
    var_8 = wp::extract(var_quat, var_7);
    var_9 = wp::mul(var_6, var_8);
    // q02 = quat[0] * quat[2]                                                                <L 64>
    var_11 = wp::extract(var_quat, var_10);
    var_13 = wp::extract(var_quat, var_12);
    var_14 = wp::mul(var_11, var_13);
    // q03 = quat[0] * quat[3]                                                                <L 65>
    var_16 = wp::extract(var_quat, var_15);
    var_18 = wp::extract(var_quat, var_17);
    var_19 = wp::mul(var_16, var_18);
    // q11 = quat[1] * quat[1]                                                                <L 66>
    var_21 = wp::extract(var_quat, var_20);
    var_23 = wp::extract(var_quat, var_22);
    var_24 = wp::mul(var_21, var_23);
    // q12 = quat[1] * quat[2]                                                                <L 67>
    var_26 = wp::extract(var_quat, var_25);
    var_28 = wp::extract(var_quat, var_27);
    var_29 = wp::mul(var_26, var_28);
    // q13 = quat[1] * quat[3]                                                                <L 68>
    var_31 = wp::extract(var_quat, var_30);
    var_33 = wp::extract(var_quat, var_32);
    var_34 = wp::mul(var_31, var_33);
    // q22 = quat[2] * quat[2]                                                                <L 69>
    var_36 = wp::extract(var_quat, var_35);
    var_38 = wp::extract(var_quat, var_37);
    var_39 = wp::mul(var_36, var_38);
    // q23 = quat[2] * quat[3]                                                                <L 70>
    var_41 = wp::extract(var_quat, var_40);
    var_43 = wp::extract(var_quat, var_42);
    var_44 = wp::mul(var_41, var_43);
    // q33 = quat[3] * quat[3]                                                                <L 71>
    var_46 = wp::extract(var_quat, var_45);
    var_48 = wp::extract(var_quat, var_47);
    var_49 = wp::mul(var_46, var_48);
    // return wp.mat33(                                                                       <L 73>
    // q00 + q11 - q22 - q33,                                                                 <L 74>
    var_50 = wp::add(var_4, var_24);
    var_51 = wp::sub(var_50, var_39);
    var_52 = wp::sub(var_51, var_49);
    // 2.0 * (q12 - q03),                                                                     <L 75>
    var_54 = wp::sub(var_29, var_19);
    var_55 = wp::mul(var_53, var_54);
    // 2.0 * (q13 + q02),                                                                     <L 76>
    var_57 = wp::add(var_34, var_14);
    var_58 = wp::mul(var_56, var_57);
    // 2.0 * (q12 + q03),                                                                     <L 77>
    var_60 = wp::add(var_29, var_19);
    var_61 = wp::mul(var_59, var_60);
    // q00 - q11 + q22 - q33,                                                                 <L 78>
    var_62 = wp::sub(var_4, var_24);
    var_63 = wp::add(var_62, var_39);
    var_64 = wp::sub(var_63, var_49);
    // 2.0 * (q23 - q01),                                                                     <L 79>
    var_66 = wp::sub(var_44, var_9);
    var_67 = wp::mul(var_65, var_66);
    // 2.0 * (q13 - q02),                                                                     <L 80>
    var_69 = wp::sub(var_34, var_14);
    var_70 = wp::mul(var_68, var_69);
    // 2.0 * (q23 + q01),                                                                     <L 81>
    var_72 = wp::add(var_44, var_9);
    var_73 = wp::mul(var_71, var_72);
    // q00 - q11 - q22 + q33,                                                                 <L 82>
    var_74 = wp::sub(var_4, var_24);
    var_75 = wp::sub(var_74, var_39);
    var_76 = wp::add(var_75, var_49);
    var_77 = wp::mat_t<3, 3, wp::float32>(var_52, var_55, var_58, var_61, var_64, var_67, var_70, var_73, var_76);
    return var_77;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:133
static wp::vec_t<6, wp::float32> motion_cross_0(
    wp::vec_t<6, wp::float32> var_u,
    wp::vec_t<6, wp::float32> var_v)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    const wp::int32 var_4 = 2;
    wp::float32 var_5;
    wp::vec_t<3, wp::float32> var_6;
    const wp::int32 var_7 = 3;
    wp::float32 var_8;
    const wp::int32 var_9 = 4;
    wp::float32 var_10;
    const wp::int32 var_11 = 5;
    wp::float32 var_12;
    wp::vec_t<3, wp::float32> var_13;
    const wp::int32 var_14 = 0;
    wp::float32 var_15;
    const wp::int32 var_16 = 1;
    wp::float32 var_17;
    const wp::int32 var_18 = 2;
    wp::float32 var_19;
    wp::vec_t<3, wp::float32> var_20;
    const wp::int32 var_21 = 3;
    wp::float32 var_22;
    const wp::int32 var_23 = 4;
    wp::float32 var_24;
    const wp::int32 var_25 = 5;
    wp::float32 var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32> var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::vec_t<6, wp::float32> var_32;
    //---------
    // forward
    // def motion_cross(u: wp.spatial_vector, v: wp.spatial_vector) -> wp.spatial_vector:       <L 134>
    // u0 = wp.vec3(u[0], u[1], u[2])                                                         <L 136>
    var_1 = wp::extract(var_u, var_0);
    var_3 = wp::extract(var_u, var_2);
    var_5 = wp::extract(var_u, var_4);
    var_6 = wp::vec_t<3, wp::float32>(var_1, var_3, var_5);
    // u1 = wp.vec3(u[3], u[4], u[5])                                                         <L 137>
    var_8 = wp::extract(var_u, var_7);
    var_10 = wp::extract(var_u, var_9);
    var_12 = wp::extract(var_u, var_11);
    var_13 = wp::vec_t<3, wp::float32>(var_8, var_10, var_12);
    // v0 = wp.vec3(v[0], v[1], v[2])                                                         <L 138>
    var_15 = wp::extract(var_v, var_14);
    var_17 = wp::extract(var_v, var_16);
    var_19 = wp::extract(var_v, var_18);
    var_20 = wp::vec_t<3, wp::float32>(var_15, var_17, var_19);
    // v1 = wp.vec3(v[3], v[4], v[5])                                                         <L 139>
    var_22 = wp::extract(var_v, var_21);
    var_24 = wp::extract(var_v, var_23);
    var_26 = wp::extract(var_v, var_25);
    var_27 = wp::vec_t<3, wp::float32>(var_22, var_24, var_26);
    // ang = wp.cross(u0, v0)                                                                 <L 141>
    var_28 = wp::cross(var_6, var_20);
    // vel = wp.cross(u1, v0) + wp.cross(u0, v1)                                              <L 142>
    var_29 = wp::cross(var_13, var_20);
    var_30 = wp::cross(var_6, var_27);
    var_31 = wp::add(var_29, var_30);
    // return wp.spatial_vector(ang, vel)                                                     <L 144>
    var_32 = wp::vec_t<6, wp::float32>(var_28, var_31);
    return var_32;
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/warp/_src/math.py:0
static wp::float32 norm_l2_0(
    wp::vec_t<3, wp::float32> var_v)
{
    //---------
    // primal vars
    wp::float32 var_0;
    //---------
    // forward
    // def norm_l2(v: Any) -> float:                                                          <L 1>
    // return wp.length(v)                                                                    <L 12>
    var_0 = wp::length(var_v);
    return var_0;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:161
static wp::vec_t<3, wp::float32> quat_to_vel_0(
    wp::quat_t<wp::float32> var_quat)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 1;
    wp::float32 var_1;
    const wp::int32 var_2 = 2;
    wp::float32 var_3;
    const wp::int32 var_4 = 3;
    wp::float32 var_5;
    wp::vec_t<3, wp::float32> var_6;
    wp::float32 var_7;
    const wp::float32 var_8 = 0.0;
    bool var_9;
    const wp::float32 var_10 = 0.0;
    wp::vec_t<3, wp::float32> var_11;
    const wp::float32 var_12 = 2.0;
    const wp::int32 var_13 = 0;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    const wp::float32 var_17 = 3.141592653589793;
    bool var_18;
    const wp::float32 var_19 = 2.0;
    const wp::float32 var_20 = 3.141592653589793;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::vec_t<3, wp::float32> var_25;
    //---------
    // forward
    // def quat_to_vel(quat: wp.quat) -> wp.vec3:                                             <L 162>
    // axis = wp.vec3(quat[1], quat[2], quat[3])                                              <L 163>
    var_1 = wp::extract(var_quat, var_0);
    var_3 = wp::extract(var_quat, var_2);
    var_5 = wp::extract(var_quat, var_4);
    var_6 = wp::vec_t<3, wp::float32>(var_1, var_3, var_5);
    // sin_a_2 = wp.norm_l2(axis)                                                             <L 164>
    var_7 = norm_l2_0(var_6);
    // if sin_a_2 == 0.0:                                                                     <L 166>
    var_9 = (var_7 == var_8);
    if (var_9) {
        // return wp.vec3(0.0)                                                                <L 167>
        var_11 = wp::vec_t<3, wp::float32>(var_10);
        return var_11;
    }
    // speed = 2.0 * wp.atan2(sin_a_2, quat[0])                                               <L 169>
    var_14 = wp::extract(var_quat, var_13);
    var_15 = wp::atan2(var_7, var_14);
    var_16 = wp::mul(var_12, var_15);
    // if speed > wp.pi:                                                                      <L 171>
    var_18 = (var_16 > var_17);
    if (var_18) {
        // speed -= 2.0 * wp.pi                                                               <L 172>
        var_21 = wp::mul(var_19, var_20);
        var_22 = wp::sub(var_16, var_21);
    }
    var_23 = wp::where(var_18, var_22, var_16);
    // return axis * speed / sin_a_2                                                          <L 174>
    var_24 = wp::mul(var_6, var_23);
    var_25 = wp::div(var_24, var_7);
    return var_25;
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static wp::vec_t<3, wp::float32> safe_div_0(
    wp::vec_t<3, wp::float32> var_x,
    wp::float32 var_y)
{
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    bool var_1;
    const wp::float32 var_2 = 1e-15;
    const wp::float32 var_3 = 1e-15;
    wp::float32 var_4;
    wp::vec_t<3, wp::float32> var_5;
    //---------
    // forward
    // def safe_div(x: Any, y: Any) -> Any:                                                   <L 1>
    // return x / wp.where(y != 0.0, y, types.MJ_MINVAL)                                      <L 2>
    var_1 = (var_y != var_0);
    var_4 = wp::where(var_1, var_y, var_3);
    var_5 = wp::div(var_x, var_4);
    return var_5;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:497
static void jac_dof_0(
    wp::array_t<wp::int32> var_body_parentid,
    wp::array_t<wp::int32> var_body_rootid,
    wp::array_t<wp::int32> var_dof_bodyid,
    wp::array_t<wp::int32> var_body_isdofancestor,
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in,
    wp::vec_t<3, wp::float32> var_point,
    wp::int32 var_bodyid,
    wp::int32 var_dofid,
    wp::int32 var_worldid,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1)
{
    //---------
    // primal vars
    wp::int32* var_0;
    const wp::int32 var_1 = 0;
    bool var_2;
    wp::int32 var_3;
    const wp::float32 var_4 = 0.0;
    wp::vec_t<3, wp::float32> var_5;
    const wp::float32 var_6 = 0.0;
    wp::vec_t<3, wp::float32> var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::vec_t<3, wp::float32>* var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::vec_t<3, wp::float32> var_13;
    wp::vec_t<6, wp::float32>* var_14;
    wp::vec_t<6, wp::float32> var_15;
    wp::vec_t<6, wp::float32> var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::vec_t<3, wp::float32> var_20;
    wp::vec_t<3, wp::float32> var_21;
    //---------
    // forward
    // def jac_dof(                                                                           <L 498>
    // if body_isdofancestor[bodyid, dofid] == 0:                                             <L 513>
    var_0 = wp::address(var_body_isdofancestor, var_bodyid, var_dofid);
    var_3 = wp::load(var_0);
    var_2 = (var_3 == var_1);
    if (var_2) {
        // return wp.vec3(0.0), wp.vec3(0.0)                                                  <L 514>
        var_5 = wp::vec_t<3, wp::float32>(var_4);
        var_7 = wp::vec_t<3, wp::float32>(var_6);
        ret_0 = var_5;
        ret_1 = var_7;
        return;
    }
    // offset = point - wp.vec3(subtree_com_in[worldid, body_rootid[bodyid]])                 <L 516>
    var_8 = wp::address(var_body_rootid, var_bodyid);
    var_9 = wp::load(var_8);
    var_10 = wp::address(var_subtree_com_in, var_worldid, var_9);
    var_12 = wp::load(var_10);
    var_11 = wp::vec_t<3, wp::float32>(var_12);
    var_13 = wp::sub(var_point, var_11);
    // cdof = cdof_in[worldid, dofid]                                                         <L 518>
    var_14 = wp::address(var_cdof_in, var_worldid, var_dofid);
    var_16 = wp::load(var_14);
    var_15 = wp::copy(var_16);
    // cdof_ang = wp.spatial_top(cdof)                                                        <L 519>
    var_17 = wp::spatial_top(var_15);
    // cdof_lin = wp.spatial_bottom(cdof)                                                     <L 520>
    var_18 = wp::spatial_bottom(var_15);
    // jacp = cdof_lin + wp.cross(cdof_ang, offset)                                           <L 522>
    var_19 = wp::cross(var_17, var_13);
    var_20 = wp::add(var_18, var_19);
    // jacr = cdof_ang                                                                        <L 523>
    var_21 = wp::copy(var_17);
    // return jacp, jacr                                                                      <L 525>
    ret_0 = var_20;
    ret_1 = var_21;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:177
static wp::vec_t<3, wp::float32> quat_sub_0(
    wp::quat_t<wp::float32> var_qa,
    wp::quat_t<wp::float32> var_qb)
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
    wp::quat_t<wp::float32> var_12;
    wp::vec_t<3, wp::float32> var_13;
    //---------
    // forward
    // def quat_sub(qa: wp.quat, qb: wp.quat) -> wp.vec3:                                     <L 178>
    // qneg = wp.quat(qb[0], -qb[1], -qb[2], -qb[3])                                          <L 181>
    var_1 = wp::extract(var_qb, var_0);
    var_3 = wp::extract(var_qb, var_2);
    var_4 = wp::neg(var_3);
    var_6 = wp::extract(var_qb, var_5);
    var_7 = wp::neg(var_6);
    var_9 = wp::extract(var_qb, var_8);
    var_10 = wp::neg(var_9);
    var_11 = wp::quat_t<wp::float32>(var_1, var_4, var_7, var_10);
    // qdif = mul_quat(qneg, qa)                                                              <L 182>
    var_12 = mul_quat_0(var_11, var_qa);
    // return quat_to_vel(qdif)                                                               <L 185>
    var_13 = quat_to_vel_0(var_12);
    return var_13;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static void normalize_with_norm_0(
    wp::vec_t<3, wp::float32> var_x,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::float32 & ret_1)
{
    //---------
    // primal vars
    wp::float32 var_0;
    const wp::float32 var_1 = 0.0;
    bool var_2;
    const wp::float32 var_3 = 0.0;
    wp::vec_t<3, wp::float32> var_4;
    //---------
    // forward
    // def normalize_with_norm(x: Any):                                                       <L 1>
    // norm = wp.length(x)                                                                    <L 2>
    var_0 = wp::length(var_x);
    // if norm == 0.0:                                                                        <L 3>
    var_2 = (var_0 == var_1);
    if (var_2) {
        // return x, 0.0                                                                      <L 4>
        ret_0 = var_x;
        ret_1 = var_3;
        return;
    }
    // return x / norm, norm                                                                  <L 5>
    var_4 = wp::div(var_x, var_0);
    ret_0 = var_4;
    ret_1 = var_0;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static void normalize_with_norm_0(
    wp::vec_t<2, wp::float32> var_x,
    wp::vec_t<2, wp::float32> & ret_0,
    wp::float32 & ret_1)
{
    //---------
    // primal vars
    wp::float32 var_0;
    const wp::float32 var_1 = 0.0;
    bool var_2;
    const wp::float32 var_3 = 0.0;
    wp::vec_t<2, wp::float32> var_4;
    //---------
    // forward
    // def normalize_with_norm(x: Any):                                                       <L 1>
    // norm = wp.length(x)                                                                    <L 2>
    var_0 = wp::length(var_x);
    // if norm == 0.0:                                                                        <L 3>
    var_2 = (var_0 == var_1);
    if (var_2) {
        // return x, 0.0                                                                      <L 4>
        ret_0 = var_x;
        ret_1 = var_3;
        return;
    }
    // return x / norm, norm                                                                  <L 5>
    var_4 = wp::div(var_x, var_0);
    ret_0 = var_4;
    ret_1 = var_0;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/warp/_src/math.py:0
static wp::float32 norm_l2_0(
    wp::vec_t<2, wp::float32> var_v)
{
    //---------
    // primal vars
    wp::float32 var_0;
    //---------
    // forward
    // def norm_l2(v: Any) -> float:                                                          <L 1>
    // return wp.length(v)                                                                    <L 12>
    var_0 = wp::length(var_v);
    return var_0;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:202
static void wrap_inside_0(
    wp::vec_t<4, wp::float32> var_end,
    wp::float32 var_radius,
    wp::int32 var_maxiter,
    wp::float32 var_zinit,
    wp::float32 var_tolerance,
    wp::float32 & ret_0,
    wp::vec_t<2, wp::float32> & ret_1,
    wp::vec_t<2, wp::float32> & ret_2)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    wp::vec_t<2, wp::float32> var_4;
    const wp::int32 var_5 = 2;
    wp::float32 var_6;
    const wp::int32 var_7 = 3;
    wp::float32 var_8;
    wp::vec_t<2, wp::float32> var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::vec_t<2, wp::float32> var_12;
    wp::float32 var_13;
    bool var_14;
    bool var_15;
    bool var_16;
    const wp::float32 var_17 = 1e-15;
    bool var_18;
    bool var_19;
    bool var_20;
    const wp::float32 var_21 = -1.0;
    const wp::float32 var_22 = 10000000000.0;
    wp::vec_t<2, wp::float32> var_23;
    wp::vec_t<2, wp::float32> var_24;
    bool var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    bool var_29;
    const wp::float32 var_30 = 0.0;
    bool var_31;
    const wp::float32 var_32 = 1.0;
    bool var_33;
    wp::vec_t<2, wp::float32> var_34;
    wp::vec_t<2, wp::float32> var_35;
    wp::float32 var_36;
    bool var_37;
    const wp::float32 var_38 = -1.0;
    wp::vec_t<2, wp::float32> var_39;
    wp::vec_t<2, wp::float32> var_40;
    const wp::float32 var_41 = 0.5;
    wp::vec_t<2, wp::float32> var_42;
    wp::vec_t<2, wp::float32> var_43;
    wp::vec_t<2, wp::float32> var_44;
    wp::float32 var_45;
    wp::vec_t<2, wp::float32> var_46;
    wp::float32 var_47;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    wp::float32 var_54;
    const wp::float32 var_55 = 2.0;
    wp::float32 var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    const wp::float32 var_59 = -1.0;
    wp::float32 var_60;
    bool var_61;
    const wp::float32 var_62 = -1.0;
    const wp::float32 var_63 = 1.0;
    wp::float32 var_64;
    bool var_65;
    const wp::float32 var_66 = 0.0;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    wp::float32 var_70;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    const wp::float32 var_74 = 2.0;
    wp::float32 var_75;
    wp::float32 var_76;
    wp::float32 var_77;
    wp::float32 var_78;
    const wp::float32 var_79 = 0.0;
    bool var_80;
    const wp::float32 var_81 = 0.0;
    const wp::int32 var_82 = 0;
    wp::int32 var_83;
    bool var_84;
    bool var_85;
    wp::float32 var_86;
    bool var_87;
    wp::float32 var_88;
    const wp::float32 var_89 = 1.0;
    wp::float32 var_90;
    wp::float32 var_91;
    wp::float32 var_92;
    wp::float32 var_93;
    wp::float32 var_94;
    const wp::float32 var_95 = 1.0;
    wp::float32 var_96;
    wp::float32 var_97;
    wp::float32 var_98;
    wp::float32 var_99;
    wp::float32 var_100;
    wp::float32 var_101;
    const wp::float32 var_102 = 2.0;
    const wp::float32 var_103 = 1.0;
    wp::float32 var_104;
    wp::float32 var_105;
    wp::float32 var_106;
    wp::float32 var_107;
    wp::float32 var_108;
    const wp::float32 var_109 = -1e-15;
    bool var_110;
    const wp::float32 var_111 = 0.0;
    wp::float32 var_112;
    wp::float32 var_113;
    bool var_114;
    const wp::float32 var_115 = 0.0;
    wp::float32 var_116;
    wp::float32 var_117;
    wp::float32 var_118;
    wp::float32 var_119;
    wp::float32 var_120;
    wp::float32 var_121;
    const wp::float32 var_122 = 2.0;
    wp::float32 var_123;
    wp::float32 var_124;
    wp::float32 var_125;
    wp::float32 var_126;
    bool var_127;
    const wp::float32 var_128 = 0.0;
    const wp::int32 var_129 = 1;
    wp::int32 var_130;
    bool var_131;
    const wp::float32 var_132 = 0.0;
    const wp::int32 var_133 = 0;
    wp::float32 var_134;
    const wp::int32 var_135 = 3;
    wp::float32 var_136;
    wp::float32 var_137;
    const wp::int32 var_138 = 1;
    wp::float32 var_139;
    const wp::int32 var_140 = 2;
    wp::float32 var_141;
    wp::float32 var_142;
    wp::float32 var_143;
    const wp::float32 var_144 = 0.0;
    bool var_145;
    wp::vec_t<2, wp::float32> var_146;
    wp::float32 var_147;
    wp::float32 var_148;
    wp::float32 var_149;
    wp::float32 var_150;
    wp::vec_t<2, wp::float32> var_151;
    wp::float32 var_152;
    wp::float32 var_153;
    wp::float32 var_154;
    wp::float32 var_155;
    wp::vec_t<2, wp::float32> var_156;
    wp::float32 var_157;
    wp::vec_t<2, wp::float32> var_158;
    wp::float32 var_159;
    wp::float32 var_160;
    const wp::int32 var_161 = 0;
    wp::float32 var_162;
    wp::float32 var_163;
    wp::float32 var_164;
    const wp::int32 var_165 = 1;
    wp::float32 var_166;
    wp::float32 var_167;
    wp::float32 var_168;
    wp::float32 var_169;
    wp::float32 var_170;
    const wp::int32 var_171 = 0;
    wp::float32 var_172;
    wp::float32 var_173;
    wp::float32 var_174;
    const wp::int32 var_175 = 1;
    wp::float32 var_176;
    wp::float32 var_177;
    wp::float32 var_178;
    wp::float32 var_179;
    wp::vec_t<2, wp::float32> var_180;
    const wp::float32 var_181 = 0.0;
    //---------
    // forward
    // def wrap_inside(                                                                       <L 203>
    // end0 = wp.vec2(end[0], end[1])                                                         <L 224>
    var_1 = wp::extract(var_end, var_0);
    var_3 = wp::extract(var_end, var_2);
    var_4 = wp::vec_t<2, wp::float32>(var_1, var_3);
    // end1 = wp.vec2(end[2], end[3])                                                         <L 225>
    var_6 = wp::extract(var_end, var_5);
    var_8 = wp::extract(var_end, var_7);
    var_9 = wp::vec_t<2, wp::float32>(var_6, var_8);
    // len0 = wp.norm_l2(end0)                                                                <L 228>
    var_10 = norm_l2_0(var_4);
    // len1 = wp.norm_l2(end1)                                                                <L 229>
    var_11 = norm_l2_0(var_9);
    // dif = end1 - end0                                                                      <L 230>
    var_12 = wp::sub(var_9, var_4);
    // dd = wp.dot(dif, dif)                                                                  <L 231>
    var_13 = wp::dot(var_12, var_12);
    // if (len0 <= radius) or (len1 <= radius) or (radius < MJ_MINVAL) or (len0 < MJ_MINVAL) or (len1 < MJ_MINVAL):       <L 234>
    var_15 = (var_10 <= var_radius);
    var_14 = var_15;
    if (!var_14) {
        var_16 = (var_11 <= var_radius);
        var_14 = var_14 || var_16;
    }
    if (!var_14) {
        var_18 = (var_radius < var_17);
        var_14 = var_14 || var_18;
    }
    if (!var_14) {
        var_19 = (var_10 < var_17);
        var_14 = var_14 || var_19;
    }
    if (!var_14) {
        var_20 = (var_11 < var_17);
        var_14 = var_14 || var_20;
    }
    if (var_14) {
        // return -1.0, wp.vec2(MJ_MAXVAL), wp.vec2(MJ_MAXVAL)                                <L 235>
        var_23 = wp::vec_t<2, wp::float32>(var_22);
        var_24 = wp::vec_t<2, wp::float32>(var_22);
        ret_0 = var_21;
        ret_1 = var_23;
        ret_2 = var_24;
        return;
    }
    // if dd > MJ_MINVAL:                                                                     <L 238>
    var_25 = (var_13 > var_17);
    if (var_25) {
        // a = -wp.dot(dif, end0) / dd                                                        <L 240>
        var_26 = wp::dot(var_12, var_4);
        var_27 = wp::neg(var_26);
        var_28 = wp::div(var_27, var_13);
        // if (a > 0.0) and (a < 1.0):                                                        <L 243>
        var_31 = (var_28 > var_30);
        var_29 = var_31;
        if (var_29) {
            var_33 = (var_28 < var_32);
            var_29 = var_29 && var_33;
        }
        if (var_29) {
            // tmp = end0 + a * dif                                                           <L 244>
            var_34 = wp::mul(var_28, var_12);
            var_35 = wp::add(var_4, var_34);
            // if wp.norm_l2(tmp) <= radius:                                                  <L 245>
            var_36 = norm_l2_0(var_35);
            var_37 = (var_36 <= var_radius);
            if (var_37) {
                // return -1.0, wp.vec2(MJ_MAXVAL), wp.vec2(MJ_MAXVAL)                        <L 246>
                var_39 = wp::vec_t<2, wp::float32>(var_22);
                var_40 = wp::vec_t<2, wp::float32>(var_22);
                ret_0 = var_38;
                ret_1 = var_39;
                ret_2 = var_40;
                return;
            }
        }
    }
    // pnt = 0.5 * (end0 + end1)                                                              <L 249>
    var_42 = wp::add(var_4, var_9);
    var_43 = wp::mul(var_41, var_42);
    // pnt, _ = math.normalize_with_norm(pnt)                                                 <L 250>
    normalize_with_norm_0(var_43, var_44, var_45);
    // pnt *= radius                                                                          <L 251>
    var_46 = wp::mul(var_44, var_radius);
    // A = math.safe_div(radius, len0)                                                        <L 254>
    var_47 = safe_div_0(var_radius, var_10);
    // B = math.safe_div(radius, len1)                                                        <L 255>
    var_48 = safe_div_0(var_radius, var_11);
    // sq_A = A * A                                                                           <L 256>
    var_49 = wp::mul(var_47, var_47);
    // sq_B = B * B                                                                           <L 257>
    var_50 = wp::mul(var_48, var_48);
    // cosG = math.safe_div(len0 * len0 + len1 * len1 - dd, 2.0 * len0 * len1)                <L 258>
    var_51 = wp::mul(var_10, var_10);
    var_52 = wp::mul(var_11, var_11);
    var_53 = wp::add(var_51, var_52);
    var_54 = wp::sub(var_53, var_13);
    var_56 = wp::mul(var_55, var_10);
    var_57 = wp::mul(var_56, var_11);
    var_58 = safe_div_0(var_54, var_57);
    // if cosG < -1.0 + MJ_MINVAL:                                                            <L 259>
    var_60 = wp::add(var_59, var_17);
    var_61 = (var_58 < var_60);
    if (var_61) {
        // return -1.0, pnt, pnt                                                              <L 260>
        ret_0 = var_62;
        ret_1 = var_46;
        ret_2 = var_46;
        return;
    }
    if (!var_61) {
        // elif cosG > 1.0 - MJ_MINVAL:                                                       <L 261>
        var_64 = wp::sub(var_63, var_17);
        var_65 = (var_58 > var_64);
        if (var_65) {
            // return 0.0, pnt, pnt                                                           <L 262>
            ret_0 = var_66;
            ret_1 = var_46;
            ret_2 = var_46;
            return;
        }
    }
    // G = wp.acos(cosG)                                                                      <L 263>
    var_67 = wp::acos(var_58);
    // z = zinit                                                                              <L 266>
    var_68 = wp::copy(var_zinit);
    // f = wp.asin(A * z) + wp.asin(B * z) - 2.0 * wp.asin(z) + G                             <L 267>
    var_69 = wp::mul(var_47, var_68);
    var_70 = wp::asin(var_69);
    var_71 = wp::mul(var_48, var_68);
    var_72 = wp::asin(var_71);
    var_73 = wp::add(var_70, var_72);
    var_75 = wp::asin(var_68);
    var_76 = wp::mul(var_74, var_75);
    var_77 = wp::sub(var_73, var_76);
    var_78 = wp::add(var_77, var_67);
    // if f > 0.0:                                                                            <L 270>
    var_80 = (var_78 > var_79);
    if (var_80) {
        // return 0.0, pnt, pnt                                                               <L 271>
        ret_0 = var_81;
        ret_1 = var_46;
        ret_2 = var_46;
        return;
    }
    // iter = int(0)                                                                          <L 274>
    var_83 = wp::int(var_82);
    // while (iter < maxiter) and (wp.abs(f) > tolerance):                                    <L 276>
    start_while_5:;
    var_85 = (var_83 < var_maxiter);
    var_84 = var_85;
    if (var_84) {
        var_86 = wp::abs(var_78);
        var_87 = (var_86 > var_tolerance);
        var_84 = var_84 && var_87;
    }
    if ((var_84) == false) goto end_while_5;
        // sq_z = z * z                                                                       <L 278>
        var_88 = wp::mul(var_68, var_68);
        // df = (                                                                             <L 279>
        // A / wp.max(MJ_MINVAL, wp.sqrt(1.0 - sq_z * sq_A))                                  <L 280>
        var_90 = wp::mul(var_88, var_49);
        var_91 = wp::sub(var_89, var_90);
        var_92 = wp::sqrt(var_91);
        var_93 = wp::max(var_17, var_92);
        var_94 = wp::div(var_47, var_93);
        // + B / wp.max(MJ_MINVAL, wp.sqrt(1.0 - sq_z * sq_B))                                <L 281>
        var_96 = wp::mul(var_88, var_50);
        var_97 = wp::sub(var_95, var_96);
        var_98 = wp::sqrt(var_97);
        var_99 = wp::max(var_17, var_98);
        var_100 = wp::div(var_48, var_99);
        var_101 = wp::add(var_94, var_100);
        // - 2.0 / wp.max(MJ_MINVAL, wp.sqrt(1.0 - sq_z))                                     <L 282>
        var_104 = wp::sub(var_103, var_88);
        var_105 = wp::sqrt(var_104);
        var_106 = wp::max(var_17, var_105);
        var_107 = wp::div(var_102, var_106);
        var_108 = wp::sub(var_101, var_107);
        // if df > -MJ_MINVAL:                                                                <L 286>
        var_110 = (var_108 > var_109);
        if (var_110) {
            // return 0.0, pnt, pnt                                                           <L 287>
            ret_0 = var_111;
            ret_1 = var_46;
            ret_2 = var_46;
            return;
        }
        // z1 = z - math.safe_div(f, df)                                                      <L 290>
        var_112 = safe_div_0(var_78, var_108);
        var_113 = wp::sub(var_68, var_112);
        // if z1 > z:                                                                         <L 293>
        var_114 = (var_113 > var_68);
        if (var_114) {
            // return 0.0, pnt, pnt                                                           <L 294>
            ret_0 = var_115;
            ret_1 = var_46;
            ret_2 = var_46;
            return;
        }
        // z = z1                                                                             <L 297>
        var_116 = wp::copy(var_113);
        // f = wp.asin(A * z) + wp.asin(B * z) - 2.0 * wp.asin(z) + G                         <L 298>
        var_117 = wp::mul(var_47, var_116);
        var_118 = wp::asin(var_117);
        var_119 = wp::mul(var_48, var_116);
        var_120 = wp::asin(var_119);
        var_121 = wp::add(var_118, var_120);
        var_123 = wp::asin(var_116);
        var_124 = wp::mul(var_122, var_123);
        var_125 = wp::sub(var_121, var_124);
        var_126 = wp::add(var_125, var_67);
        // if f > tolerance:                                                                  <L 301>
        var_127 = (var_126 > var_tolerance);
        if (var_127) {
            // return 0.0, pnt, pnt                                                           <L 302>
            ret_0 = var_128;
            ret_1 = var_46;
            ret_2 = var_46;
            return;
        }
        // iter += 1                                                                          <L 304>
        var_130 = wp::add(var_83, var_129);
        wp::assign(var_68, var_116);
        wp::assign(var_78, var_126);
        wp::assign(var_83, var_130);
    goto start_while_5;
    end_while_5:;
    // if iter >= maxiter:                                                                    <L 307>
    var_131 = (var_83 >= var_maxiter);
    if (var_131) {
        // return 0.0, pnt, pnt                                                               <L 308>
        ret_0 = var_132;
        ret_1 = var_46;
        ret_2 = var_46;
        return;
    }
    // if end[0] * end[3] - end[1] * end[2] > 0.0:                                            <L 311>
    var_134 = wp::extract(var_end, var_133);
    var_136 = wp::extract(var_end, var_135);
    var_137 = wp::mul(var_134, var_136);
    var_139 = wp::extract(var_end, var_138);
    var_141 = wp::extract(var_end, var_140);
    var_142 = wp::mul(var_139, var_141);
    var_143 = wp::sub(var_137, var_142);
    var_145 = (var_143 > var_144);
    if (var_145) {
        // vec = end0                                                                         <L 312>
        var_146 = wp::copy(var_4);
        // ang = wp.asin(z) - wp.asin(A * z)                                                  <L 313>
        var_147 = wp::asin(var_68);
        var_148 = wp::mul(var_47, var_68);
        var_149 = wp::asin(var_148);
        var_150 = wp::sub(var_147, var_149);
    }
    if (!var_145) {
        // vec = end1                                                                         <L 315>
        var_151 = wp::copy(var_9);
        // ang = wp.asin(z) - wp.asin(B * z)                                                  <L 316>
        var_152 = wp::asin(var_68);
        var_153 = wp::mul(var_48, var_68);
        var_154 = wp::asin(var_153);
        var_155 = wp::sub(var_152, var_154);
    }
    var_156 = wp::where(var_145, var_146, var_151);
    var_157 = wp::where(var_145, var_150, var_155);
    // vec, _ = math.normalize_with_norm(vec)                                                 <L 318>
    normalize_with_norm_0(var_156, var_158, var_159);
    // pnt = wp.vec2(                                                                         <L 319>
    // radius * (wp.cos(ang) * vec[0] - wp.sin(ang) * vec[1]),                                <L 320>
    var_160 = wp::cos(var_157);
    var_162 = wp::extract(var_158, var_161);
    var_163 = wp::mul(var_160, var_162);
    var_164 = wp::sin(var_157);
    var_166 = wp::extract(var_158, var_165);
    var_167 = wp::mul(var_164, var_166);
    var_168 = wp::sub(var_163, var_167);
    var_169 = wp::mul(var_radius, var_168);
    // radius * (wp.sin(ang) * vec[0] + wp.cos(ang) * vec[1]),                                <L 321>
    var_170 = wp::sin(var_157);
    var_172 = wp::extract(var_158, var_171);
    var_173 = wp::mul(var_170, var_172);
    var_174 = wp::cos(var_157);
    var_176 = wp::extract(var_158, var_175);
    var_177 = wp::mul(var_174, var_176);
    var_178 = wp::add(var_173, var_177);
    var_179 = wp::mul(var_radius, var_178);
    var_180 = wp::vec_t<2, wp::float32>(var_169, var_179);
    // return 0.0, pnt, pnt                                                                   <L 324>
    ret_0 = var_181;
    ret_1 = var_180;
    ret_2 = var_180;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:31
static bool is_intersect_0(
    wp::vec_t<2, wp::float32> var_p1,
    wp::vec_t<2, wp::float32> var_p2,
    wp::vec_t<2, wp::float32> var_p3,
    wp::vec_t<2, wp::float32> var_p4)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 1;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 0;
    wp::float32 var_6;
    const wp::int32 var_7 = 0;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::int32 var_11 = 0;
    wp::float32 var_12;
    const wp::int32 var_13 = 0;
    wp::float32 var_14;
    wp::float32 var_15;
    const wp::int32 var_16 = 1;
    wp::float32 var_17;
    const wp::int32 var_18 = 1;
    wp::float32 var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const wp::float32 var_24 = 1e-15;
    bool var_25;
    const bool var_26 = false;
    const wp::int32 var_27 = 0;
    wp::float32 var_28;
    const wp::int32 var_29 = 0;
    wp::float32 var_30;
    wp::float32 var_31;
    const wp::int32 var_32 = 1;
    wp::float32 var_33;
    const wp::int32 var_34 = 1;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    const wp::int32 var_38 = 1;
    wp::float32 var_39;
    const wp::int32 var_40 = 1;
    wp::float32 var_41;
    wp::float32 var_42;
    const wp::int32 var_43 = 0;
    wp::float32 var_44;
    const wp::int32 var_45 = 0;
    wp::float32 var_46;
    wp::float32 var_47;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    const wp::int32 var_51 = 0;
    wp::float32 var_52;
    const wp::int32 var_53 = 0;
    wp::float32 var_54;
    wp::float32 var_55;
    const wp::int32 var_56 = 1;
    wp::float32 var_57;
    const wp::int32 var_58 = 1;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    const wp::int32 var_62 = 1;
    wp::float32 var_63;
    const wp::int32 var_64 = 1;
    wp::float32 var_65;
    wp::float32 var_66;
    const wp::int32 var_67 = 0;
    wp::float32 var_68;
    const wp::int32 var_69 = 0;
    wp::float32 var_70;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    bool var_75;
    const wp::int32 var_76 = 0;
    bool var_77;
    const wp::float32 var_78 = 1.0;
    bool var_79;
    const wp::float32 var_80 = 0.0;
    bool var_81;
    const wp::float32 var_82 = 1.0;
    bool var_83;
    const bool var_84 = true;
    const bool var_85 = false;
    //---------
    // forward
    // def is_intersect(p1: wp.vec2, p2: wp.vec2, p3: wp.vec2, p4: wp.vec2) -> bool:          <L 32>
    // det = (p4[1] - p3[1]) * (p2[0] - p1[0]) - (p4[0] - p3[0]) * (p2[1] - p1[1])            <L 45>
    var_1 = wp::extract(var_p4, var_0);
    var_3 = wp::extract(var_p3, var_2);
    var_4 = wp::sub(var_1, var_3);
    var_6 = wp::extract(var_p2, var_5);
    var_8 = wp::extract(var_p1, var_7);
    var_9 = wp::sub(var_6, var_8);
    var_10 = wp::mul(var_4, var_9);
    var_12 = wp::extract(var_p4, var_11);
    var_14 = wp::extract(var_p3, var_13);
    var_15 = wp::sub(var_12, var_14);
    var_17 = wp::extract(var_p2, var_16);
    var_19 = wp::extract(var_p1, var_18);
    var_20 = wp::sub(var_17, var_19);
    var_21 = wp::mul(var_15, var_20);
    var_22 = wp::sub(var_10, var_21);
    // if wp.abs(det) < MJ_MINVAL:                                                            <L 47>
    var_23 = wp::abs(var_22);
    var_25 = (var_23 < var_24);
    if (var_25) {
        // return False                                                                       <L 48>
        return var_26;
    }
    // a = ((p4[0] - p3[0]) * (p1[1] - p3[1]) - (p4[1] - p3[1]) * (p1[0] - p3[0])) / det       <L 51>
    var_28 = wp::extract(var_p4, var_27);
    var_30 = wp::extract(var_p3, var_29);
    var_31 = wp::sub(var_28, var_30);
    var_33 = wp::extract(var_p1, var_32);
    var_35 = wp::extract(var_p3, var_34);
    var_36 = wp::sub(var_33, var_35);
    var_37 = wp::mul(var_31, var_36);
    var_39 = wp::extract(var_p4, var_38);
    var_41 = wp::extract(var_p3, var_40);
    var_42 = wp::sub(var_39, var_41);
    var_44 = wp::extract(var_p1, var_43);
    var_46 = wp::extract(var_p3, var_45);
    var_47 = wp::sub(var_44, var_46);
    var_48 = wp::mul(var_42, var_47);
    var_49 = wp::sub(var_37, var_48);
    var_50 = wp::div(var_49, var_22);
    // b = ((p2[0] - p1[0]) * (p1[1] - p3[1]) - (p2[1] - p1[1]) * (p1[0] - p3[0])) / det       <L 52>
    var_52 = wp::extract(var_p2, var_51);
    var_54 = wp::extract(var_p1, var_53);
    var_55 = wp::sub(var_52, var_54);
    var_57 = wp::extract(var_p1, var_56);
    var_59 = wp::extract(var_p3, var_58);
    var_60 = wp::sub(var_57, var_59);
    var_61 = wp::mul(var_55, var_60);
    var_63 = wp::extract(var_p2, var_62);
    var_65 = wp::extract(var_p1, var_64);
    var_66 = wp::sub(var_63, var_65);
    var_68 = wp::extract(var_p1, var_67);
    var_70 = wp::extract(var_p3, var_69);
    var_71 = wp::sub(var_68, var_70);
    var_72 = wp::mul(var_66, var_71);
    var_73 = wp::sub(var_61, var_72);
    var_74 = wp::div(var_73, var_22);
    // if a >= 0 and a <= 1.0 and b >= 0.0 and b <= 1.0:                                      <L 54>
    var_77 = (var_50 >= var_76);
    var_75 = var_77;
    if (var_75) {
        var_79 = (var_50 <= var_78);
        var_75 = var_75 && var_79;
    }
    if (var_75) {
        var_81 = (var_74 >= var_80);
        var_75 = var_75 && var_81;
    }
    if (var_75) {
        var_83 = (var_74 <= var_82);
        var_75 = var_75 && var_83;
    }
    if (var_75) {
        // return True                                                                        <L 55>
        return var_84;
    }
    if (!var_75) {
        // return False                                                                       <L 57>
        return var_85;
    }
    return {};
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:77
static wp::float32 length_circle_0(
    wp::vec_t<2, wp::float32> var_p0,
    wp::vec_t<2, wp::float32> var_p1,
    wp::int32 var_ind,
    wp::float32 var_radius)
{
    //---------
    // primal vars
    wp::vec_t<2, wp::float32> var_0;
    wp::float32 var_1;
    wp::vec_t<2, wp::float32> var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::int32 var_6 = 1;
    wp::float32 var_7;
    const wp::int32 var_8 = 0;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::int32 var_11 = 0;
    wp::float32 var_12;
    const wp::int32 var_13 = 1;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    bool var_17;
    bool var_18;
    const wp::float32 var_19 = 0.0;
    bool var_20;
    const wp::int32 var_21 = 0;
    bool var_22;
    bool var_23;
    const wp::float32 var_24 = 0.0;
    bool var_25;
    const wp::int32 var_26 = 0;
    bool var_27;
    const wp::float32 var_28 = 2.0;
    const wp::float32 var_29 = 3.141592653589793;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    //---------
    // forward
    // def length_circle(p0: wp.vec2, p1: wp.vec2, ind: int, radius: float) -> float:         <L 78>
    // p0n, _ = math.normalize_with_norm(p0)                                                  <L 91>
    normalize_with_norm_0(var_p0, var_0, var_1);
    // p1n, _ = math.normalize_with_norm(p1)                                                  <L 92>
    normalize_with_norm_0(var_p1, var_2, var_3);
    // angle = wp.acos(wp.dot(p0n, p1n))                                                      <L 94>
    var_4 = wp::dot(var_0, var_2);
    var_5 = wp::acos(var_4);
    // cross = p0[1] * p1[0] - p0[0] * p1[1]                                                  <L 97>
    var_7 = wp::extract(var_p0, var_6);
    var_9 = wp::extract(var_p1, var_8);
    var_10 = wp::mul(var_7, var_9);
    var_12 = wp::extract(var_p0, var_11);
    var_14 = wp::extract(var_p1, var_13);
    var_15 = wp::mul(var_12, var_14);
    var_16 = wp::sub(var_10, var_15);
    // if (cross > 0.0 and ind != 0) or (cross < 0.0 and ind == 0):                           <L 98>
    var_20 = (var_16 > var_19);
    var_18 = var_20;
    if (var_18) {
        var_22 = (var_ind != var_21);
        var_18 = var_18 && var_22;
    }
    var_17 = var_18;
    if (!var_17) {
        var_25 = (var_16 < var_24);
        var_23 = var_25;
        if (var_23) {
            var_27 = (var_ind == var_26);
            var_23 = var_23 && var_27;
        }
        var_17 = var_17 || var_23;
    }
    if (var_17) {
        // angle = 2.0 * wp.pi - angle                                                        <L 99>
        var_30 = wp::mul(var_28, var_29);
        var_31 = wp::sub(var_30, var_5);
    }
    var_32 = wp::where(var_17, var_31, var_5);
    // return radius * angle                                                                  <L 101>
    var_33 = wp::mul(var_radius, var_32);
    return var_33;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:104
static void wrap_circle_0(
    wp::vec_t<4, wp::float32> var_end,
    wp::vec_t<2, wp::float32> var_side,
    wp::float32 var_radius,
    wp::float32 & ret_0,
    wp::vec_t<2, wp::float32> & ret_1,
    wp::vec_t<2, wp::float32> & ret_2)
{
    //---------
    // primal vars
    wp::float32 var_0;
    const wp::float32 var_1 = 10000000000.0;
    bool var_2;
    const wp::int32 var_3 = 0;
    wp::float32 var_4;
    const wp::int32 var_5 = 1;
    wp::float32 var_6;
    wp::vec_t<2, wp::float32> var_7;
    const wp::int32 var_8 = 2;
    wp::float32 var_9;
    const wp::int32 var_10 = 3;
    wp::float32 var_11;
    wp::vec_t<2, wp::float32> var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    bool var_16;
    bool var_17;
    bool var_18;
    const wp::float32 var_19 = 1e-15;
    bool var_20;
    const wp::float32 var_21 = -1.0;
    wp::vec_t<2, wp::float32> var_22;
    wp::vec_t<2, wp::float32> var_23;
    wp::vec_t<2, wp::float32> var_24;
    wp::float32 var_25;
    bool var_26;
    const wp::float32 var_27 = -1.0;
    wp::vec_t<2, wp::float32> var_28;
    wp::vec_t<2, wp::float32> var_29;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    const wp::float32 var_33 = 0.0;
    const wp::float32 var_34 = 1.0;
    wp::float32 var_35;
    wp::vec_t<2, wp::float32> var_36;
    wp::vec_t<2, wp::float32> var_37;
    bool var_38;
    wp::float32 var_39;
    bool var_40;
    bool var_41;
    bool var_42;
    wp::float32 var_43;
    const wp::float32 var_44 = 0.0;
    bool var_45;
    const wp::float32 var_46 = -1.0;
    wp::vec_t<2, wp::float32> var_47;
    wp::vec_t<2, wp::float32> var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    const wp::int32 var_53 = 0;
    wp::float32 var_54;
    wp::float32 var_55;
    const wp::int32 var_56 = 1;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    const wp::int32 var_62 = 1;
    wp::float32 var_63;
    wp::float32 var_64;
    const wp::int32 var_65 = 0;
    wp::float32 var_66;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    wp::float32 var_70;
    wp::vec_t<2, wp::float32> var_71;
    const wp::int32 var_72 = 2;
    wp::float32 var_73;
    wp::float32 var_74;
    const wp::int32 var_75 = 3;
    wp::float32 var_76;
    wp::float32 var_77;
    wp::float32 var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    const wp::int32 var_81 = 3;
    wp::float32 var_82;
    wp::float32 var_83;
    const wp::int32 var_84 = 2;
    wp::float32 var_85;
    wp::float32 var_86;
    wp::float32 var_87;
    wp::float32 var_88;
    wp::float32 var_89;
    wp::vec_t<2, wp::float32> var_90;
    const wp::int32 var_91 = 0;
    wp::float32 var_92;
    wp::float32 var_93;
    const wp::int32 var_94 = 1;
    wp::float32 var_95;
    wp::float32 var_96;
    wp::float32 var_97;
    wp::float32 var_98;
    wp::float32 var_99;
    const wp::int32 var_100 = 1;
    wp::float32 var_101;
    wp::float32 var_102;
    const wp::int32 var_103 = 0;
    wp::float32 var_104;
    wp::float32 var_105;
    wp::float32 var_106;
    wp::float32 var_107;
    wp::float32 var_108;
    wp::vec_t<2, wp::float32> var_109;
    const wp::int32 var_110 = 2;
    wp::float32 var_111;
    wp::float32 var_112;
    const wp::int32 var_113 = 3;
    wp::float32 var_114;
    wp::float32 var_115;
    wp::float32 var_116;
    wp::float32 var_117;
    wp::float32 var_118;
    const wp::int32 var_119 = 3;
    wp::float32 var_120;
    wp::float32 var_121;
    const wp::int32 var_122 = 2;
    wp::float32 var_123;
    wp::float32 var_124;
    wp::float32 var_125;
    wp::float32 var_126;
    wp::float32 var_127;
    wp::vec_t<2, wp::float32> var_128;
    wp::vec_t<2, wp::float32> var_129;
    wp::vec_t<2, wp::float32> var_130;
    wp::float32 var_131;
    wp::float32 var_132;
    wp::vec_t<2, wp::float32> var_133;
    wp::vec_t<2, wp::float32> var_134;
    wp::float32 var_135;
    wp::float32 var_136;
    wp::vec_t<2, wp::float32> var_137;
    wp::float32 var_138;
    wp::float32 var_139;
    wp::vec_t<2, wp::float32> var_140;
    wp::float32 var_141;
    wp::float32 var_142;
    wp::vec_t<2, wp::float32> var_143;
    wp::float32 var_144;
    wp::vec_t<2, wp::float32> var_145;
    wp::float32 var_146;
    bool var_147;
    const wp::float32 var_148 = -10000.0;
    wp::float32 var_149;
    bool var_150;
    const wp::float32 var_151 = -10000.0;
    wp::float32 var_152;
    bool var_153;
    wp::vec_t<2, wp::float32> var_154;
    wp::vec_t<2, wp::float32> var_155;
    const wp::int32 var_156 = 0;
    wp::vec_t<2, wp::float32> var_157;
    wp::vec_t<2, wp::float32> var_158;
    const wp::int32 var_159 = 1;
    wp::vec_t<2, wp::float32> var_160;
    wp::vec_t<2, wp::float32> var_161;
    wp::int32 var_162;
    bool var_163;
    const wp::float32 var_164 = -1.0;
    wp::vec_t<2, wp::float32> var_165;
    wp::vec_t<2, wp::float32> var_166;
    wp::float32 var_167;
    //---------
    // forward
    // def wrap_circle(end: wp.vec4, side: wp.vec2, radius: float) -> Tuple[float, wp.vec2, wp.vec2]:       <L 105>
    // valid_side = wp.norm_l2(side) < MJ_MAXVAL                                              <L 116>
    var_0 = norm_l2_0(var_side);
    var_2 = (var_0 < var_1);
    // end0 = wp.vec2(end[0], end[1])                                                         <L 118>
    var_4 = wp::extract(var_end, var_3);
    var_6 = wp::extract(var_end, var_5);
    var_7 = wp::vec_t<2, wp::float32>(var_4, var_6);
    // end1 = wp.vec2(end[2], end[3])                                                         <L 119>
    var_9 = wp::extract(var_end, var_8);
    var_11 = wp::extract(var_end, var_10);
    var_12 = wp::vec_t<2, wp::float32>(var_9, var_11);
    // sqlen0 = wp.dot(end0, end0)                                                            <L 121>
    var_13 = wp::dot(var_7, var_7);
    // sqlen1 = wp.dot(end1, end1)                                                            <L 122>
    var_14 = wp::dot(var_12, var_12);
    // sqrad = radius * radius                                                                <L 123>
    var_15 = wp::mul(var_radius, var_radius);
    // if (sqlen0 < sqrad) or (sqlen1 < sqrad) or (radius < MJ_MINVAL):                       <L 126>
    var_17 = (var_13 < var_15);
    var_16 = var_17;
    if (!var_16) {
        var_18 = (var_14 < var_15);
        var_16 = var_16 || var_18;
    }
    if (!var_16) {
        var_20 = (var_radius < var_19);
        var_16 = var_16 || var_20;
    }
    if (var_16) {
        // return -1.0, wp.vec2(MJ_MAXVAL), wp.vec2(MJ_MAXVAL)                                <L 127>
        var_22 = wp::vec_t<2, wp::float32>(var_1);
        var_23 = wp::vec_t<2, wp::float32>(var_1);
        ret_0 = var_21;
        ret_1 = var_22;
        ret_2 = var_23;
        return;
    }
    // dif = end1 - end0                                                                      <L 130>
    var_24 = wp::sub(var_12, var_7);
    // dd = wp.dot(dif, dif)                                                                  <L 131>
    var_25 = wp::dot(var_24, var_24);
    // if dd < MJ_MINVAL:                                                                     <L 132>
    var_26 = (var_25 < var_19);
    if (var_26) {
        // return -1.0, wp.vec2(MJ_MAXVAL), wp.vec2(MJ_MAXVAL)                                <L 133>
        var_28 = wp::vec_t<2, wp::float32>(var_1);
        var_29 = wp::vec_t<2, wp::float32>(var_1);
        ret_0 = var_27;
        ret_1 = var_28;
        ret_2 = var_29;
        return;
    }
    // a = -wp.dot(dif, end0) / dd                                                            <L 136>
    var_30 = wp::dot(var_24, var_7);
    var_31 = wp::neg(var_30);
    var_32 = wp::div(var_31, var_25);
    // a = wp.clamp(a, 0.0, 1.0)                                                              <L 137>
    var_35 = wp::clamp(var_32, var_33, var_34);
    // tmp = a * dif + end0                                                                   <L 140>
    var_36 = wp::mul(var_35, var_24);
    var_37 = wp::add(var_36, var_7);
    // if (wp.dot(tmp, tmp) > sqrad) and (not valid_side or wp.dot(side, tmp) >= 0.0):        <L 141>
    var_39 = wp::dot(var_37, var_37);
    var_40 = (var_39 > var_15);
    var_38 = var_40;
    if (var_38) {
        var_42 = wp::unot(var_2);
        var_41 = var_42;
        if (!var_41) {
            var_43 = wp::dot(var_side, var_37);
            var_45 = (var_43 >= var_44);
            var_41 = var_41 || var_45;
        }
        var_38 = var_38 && var_41;
    }
    if (var_38) {
        // return -1.0, wp.vec2(MJ_MAXVAL), wp.vec2(MJ_MAXVAL)                                <L 142>
        var_47 = wp::vec_t<2, wp::float32>(var_1);
        var_48 = wp::vec_t<2, wp::float32>(var_1);
        ret_0 = var_46;
        ret_1 = var_47;
        ret_2 = var_48;
        return;
    }
    // sqrt0 = wp.sqrt(sqlen0 - sqrad)                                                        <L 144>
    var_49 = wp::sub(var_13, var_15);
    var_50 = wp::sqrt(var_49);
    // sqrt1 = wp.sqrt(sqlen1 - sqrad)                                                        <L 145>
    var_51 = wp::sub(var_14, var_15);
    var_52 = wp::sqrt(var_51);
    // sol00 = wp.vec2(                                                                       <L 148>
    // math.safe_div(end[0] * sqrad + radius * end[1] * sqrt0, sqlen0),                       <L 149>
    var_54 = wp::extract(var_end, var_53);
    var_55 = wp::mul(var_54, var_15);
    var_57 = wp::extract(var_end, var_56);
    var_58 = wp::mul(var_radius, var_57);
    var_59 = wp::mul(var_58, var_50);
    var_60 = wp::add(var_55, var_59);
    var_61 = safe_div_0(var_60, var_13);
    // math.safe_div(end[1] * sqrad - radius * end[0] * sqrt0, sqlen0),                       <L 150>
    var_63 = wp::extract(var_end, var_62);
    var_64 = wp::mul(var_63, var_15);
    var_66 = wp::extract(var_end, var_65);
    var_67 = wp::mul(var_radius, var_66);
    var_68 = wp::mul(var_67, var_50);
    var_69 = wp::sub(var_64, var_68);
    var_70 = safe_div_0(var_69, var_13);
    var_71 = wp::vec_t<2, wp::float32>(var_61, var_70);
    // sol01 = wp.vec2(                                                                       <L 152>
    // math.safe_div(end[2] * sqrad - radius * end[3] * sqrt1, sqlen1),                       <L 153>
    var_73 = wp::extract(var_end, var_72);
    var_74 = wp::mul(var_73, var_15);
    var_76 = wp::extract(var_end, var_75);
    var_77 = wp::mul(var_radius, var_76);
    var_78 = wp::mul(var_77, var_52);
    var_79 = wp::sub(var_74, var_78);
    var_80 = safe_div_0(var_79, var_14);
    // math.safe_div(end[3] * sqrad + radius * end[2] * sqrt1, sqlen1),                       <L 154>
    var_82 = wp::extract(var_end, var_81);
    var_83 = wp::mul(var_82, var_15);
    var_85 = wp::extract(var_end, var_84);
    var_86 = wp::mul(var_radius, var_85);
    var_87 = wp::mul(var_86, var_52);
    var_88 = wp::add(var_83, var_87);
    var_89 = safe_div_0(var_88, var_14);
    var_90 = wp::vec_t<2, wp::float32>(var_80, var_89);
    // sol10 = wp.vec2(                                                                       <L 157>
    // math.safe_div(end[0] * sqrad - radius * end[1] * sqrt0, sqlen0),                       <L 158>
    var_92 = wp::extract(var_end, var_91);
    var_93 = wp::mul(var_92, var_15);
    var_95 = wp::extract(var_end, var_94);
    var_96 = wp::mul(var_radius, var_95);
    var_97 = wp::mul(var_96, var_50);
    var_98 = wp::sub(var_93, var_97);
    var_99 = safe_div_0(var_98, var_13);
    // math.safe_div(end[1] * sqrad + radius * end[0] * sqrt0, sqlen0),                       <L 159>
    var_101 = wp::extract(var_end, var_100);
    var_102 = wp::mul(var_101, var_15);
    var_104 = wp::extract(var_end, var_103);
    var_105 = wp::mul(var_radius, var_104);
    var_106 = wp::mul(var_105, var_50);
    var_107 = wp::add(var_102, var_106);
    var_108 = safe_div_0(var_107, var_13);
    var_109 = wp::vec_t<2, wp::float32>(var_99, var_108);
    // sol11 = wp.vec2(                                                                       <L 161>
    // math.safe_div(end[2] * sqrad + radius * end[3] * sqrt1, sqlen1),                       <L 162>
    var_111 = wp::extract(var_end, var_110);
    var_112 = wp::mul(var_111, var_15);
    var_114 = wp::extract(var_end, var_113);
    var_115 = wp::mul(var_radius, var_114);
    var_116 = wp::mul(var_115, var_52);
    var_117 = wp::add(var_112, var_116);
    var_118 = safe_div_0(var_117, var_14);
    // math.safe_div(end[3] * sqrad - radius * end[2] * sqrt1, sqlen1),                       <L 163>
    var_120 = wp::extract(var_end, var_119);
    var_121 = wp::mul(var_120, var_15);
    var_123 = wp::extract(var_end, var_122);
    var_124 = wp::mul(var_radius, var_123);
    var_125 = wp::mul(var_124, var_52);
    var_126 = wp::sub(var_121, var_125);
    var_127 = safe_div_0(var_126, var_14);
    var_128 = wp::vec_t<2, wp::float32>(var_118, var_127);
    // if valid_side:                                                                         <L 167>
    if (var_2) {
        // tmp0, _ = math.normalize_with_norm(sol00 + sol01)                                  <L 168>
        var_129 = wp::add(var_71, var_90);
        normalize_with_norm_0(var_129, var_130, var_131);
        // good0 = wp.dot(tmp0, side)                                                         <L 169>
        var_132 = wp::dot(var_130, var_side);
        // tmp1, _ = math.normalize_with_norm(sol10 + sol11)                                  <L 170>
        var_133 = wp::add(var_109, var_128);
        normalize_with_norm_0(var_133, var_134, var_135);
        // good1 = wp.dot(tmp1, side)                                                         <L 171>
        var_136 = wp::dot(var_134, var_side);
    }
    if (!var_2) {
        // tmp0 = sol00 - sol01                                                               <L 173>
        var_137 = wp::sub(var_71, var_90);
        // good0 = -wp.dot(tmp0, tmp0)                                                        <L 174>
        var_138 = wp::dot(var_137, var_137);
        var_139 = wp::neg(var_138);
        // tmp1 = sol10 - sol11                                                               <L 175>
        var_140 = wp::sub(var_109, var_128);
        // good1 = -wp.dot(tmp1, tmp1)                                                        <L 176>
        var_141 = wp::dot(var_140, var_140);
        var_142 = wp::neg(var_141);
    }
    var_143 = wp::where(var_2, var_130, var_137);
    var_144 = wp::where(var_2, var_132, var_139);
    var_145 = wp::where(var_2, var_134, var_140);
    var_146 = wp::where(var_2, var_136, var_142);
    // if is_intersect(end0, sol00, end1, sol01):                                             <L 179>
    var_147 = is_intersect_0(var_7, var_71, var_12, var_90);
    if (var_147) {
        // good0 = -10000.0                                                                   <L 180>
    }
    var_149 = wp::where(var_147, var_148, var_144);
    // if is_intersect(end0, sol10, end1, sol11):                                             <L 181>
    var_150 = is_intersect_0(var_7, var_109, var_12, var_128);
    if (var_150) {
        // good1 = -10000.0                                                                   <L 182>
    }
    var_152 = wp::where(var_150, var_151, var_146);
    // if good0 > good1:                                                                      <L 185>
    var_153 = (var_149 > var_152);
    if (var_153) {
        // pnt0 = sol00                                                                       <L 186>
        var_154 = wp::copy(var_71);
        // pnt1 = sol01                                                                       <L 187>
        var_155 = wp::copy(var_90);
        // ind = 0                                                                            <L 188>
    }
    if (!var_153) {
        // pnt0 = sol10                                                                       <L 190>
        var_157 = wp::copy(var_109);
        // pnt1 = sol11                                                                       <L 191>
        var_158 = wp::copy(var_128);
        // ind = 1                                                                            <L 192>
    }
    var_160 = wp::where(var_153, var_154, var_157);
    var_161 = wp::where(var_153, var_155, var_158);
    var_162 = wp::where(var_153, var_156, var_159);
    // if is_intersect(end0, pnt0, end1, pnt1):                                               <L 195>
    var_163 = is_intersect_0(var_7, var_160, var_12, var_161);
    if (var_163) {
        // return -1.0, wp.vec2(MJ_MAXVAL), wp.vec2(MJ_MAXVAL)                                <L 196>
        var_165 = wp::vec_t<2, wp::float32>(var_1);
        var_166 = wp::vec_t<2, wp::float32>(var_1);
        ret_0 = var_164;
        ret_1 = var_165;
        ret_2 = var_166;
        return;
    }
    // return length_circle(pnt0, pnt1, ind, radius), pnt0, pnt1                              <L 199>
    var_167 = length_circle_0(var_160, var_161, var_162, var_radius);
    ret_0 = var_167;
    ret_1 = var_160;
    ret_2 = var_161;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:327
static void wrap_0(
    wp::vec_t<3, wp::float32> var_x0,
    wp::vec_t<3, wp::float32> var_x1,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::float32 var_radius,
    wp::int32 var_geomtype,
    wp::vec_t<3, wp::float32> var_side,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2)
{
    //---------
    // primal vars
    bool var_0;
    const wp::int32 var_1 = 4;
    bool var_2;
    const wp::int32 var_3 = 5;
    bool var_4;
    const wp::float32 var_5 = 10000000000.0;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    wp::mat_t<3, 3, wp::float32> var_8;
    wp::vec_t<3, wp::float32> var_9;
    wp::vec_t<3, wp::float32> var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    bool var_13;
    wp::float32 var_14;
    const wp::float32 var_15 = 1e-15;
    bool var_16;
    wp::float32 var_17;
    bool var_18;
    const wp::float32 var_19 = -1.0;
    wp::vec_t<3, wp::float32> var_20;
    wp::vec_t<3, wp::float32> var_21;
    const wp::int32 var_22 = 4;
    bool var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::float32 var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::float32 var_28;
    bool var_29;
    wp::vec_t<3, wp::float32> var_30;
    const wp::int32 var_31 = 0;
    wp::int32 var_32;
    bool var_33;
    const wp::int32 var_34 = 1;
    wp::float32 var_35;
    const wp::int32 var_36 = 0;
    wp::float32 var_37;
    bool var_38;
    const wp::int32 var_39 = 1;
    wp::float32 var_40;
    const wp::int32 var_41 = 2;
    wp::float32 var_42;
    bool var_43;
    const wp::int32 var_44 = 1;
    wp::int32 var_45;
    bool var_46;
    const wp::int32 var_47 = 2;
    wp::float32 var_48;
    const wp::int32 var_49 = 0;
    wp::float32 var_50;
    bool var_51;
    const wp::int32 var_52 = 2;
    wp::float32 var_53;
    const wp::int32 var_54 = 1;
    wp::float32 var_55;
    bool var_56;
    const wp::int32 var_57 = 2;
    wp::int32 var_58;
    const wp::float32 var_59 = 1.0;
    wp::vec_t<3, wp::float32> var_60;
    const wp::float32 var_61 = 0.0;
    wp::vec_t<3, wp::float32> var_62;
    wp::vec_t<3, wp::float32> var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<3, wp::float32> var_67;
    wp::vec_t<3, wp::float32> var_68;
    wp::float32 var_69;
    const wp::float32 var_70 = 1.0;
    const wp::float32 var_71 = 0.0;
    const wp::float32 var_72 = 0.0;
    wp::vec_t<3, wp::float32> var_73;
    const wp::float32 var_74 = 0.0;
    const wp::float32 var_75 = 1.0;
    const wp::float32 var_76 = 0.0;
    wp::vec_t<3, wp::float32> var_77;
    wp::vec_t<3, wp::float32> var_78;
    wp::vec_t<3, wp::float32> var_79;
    wp::float32 var_80;
    wp::float32 var_81;
    wp::float32 var_82;
    wp::float32 var_83;
    wp::vec_t<4, wp::float32> var_84;
    wp::float32 var_85;
    bool var_86;
    wp::vec_t<3, wp::float32> var_87;
    wp::vec_t<3, wp::float32> var_88;
    wp::float32 var_89;
    wp::float32 var_90;
    wp::vec_t<2, wp::float32> var_91;
    wp::vec_t<2, wp::float32> var_92;
    wp::float32 var_93;
    wp::vec_t<2, wp::float32> var_94;
    wp::vec_t<2, wp::float32> var_95;
    wp::float32 var_96;
    wp::vec_t<2, wp::float32> var_97;
    bool var_98;
    wp::float32 var_99;
    bool var_100;
    wp::float32 var_101;
    wp::vec_t<2, wp::float32> var_102;
    wp::vec_t<2, wp::float32> var_103;
    const wp::int32 var_104 = 20;
    const wp::float32 var_105 = 0.9999999;
    const wp::float32 var_106 = 1e-06;
    wp::float32 var_107;
    wp::vec_t<2, wp::float32> var_108;
    wp::vec_t<2, wp::float32> var_109;
    wp::float32 var_110;
    wp::vec_t<2, wp::float32> var_111;
    wp::vec_t<2, wp::float32> var_112;
    const wp::float32 var_113 = 0.0;
    bool var_114;
    const wp::float32 var_115 = -1.0;
    wp::vec_t<3, wp::float32> var_116;
    wp::vec_t<3, wp::float32> var_117;
    const wp::int32 var_118 = 0;
    wp::float32 var_119;
    wp::vec_t<3, wp::float32> var_120;
    const wp::int32 var_121 = 1;
    wp::float32 var_122;
    wp::vec_t<3, wp::float32> var_123;
    wp::vec_t<3, wp::float32> var_124;
    const wp::int32 var_125 = 0;
    wp::float32 var_126;
    wp::vec_t<3, wp::float32> var_127;
    const wp::int32 var_128 = 1;
    wp::float32 var_129;
    wp::vec_t<3, wp::float32> var_130;
    wp::vec_t<3, wp::float32> var_131;
    const wp::int32 var_132 = 5;
    bool var_133;
    const wp::int32 var_134 = 0;
    wp::float32 var_135;
    const wp::int32 var_136 = 0;
    wp::float32 var_137;
    wp::float32 var_138;
    const wp::int32 var_139 = 0;
    wp::float32 var_140;
    const wp::int32 var_141 = 0;
    wp::float32 var_142;
    wp::float32 var_143;
    wp::float32 var_144;
    const wp::int32 var_145 = 1;
    wp::float32 var_146;
    const wp::int32 var_147 = 1;
    wp::float32 var_148;
    wp::float32 var_149;
    const wp::int32 var_150 = 1;
    wp::float32 var_151;
    const wp::int32 var_152 = 1;
    wp::float32 var_153;
    wp::float32 var_154;
    wp::float32 var_155;
    wp::float32 var_156;
    wp::float32 var_157;
    const wp::int32 var_158 = 0;
    wp::float32 var_159;
    const wp::int32 var_160 = 0;
    wp::float32 var_161;
    wp::float32 var_162;
    const wp::int32 var_163 = 0;
    wp::float32 var_164;
    const wp::int32 var_165 = 0;
    wp::float32 var_166;
    wp::float32 var_167;
    wp::float32 var_168;
    const wp::int32 var_169 = 1;
    wp::float32 var_170;
    const wp::int32 var_171 = 1;
    wp::float32 var_172;
    wp::float32 var_173;
    const wp::int32 var_174 = 1;
    wp::float32 var_175;
    const wp::int32 var_176 = 1;
    wp::float32 var_177;
    wp::float32 var_178;
    wp::float32 var_179;
    wp::float32 var_180;
    wp::float32 var_181;
    const wp::int32 var_182 = 2;
    wp::float32 var_183;
    const wp::int32 var_184 = 2;
    wp::float32 var_185;
    const wp::int32 var_186 = 2;
    wp::float32 var_187;
    wp::float32 var_188;
    wp::float32 var_189;
    wp::float32 var_190;
    wp::float32 var_191;
    wp::float32 var_192;
    wp::float32 var_193;
    const wp::int32 var_194 = 2;
    const wp::int32 var_195 = 2;
    wp::float32 var_196;
    const wp::int32 var_197 = 2;
    wp::float32 var_198;
    const wp::int32 var_199 = 2;
    wp::float32 var_200;
    wp::float32 var_201;
    wp::float32 var_202;
    wp::float32 var_203;
    wp::float32 var_204;
    wp::float32 var_205;
    wp::float32 var_206;
    wp::float32 var_207;
    const wp::int32 var_208 = 2;
    const wp::int32 var_209 = 2;
    wp::float32 var_210;
    const wp::int32 var_211 = 2;
    wp::float32 var_212;
    wp::float32 var_213;
    wp::float32 var_214;
    wp::float32 var_215;
    wp::float32 var_216;
    wp::float32 var_217;
    wp::float32 var_218;
    wp::float32 var_219;
    wp::vec_t<3, wp::float32> var_220;
    wp::vec_t<3, wp::float32> var_221;
    wp::vec_t<3, wp::float32> var_222;
    wp::vec_t<3, wp::float32> var_223;
    //---------
    // forward
    // def wrap(                                                                              <L 328>
    // if geomtype != WrapType.SPHERE and geomtype != WrapType.CYLINDER:                      <L 346>
    var_2 = (var_geomtype != var_1);
    var_0 = var_2;
    if (var_0) {
        var_4 = (var_geomtype != var_3);
        var_0 = var_0 && var_4;
    }
    if (var_0) {
        // return MJ_MAXVAL, wp.vec3(MJ_MAXVAL), wp.vec3(MJ_MAXVAL)                           <L 347>
        var_6 = wp::vec_t<3, wp::float32>(var_5);
        var_7 = wp::vec_t<3, wp::float32>(var_5);
        ret_0 = var_5;
        ret_1 = var_6;
        ret_2 = var_7;
        return;
    }
    // matT = wp.transpose(mat)                                                               <L 350>
    var_8 = wp::transpose(var_mat);
    // p0 = matT @ (x0 - pos)                                                                 <L 351>
    var_9 = wp::sub(var_x0, var_pos);
    var_10 = wp::mul(var_8, var_9);
    // p1 = matT @ (x1 - pos)                                                                 <L 352>
    var_11 = wp::sub(var_x1, var_pos);
    var_12 = wp::mul(var_8, var_11);
    // if (wp.norm_l2(p0) < MJ_MINVAL) or (wp.norm_l2(p1) < MJ_MINVAL):                       <L 355>
    var_14 = norm_l2_0(var_10);
    var_16 = (var_14 < var_15);
    var_13 = var_16;
    if (!var_13) {
        var_17 = norm_l2_0(var_12);
        var_18 = (var_17 < var_15);
        var_13 = var_13 || var_18;
    }
    if (var_13) {
        // return -1.0, wp.vec3(MJ_MAXVAL), wp.vec3(MJ_MAXVAL)                                <L 356>
        var_20 = wp::vec_t<3, wp::float32>(var_5);
        var_21 = wp::vec_t<3, wp::float32>(var_5);
        ret_0 = var_19;
        ret_1 = var_20;
        ret_2 = var_21;
        return;
    }
    // if geomtype == WrapType.SPHERE:                                                        <L 359>
    var_23 = (var_geomtype == var_22);
    if (var_23) {
        // axis0, _ = math.normalize_with_norm(p0)                                            <L 361>
        normalize_with_norm_0(var_10, var_24, var_25);
        // normal = wp.cross(p0, p1)                                                          <L 364>
        var_26 = wp::cross(var_10, var_12);
        // normal, nrm = math.normalize_with_norm(normal)                                     <L 365>
        normalize_with_norm_0(var_26, var_27, var_28);
        // if nrm < MJ_MINVAL:                                                                <L 368>
        var_29 = (var_28 < var_15);
        if (var_29) {
            // axis0_abs = wp.abs(axis0)                                                      <L 370>
            var_30 = wp::abs(var_24);
            // i = int(0)                                                                     <L 371>
            var_32 = wp::int(var_31);
            // if (axis0_abs[1] > axis0_abs[0]) and (axis0_abs[1] > axis0_abs[2]):            <L 372>
            var_35 = wp::extract(var_30, var_34);
            var_37 = wp::extract(var_30, var_36);
            var_38 = (var_35 > var_37);
            var_33 = var_38;
            if (var_33) {
                var_40 = wp::extract(var_30, var_39);
                var_42 = wp::extract(var_30, var_41);
                var_43 = (var_40 > var_42);
                var_33 = var_33 && var_43;
            }
            if (var_33) {
                // i = 1                                                                      <L 373>
            }
            var_45 = wp::where(var_33, var_44, var_32);
            // if (axis0_abs[2] > axis0_abs[0]) and (axis0_abs[2] > axis0_abs[1]):            <L 374>
            var_48 = wp::extract(var_30, var_47);
            var_50 = wp::extract(var_30, var_49);
            var_51 = (var_48 > var_50);
            var_46 = var_51;
            if (var_46) {
                var_53 = wp::extract(var_30, var_52);
                var_55 = wp::extract(var_30, var_54);
                var_56 = (var_53 > var_55);
                var_46 = var_46 && var_56;
            }
            if (var_46) {
                // i = 2                                                                      <L 375>
            }
            var_58 = wp::where(var_46, var_57, var_45);
            // axis1 = wp.vec3(1.0)                                                           <L 378>
            var_60 = wp::vec_t<3, wp::float32>(var_59);
            // axis1[i] = 0.0                                                                 <L 379>
            wp::assign_inplace(var_60, var_58, var_61);
            // normal = wp.cross(axis0, axis1)                                                <L 382>
            var_62 = wp::cross(var_24, var_60);
            // normal, _ = math.normalize_with_norm(normal)                                   <L 383>
            normalize_with_norm_0(var_62, var_63, var_64);
        }
        var_65 = wp::where(var_29, var_64, var_25);
        var_66 = wp::where(var_29, var_63, var_27);
        // axis1 = wp.cross(normal, axis0)                                                    <L 386>
        var_67 = wp::cross(var_66, var_24);
        // axis1, _ = math.normalize_with_norm(axis1)                                         <L 387>
        normalize_with_norm_0(var_67, var_68, var_69);
    }
    if (!var_23) {
        // axis0 = wp.vec3(1.0, 0.0, 0.0)                                                     <L 390>
        var_73 = wp::vec_t<3, wp::float32>(var_70, var_71, var_72);
        // axis1 = wp.vec3(0.0, 1.0, 0.0)                                                     <L 393>
        var_77 = wp::vec_t<3, wp::float32>(var_74, var_75, var_76);
    }
    var_78 = wp::where(var_23, var_24, var_73);
    var_79 = wp::where(var_23, var_68, var_77);
    // end = wp.vec4(                                                                         <L 396>
    // wp.dot(p0, axis0),                                                                     <L 397>
    var_80 = wp::dot(var_10, var_78);
    // wp.dot(p0, axis1),                                                                     <L 398>
    var_81 = wp::dot(var_10, var_79);
    // wp.dot(p1, axis0),                                                                     <L 399>
    var_82 = wp::dot(var_12, var_78);
    // wp.dot(p1, axis1),                                                                     <L 400>
    var_83 = wp::dot(var_12, var_79);
    var_84 = wp::vec_t<4, wp::float32>(var_80, var_81, var_82, var_83);
    // valid_side = wp.norm_l2(side) < MJ_MAXVAL                                              <L 404>
    var_85 = norm_l2_0(var_side);
    var_86 = (var_85 < var_5);
    // if valid_side:                                                                         <L 406>
    if (var_86) {
        // sidepnt = matT @ (side - pos)                                                      <L 408>
        var_87 = wp::sub(var_side, var_pos);
        var_88 = wp::mul(var_8, var_87);
        // sidepnt_proj = wp.vec2(                                                            <L 411>
        // wp.dot(sidepnt, axis0),                                                            <L 412>
        var_89 = wp::dot(var_88, var_78);
        // wp.dot(sidepnt, axis1),                                                            <L 413>
        var_90 = wp::dot(var_88, var_79);
        var_91 = wp::vec_t<2, wp::float32>(var_89, var_90);
        // sidepnt_proj, _ = math.normalize_with_norm(sidepnt_proj)                           <L 416>
        normalize_with_norm_0(var_91, var_92, var_93);
        // sidepnt_proj *= radius                                                             <L 417>
        var_94 = wp::mul(var_92, var_radius);
    }
    if (!var_86) {
        // sidepnt_proj = wp.vec2(MJ_MAXVAL)                                                  <L 419>
        var_95 = wp::vec_t<2, wp::float32>(var_5);
    }
    var_96 = wp::where(var_86, var_93, var_69);
    var_97 = wp::where(var_86, var_94, var_95);
    // if valid_side and wp.norm_l2(sidepnt) < radius:                                        <L 422>
    var_98 = var_86;
    if (var_98) {
        var_99 = norm_l2_0(var_88);
        var_100 = (var_99 < var_radius);
        var_98 = var_98 && var_100;
    }
    if (var_98) {
        // wlen, pnt0, pnt1 = wrap_inside(end, radius)                                        <L 423>
        wrap_inside_0(var_84, var_radius, var_104, var_105, var_106, var_101, var_102, var_103);
    }
    if (!var_98) {
        // wlen, pnt0, pnt1 = wrap_circle(end, sidepnt_proj, radius)                          <L 425>
        wrap_circle_0(var_84, var_97, var_radius, var_107, var_108, var_109);
    }
    var_110 = wp::where(var_98, var_101, var_107);
    var_111 = wp::where(var_98, var_102, var_108);
    var_112 = wp::where(var_98, var_103, var_109);
    // if wlen < 0.0:                                                                         <L 428>
    var_114 = (var_110 < var_113);
    if (var_114) {
        // return -1.0, wp.vec3(MJ_MAXVAL), wp.vec3(MJ_MAXVAL)                                <L 429>
        var_116 = wp::vec_t<3, wp::float32>(var_5);
        var_117 = wp::vec_t<3, wp::float32>(var_5);
        ret_0 = var_115;
        ret_1 = var_116;
        ret_2 = var_117;
        return;
    }
    // res0 = axis0 * pnt0[0] + axis1 * pnt0[1]                                               <L 432>
    var_119 = wp::extract(var_111, var_118);
    var_120 = wp::mul(var_78, var_119);
    var_122 = wp::extract(var_111, var_121);
    var_123 = wp::mul(var_79, var_122);
    var_124 = wp::add(var_120, var_123);
    // res1 = axis0 * pnt1[0] + axis1 * pnt1[1]                                               <L 433>
    var_126 = wp::extract(var_112, var_125);
    var_127 = wp::mul(var_78, var_126);
    var_129 = wp::extract(var_112, var_128);
    var_130 = wp::mul(var_79, var_129);
    var_131 = wp::add(var_127, var_130);
    // if geomtype == WrapType.CYLINDER:                                                      <L 436>
    var_133 = (var_geomtype == var_132);
    if (var_133) {
        // L0 = wp.sqrt((p0[0] - res0[0]) * (p0[0] - res0[0]) + (p0[1] - res0[1]) * (p0[1] - res0[1]))       <L 438>
        var_135 = wp::extract(var_10, var_134);
        var_137 = wp::extract(var_124, var_136);
        var_138 = wp::sub(var_135, var_137);
        var_140 = wp::extract(var_10, var_139);
        var_142 = wp::extract(var_124, var_141);
        var_143 = wp::sub(var_140, var_142);
        var_144 = wp::mul(var_138, var_143);
        var_146 = wp::extract(var_10, var_145);
        var_148 = wp::extract(var_124, var_147);
        var_149 = wp::sub(var_146, var_148);
        var_151 = wp::extract(var_10, var_150);
        var_153 = wp::extract(var_124, var_152);
        var_154 = wp::sub(var_151, var_153);
        var_155 = wp::mul(var_149, var_154);
        var_156 = wp::add(var_144, var_155);
        var_157 = wp::sqrt(var_156);
        // L1 = wp.sqrt((p1[0] - res1[0]) * (p1[0] - res1[0]) + (p1[1] - res1[1]) * (p1[1] - res1[1]))       <L 439>
        var_159 = wp::extract(var_12, var_158);
        var_161 = wp::extract(var_131, var_160);
        var_162 = wp::sub(var_159, var_161);
        var_164 = wp::extract(var_12, var_163);
        var_166 = wp::extract(var_131, var_165);
        var_167 = wp::sub(var_164, var_166);
        var_168 = wp::mul(var_162, var_167);
        var_170 = wp::extract(var_12, var_169);
        var_172 = wp::extract(var_131, var_171);
        var_173 = wp::sub(var_170, var_172);
        var_175 = wp::extract(var_12, var_174);
        var_177 = wp::extract(var_131, var_176);
        var_178 = wp::sub(var_175, var_177);
        var_179 = wp::mul(var_173, var_178);
        var_180 = wp::add(var_168, var_179);
        var_181 = wp::sqrt(var_180);
        // res0[2] = p0[2] + (p1[2] - p0[2]) * math.safe_div(L0, L0 + wlen + L1)              <L 440>
        var_183 = wp::extract(var_10, var_182);
        var_185 = wp::extract(var_12, var_184);
        var_187 = wp::extract(var_10, var_186);
        var_188 = wp::sub(var_185, var_187);
        var_189 = wp::add(var_157, var_110);
        var_190 = wp::add(var_189, var_181);
        var_191 = safe_div_0(var_157, var_190);
        var_192 = wp::mul(var_188, var_191);
        var_193 = wp::add(var_183, var_192);
        wp::assign_inplace(var_124, var_194, var_193);
        // res1[2] = p0[2] + (p1[2] - p0[2]) * math.safe_div(L0 + wlen, L0 + wlen + L1)       <L 441>
        var_196 = wp::extract(var_10, var_195);
        var_198 = wp::extract(var_12, var_197);
        var_200 = wp::extract(var_10, var_199);
        var_201 = wp::sub(var_198, var_200);
        var_202 = wp::add(var_157, var_110);
        var_203 = wp::add(var_157, var_110);
        var_204 = wp::add(var_203, var_181);
        var_205 = safe_div_0(var_202, var_204);
        var_206 = wp::mul(var_201, var_205);
        var_207 = wp::add(var_196, var_206);
        wp::assign_inplace(var_131, var_208, var_207);
        // height = wp.abs(res1[2] - res0[2])                                                 <L 444>
        var_210 = wp::extract(var_131, var_209);
        var_212 = wp::extract(var_124, var_211);
        var_213 = wp::sub(var_210, var_212);
        var_214 = wp::abs(var_213);
        // wlen = wp.sqrt(wlen * wlen + height * height)                                      <L 445>
        var_215 = wp::mul(var_110, var_110);
        var_216 = wp::mul(var_214, var_214);
        var_217 = wp::add(var_215, var_216);
        var_218 = wp::sqrt(var_217);
    }
    var_219 = wp::where(var_133, var_218, var_110);
    // wpnt0 = mat @ res0 + pos                                                               <L 448>
    var_220 = wp::mul(var_mat, var_124);
    var_221 = wp::add(var_220, var_pos);
    // wpnt1 = mat @ res1 + pos                                                               <L 449>
    var_222 = wp::mul(var_mat, var_131);
    var_223 = wp::add(var_222, var_pos);
    // return wlen, wpnt0, wpnt1                                                              <L 451>
    ret_0 = var_219;
    ret_1 = var_221;
    ret_2 = var_223;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/smooth.py:3693
static void _accumulate_jac_chain_0(
    wp::array_t<wp::int32> var_body_parentid,
    wp::array_t<wp::int32> var_body_dofnum,
    wp::array_t<wp::int32> var_body_dofadr,
    wp::array_t<wp::int32> var_ten_J_colind,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in,
    wp::vec_t<3, wp::float32> var_offset,
    wp::vec_t<3, wp::float32> var_vec,
    wp::int32 var_bodyid,
    wp::int32 var_rowadr,
    wp::int32 var_rownnz,
    wp::float32 var_scale,
    wp::int32 var_worldid,
    wp::array_t<wp::float32> var_ten_J_out)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 1;
    wp::int32 var_1;
    wp::int32 var_2;
    const wp::int32 var_3 = 0;
    bool var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::range_t var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    const wp::int32 var_14 = 1;
    wp::int32 var_15;
    wp::int32 var_16;
    const wp::int32 var_17 = 0;
    bool var_18;
    wp::int32 var_19;
    wp::int32* var_20;
    bool var_21;
    wp::int32 var_22;
    const wp::int32 var_23 = 1;
    wp::int32 var_24;
    bool var_25;
    const wp::int32 var_26 = 0;
    bool var_27;
    wp::int32* var_28;
    bool var_29;
    wp::int32 var_30;
    wp::vec_t<6, wp::float32>* var_31;
    wp::vec_t<6, wp::float32> var_32;
    wp::vec_t<6, wp::float32> var_33;
    wp::vec_t<3, wp::float32> var_34;
    wp::vec_t<3, wp::float32> var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::float32 var_38;
    wp::float32 var_39;
    const wp::float32 var_40 = 0.0;
    bool var_41;
    wp::array_t<wp::float32> var_42;
    wp::float32 var_43;
    wp::int32* var_44;
    wp::int32 var_45;
    wp::int32 var_46;
    //---------
    // forward
    // def _accumulate_jac_chain(                                                             <L 3694>
    // ptr = rownnz - 1                                                                       <L 3714>
    var_1 = wp::sub(var_rownnz, var_0);
    // bid = bodyid                                                                           <L 3715>
    var_2 = wp::copy(var_bodyid);
    // while bid > 0:                                                                         <L 3716>
    start_while_0:;
    var_4 = (var_2 > var_3);
    if ((var_4) == false) goto end_while_0;
        // bdofadr = body_dofadr[bid]                                                         <L 3717>
        var_5 = wp::address(var_body_dofadr, var_2);
        var_7 = wp::load(var_5);
        var_6 = wp::copy(var_7);
        // bdofnum = body_dofnum[bid]                                                         <L 3718>
        var_8 = wp::address(var_body_dofnum, var_2);
        var_10 = wp::load(var_8);
        var_9 = wp::copy(var_10);
        // for k_rev in range(bdofnum):                                                       <L 3720>
        var_11 = wp::range(var_9);
        start_for_2:;
            if (iter_cmp(var_11) == 0) goto end_for_2;
            var_12 = wp::iter_next(var_11);
            // dof = bdofadr + bdofnum - 1 - k_rev                                            <L 3721>
            var_13 = wp::add(var_6, var_9);
            var_15 = wp::sub(var_13, var_14);
            var_16 = wp::sub(var_15, var_12);
            // while ptr >= 0:                                                                <L 3723>
    start_while_4:;
            var_18 = (var_1 >= var_17);
    if ((var_18) == false) goto end_while_4;
                // sparseid = rowadr + ptr                                                    <L 3724>
                var_19 = wp::add(var_rowadr, var_1);
                // if ten_J_colind[sparseid] <= dof:                                          <L 3725>
                var_20 = wp::address(var_ten_J_colind, var_19);
                var_22 = wp::load(var_20);
                var_21 = (var_22 <= var_16);
                if (var_21) {
                    // break                                                                  <L 3726>
                    goto end_while_4;
                }
                // ptr -= 1                                                                   <L 3727>
                var_24 = wp::sub(var_1, var_23);
                wp::assign(var_1, var_24);
    goto start_while_4;
    end_while_4:;
            // if ptr >= 0 and ten_J_colind[sparseid] == dof:                                 <L 3728>
            var_27 = (var_1 >= var_26);
            var_25 = var_27;
            if (var_25) {
                var_28 = wp::address(var_ten_J_colind, var_19);
                var_30 = wp::load(var_28);
                var_29 = (var_30 == var_16);
                var_25 = var_25 && var_29;
            }
            if (var_25) {
                // cdof = cdof_in[worldid, dof]                                               <L 3729>
                var_31 = wp::address(var_cdof_in, var_worldid, var_16);
                var_33 = wp::load(var_31);
                var_32 = wp::copy(var_33);
                // cdof_ang = wp.spatial_top(cdof)                                            <L 3730>
                var_34 = wp::spatial_top(var_32);
                // cdof_lin = wp.spatial_bottom(cdof)                                         <L 3731>
                var_35 = wp::spatial_bottom(var_32);
                // jacp = cdof_lin + wp.cross(cdof_ang, offset)                               <L 3732>
                var_36 = wp::cross(var_34, var_offset);
                var_37 = wp::add(var_35, var_36);
                // J = wp.dot(jacp, vec) * scale                                              <L 3733>
                var_38 = wp::dot(var_37, var_vec);
                var_39 = wp::mul(var_38, var_scale);
                // if J != 0.0:                                                               <L 3734>
                var_41 = (var_39 != var_40);
                if (var_41) {
                    // wp.atomic_add(ten_J_out[worldid], sparseid, J)                         <L 3735>
                    var_42 = wp::view(var_ten_J_out, var_worldid);
                    var_43 = wp::atomic_add(var_42, var_19, var_39);
                }
            }
            goto start_for_2;
        end_for_2:;
        // bid = body_parentid[bid]                                                           <L 3736>
        var_44 = wp::address(var_body_parentid, var_2);
        var_46 = wp::load(var_44);
        var_45 = wp::copy(var_46);
        wp::assign(var_2, var_45);
    goto start_while_0;
    end_while_0:;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:147
static wp::vec_t<6, wp::float32> motion_cross_force_0(
    wp::vec_t<6, wp::float32> var_v,
    wp::vec_t<6, wp::float32> var_f)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    const wp::int32 var_4 = 2;
    wp::float32 var_5;
    wp::vec_t<3, wp::float32> var_6;
    const wp::int32 var_7 = 3;
    wp::float32 var_8;
    const wp::int32 var_9 = 4;
    wp::float32 var_10;
    const wp::int32 var_11 = 5;
    wp::float32 var_12;
    wp::vec_t<3, wp::float32> var_13;
    const wp::int32 var_14 = 0;
    wp::float32 var_15;
    const wp::int32 var_16 = 1;
    wp::float32 var_17;
    const wp::int32 var_18 = 2;
    wp::float32 var_19;
    wp::vec_t<3, wp::float32> var_20;
    const wp::int32 var_21 = 3;
    wp::float32 var_22;
    const wp::int32 var_23 = 4;
    wp::float32 var_24;
    const wp::int32 var_25 = 5;
    wp::float32 var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32> var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::vec_t<6, wp::float32> var_32;
    //---------
    // forward
    // def motion_cross_force(v: wp.spatial_vector, f: wp.spatial_vector) -> wp.spatial_vector:       <L 148>
    // v0 = wp.vec3(v[0], v[1], v[2])                                                         <L 150>
    var_1 = wp::extract(var_v, var_0);
    var_3 = wp::extract(var_v, var_2);
    var_5 = wp::extract(var_v, var_4);
    var_6 = wp::vec_t<3, wp::float32>(var_1, var_3, var_5);
    // v1 = wp.vec3(v[3], v[4], v[5])                                                         <L 151>
    var_8 = wp::extract(var_v, var_7);
    var_10 = wp::extract(var_v, var_9);
    var_12 = wp::extract(var_v, var_11);
    var_13 = wp::vec_t<3, wp::float32>(var_8, var_10, var_12);
    // f0 = wp.vec3(f[0], f[1], f[2])                                                         <L 152>
    var_15 = wp::extract(var_f, var_14);
    var_17 = wp::extract(var_f, var_16);
    var_19 = wp::extract(var_f, var_18);
    var_20 = wp::vec_t<3, wp::float32>(var_15, var_17, var_19);
    // f1 = wp.vec3(f[3], f[4], f[5])                                                         <L 153>
    var_22 = wp::extract(var_f, var_21);
    var_24 = wp::extract(var_f, var_23);
    var_26 = wp::extract(var_f, var_25);
    var_27 = wp::vec_t<3, wp::float32>(var_22, var_24, var_26);
    // ang = wp.cross(v0, f0) + wp.cross(v1, f1)                                              <L 155>
    var_28 = wp::cross(var_6, var_20);
    var_29 = wp::cross(var_13, var_27);
    var_30 = wp::add(var_28, var_29);
    // vel = wp.cross(v0, f1)                                                                 <L 156>
    var_31 = wp::cross(var_6, var_27);
    // return wp.spatial_vector(ang, vel)                                                     <L 158>
    var_32 = wp::vec_t<6, wp::float32>(var_30, var_31);
    return var_32;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/smooth.py:1825
static void _accumulate_jac_dot_chain_0(
    wp::array_t<wp::int32> var_body_parentid,
    wp::array_t<wp::int32> var_body_dofnum,
    wp::array_t<wp::int32> var_body_dofadr,
    wp::array_t<wp::int32> var_jnt_type,
    wp::array_t<wp::int32> var_jnt_dofadr,
    wp::array_t<wp::int32> var_dof_jntid,
    wp::array_t<wp::int32> var_ten_J_colind,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_in,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_dot_in,
    wp::vec_t<3, wp::float32> var_offset,
    wp::vec_t<3, wp::float32> var_pvel_lin,
    wp::vec_t<3, wp::float32> var_dpnt,
    wp::vec_t<3, wp::float32> var_dvel,
    wp::int32 var_bodyid,
    wp::int32 var_rowadr,
    wp::int32 var_rownnz,
    wp::float32 var_scale,
    wp::int32 var_worldid,
    wp::array_t<wp::float32> var_ten_Jdot_out)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 1;
    wp::int32 var_1;
    wp::int32 var_2;
    const wp::int32 var_3 = 0;
    bool var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::range_t var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    const wp::int32 var_14 = 1;
    wp::int32 var_15;
    wp::int32 var_16;
    const wp::int32 var_17 = 0;
    bool var_18;
    wp::int32 var_19;
    wp::int32* var_20;
    bool var_21;
    wp::int32 var_22;
    const wp::int32 var_23 = 1;
    wp::int32 var_24;
    bool var_25;
    const wp::int32 var_26 = 0;
    bool var_27;
    wp::int32* var_28;
    bool var_29;
    wp::int32 var_30;
    wp::vec_t<6, wp::float32>* var_31;
    wp::vec_t<6, wp::float32> var_32;
    wp::vec_t<6, wp::float32> var_33;
    wp::vec_t<3, wp::float32> var_34;
    wp::vec_t<3, wp::float32> var_35;
    wp::vec_t<6, wp::float32>* var_36;
    wp::vec_t<6, wp::float32> var_37;
    wp::vec_t<6, wp::float32> var_38;
    wp::int32* var_39;
    wp::int32 var_40;
    wp::int32 var_41;
    wp::int32* var_42;
    wp::int32 var_43;
    wp::int32 var_44;
    wp::int32* var_45;
    wp::int32 var_46;
    wp::int32 var_47;
    bool var_48;
    const wp::int32 var_49 = 1;
    bool var_50;
    bool var_51;
    const wp::int32 var_52 = 0;
    bool var_53;
    const wp::int32 var_54 = 3;
    wp::int32 var_55;
    bool var_56;
    wp::vec_t<6, wp::float32>* var_57;
    wp::vec_t<6, wp::float32> var_58;
    wp::vec_t<6, wp::float32> var_59;
    wp::vec_t<6, wp::float32> var_60;
    wp::vec_t<3, wp::float32> var_61;
    wp::vec_t<3, wp::float32> var_62;
    wp::vec_t<3, wp::float32> var_63;
    wp::vec_t<3, wp::float32> var_64;
    wp::vec_t<3, wp::float32> var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<3, wp::float32> var_67;
    wp::vec_t<3, wp::float32> var_68;
    wp::float32 var_69;
    wp::float32 var_70;
    wp::float32 var_71;
    wp::float32 var_72;
    const wp::float32 var_73 = 0.0;
    bool var_74;
    wp::array_t<wp::float32> var_75;
    wp::float32 var_76;
    wp::int32* var_77;
    wp::int32 var_78;
    wp::int32 var_79;
    //---------
    // forward
    // def _accumulate_jac_dot_chain(                                                         <L 1826>
    // ptr = rownnz - 1                                                                       <L 1853>
    var_1 = wp::sub(var_rownnz, var_0);
    // bid = bodyid                                                                           <L 1854>
    var_2 = wp::copy(var_bodyid);
    // while bid > 0:                                                                         <L 1855>
    start_while_0:;
    var_4 = (var_2 > var_3);
    if ((var_4) == false) goto end_while_0;
        // bdofadr = body_dofadr[bid]                                                         <L 1856>
        var_5 = wp::address(var_body_dofadr, var_2);
        var_7 = wp::load(var_5);
        var_6 = wp::copy(var_7);
        // bdofnum = body_dofnum[bid]                                                         <L 1857>
        var_8 = wp::address(var_body_dofnum, var_2);
        var_10 = wp::load(var_8);
        var_9 = wp::copy(var_10);
        // for k_rev in range(bdofnum):                                                       <L 1859>
        var_11 = wp::range(var_9);
        start_for_2:;
            if (iter_cmp(var_11) == 0) goto end_for_2;
            var_12 = wp::iter_next(var_11);
            // dof = bdofadr + bdofnum - 1 - k_rev                                            <L 1860>
            var_13 = wp::add(var_6, var_9);
            var_15 = wp::sub(var_13, var_14);
            var_16 = wp::sub(var_15, var_12);
            // while ptr >= 0:                                                                <L 1862>
    start_while_4:;
            var_18 = (var_1 >= var_17);
    if ((var_18) == false) goto end_while_4;
                // sparseid = rowadr + ptr                                                    <L 1863>
                var_19 = wp::add(var_rowadr, var_1);
                // if ten_J_colind[sparseid] <= dof:                                          <L 1864>
                var_20 = wp::address(var_ten_J_colind, var_19);
                var_22 = wp::load(var_20);
                var_21 = (var_22 <= var_16);
                if (var_21) {
                    // break                                                                  <L 1865>
                    goto end_while_4;
                }
                // ptr -= 1                                                                   <L 1866>
                var_24 = wp::sub(var_1, var_23);
                wp::assign(var_1, var_24);
    goto start_while_4;
    end_while_4:;
            // if ptr >= 0 and ten_J_colind[sparseid] == dof:                                 <L 1867>
            var_27 = (var_1 >= var_26);
            var_25 = var_27;
            if (var_25) {
                var_28 = wp::address(var_ten_J_colind, var_19);
                var_30 = wp::load(var_28);
                var_29 = (var_30 == var_16);
                var_25 = var_25 && var_29;
            }
            if (var_25) {
                // cdof = cdof_in[worldid, dof]                                               <L 1868>
                var_31 = wp::address(var_cdof_in, var_worldid, var_16);
                var_33 = wp::load(var_31);
                var_32 = wp::copy(var_33);
                // cdof_ang = wp.spatial_top(cdof)                                            <L 1869>
                var_34 = wp::spatial_top(var_32);
                // cdof_lin = wp.spatial_bottom(cdof)                                         <L 1870>
                var_35 = wp::spatial_bottom(var_32);
                // cdof_dot = cdof_dot_in[worldid, dof]                                       <L 1871>
                var_36 = wp::address(var_cdof_dot_in, var_worldid, var_16);
                var_38 = wp::load(var_36);
                var_37 = wp::copy(var_38);
                // dofjntid = dof_jntid[dof]                                                  <L 1874>
                var_39 = wp::address(var_dof_jntid, var_16);
                var_41 = wp::load(var_39);
                var_40 = wp::copy(var_41);
                // jnttype = jnt_type[dofjntid]                                               <L 1875>
                var_42 = wp::address(var_jnt_type, var_40);
                var_44 = wp::load(var_42);
                var_43 = wp::copy(var_44);
                // jntdofadr = jnt_dofadr[dofjntid]                                           <L 1876>
                var_45 = wp::address(var_jnt_dofadr, var_40);
                var_47 = wp::load(var_45);
                var_46 = wp::copy(var_47);
                // if (jnttype == JointType.BALL) or ((jnttype == JointType.FREE) and dof >= jntdofadr + 3):       <L 1877>
                var_50 = (var_43 == var_49);
                var_48 = var_50;
                if (!var_48) {
                    var_53 = (var_43 == var_52);
                    var_51 = var_53;
                    if (var_51) {
                        var_55 = wp::add(var_46, var_54);
                        var_56 = (var_16 >= var_55);
                        var_51 = var_51 && var_56;
                    }
                    var_48 = var_48 || var_51;
                }
                if (var_48) {
                    // cdof_dot = math.motion_cross(cvel_in[worldid, bid], cdof)              <L 1878>
                    var_57 = wp::address(var_cvel_in, var_worldid, var_2);
                    var_59 = wp::load(var_57);
                    var_58 = motion_cross_0(var_59, var_32);
                }
                var_60 = wp::where(var_48, var_58, var_37);
                // cdof_dot_ang = wp.spatial_top(cdof_dot)                                    <L 1880>
                var_61 = wp::spatial_top(var_60);
                // cdof_dot_lin = wp.spatial_bottom(cdof_dot)                                 <L 1881>
                var_62 = wp::spatial_bottom(var_60);
                // jacp_dot = cdof_dot_lin + wp.cross(cdof_dot_ang, offset) + wp.cross(cdof_ang, pvel_lin)       <L 1884>
                var_63 = wp::cross(var_61, var_offset);
                var_64 = wp::add(var_62, var_63);
                var_65 = wp::cross(var_34, var_pvel_lin);
                var_66 = wp::add(var_64, var_65);
                // jacp = cdof_lin + wp.cross(cdof_ang, offset)                               <L 1887>
                var_67 = wp::cross(var_34, var_offset);
                var_68 = wp::add(var_35, var_67);
                // Jdot = (wp.dot(jacp_dot, dpnt) + wp.dot(jacp, dvel)) * scale               <L 1890>
                var_69 = wp::dot(var_66, var_dpnt);
                var_70 = wp::dot(var_68, var_dvel);
                var_71 = wp::add(var_69, var_70);
                var_72 = wp::mul(var_71, var_scale);
                // if Jdot != 0.0:                                                            <L 1891>
                var_74 = (var_72 != var_73);
                if (var_74) {
                    // wp.atomic_add(ten_Jdot_out[worldid], sparseid, Jdot)                   <L 1892>
                    var_75 = wp::view(var_ten_Jdot_out, var_worldid);
                    var_76 = wp::atomic_add(var_75, var_19, var_72);
                }
            }
            goto start_for_2;
        end_for_2:;
        // bid = body_parentid[bid]                                                           <L 1893>
        var_77 = wp::address(var_body_parentid, var_2);
        var_79 = wp::load(var_77);
        var_78 = wp::copy(var_79);
        wp::assign(var_2, var_78);
    goto start_while_0;
    end_while_0:;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:984
static wp::float32 _phi_0(
    wp::float32 var_s,
    wp::int32 var_i)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    bool var_1;
    const wp::float32 var_2 = 1.0;
    wp::float32 var_3;
    //---------
    // forward
    // def _phi(s: float, i: int) -> float:                                                   <L 985>
    // if i == 0:                                                                             <L 991>
    var_1 = (var_i == var_0);
    if (var_1) {
        // return 1.0 - s                                                                     <L 992>
        var_3 = wp::sub(var_2, var_s);
        return var_3;
    }
    // return s                                                                               <L 993>
    return var_s;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:996
static wp::float32 eval_basis_trilinear_0(
    wp::vec_t<3, wp::float32> var_local,
    wp::int32 var_node_idx)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 1;
    wp::int32 var_1;
    const wp::int32 var_2 = 1;
    wp::int32 var_3;
    const wp::int32 var_4 = 1;
    wp::int32 var_5;
    const wp::int32 var_6 = 2;
    wp::int32 var_7;
    const wp::int32 var_8 = 1;
    wp::int32 var_9;
    const wp::int32 var_10 = 0;
    wp::float32 var_11;
    wp::float32 var_12;
    const wp::int32 var_13 = 1;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    const wp::int32 var_17 = 2;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    //---------
    // forward
    // def eval_basis_trilinear(local: wp.vec3, node_idx: int) -> float:                      <L 997>
    // k = node_idx & 1                                                                       <L 1003>
    var_1 = wp::bit_and(var_node_idx, var_0);
    // j = (node_idx >> 1) & 1                                                                <L 1004>
    var_3 = wp::rshift(var_node_idx, var_2);
    var_5 = wp::bit_and(var_3, var_4);
    // i = (node_idx >> 2) & 1                                                                <L 1005>
    var_7 = wp::rshift(var_node_idx, var_6);
    var_9 = wp::bit_and(var_7, var_8);
    // return _phi(local[0], i) * _phi(local[1], j) * _phi(local[2], k)                       <L 1006>
    var_11 = wp::extract(var_local, var_10);
    var_12 = _phi_0(var_11, var_9);
    var_14 = wp::extract(var_local, var_13);
    var_15 = _phi_0(var_14, var_5);
    var_16 = wp::mul(var_12, var_15);
    var_18 = wp::extract(var_local, var_17);
    var_19 = _phi_0(var_18, var_1);
    var_20 = wp::mul(var_16, var_19);
    return var_20;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:52
static wp::quat_t<wp::float32> axis_angle_to_quat_0(
    wp::vec_t<3, wp::float32> var_axis,
    wp::float32 var_angle)
{
    //---------
    // primal vars
    const wp::float32 var_0 = 0.5;
    wp::float32 var_1;
    wp::float32 var_2;
    const wp::float32 var_3 = 0.5;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::vec_t<3, wp::float32> var_6;
    const wp::int32 var_7 = 0;
    wp::float32 var_8;
    const wp::int32 var_9 = 1;
    wp::float32 var_10;
    const wp::int32 var_11 = 2;
    wp::float32 var_12;
    wp::quat_t<wp::float32> var_13;
    //---------
    // forward
    // def axis_angle_to_quat(axis: wp.vec3, angle: float) -> wp.quat:                        <L 53>
    // s, c = wp.sin(angle * 0.5), wp.cos(angle * 0.5)                                        <L 54>
    var_1 = wp::mul(var_angle, var_0);
    var_2 = wp::sin(var_1);
    var_4 = wp::mul(var_angle, var_3);
    var_5 = wp::cos(var_4);
    // axis = axis * s                                                                        <L 55>
    var_6 = wp::mul(var_axis, var_2);
    // return wp.quat(c, axis[0], axis[1], axis[2])                                           <L 56>
    var_8 = wp::extract(var_6, var_7);
    var_10 = wp::extract(var_6, var_9);
    var_12 = wp::extract(var_6, var_11);
    var_13 = wp::quat_t<wp::float32>(var_5, var_8, var_10, var_12);
    return var_13;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:1065
static void get_face_metadata_0(
    wp::int32 var_cellnum_x,
    wp::int32 var_cellnum_y,
    wp::int32 var_cellnum_z,
    wp::int32 var_face_elem_idx,
    wp::int32 var_order_abs,
    wp::int32 & ret_0,
    wp::int32 & ret_1,
    wp::int32 & ret_2,
    wp::int32 & ret_3,
    wp::int32 & ret_4,
    wp::int32 & ret_5)
{
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    const wp::int32 var_3 = 0;
    const wp::int32 var_4 = 0;
    bool var_5;
    const wp::int32 var_6 = 0;
    wp::int32 var_7;
    const wp::int32 var_8 = 2;
    wp::int32 var_9;
    bool var_10;
    const wp::int32 var_11 = 1;
    wp::int32 var_12;
    const wp::int32 var_13 = 2;
    wp::int32 var_14;
    wp::int32 var_15;
    bool var_16;
    const wp::int32 var_17 = 2;
    const wp::int32 var_18 = 2;
    wp::int32 var_19;
    wp::int32 var_20;
    const wp::int32 var_21 = 2;
    wp::int32 var_22;
    const wp::int32 var_23 = 2;
    wp::int32 var_24;
    wp::int32 var_25;
    bool var_26;
    const wp::int32 var_27 = 3;
    const wp::int32 var_28 = 2;
    wp::int32 var_29;
    wp::int32 var_30;
    wp::int32 var_31;
    const wp::int32 var_32 = 2;
    wp::int32 var_33;
    const wp::int32 var_34 = 2;
    wp::int32 var_35;
    wp::int32 var_36;
    wp::int32 var_37;
    bool var_38;
    const wp::int32 var_39 = 4;
    const wp::int32 var_40 = 2;
    wp::int32 var_41;
    wp::int32 var_42;
    const wp::int32 var_43 = 2;
    wp::int32 var_44;
    wp::int32 var_45;
    const wp::int32 var_46 = 5;
    const wp::int32 var_47 = 2;
    wp::int32 var_48;
    wp::int32 var_49;
    const wp::int32 var_50 = 2;
    wp::int32 var_51;
    wp::int32 var_52;
    wp::int32 var_53;
    wp::int32 var_54;
    wp::int32 var_55;
    wp::int32 var_56;
    wp::int32 var_57;
    wp::int32 var_58;
    wp::int32 var_59;
    wp::int32 var_60;
    wp::int32 var_61;
    wp::int32 var_62;
    wp::int32 var_63;
    const wp::int32 var_64 = 2;
    wp::int32 var_65;
    const wp::int32 var_66 = 0;
    bool var_67;
    const wp::int32 var_68 = 0;
    bool var_69;
    const wp::int32 var_70 = 1;
    bool var_71;
    wp::int32 var_72;
    bool var_73;
    const wp::int32 var_74 = 2;
    bool var_75;
    const wp::int32 var_76 = 3;
    bool var_77;
    wp::int32 var_78;
    wp::int32 var_79;
    wp::int32 var_80;
    wp::int32 var_81;
    const wp::int32 var_82 = 0;
    const wp::int32 var_83 = 0;
    bool var_84;
    wp::int32 var_85;
    const wp::int32 var_86 = 1;
    bool var_87;
    wp::int32 var_88;
    wp::int32 var_89;
    wp::int32 var_90;
    wp::int32 var_91;
    const wp::int32 var_92 = 2;
    wp::int32 var_93;
    wp::int32 var_94;
    wp::int32 var_95;
    wp::int32 var_96;
    wp::int32 var_97;
    wp::int32 var_98;
    const wp::int32 var_99 = 1;
    wp::int32 var_100;
    wp::int32 var_101;
    const wp::int32 var_102 = 1;
    wp::int32 var_103;
    //---------
    // forward
    // def get_face_metadata(                                                                 <L 1066>
    // size01 = cellnum_y * cellnum_z                                                         <L 1074>
    var_0 = wp::mul(var_cellnum_y, var_cellnum_z);
    // size23 = cellnum_x * cellnum_z                                                         <L 1075>
    var_1 = wp::mul(var_cellnum_x, var_cellnum_z);
    // size45 = cellnum_x * cellnum_y                                                         <L 1076>
    var_2 = wp::mul(var_cellnum_x, var_cellnum_y);
    // face_id = 0                                                                            <L 1078>
    // within_face = 0                                                                        <L 1079>
    // if face_elem_idx < size01:                                                             <L 1081>
    var_5 = (var_face_elem_idx < var_0);
    if (var_5) {
        // face_id = 0                                                                        <L 1082>
        // within_face = face_elem_idx                                                        <L 1083>
        var_7 = wp::copy(var_face_elem_idx);
    }
    if (!var_5) {
        // elif face_elem_idx < 2 * size01:                                                   <L 1084>
        var_9 = wp::mul(var_8, var_0);
        var_10 = (var_face_elem_idx < var_9);
        if (var_10) {
            // face_id = 1                                                                    <L 1085>
            // within_face = face_elem_idx - size01                                           <L 1086>
            var_12 = wp::sub(var_face_elem_idx, var_0);
        }
        if (!var_10) {
            // elif face_elem_idx < 2 * size01 + size23:                                      <L 1087>
            var_14 = wp::mul(var_13, var_0);
            var_15 = wp::add(var_14, var_1);
            var_16 = (var_face_elem_idx < var_15);
            if (var_16) {
                // face_id = 2                                                                <L 1088>
                // within_face = face_elem_idx - 2 * size01                                   <L 1089>
                var_19 = wp::mul(var_18, var_0);
                var_20 = wp::sub(var_face_elem_idx, var_19);
            }
            if (!var_16) {
                // elif face_elem_idx < 2 * size01 + 2 * size23:                              <L 1090>
                var_22 = wp::mul(var_21, var_0);
                var_24 = wp::mul(var_23, var_1);
                var_25 = wp::add(var_22, var_24);
                var_26 = (var_face_elem_idx < var_25);
                if (var_26) {
                    // face_id = 3                                                            <L 1091>
                    // within_face = face_elem_idx - 2 * size01 - size23                      <L 1092>
                    var_29 = wp::mul(var_28, var_0);
                    var_30 = wp::sub(var_face_elem_idx, var_29);
                    var_31 = wp::sub(var_30, var_1);
                }
                if (!var_26) {
                    // elif face_elem_idx < 2 * size01 + 2 * size23 + size45:                 <L 1093>
                    var_33 = wp::mul(var_32, var_0);
                    var_35 = wp::mul(var_34, var_1);
                    var_36 = wp::add(var_33, var_35);
                    var_37 = wp::add(var_36, var_2);
                    var_38 = (var_face_elem_idx < var_37);
                    if (var_38) {
                        // face_id = 4                                                        <L 1094>
                        // within_face = face_elem_idx - 2 * size01 - 2 * size23              <L 1095>
                        var_41 = wp::mul(var_40, var_0);
                        var_42 = wp::sub(var_face_elem_idx, var_41);
                        var_44 = wp::mul(var_43, var_1);
                        var_45 = wp::sub(var_42, var_44);
                    }
                    if (!var_38) {
                        // face_id = 5                                                        <L 1097>
                        // within_face = face_elem_idx - 2 * size01 - 2 * size23 - size45       <L 1098>
                        var_48 = wp::mul(var_47, var_0);
                        var_49 = wp::sub(var_face_elem_idx, var_48);
                        var_51 = wp::mul(var_50, var_1);
                        var_52 = wp::sub(var_49, var_51);
                        var_53 = wp::sub(var_52, var_2);
                    }
                    var_54 = wp::where(var_38, var_39, var_46);
                    var_55 = wp::where(var_38, var_45, var_53);
                }
                var_56 = wp::where(var_26, var_27, var_54);
                var_57 = wp::where(var_26, var_31, var_55);
            }
            var_58 = wp::where(var_16, var_17, var_56);
            var_59 = wp::where(var_16, var_20, var_57);
        }
        var_60 = wp::where(var_10, var_11, var_58);
        var_61 = wp::where(var_10, var_12, var_59);
    }
    var_62 = wp::where(var_5, var_6, var_60);
    var_63 = wp::where(var_5, var_7, var_61);
    // normal_axis = face_id // 2                                                             <L 1100>
    var_65 = wp::floordiv(var_62, var_64);
    // c1 = 0                                                                                 <L 1102>
    // if face_id == 0 or face_id == 1:                                                       <L 1103>
    var_69 = (var_62 == var_68);
    var_67 = var_69;
    if (!var_67) {
        var_71 = (var_62 == var_70);
        var_67 = var_67 || var_71;
    }
    if (var_67) {
        // c1 = cellnum_z                                                                     <L 1104>
        var_72 = wp::copy(var_cellnum_z);
    }
    if (!var_67) {
        // elif face_id == 2 or face_id == 3:                                                 <L 1105>
        var_75 = (var_62 == var_74);
        var_73 = var_75;
        if (!var_73) {
            var_77 = (var_62 == var_76);
            var_73 = var_73 || var_77;
        }
        if (var_73) {
            // c1 = cellnum_x                                                                 <L 1106>
            var_78 = wp::copy(var_cellnum_x);
        }
        if (!var_73) {
            // c1 = cellnum_y                                                                 <L 1108>
            var_79 = wp::copy(var_cellnum_y);
        }
        var_80 = wp::where(var_73, var_78, var_79);
    }
    var_81 = wp::where(var_67, var_72, var_80);
    // fixed_dim = 0                                                                          <L 1110>
    // if normal_axis == 0:                                                                   <L 1111>
    var_84 = (var_65 == var_83);
    if (var_84) {
        // fixed_dim = cellnum_x                                                              <L 1112>
        var_85 = wp::copy(var_cellnum_x);
    }
    if (!var_84) {
        // elif normal_axis == 1:                                                             <L 1113>
        var_87 = (var_65 == var_86);
        if (var_87) {
            // fixed_dim = cellnum_y                                                          <L 1114>
            var_88 = wp::copy(var_cellnum_y);
        }
        if (!var_87) {
            // fixed_dim = cellnum_z                                                          <L 1116>
            var_89 = wp::copy(var_cellnum_z);
        }
        var_90 = wp::where(var_87, var_88, var_89);
    }
    var_91 = wp::where(var_84, var_85, var_90);
    // g_fixed = (face_id % 2) * fixed_dim * order_abs                                        <L 1117>
    var_93 = wp::mod(var_62, var_92);
    var_94 = wp::mul(var_93, var_91);
    var_95 = wp::mul(var_94, var_order_abs);
    // q0 = within_face // c1                                                                 <L 1119>
    var_96 = wp::floordiv(var_63, var_81);
    // q1 = within_face % c1                                                                  <L 1120>
    var_97 = wp::mod(var_63, var_81);
    // ny_g = cellnum_y * order_abs + 1                                                       <L 1122>
    var_98 = wp::mul(var_cellnum_y, var_order_abs);
    var_100 = wp::add(var_98, var_99);
    // nz_g = cellnum_z * order_abs + 1                                                       <L 1123>
    var_101 = wp::mul(var_cellnum_z, var_order_abs);
    var_103 = wp::add(var_101, var_102);
    // return normal_axis, g_fixed, q0, q1, ny_g, nz_g                                        <L 1125>
    ret_0 = var_65;
    ret_1 = var_95;
    ret_2 = var_96;
    ret_3 = var_97;
    ret_4 = var_100;
    ret_5 = var_103;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:67
static wp::quat_t<wp::float32> mat33_to_quat_polar_0(
    wp::mat_t<3, 3, wp::float32> var_F)
{
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    const wp::float32 var_1 = 0.0;
    const wp::float32 var_2 = 0.0;
    const wp::float32 var_3 = 1.0;
    wp::quat_t<wp::float32> var_4;
    const wp::int32 var_5 = 50;
    wp::range_t var_6;
    wp::int32 var_7;
    wp::mat_t<3, 3, wp::float32> var_8;
    wp::mat_t<3, 3, wp::float32> var_9;
    const wp::int32 var_10 = 0;
    wp::vec_t<3, wp::float32> var_11;
    const wp::int32 var_12 = 1;
    wp::vec_t<3, wp::float32> var_13;
    const wp::int32 var_14 = 2;
    wp::vec_t<3, wp::float32> var_15;
    wp::mat_t<3, 3, wp::float32> var_16;
    const wp::int32 var_17 = 0;
    wp::vec_t<3, wp::float32> var_18;
    const wp::int32 var_19 = 1;
    wp::vec_t<3, wp::float32> var_20;
    const wp::int32 var_21 = 2;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::vec_t<3, wp::float32> var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    const wp::float32 var_34 = 1e-10;
    wp::float32 var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::float32 var_37;
    const wp::float32 var_38 = 1e-06;
    bool var_39;
    wp::vec_t<3, wp::float32> var_40;
    const wp::float32 var_41 = 0.5;
    wp::float32 var_42;
    const wp::int32 var_43 = 0;
    wp::float32 var_44;
    wp::float32 var_45;
    wp::float32 var_46;
    const wp::int32 var_47 = 1;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    const wp::int32 var_51 = 2;
    wp::float32 var_52;
    wp::float32 var_53;
    wp::float32 var_54;
    wp::float32 var_55;
    wp::quat_t<wp::float32> var_56;
    wp::quat_t<wp::float32> var_57;
    wp::quat_t<wp::float32> var_58;
    //---------
    // forward
    // def mat33_to_quat_polar(F: wp.mat33) -> wp.quat:                                       <L 68>
    // cell_quat = wp.quat(0.0, 0.0, 0.0, 1.0)                                                <L 69>
    var_4 = wp::quat_t<wp::float32>(var_0, var_1, var_2, var_3);
    // for _iter in range(50):                                                                <L 70>
    var_6 = wp::range(var_5);
    start_for_0:;
        if (iter_cmp(var_6) == 0) goto end_for_0;
        var_7 = wp::iter_next(var_6);
        // rot = wp.quat_to_matrix(cell_quat)                                                 <L 71>
        var_8 = wp::quat_to_matrix(var_4);
        // rot_t = wp.transpose(rot)                                                          <L 72>
        var_9 = wp::transpose(var_8);
        // col1_rot = rot_t[0]                                                                <L 73>
        var_11 = wp::extract(var_9, var_10);
        // col2_rot = rot_t[1]                                                                <L 74>
        var_13 = wp::extract(var_9, var_12);
        // col3_rot = rot_t[2]                                                                <L 75>
        var_15 = wp::extract(var_9, var_14);
        // F_t = wp.transpose(F)                                                              <L 76>
        var_16 = wp::transpose(var_F);
        // col1_mat = F_t[0]                                                                  <L 77>
        var_18 = wp::extract(var_16, var_17);
        // col2_mat = F_t[1]                                                                  <L 78>
        var_20 = wp::extract(var_16, var_19);
        // col3_mat = F_t[2]                                                                  <L 79>
        var_22 = wp::extract(var_16, var_21);
        // omega = wp.cross(col1_rot, col1_mat) + wp.cross(col2_rot, col2_mat) + wp.cross(col3_rot, col3_mat)       <L 81>
        var_23 = wp::cross(var_11, var_18);
        var_24 = wp::cross(var_13, var_20);
        var_25 = wp::add(var_23, var_24);
        var_26 = wp::cross(var_15, var_22);
        var_27 = wp::add(var_25, var_26);
        // denom = wp.abs(wp.dot(col1_rot, col1_mat) + wp.dot(col2_rot, col2_mat) + wp.dot(col3_rot, col3_mat)) + 1.0e-10       <L 82>
        var_28 = wp::dot(var_11, var_18);
        var_29 = wp::dot(var_13, var_20);
        var_30 = wp::add(var_28, var_29);
        var_31 = wp::dot(var_15, var_22);
        var_32 = wp::add(var_30, var_31);
        var_33 = wp::abs(var_32);
        var_35 = wp::add(var_33, var_34);
        // omega = omega / denom                                                              <L 83>
        var_36 = wp::div(var_27, var_35);
        // w = wp.length(omega)                                                               <L 85>
        var_37 = wp::length(var_36);
        // if w < 1.0e-6:                                                                     <L 86>
        var_39 = (var_37 < var_38);
        if (var_39) {
            // break                                                                          <L 87>
            goto end_for_0;
        }
        // axis = omega / w                                                                   <L 89>
        var_40 = wp::div(var_36, var_37);
        // half_w = 0.5 * w                                                                   <L 90>
        var_42 = wp::mul(var_41, var_37);
        // qrot = wp.quat(                                                                    <L 91>
        // axis[0] * wp.sin(half_w),                                                          <L 92>
        var_44 = wp::extract(var_40, var_43);
        var_45 = wp::sin(var_42);
        var_46 = wp::mul(var_44, var_45);
        // axis[1] * wp.sin(half_w),                                                          <L 93>
        var_48 = wp::extract(var_40, var_47);
        var_49 = wp::sin(var_42);
        var_50 = wp::mul(var_48, var_49);
        // axis[2] * wp.sin(half_w),                                                          <L 94>
        var_52 = wp::extract(var_40, var_51);
        var_53 = wp::sin(var_42);
        var_54 = wp::mul(var_52, var_53);
        // wp.cos(half_w),                                                                    <L 95>
        var_55 = wp::cos(var_42);
        var_56 = wp::quat_t<wp::float32>(var_46, var_50, var_54, var_55);
        // cell_quat = wp.normalize(qrot * cell_quat)                                         <L 97>
        var_57 = wp::mul(var_56, var_4);
        var_58 = wp::normalize(var_57);
        wp::assign(var_4, var_58);
        goto start_for_0;
    end_for_0:;
    // return cell_quat                                                                       <L 98>
    return var_4;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:325
static wp::vec_t<6, wp::float32> _decode_pyramid_0(
    wp::int32 var_njmax_in,
    wp::array_t<wp::float32> var_pyramid,
    wp::int32 var_efc_address,
    wp::vec_t<5, wp::float32> var_mu,
    wp::int32 var_condim)
{
    //---------
    // primal vars
    wp::vec_t<6, wp::float32> var_0;
    const wp::int32 var_1 = 1;
    bool var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::int32 var_6 = 0;
    const wp::float32 var_7 = 0.0;
    wp::float32 var_8;
    const wp::int32 var_9 = 0;
    const wp::int32 var_10 = 1;
    wp::int32 var_11;
    wp::range_t var_12;
    wp::int32 var_13;
    const wp::int32 var_14 = 2;
    wp::int32 var_15;
    wp::int32 var_16;
    bool var_17;
    wp::float32* var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    const wp::float32 var_21 = 0.0;
    wp::float32 var_22;
    const wp::int32 var_23 = 1;
    wp::int32 var_24;
    bool var_25;
    const wp::int32 var_26 = 1;
    wp::int32 var_27;
    wp::float32* var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    const wp::float32 var_31 = 0.0;
    wp::float32 var_32;
    const wp::int32 var_33 = 0;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    const wp::int32 var_38 = 1;
    wp::int32 var_39;
    //---------
    // forward
    // def _decode_pyramid(njmax_in: int, pyramid: wp.array[float], efc_address: int, mu: vec5, condim: int) -> wp.spatial_vector:       <L 326>
    // force = wp.spatial_vector()                                                            <L 328>
    var_0 = wp::vec_t<6, wp::float32>();
    // if condim == 1:                                                                        <L 330>
    var_2 = (var_condim == var_1);
    if (var_2) {
        // force[0] = pyramid[efc_address]                                                    <L 331>
        var_3 = wp::address(var_pyramid, var_efc_address);
        var_5 = wp::load(var_3);
        var_4 = wp::copy(var_5);
        wp::assign_inplace(var_0, var_6, var_4);
        // return force                                                                       <L 332>
        return var_0;
    }
    // force[0] = float(0.0)                                                                  <L 334>
    var_8 = wp::float(var_7);
    wp::assign_inplace(var_0, var_9, var_8);
    // for i in range(condim - 1):                                                            <L 335>
    var_11 = wp::sub(var_condim, var_10);
    var_12 = wp::range(var_11);
    start_for_1:;
        if (iter_cmp(var_12) == 0) goto end_for_1;
        var_13 = wp::iter_next(var_12);
        // adr = 2 * i + efc_address                                                          <L 336>
        var_15 = wp::mul(var_14, var_13);
        var_16 = wp::add(var_15, var_efc_address);
        // if adr < njmax_in:                                                                 <L 337>
        var_17 = (var_16 < var_njmax_in);
        if (var_17) {
            // dir1 = pyramid[adr]                                                            <L 338>
            var_18 = wp::address(var_pyramid, var_16);
            var_20 = wp::load(var_18);
            var_19 = wp::copy(var_20);
        }
        if (!var_17) {
            // dir1 = 0.0                                                                     <L 340>
        }
        var_22 = wp::where(var_17, var_19, var_21);
        // if adr + 1 < njmax_in:                                                             <L 341>
        var_24 = wp::add(var_16, var_23);
        var_25 = (var_24 < var_njmax_in);
        if (var_25) {
            // dir2 = pyramid[adr + 1]                                                        <L 342>
            var_27 = wp::add(var_16, var_26);
            var_28 = wp::address(var_pyramid, var_27);
            var_30 = wp::load(var_28);
            var_29 = wp::copy(var_30);
        }
        if (!var_25) {
            // dir2 = 0.0                                                                     <L 344>
        }
        var_32 = wp::where(var_25, var_29, var_31);
        // force[0] += dir1 + dir2                                                            <L 345>
        var_34 = wp::add(var_22, var_32);
        wp::add_inplace(var_0, var_33, var_34);
        // force[i + 1] = (dir1 - dir2) * mu[i]                                               <L 346>
        var_35 = wp::sub(var_22, var_32);
        var_36 = wp::extract(var_mu, var_13);
        var_37 = wp::mul(var_35, var_36);
        var_39 = wp::add(var_13, var_38);
        wp::assign_inplace(var_0, var_39, var_37);
        goto start_for_1;
    end_for_1:;
    // return force                                                                           <L 348>
    return var_0;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:351
static wp::vec_t<6, wp::float32> contact_force_fn_0(
    wp::int32 var_opt_cone,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_contact_frame_in,
    wp::array_t<wp::vec_t<5, wp::float32>> var_contact_friction_in,
    wp::array_t<wp::int32> var_contact_dim_in,
    wp::array_t<wp::int32> var_contact_efc_address_in,
    wp::array_t<wp::float32> var_efc_force_in,
    wp::int32 var_njmax_in,
    wp::array_t<wp::int32> var_nacon_in,
    wp::int32 var_worldid,
    wp::int32 var_contact_id,
    bool var_to_world_frame)
{
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    const wp::float32 var_1 = 0.0;
    const wp::float32 var_2 = 0.0;
    const wp::float32 var_3 = 0.0;
    const wp::float32 var_4 = 0.0;
    const wp::float32 var_5 = 0.0;
    wp::vec_t<6, wp::float32> var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    const wp::int32 var_10 = 0;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    bool var_14;
    const wp::int32 var_15 = 0;
    bool var_16;
    const wp::int32 var_17 = 0;
    wp::int32* var_18;
    bool var_19;
    wp::int32 var_20;
    const wp::int32 var_21 = 0;
    bool var_22;
    const wp::int32 var_23 = 0;
    bool var_24;
    wp::array_t<wp::float32> var_25;
    wp::vec_t<5, wp::float32>* var_26;
    wp::vec_t<6, wp::float32> var_27;
    wp::vec_t<5, wp::float32> var_28;
    wp::range_t var_29;
    wp::int32 var_30;
    wp::int32* var_31;
    bool var_32;
    wp::int32 var_33;
    wp::int32* var_34;
    wp::int32 var_35;
    wp::float32* var_36;
    wp::float32 var_37;
    wp::float32 var_38;
    wp::vec_t<6, wp::float32> var_39;
    wp::vec_t<6, wp::float32> var_40;
    wp::vec_t<3, wp::float32> var_41;
    wp::mat_t<3, 3, wp::float32>* var_42;
    wp::vec_t<3, wp::float32> var_43;
    wp::mat_t<3, 3, wp::float32> var_44;
    wp::vec_t<3, wp::float32> var_45;
    wp::mat_t<3, 3, wp::float32>* var_46;
    wp::vec_t<3, wp::float32> var_47;
    wp::mat_t<3, 3, wp::float32> var_48;
    wp::vec_t<6, wp::float32> var_49;
    wp::vec_t<6, wp::float32> var_50;
    //---------
    // forward
    // def contact_force_fn(                                                                  <L 352>
    // force = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)                                <L 369>
    var_6 = wp::vec_t<6, wp::float32>({var_0, var_1, var_2, var_3, var_4, var_5});
    // condim = contact_dim_in[contact_id]                                                    <L 370>
    var_7 = wp::address(var_contact_dim_in, var_contact_id);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // efc_address = contact_efc_address_in[contact_id, 0]                                    <L 371>
    var_11 = wp::address(var_contact_efc_address_in, var_contact_id, var_10);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // if contact_id >= 0 and contact_id <= nacon_in[0] and efc_address >= 0:                 <L 373>
    var_16 = (var_contact_id >= var_15);
    var_14 = var_16;
    if (var_14) {
        var_18 = wp::address(var_nacon_in, var_17);
        var_20 = wp::load(var_18);
        var_19 = (var_contact_id <= var_20);
        var_14 = var_14 && var_19;
    }
    if (var_14) {
        var_22 = (var_12 >= var_21);
        var_14 = var_14 && var_22;
    }
    if (var_14) {
        // if opt_cone == ConeType.PYRAMIDAL:                                                 <L 374>
        var_24 = (var_opt_cone == var_23);
        if (var_24) {
            // force = _decode_pyramid(                                                       <L 375>
            // njmax_in,                                                                      <L 376>
            // efc_force_in[worldid],                                                         <L 377>
            var_25 = wp::view(var_efc_force_in, var_worldid);
            // efc_address,                                                                   <L 378>
            // contact_friction_in[contact_id],                                               <L 379>
            var_26 = wp::address(var_contact_friction_in, var_contact_id);
            // condim,                                                                        <L 380>
            var_28 = wp::load(var_26);
            var_27 = _decode_pyramid_0(var_njmax_in, var_25, var_12, var_28, var_8);
        }
        if (!var_24) {
            // for i in range(condim):                                                        <L 383>
            var_29 = wp::range(var_8);
            start_for_0:;
                if (iter_cmp(var_29) == 0) goto end_for_0;
                var_30 = wp::iter_next(var_29);
                // if contact_efc_address_in[contact_id, i] < njmax_in:                       <L 384>
                var_31 = wp::address(var_contact_efc_address_in, var_contact_id, var_30);
                var_33 = wp::load(var_31);
                var_32 = (var_33 < var_njmax_in);
                if (var_32) {
                    // force[i] = efc_force_in[worldid, contact_efc_address_in[contact_id, i]]       <L 385>
                    var_34 = wp::address(var_contact_efc_address_in, var_contact_id, var_30);
                    var_35 = wp::load(var_34);
                    var_36 = wp::address(var_efc_force_in, var_worldid, var_35);
                    var_38 = wp::load(var_36);
                    var_37 = wp::copy(var_38);
                    wp::assign_inplace(var_6, var_30, var_37);
                }
                goto start_for_0;
            end_for_0:;
        }
        var_39 = wp::where(var_24, var_27, var_6);
    }
    var_40 = wp::where(var_14, var_39, var_6);
    // if to_world_frame:                                                                     <L 387>
    if (var_to_world_frame) {
        // t = wp.spatial_top(force) @ contact_frame_in[contact_id]                           <L 389>
        var_41 = wp::spatial_top(var_40);
        var_42 = wp::address(var_contact_frame_in, var_contact_id);
        var_44 = wp::load(var_42);
        var_43 = wp::mul(var_41, var_44);
        // b = wp.spatial_bottom(force) @ contact_frame_in[contact_id]                        <L 390>
        var_45 = wp::spatial_bottom(var_40);
        var_46 = wp::address(var_contact_frame_in, var_contact_id);
        var_48 = wp::load(var_46);
        var_47 = wp::mul(var_45, var_48);
        // force = wp.spatial_vector(t, b)                                                    <L 391>
        var_49 = wp::vec_t<6, wp::float32>(var_43, var_47);
    }
    var_50 = wp::where(var_to_world_frame, var_49, var_40);
    // return force                                                                           <L 393>
    return var_50;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:469
static wp::vec_t<6, wp::float32> transform_force_0(
    wp::vec_t<3, wp::float32> var_force,
    wp::vec_t<3, wp::float32> var_torque,
    wp::vec_t<3, wp::float32> var_offset)
{
    //---------
    // primal vars
    wp::vec_t<3, wp::float32> var_0;
    wp::vec_t<3, wp::float32> var_1;
    wp::vec_t<6, wp::float32> var_2;
    //---------
    // forward
    // def transform_force(force: wp.vec3, torque: wp.vec3, offset: wp.vec3) -> wp.spatial_vector:       <L 470>
    // return wp.spatial_vector(torque - wp.cross(offset, force), force)                      <L 471>
    var_0 = wp::cross(var_offset, var_force);
    var_1 = wp::sub(var_torque, var_0);
    var_2 = wp::vec_t<6, wp::float32>(var_1, var_force);
    return var_2;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:474
static wp::vec_t<6, wp::float32> transform_force_1(
    wp::vec_t<6, wp::float32> var_frc,
    wp::vec_t<3, wp::float32> var_offset)
{
    //---------
    // primal vars
    wp::vec_t<3, wp::float32> var_0;
    wp::vec_t<3, wp::float32> var_1;
    wp::vec_t<6, wp::float32> var_2;
    //---------
    // forward
    // def transform_force(frc: wp.spatial_vector, offset: wp.vec3) -> wp.spatial_vector:       <L 475>
    // force = wp.spatial_top(frc)                                                            <L 476>
    var_0 = wp::spatial_top(var_frc);
    // torque = wp.spatial_bottom(frc)                                                        <L 477>
    var_1 = wp::spatial_bottom(var_frc);
    // return transform_force(force, torque, offset)                                          <L 478>
    var_2 = transform_force_0(var_0, var_1, var_offset);
    return var_2;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:44
static void adj_rot_vec_quat_0(
    wp::vec_t<3, wp::float32> var_vec,
    wp::quat_t<wp::float32> var_quat,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::quat_t<wp::float32> & adj_quat,
    wp::vec_t<3, wp::float32> & adj_ret)
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:59
static void adj_quat_to_mat_0(
    wp::quat_t<wp::float32> var_quat,
    wp::quat_t<wp::float32> & adj_quat,
    wp::mat_t<3, 3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:133
static void adj_motion_cross_0(
    wp::vec_t<6, wp::float32> var_u,
    wp::vec_t<6, wp::float32> var_v,
    wp::vec_t<6, wp::float32> & adj_u,
    wp::vec_t<6, wp::float32> & adj_v,
    wp::vec_t<6, wp::float32> & adj_ret)
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:115
static void adj_quat_inv_0(
    wp::quat_t<wp::float32> var_quat,
    wp::quat_t<wp::float32> & adj_quat,
    wp::quat_t<wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/warp/_src/math.py:0
static void adj_norm_l2_0(
    wp::vec_t<3, wp::float32> var_v,
    wp::vec_t<3, wp::float32> & adj_v,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:161
static void adj_quat_to_vel_0(
    wp::quat_t<wp::float32> var_quat,
    wp::quat_t<wp::float32> & adj_quat,
    wp::vec_t<3, wp::float32> & adj_ret)
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static void adj_safe_div_0(
    wp::vec_t<3, wp::float32> var_x,
    wp::float32 var_y,
    wp::vec_t<3, wp::float32> & adj_x,
    wp::float32 & adj_y,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:497
static void adj_jac_dof_0(
    wp::array_t<wp::int32> var_body_parentid,
    wp::array_t<wp::int32> var_body_rootid,
    wp::array_t<wp::int32> var_dof_bodyid,
    wp::array_t<wp::int32> var_body_isdofancestor,
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in,
    wp::vec_t<3, wp::float32> var_point,
    wp::int32 var_bodyid,
    wp::int32 var_dofid,
    wp::int32 var_worldid,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::array_t<wp::int32> & adj_body_parentid,
    wp::array_t<wp::int32> & adj_body_rootid,
    wp::array_t<wp::int32> & adj_dof_bodyid,
    wp::array_t<wp::int32> & adj_body_isdofancestor,
    wp::array_t<wp::vec_t<3, wp::float32>> & adj_subtree_com_in,
    wp::array_t<wp::vec_t<6, wp::float32>> & adj_cdof_in,
    wp::vec_t<3, wp::float32> & adj_point,
    wp::int32 & adj_bodyid,
    wp::int32 & adj_dofid,
    wp::int32 & adj_worldid,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:177
static void adj_quat_sub_0(
    wp::quat_t<wp::float32> var_qa,
    wp::quat_t<wp::float32> var_qb,
    wp::quat_t<wp::float32> & adj_qa,
    wp::quat_t<wp::float32> & adj_qb,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static void adj_normalize_with_norm_0(
    wp::vec_t<3, wp::float32> var_x,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::float32 & ret_1,
    wp::vec_t<3, wp::float32> & adj_x,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::float32 & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:0
static void adj_normalize_with_norm_0(
    wp::vec_t<2, wp::float32> var_x,
    wp::vec_t<2, wp::float32> & ret_0,
    wp::float32 & ret_1,
    wp::vec_t<2, wp::float32> & adj_x,
    wp::vec_t<2, wp::float32> & adj_ret_0,
    wp::float32 & adj_ret_1)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/warp/_src/math.py:0
static void adj_norm_l2_0(
    wp::vec_t<2, wp::float32> var_v,
    wp::vec_t<2, wp::float32> & adj_v,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:202
static void adj_wrap_inside_0(
    wp::vec_t<4, wp::float32> var_end,
    wp::float32 var_radius,
    wp::int32 var_maxiter,
    wp::float32 var_zinit,
    wp::float32 var_tolerance,
    wp::float32 & ret_0,
    wp::vec_t<2, wp::float32> & ret_1,
    wp::vec_t<2, wp::float32> & ret_2,
    wp::vec_t<4, wp::float32> & adj_end,
    wp::float32 & adj_radius,
    wp::int32 & adj_maxiter,
    wp::float32 & adj_zinit,
    wp::float32 & adj_tolerance,
    wp::float32 & adj_ret_0,
    wp::vec_t<2, wp::float32> & adj_ret_1,
    wp::vec_t<2, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:31
static void adj_is_intersect_0(
    wp::vec_t<2, wp::float32> var_p1,
    wp::vec_t<2, wp::float32> var_p2,
    wp::vec_t<2, wp::float32> var_p3,
    wp::vec_t<2, wp::float32> var_p4,
    wp::vec_t<2, wp::float32> & adj_p1,
    wp::vec_t<2, wp::float32> & adj_p2,
    wp::vec_t<2, wp::float32> & adj_p3,
    wp::vec_t<2, wp::float32> & adj_p4,
    bool & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:77
static void adj_length_circle_0(
    wp::vec_t<2, wp::float32> var_p0,
    wp::vec_t<2, wp::float32> var_p1,
    wp::int32 var_ind,
    wp::float32 var_radius,
    wp::vec_t<2, wp::float32> & adj_p0,
    wp::vec_t<2, wp::float32> & adj_p1,
    wp::int32 & adj_ind,
    wp::float32 & adj_radius,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:104
static void adj_wrap_circle_0(
    wp::vec_t<4, wp::float32> var_end,
    wp::vec_t<2, wp::float32> var_side,
    wp::float32 var_radius,
    wp::float32 & ret_0,
    wp::vec_t<2, wp::float32> & ret_1,
    wp::vec_t<2, wp::float32> & ret_2,
    wp::vec_t<4, wp::float32> & adj_end,
    wp::vec_t<2, wp::float32> & adj_side,
    wp::float32 & adj_radius,
    wp::float32 & adj_ret_0,
    wp::vec_t<2, wp::float32> & adj_ret_1,
    wp::vec_t<2, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/util_misc.py:327
static void adj_wrap_0(
    wp::vec_t<3, wp::float32> var_x0,
    wp::vec_t<3, wp::float32> var_x1,
    wp::vec_t<3, wp::float32> var_pos,
    wp::mat_t<3, 3, wp::float32> var_mat,
    wp::float32 var_radius,
    wp::int32 var_geomtype,
    wp::vec_t<3, wp::float32> var_side,
    wp::float32 & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2,
    wp::vec_t<3, wp::float32> & adj_x0,
    wp::vec_t<3, wp::float32> & adj_x1,
    wp::vec_t<3, wp::float32> & adj_pos,
    wp::mat_t<3, 3, wp::float32> & adj_mat,
    wp::float32 & adj_radius,
    wp::int32 & adj_geomtype,
    wp::vec_t<3, wp::float32> & adj_side,
    wp::float32 & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1,
    wp::vec_t<3, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/smooth.py:3693
static void adj__accumulate_jac_chain_0(
    wp::array_t<wp::int32> var_body_parentid,
    wp::array_t<wp::int32> var_body_dofnum,
    wp::array_t<wp::int32> var_body_dofadr,
    wp::array_t<wp::int32> var_ten_J_colind,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in,
    wp::vec_t<3, wp::float32> var_offset,
    wp::vec_t<3, wp::float32> var_vec,
    wp::int32 var_bodyid,
    wp::int32 var_rowadr,
    wp::int32 var_rownnz,
    wp::float32 var_scale,
    wp::int32 var_worldid,
    wp::array_t<wp::float32> var_ten_J_out,
    wp::array_t<wp::int32> & adj_body_parentid,
    wp::array_t<wp::int32> & adj_body_dofnum,
    wp::array_t<wp::int32> & adj_body_dofadr,
    wp::array_t<wp::int32> & adj_ten_J_colind,
    wp::array_t<wp::vec_t<6, wp::float32>> & adj_cdof_in,
    wp::vec_t<3, wp::float32> & adj_offset,
    wp::vec_t<3, wp::float32> & adj_vec,
    wp::int32 & adj_bodyid,
    wp::int32 & adj_rowadr,
    wp::int32 & adj_rownnz,
    wp::float32 & adj_scale,
    wp::int32 & adj_worldid,
    wp::array_t<wp::float32> & adj_ten_J_out)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:147
static void adj_motion_cross_force_0(
    wp::vec_t<6, wp::float32> var_v,
    wp::vec_t<6, wp::float32> var_f,
    wp::vec_t<6, wp::float32> & adj_v,
    wp::vec_t<6, wp::float32> & adj_f,
    wp::vec_t<6, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/smooth.py:1825
static void adj__accumulate_jac_dot_chain_0(
    wp::array_t<wp::int32> var_body_parentid,
    wp::array_t<wp::int32> var_body_dofnum,
    wp::array_t<wp::int32> var_body_dofadr,
    wp::array_t<wp::int32> var_jnt_type,
    wp::array_t<wp::int32> var_jnt_dofadr,
    wp::array_t<wp::int32> var_dof_jntid,
    wp::array_t<wp::int32> var_ten_J_colind,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_in,
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_dot_in,
    wp::vec_t<3, wp::float32> var_offset,
    wp::vec_t<3, wp::float32> var_pvel_lin,
    wp::vec_t<3, wp::float32> var_dpnt,
    wp::vec_t<3, wp::float32> var_dvel,
    wp::int32 var_bodyid,
    wp::int32 var_rowadr,
    wp::int32 var_rownnz,
    wp::float32 var_scale,
    wp::int32 var_worldid,
    wp::array_t<wp::float32> var_ten_Jdot_out,
    wp::array_t<wp::int32> & adj_body_parentid,
    wp::array_t<wp::int32> & adj_body_dofnum,
    wp::array_t<wp::int32> & adj_body_dofadr,
    wp::array_t<wp::int32> & adj_jnt_type,
    wp::array_t<wp::int32> & adj_jnt_dofadr,
    wp::array_t<wp::int32> & adj_dof_jntid,
    wp::array_t<wp::int32> & adj_ten_J_colind,
    wp::array_t<wp::vec_t<6, wp::float32>> & adj_cdof_in,
    wp::array_t<wp::vec_t<6, wp::float32>> & adj_cvel_in,
    wp::array_t<wp::vec_t<6, wp::float32>> & adj_cdof_dot_in,
    wp::vec_t<3, wp::float32> & adj_offset,
    wp::vec_t<3, wp::float32> & adj_pvel_lin,
    wp::vec_t<3, wp::float32> & adj_dpnt,
    wp::vec_t<3, wp::float32> & adj_dvel,
    wp::int32 & adj_bodyid,
    wp::int32 & adj_rowadr,
    wp::int32 & adj_rownnz,
    wp::float32 & adj_scale,
    wp::int32 & adj_worldid,
    wp::array_t<wp::float32> & adj_ten_Jdot_out)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:984
static void adj__phi_0(
    wp::float32 var_s,
    wp::int32 var_i,
    wp::float32 & adj_s,
    wp::int32 & adj_i,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:996
static void adj_eval_basis_trilinear_0(
    wp::vec_t<3, wp::float32> var_local,
    wp::int32 var_node_idx,
    wp::vec_t<3, wp::float32> & adj_local,
    wp::int32 & adj_node_idx,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/math.py:52
static void adj_axis_angle_to_quat_0(
    wp::vec_t<3, wp::float32> var_axis,
    wp::float32 var_angle,
    wp::vec_t<3, wp::float32> & adj_axis,
    wp::float32 & adj_angle,
    wp::quat_t<wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:1065
static void adj_get_face_metadata_0(
    wp::int32 var_cellnum_x,
    wp::int32 var_cellnum_y,
    wp::int32 var_cellnum_z,
    wp::int32 var_face_elem_idx,
    wp::int32 var_order_abs,
    wp::int32 & ret_0,
    wp::int32 & ret_1,
    wp::int32 & ret_2,
    wp::int32 & ret_3,
    wp::int32 & ret_4,
    wp::int32 & ret_5,
    wp::int32 & adj_cellnum_x,
    wp::int32 & adj_cellnum_y,
    wp::int32 & adj_cellnum_z,
    wp::int32 & adj_face_elem_idx,
    wp::int32 & adj_order_abs,
    wp::int32 & adj_ret_0,
    wp::int32 & adj_ret_1,
    wp::int32 & adj_ret_2,
    wp::int32 & adj_ret_3,
    wp::int32 & adj_ret_4,
    wp::int32 & adj_ret_5)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:67
static void adj_mat33_to_quat_polar_0(
    wp::mat_t<3, 3, wp::float32> var_F,
    wp::mat_t<3, 3, wp::float32> & adj_F,
    wp::quat_t<wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:325
static void adj__decode_pyramid_0(
    wp::int32 var_njmax_in,
    wp::array_t<wp::float32> var_pyramid,
    wp::int32 var_efc_address,
    wp::vec_t<5, wp::float32> var_mu,
    wp::int32 var_condim,
    wp::int32 & adj_njmax_in,
    wp::array_t<wp::float32> & adj_pyramid,
    wp::int32 & adj_efc_address,
    wp::vec_t<5, wp::float32> & adj_mu,
    wp::int32 & adj_condim,
    wp::vec_t<6, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:351
static void adj_contact_force_fn_0(
    wp::int32 var_opt_cone,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_contact_frame_in,
    wp::array_t<wp::vec_t<5, wp::float32>> var_contact_friction_in,
    wp::array_t<wp::int32> var_contact_dim_in,
    wp::array_t<wp::int32> var_contact_efc_address_in,
    wp::array_t<wp::float32> var_efc_force_in,
    wp::int32 var_njmax_in,
    wp::array_t<wp::int32> var_nacon_in,
    wp::int32 var_worldid,
    wp::int32 var_contact_id,
    bool var_to_world_frame,
    wp::int32 & adj_opt_cone,
    wp::array_t<wp::mat_t<3, 3, wp::float32>> & adj_contact_frame_in,
    wp::array_t<wp::vec_t<5, wp::float32>> & adj_contact_friction_in,
    wp::array_t<wp::int32> & adj_contact_dim_in,
    wp::array_t<wp::int32> & adj_contact_efc_address_in,
    wp::array_t<wp::float32> & adj_efc_force_in,
    wp::int32 & adj_njmax_in,
    wp::array_t<wp::int32> & adj_nacon_in,
    wp::int32 & adj_worldid,
    wp::int32 & adj_contact_id,
    bool & adj_to_world_frame,
    wp::vec_t<6, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:469
static void adj_transform_force_0(
    wp::vec_t<3, wp::float32> var_force,
    wp::vec_t<3, wp::float32> var_torque,
    wp::vec_t<3, wp::float32> var_offset,
    wp::vec_t<3, wp::float32> & adj_force,
    wp::vec_t<3, wp::float32> & adj_torque,
    wp::vec_t<3, wp::float32> & adj_offset,
    wp::vec_t<6, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:474
static void adj_transform_force_1(
    wp::vec_t<6, wp::float32> var_frc,
    wp::vec_t<3, wp::float32> var_offset,
    wp::vec_t<6, wp::float32> & adj_frc,
    wp::vec_t<3, wp::float32> & adj_offset,
    wp::vec_t<6, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}

struct wp_args__subtree_com_init_002b02fd {
    wp::array_t<wp::float32> body_mass;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_out;
};


template <bool wp_linear_contiguous>
static void _subtree_com_init_002b02fd_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__subtree_com_init_002b02fd *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_body_mass = _wp_args->body_mass;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_out = _wp_args->subtree_com_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::float32>* var_2;
    wp::shape_t* var_3;
    const wp::int32 var_4 = 0;
    wp::int32 var_5;
    wp::shape_t var_6;
    wp::int32 var_7;
    wp::float32* var_8;
    wp::vec_t<3, wp::float32> var_9;
    wp::vec_t<3, wp::float32> var_10;
    wp::float32 var_11;
    //---------
    // forward
    // def _subtree_com_init(                                                                 <L 687>
    // worldid, bodyid = wp.tid()                                                             <L 695>
    builtin_tid2d(var_0, var_1);
    // subtree_com_out[worldid, bodyid] = xipos_in[worldid, bodyid] * body_mass[worldid % body_mass.shape[0], bodyid]       <L 696>
    var_2 = wp::address(var_xipos_in, var_0, var_1);
    var_3 = &(var_body_mass.shape);
    var_6 = wp::load(var_3);
    var_5 = wp::extract(var_6, var_4);
    var_7 = wp::mod(var_0, var_5);
    var_8 = wp::address(var_body_mass, var_7, var_1);
    var_10 = wp::load(var_2);
    var_11 = wp::load(var_8);
    var_9 = wp::mul(var_10, var_11);
    wp::array_store(var_subtree_com_out, var_0, var_1, var_9);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _subtree_com_init_002b02fd_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_com_init_002b02fd *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _subtree_com_init_002b02fd_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _subtree_com_init_002b02fd_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_com_init_002b02fd *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _subtree_com_init_002b02fd_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _subtree_com_init_002b02fd_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_com_init_002b02fd *_wp_args)
{
    _subtree_com_init_002b02fd_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__crb_accumulate_073a11b8 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::vec_t<10, wp::float32>> crb_in;
    wp::array_t<wp::int32> body_tree_;
    wp::array_t<wp::vec_t<10, wp::float32>> crb_out;
};


template <bool wp_linear_contiguous>
static void _crb_accumulate_073a11b8_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__crb_accumulate_073a11b8 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::vec_t<10, wp::float32>> var_crb_in = _wp_args->crb_in;
    wp::array_t<wp::int32> var_body_tree_ = _wp_args->body_tree_;
    wp::array_t<wp::vec_t<10, wp::float32>> var_crb_out = _wp_args->crb_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::vec_t<10, wp::float32>* var_10;
    wp::vec_t<10, wp::float32> var_11;
    wp::vec_t<10, wp::float32> var_12;
    //---------
    // forward
    // def _crb_accumulate(                                                                   <L 1030>
    // worldid, nodeid = wp.tid()                                                             <L 1040>
    builtin_tid2d(var_0, var_1);
    // bodyid = body_tree_[nodeid]                                                            <L 1041>
    var_2 = wp::address(var_body_tree_, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // pid = body_parentid[bodyid]                                                            <L 1042>
    var_5 = wp::address(var_body_parentid, var_3);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // if pid == 0:                                                                           <L 1043>
    var_9 = (var_6 == var_8);
    if (var_9) {
        // return                                                                             <L 1044>
        return;
    }
    // wp.atomic_add(crb_out, worldid, pid, crb_in[worldid, bodyid])                          <L 1045>
    var_10 = wp::address(var_crb_in, var_0, var_3);
    var_12 = wp::load(var_10);
    var_11 = wp::atomic_add(var_crb_out, var_0, var_6, var_12);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _crb_accumulate_073a11b8_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__crb_accumulate_073a11b8 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _crb_accumulate_073a11b8_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _crb_accumulate_073a11b8_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__crb_accumulate_073a11b8 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _crb_accumulate_073a11b8_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _crb_accumulate_073a11b8_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__crb_accumulate_073a11b8 *_wp_args)
{
    _crb_accumulate_073a11b8_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__site_local_to_global_084f92a4 {
    wp::array_t<wp::int32> site_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> site_pos;
    wp::array_t<wp::quat_t<wp::float32>> site_quat;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> site_xpos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> site_xmat_out;
};


template <bool wp_linear_contiguous>
static void _site_local_to_global_084f92a4_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__site_local_to_global_084f92a4 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_site_bodyid = _wp_args->site_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_pos = _wp_args->site_pos;
    wp::array_t<wp::quat_t<wp::float32>> var_site_quat = _wp_args->site_quat;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_xpos_out = _wp_args->site_xpos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_site_xmat_out = _wp_args->site_xmat_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::vec_t<3, wp::float32>* var_5;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    wp::quat_t<wp::float32>* var_8;
    wp::quat_t<wp::float32> var_9;
    wp::quat_t<wp::float32> var_10;
    wp::shape_t* var_11;
    const wp::int32 var_12 = 0;
    wp::int32 var_13;
    wp::shape_t var_14;
    wp::int32 var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::shape_t* var_20;
    const wp::int32 var_21 = 0;
    wp::int32 var_22;
    wp::shape_t var_23;
    wp::int32 var_24;
    wp::quat_t<wp::float32>* var_25;
    wp::quat_t<wp::float32> var_26;
    wp::quat_t<wp::float32> var_27;
    wp::mat_t<3, 3, wp::float32> var_28;
    //---------
    // forward
    // def _site_local_to_global(                                                             <L 209>
    // worldid, siteid = wp.tid()                                                             <L 221>
    builtin_tid2d(var_0, var_1);
    // bodyid = site_bodyid[siteid]                                                           <L 222>
    var_2 = wp::address(var_site_bodyid, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // xpos = xpos_in[worldid, bodyid]                                                        <L 223>
    var_5 = wp::address(var_xpos_in, var_0, var_3);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // xquat = xquat_in[worldid, bodyid]                                                      <L 224>
    var_8 = wp::address(var_xquat_in, var_0, var_3);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // site_xpos_out[worldid, siteid] = xpos + math.rot_vec_quat(site_pos[worldid % site_pos.shape[0], siteid], xquat)       <L 225>
    var_11 = &(var_site_pos.shape);
    var_14 = wp::load(var_11);
    var_13 = wp::extract(var_14, var_12);
    var_15 = wp::mod(var_0, var_13);
    var_16 = wp::address(var_site_pos, var_15, var_1);
    var_18 = wp::load(var_16);
    var_17 = rot_vec_quat_0(var_18, var_9);
    var_19 = wp::add(var_6, var_17);
    wp::array_store(var_site_xpos_out, var_0, var_1, var_19);
    // site_xmat_out[worldid, siteid] = math.quat_to_mat(math.mul_quat(xquat, site_quat[worldid % site_quat.shape[0], siteid]))       <L 226>
    var_20 = &(var_site_quat.shape);
    var_23 = wp::load(var_20);
    var_22 = wp::extract(var_23, var_21);
    var_24 = wp::mod(var_0, var_22);
    var_25 = wp::address(var_site_quat, var_24, var_1);
    var_27 = wp::load(var_25);
    var_26 = mul_quat_0(var_9, var_27);
    var_28 = quat_to_mat_0(var_26);
    wp::array_store(var_site_xmat_out, var_0, var_1, var_28);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _site_local_to_global_084f92a4_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__site_local_to_global_084f92a4 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _site_local_to_global_084f92a4_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _site_local_to_global_084f92a4_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__site_local_to_global_084f92a4 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _site_local_to_global_084f92a4_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _site_local_to_global_084f92a4_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__site_local_to_global_084f92a4 *_wp_args)
{
    _site_local_to_global_084f92a4_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__tendon_armature_0d777ffa {
    wp::array_t<wp::int32> dof_parentid;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::float32> tendon_armature;
    wp::array_t<wp::int32> M_rownnz;
    wp::array_t<wp::int32> M_rowadr;
    wp::array_t<wp::float32> ten_J_in;
    wp::array_t<wp::float32> M_out;
};


template <bool wp_linear_contiguous>
static void _tendon_armature_0d777ffa_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__tendon_armature_0d777ffa *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_dof_parentid = _wp_args->dof_parentid;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::float32> var_tendon_armature = _wp_args->tendon_armature;
    wp::array_t<wp::int32> var_M_rownnz = _wp_args->M_rownnz;
    wp::array_t<wp::int32> var_M_rowadr = _wp_args->M_rowadr;
    wp::array_t<wp::float32> var_ten_J_in = _wp_args->ten_J_in;
    wp::array_t<wp::float32> var_M_out = _wp_args->M_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::shape_t* var_3;
    const wp::int32 var_4 = 0;
    wp::int32 var_5;
    wp::shape_t var_6;
    wp::int32 var_7;
    wp::float32* var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::float32 var_11 = 0.0;
    bool var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    bool var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    wp::int32 var_21;
    wp::int32* var_22;
    wp::int32 var_23;
    wp::int32 var_24;
    wp::float32* var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    const wp::float32 var_28 = 0.0;
    bool var_29;
    wp::int32* var_30;
    wp::int32* var_31;
    wp::int32 var_32;
    wp::int32 var_33;
    wp::int32 var_34;
    const wp::int32 var_35 = 1;
    wp::int32 var_36;
    wp::int32 var_37;
    wp::int32 var_38;
    const wp::int32 var_39 = 0;
    bool var_40;
    bool var_41;
    wp::float32 var_42;
    const wp::int32 var_43 = 0;
    bool var_44;
    wp::int32 var_45;
    wp::int32* var_46;
    bool var_47;
    wp::int32 var_48;
    wp::int32 var_49;
    const wp::int32 var_50 = 1;
    wp::int32 var_51;
    bool var_52;
    const wp::int32 var_53 = 0;
    bool var_54;
    wp::int32* var_55;
    bool var_56;
    wp::int32 var_57;
    wp::float32* var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    const wp::float32 var_61 = 0.0;
    wp::float32 var_62;
    wp::float32 var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::float32 var_66;
    wp::array_t<wp::float32> var_67;
    wp::float32 var_68;
    const wp::int32 var_69 = 1;
    wp::int32 var_70;
    wp::int32* var_71;
    wp::int32 var_72;
    wp::int32 var_73;
    //---------
    // forward
    // def _tendon_armature(                                                                  <L 1102>
    // worldid, tenid, dofid = wp.tid()                                                       <L 1116>
    builtin_tid3d(var_0, var_1, var_2);
    // armature = tendon_armature[worldid % tendon_armature.shape[0], tenid]                  <L 1118>
    var_3 = &(var_tendon_armature.shape);
    var_6 = wp::load(var_3);
    var_5 = wp::extract(var_6, var_4);
    var_7 = wp::mod(var_0, var_5);
    var_8 = wp::address(var_tendon_armature, var_7, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // if armature == 0.0:                                                                    <L 1120>
    var_12 = (var_9 == var_11);
    if (var_12) {
        // return                                                                             <L 1121>
        return;
    }
    // rownnz = ten_J_rownnz[tenid]                                                           <L 1123>
    var_13 = wp::address(var_ten_J_rownnz, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // if dofid >= rownnz:                                                                    <L 1124>
    var_16 = (var_2 >= var_14);
    if (var_16) {
        // return                                                                             <L 1125>
        return;
    }
    // rowadr = ten_J_rowadr[tenid]                                                           <L 1126>
    var_17 = wp::address(var_ten_J_rowadr, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // dofid_sparse = dofid                                                                   <L 1127>
    var_20 = wp::copy(var_2);
    // sparseid = rowadr + dofid_sparse                                                       <L 1128>
    var_21 = wp::add(var_18, var_20);
    // dofid = ten_J_colind[sparseid]                                                         <L 1129>
    var_22 = wp::address(var_ten_J_colind, var_21);
    var_24 = wp::load(var_22);
    var_23 = wp::copy(var_24);
    // ten_Ji = ten_J_in[worldid, sparseid]                                                   <L 1130>
    var_25 = wp::address(var_ten_J_in, var_0, var_21);
    var_27 = wp::load(var_25);
    var_26 = wp::copy(var_27);
    // if ten_Ji == 0.0:                                                                      <L 1132>
    var_29 = (var_26 == var_28);
    if (var_29) {
        // return                                                                             <L 1133>
        return;
    }
    // madr_ij = M_rowadr[dofid] + M_rownnz[dofid] - 1                                        <L 1136>
    var_30 = wp::address(var_M_rowadr, var_23);
    var_31 = wp::address(var_M_rownnz, var_23);
    var_33 = wp::load(var_30);
    var_34 = wp::load(var_31);
    var_32 = wp::add(var_33, var_34);
    var_36 = wp::sub(var_32, var_35);
    // dofidi = dofid                                                                         <L 1139>
    var_37 = wp::copy(var_23);
    // ptr = dofid_sparse                                                                     <L 1140>
    var_38 = wp::copy(var_20);
    // while dofid >= 0:                                                                      <L 1141>
    start_while_3:;
    var_40 = (var_23 >= var_39);
    if ((var_40) == false) goto end_while_3;
        // if dofid == dofidi:                                                                <L 1142>
        var_41 = (var_23 == var_37);
        if (var_41) {
            // ten_Jj = ten_Ji                                                                <L 1143>
            var_42 = wp::copy(var_26);
        }
        if (!var_41) {
            // while ptr >= 0:                                                                <L 1146>
    start_while_5:;
            var_44 = (var_38 >= var_43);
    if ((var_44) == false) goto end_while_5;
                // sparseid = rowadr + ptr                                                    <L 1147>
                var_45 = wp::add(var_18, var_38);
                // if ten_J_colind[sparseid] <= dofid:                                        <L 1148>
                var_46 = wp::address(var_ten_J_colind, var_45);
                var_48 = wp::load(var_46);
                var_47 = (var_48 <= var_23);
                if (var_47) {
                    // break                                                                  <L 1149>
                    wp::assign(var_21, var_45);
                    goto end_while_5;
                }
                var_49 = wp::where(var_47, var_21, var_45);
                // ptr -= 1                                                                   <L 1150>
                var_51 = wp::sub(var_38, var_50);
                wp::assign(var_21, var_49);
                wp::assign(var_38, var_51);
    goto start_while_5;
    end_while_5:;
            // if ptr >= 0 and ten_J_colind[sparseid] == dofid:                               <L 1151>
            var_54 = (var_38 >= var_53);
            var_52 = var_54;
            if (var_52) {
                var_55 = wp::address(var_ten_J_colind, var_21);
                var_57 = wp::load(var_55);
                var_56 = (var_57 == var_23);
                var_52 = var_52 && var_56;
            }
            if (var_52) {
                // ten_Jj = ten_J_in[worldid, sparseid]                                       <L 1152>
                var_58 = wp::address(var_ten_J_in, var_0, var_21);
                var_60 = wp::load(var_58);
                var_59 = wp::copy(var_60);
            }
            if (!var_52) {
                // ten_Jj = float(0.0)                                                        <L 1154>
                var_62 = wp::float(var_61);
            }
            var_63 = wp::where(var_52, var_59, var_62);
        }
        var_64 = wp::where(var_41, var_42, var_63);
        // Mij = armature * ten_Jj * ten_Ji                                                   <L 1156>
        var_65 = wp::mul(var_9, var_64);
        var_66 = wp::mul(var_65, var_26);
        // wp.atomic_add(M_out[worldid], madr_ij, Mij)                                        <L 1158>
        var_67 = wp::view(var_M_out, var_0);
        var_68 = wp::atomic_add(var_67, var_36, var_66);
        // madr_ij -= 1                                                                       <L 1159>
        var_70 = wp::sub(var_36, var_69);
        // dofid = dof_parentid[dofid]                                                        <L 1161>
        var_71 = wp::address(var_dof_parentid, var_23);
        var_73 = wp::load(var_71);
        var_72 = wp::copy(var_73);
        wp::assign(var_23, var_72);
        wp::assign(var_36, var_70);
    goto start_while_3;
    end_while_3:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _tendon_armature_0d777ffa_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_armature_0d777ffa *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _tendon_armature_0d777ffa_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _tendon_armature_0d777ffa_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_armature_0d777ffa *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _tendon_armature_0d777ffa_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _tendon_armature_0d777ffa_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_armature_0d777ffa *_wp_args)
{
    _tendon_armature_0d777ffa_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__subtree_div_0ef57c26 {
    wp::array_t<wp::float32> body_subtreemass;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_out;
};


template <bool wp_linear_contiguous>
static void _subtree_div_0ef57c26_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__subtree_div_0ef57c26 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_body_subtreemass = _wp_args->body_subtreemass;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_out = _wp_args->subtree_com_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::float32>* var_2;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    wp::shape_t* var_5;
    const wp::int32 var_6 = 0;
    wp::int32 var_7;
    wp::shape_t var_8;
    wp::int32 var_9;
    wp::float32* var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    const wp::float32 var_13 = 0.0;
    bool var_14;
    wp::vec_t<3, wp::float32> var_15;
    //---------
    // forward
    // def _subtree_div(                                                                      <L 718>
    // worldid, bodyid = wp.tid()                                                             <L 726>
    builtin_tid2d(var_0, var_1);
    // com = subtree_com_in[worldid, bodyid]                                                  <L 727>
    var_2 = wp::address(var_subtree_com_in, var_0, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // mass = body_subtreemass[worldid % body_subtreemass.shape[0], bodyid]                   <L 728>
    var_5 = &(var_body_subtreemass.shape);
    var_8 = wp::load(var_5);
    var_7 = wp::extract(var_8, var_6);
    var_9 = wp::mod(var_0, var_7);
    var_10 = wp::address(var_body_subtreemass, var_9, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // if mass != 0.0:                                                                        <L 729>
    var_14 = (var_11 != var_13);
    if (var_14) {
        // subtree_com_out[worldid, bodyid] = com / mass                                      <L 730>
        var_15 = wp::div(var_3, var_11);
        wp::array_store(var_subtree_com_out, var_0, var_1, var_15);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _subtree_div_0ef57c26_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_div_0ef57c26 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _subtree_div_0ef57c26_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _subtree_div_0ef57c26_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_div_0ef57c26 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _subtree_div_0ef57c26_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _subtree_div_0ef57c26_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_div_0ef57c26 *_wp_args)
{
    _subtree_div_0ef57c26_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__comvel_branch_0f933c58 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_jntnum;
    wp::array_t<wp::int32> body_jntadr;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> jnt_type;
    wp::array_t<wp::int32> body_branches;
    wp::array_t<wp::int32> body_branch_start;
    wp::array_t<wp::float32> qvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cvel_out;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_dot_out;
};


template <bool wp_linear_contiguous>
static void _comvel_branch_0f933c58_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__comvel_branch_0f933c58 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_jntnum = _wp_args->body_jntnum;
    wp::array_t<wp::int32> var_body_jntadr = _wp_args->body_jntadr;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_jnt_type = _wp_args->jnt_type;
    wp::array_t<wp::int32> var_body_branches = _wp_args->body_branches;
    wp::array_t<wp::int32> var_body_branch_start = _wp_args->body_branch_start;
    wp::array_t<wp::float32> var_qvel_in = _wp_args->qvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_out = _wp_args->cvel_out;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_dot_out = _wp_args->cdof_dot_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::int32 var_5 = 1;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::array_t<wp::float32> var_10;
    wp::array_t<wp::vec_t<6, wp::float32>> var_11;
    wp::range_t var_12;
    wp::int32 var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::vec_t<6, wp::float32>* var_20;
    wp::vec_t<6, wp::float32> var_21;
    wp::vec_t<6, wp::float32> var_22;
    wp::int32* var_23;
    wp::int32 var_24;
    wp::int32 var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::int32* var_29;
    wp::int32 var_30;
    wp::int32 var_31;
    const wp::int32 var_32 = 0;
    bool var_33;
    wp::int32 var_34;
    wp::range_t var_35;
    wp::int32 var_36;
    wp::int32* var_37;
    wp::int32 var_38;
    wp::int32 var_39;
    const wp::int32 var_40 = 0;
    bool var_41;
    const wp::int32 var_42 = 0;
    wp::int32 var_43;
    wp::vec_t<6, wp::float32>* var_44;
    const wp::int32 var_45 = 0;
    wp::int32 var_46;
    wp::float32* var_47;
    wp::vec_t<6, wp::float32> var_48;
    wp::vec_t<6, wp::float32> var_49;
    wp::float32 var_50;
    wp::vec_t<6, wp::float32> var_51;
    const wp::int32 var_52 = 1;
    wp::int32 var_53;
    wp::vec_t<6, wp::float32>* var_54;
    const wp::int32 var_55 = 1;
    wp::int32 var_56;
    wp::float32* var_57;
    wp::vec_t<6, wp::float32> var_58;
    wp::vec_t<6, wp::float32> var_59;
    wp::float32 var_60;
    wp::vec_t<6, wp::float32> var_61;
    const wp::int32 var_62 = 2;
    wp::int32 var_63;
    wp::vec_t<6, wp::float32>* var_64;
    const wp::int32 var_65 = 2;
    wp::int32 var_66;
    wp::float32* var_67;
    wp::vec_t<6, wp::float32> var_68;
    wp::vec_t<6, wp::float32> var_69;
    wp::float32 var_70;
    wp::vec_t<6, wp::float32> var_71;
    const wp::float32 var_72 = 0.0;
    const wp::float32 var_73 = 0.0;
    const wp::float32 var_74 = 0.0;
    const wp::float32 var_75 = 0.0;
    const wp::float32 var_76 = 0.0;
    const wp::float32 var_77 = 0.0;
    wp::vec_t<6, wp::float32> var_78;
    const wp::int32 var_79 = 0;
    wp::int32 var_80;
    const wp::float32 var_81 = 0.0;
    const wp::float32 var_82 = 0.0;
    const wp::float32 var_83 = 0.0;
    const wp::float32 var_84 = 0.0;
    const wp::float32 var_85 = 0.0;
    const wp::float32 var_86 = 0.0;
    wp::vec_t<6, wp::float32> var_87;
    const wp::int32 var_88 = 1;
    wp::int32 var_89;
    const wp::float32 var_90 = 0.0;
    const wp::float32 var_91 = 0.0;
    const wp::float32 var_92 = 0.0;
    const wp::float32 var_93 = 0.0;
    const wp::float32 var_94 = 0.0;
    const wp::float32 var_95 = 0.0;
    wp::vec_t<6, wp::float32> var_96;
    const wp::int32 var_97 = 2;
    wp::int32 var_98;
    const wp::int32 var_99 = 3;
    wp::int32 var_100;
    wp::vec_t<6, wp::float32>* var_101;
    wp::vec_t<6, wp::float32> var_102;
    wp::vec_t<6, wp::float32> var_103;
    const wp::int32 var_104 = 3;
    wp::int32 var_105;
    const wp::int32 var_106 = 4;
    wp::int32 var_107;
    wp::vec_t<6, wp::float32>* var_108;
    wp::vec_t<6, wp::float32> var_109;
    wp::vec_t<6, wp::float32> var_110;
    const wp::int32 var_111 = 4;
    wp::int32 var_112;
    const wp::int32 var_113 = 5;
    wp::int32 var_114;
    wp::vec_t<6, wp::float32>* var_115;
    wp::vec_t<6, wp::float32> var_116;
    wp::vec_t<6, wp::float32> var_117;
    const wp::int32 var_118 = 5;
    wp::int32 var_119;
    const wp::int32 var_120 = 3;
    wp::int32 var_121;
    wp::vec_t<6, wp::float32>* var_122;
    const wp::int32 var_123 = 3;
    wp::int32 var_124;
    wp::float32* var_125;
    wp::vec_t<6, wp::float32> var_126;
    wp::vec_t<6, wp::float32> var_127;
    wp::float32 var_128;
    wp::vec_t<6, wp::float32> var_129;
    const wp::int32 var_130 = 4;
    wp::int32 var_131;
    wp::vec_t<6, wp::float32>* var_132;
    const wp::int32 var_133 = 4;
    wp::int32 var_134;
    wp::float32* var_135;
    wp::vec_t<6, wp::float32> var_136;
    wp::vec_t<6, wp::float32> var_137;
    wp::float32 var_138;
    wp::vec_t<6, wp::float32> var_139;
    const wp::int32 var_140 = 5;
    wp::int32 var_141;
    wp::vec_t<6, wp::float32>* var_142;
    const wp::int32 var_143 = 5;
    wp::int32 var_144;
    wp::float32* var_145;
    wp::vec_t<6, wp::float32> var_146;
    wp::vec_t<6, wp::float32> var_147;
    wp::float32 var_148;
    wp::vec_t<6, wp::float32> var_149;
    const wp::int32 var_150 = 6;
    wp::int32 var_151;
    const wp::int32 var_152 = 1;
    bool var_153;
    const wp::int32 var_154 = 0;
    wp::int32 var_155;
    wp::vec_t<6, wp::float32>* var_156;
    wp::vec_t<6, wp::float32> var_157;
    wp::vec_t<6, wp::float32> var_158;
    const wp::int32 var_159 = 0;
    wp::int32 var_160;
    const wp::int32 var_161 = 1;
    wp::int32 var_162;
    wp::vec_t<6, wp::float32>* var_163;
    wp::vec_t<6, wp::float32> var_164;
    wp::vec_t<6, wp::float32> var_165;
    const wp::int32 var_166 = 1;
    wp::int32 var_167;
    const wp::int32 var_168 = 2;
    wp::int32 var_169;
    wp::vec_t<6, wp::float32>* var_170;
    wp::vec_t<6, wp::float32> var_171;
    wp::vec_t<6, wp::float32> var_172;
    const wp::int32 var_173 = 2;
    wp::int32 var_174;
    const wp::int32 var_175 = 0;
    wp::int32 var_176;
    wp::vec_t<6, wp::float32>* var_177;
    const wp::int32 var_178 = 0;
    wp::int32 var_179;
    wp::float32* var_180;
    wp::vec_t<6, wp::float32> var_181;
    wp::vec_t<6, wp::float32> var_182;
    wp::float32 var_183;
    wp::vec_t<6, wp::float32> var_184;
    const wp::int32 var_185 = 1;
    wp::int32 var_186;
    wp::vec_t<6, wp::float32>* var_187;
    const wp::int32 var_188 = 1;
    wp::int32 var_189;
    wp::float32* var_190;
    wp::vec_t<6, wp::float32> var_191;
    wp::vec_t<6, wp::float32> var_192;
    wp::float32 var_193;
    wp::vec_t<6, wp::float32> var_194;
    const wp::int32 var_195 = 2;
    wp::int32 var_196;
    wp::vec_t<6, wp::float32>* var_197;
    const wp::int32 var_198 = 2;
    wp::int32 var_199;
    wp::float32* var_200;
    wp::vec_t<6, wp::float32> var_201;
    wp::vec_t<6, wp::float32> var_202;
    wp::float32 var_203;
    wp::vec_t<6, wp::float32> var_204;
    const wp::int32 var_205 = 3;
    wp::int32 var_206;
    wp::vec_t<6, wp::float32>* var_207;
    wp::vec_t<6, wp::float32> var_208;
    wp::vec_t<6, wp::float32> var_209;
    wp::vec_t<6, wp::float32>* var_210;
    wp::float32* var_211;
    wp::vec_t<6, wp::float32> var_212;
    wp::vec_t<6, wp::float32> var_213;
    wp::float32 var_214;
    wp::vec_t<6, wp::float32> var_215;
    const wp::int32 var_216 = 1;
    wp::int32 var_217;
    wp::vec_t<6, wp::float32> var_218;
    wp::int32 var_219;
    wp::vec_t<6, wp::float32> var_220;
    wp::int32 var_221;
    //---------
    // forward
    // def _comvel_branch(                                                                    <L 2183>
    // worldid, branchid = wp.tid()                                                           <L 2199>
    builtin_tid2d(var_0, var_1);
    // start = body_branch_start[branchid]                                                    <L 2201>
    var_2 = wp::address(var_body_branch_start, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // end = body_branch_start[branchid + 1]                                                  <L 2202>
    var_6 = wp::add(var_1, var_5);
    var_7 = wp::address(var_body_branch_start, var_6);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // qvel = qvel_in[worldid]                                                                <L 2204>
    var_10 = wp::view(var_qvel_in, var_0);
    // cdof = cdof_in[worldid]                                                                <L 2205>
    var_11 = wp::view(var_cdof_in, var_0);
    // for i in range(start, end):                                                            <L 2207>
    var_12 = wp::range(var_3, var_8);
    start_for_0:;
        if (iter_cmp(var_12) == 0) goto end_for_0;
        var_13 = wp::iter_next(var_12);
        // bodyid = body_branches[i]                                                          <L 2208>
        var_14 = wp::address(var_body_branches, var_13);
        var_16 = wp::load(var_14);
        var_15 = wp::copy(var_16);
        // pid = body_parentid[bodyid]                                                        <L 2209>
        var_17 = wp::address(var_body_parentid, var_15);
        var_19 = wp::load(var_17);
        var_18 = wp::copy(var_19);
        // cvel = cvel_out[worldid, pid]                                                      <L 2210>
        var_20 = wp::address(var_cvel_out, var_0, var_18);
        var_22 = wp::load(var_20);
        var_21 = wp::copy(var_22);
        // dofid = body_dofadr[bodyid]                                                        <L 2211>
        var_23 = wp::address(var_body_dofadr, var_15);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        // jntid = body_jntadr[bodyid]                                                        <L 2212>
        var_26 = wp::address(var_body_jntadr, var_15);
        var_28 = wp::load(var_26);
        var_27 = wp::copy(var_28);
        // jntnum = body_jntnum[bodyid]                                                       <L 2213>
        var_29 = wp::address(var_body_jntnum, var_15);
        var_31 = wp::load(var_29);
        var_30 = wp::copy(var_31);
        // if jntnum == 0:                                                                    <L 2215>
        var_33 = (var_30 == var_32);
        if (var_33) {
            // cvel_out[worldid, bodyid] = cvel                                               <L 2216>
            wp::array_store(var_cvel_out, var_0, var_15, var_21);
            // continue                                                                       <L 2217>
            goto start_for_0;
        }
        // for j in range(jntid, jntid + jntnum):                                             <L 2219>
        var_34 = wp::add(var_27, var_30);
        var_35 = wp::range(var_27, var_34);
        start_for_2:;
            if (iter_cmp(var_35) == 0) goto end_for_2;
            var_36 = wp::iter_next(var_35);
            // jnttype = jnt_type[j]                                                          <L 2220>
            var_37 = wp::address(var_jnt_type, var_36);
            var_39 = wp::load(var_37);
            var_38 = wp::copy(var_39);
            // if jnttype == JointType.FREE:                                                  <L 2222>
            var_41 = (var_38 == var_40);
            if (var_41) {
                // cvel += cdof[dofid + 0] * qvel[dofid + 0]                                  <L 2223>
                var_43 = wp::add(var_24, var_42);
                var_44 = wp::address(var_11, var_43);
                var_46 = wp::add(var_24, var_45);
                var_47 = wp::address(var_10, var_46);
                var_49 = wp::load(var_44);
                var_50 = wp::load(var_47);
                var_48 = wp::mul(var_49, var_50);
                var_51 = wp::add(var_21, var_48);
                // cvel += cdof[dofid + 1] * qvel[dofid + 1]                                  <L 2224>
                var_53 = wp::add(var_24, var_52);
                var_54 = wp::address(var_11, var_53);
                var_56 = wp::add(var_24, var_55);
                var_57 = wp::address(var_10, var_56);
                var_59 = wp::load(var_54);
                var_60 = wp::load(var_57);
                var_58 = wp::mul(var_59, var_60);
                var_61 = wp::add(var_51, var_58);
                // cvel += cdof[dofid + 2] * qvel[dofid + 2]                                  <L 2225>
                var_63 = wp::add(var_24, var_62);
                var_64 = wp::address(var_11, var_63);
                var_66 = wp::add(var_24, var_65);
                var_67 = wp::address(var_10, var_66);
                var_69 = wp::load(var_64);
                var_70 = wp::load(var_67);
                var_68 = wp::mul(var_69, var_70);
                var_71 = wp::add(var_61, var_68);
                // cdof_dot_out[worldid, dofid + 0] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)       <L 2227>
                var_78 = wp::vec_t<6, wp::float32>({var_72, var_73, var_74, var_75, var_76, var_77});
                var_80 = wp::add(var_24, var_79);
                wp::array_store(var_cdof_dot_out, var_0, var_80, var_78);
                // cdof_dot_out[worldid, dofid + 1] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)       <L 2228>
                var_87 = wp::vec_t<6, wp::float32>({var_81, var_82, var_83, var_84, var_85, var_86});
                var_89 = wp::add(var_24, var_88);
                wp::array_store(var_cdof_dot_out, var_0, var_89, var_87);
                // cdof_dot_out[worldid, dofid + 2] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)       <L 2229>
                var_96 = wp::vec_t<6, wp::float32>({var_90, var_91, var_92, var_93, var_94, var_95});
                var_98 = wp::add(var_24, var_97);
                wp::array_store(var_cdof_dot_out, var_0, var_98, var_96);
                // cdof_dot_out[worldid, dofid + 3] = math.motion_cross(cvel, cdof[dofid + 3])       <L 2230>
                var_100 = wp::add(var_24, var_99);
                var_101 = wp::address(var_11, var_100);
                var_103 = wp::load(var_101);
                var_102 = motion_cross_0(var_71, var_103);
                var_105 = wp::add(var_24, var_104);
                wp::array_store(var_cdof_dot_out, var_0, var_105, var_102);
                // cdof_dot_out[worldid, dofid + 4] = math.motion_cross(cvel, cdof[dofid + 4])       <L 2231>
                var_107 = wp::add(var_24, var_106);
                var_108 = wp::address(var_11, var_107);
                var_110 = wp::load(var_108);
                var_109 = motion_cross_0(var_71, var_110);
                var_112 = wp::add(var_24, var_111);
                wp::array_store(var_cdof_dot_out, var_0, var_112, var_109);
                // cdof_dot_out[worldid, dofid + 5] = math.motion_cross(cvel, cdof[dofid + 5])       <L 2232>
                var_114 = wp::add(var_24, var_113);
                var_115 = wp::address(var_11, var_114);
                var_117 = wp::load(var_115);
                var_116 = motion_cross_0(var_71, var_117);
                var_119 = wp::add(var_24, var_118);
                wp::array_store(var_cdof_dot_out, var_0, var_119, var_116);
                // cvel += cdof[dofid + 3] * qvel[dofid + 3]                                  <L 2234>
                var_121 = wp::add(var_24, var_120);
                var_122 = wp::address(var_11, var_121);
                var_124 = wp::add(var_24, var_123);
                var_125 = wp::address(var_10, var_124);
                var_127 = wp::load(var_122);
                var_128 = wp::load(var_125);
                var_126 = wp::mul(var_127, var_128);
                var_129 = wp::add(var_71, var_126);
                // cvel += cdof[dofid + 4] * qvel[dofid + 4]                                  <L 2235>
                var_131 = wp::add(var_24, var_130);
                var_132 = wp::address(var_11, var_131);
                var_134 = wp::add(var_24, var_133);
                var_135 = wp::address(var_10, var_134);
                var_137 = wp::load(var_132);
                var_138 = wp::load(var_135);
                var_136 = wp::mul(var_137, var_138);
                var_139 = wp::add(var_129, var_136);
                // cvel += cdof[dofid + 5] * qvel[dofid + 5]                                  <L 2236>
                var_141 = wp::add(var_24, var_140);
                var_142 = wp::address(var_11, var_141);
                var_144 = wp::add(var_24, var_143);
                var_145 = wp::address(var_10, var_144);
                var_147 = wp::load(var_142);
                var_148 = wp::load(var_145);
                var_146 = wp::mul(var_147, var_148);
                var_149 = wp::add(var_139, var_146);
                // dofid += 6                                                                 <L 2238>
                var_151 = wp::add(var_24, var_150);
            }
            if (!var_41) {
                // elif jnttype == JointType.BALL:                                            <L 2239>
                var_153 = (var_38 == var_152);
                if (var_153) {
                    // cdof_dot_out[worldid, dofid + 0] = math.motion_cross(cvel, cdof[dofid + 0])       <L 2240>
                    var_155 = wp::add(var_24, var_154);
                    var_156 = wp::address(var_11, var_155);
                    var_158 = wp::load(var_156);
                    var_157 = motion_cross_0(var_21, var_158);
                    var_160 = wp::add(var_24, var_159);
                    wp::array_store(var_cdof_dot_out, var_0, var_160, var_157);
                    // cdof_dot_out[worldid, dofid + 1] = math.motion_cross(cvel, cdof[dofid + 1])       <L 2241>
                    var_162 = wp::add(var_24, var_161);
                    var_163 = wp::address(var_11, var_162);
                    var_165 = wp::load(var_163);
                    var_164 = motion_cross_0(var_21, var_165);
                    var_167 = wp::add(var_24, var_166);
                    wp::array_store(var_cdof_dot_out, var_0, var_167, var_164);
                    // cdof_dot_out[worldid, dofid + 2] = math.motion_cross(cvel, cdof[dofid + 2])       <L 2242>
                    var_169 = wp::add(var_24, var_168);
                    var_170 = wp::address(var_11, var_169);
                    var_172 = wp::load(var_170);
                    var_171 = motion_cross_0(var_21, var_172);
                    var_174 = wp::add(var_24, var_173);
                    wp::array_store(var_cdof_dot_out, var_0, var_174, var_171);
                    // cvel += cdof[dofid + 0] * qvel[dofid + 0]                              <L 2244>
                    var_176 = wp::add(var_24, var_175);
                    var_177 = wp::address(var_11, var_176);
                    var_179 = wp::add(var_24, var_178);
                    var_180 = wp::address(var_10, var_179);
                    var_182 = wp::load(var_177);
                    var_183 = wp::load(var_180);
                    var_181 = wp::mul(var_182, var_183);
                    var_184 = wp::add(var_21, var_181);
                    // cvel += cdof[dofid + 1] * qvel[dofid + 1]                              <L 2245>
                    var_186 = wp::add(var_24, var_185);
                    var_187 = wp::address(var_11, var_186);
                    var_189 = wp::add(var_24, var_188);
                    var_190 = wp::address(var_10, var_189);
                    var_192 = wp::load(var_187);
                    var_193 = wp::load(var_190);
                    var_191 = wp::mul(var_192, var_193);
                    var_194 = wp::add(var_184, var_191);
                    // cvel += cdof[dofid + 2] * qvel[dofid + 2]                              <L 2246>
                    var_196 = wp::add(var_24, var_195);
                    var_197 = wp::address(var_11, var_196);
                    var_199 = wp::add(var_24, var_198);
                    var_200 = wp::address(var_10, var_199);
                    var_202 = wp::load(var_197);
                    var_203 = wp::load(var_200);
                    var_201 = wp::mul(var_202, var_203);
                    var_204 = wp::add(var_194, var_201);
                    // dofid += 3                                                             <L 2248>
                    var_206 = wp::add(var_24, var_205);
                }
                if (!var_153) {
                    // cdof_dot_out[worldid, dofid] = math.motion_cross(cvel, cdof[dofid])       <L 2250>
                    var_207 = wp::address(var_11, var_24);
                    var_209 = wp::load(var_207);
                    var_208 = motion_cross_0(var_21, var_209);
                    wp::array_store(var_cdof_dot_out, var_0, var_24, var_208);
                    // cvel += cdof[dofid] * qvel[dofid]                                      <L 2251>
                    var_210 = wp::address(var_11, var_24);
                    var_211 = wp::address(var_10, var_24);
                    var_213 = wp::load(var_210);
                    var_214 = wp::load(var_211);
                    var_212 = wp::mul(var_213, var_214);
                    var_215 = wp::add(var_21, var_212);
                    // dofid += 1                                                             <L 2253>
                    var_217 = wp::add(var_24, var_216);
                }
                var_218 = wp::where(var_153, var_204, var_215);
                var_219 = wp::where(var_153, var_206, var_217);
            }
            var_220 = wp::where(var_41, var_149, var_218);
            var_221 = wp::where(var_41, var_151, var_219);
            wp::assign(var_21, var_220);
            wp::assign(var_24, var_221);
            goto start_for_2;
        end_for_2:;
        // cvel_out[worldid, bodyid] = cvel                                                   <L 2255>
        wp::array_store(var_cvel_out, var_0, var_15, var_21);
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _comvel_branch_0f933c58_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__comvel_branch_0f933c58 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _comvel_branch_0f933c58_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _comvel_branch_0f933c58_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__comvel_branch_0f933c58 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _comvel_branch_0f933c58_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _comvel_branch_0f933c58_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__comvel_branch_0f933c58 *_wp_args)
{
    _comvel_branch_0f933c58_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__qLD_acc_120d68f2 {
    wp::array_t<wp::int32> M_rownnz;
    wp::array_t<wp::int32> M_rowadr;
    wp::array_t<wp::vec_t<3, wp::int32>> qLD_updates_;
    wp::array_t<wp::float32> L_in;
    wp::array_t<wp::float32> L_out;
};


template <bool wp_linear_contiguous>
static void _qLD_acc_120d68f2_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__qLD_acc_120d68f2 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_M_rownnz = _wp_args->M_rownnz;
    wp::array_t<wp::int32> var_M_rowadr = _wp_args->M_rowadr;
    wp::array_t<wp::vec_t<3, wp::int32>> var_qLD_updates_ = _wp_args->qLD_updates_;
    wp::array_t<wp::float32> var_L_in = _wp_args->L_in;
    wp::array_t<wp::float32> var_L_out = _wp_args->L_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::int32>* var_2;
    wp::vec_t<3, wp::int32> var_3;
    wp::vec_t<3, wp::int32> var_4;
    const wp::int32 var_5 = 0;
    wp::int32 var_6;
    const wp::int32 var_7 = 1;
    wp::int32 var_8;
    const wp::int32 var_9 = 2;
    wp::int32 var_10;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::int32* var_14;
    wp::int32* var_15;
    wp::int32 var_16;
    wp::int32 var_17;
    wp::int32 var_18;
    const wp::int32 var_19 = 1;
    wp::int32 var_20;
    wp::float32* var_21;
    wp::float32* var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::int32* var_26;
    wp::range_t var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    wp::array_t<wp::float32> var_30;
    wp::int32 var_31;
    wp::int32* var_32;
    wp::int32 var_33;
    wp::int32 var_34;
    wp::float32* var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    wp::float32 var_38;
    //---------
    // forward
    // def _qLD_acc(                                                                          <L 1185>
    // worldid, nodeid = wp.tid()                                                             <L 1195>
    builtin_tid2d(var_0, var_1);
    // update = qLD_updates_[nodeid]                                                          <L 1196>
    var_2 = wp::address(var_qLD_updates_, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // i, k, Madr_ki = update[0], update[1], update[2]                                        <L 1197>
    var_6 = wp::extract(var_3, var_5);
    var_8 = wp::extract(var_3, var_7);
    var_10 = wp::extract(var_3, var_9);
    // Madr_i = M_rowadr[i]  # Address of row being updated                                   <L 1198>
    var_11 = wp::address(var_M_rowadr, var_6);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // diag_k = M_rowadr[k] + M_rownnz[k] - 1  # Address of diagonal element of k             <L 1199>
    var_14 = wp::address(var_M_rowadr, var_8);
    var_15 = wp::address(var_M_rownnz, var_8);
    var_17 = wp::load(var_14);
    var_18 = wp::load(var_15);
    var_16 = wp::add(var_17, var_18);
    var_20 = wp::sub(var_16, var_19);
    // tmp = L_out[worldid, Madr_ki] / L_out[worldid, diag_k]                                 <L 1201>
    var_21 = wp::address(var_L_out, var_0, var_10);
    var_22 = wp::address(var_L_out, var_0, var_20);
    var_24 = wp::load(var_21);
    var_25 = wp::load(var_22);
    var_23 = wp::div(var_24, var_25);
    // for j in range(M_rownnz[i]):                                                           <L 1202>
    var_26 = wp::address(var_M_rownnz, var_6);
    var_28 = wp::load(var_26);
    var_27 = wp::range(var_28);
    start_for_0:;
        if (iter_cmp(var_27) == 0) goto end_for_0;
        var_29 = wp::iter_next(var_27);
        // wp.atomic_sub(L_out[worldid], Madr_i + j, L_in[worldid, M_rowadr[k] + j] * tmp)       <L 1204>
        var_30 = wp::view(var_L_out, var_0);
        var_31 = wp::add(var_12, var_29);
        var_32 = wp::address(var_M_rowadr, var_8);
        var_34 = wp::load(var_32);
        var_33 = wp::add(var_34, var_29);
        var_35 = wp::address(var_L_in, var_0, var_33);
        var_37 = wp::load(var_35);
        var_36 = wp::mul(var_37, var_23);
        var_38 = wp::atomic_sub(var_30, var_31, var_36);
        goto start_for_0;
    end_for_0:;
    // L_out[worldid, Madr_ki] = tmp                                                          <L 1206>
    wp::array_store(var_L_out, var_0, var_10, var_23);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _qLD_acc_120d68f2_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__qLD_acc_120d68f2 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _qLD_acc_120d68f2_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _qLD_acc_120d68f2_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__qLD_acc_120d68f2 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _qLD_acc_120d68f2_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _qLD_acc_120d68f2_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__qLD_acc_120d68f2 *_wp_args)
{
    _qLD_acc_120d68f2_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cinert_1261260c {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::float32> body_mass;
    wp::array_t<wp::vec_t<3, wp::float32>> body_inertia;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> ximat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<10, wp::float32>> cinert_out;
};


template <bool wp_linear_contiguous>
static void _cinert_1261260c_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cinert_1261260c *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::float32> var_body_mass = _wp_args->body_mass;
    wp::array_t<wp::vec_t<3, wp::float32>> var_body_inertia = _wp_args->body_inertia;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_ximat_in = _wp_args->ximat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<10, wp::float32>> var_cinert_out = _wp_args->cinert_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::mat_t<3, 3, wp::float32>* var_2;
    wp::mat_t<3, 3, wp::float32> var_3;
    wp::mat_t<3, 3, wp::float32> var_4;
    wp::shape_t* var_5;
    const wp::int32 var_6 = 0;
    wp::int32 var_7;
    wp::shape_t var_8;
    wp::int32 var_9;
    wp::vec_t<3, wp::float32>* var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::shape_t* var_13;
    const wp::int32 var_14 = 0;
    wp::int32 var_15;
    wp::shape_t var_16;
    wp::int32 var_17;
    wp::float32* var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    wp::vec_t<3, wp::float32>* var_21;
    wp::int32* var_22;
    wp::int32 var_23;
    wp::vec_t<3, wp::float32>* var_24;
    wp::vec_t<3, wp::float32> var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<10, wp::float32> var_28;
    wp::mat_t<3, 3, wp::float32> var_29;
    wp::mat_t<3, 3, wp::float32> var_30;
    wp::mat_t<3, 3, wp::float32> var_31;
    wp::mat_t<3, 3, wp::float32> var_32;
    const wp::int32 var_33 = 0;
    const wp::int32 var_34 = 0;
    wp::float32 var_35;
    const wp::int32 var_36 = 0;
    const wp::int32 var_37 = 1;
    const wp::int32 var_38 = 1;
    wp::float32 var_39;
    const wp::int32 var_40 = 1;
    const wp::int32 var_41 = 2;
    const wp::int32 var_42 = 2;
    wp::float32 var_43;
    const wp::int32 var_44 = 2;
    const wp::int32 var_45 = 0;
    const wp::int32 var_46 = 1;
    wp::float32 var_47;
    const wp::int32 var_48 = 3;
    const wp::int32 var_49 = 0;
    const wp::int32 var_50 = 2;
    wp::float32 var_51;
    const wp::int32 var_52 = 4;
    const wp::int32 var_53 = 1;
    const wp::int32 var_54 = 2;
    wp::float32 var_55;
    const wp::int32 var_56 = 5;
    const wp::int32 var_57 = 0;
    const wp::int32 var_58 = 1;
    wp::float32 var_59;
    const wp::int32 var_60 = 1;
    wp::float32 var_61;
    wp::float32 var_62;
    const wp::int32 var_63 = 2;
    wp::float32 var_64;
    const wp::int32 var_65 = 2;
    wp::float32 var_66;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    const wp::int32 var_70 = 1;
    const wp::int32 var_71 = 0;
    wp::float32 var_72;
    const wp::int32 var_73 = 0;
    wp::float32 var_74;
    wp::float32 var_75;
    const wp::int32 var_76 = 2;
    wp::float32 var_77;
    const wp::int32 var_78 = 2;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::float32 var_81;
    wp::float32 var_82;
    const wp::int32 var_83 = 2;
    const wp::int32 var_84 = 0;
    wp::float32 var_85;
    const wp::int32 var_86 = 0;
    wp::float32 var_87;
    wp::float32 var_88;
    const wp::int32 var_89 = 1;
    wp::float32 var_90;
    const wp::int32 var_91 = 1;
    wp::float32 var_92;
    wp::float32 var_93;
    wp::float32 var_94;
    wp::float32 var_95;
    const wp::int32 var_96 = 3;
    const wp::int32 var_97 = 0;
    wp::float32 var_98;
    wp::float32 var_99;
    const wp::int32 var_100 = 1;
    wp::float32 var_101;
    wp::float32 var_102;
    const wp::int32 var_103 = 4;
    const wp::int32 var_104 = 0;
    wp::float32 var_105;
    wp::float32 var_106;
    const wp::int32 var_107 = 2;
    wp::float32 var_108;
    wp::float32 var_109;
    const wp::int32 var_110 = 5;
    const wp::int32 var_111 = 1;
    wp::float32 var_112;
    wp::float32 var_113;
    const wp::int32 var_114 = 2;
    wp::float32 var_115;
    wp::float32 var_116;
    const wp::int32 var_117 = 0;
    wp::float32 var_118;
    wp::float32 var_119;
    const wp::int32 var_120 = 6;
    const wp::int32 var_121 = 1;
    wp::float32 var_122;
    wp::float32 var_123;
    const wp::int32 var_124 = 7;
    const wp::int32 var_125 = 2;
    wp::float32 var_126;
    wp::float32 var_127;
    const wp::int32 var_128 = 8;
    const wp::int32 var_129 = 9;
    //---------
    // forward
    // def _cinert(                                                                           <L 734>
    // worldid, bodyid = wp.tid()                                                             <L 746>
    builtin_tid2d(var_0, var_1);
    // mat = ximat_in[worldid, bodyid]                                                        <L 747>
    var_2 = wp::address(var_ximat_in, var_0, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // inert = body_inertia[worldid % body_inertia.shape[0], bodyid]                          <L 748>
    var_5 = &(var_body_inertia.shape);
    var_8 = wp::load(var_5);
    var_7 = wp::extract(var_8, var_6);
    var_9 = wp::mod(var_0, var_7);
    var_10 = wp::address(var_body_inertia, var_9, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // mass = body_mass[worldid % body_mass.shape[0], bodyid]                                 <L 749>
    var_13 = &(var_body_mass.shape);
    var_16 = wp::load(var_13);
    var_15 = wp::extract(var_16, var_14);
    var_17 = wp::mod(var_0, var_15);
    var_18 = wp::address(var_body_mass, var_17, var_1);
    var_20 = wp::load(var_18);
    var_19 = wp::copy(var_20);
    // dif = xipos_in[worldid, bodyid] - subtree_com_in[worldid, body_rootid[bodyid]]         <L 750>
    var_21 = wp::address(var_xipos_in, var_0, var_1);
    var_22 = wp::address(var_body_rootid, var_1);
    var_23 = wp::load(var_22);
    var_24 = wp::address(var_subtree_com_in, var_0, var_23);
    var_26 = wp::load(var_21);
    var_27 = wp::load(var_24);
    var_25 = wp::sub(var_26, var_27);
    // res = vec10()                                                                          <L 753>
    var_28 = wp::vec_t<10, wp::float32>();
    // tmp = mat @ wp.diag(inert) @ wp.transpose(mat)                                         <L 755>
    var_29 = wp::diag(var_11);
    var_30 = wp::mul(var_3, var_29);
    var_31 = wp::transpose(var_3);
    var_32 = wp::mul(var_30, var_31);
    // res[0] = tmp[0, 0]                                                                     <L 756>
    var_35 = wp::extract(var_32, var_33, var_34);
    wp::assign_inplace(var_28, var_36, var_35);
    // res[1] = tmp[1, 1]                                                                     <L 757>
    var_39 = wp::extract(var_32, var_37, var_38);
    wp::assign_inplace(var_28, var_40, var_39);
    // res[2] = tmp[2, 2]                                                                     <L 758>
    var_43 = wp::extract(var_32, var_41, var_42);
    wp::assign_inplace(var_28, var_44, var_43);
    // res[3] = tmp[0, 1]                                                                     <L 759>
    var_47 = wp::extract(var_32, var_45, var_46);
    wp::assign_inplace(var_28, var_48, var_47);
    // res[4] = tmp[0, 2]                                                                     <L 760>
    var_51 = wp::extract(var_32, var_49, var_50);
    wp::assign_inplace(var_28, var_52, var_51);
    // res[5] = tmp[1, 2]                                                                     <L 761>
    var_55 = wp::extract(var_32, var_53, var_54);
    wp::assign_inplace(var_28, var_56, var_55);
    // res[0] += mass * (dif[1] * dif[1] + dif[2] * dif[2])                                   <L 763>
    var_59 = wp::extract(var_25, var_58);
    var_61 = wp::extract(var_25, var_60);
    var_62 = wp::mul(var_59, var_61);
    var_64 = wp::extract(var_25, var_63);
    var_66 = wp::extract(var_25, var_65);
    var_67 = wp::mul(var_64, var_66);
    var_68 = wp::add(var_62, var_67);
    var_69 = wp::mul(var_19, var_68);
    wp::add_inplace(var_28, var_57, var_69);
    // res[1] += mass * (dif[0] * dif[0] + dif[2] * dif[2])                                   <L 764>
    var_72 = wp::extract(var_25, var_71);
    var_74 = wp::extract(var_25, var_73);
    var_75 = wp::mul(var_72, var_74);
    var_77 = wp::extract(var_25, var_76);
    var_79 = wp::extract(var_25, var_78);
    var_80 = wp::mul(var_77, var_79);
    var_81 = wp::add(var_75, var_80);
    var_82 = wp::mul(var_19, var_81);
    wp::add_inplace(var_28, var_70, var_82);
    // res[2] += mass * (dif[0] * dif[0] + dif[1] * dif[1])                                   <L 765>
    var_85 = wp::extract(var_25, var_84);
    var_87 = wp::extract(var_25, var_86);
    var_88 = wp::mul(var_85, var_87);
    var_90 = wp::extract(var_25, var_89);
    var_92 = wp::extract(var_25, var_91);
    var_93 = wp::mul(var_90, var_92);
    var_94 = wp::add(var_88, var_93);
    var_95 = wp::mul(var_19, var_94);
    wp::add_inplace(var_28, var_83, var_95);
    // res[3] -= mass * dif[0] * dif[1]                                                       <L 766>
    var_98 = wp::extract(var_25, var_97);
    var_99 = wp::mul(var_19, var_98);
    var_101 = wp::extract(var_25, var_100);
    var_102 = wp::mul(var_99, var_101);
    wp::sub_inplace(var_28, var_96, var_102);
    // res[4] -= mass * dif[0] * dif[2]                                                       <L 767>
    var_105 = wp::extract(var_25, var_104);
    var_106 = wp::mul(var_19, var_105);
    var_108 = wp::extract(var_25, var_107);
    var_109 = wp::mul(var_106, var_108);
    wp::sub_inplace(var_28, var_103, var_109);
    // res[5] -= mass * dif[1] * dif[2]                                                       <L 768>
    var_112 = wp::extract(var_25, var_111);
    var_113 = wp::mul(var_19, var_112);
    var_115 = wp::extract(var_25, var_114);
    var_116 = wp::mul(var_113, var_115);
    wp::sub_inplace(var_28, var_110, var_116);
    // res[6] = mass * dif[0]                                                                 <L 770>
    var_118 = wp::extract(var_25, var_117);
    var_119 = wp::mul(var_19, var_118);
    wp::assign_inplace(var_28, var_120, var_119);
    // res[7] = mass * dif[1]                                                                 <L 771>
    var_122 = wp::extract(var_25, var_121);
    var_123 = wp::mul(var_19, var_122);
    wp::assign_inplace(var_28, var_124, var_123);
    // res[8] = mass * dif[2]                                                                 <L 772>
    var_126 = wp::extract(var_25, var_125);
    var_127 = wp::mul(var_19, var_126);
    wp::assign_inplace(var_28, var_128, var_127);
    // res[9] = mass                                                                          <L 774>
    wp::assign_inplace(var_28, var_129, var_19);
    // cinert_out[worldid, bodyid] = res                                                      <L 776>
    wp::array_store(var_cinert_out, var_0, var_1, var_28);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cinert_1261260c_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cinert_1261260c *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cinert_1261260c_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cinert_1261260c_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cinert_1261260c *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cinert_1261260c_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cinert_1261260c_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cinert_1261260c *_wp_args)
{
    _cinert_1261260c_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__M_13671fca {
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::int32> dof_parentid;
    wp::array_t<wp::float32> dof_armature;
    wp::array_t<wp::int32> M_rownnz;
    wp::array_t<wp::int32> M_rowadr;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<10, wp::float32>> crb_in;
    wp::array_t<wp::float32> M_out;
};


template <bool wp_linear_contiguous>
static void _M_13671fca_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__M_13671fca *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::int32> var_dof_parentid = _wp_args->dof_parentid;
    wp::array_t<wp::float32> var_dof_armature = _wp_args->dof_armature;
    wp::array_t<wp::int32> var_M_rownnz = _wp_args->M_rownnz;
    wp::array_t<wp::int32> var_M_rowadr = _wp_args->M_rowadr;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<10, wp::float32>> var_crb_in = _wp_args->crb_in;
    wp::array_t<wp::float32> var_M_out = _wp_args->M_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32* var_6;
    wp::int32 var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    const wp::int32 var_10 = 1;
    wp::int32 var_11;
    wp::shape_t* var_12;
    const wp::int32 var_13 = 0;
    wp::int32 var_14;
    wp::shape_t var_15;
    wp::int32 var_16;
    wp::float32* var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::vec_t<10, wp::float32>* var_20;
    wp::vec_t<6, wp::float32>* var_21;
    wp::vec_t<6, wp::float32> var_22;
    wp::vec_t<10, wp::float32> var_23;
    wp::vec_t<6, wp::float32> var_24;
    const wp::int32 var_25 = 0;
    bool var_26;
    wp::vec_t<6, wp::float32>* var_27;
    wp::float32 var_28;
    wp::vec_t<6, wp::float32> var_29;
    wp::float32 var_30;
    const wp::int32 var_31 = 1;
    wp::int32 var_32;
    wp::int32* var_33;
    wp::int32 var_34;
    wp::int32 var_35;
    //---------
    // forward
    // def _M(                                                                                <L 1049>
    // worldid, dofid = wp.tid()                                                              <L 1062>
    builtin_tid2d(var_0, var_1);
    // bodyid = dof_bodyid[dofid]                                                             <L 1063>
    var_2 = wp::address(var_dof_bodyid, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // madr_ij = M_rowadr[dofid] + M_rownnz[dofid] - 1                                        <L 1064>
    var_5 = wp::address(var_M_rowadr, var_1);
    var_6 = wp::address(var_M_rownnz, var_1);
    var_8 = wp::load(var_5);
    var_9 = wp::load(var_6);
    var_7 = wp::add(var_8, var_9);
    var_11 = wp::sub(var_7, var_10);
    // M_out[worldid, madr_ij] = dof_armature[worldid % dof_armature.shape[0], dofid]         <L 1067>
    var_12 = &(var_dof_armature.shape);
    var_15 = wp::load(var_12);
    var_14 = wp::extract(var_15, var_13);
    var_16 = wp::mod(var_0, var_14);
    var_17 = wp::address(var_dof_armature, var_16, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    wp::array_store(var_M_out, var_0, var_11, var_18);
    // buf = math.inert_vec(crb_in[worldid, bodyid], cdof_in[worldid, dofid])                 <L 1070>
    var_20 = wp::address(var_crb_in, var_0, var_3);
    var_21 = wp::address(var_cdof_in, var_0, var_1);
    var_23 = wp::load(var_20);
    var_24 = wp::load(var_21);
    var_22 = inert_vec_0(var_23, var_24);
    // while dofid >= 0:                                                                      <L 1073>
    start_while_0:;
    var_26 = (var_1 >= var_25);
    if ((var_26) == false) goto end_while_0;
        // M_out[worldid, madr_ij] += wp.dot(cdof_in[worldid, dofid], buf)                    <L 1074>
        var_27 = wp::address(var_cdof_in, var_0, var_1);
        var_29 = wp::load(var_27);
        var_28 = wp::dot(var_29, var_22);
        var_30 = wp::atomic_add(var_M_out, var_0, var_11, var_28);
        // madr_ij -= 1                                                                       <L 1075>
        var_32 = wp::sub(var_11, var_31);
        // dofid = dof_parentid[dofid]                                                        <L 1076>
        var_33 = wp::address(var_dof_parentid, var_1);
        var_35 = wp::load(var_33);
        var_34 = wp::copy(var_35);
        wp::assign(var_1, var_34);
        wp::assign(var_11, var_32);
    goto start_while_0;
    end_while_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _M_13671fca_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__M_13671fca *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _M_13671fca_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _M_13671fca_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__M_13671fca *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _M_13671fca_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _M_13671fca_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__M_13671fca *_wp_args)
{
    _M_13671fca_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__comvel_root_15820f35 {
    wp::array_t<wp::vec_t<6, wp::float32>> cvel_out;
};


template <bool wp_linear_contiguous>
static void _comvel_root_15820f35_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__comvel_root_15820f35 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_out = _wp_args->cvel_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const wp::float32 var_2 = 0.0;
    const wp::int32 var_3 = 0;
    wp::vec_t<6, wp::float32>* var_4;
    //---------
    // forward
    // def _comvel_root(cvel_out: wp.array2d[wp.spatial_vector]):                             <L 2177>
    // worldid, elementid = wp.tid()                                                          <L 2178>
    builtin_tid2d(var_0, var_1);
    // cvel_out[worldid, 0][elementid] = 0.0                                                  <L 2179>
    var_4 = &(wp::index(var_cvel_out, var_0, var_3));
    wp::store(&(wp::index(var_cvel_out, var_0, var_3).component_ref(var_1)), var_2);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _comvel_root_15820f35_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__comvel_root_15820f35 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _comvel_root_15820f35_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _comvel_root_15820f35_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__comvel_root_15820f35 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _comvel_root_15820f35_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _comvel_root_15820f35_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__comvel_root_15820f35 *_wp_args)
{
    _comvel_root_15820f35_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__light_local_to_global_1966b84b {
    wp::array_t<wp::int32> light_mode;
    wp::array_t<wp::int32> light_bodyid;
    wp::array_t<wp::int32> light_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> light_pos;
    wp::array_t<wp::vec_t<3, wp::float32>> light_dir;
    wp::array_t<wp::vec_t<3, wp::float32>> light_poscom0;
    wp::array_t<wp::vec_t<3, wp::float32>> light_pos0;
    wp::array_t<wp::vec_t<3, wp::float32>> light_dir0;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> light_xpos_out;
    wp::array_t<wp::vec_t<3, wp::float32>> light_xdir_out;
};


template <bool wp_linear_contiguous>
static void _light_local_to_global_1966b84b_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__light_local_to_global_1966b84b *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_light_mode = _wp_args->light_mode;
    wp::array_t<wp::int32> var_light_bodyid = _wp_args->light_bodyid;
    wp::array_t<wp::int32> var_light_targetbodyid = _wp_args->light_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_pos = _wp_args->light_pos;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_dir = _wp_args->light_dir;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_poscom0 = _wp_args->light_poscom0;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_pos0 = _wp_args->light_pos0;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_dir0 = _wp_args->light_dir0;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_xpos_out = _wp_args->light_xpos_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_light_xdir_out = _wp_args->light_xdir_out;
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
    wp::int32* var_13;
    const wp::int32 var_14 = 3;
    bool var_15;
    wp::int32 var_16;
    wp::int32* var_17;
    const wp::int32 var_18 = 4;
    bool var_19;
    wp::int32 var_20;
    bool var_21;
    wp::int32* var_22;
    const wp::int32 var_23 = 0;
    bool var_24;
    wp::int32 var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::vec_t<3, wp::float32>* var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::quat_t<wp::float32>* var_32;
    wp::quat_t<wp::float32> var_33;
    wp::quat_t<wp::float32> var_34;
    wp::vec_t<3, wp::float32>* var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::vec_t<3, wp::float32> var_38;
    wp::vec_t<3, wp::float32>* var_39;
    wp::vec_t<3, wp::float32> var_40;
    wp::vec_t<3, wp::float32> var_41;
    wp::int32* var_42;
    const wp::int32 var_43 = 1;
    bool var_44;
    wp::int32 var_45;
    wp::shape_t* var_46;
    const wp::int32 var_47 = 0;
    wp::int32 var_48;
    wp::shape_t var_49;
    wp::int32 var_50;
    wp::vec_t<3, wp::float32>* var_51;
    wp::vec_t<3, wp::float32> var_52;
    wp::vec_t<3, wp::float32> var_53;
    wp::int32* var_54;
    wp::int32 var_55;
    wp::vec_t<3, wp::float32>* var_56;
    wp::vec_t<3, wp::float32> var_57;
    wp::vec_t<3, wp::float32> var_58;
    wp::shape_t* var_59;
    const wp::int32 var_60 = 0;
    wp::int32 var_61;
    wp::shape_t var_62;
    wp::int32 var_63;
    wp::vec_t<3, wp::float32>* var_64;
    wp::vec_t<3, wp::float32> var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::int32* var_67;
    const wp::int32 var_68 = 2;
    bool var_69;
    wp::int32 var_70;
    wp::shape_t* var_71;
    const wp::int32 var_72 = 0;
    wp::int32 var_73;
    wp::shape_t var_74;
    wp::int32 var_75;
    wp::vec_t<3, wp::float32>* var_76;
    wp::vec_t<3, wp::float32> var_77;
    wp::vec_t<3, wp::float32> var_78;
    wp::int32* var_79;
    wp::int32 var_80;
    wp::vec_t<3, wp::float32>* var_81;
    wp::shape_t* var_82;
    const wp::int32 var_83 = 0;
    wp::int32 var_84;
    wp::shape_t var_85;
    wp::int32 var_86;
    wp::vec_t<3, wp::float32>* var_87;
    wp::vec_t<3, wp::float32> var_88;
    wp::vec_t<3, wp::float32> var_89;
    wp::vec_t<3, wp::float32> var_90;
    bool var_91;
    wp::int32* var_92;
    const wp::int32 var_93 = 3;
    bool var_94;
    wp::int32 var_95;
    wp::int32* var_96;
    const wp::int32 var_97 = 4;
    bool var_98;
    wp::int32 var_99;
    wp::int32* var_100;
    wp::int32 var_101;
    wp::int32 var_102;
    wp::vec_t<3, wp::float32>* var_103;
    wp::vec_t<3, wp::float32> var_104;
    wp::vec_t<3, wp::float32> var_105;
    wp::quat_t<wp::float32>* var_106;
    wp::quat_t<wp::float32> var_107;
    wp::quat_t<wp::float32> var_108;
    wp::vec_t<3, wp::float32>* var_109;
    wp::vec_t<3, wp::float32> var_110;
    wp::vec_t<3, wp::float32> var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::int32* var_113;
    wp::int32 var_114;
    wp::vec_t<3, wp::float32>* var_115;
    wp::vec_t<3, wp::float32> var_116;
    wp::vec_t<3, wp::float32> var_117;
    wp::int32* var_118;
    const wp::int32 var_119 = 4;
    bool var_120;
    wp::int32 var_121;
    wp::int32* var_122;
    wp::int32 var_123;
    wp::vec_t<3, wp::float32>* var_124;
    wp::vec_t<3, wp::float32> var_125;
    wp::vec_t<3, wp::float32> var_126;
    wp::vec_t<3, wp::float32> var_127;
    wp::vec_t<3, wp::float32>* var_128;
    wp::vec_t<3, wp::float32> var_129;
    wp::vec_t<3, wp::float32> var_130;
    wp::int32* var_131;
    wp::int32 var_132;
    wp::int32 var_133;
    wp::vec_t<3, wp::float32>* var_134;
    wp::vec_t<3, wp::float32> var_135;
    wp::vec_t<3, wp::float32> var_136;
    wp::quat_t<wp::float32>* var_137;
    wp::quat_t<wp::float32> var_138;
    wp::quat_t<wp::float32> var_139;
    wp::vec_t<3, wp::float32>* var_140;
    wp::vec_t<3, wp::float32> var_141;
    wp::vec_t<3, wp::float32> var_142;
    wp::vec_t<3, wp::float32> var_143;
    wp::vec_t<3, wp::float32>* var_144;
    wp::vec_t<3, wp::float32> var_145;
    wp::vec_t<3, wp::float32> var_146;
    wp::int32 var_147;
    wp::vec_t<3, wp::float32> var_148;
    wp::quat_t<wp::float32> var_149;
    wp::int32 var_150;
    wp::vec_t<3, wp::float32> var_151;
    wp::quat_t<wp::float32> var_152;
    wp::vec_t<3, wp::float32>* var_153;
    wp::vec_t<3, wp::float32> var_154;
    wp::vec_t<3, wp::float32> var_155;
    //---------
    // forward
    // def _light_local_to_global(                                                            <L 926>
    // worldid, lightid = wp.tid()                                                            <L 944>
    builtin_tid2d(var_0, var_1);
    // light_pos_id = worldid % light_pos.shape[0]                                            <L 945>
    var_2 = &(var_light_pos.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // light_dir_id = worldid % light_dir.shape[0]                                            <L 946>
    var_7 = &(var_light_dir.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // is_target_light = (light_mode[lightid] == CamLightType.TARGETBODY) or (light_mode[lightid] == CamLightType.TARGETBODYCOM)       <L 947>
    var_13 = wp::address(var_light_mode, var_1);
    var_16 = wp::load(var_13);
    var_15 = (var_16 == var_14);
    var_12 = var_15;
    if (!var_12) {
        var_17 = wp::address(var_light_mode, var_1);
        var_20 = wp::load(var_17);
        var_19 = (var_20 == var_18);
        var_12 = var_12 || var_19;
    }
    // invalid_target = is_target_light and (light_targetbodyid[lightid] < 0)                 <L 948>
    var_21 = var_12;
    if (var_21) {
        var_22 = wp::address(var_light_targetbodyid, var_1);
        var_25 = wp::load(var_22);
        var_24 = (var_25 < var_23);
        var_21 = var_21 && var_24;
    }
    // if invalid_target:                                                                     <L 949>
    if (var_21) {
        // bodyid = light_bodyid[lightid]                                                     <L 950>
        var_26 = wp::address(var_light_bodyid, var_1);
        var_28 = wp::load(var_26);
        var_27 = wp::copy(var_28);
        // xpos = xpos_in[worldid, bodyid]                                                    <L 951>
        var_29 = wp::address(var_xpos_in, var_0, var_27);
        var_31 = wp::load(var_29);
        var_30 = wp::copy(var_31);
        // xquat = xquat_in[worldid, bodyid]                                                  <L 952>
        var_32 = wp::address(var_xquat_in, var_0, var_27);
        var_34 = wp::load(var_32);
        var_33 = wp::copy(var_34);
        // light_xpos_out[worldid, lightid] = xpos + math.rot_vec_quat(light_pos[light_pos_id, lightid], xquat)       <L 953>
        var_35 = wp::address(var_light_pos, var_6, var_1);
        var_37 = wp::load(var_35);
        var_36 = rot_vec_quat_0(var_37, var_33);
        var_38 = wp::add(var_30, var_36);
        wp::array_store(var_light_xpos_out, var_0, var_1, var_38);
        // light_xdir_out[worldid, lightid] = math.rot_vec_quat(light_dir[light_dir_id, lightid], xquat)       <L 954>
        var_39 = wp::address(var_light_dir, var_11, var_1);
        var_41 = wp::load(var_39);
        var_40 = rot_vec_quat_0(var_41, var_33);
        wp::array_store(var_light_xdir_out, var_0, var_1, var_40);
        // return                                                                             <L 955>
        return;
    }
    if (!var_21) {
        // elif light_mode[lightid] == CamLightType.TRACK:                                    <L 956>
        var_42 = wp::address(var_light_mode, var_1);
        var_45 = wp::load(var_42);
        var_44 = (var_45 == var_43);
        if (var_44) {
            // light_xdir_out[worldid, lightid] = light_dir0[worldid % light_dir0.shape[0], lightid]       <L 957>
            var_46 = &(var_light_dir0.shape);
            var_49 = wp::load(var_46);
            var_48 = wp::extract(var_49, var_47);
            var_50 = wp::mod(var_0, var_48);
            var_51 = wp::address(var_light_dir0, var_50, var_1);
            var_53 = wp::load(var_51);
            var_52 = wp::copy(var_53);
            wp::array_store(var_light_xdir_out, var_0, var_1, var_52);
            // body_xpos = xpos_in[worldid, light_bodyid[lightid]]                            <L 958>
            var_54 = wp::address(var_light_bodyid, var_1);
            var_55 = wp::load(var_54);
            var_56 = wp::address(var_xpos_in, var_0, var_55);
            var_58 = wp::load(var_56);
            var_57 = wp::copy(var_58);
            // light_xpos_out[worldid, lightid] = body_xpos + light_pos0[worldid % light_pos0.shape[0], lightid]       <L 959>
            var_59 = &(var_light_pos0.shape);
            var_62 = wp::load(var_59);
            var_61 = wp::extract(var_62, var_60);
            var_63 = wp::mod(var_0, var_61);
            var_64 = wp::address(var_light_pos0, var_63, var_1);
            var_66 = wp::load(var_64);
            var_65 = wp::add(var_57, var_66);
            wp::array_store(var_light_xpos_out, var_0, var_1, var_65);
        }
        if (!var_44) {
            // elif light_mode[lightid] == CamLightType.TRACKCOM:                             <L 960>
            var_67 = wp::address(var_light_mode, var_1);
            var_70 = wp::load(var_67);
            var_69 = (var_70 == var_68);
            if (var_69) {
                // light_xdir_out[worldid, lightid] = light_dir0[worldid % light_dir0.shape[0], lightid]       <L 961>
                var_71 = &(var_light_dir0.shape);
                var_74 = wp::load(var_71);
                var_73 = wp::extract(var_74, var_72);
                var_75 = wp::mod(var_0, var_73);
                var_76 = wp::address(var_light_dir0, var_75, var_1);
                var_78 = wp::load(var_76);
                var_77 = wp::copy(var_78);
                wp::array_store(var_light_xdir_out, var_0, var_1, var_77);
                // light_xpos_out[worldid, lightid] = (                                       <L 962>
                // subtree_com_in[worldid, light_bodyid[lightid]] + light_poscom0[worldid % light_poscom0.shape[0], lightid]       <L 963>
                var_79 = wp::address(var_light_bodyid, var_1);
                var_80 = wp::load(var_79);
                var_81 = wp::address(var_subtree_com_in, var_0, var_80);
                var_82 = &(var_light_poscom0.shape);
                var_85 = wp::load(var_82);
                var_84 = wp::extract(var_85, var_83);
                var_86 = wp::mod(var_0, var_84);
                var_87 = wp::address(var_light_poscom0, var_86, var_1);
                var_89 = wp::load(var_81);
                var_90 = wp::load(var_87);
                var_88 = wp::add(var_89, var_90);
                // light_xpos_out[worldid, lightid] = (                                       <L 962>
                wp::array_store(var_light_xpos_out, var_0, var_1, var_88);
            }
            if (!var_69) {
                // elif light_mode[lightid] == CamLightType.TARGETBODY or light_mode[lightid] == CamLightType.TARGETBODYCOM:       <L 965>
                var_92 = wp::address(var_light_mode, var_1);
                var_95 = wp::load(var_92);
                var_94 = (var_95 == var_93);
                var_91 = var_94;
                if (!var_91) {
                    var_96 = wp::address(var_light_mode, var_1);
                    var_99 = wp::load(var_96);
                    var_98 = (var_99 == var_97);
                    var_91 = var_91 || var_98;
                }
                if (var_91) {
                    // bodyid = light_bodyid[lightid]                                         <L 966>
                    var_100 = wp::address(var_light_bodyid, var_1);
                    var_102 = wp::load(var_100);
                    var_101 = wp::copy(var_102);
                    // xpos = xpos_in[worldid, bodyid]                                        <L 967>
                    var_103 = wp::address(var_xpos_in, var_0, var_101);
                    var_105 = wp::load(var_103);
                    var_104 = wp::copy(var_105);
                    // xquat = xquat_in[worldid, bodyid]                                      <L 968>
                    var_106 = wp::address(var_xquat_in, var_0, var_101);
                    var_108 = wp::load(var_106);
                    var_107 = wp::copy(var_108);
                    // light_xpos_out[worldid, lightid] = xpos + math.rot_vec_quat(light_pos[light_pos_id, lightid], xquat)       <L 969>
                    var_109 = wp::address(var_light_pos, var_6, var_1);
                    var_111 = wp::load(var_109);
                    var_110 = rot_vec_quat_0(var_111, var_107);
                    var_112 = wp::add(var_104, var_110);
                    wp::array_store(var_light_xpos_out, var_0, var_1, var_112);
                    // pos = xpos_in[worldid, light_targetbodyid[lightid]]                    <L 970>
                    var_113 = wp::address(var_light_targetbodyid, var_1);
                    var_114 = wp::load(var_113);
                    var_115 = wp::address(var_xpos_in, var_0, var_114);
                    var_117 = wp::load(var_115);
                    var_116 = wp::copy(var_117);
                    // if light_mode[lightid] == CamLightType.TARGETBODYCOM:                  <L 971>
                    var_118 = wp::address(var_light_mode, var_1);
                    var_121 = wp::load(var_118);
                    var_120 = (var_121 == var_119);
                    if (var_120) {
                        // pos = subtree_com_in[worldid, light_targetbodyid[lightid]]         <L 972>
                        var_122 = wp::address(var_light_targetbodyid, var_1);
                        var_123 = wp::load(var_122);
                        var_124 = wp::address(var_subtree_com_in, var_0, var_123);
                        var_126 = wp::load(var_124);
                        var_125 = wp::copy(var_126);
                    }
                    var_127 = wp::where(var_120, var_125, var_116);
                    // light_xdir_out[worldid, lightid] = pos - light_xpos_out[worldid, lightid]       <L 973>
                    var_128 = wp::address(var_light_xpos_out, var_0, var_1);
                    var_130 = wp::load(var_128);
                    var_129 = wp::sub(var_127, var_130);
                    wp::array_store(var_light_xdir_out, var_0, var_1, var_129);
                }
                if (!var_91) {
                    // bodyid = light_bodyid[lightid]                                         <L 975>
                    var_131 = wp::address(var_light_bodyid, var_1);
                    var_133 = wp::load(var_131);
                    var_132 = wp::copy(var_133);
                    // xpos = xpos_in[worldid, bodyid]                                        <L 976>
                    var_134 = wp::address(var_xpos_in, var_0, var_132);
                    var_136 = wp::load(var_134);
                    var_135 = wp::copy(var_136);
                    // xquat = xquat_in[worldid, bodyid]                                      <L 977>
                    var_137 = wp::address(var_xquat_in, var_0, var_132);
                    var_139 = wp::load(var_137);
                    var_138 = wp::copy(var_139);
                    // light_xpos_out[worldid, lightid] = xpos + math.rot_vec_quat(light_pos[light_pos_id, lightid], xquat)       <L 978>
                    var_140 = wp::address(var_light_pos, var_6, var_1);
                    var_142 = wp::load(var_140);
                    var_141 = rot_vec_quat_0(var_142, var_138);
                    var_143 = wp::add(var_135, var_141);
                    wp::array_store(var_light_xpos_out, var_0, var_1, var_143);
                    // light_xdir_out[worldid, lightid] = math.rot_vec_quat(light_dir[light_dir_id, lightid], xquat)       <L 979>
                    var_144 = wp::address(var_light_dir, var_11, var_1);
                    var_146 = wp::load(var_144);
                    var_145 = rot_vec_quat_0(var_146, var_138);
                    wp::array_store(var_light_xdir_out, var_0, var_1, var_145);
                }
                var_147 = wp::where(var_91, var_101, var_132);
                var_148 = wp::where(var_91, var_104, var_135);
                var_149 = wp::where(var_91, var_107, var_138);
            }
        }
    }
    var_150 = wp::where(var_21, var_27, var_147);
    var_151 = wp::where(var_21, var_30, var_148);
    var_152 = wp::where(var_21, var_33, var_149);
    // light_xdir_out[worldid, lightid] = wp.normalize(light_xdir_out[worldid, lightid])       <L 981>
    var_153 = wp::address(var_light_xdir_out, var_0, var_1);
    var_155 = wp::load(var_153);
    var_154 = wp::normalize(var_155);
    wp::array_store(var_light_xdir_out, var_0, var_1, var_154);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _light_local_to_global_1966b84b_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__light_local_to_global_1966b84b *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _light_local_to_global_1966b84b_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _light_local_to_global_1966b84b_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__light_local_to_global_1966b84b *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _light_local_to_global_1966b84b_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _light_local_to_global_1966b84b_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__light_local_to_global_1966b84b *_wp_args)
{
    _light_local_to_global_1966b84b_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__transmission_1c4157e8 {
    wp::int32 nv;
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_weldid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> jnt_type;
    wp::array_t<wp::int32> jnt_qposadr;
    wp::array_t<wp::int32> jnt_dofadr;
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::int32> dof_parentid;
    wp::array_t<wp::int32> site_bodyid;
    wp::array_t<wp::quat_t<wp::float32>> site_quat;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::int32> actuator_trntype;
    wp::array_t<wp::vec_t<2, wp::int32>> actuator_trnid;
    wp::array_t<wp::vec_t<6, wp::float32>> actuator_gear;
    wp::array_t<wp::float32> actuator_cranklength;
    wp::array_t<wp::int32> body_isdofancestor;
    wp::array_t<wp::float32> qpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> site_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> site_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::float32> ten_J_in;
    wp::array_t<wp::float32> ten_length_in;
    wp::array_t<wp::int32> moment_nnz;
    wp::array_t<wp::float32> actuator_length_out;
    wp::array_t<wp::int32> moment_rownnz_out;
    wp::array_t<wp::int32> moment_rowadr_out;
    wp::array_t<wp::int32> moment_colind_out;
    wp::array_t<wp::float32> actuator_moment_out;
};


template <bool wp_linear_contiguous>
static void _transmission_1c4157e8_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__transmission_1c4157e8 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nv = _wp_args->nv;
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_weldid = _wp_args->body_weldid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_jnt_type = _wp_args->jnt_type;
    wp::array_t<wp::int32> var_jnt_qposadr = _wp_args->jnt_qposadr;
    wp::array_t<wp::int32> var_jnt_dofadr = _wp_args->jnt_dofadr;
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::int32> var_dof_parentid = _wp_args->dof_parentid;
    wp::array_t<wp::int32> var_site_bodyid = _wp_args->site_bodyid;
    wp::array_t<wp::quat_t<wp::float32>> var_site_quat = _wp_args->site_quat;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::int32> var_actuator_trntype = _wp_args->actuator_trntype;
    wp::array_t<wp::vec_t<2, wp::int32>> var_actuator_trnid = _wp_args->actuator_trnid;
    wp::array_t<wp::vec_t<6, wp::float32>> var_actuator_gear = _wp_args->actuator_gear;
    wp::array_t<wp::float32> var_actuator_cranklength = _wp_args->actuator_cranklength;
    wp::array_t<wp::int32> var_body_isdofancestor = _wp_args->body_isdofancestor;
    wp::array_t<wp::float32> var_qpos_in = _wp_args->qpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_xpos_in = _wp_args->site_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_site_xmat_in = _wp_args->site_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::float32> var_ten_J_in = _wp_args->ten_J_in;
    wp::array_t<wp::float32> var_ten_length_in = _wp_args->ten_length_in;
    wp::array_t<wp::int32> var_moment_nnz = _wp_args->moment_nnz;
    wp::array_t<wp::float32> var_actuator_length_out = _wp_args->actuator_length_out;
    wp::array_t<wp::int32> var_moment_rownnz_out = _wp_args->moment_rownnz_out;
    wp::array_t<wp::int32> var_moment_rowadr_out = _wp_args->moment_rowadr_out;
    wp::array_t<wp::int32> var_moment_colind_out = _wp_args->moment_colind_out;
    wp::array_t<wp::float32> var_actuator_moment_out = _wp_args->actuator_moment_out;
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
    wp::vec_t<6, wp::float32>* var_10;
    wp::vec_t<6, wp::float32> var_11;
    wp::vec_t<6, wp::float32> var_12;
    bool var_13;
    const wp::int32 var_14 = 0;
    bool var_15;
    const wp::int32 var_16 = 1;
    bool var_17;
    wp::array_t<wp::float32> var_18;
    wp::vec_t<2, wp::int32>* var_19;
    const wp::int32 var_20 = 0;
    wp::int32 var_21;
    wp::vec_t<2, wp::int32> var_22;
    wp::int32* var_23;
    wp::int32 var_24;
    wp::int32 var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::int32* var_29;
    wp::int32 var_30;
    wp::int32 var_31;
    const wp::int32 var_32 = 0;
    bool var_33;
    const wp::int32 var_34 = 6;
    const wp::int32 var_35 = 6;
    wp::int32 var_36;
    const wp::int32 var_37 = 0;
    wp::int32 var_38;
    const wp::int32 var_39 = 0;
    wp::int32 var_40;
    const wp::int32 var_41 = 1;
    wp::int32 var_42;
    const wp::int32 var_43 = 1;
    wp::int32 var_44;
    const wp::int32 var_45 = 2;
    wp::int32 var_46;
    const wp::int32 var_47 = 2;
    wp::int32 var_48;
    const wp::int32 var_49 = 3;
    wp::int32 var_50;
    const wp::int32 var_51 = 3;
    wp::int32 var_52;
    const wp::int32 var_53 = 4;
    wp::int32 var_54;
    const wp::int32 var_55 = 4;
    wp::int32 var_56;
    const wp::int32 var_57 = 5;
    wp::int32 var_58;
    const wp::int32 var_59 = 5;
    wp::int32 var_60;
    const wp::float32 var_61 = 0.0;
    const wp::int32 var_62 = 1;
    bool var_63;
    const wp::int32 var_64 = 3;
    wp::int32 var_65;
    wp::float32* var_66;
    const wp::int32 var_67 = 4;
    wp::int32 var_68;
    wp::float32* var_69;
    const wp::int32 var_70 = 5;
    wp::int32 var_71;
    wp::float32* var_72;
    const wp::int32 var_73 = 6;
    wp::int32 var_74;
    wp::float32* var_75;
    wp::quat_t<wp::float32> var_76;
    wp::float32 var_77;
    wp::float32 var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::quat_t<wp::float32> var_81;
    wp::quat_t<wp::float32> var_82;
    wp::vec_t<3, wp::float32> var_83;
    wp::vec_t<3, wp::float32> var_84;
    const wp::int32 var_85 = 0;
    wp::float32 var_86;
    const wp::int32 var_87 = 0;
    wp::int32 var_88;
    const wp::int32 var_89 = 1;
    wp::float32 var_90;
    const wp::int32 var_91 = 1;
    wp::int32 var_92;
    const wp::int32 var_93 = 2;
    wp::float32 var_94;
    const wp::int32 var_95 = 2;
    wp::int32 var_96;
    const wp::int32 var_97 = 0;
    wp::float32 var_98;
    const wp::int32 var_99 = 3;
    wp::int32 var_100;
    const wp::int32 var_101 = 1;
    wp::float32 var_102;
    const wp::int32 var_103 = 4;
    wp::int32 var_104;
    const wp::int32 var_105 = 2;
    wp::float32 var_106;
    const wp::int32 var_107 = 5;
    wp::int32 var_108;
    const wp::int32 var_109 = 0;
    wp::float32 var_110;
    const wp::int32 var_111 = 0;
    wp::int32 var_112;
    const wp::int32 var_113 = 1;
    wp::float32 var_114;
    const wp::int32 var_115 = 1;
    wp::int32 var_116;
    const wp::int32 var_117 = 2;
    wp::float32 var_118;
    const wp::int32 var_119 = 2;
    wp::int32 var_120;
    const wp::int32 var_121 = 3;
    wp::float32 var_122;
    const wp::int32 var_123 = 3;
    wp::int32 var_124;
    const wp::int32 var_125 = 4;
    wp::float32 var_126;
    const wp::int32 var_127 = 4;
    wp::int32 var_128;
    const wp::int32 var_129 = 5;
    wp::float32 var_130;
    const wp::int32 var_131 = 5;
    wp::int32 var_132;
    const wp::int32 var_133 = 1;
    bool var_134;
    const wp::int32 var_135 = 0;
    wp::int32 var_136;
    wp::float32* var_137;
    const wp::int32 var_138 = 1;
    wp::int32 var_139;
    wp::float32* var_140;
    const wp::int32 var_141 = 2;
    wp::int32 var_142;
    wp::float32* var_143;
    const wp::int32 var_144 = 3;
    wp::int32 var_145;
    wp::float32* var_146;
    wp::quat_t<wp::float32> var_147;
    wp::float32 var_148;
    wp::float32 var_149;
    wp::float32 var_150;
    wp::float32 var_151;
    wp::quat_t<wp::float32> var_152;
    wp::vec_t<3, wp::float32> var_153;
    wp::vec_t<3, wp::float32> var_154;
    const wp::int32 var_155 = 1;
    bool var_156;
    wp::quat_t<wp::float32> var_157;
    wp::vec_t<3, wp::float32> var_158;
    wp::vec_t<3, wp::float32> var_159;
    wp::float32 var_160;
    const wp::int32 var_161 = 3;
    wp::int32 var_162;
    const wp::int32 var_163 = 0;
    wp::int32 var_164;
    wp::int32 var_165;
    wp::float32 var_166;
    const wp::int32 var_167 = 1;
    wp::int32 var_168;
    wp::int32 var_169;
    wp::float32 var_170;
    const wp::int32 var_171 = 2;
    wp::int32 var_172;
    wp::int32 var_173;
    wp::float32 var_174;
    bool var_175;
    const wp::int32 var_176 = 2;
    bool var_177;
    const wp::int32 var_178 = 3;
    bool var_179;
    wp::float32* var_180;
    const wp::int32 var_181 = 0;
    wp::float32 var_182;
    wp::float32 var_183;
    wp::float32 var_184;
    const wp::int32 var_185 = 1;
    wp::int32 var_186;
    const wp::int32 var_187 = 0;
    wp::float32 var_188;
    const wp::str var_189 = "unrecognized joint type";
    wp::int32 var_190;
    wp::int32 var_191;
    wp::int32 var_192;
    wp::quat_t<wp::float32> var_193;
    wp::vec_t<3, wp::float32> var_194;
    const wp::int32 var_195 = 2;
    bool var_196;
    wp::vec_t<2, wp::int32>* var_197;
    wp::vec_t<2, wp::int32> var_198;
    wp::vec_t<2, wp::int32> var_199;
    const wp::int32 var_200 = 0;
    wp::int32 var_201;
    const wp::int32 var_202 = 1;
    wp::int32 var_203;
    const wp::int32 var_204 = 0;
    wp::float32 var_205;
    wp::shape_t* var_206;
    const wp::int32 var_207 = 0;
    wp::int32 var_208;
    wp::shape_t var_209;
    wp::int32 var_210;
    wp::float32* var_211;
    wp::float32 var_212;
    wp::float32 var_213;
    wp::mat_t<3, 3, wp::float32>* var_214;
    wp::mat_t<3, 3, wp::float32> var_215;
    wp::mat_t<3, 3, wp::float32> var_216;
    const wp::int32 var_217 = 0;
    const wp::int32 var_218 = 2;
    wp::float32 var_219;
    const wp::int32 var_220 = 1;
    const wp::int32 var_221 = 2;
    wp::float32 var_222;
    const wp::int32 var_223 = 2;
    const wp::int32 var_224 = 2;
    wp::float32 var_225;
    wp::vec_t<3, wp::float32> var_226;
    wp::vec_t<3, wp::float32>* var_227;
    wp::vec_t<3, wp::float32> var_228;
    wp::vec_t<3, wp::float32> var_229;
    wp::vec_t<3, wp::float32>* var_230;
    wp::vec_t<3, wp::float32> var_231;
    wp::vec_t<3, wp::float32> var_232;
    wp::vec_t<3, wp::float32> var_233;
    wp::float32 var_234;
    wp::float32 var_235;
    wp::float32 var_236;
    wp::float32 var_237;
    wp::float32 var_238;
    wp::float32 var_239;
    const wp::int32 var_240 = 1;
    const wp::float32 var_241 = 0.0;
    bool var_242;
    const wp::int32 var_243 = 0;
    const wp::float32 var_244 = 0.0;
    wp::float32 var_245;
    wp::float32 var_246;
    wp::float32 var_247;
    wp::int32 var_248;
    wp::float32 var_249;
    wp::float32 var_250;
    wp::float32 var_251;
    const wp::int32 var_252 = 1;
    bool var_253;
    const wp::float32 var_254 = 1.0;
    wp::float32 var_255;
    wp::float32 var_256;
    wp::vec_t<3, wp::float32> var_257;
    wp::vec_t<3, wp::float32> var_258;
    wp::vec_t<3, wp::float32> var_259;
    wp::vec_t<3, wp::float32> var_260;
    wp::vec_t<3, wp::float32> var_261;
    wp::vec_t<3, wp::float32> var_262;
    wp::vec_t<3, wp::float32> var_263;
    wp::vec_t<3, wp::float32> var_264;
    wp::int32* var_265;
    wp::int32 var_266;
    wp::int32* var_267;
    wp::int32 var_268;
    wp::int32 var_269;
    wp::int32* var_270;
    wp::int32 var_271;
    wp::int32* var_272;
    wp::int32 var_273;
    wp::int32 var_274;
    const wp::int32 var_275 = -1;
    wp::int32 var_276;
    const wp::int32 var_277 = -1;
    wp::int32 var_278;
    const wp::int32 var_279 = 0;
    bool var_280;
    wp::int32* var_281;
    wp::int32* var_282;
    wp::int32 var_283;
    wp::int32 var_284;
    wp::int32 var_285;
    const wp::int32 var_286 = 1;
    wp::int32 var_287;
    wp::int32 var_288;
    const wp::int32 var_289 = 0;
    bool var_290;
    wp::int32* var_291;
    wp::int32* var_292;
    wp::int32 var_293;
    wp::int32 var_294;
    wp::int32 var_295;
    const wp::int32 var_296 = 1;
    wp::int32 var_297;
    wp::int32 var_298;
    wp::int32 var_299;
    wp::int32 var_300;
    const wp::int32 var_301 = 0;
    wp::int32 var_302;
    bool var_303;
    const wp::int32 var_304 = 0;
    bool var_305;
    const wp::int32 var_306 = 0;
    bool var_307;
    wp::int32 var_308;
    const wp::int32 var_309 = 1;
    wp::int32 var_310;
    bool var_311;
    wp::int32* var_312;
    wp::int32 var_313;
    wp::int32 var_314;
    wp::int32 var_315;
    bool var_316;
    wp::int32* var_317;
    wp::int32 var_318;
    wp::int32 var_319;
    wp::int32 var_320;
    wp::int32 var_321;
    wp::int32 var_322;
    wp::int32 var_323;
    const wp::int32 var_324 = 1;
    wp::int32 var_325;
    bool var_326;
    const wp::int32 var_327 = 0;
    bool var_328;
    const wp::int32 var_329 = 0;
    bool var_330;
    wp::int32 var_331;
    wp::int32* var_332;
    wp::vec_t<3, wp::float32> var_333;
    wp::vec_t<3, wp::float32> var_334;
    wp::int32 var_335;
    wp::vec_t<3, wp::float32> var_336;
    wp::vec_t<3, wp::float32> var_337;
    wp::int32* var_338;
    wp::vec_t<3, wp::float32> var_339;
    wp::vec_t<3, wp::float32> var_340;
    wp::int32 var_341;
    wp::vec_t<3, wp::float32> var_342;
    wp::float32 var_343;
    wp::float32 var_344;
    wp::float32 var_345;
    wp::int32 var_346;
    wp::float32 var_347;
    const wp::int32 var_348 = 1;
    wp::int32 var_349;
    bool var_350;
    wp::int32* var_351;
    wp::int32 var_352;
    wp::int32 var_353;
    wp::int32 var_354;
    bool var_355;
    wp::int32* var_356;
    wp::int32 var_357;
    wp::int32 var_358;
    wp::int32 var_359;
    const wp::int32 var_360 = 3;
    bool var_361;
    wp::vec_t<2, wp::int32>* var_362;
    const wp::int32 var_363 = 0;
    wp::int32 var_364;
    wp::vec_t<2, wp::int32> var_365;
    const wp::int32 var_366 = 0;
    wp::float32 var_367;
    wp::float32* var_368;
    wp::float32 var_369;
    wp::float32 var_370;
    wp::int32* var_371;
    wp::int32 var_372;
    wp::int32 var_373;
    wp::int32* var_374;
    wp::int32 var_375;
    wp::int32 var_376;
    wp::int32 var_377;
    wp::range_t var_378;
    wp::int32 var_379;
    wp::int32 var_380;
    wp::int32 var_381;
    wp::int32* var_382;
    wp::int32 var_383;
    wp::int32 var_384;
    wp::float32* var_385;
    wp::float32 var_386;
    wp::float32 var_387;
    const wp::int32 var_388 = 5;
    bool var_389;
    const wp::float32 var_390 = 0.0;
    wp::int32 var_391;
    wp::range_t var_392;
    wp::int32 var_393;
    wp::int32 var_394;
    const wp::float32 var_395 = 0.0;
    const wp::int32 var_396 = 4;
    bool var_397;
    wp::vec_t<2, wp::int32>* var_398;
    wp::vec_t<2, wp::int32> var_399;
    wp::vec_t<2, wp::int32> var_400;
    const wp::int32 var_401 = 0;
    wp::int32 var_402;
    const wp::int32 var_403 = 1;
    wp::int32 var_404;
    wp::vec_t<6, wp::float32>* var_405;
    wp::vec_t<6, wp::float32> var_406;
    wp::vec_t<6, wp::float32> var_407;
    wp::shape_t* var_408;
    const wp::int32 var_409 = 0;
    wp::int32 var_410;
    wp::shape_t var_411;
    wp::int32 var_412;
    wp::vec_t<3, wp::float32> var_413;
    wp::vec_t<3, wp::float32> var_414;
    const wp::int32 var_415 = -1;
    bool var_416;
    wp::mat_t<3, 3, wp::float32>* var_417;
    wp::mat_t<3, 3, wp::float32> var_418;
    wp::mat_t<3, 3, wp::float32> var_419;
    wp::vec_t<3, wp::float32> var_420;
    wp::vec_t<3, wp::float32> var_421;
    wp::int32* var_422;
    wp::int32 var_423;
    wp::int32* var_424;
    wp::int32 var_425;
    wp::int32 var_426;
    const wp::int32 var_427 = -1;
    wp::int32 var_428;
    const wp::int32 var_429 = 0;
    bool var_430;
    wp::int32* var_431;
    wp::int32* var_432;
    wp::int32 var_433;
    wp::int32 var_434;
    wp::int32 var_435;
    const wp::int32 var_436 = 1;
    wp::int32 var_437;
    wp::int32 var_438;
    wp::int32 var_439;
    const wp::int32 var_440 = 0;
    wp::int32 var_441;
    const wp::int32 var_442 = 0;
    bool var_443;
    const wp::int32 var_444 = 1;
    wp::int32 var_445;
    wp::int32* var_446;
    wp::int32 var_447;
    wp::int32 var_448;
    wp::int32 var_449;
    const wp::float32 var_450 = 0.0;
    wp::int32 var_451;
    const wp::int32 var_452 = 1;
    wp::int32 var_453;
    const wp::int32 var_454 = 0;
    bool var_455;
    wp::vec_t<3, wp::float32>* var_456;
    wp::int32* var_457;
    wp::vec_t<3, wp::float32> var_458;
    wp::vec_t<3, wp::float32> var_459;
    wp::vec_t<3, wp::float32> var_460;
    wp::int32 var_461;
    wp::float32 var_462;
    wp::float32 var_463;
    wp::float32 var_464;
    wp::int32 var_465;
    const wp::int32 var_466 = 1;
    wp::int32 var_467;
    wp::int32* var_468;
    wp::int32 var_469;
    wp::int32 var_470;
    wp::int32* var_471;
    wp::int32 var_472;
    wp::int32 var_473;
    wp::int32* var_474;
    wp::int32 var_475;
    wp::int32 var_476;
    wp::int32* var_477;
    wp::int32 var_478;
    wp::int32 var_479;
    wp::int32* var_480;
    wp::int32 var_481;
    wp::int32 var_482;
    wp::int32* var_483;
    wp::int32* var_484;
    wp::int32 var_485;
    wp::int32 var_486;
    wp::int32 var_487;
    const wp::int32 var_488 = 1;
    wp::int32 var_489;
    wp::int32* var_490;
    wp::int32* var_491;
    wp::int32 var_492;
    wp::int32 var_493;
    wp::int32 var_494;
    const wp::int32 var_495 = 1;
    wp::int32 var_496;
    const wp::int32 var_497 = -1;
    bool var_498;
    const wp::int32 var_499 = 0;
    bool var_500;
    const wp::int32 var_501 = 0;
    bool var_502;
    bool var_503;
    bool var_504;
    wp::int32* var_505;
    wp::int32 var_506;
    wp::int32 var_507;
    wp::int32* var_508;
    wp::int32 var_509;
    wp::int32 var_510;
    wp::int32 var_511;
    wp::int32 var_512;
    bool var_513;
    const wp::int32 var_514 = -1;
    bool var_515;
    const wp::int32 var_516 = -1;
    bool var_517;
    wp::int32 var_518;
    wp::int32 var_519;
    bool var_520;
    wp::int32 var_521;
    wp::int32 var_522;
    wp::int32 var_523;
    bool var_524;
    const wp::int32 var_525 = 0;
    wp::float32 var_526;
    const wp::float32 var_527 = 0.0;
    bool var_528;
    const wp::int32 var_529 = 1;
    wp::float32 var_530;
    const wp::float32 var_531 = 0.0;
    bool var_532;
    const wp::int32 var_533 = 2;
    wp::float32 var_534;
    const wp::float32 var_535 = 0.0;
    bool var_536;
    bool var_537;
    bool var_538;
    const wp::int32 var_539 = 3;
    wp::float32 var_540;
    const wp::float32 var_541 = 0.0;
    bool var_542;
    const wp::int32 var_543 = 4;
    wp::float32 var_544;
    const wp::float32 var_545 = 0.0;
    bool var_546;
    const wp::int32 var_547 = 5;
    wp::float32 var_548;
    const wp::float32 var_549 = 0.0;
    bool var_550;
    bool var_551;
    wp::vec_t<3, wp::float32>* var_552;
    wp::vec_t<3, wp::float32> var_553;
    wp::vec_t<3, wp::float32> var_554;
    wp::vec_t<3, wp::float32>* var_555;
    wp::vec_t<3, wp::float32> var_556;
    wp::vec_t<3, wp::float32> var_557;
    wp::mat_t<3, 3, wp::float32>* var_558;
    wp::mat_t<3, 3, wp::float32> var_559;
    wp::mat_t<3, 3, wp::float32> var_560;
    const wp::float32 var_561 = 0.0;
    wp::float32 var_562;
    wp::mat_t<3, 3, wp::float32> var_563;
    wp::vec_t<3, wp::float32> var_564;
    wp::vec_t<3, wp::float32> var_565;
    wp::float32 var_566;
    wp::float32 var_567;
    wp::vec_t<3, wp::float32> var_568;
    wp::float32 var_569;
    wp::quat_t<wp::float32>* var_570;
    wp::quat_t<wp::float32>* var_571;
    wp::quat_t<wp::float32> var_572;
    wp::quat_t<wp::float32> var_573;
    wp::quat_t<wp::float32> var_574;
    wp::quat_t<wp::float32>* var_575;
    wp::quat_t<wp::float32>* var_576;
    wp::quat_t<wp::float32> var_577;
    wp::quat_t<wp::float32> var_578;
    wp::quat_t<wp::float32> var_579;
    wp::vec_t<3, wp::float32> var_580;
    wp::float32 var_581;
    wp::float32 var_582;
    wp::vec_t<3, wp::float32> var_583;
    wp::float32 var_584;
    wp::vec_t<3, wp::float32> var_585;
    const wp::int32 var_586 = -1;
    wp::int32 var_587;
    const wp::int32 var_588 = -1;
    wp::int32 var_589;
    const wp::int32 var_590 = 0;
    bool var_591;
    wp::int32* var_592;
    wp::int32* var_593;
    wp::int32 var_594;
    wp::int32 var_595;
    wp::int32 var_596;
    const wp::int32 var_597 = 1;
    wp::int32 var_598;
    wp::int32 var_599;
    const wp::int32 var_600 = 0;
    bool var_601;
    wp::int32* var_602;
    wp::int32* var_603;
    wp::int32 var_604;
    wp::int32 var_605;
    wp::int32 var_606;
    const wp::int32 var_607 = 1;
    wp::int32 var_608;
    wp::int32 var_609;
    wp::int32 var_610;
    wp::int32 var_611;
    const wp::int32 var_612 = 0;
    wp::int32 var_613;
    bool var_614;
    const wp::int32 var_615 = 0;
    bool var_616;
    const wp::int32 var_617 = 0;
    bool var_618;
    wp::int32 var_619;
    bool var_620;
    bool var_621;
    bool var_622;
    const wp::int32 var_623 = 1;
    wp::int32 var_624;
    bool var_625;
    wp::int32* var_626;
    wp::int32 var_627;
    wp::int32 var_628;
    wp::int32 var_629;
    bool var_630;
    wp::int32* var_631;
    wp::int32 var_632;
    wp::int32 var_633;
    wp::int32 var_634;
    wp::int32 var_635;
    wp::int32 var_636;
    wp::int32 var_637;
    const wp::int32 var_638 = 1;
    wp::int32 var_639;
    bool var_640;
    const wp::int32 var_641 = 0;
    bool var_642;
    const wp::int32 var_643 = 0;
    bool var_644;
    wp::int32 var_645;
    bool var_646;
    bool var_647;
    bool var_648;
    wp::int32 var_649;
    wp::int32* var_650;
    wp::vec_t<3, wp::float32> var_651;
    wp::vec_t<3, wp::float32> var_652;
    wp::int32 var_653;
    wp::int32* var_654;
    wp::vec_t<3, wp::float32> var_655;
    wp::vec_t<3, wp::float32> var_656;
    wp::int32 var_657;
    const wp::float32 var_658 = 0.0;
    wp::float32 var_659;
    wp::vec_t<3, wp::float32> var_660;
    wp::float32 var_661;
    wp::float32 var_662;
    wp::float32 var_663;
    wp::vec_t<3, wp::float32> var_664;
    wp::float32 var_665;
    wp::float32 var_666;
    wp::float32 var_667;
    wp::int32 var_668;
    const wp::int32 var_669 = 1;
    wp::int32 var_670;
    bool var_671;
    wp::int32* var_672;
    wp::int32 var_673;
    wp::int32 var_674;
    wp::int32 var_675;
    bool var_676;
    wp::int32* var_677;
    wp::int32 var_678;
    wp::int32 var_679;
    wp::int32 var_680;
    wp::vec_t<3, wp::float32> var_681;
    wp::vec_t<3, wp::float32> var_682;
    wp::int32 var_683;
    wp::int32 var_684;
    wp::int32 var_685;
    wp::int32 var_686;
    wp::int32 var_687;
    wp::vec_t<3, wp::float32> var_688;
    wp::vec_t<3, wp::float32> var_689;
    wp::float32 var_690;
    wp::int32 var_691;
    const wp::str var_692 = "unhandled transmission type %d\n";
    wp::vec_t<6, wp::float32> var_693;
    wp::vec_t<6, wp::float32> var_694;
    wp::int32 var_695;
    wp::int32 var_696;
    wp::vec_t<6, wp::float32> var_697;
    wp::vec_t<6, wp::float32> var_698;
    wp::vec_t<2, wp::int32> var_699;
    wp::float32 var_700;
    wp::mat_t<3, 3, wp::float32> var_701;
    wp::vec_t<3, wp::float32> var_702;
    wp::float32 var_703;
    wp::int32 var_704;
    wp::int32 var_705;
    wp::int32 var_706;
    wp::int32 var_707;
    wp::int32 var_708;
    wp::int32 var_709;
    wp::int32 var_710;
    wp::int32 var_711;
    wp::int32 var_712;
    wp::vec_t<3, wp::float32> var_713;
    wp::vec_t<3, wp::float32> var_714;
    wp::float32 var_715;
    wp::int32 var_716;
    wp::vec_t<6, wp::float32> var_717;
    wp::int32 var_718;
    wp::quat_t<wp::float32> var_719;
    wp::int32 var_720;
    wp::int32 var_721;
    //---------
    // forward
    // def _transmission(                                                                     <L 2286>
    // worldid, actid = wp.tid()                                                              <L 2327>
    builtin_tid2d(var_0, var_1);
    // trntype = actuator_trntype[actid]                                                      <L 2328>
    var_2 = wp::address(var_actuator_trntype, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // actuator_gear_id = worldid % actuator_gear.shape[0]                                    <L 2329>
    var_5 = &(var_actuator_gear.shape);
    var_8 = wp::load(var_5);
    var_7 = wp::extract(var_8, var_6);
    var_9 = wp::mod(var_0, var_7);
    // gear = actuator_gear[actuator_gear_id, actid]                                          <L 2330>
    var_10 = wp::address(var_actuator_gear, var_9, var_1);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // if trntype == TrnType.JOINT or trntype == TrnType.JOINTINPARENT:                       <L 2331>
    var_15 = (var_3 == var_14);
    var_13 = var_15;
    if (!var_13) {
        var_17 = (var_3 == var_16);
        var_13 = var_13 || var_17;
    }
    if (var_13) {
        // qpos = qpos_in[worldid]                                                            <L 2332>
        var_18 = wp::view(var_qpos_in, var_0);
        // jntid = actuator_trnid[actid][0]                                                   <L 2333>
        var_19 = wp::address(var_actuator_trnid, var_1);
        var_22 = wp::load(var_19);
        var_21 = wp::extract(var_22, var_20);
        // jnt_typ = jnt_type[jntid]                                                          <L 2334>
        var_23 = wp::address(var_jnt_type, var_21);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        // qadr = jnt_qposadr[jntid]                                                          <L 2335>
        var_26 = wp::address(var_jnt_qposadr, var_21);
        var_28 = wp::load(var_26);
        var_27 = wp::copy(var_28);
        // vadr = jnt_dofadr[jntid]                                                           <L 2336>
        var_29 = wp::address(var_jnt_dofadr, var_21);
        var_31 = wp::load(var_29);
        var_30 = wp::copy(var_31);
        // if jnt_typ == JointType.FREE:                                                      <L 2337>
        var_33 = (var_24 == var_32);
        if (var_33) {
            // moment_rownnz_out[worldid, actid] = 6                                          <L 2338>
            wp::array_store(var_moment_rownnz_out, var_0, var_1, var_34);
            // rowadr = wp.atomic_add(moment_nnz, worldid, 6)                                 <L 2339>
            var_36 = wp::atomic_add(var_moment_nnz, var_0, var_35);
            // moment_rowadr_out[worldid, actid] = rowadr                                     <L 2340>
            wp::array_store(var_moment_rowadr_out, var_0, var_1, var_36);
            // moment_colind_out[worldid, rowadr + 0] = vadr + 0                              <L 2341>
            var_38 = wp::add(var_30, var_37);
            var_40 = wp::add(var_36, var_39);
            wp::array_store(var_moment_colind_out, var_0, var_40, var_38);
            // moment_colind_out[worldid, rowadr + 1] = vadr + 1                              <L 2342>
            var_42 = wp::add(var_30, var_41);
            var_44 = wp::add(var_36, var_43);
            wp::array_store(var_moment_colind_out, var_0, var_44, var_42);
            // moment_colind_out[worldid, rowadr + 2] = vadr + 2                              <L 2343>
            var_46 = wp::add(var_30, var_45);
            var_48 = wp::add(var_36, var_47);
            wp::array_store(var_moment_colind_out, var_0, var_48, var_46);
            // moment_colind_out[worldid, rowadr + 3] = vadr + 3                              <L 2344>
            var_50 = wp::add(var_30, var_49);
            var_52 = wp::add(var_36, var_51);
            wp::array_store(var_moment_colind_out, var_0, var_52, var_50);
            // moment_colind_out[worldid, rowadr + 4] = vadr + 4                              <L 2345>
            var_54 = wp::add(var_30, var_53);
            var_56 = wp::add(var_36, var_55);
            wp::array_store(var_moment_colind_out, var_0, var_56, var_54);
            // moment_colind_out[worldid, rowadr + 5] = vadr + 5                              <L 2346>
            var_58 = wp::add(var_30, var_57);
            var_60 = wp::add(var_36, var_59);
            wp::array_store(var_moment_colind_out, var_0, var_60, var_58);
            // actuator_length_out[worldid, actid] = 0.0                                      <L 2347>
            wp::array_store(var_actuator_length_out, var_0, var_1, var_61);
            // if trntype == TrnType.JOINTINPARENT:                                           <L 2348>
            var_63 = (var_3 == var_62);
            if (var_63) {
                // quat = wp.normalize(wp.quat(qpos[qadr + 3], qpos[qadr + 4], qpos[qadr + 5], qpos[qadr + 6]))       <L 2349>
                var_65 = wp::add(var_27, var_64);
                var_66 = wp::address(var_18, var_65);
                var_68 = wp::add(var_27, var_67);
                var_69 = wp::address(var_18, var_68);
                var_71 = wp::add(var_27, var_70);
                var_72 = wp::address(var_18, var_71);
                var_74 = wp::add(var_27, var_73);
                var_75 = wp::address(var_18, var_74);
                var_77 = wp::load(var_66);
                var_78 = wp::load(var_69);
                var_79 = wp::load(var_72);
                var_80 = wp::load(var_75);
                var_76 = wp::quat_t<wp::float32>(var_77, var_78, var_79, var_80);
                var_81 = wp::normalize(var_76);
                // quat_neg = math.quat_inv(quat)                                             <L 2350>
                var_82 = quat_inv_0(var_81);
                // gearaxis = math.rot_vec_quat(wp.spatial_bottom(gear), quat_neg)            <L 2351>
                var_83 = wp::spatial_bottom(var_11);
                var_84 = rot_vec_quat_0(var_83, var_82);
                // actuator_moment_out[worldid, rowadr + 0] = gear[0]                         <L 2352>
                var_86 = wp::extract(var_11, var_85);
                var_88 = wp::add(var_36, var_87);
                wp::array_store(var_actuator_moment_out, var_0, var_88, var_86);
                // actuator_moment_out[worldid, rowadr + 1] = gear[1]                         <L 2353>
                var_90 = wp::extract(var_11, var_89);
                var_92 = wp::add(var_36, var_91);
                wp::array_store(var_actuator_moment_out, var_0, var_92, var_90);
                // actuator_moment_out[worldid, rowadr + 2] = gear[2]                         <L 2354>
                var_94 = wp::extract(var_11, var_93);
                var_96 = wp::add(var_36, var_95);
                wp::array_store(var_actuator_moment_out, var_0, var_96, var_94);
                // actuator_moment_out[worldid, rowadr + 3] = gearaxis[0]                     <L 2355>
                var_98 = wp::extract(var_84, var_97);
                var_100 = wp::add(var_36, var_99);
                wp::array_store(var_actuator_moment_out, var_0, var_100, var_98);
                // actuator_moment_out[worldid, rowadr + 4] = gearaxis[1]                     <L 2356>
                var_102 = wp::extract(var_84, var_101);
                var_104 = wp::add(var_36, var_103);
                wp::array_store(var_actuator_moment_out, var_0, var_104, var_102);
                // actuator_moment_out[worldid, rowadr + 5] = gearaxis[2]                     <L 2357>
                var_106 = wp::extract(var_84, var_105);
                var_108 = wp::add(var_36, var_107);
                wp::array_store(var_actuator_moment_out, var_0, var_108, var_106);
            }
            if (!var_63) {
                // actuator_moment_out[worldid, rowadr + 0] = gear[0]                         <L 2359>
                var_110 = wp::extract(var_11, var_109);
                var_112 = wp::add(var_36, var_111);
                wp::array_store(var_actuator_moment_out, var_0, var_112, var_110);
                // actuator_moment_out[worldid, rowadr + 1] = gear[1]                         <L 2360>
                var_114 = wp::extract(var_11, var_113);
                var_116 = wp::add(var_36, var_115);
                wp::array_store(var_actuator_moment_out, var_0, var_116, var_114);
                // actuator_moment_out[worldid, rowadr + 2] = gear[2]                         <L 2361>
                var_118 = wp::extract(var_11, var_117);
                var_120 = wp::add(var_36, var_119);
                wp::array_store(var_actuator_moment_out, var_0, var_120, var_118);
                // actuator_moment_out[worldid, rowadr + 3] = gear[3]                         <L 2362>
                var_122 = wp::extract(var_11, var_121);
                var_124 = wp::add(var_36, var_123);
                wp::array_store(var_actuator_moment_out, var_0, var_124, var_122);
                // actuator_moment_out[worldid, rowadr + 4] = gear[4]                         <L 2363>
                var_126 = wp::extract(var_11, var_125);
                var_128 = wp::add(var_36, var_127);
                wp::array_store(var_actuator_moment_out, var_0, var_128, var_126);
                // actuator_moment_out[worldid, rowadr + 5] = gear[5]                         <L 2364>
                var_130 = wp::extract(var_11, var_129);
                var_132 = wp::add(var_36, var_131);
                wp::array_store(var_actuator_moment_out, var_0, var_132, var_130);
            }
        }
        if (!var_33) {
            // elif jnt_typ == JointType.BALL:                                                <L 2365>
            var_134 = (var_24 == var_133);
            if (var_134) {
                // q = wp.quat(qpos[qadr + 0], qpos[qadr + 1], qpos[qadr + 2], qpos[qadr + 3])       <L 2366>
                var_136 = wp::add(var_27, var_135);
                var_137 = wp::address(var_18, var_136);
                var_139 = wp::add(var_27, var_138);
                var_140 = wp::address(var_18, var_139);
                var_142 = wp::add(var_27, var_141);
                var_143 = wp::address(var_18, var_142);
                var_145 = wp::add(var_27, var_144);
                var_146 = wp::address(var_18, var_145);
                var_148 = wp::load(var_137);
                var_149 = wp::load(var_140);
                var_150 = wp::load(var_143);
                var_151 = wp::load(var_146);
                var_147 = wp::quat_t<wp::float32>(var_148, var_149, var_150, var_151);
                // q = wp.normalize(q)                                                        <L 2367>
                var_152 = wp::normalize(var_147);
                // axis_angle = math.quat_to_vel(q)                                           <L 2368>
                var_153 = quat_to_vel_0(var_152);
                // gearaxis = wp.spatial_top(gear)  # [:3]                                    <L 2369>
                var_154 = wp::spatial_top(var_11);
                // if trntype == TrnType.JOINTINPARENT:                                       <L 2370>
                var_156 = (var_3 == var_155);
                if (var_156) {
                    // quat_neg = math.quat_inv(q)                                            <L 2371>
                    var_157 = quat_inv_0(var_152);
                    // gearaxis = math.rot_vec_quat(gearaxis, quat_neg)                       <L 2372>
                    var_158 = rot_vec_quat_0(var_154, var_157);
                }
                var_159 = wp::where(var_156, var_158, var_154);
                // actuator_length_out[worldid, actid] = wp.dot(axis_angle, gearaxis)         <L 2373>
                var_160 = wp::dot(var_153, var_159);
                wp::array_store(var_actuator_length_out, var_0, var_1, var_160);
                // nnz = 3                                                                    <L 2375>
                // moment_rownnz_out[worldid, actid] = nnz                                    <L 2376>
                wp::array_store(var_moment_rownnz_out, var_0, var_1, var_161);
                // rowadr = wp.atomic_add(moment_nnz, worldid, nnz)                           <L 2377>
                var_162 = wp::atomic_add(var_moment_nnz, var_0, var_161);
                // moment_rowadr_out[worldid, actid] = rowadr                                 <L 2378>
                wp::array_store(var_moment_rowadr_out, var_0, var_1, var_162);
                // for i in range(3):                                                         <L 2380>
                // sparseid = rowadr + i                                                      <L 2381>
                var_164 = wp::add(var_162, var_163);
                // moment_colind_out[worldid, sparseid] = vadr + i                            <L 2382>
                var_165 = wp::add(var_30, var_163);
                wp::array_store(var_moment_colind_out, var_0, var_164, var_165);
                // actuator_moment_out[worldid, sparseid] = gearaxis[i]                       <L 2383>
                var_166 = wp::extract(var_159, var_163);
                wp::array_store(var_actuator_moment_out, var_0, var_164, var_166);
                // sparseid = rowadr + i                                                      <L 2381>
                var_168 = wp::add(var_162, var_167);
                // moment_colind_out[worldid, sparseid] = vadr + i                            <L 2382>
                var_169 = wp::add(var_30, var_167);
                wp::array_store(var_moment_colind_out, var_0, var_168, var_169);
                // actuator_moment_out[worldid, sparseid] = gearaxis[i]                       <L 2383>
                var_170 = wp::extract(var_159, var_167);
                wp::array_store(var_actuator_moment_out, var_0, var_168, var_170);
                // sparseid = rowadr + i                                                      <L 2381>
                var_172 = wp::add(var_162, var_171);
                // moment_colind_out[worldid, sparseid] = vadr + i                            <L 2382>
                var_173 = wp::add(var_30, var_171);
                wp::array_store(var_moment_colind_out, var_0, var_172, var_173);
                // actuator_moment_out[worldid, sparseid] = gearaxis[i]                       <L 2383>
                var_174 = wp::extract(var_159, var_171);
                wp::array_store(var_actuator_moment_out, var_0, var_172, var_174);
            }
            if (!var_134) {
                // elif jnt_typ == JointType.SLIDE or jnt_typ == JointType.HINGE:             <L 2384>
                var_177 = (var_24 == var_176);
                var_175 = var_177;
                if (!var_175) {
                    var_179 = (var_24 == var_178);
                    var_175 = var_175 || var_179;
                }
                if (var_175) {
                    // actuator_length_out[worldid, actid] = qpos[qadr] * gear[0]             <L 2385>
                    var_180 = wp::address(var_18, var_27);
                    var_182 = wp::extract(var_11, var_181);
                    var_184 = wp::load(var_180);
                    var_183 = wp::mul(var_184, var_182);
                    wp::array_store(var_actuator_length_out, var_0, var_1, var_183);
                    // nnz = 1                                                                <L 2387>
                    // moment_rownnz_out[worldid, actid] = nnz                                <L 2388>
                    wp::array_store(var_moment_rownnz_out, var_0, var_1, var_185);
                    // rowadr = wp.atomic_add(moment_nnz, worldid, nnz)                       <L 2389>
                    var_186 = wp::atomic_add(var_moment_nnz, var_0, var_185);
                    // moment_rowadr_out[worldid, actid] = rowadr                             <L 2390>
                    wp::array_store(var_moment_rowadr_out, var_0, var_1, var_186);
                    // moment_colind_out[worldid, rowadr] = vadr                              <L 2391>
                    wp::array_store(var_moment_colind_out, var_0, var_186, var_30);
                    // actuator_moment_out[worldid, rowadr] = gear[0]                         <L 2392>
                    var_188 = wp::extract(var_11, var_187);
                    wp::array_store(var_actuator_moment_out, var_0, var_186, var_188);
                }
                if (!var_175) {
                    // wp.printf("unrecognized joint type")                                   <L 2394>
                    printf(var_189);
                }
            }
            var_190 = wp::where(var_134, var_161, var_185);
            var_191 = wp::where(var_134, var_162, var_186);
        }
        var_192 = wp::where(var_33, var_36, var_191);
        var_193 = wp::where(var_33, var_82, var_157);
        var_194 = wp::where(var_33, var_84, var_159);
    }
    if (!var_13) {
        // elif trntype == TrnType.SLIDERCRANK:                                               <L 2395>
        var_196 = (var_3 == var_195);
        if (var_196) {
            // trnid = actuator_trnid[actid]                                                  <L 2397>
            var_197 = wp::address(var_actuator_trnid, var_1);
            var_199 = wp::load(var_197);
            var_198 = wp::copy(var_199);
            // id = trnid[0]                                                                  <L 2398>
            var_201 = wp::extract(var_198, var_200);
            // idslider = trnid[1]                                                            <L 2399>
            var_203 = wp::extract(var_198, var_202);
            // gear0 = gear[0]                                                                <L 2400>
            var_205 = wp::extract(var_11, var_204);
            // rod = actuator_cranklength[worldid % actuator_cranklength.shape[0], actid]       <L 2401>
            var_206 = &(var_actuator_cranklength.shape);
            var_209 = wp::load(var_206);
            var_208 = wp::extract(var_209, var_207);
            var_210 = wp::mod(var_0, var_208);
            var_211 = wp::address(var_actuator_cranklength, var_210, var_1);
            var_213 = wp::load(var_211);
            var_212 = wp::copy(var_213);
            // site_xmat = site_xmat_in[worldid, idslider]                                    <L 2402>
            var_214 = wp::address(var_site_xmat_in, var_0, var_203);
            var_216 = wp::load(var_214);
            var_215 = wp::copy(var_216);
            // axis = wp.vec3(site_xmat[0, 2], site_xmat[1, 2], site_xmat[2, 2])              <L 2403>
            var_219 = wp::extract(var_215, var_217, var_218);
            var_222 = wp::extract(var_215, var_220, var_221);
            var_225 = wp::extract(var_215, var_223, var_224);
            var_226 = wp::vec_t<3, wp::float32>(var_219, var_222, var_225);
            // site_xpos_id = site_xpos_in[worldid, id]                                       <L 2404>
            var_227 = wp::address(var_site_xpos_in, var_0, var_201);
            var_229 = wp::load(var_227);
            var_228 = wp::copy(var_229);
            // site_xpos_idslider = site_xpos_in[worldid, idslider]                           <L 2405>
            var_230 = wp::address(var_site_xpos_in, var_0, var_203);
            var_232 = wp::load(var_230);
            var_231 = wp::copy(var_232);
            // vec = site_xpos_id - site_xpos_idslider                                        <L 2406>
            var_233 = wp::sub(var_228, var_231);
            // av = wp.dot(vec, axis)                                                         <L 2410>
            var_234 = wp::dot(var_233, var_226);
            // det = av * av + rod * rod - wp.dot(vec, vec)                                   <L 2411>
            var_235 = wp::mul(var_234, var_234);
            var_236 = wp::mul(var_212, var_212);
            var_237 = wp::add(var_235, var_236);
            var_238 = wp::dot(var_233, var_233);
            var_239 = wp::sub(var_237, var_238);
            // ok = 1                                                                         <L 2412>
            // if det <= 0.0:                                                                 <L 2413>
            var_242 = (var_239 <= var_241);
            if (var_242) {
                // ok = 0                                                                     <L 2414>
                // sdet = 0.0                                                                 <L 2415>
                // length = av                                                                <L 2416>
                var_245 = wp::copy(var_234);
            }
            if (!var_242) {
                // sdet = wp.sqrt(det)                                                        <L 2418>
                var_246 = wp::sqrt(var_239);
                // length = av - sdet                                                         <L 2419>
                var_247 = wp::sub(var_234, var_246);
            }
            var_248 = wp::where(var_242, var_243, var_240);
            var_249 = wp::where(var_242, var_244, var_246);
            var_250 = wp::where(var_242, var_245, var_247);
            // actuator_length_out[worldid, actid] = length * gear0                           <L 2421>
            var_251 = wp::mul(var_250, var_205);
            wp::array_store(var_actuator_length_out, var_0, var_1, var_251);
            // if ok == 1:                                                                    <L 2424>
            var_253 = (var_248 == var_252);
            if (var_253) {
                // scale = 1.0 - math.safe_div(av, sdet)                                      <L 2425>
                var_255 = safe_div_0(var_234, var_249);
                var_256 = wp::sub(var_254, var_255);
                // dldv = axis * scale + math.safe_div(vec, sdet)                             <L 2426>
                var_257 = wp::mul(var_226, var_256);
                var_258 = safe_div_0(var_233, var_249);
                var_259 = wp::add(var_257, var_258);
                // dlda = vec * scale                                                         <L 2427>
                var_260 = wp::mul(var_233, var_256);
            }
            if (!var_253) {
                // dldv = axis                                                                <L 2429>
                var_261 = wp::copy(var_226);
                // dlda = vec                                                                 <L 2430>
                var_262 = wp::copy(var_233);
            }
            var_263 = wp::where(var_253, var_259, var_261);
            var_264 = wp::where(var_253, var_260, var_262);
            // b1 = body_weldid[site_bodyid[id]]                                              <L 2433>
            var_265 = wp::address(var_site_bodyid, var_201);
            var_266 = wp::load(var_265);
            var_267 = wp::address(var_body_weldid, var_266);
            var_269 = wp::load(var_267);
            var_268 = wp::copy(var_269);
            // b2 = body_weldid[site_bodyid[idslider]]                                        <L 2434>
            var_270 = wp::address(var_site_bodyid, var_203);
            var_271 = wp::load(var_270);
            var_272 = wp::address(var_body_weldid, var_271);
            var_274 = wp::load(var_272);
            var_273 = wp::copy(var_274);
            // da1_init = int(-1)                                                             <L 2435>
            var_276 = wp::int(var_275);
            // da2_init = int(-1)                                                             <L 2436>
            var_278 = wp::int(var_277);
            // if b1 > 0:                                                                     <L 2437>
            var_280 = (var_268 > var_279);
            if (var_280) {
                // da1_init = body_dofadr[b1] + body_dofnum[b1] - 1                           <L 2438>
                var_281 = wp::address(var_body_dofadr, var_268);
                var_282 = wp::address(var_body_dofnum, var_268);
                var_284 = wp::load(var_281);
                var_285 = wp::load(var_282);
                var_283 = wp::add(var_284, var_285);
                var_287 = wp::sub(var_283, var_286);
            }
            var_288 = wp::where(var_280, var_287, var_276);
            // if b2 > 0:                                                                     <L 2439>
            var_290 = (var_273 > var_289);
            if (var_290) {
                // da2_init = body_dofadr[b2] + body_dofnum[b2] - 1                           <L 2440>
                var_291 = wp::address(var_body_dofadr, var_273);
                var_292 = wp::address(var_body_dofnum, var_273);
                var_294 = wp::load(var_291);
                var_295 = wp::load(var_292);
                var_293 = wp::add(var_294, var_295);
                var_297 = wp::sub(var_293, var_296);
            }
            var_298 = wp::where(var_290, var_297, var_278);
            // da1 = da1_init                                                                 <L 2442>
            var_299 = wp::copy(var_288);
            // da2 = da2_init                                                                 <L 2443>
            var_300 = wp::copy(var_298);
            // ndof = int(0)                                                                  <L 2444>
            var_302 = wp::int(var_301);
            // while da1 >= 0 or da2 >= 0:                                                    <L 2445>
    start_while_0:;
            var_305 = (var_299 >= var_304);
            var_303 = var_305;
            if (!var_303) {
                var_307 = (var_300 >= var_306);
                var_303 = var_303 || var_307;
            }
    if ((var_303) == false) goto end_while_0;
                // da = wp.max(da1, da2)                                                      <L 2446>
                var_308 = wp::max(var_299, var_300);
                // ndof += 1                                                                  <L 2447>
                var_310 = wp::add(var_302, var_309);
                // if da1 == da:                                                              <L 2448>
                var_311 = (var_299 == var_308);
                if (var_311) {
                    // da1 = dof_parentid[da1]                                                <L 2449>
                    var_312 = wp::address(var_dof_parentid, var_299);
                    var_314 = wp::load(var_312);
                    var_313 = wp::copy(var_314);
                }
                var_315 = wp::where(var_311, var_313, var_299);
                // if da2 == da:                                                              <L 2450>
                var_316 = (var_300 == var_308);
                if (var_316) {
                    // da2 = dof_parentid[da2]                                                <L 2451>
                    var_317 = wp::address(var_dof_parentid, var_300);
                    var_319 = wp::load(var_317);
                    var_318 = wp::copy(var_319);
                }
                var_320 = wp::where(var_316, var_318, var_300);
                wp::assign(var_299, var_315);
                wp::assign(var_300, var_320);
                wp::assign(var_302, var_310);
    goto start_while_0;
    end_while_0:;
            // moment_rownnz_out[worldid, actid] = ndof                                       <L 2453>
            wp::array_store(var_moment_rownnz_out, var_0, var_1, var_302);
            // rowadr = wp.atomic_add(moment_nnz, worldid, ndof)                              <L 2454>
            var_321 = wp::atomic_add(var_moment_nnz, var_0, var_302);
            // moment_rowadr_out[worldid, actid] = rowadr                                     <L 2455>
            wp::array_store(var_moment_rowadr_out, var_0, var_1, var_321);
            // da1 = da1_init                                                                 <L 2458>
            var_322 = wp::copy(var_288);
            // da2 = da2_init                                                                 <L 2459>
            var_323 = wp::copy(var_298);
            // ptr = ndof - 1                                                                 <L 2461>
            var_325 = wp::sub(var_302, var_324);
            // while da1 >= 0 or da2 >= 0:                                                    <L 2462>
    start_while_2:;
            var_328 = (var_322 >= var_327);
            var_326 = var_328;
            if (!var_326) {
                var_330 = (var_323 >= var_329);
                var_326 = var_326 || var_330;
            }
    if ((var_326) == false) goto end_while_2;
                // da = wp.max(da1, da2)                                                      <L 2463>
                var_331 = wp::max(var_322, var_323);
                // jacp, jacr = support.jac_dof(                                              <L 2466>
                // body_parentid,                                                             <L 2467>
                // body_rootid,                                                               <L 2468>
                // dof_bodyid,                                                                <L 2469>
                // body_isdofancestor,                                                        <L 2470>
                // subtree_com_in,                                                            <L 2471>
                // cdof_in,                                                                   <L 2472>
                // site_xpos_idslider,                                                        <L 2473>
                // site_bodyid[idslider],                                                     <L 2474>
                var_332 = wp::address(var_site_bodyid, var_203);
                // da,                                                                        <L 2475>
                // worldid,                                                                   <L 2476>
                var_335 = wp::load(var_332);
                jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_231, var_335, var_331, var_0, var_333, var_334);
                // jacS = jacp                                                                <L 2478>
                var_336 = wp::copy(var_333);
                // jacA = wp.cross(jacr, axis)                                                <L 2479>
                var_337 = wp::cross(var_334, var_226);
                // jac, _ = support.jac_dof(                                                  <L 2480>
                // body_parentid,                                                             <L 2481>
                // body_rootid,                                                               <L 2482>
                // dof_bodyid,                                                                <L 2483>
                // body_isdofancestor,                                                        <L 2484>
                // subtree_com_in,                                                            <L 2485>
                // cdof_in,                                                                   <L 2486>
                // site_xpos_id,                                                              <L 2487>
                // site_bodyid[id],                                                           <L 2488>
                var_338 = wp::address(var_site_bodyid, var_201);
                // da,                                                                        <L 2489>
                // worldid,                                                                   <L 2490>
                var_341 = wp::load(var_338);
                jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_228, var_341, var_331, var_0, var_339, var_340);
                // jac -= jacS                                                                <L 2492>
                var_342 = wp::sub(var_339, var_336);
                // moment = wp.dot(dlda, jacA) + wp.dot(dldv, jac)                            <L 2495>
                var_343 = wp::dot(var_264, var_337);
                var_344 = wp::dot(var_263, var_342);
                var_345 = wp::add(var_343, var_344);
                // sparseid = rowadr + ptr                                                    <L 2496>
                var_346 = wp::add(var_321, var_325);
                // moment_colind_out[worldid, sparseid] = da                                  <L 2497>
                wp::array_store(var_moment_colind_out, var_0, var_346, var_331);
                // actuator_moment_out[worldid, sparseid] = moment * gear0                    <L 2498>
                var_347 = wp::mul(var_345, var_205);
                wp::array_store(var_actuator_moment_out, var_0, var_346, var_347);
                // ptr -= 1                                                                   <L 2499>
                var_349 = wp::sub(var_325, var_348);
                // if da1 == da:                                                              <L 2501>
                var_350 = (var_322 == var_331);
                if (var_350) {
                    // da1 = dof_parentid[da1]                                                <L 2502>
                    var_351 = wp::address(var_dof_parentid, var_322);
                    var_353 = wp::load(var_351);
                    var_352 = wp::copy(var_353);
                }
                var_354 = wp::where(var_350, var_352, var_322);
                // if da2 == da:                                                              <L 2503>
                var_355 = (var_323 == var_331);
                if (var_355) {
                    // da2 = dof_parentid[da2]                                                <L 2504>
                    var_356 = wp::address(var_dof_parentid, var_323);
                    var_358 = wp::load(var_356);
                    var_357 = wp::copy(var_358);
                }
                var_359 = wp::where(var_355, var_357, var_323);
                wp::assign(var_322, var_354);
                wp::assign(var_323, var_359);
                wp::assign(var_308, var_331);
                wp::assign(var_325, var_349);
    goto start_while_2;
    end_while_2:;
        }
        if (!var_196) {
            // elif trntype == TrnType.TENDON:                                                <L 2505>
            var_361 = (var_3 == var_360);
            if (var_361) {
                // tenid = actuator_trnid[actid][0]                                           <L 2506>
                var_362 = wp::address(var_actuator_trnid, var_1);
                var_365 = wp::load(var_362);
                var_364 = wp::extract(var_365, var_363);
                // gear0 = gear[0]                                                            <L 2508>
                var_367 = wp::extract(var_11, var_366);
                // actuator_length_out[worldid, actid] = ten_length_in[worldid, tenid] * gear0       <L 2509>
                var_368 = wp::address(var_ten_length_in, var_0, var_364);
                var_370 = wp::load(var_368);
                var_369 = wp::mul(var_370, var_367);
                wp::array_store(var_actuator_length_out, var_0, var_1, var_369);
                // rownnz_ten = ten_J_rownnz[tenid]                                           <L 2511>
                var_371 = wp::address(var_ten_J_rownnz, var_364);
                var_373 = wp::load(var_371);
                var_372 = wp::copy(var_373);
                // rowadr_ten = ten_J_rowadr[tenid]                                           <L 2512>
                var_374 = wp::address(var_ten_J_rowadr, var_364);
                var_376 = wp::load(var_374);
                var_375 = wp::copy(var_376);
                // rowadr_mom = wp.atomic_add(moment_nnz, worldid, rownnz_ten)                <L 2514>
                var_377 = wp::atomic_add(var_moment_nnz, var_0, var_372);
                // moment_rownnz_out[worldid, actid] = rownnz_ten                             <L 2515>
                wp::array_store(var_moment_rownnz_out, var_0, var_1, var_372);
                // moment_rowadr_out[worldid, actid] = rowadr_mom                             <L 2516>
                wp::array_store(var_moment_rowadr_out, var_0, var_1, var_377);
                // for k in range(rownnz_ten):                                                <L 2518>
                var_378 = wp::range(var_372);
                start_for_4:;
                    if (iter_cmp(var_378) == 0) goto end_for_4;
                    var_379 = wp::iter_next(var_378);
                    // sparseid_ten = rowadr_ten + k                                          <L 2519>
                    var_380 = wp::add(var_375, var_379);
                    // sparseid_mom = rowadr_mom + k                                          <L 2520>
                    var_381 = wp::add(var_377, var_379);
                    // moment_colind_out[worldid, sparseid_mom] = ten_J_colind[sparseid_ten]       <L 2521>
                    var_382 = wp::address(var_ten_J_colind, var_380);
                    var_384 = wp::load(var_382);
                    var_383 = wp::copy(var_384);
                    wp::array_store(var_moment_colind_out, var_0, var_381, var_383);
                    // actuator_moment_out[worldid, sparseid_mom] = ten_J_in[worldid, sparseid_ten] * gear0       <L 2522>
                    var_385 = wp::address(var_ten_J_in, var_0, var_380);
                    var_387 = wp::load(var_385);
                    var_386 = wp::mul(var_387, var_367);
                    wp::array_store(var_actuator_moment_out, var_0, var_381, var_386);
                    goto start_for_4;
                end_for_4:;
            }
            if (!var_361) {
                // elif trntype == TrnType.BODY:                                              <L 2523>
                var_389 = (var_3 == var_388);
                if (var_389) {
                    // actuator_length_out[worldid, actid] = 0.0                              <L 2525>
                    wp::array_store(var_actuator_length_out, var_0, var_1, var_390);
                    // rowadr = wp.atomic_add(moment_nnz, worldid, nv)                        <L 2528>
                    var_391 = wp::atomic_add(var_moment_nnz, var_0, var_nv);
                    // moment_rownnz_out[worldid, actid] = nv                                 <L 2529>
                    wp::array_store(var_moment_rownnz_out, var_0, var_1, var_nv);
                    // moment_rowadr_out[worldid, actid] = rowadr                             <L 2530>
                    wp::array_store(var_moment_rowadr_out, var_0, var_1, var_391);
                    // for i in range(nv):                                                    <L 2531>
                    var_392 = wp::range(var_nv);
                    start_for_6:;
                        if (iter_cmp(var_392) == 0) goto end_for_6;
                        var_393 = wp::iter_next(var_392);
                        // sparseid = rowadr + i                                              <L 2532>
                        var_394 = wp::add(var_391, var_393);
                        // moment_colind_out[worldid, sparseid] = i                           <L 2533>
                        wp::array_store(var_moment_colind_out, var_0, var_394, var_393);
                        // actuator_moment_out[worldid, sparseid] = 0.0                       <L 2534>
                        wp::array_store(var_actuator_moment_out, var_0, var_394, var_395);
                        goto start_for_6;
                    end_for_6:;
                }
                if (!var_389) {
                    // elif trntype == TrnType.SITE:                                          <L 2537>
                    var_397 = (var_3 == var_396);
                    if (var_397) {
                        // trnid = actuator_trnid[actid]                                      <L 2538>
                        var_398 = wp::address(var_actuator_trnid, var_1);
                        var_400 = wp::load(var_398);
                        var_399 = wp::copy(var_400);
                        // siteid = trnid[0]                                                  <L 2539>
                        var_402 = wp::extract(var_399, var_401);
                        // refid = trnid[1]                                                   <L 2540>
                        var_404 = wp::extract(var_399, var_403);
                        // gear = actuator_gear[actuator_gear_id, actid]                      <L 2542>
                        var_405 = wp::address(var_actuator_gear, var_9, var_1);
                        var_407 = wp::load(var_405);
                        var_406 = wp::copy(var_407);
                        // site_quat_id = worldid % site_quat.shape[0]                        <L 2543>
                        var_408 = &(var_site_quat.shape);
                        var_411 = wp::load(var_408);
                        var_410 = wp::extract(var_411, var_409);
                        var_412 = wp::mod(var_0, var_410);
                        // gear_translation = wp.spatial_top(gear)                            <L 2544>
                        var_413 = wp::spatial_top(var_406);
                        // gear_rotational = wp.spatial_bottom(gear)                          <L 2545>
                        var_414 = wp::spatial_bottom(var_406);
                        // if refid == -1:                                                    <L 2548>
                        var_416 = (var_404 == var_415);
                        if (var_416) {
                            // site_xmat = site_xmat_in[worldid, siteid]                      <L 2550>
                            var_417 = wp::address(var_site_xmat_in, var_0, var_402);
                            var_419 = wp::load(var_417);
                            var_418 = wp::copy(var_419);
                            // wrench_translation = site_xmat @ gear_translation              <L 2551>
                            var_420 = wp::mul(var_418, var_413);
                            // wrench_rotation = site_xmat @ gear_rotational                  <L 2552>
                            var_421 = wp::mul(var_418, var_414);
                            // b1 = body_weldid[site_bodyid[siteid]]                          <L 2555>
                            var_422 = wp::address(var_site_bodyid, var_402);
                            var_423 = wp::load(var_422);
                            var_424 = wp::address(var_body_weldid, var_423);
                            var_426 = wp::load(var_424);
                            var_425 = wp::copy(var_426);
                            // da_init = int(-1)                                              <L 2556>
                            var_428 = wp::int(var_427);
                            // if b1 > 0:                                                     <L 2557>
                            var_430 = (var_425 > var_429);
                            if (var_430) {
                                // da_init = body_dofadr[b1] + body_dofnum[b1] - 1            <L 2558>
                                var_431 = wp::address(var_body_dofadr, var_425);
                                var_432 = wp::address(var_body_dofnum, var_425);
                                var_434 = wp::load(var_431);
                                var_435 = wp::load(var_432);
                                var_433 = wp::add(var_434, var_435);
                                var_437 = wp::sub(var_433, var_436);
                            }
                            var_438 = wp::where(var_430, var_437, var_428);
                            // da = da_init                                                   <L 2560>
                            var_439 = wp::copy(var_438);
                            // ndof = int(0)                                                  <L 2561>
                            var_441 = wp::int(var_440);
                            // while da >= 0:                                                 <L 2562>
    start_while_8:;
                            var_443 = (var_439 >= var_442);
    if ((var_443) == false) goto end_while_8;
                                // ndof += 1                                                  <L 2563>
                                var_445 = wp::add(var_441, var_444);
                                // da = dof_parentid[da]                                      <L 2564>
                                var_446 = wp::address(var_dof_parentid, var_439);
                                var_448 = wp::load(var_446);
                                var_447 = wp::copy(var_448);
                                wp::assign(var_439, var_447);
                                wp::assign(var_441, var_445);
    goto start_while_8;
    end_while_8:;
                            // moment_rownnz_out[worldid, actid] = ndof                       <L 2566>
                            wp::array_store(var_moment_rownnz_out, var_0, var_1, var_441);
                            // rowadr = wp.atomic_add(moment_nnz, worldid, ndof)              <L 2567>
                            var_449 = wp::atomic_add(var_moment_nnz, var_0, var_441);
                            // moment_rowadr_out[worldid, actid] = rowadr                     <L 2568>
                            wp::array_store(var_moment_rowadr_out, var_0, var_1, var_449);
                            // actuator_length_out[worldid, actid] = 0.0                      <L 2569>
                            wp::array_store(var_actuator_length_out, var_0, var_1, var_450);
                            // da = da_init                                                   <L 2572>
                            var_451 = wp::copy(var_438);
                            // ptr = ndof - 1                                                 <L 2573>
                            var_453 = wp::sub(var_441, var_452);
                            // while da >= 0:                                                 <L 2574>
    start_while_10:;
                            var_455 = (var_451 >= var_454);
    if ((var_455) == false) goto end_while_10;
                                // jacp, jacr = support.jac_dof(                              <L 2575>
                                // body_parentid,                                             <L 2576>
                                // body_rootid,                                               <L 2577>
                                // dof_bodyid,                                                <L 2578>
                                // body_isdofancestor,                                        <L 2579>
                                // subtree_com_in,                                            <L 2580>
                                // cdof_in,                                                   <L 2581>
                                // site_xpos_in[worldid, siteid],                             <L 2582>
                                var_456 = wp::address(var_site_xpos_in, var_0, var_402);
                                // site_bodyid[siteid],                                       <L 2583>
                                var_457 = wp::address(var_site_bodyid, var_402);
                                // da,                                                        <L 2584>
                                // worldid,                                                   <L 2585>
                                var_460 = wp::load(var_456);
                                var_461 = wp::load(var_457);
                                jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_460, var_461, var_451, var_0, var_458, var_459);
                                // moment = wp.dot(jacp, wrench_translation) + wp.dot(jacr, wrench_rotation)       <L 2587>
                                var_462 = wp::dot(var_458, var_420);
                                var_463 = wp::dot(var_459, var_421);
                                var_464 = wp::add(var_462, var_463);
                                // sparseid = rowadr + ptr                                    <L 2588>
                                var_465 = wp::add(var_449, var_453);
                                // moment_colind_out[worldid, sparseid] = da                  <L 2589>
                                wp::array_store(var_moment_colind_out, var_0, var_465, var_451);
                                // actuator_moment_out[worldid, sparseid] = moment            <L 2590>
                                wp::array_store(var_actuator_moment_out, var_0, var_465, var_464);
                                // ptr -= 1                                                   <L 2591>
                                var_467 = wp::sub(var_453, var_466);
                                // da = dof_parentid[da]                                      <L 2592>
                                var_468 = wp::address(var_dof_parentid, var_451);
                                var_470 = wp::load(var_468);
                                var_469 = wp::copy(var_470);
                                wp::assign(var_451, var_469);
                                wp::assign(var_453, var_467);
    goto start_while_10;
    end_while_10:;
                        }
                        if (!var_416) {
                            // bodyid = site_bodyid[siteid]                                   <L 2596>
                            var_471 = wp::address(var_site_bodyid, var_402);
                            var_473 = wp::load(var_471);
                            var_472 = wp::copy(var_473);
                            // bodyrefid = site_bodyid[refid]                                 <L 2597>
                            var_474 = wp::address(var_site_bodyid, var_404);
                            var_476 = wp::load(var_474);
                            var_475 = wp::copy(var_476);
                            // b0 = body_weldid[bodyid]                                       <L 2598>
                            var_477 = wp::address(var_body_weldid, var_472);
                            var_479 = wp::load(var_477);
                            var_478 = wp::copy(var_479);
                            // b1 = body_weldid[bodyrefid]                                    <L 2599>
                            var_480 = wp::address(var_body_weldid, var_475);
                            var_482 = wp::load(var_480);
                            var_481 = wp::copy(var_482);
                            // dofadr0 = body_dofadr[b0] + body_dofnum[b0] - 1                <L 2600>
                            var_483 = wp::address(var_body_dofadr, var_478);
                            var_484 = wp::address(var_body_dofnum, var_478);
                            var_486 = wp::load(var_483);
                            var_487 = wp::load(var_484);
                            var_485 = wp::add(var_486, var_487);
                            var_489 = wp::sub(var_485, var_488);
                            // dofadr1 = body_dofadr[b1] + body_dofnum[b1] - 1                <L 2601>
                            var_490 = wp::address(var_body_dofadr, var_481);
                            var_491 = wp::address(var_body_dofnum, var_481);
                            var_493 = wp::load(var_490);
                            var_494 = wp::load(var_491);
                            var_492 = wp::add(var_493, var_494);
                            var_496 = wp::sub(var_492, var_495);
                            // dofadr_common = -1                                             <L 2604>
                            // if dofadr0 >= 0 and dofadr1 >= 0:                              <L 2605>
                            var_500 = (var_489 >= var_499);
                            var_498 = var_500;
                            if (var_498) {
                                var_502 = (var_496 >= var_501);
                                var_498 = var_498 && var_502;
                            }
                            if (var_498) {
                                // while dofadr0 != dofadr1:                                  <L 2607>
    start_while_12:;
                                var_503 = (var_489 != var_496);
    if ((var_503) == false) goto end_while_12;
                                    // if dofadr0 < dofadr1:                                  <L 2608>
                                    var_504 = (var_489 < var_496);
                                    if (var_504) {
                                        // dofadr1 = dof_parentid[dofadr1]                    <L 2609>
                                        var_505 = wp::address(var_dof_parentid, var_496);
                                        var_507 = wp::load(var_505);
                                        var_506 = wp::copy(var_507);
                                    }
                                    if (!var_504) {
                                        // dofadr0 = dof_parentid[dofadr0]                    <L 2611>
                                        var_508 = wp::address(var_dof_parentid, var_489);
                                        var_510 = wp::load(var_508);
                                        var_509 = wp::copy(var_510);
                                    }
                                    var_511 = wp::where(var_504, var_489, var_509);
                                    var_512 = wp::where(var_504, var_506, var_496);
                                    // if dofadr0 == -1 or dofadr1 == -1:                     <L 2613>
                                    var_515 = (var_511 == var_514);
                                    var_513 = var_515;
                                    if (!var_513) {
                                        var_517 = (var_512 == var_516);
                                        var_513 = var_513 || var_517;
                                    }
                                    if (var_513) {
                                        // break                                              <L 2615>
                                        wp::assign(var_489, var_511);
                                        wp::assign(var_496, var_512);
                                        goto end_while_12;
                                    }
                                    var_518 = wp::where(var_513, var_489, var_511);
                                    var_519 = wp::where(var_513, var_496, var_512);
                                    wp::assign(var_489, var_518);
                                    wp::assign(var_496, var_519);
    goto start_while_12;
    end_while_12:;
                                // if dofadr0 == dofadr1:                                     <L 2618>
                                var_520 = (var_489 == var_496);
                                if (var_520) {
                                    // dofadr_common = dofadr0                                <L 2619>
                                    var_521 = wp::copy(var_489);
                                }
                                var_522 = wp::where(var_520, var_521, var_497);
                            }
                            var_523 = wp::where(var_498, var_522, var_497);
                            // translational_transmission = not (gear[0] == 0.0 and gear[1] == 0.0 and gear[2] == 0.0)       <L 2621>
                            var_526 = wp::extract(var_406, var_525);
                            var_528 = (var_526 == var_527);
                            var_524 = var_528;
                            if (var_524) {
                                var_530 = wp::extract(var_406, var_529);
                                var_532 = (var_530 == var_531);
                                var_524 = var_524 && var_532;
                            }
                            if (var_524) {
                                var_534 = wp::extract(var_406, var_533);
                                var_536 = (var_534 == var_535);
                                var_524 = var_524 && var_536;
                            }
                            var_537 = wp::unot(var_524);
                            // rotational_transmission = not (gear[3] == 0.0 and gear[4] == 0.0 and gear[5] == 0.0)       <L 2622>
                            var_540 = wp::extract(var_406, var_539);
                            var_542 = (var_540 == var_541);
                            var_538 = var_542;
                            if (var_538) {
                                var_544 = wp::extract(var_406, var_543);
                                var_546 = (var_544 == var_545);
                                var_538 = var_538 && var_546;
                            }
                            if (var_538) {
                                var_548 = wp::extract(var_406, var_547);
                                var_550 = (var_548 == var_549);
                                var_538 = var_538 && var_550;
                            }
                            var_551 = wp::unot(var_538);
                            // site_xpos = site_xpos_in[worldid, siteid]                      <L 2624>
                            var_552 = wp::address(var_site_xpos_in, var_0, var_402);
                            var_554 = wp::load(var_552);
                            var_553 = wp::copy(var_554);
                            // ref_xpos = site_xpos_in[worldid, refid]                        <L 2625>
                            var_555 = wp::address(var_site_xpos_in, var_0, var_404);
                            var_557 = wp::load(var_555);
                            var_556 = wp::copy(var_557);
                            // ref_xmat = site_xmat_in[worldid, refid]                        <L 2626>
                            var_558 = wp::address(var_site_xmat_in, var_0, var_404);
                            var_560 = wp::load(var_558);
                            var_559 = wp::copy(var_560);
                            // length = float(0.0)                                            <L 2628>
                            var_562 = wp::float(var_561);
                            // if translational_transmission:                                 <L 2630>
                            if (var_537) {
                                // vec = wp.transpose(ref_xmat) @ (site_xpos - ref_xpos)       <L 2632>
                                var_563 = wp::transpose(var_559);
                                var_564 = wp::sub(var_553, var_556);
                                var_565 = wp::mul(var_563, var_564);
                                // length += wp.dot(vec, gear_translation)                    <L 2633>
                                var_566 = wp::dot(var_565, var_413);
                                var_567 = wp::add(var_562, var_566);
                                // wrench_translation = ref_xmat @ gear_translation           <L 2635>
                                var_568 = wp::mul(var_559, var_413);
                            }
                            var_569 = wp::where(var_537, var_567, var_562);
                            // if rotational_transmission:                                    <L 2637>
                            if (var_551) {
                                // quat = math.mul_quat(site_quat[site_quat_id, siteid], xquat_in[worldid, bodyid])       <L 2639>
                                var_570 = wp::address(var_site_quat, var_412, var_402);
                                var_571 = wp::address(var_xquat_in, var_0, var_472);
                                var_573 = wp::load(var_570);
                                var_574 = wp::load(var_571);
                                var_572 = mul_quat_0(var_573, var_574);
                                // refquat = math.mul_quat(site_quat[site_quat_id, refid], xquat_in[worldid, bodyrefid])       <L 2640>
                                var_575 = wp::address(var_site_quat, var_412, var_404);
                                var_576 = wp::address(var_xquat_in, var_0, var_475);
                                var_578 = wp::load(var_575);
                                var_579 = wp::load(var_576);
                                var_577 = mul_quat_0(var_578, var_579);
                                // vec = math.quat_sub(quat, refquat)                         <L 2643>
                                var_580 = quat_sub_0(var_572, var_577);
                                // length += wp.dot(vec, gear_rotational)                     <L 2644>
                                var_581 = wp::dot(var_580, var_414);
                                var_582 = wp::add(var_569, var_581);
                                // wrench_rotation = ref_xmat @ gear_rotational               <L 2646>
                                var_583 = wp::mul(var_559, var_414);
                            }
                            var_584 = wp::where(var_551, var_582, var_569);
                            var_585 = wp::where(var_551, var_580, var_565);
                            // actuator_length_out[worldid, actid] = length                   <L 2648>
                            wp::array_store(var_actuator_length_out, var_0, var_1, var_584);
                            // da1_init = int(-1)                                             <L 2651>
                            var_587 = wp::int(var_586);
                            // da2_init = int(-1)                                             <L 2652>
                            var_589 = wp::int(var_588);
                            // if b0 > 0:                                                     <L 2653>
                            var_591 = (var_478 > var_590);
                            if (var_591) {
                                // da1_init = body_dofadr[b0] + body_dofnum[b0] - 1           <L 2654>
                                var_592 = wp::address(var_body_dofadr, var_478);
                                var_593 = wp::address(var_body_dofnum, var_478);
                                var_595 = wp::load(var_592);
                                var_596 = wp::load(var_593);
                                var_594 = wp::add(var_595, var_596);
                                var_598 = wp::sub(var_594, var_597);
                            }
                            var_599 = wp::where(var_591, var_598, var_587);
                            // if b1 > 0:                                                     <L 2655>
                            var_601 = (var_481 > var_600);
                            if (var_601) {
                                // da2_init = body_dofadr[b1] + body_dofnum[b1] - 1           <L 2656>
                                var_602 = wp::address(var_body_dofadr, var_481);
                                var_603 = wp::address(var_body_dofnum, var_481);
                                var_605 = wp::load(var_602);
                                var_606 = wp::load(var_603);
                                var_604 = wp::add(var_605, var_606);
                                var_608 = wp::sub(var_604, var_607);
                            }
                            var_609 = wp::where(var_601, var_608, var_589);
                            // da1 = da1_init                                                 <L 2658>
                            var_610 = wp::copy(var_599);
                            // da2 = da2_init                                                 <L 2659>
                            var_611 = wp::copy(var_609);
                            // ndof = int(0)                                                  <L 2660>
                            var_613 = wp::int(var_612);
                            // while da1 >= 0 or da2 >= 0:                                    <L 2661>
    start_while_14:;
                            var_616 = (var_610 >= var_615);
                            var_614 = var_616;
                            if (!var_614) {
                                var_618 = (var_611 >= var_617);
                                var_614 = var_614 || var_618;
                            }
    if ((var_614) == false) goto end_while_14;
                                // da = wp.max(da1, da2)                                      <L 2662>
                                var_619 = wp::max(var_610, var_611);
                                // if da1 == da and da2 == da:                                <L 2663>
                                var_621 = (var_610 == var_619);
                                var_620 = var_621;
                                if (var_620) {
                                    var_622 = (var_611 == var_619);
                                    var_620 = var_620 && var_622;
                                }
                                if (var_620) {
                                    // break                                                  <L 2664>
                                    goto end_while_14;
                                }
                                // ndof += 1                                                  <L 2665>
                                var_624 = wp::add(var_613, var_623);
                                // if da1 == da:                                              <L 2666>
                                var_625 = (var_610 == var_619);
                                if (var_625) {
                                    // da1 = dof_parentid[da1]                                <L 2667>
                                    var_626 = wp::address(var_dof_parentid, var_610);
                                    var_628 = wp::load(var_626);
                                    var_627 = wp::copy(var_628);
                                }
                                var_629 = wp::where(var_625, var_627, var_610);
                                // if da2 == da:                                              <L 2668>
                                var_630 = (var_611 == var_619);
                                if (var_630) {
                                    // da2 = dof_parentid[da2]                                <L 2669>
                                    var_631 = wp::address(var_dof_parentid, var_611);
                                    var_633 = wp::load(var_631);
                                    var_632 = wp::copy(var_633);
                                }
                                var_634 = wp::where(var_630, var_632, var_611);
                                wp::assign(var_610, var_629);
                                wp::assign(var_611, var_634);
                                wp::assign(var_613, var_624);
    goto start_while_14;
    end_while_14:;
                            // moment_rownnz_out[worldid, actid] = ndof                       <L 2671>
                            wp::array_store(var_moment_rownnz_out, var_0, var_1, var_613);
                            // rowadr = wp.atomic_add(moment_nnz, worldid, ndof)              <L 2672>
                            var_635 = wp::atomic_add(var_moment_nnz, var_0, var_613);
                            // moment_rowadr_out[worldid, actid] = rowadr                     <L 2673>
                            wp::array_store(var_moment_rowadr_out, var_0, var_1, var_635);
                            // da1 = da1_init                                                 <L 2676>
                            var_636 = wp::copy(var_599);
                            // da2 = da2_init                                                 <L 2677>
                            var_637 = wp::copy(var_609);
                            // ptr = ndof - 1                                                 <L 2679>
                            var_639 = wp::sub(var_613, var_638);
                            // while da1 >= 0 or da2 >= 0:                                    <L 2680>
    start_while_16:;
                            var_642 = (var_636 >= var_641);
                            var_640 = var_642;
                            if (!var_640) {
                                var_644 = (var_637 >= var_643);
                                var_640 = var_640 || var_644;
                            }
    if ((var_640) == false) goto end_while_16;
                                // da = wp.max(da1, da2)                                      <L 2681>
                                var_645 = wp::max(var_636, var_637);
                                // if da1 == da and da2 == da:                                <L 2682>
                                var_647 = (var_636 == var_645);
                                var_646 = var_647;
                                if (var_646) {
                                    var_648 = (var_637 == var_645);
                                    var_646 = var_646 && var_648;
                                }
                                if (var_646) {
                                    // break                                                  <L 2683>
                                    wp::assign(var_619, var_645);
                                    goto end_while_16;
                                }
                                var_649 = wp::where(var_646, var_619, var_645);
                                // jacp, jacr = support.jac_dof(                              <L 2685>
                                // body_parentid,                                             <L 2686>
                                // body_rootid,                                               <L 2687>
                                // dof_bodyid,                                                <L 2688>
                                // body_isdofancestor,                                        <L 2689>
                                // subtree_com_in,                                            <L 2690>
                                // cdof_in,                                                   <L 2691>
                                // site_xpos,                                                 <L 2692>
                                // site_bodyid[siteid],                                       <L 2693>
                                var_650 = wp::address(var_site_bodyid, var_402);
                                // da,                                                        <L 2694>
                                // worldid,                                                   <L 2695>
                                var_653 = wp::load(var_650);
                                jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_553, var_653, var_649, var_0, var_651, var_652);
                                // jacpref, jacrref = support.jac_dof(                        <L 2697>
                                // body_parentid,                                             <L 2698>
                                // body_rootid,                                               <L 2699>
                                // dof_bodyid,                                                <L 2700>
                                // body_isdofancestor,                                        <L 2701>
                                // subtree_com_in,                                            <L 2702>
                                // cdof_in,                                                   <L 2703>
                                // ref_xpos,                                                  <L 2704>
                                // site_bodyid[refid],                                        <L 2705>
                                var_654 = wp::address(var_site_bodyid, var_404);
                                // da,                                                        <L 2706>
                                // worldid,                                                   <L 2707>
                                var_657 = wp::load(var_654);
                                jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_556, var_657, var_649, var_0, var_655, var_656);
                                // moment = float(0.0)                                        <L 2710>
                                var_659 = wp::float(var_658);
                                // if translational_transmission:                             <L 2711>
                                if (var_537) {
                                    // moment += wp.dot(jacp - jacpref, wrench_translation)       <L 2712>
                                    var_660 = wp::sub(var_651, var_655);
                                    var_661 = wp::dot(var_660, var_568);
                                    var_662 = wp::add(var_659, var_661);
                                }
                                var_663 = wp::where(var_537, var_662, var_659);
                                // if rotational_transmission:                                <L 2713>
                                if (var_551) {
                                    // moment += wp.dot(jacr - jacrref, wrench_rotation)       <L 2714>
                                    var_664 = wp::sub(var_652, var_656);
                                    var_665 = wp::dot(var_664, var_583);
                                    var_666 = wp::add(var_663, var_665);
                                }
                                var_667 = wp::where(var_551, var_666, var_663);
                                // sparseid = rowadr + ptr                                    <L 2716>
                                var_668 = wp::add(var_635, var_639);
                                // moment_colind_out[worldid, sparseid] = da                  <L 2717>
                                wp::array_store(var_moment_colind_out, var_0, var_668, var_649);
                                // actuator_moment_out[worldid, sparseid] = moment            <L 2718>
                                wp::array_store(var_actuator_moment_out, var_0, var_668, var_667);
                                // ptr -= 1                                                   <L 2719>
                                var_670 = wp::sub(var_639, var_669);
                                // if da1 == da:                                              <L 2721>
                                var_671 = (var_636 == var_649);
                                if (var_671) {
                                    // da1 = dof_parentid[da1]                                <L 2722>
                                    var_672 = wp::address(var_dof_parentid, var_636);
                                    var_674 = wp::load(var_672);
                                    var_673 = wp::copy(var_674);
                                }
                                var_675 = wp::where(var_671, var_673, var_636);
                                // if da2 == da:                                              <L 2723>
                                var_676 = (var_637 == var_649);
                                if (var_676) {
                                    // da2 = dof_parentid[da2]                                <L 2724>
                                    var_677 = wp::address(var_dof_parentid, var_637);
                                    var_679 = wp::load(var_677);
                                    var_678 = wp::copy(var_679);
                                }
                                var_680 = wp::where(var_676, var_678, var_637);
                                wp::assign(var_636, var_675);
                                wp::assign(var_637, var_680);
                                wp::assign(var_619, var_649);
                                wp::assign(var_639, var_670);
    goto start_while_16;
    end_while_16:;
                        }
                        var_681 = wp::where(var_416, var_420, var_568);
                        var_682 = wp::where(var_416, var_421, var_583);
                        var_683 = wp::where(var_416, var_425, var_481);
                        var_684 = wp::where(var_416, var_451, var_619);
                        var_685 = wp::where(var_416, var_441, var_613);
                        var_686 = wp::where(var_416, var_449, var_635);
                        var_687 = wp::where(var_416, var_453, var_639);
                        var_688 = wp::where(var_416, var_458, var_651);
                        var_689 = wp::where(var_416, var_459, var_652);
                        var_690 = wp::where(var_416, var_464, var_667);
                        var_691 = wp::where(var_416, var_465, var_668);
                    }
                    if (!var_397) {
                        // wp.printf("unhandled transmission type %d\n", trntype)             <L 2726>
                        printf(var_692, var_3);
                    }
                    var_693 = wp::where(var_397, var_406, var_11);
                }
                var_694 = wp::where(var_389, var_11, var_693);
                var_695 = wp::where(var_389, var_391, var_686);
                var_696 = wp::where(var_389, var_394, var_691);
            }
            var_697 = wp::where(var_361, var_11, var_694);
        }
        var_698 = wp::where(var_196, var_11, var_697);
        var_699 = wp::where(var_196, var_198, var_399);
        var_700 = wp::where(var_196, var_205, var_367);
        var_701 = wp::where(var_196, var_215, var_418);
        var_702 = wp::where(var_196, var_233, var_585);
        var_703 = wp::where(var_196, var_250, var_584);
        var_704 = wp::where(var_196, var_268, var_683);
        var_705 = wp::where(var_196, var_288, var_599);
        var_706 = wp::where(var_196, var_298, var_609);
        var_707 = wp::where(var_196, var_322, var_636);
        var_708 = wp::where(var_196, var_323, var_637);
        var_709 = wp::where(var_196, var_302, var_685);
        var_710 = wp::where(var_196, var_308, var_684);
        var_711 = wp::where(var_196, var_321, var_695);
        var_712 = wp::where(var_196, var_325, var_687);
        var_713 = wp::where(var_196, var_333, var_688);
        var_714 = wp::where(var_196, var_334, var_689);
        var_715 = wp::where(var_196, var_345, var_690);
        var_716 = wp::where(var_196, var_346, var_696);
    }
    var_717 = wp::where(var_13, var_11, var_698);
    var_718 = wp::where(var_13, var_192, var_711);
    var_719 = wp::where(var_13, var_81, var_572);
    var_720 = wp::where(var_13, var_171, var_393);
    var_721 = wp::where(var_13, var_172, var_716);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _transmission_1c4157e8_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__transmission_1c4157e8 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _transmission_1c4157e8_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _transmission_1c4157e8_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__transmission_1c4157e8 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _transmission_1c4157e8_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _transmission_1c4157e8_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__transmission_1c4157e8 *_wp_args)
{
    _transmission_1c4157e8_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__spatial_geom_tendon_1ca37386 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_size;
    wp::array_t<wp::int32> site_bodyid;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::int32> wrap_type;
    wp::array_t<wp::int32> wrap_objid;
    wp::array_t<wp::float32> wrap_prm;
    wp::array_t<wp::int32> tendon_geom_adr;
    wp::array_t<wp::int32> wrap_geom_adr;
    wp::array_t<wp::float32> wrap_pulley_scale;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> geom_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> site_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::float32> ten_J_out;
    wp::array_t<wp::float32> ten_length_out;
    wp::array_t<wp::vec_t<6, wp::float32>> wrap_geom_xpos_out;
};


template <bool wp_linear_contiguous>
static void _spatial_geom_tendon_1ca37386_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__spatial_geom_tendon_1ca37386 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_size = _wp_args->geom_size;
    wp::array_t<wp::int32> var_site_bodyid = _wp_args->site_bodyid;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::int32> var_wrap_type = _wp_args->wrap_type;
    wp::array_t<wp::int32> var_wrap_objid = _wp_args->wrap_objid;
    wp::array_t<wp::float32> var_wrap_prm = _wp_args->wrap_prm;
    wp::array_t<wp::int32> var_tendon_geom_adr = _wp_args->tendon_geom_adr;
    wp::array_t<wp::int32> var_wrap_geom_adr = _wp_args->wrap_geom_adr;
    wp::array_t<wp::float32> var_wrap_pulley_scale = _wp_args->wrap_pulley_scale;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_in = _wp_args->geom_xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_in = _wp_args->geom_xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_xpos_in = _wp_args->site_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::float32> var_ten_J_out = _wp_args->ten_J_out;
    wp::array_t<wp::float32> var_ten_length_out = _wp_args->ten_length_out;
    wp::array_t<wp::vec_t<6, wp::float32>> var_wrap_geom_xpos_out = _wp_args->wrap_geom_xpos_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::float32* var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::int32 var_11 = 1;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    const wp::int32 var_16 = 0;
    wp::int32 var_17;
    wp::int32* var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    const wp::int32 var_21 = 1;
    wp::int32 var_22;
    wp::int32* var_23;
    wp::int32 var_24;
    wp::int32 var_25;
    wp::vec_t<3, wp::float32>* var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32>* var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::vec_t<3, wp::float32>* var_32;
    wp::vec_t<3, wp::float32> var_33;
    wp::vec_t<3, wp::float32> var_34;
    wp::mat_t<3, 3, wp::float32>* var_35;
    wp::mat_t<3, 3, wp::float32> var_36;
    wp::mat_t<3, 3, wp::float32> var_37;
    wp::shape_t* var_38;
    const wp::int32 var_39 = 0;
    wp::int32 var_40;
    wp::shape_t var_41;
    wp::int32 var_42;
    wp::vec_t<3, wp::float32>* var_43;
    const wp::int32 var_44 = 0;
    wp::float32 var_45;
    wp::vec_t<3, wp::float32> var_46;
    wp::int32* var_47;
    wp::int32 var_48;
    wp::int32 var_49;
    wp::int32* var_50;
    wp::int32 var_51;
    wp::int32 var_52;
    wp::int32* var_53;
    wp::int32 var_54;
    wp::int32 var_55;
    wp::int32* var_56;
    wp::int32 var_57;
    wp::int32 var_58;
    wp::float32* var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::int32 var_62;
    const wp::int32 var_63 = 0;
    bool var_64;
    wp::vec_t<3, wp::float32>* var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<3, wp::float32> var_67;
    const wp::float32 var_68 = 10000000000.0;
    wp::vec_t<3, wp::float32> var_69;
    wp::vec_t<3, wp::float32> var_70;
    wp::float32 var_71;
    wp::vec_t<3, wp::float32> var_72;
    wp::vec_t<3, wp::float32> var_73;
    wp::vec_t<6, wp::float32> var_74;
    wp::int32* var_75;
    wp::int32 var_76;
    wp::int32 var_77;
    wp::int32* var_78;
    wp::int32 var_79;
    wp::int32 var_80;
    const wp::float32 var_81 = 0.0;
    bool var_82;
    wp::vec_t<3, wp::float32> var_83;
    wp::vec_t<3, wp::float32> var_84;
    wp::vec_t<3, wp::float32> var_85;
    wp::float32 var_86;
    wp::vec_t<3, wp::float32> var_87;
    wp::float32 var_88;
    wp::float32 var_89;
    wp::float32 var_90;
    wp::array_t<wp::float32> var_91;
    wp::float32 var_92;
    wp::float32 var_93;
    const wp::float32 var_94 = 1e-15;
    bool var_95;
    const wp::float32 var_96 = 1.0;
    const wp::float32 var_97 = 0.0;
    const wp::float32 var_98 = 0.0;
    wp::vec_t<3, wp::float32> var_99;
    wp::vec_t<3, wp::float32> var_100;
    bool var_101;
    const wp::float32 var_102 = 1.0;
    const wp::float32 var_103 = 0.0;
    const wp::float32 var_104 = 0.0;
    wp::vec_t<3, wp::float32> var_105;
    wp::vec_t<3, wp::float32> var_106;
    bool var_107;
    bool var_108;
    wp::int32* var_109;
    wp::int32 var_110;
    wp::vec_t<3, wp::float32>* var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::vec_t<3, wp::float32> var_113;
    wp::int32* var_114;
    wp::int32 var_115;
    wp::vec_t<3, wp::float32>* var_116;
    wp::vec_t<3, wp::float32> var_117;
    wp::vec_t<3, wp::float32> var_118;
    wp::float32 var_119;
    wp::int32* var_120;
    wp::int32 var_121;
    wp::vec_t<3, wp::float32>* var_122;
    wp::vec_t<3, wp::float32> var_123;
    wp::vec_t<3, wp::float32> var_124;
    wp::int32* var_125;
    wp::int32 var_126;
    wp::vec_t<3, wp::float32>* var_127;
    wp::vec_t<3, wp::float32> var_128;
    wp::vec_t<3, wp::float32> var_129;
    wp::float32 var_130;
    wp::vec_t<3, wp::float32> var_131;
    wp::vec_t<3, wp::float32> var_132;
    wp::float32 var_133;
    wp::array_t<wp::float32> var_134;
    wp::float32 var_135;
    wp::float32 var_136;
    const wp::float32 var_137 = 1e-15;
    bool var_138;
    const wp::float32 var_139 = 1.0;
    const wp::float32 var_140 = 0.0;
    const wp::float32 var_141 = 0.0;
    wp::vec_t<3, wp::float32> var_142;
    wp::vec_t<3, wp::float32> var_143;
    bool var_144;
    wp::int32* var_145;
    wp::int32 var_146;
    wp::vec_t<3, wp::float32>* var_147;
    wp::vec_t<3, wp::float32> var_148;
    wp::vec_t<3, wp::float32> var_149;
    wp::int32* var_150;
    wp::int32 var_151;
    wp::vec_t<3, wp::float32>* var_152;
    wp::vec_t<3, wp::float32> var_153;
    wp::vec_t<3, wp::float32> var_154;
    wp::float32 var_155;
    wp::float32 var_156;
    wp::vec_t<3, wp::float32> var_157;
    wp::vec_t<3, wp::float32> var_158;
    //---------
    // forward
    // def _spatial_geom_tendon(                                                              <L 3823>
    // worldid, elementid = wp.tid()                                                          <L 3853>
    builtin_tid2d(var_0, var_1);
    // wrap_adr = wrap_geom_adr[elementid]                                                    <L 3854>
    var_2 = wp::address(var_wrap_geom_adr, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // tenid = tendon_geom_adr[elementid]                                                     <L 3855>
    var_5 = wp::address(var_tendon_geom_adr, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // pulley_scale = wrap_pulley_scale[wrap_adr]                                             <L 3858>
    var_8 = wp::address(var_wrap_pulley_scale, var_3);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // wrap_objid_site0 = wrap_objid[wrap_adr - 1]                                            <L 3861>
    var_12 = wp::sub(var_3, var_11);
    var_13 = wp::address(var_wrap_objid, var_12);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // wrap_objid_geom = wrap_objid[wrap_adr + 0]                                             <L 3862>
    var_17 = wp::add(var_3, var_16);
    var_18 = wp::address(var_wrap_objid, var_17);
    var_20 = wp::load(var_18);
    var_19 = wp::copy(var_20);
    // wrap_objid_site1 = wrap_objid[wrap_adr + 1]                                            <L 3863>
    var_22 = wp::add(var_3, var_21);
    var_23 = wp::address(var_wrap_objid, var_22);
    var_25 = wp::load(var_23);
    var_24 = wp::copy(var_25);
    // site_pnt0 = site_xpos_in[worldid, wrap_objid_site0]                                    <L 3866>
    var_26 = wp::address(var_site_xpos_in, var_0, var_14);
    var_28 = wp::load(var_26);
    var_27 = wp::copy(var_28);
    // site_pnt1 = site_xpos_in[worldid, wrap_objid_site1]                                    <L 3867>
    var_29 = wp::address(var_site_xpos_in, var_0, var_24);
    var_31 = wp::load(var_29);
    var_30 = wp::copy(var_31);
    // geom_xpos = geom_xpos_in[worldid, wrap_objid_geom]                                     <L 3870>
    var_32 = wp::address(var_geom_xpos_in, var_0, var_19);
    var_34 = wp::load(var_32);
    var_33 = wp::copy(var_34);
    // geom_xmat = geom_xmat_in[worldid, wrap_objid_geom]                                     <L 3871>
    var_35 = wp::address(var_geom_xmat_in, var_0, var_19);
    var_37 = wp::load(var_35);
    var_36 = wp::copy(var_37);
    // geomsize = geom_size[worldid % geom_size.shape[0], wrap_objid_geom][0]                 <L 3872>
    var_38 = &(var_geom_size.shape);
    var_41 = wp::load(var_38);
    var_40 = wp::extract(var_41, var_39);
    var_42 = wp::mod(var_0, var_40);
    var_43 = wp::address(var_geom_size, var_42, var_19);
    var_46 = wp::load(var_43);
    var_45 = wp::extract(var_46, var_44);
    // geom_type = wrap_type[wrap_adr]                                                        <L 3873>
    var_47 = wp::address(var_wrap_type, var_3);
    var_49 = wp::load(var_47);
    var_48 = wp::copy(var_49);
    // bodyid_site0 = site_bodyid[wrap_objid_site0]                                           <L 3876>
    var_50 = wp::address(var_site_bodyid, var_14);
    var_52 = wp::load(var_50);
    var_51 = wp::copy(var_52);
    // bodyid_geom = geom_bodyid[wrap_objid_geom]                                             <L 3877>
    var_53 = wp::address(var_geom_bodyid, var_19);
    var_55 = wp::load(var_53);
    var_54 = wp::copy(var_55);
    // bodyid_site1 = site_bodyid[wrap_objid_site1]                                           <L 3878>
    var_56 = wp::address(var_site_bodyid, var_24);
    var_58 = wp::load(var_56);
    var_57 = wp::copy(var_58);
    // sideid = int(wp.round(wrap_prm[wrap_adr]))                                             <L 3881>
    var_59 = wp::address(var_wrap_prm, var_3);
    var_61 = wp::load(var_59);
    var_60 = wp::round(var_61);
    var_62 = wp::int(var_60);
    // if sideid >= 0:                                                                        <L 3882>
    var_64 = (var_62 >= var_63);
    if (var_64) {
        // side = site_xpos_in[worldid, sideid]                                               <L 3883>
        var_65 = wp::address(var_site_xpos_in, var_0, var_62);
        var_67 = wp::load(var_65);
        var_66 = wp::copy(var_67);
    }
    if (!var_64) {
        // side = wp.vec3(MJ_MAXVAL)                                                          <L 3885>
        var_69 = wp::vec_t<3, wp::float32>(var_68);
    }
    var_70 = wp::where(var_64, var_66, var_69);
    // length_geomgeom, geom_pnt0, geom_pnt1 = util_misc.wrap(site_pnt0, site_pnt1, geom_xpos, geom_xmat, geomsize, geom_type, side)       <L 3888>
    wrap_0(var_27, var_30, var_33, var_36, var_45, var_48, var_70, var_71, var_72, var_73);
    // wrap_geom_xpos_out[worldid, elementid] = wp.spatial_vector(geom_pnt0, geom_pnt1)       <L 3891>
    var_74 = wp::vec_t<6, wp::float32>(var_72, var_73);
    wp::array_store(var_wrap_geom_xpos_out, var_0, var_1, var_74);
    // rownnz = ten_J_rownnz[tenid]                                                           <L 3893>
    var_75 = wp::address(var_ten_J_rownnz, var_6);
    var_77 = wp::load(var_75);
    var_76 = wp::copy(var_77);
    // rowadr = ten_J_rowadr[tenid]                                                           <L 3894>
    var_78 = wp::address(var_ten_J_rowadr, var_6);
    var_80 = wp::load(var_78);
    var_79 = wp::copy(var_80);
    // if length_geomgeom >= 0.0:                                                             <L 3896>
    var_82 = (var_71 >= var_81);
    if (var_82) {
        // dif_sitegeom = geom_pnt0 - site_pnt0                                               <L 3897>
        var_83 = wp::sub(var_72, var_27);
        // dif_geomsite = site_pnt1 - geom_pnt1                                               <L 3898>
        var_84 = wp::sub(var_30, var_73);
        // vec_sitegeom, length_sitegeom = math.normalize_with_norm(dif_sitegeom)             <L 3899>
        normalize_with_norm_0(var_83, var_85, var_86);
        // vec_geomsite, length_geomsite = math.normalize_with_norm(dif_geomsite)             <L 3900>
        normalize_with_norm_0(var_84, var_87, var_88);
        // length_sitegeomsite = length_sitegeom + length_geomgeom + length_geomsite          <L 3903>
        var_89 = wp::add(var_86, var_71);
        var_90 = wp::add(var_89, var_88);
        // if length_sitegeomsite:                                                            <L 3905>
        if (var_90) {
            // wp.atomic_add(ten_length_out[worldid], tenid, length_sitegeomsite * pulley_scale)       <L 3906>
            var_91 = wp::view(var_ten_length_out, var_0);
            var_92 = wp::mul(var_90, var_9);
            var_93 = wp::atomic_add(var_91, var_6, var_92);
        }
        // if length_sitegeom < MJ_MINVAL:                                                    <L 3909>
        var_95 = (var_86 < var_94);
        if (var_95) {
            // vec_sitegeom = wp.vec3(1.0, 0.0, 0.0)                                          <L 3910>
            var_99 = wp::vec_t<3, wp::float32>(var_96, var_97, var_98);
        }
        var_100 = wp::where(var_95, var_99, var_85);
        // if length_geomsite < MJ_MINVAL:                                                    <L 3912>
        var_101 = (var_88 < var_94);
        if (var_101) {
            // vec_geomsite = wp.vec3(1.0, 0.0, 0.0)                                          <L 3913>
            var_105 = wp::vec_t<3, wp::float32>(var_102, var_103, var_104);
        }
        var_106 = wp::where(var_101, var_105, var_87);
        // dif_body_sitegeom = bodyid_site0 != bodyid_geom                                    <L 3915>
        var_107 = (var_51 != var_54);
        // dif_body_geomsite = bodyid_geom != bodyid_site1                                    <L 3916>
        var_108 = (var_54 != var_57);
        // if dif_body_sitegeom:                                                              <L 3919>
        if (var_107) {
            // offset_site0 = site_pnt0 - subtree_com_in[worldid, body_rootid[bodyid_site0]]       <L 3920>
            var_109 = wp::address(var_body_rootid, var_51);
            var_110 = wp::load(var_109);
            var_111 = wp::address(var_subtree_com_in, var_0, var_110);
            var_113 = wp::load(var_111);
            var_112 = wp::sub(var_27, var_113);
            // offset_geom0 = geom_pnt0 - subtree_com_in[worldid, body_rootid[bodyid_geom]]       <L 3921>
            var_114 = wp::address(var_body_rootid, var_54);
            var_115 = wp::load(var_114);
            var_116 = wp::address(var_subtree_com_in, var_0, var_115);
            var_118 = wp::load(var_116);
            var_117 = wp::sub(var_72, var_118);
            // _accumulate_jac_chain(                                                         <L 3922>
            // body_parentid,                                                                 <L 3923>
            // body_dofnum,                                                                   <L 3924>
            // body_dofadr,                                                                   <L 3925>
            // ten_J_colind,                                                                  <L 3926>
            // cdof_in,                                                                       <L 3927>
            // offset_site0,                                                                  <L 3928>
            // vec_sitegeom,                                                                  <L 3929>
            // bodyid_site0,                                                                  <L 3930>
            // rowadr,                                                                        <L 3931>
            // rownnz,                                                                        <L 3932>
            // -pulley_scale,                                                                 <L 3933>
            var_119 = wp::neg(var_9);
            // worldid,                                                                       <L 3934>
            // ten_J_out,                                                                     <L 3935>
            _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_112, var_100, var_51, var_79, var_76, var_119, var_0, var_ten_J_out);
            // _accumulate_jac_chain(                                                         <L 3937>
            // body_parentid,                                                                 <L 3938>
            // body_dofnum,                                                                   <L 3939>
            // body_dofadr,                                                                   <L 3940>
            // ten_J_colind,                                                                  <L 3941>
            // cdof_in,                                                                       <L 3942>
            // offset_geom0,                                                                  <L 3943>
            // vec_sitegeom,                                                                  <L 3944>
            // bodyid_geom,                                                                   <L 3945>
            // rowadr,                                                                        <L 3946>
            // rownnz,                                                                        <L 3947>
            // pulley_scale,                                                                  <L 3948>
            // worldid,                                                                       <L 3949>
            // ten_J_out,                                                                     <L 3950>
            _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_117, var_100, var_54, var_79, var_76, var_9, var_0, var_ten_J_out);
        }
        // if dif_body_geomsite:                                                              <L 3954>
        if (var_108) {
            // offset_geom1 = geom_pnt1 - subtree_com_in[worldid, body_rootid[bodyid_geom]]       <L 3955>
            var_120 = wp::address(var_body_rootid, var_54);
            var_121 = wp::load(var_120);
            var_122 = wp::address(var_subtree_com_in, var_0, var_121);
            var_124 = wp::load(var_122);
            var_123 = wp::sub(var_73, var_124);
            // offset_site1 = site_pnt1 - subtree_com_in[worldid, body_rootid[bodyid_site1]]       <L 3956>
            var_125 = wp::address(var_body_rootid, var_57);
            var_126 = wp::load(var_125);
            var_127 = wp::address(var_subtree_com_in, var_0, var_126);
            var_129 = wp::load(var_127);
            var_128 = wp::sub(var_30, var_129);
            // _accumulate_jac_chain(                                                         <L 3957>
            // body_parentid,                                                                 <L 3958>
            // body_dofnum,                                                                   <L 3959>
            // body_dofadr,                                                                   <L 3960>
            // ten_J_colind,                                                                  <L 3961>
            // cdof_in,                                                                       <L 3962>
            // offset_geom1,                                                                  <L 3963>
            // vec_geomsite,                                                                  <L 3964>
            // bodyid_geom,                                                                   <L 3965>
            // rowadr,                                                                        <L 3966>
            // rownnz,                                                                        <L 3967>
            // -pulley_scale,                                                                 <L 3968>
            var_130 = wp::neg(var_9);
            // worldid,                                                                       <L 3969>
            // ten_J_out,                                                                     <L 3970>
            _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_123, var_106, var_54, var_79, var_76, var_130, var_0, var_ten_J_out);
            // _accumulate_jac_chain(                                                         <L 3972>
            // body_parentid,                                                                 <L 3973>
            // body_dofnum,                                                                   <L 3974>
            // body_dofadr,                                                                   <L 3975>
            // ten_J_colind,                                                                  <L 3976>
            // cdof_in,                                                                       <L 3977>
            // offset_site1,                                                                  <L 3978>
            // vec_geomsite,                                                                  <L 3979>
            // bodyid_site1,                                                                  <L 3980>
            // rowadr,                                                                        <L 3981>
            // rownnz,                                                                        <L 3982>
            // pulley_scale,                                                                  <L 3983>
            // worldid,                                                                       <L 3984>
            // ten_J_out,                                                                     <L 3985>
            _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_128, var_106, var_57, var_79, var_76, var_9, var_0, var_ten_J_out);
        }
    }
    if (!var_82) {
        // dif_sitesite = site_pnt1 - site_pnt0                                               <L 3988>
        var_131 = wp::sub(var_30, var_27);
        // vec_sitesite, length_sitesite = math.normalize_with_norm(dif_sitesite)             <L 3989>
        normalize_with_norm_0(var_131, var_132, var_133);
        // if length_sitesite:                                                                <L 3992>
        if (var_133) {
            // wp.atomic_add(ten_length_out[worldid], tenid, length_sitesite * pulley_scale)       <L 3993>
            var_134 = wp::view(var_ten_length_out, var_0);
            var_135 = wp::mul(var_133, var_9);
            var_136 = wp::atomic_add(var_134, var_6, var_135);
        }
        // if length_sitesite < MJ_MINVAL:                                                    <L 3996>
        var_138 = (var_133 < var_137);
        if (var_138) {
            // vec_sitesite = wp.vec3(1.0, 0.0, 0.0)                                          <L 3997>
            var_142 = wp::vec_t<3, wp::float32>(var_139, var_140, var_141);
        }
        var_143 = wp::where(var_138, var_142, var_132);
        // if bodyid_site0 != bodyid_site1:                                                   <L 3999>
        var_144 = (var_51 != var_57);
        if (var_144) {
            // offset_site0 = site_pnt0 - subtree_com_in[worldid, body_rootid[bodyid_site0]]       <L 4000>
            var_145 = wp::address(var_body_rootid, var_51);
            var_146 = wp::load(var_145);
            var_147 = wp::address(var_subtree_com_in, var_0, var_146);
            var_149 = wp::load(var_147);
            var_148 = wp::sub(var_27, var_149);
            // offset_site1 = site_pnt1 - subtree_com_in[worldid, body_rootid[bodyid_site1]]       <L 4001>
            var_150 = wp::address(var_body_rootid, var_57);
            var_151 = wp::load(var_150);
            var_152 = wp::address(var_subtree_com_in, var_0, var_151);
            var_154 = wp::load(var_152);
            var_153 = wp::sub(var_30, var_154);
            // _accumulate_jac_chain(                                                         <L 4002>
            // body_parentid,                                                                 <L 4003>
            // body_dofnum,                                                                   <L 4004>
            // body_dofadr,                                                                   <L 4005>
            // ten_J_colind,                                                                  <L 4006>
            // cdof_in,                                                                       <L 4007>
            // offset_site0,                                                                  <L 4008>
            // vec_sitesite,                                                                  <L 4009>
            // bodyid_site0,                                                                  <L 4010>
            // rowadr,                                                                        <L 4011>
            // rownnz,                                                                        <L 4012>
            // -pulley_scale,                                                                 <L 4013>
            var_155 = wp::neg(var_9);
            // worldid,                                                                       <L 4014>
            // ten_J_out,                                                                     <L 4015>
            _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_148, var_143, var_51, var_79, var_76, var_155, var_0, var_ten_J_out);
            // _accumulate_jac_chain(                                                         <L 4017>
            // body_parentid,                                                                 <L 4018>
            // body_dofnum,                                                                   <L 4019>
            // body_dofadr,                                                                   <L 4020>
            // ten_J_colind,                                                                  <L 4021>
            // cdof_in,                                                                       <L 4022>
            // offset_site1,                                                                  <L 4023>
            // vec_sitesite,                                                                  <L 4024>
            // bodyid_site1,                                                                  <L 4025>
            // rowadr,                                                                        <L 4026>
            // rownnz,                                                                        <L 4027>
            // pulley_scale,                                                                  <L 4028>
            // worldid,                                                                       <L 4029>
            // ten_J_out,                                                                     <L 4030>
            _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_153, var_143, var_57, var_79, var_76, var_9, var_0, var_ten_J_out);
        }
    }
    var_156 = wp::where(var_82, var_94, var_137);
    var_157 = wp::where(var_82, var_112, var_148);
    var_158 = wp::where(var_82, var_128, var_153);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _spatial_geom_tendon_1ca37386_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__spatial_geom_tendon_1ca37386 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _spatial_geom_tendon_1ca37386_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _spatial_geom_tendon_1ca37386_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__spatial_geom_tendon_1ca37386 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _spatial_geom_tendon_1ca37386_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _spatial_geom_tendon_1ca37386_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__spatial_geom_tendon_1ca37386 *_wp_args)
{
    _spatial_geom_tendon_1ca37386_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__subtree_vel_forward_1d7ed456 {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::float32> body_mass;
    wp::array_t<wp::vec_t<3, wp::float32>> body_inertia;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> ximat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cvel_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_linvel_out;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_angmom_out;
    wp::array_t<wp::vec_t<6, wp::float32>> subtree_bodyvel_out;
};


template <bool wp_linear_contiguous>
static void _subtree_vel_forward_1d7ed456_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__subtree_vel_forward_1d7ed456 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::float32> var_body_mass = _wp_args->body_mass;
    wp::array_t<wp::vec_t<3, wp::float32>> var_body_inertia = _wp_args->body_inertia;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_ximat_in = _wp_args->ximat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_in = _wp_args->cvel_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_linvel_out = _wp_args->subtree_linvel_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_angmom_out = _wp_args->subtree_angmom_out;
    wp::array_t<wp::vec_t<6, wp::float32>> var_subtree_bodyvel_out = _wp_args->subtree_bodyvel_out;
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
    wp::vec_t<6, wp::float32>* var_12;
    wp::vec_t<6, wp::float32> var_13;
    wp::vec_t<6, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::vec_t<3, wp::float32> var_16;
    wp::vec_t<3, wp::float32>* var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::mat_t<3, 3, wp::float32>* var_20;
    wp::mat_t<3, 3, wp::float32> var_21;
    wp::mat_t<3, 3, wp::float32> var_22;
    wp::int32* var_23;
    wp::int32 var_24;
    wp::vec_t<3, wp::float32>* var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32> var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::float32* var_31;
    wp::vec_t<3, wp::float32> var_32;
    wp::float32 var_33;
    wp::mat_t<3, 3, wp::float32> var_34;
    wp::vec_t<3, wp::float32> var_35;
    const wp::int32 var_36 = 0;
    wp::float32 var_37;
    wp::vec_t<3, wp::float32>* var_38;
    const wp::int32 var_39 = 0;
    wp::float32 var_40;
    wp::vec_t<3, wp::float32> var_41;
    wp::float32 var_42;
    const wp::int32 var_43 = 1;
    wp::float32 var_44;
    wp::vec_t<3, wp::float32>* var_45;
    const wp::int32 var_46 = 1;
    wp::float32 var_47;
    wp::vec_t<3, wp::float32> var_48;
    wp::float32 var_49;
    const wp::int32 var_50 = 2;
    wp::float32 var_51;
    wp::vec_t<3, wp::float32>* var_52;
    const wp::int32 var_53 = 2;
    wp::float32 var_54;
    wp::vec_t<3, wp::float32> var_55;
    wp::float32 var_56;
    wp::vec_t<3, wp::float32> var_57;
    wp::vec_t<6, wp::float32> var_58;
    //---------
    // forward
    // def _subtree_vel_forward(                                                              <L 3499>
    // worldid, bodyid = wp.tid()                                                             <L 3515>
    builtin_tid2d(var_0, var_1);
    // body_mass_id = worldid % body_mass.shape[0]                                            <L 3516>
    var_2 = &(var_body_mass.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // body_inertia_id = worldid % body_inertia.shape[0]                                      <L 3517>
    var_7 = &(var_body_inertia.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // cvel = cvel_in[worldid, bodyid]                                                        <L 3519>
    var_12 = wp::address(var_cvel_in, var_0, var_1);
    var_14 = wp::load(var_12);
    var_13 = wp::copy(var_14);
    // ang = wp.spatial_top(cvel)                                                             <L 3520>
    var_15 = wp::spatial_top(var_13);
    // lin = wp.spatial_bottom(cvel)                                                          <L 3521>
    var_16 = wp::spatial_bottom(var_13);
    // xipos = xipos_in[worldid, bodyid]                                                      <L 3522>
    var_17 = wp::address(var_xipos_in, var_0, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // ximat = ximat_in[worldid, bodyid]                                                      <L 3523>
    var_20 = wp::address(var_ximat_in, var_0, var_1);
    var_22 = wp::load(var_20);
    var_21 = wp::copy(var_22);
    // subtree_com_root = subtree_com_in[worldid, body_rootid[bodyid]]                        <L 3524>
    var_23 = wp::address(var_body_rootid, var_1);
    var_24 = wp::load(var_23);
    var_25 = wp::address(var_subtree_com_in, var_0, var_24);
    var_27 = wp::load(var_25);
    var_26 = wp::copy(var_27);
    // lin -= wp.cross(xipos - subtree_com_root, ang)                                         <L 3527>
    var_28 = wp::sub(var_18, var_26);
    var_29 = wp::cross(var_28, var_15);
    var_30 = wp::sub(var_16, var_29);
    // subtree_linvel_out[worldid, bodyid] = body_mass[body_mass_id, bodyid] * lin            <L 3529>
    var_31 = wp::address(var_body_mass, var_6, var_1);
    var_33 = wp::load(var_31);
    var_32 = wp::mul(var_33, var_30);
    wp::array_store(var_subtree_linvel_out, var_0, var_1, var_32);
    // dv = wp.transpose(ximat) @ ang                                                         <L 3530>
    var_34 = wp::transpose(var_21);
    var_35 = wp::mul(var_34, var_15);
    // dv[0] *= body_inertia[body_inertia_id, bodyid][0]                                      <L 3531>
    var_37 = wp::extract(var_35, var_36);
    var_38 = wp::address(var_body_inertia, var_11, var_1);
    var_41 = wp::load(var_38);
    var_40 = wp::extract(var_41, var_39);
    var_42 = wp::mul(var_37, var_40);
    wp::assign_inplace(var_35, var_36, var_42);
    // dv[1] *= body_inertia[body_inertia_id, bodyid][1]                                      <L 3532>
    var_44 = wp::extract(var_35, var_43);
    var_45 = wp::address(var_body_inertia, var_11, var_1);
    var_48 = wp::load(var_45);
    var_47 = wp::extract(var_48, var_46);
    var_49 = wp::mul(var_44, var_47);
    wp::assign_inplace(var_35, var_43, var_49);
    // dv[2] *= body_inertia[body_inertia_id, bodyid][2]                                      <L 3533>
    var_51 = wp::extract(var_35, var_50);
    var_52 = wp::address(var_body_inertia, var_11, var_1);
    var_55 = wp::load(var_52);
    var_54 = wp::extract(var_55, var_53);
    var_56 = wp::mul(var_51, var_54);
    wp::assign_inplace(var_35, var_50, var_56);
    // subtree_angmom_out[worldid, bodyid] = ximat @ dv                                       <L 3534>
    var_57 = wp::mul(var_21, var_35);
    wp::array_store(var_subtree_angmom_out, var_0, var_1, var_57);
    // subtree_bodyvel_out[worldid, bodyid] = wp.spatial_vector(ang, lin)                     <L 3535>
    var_58 = wp::vec_t<6, wp::float32>(var_15, var_30);
    wp::array_store(var_subtree_bodyvel_out, var_0, var_1, var_58);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _subtree_vel_forward_1d7ed456_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_vel_forward_1d7ed456 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _subtree_vel_forward_1d7ed456_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _subtree_vel_forward_1d7ed456_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_vel_forward_1d7ed456 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _subtree_vel_forward_1d7ed456_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _subtree_vel_forward_1d7ed456_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_vel_forward_1d7ed456 *_wp_args)
{
    _subtree_vel_forward_1d7ed456_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__tendon_bias_coef_2556dfce {
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::float32> tendon_armature;
    wp::array_t<wp::float32> qvel_in;
    wp::array_t<wp::float32> ten_Jdot_in;
    wp::array_t<wp::float32> ten_bias_coef_out;
};


template <bool wp_linear_contiguous>
static void _tendon_bias_coef_2556dfce_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__tendon_bias_coef_2556dfce *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::float32> var_tendon_armature = _wp_args->tendon_armature;
    wp::array_t<wp::float32> var_qvel_in = _wp_args->qvel_in;
    wp::array_t<wp::float32> var_ten_Jdot_in = _wp_args->ten_Jdot_in;
    wp::array_t<wp::float32> var_ten_bias_coef_out = _wp_args->ten_bias_coef_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::shape_t* var_3;
    const wp::int32 var_4 = 0;
    wp::int32 var_5;
    wp::shape_t var_6;
    wp::int32 var_7;
    wp::float32* var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::float32 var_11 = 0.0;
    bool var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    bool var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    wp::float32* var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const wp::float32 var_24 = 0.0;
    bool var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::array_t<wp::float32> var_29;
    wp::float32* var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    //---------
    // forward
    // def _tendon_bias_coef(                                                                 <L 2051>
    // worldid, tenid, dofid_sparse = wp.tid()                                                <L 2064>
    builtin_tid3d(var_0, var_1, var_2);
    // armature = tendon_armature[worldid % tendon_armature.shape[0], tenid]                  <L 2066>
    var_3 = &(var_tendon_armature.shape);
    var_6 = wp::load(var_3);
    var_5 = wp::extract(var_6, var_4);
    var_7 = wp::mod(var_0, var_5);
    var_8 = wp::address(var_tendon_armature, var_7, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // if armature == 0.0:                                                                    <L 2067>
    var_12 = (var_9 == var_11);
    if (var_12) {
        // return                                                                             <L 2068>
        return;
    }
    // rownnz = ten_J_rownnz[tenid]                                                           <L 2070>
    var_13 = wp::address(var_ten_J_rownnz, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // if dofid_sparse >= rownnz:                                                             <L 2071>
    var_16 = (var_2 >= var_14);
    if (var_16) {
        // return                                                                             <L 2072>
        return;
    }
    // rowadr = ten_J_rowadr[tenid]                                                           <L 2073>
    var_17 = wp::address(var_ten_J_rowadr, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // sparseid = rowadr + dofid_sparse                                                       <L 2074>
    var_20 = wp::add(var_18, var_2);
    // ten_Jdot = ten_Jdot_in[worldid, sparseid]                                              <L 2075>
    var_21 = wp::address(var_ten_Jdot_in, var_0, var_20);
    var_23 = wp::load(var_21);
    var_22 = wp::copy(var_23);
    // if ten_Jdot == 0.0:                                                                    <L 2076>
    var_25 = (var_22 == var_24);
    if (var_25) {
        // return                                                                             <L 2077>
        return;
    }
    // dofid = ten_J_colind[sparseid]                                                         <L 2079>
    var_26 = wp::address(var_ten_J_colind, var_20);
    var_28 = wp::load(var_26);
    var_27 = wp::copy(var_28);
    // wp.atomic_add(ten_bias_coef_out[worldid], tenid, ten_Jdot * qvel_in[worldid, dofid])       <L 2080>
    var_29 = wp::view(var_ten_bias_coef_out, var_0);
    var_30 = wp::address(var_qvel_in, var_0, var_27);
    var_32 = wp::load(var_30);
    var_31 = wp::mul(var_22, var_32);
    var_33 = wp::atomic_add(var_29, var_1, var_31);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _tendon_bias_coef_2556dfce_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_bias_coef_2556dfce *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _tendon_bias_coef_2556dfce_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _tendon_bias_coef_2556dfce_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_bias_coef_2556dfce *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _tendon_bias_coef_2556dfce_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _tendon_bias_coef_2556dfce_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_bias_coef_2556dfce *_wp_args)
{
    _tendon_bias_coef_2556dfce_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_body_matrices_27760750 {
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> xmat_out;
};


template <bool wp_linear_contiguous>
static void _compute_body_matrices_27760750_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__compute_body_matrices_27760750 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_xmat_out = _wp_args->xmat_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::quat_t<wp::float32>* var_2;
    wp::mat_t<3, 3, wp::float32> var_3;
    wp::quat_t<wp::float32> var_4;
    //---------
    // forward
    // def _compute_body_matrices(                                                            <L 168>
    // worldid, bodyid = wp.tid()                                                             <L 174>
    builtin_tid2d(var_0, var_1);
    // xmat_out[worldid, bodyid] = math.quat_to_mat(xquat_in[worldid, bodyid])                <L 175>
    var_2 = wp::address(var_xquat_in, var_0, var_1);
    var_4 = wp::load(var_2);
    var_3 = quat_to_mat_0(var_4);
    wp::array_store(var_xmat_out, var_0, var_1, var_3);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_body_matrices_27760750_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_body_matrices_27760750 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_body_matrices_27760750_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_body_matrices_27760750_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_body_matrices_27760750 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_body_matrices_27760750_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_body_matrices_27760750_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_body_matrices_27760750 *_wp_args)
{
    _compute_body_matrices_27760750_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__tendon_bias_qfrc_2ae21571 {
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::float32> tendon_armature;
    wp::array_t<wp::float32> ten_J_in;
    wp::array_t<wp::float32> ten_bias_coef_in;
    wp::array_t<wp::float32> qfrc_out;
};


template <bool wp_linear_contiguous>
static void _tendon_bias_qfrc_2ae21571_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__tendon_bias_qfrc_2ae21571 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::float32> var_tendon_armature = _wp_args->tendon_armature;
    wp::array_t<wp::float32> var_ten_J_in = _wp_args->ten_J_in;
    wp::array_t<wp::float32> var_ten_bias_coef_in = _wp_args->ten_bias_coef_in;
    wp::array_t<wp::float32> var_qfrc_out = _wp_args->qfrc_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::shape_t* var_3;
    const wp::int32 var_4 = 0;
    wp::int32 var_5;
    wp::shape_t var_6;
    wp::int32 var_7;
    wp::float32* var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::float32 var_11 = 0.0;
    bool var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    bool var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    wp::float32* var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const wp::float32 var_24 = 0.0;
    bool var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::array_t<wp::float32> var_29;
    wp::float32 var_30;
    wp::float32* var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    wp::float32 var_34;
    //---------
    // forward
    // def _tendon_bias_qfrc(                                                                 <L 2084>
    // worldid, tenid, dofid = wp.tid()                                                       <L 2097>
    builtin_tid3d(var_0, var_1, var_2);
    // armature = tendon_armature[worldid % tendon_armature.shape[0], tenid]                  <L 2099>
    var_3 = &(var_tendon_armature.shape);
    var_6 = wp::load(var_3);
    var_5 = wp::extract(var_6, var_4);
    var_7 = wp::mod(var_0, var_5);
    var_8 = wp::address(var_tendon_armature, var_7, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // if armature == 0.0:                                                                    <L 2100>
    var_12 = (var_9 == var_11);
    if (var_12) {
        // return                                                                             <L 2101>
        return;
    }
    // rownnz = ten_J_rownnz[tenid]                                                           <L 2103>
    var_13 = wp::address(var_ten_J_rownnz, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // if dofid >= rownnz:                                                                    <L 2104>
    var_16 = (var_2 >= var_14);
    if (var_16) {
        // return                                                                             <L 2105>
        return;
    }
    // rowadr = ten_J_rowadr[tenid]                                                           <L 2106>
    var_17 = wp::address(var_ten_J_rowadr, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // sparseid = rowadr + dofid                                                              <L 2107>
    var_20 = wp::add(var_18, var_2);
    // ten_J = ten_J_in[worldid, sparseid]                                                    <L 2108>
    var_21 = wp::address(var_ten_J_in, var_0, var_20);
    var_23 = wp::load(var_21);
    var_22 = wp::copy(var_23);
    // if ten_J == 0.0:                                                                       <L 2110>
    var_25 = (var_22 == var_24);
    if (var_25) {
        // return                                                                             <L 2111>
        return;
    }
    // dofid = ten_J_colind[sparseid]                                                         <L 2113>
    var_26 = wp::address(var_ten_J_colind, var_20);
    var_28 = wp::load(var_26);
    var_27 = wp::copy(var_28);
    // wp.atomic_add(qfrc_out[worldid], dofid, ten_J * armature * ten_bias_coef_in[worldid, tenid])       <L 2115>
    var_29 = wp::view(var_qfrc_out, var_0);
    var_30 = wp::mul(var_22, var_9);
    var_31 = wp::address(var_ten_bias_coef_in, var_0, var_1);
    var_33 = wp::load(var_31);
    var_32 = wp::mul(var_30, var_33);
    var_34 = wp::atomic_add(var_29, var_27, var_32);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _tendon_bias_qfrc_2ae21571_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_bias_qfrc_2ae21571 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _tendon_bias_qfrc_2ae21571_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _tendon_bias_qfrc_2ae21571_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_bias_qfrc_2ae21571 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _tendon_bias_qfrc_2ae21571_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _tendon_bias_qfrc_2ae21571_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__tendon_bias_qfrc_2ae21571 *_wp_args)
{
    _tendon_bias_qfrc_2ae21571_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__spatial_tendon_wrap_2bb6c667 {
    wp::int32 ntendon;
    wp::array_t<wp::int32> tendon_adr;
    wp::array_t<wp::int32> tendon_num;
    wp::array_t<wp::int32> wrap_type;
    wp::array_t<wp::int32> wrap_objid;
    wp::array_t<wp::vec_t<3, wp::float32>> site_xpos_in;
    wp::array_t<wp::vec_t<6, wp::float32>> wrap_geom_xpos_in;
    wp::array_t<wp::int32> ten_wrapadr_out;
    wp::array_t<wp::int32> ten_wrapnum_out;
    wp::array_t<wp::vec_t<2, wp::int32>> wrap_obj_out;
    wp::array_t<wp::vec_t<6, wp::float32>> wrap_xpos_out;
};


template <bool wp_linear_contiguous>
static void _spatial_tendon_wrap_2bb6c667_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__spatial_tendon_wrap_2bb6c667 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_ntendon = _wp_args->ntendon;
    wp::array_t<wp::int32> var_tendon_adr = _wp_args->tendon_adr;
    wp::array_t<wp::int32> var_tendon_num = _wp_args->tendon_num;
    wp::array_t<wp::int32> var_wrap_type = _wp_args->wrap_type;
    wp::array_t<wp::int32> var_wrap_objid = _wp_args->wrap_objid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_xpos_in = _wp_args->site_xpos_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_wrap_geom_xpos_in = _wp_args->wrap_geom_xpos_in;
    wp::array_t<wp::int32> var_ten_wrapadr_out = _wp_args->ten_wrapadr_out;
    wp::array_t<wp::int32> var_ten_wrapnum_out = _wp_args->ten_wrapnum_out;
    wp::array_t<wp::vec_t<2, wp::int32>> var_wrap_obj_out = _wp_args->wrap_obj_out;
    wp::array_t<wp::vec_t<6, wp::float32>> var_wrap_xpos_out = _wp_args->wrap_xpos_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::int32 var_1 = 0;
    wp::int32 var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::range_t var_5;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    const wp::int32 var_10 = 0;
    wp::int32 var_11;
    wp::int32* var_12;
    wp::int32 var_13;
    wp::int32 var_14;
    wp::int32* var_15;
    const wp::int32 var_16 = 1;
    bool var_17;
    wp::int32 var_18;
    const wp::int32 var_19 = 0;
    wp::int32 var_20;
    const wp::int32 var_21 = 1;
    wp::int32 var_22;
    bool var_23;
    wp::int32 var_24;
    const wp::int32 var_25 = 0;
    wp::int32 var_26;
    wp::int32* var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    wp::int32 var_30;
    const wp::int32 var_31 = 1;
    wp::int32 var_32;
    wp::int32* var_33;
    wp::int32 var_34;
    wp::int32 var_35;
    wp::int32 var_36;
    const wp::int32 var_37 = 0;
    wp::int32 var_38;
    wp::int32* var_39;
    wp::int32 var_40;
    wp::int32 var_41;
    wp::int32 var_42;
    const wp::int32 var_43 = 1;
    wp::int32 var_44;
    wp::int32* var_45;
    wp::int32 var_46;
    wp::int32 var_47;
    const wp::int32 var_48 = 2;
    bool var_49;
    bool var_50;
    const wp::int32 var_51 = 2;
    bool var_52;
    const wp::int32 var_53 = 2;
    wp::int32 var_54;
    const wp::int32 var_55 = 2;
    wp::int32 var_56;
    const wp::float32 var_57 = 0.0;
    wp::vec_t<6, wp::float32>* var_58;
    const wp::int32 var_59 = 3;
    wp::int32 var_60;
    const wp::int32 var_61 = 0;
    wp::int32 var_62;
    const wp::float32 var_63 = 0.0;
    wp::vec_t<6, wp::float32>* var_64;
    const wp::int32 var_65 = 3;
    wp::int32 var_66;
    const wp::int32 var_67 = 1;
    wp::int32 var_68;
    const wp::float32 var_69 = 0.0;
    wp::vec_t<6, wp::float32>* var_70;
    const wp::int32 var_71 = 3;
    wp::int32 var_72;
    const wp::int32 var_73 = 2;
    wp::int32 var_74;
    const wp::int32 var_75 = -2;
    wp::vec_t<2, wp::int32>* var_76;
    const wp::int32 var_77 = 1;
    wp::int32 var_78;
    const wp::int32 var_79 = 1;
    wp::int32 var_80;
    wp::int32 var_81;
    wp::int32 var_82;
    const wp::int32 var_83 = 1;
    wp::int32 var_84;
    wp::vec_t<3, wp::float32>* var_85;
    wp::vec_t<3, wp::float32> var_86;
    wp::vec_t<3, wp::float32> var_87;
    bool var_88;
    const wp::int32 var_89 = 4;
    bool var_90;
    const wp::int32 var_91 = 5;
    bool var_92;
    wp::vec_t<6, wp::float32>* var_93;
    wp::vec_t<6, wp::float32> var_94;
    wp::vec_t<6, wp::float32> var_95;
    wp::vec_t<3, wp::float32> var_96;
    const wp::int32 var_97 = 1;
    wp::int32 var_98;
    wp::int32 var_99;
    wp::int32 var_100;
    const wp::int32 var_101 = 2;
    wp::int32 var_102;
    wp::int32* var_103;
    wp::int32 var_104;
    wp::int32 var_105;
    wp::float32 var_106;
    const wp::float32 var_107 = 10000000000.0;
    bool var_108;
    wp::vec_t<3, wp::float32> var_109;
    wp::vec_t<3, wp::float32>* var_110;
    wp::vec_t<3, wp::float32> var_111;
    wp::vec_t<3, wp::float32> var_112;
    const wp::int32 var_113 = 0;
    wp::int32 var_114;
    const wp::int32 var_115 = 2;
    wp::int32 var_116;
    const wp::int32 var_117 = 0;
    wp::int32 var_118;
    const wp::int32 var_119 = 2;
    wp::int32 var_120;
    const wp::int32 var_121 = 1;
    wp::int32 var_122;
    const wp::int32 var_123 = 2;
    wp::int32 var_124;
    const wp::int32 var_125 = 1;
    wp::int32 var_126;
    const wp::int32 var_127 = 2;
    wp::int32 var_128;
    const wp::int32 var_129 = 2;
    wp::int32 var_130;
    const wp::int32 var_131 = 2;
    wp::int32 var_132;
    const wp::int32 var_133 = 2;
    wp::int32 var_134;
    const wp::int32 var_135 = 2;
    wp::int32 var_136;
    const wp::int32 var_137 = 3;
    wp::int32 var_138;
    const wp::int32 var_139 = 2;
    wp::int32 var_140;
    const wp::int32 var_141 = 3;
    wp::int32 var_142;
    const wp::int32 var_143 = 2;
    wp::int32 var_144;
    const wp::int32 var_145 = 0;
    wp::float32 var_146;
    wp::vec_t<6, wp::float32>* var_147;
    const wp::int32 var_148 = 3;
    wp::int32 var_149;
    const wp::int32 var_150 = 0;
    wp::int32 var_151;
    const wp::int32 var_152 = 1;
    wp::float32 var_153;
    wp::vec_t<6, wp::float32>* var_154;
    const wp::int32 var_155 = 3;
    wp::int32 var_156;
    const wp::int32 var_157 = 1;
    wp::int32 var_158;
    const wp::int32 var_159 = 2;
    wp::float32 var_160;
    wp::vec_t<6, wp::float32>* var_161;
    const wp::int32 var_162 = 3;
    wp::int32 var_163;
    const wp::int32 var_164 = 2;
    wp::int32 var_165;
    const wp::int32 var_166 = 0;
    wp::float32 var_167;
    wp::vec_t<6, wp::float32>* var_168;
    const wp::int32 var_169 = 3;
    wp::int32 var_170;
    const wp::int32 var_171 = 0;
    wp::int32 var_172;
    const wp::int32 var_173 = 1;
    wp::float32 var_174;
    wp::vec_t<6, wp::float32>* var_175;
    const wp::int32 var_176 = 3;
    wp::int32 var_177;
    const wp::int32 var_178 = 1;
    wp::int32 var_179;
    const wp::int32 var_180 = 2;
    wp::float32 var_181;
    wp::vec_t<6, wp::float32>* var_182;
    const wp::int32 var_183 = 3;
    wp::int32 var_184;
    const wp::int32 var_185 = 2;
    wp::int32 var_186;
    const wp::int32 var_187 = 0;
    wp::float32 var_188;
    wp::vec_t<6, wp::float32>* var_189;
    const wp::int32 var_190 = 3;
    wp::int32 var_191;
    const wp::int32 var_192 = 0;
    wp::int32 var_193;
    const wp::int32 var_194 = 1;
    wp::float32 var_195;
    wp::vec_t<6, wp::float32>* var_196;
    const wp::int32 var_197 = 3;
    wp::int32 var_198;
    const wp::int32 var_199 = 1;
    wp::int32 var_200;
    const wp::int32 var_201 = 2;
    wp::float32 var_202;
    wp::vec_t<6, wp::float32>* var_203;
    const wp::int32 var_204 = 3;
    wp::int32 var_205;
    const wp::int32 var_206 = 2;
    wp::int32 var_207;
    const wp::int32 var_208 = 0;
    wp::float32 var_209;
    wp::vec_t<6, wp::float32>* var_210;
    const wp::int32 var_211 = 3;
    wp::int32 var_212;
    const wp::int32 var_213 = 0;
    wp::int32 var_214;
    const wp::int32 var_215 = 1;
    wp::float32 var_216;
    wp::vec_t<6, wp::float32>* var_217;
    const wp::int32 var_218 = 3;
    wp::int32 var_219;
    const wp::int32 var_220 = 1;
    wp::int32 var_221;
    const wp::int32 var_222 = 2;
    wp::float32 var_223;
    wp::vec_t<6, wp::float32>* var_224;
    const wp::int32 var_225 = 3;
    wp::int32 var_226;
    const wp::int32 var_227 = 2;
    wp::int32 var_228;
    const wp::int32 var_229 = -1;
    wp::vec_t<2, wp::int32>* var_230;
    wp::vec_t<2, wp::int32>* var_231;
    wp::vec_t<2, wp::int32>* var_232;
    const wp::int32 var_233 = 3;
    wp::int32 var_234;
    const wp::int32 var_235 = 3;
    wp::int32 var_236;
    const wp::int32 var_237 = 2;
    wp::int32 var_238;
    const wp::int32 var_239 = 0;
    wp::int32 var_240;
    const wp::int32 var_241 = 2;
    wp::int32 var_242;
    const wp::int32 var_243 = 0;
    wp::int32 var_244;
    const wp::int32 var_245 = 2;
    wp::int32 var_246;
    const wp::int32 var_247 = 0;
    wp::float32 var_248;
    wp::vec_t<6, wp::float32>* var_249;
    const wp::int32 var_250 = 3;
    wp::int32 var_251;
    const wp::int32 var_252 = 0;
    wp::int32 var_253;
    const wp::int32 var_254 = 1;
    wp::float32 var_255;
    wp::vec_t<6, wp::float32>* var_256;
    const wp::int32 var_257 = 3;
    wp::int32 var_258;
    const wp::int32 var_259 = 1;
    wp::int32 var_260;
    const wp::int32 var_261 = 2;
    wp::float32 var_262;
    wp::vec_t<6, wp::float32>* var_263;
    const wp::int32 var_264 = 3;
    wp::int32 var_265;
    const wp::int32 var_266 = 2;
    wp::int32 var_267;
    const wp::int32 var_268 = -1;
    wp::vec_t<2, wp::int32>* var_269;
    const wp::int32 var_270 = 1;
    wp::int32 var_271;
    const wp::int32 var_272 = 1;
    wp::int32 var_273;
    const wp::int32 var_274 = 2;
    wp::int32 var_275;
    wp::int32 var_276;
    wp::int32 var_277;
    wp::int32 var_278;
    wp::int32 var_279;
    wp::int32 var_280;
    const wp::int32 var_281 = 0;
    wp::int32 var_282;
    const wp::int32 var_283 = 2;
    wp::int32 var_284;
    const wp::int32 var_285 = 0;
    wp::int32 var_286;
    const wp::int32 var_287 = 2;
    wp::int32 var_288;
    const wp::int32 var_289 = 0;
    wp::float32 var_290;
    wp::vec_t<6, wp::float32>* var_291;
    const wp::int32 var_292 = 3;
    wp::int32 var_293;
    const wp::int32 var_294 = 0;
    wp::int32 var_295;
    const wp::int32 var_296 = 1;
    wp::float32 var_297;
    wp::vec_t<6, wp::float32>* var_298;
    const wp::int32 var_299 = 3;
    wp::int32 var_300;
    const wp::int32 var_301 = 1;
    wp::int32 var_302;
    const wp::int32 var_303 = 2;
    wp::float32 var_304;
    wp::vec_t<6, wp::float32>* var_305;
    const wp::int32 var_306 = 3;
    wp::int32 var_307;
    const wp::int32 var_308 = 2;
    wp::int32 var_309;
    const wp::int32 var_310 = -1;
    wp::vec_t<2, wp::int32>* var_311;
    const wp::int32 var_312 = 1;
    wp::int32 var_313;
    const wp::int32 var_314 = 1;
    wp::int32 var_315;
    const wp::int32 var_316 = 1;
    wp::int32 var_317;
    wp::int32 var_318;
    wp::int32 var_319;
    wp::int32 var_320;
    wp::int32 var_321;
    wp::int32 var_322;
    wp::int32 var_323;
    wp::int32 var_324;
    wp::int32 var_325;
    const wp::int32 var_326 = 1;
    wp::int32 var_327;
    wp::shape_t* var_328;
    const wp::int32 var_329 = 0;
    wp::int32 var_330;
    wp::shape_t var_331;
    bool var_332;
    wp::int32 var_333;
    const wp::int32 var_334 = 1;
    wp::int32 var_335;
    wp::int32* var_336;
    const wp::int32 var_337 = 2;
    bool var_338;
    wp::int32 var_339;
    const bool var_340 = false;
    bool var_341;
    bool var_342;
    const wp::int32 var_343 = 1;
    wp::int32 var_344;
    bool var_345;
    const wp::int32 var_346 = 0;
    wp::int32 var_347;
    const wp::int32 var_348 = 2;
    wp::int32 var_349;
    const wp::int32 var_350 = 0;
    wp::int32 var_351;
    const wp::int32 var_352 = 2;
    wp::int32 var_353;
    wp::vec_t<3, wp::float32>* var_354;
    wp::vec_t<3, wp::float32> var_355;
    wp::vec_t<3, wp::float32> var_356;
    const wp::int32 var_357 = 0;
    wp::float32 var_358;
    wp::vec_t<6, wp::float32>* var_359;
    const wp::int32 var_360 = 3;
    wp::int32 var_361;
    const wp::int32 var_362 = 0;
    wp::int32 var_363;
    const wp::int32 var_364 = 1;
    wp::float32 var_365;
    wp::vec_t<6, wp::float32>* var_366;
    const wp::int32 var_367 = 3;
    wp::int32 var_368;
    const wp::int32 var_369 = 1;
    wp::int32 var_370;
    const wp::int32 var_371 = 2;
    wp::float32 var_372;
    wp::vec_t<6, wp::float32>* var_373;
    const wp::int32 var_374 = 3;
    wp::int32 var_375;
    const wp::int32 var_376 = 2;
    wp::int32 var_377;
    const wp::int32 var_378 = -1;
    wp::vec_t<2, wp::int32>* var_379;
    const wp::int32 var_380 = 1;
    wp::int32 var_381;
    const wp::int32 var_382 = 1;
    wp::int32 var_383;
    wp::int32 var_384;
    wp::int32 var_385;
    wp::vec_t<3, wp::float32> var_386;
    wp::int32 var_387;
    wp::int32 var_388;
    //---------
    // forward
    // def _spatial_tendon_wrap(                                                              <L 4035>
    // worldid = wp.tid()                                                                     <L 4052>
    var_0 = builtin_tid1d();
    // wrapcount = int(0)                                                                     <L 4054>
    var_2 = wp::int(var_1);
    // wrapgeomid = int(0)                                                                    <L 4055>
    var_4 = wp::int(var_3);
    // for i in range(ntendon):                                                               <L 4056>
    var_5 = wp::range(var_ntendon);
    start_for_0:;
        if (iter_cmp(var_5) == 0) goto end_for_0;
        var_6 = wp::iter_next(var_5);
        // adr = tendon_adr[i]                                                                <L 4057>
        var_7 = wp::address(var_tendon_adr, var_6);
        var_9 = wp::load(var_7);
        var_8 = wp::copy(var_9);
        // ten_wrapadr_out[worldid, i] = wrapcount                                            <L 4058>
        wp::array_store(var_ten_wrapadr_out, var_0, var_6, var_2);
        // wrapnum = int(0)                                                                   <L 4059>
        var_11 = wp::int(var_10);
        // tendonnum = tendon_num[i]                                                          <L 4060>
        var_12 = wp::address(var_tendon_num, var_6);
        var_14 = wp::load(var_12);
        var_13 = wp::copy(var_14);
        // if wrap_type[adr] == WrapType.JOINT:                                               <L 4063>
        var_15 = wp::address(var_wrap_type, var_8);
        var_18 = wp::load(var_15);
        var_17 = (var_18 == var_16);
        if (var_17) {
            // continue                                                                       <L 4064>
            goto start_for_0;
        }
        // j = int(0)                                                                         <L 4067>
        var_20 = wp::int(var_19);
        // while j < tendonnum - 1:                                                           <L 4068>
    start_while_2:;
        var_22 = wp::sub(var_13, var_21);
        var_23 = (var_20 < var_22);
    if ((var_23) == false) goto end_while_2;
            // type0 = wrap_type[adr + j + 0]                                                 <L 4070>
            var_24 = wp::add(var_8, var_20);
            var_26 = wp::add(var_24, var_25);
            var_27 = wp::address(var_wrap_type, var_26);
            var_29 = wp::load(var_27);
            var_28 = wp::copy(var_29);
            // type1 = wrap_type[adr + j + 1]                                                 <L 4071>
            var_30 = wp::add(var_8, var_20);
            var_32 = wp::add(var_30, var_31);
            var_33 = wp::address(var_wrap_type, var_32);
            var_35 = wp::load(var_33);
            var_34 = wp::copy(var_35);
            // id0 = wrap_objid[adr + j + 0]                                                  <L 4072>
            var_36 = wp::add(var_8, var_20);
            var_38 = wp::add(var_36, var_37);
            var_39 = wp::address(var_wrap_objid, var_38);
            var_41 = wp::load(var_39);
            var_40 = wp::copy(var_41);
            // id1 = wrap_objid[adr + j + 1]                                                  <L 4073>
            var_42 = wp::add(var_8, var_20);
            var_44 = wp::add(var_42, var_43);
            var_45 = wp::address(var_wrap_objid, var_44);
            var_47 = wp::load(var_45);
            var_46 = wp::copy(var_47);
            // pulley0 = type0 == WrapType.PULLEY                                             <L 4076>
            var_49 = (var_28 == var_48);
            // if pulley0 or type1 == WrapType.PULLEY:                                        <L 4077>
            var_50 = var_49;
            if (!var_50) {
                var_52 = (var_34 == var_51);
                var_50 = var_50 || var_52;
            }
            if (var_50) {
                // if pulley0:                                                                <L 4078>
                if (var_49) {
                    // row = wrapcount // 2                                                   <L 4079>
                    var_54 = wp::floordiv(var_2, var_53);
                    // col = wrapcount % 2                                                    <L 4080>
                    var_56 = wp::mod(var_2, var_55);
                    // wrap_xpos_out[worldid, row][3 * col + 0] = 0.0                         <L 4081>
                    var_58 = &(wp::index(var_wrap_xpos_out, var_0, var_54));
                    var_60 = wp::mul(var_59, var_56);
                    var_62 = wp::add(var_60, var_61);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_54).component_ref(var_62)), var_57);
                    // wrap_xpos_out[worldid, row][3 * col + 1] = 0.0                         <L 4082>
                    var_64 = &(wp::index(var_wrap_xpos_out, var_0, var_54));
                    var_66 = wp::mul(var_65, var_56);
                    var_68 = wp::add(var_66, var_67);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_54).component_ref(var_68)), var_63);
                    // wrap_xpos_out[worldid, row][3 * col + 2] = 0.0                         <L 4083>
                    var_70 = &(wp::index(var_wrap_xpos_out, var_0, var_54));
                    var_72 = wp::mul(var_71, var_56);
                    var_74 = wp::add(var_72, var_73);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_54).component_ref(var_74)), var_69);
                    // wrap_obj_out[worldid, row][col] = -2                                   <L 4085>
                    var_76 = &(wp::index(var_wrap_obj_out, var_0, var_54));
                    wp::store(&(wp::index(var_wrap_obj_out, var_0, var_54).component_ref(var_56)), var_75);
                    // wrapnum += 1                                                           <L 4087>
                    var_78 = wp::add(var_11, var_77);
                    // wrapcount += 1                                                         <L 4088>
                    var_80 = wp::add(var_2, var_79);
                }
                var_81 = wp::where(var_49, var_80, var_2);
                var_82 = wp::where(var_49, var_78, var_11);
                // j += 1                                                                     <L 4091>
                var_84 = wp::add(var_20, var_83);
                // continue                                                                   <L 4092>
                wp::assign(var_2, var_81);
                wp::assign(var_11, var_82);
                wp::assign(var_20, var_84);
                goto start_while_2;
            }
            // wpnt_site0 = site_xpos_in[worldid, id0]                                        <L 4095>
            var_85 = wp::address(var_site_xpos_in, var_0, var_40);
            var_87 = wp::load(var_85);
            var_86 = wp::copy(var_87);
            // if type1 == WrapType.SPHERE or type1 == WrapType.CYLINDER:                     <L 4098>
            var_90 = (var_34 == var_89);
            var_88 = var_90;
            if (!var_88) {
                var_92 = (var_34 == var_91);
                var_88 = var_88 || var_92;
            }
            if (var_88) {
                // wrap_geom_xpos = wrap_geom_xpos_in[worldid, wrapgeomid]                    <L 4099>
                var_93 = wp::address(var_wrap_geom_xpos_in, var_0, var_4);
                var_95 = wp::load(var_93);
                var_94 = wp::copy(var_95);
                // wpnt_geom0 = wp.spatial_top(wrap_geom_xpos)                                <L 4100>
                var_96 = wp::spatial_top(var_94);
                // wrapgeomid += 1                                                            <L 4101>
                var_98 = wp::add(var_4, var_97);
                // wrapid = id1                                                               <L 4103>
                var_99 = wp::copy(var_46);
                // id1 = wrap_objid[adr + j + 2]                                              <L 4104>
                var_100 = wp::add(var_8, var_20);
                var_102 = wp::add(var_100, var_101);
                var_103 = wp::address(var_wrap_objid, var_102);
                var_105 = wp::load(var_103);
                var_104 = wp::copy(var_105);
                // if wp.norm_l2(wpnt_geom0) < MJ_MAXVAL:                                     <L 4105>
                var_106 = norm_l2_0(var_96);
                var_108 = (var_106 < var_107);
                if (var_108) {
                    // wpnt_geom1 = wp.spatial_bottom(wrap_geom_xpos)                         <L 4106>
                    var_109 = wp::spatial_bottom(var_94);
                    // wpnt_site1 = site_xpos_in[worldid, id1]                                <L 4107>
                    var_110 = wp::address(var_site_xpos_in, var_0, var_104);
                    var_112 = wp::load(var_110);
                    var_111 = wp::copy(var_112);
                    // row0 = (wrapcount + 0) // 2                                            <L 4110>
                    var_114 = wp::add(var_2, var_113);
                    var_116 = wp::floordiv(var_114, var_115);
                    // col0 = (wrapcount + 0) % 2                                             <L 4111>
                    var_118 = wp::add(var_2, var_117);
                    var_120 = wp::mod(var_118, var_119);
                    // row1 = (wrapcount + 1) // 2                                            <L 4112>
                    var_122 = wp::add(var_2, var_121);
                    var_124 = wp::floordiv(var_122, var_123);
                    // col1 = (wrapcount + 1) % 2                                             <L 4113>
                    var_126 = wp::add(var_2, var_125);
                    var_128 = wp::mod(var_126, var_127);
                    // row2 = (wrapcount + 2) // 2                                            <L 4114>
                    var_130 = wp::add(var_2, var_129);
                    var_132 = wp::floordiv(var_130, var_131);
                    // col2 = (wrapcount + 2) % 2                                             <L 4115>
                    var_134 = wp::add(var_2, var_133);
                    var_136 = wp::mod(var_134, var_135);
                    // row3 = (wrapcount + 3) // 2                                            <L 4116>
                    var_138 = wp::add(var_2, var_137);
                    var_140 = wp::floordiv(var_138, var_139);
                    // col3 = (wrapcount + 3) % 2                                             <L 4117>
                    var_142 = wp::add(var_2, var_141);
                    var_144 = wp::mod(var_142, var_143);
                    // wrap_xpos_out[worldid, row0][3 * col0 + 0] = wpnt_site0[0]             <L 4119>
                    var_146 = wp::extract(var_86, var_145);
                    var_147 = &(wp::index(var_wrap_xpos_out, var_0, var_116));
                    var_149 = wp::mul(var_148, var_120);
                    var_151 = wp::add(var_149, var_150);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_116).component_ref(var_151)), var_146);
                    // wrap_xpos_out[worldid, row0][3 * col0 + 1] = wpnt_site0[1]             <L 4120>
                    var_153 = wp::extract(var_86, var_152);
                    var_154 = &(wp::index(var_wrap_xpos_out, var_0, var_116));
                    var_156 = wp::mul(var_155, var_120);
                    var_158 = wp::add(var_156, var_157);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_116).component_ref(var_158)), var_153);
                    // wrap_xpos_out[worldid, row0][3 * col0 + 2] = wpnt_site0[2]             <L 4121>
                    var_160 = wp::extract(var_86, var_159);
                    var_161 = &(wp::index(var_wrap_xpos_out, var_0, var_116));
                    var_163 = wp::mul(var_162, var_120);
                    var_165 = wp::add(var_163, var_164);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_116).component_ref(var_165)), var_160);
                    // wrap_xpos_out[worldid, row1][3 * col1 + 0] = wpnt_geom0[0]             <L 4123>
                    var_167 = wp::extract(var_96, var_166);
                    var_168 = &(wp::index(var_wrap_xpos_out, var_0, var_124));
                    var_170 = wp::mul(var_169, var_128);
                    var_172 = wp::add(var_170, var_171);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_124).component_ref(var_172)), var_167);
                    // wrap_xpos_out[worldid, row1][3 * col1 + 1] = wpnt_geom0[1]             <L 4124>
                    var_174 = wp::extract(var_96, var_173);
                    var_175 = &(wp::index(var_wrap_xpos_out, var_0, var_124));
                    var_177 = wp::mul(var_176, var_128);
                    var_179 = wp::add(var_177, var_178);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_124).component_ref(var_179)), var_174);
                    // wrap_xpos_out[worldid, row1][3 * col1 + 2] = wpnt_geom0[2]             <L 4125>
                    var_181 = wp::extract(var_96, var_180);
                    var_182 = &(wp::index(var_wrap_xpos_out, var_0, var_124));
                    var_184 = wp::mul(var_183, var_128);
                    var_186 = wp::add(var_184, var_185);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_124).component_ref(var_186)), var_181);
                    // wrap_xpos_out[worldid, row2][3 * col2 + 0] = wpnt_geom1[0]             <L 4127>
                    var_188 = wp::extract(var_109, var_187);
                    var_189 = &(wp::index(var_wrap_xpos_out, var_0, var_132));
                    var_191 = wp::mul(var_190, var_136);
                    var_193 = wp::add(var_191, var_192);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_132).component_ref(var_193)), var_188);
                    // wrap_xpos_out[worldid, row2][3 * col2 + 1] = wpnt_geom1[1]             <L 4128>
                    var_195 = wp::extract(var_109, var_194);
                    var_196 = &(wp::index(var_wrap_xpos_out, var_0, var_132));
                    var_198 = wp::mul(var_197, var_136);
                    var_200 = wp::add(var_198, var_199);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_132).component_ref(var_200)), var_195);
                    // wrap_xpos_out[worldid, row2][3 * col2 + 2] = wpnt_geom1[2]             <L 4129>
                    var_202 = wp::extract(var_109, var_201);
                    var_203 = &(wp::index(var_wrap_xpos_out, var_0, var_132));
                    var_205 = wp::mul(var_204, var_136);
                    var_207 = wp::add(var_205, var_206);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_132).component_ref(var_207)), var_202);
                    // wrap_xpos_out[worldid, row3][3 * col3 + 0] = wpnt_site1[0]             <L 4131>
                    var_209 = wp::extract(var_111, var_208);
                    var_210 = &(wp::index(var_wrap_xpos_out, var_0, var_140));
                    var_212 = wp::mul(var_211, var_144);
                    var_214 = wp::add(var_212, var_213);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_140).component_ref(var_214)), var_209);
                    // wrap_xpos_out[worldid, row3][3 * col3 + 1] = wpnt_site1[1]             <L 4132>
                    var_216 = wp::extract(var_111, var_215);
                    var_217 = &(wp::index(var_wrap_xpos_out, var_0, var_140));
                    var_219 = wp::mul(var_218, var_144);
                    var_221 = wp::add(var_219, var_220);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_140).component_ref(var_221)), var_216);
                    // wrap_xpos_out[worldid, row3][3 * col3 + 2] = wpnt_site1[2]             <L 4133>
                    var_223 = wp::extract(var_111, var_222);
                    var_224 = &(wp::index(var_wrap_xpos_out, var_0, var_140));
                    var_226 = wp::mul(var_225, var_144);
                    var_228 = wp::add(var_226, var_227);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_140).component_ref(var_228)), var_223);
                    // wrap_obj_out[worldid, row0][col0] = -1                                 <L 4135>
                    var_230 = &(wp::index(var_wrap_obj_out, var_0, var_116));
                    wp::store(&(wp::index(var_wrap_obj_out, var_0, var_116).component_ref(var_120)), var_229);
                    // wrap_obj_out[worldid, row1][col1] = wrapid                             <L 4136>
                    var_231 = &(wp::index(var_wrap_obj_out, var_0, var_124));
                    wp::store(&(wp::index(var_wrap_obj_out, var_0, var_124).component_ref(var_128)), var_99);
                    // wrap_obj_out[worldid, row2][col2] = wrapid                             <L 4137>
                    var_232 = &(wp::index(var_wrap_obj_out, var_0, var_132));
                    wp::store(&(wp::index(var_wrap_obj_out, var_0, var_132).component_ref(var_136)), var_99);
                    // wrapnum += 3                                                           <L 4139>
                    var_234 = wp::add(var_11, var_233);
                    // wrapcount += 3                                                         <L 4140>
                    var_236 = wp::add(var_2, var_235);
                    // j += 2                                                                 <L 4141>
                    var_238 = wp::add(var_20, var_237);
                }
                if (!var_108) {
                    // row0 = (wrapcount + 0) // 2                                            <L 4144>
                    var_240 = wp::add(var_2, var_239);
                    var_242 = wp::floordiv(var_240, var_241);
                    // col0 = (wrapcount + 0) % 2                                             <L 4145>
                    var_244 = wp::add(var_2, var_243);
                    var_246 = wp::mod(var_244, var_245);
                    // wrap_xpos_out[worldid, row0][3 * col0 + 0] = wpnt_site0[0]             <L 4147>
                    var_248 = wp::extract(var_86, var_247);
                    var_249 = &(wp::index(var_wrap_xpos_out, var_0, var_242));
                    var_251 = wp::mul(var_250, var_246);
                    var_253 = wp::add(var_251, var_252);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_242).component_ref(var_253)), var_248);
                    // wrap_xpos_out[worldid, row0][3 * col0 + 1] = wpnt_site0[1]             <L 4148>
                    var_255 = wp::extract(var_86, var_254);
                    var_256 = &(wp::index(var_wrap_xpos_out, var_0, var_242));
                    var_258 = wp::mul(var_257, var_246);
                    var_260 = wp::add(var_258, var_259);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_242).component_ref(var_260)), var_255);
                    // wrap_xpos_out[worldid, row0][3 * col0 + 2] = wpnt_site0[2]             <L 4149>
                    var_262 = wp::extract(var_86, var_261);
                    var_263 = &(wp::index(var_wrap_xpos_out, var_0, var_242));
                    var_265 = wp::mul(var_264, var_246);
                    var_267 = wp::add(var_265, var_266);
                    wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_242).component_ref(var_267)), var_262);
                    // wrap_obj_out[worldid, row0][col0] = -1                                 <L 4151>
                    var_269 = &(wp::index(var_wrap_obj_out, var_0, var_242));
                    wp::store(&(wp::index(var_wrap_obj_out, var_0, var_242).component_ref(var_246)), var_268);
                    // wrapnum += 1                                                           <L 4153>
                    var_271 = wp::add(var_11, var_270);
                    // wrapcount += 1                                                         <L 4154>
                    var_273 = wp::add(var_2, var_272);
                    // j += 2                                                                 <L 4155>
                    var_275 = wp::add(var_20, var_274);
                }
                var_276 = wp::where(var_108, var_236, var_273);
                var_277 = wp::where(var_108, var_234, var_271);
                var_278 = wp::where(var_108, var_238, var_275);
                var_279 = wp::where(var_108, var_116, var_242);
                var_280 = wp::where(var_108, var_120, var_246);
            }
            if (!var_88) {
                // row0 = (wrapcount + 0) // 2                                                <L 4158>
                var_282 = wp::add(var_2, var_281);
                var_284 = wp::floordiv(var_282, var_283);
                // col0 = (wrapcount + 0) % 2                                                 <L 4159>
                var_286 = wp::add(var_2, var_285);
                var_288 = wp::mod(var_286, var_287);
                // wrap_xpos_out[worldid, row0][3 * col0 + 0] = wpnt_site0[0]                 <L 4161>
                var_290 = wp::extract(var_86, var_289);
                var_291 = &(wp::index(var_wrap_xpos_out, var_0, var_284));
                var_293 = wp::mul(var_292, var_288);
                var_295 = wp::add(var_293, var_294);
                wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_284).component_ref(var_295)), var_290);
                // wrap_xpos_out[worldid, row0][3 * col0 + 1] = wpnt_site0[1]                 <L 4162>
                var_297 = wp::extract(var_86, var_296);
                var_298 = &(wp::index(var_wrap_xpos_out, var_0, var_284));
                var_300 = wp::mul(var_299, var_288);
                var_302 = wp::add(var_300, var_301);
                wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_284).component_ref(var_302)), var_297);
                // wrap_xpos_out[worldid, row0][3 * col0 + 2] = wpnt_site0[2]                 <L 4163>
                var_304 = wp::extract(var_86, var_303);
                var_305 = &(wp::index(var_wrap_xpos_out, var_0, var_284));
                var_307 = wp::mul(var_306, var_288);
                var_309 = wp::add(var_307, var_308);
                wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_284).component_ref(var_309)), var_304);
                // wrap_obj_out[worldid, row0][col0] = -1                                     <L 4165>
                var_311 = &(wp::index(var_wrap_obj_out, var_0, var_284));
                wp::store(&(wp::index(var_wrap_obj_out, var_0, var_284).component_ref(var_288)), var_310);
                // wrapnum += 1                                                               <L 4167>
                var_313 = wp::add(var_11, var_312);
                // wrapcount += 1                                                             <L 4168>
                var_315 = wp::add(var_2, var_314);
                // j += 1                                                                     <L 4169>
                var_317 = wp::add(var_20, var_316);
            }
            var_318 = wp::where(var_88, var_276, var_315);
            var_319 = wp::where(var_88, var_98, var_4);
            var_320 = wp::where(var_88, var_277, var_313);
            var_321 = wp::where(var_88, var_278, var_317);
            var_322 = wp::where(var_88, var_104, var_46);
            var_323 = wp::where(var_88, var_279, var_284);
            var_324 = wp::where(var_88, var_280, var_288);
            // if adr + j + 1 < wrap_type.shape[0]:                                           <L 4172>
            var_325 = wp::add(var_8, var_321);
            var_327 = wp::add(var_325, var_326);
            var_328 = &(var_wrap_type.shape);
            var_331 = wp::load(var_328);
            var_330 = wp::extract(var_331, var_329);
            var_332 = (var_327 < var_330);
            if (var_332) {
                // last_before_pulley = wrap_type[adr + j + 1] == WrapType.PULLEY             <L 4173>
                var_333 = wp::add(var_8, var_321);
                var_335 = wp::add(var_333, var_334);
                var_336 = wp::address(var_wrap_type, var_335);
                var_339 = wp::load(var_336);
                var_338 = (var_339 == var_337);
            }
            if (!var_332) {
                // last_before_pulley = False                                                 <L 4175>
            }
            var_341 = wp::where(var_332, var_338, var_340);
            // if j == tendonnum - 1 or last_before_pulley:                                   <L 4177>
            var_344 = wp::sub(var_13, var_343);
            var_345 = (var_321 == var_344);
            var_342 = var_345;
            if (!var_342) {
                var_342 = var_342 || var_341;
            }
            if (var_342) {
                // row0 = (wrapcount + 0) // 2                                                <L 4178>
                var_347 = wp::add(var_318, var_346);
                var_349 = wp::floordiv(var_347, var_348);
                // col0 = (wrapcount + 0) % 2                                                 <L 4179>
                var_351 = wp::add(var_318, var_350);
                var_353 = wp::mod(var_351, var_352);
                // wpnt_site1 = site_xpos_in[worldid, id1]                                    <L 4181>
                var_354 = wp::address(var_site_xpos_in, var_0, var_322);
                var_356 = wp::load(var_354);
                var_355 = wp::copy(var_356);
                // wrap_xpos_out[worldid, row0][3 * col0 + 0] = wpnt_site1[0]                 <L 4182>
                var_358 = wp::extract(var_355, var_357);
                var_359 = &(wp::index(var_wrap_xpos_out, var_0, var_349));
                var_361 = wp::mul(var_360, var_353);
                var_363 = wp::add(var_361, var_362);
                wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_349).component_ref(var_363)), var_358);
                // wrap_xpos_out[worldid, row0][3 * col0 + 1] = wpnt_site1[1]                 <L 4183>
                var_365 = wp::extract(var_355, var_364);
                var_366 = &(wp::index(var_wrap_xpos_out, var_0, var_349));
                var_368 = wp::mul(var_367, var_353);
                var_370 = wp::add(var_368, var_369);
                wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_349).component_ref(var_370)), var_365);
                // wrap_xpos_out[worldid, row0][3 * col0 + 2] = wpnt_site1[2]                 <L 4184>
                var_372 = wp::extract(var_355, var_371);
                var_373 = &(wp::index(var_wrap_xpos_out, var_0, var_349));
                var_375 = wp::mul(var_374, var_353);
                var_377 = wp::add(var_375, var_376);
                wp::store(&(wp::index(var_wrap_xpos_out, var_0, var_349).component_ref(var_377)), var_372);
                // wrap_obj_out[worldid, row0][col0] = -1                                     <L 4186>
                var_379 = &(wp::index(var_wrap_obj_out, var_0, var_349));
                wp::store(&(wp::index(var_wrap_obj_out, var_0, var_349).component_ref(var_353)), var_378);
                // wrapnum += 1                                                               <L 4187>
                var_381 = wp::add(var_320, var_380);
                // wrapcount += 1                                                             <L 4188>
                var_383 = wp::add(var_318, var_382);
            }
            var_384 = wp::where(var_342, var_383, var_318);
            var_385 = wp::where(var_342, var_381, var_320);
            var_386 = wp::where(var_342, var_355, var_111);
            var_387 = wp::where(var_342, var_349, var_323);
            var_388 = wp::where(var_342, var_353, var_324);
            wp::assign(var_2, var_384);
            wp::assign(var_4, var_319);
            wp::assign(var_11, var_385);
            wp::assign(var_20, var_321);
    goto start_while_2;
    end_while_2:;
        // ten_wrapnum_out[worldid, i] = wrapnum                                              <L 4190>
        wp::array_store(var_ten_wrapnum_out, var_0, var_6, var_11);
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _spatial_tendon_wrap_2bb6c667_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__spatial_tendon_wrap_2bb6c667 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _spatial_tendon_wrap_2bb6c667_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _spatial_tendon_wrap_2bb6c667_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__spatial_tendon_wrap_2bb6c667 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _spatial_tendon_wrap_2bb6c667_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _spatial_tendon_wrap_2bb6c667_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__spatial_tendon_wrap_2bb6c667 *_wp_args)
{
    _spatial_tendon_wrap_2bb6c667_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__qLDiag_div_3444613a {
    wp::array_t<wp::int32> M_rownnz;
    wp::array_t<wp::int32> M_rowadr;
    wp::array_t<wp::float32> L_in;
    wp::array_t<wp::float32> D_out;
};


template <bool wp_linear_contiguous>
static void _qLDiag_div_3444613a_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__qLDiag_div_3444613a *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_M_rownnz = _wp_args->M_rownnz;
    wp::array_t<wp::int32> var_M_rowadr = _wp_args->M_rowadr;
    wp::array_t<wp::float32> var_L_in = _wp_args->L_in;
    wp::array_t<wp::float32> var_D_out = _wp_args->D_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32* var_3;
    wp::int32 var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    const wp::int32 var_7 = 1;
    wp::int32 var_8;
    const wp::float32 var_9 = 1.0;
    wp::float32* var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    //---------
    // forward
    // def _qLDiag_div(                                                                       <L 1210>
    // worldid, dofid = wp.tid()                                                              <L 1219>
    builtin_tid2d(var_0, var_1);
    // diag_i = M_rowadr[dofid] + M_rownnz[dofid] - 1  # Address of diagonal element of i       <L 1220>
    var_2 = wp::address(var_M_rowadr, var_1);
    var_3 = wp::address(var_M_rownnz, var_1);
    var_5 = wp::load(var_2);
    var_6 = wp::load(var_3);
    var_4 = wp::add(var_5, var_6);
    var_8 = wp::sub(var_4, var_7);
    // D_out[worldid, dofid] = 1.0 / L_in[worldid, diag_i]                                    <L 1221>
    var_10 = wp::address(var_L_in, var_0, var_8);
    var_12 = wp::load(var_10);
    var_11 = wp::div(var_9, var_12);
    wp::array_store(var_D_out, var_0, var_1, var_11);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _qLDiag_div_3444613a_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__qLDiag_div_3444613a *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _qLDiag_div_3444613a_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _qLDiag_div_3444613a_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__qLDiag_div_3444613a *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _qLDiag_div_3444613a_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _qLDiag_div_3444613a_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__qLDiag_div_3444613a *_wp_args)
{
    _qLDiag_div_3444613a_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cfrc_ext_equality_3475e5f6 {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> site_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> site_pos;
    wp::array_t<wp::int32> eq_obj1id;
    wp::array_t<wp::int32> eq_obj2id;
    wp::array_t<wp::int32> eq_objtype;
    wp::array_t<wp::vec_t<11, wp::float32>> eq_data;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::int32> efc_id_in;
    wp::array_t<wp::float32> efc_force_in;
    wp::array_t<wp::int32> ne_connect_in;
    wp::array_t<wp::int32> ne_weld_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_ext_out;
};


template <bool wp_linear_contiguous>
static void _cfrc_ext_equality_3475e5f6_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cfrc_ext_equality_3475e5f6 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_site_bodyid = _wp_args->site_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_pos = _wp_args->site_pos;
    wp::array_t<wp::int32> var_eq_obj1id = _wp_args->eq_obj1id;
    wp::array_t<wp::int32> var_eq_obj2id = _wp_args->eq_obj2id;
    wp::array_t<wp::int32> var_eq_objtype = _wp_args->eq_objtype;
    wp::array_t<wp::vec_t<11, wp::float32>> var_eq_data = _wp_args->eq_data;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_xmat_in = _wp_args->xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::int32> var_efc_id_in = _wp_args->efc_id_in;
    wp::array_t<wp::float32> var_efc_force_in = _wp_args->efc_force_in;
    wp::array_t<wp::int32> var_ne_connect_in = _wp_args->ne_connect_in;
    wp::array_t<wp::int32> var_ne_weld_in = _wp_args->ne_weld_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_ext_out = _wp_args->cfrc_ext_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    const wp::int32 var_8 = 3;
    wp::int32 var_9;
    const wp::int32 var_10 = 6;
    wp::int32 var_11;
    wp::int32 var_12;
    bool var_13;
    bool var_14;
    const wp::int32 var_15 = 3;
    wp::int32 var_16;
    const wp::float32 var_17 = 0.0;
    const wp::float32 var_18 = 0.0;
    const wp::float32 var_19 = 0.0;
    wp::vec_t<3, wp::float32> var_20;
    const wp::int32 var_21 = 6;
    wp::int32 var_22;
    wp::int32 var_23;
    const wp::int32 var_24 = 3;
    wp::int32 var_25;
    wp::float32* var_26;
    const wp::int32 var_27 = 4;
    wp::int32 var_28;
    wp::float32* var_29;
    const wp::int32 var_30 = 5;
    wp::int32 var_31;
    wp::float32* var_32;
    wp::vec_t<3, wp::float32> var_33;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::int32 var_37;
    wp::vec_t<3, wp::float32> var_38;
    const wp::int32 var_39 = 0;
    wp::int32 var_40;
    wp::float32* var_41;
    const wp::int32 var_42 = 1;
    wp::int32 var_43;
    wp::float32* var_44;
    const wp::int32 var_45 = 2;
    wp::int32 var_46;
    wp::float32* var_47;
    wp::vec_t<3, wp::float32> var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::int32* var_52;
    wp::int32 var_53;
    wp::int32 var_54;
    wp::shape_t* var_55;
    const wp::int32 var_56 = 0;
    wp::int32 var_57;
    wp::shape_t var_58;
    wp::int32 var_59;
    wp::vec_t<11, wp::float32>* var_60;
    wp::vec_t<11, wp::float32> var_61;
    wp::vec_t<11, wp::float32> var_62;
    wp::int32* var_63;
    const wp::int32 var_64 = 1;
    bool var_65;
    wp::int32 var_66;
    wp::int32* var_67;
    wp::int32 var_68;
    wp::int32 var_69;
    wp::int32* var_70;
    wp::int32 var_71;
    wp::int32 var_72;
    wp::int32 var_73;
    wp::int32 var_74;
    wp::int32* var_75;
    wp::int32 var_76;
    wp::int32 var_77;
    wp::int32* var_78;
    wp::int32 var_79;
    wp::int32 var_80;
    wp::int32 var_81;
    wp::int32 var_82;
    const wp::int32 var_83 = 0;
    wp::float32 var_84;
    const wp::int32 var_85 = 1;
    wp::float32 var_86;
    const wp::int32 var_87 = 2;
    wp::float32 var_88;
    wp::vec_t<3, wp::float32> var_89;
    const wp::int32 var_90 = 3;
    wp::float32 var_91;
    const wp::int32 var_92 = 4;
    wp::float32 var_93;
    const wp::int32 var_94 = 5;
    wp::float32 var_95;
    wp::vec_t<3, wp::float32> var_96;
    wp::vec_t<3, wp::float32> var_97;
    wp::shape_t* var_98;
    const wp::int32 var_99 = 0;
    wp::int32 var_100;
    wp::shape_t var_101;
    wp::int32 var_102;
    wp::vec_t<3, wp::float32>* var_103;
    wp::vec_t<3, wp::float32> var_104;
    wp::vec_t<3, wp::float32> var_105;
    wp::vec_t<3, wp::float32> var_106;
    wp::mat_t<3, 3, wp::float32>* var_107;
    wp::vec_t<3, wp::float32> var_108;
    wp::mat_t<3, 3, wp::float32> var_109;
    wp::vec_t<3, wp::float32>* var_110;
    wp::vec_t<3, wp::float32> var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::int32* var_113;
    wp::int32 var_114;
    wp::vec_t<3, wp::float32>* var_115;
    wp::vec_t<3, wp::float32> var_116;
    wp::vec_t<3, wp::float32> var_117;
    wp::vec_t<3, wp::float32> var_118;
    wp::vec_t<3, wp::float32> var_119;
    wp::vec_t<3, wp::float32> var_120;
    wp::vec_t<6, wp::float32> var_121;
    wp::array_t<wp::vec_t<6, wp::float32>> var_122;
    wp::vec_t<6, wp::float32> var_123;
    const wp::int32 var_124 = 3;
    wp::float32 var_125;
    const wp::int32 var_126 = 4;
    wp::float32 var_127;
    const wp::int32 var_128 = 5;
    wp::float32 var_129;
    wp::vec_t<3, wp::float32> var_130;
    const wp::int32 var_131 = 0;
    wp::float32 var_132;
    const wp::int32 var_133 = 1;
    wp::float32 var_134;
    const wp::int32 var_135 = 2;
    wp::float32 var_136;
    wp::vec_t<3, wp::float32> var_137;
    wp::vec_t<3, wp::float32> var_138;
    wp::shape_t* var_139;
    const wp::int32 var_140 = 0;
    wp::int32 var_141;
    wp::shape_t var_142;
    wp::int32 var_143;
    wp::vec_t<3, wp::float32>* var_144;
    wp::vec_t<3, wp::float32> var_145;
    wp::vec_t<3, wp::float32> var_146;
    wp::vec_t<3, wp::float32> var_147;
    wp::mat_t<3, 3, wp::float32>* var_148;
    wp::vec_t<3, wp::float32> var_149;
    wp::mat_t<3, 3, wp::float32> var_150;
    wp::vec_t<3, wp::float32>* var_151;
    wp::vec_t<3, wp::float32> var_152;
    wp::vec_t<3, wp::float32> var_153;
    wp::int32* var_154;
    wp::int32 var_155;
    wp::vec_t<3, wp::float32>* var_156;
    wp::vec_t<3, wp::float32> var_157;
    wp::vec_t<3, wp::float32> var_158;
    wp::vec_t<3, wp::float32> var_159;
    wp::vec_t<3, wp::float32> var_160;
    wp::vec_t<3, wp::float32> var_161;
    wp::vec_t<6, wp::float32> var_162;
    wp::array_t<wp::vec_t<6, wp::float32>> var_163;
    wp::vec_t<6, wp::float32> var_164;
    wp::vec_t<3, wp::float32> var_165;
    wp::vec_t<3, wp::float32> var_166;
    wp::vec_t<3, wp::float32> var_167;
    wp::vec_t<3, wp::float32> var_168;
    wp::vec_t<6, wp::float32> var_169;
    //---------
    // forward
    // def _cfrc_ext_equality(                                                                <L 1570>
    // worldid, eqid = wp.tid()                                                               <L 1591>
    builtin_tid2d(var_0, var_1);
    // ne_connect = ne_connect_in[worldid]                                                    <L 1593>
    var_2 = wp::address(var_ne_connect_in, var_0);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // ne_weld = ne_weld_in[worldid]                                                          <L 1594>
    var_5 = wp::address(var_ne_weld_in, var_0);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // num_connect = ne_connect // 3                                                          <L 1595>
    var_9 = wp::floordiv(var_3, var_8);
    // if eqid >= num_connect + ne_weld // 6:                                                 <L 1597>
    var_11 = wp::floordiv(var_6, var_10);
    var_12 = wp::add(var_9, var_11);
    var_13 = (var_1 >= var_12);
    if (var_13) {
        // return                                                                             <L 1598>
        return;
    }
    // is_connect = eqid < num_connect                                                        <L 1600>
    var_14 = (var_1 < var_9);
    // if is_connect:                                                                         <L 1601>
    if (var_14) {
        // efcid = 3 * eqid                                                                   <L 1602>
        var_16 = wp::mul(var_15, var_1);
        // cfrc_torque = wp.vec3(0.0, 0.0, 0.0)  # no torque from connect                     <L 1603>
        var_20 = wp::vec_t<3, wp::float32>(var_17, var_18, var_19);
    }
    if (!var_14) {
        // efcid = 6 * eqid - ne_connect                                                      <L 1605>
        var_22 = wp::mul(var_21, var_1);
        var_23 = wp::sub(var_22, var_3);
        // cfrc_torque = wp.vec3(efc_force_in[worldid, efcid + 3], efc_force_in[worldid, efcid + 4], efc_force_in[worldid, efcid + 5])       <L 1606>
        var_25 = wp::add(var_23, var_24);
        var_26 = wp::address(var_efc_force_in, var_0, var_25);
        var_28 = wp::add(var_23, var_27);
        var_29 = wp::address(var_efc_force_in, var_0, var_28);
        var_31 = wp::add(var_23, var_30);
        var_32 = wp::address(var_efc_force_in, var_0, var_31);
        var_34 = wp::load(var_26);
        var_35 = wp::load(var_29);
        var_36 = wp::load(var_32);
        var_33 = wp::vec_t<3, wp::float32>(var_34, var_35, var_36);
    }
    var_37 = wp::where(var_14, var_16, var_23);
    var_38 = wp::where(var_14, var_20, var_33);
    // cfrc_force = wp.vec3(                                                                  <L 1608>
    // efc_force_in[worldid, efcid + 0],                                                      <L 1609>
    var_40 = wp::add(var_37, var_39);
    var_41 = wp::address(var_efc_force_in, var_0, var_40);
    // efc_force_in[worldid, efcid + 1],                                                      <L 1610>
    var_43 = wp::add(var_37, var_42);
    var_44 = wp::address(var_efc_force_in, var_0, var_43);
    // efc_force_in[worldid, efcid + 2],                                                      <L 1611>
    var_46 = wp::add(var_37, var_45);
    var_47 = wp::address(var_efc_force_in, var_0, var_46);
    var_49 = wp::load(var_41);
    var_50 = wp::load(var_44);
    var_51 = wp::load(var_47);
    var_48 = wp::vec_t<3, wp::float32>(var_49, var_50, var_51);
    // id = efc_id_in[worldid, efcid]                                                         <L 1614>
    var_52 = wp::address(var_efc_id_in, var_0, var_37);
    var_54 = wp::load(var_52);
    var_53 = wp::copy(var_54);
    // eq_data_ = eq_data[worldid % eq_data.shape[0], id]                                     <L 1615>
    var_55 = &(var_eq_data.shape);
    var_58 = wp::load(var_55);
    var_57 = wp::extract(var_58, var_56);
    var_59 = wp::mod(var_0, var_57);
    var_60 = wp::address(var_eq_data, var_59, var_53);
    var_62 = wp::load(var_60);
    var_61 = wp::copy(var_62);
    // body_semantic = eq_objtype[id] == ObjType.BODY                                         <L 1616>
    var_63 = wp::address(var_eq_objtype, var_53);
    var_66 = wp::load(var_63);
    var_65 = (var_66 == var_64);
    // obj1 = eq_obj1id[id]                                                                   <L 1618>
    var_67 = wp::address(var_eq_obj1id, var_53);
    var_69 = wp::load(var_67);
    var_68 = wp::copy(var_69);
    // obj2 = eq_obj2id[id]                                                                   <L 1619>
    var_70 = wp::address(var_eq_obj2id, var_53);
    var_72 = wp::load(var_70);
    var_71 = wp::copy(var_72);
    // if body_semantic:                                                                      <L 1621>
    if (var_65) {
        // bodyid1 = obj1                                                                     <L 1622>
        var_73 = wp::copy(var_68);
        // bodyid2 = obj2                                                                     <L 1623>
        var_74 = wp::copy(var_71);
    }
    if (!var_65) {
        // bodyid1 = site_bodyid[obj1]                                                        <L 1625>
        var_75 = wp::address(var_site_bodyid, var_68);
        var_77 = wp::load(var_75);
        var_76 = wp::copy(var_77);
        // bodyid2 = site_bodyid[obj2]                                                        <L 1626>
        var_78 = wp::address(var_site_bodyid, var_71);
        var_80 = wp::load(var_78);
        var_79 = wp::copy(var_80);
    }
    var_81 = wp::where(var_65, var_73, var_76);
    var_82 = wp::where(var_65, var_74, var_79);
    // if bodyid1:                                                                            <L 1629>
    if (var_81) {
        // if body_semantic:                                                                  <L 1630>
        if (var_65) {
            // if is_connect:                                                                 <L 1631>
            if (var_14) {
                // offset = wp.vec3(eq_data_[0], eq_data_[1], eq_data_[2])                    <L 1632>
                var_84 = wp::extract(var_61, var_83);
                var_86 = wp::extract(var_61, var_85);
                var_88 = wp::extract(var_61, var_87);
                var_89 = wp::vec_t<3, wp::float32>(var_84, var_86, var_88);
            }
            if (!var_14) {
                // offset = wp.vec3(eq_data_[3], eq_data_[4], eq_data_[5])                    <L 1634>
                var_91 = wp::extract(var_61, var_90);
                var_93 = wp::extract(var_61, var_92);
                var_95 = wp::extract(var_61, var_94);
                var_96 = wp::vec_t<3, wp::float32>(var_91, var_93, var_95);
            }
            var_97 = wp::where(var_14, var_89, var_96);
        }
        if (!var_65) {
            // offset = site_pos[worldid % site_pos.shape[0], obj1]                           <L 1636>
            var_98 = &(var_site_pos.shape);
            var_101 = wp::load(var_98);
            var_100 = wp::extract(var_101, var_99);
            var_102 = wp::mod(var_0, var_100);
            var_103 = wp::address(var_site_pos, var_102, var_68);
            var_105 = wp::load(var_103);
            var_104 = wp::copy(var_105);
        }
        var_106 = wp::where(var_65, var_97, var_104);
        // pos = xmat_in[worldid, bodyid1] @ offset + xpos_in[worldid, bodyid1]               <L 1639>
        var_107 = wp::address(var_xmat_in, var_0, var_81);
        var_109 = wp::load(var_107);
        var_108 = wp::mul(var_109, var_106);
        var_110 = wp::address(var_xpos_in, var_0, var_81);
        var_112 = wp::load(var_110);
        var_111 = wp::add(var_108, var_112);
        // newpos = subtree_com_in[worldid, body_rootid[bodyid1]]                             <L 1642>
        var_113 = wp::address(var_body_rootid, var_81);
        var_114 = wp::load(var_113);
        var_115 = wp::address(var_subtree_com_in, var_0, var_114);
        var_117 = wp::load(var_115);
        var_116 = wp::copy(var_117);
        // dif = newpos - pos                                                                 <L 1644>
        var_118 = wp::sub(var_116, var_111);
        // cfrc_com = wp.spatial_vector(cfrc_torque - wp.cross(dif, cfrc_force), cfrc_force)       <L 1645>
        var_119 = wp::cross(var_118, var_48);
        var_120 = wp::sub(var_38, var_119);
        var_121 = wp::vec_t<6, wp::float32>(var_120, var_48);
        // wp.atomic_add(cfrc_ext_out[worldid], bodyid1, cfrc_com)                            <L 1648>
        var_122 = wp::view(var_cfrc_ext_out, var_0);
        var_123 = wp::atomic_add(var_122, var_81, var_121);
    }
    // if bodyid2:                                                                            <L 1651>
    if (var_82) {
        // if body_semantic:                                                                  <L 1652>
        if (var_65) {
            // if is_connect:                                                                 <L 1653>
            if (var_14) {
                // offset = wp.vec3(eq_data_[3], eq_data_[4], eq_data_[5])                    <L 1654>
                var_125 = wp::extract(var_61, var_124);
                var_127 = wp::extract(var_61, var_126);
                var_129 = wp::extract(var_61, var_128);
                var_130 = wp::vec_t<3, wp::float32>(var_125, var_127, var_129);
            }
            if (!var_14) {
                // offset = wp.vec3(eq_data_[0], eq_data_[1], eq_data_[2])                    <L 1656>
                var_132 = wp::extract(var_61, var_131);
                var_134 = wp::extract(var_61, var_133);
                var_136 = wp::extract(var_61, var_135);
                var_137 = wp::vec_t<3, wp::float32>(var_132, var_134, var_136);
            }
            var_138 = wp::where(var_14, var_130, var_137);
        }
        if (!var_65) {
            // offset = site_pos[worldid % site_pos.shape[0], obj2]                           <L 1658>
            var_139 = &(var_site_pos.shape);
            var_142 = wp::load(var_139);
            var_141 = wp::extract(var_142, var_140);
            var_143 = wp::mod(var_0, var_141);
            var_144 = wp::address(var_site_pos, var_143, var_71);
            var_146 = wp::load(var_144);
            var_145 = wp::copy(var_146);
        }
        var_147 = wp::where(var_65, var_138, var_145);
        // pos = xmat_in[worldid, bodyid2] @ offset + xpos_in[worldid, bodyid2]               <L 1661>
        var_148 = wp::address(var_xmat_in, var_0, var_82);
        var_150 = wp::load(var_148);
        var_149 = wp::mul(var_150, var_147);
        var_151 = wp::address(var_xpos_in, var_0, var_82);
        var_153 = wp::load(var_151);
        var_152 = wp::add(var_149, var_153);
        // newpos = subtree_com_in[worldid, body_rootid[bodyid2]]                             <L 1664>
        var_154 = wp::address(var_body_rootid, var_82);
        var_155 = wp::load(var_154);
        var_156 = wp::address(var_subtree_com_in, var_0, var_155);
        var_158 = wp::load(var_156);
        var_157 = wp::copy(var_158);
        // dif = newpos - pos                                                                 <L 1666>
        var_159 = wp::sub(var_157, var_152);
        // cfrc_com = wp.spatial_vector(cfrc_torque - wp.cross(dif, cfrc_force), cfrc_force)       <L 1667>
        var_160 = wp::cross(var_159, var_48);
        var_161 = wp::sub(var_38, var_160);
        var_162 = wp::vec_t<6, wp::float32>(var_161, var_48);
        // wp.atomic_sub(cfrc_ext_out[worldid], bodyid2, cfrc_com)                            <L 1670>
        var_163 = wp::view(var_cfrc_ext_out, var_0);
        var_164 = wp::atomic_sub(var_163, var_82, var_162);
    }
    var_165 = wp::where(var_82, var_147, var_106);
    var_166 = wp::where(var_82, var_152, var_111);
    var_167 = wp::where(var_82, var_157, var_116);
    var_168 = wp::where(var_82, var_159, var_118);
    var_169 = wp::where(var_82, var_162, var_121);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cfrc_ext_equality_3475e5f6_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_ext_equality_3475e5f6 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cfrc_ext_equality_3475e5f6_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cfrc_ext_equality_3475e5f6_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_ext_equality_3475e5f6 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cfrc_ext_equality_3475e5f6_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cfrc_ext_equality_3475e5f6_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_ext_equality_3475e5f6 *_wp_args)
{
    _cfrc_ext_equality_3475e5f6_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__subtree_com_acc_350f0560 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::int32> body_tree_;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_out;
};


template <bool wp_linear_contiguous>
static void _subtree_com_acc_350f0560_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__subtree_com_acc_350f0560 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::int32> var_body_tree_ = _wp_args->body_tree_;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_out = _wp_args->subtree_com_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::vec_t<3, wp::float32>* var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    //---------
    // forward
    // def _subtree_com_acc(                                                                  <L 700>
    // worldid, nodeid = wp.tid()                                                             <L 710>
    builtin_tid2d(var_0, var_1);
    // bodyid = body_tree_[nodeid]                                                            <L 711>
    var_2 = wp::address(var_body_tree_, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // pid = body_parentid[bodyid]                                                            <L 712>
    var_5 = wp::address(var_body_parentid, var_3);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // if bodyid != 0:                                                                        <L 713>
    var_9 = (var_3 != var_8);
    if (var_9) {
        // wp.atomic_add(subtree_com_out, worldid, pid, subtree_com_in[worldid, bodyid])       <L 714>
        var_10 = wp::address(var_subtree_com_in, var_0, var_3);
        var_12 = wp::load(var_10);
        var_11 = wp::atomic_add(var_subtree_com_out, var_0, var_6, var_12);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _subtree_com_acc_350f0560_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_com_acc_350f0560 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _subtree_com_acc_350f0560_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _subtree_com_acc_350f0560_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_com_acc_350f0560 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _subtree_com_acc_350f0560_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _subtree_com_acc_350f0560_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__subtree_com_acc_350f0560 *_wp_args)
{
    _subtree_com_acc_350f0560_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__angular_momentum_35b41762 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::float32> body_mass;
    wp::array_t<wp::float32> body_subtreemass;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_linvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> subtree_bodyvel_in;
    wp::array_t<wp::int32> body_tree_;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_angmom_out;
};


template <bool wp_linear_contiguous>
static void _angular_momentum_35b41762_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__angular_momentum_35b41762 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::float32> var_body_mass = _wp_args->body_mass;
    wp::array_t<wp::float32> var_body_subtreemass = _wp_args->body_subtreemass;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_linvel_in = _wp_args->subtree_linvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_subtree_bodyvel_in = _wp_args->subtree_bodyvel_in;
    wp::array_t<wp::int32> var_body_tree_ = _wp_args->body_tree_;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_angmom_out = _wp_args->subtree_angmom_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::int32 var_5 = 0;
    bool var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::vec_t<3, wp::float32>* var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::vec_t<3, wp::float32>* var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<6, wp::float32>* var_19;
    wp::vec_t<6, wp::float32> var_20;
    wp::vec_t<6, wp::float32> var_21;
    wp::vec_t<3, wp::float32>* var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::vec_t<3, wp::float32>* var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::shape_t* var_28;
    const wp::int32 var_29 = 0;
    wp::int32 var_30;
    wp::shape_t var_31;
    wp::int32 var_32;
    wp::float32* var_33;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::shape_t* var_36;
    const wp::int32 var_37 = 0;
    wp::int32 var_38;
    wp::shape_t var_39;
    wp::int32 var_40;
    wp::float32* var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::vec_t<3, wp::float32> var_44;
    wp::vec_t<3, wp::float32> var_45;
    wp::vec_t<3, wp::float32> var_46;
    wp::vec_t<3, wp::float32> var_47;
    wp::vec_t<3, wp::float32> var_48;
    wp::vec_t<3, wp::float32> var_49;
    wp::array_t<wp::vec_t<3, wp::float32>> var_50;
    wp::vec_t<3, wp::float32>* var_51;
    wp::vec_t<3, wp::float32> var_52;
    wp::vec_t<3, wp::float32> var_53;
    wp::vec_t<3, wp::float32> var_54;
    wp::vec_t<3, wp::float32> var_55;
    wp::vec_t<3, wp::float32> var_56;
    wp::vec_t<3, wp::float32> var_57;
    wp::array_t<wp::vec_t<3, wp::float32>> var_58;
    wp::vec_t<3, wp::float32> var_59;
    //---------
    // forward
    // def _angular_momentum(                                                                 <L 3559>
    // worldid, nodeid = wp.tid()                                                             <L 3574>
    builtin_tid2d(var_0, var_1);
    // bodyid = body_tree_[nodeid]                                                            <L 3575>
    var_2 = wp::address(var_body_tree_, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // if bodyid == 0:                                                                        <L 3577>
    var_6 = (var_3 == var_5);
    if (var_6) {
        // return                                                                             <L 3578>
        return;
    }
    // pid = body_parentid[bodyid]                                                            <L 3580>
    var_7 = wp::address(var_body_parentid, var_3);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // xipos = xipos_in[worldid, bodyid]                                                      <L 3582>
    var_10 = wp::address(var_xipos_in, var_0, var_3);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // com = subtree_com_in[worldid, bodyid]                                                  <L 3583>
    var_13 = wp::address(var_subtree_com_in, var_0, var_3);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // com_parent = subtree_com_in[worldid, pid]                                              <L 3584>
    var_16 = wp::address(var_subtree_com_in, var_0, var_8);
    var_18 = wp::load(var_16);
    var_17 = wp::copy(var_18);
    // vel = subtree_bodyvel_in[worldid, bodyid]                                              <L 3585>
    var_19 = wp::address(var_subtree_bodyvel_in, var_0, var_3);
    var_21 = wp::load(var_19);
    var_20 = wp::copy(var_21);
    // linvel = subtree_linvel_in[worldid, bodyid]                                            <L 3586>
    var_22 = wp::address(var_subtree_linvel_in, var_0, var_3);
    var_24 = wp::load(var_22);
    var_23 = wp::copy(var_24);
    // linvel_parent = subtree_linvel_in[worldid, pid]  # Data field                          <L 3587>
    var_25 = wp::address(var_subtree_linvel_in, var_0, var_8);
    var_27 = wp::load(var_25);
    var_26 = wp::copy(var_27);
    // mass = body_mass[worldid % body_mass.shape[0], bodyid]                                 <L 3588>
    var_28 = &(var_body_mass.shape);
    var_31 = wp::load(var_28);
    var_30 = wp::extract(var_31, var_29);
    var_32 = wp::mod(var_0, var_30);
    var_33 = wp::address(var_body_mass, var_32, var_3);
    var_35 = wp::load(var_33);
    var_34 = wp::copy(var_35);
    // subtreemass = body_subtreemass[worldid % body_subtreemass.shape[0], bodyid]            <L 3589>
    var_36 = &(var_body_subtreemass.shape);
    var_39 = wp::load(var_36);
    var_38 = wp::extract(var_39, var_37);
    var_40 = wp::mod(var_0, var_38);
    var_41 = wp::address(var_body_subtreemass, var_40, var_3);
    var_43 = wp::load(var_41);
    var_42 = wp::copy(var_43);
    // dx = xipos - com                                                                       <L 3592>
    var_44 = wp::sub(var_11, var_14);
    // dv = wp.spatial_bottom(vel) - linvel                                                   <L 3593>
    var_45 = wp::spatial_bottom(var_20);
    var_46 = wp::sub(var_45, var_23);
    // dp = dv * mass                                                                         <L 3594>
    var_47 = wp::mul(var_46, var_34);
    // dL = wp.cross(dx, dp)                                                                  <L 3595>
    var_48 = wp::cross(var_44, var_47);
    // subtree_angmom_out[worldid, bodyid] += dL                                              <L 3598>
    var_49 = wp::atomic_add(var_subtree_angmom_out, var_0, var_3, var_48);
    // wp.atomic_add(subtree_angmom_out[worldid], pid, subtree_angmom_out[worldid, bodyid])       <L 3601>
    var_50 = wp::view(var_subtree_angmom_out, var_0);
    var_51 = wp::address(var_subtree_angmom_out, var_0, var_3);
    var_53 = wp::load(var_51);
    var_52 = wp::atomic_add(var_50, var_8, var_53);
    // dx = com - com_parent                                                                  <L 3604>
    var_54 = wp::sub(var_14, var_17);
    // dv = linvel - linvel_parent                                                            <L 3605>
    var_55 = wp::sub(var_23, var_26);
    // dv *= subtreemass                                                                      <L 3606>
    var_56 = wp::mul(var_55, var_42);
    // dL = wp.cross(dx, dv)                                                                  <L 3607>
    var_57 = wp::cross(var_54, var_56);
    // wp.atomic_add(subtree_angmom_out[worldid], pid, dL)                                    <L 3608>
    var_58 = wp::view(var_subtree_angmom_out, var_0);
    var_59 = wp::atomic_add(var_58, var_8, var_57);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _angular_momentum_35b41762_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__angular_momentum_35b41762 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _angular_momentum_35b41762_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _angular_momentum_35b41762_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__angular_momentum_35b41762 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _angular_momentum_35b41762_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _angular_momentum_35b41762_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__angular_momentum_35b41762 *_wp_args)
{
    _angular_momentum_35b41762_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__joint_tendon_35c34b14 {
    wp::array_t<wp::int32> jnt_qposadr;
    wp::array_t<wp::int32> jnt_dofadr;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::int32> wrap_objid;
    wp::array_t<wp::float32> wrap_prm;
    wp::array_t<wp::int32> tendon_jnt_adr;
    wp::array_t<wp::int32> wrap_jnt_adr;
    wp::array_t<wp::float32> qpos_in;
    wp::array_t<wp::float32> ten_J_out;
    wp::array_t<wp::float32> ten_length_out;
};


template <bool wp_linear_contiguous>
static void _joint_tendon_35c34b14_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__joint_tendon_35c34b14 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_jnt_qposadr = _wp_args->jnt_qposadr;
    wp::array_t<wp::int32> var_jnt_dofadr = _wp_args->jnt_dofadr;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::int32> var_wrap_objid = _wp_args->wrap_objid;
    wp::array_t<wp::float32> var_wrap_prm = _wp_args->wrap_prm;
    wp::array_t<wp::int32> var_tendon_jnt_adr = _wp_args->tendon_jnt_adr;
    wp::array_t<wp::int32> var_wrap_jnt_adr = _wp_args->wrap_jnt_adr;
    wp::array_t<wp::float32> var_qpos_in = _wp_args->qpos_in;
    wp::array_t<wp::float32> var_ten_J_out = _wp_args->ten_J_out;
    wp::array_t<wp::float32> var_ten_length_out = _wp_args->ten_length_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::float32* var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::float32* var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::array_t<wp::float32> var_19;
    wp::float32 var_20;
    wp::int32* var_21;
    wp::int32 var_22;
    wp::int32 var_23;
    wp::int32* var_24;
    wp::int32 var_25;
    wp::int32 var_26;
    wp::int32* var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    wp::range_t var_30;
    wp::int32 var_31;
    wp::int32 var_32;
    wp::int32* var_33;
    bool var_34;
    wp::int32 var_35;
    wp::int32 var_36;
    //---------
    // forward
    // def _joint_tendon(                                                                     <L 3655>
    // worldid, wrapid = wp.tid()                                                             <L 3672>
    builtin_tid2d(var_0, var_1);
    // tenid = tendon_jnt_adr[wrapid]                                                         <L 3674>
    var_2 = wp::address(var_tendon_jnt_adr, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // wrapjntid = wrap_jnt_adr[wrapid]                                                       <L 3675>
    var_5 = wp::address(var_wrap_jnt_adr, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // wrapobjid = wrap_objid[wrapjntid]                                                      <L 3676>
    var_8 = wp::address(var_wrap_objid, var_6);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // prm = wrap_prm[wrapjntid]                                                              <L 3677>
    var_11 = wp::address(var_wrap_prm, var_6);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // L = prm * qpos_in[worldid, jnt_qposadr[wrapobjid]]                                     <L 3680>
    var_14 = wp::address(var_jnt_qposadr, var_9);
    var_15 = wp::load(var_14);
    var_16 = wp::address(var_qpos_in, var_0, var_15);
    var_18 = wp::load(var_16);
    var_17 = wp::mul(var_12, var_18);
    // wp.atomic_add(ten_length_out[worldid], tenid, L)                                       <L 3681>
    var_19 = wp::view(var_ten_length_out, var_0);
    var_20 = wp::atomic_add(var_19, var_3, var_17);
    // dofadr = jnt_dofadr[wrapobjid]                                                         <L 3684>
    var_21 = wp::address(var_jnt_dofadr, var_9);
    var_23 = wp::load(var_21);
    var_22 = wp::copy(var_23);
    // rowadr = ten_J_rowadr[tenid]                                                           <L 3685>
    var_24 = wp::address(var_ten_J_rowadr, var_3);
    var_26 = wp::load(var_24);
    var_25 = wp::copy(var_26);
    // rownnz = ten_J_rownnz[tenid]                                                           <L 3686>
    var_27 = wp::address(var_ten_J_rownnz, var_3);
    var_29 = wp::load(var_27);
    var_28 = wp::copy(var_29);
    // for k in range(rownnz):                                                                <L 3687>
    var_30 = wp::range(var_28);
    start_for_0:;
        if (iter_cmp(var_30) == 0) goto end_for_0;
        var_31 = wp::iter_next(var_30);
        // if ten_J_colind[rowadr + k] == dofadr:                                             <L 3688>
        var_32 = wp::add(var_25, var_31);
        var_33 = wp::address(var_ten_J_colind, var_32);
        var_35 = wp::load(var_33);
        var_34 = (var_35 == var_22);
        if (var_34) {
            // ten_J_out[worldid, rowadr + k] = prm                                           <L 3689>
            var_36 = wp::add(var_25, var_31);
            wp::array_store(var_ten_J_out, var_0, var_36, var_12);
            // break                                                                          <L 3690>
            goto end_for_0;
        }
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _joint_tendon_35c34b14_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__joint_tendon_35c34b14 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _joint_tendon_35c34b14_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _joint_tendon_35c34b14_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__joint_tendon_35c34b14 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _joint_tendon_35c34b14_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _joint_tendon_35c34b14_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__joint_tendon_35c34b14 *_wp_args)
{
    _joint_tendon_35c34b14_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cfrc_3922b605 {
    wp::array_t<wp::vec_t<10, wp::float32>> cinert_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cacc_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_ext_in;
    bool flg_cfrc_ext;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_int_out;
};


template <bool wp_linear_contiguous>
static void _cfrc_3922b605_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cfrc_3922b605 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::vec_t<10, wp::float32>> var_cinert_in = _wp_args->cinert_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_in = _wp_args->cvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cacc_in = _wp_args->cacc_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_ext_in = _wp_args->cfrc_ext_in;
    bool var_flg_cfrc_ext = _wp_args->flg_cfrc_ext;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_int_out = _wp_args->cfrc_int_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const wp::int32 var_2 = 0;
    bool var_3;
    const wp::float32 var_4 = 0.0;
    const wp::float32 var_5 = 0.0;
    const wp::float32 var_6 = 0.0;
    const wp::float32 var_7 = 0.0;
    const wp::float32 var_8 = 0.0;
    const wp::float32 var_9 = 0.0;
    wp::vec_t<6, wp::float32> var_10;
    const wp::int32 var_11 = 0;
    wp::vec_t<6, wp::float32>* var_12;
    wp::vec_t<6, wp::float32> var_13;
    wp::vec_t<6, wp::float32> var_14;
    wp::vec_t<10, wp::float32>* var_15;
    wp::vec_t<10, wp::float32> var_16;
    wp::vec_t<10, wp::float32> var_17;
    wp::vec_t<6, wp::float32>* var_18;
    wp::vec_t<6, wp::float32> var_19;
    wp::vec_t<6, wp::float32> var_20;
    wp::vec_t<6, wp::float32> var_21;
    wp::vec_t<6, wp::float32> var_22;
    wp::vec_t<6, wp::float32> var_23;
    wp::vec_t<6, wp::float32> var_24;
    wp::vec_t<6, wp::float32>* var_25;
    wp::vec_t<6, wp::float32> var_26;
    wp::vec_t<6, wp::float32> var_27;
    wp::vec_t<6, wp::float32> var_28;
    //---------
    // forward
    // def _cfrc(                                                                             <L 1429>
    // worldid, bodyid = wp.tid()                                                             <L 1440>
    builtin_tid2d(var_0, var_1);
    // if bodyid == 0:                                                                        <L 1441>
    var_3 = (var_1 == var_2);
    if (var_3) {
        // cfrc_int_out[worldid, 0] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)         <L 1442>
        var_10 = wp::vec_t<6, wp::float32>({var_4, var_5, var_6, var_7, var_8, var_9});
        wp::array_store(var_cfrc_int_out, var_0, var_11, var_10);
        // return                                                                             <L 1443>
        return;
    }
    // cacc = cacc_in[worldid, bodyid]                                                        <L 1444>
    var_12 = wp::address(var_cacc_in, var_0, var_1);
    var_14 = wp::load(var_12);
    var_13 = wp::copy(var_14);
    // cinert = cinert_in[worldid, bodyid]                                                    <L 1445>
    var_15 = wp::address(var_cinert_in, var_0, var_1);
    var_17 = wp::load(var_15);
    var_16 = wp::copy(var_17);
    // cvel = cvel_in[worldid, bodyid]                                                        <L 1446>
    var_18 = wp::address(var_cvel_in, var_0, var_1);
    var_20 = wp::load(var_18);
    var_19 = wp::copy(var_20);
    // frc = math.inert_vec(cinert, cacc)                                                     <L 1447>
    var_21 = inert_vec_0(var_16, var_13);
    // frc += math.motion_cross_force(cvel, math.inert_vec(cinert, cvel))                     <L 1448>
    var_22 = inert_vec_0(var_16, var_19);
    var_23 = motion_cross_force_0(var_19, var_22);
    var_24 = wp::add(var_21, var_23);
    // if flg_cfrc_ext:                                                                       <L 1449>
    if (var_flg_cfrc_ext) {
        // frc -= cfrc_ext_in[worldid, bodyid]                                                <L 1450>
        var_25 = wp::address(var_cfrc_ext_in, var_0, var_1);
        var_27 = wp::load(var_25);
        var_26 = wp::sub(var_24, var_27);
    }
    var_28 = wp::where(var_flg_cfrc_ext, var_26, var_24);
    // cfrc_int_out[worldid, bodyid] = frc                                                    <L 1452>
    wp::array_store(var_cfrc_int_out, var_0, var_1, var_28);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cfrc_3922b605_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_3922b605 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cfrc_3922b605_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cfrc_3922b605_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_3922b605 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cfrc_3922b605_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cfrc_3922b605_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_3922b605 *_wp_args)
{
    _cfrc_3922b605_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cdof_3e73eb78 {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> jnt_type;
    wp::array_t<wp::int32> jnt_dofadr;
    wp::array_t<wp::int32> jnt_bodyid;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xanchor_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xaxis_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_out;
};


template <bool wp_linear_contiguous>
static void _cdof_3e73eb78_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cdof_3e73eb78 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_jnt_type = _wp_args->jnt_type;
    wp::array_t<wp::int32> var_jnt_dofadr = _wp_args->jnt_dofadr;
    wp::array_t<wp::int32> var_jnt_bodyid = _wp_args->jnt_bodyid;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_xmat_in = _wp_args->xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xanchor_in = _wp_args->xanchor_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xaxis_in = _wp_args->xaxis_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_out = _wp_args->cdof_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::vec_t<3, wp::float32>* var_11;
    wp::vec_t<3, wp::float32> var_12;
    wp::vec_t<3, wp::float32> var_13;
    wp::mat_t<3, 3, wp::float32>* var_14;
    wp::mat_t<3, 3, wp::float32> var_15;
    wp::mat_t<3, 3, wp::float32> var_16;
    wp::int32* var_17;
    wp::int32 var_18;
    wp::vec_t<3, wp::float32>* var_19;
    wp::vec_t<3, wp::float32>* var_20;
    wp::vec_t<3, wp::float32> var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::array_t<wp::vec_t<6, wp::float32>> var_24;
    const wp::int32 var_25 = 0;
    bool var_26;
    const wp::float32 var_27 = 0.0;
    const wp::float32 var_28 = 0.0;
    const wp::float32 var_29 = 0.0;
    const wp::float32 var_30 = 1.0;
    const wp::float32 var_31 = 0.0;
    const wp::float32 var_32 = 0.0;
    wp::vec_t<6, wp::float32> var_33;
    const wp::int32 var_34 = 0;
    wp::int32 var_35;
    const wp::float32 var_36 = 0.0;
    const wp::float32 var_37 = 0.0;
    const wp::float32 var_38 = 0.0;
    const wp::float32 var_39 = 0.0;
    const wp::float32 var_40 = 1.0;
    const wp::float32 var_41 = 0.0;
    wp::vec_t<6, wp::float32> var_42;
    const wp::int32 var_43 = 1;
    wp::int32 var_44;
    const wp::float32 var_45 = 0.0;
    const wp::float32 var_46 = 0.0;
    const wp::float32 var_47 = 0.0;
    const wp::float32 var_48 = 0.0;
    const wp::float32 var_49 = 0.0;
    const wp::float32 var_50 = 1.0;
    wp::vec_t<6, wp::float32> var_51;
    const wp::int32 var_52 = 2;
    wp::int32 var_53;
    const wp::int32 var_54 = 0;
    wp::vec_t<3, wp::float32> var_55;
    const wp::int32 var_56 = 0;
    wp::vec_t<3, wp::float32> var_57;
    wp::vec_t<3, wp::float32> var_58;
    wp::vec_t<6, wp::float32> var_59;
    const wp::int32 var_60 = 3;
    wp::int32 var_61;
    const wp::int32 var_62 = 1;
    wp::vec_t<3, wp::float32> var_63;
    const wp::int32 var_64 = 1;
    wp::vec_t<3, wp::float32> var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<6, wp::float32> var_67;
    const wp::int32 var_68 = 4;
    wp::int32 var_69;
    const wp::int32 var_70 = 2;
    wp::vec_t<3, wp::float32> var_71;
    const wp::int32 var_72 = 2;
    wp::vec_t<3, wp::float32> var_73;
    wp::vec_t<3, wp::float32> var_74;
    wp::vec_t<6, wp::float32> var_75;
    const wp::int32 var_76 = 5;
    wp::int32 var_77;
    const wp::int32 var_78 = 1;
    bool var_79;
    const wp::int32 var_80 = 0;
    wp::vec_t<3, wp::float32> var_81;
    const wp::int32 var_82 = 0;
    wp::vec_t<3, wp::float32> var_83;
    wp::vec_t<3, wp::float32> var_84;
    wp::vec_t<6, wp::float32> var_85;
    const wp::int32 var_86 = 0;
    wp::int32 var_87;
    const wp::int32 var_88 = 1;
    wp::vec_t<3, wp::float32> var_89;
    const wp::int32 var_90 = 1;
    wp::vec_t<3, wp::float32> var_91;
    wp::vec_t<3, wp::float32> var_92;
    wp::vec_t<6, wp::float32> var_93;
    const wp::int32 var_94 = 1;
    wp::int32 var_95;
    const wp::int32 var_96 = 2;
    wp::vec_t<3, wp::float32> var_97;
    const wp::int32 var_98 = 2;
    wp::vec_t<3, wp::float32> var_99;
    wp::vec_t<3, wp::float32> var_100;
    wp::vec_t<6, wp::float32> var_101;
    const wp::int32 var_102 = 2;
    wp::int32 var_103;
    const wp::int32 var_104 = 2;
    bool var_105;
    const wp::float32 var_106 = 0.0;
    wp::vec_t<3, wp::float32> var_107;
    wp::vec_t<6, wp::float32> var_108;
    const wp::int32 var_109 = 3;
    bool var_110;
    wp::vec_t<3, wp::float32> var_111;
    wp::vec_t<6, wp::float32> var_112;
    //---------
    // forward
    // def _cdof(                                                                             <L 780>
    // worldid, jntid = wp.tid()                                                              <L 794>
    builtin_tid2d(var_0, var_1);
    // bodyid = jnt_bodyid[jntid]                                                             <L 795>
    var_2 = wp::address(var_jnt_bodyid, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // dofid = jnt_dofadr[jntid]                                                              <L 796>
    var_5 = wp::address(var_jnt_dofadr, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // jnt_type_ = jnt_type[jntid]                                                            <L 797>
    var_8 = wp::address(var_jnt_type, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // xaxis = xaxis_in[worldid, jntid]                                                       <L 798>
    var_11 = wp::address(var_xaxis_in, var_0, var_1);
    var_13 = wp::load(var_11);
    var_12 = wp::copy(var_13);
    // xmat = wp.transpose(xmat_in[worldid, bodyid])                                          <L 799>
    var_14 = wp::address(var_xmat_in, var_0, var_3);
    var_16 = wp::load(var_14);
    var_15 = wp::transpose(var_16);
    // offset = subtree_com_in[worldid, body_rootid[bodyid]] - xanchor_in[worldid, jntid]       <L 802>
    var_17 = wp::address(var_body_rootid, var_3);
    var_18 = wp::load(var_17);
    var_19 = wp::address(var_subtree_com_in, var_0, var_18);
    var_20 = wp::address(var_xanchor_in, var_0, var_1);
    var_22 = wp::load(var_19);
    var_23 = wp::load(var_20);
    var_21 = wp::sub(var_22, var_23);
    // res = cdof_out[worldid]                                                                <L 804>
    var_24 = wp::view(var_cdof_out, var_0);
    // if jnt_type_ == JointType.FREE:                                                        <L 805>
    var_26 = (var_9 == var_25);
    if (var_26) {
        // res[dofid + 0] = wp.spatial_vector(0.0, 0.0, 0.0, 1.0, 0.0, 0.0)                   <L 806>
        var_33 = wp::vec_t<6, wp::float32>({var_27, var_28, var_29, var_30, var_31, var_32});
        var_35 = wp::add(var_6, var_34);
        wp::array_store(var_24, var_35, var_33);
        // res[dofid + 1] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 1.0, 0.0)                   <L 807>
        var_42 = wp::vec_t<6, wp::float32>({var_36, var_37, var_38, var_39, var_40, var_41});
        var_44 = wp::add(var_6, var_43);
        wp::array_store(var_24, var_44, var_42);
        // res[dofid + 2] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 1.0)                   <L 808>
        var_51 = wp::vec_t<6, wp::float32>({var_45, var_46, var_47, var_48, var_49, var_50});
        var_53 = wp::add(var_6, var_52);
        wp::array_store(var_24, var_53, var_51);
        // res[dofid + 3] = wp.spatial_vector(xmat[0], wp.cross(xmat[0], offset))             <L 810>
        var_55 = wp::extract(var_15, var_54);
        var_57 = wp::extract(var_15, var_56);
        var_58 = wp::cross(var_57, var_21);
        var_59 = wp::vec_t<6, wp::float32>(var_55, var_58);
        var_61 = wp::add(var_6, var_60);
        wp::array_store(var_24, var_61, var_59);
        // res[dofid + 4] = wp.spatial_vector(xmat[1], wp.cross(xmat[1], offset))             <L 811>
        var_63 = wp::extract(var_15, var_62);
        var_65 = wp::extract(var_15, var_64);
        var_66 = wp::cross(var_65, var_21);
        var_67 = wp::vec_t<6, wp::float32>(var_63, var_66);
        var_69 = wp::add(var_6, var_68);
        wp::array_store(var_24, var_69, var_67);
        // res[dofid + 5] = wp.spatial_vector(xmat[2], wp.cross(xmat[2], offset))             <L 812>
        var_71 = wp::extract(var_15, var_70);
        var_73 = wp::extract(var_15, var_72);
        var_74 = wp::cross(var_73, var_21);
        var_75 = wp::vec_t<6, wp::float32>(var_71, var_74);
        var_77 = wp::add(var_6, var_76);
        wp::array_store(var_24, var_77, var_75);
    }
    if (!var_26) {
        // elif jnt_type_ == JointType.BALL:  # ball                                          <L 813>
        var_79 = (var_9 == var_78);
        if (var_79) {
            // res[dofid + 0] = wp.spatial_vector(xmat[0], wp.cross(xmat[0], offset))         <L 815>
            var_81 = wp::extract(var_15, var_80);
            var_83 = wp::extract(var_15, var_82);
            var_84 = wp::cross(var_83, var_21);
            var_85 = wp::vec_t<6, wp::float32>(var_81, var_84);
            var_87 = wp::add(var_6, var_86);
            wp::array_store(var_24, var_87, var_85);
            // res[dofid + 1] = wp.spatial_vector(xmat[1], wp.cross(xmat[1], offset))         <L 816>
            var_89 = wp::extract(var_15, var_88);
            var_91 = wp::extract(var_15, var_90);
            var_92 = wp::cross(var_91, var_21);
            var_93 = wp::vec_t<6, wp::float32>(var_89, var_92);
            var_95 = wp::add(var_6, var_94);
            wp::array_store(var_24, var_95, var_93);
            // res[dofid + 2] = wp.spatial_vector(xmat[2], wp.cross(xmat[2], offset))         <L 817>
            var_97 = wp::extract(var_15, var_96);
            var_99 = wp::extract(var_15, var_98);
            var_100 = wp::cross(var_99, var_21);
            var_101 = wp::vec_t<6, wp::float32>(var_97, var_100);
            var_103 = wp::add(var_6, var_102);
            wp::array_store(var_24, var_103, var_101);
        }
        if (!var_79) {
            // elif jnt_type_ == JointType.SLIDE:                                             <L 818>
            var_105 = (var_9 == var_104);
            if (var_105) {
                // res[dofid] = wp.spatial_vector(wp.vec3(0.0), xaxis)                        <L 819>
                var_107 = wp::vec_t<3, wp::float32>(var_106);
                var_108 = wp::vec_t<6, wp::float32>(var_107, var_12);
                wp::array_store(var_24, var_6, var_108);
            }
            if (!var_105) {
                // elif jnt_type_ == JointType.HINGE:  # hinge                                <L 820>
                var_110 = (var_9 == var_109);
                if (var_110) {
                    // res[dofid] = wp.spatial_vector(xaxis, wp.cross(xaxis, offset))         <L 821>
                    var_111 = wp::cross(var_12, var_21);
                    var_112 = wp::vec_t<6, wp::float32>(var_12, var_111);
                    wp::array_store(var_24, var_6, var_112);
                }
            }
        }
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cdof_3e73eb78_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cdof_3e73eb78 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cdof_3e73eb78_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cdof_3e73eb78_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cdof_3e73eb78 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cdof_3e73eb78_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cdof_3e73eb78_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cdof_3e73eb78 *_wp_args)
{
    _cdof_3e73eb78_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__flex_edges_3e995a68 {
    wp::int32 nflex;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> flex_vertadr;
    wp::array_t<wp::int32> flex_edgeadr;
    wp::array_t<wp::int32> flex_edgenum;
    wp::array_t<wp::int32> flex_vertbodyid;
    wp::array_t<wp::vec_t<2, wp::int32>> flex_edge;
    wp::array_t<wp::int32> flexedge_J_rowadr;
    wp::array_t<wp::int32> flexedge_J_colind;
    wp::array_t<wp::float32> qvel_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<3, wp::float32>> flexvert_xpos_in;
    wp::array_t<wp::float32> flexedge_J_out;
    wp::array_t<wp::float32> flexedge_length_out;
    wp::array_t<wp::float32> flexedge_velocity_out;
};


template <bool wp_linear_contiguous>
static void _flex_edges_3e995a68_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__flex_edges_3e995a68 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nflex = _wp_args->nflex;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_flex_vertadr = _wp_args->flex_vertadr;
    wp::array_t<wp::int32> var_flex_edgeadr = _wp_args->flex_edgeadr;
    wp::array_t<wp::int32> var_flex_edgenum = _wp_args->flex_edgenum;
    wp::array_t<wp::int32> var_flex_vertbodyid = _wp_args->flex_vertbodyid;
    wp::array_t<wp::vec_t<2, wp::int32>> var_flex_edge = _wp_args->flex_edge;
    wp::array_t<wp::int32> var_flexedge_J_rowadr = _wp_args->flexedge_J_rowadr;
    wp::array_t<wp::int32> var_flexedge_J_colind = _wp_args->flexedge_J_colind;
    wp::array_t<wp::float32> var_qvel_in = _wp_args->qvel_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flexvert_xpos_in = _wp_args->flexvert_xpos_in;
    wp::array_t<wp::float32> var_flexedge_J_out = _wp_args->flexedge_J_out;
    wp::array_t<wp::float32> var_flexedge_length_out = _wp_args->flexedge_length_out;
    wp::array_t<wp::float32> var_flexedge_velocity_out = _wp_args->flexedge_velocity_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::range_t var_2;
    wp::int32 var_3;
    wp::int32* var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    bool var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::int32* var_10;
    bool var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::vec_t<2, wp::int32>* var_17;
    wp::vec_t<2, wp::int32> var_18;
    wp::vec_t<2, wp::int32> var_19;
    const wp::int32 var_20 = 0;
    wp::int32 var_21;
    wp::int32 var_22;
    const wp::int32 var_23 = 1;
    wp::int32 var_24;
    wp::int32 var_25;
    wp::vec_t<3, wp::float32>* var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32>* var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::vec_t<3, wp::float32> var_32;
    wp::vec_t<3, wp::float32> var_33;
    wp::float32 var_34;
    wp::int32* var_35;
    wp::int32 var_36;
    wp::int32 var_37;
    wp::int32* var_38;
    wp::int32 var_39;
    wp::int32 var_40;
    bool var_41;
    const wp::int32 var_42 = 0;
    bool var_43;
    const wp::int32 var_44 = 0;
    bool var_45;
    const wp::float32 var_46 = 0.0;
    wp::int32* var_47;
    wp::int32 var_48;
    wp::int32 var_49;
    wp::int32* var_50;
    wp::int32 var_51;
    wp::int32 var_52;
    const wp::float32 var_53 = 0.0;
    wp::float32 var_54;
    const wp::int32 var_55 = 0;
    bool var_56;
    wp::int32* var_57;
    wp::int32 var_58;
    wp::int32 var_59;
    wp::int32* var_60;
    wp::int32 var_61;
    wp::vec_t<3, wp::float32>* var_62;
    wp::vec_t<3, wp::float32> var_63;
    wp::vec_t<3, wp::float32> var_64;
    wp::vec_t<3, wp::float32> var_65;
    wp::range_t var_66;
    wp::int32 var_67;
    wp::int32 var_68;
    wp::vec_t<6, wp::float32>* var_69;
    wp::vec_t<6, wp::float32> var_70;
    wp::vec_t<6, wp::float32> var_71;
    wp::vec_t<3, wp::float32> var_72;
    wp::vec_t<3, wp::float32> var_73;
    wp::vec_t<3, wp::float32> var_74;
    wp::vec_t<3, wp::float32> var_75;
    wp::float32 var_76;
    wp::int32 var_77;
    wp::float32* var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::float32 var_81;
    const wp::int32 var_82 = 0;
    bool var_83;
    wp::int32* var_84;
    wp::int32 var_85;
    wp::int32 var_86;
    wp::int32* var_87;
    wp::int32 var_88;
    wp::vec_t<3, wp::float32>* var_89;
    wp::vec_t<3, wp::float32> var_90;
    wp::vec_t<3, wp::float32> var_91;
    wp::vec_t<3, wp::float32> var_92;
    wp::range_t var_93;
    wp::int32 var_94;
    wp::int32 var_95;
    wp::vec_t<6, wp::float32>* var_96;
    wp::vec_t<6, wp::float32> var_97;
    wp::vec_t<6, wp::float32> var_98;
    wp::vec_t<3, wp::float32> var_99;
    wp::vec_t<3, wp::float32> var_100;
    wp::vec_t<3, wp::float32> var_101;
    wp::vec_t<3, wp::float32> var_102;
    wp::float32 var_103;
    wp::int32 var_104;
    wp::float32* var_105;
    wp::float32 var_106;
    wp::float32 var_107;
    wp::float32 var_108;
    wp::int32 var_109;
    wp::int32* var_110;
    wp::int32 var_111;
    wp::int32 var_112;
    const wp::int32 var_113 = 0;
    const wp::int32 var_114 = 0;
    bool var_115;
    wp::int32* var_116;
    wp::int32 var_117;
    wp::int32 var_118;
    wp::int32* var_119;
    wp::int32 var_120;
    wp::vec_t<3, wp::float32>* var_121;
    wp::vec_t<3, wp::float32> var_122;
    wp::vec_t<3, wp::float32> var_123;
    wp::vec_t<3, wp::float32> var_124;
    wp::range_t var_125;
    wp::int32 var_126;
    wp::int32 var_127;
    wp::vec_t<6, wp::float32>* var_128;
    wp::vec_t<6, wp::float32> var_129;
    wp::vec_t<6, wp::float32> var_130;
    wp::vec_t<3, wp::float32> var_131;
    wp::vec_t<3, wp::float32> var_132;
    wp::vec_t<3, wp::float32> var_133;
    wp::vec_t<3, wp::float32> var_134;
    wp::vec_t<3, wp::float32> var_135;
    wp::float32 var_136;
    wp::int32 var_137;
    wp::int32 var_138;
    wp::int32 var_139;
    wp::int32 var_140;
    wp::vec_t<3, wp::float32> var_141;
    wp::int32 var_142;
    wp::int32 var_143;
    const wp::int32 var_144 = 0;
    bool var_145;
    wp::int32* var_146;
    wp::int32 var_147;
    wp::int32 var_148;
    wp::int32* var_149;
    wp::int32 var_150;
    wp::vec_t<3, wp::float32>* var_151;
    wp::vec_t<3, wp::float32> var_152;
    wp::vec_t<3, wp::float32> var_153;
    wp::vec_t<3, wp::float32> var_154;
    wp::range_t var_155;
    wp::int32 var_156;
    wp::int32 var_157;
    wp::vec_t<6, wp::float32>* var_158;
    wp::vec_t<6, wp::float32> var_159;
    wp::vec_t<6, wp::float32> var_160;
    wp::vec_t<3, wp::float32> var_161;
    wp::vec_t<3, wp::float32> var_162;
    wp::vec_t<3, wp::float32> var_163;
    wp::vec_t<3, wp::float32> var_164;
    wp::float32 var_165;
    wp::int32 var_166;
    wp::int32 var_167;
    wp::int32 var_168;
    wp::int32 var_169;
    wp::vec_t<3, wp::float32> var_170;
    //---------
    // forward
    // def _flex_edges(                                                                       <L 346>
    // worldid, edgeid = wp.tid()                                                             <L 369>
    builtin_tid2d(var_0, var_1);
    // for i in range(nflex):                                                                 <L 370>
    var_2 = wp::range(var_nflex);
    start_for_0:;
        if (iter_cmp(var_2) == 0) goto end_for_0;
        var_3 = wp::iter_next(var_2);
        // locid = edgeid - flex_edgeadr[i]                                                   <L 371>
        var_4 = wp::address(var_flex_edgeadr, var_3);
        var_6 = wp::load(var_4);
        var_5 = wp::sub(var_1, var_6);
        // if locid >= 0 and locid < flex_edgenum[i]:                                         <L 372>
        var_9 = (var_5 >= var_8);
        var_7 = var_9;
        if (var_7) {
            var_10 = wp::address(var_flex_edgenum, var_3);
            var_12 = wp::load(var_10);
            var_11 = (var_5 < var_12);
            var_7 = var_7 && var_11;
        }
        if (var_7) {
            // f = i                                                                          <L 373>
            var_13 = wp::copy(var_3);
            // break                                                                          <L 374>
            goto end_for_0;
        }
        goto start_for_0;
    end_for_0:;
    // vbase = flex_vertadr[f]                                                                <L 376>
    var_14 = wp::address(var_flex_vertadr, var_13);
    var_16 = wp::load(var_14);
    var_15 = wp::copy(var_16);
    // v = flex_edge[edgeid]                                                                  <L 377>
    var_17 = wp::address(var_flex_edge, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // vbase0 = vbase + v[0]                                                                  <L 378>
    var_21 = wp::extract(var_18, var_20);
    var_22 = wp::add(var_15, var_21);
    // vbase1 = vbase + v[1]                                                                  <L 379>
    var_24 = wp::extract(var_18, var_23);
    var_25 = wp::add(var_15, var_24);
    // pos1 = flexvert_xpos_in[worldid, vbase0]                                               <L 381>
    var_26 = wp::address(var_flexvert_xpos_in, var_0, var_22);
    var_28 = wp::load(var_26);
    var_27 = wp::copy(var_28);
    // pos2 = flexvert_xpos_in[worldid, vbase1]                                               <L 382>
    var_29 = wp::address(var_flexvert_xpos_in, var_0, var_25);
    var_31 = wp::load(var_29);
    var_30 = wp::copy(var_31);
    // vec = pos2 - pos1                                                                      <L 383>
    var_32 = wp::sub(var_30, var_27);
    // edge, edge_length = math.normalize_with_norm(vec)                                      <L 384>
    normalize_with_norm_0(var_32, var_33, var_34);
    // flexedge_length_out[worldid, edgeid] = edge_length                                     <L 385>
    wp::array_store(var_flexedge_length_out, var_0, var_1, var_34);
    // b1 = flex_vertbodyid[vbase0]                                                           <L 387>
    var_35 = wp::address(var_flex_vertbodyid, var_22);
    var_37 = wp::load(var_35);
    var_36 = wp::copy(var_37);
    // b2 = flex_vertbodyid[vbase1]                                                           <L 388>
    var_38 = wp::address(var_flex_vertbodyid, var_25);
    var_40 = wp::load(var_38);
    var_39 = wp::copy(var_40);
    // if b1 < 0 or b2 < 0:                                                                   <L 391>
    var_43 = (var_36 < var_42);
    var_41 = var_43;
    if (!var_41) {
        var_45 = (var_39 < var_44);
        var_41 = var_41 || var_45;
    }
    if (var_41) {
        // flexedge_velocity_out[worldid, edgeid] = 0.0                                       <L 392>
        wp::array_store(var_flexedge_velocity_out, var_0, var_1, var_46);
        // return                                                                             <L 393>
        return;
    }
    // dofnum1 = body_dofnum[b1]                                                              <L 395>
    var_47 = wp::address(var_body_dofnum, var_36);
    var_49 = wp::load(var_47);
    var_48 = wp::copy(var_49);
    // dofnum2 = body_dofnum[b2]                                                              <L 396>
    var_50 = wp::address(var_body_dofnum, var_39);
    var_52 = wp::load(var_50);
    var_51 = wp::copy(var_52);
    // vel = float(0.0)                                                                       <L 399>
    var_54 = wp::float(var_53);
    // if dofnum1 > 0:                                                                        <L 400>
    var_56 = (var_48 > var_55);
    if (var_56) {
        // dofi = body_dofadr[b1]                                                             <L 401>
        var_57 = wp::address(var_body_dofadr, var_36);
        var_59 = wp::load(var_57);
        var_58 = wp::copy(var_59);
        // offset1 = pos1 - wp.vec3(subtree_com_in[worldid, body_rootid[b1]])                 <L 402>
        var_60 = wp::address(var_body_rootid, var_36);
        var_61 = wp::load(var_60);
        var_62 = wp::address(var_subtree_com_in, var_0, var_61);
        var_64 = wp::load(var_62);
        var_63 = wp::vec_t<3, wp::float32>(var_64);
        var_65 = wp::sub(var_27, var_63);
        // for k in range(dofnum1):                                                           <L 403>
        var_66 = wp::range(var_48);
        start_for_3:;
            if (iter_cmp(var_66) == 0) goto end_for_3;
            var_67 = wp::iter_next(var_66);
            // cdof = cdof_in[worldid, dofi + k]                                              <L 404>
            var_68 = wp::add(var_58, var_67);
            var_69 = wp::address(var_cdof_in, var_0, var_68);
            var_71 = wp::load(var_69);
            var_70 = wp::copy(var_71);
            // cdof_ang = wp.spatial_top(cdof)                                                <L 405>
            var_72 = wp::spatial_top(var_70);
            // cdof_lin = wp.spatial_bottom(cdof)                                             <L 406>
            var_73 = wp::spatial_bottom(var_70);
            // jacp1 = cdof_lin + wp.cross(cdof_ang, offset1)                                 <L 407>
            var_74 = wp::cross(var_72, var_65);
            var_75 = wp::add(var_73, var_74);
            // vel -= wp.dot(jacp1, edge) * qvel_in[worldid, dofi + k]                        <L 408>
            var_76 = wp::dot(var_75, var_33);
            var_77 = wp::add(var_58, var_67);
            var_78 = wp::address(var_qvel_in, var_0, var_77);
            var_80 = wp::load(var_78);
            var_79 = wp::mul(var_76, var_80);
            var_81 = wp::sub(var_54, var_79);
            wp::assign(var_54, var_81);
            goto start_for_3;
        end_for_3:;
    }
    // if dofnum2 > 0:                                                                        <L 409>
    var_83 = (var_51 > var_82);
    if (var_83) {
        // dofj = body_dofadr[b2]                                                             <L 410>
        var_84 = wp::address(var_body_dofadr, var_39);
        var_86 = wp::load(var_84);
        var_85 = wp::copy(var_86);
        // offset2 = pos2 - wp.vec3(subtree_com_in[worldid, body_rootid[b2]])                 <L 411>
        var_87 = wp::address(var_body_rootid, var_39);
        var_88 = wp::load(var_87);
        var_89 = wp::address(var_subtree_com_in, var_0, var_88);
        var_91 = wp::load(var_89);
        var_90 = wp::vec_t<3, wp::float32>(var_91);
        var_92 = wp::sub(var_30, var_90);
        // for k in range(dofnum2):                                                           <L 412>
        var_93 = wp::range(var_51);
        start_for_5:;
            if (iter_cmp(var_93) == 0) goto end_for_5;
            var_94 = wp::iter_next(var_93);
            // cdof = cdof_in[worldid, dofj + k]                                              <L 413>
            var_95 = wp::add(var_85, var_94);
            var_96 = wp::address(var_cdof_in, var_0, var_95);
            var_98 = wp::load(var_96);
            var_97 = wp::copy(var_98);
            // cdof_ang = wp.spatial_top(cdof)                                                <L 414>
            var_99 = wp::spatial_top(var_97);
            // cdof_lin = wp.spatial_bottom(cdof)                                             <L 415>
            var_100 = wp::spatial_bottom(var_97);
            // jacp2 = cdof_lin + wp.cross(cdof_ang, offset2)                                 <L 416>
            var_101 = wp::cross(var_99, var_92);
            var_102 = wp::add(var_100, var_101);
            // vel += wp.dot(jacp2, edge) * qvel_in[worldid, dofj + k]                        <L 417>
            var_103 = wp::dot(var_102, var_33);
            var_104 = wp::add(var_85, var_94);
            var_105 = wp::address(var_qvel_in, var_0, var_104);
            var_107 = wp::load(var_105);
            var_106 = wp::mul(var_103, var_107);
            var_108 = wp::add(var_54, var_106);
            wp::assign(var_54, var_108);
            wp::assign(var_70, var_97);
            wp::assign(var_72, var_99);
            wp::assign(var_73, var_100);
            goto start_for_5;
        end_for_5:;
    }
    var_109 = wp::where(var_83, var_94, var_67);
    // flexedge_velocity_out[worldid, edgeid] = vel                                           <L 418>
    wp::array_store(var_flexedge_velocity_out, var_0, var_1, var_54);
    // rowadr = flexedge_J_rowadr[edgeid]                                                     <L 420>
    var_110 = wp::address(var_flexedge_J_rowadr, var_1);
    var_112 = wp::load(var_110);
    var_111 = wp::copy(var_112);
    // nnz_offset = 0                                                                         <L 421>
    // if dofnum1 > 0:                                                                        <L 424>
    var_115 = (var_48 > var_114);
    if (var_115) {
        // dofi = body_dofadr[b1]                                                             <L 425>
        var_116 = wp::address(var_body_dofadr, var_36);
        var_118 = wp::load(var_116);
        var_117 = wp::copy(var_118);
        // offset1 = pos1 - wp.vec3(subtree_com_in[worldid, body_rootid[b1]])                 <L 426>
        var_119 = wp::address(var_body_rootid, var_36);
        var_120 = wp::load(var_119);
        var_121 = wp::address(var_subtree_com_in, var_0, var_120);
        var_123 = wp::load(var_121);
        var_122 = wp::vec_t<3, wp::float32>(var_123);
        var_124 = wp::sub(var_27, var_122);
        // for k in range(dofnum1):                                                           <L 427>
        var_125 = wp::range(var_48);
        start_for_7:;
            if (iter_cmp(var_125) == 0) goto end_for_7;
            var_126 = wp::iter_next(var_125);
            // cdof = cdof_in[worldid, dofi + k]                                              <L 428>
            var_127 = wp::add(var_117, var_126);
            var_128 = wp::address(var_cdof_in, var_0, var_127);
            var_130 = wp::load(var_128);
            var_129 = wp::copy(var_130);
            // cdof_ang = wp.spatial_top(cdof)                                                <L 429>
            var_131 = wp::spatial_top(var_129);
            // cdof_lin = wp.spatial_bottom(cdof)                                             <L 430>
            var_132 = wp::spatial_bottom(var_129);
            // jacp1 = cdof_lin + wp.cross(cdof_ang, offset1)                                 <L 431>
            var_133 = wp::cross(var_131, var_124);
            var_134 = wp::add(var_132, var_133);
            // flexedge_J_out[worldid, rowadr + nnz_offset + k] = wp.dot(-jacp1, edge)        <L 432>
            var_135 = wp::neg(var_134);
            var_136 = wp::dot(var_135, var_33);
            var_137 = wp::add(var_111, var_113);
            var_138 = wp::add(var_137, var_126);
            wp::array_store(var_flexedge_J_out, var_0, var_138, var_136);
            wp::assign(var_70, var_129);
            wp::assign(var_72, var_131);
            wp::assign(var_73, var_132);
            wp::assign(var_75, var_134);
            goto start_for_7;
        end_for_7:;
        // nnz_offset += dofnum1                                                              <L 433>
        var_139 = wp::add(var_113, var_48);
    }
    var_140 = wp::where(var_115, var_117, var_58);
    var_141 = wp::where(var_115, var_124, var_65);
    var_142 = wp::where(var_115, var_126, var_109);
    var_143 = wp::where(var_115, var_139, var_113);
    // if dofnum2 > 0:                                                                        <L 436>
    var_145 = (var_51 > var_144);
    if (var_145) {
        // dofj = body_dofadr[b2]                                                             <L 437>
        var_146 = wp::address(var_body_dofadr, var_39);
        var_148 = wp::load(var_146);
        var_147 = wp::copy(var_148);
        // offset2 = pos2 - wp.vec3(subtree_com_in[worldid, body_rootid[b2]])                 <L 438>
        var_149 = wp::address(var_body_rootid, var_39);
        var_150 = wp::load(var_149);
        var_151 = wp::address(var_subtree_com_in, var_0, var_150);
        var_153 = wp::load(var_151);
        var_152 = wp::vec_t<3, wp::float32>(var_153);
        var_154 = wp::sub(var_30, var_152);
        // for k in range(dofnum2):                                                           <L 439>
        var_155 = wp::range(var_51);
        start_for_9:;
            if (iter_cmp(var_155) == 0) goto end_for_9;
            var_156 = wp::iter_next(var_155);
            // cdof = cdof_in[worldid, dofj + k]                                              <L 440>
            var_157 = wp::add(var_147, var_156);
            var_158 = wp::address(var_cdof_in, var_0, var_157);
            var_160 = wp::load(var_158);
            var_159 = wp::copy(var_160);
            // cdof_ang = wp.spatial_top(cdof)                                                <L 441>
            var_161 = wp::spatial_top(var_159);
            // cdof_lin = wp.spatial_bottom(cdof)                                             <L 442>
            var_162 = wp::spatial_bottom(var_159);
            // jacp2 = cdof_lin + wp.cross(cdof_ang, offset2)                                 <L 443>
            var_163 = wp::cross(var_161, var_154);
            var_164 = wp::add(var_162, var_163);
            // flexedge_J_out[worldid, rowadr + nnz_offset + k] = wp.dot(jacp2, edge)         <L 444>
            var_165 = wp::dot(var_164, var_33);
            var_166 = wp::add(var_111, var_143);
            var_167 = wp::add(var_166, var_156);
            wp::array_store(var_flexedge_J_out, var_0, var_167, var_165);
            wp::assign(var_70, var_159);
            wp::assign(var_72, var_161);
            wp::assign(var_73, var_162);
            wp::assign(var_102, var_164);
            goto start_for_9;
        end_for_9:;
    }
    var_168 = wp::where(var_145, var_156, var_142);
    var_169 = wp::where(var_145, var_147, var_85);
    var_170 = wp::where(var_145, var_154, var_92);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _flex_edges_3e995a68_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_edges_3e995a68 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _flex_edges_3e995a68_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _flex_edges_3e995a68_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_edges_3e995a68 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _flex_edges_3e995a68_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _flex_edges_3e995a68_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_edges_3e995a68 *_wp_args)
{
    _flex_edges_3e995a68_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__qfrc_bias_4085b6de {
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_int_in;
    wp::array_t<wp::float32> qfrc_bias_out;
};


template <bool wp_linear_contiguous>
static void _qfrc_bias_4085b6de_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__qfrc_bias_4085b6de *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_int_in = _wp_args->cfrc_int_in;
    wp::array_t<wp::float32> var_qfrc_bias_out = _wp_args->qfrc_bias_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::vec_t<6, wp::float32>* var_5;
    wp::vec_t<6, wp::float32>* var_6;
    wp::float32 var_7;
    wp::vec_t<6, wp::float32> var_8;
    wp::vec_t<6, wp::float32> var_9;
    //---------
    // forward
    // def _qfrc_bias(                                                                        <L 1485>
    // worldid, dofid = wp.tid()                                                              <L 1494>
    builtin_tid2d(var_0, var_1);
    // bodyid = dof_bodyid[dofid]                                                             <L 1495>
    var_2 = wp::address(var_dof_bodyid, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // qfrc_bias_out[worldid, dofid] = wp.dot(cdof_in[worldid, dofid], cfrc_int_in[worldid, bodyid])       <L 1496>
    var_5 = wp::address(var_cdof_in, var_0, var_1);
    var_6 = wp::address(var_cfrc_int_in, var_0, var_3);
    var_8 = wp::load(var_5);
    var_9 = wp::load(var_6);
    var_7 = wp::dot(var_8, var_9);
    wp::array_store(var_qfrc_bias_out, var_0, var_1, var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _qfrc_bias_4085b6de_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__qfrc_bias_4085b6de *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _qfrc_bias_4085b6de_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _qfrc_bias_4085b6de_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__qfrc_bias_4085b6de *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _qfrc_bias_4085b6de_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _qfrc_bias_4085b6de_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__qfrc_bias_4085b6de *_wp_args)
{
    _qfrc_bias_4085b6de_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__count_equality_constraints_54fc2a85 {
    wp::array_t<wp::int32> eq_type;
    wp::array_t<wp::int32> ne_in;
    wp::array_t<wp::int32> efc_type_in;
    wp::array_t<wp::int32> efc_id_in;
    wp::array_t<wp::int32> ne_connect_out;
    wp::array_t<wp::int32> ne_weld_out;
};


template <bool wp_linear_contiguous>
static void _count_equality_constraints_54fc2a85_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__count_equality_constraints_54fc2a85 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_eq_type = _wp_args->eq_type;
    wp::array_t<wp::int32> var_ne_in = _wp_args->ne_in;
    wp::array_t<wp::int32> var_efc_type_in = _wp_args->efc_type_in;
    wp::array_t<wp::int32> var_efc_id_in = _wp_args->efc_id_in;
    wp::array_t<wp::int32> var_ne_connect_out = _wp_args->ne_connect_out;
    wp::array_t<wp::int32> var_ne_weld_out = _wp_args->ne_weld_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    bool var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    const wp::int32 var_11 = 0;
    bool var_12;
    const wp::int32 var_13 = 1;
    wp::int32 var_14;
    const wp::int32 var_15 = 1;
    bool var_16;
    const wp::int32 var_17 = 1;
    wp::int32 var_18;
    //---------
    // forward
    // def _count_equality_constraints(                                                       <L 1540>
    // worldid, efcid = wp.tid()                                                              <L 1552>
    builtin_tid2d(var_0, var_1);
    // if efcid >= ne_in[worldid]:                                                            <L 1555>
    var_2 = wp::address(var_ne_in, var_0);
    var_4 = wp::load(var_2);
    var_3 = (var_1 >= var_4);
    if (var_3) {
        // return                                                                             <L 1556>
        return;
    }
    // eq_id = efc_id_in[worldid, efcid]                                                      <L 1559>
    var_5 = wp::address(var_efc_id_in, var_0, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // eq_constraint_type = eq_type[eq_id]                                                    <L 1560>
    var_8 = wp::address(var_eq_type, var_6);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // if eq_constraint_type == EqType.CONNECT:                                               <L 1563>
    var_12 = (var_9 == var_11);
    if (var_12) {
        // wp.atomic_add(ne_connect_out, worldid, 1)                                          <L 1564>
        var_14 = wp::atomic_add(var_ne_connect_out, var_0, var_13);
    }
    if (!var_12) {
        // elif eq_constraint_type == EqType.WELD:                                            <L 1565>
        var_16 = (var_9 == var_15);
        if (var_16) {
            // wp.atomic_add(ne_weld_out, worldid, 1)                                         <L 1566>
            var_18 = wp::atomic_add(var_ne_weld_out, var_0, var_17);
        }
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _count_equality_constraints_54fc2a85_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__count_equality_constraints_54fc2a85 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _count_equality_constraints_54fc2a85_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _count_equality_constraints_54fc2a85_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__count_equality_constraints_54fc2a85 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _count_equality_constraints_54fc2a85_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _count_equality_constraints_54fc2a85_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__count_equality_constraints_54fc2a85 *_wp_args)
{
    _count_equality_constraints_54fc2a85_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__tendon_dot_62db264d {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> jnt_type;
    wp::array_t<wp::int32> jnt_dofadr;
    wp::array_t<wp::int32> dof_jntid;
    wp::array_t<wp::int32> site_bodyid;
    wp::array_t<wp::int32> tendon_adr;
    wp::array_t<wp::int32> tendon_num;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::float32> tendon_armature;
    wp::array_t<wp::int32> wrap_type;
    wp::array_t<wp::int32> wrap_objid;
    wp::array_t<wp::float32> wrap_prm;
    wp::array_t<wp::vec_t<3, wp::float32>> site_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_dot_in;
    wp::array_t<wp::float32> ten_Jdot_out;
};


template <bool wp_linear_contiguous>
static void _tendon_dot_62db264d_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__tendon_dot_62db264d *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_jnt_type = _wp_args->jnt_type;
    wp::array_t<wp::int32> var_jnt_dofadr = _wp_args->jnt_dofadr;
    wp::array_t<wp::int32> var_dof_jntid = _wp_args->dof_jntid;
    wp::array_t<wp::int32> var_site_bodyid = _wp_args->site_bodyid;
    wp::array_t<wp::int32> var_tendon_adr = _wp_args->tendon_adr;
    wp::array_t<wp::int32> var_tendon_num = _wp_args->tendon_num;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::float32> var_tendon_armature = _wp_args->tendon_armature;
    wp::array_t<wp::int32> var_wrap_type = _wp_args->wrap_type;
    wp::array_t<wp::int32> var_wrap_objid = _wp_args->wrap_objid;
    wp::array_t<wp::float32> var_wrap_prm = _wp_args->wrap_prm;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_xpos_in = _wp_args->site_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cvel_in = _wp_args->cvel_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_dot_in = _wp_args->cdof_dot_in;
    wp::array_t<wp::float32> var_ten_Jdot_out = _wp_args->ten_Jdot_out;
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
    const wp::float32 var_10 = 0.0;
    bool var_11;
    wp::int32* var_12;
    wp::int32 var_13;
    wp::int32 var_14;
    wp::int32* var_15;
    const wp::int32 var_16 = 1;
    bool var_17;
    wp::int32 var_18;
    const wp::float32 var_19 = 1.0;
    wp::float32 var_20;
    wp::int32* var_21;
    wp::int32 var_22;
    wp::int32 var_23;
    const wp::int32 var_24 = 0;
    wp::int32 var_25;
    const wp::int32 var_26 = 1;
    wp::int32 var_27;
    bool var_28;
    wp::int32 var_29;
    const wp::int32 var_30 = 0;
    wp::int32 var_31;
    wp::int32* var_32;
    wp::int32 var_33;
    wp::int32 var_34;
    wp::int32 var_35;
    const wp::int32 var_36 = 1;
    wp::int32 var_37;
    wp::int32* var_38;
    wp::int32 var_39;
    wp::int32 var_40;
    wp::int32 var_41;
    const wp::int32 var_42 = 0;
    wp::int32 var_43;
    wp::int32* var_44;
    wp::int32 var_45;
    wp::int32 var_46;
    wp::int32 var_47;
    const wp::int32 var_48 = 1;
    wp::int32 var_49;
    wp::int32* var_50;
    wp::int32 var_51;
    wp::int32 var_52;
    const wp::int32 var_53 = 2;
    bool var_54;
    bool var_55;
    bool var_56;
    bool var_57;
    wp::int32 var_58;
    wp::float32* var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    const wp::int32 var_63 = 1;
    wp::int32 var_64;
    wp::vec_t<3, wp::float32>* var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<3, wp::float32> var_67;
    wp::int32* var_68;
    wp::int32 var_69;
    wp::int32 var_70;
    wp::vec_t<6, wp::float32>* var_71;
    wp::vec_t<6, wp::float32> var_72;
    wp::vec_t<6, wp::float32> var_73;
    wp::int32* var_74;
    wp::int32 var_75;
    wp::vec_t<3, wp::float32>* var_76;
    wp::vec_t<3, wp::float32> var_77;
    wp::vec_t<3, wp::float32> var_78;
    wp::vec_t<3, wp::float32> var_79;
    wp::vec_t<3, wp::float32> var_80;
    wp::vec_t<3, wp::float32> var_81;
    wp::vec_t<3, wp::float32> var_82;
    wp::vec_t<3, wp::float32> var_83;
    bool var_84;
    const wp::int32 var_85 = 4;
    bool var_86;
    const wp::int32 var_87 = 5;
    bool var_88;
    wp::int32* var_89;
    wp::int32 var_90;
    wp::int32 var_91;
    wp::vec_t<3, wp::float32>* var_92;
    wp::vec_t<3, wp::float32> var_93;
    wp::vec_t<3, wp::float32> var_94;
    wp::vec_t<6, wp::float32>* var_95;
    wp::vec_t<6, wp::float32> var_96;
    wp::vec_t<6, wp::float32> var_97;
    wp::int32* var_98;
    wp::int32 var_99;
    wp::vec_t<3, wp::float32>* var_100;
    wp::vec_t<3, wp::float32> var_101;
    wp::vec_t<3, wp::float32> var_102;
    wp::vec_t<3, wp::float32> var_103;
    wp::vec_t<3, wp::float32> var_104;
    wp::vec_t<3, wp::float32> var_105;
    wp::vec_t<3, wp::float32> var_106;
    wp::vec_t<3, wp::float32> var_107;
    bool var_108;
    wp::vec_t<3, wp::float32> var_109;
    wp::vec_t<3, wp::float32> var_110;
    wp::float32 var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::vec_t<3, wp::float32> var_113;
    wp::vec_t<3, wp::float32> var_114;
    wp::vec_t<3, wp::float32> var_115;
    wp::vec_t<3, wp::float32> var_116;
    wp::vec_t<3, wp::float32> var_117;
    wp::vec_t<3, wp::float32> var_118;
    wp::vec_t<3, wp::float32> var_119;
    wp::vec_t<3, wp::float32> var_120;
    wp::vec_t<3, wp::float32> var_121;
    wp::vec_t<3, wp::float32> var_122;
    wp::float32 var_123;
    wp::float32 var_124;
    wp::vec_t<3, wp::float32> var_125;
    wp::vec_t<3, wp::float32> var_126;
    const wp::float32 var_127 = 1e-15;
    bool var_128;
    wp::vec_t<3, wp::float32> var_129;
    const wp::float32 var_130 = 0.0;
    wp::vec_t<3, wp::float32> var_131;
    wp::vec_t<3, wp::float32> var_132;
    wp::int32* var_133;
    wp::int32 var_134;
    wp::int32 var_135;
    wp::int32* var_136;
    wp::int32 var_137;
    wp::int32 var_138;
    const wp::float32 var_139 = 1.0;
    wp::float32 var_140;
    wp::float32 var_141;
    wp::float32 var_142;
    const wp::int32 var_143 = 1;
    wp::int32 var_144;
    //---------
    // forward
    // def _tendon_dot(                                                                       <L 1897>
    // worldid, tenid = wp.tid()                                                              <L 1925>
    builtin_tid2d(var_0, var_1);
    // armature = tendon_armature[worldid % tendon_armature.shape[0], tenid]                  <L 1927>
    var_2 = &(var_tendon_armature.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    var_7 = wp::address(var_tendon_armature, var_6, var_1);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // if armature == 0.0:                                                                    <L 1928>
    var_11 = (var_8 == var_10);
    if (var_11) {
        // return                                                                             <L 1929>
        return;
    }
    // adr = tendon_adr[tenid]                                                                <L 1932>
    var_12 = wp::address(var_tendon_adr, var_1);
    var_14 = wp::load(var_12);
    var_13 = wp::copy(var_14);
    // if wrap_type[adr] == WrapType.JOINT:                                                   <L 1933>
    var_15 = wp::address(var_wrap_type, var_13);
    var_18 = wp::load(var_15);
    var_17 = (var_18 == var_16);
    if (var_17) {
        // return                                                                             <L 1934>
        return;
    }
    // divisor = float(1.0)                                                                   <L 1937>
    var_20 = wp::float(var_19);
    // num = tendon_num[tenid]                                                                <L 1938>
    var_21 = wp::address(var_tendon_num, var_1);
    var_23 = wp::load(var_21);
    var_22 = wp::copy(var_23);
    // j = int(0)                                                                             <L 1939>
    var_25 = wp::int(var_24);
    // while j < num - 1:                                                                     <L 1940>
    start_while_2:;
    var_27 = wp::sub(var_22, var_26);
    var_28 = (var_25 < var_27);
    if ((var_28) == false) goto end_while_2;
        // type0 = wrap_type[adr + j + 0]                                                     <L 1942>
        var_29 = wp::add(var_13, var_25);
        var_31 = wp::add(var_29, var_30);
        var_32 = wp::address(var_wrap_type, var_31);
        var_34 = wp::load(var_32);
        var_33 = wp::copy(var_34);
        // type1 = wrap_type[adr + j + 1]                                                     <L 1943>
        var_35 = wp::add(var_13, var_25);
        var_37 = wp::add(var_35, var_36);
        var_38 = wp::address(var_wrap_type, var_37);
        var_40 = wp::load(var_38);
        var_39 = wp::copy(var_40);
        // id0 = wrap_objid[adr + j + 0]                                                      <L 1944>
        var_41 = wp::add(var_13, var_25);
        var_43 = wp::add(var_41, var_42);
        var_44 = wp::address(var_wrap_objid, var_43);
        var_46 = wp::load(var_44);
        var_45 = wp::copy(var_46);
        // id1 = wrap_objid[adr + j + 1]                                                      <L 1945>
        var_47 = wp::add(var_13, var_25);
        var_49 = wp::add(var_47, var_48);
        var_50 = wp::address(var_wrap_objid, var_49);
        var_52 = wp::load(var_50);
        var_51 = wp::copy(var_52);
        // pulley = WrapType.PULLEY                                                           <L 1948>
        // if (type0 == pulley) or (type1 == pulley):                                         <L 1949>
        var_55 = (var_33 == var_53);
        var_54 = var_55;
        if (!var_54) {
            var_56 = (var_39 == var_53);
            var_54 = var_54 || var_56;
        }
        if (var_54) {
            // if type0 == pulley:                                                            <L 1951>
            var_57 = (var_33 == var_53);
            if (var_57) {
                // divisor = wrap_prm[adr + j]                                                <L 1952>
                var_58 = wp::add(var_13, var_25);
                var_59 = wp::address(var_wrap_prm, var_58);
                var_61 = wp::load(var_59);
                var_60 = wp::copy(var_61);
            }
            var_62 = wp::where(var_57, var_60, var_20);
            // j += 1                                                                         <L 1954>
            var_64 = wp::add(var_25, var_63);
            // continue                                                                       <L 1955>
            wp::assign(var_20, var_62);
            wp::assign(var_25, var_64);
            goto start_while_2;
        }
        // wpnt0 = site_xpos_in[worldid, id0]                                                 <L 1958>
        var_65 = wp::address(var_site_xpos_in, var_0, var_45);
        var_67 = wp::load(var_65);
        var_66 = wp::copy(var_67);
        // wbody0 = site_bodyid[id0]                                                          <L 1960>
        var_68 = wp::address(var_site_bodyid, var_45);
        var_70 = wp::load(var_68);
        var_69 = wp::copy(var_70);
        // cvel0 = cvel_in[worldid, wbody0]                                                   <L 1961>
        var_71 = wp::address(var_cvel_in, var_0, var_69);
        var_73 = wp::load(var_71);
        var_72 = wp::copy(var_73);
        // subtree_com0 = subtree_com_in[worldid, body_rootid[wbody0]]                        <L 1962>
        var_74 = wp::address(var_body_rootid, var_69);
        var_75 = wp::load(var_74);
        var_76 = wp::address(var_subtree_com_in, var_0, var_75);
        var_78 = wp::load(var_76);
        var_77 = wp::copy(var_78);
        // offset0 = wpnt0 - subtree_com0                                                     <L 1963>
        var_79 = wp::sub(var_66, var_77);
        // pvel_lin0 = wp.spatial_bottom(cvel0) - wp.cross(offset0, wp.spatial_top(cvel0))       <L 1964>
        var_80 = wp::spatial_bottom(var_72);
        var_81 = wp::spatial_top(var_72);
        var_82 = wp::cross(var_79, var_81);
        var_83 = wp::sub(var_80, var_82);
        // if (type1 == WrapType.SPHERE) or (type1 == WrapType.CYLINDER):                     <L 1967>
        var_86 = (var_39 == var_85);
        var_84 = var_86;
        if (!var_84) {
            var_88 = (var_39 == var_87);
            var_84 = var_84 || var_88;
        }
        if (var_84) {
            // return                                                                         <L 1969>
            return;
        }
        // wbody1 = site_bodyid[id1]                                                          <L 1972>
        var_89 = wp::address(var_site_bodyid, var_51);
        var_91 = wp::load(var_89);
        var_90 = wp::copy(var_91);
        // wpnt1 = site_xpos_in[worldid, id1]                                                 <L 1973>
        var_92 = wp::address(var_site_xpos_in, var_0, var_51);
        var_94 = wp::load(var_92);
        var_93 = wp::copy(var_94);
        // cvel1 = cvel_in[worldid, wbody1]                                                   <L 1975>
        var_95 = wp::address(var_cvel_in, var_0, var_90);
        var_97 = wp::load(var_95);
        var_96 = wp::copy(var_97);
        // subtree_com1 = subtree_com_in[worldid, body_rootid[wbody1]]                        <L 1976>
        var_98 = wp::address(var_body_rootid, var_90);
        var_99 = wp::load(var_98);
        var_100 = wp::address(var_subtree_com_in, var_0, var_99);
        var_102 = wp::load(var_100);
        var_101 = wp::copy(var_102);
        // offset1 = wpnt1 - subtree_com1                                                     <L 1977>
        var_103 = wp::sub(var_93, var_101);
        // pvel_lin1 = wp.spatial_bottom(cvel1) - wp.cross(offset1, wp.spatial_top(cvel1))       <L 1978>
        var_104 = wp::spatial_bottom(var_96);
        var_105 = wp::spatial_top(var_96);
        var_106 = wp::cross(var_103, var_105);
        var_107 = wp::sub(var_104, var_106);
        // if wbody0 != wbody1:                                                               <L 1981>
        var_108 = (var_69 != var_90);
        if (var_108) {
            // dpnt, norm = math.normalize_with_norm(wpnt1 - wpnt0)                           <L 1983>
            var_109 = wp::sub(var_93, var_66);
            normalize_with_norm_0(var_109, var_110, var_111);
            // wvel0 = wp.spatial_bottom(cvel0) - wp.cross(wpnt0 - subtree_com0, wp.spatial_top(cvel0))       <L 1986>
            var_112 = wp::spatial_bottom(var_72);
            var_113 = wp::sub(var_66, var_77);
            var_114 = wp::spatial_top(var_72);
            var_115 = wp::cross(var_113, var_114);
            var_116 = wp::sub(var_112, var_115);
            // wvel1 = wp.spatial_bottom(cvel1) - wp.cross(wpnt1 - subtree_com1, wp.spatial_top(cvel1))       <L 1987>
            var_117 = wp::spatial_bottom(var_96);
            var_118 = wp::sub(var_93, var_101);
            var_119 = wp::spatial_top(var_96);
            var_120 = wp::cross(var_118, var_119);
            var_121 = wp::sub(var_117, var_120);
            // dvel = wvel1 - wvel0                                                           <L 1988>
            var_122 = wp::sub(var_121, var_116);
            // dot = wp.dot(dpnt, dvel)                                                       <L 1989>
            var_123 = wp::dot(var_110, var_122);
            // dvel += dpnt * (-dot)                                                          <L 1990>
            var_124 = wp::neg(var_123);
            var_125 = wp::mul(var_110, var_124);
            var_126 = wp::add(var_122, var_125);
            // if norm > MJ_MINVAL:                                                           <L 1991>
            var_128 = (var_111 > var_127);
            if (var_128) {
                // dvel /= norm                                                               <L 1992>
                var_129 = wp::div(var_126, var_111);
            }
            if (!var_128) {
                // dvel = wp.vec3(0.0)                                                        <L 1994>
                var_131 = wp::vec_t<3, wp::float32>(var_130);
            }
            var_132 = wp::where(var_128, var_129, var_131);
            // rownnz = ten_J_rownnz[tenid]                                                   <L 1996>
            var_133 = wp::address(var_ten_J_rownnz, var_1);
            var_135 = wp::load(var_133);
            var_134 = wp::copy(var_135);
            // rowadr = ten_J_rowadr[tenid]                                                   <L 1997>
            var_136 = wp::address(var_ten_J_rowadr, var_1);
            var_138 = wp::load(var_136);
            var_137 = wp::copy(var_138);
            // inv_divisor = math.safe_div(float(1.0), divisor)                               <L 1998>
            var_140 = wp::float(var_139);
            var_141 = safe_div_0(var_140, var_20);
            // _accumulate_jac_dot_chain(                                                     <L 2001>
            // body_parentid,                                                                 <L 2002>
            // body_dofnum,                                                                   <L 2003>
            // body_dofadr,                                                                   <L 2004>
            // jnt_type,                                                                      <L 2005>
            // jnt_dofadr,                                                                    <L 2006>
            // dof_jntid,                                                                     <L 2007>
            // ten_J_colind,                                                                  <L 2008>
            // cdof_in,                                                                       <L 2009>
            // cvel_in,                                                                       <L 2010>
            // cdof_dot_in,                                                                   <L 2011>
            // offset0,                                                                       <L 2012>
            // pvel_lin0,                                                                     <L 2013>
            // dpnt,                                                                          <L 2014>
            // dvel,                                                                          <L 2015>
            // wbody0,                                                                        <L 2016>
            // rowadr,                                                                        <L 2017>
            // rownnz,                                                                        <L 2018>
            // -inv_divisor,                                                                  <L 2019>
            var_142 = wp::neg(var_141);
            // worldid,                                                                       <L 2020>
            // ten_Jdot_out,                                                                  <L 2021>
            _accumulate_jac_dot_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_jnt_type, var_jnt_dofadr, var_dof_jntid, var_ten_J_colind, var_cdof_in, var_cvel_in, var_cdof_dot_in, var_79, var_83, var_110, var_132, var_69, var_137, var_134, var_142, var_0, var_ten_Jdot_out);
            // _accumulate_jac_dot_chain(                                                     <L 2023>
            // body_parentid,                                                                 <L 2024>
            // body_dofnum,                                                                   <L 2025>
            // body_dofadr,                                                                   <L 2026>
            // jnt_type,                                                                      <L 2027>
            // jnt_dofadr,                                                                    <L 2028>
            // dof_jntid,                                                                     <L 2029>
            // ten_J_colind,                                                                  <L 2030>
            // cdof_in,                                                                       <L 2031>
            // cvel_in,                                                                       <L 2032>
            // cdof_dot_in,                                                                   <L 2033>
            // offset1,                                                                       <L 2034>
            // pvel_lin1,                                                                     <L 2035>
            // dpnt,                                                                          <L 2036>
            // dvel,                                                                          <L 2037>
            // wbody1,                                                                        <L 2038>
            // rowadr,                                                                        <L 2039>
            // rownnz,                                                                        <L 2040>
            // inv_divisor,                                                                   <L 2041>
            // worldid,                                                                       <L 2042>
            // ten_Jdot_out,                                                                  <L 2043>
            _accumulate_jac_dot_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_jnt_type, var_jnt_dofadr, var_dof_jntid, var_ten_J_colind, var_cdof_in, var_cvel_in, var_cdof_dot_in, var_103, var_107, var_110, var_132, var_90, var_137, var_134, var_141, var_0, var_ten_Jdot_out);
        }
        // j += 1                                                                             <L 2047>
        var_144 = wp::add(var_25, var_143);
        wp::assign(var_25, var_144);
    goto start_while_2;
    end_while_2:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _tendon_dot_62db264d_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__tendon_dot_62db264d *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _tendon_dot_62db264d_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _tendon_dot_62db264d_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__tendon_dot_62db264d *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _tendon_dot_62db264d_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _tendon_dot_62db264d_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__tendon_dot_62db264d *_wp_args)
{
    _tendon_dot_62db264d_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__flex_vertices_68b379d4 {
    wp::int32 nflex;
    wp::array_t<wp::int32> flex_interp;
    wp::array_t<wp::vec_t<3, wp::int32>> flex_cellnum;
    wp::array_t<wp::int32> flex_nodeadr;
    wp::array_t<wp::int32> flex_vertadr;
    wp::array_t<wp::int32> flex_vertnum;
    wp::array_t<wp::int32> flex_vertbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> flex_vert;
    wp::array_t<wp::vec_t<3, wp::float32>> flex_vert0;
    wp::array_t<bool> flex_centered;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> flexnode_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> flexvert_xpos_out;
};


template <bool wp_linear_contiguous>
static void _flex_vertices_68b379d4_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__flex_vertices_68b379d4 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nflex = _wp_args->nflex;
    wp::array_t<wp::int32> var_flex_interp = _wp_args->flex_interp;
    wp::array_t<wp::vec_t<3, wp::int32>> var_flex_cellnum = _wp_args->flex_cellnum;
    wp::array_t<wp::int32> var_flex_nodeadr = _wp_args->flex_nodeadr;
    wp::array_t<wp::int32> var_flex_vertadr = _wp_args->flex_vertadr;
    wp::array_t<wp::int32> var_flex_vertnum = _wp_args->flex_vertnum;
    wp::array_t<wp::int32> var_flex_vertbodyid = _wp_args->flex_vertbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flex_vert = _wp_args->flex_vert;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flex_vert0 = _wp_args->flex_vert0;
    wp::array_t<bool> var_flex_centered = _wp_args->flex_centered;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_xmat_in = _wp_args->xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flexnode_xpos_in = _wp_args->flexnode_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flexvert_xpos_out = _wp_args->flexvert_xpos_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::range_t var_2;
    wp::int32 var_3;
    wp::int32* var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    bool var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::int32* var_10;
    bool var_11;
    wp::int32 var_12;
    wp::int32* var_13;
    const wp::int32 var_14 = 0;
    bool var_15;
    wp::int32 var_16;
    wp::vec_t<3, wp::float32>* var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::vec_t<3, wp::int32>* var_20;
    wp::vec_t<3, wp::int32> var_21;
    wp::vec_t<3, wp::int32> var_22;
    const wp::int32 var_23 = 0;
    wp::int32 var_24;
    const wp::int32 var_25 = 1;
    wp::int32 var_26;
    const wp::int32 var_27 = 2;
    wp::int32 var_28;
    const wp::int32 var_29 = 0;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::int32 var_33;
    const wp::int32 var_34 = 1;
    wp::int32 var_35;
    wp::int32 var_36;
    const wp::int32 var_37 = 0;
    wp::int32 var_38;
    const wp::int32 var_39 = 1;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::int32 var_43;
    const wp::int32 var_44 = 1;
    wp::int32 var_45;
    wp::int32 var_46;
    const wp::int32 var_47 = 0;
    wp::int32 var_48;
    const wp::int32 var_49 = 2;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::int32 var_53;
    const wp::int32 var_54 = 1;
    wp::int32 var_55;
    wp::int32 var_56;
    const wp::int32 var_57 = 0;
    wp::int32 var_58;
    const wp::int32 var_59 = 0;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::float32 var_63;
    wp::float32 var_64;
    const wp::float32 var_65 = 0.0;
    const wp::float32 var_66 = 1.0;
    wp::float32 var_67;
    const wp::int32 var_68 = 1;
    wp::float32 var_69;
    wp::float32 var_70;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    const wp::float32 var_74 = 0.0;
    const wp::float32 var_75 = 1.0;
    wp::float32 var_76;
    const wp::int32 var_77 = 2;
    wp::float32 var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    wp::float32 var_81;
    wp::float32 var_82;
    const wp::float32 var_83 = 0.0;
    const wp::float32 var_84 = 1.0;
    wp::float32 var_85;
    wp::vec_t<3, wp::float32> var_86;
    const wp::int32 var_87 = 1;
    wp::int32 var_88;
    const wp::int32 var_89 = 1;
    wp::int32 var_90;
    wp::int32* var_91;
    wp::int32 var_92;
    wp::int32 var_93;
    const wp::float32 var_94 = 0.0;
    const wp::float32 var_95 = 0.0;
    const wp::float32 var_96 = 0.0;
    wp::vec_t<3, wp::float32> var_97;
    const wp::int32 var_98 = 0;
    const wp::int32 var_99 = 0;
    const wp::int32 var_100 = 0;
    const wp::int32 var_101 = 4;
    wp::int32 var_102;
    const wp::int32 var_103 = 2;
    wp::int32 var_104;
    wp::int32 var_105;
    wp::int32 var_106;
    wp::float32 var_107;
    wp::int32 var_108;
    wp::int32 var_109;
    wp::int32 var_110;
    wp::int32 var_111;
    wp::int32 var_112;
    wp::int32 var_113;
    wp::int32 var_114;
    wp::int32 var_115;
    wp::int32 var_116;
    wp::vec_t<3, wp::float32>* var_117;
    wp::vec_t<3, wp::float32> var_118;
    wp::vec_t<3, wp::float32> var_119;
    wp::vec_t<3, wp::float32> var_120;
    const wp::int32 var_121 = 1;
    const wp::int32 var_122 = 4;
    wp::int32 var_123;
    const wp::int32 var_124 = 2;
    wp::int32 var_125;
    wp::int32 var_126;
    wp::int32 var_127;
    wp::float32 var_128;
    wp::int32 var_129;
    wp::int32 var_130;
    wp::int32 var_131;
    wp::int32 var_132;
    wp::int32 var_133;
    wp::int32 var_134;
    wp::int32 var_135;
    wp::int32 var_136;
    wp::int32 var_137;
    wp::vec_t<3, wp::float32>* var_138;
    wp::vec_t<3, wp::float32> var_139;
    wp::vec_t<3, wp::float32> var_140;
    wp::vec_t<3, wp::float32> var_141;
    const wp::int32 var_142 = 1;
    const wp::int32 var_143 = 0;
    const wp::int32 var_144 = 4;
    wp::int32 var_145;
    const wp::int32 var_146 = 2;
    wp::int32 var_147;
    wp::int32 var_148;
    wp::int32 var_149;
    wp::float32 var_150;
    wp::int32 var_151;
    wp::int32 var_152;
    wp::int32 var_153;
    wp::int32 var_154;
    wp::int32 var_155;
    wp::int32 var_156;
    wp::int32 var_157;
    wp::int32 var_158;
    wp::int32 var_159;
    wp::vec_t<3, wp::float32>* var_160;
    wp::vec_t<3, wp::float32> var_161;
    wp::vec_t<3, wp::float32> var_162;
    wp::vec_t<3, wp::float32> var_163;
    const wp::int32 var_164 = 1;
    const wp::int32 var_165 = 4;
    wp::int32 var_166;
    const wp::int32 var_167 = 2;
    wp::int32 var_168;
    wp::int32 var_169;
    wp::int32 var_170;
    wp::float32 var_171;
    wp::int32 var_172;
    wp::int32 var_173;
    wp::int32 var_174;
    wp::int32 var_175;
    wp::int32 var_176;
    wp::int32 var_177;
    wp::int32 var_178;
    wp::int32 var_179;
    wp::int32 var_180;
    wp::vec_t<3, wp::float32>* var_181;
    wp::vec_t<3, wp::float32> var_182;
    wp::vec_t<3, wp::float32> var_183;
    wp::vec_t<3, wp::float32> var_184;
    const wp::int32 var_185 = 1;
    const wp::int32 var_186 = 0;
    const wp::int32 var_187 = 0;
    const wp::int32 var_188 = 4;
    wp::int32 var_189;
    const wp::int32 var_190 = 2;
    wp::int32 var_191;
    wp::int32 var_192;
    wp::int32 var_193;
    wp::float32 var_194;
    wp::int32 var_195;
    wp::int32 var_196;
    wp::int32 var_197;
    wp::int32 var_198;
    wp::int32 var_199;
    wp::int32 var_200;
    wp::int32 var_201;
    wp::int32 var_202;
    wp::int32 var_203;
    wp::vec_t<3, wp::float32>* var_204;
    wp::vec_t<3, wp::float32> var_205;
    wp::vec_t<3, wp::float32> var_206;
    wp::vec_t<3, wp::float32> var_207;
    const wp::int32 var_208 = 1;
    const wp::int32 var_209 = 4;
    wp::int32 var_210;
    const wp::int32 var_211 = 2;
    wp::int32 var_212;
    wp::int32 var_213;
    wp::int32 var_214;
    wp::float32 var_215;
    wp::int32 var_216;
    wp::int32 var_217;
    wp::int32 var_218;
    wp::int32 var_219;
    wp::int32 var_220;
    wp::int32 var_221;
    wp::int32 var_222;
    wp::int32 var_223;
    wp::int32 var_224;
    wp::vec_t<3, wp::float32>* var_225;
    wp::vec_t<3, wp::float32> var_226;
    wp::vec_t<3, wp::float32> var_227;
    wp::vec_t<3, wp::float32> var_228;
    const wp::int32 var_229 = 1;
    const wp::int32 var_230 = 0;
    const wp::int32 var_231 = 4;
    wp::int32 var_232;
    const wp::int32 var_233 = 2;
    wp::int32 var_234;
    wp::int32 var_235;
    wp::int32 var_236;
    wp::float32 var_237;
    wp::int32 var_238;
    wp::int32 var_239;
    wp::int32 var_240;
    wp::int32 var_241;
    wp::int32 var_242;
    wp::int32 var_243;
    wp::int32 var_244;
    wp::int32 var_245;
    wp::int32 var_246;
    wp::vec_t<3, wp::float32>* var_247;
    wp::vec_t<3, wp::float32> var_248;
    wp::vec_t<3, wp::float32> var_249;
    wp::vec_t<3, wp::float32> var_250;
    const wp::int32 var_251 = 1;
    const wp::int32 var_252 = 4;
    wp::int32 var_253;
    const wp::int32 var_254 = 2;
    wp::int32 var_255;
    wp::int32 var_256;
    wp::int32 var_257;
    wp::float32 var_258;
    wp::int32 var_259;
    wp::int32 var_260;
    wp::int32 var_261;
    wp::int32 var_262;
    wp::int32 var_263;
    wp::int32 var_264;
    wp::int32 var_265;
    wp::int32 var_266;
    wp::int32 var_267;
    wp::vec_t<3, wp::float32>* var_268;
    wp::vec_t<3, wp::float32> var_269;
    wp::vec_t<3, wp::float32> var_270;
    wp::vec_t<3, wp::float32> var_271;
    wp::int32* var_272;
    wp::int32 var_273;
    wp::int32 var_274;
    wp::vec_t<3, wp::float32>* var_275;
    wp::vec_t<3, wp::float32> var_276;
    wp::vec_t<3, wp::float32> var_277;
    bool* var_278;
    bool var_279;
    bool var_280;
    bool var_281;
    wp::mat_t<3, 3, wp::float32>* var_282;
    wp::mat_t<3, 3, wp::float32> var_283;
    wp::mat_t<3, 3, wp::float32> var_284;
    wp::vec_t<3, wp::float32>* var_285;
    wp::vec_t<3, wp::float32> var_286;
    wp::vec_t<3, wp::float32> var_287;
    wp::vec_t<3, wp::float32> var_288;
    wp::vec_t<3, wp::float32> var_289;
    bool var_290;
    //---------
    // forward
    // def _flex_vertices(                                                                    <L 230>
    // worldid, vertid = wp.tid()                                                             <L 249>
    builtin_tid2d(var_0, var_1);
    // for f in range(nflex):                                                                 <L 251>
    var_2 = wp::range(var_nflex);
    start_for_0:;
        if (iter_cmp(var_2) == 0) goto end_for_0;
        var_3 = wp::iter_next(var_2);
        // locid = vertid - flex_vertadr[f]                                                   <L 252>
        var_4 = wp::address(var_flex_vertadr, var_3);
        var_6 = wp::load(var_4);
        var_5 = wp::sub(var_1, var_6);
        // if locid >= 0 and locid < flex_vertnum[f]:                                         <L 253>
        var_9 = (var_5 >= var_8);
        var_7 = var_9;
        if (var_7) {
            var_10 = wp::address(var_flex_vertnum, var_3);
            var_12 = wp::load(var_10);
            var_11 = (var_5 < var_12);
            var_7 = var_7 && var_11;
        }
        if (var_7) {
            // break                                                                          <L 254>
            goto end_for_0;
        }
        goto start_for_0;
    end_for_0:;
    // if flex_interp[f] != 0:                                                                <L 256>
    var_13 = wp::address(var_flex_interp, var_3);
    var_16 = wp::load(var_13);
    var_15 = (var_16 != var_14);
    if (var_15) {
        // coord = flex_vert0[vertid]                                                         <L 258>
        var_17 = wp::address(var_flex_vert0, var_1);
        var_19 = wp::load(var_17);
        var_18 = wp::copy(var_19);
        // cn = flex_cellnum[f]                                                               <L 259>
        var_20 = wp::address(var_flex_cellnum, var_3);
        var_22 = wp::load(var_20);
        var_21 = wp::copy(var_22);
        // cx = cn[0]                                                                         <L 260>
        var_24 = wp::extract(var_21, var_23);
        // cy = cn[1]                                                                         <L 261>
        var_26 = wp::extract(var_21, var_25);
        // cz = cn[2]                                                                         <L 262>
        var_28 = wp::extract(var_21, var_27);
        // ci = wp.min(int(coord[0] * float(cx)), cx - 1)                                     <L 265>
        var_30 = wp::extract(var_18, var_29);
        var_31 = wp::float(var_24);
        var_32 = wp::mul(var_30, var_31);
        var_33 = wp::int(var_32);
        var_35 = wp::sub(var_24, var_34);
        var_36 = wp::min(var_33, var_35);
        // ci = wp.max(ci, 0)                                                                 <L 266>
        var_38 = wp::max(var_36, var_37);
        // cj = wp.min(int(coord[1] * float(cy)), cy - 1)                                     <L 267>
        var_40 = wp::extract(var_18, var_39);
        var_41 = wp::float(var_26);
        var_42 = wp::mul(var_40, var_41);
        var_43 = wp::int(var_42);
        var_45 = wp::sub(var_26, var_44);
        var_46 = wp::min(var_43, var_45);
        // cj = wp.max(cj, 0)                                                                 <L 268>
        var_48 = wp::max(var_46, var_47);
        // ck = wp.min(int(coord[2] * float(cz)), cz - 1)                                     <L 269>
        var_50 = wp::extract(var_18, var_49);
        var_51 = wp::float(var_28);
        var_52 = wp::mul(var_50, var_51);
        var_53 = wp::int(var_52);
        var_55 = wp::sub(var_28, var_54);
        var_56 = wp::min(var_53, var_55);
        // ck = wp.max(ck, 0)                                                                 <L 270>
        var_58 = wp::max(var_56, var_57);
        // local_x = wp.clamp(coord[0] * float(cx) - float(ci), 0.0, 1.0)                     <L 273>
        var_60 = wp::extract(var_18, var_59);
        var_61 = wp::float(var_24);
        var_62 = wp::mul(var_60, var_61);
        var_63 = wp::float(var_38);
        var_64 = wp::sub(var_62, var_63);
        var_67 = wp::clamp(var_64, var_65, var_66);
        // local_y = wp.clamp(coord[1] * float(cy) - float(cj), 0.0, 1.0)                     <L 274>
        var_69 = wp::extract(var_18, var_68);
        var_70 = wp::float(var_26);
        var_71 = wp::mul(var_69, var_70);
        var_72 = wp::float(var_48);
        var_73 = wp::sub(var_71, var_72);
        var_76 = wp::clamp(var_73, var_74, var_75);
        // local_z = wp.clamp(coord[2] * float(cz) - float(ck), 0.0, 1.0)                     <L 275>
        var_78 = wp::extract(var_18, var_77);
        var_79 = wp::float(var_28);
        var_80 = wp::mul(var_78, var_79);
        var_81 = wp::float(var_58);
        var_82 = wp::sub(var_80, var_81);
        var_85 = wp::clamp(var_82, var_83, var_84);
        // local = wp.vec3(local_x, local_y, local_z)                                         <L 276>
        var_86 = wp::vec_t<3, wp::float32>(var_67, var_76, var_85);
        // ny_g = cy + 1                                                                      <L 279>
        var_88 = wp::add(var_26, var_87);
        // nz_g = cz + 1                                                                      <L 280>
        var_90 = wp::add(var_28, var_89);
        // nstart = flex_nodeadr[f]                                                           <L 281>
        var_91 = wp::address(var_flex_nodeadr, var_3);
        var_93 = wp::load(var_91);
        var_92 = wp::copy(var_93);
        // result = wp.vec3(0.0, 0.0, 0.0)                                                    <L 284>
        var_97 = wp::vec_t<3, wp::float32>(var_94, var_95, var_96);
        // for li in range(2):                                                                <L 285>
        // for lj in range(2):                                                                <L 286>
        // for lk in range(2):                                                                <L 287>
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_102 = wp::mul(var_98, var_101);
        var_104 = wp::mul(var_99, var_103);
        var_105 = wp::add(var_102, var_104);
        var_106 = wp::add(var_105, var_100);
        var_107 = eval_basis_trilinear_0(var_86, var_106);
        // gi = ci + li                                                                       <L 289>
        var_108 = wp::add(var_38, var_98);
        // gj = cj + lj                                                                       <L 290>
        var_109 = wp::add(var_48, var_99);
        // gk = ck + lk                                                                       <L 291>
        var_110 = wp::add(var_58, var_100);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_111 = wp::mul(var_108, var_88);
        var_112 = wp::mul(var_111, var_90);
        var_113 = wp::mul(var_109, var_90);
        var_114 = wp::add(var_112, var_113);
        var_115 = wp::add(var_114, var_110);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_116 = wp::add(var_92, var_115);
        var_117 = wp::address(var_flexnode_xpos_in, var_0, var_116);
        var_119 = wp::load(var_117);
        var_118 = wp::mul(var_107, var_119);
        var_120 = wp::add(var_97, var_118);
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_123 = wp::mul(var_98, var_122);
        var_125 = wp::mul(var_99, var_124);
        var_126 = wp::add(var_123, var_125);
        var_127 = wp::add(var_126, var_121);
        var_128 = eval_basis_trilinear_0(var_86, var_127);
        // gi = ci + li                                                                       <L 289>
        var_129 = wp::add(var_38, var_98);
        // gj = cj + lj                                                                       <L 290>
        var_130 = wp::add(var_48, var_99);
        // gk = ck + lk                                                                       <L 291>
        var_131 = wp::add(var_58, var_121);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_132 = wp::mul(var_129, var_88);
        var_133 = wp::mul(var_132, var_90);
        var_134 = wp::mul(var_130, var_90);
        var_135 = wp::add(var_133, var_134);
        var_136 = wp::add(var_135, var_131);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_137 = wp::add(var_92, var_136);
        var_138 = wp::address(var_flexnode_xpos_in, var_0, var_137);
        var_140 = wp::load(var_138);
        var_139 = wp::mul(var_128, var_140);
        var_141 = wp::add(var_120, var_139);
        // for lk in range(2):                                                                <L 287>
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_145 = wp::mul(var_98, var_144);
        var_147 = wp::mul(var_142, var_146);
        var_148 = wp::add(var_145, var_147);
        var_149 = wp::add(var_148, var_143);
        var_150 = eval_basis_trilinear_0(var_86, var_149);
        // gi = ci + li                                                                       <L 289>
        var_151 = wp::add(var_38, var_98);
        // gj = cj + lj                                                                       <L 290>
        var_152 = wp::add(var_48, var_142);
        // gk = ck + lk                                                                       <L 291>
        var_153 = wp::add(var_58, var_143);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_154 = wp::mul(var_151, var_88);
        var_155 = wp::mul(var_154, var_90);
        var_156 = wp::mul(var_152, var_90);
        var_157 = wp::add(var_155, var_156);
        var_158 = wp::add(var_157, var_153);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_159 = wp::add(var_92, var_158);
        var_160 = wp::address(var_flexnode_xpos_in, var_0, var_159);
        var_162 = wp::load(var_160);
        var_161 = wp::mul(var_150, var_162);
        var_163 = wp::add(var_141, var_161);
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_166 = wp::mul(var_98, var_165);
        var_168 = wp::mul(var_142, var_167);
        var_169 = wp::add(var_166, var_168);
        var_170 = wp::add(var_169, var_164);
        var_171 = eval_basis_trilinear_0(var_86, var_170);
        // gi = ci + li                                                                       <L 289>
        var_172 = wp::add(var_38, var_98);
        // gj = cj + lj                                                                       <L 290>
        var_173 = wp::add(var_48, var_142);
        // gk = ck + lk                                                                       <L 291>
        var_174 = wp::add(var_58, var_164);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_175 = wp::mul(var_172, var_88);
        var_176 = wp::mul(var_175, var_90);
        var_177 = wp::mul(var_173, var_90);
        var_178 = wp::add(var_176, var_177);
        var_179 = wp::add(var_178, var_174);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_180 = wp::add(var_92, var_179);
        var_181 = wp::address(var_flexnode_xpos_in, var_0, var_180);
        var_183 = wp::load(var_181);
        var_182 = wp::mul(var_171, var_183);
        var_184 = wp::add(var_163, var_182);
        // for lj in range(2):                                                                <L 286>
        // for lk in range(2):                                                                <L 287>
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_189 = wp::mul(var_185, var_188);
        var_191 = wp::mul(var_186, var_190);
        var_192 = wp::add(var_189, var_191);
        var_193 = wp::add(var_192, var_187);
        var_194 = eval_basis_trilinear_0(var_86, var_193);
        // gi = ci + li                                                                       <L 289>
        var_195 = wp::add(var_38, var_185);
        // gj = cj + lj                                                                       <L 290>
        var_196 = wp::add(var_48, var_186);
        // gk = ck + lk                                                                       <L 291>
        var_197 = wp::add(var_58, var_187);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_198 = wp::mul(var_195, var_88);
        var_199 = wp::mul(var_198, var_90);
        var_200 = wp::mul(var_196, var_90);
        var_201 = wp::add(var_199, var_200);
        var_202 = wp::add(var_201, var_197);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_203 = wp::add(var_92, var_202);
        var_204 = wp::address(var_flexnode_xpos_in, var_0, var_203);
        var_206 = wp::load(var_204);
        var_205 = wp::mul(var_194, var_206);
        var_207 = wp::add(var_184, var_205);
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_210 = wp::mul(var_185, var_209);
        var_212 = wp::mul(var_186, var_211);
        var_213 = wp::add(var_210, var_212);
        var_214 = wp::add(var_213, var_208);
        var_215 = eval_basis_trilinear_0(var_86, var_214);
        // gi = ci + li                                                                       <L 289>
        var_216 = wp::add(var_38, var_185);
        // gj = cj + lj                                                                       <L 290>
        var_217 = wp::add(var_48, var_186);
        // gk = ck + lk                                                                       <L 291>
        var_218 = wp::add(var_58, var_208);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_219 = wp::mul(var_216, var_88);
        var_220 = wp::mul(var_219, var_90);
        var_221 = wp::mul(var_217, var_90);
        var_222 = wp::add(var_220, var_221);
        var_223 = wp::add(var_222, var_218);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_224 = wp::add(var_92, var_223);
        var_225 = wp::address(var_flexnode_xpos_in, var_0, var_224);
        var_227 = wp::load(var_225);
        var_226 = wp::mul(var_215, var_227);
        var_228 = wp::add(var_207, var_226);
        // for lk in range(2):                                                                <L 287>
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_232 = wp::mul(var_185, var_231);
        var_234 = wp::mul(var_229, var_233);
        var_235 = wp::add(var_232, var_234);
        var_236 = wp::add(var_235, var_230);
        var_237 = eval_basis_trilinear_0(var_86, var_236);
        // gi = ci + li                                                                       <L 289>
        var_238 = wp::add(var_38, var_185);
        // gj = cj + lj                                                                       <L 290>
        var_239 = wp::add(var_48, var_229);
        // gk = ck + lk                                                                       <L 291>
        var_240 = wp::add(var_58, var_230);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_241 = wp::mul(var_238, var_88);
        var_242 = wp::mul(var_241, var_90);
        var_243 = wp::mul(var_239, var_90);
        var_244 = wp::add(var_242, var_243);
        var_245 = wp::add(var_244, var_240);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_246 = wp::add(var_92, var_245);
        var_247 = wp::address(var_flexnode_xpos_in, var_0, var_246);
        var_249 = wp::load(var_247);
        var_248 = wp::mul(var_237, var_249);
        var_250 = wp::add(var_228, var_248);
        // w = support.eval_basis_trilinear(local, li * 4 + lj * 2 + lk)                      <L 288>
        var_253 = wp::mul(var_185, var_252);
        var_255 = wp::mul(var_229, var_254);
        var_256 = wp::add(var_253, var_255);
        var_257 = wp::add(var_256, var_251);
        var_258 = eval_basis_trilinear_0(var_86, var_257);
        // gi = ci + li                                                                       <L 289>
        var_259 = wp::add(var_38, var_185);
        // gj = cj + lj                                                                       <L 290>
        var_260 = wp::add(var_48, var_229);
        // gk = ck + lk                                                                       <L 291>
        var_261 = wp::add(var_58, var_251);
        // node_idx = gi * ny_g * nz_g + gj * nz_g + gk                                       <L 292>
        var_262 = wp::mul(var_259, var_88);
        var_263 = wp::mul(var_262, var_90);
        var_264 = wp::mul(var_260, var_90);
        var_265 = wp::add(var_263, var_264);
        var_266 = wp::add(var_265, var_261);
        // result += w * flexnode_xpos_in[worldid, nstart + node_idx]                         <L 293>
        var_267 = wp::add(var_92, var_266);
        var_268 = wp::address(var_flexnode_xpos_in, var_0, var_267);
        var_270 = wp::load(var_268);
        var_269 = wp::mul(var_258, var_270);
        var_271 = wp::add(var_250, var_269);
        // flexvert_xpos_out[worldid, vertid] = result                                        <L 295>
        wp::array_store(var_flexvert_xpos_out, var_0, var_1, var_271);
    }
    if (!var_15) {
        // bodyid = flex_vertbodyid[vertid]                                                   <L 298>
        var_272 = wp::address(var_flex_vertbodyid, var_1);
        var_274 = wp::load(var_272);
        var_273 = wp::copy(var_274);
        // xpos = xpos_in[worldid, bodyid]                                                    <L 299>
        var_275 = wp::address(var_xpos_in, var_0, var_273);
        var_277 = wp::load(var_275);
        var_276 = wp::copy(var_277);
        // if flex_centered[f]:                                                               <L 301>
        var_278 = wp::address(var_flex_centered, var_3);
        var_279 = wp::load(var_278);
        if (var_279) {
            // flexvert_xpos_out[worldid, vertid] = xpos                                      <L 302>
            wp::array_store(var_flexvert_xpos_out, var_0, var_1, var_276);
        }
        var_280 = wp::load(var_278);
        var_281 = wp::load(var_278);
        if (!var_281) {
            // xmat = xmat_in[worldid, bodyid]                                                <L 304>
            var_282 = wp::address(var_xmat_in, var_0, var_273);
            var_284 = wp::load(var_282);
            var_283 = wp::copy(var_284);
            // local_pos = flex_vert[vertid]                                                  <L 305>
            var_285 = wp::address(var_flex_vert, var_1);
            var_287 = wp::load(var_285);
            var_286 = wp::copy(var_287);
            // flexvert_xpos_out[worldid, vertid] = xmat @ local_pos + xpos                   <L 306>
            var_288 = wp::mul(var_283, var_286);
            var_289 = wp::add(var_288, var_276);
            wp::array_store(var_flexvert_xpos_out, var_0, var_1, var_289);
        }
        var_290 = wp::load(var_278);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _flex_vertices_68b379d4_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_vertices_68b379d4 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _flex_vertices_68b379d4_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _flex_vertices_68b379d4_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_vertices_68b379d4 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _flex_vertices_68b379d4_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _flex_vertices_68b379d4_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_vertices_68b379d4 *_wp_args)
{
    _flex_vertices_68b379d4_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cacc_world_6ec26fdb {
    wp::array_t<wp::vec_t<3, wp::float32>> gravity;
    wp::array_t<wp::vec_t<6, wp::float32>> cacc_out;
};


template <bool wp_linear_contiguous>
static void _cacc_world_6ec26fdb_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__cacc_world_6ec26fdb *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_gravity = _wp_args->gravity;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cacc_out = _wp_args->cacc_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 0.0;
    wp::vec_t<3, wp::float32> var_2;
    wp::shape_t* var_3;
    const wp::int32 var_4 = 0;
    wp::int32 var_5;
    wp::shape_t var_6;
    wp::int32 var_7;
    wp::vec_t<3, wp::float32>* var_8;
    wp::vec_t<3, wp::float32> var_9;
    wp::vec_t<3, wp::float32> var_10;
    wp::vec_t<6, wp::float32> var_11;
    const wp::int32 var_12 = 0;
    //---------
    // forward
    // def _cacc_world(                                                                       <L 1354>
    // worldid = wp.tid()                                                                     <L 1360>
    var_0 = builtin_tid1d();
    // cacc_out[worldid, 0] = wp.spatial_vector(wp.vec3(0.0), -gravity[worldid % gravity.shape[0]])       <L 1361>
    var_2 = wp::vec_t<3, wp::float32>(var_1);
    var_3 = &(var_gravity.shape);
    var_6 = wp::load(var_3);
    var_5 = wp::extract(var_6, var_4);
    var_7 = wp::mod(var_0, var_5);
    var_8 = wp::address(var_gravity, var_7);
    var_10 = wp::load(var_8);
    var_9 = wp::neg(var_10);
    var_11 = wp::vec_t<6, wp::float32>(var_2, var_9);
    wp::array_store(var_cacc_out, var_0, var_12, var_11);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cacc_world_6ec26fdb_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__cacc_world_6ec26fdb *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cacc_world_6ec26fdb_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cacc_world_6ec26fdb_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__cacc_world_6ec26fdb *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cacc_world_6ec26fdb_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cacc_world_6ec26fdb_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__cacc_world_6ec26fdb *_wp_args)
{
    _cacc_world_6ec26fdb_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cfrc_backward_72237d38 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_int_in;
    wp::array_t<wp::int32> body_tree_;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_int_out;
};


template <bool wp_linear_contiguous>
static void _cfrc_backward_72237d38_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cfrc_backward_72237d38 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_int_in = _wp_args->cfrc_int_in;
    wp::array_t<wp::int32> var_body_tree_ = _wp_args->body_tree_;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_int_out = _wp_args->cfrc_int_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::array_t<wp::vec_t<6, wp::float32>> var_10;
    wp::vec_t<6, wp::float32>* var_11;
    wp::vec_t<6, wp::float32> var_12;
    wp::vec_t<6, wp::float32> var_13;
    //---------
    // forward
    // def _cfrc_backward(                                                                    <L 1460>
    // worldid, nodeid = wp.tid()                                                             <L 1470>
    builtin_tid2d(var_0, var_1);
    // bodyid = body_tree_[nodeid]                                                            <L 1471>
    var_2 = wp::address(var_body_tree_, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // pid = body_parentid[bodyid]                                                            <L 1472>
    var_5 = wp::address(var_body_parentid, var_3);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // if bodyid != 0:                                                                        <L 1473>
    var_9 = (var_3 != var_8);
    if (var_9) {
        // wp.atomic_add(cfrc_int_out[worldid], pid, cfrc_int_in[worldid, bodyid])            <L 1474>
        var_10 = wp::view(var_cfrc_int_out, var_0);
        var_11 = wp::address(var_cfrc_int_in, var_0, var_3);
        var_13 = wp::load(var_11);
        var_12 = wp::atomic_add(var_10, var_6, var_13);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cfrc_backward_72237d38_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_backward_72237d38 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cfrc_backward_72237d38_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cfrc_backward_72237d38_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_backward_72237d38 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cfrc_backward_72237d38_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cfrc_backward_72237d38_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_backward_72237d38 *_wp_args)
{
    _cfrc_backward_72237d38_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__flex_nodes_7c3ae771 {
    wp::int32 nflex;
    wp::array_t<wp::int32> flex_nodeadr;
    wp::array_t<wp::int32> flex_nodenum;
    wp::array_t<wp::int32> flex_nodebodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> flex_node;
    wp::array_t<bool> flex_centered;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> flexnode_xpos_out;
};


template <bool wp_linear_contiguous>
static void _flex_nodes_7c3ae771_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__flex_nodes_7c3ae771 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nflex = _wp_args->nflex;
    wp::array_t<wp::int32> var_flex_nodeadr = _wp_args->flex_nodeadr;
    wp::array_t<wp::int32> var_flex_nodenum = _wp_args->flex_nodenum;
    wp::array_t<wp::int32> var_flex_nodebodyid = _wp_args->flex_nodebodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flex_node = _wp_args->flex_node;
    wp::array_t<bool> var_flex_centered = _wp_args->flex_centered;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_xmat_in = _wp_args->xmat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flexnode_xpos_out = _wp_args->flexnode_xpos_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::range_t var_2;
    wp::int32 var_3;
    wp::int32* var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    bool var_7;
    const wp::int32 var_8 = 0;
    bool var_9;
    wp::int32* var_10;
    bool var_11;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    bool* var_19;
    bool var_20;
    bool var_21;
    bool var_22;
    wp::vec_t<3, wp::float32>* var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::vec_t<3, wp::float32> var_25;
    bool var_26;
    const wp::int32 var_27 = 0;
    wp::float32 var_28;
    const wp::float32 var_29 = 0.0;
    bool var_30;
    const wp::int32 var_31 = 1;
    wp::float32 var_32;
    const wp::float32 var_33 = 0.0;
    bool var_34;
    const wp::int32 var_35 = 2;
    wp::float32 var_36;
    const wp::float32 var_37 = 0.0;
    bool var_38;
    wp::mat_t<3, 3, wp::float32>* var_39;
    wp::mat_t<3, 3, wp::float32> var_40;
    wp::mat_t<3, 3, wp::float32> var_41;
    wp::vec_t<3, wp::float32> var_42;
    wp::vec_t<3, wp::float32> var_43;
    bool var_44;
    //---------
    // forward
    // def _flex_nodes(                                                                       <L 310>
    // worldid, nodeid = wp.tid()                                                             <L 324>
    builtin_tid2d(var_0, var_1);
    // for f in range(nflex):                                                                 <L 326>
    var_2 = wp::range(var_nflex);
    start_for_0:;
        if (iter_cmp(var_2) == 0) goto end_for_0;
        var_3 = wp::iter_next(var_2);
        // locid = nodeid - flex_nodeadr[f]                                                   <L 327>
        var_4 = wp::address(var_flex_nodeadr, var_3);
        var_6 = wp::load(var_4);
        var_5 = wp::sub(var_1, var_6);
        // if locid >= 0 and locid < flex_nodenum[f]:                                         <L 328>
        var_9 = (var_5 >= var_8);
        var_7 = var_9;
        if (var_7) {
            var_10 = wp::address(var_flex_nodenum, var_3);
            var_12 = wp::load(var_10);
            var_11 = (var_5 < var_12);
            var_7 = var_7 && var_11;
        }
        if (var_7) {
            // break                                                                          <L 329>
            goto end_for_0;
        }
        goto start_for_0;
    end_for_0:;
    // bodyid = flex_nodebodyid[nodeid]                                                       <L 331>
    var_13 = wp::address(var_flex_nodebodyid, var_1);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // xpos = xpos_in[worldid, bodyid]                                                        <L 332>
    var_16 = wp::address(var_xpos_in, var_0, var_14);
    var_18 = wp::load(var_16);
    var_17 = wp::copy(var_18);
    // if flex_centered[f]:                                                                   <L 334>
    var_19 = wp::address(var_flex_centered, var_3);
    var_20 = wp::load(var_19);
    if (var_20) {
        // flexnode_xpos_out[worldid, nodeid] = xpos                                          <L 335>
        wp::array_store(var_flexnode_xpos_out, var_0, var_1, var_17);
    }
    var_21 = wp::load(var_19);
    var_22 = wp::load(var_19);
    if (!var_22) {
        // local_pos = flex_node[nodeid]                                                      <L 337>
        var_23 = wp::address(var_flex_node, var_1);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        // if local_pos[0] == 0.0 and local_pos[1] == 0.0 and local_pos[2] == 0.0:            <L 338>
        var_28 = wp::extract(var_24, var_27);
        var_30 = (var_28 == var_29);
        var_26 = var_30;
        if (var_26) {
            var_32 = wp::extract(var_24, var_31);
            var_34 = (var_32 == var_33);
            var_26 = var_26 && var_34;
        }
        if (var_26) {
            var_36 = wp::extract(var_24, var_35);
            var_38 = (var_36 == var_37);
            var_26 = var_26 && var_38;
        }
        if (var_26) {
            // flexnode_xpos_out[worldid, nodeid] = xpos                                      <L 339>
            wp::array_store(var_flexnode_xpos_out, var_0, var_1, var_17);
        }
        if (!var_26) {
            // xmat = xmat_in[worldid, bodyid]                                                <L 341>
            var_39 = wp::address(var_xmat_in, var_0, var_14);
            var_41 = wp::load(var_39);
            var_40 = wp::copy(var_41);
            // flexnode_xpos_out[worldid, nodeid] = xmat @ local_pos + xpos                   <L 342>
            var_42 = wp::mul(var_40, var_24);
            var_43 = wp::add(var_42, var_17);
            wp::array_store(var_flexnode_xpos_out, var_0, var_1, var_43);
        }
    }
    var_44 = wp::load(var_19);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _flex_nodes_7c3ae771_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_nodes_7c3ae771 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _flex_nodes_7c3ae771_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _flex_nodes_7c3ae771_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_nodes_7c3ae771 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _flex_nodes_7c3ae771_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _flex_nodes_7c3ae771_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_nodes_7c3ae771 *_wp_args)
{
    _flex_nodes_7c3ae771_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__linear_momentum_813ce6af {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::float32> body_subtreemass;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_linvel_in;
    wp::array_t<wp::int32> body_tree_;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_linvel_out;
};


template <bool wp_linear_contiguous>
static void _linear_momentum_813ce6af_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__linear_momentum_813ce6af *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::float32> var_body_subtreemass = _wp_args->body_subtreemass;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_linvel_in = _wp_args->subtree_linvel_in;
    wp::array_t<wp::int32> var_body_tree_ = _wp_args->body_tree_;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_linvel_out = _wp_args->subtree_linvel_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::array_t<wp::vec_t<3, wp::float32>> var_8;
    wp::vec_t<3, wp::float32>* var_9;
    wp::vec_t<3, wp::float32> var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32>* var_12;
    const wp::float32 var_13 = 1e-15;
    wp::shape_t* var_14;
    const wp::int32 var_15 = 0;
    wp::int32 var_16;
    wp::shape_t var_17;
    wp::int32 var_18;
    wp::float32* var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    //---------
    // forward
    // def _linear_momentum(                                                                  <L 3539>
    // worldid, nodeid = wp.tid()                                                             <L 3550>
    builtin_tid2d(var_0, var_1);
    // bodyid = body_tree_[nodeid]                                                            <L 3551>
    var_2 = wp::address(var_body_tree_, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // if bodyid:                                                                             <L 3552>
    if (var_3) {
        // pid = body_parentid[bodyid]                                                        <L 3553>
        var_5 = wp::address(var_body_parentid, var_3);
        var_7 = wp::load(var_5);
        var_6 = wp::copy(var_7);
        // wp.atomic_add(subtree_linvel_out[worldid], pid, subtree_linvel_in[worldid, bodyid])       <L 3554>
        var_8 = wp::view(var_subtree_linvel_out, var_0);
        var_9 = wp::address(var_subtree_linvel_in, var_0, var_3);
        var_11 = wp::load(var_9);
        var_10 = wp::atomic_add(var_8, var_6, var_11);
    }
    // subtree_linvel_out[worldid, bodyid] /= wp.max(MJ_MINVAL, body_subtreemass[worldid % body_subtreemass.shape[0], bodyid])       <L 3555>
    var_12 = wp::address(var_subtree_linvel_out, var_0, var_3);
    var_14 = &(var_body_subtreemass.shape);
    var_17 = wp::load(var_14);
    var_16 = wp::extract(var_17, var_15);
    var_18 = wp::mod(var_0, var_16);
    var_19 = wp::address(var_body_subtreemass, var_18, var_3);
    var_21 = wp::load(var_19);
    var_20 = wp::max(var_13, var_21);
    var_23 = wp::load(var_12);
    var_22 = wp::div(var_23, var_20);
    wp::array_store(var_subtree_linvel_out, var_0, var_3, var_22);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _linear_momentum_813ce6af_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__linear_momentum_813ce6af *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _linear_momentum_813ce6af_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _linear_momentum_813ce6af_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__linear_momentum_813ce6af *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _linear_momentum_813ce6af_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _linear_momentum_813ce6af_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__linear_momentum_813ce6af *_wp_args)
{
    _linear_momentum_813ce6af_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__kinematics_branch_95f8028e {
    wp::array_t<wp::float32> qpos0;
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_mocapid;
    wp::array_t<wp::int32> body_jntnum;
    wp::array_t<wp::int32> body_jntadr;
    wp::array_t<wp::vec_t<3, wp::float32>> body_pos;
    wp::array_t<wp::quat_t<wp::float32>> body_quat;
    wp::array_t<wp::int32> jnt_type;
    wp::array_t<wp::int32> jnt_qposadr;
    wp::array_t<wp::vec_t<3, wp::float32>> jnt_pos;
    wp::array_t<wp::vec_t<3, wp::float32>> jnt_axis;
    wp::array_t<wp::int32> body_branches;
    wp::array_t<wp::int32> body_branch_start;
    wp::array_t<wp::float32> qpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> mocap_pos_in;
    wp::array_t<wp::quat_t<wp::float32>> mocap_quat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_out;
    wp::array_t<wp::quat_t<wp::float32>> xquat_out;
    wp::array_t<wp::vec_t<3, wp::float32>> xanchor_out;
    wp::array_t<wp::vec_t<3, wp::float32>> xaxis_out;
};


template <bool wp_linear_contiguous>
static void _kinematics_branch_95f8028e_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__kinematics_branch_95f8028e *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_qpos0 = _wp_args->qpos0;
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_mocapid = _wp_args->body_mocapid;
    wp::array_t<wp::int32> var_body_jntnum = _wp_args->body_jntnum;
    wp::array_t<wp::int32> var_body_jntadr = _wp_args->body_jntadr;
    wp::array_t<wp::vec_t<3, wp::float32>> var_body_pos = _wp_args->body_pos;
    wp::array_t<wp::quat_t<wp::float32>> var_body_quat = _wp_args->body_quat;
    wp::array_t<wp::int32> var_jnt_type = _wp_args->jnt_type;
    wp::array_t<wp::int32> var_jnt_qposadr = _wp_args->jnt_qposadr;
    wp::array_t<wp::vec_t<3, wp::float32>> var_jnt_pos = _wp_args->jnt_pos;
    wp::array_t<wp::vec_t<3, wp::float32>> var_jnt_axis = _wp_args->jnt_axis;
    wp::array_t<wp::int32> var_body_branches = _wp_args->body_branches;
    wp::array_t<wp::int32> var_body_branch_start = _wp_args->body_branch_start;
    wp::array_t<wp::float32> var_qpos_in = _wp_args->qpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_mocap_pos_in = _wp_args->mocap_pos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_mocap_quat_in = _wp_args->mocap_quat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_out = _wp_args->xpos_out;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_out = _wp_args->xquat_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xanchor_out = _wp_args->xanchor_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xaxis_out = _wp_args->xaxis_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::int32 var_5 = 1;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::array_t<wp::float32> var_10;
    wp::range_t var_11;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    wp::int32* var_16;
    wp::int32 var_17;
    wp::int32 var_18;
    wp::int32* var_19;
    wp::int32 var_20;
    wp::int32 var_21;
    wp::int32* var_22;
    wp::int32 var_23;
    wp::int32 var_24;
    const wp::int32 var_25 = 1;
    bool var_26;
    wp::int32* var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    const wp::int32 var_30 = 0;
    bool var_31;
    wp::int32* var_32;
    wp::int32 var_33;
    wp::int32 var_34;
    wp::float32* var_35;
    const wp::int32 var_36 = 1;
    wp::int32 var_37;
    wp::float32* var_38;
    const wp::int32 var_39 = 2;
    wp::int32 var_40;
    wp::float32* var_41;
    wp::vec_t<3, wp::float32> var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    const wp::int32 var_46 = 3;
    wp::int32 var_47;
    wp::float32* var_48;
    const wp::int32 var_49 = 4;
    wp::int32 var_50;
    wp::float32* var_51;
    const wp::int32 var_52 = 5;
    wp::int32 var_53;
    wp::float32* var_54;
    const wp::int32 var_55 = 6;
    wp::int32 var_56;
    wp::float32* var_57;
    wp::quat_t<wp::float32> var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::quat_t<wp::float32> var_63;
    wp::shape_t* var_64;
    const wp::int32 var_65 = 0;
    wp::int32 var_66;
    wp::shape_t var_67;
    wp::int32 var_68;
    wp::vec_t<3, wp::float32>* var_69;
    wp::vec_t<3, wp::float32> var_70;
    wp::vec_t<3, wp::float32> var_71;
    wp::shape_t* var_72;
    const wp::int32 var_73 = 0;
    wp::int32 var_74;
    wp::shape_t var_75;
    wp::int32 var_76;
    wp::int32* var_77;
    wp::int32 var_78;
    wp::int32 var_79;
    wp::int32* var_80;
    wp::int32 var_81;
    wp::int32 var_82;
    const wp::int32 var_83 = 0;
    bool var_84;
    wp::vec_t<3, wp::float32>* var_85;
    wp::vec_t<3, wp::float32> var_86;
    wp::vec_t<3, wp::float32> var_87;
    wp::quat_t<wp::float32>* var_88;
    wp::quat_t<wp::float32> var_89;
    wp::quat_t<wp::float32> var_90;
    wp::shape_t* var_91;
    const wp::int32 var_92 = 0;
    wp::int32 var_93;
    wp::shape_t var_94;
    wp::int32 var_95;
    wp::vec_t<3, wp::float32>* var_96;
    wp::vec_t<3, wp::float32> var_97;
    wp::vec_t<3, wp::float32> var_98;
    wp::shape_t* var_99;
    const wp::int32 var_100 = 0;
    wp::int32 var_101;
    wp::shape_t var_102;
    wp::int32 var_103;
    wp::quat_t<wp::float32>* var_104;
    wp::quat_t<wp::float32> var_105;
    wp::quat_t<wp::float32> var_106;
    wp::vec_t<3, wp::float32> var_107;
    wp::quat_t<wp::float32> var_108;
    const wp::int32 var_109 = 0;
    bool var_110;
    wp::quat_t<wp::float32>* var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::quat_t<wp::float32> var_113;
    wp::vec_t<3, wp::float32>* var_114;
    wp::vec_t<3, wp::float32> var_115;
    wp::vec_t<3, wp::float32> var_116;
    wp::quat_t<wp::float32>* var_117;
    wp::quat_t<wp::float32> var_118;
    wp::quat_t<wp::float32> var_119;
    wp::vec_t<3, wp::float32> var_120;
    wp::quat_t<wp::float32> var_121;
    wp::range_t var_122;
    wp::int32 var_123;
    wp::int32* var_124;
    wp::int32 var_125;
    wp::int32 var_126;
    wp::int32* var_127;
    wp::int32 var_128;
    wp::int32 var_129;
    wp::shape_t* var_130;
    const wp::int32 var_131 = 0;
    wp::int32 var_132;
    wp::shape_t var_133;
    wp::int32 var_134;
    wp::vec_t<3, wp::float32>* var_135;
    wp::vec_t<3, wp::float32> var_136;
    wp::vec_t<3, wp::float32> var_137;
    wp::vec_t<3, wp::float32>* var_138;
    wp::vec_t<3, wp::float32> var_139;
    wp::vec_t<3, wp::float32> var_140;
    wp::vec_t<3, wp::float32> var_141;
    wp::vec_t<3, wp::float32> var_142;
    const wp::int32 var_143 = 1;
    bool var_144;
    const wp::int32 var_145 = 0;
    wp::int32 var_146;
    wp::float32* var_147;
    const wp::int32 var_148 = 1;
    wp::int32 var_149;
    wp::float32* var_150;
    const wp::int32 var_151 = 2;
    wp::int32 var_152;
    wp::float32* var_153;
    const wp::int32 var_154 = 3;
    wp::int32 var_155;
    wp::float32* var_156;
    wp::quat_t<wp::float32> var_157;
    wp::float32 var_158;
    wp::float32 var_159;
    wp::float32 var_160;
    wp::float32 var_161;
    wp::quat_t<wp::float32> var_162;
    wp::quat_t<wp::float32> var_163;
    wp::vec_t<3, wp::float32>* var_164;
    wp::vec_t<3, wp::float32> var_165;
    wp::vec_t<3, wp::float32> var_166;
    wp::vec_t<3, wp::float32> var_167;
    const wp::int32 var_168 = 2;
    bool var_169;
    wp::float32* var_170;
    wp::shape_t* var_171;
    const wp::int32 var_172 = 0;
    wp::int32 var_173;
    wp::shape_t var_174;
    wp::int32 var_175;
    wp::float32* var_176;
    wp::float32 var_177;
    wp::float32 var_178;
    wp::float32 var_179;
    wp::vec_t<3, wp::float32> var_180;
    wp::vec_t<3, wp::float32> var_181;
    const wp::int32 var_182 = 3;
    bool var_183;
    wp::shape_t* var_184;
    const wp::int32 var_185 = 0;
    wp::int32 var_186;
    wp::shape_t var_187;
    wp::int32 var_188;
    wp::float32* var_189;
    wp::float32 var_190;
    wp::float32 var_191;
    wp::float32* var_192;
    wp::float32 var_193;
    wp::float32 var_194;
    wp::quat_t<wp::float32> var_195;
    wp::quat_t<wp::float32> var_196;
    wp::vec_t<3, wp::float32>* var_197;
    wp::vec_t<3, wp::float32> var_198;
    wp::vec_t<3, wp::float32> var_199;
    wp::vec_t<3, wp::float32> var_200;
    wp::vec_t<3, wp::float32> var_201;
    wp::quat_t<wp::float32> var_202;
    wp::vec_t<3, wp::float32> var_203;
    wp::quat_t<wp::float32> var_204;
    wp::vec_t<3, wp::float32> var_205;
    wp::quat_t<wp::float32> var_206;
    const wp::int32 var_207 = 1;
    wp::int32 var_208;
    wp::quat_t<wp::float32> var_209;
    //---------
    // forward
    // def _kinematics_branch(                                                                <L 47>
    // worldid, branchid = wp.tid()                                                           <L 72>
    builtin_tid2d(var_0, var_1);
    // start = body_branch_start[branchid]                                                    <L 74>
    var_2 = wp::address(var_body_branch_start, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // end = body_branch_start[branchid + 1]                                                  <L 75>
    var_6 = wp::add(var_1, var_5);
    var_7 = wp::address(var_body_branch_start, var_6);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // qpos = qpos_in[worldid]                                                                <L 77>
    var_10 = wp::view(var_qpos_in, var_0);
    // for i in range(start, end):                                                            <L 79>
    var_11 = wp::range(var_3, var_8);
    start_for_0:;
        if (iter_cmp(var_11) == 0) goto end_for_0;
        var_12 = wp::iter_next(var_11);
        // bodyid = body_branches[i]                                                          <L 80>
        var_13 = wp::address(var_body_branches, var_12);
        var_15 = wp::load(var_13);
        var_14 = wp::copy(var_15);
        // pid = body_parentid[bodyid]                                                        <L 81>
        var_16 = wp::address(var_body_parentid, var_14);
        var_18 = wp::load(var_16);
        var_17 = wp::copy(var_18);
        // jntadr = body_jntadr[bodyid]                                                       <L 82>
        var_19 = wp::address(var_body_jntadr, var_14);
        var_21 = wp::load(var_19);
        var_20 = wp::copy(var_21);
        // jntnum = body_jntnum[bodyid]                                                       <L 83>
        var_22 = wp::address(var_body_jntnum, var_14);
        var_24 = wp::load(var_22);
        var_23 = wp::copy(var_24);
        // if jntnum == 1:                                                                    <L 85>
        var_26 = (var_23 == var_25);
        if (var_26) {
            // jnt_type_ = jnt_type[jntadr]                                                   <L 86>
            var_27 = wp::address(var_jnt_type, var_20);
            var_29 = wp::load(var_27);
            var_28 = wp::copy(var_29);
            // if jnt_type_ == JointType.FREE:                                                <L 87>
            var_31 = (var_28 == var_30);
            if (var_31) {
                // qadr = jnt_qposadr[jntadr]                                                 <L 88>
                var_32 = wp::address(var_jnt_qposadr, var_20);
                var_34 = wp::load(var_32);
                var_33 = wp::copy(var_34);
                // xpos = wp.vec3(qpos[qadr], qpos[qadr + 1], qpos[qadr + 2])                 <L 89>
                var_35 = wp::address(var_10, var_33);
                var_37 = wp::add(var_33, var_36);
                var_38 = wp::address(var_10, var_37);
                var_40 = wp::add(var_33, var_39);
                var_41 = wp::address(var_10, var_40);
                var_43 = wp::load(var_35);
                var_44 = wp::load(var_38);
                var_45 = wp::load(var_41);
                var_42 = wp::vec_t<3, wp::float32>(var_43, var_44, var_45);
                // xquat = wp.quat(qpos[qadr + 3], qpos[qadr + 4], qpos[qadr + 5], qpos[qadr + 6])       <L 90>
                var_47 = wp::add(var_33, var_46);
                var_48 = wp::address(var_10, var_47);
                var_50 = wp::add(var_33, var_49);
                var_51 = wp::address(var_10, var_50);
                var_53 = wp::add(var_33, var_52);
                var_54 = wp::address(var_10, var_53);
                var_56 = wp::add(var_33, var_55);
                var_57 = wp::address(var_10, var_56);
                var_59 = wp::load(var_48);
                var_60 = wp::load(var_51);
                var_61 = wp::load(var_54);
                var_62 = wp::load(var_57);
                var_58 = wp::quat_t<wp::float32>(var_59, var_60, var_61, var_62);
                // xquat = wp.normalize(xquat)                                                <L 91>
                var_63 = wp::normalize(var_58);
                // xpos_out[worldid, bodyid] = xpos                                           <L 93>
                wp::array_store(var_xpos_out, var_0, var_14, var_42);
                // xquat_out[worldid, bodyid] = xquat                                         <L 94>
                wp::array_store(var_xquat_out, var_0, var_14, var_63);
                // xanchor_out[worldid, jntadr] = xpos                                        <L 95>
                wp::array_store(var_xanchor_out, var_0, var_20, var_42);
                // xaxis_out[worldid, jntadr] = jnt_axis[worldid % jnt_axis.shape[0], jntadr]       <L 96>
                var_64 = &(var_jnt_axis.shape);
                var_67 = wp::load(var_64);
                var_66 = wp::extract(var_67, var_65);
                var_68 = wp::mod(var_0, var_66);
                var_69 = wp::address(var_jnt_axis, var_68, var_20);
                var_71 = wp::load(var_69);
                var_70 = wp::copy(var_71);
                wp::array_store(var_xaxis_out, var_0, var_20, var_70);
                // continue                                                                   <L 97>
                goto start_for_0;
            }
        }
        // jnt_pos_id = worldid % jnt_pos.shape[0]                                            <L 101>
        var_72 = &(var_jnt_pos.shape);
        var_75 = wp::load(var_72);
        var_74 = wp::extract(var_75, var_73);
        var_76 = wp::mod(var_0, var_74);
        // pid = body_parentid[bodyid]                                                        <L 102>
        var_77 = wp::address(var_body_parentid, var_14);
        var_79 = wp::load(var_77);
        var_78 = wp::copy(var_79);
        // mocapid = body_mocapid[bodyid]                                                     <L 105>
        var_80 = wp::address(var_body_mocapid, var_14);
        var_82 = wp::load(var_80);
        var_81 = wp::copy(var_82);
        // if mocapid >= 0:                                                                   <L 106>
        var_84 = (var_81 >= var_83);
        if (var_84) {
            // xpos = mocap_pos_in[worldid, mocapid]                                          <L 107>
            var_85 = wp::address(var_mocap_pos_in, var_0, var_81);
            var_87 = wp::load(var_85);
            var_86 = wp::copy(var_87);
            // xquat = mocap_quat_in[worldid, mocapid]                                        <L 108>
            var_88 = wp::address(var_mocap_quat_in, var_0, var_81);
            var_90 = wp::load(var_88);
            var_89 = wp::copy(var_90);
        }
        if (!var_84) {
            // xpos = body_pos[worldid % body_pos.shape[0], bodyid]                           <L 110>
            var_91 = &(var_body_pos.shape);
            var_94 = wp::load(var_91);
            var_93 = wp::extract(var_94, var_92);
            var_95 = wp::mod(var_0, var_93);
            var_96 = wp::address(var_body_pos, var_95, var_14);
            var_98 = wp::load(var_96);
            var_97 = wp::copy(var_98);
            // xquat = body_quat[worldid % body_quat.shape[0], bodyid]                        <L 111>
            var_99 = &(var_body_quat.shape);
            var_102 = wp::load(var_99);
            var_101 = wp::extract(var_102, var_100);
            var_103 = wp::mod(var_0, var_101);
            var_104 = wp::address(var_body_quat, var_103, var_14);
            var_106 = wp::load(var_104);
            var_105 = wp::copy(var_106);
        }
        var_107 = wp::where(var_84, var_86, var_97);
        var_108 = wp::where(var_84, var_89, var_105);
        // if pid >= 0:                                                                       <L 113>
        var_110 = (var_78 >= var_109);
        if (var_110) {
            // xpos = math.rot_vec_quat(xpos, xquat_out[worldid, pid]) + xpos_out[worldid, pid]       <L 114>
            var_111 = wp::address(var_xquat_out, var_0, var_78);
            var_113 = wp::load(var_111);
            var_112 = rot_vec_quat_0(var_107, var_113);
            var_114 = wp::address(var_xpos_out, var_0, var_78);
            var_116 = wp::load(var_114);
            var_115 = wp::add(var_112, var_116);
            // xquat = math.mul_quat(xquat_out[worldid, pid], xquat)                          <L 115>
            var_117 = wp::address(var_xquat_out, var_0, var_78);
            var_119 = wp::load(var_117);
            var_118 = mul_quat_0(var_119, var_108);
        }
        var_120 = wp::where(var_110, var_115, var_107);
        var_121 = wp::where(var_110, var_118, var_108);
        // for _ in range(jntnum):                                                            <L 117>
        var_122 = wp::range(var_23);
        start_for_2:;
            if (iter_cmp(var_122) == 0) goto end_for_2;
            var_123 = wp::iter_next(var_122);
            // qadr = jnt_qposadr[jntadr]                                                     <L 118>
            var_124 = wp::address(var_jnt_qposadr, var_20);
            var_126 = wp::load(var_124);
            var_125 = wp::copy(var_126);
            // jnt_type_ = jnt_type[jntadr]                                                   <L 119>
            var_127 = wp::address(var_jnt_type, var_20);
            var_129 = wp::load(var_127);
            var_128 = wp::copy(var_129);
            // jnt_axis_ = jnt_axis[worldid % jnt_axis.shape[0], jntadr]                      <L 120>
            var_130 = &(var_jnt_axis.shape);
            var_133 = wp::load(var_130);
            var_132 = wp::extract(var_133, var_131);
            var_134 = wp::mod(var_0, var_132);
            var_135 = wp::address(var_jnt_axis, var_134, var_20);
            var_137 = wp::load(var_135);
            var_136 = wp::copy(var_137);
            // xanchor = math.rot_vec_quat(jnt_pos[jnt_pos_id, jntadr], xquat) + xpos         <L 121>
            var_138 = wp::address(var_jnt_pos, var_76, var_20);
            var_140 = wp::load(var_138);
            var_139 = rot_vec_quat_0(var_140, var_121);
            var_141 = wp::add(var_139, var_120);
            // xaxis = math.rot_vec_quat(jnt_axis_, xquat)                                    <L 122>
            var_142 = rot_vec_quat_0(var_136, var_121);
            // if jnt_type_ == JointType.BALL:                                                <L 124>
            var_144 = (var_128 == var_143);
            if (var_144) {
                // qloc = wp.quat(qpos[qadr + 0], qpos[qadr + 1], qpos[qadr + 2], qpos[qadr + 3])       <L 125>
                var_146 = wp::add(var_125, var_145);
                var_147 = wp::address(var_10, var_146);
                var_149 = wp::add(var_125, var_148);
                var_150 = wp::address(var_10, var_149);
                var_152 = wp::add(var_125, var_151);
                var_153 = wp::address(var_10, var_152);
                var_155 = wp::add(var_125, var_154);
                var_156 = wp::address(var_10, var_155);
                var_158 = wp::load(var_147);
                var_159 = wp::load(var_150);
                var_160 = wp::load(var_153);
                var_161 = wp::load(var_156);
                var_157 = wp::quat_t<wp::float32>(var_158, var_159, var_160, var_161);
                // qloc = wp.normalize(qloc)                                                  <L 126>
                var_162 = wp::normalize(var_157);
                // xquat = math.mul_quat(xquat, qloc)                                         <L 127>
                var_163 = mul_quat_0(var_121, var_162);
                // xpos = xanchor - math.rot_vec_quat(jnt_pos[jnt_pos_id, jntadr], xquat)       <L 129>
                var_164 = wp::address(var_jnt_pos, var_76, var_20);
                var_166 = wp::load(var_164);
                var_165 = rot_vec_quat_0(var_166, var_163);
                var_167 = wp::sub(var_141, var_165);
            }
            if (!var_144) {
                // elif jnt_type_ == JointType.SLIDE:                                         <L 130>
                var_169 = (var_128 == var_168);
                if (var_169) {
                    // xpos += xaxis * (qpos[qadr] - qpos0[worldid % qpos0.shape[0], qadr])       <L 131>
                    var_170 = wp::address(var_10, var_125);
                    var_171 = &(var_qpos0.shape);
                    var_174 = wp::load(var_171);
                    var_173 = wp::extract(var_174, var_172);
                    var_175 = wp::mod(var_0, var_173);
                    var_176 = wp::address(var_qpos0, var_175, var_125);
                    var_178 = wp::load(var_170);
                    var_179 = wp::load(var_176);
                    var_177 = wp::sub(var_178, var_179);
                    var_180 = wp::mul(var_142, var_177);
                    var_181 = wp::add(var_120, var_180);
                }
                if (!var_169) {
                    // elif jnt_type_ == JointType.HINGE:                                     <L 132>
                    var_183 = (var_128 == var_182);
                    if (var_183) {
                        // qpos0_ = qpos0[worldid % qpos0.shape[0], qadr]                     <L 133>
                        var_184 = &(var_qpos0.shape);
                        var_187 = wp::load(var_184);
                        var_186 = wp::extract(var_187, var_185);
                        var_188 = wp::mod(var_0, var_186);
                        var_189 = wp::address(var_qpos0, var_188, var_125);
                        var_191 = wp::load(var_189);
                        var_190 = wp::copy(var_191);
                        // qloc_ = math.axis_angle_to_quat(jnt_axis_, qpos[qadr] - qpos0_)       <L 134>
                        var_192 = wp::address(var_10, var_125);
                        var_194 = wp::load(var_192);
                        var_193 = wp::sub(var_194, var_190);
                        var_195 = axis_angle_to_quat_0(var_136, var_193);
                        // xquat = math.mul_quat(xquat, qloc_)                                <L 135>
                        var_196 = mul_quat_0(var_121, var_195);
                        // xpos = xanchor - math.rot_vec_quat(jnt_pos[jnt_pos_id, jntadr], xquat)       <L 137>
                        var_197 = wp::address(var_jnt_pos, var_76, var_20);
                        var_199 = wp::load(var_197);
                        var_198 = rot_vec_quat_0(var_199, var_196);
                        var_200 = wp::sub(var_141, var_198);
                    }
                    var_201 = wp::where(var_183, var_200, var_120);
                    var_202 = wp::where(var_183, var_196, var_121);
                }
                var_203 = wp::where(var_169, var_181, var_201);
                var_204 = wp::where(var_169, var_121, var_202);
            }
            var_205 = wp::where(var_144, var_167, var_203);
            var_206 = wp::where(var_144, var_163, var_204);
            // xanchor_out[worldid, jntadr] = xanchor                                         <L 139>
            wp::array_store(var_xanchor_out, var_0, var_20, var_141);
            // xaxis_out[worldid, jntadr] = xaxis                                             <L 140>
            wp::array_store(var_xaxis_out, var_0, var_20, var_142);
            // jntadr += 1                                                                    <L 141>
            var_208 = wp::add(var_20, var_207);
            wp::assign(var_20, var_208);
            wp::assign(var_28, var_128);
            wp::assign(var_33, var_125);
            wp::assign(var_120, var_205);
            wp::assign(var_121, var_206);
            goto start_for_2;
        end_for_2:;
        // xquat = wp.normalize(xquat)                                                        <L 143>
        var_209 = wp::normalize(var_121);
        // xpos_out[worldid, bodyid] = xpos                                                   <L 144>
        wp::array_store(var_xpos_out, var_0, var_14, var_120);
        // xquat_out[worldid, bodyid] = xquat                                                 <L 145>
        wp::array_store(var_xquat_out, var_0, var_14, var_209);
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _kinematics_branch_95f8028e_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__kinematics_branch_95f8028e *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _kinematics_branch_95f8028e_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _kinematics_branch_95f8028e_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__kinematics_branch_95f8028e *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _kinematics_branch_95f8028e_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _kinematics_branch_95f8028e_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__kinematics_branch_95f8028e *_wp_args)
{
    _kinematics_branch_95f8028e_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__flex_face_kinematics_9a1620ae {
    wp::array_t<wp::int32> flex_interp;
    wp::array_t<wp::vec_t<3, wp::int32>> flex_cellnum;
    wp::array_t<wp::vec_t<2, wp::int32>> flex_face_map;
    wp::array_t<wp::int32> flex_face;
    wp::array_t<wp::vec_t<3, wp::float32>> flexnode_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> face_xpos_out;
    wp::array_t<wp::quat_t<wp::float32>> face_quat_out;
};


template <bool wp_linear_contiguous>
static void _flex_face_kinematics_9a1620ae_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__flex_face_kinematics_9a1620ae *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_flex_interp = _wp_args->flex_interp;
    wp::array_t<wp::vec_t<3, wp::int32>> var_flex_cellnum = _wp_args->flex_cellnum;
    wp::array_t<wp::vec_t<2, wp::int32>> var_flex_face_map = _wp_args->flex_face_map;
    wp::array_t<wp::int32> var_flex_face = _wp_args->flex_face;
    wp::array_t<wp::vec_t<3, wp::float32>> var_flexnode_xpos_in = _wp_args->flexnode_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_face_xpos_out = _wp_args->face_xpos_out;
    wp::array_t<wp::quat_t<wp::float32>> var_face_quat_out = _wp_args->face_quat_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<2, wp::int32>* var_2;
    wp::vec_t<2, wp::int32> var_3;
    wp::vec_t<2, wp::int32> var_4;
    const wp::int32 var_5 = 0;
    wp::int32 var_6;
    const wp::int32 var_7 = 1;
    wp::int32 var_8;
    wp::int32* var_9;
    wp::int32 var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::vec_t<3, wp::int32>* var_13;
    wp::vec_t<3, wp::int32> var_14;
    wp::vec_t<3, wp::int32> var_15;
    const wp::int32 var_16 = 0;
    wp::int32 var_17;
    const wp::int32 var_18 = 1;
    wp::int32 var_19;
    const wp::int32 var_20 = 2;
    wp::int32 var_21;
    const wp::float32 var_22 = 0.0;
    wp::vec_t<3, wp::float32> var_23;
    const wp::float32 var_24 = 0.0;
    wp::vec_t<3, wp::float32> var_25;
    const wp::int32 var_26 = 0;
    wp::int32* var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    const wp::int32 var_30 = -1;
    bool var_31;
    wp::vec_t<3, wp::float32>* var_32;
    wp::vec_t<3, wp::float32> var_33;
    wp::vec_t<3, wp::float32> var_34;
    const wp::int32 var_35 = 1;
    wp::int32 var_36;
    wp::int32 var_37;
    const wp::int32 var_38 = 1;
    wp::int32 var_39;
    wp::int32 var_40;
    const wp::int32 var_41 = 2;
    bool var_42;
    const wp::int32 var_43 = 1;
    wp::int32 var_44;
    wp::float32 var_45;
    const wp::float32 var_46 = -1.0;
    const wp::float32 var_47 = 2.0;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    const wp::int32 var_52 = 2;
    bool var_53;
    const wp::int32 var_54 = 1;
    wp::int32 var_55;
    wp::float32 var_56;
    const wp::float32 var_57 = -1.0;
    const wp::float32 var_58 = 2.0;
    wp::float32 var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    const wp::int32 var_63 = 2;
    bool var_64;
    const wp::int32 var_65 = 1;
    bool var_66;
    const wp::float32 var_67 = 1.0;
    const wp::float32 var_68 = 0.0;
    wp::float32 var_69;
    const wp::float32 var_70 = 0.5;
    wp::float32 var_71;
    const wp::int32 var_72 = 2;
    bool var_73;
    const wp::int32 var_74 = 1;
    bool var_75;
    const wp::float32 var_76 = 1.0;
    const wp::float32 var_77 = 0.0;
    wp::float32 var_78;
    const wp::float32 var_79 = 0.5;
    wp::float32 var_80;
    wp::float32 var_81;
    wp::float32 var_82;
    wp::vec_t<3, wp::float32> var_83;
    wp::vec_t<3, wp::float32> var_84;
    wp::vec_t<3, wp::float32> var_85;
    wp::vec_t<3, wp::float32> var_86;
    const wp::float32 var_87 = 0.0;
    wp::vec_t<3, wp::float32> var_88;
    wp::vec_t<3, wp::float32> var_89;
    wp::vec_t<3, wp::float32> var_90;
    const wp::int32 var_91 = 1;
    wp::int32* var_92;
    wp::int32 var_93;
    wp::int32 var_94;
    const wp::int32 var_95 = -1;
    bool var_96;
    wp::vec_t<3, wp::float32>* var_97;
    wp::vec_t<3, wp::float32> var_98;
    wp::vec_t<3, wp::float32> var_99;
    const wp::int32 var_100 = 1;
    wp::int32 var_101;
    wp::int32 var_102;
    const wp::int32 var_103 = 1;
    wp::int32 var_104;
    wp::int32 var_105;
    const wp::int32 var_106 = 2;
    bool var_107;
    const wp::int32 var_108 = 1;
    wp::int32 var_109;
    wp::float32 var_110;
    const wp::float32 var_111 = -1.0;
    const wp::float32 var_112 = 2.0;
    wp::float32 var_113;
    wp::float32 var_114;
    wp::float32 var_115;
    wp::float32 var_116;
    const wp::int32 var_117 = 2;
    bool var_118;
    const wp::int32 var_119 = 1;
    wp::int32 var_120;
    wp::float32 var_121;
    const wp::float32 var_122 = -1.0;
    const wp::float32 var_123 = 2.0;
    wp::float32 var_124;
    wp::float32 var_125;
    wp::float32 var_126;
    wp::float32 var_127;
    const wp::int32 var_128 = 2;
    bool var_129;
    const wp::int32 var_130 = 1;
    bool var_131;
    const wp::float32 var_132 = 1.0;
    const wp::float32 var_133 = 0.0;
    wp::float32 var_134;
    const wp::float32 var_135 = 0.5;
    wp::float32 var_136;
    const wp::int32 var_137 = 2;
    bool var_138;
    const wp::int32 var_139 = 1;
    bool var_140;
    const wp::float32 var_141 = 1.0;
    const wp::float32 var_142 = 0.0;
    wp::float32 var_143;
    const wp::float32 var_144 = 0.5;
    wp::float32 var_145;
    wp::float32 var_146;
    wp::float32 var_147;
    wp::vec_t<3, wp::float32> var_148;
    wp::vec_t<3, wp::float32> var_149;
    wp::vec_t<3, wp::float32> var_150;
    wp::vec_t<3, wp::float32> var_151;
    const wp::float32 var_152 = 0.0;
    wp::vec_t<3, wp::float32> var_153;
    wp::vec_t<3, wp::float32> var_154;
    wp::vec_t<3, wp::float32> var_155;
    wp::vec_t<3, wp::float32> var_156;
    wp::int32 var_157;
    wp::int32 var_158;
    wp::float32 var_159;
    wp::float32 var_160;
    wp::float32 var_161;
    wp::float32 var_162;
    wp::float32 var_163;
    wp::float32 var_164;
    const wp::int32 var_165 = 2;
    wp::int32* var_166;
    wp::int32 var_167;
    wp::int32 var_168;
    const wp::int32 var_169 = -1;
    bool var_170;
    wp::vec_t<3, wp::float32>* var_171;
    wp::vec_t<3, wp::float32> var_172;
    wp::vec_t<3, wp::float32> var_173;
    const wp::int32 var_174 = 1;
    wp::int32 var_175;
    wp::int32 var_176;
    const wp::int32 var_177 = 1;
    wp::int32 var_178;
    wp::int32 var_179;
    const wp::int32 var_180 = 2;
    bool var_181;
    const wp::int32 var_182 = 1;
    wp::int32 var_183;
    wp::float32 var_184;
    const wp::float32 var_185 = -1.0;
    const wp::float32 var_186 = 2.0;
    wp::float32 var_187;
    wp::float32 var_188;
    wp::float32 var_189;
    wp::float32 var_190;
    const wp::int32 var_191 = 2;
    bool var_192;
    const wp::int32 var_193 = 1;
    wp::int32 var_194;
    wp::float32 var_195;
    const wp::float32 var_196 = -1.0;
    const wp::float32 var_197 = 2.0;
    wp::float32 var_198;
    wp::float32 var_199;
    wp::float32 var_200;
    wp::float32 var_201;
    const wp::int32 var_202 = 2;
    bool var_203;
    const wp::int32 var_204 = 1;
    bool var_205;
    const wp::float32 var_206 = 1.0;
    const wp::float32 var_207 = 0.0;
    wp::float32 var_208;
    const wp::float32 var_209 = 0.5;
    wp::float32 var_210;
    const wp::int32 var_211 = 2;
    bool var_212;
    const wp::int32 var_213 = 1;
    bool var_214;
    const wp::float32 var_215 = 1.0;
    const wp::float32 var_216 = 0.0;
    wp::float32 var_217;
    const wp::float32 var_218 = 0.5;
    wp::float32 var_219;
    wp::float32 var_220;
    wp::float32 var_221;
    wp::vec_t<3, wp::float32> var_222;
    wp::vec_t<3, wp::float32> var_223;
    wp::vec_t<3, wp::float32> var_224;
    wp::vec_t<3, wp::float32> var_225;
    const wp::float32 var_226 = 0.0;
    wp::vec_t<3, wp::float32> var_227;
    wp::vec_t<3, wp::float32> var_228;
    wp::vec_t<3, wp::float32> var_229;
    wp::vec_t<3, wp::float32> var_230;
    wp::int32 var_231;
    wp::int32 var_232;
    wp::float32 var_233;
    wp::float32 var_234;
    wp::float32 var_235;
    wp::float32 var_236;
    wp::float32 var_237;
    wp::float32 var_238;
    const wp::int32 var_239 = 3;
    wp::int32* var_240;
    wp::int32 var_241;
    wp::int32 var_242;
    const wp::int32 var_243 = -1;
    bool var_244;
    wp::vec_t<3, wp::float32>* var_245;
    wp::vec_t<3, wp::float32> var_246;
    wp::vec_t<3, wp::float32> var_247;
    const wp::int32 var_248 = 1;
    wp::int32 var_249;
    wp::int32 var_250;
    const wp::int32 var_251 = 1;
    wp::int32 var_252;
    wp::int32 var_253;
    const wp::int32 var_254 = 2;
    bool var_255;
    const wp::int32 var_256 = 1;
    wp::int32 var_257;
    wp::float32 var_258;
    const wp::float32 var_259 = -1.0;
    const wp::float32 var_260 = 2.0;
    wp::float32 var_261;
    wp::float32 var_262;
    wp::float32 var_263;
    wp::float32 var_264;
    const wp::int32 var_265 = 2;
    bool var_266;
    const wp::int32 var_267 = 1;
    wp::int32 var_268;
    wp::float32 var_269;
    const wp::float32 var_270 = -1.0;
    const wp::float32 var_271 = 2.0;
    wp::float32 var_272;
    wp::float32 var_273;
    wp::float32 var_274;
    wp::float32 var_275;
    const wp::int32 var_276 = 2;
    bool var_277;
    const wp::int32 var_278 = 1;
    bool var_279;
    const wp::float32 var_280 = 1.0;
    const wp::float32 var_281 = 0.0;
    wp::float32 var_282;
    const wp::float32 var_283 = 0.5;
    wp::float32 var_284;
    const wp::int32 var_285 = 2;
    bool var_286;
    const wp::int32 var_287 = 1;
    bool var_288;
    const wp::float32 var_289 = 1.0;
    const wp::float32 var_290 = 0.0;
    wp::float32 var_291;
    const wp::float32 var_292 = 0.5;
    wp::float32 var_293;
    wp::float32 var_294;
    wp::float32 var_295;
    wp::vec_t<3, wp::float32> var_296;
    wp::vec_t<3, wp::float32> var_297;
    wp::vec_t<3, wp::float32> var_298;
    wp::vec_t<3, wp::float32> var_299;
    const wp::float32 var_300 = 0.0;
    wp::vec_t<3, wp::float32> var_301;
    wp::vec_t<3, wp::float32> var_302;
    wp::vec_t<3, wp::float32> var_303;
    wp::vec_t<3, wp::float32> var_304;
    wp::int32 var_305;
    wp::int32 var_306;
    wp::float32 var_307;
    wp::float32 var_308;
    wp::float32 var_309;
    wp::float32 var_310;
    wp::float32 var_311;
    wp::float32 var_312;
    const wp::int32 var_313 = 4;
    wp::int32* var_314;
    wp::int32 var_315;
    wp::int32 var_316;
    const wp::int32 var_317 = -1;
    bool var_318;
    wp::vec_t<3, wp::float32>* var_319;
    wp::vec_t<3, wp::float32> var_320;
    wp::vec_t<3, wp::float32> var_321;
    const wp::int32 var_322 = 1;
    wp::int32 var_323;
    wp::int32 var_324;
    const wp::int32 var_325 = 1;
    wp::int32 var_326;
    wp::int32 var_327;
    const wp::int32 var_328 = 2;
    bool var_329;
    const wp::int32 var_330 = 1;
    wp::int32 var_331;
    wp::float32 var_332;
    const wp::float32 var_333 = -1.0;
    const wp::float32 var_334 = 2.0;
    wp::float32 var_335;
    wp::float32 var_336;
    wp::float32 var_337;
    wp::float32 var_338;
    const wp::int32 var_339 = 2;
    bool var_340;
    const wp::int32 var_341 = 1;
    wp::int32 var_342;
    wp::float32 var_343;
    const wp::float32 var_344 = -1.0;
    const wp::float32 var_345 = 2.0;
    wp::float32 var_346;
    wp::float32 var_347;
    wp::float32 var_348;
    wp::float32 var_349;
    const wp::int32 var_350 = 2;
    bool var_351;
    const wp::int32 var_352 = 1;
    bool var_353;
    const wp::float32 var_354 = 1.0;
    const wp::float32 var_355 = 0.0;
    wp::float32 var_356;
    const wp::float32 var_357 = 0.5;
    wp::float32 var_358;
    const wp::int32 var_359 = 2;
    bool var_360;
    const wp::int32 var_361 = 1;
    bool var_362;
    const wp::float32 var_363 = 1.0;
    const wp::float32 var_364 = 0.0;
    wp::float32 var_365;
    const wp::float32 var_366 = 0.5;
    wp::float32 var_367;
    wp::float32 var_368;
    wp::float32 var_369;
    wp::vec_t<3, wp::float32> var_370;
    wp::vec_t<3, wp::float32> var_371;
    wp::vec_t<3, wp::float32> var_372;
    wp::vec_t<3, wp::float32> var_373;
    const wp::float32 var_374 = 0.0;
    wp::vec_t<3, wp::float32> var_375;
    wp::vec_t<3, wp::float32> var_376;
    wp::vec_t<3, wp::float32> var_377;
    wp::vec_t<3, wp::float32> var_378;
    wp::int32 var_379;
    wp::int32 var_380;
    wp::float32 var_381;
    wp::float32 var_382;
    wp::float32 var_383;
    wp::float32 var_384;
    wp::float32 var_385;
    wp::float32 var_386;
    const wp::int32 var_387 = 5;
    wp::int32* var_388;
    wp::int32 var_389;
    wp::int32 var_390;
    const wp::int32 var_391 = -1;
    bool var_392;
    wp::vec_t<3, wp::float32>* var_393;
    wp::vec_t<3, wp::float32> var_394;
    wp::vec_t<3, wp::float32> var_395;
    const wp::int32 var_396 = 1;
    wp::int32 var_397;
    wp::int32 var_398;
    const wp::int32 var_399 = 1;
    wp::int32 var_400;
    wp::int32 var_401;
    const wp::int32 var_402 = 2;
    bool var_403;
    const wp::int32 var_404 = 1;
    wp::int32 var_405;
    wp::float32 var_406;
    const wp::float32 var_407 = -1.0;
    const wp::float32 var_408 = 2.0;
    wp::float32 var_409;
    wp::float32 var_410;
    wp::float32 var_411;
    wp::float32 var_412;
    const wp::int32 var_413 = 2;
    bool var_414;
    const wp::int32 var_415 = 1;
    wp::int32 var_416;
    wp::float32 var_417;
    const wp::float32 var_418 = -1.0;
    const wp::float32 var_419 = 2.0;
    wp::float32 var_420;
    wp::float32 var_421;
    wp::float32 var_422;
    wp::float32 var_423;
    const wp::int32 var_424 = 2;
    bool var_425;
    const wp::int32 var_426 = 1;
    bool var_427;
    const wp::float32 var_428 = 1.0;
    const wp::float32 var_429 = 0.0;
    wp::float32 var_430;
    const wp::float32 var_431 = 0.5;
    wp::float32 var_432;
    const wp::int32 var_433 = 2;
    bool var_434;
    const wp::int32 var_435 = 1;
    bool var_436;
    const wp::float32 var_437 = 1.0;
    const wp::float32 var_438 = 0.0;
    wp::float32 var_439;
    const wp::float32 var_440 = 0.5;
    wp::float32 var_441;
    wp::float32 var_442;
    wp::float32 var_443;
    wp::vec_t<3, wp::float32> var_444;
    wp::vec_t<3, wp::float32> var_445;
    wp::vec_t<3, wp::float32> var_446;
    wp::vec_t<3, wp::float32> var_447;
    const wp::float32 var_448 = 0.0;
    wp::vec_t<3, wp::float32> var_449;
    wp::vec_t<3, wp::float32> var_450;
    wp::vec_t<3, wp::float32> var_451;
    wp::vec_t<3, wp::float32> var_452;
    wp::int32 var_453;
    wp::int32 var_454;
    wp::float32 var_455;
    wp::float32 var_456;
    wp::float32 var_457;
    wp::float32 var_458;
    wp::float32 var_459;
    wp::float32 var_460;
    const wp::int32 var_461 = 6;
    wp::int32* var_462;
    wp::int32 var_463;
    wp::int32 var_464;
    const wp::int32 var_465 = -1;
    bool var_466;
    wp::vec_t<3, wp::float32>* var_467;
    wp::vec_t<3, wp::float32> var_468;
    wp::vec_t<3, wp::float32> var_469;
    const wp::int32 var_470 = 1;
    wp::int32 var_471;
    wp::int32 var_472;
    const wp::int32 var_473 = 1;
    wp::int32 var_474;
    wp::int32 var_475;
    const wp::int32 var_476 = 2;
    bool var_477;
    const wp::int32 var_478 = 1;
    wp::int32 var_479;
    wp::float32 var_480;
    const wp::float32 var_481 = -1.0;
    const wp::float32 var_482 = 2.0;
    wp::float32 var_483;
    wp::float32 var_484;
    wp::float32 var_485;
    wp::float32 var_486;
    const wp::int32 var_487 = 2;
    bool var_488;
    const wp::int32 var_489 = 1;
    wp::int32 var_490;
    wp::float32 var_491;
    const wp::float32 var_492 = -1.0;
    const wp::float32 var_493 = 2.0;
    wp::float32 var_494;
    wp::float32 var_495;
    wp::float32 var_496;
    wp::float32 var_497;
    const wp::int32 var_498 = 2;
    bool var_499;
    const wp::int32 var_500 = 1;
    bool var_501;
    const wp::float32 var_502 = 1.0;
    const wp::float32 var_503 = 0.0;
    wp::float32 var_504;
    const wp::float32 var_505 = 0.5;
    wp::float32 var_506;
    const wp::int32 var_507 = 2;
    bool var_508;
    const wp::int32 var_509 = 1;
    bool var_510;
    const wp::float32 var_511 = 1.0;
    const wp::float32 var_512 = 0.0;
    wp::float32 var_513;
    const wp::float32 var_514 = 0.5;
    wp::float32 var_515;
    wp::float32 var_516;
    wp::float32 var_517;
    wp::vec_t<3, wp::float32> var_518;
    wp::vec_t<3, wp::float32> var_519;
    wp::vec_t<3, wp::float32> var_520;
    wp::vec_t<3, wp::float32> var_521;
    const wp::float32 var_522 = 0.0;
    wp::vec_t<3, wp::float32> var_523;
    wp::vec_t<3, wp::float32> var_524;
    wp::vec_t<3, wp::float32> var_525;
    wp::vec_t<3, wp::float32> var_526;
    wp::int32 var_527;
    wp::int32 var_528;
    wp::float32 var_529;
    wp::float32 var_530;
    wp::float32 var_531;
    wp::float32 var_532;
    wp::float32 var_533;
    wp::float32 var_534;
    const wp::int32 var_535 = 7;
    wp::int32* var_536;
    wp::int32 var_537;
    wp::int32 var_538;
    const wp::int32 var_539 = -1;
    bool var_540;
    wp::vec_t<3, wp::float32>* var_541;
    wp::vec_t<3, wp::float32> var_542;
    wp::vec_t<3, wp::float32> var_543;
    const wp::int32 var_544 = 1;
    wp::int32 var_545;
    wp::int32 var_546;
    const wp::int32 var_547 = 1;
    wp::int32 var_548;
    wp::int32 var_549;
    const wp::int32 var_550 = 2;
    bool var_551;
    const wp::int32 var_552 = 1;
    wp::int32 var_553;
    wp::float32 var_554;
    const wp::float32 var_555 = -1.0;
    const wp::float32 var_556 = 2.0;
    wp::float32 var_557;
    wp::float32 var_558;
    wp::float32 var_559;
    wp::float32 var_560;
    const wp::int32 var_561 = 2;
    bool var_562;
    const wp::int32 var_563 = 1;
    wp::int32 var_564;
    wp::float32 var_565;
    const wp::float32 var_566 = -1.0;
    const wp::float32 var_567 = 2.0;
    wp::float32 var_568;
    wp::float32 var_569;
    wp::float32 var_570;
    wp::float32 var_571;
    const wp::int32 var_572 = 2;
    bool var_573;
    const wp::int32 var_574 = 1;
    bool var_575;
    const wp::float32 var_576 = 1.0;
    const wp::float32 var_577 = 0.0;
    wp::float32 var_578;
    const wp::float32 var_579 = 0.5;
    wp::float32 var_580;
    const wp::int32 var_581 = 2;
    bool var_582;
    const wp::int32 var_583 = 1;
    bool var_584;
    const wp::float32 var_585 = 1.0;
    const wp::float32 var_586 = 0.0;
    wp::float32 var_587;
    const wp::float32 var_588 = 0.5;
    wp::float32 var_589;
    wp::float32 var_590;
    wp::float32 var_591;
    wp::vec_t<3, wp::float32> var_592;
    wp::vec_t<3, wp::float32> var_593;
    wp::vec_t<3, wp::float32> var_594;
    wp::vec_t<3, wp::float32> var_595;
    const wp::float32 var_596 = 0.0;
    wp::vec_t<3, wp::float32> var_597;
    wp::vec_t<3, wp::float32> var_598;
    wp::vec_t<3, wp::float32> var_599;
    wp::vec_t<3, wp::float32> var_600;
    wp::int32 var_601;
    wp::int32 var_602;
    wp::float32 var_603;
    wp::float32 var_604;
    wp::float32 var_605;
    wp::float32 var_606;
    wp::float32 var_607;
    wp::float32 var_608;
    const wp::int32 var_609 = 8;
    wp::int32* var_610;
    wp::int32 var_611;
    wp::int32 var_612;
    const wp::int32 var_613 = -1;
    bool var_614;
    wp::vec_t<3, wp::float32>* var_615;
    wp::vec_t<3, wp::float32> var_616;
    wp::vec_t<3, wp::float32> var_617;
    const wp::int32 var_618 = 1;
    wp::int32 var_619;
    wp::int32 var_620;
    const wp::int32 var_621 = 1;
    wp::int32 var_622;
    wp::int32 var_623;
    const wp::int32 var_624 = 2;
    bool var_625;
    const wp::int32 var_626 = 1;
    wp::int32 var_627;
    wp::float32 var_628;
    const wp::float32 var_629 = -1.0;
    const wp::float32 var_630 = 2.0;
    wp::float32 var_631;
    wp::float32 var_632;
    wp::float32 var_633;
    wp::float32 var_634;
    const wp::int32 var_635 = 2;
    bool var_636;
    const wp::int32 var_637 = 1;
    wp::int32 var_638;
    wp::float32 var_639;
    const wp::float32 var_640 = -1.0;
    const wp::float32 var_641 = 2.0;
    wp::float32 var_642;
    wp::float32 var_643;
    wp::float32 var_644;
    wp::float32 var_645;
    const wp::int32 var_646 = 2;
    bool var_647;
    const wp::int32 var_648 = 1;
    bool var_649;
    const wp::float32 var_650 = 1.0;
    const wp::float32 var_651 = 0.0;
    wp::float32 var_652;
    const wp::float32 var_653 = 0.5;
    wp::float32 var_654;
    const wp::int32 var_655 = 2;
    bool var_656;
    const wp::int32 var_657 = 1;
    bool var_658;
    const wp::float32 var_659 = 1.0;
    const wp::float32 var_660 = 0.0;
    wp::float32 var_661;
    const wp::float32 var_662 = 0.5;
    wp::float32 var_663;
    wp::float32 var_664;
    wp::float32 var_665;
    wp::vec_t<3, wp::float32> var_666;
    wp::vec_t<3, wp::float32> var_667;
    wp::vec_t<3, wp::float32> var_668;
    wp::vec_t<3, wp::float32> var_669;
    const wp::float32 var_670 = 0.0;
    wp::vec_t<3, wp::float32> var_671;
    wp::vec_t<3, wp::float32> var_672;
    wp::vec_t<3, wp::float32> var_673;
    wp::vec_t<3, wp::float32> var_674;
    wp::int32 var_675;
    wp::int32 var_676;
    wp::float32 var_677;
    wp::float32 var_678;
    wp::float32 var_679;
    wp::float32 var_680;
    wp::float32 var_681;
    wp::float32 var_682;
    wp::vec_t<3, wp::float32> var_683;
    wp::int32 var_684;
    wp::int32 var_685;
    wp::int32 var_686;
    wp::int32 var_687;
    wp::int32 var_688;
    wp::int32 var_689;
    const wp::float32 var_690 = 0.0;
    wp::mat_t<3, 3, wp::float32> var_691;
    const wp::int32 var_692 = 0;
    bool var_693;
    const wp::int32 var_694 = 0;
    wp::float32 var_695;
    const wp::int32 var_696 = 0;
    wp::float32 var_697;
    const wp::int32 var_698 = 0;
    wp::float32 var_699;
    const wp::int32 var_700 = 1;
    wp::float32 var_701;
    const wp::int32 var_702 = 1;
    wp::float32 var_703;
    const wp::int32 var_704 = 1;
    wp::float32 var_705;
    const wp::int32 var_706 = 2;
    wp::float32 var_707;
    const wp::int32 var_708 = 2;
    wp::float32 var_709;
    const wp::int32 var_710 = 2;
    wp::float32 var_711;
    wp::mat_t<3, 3, wp::float32> var_712;
    const wp::int32 var_713 = 1;
    bool var_714;
    const wp::int32 var_715 = 0;
    wp::float32 var_716;
    const wp::int32 var_717 = 0;
    wp::float32 var_718;
    const wp::int32 var_719 = 0;
    wp::float32 var_720;
    const wp::int32 var_721 = 1;
    wp::float32 var_722;
    const wp::int32 var_723 = 1;
    wp::float32 var_724;
    const wp::int32 var_725 = 1;
    wp::float32 var_726;
    const wp::int32 var_727 = 2;
    wp::float32 var_728;
    const wp::int32 var_729 = 2;
    wp::float32 var_730;
    const wp::int32 var_731 = 2;
    wp::float32 var_732;
    wp::mat_t<3, 3, wp::float32> var_733;
    const wp::int32 var_734 = 0;
    wp::float32 var_735;
    const wp::int32 var_736 = 0;
    wp::float32 var_737;
    const wp::int32 var_738 = 0;
    wp::float32 var_739;
    const wp::int32 var_740 = 1;
    wp::float32 var_741;
    const wp::int32 var_742 = 1;
    wp::float32 var_743;
    const wp::int32 var_744 = 1;
    wp::float32 var_745;
    const wp::int32 var_746 = 2;
    wp::float32 var_747;
    const wp::int32 var_748 = 2;
    wp::float32 var_749;
    const wp::int32 var_750 = 2;
    wp::float32 var_751;
    wp::mat_t<3, 3, wp::float32> var_752;
    wp::mat_t<3, 3, wp::float32> var_753;
    wp::mat_t<3, 3, wp::float32> var_754;
    wp::quat_t<wp::float32> var_755;
    //---------
    // forward
    // def _flex_face_kinematics(                                                             <L 509>
    // worldid, face_id = wp.tid()                                                            <L 521>
    builtin_tid2d(var_0, var_1);
    // mapping = flex_face_map[face_id]                                                       <L 523>
    var_2 = wp::address(var_flex_face_map, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // f = mapping[0]                                                                         <L 524>
    var_6 = wp::extract(var_3, var_5);
    // face_elem_idx = mapping[1]                                                             <L 525>
    var_8 = wp::extract(var_3, var_7);
    // order = flex_interp[f]                                                                 <L 527>
    var_9 = wp::address(var_flex_interp, var_6);
    var_11 = wp::load(var_9);
    var_10 = wp::copy(var_11);
    // order_abs = -order                                                                     <L 528>
    var_12 = wp::neg(var_10);
    // cellnum = flex_cellnum[f]                                                              <L 529>
    var_13 = wp::address(var_flex_cellnum, var_6);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // cx = cellnum[0]                                                                        <L 530>
    var_17 = wp::extract(var_14, var_16);
    // cy = cellnum[1]                                                                        <L 531>
    var_19 = wp::extract(var_14, var_18);
    // cz = cellnum[2]                                                                        <L 532>
    var_21 = wp::extract(var_14, var_20);
    // t1 = wp.vec3(0.0)                                                                      <L 533>
    var_23 = wp::vec_t<3, wp::float32>(var_22);
    // t2 = wp.vec3(0.0)                                                                      <L 534>
    var_25 = wp::vec_t<3, wp::float32>(var_24);
    // for local_idx in range(9):                                                             <L 535>
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_27 = wp::address(var_flex_face, var_1, var_26);
    var_29 = wp::load(var_27);
    var_28 = wp::copy(var_29);
    // if gidx != -1:                                                                         <L 537>
    var_31 = (var_28 != var_30);
    if (var_31) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_32 = wp::address(var_flexnode_xpos_in, var_0, var_28);
        var_34 = wp::load(var_32);
        var_33 = wp::copy(var_34);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_26, var_33);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_36 = wp::add(var_12, var_35);
        var_37 = wp::floordiv(var_26, var_36);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_39 = wp::add(var_12, var_38);
        var_40 = wp::mod(var_26, var_39);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_42 = (var_12 == var_41);
        if (var_42) {
            var_44 = wp::sub(var_37, var_43);
            var_45 = wp::float(var_44);
        }
        if (!var_42) {
            var_48 = wp::float(var_37);
            var_49 = wp::mul(var_47, var_48);
            var_50 = wp::add(var_46, var_49);
        }
        var_51 = wp::where(var_42, var_45, var_50);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_53 = (var_12 == var_52);
        if (var_53) {
            var_55 = wp::sub(var_40, var_54);
            var_56 = wp::float(var_55);
        }
        if (!var_53) {
            var_59 = wp::float(var_40);
            var_60 = wp::mul(var_58, var_59);
            var_61 = wp::add(var_57, var_60);
        }
        var_62 = wp::where(var_53, var_56, var_61);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_64 = (var_12 == var_63);
        if (var_64) {
            var_66 = (var_37 == var_65);
            var_69 = wp::where(var_66, var_67, var_68);
        }
        if (!var_64) {
        }
        var_71 = wp::where(var_64, var_69, var_70);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_73 = (var_12 == var_72);
        if (var_73) {
            var_75 = (var_40 == var_74);
            var_78 = wp::where(var_75, var_76, var_77);
        }
        if (!var_73) {
        }
        var_80 = wp::where(var_73, var_78, var_79);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_81 = wp::mul(var_51, var_80);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_82 = wp::mul(var_71, var_62);
        // t1 += node_pos * grad0                                                             <L 553>
        var_83 = wp::mul(var_33, var_81);
        var_84 = wp::add(var_23, var_83);
        // t2 += node_pos * grad1                                                             <L 554>
        var_85 = wp::mul(var_33, var_82);
        var_86 = wp::add(var_25, var_85);
    }
    if (!var_31) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_88 = wp::vec_t<3, wp::float32>(var_87);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_26, var_88);
    }
    var_89 = wp::where(var_31, var_84, var_23);
    var_90 = wp::where(var_31, var_86, var_25);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_92 = wp::address(var_flex_face, var_1, var_91);
    var_94 = wp::load(var_92);
    var_93 = wp::copy(var_94);
    // if gidx != -1:                                                                         <L 537>
    var_96 = (var_93 != var_95);
    if (var_96) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_97 = wp::address(var_flexnode_xpos_in, var_0, var_93);
        var_99 = wp::load(var_97);
        var_98 = wp::copy(var_99);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_91, var_98);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_101 = wp::add(var_12, var_100);
        var_102 = wp::floordiv(var_91, var_101);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_104 = wp::add(var_12, var_103);
        var_105 = wp::mod(var_91, var_104);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_107 = (var_12 == var_106);
        if (var_107) {
            var_109 = wp::sub(var_102, var_108);
            var_110 = wp::float(var_109);
        }
        if (!var_107) {
            var_113 = wp::float(var_102);
            var_114 = wp::mul(var_112, var_113);
            var_115 = wp::add(var_111, var_114);
        }
        var_116 = wp::where(var_107, var_110, var_115);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_118 = (var_12 == var_117);
        if (var_118) {
            var_120 = wp::sub(var_105, var_119);
            var_121 = wp::float(var_120);
        }
        if (!var_118) {
            var_124 = wp::float(var_105);
            var_125 = wp::mul(var_123, var_124);
            var_126 = wp::add(var_122, var_125);
        }
        var_127 = wp::where(var_118, var_121, var_126);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_129 = (var_12 == var_128);
        if (var_129) {
            var_131 = (var_102 == var_130);
            var_134 = wp::where(var_131, var_132, var_133);
        }
        if (!var_129) {
        }
        var_136 = wp::where(var_129, var_134, var_135);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_138 = (var_12 == var_137);
        if (var_138) {
            var_140 = (var_105 == var_139);
            var_143 = wp::where(var_140, var_141, var_142);
        }
        if (!var_138) {
        }
        var_145 = wp::where(var_138, var_143, var_144);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_146 = wp::mul(var_116, var_145);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_147 = wp::mul(var_136, var_127);
        // t1 += node_pos * grad0                                                             <L 553>
        var_148 = wp::mul(var_98, var_146);
        var_149 = wp::add(var_89, var_148);
        // t2 += node_pos * grad1                                                             <L 554>
        var_150 = wp::mul(var_98, var_147);
        var_151 = wp::add(var_90, var_150);
    }
    if (!var_96) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_153 = wp::vec_t<3, wp::float32>(var_152);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_91, var_153);
    }
    var_154 = wp::where(var_96, var_149, var_89);
    var_155 = wp::where(var_96, var_151, var_90);
    var_156 = wp::where(var_96, var_98, var_33);
    var_157 = wp::where(var_96, var_102, var_37);
    var_158 = wp::where(var_96, var_105, var_40);
    var_159 = wp::where(var_96, var_116, var_51);
    var_160 = wp::where(var_96, var_127, var_62);
    var_161 = wp::where(var_96, var_136, var_71);
    var_162 = wp::where(var_96, var_145, var_80);
    var_163 = wp::where(var_96, var_146, var_81);
    var_164 = wp::where(var_96, var_147, var_82);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_166 = wp::address(var_flex_face, var_1, var_165);
    var_168 = wp::load(var_166);
    var_167 = wp::copy(var_168);
    // if gidx != -1:                                                                         <L 537>
    var_170 = (var_167 != var_169);
    if (var_170) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_171 = wp::address(var_flexnode_xpos_in, var_0, var_167);
        var_173 = wp::load(var_171);
        var_172 = wp::copy(var_173);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_165, var_172);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_175 = wp::add(var_12, var_174);
        var_176 = wp::floordiv(var_165, var_175);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_178 = wp::add(var_12, var_177);
        var_179 = wp::mod(var_165, var_178);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_181 = (var_12 == var_180);
        if (var_181) {
            var_183 = wp::sub(var_176, var_182);
            var_184 = wp::float(var_183);
        }
        if (!var_181) {
            var_187 = wp::float(var_176);
            var_188 = wp::mul(var_186, var_187);
            var_189 = wp::add(var_185, var_188);
        }
        var_190 = wp::where(var_181, var_184, var_189);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_192 = (var_12 == var_191);
        if (var_192) {
            var_194 = wp::sub(var_179, var_193);
            var_195 = wp::float(var_194);
        }
        if (!var_192) {
            var_198 = wp::float(var_179);
            var_199 = wp::mul(var_197, var_198);
            var_200 = wp::add(var_196, var_199);
        }
        var_201 = wp::where(var_192, var_195, var_200);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_203 = (var_12 == var_202);
        if (var_203) {
            var_205 = (var_176 == var_204);
            var_208 = wp::where(var_205, var_206, var_207);
        }
        if (!var_203) {
        }
        var_210 = wp::where(var_203, var_208, var_209);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_212 = (var_12 == var_211);
        if (var_212) {
            var_214 = (var_179 == var_213);
            var_217 = wp::where(var_214, var_215, var_216);
        }
        if (!var_212) {
        }
        var_219 = wp::where(var_212, var_217, var_218);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_220 = wp::mul(var_190, var_219);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_221 = wp::mul(var_210, var_201);
        // t1 += node_pos * grad0                                                             <L 553>
        var_222 = wp::mul(var_172, var_220);
        var_223 = wp::add(var_154, var_222);
        // t2 += node_pos * grad1                                                             <L 554>
        var_224 = wp::mul(var_172, var_221);
        var_225 = wp::add(var_155, var_224);
    }
    if (!var_170) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_227 = wp::vec_t<3, wp::float32>(var_226);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_165, var_227);
    }
    var_228 = wp::where(var_170, var_223, var_154);
    var_229 = wp::where(var_170, var_225, var_155);
    var_230 = wp::where(var_170, var_172, var_156);
    var_231 = wp::where(var_170, var_176, var_157);
    var_232 = wp::where(var_170, var_179, var_158);
    var_233 = wp::where(var_170, var_190, var_159);
    var_234 = wp::where(var_170, var_201, var_160);
    var_235 = wp::where(var_170, var_210, var_161);
    var_236 = wp::where(var_170, var_219, var_162);
    var_237 = wp::where(var_170, var_220, var_163);
    var_238 = wp::where(var_170, var_221, var_164);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_240 = wp::address(var_flex_face, var_1, var_239);
    var_242 = wp::load(var_240);
    var_241 = wp::copy(var_242);
    // if gidx != -1:                                                                         <L 537>
    var_244 = (var_241 != var_243);
    if (var_244) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_245 = wp::address(var_flexnode_xpos_in, var_0, var_241);
        var_247 = wp::load(var_245);
        var_246 = wp::copy(var_247);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_239, var_246);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_249 = wp::add(var_12, var_248);
        var_250 = wp::floordiv(var_239, var_249);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_252 = wp::add(var_12, var_251);
        var_253 = wp::mod(var_239, var_252);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_255 = (var_12 == var_254);
        if (var_255) {
            var_257 = wp::sub(var_250, var_256);
            var_258 = wp::float(var_257);
        }
        if (!var_255) {
            var_261 = wp::float(var_250);
            var_262 = wp::mul(var_260, var_261);
            var_263 = wp::add(var_259, var_262);
        }
        var_264 = wp::where(var_255, var_258, var_263);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_266 = (var_12 == var_265);
        if (var_266) {
            var_268 = wp::sub(var_253, var_267);
            var_269 = wp::float(var_268);
        }
        if (!var_266) {
            var_272 = wp::float(var_253);
            var_273 = wp::mul(var_271, var_272);
            var_274 = wp::add(var_270, var_273);
        }
        var_275 = wp::where(var_266, var_269, var_274);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_277 = (var_12 == var_276);
        if (var_277) {
            var_279 = (var_250 == var_278);
            var_282 = wp::where(var_279, var_280, var_281);
        }
        if (!var_277) {
        }
        var_284 = wp::where(var_277, var_282, var_283);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_286 = (var_12 == var_285);
        if (var_286) {
            var_288 = (var_253 == var_287);
            var_291 = wp::where(var_288, var_289, var_290);
        }
        if (!var_286) {
        }
        var_293 = wp::where(var_286, var_291, var_292);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_294 = wp::mul(var_264, var_293);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_295 = wp::mul(var_284, var_275);
        // t1 += node_pos * grad0                                                             <L 553>
        var_296 = wp::mul(var_246, var_294);
        var_297 = wp::add(var_228, var_296);
        // t2 += node_pos * grad1                                                             <L 554>
        var_298 = wp::mul(var_246, var_295);
        var_299 = wp::add(var_229, var_298);
    }
    if (!var_244) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_301 = wp::vec_t<3, wp::float32>(var_300);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_239, var_301);
    }
    var_302 = wp::where(var_244, var_297, var_228);
    var_303 = wp::where(var_244, var_299, var_229);
    var_304 = wp::where(var_244, var_246, var_230);
    var_305 = wp::where(var_244, var_250, var_231);
    var_306 = wp::where(var_244, var_253, var_232);
    var_307 = wp::where(var_244, var_264, var_233);
    var_308 = wp::where(var_244, var_275, var_234);
    var_309 = wp::where(var_244, var_284, var_235);
    var_310 = wp::where(var_244, var_293, var_236);
    var_311 = wp::where(var_244, var_294, var_237);
    var_312 = wp::where(var_244, var_295, var_238);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_314 = wp::address(var_flex_face, var_1, var_313);
    var_316 = wp::load(var_314);
    var_315 = wp::copy(var_316);
    // if gidx != -1:                                                                         <L 537>
    var_318 = (var_315 != var_317);
    if (var_318) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_319 = wp::address(var_flexnode_xpos_in, var_0, var_315);
        var_321 = wp::load(var_319);
        var_320 = wp::copy(var_321);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_313, var_320);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_323 = wp::add(var_12, var_322);
        var_324 = wp::floordiv(var_313, var_323);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_326 = wp::add(var_12, var_325);
        var_327 = wp::mod(var_313, var_326);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_329 = (var_12 == var_328);
        if (var_329) {
            var_331 = wp::sub(var_324, var_330);
            var_332 = wp::float(var_331);
        }
        if (!var_329) {
            var_335 = wp::float(var_324);
            var_336 = wp::mul(var_334, var_335);
            var_337 = wp::add(var_333, var_336);
        }
        var_338 = wp::where(var_329, var_332, var_337);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_340 = (var_12 == var_339);
        if (var_340) {
            var_342 = wp::sub(var_327, var_341);
            var_343 = wp::float(var_342);
        }
        if (!var_340) {
            var_346 = wp::float(var_327);
            var_347 = wp::mul(var_345, var_346);
            var_348 = wp::add(var_344, var_347);
        }
        var_349 = wp::where(var_340, var_343, var_348);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_351 = (var_12 == var_350);
        if (var_351) {
            var_353 = (var_324 == var_352);
            var_356 = wp::where(var_353, var_354, var_355);
        }
        if (!var_351) {
        }
        var_358 = wp::where(var_351, var_356, var_357);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_360 = (var_12 == var_359);
        if (var_360) {
            var_362 = (var_327 == var_361);
            var_365 = wp::where(var_362, var_363, var_364);
        }
        if (!var_360) {
        }
        var_367 = wp::where(var_360, var_365, var_366);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_368 = wp::mul(var_338, var_367);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_369 = wp::mul(var_358, var_349);
        // t1 += node_pos * grad0                                                             <L 553>
        var_370 = wp::mul(var_320, var_368);
        var_371 = wp::add(var_302, var_370);
        // t2 += node_pos * grad1                                                             <L 554>
        var_372 = wp::mul(var_320, var_369);
        var_373 = wp::add(var_303, var_372);
    }
    if (!var_318) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_375 = wp::vec_t<3, wp::float32>(var_374);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_313, var_375);
    }
    var_376 = wp::where(var_318, var_371, var_302);
    var_377 = wp::where(var_318, var_373, var_303);
    var_378 = wp::where(var_318, var_320, var_304);
    var_379 = wp::where(var_318, var_324, var_305);
    var_380 = wp::where(var_318, var_327, var_306);
    var_381 = wp::where(var_318, var_338, var_307);
    var_382 = wp::where(var_318, var_349, var_308);
    var_383 = wp::where(var_318, var_358, var_309);
    var_384 = wp::where(var_318, var_367, var_310);
    var_385 = wp::where(var_318, var_368, var_311);
    var_386 = wp::where(var_318, var_369, var_312);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_388 = wp::address(var_flex_face, var_1, var_387);
    var_390 = wp::load(var_388);
    var_389 = wp::copy(var_390);
    // if gidx != -1:                                                                         <L 537>
    var_392 = (var_389 != var_391);
    if (var_392) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_393 = wp::address(var_flexnode_xpos_in, var_0, var_389);
        var_395 = wp::load(var_393);
        var_394 = wp::copy(var_395);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_387, var_394);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_397 = wp::add(var_12, var_396);
        var_398 = wp::floordiv(var_387, var_397);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_400 = wp::add(var_12, var_399);
        var_401 = wp::mod(var_387, var_400);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_403 = (var_12 == var_402);
        if (var_403) {
            var_405 = wp::sub(var_398, var_404);
            var_406 = wp::float(var_405);
        }
        if (!var_403) {
            var_409 = wp::float(var_398);
            var_410 = wp::mul(var_408, var_409);
            var_411 = wp::add(var_407, var_410);
        }
        var_412 = wp::where(var_403, var_406, var_411);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_414 = (var_12 == var_413);
        if (var_414) {
            var_416 = wp::sub(var_401, var_415);
            var_417 = wp::float(var_416);
        }
        if (!var_414) {
            var_420 = wp::float(var_401);
            var_421 = wp::mul(var_419, var_420);
            var_422 = wp::add(var_418, var_421);
        }
        var_423 = wp::where(var_414, var_417, var_422);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_425 = (var_12 == var_424);
        if (var_425) {
            var_427 = (var_398 == var_426);
            var_430 = wp::where(var_427, var_428, var_429);
        }
        if (!var_425) {
        }
        var_432 = wp::where(var_425, var_430, var_431);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_434 = (var_12 == var_433);
        if (var_434) {
            var_436 = (var_401 == var_435);
            var_439 = wp::where(var_436, var_437, var_438);
        }
        if (!var_434) {
        }
        var_441 = wp::where(var_434, var_439, var_440);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_442 = wp::mul(var_412, var_441);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_443 = wp::mul(var_432, var_423);
        // t1 += node_pos * grad0                                                             <L 553>
        var_444 = wp::mul(var_394, var_442);
        var_445 = wp::add(var_376, var_444);
        // t2 += node_pos * grad1                                                             <L 554>
        var_446 = wp::mul(var_394, var_443);
        var_447 = wp::add(var_377, var_446);
    }
    if (!var_392) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_449 = wp::vec_t<3, wp::float32>(var_448);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_387, var_449);
    }
    var_450 = wp::where(var_392, var_445, var_376);
    var_451 = wp::where(var_392, var_447, var_377);
    var_452 = wp::where(var_392, var_394, var_378);
    var_453 = wp::where(var_392, var_398, var_379);
    var_454 = wp::where(var_392, var_401, var_380);
    var_455 = wp::where(var_392, var_412, var_381);
    var_456 = wp::where(var_392, var_423, var_382);
    var_457 = wp::where(var_392, var_432, var_383);
    var_458 = wp::where(var_392, var_441, var_384);
    var_459 = wp::where(var_392, var_442, var_385);
    var_460 = wp::where(var_392, var_443, var_386);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_462 = wp::address(var_flex_face, var_1, var_461);
    var_464 = wp::load(var_462);
    var_463 = wp::copy(var_464);
    // if gidx != -1:                                                                         <L 537>
    var_466 = (var_463 != var_465);
    if (var_466) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_467 = wp::address(var_flexnode_xpos_in, var_0, var_463);
        var_469 = wp::load(var_467);
        var_468 = wp::copy(var_469);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_461, var_468);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_471 = wp::add(var_12, var_470);
        var_472 = wp::floordiv(var_461, var_471);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_474 = wp::add(var_12, var_473);
        var_475 = wp::mod(var_461, var_474);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_477 = (var_12 == var_476);
        if (var_477) {
            var_479 = wp::sub(var_472, var_478);
            var_480 = wp::float(var_479);
        }
        if (!var_477) {
            var_483 = wp::float(var_472);
            var_484 = wp::mul(var_482, var_483);
            var_485 = wp::add(var_481, var_484);
        }
        var_486 = wp::where(var_477, var_480, var_485);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_488 = (var_12 == var_487);
        if (var_488) {
            var_490 = wp::sub(var_475, var_489);
            var_491 = wp::float(var_490);
        }
        if (!var_488) {
            var_494 = wp::float(var_475);
            var_495 = wp::mul(var_493, var_494);
            var_496 = wp::add(var_492, var_495);
        }
        var_497 = wp::where(var_488, var_491, var_496);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_499 = (var_12 == var_498);
        if (var_499) {
            var_501 = (var_472 == var_500);
            var_504 = wp::where(var_501, var_502, var_503);
        }
        if (!var_499) {
        }
        var_506 = wp::where(var_499, var_504, var_505);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_508 = (var_12 == var_507);
        if (var_508) {
            var_510 = (var_475 == var_509);
            var_513 = wp::where(var_510, var_511, var_512);
        }
        if (!var_508) {
        }
        var_515 = wp::where(var_508, var_513, var_514);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_516 = wp::mul(var_486, var_515);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_517 = wp::mul(var_506, var_497);
        // t1 += node_pos * grad0                                                             <L 553>
        var_518 = wp::mul(var_468, var_516);
        var_519 = wp::add(var_450, var_518);
        // t2 += node_pos * grad1                                                             <L 554>
        var_520 = wp::mul(var_468, var_517);
        var_521 = wp::add(var_451, var_520);
    }
    if (!var_466) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_523 = wp::vec_t<3, wp::float32>(var_522);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_461, var_523);
    }
    var_524 = wp::where(var_466, var_519, var_450);
    var_525 = wp::where(var_466, var_521, var_451);
    var_526 = wp::where(var_466, var_468, var_452);
    var_527 = wp::where(var_466, var_472, var_453);
    var_528 = wp::where(var_466, var_475, var_454);
    var_529 = wp::where(var_466, var_486, var_455);
    var_530 = wp::where(var_466, var_497, var_456);
    var_531 = wp::where(var_466, var_506, var_457);
    var_532 = wp::where(var_466, var_515, var_458);
    var_533 = wp::where(var_466, var_516, var_459);
    var_534 = wp::where(var_466, var_517, var_460);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_536 = wp::address(var_flex_face, var_1, var_535);
    var_538 = wp::load(var_536);
    var_537 = wp::copy(var_538);
    // if gidx != -1:                                                                         <L 537>
    var_540 = (var_537 != var_539);
    if (var_540) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_541 = wp::address(var_flexnode_xpos_in, var_0, var_537);
        var_543 = wp::load(var_541);
        var_542 = wp::copy(var_543);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_535, var_542);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_545 = wp::add(var_12, var_544);
        var_546 = wp::floordiv(var_535, var_545);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_548 = wp::add(var_12, var_547);
        var_549 = wp::mod(var_535, var_548);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_551 = (var_12 == var_550);
        if (var_551) {
            var_553 = wp::sub(var_546, var_552);
            var_554 = wp::float(var_553);
        }
        if (!var_551) {
            var_557 = wp::float(var_546);
            var_558 = wp::mul(var_556, var_557);
            var_559 = wp::add(var_555, var_558);
        }
        var_560 = wp::where(var_551, var_554, var_559);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_562 = (var_12 == var_561);
        if (var_562) {
            var_564 = wp::sub(var_549, var_563);
            var_565 = wp::float(var_564);
        }
        if (!var_562) {
            var_568 = wp::float(var_549);
            var_569 = wp::mul(var_567, var_568);
            var_570 = wp::add(var_566, var_569);
        }
        var_571 = wp::where(var_562, var_565, var_570);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_573 = (var_12 == var_572);
        if (var_573) {
            var_575 = (var_546 == var_574);
            var_578 = wp::where(var_575, var_576, var_577);
        }
        if (!var_573) {
        }
        var_580 = wp::where(var_573, var_578, var_579);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_582 = (var_12 == var_581);
        if (var_582) {
            var_584 = (var_549 == var_583);
            var_587 = wp::where(var_584, var_585, var_586);
        }
        if (!var_582) {
        }
        var_589 = wp::where(var_582, var_587, var_588);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_590 = wp::mul(var_560, var_589);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_591 = wp::mul(var_580, var_571);
        // t1 += node_pos * grad0                                                             <L 553>
        var_592 = wp::mul(var_542, var_590);
        var_593 = wp::add(var_524, var_592);
        // t2 += node_pos * grad1                                                             <L 554>
        var_594 = wp::mul(var_542, var_591);
        var_595 = wp::add(var_525, var_594);
    }
    if (!var_540) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_597 = wp::vec_t<3, wp::float32>(var_596);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_535, var_597);
    }
    var_598 = wp::where(var_540, var_593, var_524);
    var_599 = wp::where(var_540, var_595, var_525);
    var_600 = wp::where(var_540, var_542, var_526);
    var_601 = wp::where(var_540, var_546, var_527);
    var_602 = wp::where(var_540, var_549, var_528);
    var_603 = wp::where(var_540, var_560, var_529);
    var_604 = wp::where(var_540, var_571, var_530);
    var_605 = wp::where(var_540, var_580, var_531);
    var_606 = wp::where(var_540, var_589, var_532);
    var_607 = wp::where(var_540, var_590, var_533);
    var_608 = wp::where(var_540, var_591, var_534);
    // gidx = flex_face[face_id, local_idx]                                                   <L 536>
    var_610 = wp::address(var_flex_face, var_1, var_609);
    var_612 = wp::load(var_610);
    var_611 = wp::copy(var_612);
    // if gidx != -1:                                                                         <L 537>
    var_614 = (var_611 != var_613);
    if (var_614) {
        // node_pos = flexnode_xpos_in[worldid, gidx]                                         <L 538>
        var_615 = wp::address(var_flexnode_xpos_in, var_0, var_611);
        var_617 = wp::load(var_615);
        var_616 = wp::copy(var_617);
        // face_xpos_out[worldid, face_id, local_idx] = node_pos                              <L 540>
        wp::array_store(var_face_xpos_out, var_0, var_1, var_609, var_616);
        // l0 = local_idx // (order_abs + 1)                                                  <L 542>
        var_619 = wp::add(var_12, var_618);
        var_620 = wp::floordiv(var_609, var_619);
        // l1 = local_idx % (order_abs + 1)                                                   <L 543>
        var_622 = wp::add(var_12, var_621);
        var_623 = wp::mod(var_609, var_622);
        // dphi0 = float(l0 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l0))              <L 545>
        var_625 = (var_12 == var_624);
        if (var_625) {
            var_627 = wp::sub(var_620, var_626);
            var_628 = wp::float(var_627);
        }
        if (!var_625) {
            var_631 = wp::float(var_620);
            var_632 = wp::mul(var_630, var_631);
            var_633 = wp::add(var_629, var_632);
        }
        var_634 = wp::where(var_625, var_628, var_633);
        // dphi1 = float(l1 - 1) if order_abs == 2 else (-1.0 + 2.0 * float(l1))              <L 546>
        var_636 = (var_12 == var_635);
        if (var_636) {
            var_638 = wp::sub(var_623, var_637);
            var_639 = wp::float(var_638);
        }
        if (!var_636) {
            var_642 = wp::float(var_623);
            var_643 = wp::mul(var_641, var_642);
            var_644 = wp::add(var_640, var_643);
        }
        var_645 = wp::where(var_636, var_639, var_644);
        // phi0 = wp.where(l0 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 547>
        var_647 = (var_12 == var_646);
        if (var_647) {
            var_649 = (var_620 == var_648);
            var_652 = wp::where(var_649, var_650, var_651);
        }
        if (!var_647) {
        }
        var_654 = wp::where(var_647, var_652, var_653);
        // phi1 = wp.where(l1 == 1, 1.0, 0.0) if order_abs == 2 else 0.5                      <L 548>
        var_656 = (var_12 == var_655);
        if (var_656) {
            var_658 = (var_623 == var_657);
            var_661 = wp::where(var_658, var_659, var_660);
        }
        if (!var_656) {
        }
        var_663 = wp::where(var_656, var_661, var_662);
        // grad0 = dphi0 * phi1                                                               <L 550>
        var_664 = wp::mul(var_634, var_663);
        // grad1 = phi0 * dphi1                                                               <L 551>
        var_665 = wp::mul(var_654, var_645);
        // t1 += node_pos * grad0                                                             <L 553>
        var_666 = wp::mul(var_616, var_664);
        var_667 = wp::add(var_598, var_666);
        // t2 += node_pos * grad1                                                             <L 554>
        var_668 = wp::mul(var_616, var_665);
        var_669 = wp::add(var_599, var_668);
    }
    if (!var_614) {
        // face_xpos_out[worldid, face_id, local_idx] = wp.vec3(0.0)                          <L 556>
        var_671 = wp::vec_t<3, wp::float32>(var_670);
        wp::array_store(var_face_xpos_out, var_0, var_1, var_609, var_671);
    }
    var_672 = wp::where(var_614, var_667, var_598);
    var_673 = wp::where(var_614, var_669, var_599);
    var_674 = wp::where(var_614, var_616, var_600);
    var_675 = wp::where(var_614, var_620, var_601);
    var_676 = wp::where(var_614, var_623, var_602);
    var_677 = wp::where(var_614, var_634, var_603);
    var_678 = wp::where(var_614, var_645, var_604);
    var_679 = wp::where(var_614, var_654, var_605);
    var_680 = wp::where(var_614, var_663, var_606);
    var_681 = wp::where(var_614, var_664, var_607);
    var_682 = wp::where(var_614, var_665, var_608);
    // normal = wp.cross(t1, t2)                                                              <L 558>
    var_683 = wp::cross(var_672, var_673);
    // normal_axis, _, _, _, _, _ = support.get_face_metadata(cx, cy, cz, face_elem_idx, order_abs)       <L 560>
    get_face_metadata_0(var_17, var_19, var_21, var_8, var_12, var_684, var_685, var_686, var_687, var_688, var_689);
    // F = wp.mat33(0.0)                                                                      <L 562>
    var_691 = wp::mat_t<3, 3, wp::float32>(var_690);
    // if normal_axis == 0:                                                                   <L 563>
    var_693 = (var_684 == var_692);
    if (var_693) {
        // F = wp.mat33(                                                                      <L 564>
        // normal[0],                                                                         <L 565>
        var_695 = wp::extract(var_683, var_694);
        // t1[0],                                                                             <L 566>
        var_697 = wp::extract(var_672, var_696);
        // t2[0],                                                                             <L 567>
        var_699 = wp::extract(var_673, var_698);
        // normal[1],                                                                         <L 568>
        var_701 = wp::extract(var_683, var_700);
        // t1[1],                                                                             <L 569>
        var_703 = wp::extract(var_672, var_702);
        // t2[1],                                                                             <L 570>
        var_705 = wp::extract(var_673, var_704);
        // normal[2],                                                                         <L 571>
        var_707 = wp::extract(var_683, var_706);
        // t1[2],                                                                             <L 572>
        var_709 = wp::extract(var_672, var_708);
        // t2[2],                                                                             <L 573>
        var_711 = wp::extract(var_673, var_710);
        var_712 = wp::mat_t<3, 3, wp::float32>(var_695, var_697, var_699, var_701, var_703, var_705, var_707, var_709, var_711);
    }
    if (!var_693) {
        // elif normal_axis == 1:                                                             <L 575>
        var_714 = (var_684 == var_713);
        if (var_714) {
            // F = wp.mat33(                                                                  <L 576>
            // t2[0],                                                                         <L 577>
            var_716 = wp::extract(var_673, var_715);
            // normal[0],                                                                     <L 578>
            var_718 = wp::extract(var_683, var_717);
            // t1[0],                                                                         <L 579>
            var_720 = wp::extract(var_672, var_719);
            // t2[1],                                                                         <L 580>
            var_722 = wp::extract(var_673, var_721);
            // normal[1],                                                                     <L 581>
            var_724 = wp::extract(var_683, var_723);
            // t1[1],                                                                         <L 582>
            var_726 = wp::extract(var_672, var_725);
            // t2[2],                                                                         <L 583>
            var_728 = wp::extract(var_673, var_727);
            // normal[2],                                                                     <L 584>
            var_730 = wp::extract(var_683, var_729);
            // t1[2],                                                                         <L 585>
            var_732 = wp::extract(var_672, var_731);
            var_733 = wp::mat_t<3, 3, wp::float32>(var_716, var_718, var_720, var_722, var_724, var_726, var_728, var_730, var_732);
        }
        if (!var_714) {
            // F = wp.mat33(                                                                  <L 588>
            // t1[0],                                                                         <L 589>
            var_735 = wp::extract(var_672, var_734);
            // t2[0],                                                                         <L 590>
            var_737 = wp::extract(var_673, var_736);
            // normal[0],                                                                     <L 591>
            var_739 = wp::extract(var_683, var_738);
            // t1[1],                                                                         <L 592>
            var_741 = wp::extract(var_672, var_740);
            // t2[1],                                                                         <L 593>
            var_743 = wp::extract(var_673, var_742);
            // normal[1],                                                                     <L 594>
            var_745 = wp::extract(var_683, var_744);
            // t1[2],                                                                         <L 595>
            var_747 = wp::extract(var_672, var_746);
            // t2[2],                                                                         <L 596>
            var_749 = wp::extract(var_673, var_748);
            // normal[2],                                                                     <L 597>
            var_751 = wp::extract(var_683, var_750);
            var_752 = wp::mat_t<3, 3, wp::float32>(var_735, var_737, var_739, var_741, var_743, var_745, var_747, var_749, var_751);
        }
        var_753 = wp::where(var_714, var_733, var_752);
    }
    var_754 = wp::where(var_693, var_712, var_753);
    // face_quat_out[worldid, face_id] = support.mat33_to_quat_polar(F)                       <L 600>
    var_755 = mat33_to_quat_polar_0(var_754);
    wp::array_store(var_face_quat_out, var_0, var_1, var_755);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _flex_face_kinematics_9a1620ae_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_face_kinematics_9a1620ae *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _flex_face_kinematics_9a1620ae_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _flex_face_kinematics_9a1620ae_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_face_kinematics_9a1620ae *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _flex_face_kinematics_9a1620ae_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _flex_face_kinematics_9a1620ae_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__flex_face_kinematics_9a1620ae *_wp_args)
{
    _flex_face_kinematics_9a1620ae_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cfrc_ext_contact_a1976729 {
    wp::int32 opt_cone;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> contact_pos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> contact_frame_in;
    wp::array_t<wp::vec_t<5, wp::float32>> contact_friction_in;
    wp::array_t<wp::int32> contact_dim_in;
    wp::array_t<wp::vec_t<2, wp::int32>> contact_geom_in;
    wp::array_t<wp::int32> contact_efc_address_in;
    wp::array_t<wp::int32> contact_worldid_in;
    wp::array_t<wp::float32> efc_force_in;
    wp::int32 njmax_in;
    wp::array_t<wp::int32> nacon_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_ext_out;
};


template <bool wp_linear_contiguous>
static void _cfrc_ext_contact_a1976729_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__cfrc_ext_contact_a1976729 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_opt_cone = _wp_args->opt_cone;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_contact_pos_in = _wp_args->contact_pos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_contact_frame_in = _wp_args->contact_frame_in;
    wp::array_t<wp::vec_t<5, wp::float32>> var_contact_friction_in = _wp_args->contact_friction_in;
    wp::array_t<wp::int32> var_contact_dim_in = _wp_args->contact_dim_in;
    wp::array_t<wp::vec_t<2, wp::int32>> var_contact_geom_in = _wp_args->contact_geom_in;
    wp::array_t<wp::int32> var_contact_efc_address_in = _wp_args->contact_efc_address_in;
    wp::array_t<wp::int32> var_contact_worldid_in = _wp_args->contact_worldid_in;
    wp::array_t<wp::float32> var_efc_force_in = _wp_args->efc_force_in;
    wp::int32 var_njmax_in = _wp_args->njmax_in;
    wp::array_t<wp::int32> var_nacon_in = _wp_args->nacon_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_ext_out = _wp_args->cfrc_ext_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::int32 var_1 = 0;
    wp::int32* var_2;
    bool var_3;
    wp::int32 var_4;
    wp::vec_t<2, wp::int32>* var_5;
    wp::vec_t<2, wp::int32> var_6;
    wp::vec_t<2, wp::int32> var_7;
    const wp::int32 var_8 = 0;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    const wp::int32 var_13 = 1;
    wp::int32 var_14;
    wp::int32* var_15;
    wp::int32 var_16;
    wp::int32 var_17;
    bool var_18;
    const wp::int32 var_19 = 0;
    bool var_20;
    const wp::int32 var_21 = 0;
    bool var_22;
    wp::int32* var_23;
    wp::int32 var_24;
    wp::int32 var_25;
    const bool var_26 = true;
    wp::vec_t<6, wp::float32> var_27;
    wp::vec_t<3, wp::float32>* var_28;
    wp::vec_t<3, wp::float32> var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::int32* var_31;
    wp::int32 var_32;
    wp::vec_t<3, wp::float32>* var_33;
    wp::vec_t<3, wp::float32> var_34;
    wp::vec_t<3, wp::float32> var_35;
    wp::array_t<wp::vec_t<6, wp::float32>> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::vec_t<6, wp::float32> var_38;
    wp::vec_t<6, wp::float32> var_39;
    wp::int32* var_40;
    wp::int32 var_41;
    wp::vec_t<3, wp::float32>* var_42;
    wp::vec_t<3, wp::float32> var_43;
    wp::vec_t<3, wp::float32> var_44;
    wp::array_t<wp::vec_t<6, wp::float32>> var_45;
    wp::vec_t<3, wp::float32> var_46;
    wp::vec_t<6, wp::float32> var_47;
    wp::vec_t<6, wp::float32> var_48;
    //---------
    // forward
    // def _cfrc_ext_contact(                                                                 <L 1680>
    // contactid = wp.tid()                                                                   <L 1700>
    var_0 = builtin_tid1d();
    // if contactid >= nacon_in[0]:                                                           <L 1702>
    var_2 = wp::address(var_nacon_in, var_1);
    var_4 = wp::load(var_2);
    var_3 = (var_0 >= var_4);
    if (var_3) {
        // return                                                                             <L 1703>
        return;
    }
    // geom = contact_geom_in[contactid]                                                      <L 1705>
    var_5 = wp::address(var_contact_geom_in, var_0);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // id1 = geom_bodyid[geom[0]]                                                             <L 1706>
    var_9 = wp::extract(var_6, var_8);
    var_10 = wp::address(var_geom_bodyid, var_9);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // id2 = geom_bodyid[geom[1]]                                                             <L 1707>
    var_14 = wp::extract(var_6, var_13);
    var_15 = wp::address(var_geom_bodyid, var_14);
    var_17 = wp::load(var_15);
    var_16 = wp::copy(var_17);
    // if id1 == 0 and id2 == 0:                                                              <L 1709>
    var_20 = (var_11 == var_19);
    var_18 = var_20;
    if (var_18) {
        var_22 = (var_16 == var_21);
        var_18 = var_18 && var_22;
    }
    if (var_18) {
        // return                                                                             <L 1710>
        return;
    }
    // worldid = contact_worldid_in[contactid]                                                <L 1712>
    var_23 = wp::address(var_contact_worldid_in, var_0);
    var_25 = wp::load(var_23);
    var_24 = wp::copy(var_25);
    // force = support.contact_force_fn(                                                      <L 1715>
    // opt_cone,                                                                              <L 1716>
    // contact_frame_in,                                                                      <L 1717>
    // contact_friction_in,                                                                   <L 1718>
    // contact_dim_in,                                                                        <L 1719>
    // contact_efc_address_in,                                                                <L 1720>
    // efc_force_in,                                                                          <L 1721>
    // njmax_in,                                                                              <L 1722>
    // nacon_in,                                                                              <L 1723>
    // worldid,                                                                               <L 1724>
    // contactid,                                                                             <L 1725>
    // to_world_frame=True,                                                                   <L 1726>
    var_27 = contact_force_fn_0(var_opt_cone, var_contact_frame_in, var_contact_friction_in, var_contact_dim_in, var_contact_efc_address_in, var_efc_force_in, var_njmax_in, var_nacon_in, var_24, var_0, var_26);
    // pos = contact_pos_in[contactid]                                                        <L 1729>
    var_28 = wp::address(var_contact_pos_in, var_0);
    var_30 = wp::load(var_28);
    var_29 = wp::copy(var_30);
    // if id1:                                                                                <L 1732>
    if (var_11) {
        // com1 = subtree_com_in[worldid, body_rootid[id1]]                                   <L 1733>
        var_31 = wp::address(var_body_rootid, var_11);
        var_32 = wp::load(var_31);
        var_33 = wp::address(var_subtree_com_in, var_24, var_32);
        var_35 = wp::load(var_33);
        var_34 = wp::copy(var_35);
        // wp.atomic_sub(cfrc_ext_out[worldid], id1, support.transform_force(force, com1 - pos))       <L 1734>
        var_36 = wp::view(var_cfrc_ext_out, var_24);
        var_37 = wp::sub(var_34, var_29);
        var_38 = transform_force_1(var_27, var_37);
        var_39 = wp::atomic_sub(var_36, var_11, var_38);
    }
    // if id2:                                                                                <L 1736>
    if (var_16) {
        // com2 = subtree_com_in[worldid, body_rootid[id2]]                                   <L 1737>
        var_40 = wp::address(var_body_rootid, var_16);
        var_41 = wp::load(var_40);
        var_42 = wp::address(var_subtree_com_in, var_24, var_41);
        var_44 = wp::load(var_42);
        var_43 = wp::copy(var_44);
        // wp.atomic_add(cfrc_ext_out[worldid], id2, support.transform_force(force, com2 - pos))       <L 1738>
        var_45 = wp::view(var_cfrc_ext_out, var_24);
        var_46 = wp::sub(var_43, var_29);
        var_47 = transform_force_1(var_27, var_46);
        var_48 = wp::atomic_add(var_45, var_16, var_47);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cfrc_ext_contact_a1976729_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__cfrc_ext_contact_a1976729 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cfrc_ext_contact_a1976729_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cfrc_ext_contact_a1976729_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__cfrc_ext_contact_a1976729 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cfrc_ext_contact_a1976729_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cfrc_ext_contact_a1976729_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__cfrc_ext_contact_a1976729 *_wp_args)
{
    _cfrc_ext_contact_a1976729_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__transmission_body_moment_af66f321 {
    wp::int32 opt_cone;
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::vec_t<2, wp::int32>> actuator_trnid;
    wp::array_t<wp::int32> body_isdofancestor;
    wp::array_t<wp::int32> actuator_trntype_body_adr;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::int32> moment_rowadr_in;
    wp::array_t<wp::float32> contact_dist_in;
    wp::array_t<wp::vec_t<3, wp::float32>> contact_pos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> contact_frame_in;
    wp::array_t<wp::float32> contact_includemargin_in;
    wp::array_t<wp::int32> contact_dim_in;
    wp::array_t<wp::vec_t<2, wp::int32>> contact_geom_in;
    wp::array_t<wp::int32> contact_efc_address_in;
    wp::array_t<wp::int32> contact_worldid_in;
    wp::array_t<wp::int32> efc_J_rownnz_in;
    wp::array_t<wp::int32> efc_J_rowadr_in;
    wp::array_t<wp::int32> efc_J_colind_in;
    wp::array_t<wp::float32> efc_J_in;
    wp::array_t<wp::int32> nacon_in;
    bool efc_is_sparse;
    wp::array_t<wp::float32> actuator_moment_out;
    wp::array_t<wp::int32> actuator_trntype_body_ncon_out;
};


template <bool wp_linear_contiguous>
static void _transmission_body_moment_af66f321_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__transmission_body_moment_af66f321 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_opt_cone = _wp_args->opt_cone;
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::vec_t<2, wp::int32>> var_actuator_trnid = _wp_args->actuator_trnid;
    wp::array_t<wp::int32> var_body_isdofancestor = _wp_args->body_isdofancestor;
    wp::array_t<wp::int32> var_actuator_trntype_body_adr = _wp_args->actuator_trntype_body_adr;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::int32> var_moment_rowadr_in = _wp_args->moment_rowadr_in;
    wp::array_t<wp::float32> var_contact_dist_in = _wp_args->contact_dist_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_contact_pos_in = _wp_args->contact_pos_in;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_contact_frame_in = _wp_args->contact_frame_in;
    wp::array_t<wp::float32> var_contact_includemargin_in = _wp_args->contact_includemargin_in;
    wp::array_t<wp::int32> var_contact_dim_in = _wp_args->contact_dim_in;
    wp::array_t<wp::vec_t<2, wp::int32>> var_contact_geom_in = _wp_args->contact_geom_in;
    wp::array_t<wp::int32> var_contact_efc_address_in = _wp_args->contact_efc_address_in;
    wp::array_t<wp::int32> var_contact_worldid_in = _wp_args->contact_worldid_in;
    wp::array_t<wp::int32> var_efc_J_rownnz_in = _wp_args->efc_J_rownnz_in;
    wp::array_t<wp::int32> var_efc_J_rowadr_in = _wp_args->efc_J_rowadr_in;
    wp::array_t<wp::int32> var_efc_J_colind_in = _wp_args->efc_J_colind_in;
    wp::array_t<wp::float32> var_efc_J_in = _wp_args->efc_J_in;
    wp::array_t<wp::int32> var_nacon_in = _wp_args->nacon_in;
    bool var_efc_is_sparse = _wp_args->efc_is_sparse;
    wp::array_t<wp::float32> var_actuator_moment_out = _wp_args->actuator_moment_out;
    wp::array_t<wp::int32> var_actuator_trntype_body_ncon_out = _wp_args->actuator_trntype_body_ncon_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::int32* var_3;
    wp::int32 var_4;
    wp::int32 var_5;
    wp::vec_t<2, wp::int32>* var_6;
    const wp::int32 var_7 = 0;
    wp::int32 var_8;
    wp::vec_t<2, wp::int32> var_9;
    const wp::int32 var_10 = 0;
    wp::int32* var_11;
    bool var_12;
    wp::int32 var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::vec_t<2, wp::int32>* var_17;
    wp::vec_t<2, wp::int32> var_18;
    wp::vec_t<2, wp::int32> var_19;
    const wp::int32 var_20 = 0;
    wp::int32 var_21;
    const wp::int32 var_22 = 1;
    wp::int32 var_23;
    bool var_24;
    const wp::int32 var_25 = 0;
    bool var_26;
    const wp::int32 var_27 = 0;
    bool var_28;
    wp::int32* var_29;
    wp::int32 var_30;
    wp::int32 var_31;
    wp::int32* var_32;
    wp::int32 var_33;
    wp::int32 var_34;
    bool var_35;
    bool var_36;
    bool var_37;
    wp::float32* var_38;
    wp::float32* var_39;
    bool var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::int32 var_43;
    const wp::int32 var_44 = 0;
    bool var_45;
    wp::array_t<wp::int32> var_46;
    const wp::int32 var_47 = 1;
    wp::int32 var_48;
    wp::int32* var_49;
    wp::int32 var_50;
    wp::int32 var_51;
    const wp::int32 var_52 = 0;
    bool var_53;
    wp::int32* var_54;
    wp::int32 var_55;
    wp::int32 var_56;
    wp::array_t<wp::int32> var_57;
    bool var_58;
    const wp::int32 var_59 = 1;
    bool var_60;
    const wp::int32 var_61 = 1;
    bool var_62;
    const wp::int32 var_63 = 0;
    wp::int32* var_64;
    wp::int32 var_65;
    wp::int32 var_66;
    wp::int32* var_67;
    wp::int32 var_68;
    wp::int32 var_69;
    bool var_70;
    wp::int32* var_71;
    wp::int32 var_72;
    wp::int32 var_73;
    wp::int32 var_74;
    const wp::int32 var_75 = 0;
    wp::int32* var_76;
    wp::int32 var_77;
    wp::int32 var_78;
    wp::array_t<wp::float32> var_79;
    wp::int32 var_80;
    const wp::int32 var_81 = 0;
    wp::float32* var_82;
    wp::float32 var_83;
    wp::float32 var_84;
    wp::int32 var_85;
    wp::array_t<wp::float32> var_86;
    wp::int32 var_87;
    wp::float32* var_88;
    wp::float32 var_89;
    wp::float32 var_90;
    wp::int32 var_91;
    const wp::int32 var_92 = 1;
    wp::int32 var_93;
    const wp::float32 var_94 = 0.5;
    wp::float32 var_95;
    wp::float32 var_96;
    const wp::int32 var_97 = 2;
    wp::int32 var_98;
    wp::range_t var_99;
    wp::int32 var_100;
    wp::int32* var_101;
    wp::int32 var_102;
    wp::int32 var_103;
    wp::int32* var_104;
    wp::int32 var_105;
    wp::int32 var_106;
    bool var_107;
    wp::int32* var_108;
    wp::int32 var_109;
    wp::int32 var_110;
    wp::int32 var_111;
    const wp::int32 var_112 = 0;
    wp::int32* var_113;
    wp::int32 var_114;
    wp::int32 var_115;
    wp::array_t<wp::float32> var_116;
    wp::int32 var_117;
    const wp::int32 var_118 = 0;
    wp::float32* var_119;
    wp::float32 var_120;
    wp::float32 var_121;
    wp::float32 var_122;
    wp::int32 var_123;
    wp::array_t<wp::float32> var_124;
    wp::int32 var_125;
    wp::float32* var_126;
    wp::float32 var_127;
    wp::float32 var_128;
    wp::float32 var_129;
    wp::int32 var_130;
    wp::int32 var_131;
    wp::int32 var_132;
    wp::int32 var_133;
    wp::int32 var_134;
    const wp::int32 var_135 = 1;
    bool var_136;
    wp::vec_t<3, wp::float32>* var_137;
    wp::vec_t<3, wp::float32> var_138;
    wp::vec_t<3, wp::float32> var_139;
    wp::mat_t<3, 3, wp::float32>* var_140;
    wp::mat_t<3, 3, wp::float32> var_141;
    wp::mat_t<3, 3, wp::float32> var_142;
    const wp::int32 var_143 = 0;
    const wp::int32 var_144 = 0;
    wp::float32 var_145;
    const wp::int32 var_146 = 0;
    const wp::int32 var_147 = 1;
    wp::float32 var_148;
    const wp::int32 var_149 = 0;
    const wp::int32 var_150 = 2;
    wp::float32 var_151;
    wp::vec_t<3, wp::float32> var_152;
    const wp::int32 var_153 = 0;
    wp::int32* var_154;
    wp::int32 var_155;
    wp::int32 var_156;
    bool var_157;
    const wp::int32 var_158 = 0;
    bool var_159;
    wp::int32* var_160;
    bool var_161;
    wp::int32 var_162;
    wp::int32* var_163;
    wp::int32 var_164;
    wp::int32 var_165;
    const wp::int32 var_166 = 0;
    wp::int32* var_167;
    wp::int32 var_168;
    wp::int32 var_169;
    wp::int32 var_170;
    wp::int32 var_171;
    wp::vec_t<3, wp::float32> var_172;
    wp::vec_t<3, wp::float32> var_173;
    wp::vec_t<3, wp::float32> var_174;
    wp::vec_t<3, wp::float32> var_175;
    wp::vec_t<3, wp::float32> var_176;
    wp::array_t<wp::float32> var_177;
    wp::int32 var_178;
    wp::float32 var_179;
    wp::float32 var_180;
    wp::int32 var_181;
    wp::int32 var_182;
    //---------
    // forward
    // def _transmission_body_moment(                                                         <L 2730>
    // trnbodyid, conid, dofid = wp.tid()                                                     <L 2764>
    builtin_tid3d(var_0, var_1, var_2);
    // actid = actuator_trntype_body_adr[trnbodyid]                                           <L 2765>
    var_3 = wp::address(var_actuator_trntype_body_adr, var_0);
    var_5 = wp::load(var_3);
    var_4 = wp::copy(var_5);
    // bodyid = actuator_trnid[actid][0]                                                      <L 2766>
    var_6 = wp::address(var_actuator_trnid, var_4);
    var_9 = wp::load(var_6);
    var_8 = wp::extract(var_9, var_7);
    // if conid >= nacon_in[0]:                                                               <L 2768>
    var_11 = wp::address(var_nacon_in, var_10);
    var_13 = wp::load(var_11);
    var_12 = (var_1 >= var_13);
    if (var_12) {
        // return                                                                             <L 2769>
        return;
    }
    // worldid = contact_worldid_in[conid]                                                    <L 2771>
    var_14 = wp::address(var_contact_worldid_in, var_1);
    var_16 = wp::load(var_14);
    var_15 = wp::copy(var_16);
    // geom = contact_geom_in[conid]                                                          <L 2774>
    var_17 = wp::address(var_contact_geom_in, var_1);
    var_19 = wp::load(var_17);
    var_18 = wp::copy(var_19);
    // g1 = geom[0]                                                                           <L 2775>
    var_21 = wp::extract(var_18, var_20);
    // g2 = geom[1]                                                                           <L 2776>
    var_23 = wp::extract(var_18, var_22);
    // if g1 < 0 or g2 < 0:                                                                   <L 2779>
    var_26 = (var_21 < var_25);
    var_24 = var_26;
    if (!var_24) {
        var_28 = (var_23 < var_27);
        var_24 = var_24 || var_28;
    }
    if (var_24) {
        // return                                                                             <L 2780>
        return;
    }
    // b1 = geom_bodyid[g1]                                                                   <L 2783>
    var_29 = wp::address(var_geom_bodyid, var_21);
    var_31 = wp::load(var_29);
    var_30 = wp::copy(var_31);
    // b2 = geom_bodyid[g2]                                                                   <L 2784>
    var_32 = wp::address(var_geom_bodyid, var_23);
    var_34 = wp::load(var_32);
    var_33 = wp::copy(var_34);
    // if b1 != bodyid and b2 != bodyid:                                                      <L 2787>
    var_36 = (var_30 != var_8);
    var_35 = var_36;
    if (var_35) {
        var_37 = (var_33 != var_8);
        var_35 = var_35 && var_37;
    }
    if (var_35) {
        // return                                                                             <L 2788>
        return;
    }
    // contact_exclude = int(contact_dist_in[conid] >= contact_includemargin_in[conid])       <L 2790>
    var_38 = wp::address(var_contact_dist_in, var_1);
    var_39 = wp::address(var_contact_includemargin_in, var_1);
    var_41 = wp::load(var_38);
    var_42 = wp::load(var_39);
    var_40 = (var_41 >= var_42);
    var_43 = wp::int(var_40);
    // if dofid == 0:                                                                         <L 2792>
    var_45 = (var_2 == var_44);
    if (var_45) {
        // wp.atomic_add(actuator_trntype_body_ncon_out[worldid], trnbodyid, 1)               <L 2793>
        var_46 = wp::view(var_actuator_trntype_body_ncon_out, var_15);
        var_48 = wp::atomic_add(var_46, var_0, var_47);
    }
    // rowadr = moment_rowadr_in[worldid, actid]                                              <L 2795>
    var_49 = wp::address(var_moment_rowadr_in, var_15, var_4);
    var_51 = wp::load(var_49);
    var_50 = wp::copy(var_51);
    // if contact_exclude == 0:                                                               <L 2798>
    var_53 = (var_43 == var_52);
    if (var_53) {
        // contact_dim = contact_dim_in[conid]                                                <L 2799>
        var_54 = wp::address(var_contact_dim_in, var_1);
        var_56 = wp::load(var_54);
        var_55 = wp::copy(var_56);
        // contact_efc_address = contact_efc_address_in[conid]                                <L 2800>
        var_57 = wp::view(var_contact_efc_address_in, var_1);
        // if contact_dim == 1 or opt_cone == ConeType.ELLIPTIC:                              <L 2802>
        var_60 = (var_55 == var_59);
        var_58 = var_60;
        if (!var_58) {
            var_62 = (var_opt_cone == var_61);
            var_58 = var_58 || var_62;
        }
        if (var_58) {
            // efcid0 = contact_efc_address[0]                                                <L 2803>
            var_64 = wp::address(var_57, var_63);
            var_66 = wp::load(var_64);
            var_65 = wp::copy(var_66);
            // if efc_is_sparse:                                                              <L 2804>
            if (var_efc_is_sparse) {
                // rownnz = efc_J_rownnz_in[worldid, efcid0]                                  <L 2805>
                var_67 = wp::address(var_efc_J_rownnz_in, var_15, var_65);
                var_69 = wp::load(var_67);
                var_68 = wp::copy(var_69);
                // if dofid < rownnz:                                                         <L 2806>
                var_70 = (var_2 < var_68);
                if (var_70) {
                    // efc_rowadr = efc_J_rowadr_in[worldid, efcid0]                          <L 2807>
                    var_71 = wp::address(var_efc_J_rowadr_in, var_15, var_65);
                    var_73 = wp::load(var_71);
                    var_72 = wp::copy(var_73);
                    // efc_sparseid = efc_rowadr + dofid                                      <L 2808>
                    var_74 = wp::add(var_72, var_2);
                    // colind = efc_J_colind_in[worldid, 0, efc_sparseid]                     <L 2809>
                    var_76 = wp::address(var_efc_J_colind_in, var_15, var_75, var_74);
                    var_78 = wp::load(var_76);
                    var_77 = wp::copy(var_78);
                    // wp.atomic_add(actuator_moment_out[worldid], rowadr + colind, efc_J_in[worldid, 0, efc_sparseid])       <L 2810>
                    var_79 = wp::view(var_actuator_moment_out, var_15);
                    var_80 = wp::add(var_50, var_77);
                    var_82 = wp::address(var_efc_J_in, var_15, var_81, var_74);
                    var_84 = wp::load(var_82);
                    var_83 = wp::atomic_add(var_79, var_80, var_84);
                }
                if (!var_70) {
                    // return                                                                 <L 2812>
                    return;
                }
            }
            if (!var_efc_is_sparse) {
                // colind = dofid                                                             <L 2814>
                var_85 = wp::copy(var_2);
                // wp.atomic_add(actuator_moment_out[worldid], rowadr + colind, efc_J_in[worldid, efcid0, dofid])       <L 2815>
                var_86 = wp::view(var_actuator_moment_out, var_15);
                var_87 = wp::add(var_50, var_85);
                var_88 = wp::address(var_efc_J_in, var_15, var_65, var_2);
                var_90 = wp::load(var_88);
                var_89 = wp::atomic_add(var_86, var_87, var_90);
            }
            var_91 = wp::where(var_efc_is_sparse, var_77, var_85);
        }
        if (!var_58) {
            // npyramid = contact_dim - 1  # number of frictional directions                  <L 2817>
            var_93 = wp::sub(var_55, var_92);
            // efc_force = 0.5 / float(npyramid)                                              <L 2818>
            var_95 = wp::float(var_93);
            var_96 = wp::div(var_94, var_95);
            // for j in range(2 * npyramid):                                                  <L 2820>
            var_98 = wp::mul(var_97, var_93);
            var_99 = wp::range(var_98);
            start_for_4:;
                if (iter_cmp(var_99) == 0) goto end_for_4;
                var_100 = wp::iter_next(var_99);
                // efcid = contact_efc_address[j]                                             <L 2821>
                var_101 = wp::address(var_57, var_100);
                var_103 = wp::load(var_101);
                var_102 = wp::copy(var_103);
                // if efc_is_sparse:                                                          <L 2822>
                if (var_efc_is_sparse) {
                    // rownnz = efc_J_rownnz_in[worldid, efcid]                               <L 2823>
                    var_104 = wp::address(var_efc_J_rownnz_in, var_15, var_102);
                    var_106 = wp::load(var_104);
                    var_105 = wp::copy(var_106);
                    // if dofid < rownnz:                                                     <L 2824>
                    var_107 = (var_2 < var_105);
                    if (var_107) {
                        // efc_rowadr = efc_J_rowadr_in[worldid, efcid]                       <L 2825>
                        var_108 = wp::address(var_efc_J_rowadr_in, var_15, var_102);
                        var_110 = wp::load(var_108);
                        var_109 = wp::copy(var_110);
                        // efc_sparseid = efc_rowadr + dofid                                  <L 2826>
                        var_111 = wp::add(var_109, var_2);
                        // colind = efc_J_colind_in[worldid, 0, efc_sparseid]                 <L 2827>
                        var_113 = wp::address(var_efc_J_colind_in, var_15, var_112, var_111);
                        var_115 = wp::load(var_113);
                        var_114 = wp::copy(var_115);
                        // wp.atomic_add(actuator_moment_out[worldid], rowadr + colind, efc_J_in[worldid, 0, efc_sparseid] * efc_force)       <L 2828>
                        var_116 = wp::view(var_actuator_moment_out, var_15);
                        var_117 = wp::add(var_50, var_114);
                        var_119 = wp::address(var_efc_J_in, var_15, var_118, var_111);
                        var_121 = wp::load(var_119);
                        var_120 = wp::mul(var_121, var_96);
                        var_122 = wp::atomic_add(var_116, var_117, var_120);
                    }
                    if (!var_107) {
                        // return                                                             <L 2830>
                        return;
                    }
                }
                if (!var_efc_is_sparse) {
                    // colind = dofid                                                         <L 2832>
                    var_123 = wp::copy(var_2);
                    // wp.atomic_add(actuator_moment_out[worldid], rowadr + colind, efc_J_in[worldid, efcid, dofid] * efc_force)       <L 2833>
                    var_124 = wp::view(var_actuator_moment_out, var_15);
                    var_125 = wp::add(var_50, var_123);
                    var_126 = wp::address(var_efc_J_in, var_15, var_102, var_2);
                    var_128 = wp::load(var_126);
                    var_127 = wp::mul(var_128, var_96);
                    var_129 = wp::atomic_add(var_124, var_125, var_127);
                }
                var_130 = wp::where(var_efc_is_sparse, var_114, var_123);
                goto start_for_4;
            end_for_4:;
        }
        var_131 = wp::where(var_58, var_68, var_105);
        var_132 = wp::where(var_58, var_72, var_109);
        var_133 = wp::where(var_58, var_74, var_111);
        var_134 = wp::where(var_58, var_91, var_130);
    }
    if (!var_53) {
        // elif contact_exclude == 1:                                                         <L 2836>
        var_136 = (var_43 == var_135);
        if (var_136) {
            // contact_pos = contact_pos_in[conid]                                            <L 2837>
            var_137 = wp::address(var_contact_pos_in, var_1);
            var_139 = wp::load(var_137);
            var_138 = wp::copy(var_139);
            // contact_frame = contact_frame_in[conid]                                        <L 2838>
            var_140 = wp::address(var_contact_frame_in, var_1);
            var_142 = wp::load(var_140);
            var_141 = wp::copy(var_142);
            // normal = wp.vec3(contact_frame[0, 0], contact_frame[0, 1], contact_frame[0, 2])       <L 2839>
            var_145 = wp::extract(var_141, var_143, var_144);
            var_148 = wp::extract(var_141, var_146, var_147);
            var_151 = wp::extract(var_141, var_149, var_150);
            var_152 = wp::vec_t<3, wp::float32>(var_145, var_148, var_151);
            // efcid0 = contact_efc_address_in[conid][0]                                      <L 2842>
            var_154 = wp::address(var_contact_efc_address_in, var_1, var_153);
            var_156 = wp::load(var_154);
            var_155 = wp::copy(var_156);
            // if efc_is_sparse and efcid0 >= 0:                                              <L 2843>
            var_157 = var_efc_is_sparse;
            if (var_157) {
                var_159 = (var_155 >= var_158);
                var_157 = var_157 && var_159;
            }
            if (var_157) {
                // if dofid >= efc_J_rownnz_in[worldid, efcid0]:                              <L 2845>
                var_160 = wp::address(var_efc_J_rownnz_in, var_15, var_155);
                var_162 = wp::load(var_160);
                var_161 = (var_2 >= var_162);
                if (var_161) {
                    // return                                                                 <L 2846>
                    return;
                }
                // sparseid = efc_J_rowadr_in[worldid, efcid0] + dofid                        <L 2847>
                var_163 = wp::address(var_efc_J_rowadr_in, var_15, var_155);
                var_165 = wp::load(var_163);
                var_164 = wp::add(var_165, var_2);
                // colind = efc_J_colind_in[worldid, 0, sparseid]                             <L 2848>
                var_167 = wp::address(var_efc_J_colind_in, var_15, var_166, var_164);
                var_169 = wp::load(var_167);
                var_168 = wp::copy(var_169);
            }
            if (!var_157) {
                // colind = dofid                                                             <L 2851>
                var_170 = wp::copy(var_2);
            }
            var_171 = wp::where(var_157, var_168, var_170);
            // jacp1, _ = support.jac_dof(                                                    <L 2853>
            // body_parentid, body_rootid, dof_bodyid, body_isdofancestor, subtree_com_in, cdof_in, contact_pos, b1, colind, worldid       <L 2854>
            jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_138, var_30, var_171, var_15, var_172, var_173);
            // jacp2, _ = support.jac_dof(                                                    <L 2856>
            // body_parentid, body_rootid, dof_bodyid, body_isdofancestor, subtree_com_in, cdof_in, contact_pos, b2, colind, worldid       <L 2857>
            jac_dof_0(var_body_parentid, var_body_rootid, var_dof_bodyid, var_body_isdofancestor, var_subtree_com_in, var_cdof_in, var_138, var_33, var_171, var_15, var_174, var_175);
            // jacdif = jacp2 - jacp1                                                         <L 2860>
            var_176 = wp::sub(var_174, var_172);
            // wp.atomic_add(actuator_moment_out[worldid], rowadr + colind, wp.dot(normal, jacdif))       <L 2863>
            var_177 = wp::view(var_actuator_moment_out, var_15);
            var_178 = wp::add(var_50, var_171);
            var_179 = wp::dot(var_152, var_176);
            var_180 = wp::atomic_add(var_177, var_178, var_179);
        }
    }
    var_181 = wp::where(var_53, var_65, var_155);
    var_182 = wp::where(var_53, var_134, var_171);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _transmission_body_moment_af66f321_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__transmission_body_moment_af66f321 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _transmission_body_moment_af66f321_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _transmission_body_moment_af66f321_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__transmission_body_moment_af66f321 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _transmission_body_moment_af66f321_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _transmission_body_moment_af66f321_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__transmission_body_moment_af66f321 *_wp_args)
{
    _transmission_body_moment_af66f321_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__compute_body_inertial_frames_d3bdd81a {
    wp::array_t<wp::vec_t<3, wp::float32>> body_ipos;
    wp::array_t<wp::quat_t<wp::float32>> body_iquat;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> ximat_out;
};


template <bool wp_linear_contiguous>
static void _compute_body_inertial_frames_d3bdd81a_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__compute_body_inertial_frames_d3bdd81a *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_body_ipos = _wp_args->body_ipos;
    wp::array_t<wp::quat_t<wp::float32>> var_body_iquat = _wp_args->body_iquat;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_out = _wp_args->xipos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_ximat_out = _wp_args->ximat_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::float32>* var_2;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    wp::quat_t<wp::float32>* var_5;
    wp::quat_t<wp::float32> var_6;
    wp::quat_t<wp::float32> var_7;
    wp::shape_t* var_8;
    const wp::int32 var_9 = 0;
    wp::int32 var_10;
    wp::shape_t var_11;
    wp::int32 var_12;
    wp::vec_t<3, wp::float32>* var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::vec_t<3, wp::float32> var_15;
    wp::vec_t<3, wp::float32> var_16;
    wp::shape_t* var_17;
    const wp::int32 var_18 = 0;
    wp::int32 var_19;
    wp::shape_t var_20;
    wp::int32 var_21;
    wp::quat_t<wp::float32>* var_22;
    wp::quat_t<wp::float32> var_23;
    wp::quat_t<wp::float32> var_24;
    wp::mat_t<3, 3, wp::float32> var_25;
    //---------
    // forward
    // def _compute_body_inertial_frames(                                                     <L 149>
    // worldid, bodyid = wp.tid()                                                             <L 160>
    builtin_tid2d(var_0, var_1);
    // xpos = xpos_in[worldid, bodyid]                                                        <L 161>
    var_2 = wp::address(var_xpos_in, var_0, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // xquat = xquat_in[worldid, bodyid]                                                      <L 162>
    var_5 = wp::address(var_xquat_in, var_0, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // xipos_out[worldid, bodyid] = xpos + math.rot_vec_quat(body_ipos[worldid % body_ipos.shape[0], bodyid], xquat)       <L 163>
    var_8 = &(var_body_ipos.shape);
    var_11 = wp::load(var_8);
    var_10 = wp::extract(var_11, var_9);
    var_12 = wp::mod(var_0, var_10);
    var_13 = wp::address(var_body_ipos, var_12, var_1);
    var_15 = wp::load(var_13);
    var_14 = rot_vec_quat_0(var_15, var_6);
    var_16 = wp::add(var_3, var_14);
    wp::array_store(var_xipos_out, var_0, var_1, var_16);
    // ximat_out[worldid, bodyid] = math.quat_to_mat(math.mul_quat(xquat, body_iquat[worldid % body_iquat.shape[0], bodyid]))       <L 164>
    var_17 = &(var_body_iquat.shape);
    var_20 = wp::load(var_17);
    var_19 = wp::extract(var_20, var_18);
    var_21 = wp::mod(var_0, var_19);
    var_22 = wp::address(var_body_iquat, var_21, var_1);
    var_24 = wp::load(var_22);
    var_23 = mul_quat_0(var_6, var_24);
    var_25 = quat_to_mat_0(var_23);
    wp::array_store(var_ximat_out, var_0, var_1, var_25);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _compute_body_inertial_frames_d3bdd81a_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_body_inertial_frames_d3bdd81a *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _compute_body_inertial_frames_d3bdd81a_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _compute_body_inertial_frames_d3bdd81a_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_body_inertial_frames_d3bdd81a *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _compute_body_inertial_frames_d3bdd81a_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _compute_body_inertial_frames_d3bdd81a_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__compute_body_inertial_frames_d3bdd81a *_wp_args)
{
    _compute_body_inertial_frames_d3bdd81a_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__spatial_site_tendon_d90d9688 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> site_bodyid;
    wp::array_t<wp::int32> ten_J_rownnz;
    wp::array_t<wp::int32> ten_J_rowadr;
    wp::array_t<wp::int32> ten_J_colind;
    wp::array_t<wp::int32> wrap_objid;
    wp::array_t<wp::int32> tendon_site_pair_adr;
    wp::array_t<wp::int32> wrap_site_pair_adr;
    wp::array_t<wp::float32> wrap_pulley_scale;
    wp::array_t<wp::vec_t<3, wp::float32>> site_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::float32> ten_J_out;
    wp::array_t<wp::float32> ten_length_out;
};


template <bool wp_linear_contiguous>
static void _spatial_site_tendon_d90d9688_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__spatial_site_tendon_d90d9688 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_site_bodyid = _wp_args->site_bodyid;
    wp::array_t<wp::int32> var_ten_J_rownnz = _wp_args->ten_J_rownnz;
    wp::array_t<wp::int32> var_ten_J_rowadr = _wp_args->ten_J_rowadr;
    wp::array_t<wp::int32> var_ten_J_colind = _wp_args->ten_J_colind;
    wp::array_t<wp::int32> var_wrap_objid = _wp_args->wrap_objid;
    wp::array_t<wp::int32> var_tendon_site_pair_adr = _wp_args->tendon_site_pair_adr;
    wp::array_t<wp::int32> var_wrap_site_pair_adr = _wp_args->wrap_site_pair_adr;
    wp::array_t<wp::float32> var_wrap_pulley_scale = _wp_args->wrap_pulley_scale;
    wp::array_t<wp::vec_t<3, wp::float32>> var_site_xpos_in = _wp_args->site_xpos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::float32> var_ten_J_out = _wp_args->ten_J_out;
    wp::array_t<wp::float32> var_ten_length_out = _wp_args->ten_length_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::float32* var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::int32 var_11 = 0;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    const wp::int32 var_16 = 1;
    wp::int32 var_17;
    wp::int32* var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    wp::vec_t<3, wp::float32>* var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<3, wp::float32>* var_24;
    wp::vec_t<3, wp::float32> var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::vec_t<3, wp::float32> var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::float32 var_29;
    wp::array_t<wp::float32> var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    const wp::float32 var_33 = 1e-15;
    bool var_34;
    const wp::float32 var_35 = 1.0;
    const wp::float32 var_36 = 0.0;
    const wp::float32 var_37 = 0.0;
    wp::vec_t<3, wp::float32> var_38;
    wp::vec_t<3, wp::float32> var_39;
    wp::int32* var_40;
    wp::int32 var_41;
    wp::int32 var_42;
    wp::int32* var_43;
    wp::int32 var_44;
    wp::int32 var_45;
    bool var_46;
    wp::int32* var_47;
    wp::int32 var_48;
    wp::int32 var_49;
    wp::int32* var_50;
    wp::int32 var_51;
    wp::int32 var_52;
    wp::int32* var_53;
    wp::int32 var_54;
    wp::vec_t<3, wp::float32>* var_55;
    wp::vec_t<3, wp::float32> var_56;
    wp::vec_t<3, wp::float32> var_57;
    wp::int32* var_58;
    wp::int32 var_59;
    wp::vec_t<3, wp::float32>* var_60;
    wp::vec_t<3, wp::float32> var_61;
    wp::vec_t<3, wp::float32> var_62;
    wp::float32 var_63;
    //---------
    // forward
    // def _spatial_site_tendon(                                                              <L 3740>
    // worldid, elementid = wp.tid()                                                          <L 3762>
    builtin_tid2d(var_0, var_1);
    // site_pair_adr = wrap_site_pair_adr[elementid]                                          <L 3765>
    var_2 = wp::address(var_wrap_site_pair_adr, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // tenid = tendon_site_pair_adr[elementid]                                                <L 3766>
    var_5 = wp::address(var_tendon_site_pair_adr, var_1);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // pulley_scale = wrap_pulley_scale[site_pair_adr]                                        <L 3769>
    var_8 = wp::address(var_wrap_pulley_scale, var_3);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // id0 = wrap_objid[site_pair_adr + 0]                                                    <L 3771>
    var_12 = wp::add(var_3, var_11);
    var_13 = wp::address(var_wrap_objid, var_12);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // id1 = wrap_objid[site_pair_adr + 1]                                                    <L 3772>
    var_17 = wp::add(var_3, var_16);
    var_18 = wp::address(var_wrap_objid, var_17);
    var_20 = wp::load(var_18);
    var_19 = wp::copy(var_20);
    // pnt0 = site_xpos_in[worldid, id0]                                                      <L 3774>
    var_21 = wp::address(var_site_xpos_in, var_0, var_14);
    var_23 = wp::load(var_21);
    var_22 = wp::copy(var_23);
    // pnt1 = site_xpos_in[worldid, id1]                                                      <L 3775>
    var_24 = wp::address(var_site_xpos_in, var_0, var_19);
    var_26 = wp::load(var_24);
    var_25 = wp::copy(var_26);
    // dif = pnt1 - pnt0                                                                      <L 3776>
    var_27 = wp::sub(var_25, var_22);
    // vec, length = math.normalize_with_norm(dif)                                            <L 3777>
    normalize_with_norm_0(var_27, var_28, var_29);
    // wp.atomic_add(ten_length_out[worldid], tenid, length * pulley_scale)                   <L 3778>
    var_30 = wp::view(var_ten_length_out, var_0);
    var_31 = wp::mul(var_29, var_9);
    var_32 = wp::atomic_add(var_30, var_6, var_31);
    // if length < MJ_MINVAL:                                                                 <L 3780>
    var_34 = (var_29 < var_33);
    if (var_34) {
        // vec = wp.vec3(1.0, 0.0, 0.0)                                                       <L 3781>
        var_38 = wp::vec_t<3, wp::float32>(var_35, var_36, var_37);
    }
    var_39 = wp::where(var_34, var_38, var_28);
    // body0 = site_bodyid[id0]                                                               <L 3783>
    var_40 = wp::address(var_site_bodyid, var_14);
    var_42 = wp::load(var_40);
    var_41 = wp::copy(var_42);
    // body1 = site_bodyid[id1]                                                               <L 3784>
    var_43 = wp::address(var_site_bodyid, var_19);
    var_45 = wp::load(var_43);
    var_44 = wp::copy(var_45);
    // if body0 != body1:                                                                     <L 3785>
    var_46 = (var_41 != var_44);
    if (var_46) {
        // rownnz = ten_J_rownnz[tenid]                                                       <L 3786>
        var_47 = wp::address(var_ten_J_rownnz, var_6);
        var_49 = wp::load(var_47);
        var_48 = wp::copy(var_49);
        // rowadr = ten_J_rowadr[tenid]                                                       <L 3787>
        var_50 = wp::address(var_ten_J_rowadr, var_6);
        var_52 = wp::load(var_50);
        var_51 = wp::copy(var_52);
        // offset0 = pnt0 - subtree_com_in[worldid, body_rootid[body0]]                       <L 3788>
        var_53 = wp::address(var_body_rootid, var_41);
        var_54 = wp::load(var_53);
        var_55 = wp::address(var_subtree_com_in, var_0, var_54);
        var_57 = wp::load(var_55);
        var_56 = wp::sub(var_22, var_57);
        // offset1 = pnt1 - subtree_com_in[worldid, body_rootid[body1]]                       <L 3789>
        var_58 = wp::address(var_body_rootid, var_44);
        var_59 = wp::load(var_58);
        var_60 = wp::address(var_subtree_com_in, var_0, var_59);
        var_62 = wp::load(var_60);
        var_61 = wp::sub(var_25, var_62);
        // _accumulate_jac_chain(                                                             <L 3790>
        // body_parentid,                                                                     <L 3791>
        // body_dofnum,                                                                       <L 3792>
        // body_dofadr,                                                                       <L 3793>
        // ten_J_colind,                                                                      <L 3794>
        // cdof_in,                                                                           <L 3795>
        // offset0,                                                                           <L 3796>
        // vec,                                                                               <L 3797>
        // body0,                                                                             <L 3798>
        // rowadr,                                                                            <L 3799>
        // rownnz,                                                                            <L 3800>
        // -pulley_scale,                                                                     <L 3801>
        var_63 = wp::neg(var_9);
        // worldid,                                                                           <L 3802>
        // ten_J_out,                                                                         <L 3803>
        _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_56, var_39, var_41, var_51, var_48, var_63, var_0, var_ten_J_out);
        // _accumulate_jac_chain(                                                             <L 3805>
        // body_parentid,                                                                     <L 3806>
        // body_dofnum,                                                                       <L 3807>
        // body_dofadr,                                                                       <L 3808>
        // ten_J_colind,                                                                      <L 3809>
        // cdof_in,                                                                           <L 3810>
        // offset1,                                                                           <L 3811>
        // vec,                                                                               <L 3812>
        // body1,                                                                             <L 3813>
        // rowadr,                                                                            <L 3814>
        // rownnz,                                                                            <L 3815>
        // pulley_scale,                                                                      <L 3816>
        // worldid,                                                                           <L 3817>
        // ten_J_out,                                                                         <L 3818>
        _accumulate_jac_chain_0(var_body_parentid, var_body_dofnum, var_body_dofadr, var_ten_J_colind, var_cdof_in, var_61, var_39, var_44, var_51, var_48, var_9, var_0, var_ten_J_out);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _spatial_site_tendon_d90d9688_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__spatial_site_tendon_d90d9688 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _spatial_site_tendon_d90d9688_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _spatial_site_tendon_d90d9688_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__spatial_site_tendon_d90d9688 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _spatial_site_tendon_d90d9688_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _spatial_site_tendon_d90d9688_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__spatial_site_tendon_d90d9688 *_wp_args)
{
    _spatial_site_tendon_d90d9688_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__transmission_body_moment_scale_e0bec4b0 {
    wp::array_t<wp::int32> actuator_trntype_body_adr;
    wp::array_t<wp::int32> moment_rowadr_in;
    wp::array_t<wp::int32> actuator_trntype_body_ncon_in;
    wp::array_t<wp::float32> actuator_moment_out;
};


template <bool wp_linear_contiguous>
static void _transmission_body_moment_scale_e0bec4b0_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__transmission_body_moment_scale_e0bec4b0 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_actuator_trntype_body_adr = _wp_args->actuator_trntype_body_adr;
    wp::array_t<wp::int32> var_moment_rowadr_in = _wp_args->moment_rowadr_in;
    wp::array_t<wp::int32> var_actuator_trntype_body_ncon_in = _wp_args->actuator_trntype_body_ncon_in;
    wp::array_t<wp::float32> var_actuator_moment_out = _wp_args->actuator_moment_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::int32* var_3;
    wp::int32 var_4;
    wp::int32 var_5;
    const wp::int32 var_6 = 0;
    bool var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    wp::int32 var_14;
    wp::float32* var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    //---------
    // forward
    // def _transmission_body_moment_scale(                                                   <L 2867>
    // worldid, trnbodyid, dofid = wp.tid()                                                   <L 2877>
    builtin_tid3d(var_0, var_1, var_2);
    // ncon = actuator_trntype_body_ncon_in[worldid, trnbodyid]                               <L 2879>
    var_3 = wp::address(var_actuator_trntype_body_ncon_in, var_0, var_1);
    var_5 = wp::load(var_3);
    var_4 = wp::copy(var_5);
    // if ncon > 0:                                                                           <L 2881>
    var_7 = (var_4 > var_6);
    if (var_7) {
        // actid = actuator_trntype_body_adr[trnbodyid]                                       <L 2882>
        var_8 = wp::address(var_actuator_trntype_body_adr, var_1);
        var_10 = wp::load(var_8);
        var_9 = wp::copy(var_10);
        // rowadr = moment_rowadr_in[worldid, actid]                                          <L 2883>
        var_11 = wp::address(var_moment_rowadr_in, var_0, var_9);
        var_13 = wp::load(var_11);
        var_12 = wp::copy(var_13);
        // actuator_moment_out[worldid, rowadr + dofid] /= -float(ncon)                       <L 2884>
        var_14 = wp::add(var_12, var_2);
        var_15 = wp::address(var_actuator_moment_out, var_0, var_14);
        var_16 = wp::float(var_4);
        var_17 = wp::neg(var_16);
        var_19 = wp::load(var_15);
        var_18 = wp::div(var_19, var_17);
        wp::array_store(var_actuator_moment_out, var_0, var_14, var_18);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _transmission_body_moment_scale_e0bec4b0_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__transmission_body_moment_scale_e0bec4b0 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _transmission_body_moment_scale_e0bec4b0_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _transmission_body_moment_scale_e0bec4b0_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__transmission_body_moment_scale_e0bec4b0 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _transmission_body_moment_scale_e0bec4b0_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _transmission_body_moment_scale_e0bec4b0_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__transmission_body_moment_scale_e0bec4b0 *_wp_args)
{
    _transmission_body_moment_scale_e0bec4b0_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__geom_local_to_global_e28b714c {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> body_weldid;
    wp::array_t<wp::int32> body_mocapid;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_pos;
    wp::array_t<wp::quat_t<wp::float32>> geom_quat;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> geom_xpos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> geom_xmat_out;
};


template <bool wp_linear_contiguous>
static void _geom_local_to_global_e28b714c_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__geom_local_to_global_e28b714c *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_body_weldid = _wp_args->body_weldid;
    wp::array_t<wp::int32> var_body_mocapid = _wp_args->body_mocapid;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_pos = _wp_args->geom_pos;
    wp::array_t<wp::quat_t<wp::float32>> var_geom_quat = _wp_args->geom_quat;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_geom_xpos_out = _wp_args->geom_xpos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_geom_xmat_out = _wp_args->geom_xmat_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    bool var_5;
    wp::int32* var_6;
    const wp::int32 var_7 = 0;
    bool var_8;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32* var_12;
    const wp::int32 var_13 = -1;
    bool var_14;
    wp::int32 var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::quat_t<wp::float32>* var_19;
    wp::quat_t<wp::float32> var_20;
    wp::quat_t<wp::float32> var_21;
    wp::shape_t* var_22;
    const wp::int32 var_23 = 0;
    wp::int32 var_24;
    wp::shape_t var_25;
    wp::int32 var_26;
    wp::vec_t<3, wp::float32>* var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::vec_t<3, wp::float32> var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::shape_t* var_31;
    const wp::int32 var_32 = 0;
    wp::int32 var_33;
    wp::shape_t var_34;
    wp::int32 var_35;
    wp::quat_t<wp::float32>* var_36;
    wp::quat_t<wp::float32> var_37;
    wp::quat_t<wp::float32> var_38;
    wp::mat_t<3, 3, wp::float32> var_39;
    //---------
    // forward
    // def _geom_local_to_global(                                                             <L 179>
    // worldid, geomid = wp.tid()                                                             <L 194>
    builtin_tid2d(var_0, var_1);
    // bodyid = geom_bodyid[geomid]                                                           <L 195>
    var_2 = wp::address(var_geom_bodyid, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // if body_weldid[bodyid] == 0 and body_mocapid[body_rootid[bodyid]] == -1:               <L 197>
    var_6 = wp::address(var_body_weldid, var_3);
    var_9 = wp::load(var_6);
    var_8 = (var_9 == var_7);
    var_5 = var_8;
    if (var_5) {
        var_10 = wp::address(var_body_rootid, var_3);
        var_11 = wp::load(var_10);
        var_12 = wp::address(var_body_mocapid, var_11);
        var_15 = wp::load(var_12);
        var_14 = (var_15 == var_13);
        var_5 = var_5 && var_14;
    }
    if (var_5) {
        // return                                                                             <L 200>
        return;
    }
    // xpos = xpos_in[worldid, bodyid]                                                        <L 202>
    var_16 = wp::address(var_xpos_in, var_0, var_3);
    var_18 = wp::load(var_16);
    var_17 = wp::copy(var_18);
    // xquat = xquat_in[worldid, bodyid]                                                      <L 203>
    var_19 = wp::address(var_xquat_in, var_0, var_3);
    var_21 = wp::load(var_19);
    var_20 = wp::copy(var_21);
    // geom_xpos_out[worldid, geomid] = xpos + math.rot_vec_quat(geom_pos[worldid % geom_pos.shape[0], geomid], xquat)       <L 204>
    var_22 = &(var_geom_pos.shape);
    var_25 = wp::load(var_22);
    var_24 = wp::extract(var_25, var_23);
    var_26 = wp::mod(var_0, var_24);
    var_27 = wp::address(var_geom_pos, var_26, var_1);
    var_29 = wp::load(var_27);
    var_28 = rot_vec_quat_0(var_29, var_20);
    var_30 = wp::add(var_17, var_28);
    wp::array_store(var_geom_xpos_out, var_0, var_1, var_30);
    // geom_xmat_out[worldid, geomid] = math.quat_to_mat(math.mul_quat(xquat, geom_quat[worldid % geom_quat.shape[0], geomid]))       <L 205>
    var_31 = &(var_geom_quat.shape);
    var_34 = wp::load(var_31);
    var_33 = wp::extract(var_34, var_32);
    var_35 = wp::mod(var_0, var_33);
    var_36 = wp::address(var_geom_quat, var_35, var_1);
    var_38 = wp::load(var_36);
    var_37 = mul_quat_0(var_20, var_38);
    var_39 = quat_to_mat_0(var_37);
    wp::array_store(var_geom_xmat_out, var_0, var_1, var_39);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _geom_local_to_global_e28b714c_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__geom_local_to_global_e28b714c *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _geom_local_to_global_e28b714c_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _geom_local_to_global_e28b714c_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__geom_local_to_global_e28b714c *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _geom_local_to_global_e28b714c_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _geom_local_to_global_e28b714c_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__geom_local_to_global_e28b714c *_wp_args)
{
    _geom_local_to_global_e28b714c_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cam_local_to_global_ed67ebfa {
    wp::array_t<wp::int32> cam_mode;
    wp::array_t<wp::int32> cam_bodyid;
    wp::array_t<wp::int32> cam_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_pos;
    wp::array_t<wp::quat_t<wp::float32>> cam_quat;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_poscom0;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_pos0;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> cam_mat0;
    wp::array_t<wp::vec_t<3, wp::float32>> xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> cam_xpos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> cam_xmat_out;
};


template <bool wp_linear_contiguous>
static void _cam_local_to_global_ed67ebfa_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cam_local_to_global_ed67ebfa *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_cam_mode = _wp_args->cam_mode;
    wp::array_t<wp::int32> var_cam_bodyid = _wp_args->cam_bodyid;
    wp::array_t<wp::int32> var_cam_targetbodyid = _wp_args->cam_targetbodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_pos = _wp_args->cam_pos;
    wp::array_t<wp::quat_t<wp::float32>> var_cam_quat = _wp_args->cam_quat;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_poscom0 = _wp_args->cam_poscom0;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_pos0 = _wp_args->cam_pos0;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_cam_mat0 = _wp_args->cam_mat0;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xpos_in = _wp_args->xpos_in;
    wp::array_t<wp::quat_t<wp::float32>> var_xquat_in = _wp_args->xquat_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_cam_xpos_out = _wp_args->cam_xpos_out;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_cam_xmat_out = _wp_args->cam_xmat_out;
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
    wp::int32* var_13;
    const wp::int32 var_14 = 3;
    bool var_15;
    wp::int32 var_16;
    wp::int32* var_17;
    const wp::int32 var_18 = 4;
    bool var_19;
    wp::int32 var_20;
    bool var_21;
    wp::int32* var_22;
    const wp::int32 var_23 = 0;
    bool var_24;
    wp::int32 var_25;
    wp::int32* var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    wp::vec_t<3, wp::float32>* var_29;
    wp::vec_t<3, wp::float32> var_30;
    wp::vec_t<3, wp::float32> var_31;
    wp::quat_t<wp::float32>* var_32;
    wp::quat_t<wp::float32> var_33;
    wp::quat_t<wp::float32> var_34;
    wp::vec_t<3, wp::float32>* var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::vec_t<3, wp::float32> var_38;
    wp::quat_t<wp::float32>* var_39;
    wp::quat_t<wp::float32> var_40;
    wp::quat_t<wp::float32> var_41;
    wp::mat_t<3, 3, wp::float32> var_42;
    wp::int32* var_43;
    const wp::int32 var_44 = 1;
    bool var_45;
    wp::int32 var_46;
    wp::shape_t* var_47;
    const wp::int32 var_48 = 0;
    wp::int32 var_49;
    wp::shape_t var_50;
    wp::int32 var_51;
    wp::mat_t<3, 3, wp::float32>* var_52;
    wp::mat_t<3, 3, wp::float32> var_53;
    wp::mat_t<3, 3, wp::float32> var_54;
    wp::int32* var_55;
    wp::int32 var_56;
    wp::vec_t<3, wp::float32>* var_57;
    wp::vec_t<3, wp::float32> var_58;
    wp::vec_t<3, wp::float32> var_59;
    wp::shape_t* var_60;
    const wp::int32 var_61 = 0;
    wp::int32 var_62;
    wp::shape_t var_63;
    wp::int32 var_64;
    wp::vec_t<3, wp::float32>* var_65;
    wp::vec_t<3, wp::float32> var_66;
    wp::vec_t<3, wp::float32> var_67;
    wp::int32* var_68;
    const wp::int32 var_69 = 2;
    bool var_70;
    wp::int32 var_71;
    wp::shape_t* var_72;
    const wp::int32 var_73 = 0;
    wp::int32 var_74;
    wp::shape_t var_75;
    wp::int32 var_76;
    wp::mat_t<3, 3, wp::float32>* var_77;
    wp::mat_t<3, 3, wp::float32> var_78;
    wp::mat_t<3, 3, wp::float32> var_79;
    wp::int32* var_80;
    wp::int32 var_81;
    wp::vec_t<3, wp::float32>* var_82;
    wp::shape_t* var_83;
    const wp::int32 var_84 = 0;
    wp::int32 var_85;
    wp::shape_t var_86;
    wp::int32 var_87;
    wp::vec_t<3, wp::float32>* var_88;
    wp::vec_t<3, wp::float32> var_89;
    wp::vec_t<3, wp::float32> var_90;
    wp::vec_t<3, wp::float32> var_91;
    bool var_92;
    wp::int32* var_93;
    const wp::int32 var_94 = 3;
    bool var_95;
    wp::int32 var_96;
    wp::int32* var_97;
    const wp::int32 var_98 = 4;
    bool var_99;
    wp::int32 var_100;
    wp::int32* var_101;
    wp::int32 var_102;
    wp::int32 var_103;
    wp::vec_t<3, wp::float32>* var_104;
    wp::vec_t<3, wp::float32> var_105;
    wp::vec_t<3, wp::float32> var_106;
    wp::quat_t<wp::float32>* var_107;
    wp::quat_t<wp::float32> var_108;
    wp::quat_t<wp::float32> var_109;
    wp::vec_t<3, wp::float32>* var_110;
    wp::vec_t<3, wp::float32> var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::vec_t<3, wp::float32> var_113;
    wp::int32* var_114;
    wp::int32 var_115;
    wp::vec_t<3, wp::float32>* var_116;
    wp::vec_t<3, wp::float32> var_117;
    wp::vec_t<3, wp::float32> var_118;
    wp::int32* var_119;
    const wp::int32 var_120 = 4;
    bool var_121;
    wp::int32 var_122;
    wp::int32* var_123;
    wp::int32 var_124;
    wp::vec_t<3, wp::float32>* var_125;
    wp::vec_t<3, wp::float32> var_126;
    wp::vec_t<3, wp::float32> var_127;
    wp::vec_t<3, wp::float32> var_128;
    wp::vec_t<3, wp::float32>* var_129;
    wp::vec_t<3, wp::float32> var_130;
    wp::vec_t<3, wp::float32> var_131;
    wp::vec_t<3, wp::float32> var_132;
    const wp::float32 var_133 = 0.0;
    const wp::float32 var_134 = 0.0;
    const wp::float32 var_135 = 1.0;
    wp::vec_t<3, wp::float32> var_136;
    wp::vec_t<3, wp::float32> var_137;
    wp::vec_t<3, wp::float32> var_138;
    wp::vec_t<3, wp::float32> var_139;
    wp::vec_t<3, wp::float32> var_140;
    const wp::int32 var_141 = 0;
    wp::float32 var_142;
    const wp::int32 var_143 = 0;
    wp::float32 var_144;
    const wp::int32 var_145 = 0;
    wp::float32 var_146;
    const wp::int32 var_147 = 1;
    wp::float32 var_148;
    const wp::int32 var_149 = 1;
    wp::float32 var_150;
    const wp::int32 var_151 = 1;
    wp::float32 var_152;
    const wp::int32 var_153 = 2;
    wp::float32 var_154;
    const wp::int32 var_155 = 2;
    wp::float32 var_156;
    const wp::int32 var_157 = 2;
    wp::float32 var_158;
    wp::mat_t<3, 3, wp::float32> var_159;
    wp::int32* var_160;
    wp::int32 var_161;
    wp::int32 var_162;
    wp::vec_t<3, wp::float32>* var_163;
    wp::vec_t<3, wp::float32> var_164;
    wp::vec_t<3, wp::float32> var_165;
    wp::quat_t<wp::float32>* var_166;
    wp::quat_t<wp::float32> var_167;
    wp::quat_t<wp::float32> var_168;
    wp::vec_t<3, wp::float32>* var_169;
    wp::vec_t<3, wp::float32> var_170;
    wp::vec_t<3, wp::float32> var_171;
    wp::vec_t<3, wp::float32> var_172;
    wp::quat_t<wp::float32>* var_173;
    wp::quat_t<wp::float32> var_174;
    wp::quat_t<wp::float32> var_175;
    wp::mat_t<3, 3, wp::float32> var_176;
    wp::int32 var_177;
    wp::vec_t<3, wp::float32> var_178;
    wp::quat_t<wp::float32> var_179;
    wp::int32 var_180;
    wp::vec_t<3, wp::float32> var_181;
    wp::quat_t<wp::float32> var_182;
    //---------
    // forward
    // def _cam_local_to_global(                                                              <L 859>
    // worldid, camid = wp.tid()                                                              <L 877>
    builtin_tid2d(var_0, var_1);
    // cam_pos_id = worldid % cam_pos.shape[0]                                                <L 878>
    var_2 = &(var_cam_pos.shape);
    var_5 = wp::load(var_2);
    var_4 = wp::extract(var_5, var_3);
    var_6 = wp::mod(var_0, var_4);
    // cam_quat_id = worldid % cam_quat.shape[0]                                              <L 879>
    var_7 = &(var_cam_quat.shape);
    var_10 = wp::load(var_7);
    var_9 = wp::extract(var_10, var_8);
    var_11 = wp::mod(var_0, var_9);
    // is_target_cam = (cam_mode[camid] == CamLightType.TARGETBODY) or (cam_mode[camid] == CamLightType.TARGETBODYCOM)       <L 880>
    var_13 = wp::address(var_cam_mode, var_1);
    var_16 = wp::load(var_13);
    var_15 = (var_16 == var_14);
    var_12 = var_15;
    if (!var_12) {
        var_17 = wp::address(var_cam_mode, var_1);
        var_20 = wp::load(var_17);
        var_19 = (var_20 == var_18);
        var_12 = var_12 || var_19;
    }
    // invalid_target = is_target_cam and (cam_targetbodyid[camid] < 0)                       <L 881>
    var_21 = var_12;
    if (var_21) {
        var_22 = wp::address(var_cam_targetbodyid, var_1);
        var_25 = wp::load(var_22);
        var_24 = (var_25 < var_23);
        var_21 = var_21 && var_24;
    }
    // if invalid_target:                                                                     <L 882>
    if (var_21) {
        // bodyid = cam_bodyid[camid]                                                         <L 883>
        var_26 = wp::address(var_cam_bodyid, var_1);
        var_28 = wp::load(var_26);
        var_27 = wp::copy(var_28);
        // xpos = xpos_in[worldid, bodyid]                                                    <L 884>
        var_29 = wp::address(var_xpos_in, var_0, var_27);
        var_31 = wp::load(var_29);
        var_30 = wp::copy(var_31);
        // xquat = xquat_in[worldid, bodyid]                                                  <L 885>
        var_32 = wp::address(var_xquat_in, var_0, var_27);
        var_34 = wp::load(var_32);
        var_33 = wp::copy(var_34);
        // cam_xpos_out[worldid, camid] = xpos + math.rot_vec_quat(cam_pos[cam_pos_id, camid], xquat)       <L 886>
        var_35 = wp::address(var_cam_pos, var_6, var_1);
        var_37 = wp::load(var_35);
        var_36 = rot_vec_quat_0(var_37, var_33);
        var_38 = wp::add(var_30, var_36);
        wp::array_store(var_cam_xpos_out, var_0, var_1, var_38);
        // cam_xmat_out[worldid, camid] = math.quat_to_mat(math.mul_quat(xquat, cam_quat[cam_quat_id, camid]))       <L 887>
        var_39 = wp::address(var_cam_quat, var_11, var_1);
        var_41 = wp::load(var_39);
        var_40 = mul_quat_0(var_33, var_41);
        var_42 = quat_to_mat_0(var_40);
        wp::array_store(var_cam_xmat_out, var_0, var_1, var_42);
    }
    if (!var_21) {
        // elif cam_mode[camid] == CamLightType.TRACK:                                        <L 888>
        var_43 = wp::address(var_cam_mode, var_1);
        var_46 = wp::load(var_43);
        var_45 = (var_46 == var_44);
        if (var_45) {
            // cam_xmat_out[worldid, camid] = cam_mat0[worldid % cam_mat0.shape[0], camid]       <L 889>
            var_47 = &(var_cam_mat0.shape);
            var_50 = wp::load(var_47);
            var_49 = wp::extract(var_50, var_48);
            var_51 = wp::mod(var_0, var_49);
            var_52 = wp::address(var_cam_mat0, var_51, var_1);
            var_54 = wp::load(var_52);
            var_53 = wp::copy(var_54);
            wp::array_store(var_cam_xmat_out, var_0, var_1, var_53);
            // body_xpos = xpos_in[worldid, cam_bodyid[camid]]                                <L 890>
            var_55 = wp::address(var_cam_bodyid, var_1);
            var_56 = wp::load(var_55);
            var_57 = wp::address(var_xpos_in, var_0, var_56);
            var_59 = wp::load(var_57);
            var_58 = wp::copy(var_59);
            // cam_xpos_out[worldid, camid] = body_xpos + cam_pos0[worldid % cam_pos0.shape[0], camid]       <L 891>
            var_60 = &(var_cam_pos0.shape);
            var_63 = wp::load(var_60);
            var_62 = wp::extract(var_63, var_61);
            var_64 = wp::mod(var_0, var_62);
            var_65 = wp::address(var_cam_pos0, var_64, var_1);
            var_67 = wp::load(var_65);
            var_66 = wp::add(var_58, var_67);
            wp::array_store(var_cam_xpos_out, var_0, var_1, var_66);
        }
        if (!var_45) {
            // elif cam_mode[camid] == CamLightType.TRACKCOM:                                 <L 892>
            var_68 = wp::address(var_cam_mode, var_1);
            var_71 = wp::load(var_68);
            var_70 = (var_71 == var_69);
            if (var_70) {
                // cam_xmat_out[worldid, camid] = cam_mat0[worldid % cam_mat0.shape[0], camid]       <L 893>
                var_72 = &(var_cam_mat0.shape);
                var_75 = wp::load(var_72);
                var_74 = wp::extract(var_75, var_73);
                var_76 = wp::mod(var_0, var_74);
                var_77 = wp::address(var_cam_mat0, var_76, var_1);
                var_79 = wp::load(var_77);
                var_78 = wp::copy(var_79);
                wp::array_store(var_cam_xmat_out, var_0, var_1, var_78);
                // cam_xpos_out[worldid, camid] = (                                           <L 894>
                // subtree_com_in[worldid, cam_bodyid[camid]] + cam_poscom0[worldid % cam_poscom0.shape[0], camid]       <L 895>
                var_80 = wp::address(var_cam_bodyid, var_1);
                var_81 = wp::load(var_80);
                var_82 = wp::address(var_subtree_com_in, var_0, var_81);
                var_83 = &(var_cam_poscom0.shape);
                var_86 = wp::load(var_83);
                var_85 = wp::extract(var_86, var_84);
                var_87 = wp::mod(var_0, var_85);
                var_88 = wp::address(var_cam_poscom0, var_87, var_1);
                var_90 = wp::load(var_82);
                var_91 = wp::load(var_88);
                var_89 = wp::add(var_90, var_91);
                // cam_xpos_out[worldid, camid] = (                                           <L 894>
                wp::array_store(var_cam_xpos_out, var_0, var_1, var_89);
            }
            if (!var_70) {
                // elif cam_mode[camid] == CamLightType.TARGETBODY or cam_mode[camid] == CamLightType.TARGETBODYCOM:       <L 897>
                var_93 = wp::address(var_cam_mode, var_1);
                var_96 = wp::load(var_93);
                var_95 = (var_96 == var_94);
                var_92 = var_95;
                if (!var_92) {
                    var_97 = wp::address(var_cam_mode, var_1);
                    var_100 = wp::load(var_97);
                    var_99 = (var_100 == var_98);
                    var_92 = var_92 || var_99;
                }
                if (var_92) {
                    // bodyid = cam_bodyid[camid]                                             <L 898>
                    var_101 = wp::address(var_cam_bodyid, var_1);
                    var_103 = wp::load(var_101);
                    var_102 = wp::copy(var_103);
                    // xpos = xpos_in[worldid, bodyid]                                        <L 899>
                    var_104 = wp::address(var_xpos_in, var_0, var_102);
                    var_106 = wp::load(var_104);
                    var_105 = wp::copy(var_106);
                    // xquat = xquat_in[worldid, bodyid]                                      <L 900>
                    var_107 = wp::address(var_xquat_in, var_0, var_102);
                    var_109 = wp::load(var_107);
                    var_108 = wp::copy(var_109);
                    // cam_xpos_out[worldid, camid] = xpos + math.rot_vec_quat(cam_pos[cam_pos_id, camid], xquat)       <L 901>
                    var_110 = wp::address(var_cam_pos, var_6, var_1);
                    var_112 = wp::load(var_110);
                    var_111 = rot_vec_quat_0(var_112, var_108);
                    var_113 = wp::add(var_105, var_111);
                    wp::array_store(var_cam_xpos_out, var_0, var_1, var_113);
                    // pos = xpos_in[worldid, cam_targetbodyid[camid]]                        <L 902>
                    var_114 = wp::address(var_cam_targetbodyid, var_1);
                    var_115 = wp::load(var_114);
                    var_116 = wp::address(var_xpos_in, var_0, var_115);
                    var_118 = wp::load(var_116);
                    var_117 = wp::copy(var_118);
                    // if cam_mode[camid] == CamLightType.TARGETBODYCOM:                      <L 903>
                    var_119 = wp::address(var_cam_mode, var_1);
                    var_122 = wp::load(var_119);
                    var_121 = (var_122 == var_120);
                    if (var_121) {
                        // pos = subtree_com_in[worldid, cam_targetbodyid[camid]]             <L 904>
                        var_123 = wp::address(var_cam_targetbodyid, var_1);
                        var_124 = wp::load(var_123);
                        var_125 = wp::address(var_subtree_com_in, var_0, var_124);
                        var_127 = wp::load(var_125);
                        var_126 = wp::copy(var_127);
                    }
                    var_128 = wp::where(var_121, var_126, var_117);
                    // mat_3 = wp.normalize(cam_xpos_out[worldid, camid] - pos)               <L 906>
                    var_129 = wp::address(var_cam_xpos_out, var_0, var_1);
                    var_131 = wp::load(var_129);
                    var_130 = wp::sub(var_131, var_128);
                    var_132 = wp::normalize(var_130);
                    // mat_1 = wp.normalize(wp.cross(wp.vec3(0.0, 0.0, 1.0), mat_3))          <L 908>
                    var_136 = wp::vec_t<3, wp::float32>(var_133, var_134, var_135);
                    var_137 = wp::cross(var_136, var_132);
                    var_138 = wp::normalize(var_137);
                    // mat_2 = wp.normalize(wp.cross(mat_3, mat_1))                           <L 909>
                    var_139 = wp::cross(var_132, var_138);
                    var_140 = wp::normalize(var_139);
                    // cam_xmat_out[worldid, camid] = wp.mat33(                               <L 911>
                    // mat_1[0], mat_2[0], mat_3[0],                                          <L 912>
                    var_142 = wp::extract(var_138, var_141);
                    var_144 = wp::extract(var_140, var_143);
                    var_146 = wp::extract(var_132, var_145);
                    // mat_1[1], mat_2[1], mat_3[1],                                          <L 913>
                    var_148 = wp::extract(var_138, var_147);
                    var_150 = wp::extract(var_140, var_149);
                    var_152 = wp::extract(var_132, var_151);
                    // mat_1[2], mat_2[2], mat_3[2]                                           <L 914>
                    var_154 = wp::extract(var_138, var_153);
                    var_156 = wp::extract(var_140, var_155);
                    var_158 = wp::extract(var_132, var_157);
                    var_159 = wp::mat_t<3, 3, wp::float32>(var_142, var_144, var_146, var_148, var_150, var_152, var_154, var_156, var_158);
                    // cam_xmat_out[worldid, camid] = wp.mat33(                               <L 911>
                    wp::array_store(var_cam_xmat_out, var_0, var_1, var_159);
                }
                if (!var_92) {
                    // bodyid = cam_bodyid[camid]                                             <L 918>
                    var_160 = wp::address(var_cam_bodyid, var_1);
                    var_162 = wp::load(var_160);
                    var_161 = wp::copy(var_162);
                    // xpos = xpos_in[worldid, bodyid]                                        <L 919>
                    var_163 = wp::address(var_xpos_in, var_0, var_161);
                    var_165 = wp::load(var_163);
                    var_164 = wp::copy(var_165);
                    // xquat = xquat_in[worldid, bodyid]                                      <L 920>
                    var_166 = wp::address(var_xquat_in, var_0, var_161);
                    var_168 = wp::load(var_166);
                    var_167 = wp::copy(var_168);
                    // cam_xpos_out[worldid, camid] = xpos + math.rot_vec_quat(cam_pos[cam_pos_id, camid], xquat)       <L 921>
                    var_169 = wp::address(var_cam_pos, var_6, var_1);
                    var_171 = wp::load(var_169);
                    var_170 = rot_vec_quat_0(var_171, var_167);
                    var_172 = wp::add(var_164, var_170);
                    wp::array_store(var_cam_xpos_out, var_0, var_1, var_172);
                    // cam_xmat_out[worldid, camid] = math.quat_to_mat(math.mul_quat(xquat, cam_quat[cam_quat_id, camid]))       <L 922>
                    var_173 = wp::address(var_cam_quat, var_11, var_1);
                    var_175 = wp::load(var_173);
                    var_174 = mul_quat_0(var_167, var_175);
                    var_176 = quat_to_mat_0(var_174);
                    wp::array_store(var_cam_xmat_out, var_0, var_1, var_176);
                }
                var_177 = wp::where(var_92, var_102, var_161);
                var_178 = wp::where(var_92, var_105, var_164);
                var_179 = wp::where(var_92, var_108, var_167);
            }
        }
    }
    var_180 = wp::where(var_21, var_27, var_177);
    var_181 = wp::where(var_21, var_30, var_178);
    var_182 = wp::where(var_21, var_33, var_179);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cam_local_to_global_ed67ebfa_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cam_local_to_global_ed67ebfa *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cam_local_to_global_ed67ebfa_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cam_local_to_global_ed67ebfa_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cam_local_to_global_ed67ebfa *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cam_local_to_global_ed67ebfa_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cam_local_to_global_ed67ebfa_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cam_local_to_global_ed67ebfa *_wp_args)
{
    _cam_local_to_global_ed67ebfa_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cfrc_ext_f67cbe30 {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::vec_t<6, wp::float32>> xfrc_applied_in;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cfrc_ext_out;
};


template <bool wp_linear_contiguous>
static void _cfrc_ext_f67cbe30_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cfrc_ext_f67cbe30 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::vec_t<6, wp::float32>> var_xfrc_applied_in = _wp_args->xfrc_applied_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cfrc_ext_out = _wp_args->cfrc_ext_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const wp::int32 var_2 = 0;
    bool var_3;
    const wp::float32 var_4 = 0.0;
    const wp::float32 var_5 = 0.0;
    const wp::float32 var_6 = 0.0;
    const wp::float32 var_7 = 0.0;
    const wp::float32 var_8 = 0.0;
    const wp::float32 var_9 = 0.0;
    wp::vec_t<6, wp::float32> var_10;
    const wp::int32 var_11 = 0;
    wp::vec_t<6, wp::float32>* var_12;
    wp::vec_t<6, wp::float32> var_13;
    wp::vec_t<6, wp::float32> var_14;
    wp::int32* var_15;
    wp::int32 var_16;
    wp::vec_t<3, wp::float32>* var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::vec_t<3, wp::float32>* var_20;
    wp::vec_t<3, wp::float32> var_21;
    wp::vec_t<3, wp::float32> var_22;
    wp::vec_t<3, wp::float32> var_23;
    wp::vec_t<6, wp::float32> var_24;
    //---------
    // forward
    // def _cfrc_ext(                                                                         <L 1519>
    // worldid, bodyid = wp.tid()                                                             <L 1529>
    builtin_tid2d(var_0, var_1);
    // if bodyid == 0:                                                                        <L 1530>
    var_3 = (var_1 == var_2);
    if (var_3) {
        // cfrc_ext_out[worldid, 0] = wp.spatial_vector(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)         <L 1531>
        var_10 = wp::vec_t<6, wp::float32>({var_4, var_5, var_6, var_7, var_8, var_9});
        wp::array_store(var_cfrc_ext_out, var_0, var_11, var_10);
    }
    if (!var_3) {
        // xfrc_applied = xfrc_applied_in[worldid, bodyid]                                    <L 1533>
        var_12 = wp::address(var_xfrc_applied_in, var_0, var_1);
        var_14 = wp::load(var_12);
        var_13 = wp::copy(var_14);
        // subtree_com = subtree_com_in[worldid, body_rootid[bodyid]]                         <L 1534>
        var_15 = wp::address(var_body_rootid, var_1);
        var_16 = wp::load(var_15);
        var_17 = wp::address(var_subtree_com_in, var_0, var_16);
        var_19 = wp::load(var_17);
        var_18 = wp::copy(var_19);
        // xipos = xipos_in[worldid, bodyid]                                                  <L 1535>
        var_20 = wp::address(var_xipos_in, var_0, var_1);
        var_22 = wp::load(var_20);
        var_21 = wp::copy(var_22);
        // cfrc_ext_out[worldid, bodyid] = support.transform_force(xfrc_applied, subtree_com - xipos)       <L 1536>
        var_23 = wp::sub(var_18, var_21);
        var_24 = transform_force_1(var_13, var_23);
        wp::array_store(var_cfrc_ext_out, var_0, var_1, var_24);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cfrc_ext_f67cbe30_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_ext_f67cbe30 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cfrc_ext_f67cbe30_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cfrc_ext_f67cbe30_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_ext_f67cbe30 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cfrc_ext_f67cbe30_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cfrc_ext_f67cbe30_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cfrc_ext_f67cbe30 *_wp_args)
{
    _cfrc_ext_f67cbe30_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args__cacc_branch_ffe1d6c4 {
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> body_branches;
    wp::array_t<wp::int32> body_branch_start;
    wp::array_t<wp::float32> qvel_in;
    wp::array_t<wp::float32> qacc_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_dot_in;
    bool flg_acc;
    wp::array_t<wp::vec_t<6, wp::float32>> cacc_out;
};


template <bool wp_linear_contiguous>
static void _cacc_branch_ffe1d6c4_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__cacc_branch_ffe1d6c4 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_body_branches = _wp_args->body_branches;
    wp::array_t<wp::int32> var_body_branch_start = _wp_args->body_branch_start;
    wp::array_t<wp::float32> var_qvel_in = _wp_args->qvel_in;
    wp::array_t<wp::float32> var_qacc_in = _wp_args->qacc_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_dot_in = _wp_args->cdof_dot_in;
    bool var_flg_acc = _wp_args->flg_acc;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cacc_out = _wp_args->cacc_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::int32 var_5 = 1;
    wp::int32 var_6;
    wp::int32* var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    wp::vec_t<6, wp::float32>* var_16;
    wp::vec_t<6, wp::float32> var_17;
    wp::vec_t<6, wp::float32> var_18;
    wp::range_t var_19;
    wp::int32 var_20;
    wp::int32* var_21;
    wp::int32 var_22;
    wp::int32 var_23;
    wp::int32* var_24;
    wp::int32 var_25;
    wp::int32 var_26;
    wp::int32* var_27;
    wp::int32 var_28;
    wp::int32 var_29;
    wp::range_t var_30;
    wp::int32 var_31;
    wp::int32 var_32;
    wp::vec_t<6, wp::float32>* var_33;
    wp::int32 var_34;
    wp::float32* var_35;
    wp::vec_t<6, wp::float32> var_36;
    wp::vec_t<6, wp::float32> var_37;
    wp::float32 var_38;
    wp::vec_t<6, wp::float32> var_39;
    wp::int32 var_40;
    wp::vec_t<6, wp::float32>* var_41;
    wp::int32 var_42;
    wp::float32* var_43;
    wp::vec_t<6, wp::float32> var_44;
    wp::vec_t<6, wp::float32> var_45;
    wp::float32 var_46;
    wp::vec_t<6, wp::float32> var_47;
    wp::vec_t<6, wp::float32> var_48;
    //---------
    // forward
    // def _cacc_branch(                                                                      <L 1372>
    // worldid, branchid = wp.tid()                                                           <L 1389>
    builtin_tid2d(var_0, var_1);
    // start = body_branch_start[branchid]                                                    <L 1391>
    var_2 = wp::address(var_body_branch_start, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // end = body_branch_start[branchid + 1]                                                  <L 1392>
    var_6 = wp::add(var_1, var_5);
    var_7 = wp::address(var_body_branch_start, var_6);
    var_9 = wp::load(var_7);
    var_8 = wp::copy(var_9);
    // bodyid = body_branches[start]                                                          <L 1394>
    var_10 = wp::address(var_body_branches, var_3);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // pid = body_parentid[bodyid]                                                            <L 1395>
    var_13 = wp::address(var_body_parentid, var_11);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // local_cacc = cacc_out[worldid, pid]                                                    <L 1396>
    var_16 = wp::address(var_cacc_out, var_0, var_14);
    var_18 = wp::load(var_16);
    var_17 = wp::copy(var_18);
    // for i in range(start, end):                                                            <L 1397>
    var_19 = wp::range(var_3, var_8);
    start_for_0:;
        if (iter_cmp(var_19) == 0) goto end_for_0;
        var_20 = wp::iter_next(var_19);
        // bodyid = body_branches[i]                                                          <L 1398>
        var_21 = wp::address(var_body_branches, var_20);
        var_23 = wp::load(var_21);
        var_22 = wp::copy(var_23);
        // dofnum = body_dofnum[bodyid]                                                       <L 1399>
        var_24 = wp::address(var_body_dofnum, var_22);
        var_26 = wp::load(var_24);
        var_25 = wp::copy(var_26);
        // dofadr = body_dofadr[bodyid]                                                       <L 1400>
        var_27 = wp::address(var_body_dofadr, var_22);
        var_29 = wp::load(var_27);
        var_28 = wp::copy(var_29);
        // for j in range(dofnum):                                                            <L 1401>
        var_30 = wp::range(var_25);
        start_for_2:;
            if (iter_cmp(var_30) == 0) goto end_for_2;
            var_31 = wp::iter_next(var_30);
            // local_cacc += cdof_dot_in[worldid, dofadr + j] * qvel_in[worldid, dofadr + j]       <L 1402>
            var_32 = wp::add(var_28, var_31);
            var_33 = wp::address(var_cdof_dot_in, var_0, var_32);
            var_34 = wp::add(var_28, var_31);
            var_35 = wp::address(var_qvel_in, var_0, var_34);
            var_37 = wp::load(var_33);
            var_38 = wp::load(var_35);
            var_36 = wp::mul(var_37, var_38);
            var_39 = wp::add(var_17, var_36);
            // if flg_acc:                                                                    <L 1403>
            if (var_flg_acc) {
                // local_cacc += cdof_in[worldid, dofadr + j] * qacc_in[worldid, dofadr + j]       <L 1404>
                var_40 = wp::add(var_28, var_31);
                var_41 = wp::address(var_cdof_in, var_0, var_40);
                var_42 = wp::add(var_28, var_31);
                var_43 = wp::address(var_qacc_in, var_0, var_42);
                var_45 = wp::load(var_41);
                var_46 = wp::load(var_43);
                var_44 = wp::mul(var_45, var_46);
                var_47 = wp::add(var_39, var_44);
            }
            var_48 = wp::where(var_flg_acc, var_47, var_39);
            wp::assign(var_17, var_48);
            goto start_for_2;
        end_for_2:;
        // cacc_out[worldid, bodyid] = local_cacc                                             <L 1405>
        wp::array_store(var_cacc_out, var_0, var_22, var_17);
        wp::assign(var_11, var_22);
        goto start_for_0;
    end_for_0:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _cacc_branch_ffe1d6c4_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__cacc_branch_ffe1d6c4 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _cacc_branch_ffe1d6c4_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _cacc_branch_ffe1d6c4_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__cacc_branch_ffe1d6c4 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _cacc_branch_ffe1d6c4_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _cacc_branch_ffe1d6c4_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__cacc_branch_ffe1d6c4 *_wp_args)
{
    _cacc_branch_ffe1d6c4_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

