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

struct wp_args__apply_ft_1667a928 {
    wp::int32 nbody;
    wp::array_t<wp::int32> body_parentid;
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> ft_in;
    bool flg_add;
    wp::array_t<wp::float32> qfrc_out;
};


template <bool wp_linear_contiguous>
static void _apply_ft_1667a928_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__apply_ft_1667a928 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nbody = _wp_args->nbody;
    wp::array_t<wp::int32> var_body_parentid = _wp_args->body_parentid;
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_xipos_in = _wp_args->xipos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_ft_in = _wp_args->ft_in;
    bool var_flg_add = _wp_args->flg_add;
    wp::array_t<wp::float32> var_qfrc_out = _wp_args->qfrc_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<6, wp::float32>* var_2;
    wp::vec_t<6, wp::float32> var_3;
    wp::vec_t<6, wp::float32> var_4;
    const wp::int32 var_5 = 0;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    wp::float32 var_8;
    const wp::int32 var_9 = 2;
    wp::float32 var_10;
    wp::vec_t<3, wp::float32> var_11;
    const wp::int32 var_12 = 3;
    wp::float32 var_13;
    const wp::int32 var_14 = 4;
    wp::float32 var_15;
    const wp::int32 var_16 = 5;
    wp::float32 var_17;
    const wp::int32 var_18 = 0;
    wp::float32 var_19;
    const wp::int32 var_20 = 1;
    wp::float32 var_21;
    const wp::int32 var_22 = 2;
    wp::float32 var_23;
    wp::vec_t<6, wp::float32> var_24;
    wp::int32* var_25;
    wp::int32 var_26;
    wp::int32 var_27;
    const wp::float32 var_28 = 0.0;
    wp::float32 var_29;
    wp::range_t var_30;
    wp::int32 var_31;
    wp::vec_t<6, wp::float32>* var_32;
    wp::vec_t<6, wp::float32> var_33;
    wp::vec_t<6, wp::float32> var_34;
    wp::vec_t<6, wp::float32> var_35;
    bool var_36;
    wp::int32 var_37;
    bool var_38;
    const wp::int32 var_39 = 0;
    bool var_40;
    bool var_41;
    wp::int32* var_42;
    wp::int32 var_43;
    wp::int32 var_44;
    const wp::int32 var_45 = 0;
    bool var_46;
    wp::vec_t<3, wp::float32>* var_47;
    wp::int32* var_48;
    wp::int32 var_49;
    wp::vec_t<3, wp::float32>* var_50;
    wp::vec_t<3, wp::float32> var_51;
    wp::vec_t<3, wp::float32> var_52;
    wp::vec_t<3, wp::float32> var_53;
    wp::vec_t<3, wp::float32> var_54;
    wp::float32 var_55;
    wp::vec_t<3, wp::float32> var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::float32 var_60;
    //---------
    // forward
    // def _apply_ft(                                                                         <L 260>
    // worldid, dofid = wp.tid()                                                              <L 276>
    builtin_tid2d(var_0, var_1);
    // cdof = cdof_in[worldid, dofid]                                                         <L 277>
    var_2 = wp::address(var_cdof_in, var_0, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // rotational_cdof = wp.vec3(cdof[0], cdof[1], cdof[2])                                   <L 278>
    var_6 = wp::extract(var_3, var_5);
    var_8 = wp::extract(var_3, var_7);
    var_10 = wp::extract(var_3, var_9);
    var_11 = wp::vec_t<3, wp::float32>(var_6, var_8, var_10);
    // jac = wp.spatial_vector(cdof[3], cdof[4], cdof[5], cdof[0], cdof[1], cdof[2])          <L 279>
    var_13 = wp::extract(var_3, var_12);
    var_15 = wp::extract(var_3, var_14);
    var_17 = wp::extract(var_3, var_16);
    var_19 = wp::extract(var_3, var_18);
    var_21 = wp::extract(var_3, var_20);
    var_23 = wp::extract(var_3, var_22);
    var_24 = wp::vec_t<6, wp::float32>({var_13, var_15, var_17, var_19, var_21, var_23});
    // dofbodyid = dof_bodyid[dofid]                                                          <L 281>
    var_25 = wp::address(var_dof_bodyid, var_1);
    var_27 = wp::load(var_25);
    var_26 = wp::copy(var_27);
    // accumul = float(0.0)                                                                   <L 282>
    var_29 = wp::float(var_28);
    // for bodyid in range(dofbodyid, nbody):                                                 <L 284>
    var_30 = wp::range(var_26, var_nbody);
    start_for_0:;
        if (iter_cmp(var_30) == 0) goto end_for_0;
        var_31 = wp::iter_next(var_30);
        // ft_body = ft_in[worldid, bodyid]                                                   <L 285>
        var_32 = wp::address(var_ft_in, var_0, var_31);
        var_34 = wp::load(var_32);
        var_33 = wp::copy(var_34);
        // if ft_body == wp.spatial_vector():                                                 <L 286>
        var_35 = wp::vec_t<6, wp::float32>();
        var_36 = (var_33 == var_35);
        if (var_36) {
            // continue                                                                       <L 287>
            goto start_for_0;
        }
        // parentid = bodyid                                                                  <L 289>
        var_37 = wp::copy(var_31);
        // while parentid != 0 and parentid != dofbodyid:                                     <L 290>
    start_while_2:;
        var_40 = (var_37 != var_39);
        var_38 = var_40;
        if (var_38) {
            var_41 = (var_37 != var_26);
            var_38 = var_38 && var_41;
        }
    if ((var_38) == false) goto end_while_2;
            // parentid = body_parentid[parentid]                                             <L 291>
            var_42 = wp::address(var_body_parentid, var_37);
            var_44 = wp::load(var_42);
            var_43 = wp::copy(var_44);
            wp::assign(var_37, var_43);
    goto start_while_2;
    end_while_2:;
        // if parentid == 0:                                                                  <L 292>
        var_46 = (var_37 == var_45);
        if (var_46) {
            // continue  # body is not part of the subtree                                    <L 293>
            goto start_for_0;
        }
        // offset = xipos_in[worldid, bodyid] - subtree_com_in[worldid, body_rootid[bodyid]]       <L 294>
        var_47 = wp::address(var_xipos_in, var_0, var_31);
        var_48 = wp::address(var_body_rootid, var_31);
        var_49 = wp::load(var_48);
        var_50 = wp::address(var_subtree_com_in, var_0, var_49);
        var_52 = wp::load(var_47);
        var_53 = wp::load(var_50);
        var_51 = wp::sub(var_52, var_53);
        // cross_term = wp.cross(rotational_cdof, offset)                                     <L 295>
        var_54 = wp::cross(var_11, var_51);
        // accumul += wp.dot(jac, ft_body) + wp.dot(cross_term, wp.spatial_top(ft_body))       <L 296>
        var_55 = wp::dot(var_24, var_33);
        var_56 = wp::spatial_top(var_33);
        var_57 = wp::dot(var_54, var_56);
        var_58 = wp::add(var_55, var_57);
        var_59 = wp::add(var_29, var_58);
        wp::assign(var_29, var_59);
        goto start_for_0;
    end_for_0:;
    // if flg_add:                                                                            <L 298>
    if (var_flg_add) {
        // qfrc_out[worldid, dofid] += accumul                                                <L 299>
        var_60 = wp::atomic_add(var_qfrc_out, var_0, var_1, var_29);
    }
    if (!var_flg_add) {
        // qfrc_out[worldid, dofid] = accumul                                                 <L 301>
        wp::array_store(var_qfrc_out, var_0, var_1, var_29);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _apply_ft_1667a928_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__apply_ft_1667a928 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _apply_ft_1667a928_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _apply_ft_1667a928_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__apply_ft_1667a928 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _apply_ft_1667a928_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _apply_ft_1667a928_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__apply_ft_1667a928 *_wp_args)
{
    _apply_ft_1667a928_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

struct wp_args_contact_force_kernel_17475cf5 {
    wp::int32 opt_cone;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> contact_frame_in;
    wp::array_t<wp::vec_t<5, wp::float32>> contact_friction_in;
    wp::array_t<wp::int32> contact_dim_in;
    wp::array_t<wp::int32> contact_efc_address_in;
    wp::array_t<wp::int32> contact_worldid_in;
    wp::array_t<wp::float32> efc_force_in;
    wp::int32 njmax_in;
    wp::array_t<wp::int32> nacon_in;
    wp::array_t<wp::int32> contact_ids;
    bool to_world_frame;
    wp::array_t<wp::vec_t<6, wp::float32>> out;
};


template <bool wp_linear_contiguous>
static void contact_force_kernel_17475cf5_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_contact_force_kernel_17475cf5 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_opt_cone = _wp_args->opt_cone;
    wp::array_t<wp::mat_t<3, 3, wp::float32>> var_contact_frame_in = _wp_args->contact_frame_in;
    wp::array_t<wp::vec_t<5, wp::float32>> var_contact_friction_in = _wp_args->contact_friction_in;
    wp::array_t<wp::int32> var_contact_dim_in = _wp_args->contact_dim_in;
    wp::array_t<wp::int32> var_contact_efc_address_in = _wp_args->contact_efc_address_in;
    wp::array_t<wp::int32> var_contact_worldid_in = _wp_args->contact_worldid_in;
    wp::array_t<wp::float32> var_efc_force_in = _wp_args->efc_force_in;
    wp::int32 var_njmax_in = _wp_args->njmax_in;
    wp::array_t<wp::int32> var_nacon_in = _wp_args->nacon_in;
    wp::array_t<wp::int32> var_contact_ids = _wp_args->contact_ids;
    bool var_to_world_frame = _wp_args->to_world_frame;
    wp::array_t<wp::vec_t<6, wp::float32>> var_out = _wp_args->out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32* var_1;
    wp::int32 var_2;
    wp::int32 var_3;
    const wp::int32 var_4 = 0;
    wp::int32* var_5;
    bool var_6;
    wp::int32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::vec_t<6, wp::float32> var_11;
    //---------
    // forward
    // def contact_force_kernel(                                                              <L 397>
    // tid = wp.tid()                                                                         <L 415>
    var_0 = builtin_tid1d();
    // contactid = contact_ids[tid]                                                           <L 417>
    var_1 = wp::address(var_contact_ids, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // if contactid >= nacon_in[0]:                                                           <L 419>
    var_5 = wp::address(var_nacon_in, var_4);
    var_7 = wp::load(var_5);
    var_6 = (var_2 >= var_7);
    if (var_6) {
        // return                                                                             <L 420>
        return;
    }
    // worldid = contact_worldid_in[contactid]                                                <L 422>
    var_8 = wp::address(var_contact_worldid_in, var_2);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // out[tid] = contact_force_fn(                                                           <L 424>
    // opt_cone,                                                                              <L 425>
    // contact_frame_in,                                                                      <L 426>
    // contact_friction_in,                                                                   <L 427>
    // contact_dim_in,                                                                        <L 428>
    // contact_efc_address_in,                                                                <L 429>
    // efc_force_in,                                                                          <L 430>
    // njmax_in,                                                                              <L 431>
    // nacon_in,                                                                              <L 432>
    // worldid,                                                                               <L 433>
    // contactid,                                                                             <L 434>
    // to_world_frame,                                                                        <L 435>
    var_11 = contact_force_fn_0(var_opt_cone, var_contact_frame_in, var_contact_friction_in, var_contact_dim_in, var_contact_efc_address_in, var_efc_force_in, var_njmax_in, var_nacon_in, var_9, var_2, var_to_world_frame);
    // out[tid] = contact_force_fn(                                                           <L 424>
    wp::array_store(var_out, var_0, var_11);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void contact_force_kernel_17475cf5_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_contact_force_kernel_17475cf5 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        contact_force_kernel_17475cf5_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void contact_force_kernel_17475cf5_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_contact_force_kernel_17475cf5 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    contact_force_kernel_17475cf5_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void contact_force_kernel_17475cf5_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_contact_force_kernel_17475cf5 *_wp_args)
{
    contact_force_kernel_17475cf5_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

