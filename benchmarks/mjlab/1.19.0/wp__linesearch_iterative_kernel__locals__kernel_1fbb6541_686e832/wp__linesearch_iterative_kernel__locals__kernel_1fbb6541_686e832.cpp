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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:840
static CUDA_CALLABLE void _linesearch_iterative_kernel__locals___syncthreads_0(
    )
{
WP_TILE_SYNC();}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:271
static void _eval_elliptic_reference_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::float32 & ret_0,
    wp::float32 & ret_1,
    wp::float32 & ret_2,
    wp::int32 & ret_3)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 2;
    wp::float32 var_3;
    const wp::int32 var_4 = 2;
    wp::float32 var_5;
    const wp::float32 var_6 = 0.0;
    bool var_7;
    const wp::float32 var_8 = 0.0;
    bool var_9;
    const wp::int32 var_10 = 0;
    wp::float32 var_11;
    const wp::float32 var_12 = 0.0;
    const wp::float32 var_13 = 0.0;
    const wp::int32 var_14 = 1;
    const wp::int32 var_15 = 1;
    wp::int32 var_16;
    const wp::float32 var_17 = 0.0;
    const wp::float32 var_18 = 0.0;
    const wp::float32 var_19 = 0.0;
    const wp::int32 var_20 = 0;
    const wp::int32 var_21 = 0;
    wp::int32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    bool var_25;
    const wp::float32 var_26 = 0.0;
    const wp::float32 var_27 = 0.0;
    const wp::int32 var_28 = 0;
    const wp::int32 var_29 = 0;
    wp::int32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    const wp::float32 var_33 = 0.0;
    bool var_34;
    const wp::int32 var_35 = 0;
    wp::float32 var_36;
    const wp::float32 var_37 = 0.0;
    const wp::int32 var_38 = 1;
    const wp::int32 var_39 = 1;
    wp::int32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    const wp::float32 var_43 = 0.5;
    wp::float32 var_44;
    wp::float32 var_45;
    wp::float32 var_46;
    const wp::int32 var_47 = 4;
    const wp::int32 var_48 = 4;
    wp::int32 var_49;
    //---------
    // forward
    // def _eval_elliptic_reference(                                                          <L 272>
    // u0 = quad1[0]                                                                          <L 279>
    var_1 = wp::extract(var_quad1, var_0);
    // uu = quad1[2]                                                                          <L 280>
    var_3 = wp::extract(var_quad1, var_2);
    // dm = quad2[2]                                                                          <L 281>
    var_5 = wp::extract(var_quad2, var_4);
    // if uu <= 0.0:                                                                          <L 283>
    var_7 = (var_3 <= var_6);
    if (var_7) {
        // if u0 < 0.0:                                                                       <L 284>
        var_9 = (var_1 < var_8);
        if (var_9) {
            // return quad[0], 0.0, 0.0, int(types.ConstraintState.QUADRATIC)                 <L 285>
            var_11 = wp::extract(var_quad, var_10);
            var_16 = wp::int(var_15);
            ret_0 = var_11;
            ret_1 = var_12;
            ret_2 = var_13;
            ret_3 = var_16;
            return;
        }
        // return 0.0, 0.0, 0.0, int(types.ConstraintState.SATISFIED)                         <L 286>
        var_22 = wp::int(var_21);
        ret_0 = var_17;
        ret_1 = var_18;
        ret_2 = var_19;
        ret_3 = var_22;
        return;
    }
    // T0 = wp.sqrt(uu)                                                                       <L 288>
    var_23 = wp::sqrt(var_3);
    // if u0 >= mu * T0:                                                                      <L 289>
    var_24 = wp::mul(var_mu, var_23);
    var_25 = (var_1 >= var_24);
    if (var_25) {
        // return 0.0, T0, 0.0, int(types.ConstraintState.SATISFIED)                          <L 290>
        var_30 = wp::int(var_29);
        ret_0 = var_26;
        ret_1 = var_23;
        ret_2 = var_27;
        ret_3 = var_30;
        return;
    }
    // if mu * u0 + T0 <= 0.0:                                                                <L 291>
    var_31 = wp::mul(var_mu, var_1);
    var_32 = wp::add(var_31, var_23);
    var_34 = (var_32 <= var_33);
    if (var_34) {
        // return quad[0], T0, 0.0, int(types.ConstraintState.QUADRATIC)                      <L 292>
        var_36 = wp::extract(var_quad, var_35);
        var_40 = wp::int(var_39);
        ret_0 = var_36;
        ret_1 = var_23;
        ret_2 = var_37;
        ret_3 = var_40;
        return;
    }
    // r0 = u0 - mu * T0                                                                      <L 294>
    var_41 = wp::mul(var_mu, var_23);
    var_42 = wp::sub(var_1, var_41);
    // return 0.5 * dm * r0 * r0, T0, r0, int(types.ConstraintState.CONE)                     <L 295>
    var_44 = wp::mul(var_43, var_5);
    var_45 = wp::mul(var_44, var_42);
    var_46 = wp::mul(var_45, var_42);
    var_49 = wp::int(var_48);
    ret_0 = var_46;
    ret_1 = var_23;
    ret_2 = var_42;
    ret_3 = var_49;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:192
static wp::vec_t<3, wp::float32> _eval_pt_0(
    wp::vec_t<3, wp::float32> var_quad,
    wp::float32 var_alpha)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 2;
    wp::float32 var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::int32 var_4 = 1;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::int32 var_8 = 0;
    wp::float32 var_9;
    wp::float32 var_10;
    const wp::float32 var_11 = 2.0;
    wp::float32 var_12;
    const wp::int32 var_13 = 1;
    wp::float32 var_14;
    wp::float32 var_15;
    const wp::float32 var_16 = 2.0;
    const wp::int32 var_17 = 2;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::vec_t<3, wp::float32> var_20;
    //---------
    // forward
    // def _eval_pt(quad: wp.vec3, alpha: float) -> wp.vec3:                                  <L 193>
    // aq2 = alpha * quad[2]                                                                  <L 195>
    var_1 = wp::extract(var_quad, var_0);
    var_2 = wp::mul(var_alpha, var_1);
    // return wp.vec3(                                                                        <L 196>
    // alpha * aq2 + alpha * quad[1] + quad[0],                                               <L 197>
    var_3 = wp::mul(var_alpha, var_2);
    var_5 = wp::extract(var_quad, var_4);
    var_6 = wp::mul(var_alpha, var_5);
    var_7 = wp::add(var_3, var_6);
    var_9 = wp::extract(var_quad, var_8);
    var_10 = wp::add(var_7, var_9);
    // 2.0 * aq2 + quad[1],                                                                   <L 198>
    var_12 = wp::mul(var_11, var_2);
    var_14 = wp::extract(var_quad, var_13);
    var_15 = wp::add(var_12, var_14);
    // 2.0 * quad[2],                                                                         <L 199>
    var_18 = wp::extract(var_quad, var_17);
    var_19 = wp::mul(var_16, var_18);
    var_20 = wp::vec_t<3, wp::float32>(var_10, var_15, var_19);
    return var_20;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:298
static wp::vec_t<3, wp::float32> _eval_elliptic_alpha_zero_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::float32 var_1;
    wp::float32 var_2;
    wp::int32 var_3;
    const wp::int32 var_4 = 1;
    const wp::int32 var_5 = 1;
    wp::int32 var_6;
    bool var_7;
    const wp::float32 var_8 = 0.0;
    wp::vec_t<3, wp::float32> var_9;
    const wp::int32 var_10 = 4;
    const wp::int32 var_11 = 4;
    wp::int32 var_12;
    bool var_13;
    const wp::float32 var_14 = 1.0;
    wp::float32 var_15;
    const wp::int32 var_16 = 0;
    wp::float32 var_17;
    wp::float32 var_18;
    const wp::int32 var_19 = 1;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const wp::int32 var_24 = 1;
    wp::float32 var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    const wp::int32 var_28 = 2;
    wp::float32 var_29;
    wp::float32 var_30;
    wp::float32 var_31;
    wp::float32 var_32;
    wp::float32 var_33;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::vec_t<3, wp::float32> var_37;
    const wp::float32 var_38 = 0.0;
    wp::vec_t<3, wp::float32> var_39;
    //---------
    // forward
    // def _eval_elliptic_alpha_zero(mu: float, quad: wp.vec3, quad1: wp.vec3, quad2: wp.vec3) -> wp.vec3:       <L 299>
    // cost0, T0, r0, state0 = _eval_elliptic_reference(mu, quad, quad1, quad2)               <L 300>
    _eval_elliptic_reference_0(var_mu, var_quad, var_quad1, var_quad2, var_0, var_1, var_2, var_3);
    // if state0 == int(types.ConstraintState.QUADRATIC):                                     <L 301>
    var_6 = wp::int(var_5);
    var_7 = (var_3 == var_6);
    if (var_7) {
        // return _eval_pt(quad, 0.0)                                                         <L 302>
        var_9 = _eval_pt_0(var_quad, var_8);
        return var_9;
    }
    // if state0 == int(types.ConstraintState.CONE):                                          <L 303>
    var_12 = wp::int(var_11);
    var_13 = (var_3 == var_12);
    if (var_13) {
        // T0_inv = 1.0 / T0                                                                  <L 304>
        var_15 = wp::div(var_14, var_1);
        // T1 = quad2[0] * T0_inv                                                             <L 305>
        var_17 = wp::extract(var_quad2, var_16);
        var_18 = wp::mul(var_17, var_15);
        // T2 = (quad2[1] - T1 * T1) * T0_inv                                                 <L 306>
        var_20 = wp::extract(var_quad2, var_19);
        var_21 = wp::mul(var_18, var_18);
        var_22 = wp::sub(var_20, var_21);
        var_23 = wp::mul(var_22, var_15);
        // r1 = quad1[1] - mu * T1                                                            <L 307>
        var_25 = wp::extract(var_quad1, var_24);
        var_26 = wp::mul(var_mu, var_18);
        var_27 = wp::sub(var_25, var_26);
        // dm = quad2[2]                                                                      <L 308>
        var_29 = wp::extract(var_quad2, var_28);
        // return wp.vec3(cost0, dm * r0 * r1, dm * (r1 * r1 - mu * r0 * T2))                 <L 309>
        var_30 = wp::mul(var_29, var_2);
        var_31 = wp::mul(var_30, var_27);
        var_32 = wp::mul(var_27, var_27);
        var_33 = wp::mul(var_mu, var_2);
        var_34 = wp::mul(var_33, var_23);
        var_35 = wp::sub(var_32, var_34);
        var_36 = wp::mul(var_29, var_35);
        var_37 = wp::vec_t<3, wp::float32>(var_0, var_31, var_36);
        return var_37;
    }
    // return wp.vec3(0.0)                                                                    <L 310>
    var_39 = wp::vec_t<3, wp::float32>(var_38);
    return var_39;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:122
static wp::vec_t<3, wp::float32> _eval_pt_direct_alpha_zero_0(
    wp::float32 var_jaref,
    wp::float32 var_jv,
    wp::float32 var_d)
{
    //---------
    // primal vars
    wp::float32 var_0;
    const wp::float32 var_1 = 0.5;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::vec_t<3, wp::float32> var_7;
    //---------
    // forward
    // def _eval_pt_direct_alpha_zero(jaref: float, jv: float, d: float) -> wp.vec3:          <L 123>
    // jvD = jv * d                                                                           <L 125>
    var_0 = wp::mul(var_jv, var_d);
    // return wp.vec3(0.5 * d * jaref * jaref, jvD * jaref, jv * jvD)                         <L 126>
    var_2 = wp::mul(var_1, var_d);
    var_3 = wp::mul(var_2, var_jaref);
    var_4 = wp::mul(var_3, var_jaref);
    var_5 = wp::mul(var_0, var_jaref);
    var_6 = wp::mul(var_jv, var_0);
    var_7 = wp::vec_t<3, wp::float32>(var_4, var_5, var_6);
    return var_7;
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:223
static wp::vec_t<3, wp::float32> _eval_frictionloss_pt_0(
    wp::float32 var_x,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_jv,
    wp::float32 var_d)
{
    //---------
    // primal vars
    bool var_0;
    wp::float32 var_1;
    bool var_2;
    bool var_3;
    wp::float32 var_4;
    const wp::float32 var_5 = 0.5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::vec_t<3, wp::float32> var_11;
    wp::float32 var_12;
    bool var_13;
    const wp::float32 var_14 = -0.5;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    const wp::float32 var_20 = 0.0;
    wp::vec_t<3, wp::float32> var_21;
    const wp::float32 var_22 = -0.5;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::float32 var_26;
    const wp::float32 var_27 = 0.0;
    wp::vec_t<3, wp::float32> var_28;
    //---------
    // forward
    // def _eval_frictionloss_pt(x: float, f: float, rf: float, jv: float, d: float) -> wp.vec3:       <L 224>
    // if (-rf < x) and (x < rf):                                                             <L 226>
    var_1 = wp::neg(var_rf);
    var_2 = (var_1 < var_x);
    var_0 = var_2;
    if (var_0) {
        var_3 = (var_x < var_rf);
        var_0 = var_0 && var_3;
    }
    if (var_0) {
        // jvD = jv * d                                                                       <L 227>
        var_4 = wp::mul(var_jv, var_d);
        // return wp.vec3(0.5 * d * x * x, jvD * x, jv * jvD)                                 <L 228>
        var_6 = wp::mul(var_5, var_d);
        var_7 = wp::mul(var_6, var_x);
        var_8 = wp::mul(var_7, var_x);
        var_9 = wp::mul(var_4, var_x);
        var_10 = wp::mul(var_jv, var_4);
        var_11 = wp::vec_t<3, wp::float32>(var_8, var_9, var_10);
        return var_11;
    }
    if (!var_0) {
        // elif x <= -rf:                                                                     <L 229>
        var_12 = wp::neg(var_rf);
        var_13 = (var_x <= var_12);
        if (var_13) {
            // return wp.vec3(f * (-0.5 * rf - x), -f * jv, 0.0)                              <L 230>
            var_15 = wp::mul(var_14, var_rf);
            var_16 = wp::sub(var_15, var_x);
            var_17 = wp::mul(var_f, var_16);
            var_18 = wp::neg(var_f);
            var_19 = wp::mul(var_18, var_jv);
            var_21 = wp::vec_t<3, wp::float32>(var_17, var_19, var_20);
            return var_21;
        }
        if (!var_13) {
            // return wp.vec3(f * (-0.5 * rf + x), f * jv, 0.0)                               <L 232>
            var_23 = wp::mul(var_22, var_rf);
            var_24 = wp::add(var_23, var_x);
            var_25 = wp::mul(var_f, var_24);
            var_26 = wp::mul(var_f, var_jv);
            var_28 = wp::vec_t<3, wp::float32>(var_25, var_26, var_27);
            return var_28;
        }
    }
    return {};
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:590
static wp::vec_t<3, wp::float32> _compute_efc_eval_pt_alpha_zero_elliptic_0(
    wp::int32 var_efcid,
    wp::int32 var_ne,
    wp::int32 var_nf,
    wp::float32 var_impratio_invsqrt,
    wp::int32 var_efc_type,
    wp::array_t<wp::float32> var_efc_D_in,
    wp::array_t<wp::float32> var_efc_frictionloss,
    wp::float32 var_ctx_Jaref,
    wp::float32 var_ctx_jv,
    wp::vec_t<3, wp::float32> var_ctx_quad,
    wp::vec_t<5, wp::float32> var_contact_friction,
    wp::int32 var_efc_address0,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2)
{
    //---------
    // primal vars
    wp::int32 var_0;
    bool var_1;
    const wp::int32 var_2 = 7;
    bool var_3;
    bool var_4;
    const wp::float32 var_5 = 0.0;
    wp::vec_t<3, wp::float32> var_6;
    const wp::int32 var_7 = 0;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::vec_t<3, wp::float32> var_10;
    const wp::float32 var_11 = 0.0;
    bool var_12;
    wp::float32* var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::float32 var_15;
    const wp::float32 var_16 = 0.0;
    wp::vec_t<3, wp::float32> var_17;
    bool var_18;
    wp::float32* var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32* var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::float32* var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::float32 var_29;
    //---------
    // forward
    // def _compute_efc_eval_pt_alpha_zero_elliptic(                                          <L 591>
    // if efcid >= ne + nf:                                                                   <L 611>
    var_0 = wp::add(var_ne, var_nf);
    var_1 = (var_efcid >= var_0);
    if (var_1) {
        // if efc_type == types.ConstraintType.CONTACT_ELLIPTIC:                              <L 612>
        var_3 = (var_efc_type == var_2);
        if (var_3) {
            // if efcid != efc_address0:  # Not primary row                                   <L 613>
            var_4 = (var_efcid != var_efc_address0);
            if (var_4) {
                // return wp.vec3(0.0)                                                        <L 614>
                var_6 = wp::vec_t<3, wp::float32>(var_5);
                return var_6;
            }
            // mu = contact_friction[0] * impratio_invsqrt                                    <L 615>
            var_8 = wp::extract(var_contact_friction, var_7);
            var_9 = wp::mul(var_8, var_impratio_invsqrt);
            // return _eval_elliptic_alpha_zero(mu, ctx_quad, quad1, quad2)                   <L 616>
            var_10 = _eval_elliptic_alpha_zero_0(var_9, var_ctx_quad, var_quad1, var_quad2);
            return var_10;
        }
        // if ctx_Jaref < 0.0:                                                                <L 619>
        var_12 = (var_ctx_Jaref < var_11);
        if (var_12) {
            // return _eval_pt_direct_alpha_zero(ctx_Jaref, ctx_jv, efc_D_in[efcid])          <L 620>
            var_13 = wp::address(var_efc_D_in, var_efcid);
            var_15 = wp::load(var_13);
            var_14 = _eval_pt_direct_alpha_zero_0(var_ctx_Jaref, var_ctx_jv, var_15);
            return var_14;
        }
        // return wp.vec3(0.0)                                                                <L 621>
        var_17 = wp::vec_t<3, wp::float32>(var_16);
        return var_17;
    }
    // if efcid >= ne:                                                                        <L 624>
    var_18 = (var_efcid >= var_ne);
    if (var_18) {
        // efc_D = efc_D_in[efcid]                                                            <L 625>
        var_19 = wp::address(var_efc_D_in, var_efcid);
        var_21 = wp::load(var_19);
        var_20 = wp::copy(var_21);
        // f = efc_frictionloss[efcid]                                                        <L 626>
        var_22 = wp::address(var_efc_frictionloss, var_efcid);
        var_24 = wp::load(var_22);
        var_23 = wp::copy(var_24);
        // rf = math.safe_div(f, efc_D)                                                       <L 627>
        var_25 = safe_div_0(var_23, var_20);
        // return _eval_frictionloss_pt(ctx_Jaref, f, rf, ctx_jv, efc_D)                      <L 628>
        var_26 = _eval_frictionloss_pt_0(var_ctx_Jaref, var_23, var_25, var_ctx_jv, var_20);
        return var_26;
    }
    // return _eval_pt_direct_alpha_zero(ctx_Jaref, ctx_jv, efc_D_in[efcid])                  <L 631>
    var_27 = wp::address(var_efc_D_in, var_efcid);
    var_29 = wp::load(var_27);
    var_28 = _eval_pt_direct_alpha_zero_0(var_ctx_Jaref, var_ctx_jv, var_29);
    return var_28;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:313
static wp::float32 _eval_elliptic_quadratic_cone_gap_0(
    wp::float32 var_mu,
    wp::float32 var_N,
    wp::float32 var_T,
    wp::float32 var_dm)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::float32 var_1;
    const wp::float32 var_2 = 0.5;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    //---------
    // forward
    // def _eval_elliptic_quadratic_cone_gap(mu: float, N: float, T: float, dm: float) -> float:       <L 314>
    // boundary = mu * N + T                                                                  <L 316>
    var_0 = wp::mul(var_mu, var_N);
    var_1 = wp::add(var_0, var_T);
    // return 0.5 * dm * boundary * boundary                                                  <L 317>
    var_3 = wp::mul(var_2, var_dm);
    var_4 = wp::mul(var_3, var_1);
    var_5 = wp::mul(var_4, var_1);
    return var_5;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:320
static wp::vec_t<3, wp::float32> _eval_elliptic_quadratic_shifted_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::float32 var_alpha,
    wp::float32 var_N,
    wp::float32 var_Tsqr,
    wp::float32 var_u0,
    wp::float32 var_T0,
    wp::float32 var_dm,
    wp::int32 var_state0)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 2;
    wp::float32 var_1;
    wp::float32 var_2;
    const wp::int32 var_3 = 1;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::int32 var_7 = 4;
    const wp::int32 var_8 = 4;
    wp::int32 var_9;
    bool var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    const wp::int32 var_13 = 0;
    const wp::int32 var_14 = 0;
    wp::int32 var_15;
    bool var_16;
    const wp::float32 var_17 = 0.5;
    wp::float32 var_18;
    const wp::float32 var_19 = 1.0;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const wp::float32 var_24 = 0.0;
    wp::float32 var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    const wp::float32 var_30 = 2.0;
    wp::float32 var_31;
    const wp::int32 var_32 = 1;
    wp::float32 var_33;
    wp::float32 var_34;
    const wp::float32 var_35 = 2.0;
    const wp::int32 var_36 = 2;
    wp::float32 var_37;
    wp::float32 var_38;
    wp::vec_t<3, wp::float32> var_39;
    //---------
    // forward
    // def _eval_elliptic_quadratic_shifted(                                                  <L 321>
    // aq2 = alpha * quad[2]                                                                  <L 333>
    var_1 = wp::extract(var_quad, var_0);
    var_2 = wp::mul(var_alpha, var_1);
    // cost = alpha * (aq2 + quad[1])                                                         <L 334>
    var_4 = wp::extract(var_quad, var_3);
    var_5 = wp::add(var_2, var_4);
    var_6 = wp::mul(var_alpha, var_5);
    // if state0 == int(types.ConstraintState.CONE):                                          <L 335>
    var_9 = wp::int(var_8);
    var_10 = (var_state0 == var_9);
    if (var_10) {
        // cost += _eval_elliptic_quadratic_cone_gap(mu, u0, T0, dm)                          <L 336>
        var_11 = _eval_elliptic_quadratic_cone_gap_0(var_mu, var_u0, var_T0, var_dm);
        var_12 = wp::add(var_6, var_11);
    }
    if (!var_10) {
        // elif state0 == int(types.ConstraintState.SATISFIED):                               <L 337>
        var_15 = wp::int(var_14);
        var_16 = (var_state0 == var_15);
        if (var_16) {
            // cost = 0.5 * dm * (1.0 + mu * mu) * (N * N + wp.max(Tsqr, 0.0))                <L 338>
            var_18 = wp::mul(var_17, var_dm);
            var_20 = wp::mul(var_mu, var_mu);
            var_21 = wp::add(var_19, var_20);
            var_22 = wp::mul(var_18, var_21);
            var_23 = wp::mul(var_N, var_N);
            var_25 = wp::max(var_Tsqr, var_24);
            var_26 = wp::add(var_23, var_25);
            var_27 = wp::mul(var_22, var_26);
        }
        var_28 = wp::where(var_16, var_27, var_6);
    }
    var_29 = wp::where(var_10, var_12, var_28);
    // return wp.vec3(cost, 2.0 * aq2 + quad[1], 2.0 * quad[2])                               <L 339>
    var_31 = wp::mul(var_30, var_2);
    var_33 = wp::extract(var_quad, var_32);
    var_34 = wp::add(var_31, var_33);
    var_37 = wp::extract(var_quad, var_36);
    var_38 = wp::mul(var_35, var_37);
    var_39 = wp::vec_t<3, wp::float32>(var_29, var_34, var_38);
    return var_39;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:342
static wp::vec_t<3, wp::float32> _eval_elliptic_shifted_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::float32 var_alpha,
    wp::float32 var_cost0,
    wp::float32 var_T0,
    wp::float32 var_r0,
    wp::int32 var_state0)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    const wp::int32 var_4 = 2;
    wp::float32 var_5;
    const wp::int32 var_6 = 0;
    wp::float32 var_7;
    const wp::int32 var_8 = 1;
    wp::float32 var_9;
    const wp::int32 var_10 = 2;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    const wp::float32 var_14 = 2.0;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    const wp::float32 var_20 = 0.0;
    bool var_21;
    const wp::float32 var_22 = 0.0;
    bool var_23;
    wp::vec_t<3, wp::float32> var_24;
    wp::float32 var_25;
    wp::float32 var_26;
    bool var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    const wp::float32 var_30 = 0.0;
    bool var_31;
    wp::vec_t<3, wp::float32> var_32;
    const wp::float32 var_33 = 1.0;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    wp::float32 var_38;
    wp::float32 var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    const wp::int32 var_45 = 4;
    const wp::int32 var_46 = 4;
    wp::int32 var_47;
    bool var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::float32 var_53;
    const wp::float32 var_54 = 0.5;
    wp::float32 var_55;
    wp::float32 var_56;
    const wp::float32 var_57 = 2.0;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    const wp::int32 var_61 = 1;
    const wp::int32 var_62 = 1;
    wp::int32 var_63;
    bool var_64;
    const wp::int32 var_65 = 2;
    wp::float32 var_66;
    wp::float32 var_67;
    const wp::int32 var_68 = 1;
    wp::float32 var_69;
    wp::float32 var_70;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    const wp::float32 var_74 = 0.5;
    wp::float32 var_75;
    wp::float32 var_76;
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
    wp::float32 var_87;
    wp::vec_t<3, wp::float32> var_88;
    wp::float32 var_89;
    const wp::float32 var_90 = 0.0;
    const wp::float32 var_91 = 0.0;
    wp::vec_t<3, wp::float32> var_92;
    //---------
    // forward
    // def _eval_elliptic_shifted(                                                            <L 343>
    // u0 = quad1[0]                                                                          <L 355>
    var_1 = wp::extract(var_quad1, var_0);
    // v0 = quad1[1]                                                                          <L 356>
    var_3 = wp::extract(var_quad1, var_2);
    // uu = quad1[2]                                                                          <L 357>
    var_5 = wp::extract(var_quad1, var_4);
    // uv = quad2[0]                                                                          <L 358>
    var_7 = wp::extract(var_quad2, var_6);
    // vv = quad2[1]                                                                          <L 359>
    var_9 = wp::extract(var_quad2, var_8);
    // dm = quad2[2]                                                                          <L 360>
    var_11 = wp::extract(var_quad2, var_10);
    // N = u0 + alpha * v0                                                                    <L 362>
    var_12 = wp::mul(var_alpha, var_3);
    var_13 = wp::add(var_1, var_12);
    // Tsqr_delta = alpha * (2.0 * uv + alpha * vv)                                           <L 363>
    var_15 = wp::mul(var_14, var_7);
    var_16 = wp::mul(var_alpha, var_9);
    var_17 = wp::add(var_15, var_16);
    var_18 = wp::mul(var_alpha, var_17);
    // Tsqr = uu + Tsqr_delta                                                                 <L 364>
    var_19 = wp::add(var_5, var_18);
    // if Tsqr <= 0.0:                                                                        <L 366>
    var_21 = (var_19 <= var_20);
    if (var_21) {
        // if N < 0.0:                                                                        <L 367>
        var_23 = (var_13 < var_22);
        if (var_23) {
            // return _eval_elliptic_quadratic_shifted(mu, quad, alpha, N, Tsqr, u0, T0, dm, state0)       <L 368>
            var_24 = _eval_elliptic_quadratic_shifted_0(var_mu, var_quad, var_alpha, var_13, var_19, var_1, var_T0, var_11, var_state0);
            return var_24;
        }
    }
    if (!var_21) {
        // T = wp.sqrt(Tsqr)                                                                  <L 370>
        var_25 = wp::sqrt(var_19);
        // if N >= mu * T:                                                                    <L 371>
        var_26 = wp::mul(var_mu, var_25);
        var_27 = (var_13 >= var_26);
        if (var_27) {
            // pass                                                                           <L 372>
        }
        if (!var_27) {
            // elif mu * N + T <= 0.0:                                                        <L 373>
            var_28 = wp::mul(var_mu, var_13);
            var_29 = wp::add(var_28, var_25);
            var_31 = (var_29 <= var_30);
            if (var_31) {
                // return _eval_elliptic_quadratic_shifted(mu, quad, alpha, N, Tsqr, u0, T0, dm, state0)       <L 374>
                var_32 = _eval_elliptic_quadratic_shifted_0(var_mu, var_quad, var_alpha, var_13, var_19, var_1, var_T0, var_11, var_state0);
                return var_32;
            }
            if (!var_31) {
                // T_inv = 1.0 / T                                                            <L 376>
                var_34 = wp::div(var_33, var_25);
                // T1 = (uv + alpha * vv) * T_inv                                             <L 377>
                var_35 = wp::mul(var_alpha, var_9);
                var_36 = wp::add(var_7, var_35);
                var_37 = wp::mul(var_36, var_34);
                // T2 = (vv - T1 * T1) * T_inv                                                <L 378>
                var_38 = wp::mul(var_37, var_37);
                var_39 = wp::sub(var_9, var_38);
                var_40 = wp::mul(var_39, var_34);
                // r = N - mu * T                                                             <L 379>
                var_41 = wp::mul(var_mu, var_25);
                var_42 = wp::sub(var_13, var_41);
                // r1 = v0 - mu * T1                                                          <L 380>
                var_43 = wp::mul(var_mu, var_37);
                var_44 = wp::sub(var_3, var_43);
                // if state0 == int(types.ConstraintState.CONE):                              <L 382>
                var_47 = wp::int(var_46);
                var_48 = (var_state0 == var_47);
                if (var_48) {
                    // T_delta = Tsqr_delta / (T + T0)                                        <L 384>
                    var_49 = wp::add(var_25, var_T0);
                    var_50 = wp::div(var_18, var_49);
                    // r_delta = alpha * v0 - mu * T_delta                                    <L 385>
                    var_51 = wp::mul(var_alpha, var_3);
                    var_52 = wp::mul(var_mu, var_50);
                    var_53 = wp::sub(var_51, var_52);
                    // cost = 0.5 * dm * r_delta * (2.0 * r0 + r_delta)                       <L 386>
                    var_55 = wp::mul(var_54, var_11);
                    var_56 = wp::mul(var_55, var_53);
                    var_58 = wp::mul(var_57, var_r0);
                    var_59 = wp::add(var_58, var_53);
                    var_60 = wp::mul(var_56, var_59);
                }
                if (!var_48) {
                    // elif state0 == int(types.ConstraintState.QUADRATIC):                   <L 387>
                    var_63 = wp::int(var_62);
                    var_64 = (var_state0 == var_63);
                    if (var_64) {
                        // aq2 = alpha * quad[2]                                              <L 388>
                        var_66 = wp::extract(var_quad, var_65);
                        var_67 = wp::mul(var_alpha, var_66);
                        // cost = alpha * (aq2 + quad[1]) - _eval_elliptic_quadratic_cone_gap(mu, N, T, dm)       <L 389>
                        var_69 = wp::extract(var_quad, var_68);
                        var_70 = wp::add(var_67, var_69);
                        var_71 = wp::mul(var_alpha, var_70);
                        var_72 = _eval_elliptic_quadratic_cone_gap_0(var_mu, var_13, var_25, var_11);
                        var_73 = wp::sub(var_71, var_72);
                    }
                    if (!var_64) {
                        // cost = 0.5 * dm * r * r                                            <L 391>
                        var_75 = wp::mul(var_74, var_11);
                        var_76 = wp::mul(var_75, var_42);
                        var_77 = wp::mul(var_76, var_42);
                    }
                    var_78 = wp::where(var_64, var_73, var_77);
                }
                var_79 = wp::where(var_48, var_60, var_78);
                // return wp.vec3(                                                            <L 393>
                // cost,                                                                      <L 394>
                // dm * r * r1,                                                               <L 395>
                var_80 = wp::mul(var_11, var_42);
                var_81 = wp::mul(var_80, var_44);
                // dm * (r1 * r1 + r * (-mu * T2)),                                           <L 396>
                var_82 = wp::mul(var_44, var_44);
                var_83 = wp::neg(var_mu);
                var_84 = wp::mul(var_83, var_40);
                var_85 = wp::mul(var_42, var_84);
                var_86 = wp::add(var_82, var_85);
                var_87 = wp::mul(var_11, var_86);
                var_88 = wp::vec_t<3, wp::float32>(var_79, var_81, var_87);
                return var_88;
            }
        }
    }
    // return wp.vec3(-cost0, 0.0, 0.0)                                                       <L 399>
    var_89 = wp::neg(var_cost0);
    var_92 = wp::vec_t<3, wp::float32>(var_89, var_90, var_91);
    return var_92;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:137
static wp::float32 _eval_pt_direct_cost_alpha_zero_0(
    wp::float32 var_jaref,
    wp::float32 var_d)
{
    //---------
    // primal vars
    const wp::float32 var_0 = 0.5;
    wp::float32 var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    //---------
    // forward
    // def _eval_pt_direct_cost_alpha_zero(jaref: float, d: float) -> float:                  <L 138>
    // return 0.5 * d * jaref * jaref                                                         <L 139>
    var_1 = wp::mul(var_0, var_d);
    var_2 = wp::mul(var_1, var_jaref);
    var_3 = wp::mul(var_2, var_jaref);
    return var_3;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:142
static wp::vec_t<3, wp::float32> _eval_pt_direct_shifted_0(
    wp::float32 var_jaref,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::float32 var_alpha,
    wp::float32 var_offset)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::float32 var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 0.5;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::vec_t<3, wp::float32> var_11;
    //---------
    // forward
    // def _eval_pt_direct_shifted(jaref: float, jv: float, d: float, alpha: float, offset: float) -> wp.vec3:       <L 143>
    // jvD = jv * d                                                                           <L 145>
    var_0 = wp::mul(var_jv, var_d);
    // hessian = jv * jvD                                                                     <L 146>
    var_1 = wp::mul(var_jv, var_0);
    // alpha_h = alpha * hessian                                                              <L 147>
    var_2 = wp::mul(var_alpha, var_1);
    // return wp.vec3(alpha * (jvD * jaref + 0.5 * alpha_h) + offset, jvD * jaref + alpha_h, hessian)       <L 148>
    var_3 = wp::mul(var_0, var_jaref);
    var_5 = wp::mul(var_4, var_2);
    var_6 = wp::add(var_3, var_5);
    var_7 = wp::mul(var_alpha, var_6);
    var_8 = wp::add(var_7, var_offset);
    var_9 = wp::mul(var_0, var_jaref);
    var_10 = wp::add(var_9, var_2);
    var_11 = wp::vec_t<3, wp::float32>(var_8, var_10, var_1);
    return var_11;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:235
static wp::float32 _eval_frictionloss_cost_0(
    wp::float32 var_x,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_d)
{
    //---------
    // primal vars
    bool var_0;
    wp::float32 var_1;
    bool var_2;
    bool var_3;
    const wp::float32 var_4 = 0.5;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    bool var_9;
    const wp::float32 var_10 = -0.5;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    const wp::float32 var_14 = -0.5;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    //---------
    // forward
    // def _eval_frictionloss_cost(x: float, f: float, rf: float, d: float) -> float:         <L 236>
    // if (-rf < x) and (x < rf):                                                             <L 237>
    var_1 = wp::neg(var_rf);
    var_2 = (var_1 < var_x);
    var_0 = var_2;
    if (var_0) {
        var_3 = (var_x < var_rf);
        var_0 = var_0 && var_3;
    }
    if (var_0) {
        // return 0.5 * d * x * x                                                             <L 238>
        var_5 = wp::mul(var_4, var_d);
        var_6 = wp::mul(var_5, var_x);
        var_7 = wp::mul(var_6, var_x);
        return var_7;
    }
    if (!var_0) {
        // elif x <= -rf:                                                                     <L 239>
        var_8 = wp::neg(var_rf);
        var_9 = (var_x <= var_8);
        if (var_9) {
            // return f * (-0.5 * rf - x)                                                     <L 240>
            var_11 = wp::mul(var_10, var_rf);
            var_12 = wp::sub(var_11, var_x);
            var_13 = wp::mul(var_f, var_12);
            return var_13;
        }
    }
    // return f * (-0.5 * rf + x)                                                             <L 241>
    var_15 = wp::mul(var_14, var_rf);
    var_16 = wp::add(var_15, var_x);
    var_17 = wp::mul(var_f, var_16);
    return var_17;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:218
static wp::vec_t<3, wp::float32> _shift_cost_0(
    wp::vec_t<3, wp::float32> var_pt,
    wp::float32 var_cost0)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    wp::float32 var_2;
    const wp::int32 var_3 = 1;
    wp::float32 var_4;
    const wp::int32 var_5 = 2;
    wp::float32 var_6;
    wp::vec_t<3, wp::float32> var_7;
    //---------
    // forward
    // def _shift_cost(pt: wp.vec3, cost0: float) -> wp.vec3:                                 <L 219>
    // return wp.vec3(pt[0] - cost0, pt[1], pt[2])                                            <L 220>
    var_1 = wp::extract(var_pt, var_0);
    var_2 = wp::sub(var_1, var_cost0);
    var_4 = wp::extract(var_pt, var_3);
    var_6 = wp::extract(var_pt, var_5);
    var_7 = wp::vec_t<3, wp::float32>(var_2, var_4, var_6);
    return var_7;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:505
static wp::vec_t<3, wp::float32> _compute_efc_eval_pt_elliptic_0(
    wp::int32 var_efcid,
    wp::float32 var_alpha,
    wp::int32 var_ne,
    wp::int32 var_nf,
    wp::float32 var_impratio_invsqrt,
    wp::int32 var_efc_type,
    wp::array_t<wp::float32> var_efc_D_in,
    wp::array_t<wp::float32> var_efc_frictionloss,
    wp::float32 var_ctx_Jaref,
    wp::float32 var_ctx_jv,
    wp::vec_t<3, wp::float32> var_ctx_quad,
    wp::vec_t<5, wp::float32> var_contact_friction,
    wp::int32 var_efc_address0,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2)
{
    //---------
    // primal vars
    wp::int32 var_0;
    bool var_1;
    const wp::int32 var_2 = 7;
    bool var_3;
    bool var_4;
    const wp::float32 var_5 = 0.0;
    wp::vec_t<3, wp::float32> var_6;
    const wp::int32 var_7 = 0;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::int32 var_13;
    wp::vec_t<3, wp::float32> var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32* var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    const wp::float32 var_21 = 0.0;
    bool var_22;
    const wp::float32 var_23 = 0.0;
    wp::float32 var_24;
    wp::float32 var_25;
    const wp::float32 var_26 = 0.0;
    bool var_27;
    wp::vec_t<3, wp::float32> var_28;
    wp::float32 var_29;
    const wp::float32 var_30 = 0.0;
    const wp::float32 var_31 = 0.0;
    wp::vec_t<3, wp::float32> var_32;
    bool var_33;
    wp::float32* var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32* var_37;
    wp::float32 var_38;
    wp::float32 var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::vec_t<3, wp::float32> var_43;
    wp::float32 var_44;
    wp::vec_t<3, wp::float32> var_45;
    wp::float32 var_46;
    wp::float32 var_47;
    wp::float32* var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    const wp::float32 var_51 = 0.0;
    wp::vec_t<3, wp::float32> var_52;
    //---------
    // forward
    // def _compute_efc_eval_pt_elliptic(                                                     <L 506>
    // if efcid >= ne + nf:                                                                   <L 530>
    var_0 = wp::add(var_ne, var_nf);
    var_1 = (var_efcid >= var_0);
    if (var_1) {
        // if efc_type == types.ConstraintType.CONTACT_ELLIPTIC:                              <L 531>
        var_3 = (var_efc_type == var_2);
        if (var_3) {
            // if efcid != efc_address0:  # Not primary row                                   <L 532>
            var_4 = (var_efcid != var_efc_address0);
            if (var_4) {
                // return wp.vec3(0.0)                                                        <L 533>
                var_6 = wp::vec_t<3, wp::float32>(var_5);
                return var_6;
            }
            // mu = contact_friction[0] * impratio_invsqrt                                    <L 534>
            var_8 = wp::extract(var_contact_friction, var_7);
            var_9 = wp::mul(var_8, var_impratio_invsqrt);
            // cost0, T0, r0, state0 = _eval_elliptic_reference(mu, ctx_quad, quad1, quad2)       <L 535>
            _eval_elliptic_reference_0(var_9, var_ctx_quad, var_quad1, var_quad2, var_10, var_11, var_12, var_13);
            // return _eval_elliptic_shifted(mu, ctx_quad, quad1, quad2, alpha, cost0, T0, r0, state0)       <L 536>
            var_14 = _eval_elliptic_shifted_0(var_9, var_ctx_quad, var_quad1, var_quad2, var_alpha, var_10, var_11, var_12, var_13);
            return var_14;
        }
        // x = ctx_Jaref + alpha * ctx_jv                                                     <L 539>
        var_15 = wp::mul(var_alpha, var_ctx_jv);
        var_16 = wp::add(var_ctx_Jaref, var_15);
        // efc_D = efc_D_in[efcid]                                                            <L 540>
        var_17 = wp::address(var_efc_D_in, var_efcid);
        var_19 = wp::load(var_17);
        var_18 = wp::copy(var_19);
        // quad0 = _eval_pt_direct_cost_alpha_zero(ctx_Jaref, efc_D)                          <L 541>
        var_20 = _eval_pt_direct_cost_alpha_zero_0(var_ctx_Jaref, var_18);
        // cost0 = wp.where(ctx_Jaref < 0.0, quad0, 0.0)                                      <L 542>
        var_22 = (var_ctx_Jaref < var_21);
        var_24 = wp::where(var_22, var_20, var_23);
        // offset = quad0 - cost0                                                             <L 544>
        var_25 = wp::sub(var_20, var_24);
        // if x < 0.0:                                                                        <L 545>
        var_27 = (var_16 < var_26);
        if (var_27) {
            // return _eval_pt_direct_shifted(ctx_Jaref, ctx_jv, efc_D, alpha, offset)        <L 546>
            var_28 = _eval_pt_direct_shifted_0(var_ctx_Jaref, var_ctx_jv, var_18, var_alpha, var_25);
            return var_28;
        }
        // return wp.vec3(-cost0, 0.0, 0.0)                                                   <L 547>
        var_29 = wp::neg(var_24);
        var_32 = wp::vec_t<3, wp::float32>(var_29, var_30, var_31);
        return var_32;
    }
    // if efcid >= ne:                                                                        <L 550>
    var_33 = (var_efcid >= var_ne);
    if (var_33) {
        // efc_D = efc_D_in[efcid]                                                            <L 551>
        var_34 = wp::address(var_efc_D_in, var_efcid);
        var_36 = wp::load(var_34);
        var_35 = wp::copy(var_36);
        // f = efc_frictionloss[efcid]                                                        <L 552>
        var_37 = wp::address(var_efc_frictionloss, var_efcid);
        var_39 = wp::load(var_37);
        var_38 = wp::copy(var_39);
        // x = ctx_Jaref + alpha * ctx_jv                                                     <L 553>
        var_40 = wp::mul(var_alpha, var_ctx_jv);
        var_41 = wp::add(var_ctx_Jaref, var_40);
        // rf = math.safe_div(f, efc_D)                                                       <L 554>
        var_42 = safe_div_0(var_38, var_35);
        // return _shift_cost(_eval_frictionloss_pt(x, f, rf, ctx_jv, efc_D), _eval_frictionloss_cost(ctx_Jaref, f, rf, efc_D))       <L 555>
        var_43 = _eval_frictionloss_pt_0(var_41, var_38, var_42, var_ctx_jv, var_35);
        var_44 = _eval_frictionloss_cost_0(var_ctx_Jaref, var_38, var_42, var_35);
        var_45 = _shift_cost_0(var_43, var_44);
        return var_45;
    }
    var_46 = wp::where(var_33, var_41, var_16);
    var_47 = wp::where(var_33, var_35, var_18);
    // efc_D = efc_D_in[efcid]                                                                <L 558>
    var_48 = wp::address(var_efc_D_in, var_efcid);
    var_50 = wp::load(var_48);
    var_49 = wp::copy(var_50);
    // return _eval_pt_direct_shifted(ctx_Jaref, ctx_jv, efc_D, alpha, 0.0)                   <L 559>
    var_52 = _eval_pt_direct_shifted_0(var_ctx_Jaref, var_ctx_jv, var_49, var_alpha, var_51);
    return var_52;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:169
static void _eval_pt_direct_shifted_3alphas_0(
    wp::float32 var_jaref,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::float32 var_lo_alpha,
    wp::float32 var_hi_alpha,
    wp::float32 var_mid_alpha,
    wp::float32 var_offset,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::float32 var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::float32 var_6 = 0.5;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::vec_t<3, wp::float32> var_12;
    const wp::float32 var_13 = 0.5;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::vec_t<3, wp::float32> var_19;
    const wp::float32 var_20 = 0.5;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::vec_t<3, wp::float32> var_26;
    //---------
    // forward
    // def _eval_pt_direct_shifted_3alphas(                                                   <L 170>
    // jvD = jv * d                                                                           <L 174>
    var_0 = wp::mul(var_jv, var_d);
    // grad0 = jvD * jaref                                                                    <L 175>
    var_1 = wp::mul(var_0, var_jaref);
    // hessian = jv * jvD                                                                     <L 176>
    var_2 = wp::mul(var_jv, var_0);
    // lo_ah = lo_alpha * hessian                                                             <L 177>
    var_3 = wp::mul(var_lo_alpha, var_2);
    // hi_ah = hi_alpha * hessian                                                             <L 178>
    var_4 = wp::mul(var_hi_alpha, var_2);
    // mid_ah = mid_alpha * hessian                                                           <L 179>
    var_5 = wp::mul(var_mid_alpha, var_2);
    // return (                                                                               <L 180>
    // wp.vec3(lo_alpha * (grad0 + 0.5 * lo_ah) + offset, grad0 + lo_ah, hessian),            <L 181>
    var_7 = wp::mul(var_6, var_3);
    var_8 = wp::add(var_1, var_7);
    var_9 = wp::mul(var_lo_alpha, var_8);
    var_10 = wp::add(var_9, var_offset);
    var_11 = wp::add(var_1, var_3);
    var_12 = wp::vec_t<3, wp::float32>(var_10, var_11, var_2);
    // wp.vec3(hi_alpha * (grad0 + 0.5 * hi_ah) + offset, grad0 + hi_ah, hessian),            <L 182>
    var_14 = wp::mul(var_13, var_4);
    var_15 = wp::add(var_1, var_14);
    var_16 = wp::mul(var_hi_alpha, var_15);
    var_17 = wp::add(var_16, var_offset);
    var_18 = wp::add(var_1, var_4);
    var_19 = wp::vec_t<3, wp::float32>(var_17, var_18, var_2);
    // wp.vec3(mid_alpha * (grad0 + 0.5 * mid_ah) + offset, grad0 + mid_ah, hessian),         <L 183>
    var_21 = wp::mul(var_20, var_5);
    var_22 = wp::add(var_1, var_21);
    var_23 = wp::mul(var_mid_alpha, var_22);
    var_24 = wp::add(var_23, var_offset);
    var_25 = wp::add(var_1, var_5);
    var_26 = wp::vec_t<3, wp::float32>(var_24, var_25, var_2);
    ret_0 = var_12;
    ret_1 = var_19;
    ret_2 = var_26;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:244
static wp::vec_t<3, wp::float32> _eval_frictionloss_pt_one_0(
    wp::float32 var_x,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_half_d,
    wp::float32 var_jvD,
    wp::float32 var_hessian,
    wp::float32 var_f_jv)
{
    //---------
    // primal vars
    bool var_0;
    wp::float32 var_1;
    bool var_2;
    bool var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::vec_t<3, wp::float32> var_7;
    wp::float32 var_8;
    bool var_9;
    const wp::float32 var_10 = -0.5;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    const wp::float32 var_15 = 0.0;
    wp::vec_t<3, wp::float32> var_16;
    const wp::float32 var_17 = -0.5;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    const wp::float32 var_21 = 0.0;
    wp::vec_t<3, wp::float32> var_22;
    //---------
    // forward
    // def _eval_frictionloss_pt_one(x: float, f: float, rf: float, half_d: float, jvD: float, hessian: float, f_jv: float) -> wp.vec3:       <L 245>
    // if (-rf < x) and (x < rf):                                                             <L 247>
    var_1 = wp::neg(var_rf);
    var_2 = (var_1 < var_x);
    var_0 = var_2;
    if (var_0) {
        var_3 = (var_x < var_rf);
        var_0 = var_0 && var_3;
    }
    if (var_0) {
        // return wp.vec3(half_d * x * x, jvD * x, hessian)                                   <L 248>
        var_4 = wp::mul(var_half_d, var_x);
        var_5 = wp::mul(var_4, var_x);
        var_6 = wp::mul(var_jvD, var_x);
        var_7 = wp::vec_t<3, wp::float32>(var_5, var_6, var_hessian);
        return var_7;
    }
    if (!var_0) {
        // elif x <= -rf:                                                                     <L 249>
        var_8 = wp::neg(var_rf);
        var_9 = (var_x <= var_8);
        if (var_9) {
            // return wp.vec3(f * (-0.5 * rf - x), -f_jv, 0.0)                                <L 250>
            var_11 = wp::mul(var_10, var_rf);
            var_12 = wp::sub(var_11, var_x);
            var_13 = wp::mul(var_f, var_12);
            var_14 = wp::neg(var_f_jv);
            var_16 = wp::vec_t<3, wp::float32>(var_13, var_14, var_15);
            return var_16;
        }
        if (!var_9) {
            // return wp.vec3(f * (-0.5 * rf + x), f_jv, 0.0)                                 <L 252>
            var_18 = wp::mul(var_17, var_rf);
            var_19 = wp::add(var_18, var_x);
            var_20 = wp::mul(var_f, var_19);
            var_22 = wp::vec_t<3, wp::float32>(var_20, var_f_jv, var_21);
            return var_22;
        }
    }
    return {};
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:255
static void _eval_frictionloss_pt_3alphas_0(
    wp::float32 var_x_lo,
    wp::float32 var_x_hi,
    wp::float32 var_x_mid,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2)
{
    //---------
    // primal vars
    wp::float32 var_0;
    const wp::float32 var_1 = 0.5;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::vec_t<3, wp::float32> var_5;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    //---------
    // forward
    // def _eval_frictionloss_pt_3alphas(                                                     <L 256>
    // jvD = jv * d                                                                           <L 260>
    var_0 = wp::mul(var_jv, var_d);
    // half_d = 0.5 * d                                                                       <L 261>
    var_2 = wp::mul(var_1, var_d);
    // hessian = jv * jvD                                                                     <L 262>
    var_3 = wp::mul(var_jv, var_0);
    // f_jv = f * jv                                                                          <L 263>
    var_4 = wp::mul(var_f, var_jv);
    // return (                                                                               <L 264>
    // _eval_frictionloss_pt_one(x_lo, f, rf, half_d, jvD, hessian, f_jv),                    <L 265>
    var_5 = _eval_frictionloss_pt_one_0(var_x_lo, var_f, var_rf, var_2, var_0, var_3, var_4);
    // _eval_frictionloss_pt_one(x_hi, f, rf, half_d, jvD, hessian, f_jv),                    <L 266>
    var_6 = _eval_frictionloss_pt_one_0(var_x_hi, var_f, var_rf, var_2, var_0, var_3, var_4);
    // _eval_frictionloss_pt_one(x_mid, f, rf, half_d, jvD, hessian, f_jv),                   <L 267>
    var_7 = _eval_frictionloss_pt_one_0(var_x_mid, var_f, var_rf, var_2, var_0, var_3, var_4);
    ret_0 = var_5;
    ret_1 = var_6;
    ret_2 = var_7;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:685
static void _compute_efc_eval_pt_3alphas_elliptic_0(
    wp::int32 var_efcid,
    wp::float32 var_lo_alpha,
    wp::float32 var_hi_alpha,
    wp::float32 var_mid_alpha,
    wp::int32 var_ne,
    wp::int32 var_nf,
    wp::float32 var_impratio_invsqrt,
    wp::int32 var_efc_type,
    wp::array_t<wp::float32> var_efc_D_in,
    wp::array_t<wp::float32> var_efc_frictionloss,
    wp::float32 var_ctx_Jaref,
    wp::float32 var_ctx_jv,
    wp::vec_t<3, wp::float32> var_ctx_quad,
    wp::vec_t<5, wp::float32> var_contact_friction,
    wp::int32 var_efc_address0,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2)
{
    //---------
    // primal vars
    wp::int32 var_0;
    bool var_1;
    const wp::int32 var_2 = 7;
    bool var_3;
    bool var_4;
    const wp::float32 var_5 = 0.0;
    wp::vec_t<3, wp::float32> var_6;
    const wp::float32 var_7 = 0.0;
    wp::vec_t<3, wp::float32> var_8;
    const wp::float32 var_9 = 0.0;
    wp::vec_t<3, wp::float32> var_10;
    const wp::int32 var_11 = 0;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::int32 var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::vec_t<3, wp::float32> var_19;
    wp::vec_t<3, wp::float32> var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::float32 var_26;
    wp::float32* var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    const wp::float32 var_31 = 0.0;
    bool var_32;
    const wp::float32 var_33 = 0.0;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::vec_t<3, wp::float32> var_36;
    wp::vec_t<3, wp::float32> var_37;
    wp::vec_t<3, wp::float32> var_38;
    wp::float32 var_39;
    const wp::float32 var_40 = 0.0;
    const wp::float32 var_41 = 0.0;
    wp::vec_t<3, wp::float32> var_42;
    const wp::float32 var_43 = 0.0;
    bool var_44;
    wp::vec_t<3, wp::float32> var_45;
    const wp::float32 var_46 = 0.0;
    bool var_47;
    wp::vec_t<3, wp::float32> var_48;
    const wp::float32 var_49 = 0.0;
    bool var_50;
    wp::vec_t<3, wp::float32> var_51;
    bool var_52;
    wp::float32 var_53;
    wp::float32 var_54;
    wp::float32 var_55;
    wp::float32 var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32* var_59;
    wp::float32 var_60;
    wp::float32 var_61;
    wp::float32* var_62;
    wp::float32 var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::float32 var_66;
    wp::vec_t<3, wp::float32> var_67;
    wp::vec_t<3, wp::float32> var_68;
    wp::vec_t<3, wp::float32> var_69;
    wp::vec_t<3, wp::float32> var_70;
    wp::vec_t<3, wp::float32> var_71;
    wp::vec_t<3, wp::float32> var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    wp::float32 var_75;
    wp::float32 var_76;
    wp::float32 var_77;
    wp::float32* var_78;
    wp::float32 var_79;
    wp::float32 var_80;
    const wp::float32 var_81 = 0.0;
    wp::vec_t<3, wp::float32> var_82;
    wp::vec_t<3, wp::float32> var_83;
    wp::vec_t<3, wp::float32> var_84;
    //---------
    // forward
    // def _compute_efc_eval_pt_3alphas_elliptic(                                             <L 686>
    // if efcid >= ne + nf:                                                                   <L 713>
    var_0 = wp::add(var_ne, var_nf);
    var_1 = (var_efcid >= var_0);
    if (var_1) {
        // if efc_type == types.ConstraintType.CONTACT_ELLIPTIC:                              <L 715>
        var_3 = (var_efc_type == var_2);
        if (var_3) {
            // if efcid != efc_address0:  # secondary rows contribute nothing                 <L 716>
            var_4 = (var_efcid != var_efc_address0);
            if (var_4) {
                // return (wp.vec3(0.0), wp.vec3(0.0), wp.vec3(0.0))                          <L 717>
                var_6 = wp::vec_t<3, wp::float32>(var_5);
                var_8 = wp::vec_t<3, wp::float32>(var_7);
                var_10 = wp::vec_t<3, wp::float32>(var_9);
                ret_0 = var_6;
                ret_1 = var_8;
                ret_2 = var_10;
                return;
            }
            // mu = contact_friction[0] * impratio_invsqrt                                    <L 718>
            var_12 = wp::extract(var_contact_friction, var_11);
            var_13 = wp::mul(var_12, var_impratio_invsqrt);
            // cost0, T0, r0, state0 = _eval_elliptic_reference(mu, ctx_quad, quad1, quad2)       <L 719>
            _eval_elliptic_reference_0(var_13, var_ctx_quad, var_quad1, var_quad2, var_14, var_15, var_16, var_17);
            // return (                                                                       <L 720>
            // _eval_elliptic_shifted(mu, ctx_quad, quad1, quad2, lo_alpha, cost0, T0, r0, state0),       <L 721>
            var_18 = _eval_elliptic_shifted_0(var_13, var_ctx_quad, var_quad1, var_quad2, var_lo_alpha, var_14, var_15, var_16, var_17);
            // _eval_elliptic_shifted(mu, ctx_quad, quad1, quad2, hi_alpha, cost0, T0, r0, state0),       <L 722>
            var_19 = _eval_elliptic_shifted_0(var_13, var_ctx_quad, var_quad1, var_quad2, var_hi_alpha, var_14, var_15, var_16, var_17);
            // _eval_elliptic_shifted(mu, ctx_quad, quad1, quad2, mid_alpha, cost0, T0, r0, state0),       <L 723>
            var_20 = _eval_elliptic_shifted_0(var_13, var_ctx_quad, var_quad1, var_quad2, var_mid_alpha, var_14, var_15, var_16, var_17);
            ret_0 = var_18;
            ret_1 = var_19;
            ret_2 = var_20;
            return;
        }
        // x_lo = ctx_Jaref + lo_alpha * ctx_jv                                               <L 727>
        var_21 = wp::mul(var_lo_alpha, var_ctx_jv);
        var_22 = wp::add(var_ctx_Jaref, var_21);
        // x_hi = ctx_Jaref + hi_alpha * ctx_jv                                               <L 728>
        var_23 = wp::mul(var_hi_alpha, var_ctx_jv);
        var_24 = wp::add(var_ctx_Jaref, var_23);
        // x_mid = ctx_Jaref + mid_alpha * ctx_jv                                             <L 729>
        var_25 = wp::mul(var_mid_alpha, var_ctx_jv);
        var_26 = wp::add(var_ctx_Jaref, var_25);
        // efc_D = efc_D_in[efcid]                                                            <L 730>
        var_27 = wp::address(var_efc_D_in, var_efcid);
        var_29 = wp::load(var_27);
        var_28 = wp::copy(var_29);
        // quad0 = _eval_pt_direct_cost_alpha_zero(ctx_Jaref, efc_D)                          <L 731>
        var_30 = _eval_pt_direct_cost_alpha_zero_0(var_ctx_Jaref, var_28);
        // cost0 = wp.where(ctx_Jaref < 0.0, quad0, 0.0)                                      <L 732>
        var_32 = (var_ctx_Jaref < var_31);
        var_34 = wp::where(var_32, var_30, var_33);
        // offset = quad0 - cost0                                                             <L 734>
        var_35 = wp::sub(var_30, var_34);
        // pt_lo, pt_hi, pt_mid = _eval_pt_direct_shifted_3alphas(ctx_Jaref, ctx_jv, efc_D, lo_alpha, hi_alpha, mid_alpha, offset)       <L 735>
        _eval_pt_direct_shifted_3alphas_0(var_ctx_Jaref, var_ctx_jv, var_28, var_lo_alpha, var_hi_alpha, var_mid_alpha, var_35, var_36, var_37, var_38);
        // inactive = wp.vec3(-cost0, 0.0, 0.0)                                               <L 736>
        var_39 = wp::neg(var_34);
        var_42 = wp::vec_t<3, wp::float32>(var_39, var_40, var_41);
        // return (                                                                           <L 737>
        // wp.where(x_lo < 0.0, pt_lo, inactive),                                             <L 738>
        var_44 = (var_22 < var_43);
        var_45 = wp::where(var_44, var_36, var_42);
        // wp.where(x_hi < 0.0, pt_hi, inactive),                                             <L 739>
        var_47 = (var_24 < var_46);
        var_48 = wp::where(var_47, var_37, var_42);
        // wp.where(x_mid < 0.0, pt_mid, inactive),                                           <L 740>
        var_50 = (var_26 < var_49);
        var_51 = wp::where(var_50, var_38, var_42);
        ret_0 = var_45;
        ret_1 = var_48;
        ret_2 = var_51;
        return;
    }
    // if efcid >= ne:                                                                        <L 744>
    var_52 = (var_efcid >= var_ne);
    if (var_52) {
        // x_lo = ctx_Jaref + lo_alpha * ctx_jv                                               <L 745>
        var_53 = wp::mul(var_lo_alpha, var_ctx_jv);
        var_54 = wp::add(var_ctx_Jaref, var_53);
        // x_hi = ctx_Jaref + hi_alpha * ctx_jv                                               <L 746>
        var_55 = wp::mul(var_hi_alpha, var_ctx_jv);
        var_56 = wp::add(var_ctx_Jaref, var_55);
        // x_mid = ctx_Jaref + mid_alpha * ctx_jv                                             <L 747>
        var_57 = wp::mul(var_mid_alpha, var_ctx_jv);
        var_58 = wp::add(var_ctx_Jaref, var_57);
        // efc_D = efc_D_in[efcid]                                                            <L 748>
        var_59 = wp::address(var_efc_D_in, var_efcid);
        var_61 = wp::load(var_59);
        var_60 = wp::copy(var_61);
        // f = efc_frictionloss[efcid]                                                        <L 749>
        var_62 = wp::address(var_efc_frictionloss, var_efcid);
        var_64 = wp::load(var_62);
        var_63 = wp::copy(var_64);
        // rf = math.safe_div(f, efc_D)                                                       <L 750>
        var_65 = safe_div_0(var_63, var_60);
        // cost0 = _eval_frictionloss_cost(ctx_Jaref, f, rf, efc_D)                           <L 751>
        var_66 = _eval_frictionloss_cost_0(var_ctx_Jaref, var_63, var_65, var_60);
        // lo, hi, mid = _eval_frictionloss_pt_3alphas(x_lo, x_hi, x_mid, f, rf, ctx_jv, efc_D)       <L 752>
        _eval_frictionloss_pt_3alphas_0(var_54, var_56, var_58, var_63, var_65, var_ctx_jv, var_60, var_67, var_68, var_69);
        // return (_shift_cost(lo, cost0), _shift_cost(hi, cost0), _shift_cost(mid, cost0))       <L 753>
        var_70 = _shift_cost_0(var_67, var_66);
        var_71 = _shift_cost_0(var_68, var_66);
        var_72 = _shift_cost_0(var_69, var_66);
        ret_0 = var_70;
        ret_1 = var_71;
        ret_2 = var_72;
        return;
    }
    var_73 = wp::where(var_52, var_66, var_34);
    var_74 = wp::where(var_52, var_54, var_22);
    var_75 = wp::where(var_52, var_56, var_24);
    var_76 = wp::where(var_52, var_58, var_26);
    var_77 = wp::where(var_52, var_60, var_28);
    // efc_D = efc_D_in[efcid]                                                                <L 756>
    var_78 = wp::address(var_efc_D_in, var_efcid);
    var_80 = wp::load(var_78);
    var_79 = wp::copy(var_80);
    // return _eval_pt_direct_shifted_3alphas(ctx_Jaref, ctx_jv, efc_D, lo_alpha, hi_alpha, mid_alpha, 0.0)       <L 757>
    _eval_pt_direct_shifted_3alphas_0(var_ctx_Jaref, var_ctx_jv, var_79, var_lo_alpha, var_hi_alpha, var_mid_alpha, var_81, var_82, var_83, var_84);
    ret_0 = var_82;
    ret_1 = var_83;
    ret_2 = var_84;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:203
static void _eval_pt_3alphas_0(
    wp::vec_t<3, wp::float32> var_quad,
    wp::float32 var_lo_alpha,
    wp::float32 var_hi_alpha,
    wp::float32 var_mid_alpha,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32 var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    const wp::int32 var_4 = 2;
    wp::float32 var_5;
    const wp::float32 var_6 = 2.0;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    const wp::float32 var_15 = 2.0;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    const wp::float32 var_23 = 2.0;
    wp::float32 var_24;
    wp::float32 var_25;
    wp::vec_t<3, wp::float32> var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    const wp::float32 var_31 = 2.0;
    wp::float32 var_32;
    wp::float32 var_33;
    wp::vec_t<3, wp::float32> var_34;
    //---------
    // forward
    // def _eval_pt_3alphas(quad: wp.vec3, lo_alpha: float, hi_alpha: float, mid_alpha: float) -> tuple[wp.vec3, wp.vec3, wp.vec3]:       <L 204>
    // q0, q1, q2 = quad[0], quad[1], quad[2]                                                 <L 206>
    var_1 = wp::extract(var_quad, var_0);
    var_3 = wp::extract(var_quad, var_2);
    var_5 = wp::extract(var_quad, var_4);
    // hessian = 2.0 * q2                                                                     <L 207>
    var_7 = wp::mul(var_6, var_5);
    // lo_aq2 = lo_alpha * q2                                                                 <L 208>
    var_8 = wp::mul(var_lo_alpha, var_5);
    // hi_aq2 = hi_alpha * q2                                                                 <L 209>
    var_9 = wp::mul(var_hi_alpha, var_5);
    // mid_aq2 = mid_alpha * q2                                                               <L 210>
    var_10 = wp::mul(var_mid_alpha, var_5);
    // return (                                                                               <L 211>
    // wp.vec3(lo_alpha * lo_aq2 + lo_alpha * q1 + q0, 2.0 * lo_aq2 + q1, hessian),           <L 212>
    var_11 = wp::mul(var_lo_alpha, var_8);
    var_12 = wp::mul(var_lo_alpha, var_3);
    var_13 = wp::add(var_11, var_12);
    var_14 = wp::add(var_13, var_1);
    var_16 = wp::mul(var_15, var_8);
    var_17 = wp::add(var_16, var_3);
    var_18 = wp::vec_t<3, wp::float32>(var_14, var_17, var_7);
    // wp.vec3(hi_alpha * hi_aq2 + hi_alpha * q1 + q0, 2.0 * hi_aq2 + q1, hessian),           <L 213>
    var_19 = wp::mul(var_hi_alpha, var_9);
    var_20 = wp::mul(var_hi_alpha, var_3);
    var_21 = wp::add(var_19, var_20);
    var_22 = wp::add(var_21, var_1);
    var_24 = wp::mul(var_23, var_9);
    var_25 = wp::add(var_24, var_3);
    var_26 = wp::vec_t<3, wp::float32>(var_22, var_25, var_7);
    // wp.vec3(mid_alpha * mid_aq2 + mid_alpha * q1 + q0, 2.0 * mid_aq2 + q1, hessian),       <L 214>
    var_27 = wp::mul(var_mid_alpha, var_10);
    var_28 = wp::mul(var_mid_alpha, var_3);
    var_29 = wp::add(var_27, var_28);
    var_30 = wp::add(var_29, var_1);
    var_32 = wp::mul(var_31, var_10);
    var_33 = wp::add(var_32, var_3);
    var_34 = wp::vec_t<3, wp::float32>(var_30, var_33, var_7);
    ret_0 = var_18;
    ret_1 = var_26;
    ret_2 = var_34;
    return;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:117
static bool _in_bracket_0(
    wp::vec_t<3, wp::float32> var_x,
    wp::vec_t<3, wp::float32> var_y)
{
    //---------
    // primal vars
    bool var_0;
    bool var_1;
    const wp::int32 var_2 = 1;
    wp::float32 var_3;
    const wp::int32 var_4 = 1;
    wp::float32 var_5;
    bool var_6;
    const wp::int32 var_7 = 1;
    wp::float32 var_8;
    const wp::float32 var_9 = 0.0;
    bool var_10;
    bool var_11;
    const wp::int32 var_12 = 1;
    wp::float32 var_13;
    const wp::int32 var_14 = 1;
    wp::float32 var_15;
    bool var_16;
    const wp::int32 var_17 = 1;
    wp::float32 var_18;
    const wp::float32 var_19 = 0.0;
    bool var_20;
    //---------
    // forward
    // def _in_bracket(x: wp.vec3, y: wp.vec3) -> bool:                                       <L 118>
    // return (x[1] < y[1] and y[1] < 0.0) or (x[1] > y[1] and y[1] > 0.0)                    <L 119>
    var_3 = wp::extract(var_x, var_2);
    var_5 = wp::extract(var_y, var_4);
    var_6 = (var_3 < var_5);
    var_1 = var_6;
    if (var_1) {
        var_8 = wp::extract(var_y, var_7);
        var_10 = (var_8 < var_9);
        var_1 = var_1 && var_10;
    }
    var_0 = var_1;
    if (!var_0) {
        var_13 = wp::extract(var_x, var_12);
        var_15 = wp::extract(var_y, var_14);
        var_16 = (var_13 > var_15);
        var_11 = var_16;
        if (var_11) {
            var_18 = wp::extract(var_y, var_17);
            var_20 = (var_18 > var_19);
            var_11 = var_11 && var_20;
        }
        var_0 = var_0 || var_11;
    }
    return var_0;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:840
static CUDA_CALLABLE void adj__linesearch_iterative_kernel__locals___syncthreads_0(
    )
{
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:271
static void adj__eval_elliptic_reference_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::float32 & ret_0,
    wp::float32 & ret_1,
    wp::float32 & ret_2,
    wp::int32 & ret_3,
    wp::float32 & adj_mu,
    wp::vec_t<3, wp::float32> & adj_quad,
    wp::vec_t<3, wp::float32> & adj_quad1,
    wp::vec_t<3, wp::float32> & adj_quad2,
    wp::float32 & adj_ret_0,
    wp::float32 & adj_ret_1,
    wp::float32 & adj_ret_2,
    wp::int32 & adj_ret_3)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:192
static void adj__eval_pt_0(
    wp::vec_t<3, wp::float32> var_quad,
    wp::float32 var_alpha,
    wp::vec_t<3, wp::float32> & adj_quad,
    wp::float32 & adj_alpha,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:298
static void adj__eval_elliptic_alpha_zero_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::float32 & adj_mu,
    wp::vec_t<3, wp::float32> & adj_quad,
    wp::vec_t<3, wp::float32> & adj_quad1,
    wp::vec_t<3, wp::float32> & adj_quad2,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:122
static void adj__eval_pt_direct_alpha_zero_0(
    wp::float32 var_jaref,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::float32 & adj_jaref,
    wp::float32 & adj_jv,
    wp::float32 & adj_d,
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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:223
static void adj__eval_frictionloss_pt_0(
    wp::float32 var_x,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::float32 & adj_x,
    wp::float32 & adj_f,
    wp::float32 & adj_rf,
    wp::float32 & adj_jv,
    wp::float32 & adj_d,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:590
static void adj__compute_efc_eval_pt_alpha_zero_elliptic_0(
    wp::int32 var_efcid,
    wp::int32 var_ne,
    wp::int32 var_nf,
    wp::float32 var_impratio_invsqrt,
    wp::int32 var_efc_type,
    wp::array_t<wp::float32> var_efc_D_in,
    wp::array_t<wp::float32> var_efc_frictionloss,
    wp::float32 var_ctx_Jaref,
    wp::float32 var_ctx_jv,
    wp::vec_t<3, wp::float32> var_ctx_quad,
    wp::vec_t<5, wp::float32> var_contact_friction,
    wp::int32 var_efc_address0,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::int32 & adj_efcid,
    wp::int32 & adj_ne,
    wp::int32 & adj_nf,
    wp::float32 & adj_impratio_invsqrt,
    wp::int32 & adj_efc_type,
    wp::array_t<wp::float32> & adj_efc_D_in,
    wp::array_t<wp::float32> & adj_efc_frictionloss,
    wp::float32 & adj_ctx_Jaref,
    wp::float32 & adj_ctx_jv,
    wp::vec_t<3, wp::float32> & adj_ctx_quad,
    wp::vec_t<5, wp::float32> & adj_contact_friction,
    wp::int32 & adj_efc_address0,
    wp::vec_t<3, wp::float32> & adj_quad1,
    wp::vec_t<3, wp::float32> & adj_quad2,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:313
static void adj__eval_elliptic_quadratic_cone_gap_0(
    wp::float32 var_mu,
    wp::float32 var_N,
    wp::float32 var_T,
    wp::float32 var_dm,
    wp::float32 & adj_mu,
    wp::float32 & adj_N,
    wp::float32 & adj_T,
    wp::float32 & adj_dm,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:320
static void adj__eval_elliptic_quadratic_shifted_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::float32 var_alpha,
    wp::float32 var_N,
    wp::float32 var_Tsqr,
    wp::float32 var_u0,
    wp::float32 var_T0,
    wp::float32 var_dm,
    wp::int32 var_state0,
    wp::float32 & adj_mu,
    wp::vec_t<3, wp::float32> & adj_quad,
    wp::float32 & adj_alpha,
    wp::float32 & adj_N,
    wp::float32 & adj_Tsqr,
    wp::float32 & adj_u0,
    wp::float32 & adj_T0,
    wp::float32 & adj_dm,
    wp::int32 & adj_state0,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:342
static void adj__eval_elliptic_shifted_0(
    wp::float32 var_mu,
    wp::vec_t<3, wp::float32> var_quad,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::float32 var_alpha,
    wp::float32 var_cost0,
    wp::float32 var_T0,
    wp::float32 var_r0,
    wp::int32 var_state0,
    wp::float32 & adj_mu,
    wp::vec_t<3, wp::float32> & adj_quad,
    wp::vec_t<3, wp::float32> & adj_quad1,
    wp::vec_t<3, wp::float32> & adj_quad2,
    wp::float32 & adj_alpha,
    wp::float32 & adj_cost0,
    wp::float32 & adj_T0,
    wp::float32 & adj_r0,
    wp::int32 & adj_state0,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:137
static void adj__eval_pt_direct_cost_alpha_zero_0(
    wp::float32 var_jaref,
    wp::float32 var_d,
    wp::float32 & adj_jaref,
    wp::float32 & adj_d,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:142
static void adj__eval_pt_direct_shifted_0(
    wp::float32 var_jaref,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::float32 var_alpha,
    wp::float32 var_offset,
    wp::float32 & adj_jaref,
    wp::float32 & adj_jv,
    wp::float32 & adj_d,
    wp::float32 & adj_alpha,
    wp::float32 & adj_offset,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:235
static void adj__eval_frictionloss_cost_0(
    wp::float32 var_x,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_d,
    wp::float32 & adj_x,
    wp::float32 & adj_f,
    wp::float32 & adj_rf,
    wp::float32 & adj_d,
    wp::float32 & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:218
static void adj__shift_cost_0(
    wp::vec_t<3, wp::float32> var_pt,
    wp::float32 var_cost0,
    wp::vec_t<3, wp::float32> & adj_pt,
    wp::float32 & adj_cost0,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:505
static void adj__compute_efc_eval_pt_elliptic_0(
    wp::int32 var_efcid,
    wp::float32 var_alpha,
    wp::int32 var_ne,
    wp::int32 var_nf,
    wp::float32 var_impratio_invsqrt,
    wp::int32 var_efc_type,
    wp::array_t<wp::float32> var_efc_D_in,
    wp::array_t<wp::float32> var_efc_frictionloss,
    wp::float32 var_ctx_Jaref,
    wp::float32 var_ctx_jv,
    wp::vec_t<3, wp::float32> var_ctx_quad,
    wp::vec_t<5, wp::float32> var_contact_friction,
    wp::int32 var_efc_address0,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::int32 & adj_efcid,
    wp::float32 & adj_alpha,
    wp::int32 & adj_ne,
    wp::int32 & adj_nf,
    wp::float32 & adj_impratio_invsqrt,
    wp::int32 & adj_efc_type,
    wp::array_t<wp::float32> & adj_efc_D_in,
    wp::array_t<wp::float32> & adj_efc_frictionloss,
    wp::float32 & adj_ctx_Jaref,
    wp::float32 & adj_ctx_jv,
    wp::vec_t<3, wp::float32> & adj_ctx_quad,
    wp::vec_t<5, wp::float32> & adj_contact_friction,
    wp::int32 & adj_efc_address0,
    wp::vec_t<3, wp::float32> & adj_quad1,
    wp::vec_t<3, wp::float32> & adj_quad2,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:169
static void adj__eval_pt_direct_shifted_3alphas_0(
    wp::float32 var_jaref,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::float32 var_lo_alpha,
    wp::float32 var_hi_alpha,
    wp::float32 var_mid_alpha,
    wp::float32 var_offset,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2,
    wp::float32 & adj_jaref,
    wp::float32 & adj_jv,
    wp::float32 & adj_d,
    wp::float32 & adj_lo_alpha,
    wp::float32 & adj_hi_alpha,
    wp::float32 & adj_mid_alpha,
    wp::float32 & adj_offset,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1,
    wp::vec_t<3, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:244
static void adj__eval_frictionloss_pt_one_0(
    wp::float32 var_x,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_half_d,
    wp::float32 var_jvD,
    wp::float32 var_hessian,
    wp::float32 var_f_jv,
    wp::float32 & adj_x,
    wp::float32 & adj_f,
    wp::float32 & adj_rf,
    wp::float32 & adj_half_d,
    wp::float32 & adj_jvD,
    wp::float32 & adj_hessian,
    wp::float32 & adj_f_jv,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:255
static void adj__eval_frictionloss_pt_3alphas_0(
    wp::float32 var_x_lo,
    wp::float32 var_x_hi,
    wp::float32 var_x_mid,
    wp::float32 var_f,
    wp::float32 var_rf,
    wp::float32 var_jv,
    wp::float32 var_d,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2,
    wp::float32 & adj_x_lo,
    wp::float32 & adj_x_hi,
    wp::float32 & adj_x_mid,
    wp::float32 & adj_f,
    wp::float32 & adj_rf,
    wp::float32 & adj_jv,
    wp::float32 & adj_d,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1,
    wp::vec_t<3, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:685
static void adj__compute_efc_eval_pt_3alphas_elliptic_0(
    wp::int32 var_efcid,
    wp::float32 var_lo_alpha,
    wp::float32 var_hi_alpha,
    wp::float32 var_mid_alpha,
    wp::int32 var_ne,
    wp::int32 var_nf,
    wp::float32 var_impratio_invsqrt,
    wp::int32 var_efc_type,
    wp::array_t<wp::float32> var_efc_D_in,
    wp::array_t<wp::float32> var_efc_frictionloss,
    wp::float32 var_ctx_Jaref,
    wp::float32 var_ctx_jv,
    wp::vec_t<3, wp::float32> var_ctx_quad,
    wp::vec_t<5, wp::float32> var_contact_friction,
    wp::int32 var_efc_address0,
    wp::vec_t<3, wp::float32> var_quad1,
    wp::vec_t<3, wp::float32> var_quad2,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2,
    wp::int32 & adj_efcid,
    wp::float32 & adj_lo_alpha,
    wp::float32 & adj_hi_alpha,
    wp::float32 & adj_mid_alpha,
    wp::int32 & adj_ne,
    wp::int32 & adj_nf,
    wp::float32 & adj_impratio_invsqrt,
    wp::int32 & adj_efc_type,
    wp::array_t<wp::float32> & adj_efc_D_in,
    wp::array_t<wp::float32> & adj_efc_frictionloss,
    wp::float32 & adj_ctx_Jaref,
    wp::float32 & adj_ctx_jv,
    wp::vec_t<3, wp::float32> & adj_ctx_quad,
    wp::vec_t<5, wp::float32> & adj_contact_friction,
    wp::int32 & adj_efc_address0,
    wp::vec_t<3, wp::float32> & adj_quad1,
    wp::vec_t<3, wp::float32> & adj_quad2,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1,
    wp::vec_t<3, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:203
static void adj__eval_pt_3alphas_0(
    wp::vec_t<3, wp::float32> var_quad,
    wp::float32 var_lo_alpha,
    wp::float32 var_hi_alpha,
    wp::float32 var_mid_alpha,
    wp::vec_t<3, wp::float32> & ret_0,
    wp::vec_t<3, wp::float32> & ret_1,
    wp::vec_t<3, wp::float32> & ret_2,
    wp::vec_t<3, wp::float32> & adj_quad,
    wp::float32 & adj_lo_alpha,
    wp::float32 & adj_hi_alpha,
    wp::float32 & adj_mid_alpha,
    wp::vec_t<3, wp::float32> & adj_ret_0,
    wp::vec_t<3, wp::float32> & adj_ret_1,
    wp::vec_t<3, wp::float32> & adj_ret_2)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/solver.py:117
static void adj__in_bracket_0(
    wp::vec_t<3, wp::float32> var_x,
    wp::vec_t<3, wp::float32> var_y,
    wp::vec_t<3, wp::float32> & adj_x,
    wp::vec_t<3, wp::float32> & adj_y,
    bool & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}

struct wp_args__linesearch_iterative_kernel__locals__kernel_a5beb2cb {
    wp::int32 nv;
    wp::array_t<wp::float32> opt_tolerance;
    wp::array_t<wp::float32> opt_ls_tolerance;
    wp::array_t<wp::float32> opt_impratio_invsqrt;
    wp::array_t<wp::float32> stat_meaninertia;
    wp::array_t<wp::int32> ne_in;
    wp::array_t<wp::int32> nf_in;
    wp::array_t<wp::int32> nefc_in;
    wp::array_t<wp::float32> qfrc_smooth_in;
    wp::array_t<wp::vec_t<5, wp::float32>> contact_friction_in;
    wp::array_t<wp::int32> contact_dim_in;
    wp::array_t<wp::int32> contact_efc_address_in;
    wp::array_t<wp::int32> efc_type_in;
    wp::array_t<wp::int32> efc_id_in;
    wp::array_t<wp::int32> efc_J_rownnz_in;
    wp::array_t<wp::int32> efc_J_rowadr_in;
    wp::array_t<wp::int32> efc_J_colind_in;
    wp::array_t<wp::float32> efc_J_in;
    wp::array_t<wp::float32> efc_D_in;
    wp::array_t<wp::float32> efc_frictionloss_in;
    wp::int32 njmax_in;
    wp::array_t<wp::int32> nacon_in;
    wp::array_t<bool> ctx_search_unchanged_in;
    wp::array_t<wp::float32> ctx_Jaref_in;
    wp::array_t<wp::float32> ctx_search_in;
    wp::array_t<wp::float32> ctx_search_dot_in;
    wp::array_t<wp::float32> ctx_mv_in;
    wp::array_t<wp::float32> ctx_jv_in;
    wp::array_t<wp::vec_t<3, wp::float32>> ctx_quad_in;
    wp::array_t<bool> ctx_done_in;
    wp::array_t<wp::float32> qacc_out;
    wp::array_t<wp::float32> efc_Ma_out;
    wp::array_t<wp::float32> ctx_Jaref_out;
    wp::array_t<wp::float32> ctx_jv_out;
    wp::array_t<wp::vec_t<3, wp::float32>> ctx_quad_out;
    wp::array_t<wp::float32> ctx_improvement_out;
    wp::array_t<wp::float32> ctx_alpha_out;
    wp::array_t<bool> ctx_ls_exhausted_out;
};


template <bool wp_linear_contiguous>
static void _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__linesearch_iterative_kernel__locals__kernel_a5beb2cb *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nv = _wp_args->nv;
    wp::array_t<wp::float32> var_opt_tolerance = _wp_args->opt_tolerance;
    wp::array_t<wp::float32> var_opt_ls_tolerance = _wp_args->opt_ls_tolerance;
    wp::array_t<wp::float32> var_opt_impratio_invsqrt = _wp_args->opt_impratio_invsqrt;
    wp::array_t<wp::float32> var_stat_meaninertia = _wp_args->stat_meaninertia;
    wp::array_t<wp::int32> var_ne_in = _wp_args->ne_in;
    wp::array_t<wp::int32> var_nf_in = _wp_args->nf_in;
    wp::array_t<wp::int32> var_nefc_in = _wp_args->nefc_in;
    wp::array_t<wp::float32> var_qfrc_smooth_in = _wp_args->qfrc_smooth_in;
    wp::array_t<wp::vec_t<5, wp::float32>> var_contact_friction_in = _wp_args->contact_friction_in;
    wp::array_t<wp::int32> var_contact_dim_in = _wp_args->contact_dim_in;
    wp::array_t<wp::int32> var_contact_efc_address_in = _wp_args->contact_efc_address_in;
    wp::array_t<wp::int32> var_efc_type_in = _wp_args->efc_type_in;
    wp::array_t<wp::int32> var_efc_id_in = _wp_args->efc_id_in;
    wp::array_t<wp::int32> var_efc_J_rownnz_in = _wp_args->efc_J_rownnz_in;
    wp::array_t<wp::int32> var_efc_J_rowadr_in = _wp_args->efc_J_rowadr_in;
    wp::array_t<wp::int32> var_efc_J_colind_in = _wp_args->efc_J_colind_in;
    wp::array_t<wp::float32> var_efc_J_in = _wp_args->efc_J_in;
    wp::array_t<wp::float32> var_efc_D_in = _wp_args->efc_D_in;
    wp::array_t<wp::float32> var_efc_frictionloss_in = _wp_args->efc_frictionloss_in;
    wp::int32 var_njmax_in = _wp_args->njmax_in;
    wp::array_t<wp::int32> var_nacon_in = _wp_args->nacon_in;
    wp::array_t<bool> var_ctx_search_unchanged_in = _wp_args->ctx_search_unchanged_in;
    wp::array_t<wp::float32> var_ctx_Jaref_in = _wp_args->ctx_Jaref_in;
    wp::array_t<wp::float32> var_ctx_search_in = _wp_args->ctx_search_in;
    wp::array_t<wp::float32> var_ctx_search_dot_in = _wp_args->ctx_search_dot_in;
    wp::array_t<wp::float32> var_ctx_mv_in = _wp_args->ctx_mv_in;
    wp::array_t<wp::float32> var_ctx_jv_in = _wp_args->ctx_jv_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_ctx_quad_in = _wp_args->ctx_quad_in;
    wp::array_t<bool> var_ctx_done_in = _wp_args->ctx_done_in;
    wp::array_t<wp::float32> var_qacc_out = _wp_args->qacc_out;
    wp::array_t<wp::float32> var_efc_Ma_out = _wp_args->efc_Ma_out;
    wp::array_t<wp::float32> var_ctx_Jaref_out = _wp_args->ctx_Jaref_out;
    wp::array_t<wp::float32> var_ctx_jv_out = _wp_args->ctx_jv_out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_ctx_quad_out = _wp_args->ctx_quad_out;
    wp::array_t<wp::float32> var_ctx_improvement_out = _wp_args->ctx_improvement_out;
    wp::array_t<wp::float32> var_ctx_alpha_out = _wp_args->ctx_alpha_out;
    wp::array_t<bool> var_ctx_ls_exhausted_out = _wp_args->ctx_ls_exhausted_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    bool* var_2;
    bool var_3;
    bool var_4;
    wp::int32* var_5;
    wp::int32 var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::int32* var_11;
    wp::int32 var_12;
    wp::int32 var_13;
    const bool var_14 = true;
    const bool var_15 = true;
    const bool var_16 = false;
    wp::int32 var_17;
    wp::range_t var_18;
    wp::int32 var_19;
    const wp::float32 var_20 = 0.0;
    wp::float32 var_21;
    const bool var_22 = false;
    wp::range_t var_23;
    wp::int32 var_24;
    wp::float32* var_25;
    wp::float32* var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    wp::float32 var_30;
    const bool var_31 = true;
    wp::shape_t* var_32;
    const wp::int32 var_33 = 0;
    wp::int32 var_34;
    wp::shape_t var_35;
    wp::int32 var_36;
    wp::float32* var_37;
    wp::float32 var_38;
    wp::float32 var_39;
    const wp::int32 var_40 = 0;
    wp::int32* var_41;
    wp::int32 var_42;
    wp::int32 var_43;
    wp::int32 var_44;
    wp::range_t var_45;
    wp::int32 var_46;
    wp::int32* var_47;
    const wp::int32 var_48 = 7;
    bool var_49;
    wp::int32 var_50;
    wp::int32* var_51;
    wp::int32 var_52;
    wp::int32 var_53;
    bool var_54;
    const wp::int32 var_55 = 0;
    wp::int32* var_56;
    wp::int32 var_57;
    wp::int32 var_58;
    bool var_59;
    wp::float32* var_60;
    wp::float32 var_61;
    wp::float32 var_62;
    wp::float32* var_63;
    wp::float32 var_64;
    wp::float32 var_65;
    wp::float32* var_66;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    const wp::float32 var_70 = 0.5;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    wp::float32 var_74;
    const wp::float32 var_75 = 0.5;
    wp::float32 var_76;
    wp::float32 var_77;
    wp::vec_t<3, wp::float32> var_78;
    wp::int32* var_79;
    wp::int32 var_80;
    wp::int32 var_81;
    wp::vec_t<5, wp::float32>* var_82;
    wp::vec_t<5, wp::float32> var_83;
    wp::vec_t<5, wp::float32> var_84;
    const wp::int32 var_85 = 0;
    wp::float32 var_86;
    wp::float32 var_87;
    wp::float32 var_88;
    wp::float32 var_89;
    const wp::float32 var_90 = 0.0;
    wp::float32 var_91;
    const wp::float32 var_92 = 0.0;
    wp::float32 var_93;
    const wp::float32 var_94 = 0.0;
    wp::float32 var_95;
    const wp::int32 var_96 = 1;
    wp::range_t var_97;
    wp::int32 var_98;
    wp::int32* var_99;
    wp::int32 var_100;
    wp::int32 var_101;
    const wp::int32 var_102 = 0;
    bool var_103;
    wp::float32* var_104;
    wp::float32 var_105;
    wp::float32 var_106;
    wp::float32* var_107;
    wp::float32 var_108;
    wp::float32 var_109;
    wp::float32* var_110;
    wp::float32 var_111;
    wp::float32 var_112;
    wp::float32 var_113;
    const wp::float32 var_114 = 0.5;
    wp::float32 var_115;
    wp::float32 var_116;
    wp::float32 var_117;
    const wp::float32 var_118 = 0.5;
    wp::float32 var_119;
    wp::float32 var_120;
    wp::float32 var_121;
    wp::vec_t<3, wp::float32> var_122;
    wp::vec_t<3, wp::float32> var_123;
    const wp::int32 var_124 = 1;
    wp::int32 var_125;
    wp::float32 var_126;
    wp::float32 var_127;
    wp::float32 var_128;
    wp::float32 var_129;
    wp::float32 var_130;
    wp::float32 var_131;
    wp::float32 var_132;
    wp::float32 var_133;
    wp::float32 var_134;
    wp::vec_t<3, wp::float32> var_135;
    wp::float32 var_136;
    wp::float32 var_137;
    wp::float32 var_138;
    const wp::int32 var_139 = 1;
    wp::int32* var_140;
    wp::int32 var_141;
    wp::int32 var_142;
    wp::vec_t<3, wp::float32> var_143;
    wp::float32 var_144;
    const wp::int32 var_145 = 2;
    wp::int32* var_146;
    wp::int32 var_147;
    wp::int32 var_148;
    const wp::float32 var_149 = 1.0;
    wp::float32 var_150;
    wp::float32 var_151;
    wp::float32 var_152;
    wp::vec_t<3, wp::float32> var_153;
    wp::float32 var_154;
    wp::float32 var_155;
    wp::float32 var_156;
    wp::shape_t* var_157;
    const wp::int32 var_158 = 0;
    wp::int32 var_159;
    wp::shape_t var_160;
    wp::int32 var_161;
    wp::float32* var_162;
    wp::float32 var_163;
    wp::float32 var_164;
    wp::shape_t* var_165;
    const wp::int32 var_166 = 0;
    wp::int32 var_167;
    wp::shape_t var_168;
    wp::int32 var_169;
    wp::float32* var_170;
    wp::float32 var_171;
    wp::float32 var_172;
    wp::float32* var_173;
    wp::float32 var_174;
    wp::float32 var_175;
    wp::shape_t* var_176;
    const wp::int32 var_177 = 0;
    wp::int32 var_178;
    wp::shape_t var_179;
    wp::int32 var_180;
    wp::float32* var_181;
    wp::float32 var_182;
    wp::float32 var_183;
    wp::float32 var_184;
    wp::float32 var_185;
    wp::float32 var_186;
    wp::float32 var_187;
    wp::float32 var_188;
    const wp::float32 var_189 = 1e-06;
    wp::float32 var_190;
    const wp::float32 var_191 = 0.0;
    wp::vec_t<3, wp::float32> var_192;
    wp::int32 var_193;
    wp::range_t var_194;
    wp::int32 var_195;
    const bool var_196 = true;
    wp::int32* var_197;
    wp::int32 var_198;
    wp::int32 var_199;
    const wp::int32 var_200 = 0;
    const wp::float32 var_201 = 0.0;
    wp::vec_t<5, wp::float32> var_202;
    const wp::int32 var_203 = 0;
    wp::int32 var_204;
    const wp::float32 var_205 = 0.0;
    wp::vec_t<3, wp::float32> var_206;
    const wp::float32 var_207 = 0.0;
    wp::vec_t<3, wp::float32> var_208;
    const wp::float32 var_209 = 0.0;
    wp::vec_t<3, wp::float32> var_210;
    const wp::int32 var_211 = 7;
    bool var_212;
    wp::int32* var_213;
    wp::int32 var_214;
    wp::int32 var_215;
    wp::vec_t<5, wp::float32>* var_216;
    wp::vec_t<5, wp::float32> var_217;
    wp::vec_t<5, wp::float32> var_218;
    const wp::int32 var_219 = 0;
    wp::int32* var_220;
    wp::int32 var_221;
    wp::int32 var_222;
    const wp::int32 var_223 = 1;
    wp::int32* var_224;
    wp::int32 var_225;
    wp::int32 var_226;
    const wp::int32 var_227 = 2;
    wp::int32* var_228;
    wp::int32 var_229;
    wp::int32 var_230;
    wp::vec_t<3, wp::float32>* var_231;
    wp::vec_t<3, wp::float32> var_232;
    wp::vec_t<3, wp::float32> var_233;
    wp::vec_t<3, wp::float32>* var_234;
    wp::vec_t<3, wp::float32> var_235;
    wp::vec_t<3, wp::float32> var_236;
    wp::vec_t<3, wp::float32>* var_237;
    wp::vec_t<3, wp::float32> var_238;
    wp::vec_t<3, wp::float32> var_239;
    wp::int32 var_240;
    wp::vec_t<5, wp::float32> var_241;
    wp::int32 var_242;
    wp::vec_t<3, wp::float32> var_243;
    wp::vec_t<3, wp::float32> var_244;
    wp::vec_t<3, wp::float32> var_245;
    wp::array_t<wp::float32> var_246;
    wp::array_t<wp::float32> var_247;
    wp::float32* var_248;
    wp::float32* var_249;
    wp::vec_t<3, wp::float32> var_250;
    wp::float32 var_251;
    wp::float32 var_252;
    wp::vec_t<3, wp::float32> var_253;
    const bool var_254 = true;
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>> var_255 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>>{};
    wp::tile_shared_t<wp::vec_t<3, wp::float32>,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_256 = wp::tile_alloc_empty<wp::vec_t<3, wp::float32>,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const wp::float32 var_257 = 0.0;
    wp::vec_t<2, wp::float32> var_258;
    wp::int32 var_259;
    wp::range_t var_260;
    wp::int32 var_261;
    wp::float32* var_262;
    wp::float32 var_263;
    wp::float32 var_264;
    wp::float32* var_265;
    wp::float32* var_266;
    wp::float32 var_267;
    wp::float32 var_268;
    wp::float32 var_269;
    wp::float32 var_270;
    const wp::float32 var_271 = 0.5;
    wp::float32 var_272;
    wp::float32* var_273;
    wp::float32 var_274;
    wp::float32 var_275;
    wp::vec_t<2, wp::float32> var_276;
    wp::vec_t<2, wp::float32> var_277;
    const bool var_278 = true;
    wp::tile_register_t<wp::vec_t<2, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>> var_279 = wp::tile_register_t<wp::vec_t<2, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>>{};
    wp::tile_shared_t<wp::vec_t<2, wp::float32>,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_280 = wp::tile_alloc_empty<wp::vec_t<2, wp::float32>,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_281 = 0;
    wp::vec_t<2, wp::float32> var_282;
    const wp::float32 var_283 = 0.0;
    const wp::int32 var_284 = 0;
    wp::float32 var_285;
    const wp::int32 var_286 = 1;
    wp::float32 var_287;
    wp::vec_t<3, wp::float32> var_288;
    const wp::int32 var_289 = 0;
    wp::float32 var_290;
    const wp::int32 var_291 = 1;
    wp::float32 var_292;
    const wp::float32 var_293 = 2.0;
    const wp::int32 var_294 = 2;
    wp::float32 var_295;
    wp::float32 var_296;
    wp::vec_t<3, wp::float32> var_297;
    const wp::int32 var_298 = 0;
    wp::vec_t<3, wp::float32> var_299;
    wp::vec_t<3, wp::float32> var_300;
    const wp::float32 var_301 = 0.0;
    const wp::int32 var_302 = 1;
    wp::float32 var_303;
    const wp::int32 var_304 = 2;
    wp::float32 var_305;
    wp::vec_t<3, wp::float32> var_306;
    const wp::float32 var_307 = 0.0;
    wp::float32 var_308;
    const bool var_309 = false;
    const wp::int32 var_310 = 1;
    wp::float32 var_311;
    const wp::int32 var_312 = 2;
    wp::float32 var_313;
    wp::float32 var_314;
    wp::float32 var_315;
    const wp::float32 var_316 = 0.0;
    wp::vec_t<3, wp::float32> var_317;
    wp::int32 var_318;
    wp::range_t var_319;
    wp::int32 var_320;
    const bool var_321 = true;
    wp::int32* var_322;
    wp::int32 var_323;
    wp::int32 var_324;
    const wp::int32 var_325 = 0;
    const wp::float32 var_326 = 0.0;
    wp::vec_t<5, wp::float32> var_327;
    const wp::int32 var_328 = 0;
    wp::int32 var_329;
    const wp::float32 var_330 = 0.0;
    wp::vec_t<3, wp::float32> var_331;
    const wp::float32 var_332 = 0.0;
    wp::vec_t<3, wp::float32> var_333;
    const wp::float32 var_334 = 0.0;
    wp::vec_t<3, wp::float32> var_335;
    const wp::int32 var_336 = 7;
    bool var_337;
    wp::int32* var_338;
    wp::int32 var_339;
    wp::int32 var_340;
    wp::vec_t<5, wp::float32>* var_341;
    wp::vec_t<5, wp::float32> var_342;
    wp::vec_t<5, wp::float32> var_343;
    const wp::int32 var_344 = 0;
    wp::int32* var_345;
    wp::int32 var_346;
    wp::int32 var_347;
    const wp::int32 var_348 = 1;
    wp::int32* var_349;
    wp::int32 var_350;
    wp::int32 var_351;
    const wp::int32 var_352 = 2;
    wp::int32* var_353;
    wp::int32 var_354;
    wp::int32 var_355;
    wp::vec_t<3, wp::float32>* var_356;
    wp::vec_t<3, wp::float32> var_357;
    wp::vec_t<3, wp::float32> var_358;
    wp::vec_t<3, wp::float32>* var_359;
    wp::vec_t<3, wp::float32> var_360;
    wp::vec_t<3, wp::float32> var_361;
    wp::vec_t<3, wp::float32>* var_362;
    wp::vec_t<3, wp::float32> var_363;
    wp::vec_t<3, wp::float32> var_364;
    wp::int32 var_365;
    wp::vec_t<5, wp::float32> var_366;
    wp::int32 var_367;
    wp::vec_t<3, wp::float32> var_368;
    wp::vec_t<3, wp::float32> var_369;
    wp::vec_t<3, wp::float32> var_370;
    wp::int32 var_371;
    wp::int32 var_372;
    wp::array_t<wp::float32> var_373;
    wp::array_t<wp::float32> var_374;
    wp::float32* var_375;
    wp::float32* var_376;
    wp::vec_t<3, wp::float32> var_377;
    wp::float32 var_378;
    wp::float32 var_379;
    wp::vec_t<3, wp::float32> var_380;
    const bool var_381 = true;
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>> var_382 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>>{};
    wp::tile_shared_t<wp::vec_t<3, wp::float32>,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_383 = wp::tile_alloc_empty<wp::vec_t<3, wp::float32>,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    wp::vec_t<3, wp::float32> var_384;
    const wp::int32 var_385 = 0;
    wp::vec_t<3, wp::float32> var_386;
    wp::vec_t<3, wp::float32> var_387;
    bool var_388;
    const wp::int32 var_389 = 1;
    wp::float32 var_390;
    wp::float32 var_391;
    bool var_392;
    const wp::int32 var_393 = 0;
    wp::float32 var_394;
    const wp::float32 var_395 = 0.0;
    bool var_396;
    bool var_397;
    const wp::float32 var_398 = 0.0;
    wp::float32 var_399;
    const wp::float32 var_400 = 0.0;
    wp::float32 var_401;
    const wp::int32 var_402 = 1;
    wp::float32 var_403;
    const wp::int32 var_404 = 1;
    wp::float32 var_405;
    bool var_406;
    wp::vec_t<3, wp::float32> var_407;
    const wp::float32 var_408 = 0.0;
    wp::float32 var_409;
    wp::vec_t<3, wp::float32> var_410;
    const wp::float32 var_411 = 0.0;
    wp::float32 var_412;
    const wp::int32 var_413 = 20;
    wp::range_t var_414;
    wp::int32 var_415;
    const wp::int32 var_416 = 1;
    wp::float32 var_417;
    const wp::int32 var_418 = 2;
    wp::float32 var_419;
    wp::float32 var_420;
    wp::float32 var_421;
    const wp::int32 var_422 = 1;
    wp::float32 var_423;
    const wp::int32 var_424 = 2;
    wp::float32 var_425;
    wp::float32 var_426;
    wp::float32 var_427;
    const wp::float32 var_428 = 0.5;
    wp::float32 var_429;
    wp::float32 var_430;
    const wp::float32 var_431 = 0.0;
    wp::vec_t<3, wp::float32> var_432;
    const wp::float32 var_433 = 0.0;
    wp::vec_t<3, wp::float32> var_434;
    const wp::float32 var_435 = 0.0;
    wp::vec_t<3, wp::float32> var_436;
    wp::int32 var_437;
    wp::range_t var_438;
    wp::int32 var_439;
    const bool var_440 = true;
    wp::int32* var_441;
    wp::int32 var_442;
    wp::int32 var_443;
    const wp::int32 var_444 = 0;
    const wp::float32 var_445 = 0.0;
    wp::vec_t<5, wp::float32> var_446;
    const wp::int32 var_447 = 0;
    wp::int32 var_448;
    const wp::float32 var_449 = 0.0;
    wp::vec_t<3, wp::float32> var_450;
    const wp::float32 var_451 = 0.0;
    wp::vec_t<3, wp::float32> var_452;
    const wp::float32 var_453 = 0.0;
    wp::vec_t<3, wp::float32> var_454;
    const wp::int32 var_455 = 7;
    bool var_456;
    wp::int32* var_457;
    wp::int32 var_458;
    wp::int32 var_459;
    wp::vec_t<5, wp::float32>* var_460;
    wp::vec_t<5, wp::float32> var_461;
    wp::vec_t<5, wp::float32> var_462;
    const wp::int32 var_463 = 0;
    wp::int32* var_464;
    wp::int32 var_465;
    wp::int32 var_466;
    const wp::int32 var_467 = 1;
    wp::int32* var_468;
    wp::int32 var_469;
    wp::int32 var_470;
    const wp::int32 var_471 = 2;
    wp::int32* var_472;
    wp::int32 var_473;
    wp::int32 var_474;
    wp::vec_t<3, wp::float32>* var_475;
    wp::vec_t<3, wp::float32> var_476;
    wp::vec_t<3, wp::float32> var_477;
    wp::vec_t<3, wp::float32>* var_478;
    wp::vec_t<3, wp::float32> var_479;
    wp::vec_t<3, wp::float32> var_480;
    wp::vec_t<3, wp::float32>* var_481;
    wp::vec_t<3, wp::float32> var_482;
    wp::vec_t<3, wp::float32> var_483;
    wp::int32 var_484;
    wp::vec_t<5, wp::float32> var_485;
    wp::int32 var_486;
    wp::vec_t<3, wp::float32> var_487;
    wp::vec_t<3, wp::float32> var_488;
    wp::vec_t<3, wp::float32> var_489;
    wp::int32 var_490;
    wp::int32 var_491;
    wp::array_t<wp::float32> var_492;
    wp::array_t<wp::float32> var_493;
    wp::float32* var_494;
    wp::float32* var_495;
    wp::vec_t<3, wp::float32> var_496;
    wp::vec_t<3, wp::float32> var_497;
    wp::vec_t<3, wp::float32> var_498;
    wp::float32 var_499;
    wp::float32 var_500;
    wp::vec_t<3, wp::float32> var_501;
    wp::vec_t<3, wp::float32> var_502;
    wp::vec_t<3, wp::float32> var_503;
    const wp::int32 var_504 = 0;
    wp::float32 var_505;
    const wp::int32 var_506 = 0;
    wp::float32 var_507;
    const wp::int32 var_508 = 0;
    wp::float32 var_509;
    const wp::int32 var_510 = 1;
    wp::float32 var_511;
    const wp::int32 var_512 = 1;
    wp::float32 var_513;
    const wp::int32 var_514 = 1;
    wp::float32 var_515;
    const wp::int32 var_516 = 2;
    wp::float32 var_517;
    const wp::int32 var_518 = 2;
    wp::float32 var_519;
    const wp::int32 var_520 = 2;
    wp::float32 var_521;
    wp::mat_t<3, 3, wp::float32> var_522;
    const bool var_523 = true;
    wp::tile_register_t<wp::mat_t<3, 3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>> var_524 = wp::tile_register_t<wp::mat_t<3, 3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<1>>>{};
    wp::tile_shared_t<wp::mat_t<3, 3, wp::float32>,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_525 = wp::tile_alloc_empty<wp::mat_t<3, 3, wp::float32>,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_526 = 0;
    wp::mat_t<3, 3, wp::float32> var_527;
    wp::vec_t<3, wp::float32> var_528;
    wp::vec_t<3, wp::float32> var_529;
    wp::vec_t<3, wp::float32> var_530;
    const wp::int32 var_531 = 0;
    const wp::int32 var_532 = 0;
    wp::float32 var_533;
    const wp::int32 var_534 = 1;
    const wp::int32 var_535 = 0;
    wp::float32 var_536;
    const wp::int32 var_537 = 2;
    const wp::int32 var_538 = 0;
    wp::float32 var_539;
    wp::vec_t<3, wp::float32> var_540;
    wp::vec_t<3, wp::float32> var_541;
    const wp::int32 var_542 = 0;
    const wp::int32 var_543 = 1;
    wp::float32 var_544;
    const wp::int32 var_545 = 1;
    const wp::int32 var_546 = 1;
    wp::float32 var_547;
    const wp::int32 var_548 = 2;
    const wp::int32 var_549 = 1;
    wp::float32 var_550;
    wp::vec_t<3, wp::float32> var_551;
    wp::vec_t<3, wp::float32> var_552;
    const wp::int32 var_553 = 0;
    const wp::int32 var_554 = 2;
    wp::float32 var_555;
    const wp::int32 var_556 = 1;
    const wp::int32 var_557 = 2;
    wp::float32 var_558;
    const wp::int32 var_559 = 2;
    const wp::int32 var_560 = 2;
    wp::float32 var_561;
    wp::vec_t<3, wp::float32> var_562;
    wp::vec_t<3, wp::float32> var_563;
    bool var_564;
    wp::vec_t<3, wp::float32> var_565;
    wp::float32 var_566;
    bool var_567;
    wp::vec_t<3, wp::float32> var_568;
    wp::float32 var_569;
    bool var_570;
    wp::vec_t<3, wp::float32> var_571;
    wp::float32 var_572;
    bool var_573;
    bool var_574;
    wp::vec_t<3, wp::float32> var_575;
    wp::float32 var_576;
    bool var_577;
    wp::vec_t<3, wp::float32> var_578;
    wp::float32 var_579;
    bool var_580;
    wp::vec_t<3, wp::float32> var_581;
    wp::float32 var_582;
    bool var_583;
    bool var_584;
    bool var_585;
    bool var_586;
    bool var_587;
    bool var_588;
    const wp::int32 var_589 = 0;
    wp::float32 var_590;
    const wp::float32 var_591 = 0.0;
    bool var_592;
    const wp::int32 var_593 = 1;
    wp::float32 var_594;
    const wp::float32 var_595 = 0.0;
    bool var_596;
    const wp::int32 var_597 = 1;
    wp::float32 var_598;
    wp::float32 var_599;
    bool var_600;
    bool var_601;
    const wp::int32 var_602 = 0;
    wp::float32 var_603;
    const wp::float32 var_604 = 0.0;
    bool var_605;
    const wp::int32 var_606 = 1;
    wp::float32 var_607;
    const wp::float32 var_608 = 0.0;
    bool var_609;
    const wp::int32 var_610 = 1;
    wp::float32 var_611;
    bool var_612;
    bool var_613;
    const wp::int32 var_614 = 0;
    wp::float32 var_615;
    const wp::float32 var_616 = 0.0;
    bool var_617;
    const wp::int32 var_618 = 0;
    wp::float32 var_619;
    const wp::float32 var_620 = 0.0;
    bool var_621;
    const wp::int32 var_622 = 0;
    wp::float32 var_623;
    const wp::int32 var_624 = 0;
    wp::float32 var_625;
    bool var_626;
    wp::float32 var_627;
    const wp::int32 var_628 = 0;
    wp::float32 var_629;
    const wp::int32 var_630 = 0;
    wp::float32 var_631;
    wp::float32 var_632;
    wp::float32 var_633;
    wp::float32 var_634;
    wp::float32 var_635;
    wp::int32 var_636;
    wp::float32 var_637;
    wp::float32 var_638;
    wp::vec_t<3, wp::float32> var_639;
    wp::float32 var_640;
    wp::vec_t<3, wp::float32> var_641;
    wp::float32 var_642;
    wp::float32 var_643;
    const wp::int32 var_644 = 0;
    wp::float32 var_645;
    wp::float32 var_646;
    wp::float32 var_647;
    wp::float32 var_648;
    wp::int32 var_649;
    wp::range_t var_650;
    wp::int32 var_651;
    wp::float32* var_652;
    wp::float32 var_653;
    wp::float32 var_654;
    wp::float32 var_655;
    wp::float32* var_656;
    wp::float32 var_657;
    wp::float32 var_658;
    wp::float32 var_659;
    wp::int32 var_660;
    wp::range_t var_661;
    wp::int32 var_662;
    wp::float32* var_663;
    wp::float32 var_664;
    wp::float32 var_665;
    wp::float32 var_666;
    const wp::int32 var_667 = 0;
    bool var_668;
    const bool var_669 = false;
    //---------
    // forward
    // def kernel(                                                                            <L 855>
    // worldid, tid = wp.tid()                                                                <L 900>
    builtin_tid2d(var_0, var_1);
    // if ctx_done_in[worldid]:                                                               <L 902>
    var_2 = wp::address(var_ctx_done_in, var_0);
    var_3 = wp::load(var_2);
    if (var_3) {
        // return                                                                             <L 903>
        return;
    }
    var_4 = wp::load(var_2);
    // ne = ne_in[worldid]                                                                    <L 905>
    var_5 = wp::address(var_ne_in, var_0);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // nf = nf_in[worldid]                                                                    <L 906>
    var_8 = wp::address(var_nf_in, var_0);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // nefc = wp.min(njmax_in, nefc_in[worldid])                                              <L 907>
    var_11 = wp::address(var_nefc_in, var_0);
    var_13 = wp::load(var_11);
    var_12 = wp::min(var_njmax_in, var_13);
    // if wp.static(FUSE_JV):                                                                 <L 911>
    // recompute_jv = True                                                                    <L 912>
    // if wp.static(INCREMENTAL):                                                             <L 913>
    // if recompute_jv:                                                                       <L 915>
    // for efcid in range(tid, nefc, wp.block_dim()):                                         <L 916>
    var_17 = builtin_block_dim();
    var_18 = wp::range(var_1, var_12, var_17);
    start_for_1:;
        if (iter_cmp(var_18) == 0) goto end_for_1;
        var_19 = wp::iter_next(var_18);
        // jv = float(0.0)                                                                    <L 917>
        var_21 = wp::float(var_20);
        // if wp.static(IS_SPARSE):                                                           <L 918>
        // for i in range(nv):                                                                <L 926>
        var_23 = wp::range(var_nv);
        start_for_3:;
            if (iter_cmp(var_23) == 0) goto end_for_3;
            var_24 = wp::iter_next(var_23);
            // jv += efc_J_in[worldid, efcid, i] * ctx_search_in[worldid, i]                  <L 927>
            var_25 = wp::address(var_efc_J_in, var_0, var_19, var_24);
            var_26 = wp::address(var_ctx_search_in, var_0, var_24);
            var_28 = wp::load(var_25);
            var_29 = wp::load(var_26);
            var_27 = wp::mul(var_28, var_29);
            var_30 = wp::add(var_21, var_27);
            wp::assign(var_21, var_30);
            goto start_for_3;
        end_for_3:;
        // ctx_jv_out[worldid, efcid] = jv                                                    <L 928>
        wp::array_store(var_ctx_jv_out, var_0, var_19, var_21);
        goto start_for_1;
    end_for_1:;
    // _syncthreads()  # ensure all jv values are written before reading                      <L 930>
    _linesearch_iterative_kernel__locals___syncthreads_0();
    // if wp.static(IS_ELLIPTIC):                                                             <L 935>
    // impratio_invsqrt = opt_impratio_invsqrt[worldid % opt_impratio_invsqrt.shape[0]]       <L 937>
    var_32 = &(var_opt_impratio_invsqrt.shape);
    var_35 = wp::load(var_32);
    var_34 = wp::extract(var_35, var_33);
    var_36 = wp::mod(var_0, var_34);
    var_37 = wp::address(var_opt_impratio_invsqrt, var_36);
    var_39 = wp::load(var_37);
    var_38 = wp::copy(var_39);
    // nacon = nacon_in[0]                                                                    <L 938>
    var_41 = wp::address(var_nacon_in, var_40);
    var_43 = wp::load(var_41);
    var_42 = wp::copy(var_43);
    // for efcid in range(tid, nefc, wp.block_dim()):                                         <L 940>
    var_44 = builtin_block_dim();
    var_45 = wp::range(var_1, var_12, var_44);
    start_for_5:;
        if (iter_cmp(var_45) == 0) goto end_for_5;
        var_46 = wp::iter_next(var_45);
        // if efc_type_in[worldid, efcid] == types.ConstraintType.CONTACT_ELLIPTIC:           <L 942>
        var_47 = wp::address(var_efc_type_in, var_0, var_46);
        var_50 = wp::load(var_47);
        var_49 = (var_50 == var_48);
        if (var_49) {
            // conid = efc_id_in[worldid, efcid]                                              <L 943>
            var_51 = wp::address(var_efc_id_in, var_0, var_46);
            var_53 = wp::load(var_51);
            var_52 = wp::copy(var_53);
            // if conid < nacon:                                                              <L 944>
            var_54 = (var_52 < var_42);
            if (var_54) {
                // efcid0 = contact_efc_address_in[conid, 0]                                  <L 945>
                var_56 = wp::address(var_contact_efc_address_in, var_52, var_55);
                var_58 = wp::load(var_56);
                var_57 = wp::copy(var_58);
                // if efcid == efcid0:                                                        <L 946>
                var_59 = (var_46 == var_57);
                if (var_59) {
                    // Jaref = ctx_Jaref_in[worldid, efcid]                                   <L 947>
                    var_60 = wp::address(var_ctx_Jaref_in, var_0, var_46);
                    var_62 = wp::load(var_60);
                    var_61 = wp::copy(var_62);
                    // jv = ctx_jv_in[worldid, efcid]                                         <L 948>
                    var_63 = wp::address(var_ctx_jv_in, var_0, var_46);
                    var_65 = wp::load(var_63);
                    var_64 = wp::copy(var_65);
                    // efc_D = efc_D_in[worldid, efcid]                                       <L 949>
                    var_66 = wp::address(var_efc_D_in, var_0, var_46);
                    var_68 = wp::load(var_66);
                    var_67 = wp::copy(var_68);
                    // jvD = jv * efc_D                                                       <L 951>
                    var_69 = wp::mul(var_64, var_67);
                    // quad = wp.vec3(0.5 * Jaref * Jaref * efc_D, jvD * Jaref, 0.5 * jv * jvD)       <L 952>
                    var_71 = wp::mul(var_70, var_61);
                    var_72 = wp::mul(var_71, var_61);
                    var_73 = wp::mul(var_72, var_67);
                    var_74 = wp::mul(var_69, var_61);
                    var_76 = wp::mul(var_75, var_64);
                    var_77 = wp::mul(var_76, var_69);
                    var_78 = wp::vec_t<3, wp::float32>(var_73, var_74, var_77);
                    // dim = contact_dim_in[conid]                                            <L 955>
                    var_79 = wp::address(var_contact_dim_in, var_52);
                    var_81 = wp::load(var_79);
                    var_80 = wp::copy(var_81);
                    // friction = contact_friction_in[conid]                                  <L 956>
                    var_82 = wp::address(var_contact_friction_in, var_52);
                    var_84 = wp::load(var_82);
                    var_83 = wp::copy(var_84);
                    // mu = friction[0] * impratio_invsqrt                                    <L 957>
                    var_86 = wp::extract(var_83, var_85);
                    var_87 = wp::mul(var_86, var_38);
                    // u0 = Jaref * mu                                                        <L 959>
                    var_88 = wp::mul(var_61, var_87);
                    // v0 = jv * mu                                                           <L 960>
                    var_89 = wp::mul(var_64, var_87);
                    // uu = float(0.0)                                                        <L 962>
                    var_91 = wp::float(var_90);
                    // uv = float(0.0)                                                        <L 963>
                    var_93 = wp::float(var_92);
                    // vv = float(0.0)                                                        <L 964>
                    var_95 = wp::float(var_94);
                    // for j in range(1, dim):                                                <L 965>
                    var_97 = wp::range(var_96, var_80);
                    start_for_7:;
                        if (iter_cmp(var_97) == 0) goto end_for_7;
                        var_98 = wp::iter_next(var_97);
                        // efcidj = contact_efc_address_in[conid, j]                          <L 966>
                        var_99 = wp::address(var_contact_efc_address_in, var_52, var_98);
                        var_101 = wp::load(var_99);
                        var_100 = wp::copy(var_101);
                        // if efcidj >= 0:                                                    <L 967>
                        var_103 = (var_100 >= var_102);
                        if (var_103) {
                            // jvj = ctx_jv_in[worldid, efcidj]                               <L 968>
                            var_104 = wp::address(var_ctx_jv_in, var_0, var_100);
                            var_106 = wp::load(var_104);
                            var_105 = wp::copy(var_106);
                            // jarefj = ctx_Jaref_in[worldid, efcidj]                         <L 969>
                            var_107 = wp::address(var_ctx_Jaref_in, var_0, var_100);
                            var_109 = wp::load(var_107);
                            var_108 = wp::copy(var_109);
                            // dj = efc_D_in[worldid, efcidj]                                 <L 970>
                            var_110 = wp::address(var_efc_D_in, var_0, var_100);
                            var_112 = wp::load(var_110);
                            var_111 = wp::copy(var_112);
                            // DJj = dj * jarefj                                              <L 971>
                            var_113 = wp::mul(var_111, var_108);
                            // quad += wp.vec3(0.5 * jarefj * DJj, jvj * DJj, 0.5 * jvj * dj * jvj)       <L 973>
                            var_115 = wp::mul(var_114, var_108);
                            var_116 = wp::mul(var_115, var_113);
                            var_117 = wp::mul(var_105, var_113);
                            var_119 = wp::mul(var_118, var_105);
                            var_120 = wp::mul(var_119, var_111);
                            var_121 = wp::mul(var_120, var_105);
                            var_122 = wp::vec_t<3, wp::float32>(var_116, var_117, var_121);
                            var_123 = wp::add(var_78, var_122);
                            // frictionj = friction[j - 1]                                    <L 976>
                            var_125 = wp::sub(var_98, var_124);
                            var_126 = wp::extract(var_83, var_125);
                            // uj = jarefj * frictionj                                        <L 977>
                            var_127 = wp::mul(var_108, var_126);
                            // vj = jvj * frictionj                                           <L 978>
                            var_128 = wp::mul(var_105, var_126);
                            // uu += uj * uj                                                  <L 980>
                            var_129 = wp::mul(var_127, var_127);
                            var_130 = wp::add(var_91, var_129);
                            // uv += uj * vj                                                  <L 981>
                            var_131 = wp::mul(var_127, var_128);
                            var_132 = wp::add(var_93, var_131);
                            // vv += vj * vj                                                  <L 982>
                            var_133 = wp::mul(var_128, var_128);
                            var_134 = wp::add(var_95, var_133);
                        }
                        var_135 = wp::where(var_103, var_123, var_78);
                        var_136 = wp::where(var_103, var_130, var_91);
                        var_137 = wp::where(var_103, var_132, var_93);
                        var_138 = wp::where(var_103, var_134, var_95);
                        wp::assign(var_78, var_135);
                        wp::assign(var_91, var_136);
                        wp::assign(var_93, var_137);
                        wp::assign(var_95, var_138);
                        goto start_for_7;
                    end_for_7:;
                    // ctx_quad_out[worldid, efcid] = quad                                    <L 984>
                    wp::array_store(var_ctx_quad_out, var_0, var_46, var_78);
                    // efcid1 = contact_efc_address_in[conid, 1]                              <L 986>
                    var_140 = wp::address(var_contact_efc_address_in, var_52, var_139);
                    var_142 = wp::load(var_140);
                    var_141 = wp::copy(var_142);
                    // ctx_quad_out[worldid, efcid1] = wp.vec3(u0, v0, uu)                    <L 987>
                    var_143 = wp::vec_t<3, wp::float32>(var_88, var_89, var_91);
                    wp::array_store(var_ctx_quad_out, var_0, var_141, var_143);
                    // mu2 = mu * mu                                                          <L 989>
                    var_144 = wp::mul(var_87, var_87);
                    // efcid2 = contact_efc_address_in[conid, 2]                              <L 990>
                    var_146 = wp::address(var_contact_efc_address_in, var_52, var_145);
                    var_148 = wp::load(var_146);
                    var_147 = wp::copy(var_148);
                    // ctx_quad_out[worldid, efcid2] = wp.vec3(uv, vv, efc_D / (mu2 * (1.0 + mu2)))       <L 991>
                    var_150 = wp::add(var_149, var_144);
                    var_151 = wp::mul(var_144, var_150);
                    var_152 = wp::div(var_67, var_151);
                    var_153 = wp::vec_t<3, wp::float32>(var_93, var_95, var_152);
                    wp::array_store(var_ctx_quad_out, var_0, var_147, var_153);
                }
                var_154 = wp::where(var_59, var_64, var_21);
            }
            var_155 = wp::where(var_54, var_154, var_21);
        }
        var_156 = wp::where(var_49, var_155, var_21);
        wp::assign(var_21, var_156);
        goto start_for_5;
    end_for_5:;
    // _syncthreads()  # ensure all quads are written before reading                          <L 993>
    _linesearch_iterative_kernel__locals___syncthreads_0();
    // tolerance = opt_tolerance[worldid % opt_tolerance.shape[0]]                            <L 996>
    var_157 = &(var_opt_tolerance.shape);
    var_160 = wp::load(var_157);
    var_159 = wp::extract(var_160, var_158);
    var_161 = wp::mod(var_0, var_159);
    var_162 = wp::address(var_opt_tolerance, var_161);
    var_164 = wp::load(var_162);
    var_163 = wp::copy(var_164);
    // ls_tolerance = opt_ls_tolerance[worldid % opt_ls_tolerance.shape[0]]                   <L 997>
    var_165 = &(var_opt_ls_tolerance.shape);
    var_168 = wp::load(var_165);
    var_167 = wp::extract(var_168, var_166);
    var_169 = wp::mod(var_0, var_167);
    var_170 = wp::address(var_opt_ls_tolerance, var_169);
    var_172 = wp::load(var_170);
    var_171 = wp::copy(var_172);
    // snorm = wp.sqrt(ctx_search_dot_in[worldid])                                            <L 998>
    var_173 = wp::address(var_ctx_search_dot_in, var_0);
    var_175 = wp::load(var_173);
    var_174 = wp::sqrt(var_175);
    // meaninertia = stat_meaninertia[worldid % stat_meaninertia.shape[0]]                    <L 999>
    var_176 = &(var_stat_meaninertia.shape);
    var_179 = wp::load(var_176);
    var_178 = wp::extract(var_179, var_177);
    var_180 = wp::mod(var_0, var_178);
    var_181 = wp::address(var_stat_meaninertia, var_180);
    var_183 = wp::load(var_181);
    var_182 = wp::copy(var_183);
    // scale = meaninertia * wp.float(nv)                                                     <L 1000>
    var_184 = wp::float(var_nv);
    var_185 = wp::mul(var_182, var_184);
    // gtol = wp.max(tolerance * ls_tolerance * snorm * scale, 1e-6)                          <L 1001>
    var_186 = wp::mul(var_163, var_171);
    var_187 = wp::mul(var_186, var_174);
    var_188 = wp::mul(var_187, var_185);
    var_190 = wp::max(var_188, var_189);
    // local_p0 = wp.vec3(0.0)                                                                <L 1004>
    var_192 = wp::vec_t<3, wp::float32>(var_191);
    // for efcid in range(tid, nefc, wp.block_dim()):                                         <L 1005>
    var_193 = builtin_block_dim();
    var_194 = wp::range(var_1, var_12, var_193);
    start_for_9:;
        if (iter_cmp(var_194) == 0) goto end_for_9;
        var_195 = wp::iter_next(var_194);
        // if wp.static(IS_ELLIPTIC):                                                         <L 1006>
        // efc_type = efc_type_in[worldid, efcid]                                             <L 1007>
        var_197 = wp::address(var_efc_type_in, var_0, var_195);
        var_199 = wp::load(var_197);
        var_198 = wp::copy(var_199);
        // efc_id = 0                                                                         <L 1008>
        // contact_friction = types.vec5(0.0)                                                 <L 1009>
        var_202 = wp::vec_t<5, wp::float32>(var_201);
        // efc_addr0 = int(0)                                                                 <L 1010>
        var_204 = wp::int(var_203);
        // ctx_quad = wp.vec3(0.0)                                                            <L 1011>
        var_206 = wp::vec_t<3, wp::float32>(var_205);
        // quad1 = wp.vec3(0.0)                                                               <L 1012>
        var_208 = wp::vec_t<3, wp::float32>(var_207);
        // quad2 = wp.vec3(0.0)                                                               <L 1013>
        var_210 = wp::vec_t<3, wp::float32>(var_209);
        // if efc_type == types.ConstraintType.CONTACT_ELLIPTIC:                              <L 1015>
        var_212 = (var_198 == var_211);
        if (var_212) {
            // efc_id = efc_id_in[worldid, efcid]                                             <L 1016>
            var_213 = wp::address(var_efc_id_in, var_0, var_195);
            var_215 = wp::load(var_213);
            var_214 = wp::copy(var_215);
            // contact_friction = contact_friction_in[efc_id]                                 <L 1017>
            var_216 = wp::address(var_contact_friction_in, var_214);
            var_218 = wp::load(var_216);
            var_217 = wp::copy(var_218);
            // efc_addr0 = contact_efc_address_in[efc_id, 0]                                  <L 1018>
            var_220 = wp::address(var_contact_efc_address_in, var_214, var_219);
            var_222 = wp::load(var_220);
            var_221 = wp::copy(var_222);
            // efc_addr1 = contact_efc_address_in[efc_id, 1]                                  <L 1019>
            var_224 = wp::address(var_contact_efc_address_in, var_214, var_223);
            var_226 = wp::load(var_224);
            var_225 = wp::copy(var_226);
            // efc_addr2 = contact_efc_address_in[efc_id, 2]                                  <L 1020>
            var_228 = wp::address(var_contact_efc_address_in, var_214, var_227);
            var_230 = wp::load(var_228);
            var_229 = wp::copy(var_230);
            // ctx_quad = ctx_quad_in[worldid, efcid]                                         <L 1021>
            var_231 = wp::address(var_ctx_quad_in, var_0, var_195);
            var_233 = wp::load(var_231);
            var_232 = wp::copy(var_233);
            // quad1 = ctx_quad_in[worldid, efc_addr1]                                        <L 1022>
            var_234 = wp::address(var_ctx_quad_in, var_0, var_225);
            var_236 = wp::load(var_234);
            var_235 = wp::copy(var_236);
            // quad2 = ctx_quad_in[worldid, efc_addr2]                                        <L 1023>
            var_237 = wp::address(var_ctx_quad_in, var_0, var_229);
            var_239 = wp::load(var_237);
            var_238 = wp::copy(var_239);
        }
        var_240 = wp::where(var_212, var_214, var_200);
        var_241 = wp::where(var_212, var_217, var_202);
        var_242 = wp::where(var_212, var_221, var_204);
        var_243 = wp::where(var_212, var_232, var_206);
        var_244 = wp::where(var_212, var_235, var_208);
        var_245 = wp::where(var_212, var_238, var_210);
        // local_p0 += _compute_efc_eval_pt_alpha_zero(                                       <L 1025>
        // efcid,                                                                             <L 1026>
        // ne,                                                                                <L 1027>
        // nf,                                                                                <L 1028>
        // impratio_invsqrt,                                                                  <L 1029>
        // efc_type,                                                                          <L 1030>
        // efc_D_in[worldid],                                                                 <L 1031>
        var_246 = wp::view(var_efc_D_in, var_0);
        // efc_frictionloss_in[worldid],                                                      <L 1032>
        var_247 = wp::view(var_efc_frictionloss_in, var_0);
        // ctx_Jaref_in[worldid, efcid],                                                      <L 1033>
        var_248 = wp::address(var_ctx_Jaref_in, var_0, var_195);
        // ctx_jv_in[worldid, efcid],                                                         <L 1034>
        var_249 = wp::address(var_ctx_jv_in, var_0, var_195);
        // ctx_quad,                                                                          <L 1035>
        // contact_friction,                                                                  <L 1036>
        // efc_addr0,                                                                         <L 1037>
        // quad1,                                                                             <L 1038>
        // quad2,                                                                             <L 1039>
        var_251 = wp::load(var_248);
        var_252 = wp::load(var_249);
        var_250 = _compute_efc_eval_pt_alpha_zero_elliptic_0(var_195, var_6, var_9, var_38, var_198, var_246, var_247, var_251, var_252, var_243, var_241, var_242, var_244, var_245);
        // local_p0 += _compute_efc_eval_pt_alpha_zero(                                       <L 1025>
        var_253 = wp::add(var_192, var_250);
        wp::assign(var_192, var_253);
        goto start_for_9;
    end_for_9:;
    // p0_tile = wp.tile(local_p0, preserve_type=True)                                        <L 1056>
    var_255 = wp::tile<wp::vec_t<3, wp::float32>>(var_192);
    // p0_sum = wp.tile_reduce(wp.add, p0_tile)                                               <L 1057>
    var_256 = wp::tile_reduce(wp::add, var_255);
    // local_gauss = wp.vec2(0.0)                                                             <L 1060>
    var_258 = wp::vec_t<2, wp::float32>(var_257);
    // for dofid in range(tid, nv, wp.block_dim()):                                           <L 1061>
    var_259 = builtin_block_dim();
    var_260 = wp::range(var_1, var_nv, var_259);
    start_for_11:;
        if (iter_cmp(var_260) == 0) goto end_for_11;
        var_261 = wp::iter_next(var_260);
        // search = ctx_search_in[worldid, dofid]                                             <L 1062>
        var_262 = wp::address(var_ctx_search_in, var_0, var_261);
        var_264 = wp::load(var_262);
        var_263 = wp::copy(var_264);
        // local_gauss += wp.vec2(                                                            <L 1063>
        // search * (efc_Ma_out[worldid, dofid] - qfrc_smooth_in[worldid, dofid]),            <L 1064>
        var_265 = wp::address(var_efc_Ma_out, var_0, var_261);
        var_266 = wp::address(var_qfrc_smooth_in, var_0, var_261);
        var_268 = wp::load(var_265);
        var_269 = wp::load(var_266);
        var_267 = wp::sub(var_268, var_269);
        var_270 = wp::mul(var_263, var_267);
        // 0.5 * search * ctx_mv_in[worldid, dofid],                                          <L 1065>
        var_272 = wp::mul(var_271, var_263);
        var_273 = wp::address(var_ctx_mv_in, var_0, var_261);
        var_275 = wp::load(var_273);
        var_274 = wp::mul(var_272, var_275);
        var_276 = wp::vec_t<2, wp::float32>(var_270, var_274);
        // local_gauss += wp.vec2(                                                            <L 1063>
        var_277 = wp::add(var_258, var_276);
        wp::assign(var_258, var_277);
        goto start_for_11;
    end_for_11:;
    // gauss_tile = wp.tile(local_gauss, preserve_type=True)                                  <L 1068>
    var_279 = wp::tile<wp::vec_t<2, wp::float32>>(var_258);
    // gauss_sum = wp.tile_reduce(wp.add, gauss_tile)                                         <L 1069>
    var_280 = wp::tile_reduce(wp::add, var_279);
    // gauss_reduced = gauss_sum[0]                                                           <L 1070>
    var_282 = wp::tile_extract(var_280, var_281);
    // ctx_quad_gauss = wp.vec3(0.0, gauss_reduced[0], gauss_reduced[1])                      <L 1071>
    var_285 = wp::extract(var_282, var_284);
    var_287 = wp::extract(var_282, var_286);
    var_288 = wp::vec_t<3, wp::float32>(var_283, var_285, var_287);
    // p0 = wp.vec3(ctx_quad_gauss[0], ctx_quad_gauss[1], 2.0 * ctx_quad_gauss[2]) + p0_sum[0]       <L 1074>
    var_290 = wp::extract(var_288, var_289);
    var_292 = wp::extract(var_288, var_291);
    var_295 = wp::extract(var_288, var_294);
    var_296 = wp::mul(var_293, var_295);
    var_297 = wp::vec_t<3, wp::float32>(var_290, var_292, var_296);
    var_299 = wp::tile_extract(var_256, var_298);
    var_300 = wp::add(var_297, var_299);
    // p0_delta = wp.vec3(0.0, p0[1], p0[2])                                                  <L 1075>
    var_303 = wp::extract(var_300, var_302);
    var_305 = wp::extract(var_300, var_304);
    var_306 = wp::vec_t<3, wp::float32>(var_301, var_303, var_305);
    // noise_floor = float(0.0)                                                               <L 1085>
    var_308 = wp::float(var_307);
    // if wp.static(INCREMENTAL):                                                             <L 1086>
    // lo_alpha_in = -math.safe_div(p0[1], p0[2])                                             <L 1092>
    var_311 = wp::extract(var_300, var_310);
    var_313 = wp::extract(var_300, var_312);
    var_314 = safe_div_0(var_311, var_313);
    var_315 = wp::neg(var_314);
    // local_lo_in = wp.vec3(0.0)                                                             <L 1094>
    var_317 = wp::vec_t<3, wp::float32>(var_316);
    // for efcid in range(tid, nefc, wp.block_dim()):                                         <L 1095>
    var_318 = builtin_block_dim();
    var_319 = wp::range(var_1, var_12, var_318);
    start_for_13:;
        if (iter_cmp(var_319) == 0) goto end_for_13;
        var_320 = wp::iter_next(var_319);
        // if wp.static(IS_ELLIPTIC):                                                         <L 1096>
        // efc_type = efc_type_in[worldid, efcid]                                             <L 1097>
        var_322 = wp::address(var_efc_type_in, var_0, var_320);
        var_324 = wp::load(var_322);
        var_323 = wp::copy(var_324);
        // efc_id = 0                                                                         <L 1098>
        // contact_friction = types.vec5(0.0)                                                 <L 1099>
        var_327 = wp::vec_t<5, wp::float32>(var_326);
        // efc_addr0 = int(0)                                                                 <L 1100>
        var_329 = wp::int(var_328);
        // ctx_quad = wp.vec3(0.0)                                                            <L 1101>
        var_331 = wp::vec_t<3, wp::float32>(var_330);
        // quad1 = wp.vec3(0.0)                                                               <L 1102>
        var_333 = wp::vec_t<3, wp::float32>(var_332);
        // quad2 = wp.vec3(0.0)                                                               <L 1103>
        var_335 = wp::vec_t<3, wp::float32>(var_334);
        // if efc_type == types.ConstraintType.CONTACT_ELLIPTIC:                              <L 1105>
        var_337 = (var_323 == var_336);
        if (var_337) {
            // efc_id = efc_id_in[worldid, efcid]                                             <L 1106>
            var_338 = wp::address(var_efc_id_in, var_0, var_320);
            var_340 = wp::load(var_338);
            var_339 = wp::copy(var_340);
            // contact_friction = contact_friction_in[efc_id]                                 <L 1107>
            var_341 = wp::address(var_contact_friction_in, var_339);
            var_343 = wp::load(var_341);
            var_342 = wp::copy(var_343);
            // efc_addr0 = contact_efc_address_in[efc_id, 0]                                  <L 1108>
            var_345 = wp::address(var_contact_efc_address_in, var_339, var_344);
            var_347 = wp::load(var_345);
            var_346 = wp::copy(var_347);
            // efc_addr1 = contact_efc_address_in[efc_id, 1]                                  <L 1109>
            var_349 = wp::address(var_contact_efc_address_in, var_339, var_348);
            var_351 = wp::load(var_349);
            var_350 = wp::copy(var_351);
            // efc_addr2 = contact_efc_address_in[efc_id, 2]                                  <L 1110>
            var_353 = wp::address(var_contact_efc_address_in, var_339, var_352);
            var_355 = wp::load(var_353);
            var_354 = wp::copy(var_355);
            // ctx_quad = ctx_quad_in[worldid, efcid]                                         <L 1111>
            var_356 = wp::address(var_ctx_quad_in, var_0, var_320);
            var_358 = wp::load(var_356);
            var_357 = wp::copy(var_358);
            // quad1 = ctx_quad_in[worldid, efc_addr1]                                        <L 1112>
            var_359 = wp::address(var_ctx_quad_in, var_0, var_350);
            var_361 = wp::load(var_359);
            var_360 = wp::copy(var_361);
            // quad2 = ctx_quad_in[worldid, efc_addr2]                                        <L 1113>
            var_362 = wp::address(var_ctx_quad_in, var_0, var_354);
            var_364 = wp::load(var_362);
            var_363 = wp::copy(var_364);
        }
        var_365 = wp::where(var_337, var_339, var_325);
        var_366 = wp::where(var_337, var_342, var_327);
        var_367 = wp::where(var_337, var_346, var_329);
        var_368 = wp::where(var_337, var_357, var_331);
        var_369 = wp::where(var_337, var_360, var_333);
        var_370 = wp::where(var_337, var_363, var_335);
        var_371 = wp::where(var_337, var_350, var_225);
        var_372 = wp::where(var_337, var_354, var_229);
        // local_lo_in += _compute_efc_eval_pt(                                               <L 1115>
        // efcid,                                                                             <L 1116>
        // lo_alpha_in,                                                                       <L 1117>
        // ne,                                                                                <L 1118>
        // nf,                                                                                <L 1119>
        // impratio_invsqrt,                                                                  <L 1120>
        // efc_type,                                                                          <L 1121>
        // efc_D_in[worldid],                                                                 <L 1122>
        var_373 = wp::view(var_efc_D_in, var_0);
        // efc_frictionloss_in[worldid],                                                      <L 1123>
        var_374 = wp::view(var_efc_frictionloss_in, var_0);
        // ctx_Jaref_in[worldid, efcid],                                                      <L 1124>
        var_375 = wp::address(var_ctx_Jaref_in, var_0, var_320);
        // ctx_jv_in[worldid, efcid],                                                         <L 1125>
        var_376 = wp::address(var_ctx_jv_in, var_0, var_320);
        // ctx_quad,                                                                          <L 1126>
        // contact_friction,                                                                  <L 1127>
        // efc_addr0,                                                                         <L 1128>
        // quad1,                                                                             <L 1129>
        // quad2,                                                                             <L 1130>
        var_378 = wp::load(var_375);
        var_379 = wp::load(var_376);
        var_377 = _compute_efc_eval_pt_elliptic_0(var_320, var_315, var_6, var_9, var_38, var_323, var_373, var_374, var_378, var_379, var_368, var_366, var_367, var_369, var_370);
        // local_lo_in += _compute_efc_eval_pt(                                               <L 1115>
        var_380 = wp::add(var_317, var_377);
        wp::assign(var_198, var_323);
        wp::assign(var_240, var_365);
        wp::assign(var_241, var_366);
        wp::assign(var_242, var_367);
        wp::assign(var_243, var_368);
        wp::assign(var_244, var_369);
        wp::assign(var_245, var_370);
        wp::assign(var_225, var_371);
        wp::assign(var_229, var_372);
        wp::assign(var_317, var_380);
        goto start_for_13;
    end_for_13:;
    // lo_in_tile = wp.tile(local_lo_in, preserve_type=True)                                  <L 1145>
    var_382 = wp::tile<wp::vec_t<3, wp::float32>>(var_317);
    // lo_in_sum = wp.tile_reduce(wp.add, lo_in_tile)                                         <L 1146>
    var_383 = wp::tile_reduce(wp::add, var_382);
    // lo_in = _eval_pt(ctx_quad_gauss, lo_alpha_in) + lo_in_sum[0]                           <L 1147>
    var_384 = _eval_pt_0(var_288, var_315);
    var_386 = wp::tile_extract(var_383, var_385);
    var_387 = wp::add(var_384, var_386);
    // initial_converged = wp.abs(lo_in[1]) < gtol and lo_in[0] < 0.0                         <L 1150>
    var_390 = wp::extract(var_387, var_389);
    var_391 = wp::abs(var_390);
    var_392 = (var_391 < var_190);
    var_388 = var_392;
    if (var_388) {
        var_394 = wp::extract(var_387, var_393);
        var_396 = (var_394 < var_395);
        var_388 = var_388 && var_396;
    }
    // if not initial_converged:                                                              <L 1153>
    var_397 = wp::unot(var_388);
    if (var_397) {
        // alpha = float(0.0)                                                                 <L 1154>
        var_399 = wp::float(var_398);
        // improvement = float(0.0)                                                           <L 1155>
        var_401 = wp::float(var_400);
        // lo_less = lo_in[1] < p0[1]                                                         <L 1158>
        var_403 = wp::extract(var_387, var_402);
        var_405 = wp::extract(var_300, var_404);
        var_406 = (var_403 < var_405);
        // lo = wp.where(lo_less, lo_in, p0_delta)                                            <L 1159>
        var_407 = wp::where(var_406, var_387, var_306);
        // lo_alpha = wp.where(lo_less, lo_alpha_in, 0.0)                                     <L 1160>
        var_409 = wp::where(var_406, var_315, var_408);
        // hi = wp.where(lo_less, p0_delta, lo_in)                                            <L 1161>
        var_410 = wp::where(var_406, var_306, var_387);
        // hi_alpha = wp.where(lo_less, 0.0, lo_alpha_in)                                     <L 1162>
        var_412 = wp::where(var_406, var_411, var_315);
        // for _ in range(LS_ITERATIONS):                                                     <L 1164>
        var_414 = wp::range(var_413);
        start_for_15:;
            if (iter_cmp(var_414) == 0) goto end_for_15;
            var_415 = wp::iter_next(var_414);
            // lo_next_alpha = lo_alpha - math.safe_div(lo[1], lo[2])                         <L 1165>
            var_417 = wp::extract(var_407, var_416);
            var_419 = wp::extract(var_407, var_418);
            var_420 = safe_div_0(var_417, var_419);
            var_421 = wp::sub(var_409, var_420);
            // hi_next_alpha = hi_alpha - math.safe_div(hi[1], hi[2])                         <L 1166>
            var_423 = wp::extract(var_410, var_422);
            var_425 = wp::extract(var_410, var_424);
            var_426 = safe_div_0(var_423, var_425);
            var_427 = wp::sub(var_412, var_426);
            // mid_alpha = 0.5 * (lo_alpha + hi_alpha)                                        <L 1167>
            var_429 = wp::add(var_409, var_412);
            var_430 = wp::mul(var_428, var_429);
            // local_lo = wp.vec3(0.0)                                                        <L 1169>
            var_432 = wp::vec_t<3, wp::float32>(var_431);
            // local_hi = wp.vec3(0.0)                                                        <L 1170>
            var_434 = wp::vec_t<3, wp::float32>(var_433);
            // local_mid = wp.vec3(0.0)                                                       <L 1171>
            var_436 = wp::vec_t<3, wp::float32>(var_435);
            // for efcid in range(tid, nefc, wp.block_dim()):                                 <L 1173>
            var_437 = builtin_block_dim();
            var_438 = wp::range(var_1, var_12, var_437);
            start_for_17:;
                if (iter_cmp(var_438) == 0) goto end_for_17;
                var_439 = wp::iter_next(var_438);
                // if wp.static(IS_ELLIPTIC):                                                 <L 1174>
                // efc_type = efc_type_in[worldid, efcid]                                     <L 1175>
                var_441 = wp::address(var_efc_type_in, var_0, var_439);
                var_443 = wp::load(var_441);
                var_442 = wp::copy(var_443);
                // efc_id = 0                                                                 <L 1176>
                // contact_friction = types.vec5(0.0)                                         <L 1177>
                var_446 = wp::vec_t<5, wp::float32>(var_445);
                // efc_addr0 = int(0)                                                         <L 1178>
                var_448 = wp::int(var_447);
                // ctx_quad = wp.vec3(0.0)                                                    <L 1179>
                var_450 = wp::vec_t<3, wp::float32>(var_449);
                // quad1 = wp.vec3(0.0)                                                       <L 1180>
                var_452 = wp::vec_t<3, wp::float32>(var_451);
                // quad2 = wp.vec3(0.0)                                                       <L 1181>
                var_454 = wp::vec_t<3, wp::float32>(var_453);
                // if efc_type == types.ConstraintType.CONTACT_ELLIPTIC:                      <L 1183>
                var_456 = (var_442 == var_455);
                if (var_456) {
                    // efc_id = efc_id_in[worldid, efcid]                                     <L 1184>
                    var_457 = wp::address(var_efc_id_in, var_0, var_439);
                    var_459 = wp::load(var_457);
                    var_458 = wp::copy(var_459);
                    // contact_friction = contact_friction_in[efc_id]                         <L 1185>
                    var_460 = wp::address(var_contact_friction_in, var_458);
                    var_462 = wp::load(var_460);
                    var_461 = wp::copy(var_462);
                    // efc_addr0 = contact_efc_address_in[efc_id, 0]                          <L 1186>
                    var_464 = wp::address(var_contact_efc_address_in, var_458, var_463);
                    var_466 = wp::load(var_464);
                    var_465 = wp::copy(var_466);
                    // efc_addr1 = contact_efc_address_in[efc_id, 1]                          <L 1187>
                    var_468 = wp::address(var_contact_efc_address_in, var_458, var_467);
                    var_470 = wp::load(var_468);
                    var_469 = wp::copy(var_470);
                    // efc_addr2 = contact_efc_address_in[efc_id, 2]                          <L 1188>
                    var_472 = wp::address(var_contact_efc_address_in, var_458, var_471);
                    var_474 = wp::load(var_472);
                    var_473 = wp::copy(var_474);
                    // ctx_quad = ctx_quad_in[worldid, efcid]                                 <L 1189>
                    var_475 = wp::address(var_ctx_quad_in, var_0, var_439);
                    var_477 = wp::load(var_475);
                    var_476 = wp::copy(var_477);
                    // quad1 = ctx_quad_in[worldid, efc_addr1]                                <L 1190>
                    var_478 = wp::address(var_ctx_quad_in, var_0, var_469);
                    var_480 = wp::load(var_478);
                    var_479 = wp::copy(var_480);
                    // quad2 = ctx_quad_in[worldid, efc_addr2]                                <L 1191>
                    var_481 = wp::address(var_ctx_quad_in, var_0, var_473);
                    var_483 = wp::load(var_481);
                    var_482 = wp::copy(var_483);
                }
                var_484 = wp::where(var_456, var_458, var_444);
                var_485 = wp::where(var_456, var_461, var_446);
                var_486 = wp::where(var_456, var_465, var_448);
                var_487 = wp::where(var_456, var_476, var_450);
                var_488 = wp::where(var_456, var_479, var_452);
                var_489 = wp::where(var_456, var_482, var_454);
                var_490 = wp::where(var_456, var_469, var_225);
                var_491 = wp::where(var_456, var_473, var_229);
                // r_lo, r_hi, r_mid = _compute_efc_eval_pt_3alphas(                          <L 1193>
                // efcid,                                                                     <L 1194>
                // lo_next_alpha,                                                             <L 1195>
                // hi_next_alpha,                                                             <L 1196>
                // mid_alpha,                                                                 <L 1197>
                // ne,                                                                        <L 1198>
                // nf,                                                                        <L 1199>
                // impratio_invsqrt,                                                          <L 1200>
                // efc_type,                                                                  <L 1201>
                // efc_D_in[worldid],                                                         <L 1202>
                var_492 = wp::view(var_efc_D_in, var_0);
                // efc_frictionloss_in[worldid],                                              <L 1203>
                var_493 = wp::view(var_efc_frictionloss_in, var_0);
                // ctx_Jaref_in[worldid, efcid],                                              <L 1204>
                var_494 = wp::address(var_ctx_Jaref_in, var_0, var_439);
                // ctx_jv_in[worldid, efcid],                                                 <L 1205>
                var_495 = wp::address(var_ctx_jv_in, var_0, var_439);
                // ctx_quad,                                                                  <L 1206>
                // contact_friction,                                                          <L 1207>
                // efc_addr0,                                                                 <L 1208>
                // quad1,                                                                     <L 1209>
                // quad2,                                                                     <L 1210>
                var_499 = wp::load(var_494);
                var_500 = wp::load(var_495);
                _compute_efc_eval_pt_3alphas_elliptic_0(var_439, var_421, var_427, var_430, var_6, var_9, var_38, var_442, var_492, var_493, var_499, var_500, var_487, var_485, var_486, var_488, var_489, var_496, var_497, var_498);
                // local_lo += r_lo                                                           <L 1226>
                var_501 = wp::add(var_432, var_496);
                // local_hi += r_hi                                                           <L 1227>
                var_502 = wp::add(var_434, var_497);
                // local_mid += r_mid                                                         <L 1228>
                var_503 = wp::add(var_436, var_498);
                wp::assign(var_198, var_442);
                wp::assign(var_240, var_484);
                wp::assign(var_241, var_485);
                wp::assign(var_242, var_486);
                wp::assign(var_243, var_487);
                wp::assign(var_244, var_488);
                wp::assign(var_245, var_489);
                wp::assign(var_225, var_490);
                wp::assign(var_229, var_491);
                wp::assign(var_432, var_501);
                wp::assign(var_434, var_502);
                wp::assign(var_436, var_503);
                goto start_for_17;
            end_for_17:;
            // local_combined = wp.mat33(                                                     <L 1231>
            // local_lo[0],                                                                   <L 1232>
            var_505 = wp::extract(var_432, var_504);
            // local_hi[0],                                                                   <L 1233>
            var_507 = wp::extract(var_434, var_506);
            // local_mid[0],                                                                  <L 1234>
            var_509 = wp::extract(var_436, var_508);
            // local_lo[1],                                                                   <L 1235>
            var_511 = wp::extract(var_432, var_510);
            // local_hi[1],                                                                   <L 1236>
            var_513 = wp::extract(var_434, var_512);
            // local_mid[1],                                                                  <L 1237>
            var_515 = wp::extract(var_436, var_514);
            // local_lo[2],                                                                   <L 1238>
            var_517 = wp::extract(var_432, var_516);
            // local_hi[2],                                                                   <L 1239>
            var_519 = wp::extract(var_434, var_518);
            // local_mid[2],                                                                  <L 1240>
            var_521 = wp::extract(var_436, var_520);
            var_522 = wp::mat_t<3, 3, wp::float32>(var_505, var_507, var_509, var_511, var_513, var_515, var_517, var_519, var_521);
            // combined_tile = wp.tile(local_combined, preserve_type=True)                    <L 1245>
            var_524 = wp::tile<wp::mat_t<3, 3, wp::float32>>(var_522);
            // combined_sum = wp.tile_reduce(wp.add, combined_tile)                           <L 1246>
            var_525 = wp::tile_reduce(wp::add, var_524);
            // result = combined_sum[0]                                                       <L 1247>
            var_527 = wp::tile_extract(var_525, var_526);
            // gauss_lo, gauss_hi, gauss_mid = _eval_pt_3alphas(ctx_quad_gauss, lo_next_alpha, hi_next_alpha, mid_alpha)       <L 1250>
            _eval_pt_3alphas_0(var_288, var_421, var_427, var_430, var_528, var_529, var_530);
            // lo_next = gauss_lo + wp.vec3(result[0, 0], result[1, 0], result[2, 0])         <L 1251>
            var_533 = wp::extract(var_527, var_531, var_532);
            var_536 = wp::extract(var_527, var_534, var_535);
            var_539 = wp::extract(var_527, var_537, var_538);
            var_540 = wp::vec_t<3, wp::float32>(var_533, var_536, var_539);
            var_541 = wp::add(var_528, var_540);
            // hi_next = gauss_hi + wp.vec3(result[0, 1], result[1, 1], result[2, 1])         <L 1252>
            var_544 = wp::extract(var_527, var_542, var_543);
            var_547 = wp::extract(var_527, var_545, var_546);
            var_550 = wp::extract(var_527, var_548, var_549);
            var_551 = wp::vec_t<3, wp::float32>(var_544, var_547, var_550);
            var_552 = wp::add(var_529, var_551);
            // mid = gauss_mid + wp.vec3(result[0, 2], result[1, 2], result[2, 2])            <L 1253>
            var_555 = wp::extract(var_527, var_553, var_554);
            var_558 = wp::extract(var_527, var_556, var_557);
            var_561 = wp::extract(var_527, var_559, var_560);
            var_562 = wp::vec_t<3, wp::float32>(var_555, var_558, var_561);
            var_563 = wp::add(var_530, var_562);
            // swap_lo_lo_next = _in_bracket(lo, lo_next)                                     <L 1257>
            var_564 = _in_bracket_0(var_407, var_541);
            // lo = wp.where(swap_lo_lo_next, lo_next, lo)                                    <L 1258>
            var_565 = wp::where(var_564, var_541, var_407);
            // lo_alpha = wp.where(swap_lo_lo_next, lo_next_alpha, lo_alpha)                  <L 1259>
            var_566 = wp::where(var_564, var_421, var_409);
            // swap_lo_mid = _in_bracket(lo, mid)                                             <L 1260>
            var_567 = _in_bracket_0(var_565, var_563);
            // lo = wp.where(swap_lo_mid, mid, lo)                                            <L 1261>
            var_568 = wp::where(var_567, var_563, var_565);
            // lo_alpha = wp.where(swap_lo_mid, mid_alpha, lo_alpha)                          <L 1262>
            var_569 = wp::where(var_567, var_430, var_566);
            // swap_lo_hi_next = _in_bracket(lo, hi_next)                                     <L 1263>
            var_570 = _in_bracket_0(var_568, var_552);
            // lo = wp.where(swap_lo_hi_next, hi_next, lo)                                    <L 1264>
            var_571 = wp::where(var_570, var_552, var_568);
            // lo_alpha = wp.where(swap_lo_hi_next, hi_next_alpha, lo_alpha)                  <L 1265>
            var_572 = wp::where(var_570, var_427, var_569);
            // swap_lo = swap_lo_lo_next or swap_lo_mid or swap_lo_hi_next                    <L 1266>
            var_573 = var_564;
            if (!var_573) {
                var_573 = var_573 || var_567;
            }
            if (!var_573) {
                var_573 = var_573 || var_570;
            }
            // swap_hi_hi_next = _in_bracket(hi, hi_next)                                     <L 1269>
            var_574 = _in_bracket_0(var_410, var_552);
            // hi = wp.where(swap_hi_hi_next, hi_next, hi)                                    <L 1270>
            var_575 = wp::where(var_574, var_552, var_410);
            // hi_alpha = wp.where(swap_hi_hi_next, hi_next_alpha, hi_alpha)                  <L 1271>
            var_576 = wp::where(var_574, var_427, var_412);
            // swap_hi_mid = _in_bracket(hi, mid)                                             <L 1272>
            var_577 = _in_bracket_0(var_575, var_563);
            // hi = wp.where(swap_hi_mid, mid, hi)                                            <L 1273>
            var_578 = wp::where(var_577, var_563, var_575);
            // hi_alpha = wp.where(swap_hi_mid, mid_alpha, hi_alpha)                          <L 1274>
            var_579 = wp::where(var_577, var_430, var_576);
            // swap_hi_lo_next = _in_bracket(hi, lo_next)                                     <L 1275>
            var_580 = _in_bracket_0(var_578, var_541);
            // hi = wp.where(swap_hi_lo_next, lo_next, hi)                                    <L 1276>
            var_581 = wp::where(var_580, var_541, var_578);
            // hi_alpha = wp.where(swap_hi_lo_next, lo_next_alpha, hi_alpha)                  <L 1277>
            var_582 = wp::where(var_580, var_421, var_579);
            // swap_hi = swap_hi_hi_next or swap_hi_mid or swap_hi_lo_next                    <L 1278>
            var_583 = var_574;
            if (!var_583) {
                var_583 = var_583 || var_577;
            }
            if (!var_583) {
                var_583 = var_583 || var_580;
            }
            // ls_done = (                                                                    <L 1281>
            // (not swap_lo and not swap_hi)                                                  <L 1282>
            var_586 = wp::unot(var_573);
            var_585 = var_586;
            if (var_585) {
                var_587 = wp::unot(var_583);
                var_585 = var_585 && var_587;
            }
            var_584 = var_585;
            if (!var_584) {
                // or (lo[0] < 0.0 and lo[1] < 0.0 and lo[1] > -gtol)                         <L 1283>
                var_590 = wp::extract(var_571, var_589);
                var_592 = (var_590 < var_591);
                var_588 = var_592;
                if (var_588) {
                    var_594 = wp::extract(var_571, var_593);
                    var_596 = (var_594 < var_595);
                    var_588 = var_588 && var_596;
                }
                if (var_588) {
                    var_598 = wp::extract(var_571, var_597);
                    var_599 = wp::neg(var_190);
                    var_600 = (var_598 > var_599);
                    var_588 = var_588 && var_600;
                }
                var_584 = var_584 || var_588;
            }
            if (!var_584) {
                // or (hi[0] < 0.0 and hi[1] > 0.0 and hi[1] < gtol)                          <L 1284>
                var_603 = wp::extract(var_581, var_602);
                var_605 = (var_603 < var_604);
                var_601 = var_605;
                if (var_601) {
                    var_607 = wp::extract(var_581, var_606);
                    var_609 = (var_607 > var_608);
                    var_601 = var_601 && var_609;
                }
                if (var_601) {
                    var_611 = wp::extract(var_581, var_610);
                    var_612 = (var_611 < var_190);
                    var_601 = var_601 && var_612;
                }
                var_584 = var_584 || var_601;
            }
            // improved = lo[0] < 0.0 or hi[0] < 0.0                                          <L 1288>
            var_615 = wp::extract(var_571, var_614);
            var_617 = (var_615 < var_616);
            var_613 = var_617;
            if (!var_613) {
                var_619 = wp::extract(var_581, var_618);
                var_621 = (var_619 < var_620);
                var_613 = var_613 || var_621;
            }
            // lo_better = lo[0] < hi[0]                                                      <L 1289>
            var_623 = wp::extract(var_571, var_622);
            var_625 = wp::extract(var_581, var_624);
            var_626 = (var_623 < var_625);
            // best_alpha = wp.where(lo_better, lo_alpha, hi_alpha)                           <L 1290>
            var_627 = wp::where(var_626, var_572, var_582);
            // best_delta = wp.where(lo_better, lo[0], hi[0])                                 <L 1291>
            var_629 = wp::extract(var_571, var_628);
            var_631 = wp::extract(var_581, var_630);
            var_632 = wp::where(var_626, var_629, var_631);
            // alpha = wp.where(improved, best_alpha, alpha)                                  <L 1292>
            var_633 = wp::where(var_613, var_627, var_399);
            // improvement = wp.where(improved, -best_delta, improvement)                     <L 1293>
            var_634 = wp::neg(var_632);
            var_635 = wp::where(var_613, var_634, var_401);
            // if ls_done:                                                                    <L 1295>
            if (var_584) {
                // break                                                                      <L 1296>
                wp::assign(var_320, var_439);
                wp::assign(var_399, var_633);
                wp::assign(var_401, var_635);
                wp::assign(var_407, var_571);
                wp::assign(var_409, var_572);
                wp::assign(var_410, var_581);
                wp::assign(var_412, var_582);
                goto end_for_15;
            }
            var_636 = wp::where(var_584, var_320, var_439);
            var_637 = wp::where(var_584, var_399, var_633);
            var_638 = wp::where(var_584, var_401, var_635);
            var_639 = wp::where(var_584, var_407, var_571);
            var_640 = wp::where(var_584, var_409, var_572);
            var_641 = wp::where(var_584, var_410, var_581);
            var_642 = wp::where(var_584, var_412, var_582);
            wp::assign(var_320, var_636);
            wp::assign(var_399, var_637);
            wp::assign(var_401, var_638);
            wp::assign(var_407, var_639);
            wp::assign(var_409, var_640);
            wp::assign(var_410, var_641);
            wp::assign(var_412, var_642);
            goto start_for_15;
        end_for_15:;
    }
    if (!var_397) {
        // alpha = lo_alpha_in                                                                <L 1298>
        var_643 = wp::copy(var_315);
        // improvement = -lo_in[0]                                                            <L 1299>
        var_645 = wp::extract(var_387, var_644);
        var_646 = wp::neg(var_645);
    }
    var_647 = wp::where(var_397, var_399, var_643);
    var_648 = wp::where(var_397, var_401, var_646);
    // for dofid in range(tid, nv, wp.block_dim()):                                           <L 1302>
    var_649 = builtin_block_dim();
    var_650 = wp::range(var_1, var_nv, var_649);
    start_for_19:;
        if (iter_cmp(var_650) == 0) goto end_for_19;
        var_651 = wp::iter_next(var_650);
        // qacc_out[worldid, dofid] += alpha * ctx_search_in[worldid, dofid]                  <L 1303>
        var_652 = wp::address(var_ctx_search_in, var_0, var_651);
        var_654 = wp::load(var_652);
        var_653 = wp::mul(var_647, var_654);
        var_655 = wp::atomic_add(var_qacc_out, var_0, var_651, var_653);
        // efc_Ma_out[worldid, dofid] += alpha * ctx_mv_in[worldid, dofid]                    <L 1304>
        var_656 = wp::address(var_ctx_mv_in, var_0, var_651);
        var_658 = wp::load(var_656);
        var_657 = wp::mul(var_647, var_658);
        var_659 = wp::atomic_add(var_efc_Ma_out, var_0, var_651, var_657);
        goto start_for_19;
    end_for_19:;
    // for efcid in range(tid, nefc, wp.block_dim()):                                         <L 1307>
    var_660 = builtin_block_dim();
    var_661 = wp::range(var_1, var_12, var_660);
    start_for_21:;
        if (iter_cmp(var_661) == 0) goto end_for_21;
        var_662 = wp::iter_next(var_661);
        // ctx_Jaref_out[worldid, efcid] += alpha * ctx_jv_in[worldid, efcid]                 <L 1308>
        var_663 = wp::address(var_ctx_jv_in, var_0, var_662);
        var_665 = wp::load(var_663);
        var_664 = wp::mul(var_647, var_665);
        var_666 = wp::atomic_add(var_ctx_Jaref_out, var_0, var_662, var_664);
        goto start_for_21;
    end_for_21:;
    // if tid == 0:                                                                           <L 1310>
    var_668 = (var_1 == var_667);
    if (var_668) {
        // ctx_improvement_out[worldid] = improvement                                         <L 1311>
        wp::array_store(var_ctx_improvement_out, var_0, var_648);
        // ctx_alpha_out[worldid] = alpha                                                     <L 1312>
        wp::array_store(var_ctx_alpha_out, var_0, var_647);
        // if wp.static(INCREMENTAL):                                                         <L 1313>
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__linesearch_iterative_kernel__locals__kernel_a5beb2cb *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__linesearch_iterative_kernel__locals__kernel_a5beb2cb *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__linesearch_iterative_kernel__locals__kernel_a5beb2cb *_wp_args)
{
    _linesearch_iterative_kernel__locals__kernel_a5beb2cb_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

