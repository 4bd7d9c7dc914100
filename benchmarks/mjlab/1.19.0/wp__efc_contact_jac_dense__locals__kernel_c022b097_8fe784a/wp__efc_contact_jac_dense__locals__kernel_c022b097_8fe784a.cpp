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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:481
static wp::vec_t<3, wp::float32> _compute_jacp_0(
    wp::vec_t<6, wp::float32> var_cdof_clip,
    wp::vec_t<3, wp::float32> var_offset,
    wp::int32 var_affect)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    bool var_1;
    const wp::float32 var_2 = 0.0;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    wp::vec_t<3, wp::float32> var_5;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    //---------
    // forward
    // def _compute_jacp(cdof_clip: wp.spatial_vector, offset: wp.vec3, affect: int) -> wp.vec3:       <L 482>
    // if affect == 0:                                                                        <L 483>
    var_1 = (var_affect == var_0);
    if (var_1) {
        // return wp.vec3(0.0)                                                                <L 484>
        var_3 = wp::vec_t<3, wp::float32>(var_2);
        return var_3;
    }
    // cdof_lin = wp.spatial_bottom(cdof_clip)                                                <L 485>
    var_4 = wp::spatial_bottom(var_cdof_clip);
    // cdof_ang = wp.spatial_top(cdof_clip)                                                   <L 486>
    var_5 = wp::spatial_top(var_cdof_clip);
    // return cdof_lin + wp.cross(cdof_ang, offset)                                           <L 487>
    var_6 = wp::cross(var_5, var_offset);
    var_7 = wp::add(var_4, var_6);
    return var_7;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:490
static wp::vec_t<3, wp::float32> _compute_jacr_0(
    wp::vec_t<6, wp::float32> var_cdof_clip,
    wp::int32 var_affect)
{
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    bool var_1;
    const wp::float32 var_2 = 0.0;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    //---------
    // forward
    // def _compute_jacr(cdof_clip: wp.spatial_vector, affect: int) -> wp.vec3:               <L 491>
    // if affect == 0:                                                                        <L 492>
    var_1 = (var_affect == var_0);
    if (var_1) {
        // return wp.vec3(0.0)                                                                <L 493>
        var_3 = wp::vec_t<3, wp::float32>(var_2);
        return var_3;
    }
    // return wp.spatial_top(cdof_clip)                                                       <L 494>
    var_4 = wp::spatial_top(var_cdof_clip);
    return var_4;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:481
static void adj__compute_jacp_0(
    wp::vec_t<6, wp::float32> var_cdof_clip,
    wp::vec_t<3, wp::float32> var_offset,
    wp::int32 var_affect,
    wp::vec_t<6, wp::float32> & adj_cdof_clip,
    wp::vec_t<3, wp::float32> & adj_offset,
    wp::int32 & adj_affect,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/support.py:490
static void adj__compute_jacr_0(
    wp::vec_t<6, wp::float32> var_cdof_clip,
    wp::int32 var_affect,
    wp::vec_t<6, wp::float32> & adj_cdof_clip,
    wp::int32 & adj_affect,
    wp::vec_t<3, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}

struct wp_args__efc_contact_jac_dense__locals__kernel_506f0133 {
    wp::array_t<wp::int32> body_rootid;
    wp::array_t<wp::int32> geom_bodyid;
    wp::array_t<wp::int32> body_isdofancestor;
    wp::array_t<wp::int32> ne_in;
    wp::array_t<wp::int32> nf_in;
    wp::array_t<wp::int32> nl_in;
    wp::array_t<wp::int32> nefc_in;
    wp::array_t<wp::float32> qvel_in;
    wp::array_t<wp::vec_t<3, wp::float32>> subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> cdof_in;
    wp::array_t<wp::int32> contact_efc_address_in;
    wp::array_t<wp::int32> efc_id_in;
    wp::int32 njmax_in;
    wp::int32 nv_padded;
    wp::array_t<wp::int32> condim_in;
    wp::array_t<wp::vec_t<2, wp::int32>> geom_in;
    wp::array_t<wp::vec_t<3, wp::float32>> pos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> frame_in;
    wp::array_t<wp::float32> friction_in;
    wp::array_t<wp::float32> efc_J_out;
    wp::array_t<wp::float32> efc_Jqvel_out;
};


template <bool wp_linear_contiguous>
static void _efc_contact_jac_dense__locals__kernel_506f0133_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__efc_contact_jac_dense__locals__kernel_506f0133 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_rootid = _wp_args->body_rootid;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::array_t<wp::int32> var_body_isdofancestor = _wp_args->body_isdofancestor;
    wp::array_t<wp::int32> var_ne_in = _wp_args->ne_in;
    wp::array_t<wp::int32> var_nf_in = _wp_args->nf_in;
    wp::array_t<wp::int32> var_nl_in = _wp_args->nl_in;
    wp::array_t<wp::int32> var_nefc_in = _wp_args->nefc_in;
    wp::array_t<wp::float32> var_qvel_in = _wp_args->qvel_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_subtree_com_in = _wp_args->subtree_com_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_cdof_in = _wp_args->cdof_in;
    wp::array_t<wp::int32> var_contact_efc_address_in = _wp_args->contact_efc_address_in;
    wp::array_t<wp::int32> var_efc_id_in = _wp_args->efc_id_in;
    wp::int32 var_njmax_in = _wp_args->njmax_in;
    wp::int32 var_nv_padded = _wp_args->nv_padded;
    wp::array_t<wp::int32> var_condim_in = _wp_args->condim_in;
    wp::array_t<wp::vec_t<2, wp::int32>> var_geom_in = _wp_args->geom_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_pos_in = _wp_args->pos_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_frame_in = _wp_args->frame_in;
    wp::array_t<wp::float32> var_friction_in = _wp_args->friction_in;
    wp::array_t<wp::float32> var_efc_J_out = _wp_args->efc_J_out;
    wp::array_t<wp::float32> var_efc_Jqvel_out = _wp_args->efc_Jqvel_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    const wp::int32 var_3 = 32;
    wp::int32 var_4;
    bool var_5;
    wp::array_t<wp::vec_t<6, wp::float32>> var_6;
    const wp::int32 var_7 = 32;
    const bool var_8 = true;
    wp::tile_register_t<wp::vec_t<6, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_9 = wp::tile_register_t<wp::vec_t<6, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::array_t<wp::float32> var_10;
    const bool var_11 = true;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_12 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::int32* var_13;
    wp::int32* var_14;
    wp::int32 var_15;
    wp::int32 var_16;
    wp::int32 var_17;
    wp::int32* var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    wp::int32* var_21;
    wp::int32 var_22;
    wp::int32 var_23;
    const wp::int32 var_24 = -1;
    wp::int32 var_25;
    const wp::int32 var_26 = 0;
    wp::int32 var_27;
    wp::range_t var_28;
    wp::int32 var_29;
    wp::int32* var_30;
    wp::int32 var_31;
    wp::int32 var_32;
    bool var_33;
    wp::int32 var_34;
    wp::int32* var_35;
    wp::int32 var_36;
    wp::int32 var_37;
    wp::vec_t<2, wp::int32>* var_38;
    wp::vec_t<2, wp::int32> var_39;
    wp::vec_t<2, wp::int32> var_40;
    const wp::int32 var_41 = 0;
    wp::int32 var_42;
    wp::int32* var_43;
    wp::int32 var_44;
    wp::int32 var_45;
    const wp::int32 var_46 = 1;
    wp::int32 var_47;
    wp::int32* var_48;
    wp::int32 var_49;
    wp::int32 var_50;
    wp::vec_t<3, wp::float32>* var_51;
    wp::vec_t<3, wp::float32> var_52;
    wp::vec_t<3, wp::float32> var_53;
    wp::int32* var_54;
    wp::int32 var_55;
    wp::vec_t<3, wp::float32>* var_56;
    wp::vec_t<3, wp::float32> var_57;
    wp::vec_t<3, wp::float32> var_58;
    wp::array_t<wp::int32> var_59;
    const bool var_60 = true;
    wp::tile_register_t<wp::int32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_61 = wp::tile_register_t<wp::int32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_62 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_63 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::int32* var_64;
    wp::int32 var_65;
    wp::vec_t<3, wp::float32>* var_66;
    wp::vec_t<3, wp::float32> var_67;
    wp::vec_t<3, wp::float32> var_68;
    wp::array_t<wp::int32> var_69;
    const bool var_70 = true;
    wp::tile_register_t<wp::int32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_71 = wp::tile_register_t<wp::int32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_72 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_73 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_74 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_75 = wp::tile_register_t<wp::vec_t<3, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    const bool var_76 = true;
    bool var_77;
    const wp::int32 var_78 = 0;
    wp::vec_t<3, wp::float32>* var_79;
    wp::vec_t<3, wp::float32> var_80;
    wp::vec_t<3, wp::float32> var_81;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_82 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    const wp::int32 var_83 = 1;
    bool var_84;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_85 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    const wp::int32 var_86 = 1;
    wp::vec_t<3, wp::float32>* var_87;
    wp::vec_t<3, wp::float32> var_88;
    wp::vec_t<3, wp::float32> var_89;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_90 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_91 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    const wp::int32 var_92 = 2;
    wp::vec_t<3, wp::float32>* var_93;
    wp::vec_t<3, wp::float32> var_94;
    wp::vec_t<3, wp::float32> var_95;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_96 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_97 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::int32 var_98;
    wp::int32 var_99;
    const bool var_100 = true;
    const wp::int32 var_101 = 0;
    wp::int32* var_102;
    wp::int32 var_103;
    wp::int32 var_104;
    const wp::int32 var_105 = 3;
    bool var_106;
    wp::int32 var_107;
    const wp::int32 var_108 = 3;
    wp::int32 var_109;
    wp::int32 var_110;
    wp::vec_t<3, wp::float32>* var_111;
    wp::vec_t<3, wp::float32> var_112;
    wp::vec_t<3, wp::float32> var_113;
    const wp::int32 var_114 = 3;
    bool var_115;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_116 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_117 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_118 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::array_t<wp::float32> var_119;
    const bool var_120 = true;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>> var_121 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<32>>>{};
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_122 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_123 = 0;
    bool var_124;
    wp::array_t<wp::float32> var_125;
    const wp::int32 var_126 = 0;
    wp::float32 var_127;
    wp::float32 var_128;
    //---------
    // forward
    // def kernel(                                                                            <L 3748>
    // worldid, dof_block_id, tid = wp.tid()                                                  <L 3775>
    builtin_tid3d(var_0, var_1, var_2);
    // dof_start = dof_block_id * wp.static(TILE_SIZE)                                        <L 3777>
    var_4 = wp::mul(var_1, var_3);
    // if dof_start >= nv_padded:                                                             <L 3778>
    var_5 = (var_4 >= var_nv_padded);
    if (var_5) {
        // return                                                                             <L 3779>
        return;
    }
    // cdof_tile = wp.tile_load(cdof_in[worldid], shape=TILE_SIZE, offset=dof_start, bounds_check=True)       <L 3781>
    var_6 = wp::view(var_cdof_in, var_0);
    var_9 = wp::tile_load<wp::vec_t<6, wp::float32>, true, false, 32>(var_6, var_4);
    // qvel_tile = wp.tile_load(qvel_in[worldid], shape=TILE_SIZE, offset=dof_start, bounds_check=True)       <L 3782>
    var_10 = wp::view(var_qvel_in, var_0);
    var_12 = wp::tile_load<wp::float32, true, false, 32>(var_10, var_4);
    // efcid_start = ne_in[worldid] + nf_in[worldid] + nl_in[worldid]                         <L 3784>
    var_13 = wp::address(var_ne_in, var_0);
    var_14 = wp::address(var_nf_in, var_0);
    var_16 = wp::load(var_13);
    var_17 = wp::load(var_14);
    var_15 = wp::add(var_16, var_17);
    var_18 = wp::address(var_nl_in, var_0);
    var_20 = wp::load(var_18);
    var_19 = wp::add(var_15, var_20);
    // efcid_end = wp.min(nefc_in[worldid], njmax_in)                                         <L 3785>
    var_21 = wp::address(var_nefc_in, var_0);
    var_23 = wp::load(var_21);
    var_22 = wp::min(var_23, var_njmax_in);
    // prev_conid = int(-1)                                                                   <L 3787>
    var_25 = wp::int(var_24);
    // condim = int(0)                                                                        <L 3788>
    var_27 = wp::int(var_26);
    // for efcid in range(efcid_start, efcid_end):                                            <L 3790>
    var_28 = wp::range(var_19, var_22);
    start_for_1:;
        if (iter_cmp(var_28) == 0) goto end_for_1;
        var_29 = wp::iter_next(var_28);
        // conid = efc_id_in[worldid, efcid]                                                  <L 3791>
        var_30 = wp::address(var_efc_id_in, var_0, var_29);
        var_32 = wp::load(var_30);
        var_31 = wp::copy(var_32);
        // if conid != prev_conid:                                                            <L 3794>
        var_33 = (var_31 != var_25);
        if (var_33) {
            // prev_conid = conid                                                             <L 3795>
            var_34 = wp::copy(var_31);
            // condim = condim_in[conid]                                                      <L 3796>
            var_35 = wp::address(var_condim_in, var_31);
            var_37 = wp::load(var_35);
            var_36 = wp::copy(var_37);
            // geom = geom_in[conid]                                                          <L 3798>
            var_38 = wp::address(var_geom_in, var_31);
            var_40 = wp::load(var_38);
            var_39 = wp::copy(var_40);
            // body1 = geom_bodyid[geom[0]]                                                   <L 3799>
            var_42 = wp::extract(var_39, var_41);
            var_43 = wp::address(var_geom_bodyid, var_42);
            var_45 = wp::load(var_43);
            var_44 = wp::copy(var_45);
            // body2 = geom_bodyid[geom[1]]                                                   <L 3800>
            var_47 = wp::extract(var_39, var_46);
            var_48 = wp::address(var_geom_bodyid, var_47);
            var_50 = wp::load(var_48);
            var_49 = wp::copy(var_50);
            // con_pos = pos_in[conid]                                                        <L 3802>
            var_51 = wp::address(var_pos_in, var_31);
            var_53 = wp::load(var_51);
            var_52 = wp::copy(var_53);
            // offset1 = con_pos - subtree_com_in[worldid, body_rootid[body1]]                <L 3803>
            var_54 = wp::address(var_body_rootid, var_44);
            var_55 = wp::load(var_54);
            var_56 = wp::address(var_subtree_com_in, var_0, var_55);
            var_58 = wp::load(var_56);
            var_57 = wp::sub(var_52, var_58);
            // affects1_tile = wp.tile_load(body_isdofancestor[body1], shape=TILE_SIZE, offset=dof_start, bounds_check=True)       <L 3804>
            var_59 = wp::view(var_body_isdofancestor, var_44);
            var_61 = wp::tile_load<wp::int32, true, false, 32>(var_59, var_4);
            // jacp1_tile = wp.tile_map(support._compute_jacp, cdof_tile, offset1, affects1_tile)       <L 3805>
            var_62 = wp::tile_map(_compute_jacp_0, var_9, var_57, var_61);
            // jacr1_tile = wp.tile_map(support._compute_jacr, cdof_tile, affects1_tile)       <L 3806>
            var_63 = wp::tile_binary_map(_compute_jacr_0, var_9, var_61);
            // offset2 = con_pos - subtree_com_in[worldid, body_rootid[body2]]                <L 3808>
            var_64 = wp::address(var_body_rootid, var_49);
            var_65 = wp::load(var_64);
            var_66 = wp::address(var_subtree_com_in, var_0, var_65);
            var_68 = wp::load(var_66);
            var_67 = wp::sub(var_52, var_68);
            // affects2_tile = wp.tile_load(body_isdofancestor[body2], shape=TILE_SIZE, offset=dof_start, bounds_check=True)       <L 3809>
            var_69 = wp::view(var_body_isdofancestor, var_49);
            var_71 = wp::tile_load<wp::int32, true, false, 32>(var_69, var_4);
            // jacp2_tile = wp.tile_map(support._compute_jacp, cdof_tile, offset2, affects2_tile)       <L 3810>
            var_72 = wp::tile_map(_compute_jacp_0, var_9, var_67, var_71);
            // jacr2_tile = wp.tile_map(support._compute_jacr, cdof_tile, affects2_tile)       <L 3811>
            var_73 = wp::tile_binary_map(_compute_jacr_0, var_9, var_71);
            // jacp_dif_tile = wp.tile_map(wp.sub, jacp2_tile, jacp1_tile)                    <L 3813>
            var_74 = wp::tile_binary_map(wp::sub, var_72, var_62);
            // jacr_dif_tile = wp.tile_map(wp.sub, jacr2_tile, jacr1_tile)                    <L 3814>
            var_75 = wp::tile_binary_map(wp::sub, var_73, var_63);
            // if not wp.static(IS_ELLIPTIC):                                                 <L 3816>
            var_77 = wp::unot(var_76);
            if (var_77) {
                // frame_0 = frame_in[conid, 0]                                               <L 3817>
                var_79 = wp::address(var_frame_in, var_31, var_78);
                var_81 = wp::load(var_79);
                var_80 = wp::copy(var_81);
                // Ji_0p_tile = wp.tile_map(wp.dot, jacp_dif_tile, frame_0)                   <L 3818>
                var_82 = wp::tile_binary_map(wp::dot, var_74, var_80);
                // if condim > 1:                                                             <L 3820>
                var_84 = (var_36 > var_83);
                if (var_84) {
                    // Ji_0r_tile = wp.tile_map(wp.dot, jacr_dif_tile, frame_0)               <L 3821>
                    var_85 = wp::tile_binary_map(wp::dot, var_75, var_80);
                    // frame_1 = frame_in[conid, 1]                                           <L 3822>
                    var_87 = wp::address(var_frame_in, var_31, var_86);
                    var_89 = wp::load(var_87);
                    var_88 = wp::copy(var_89);
                    // Ji_1p_tile = wp.tile_map(wp.dot, jacp_dif_tile, frame_1)               <L 3823>
                    var_90 = wp::tile_binary_map(wp::dot, var_74, var_88);
                    // Ji_1r_tile = wp.tile_map(wp.dot, jacr_dif_tile, frame_1)               <L 3824>
                    var_91 = wp::tile_binary_map(wp::dot, var_75, var_88);
                    // frame_2 = frame_in[conid, 2]                                           <L 3825>
                    var_93 = wp::address(var_frame_in, var_31, var_92);
                    var_95 = wp::load(var_93);
                    var_94 = wp::copy(var_95);
                    // Ji_2p_tile = wp.tile_map(wp.dot, jacp_dif_tile, frame_2)               <L 3826>
                    var_96 = wp::tile_binary_map(wp::dot, var_74, var_94);
                    // Ji_2r_tile = wp.tile_map(wp.dot, jacr_dif_tile, frame_2)               <L 3827>
                    var_97 = wp::tile_binary_map(wp::dot, var_75, var_94);
                }
            }
        }
        var_98 = wp::where(var_33, var_34, var_25);
        var_99 = wp::where(var_33, var_36, var_27);
        // if wp.static(IS_ELLIPTIC):                                                         <L 3829>
        // dimid = efcid - contact_efc_address_in[conid, 0]                                   <L 3830>
        var_102 = wp::address(var_contact_efc_address_in, var_31, var_101);
        var_104 = wp::load(var_102);
        var_103 = wp::sub(var_29, var_104);
        // if dimid < 3:                                                                      <L 3831>
        var_106 = (var_103 < var_105);
        if (var_106) {
            // frame_idx = dimid                                                              <L 3832>
            var_107 = wp::copy(var_103);
        }
        if (!var_106) {
            // frame_idx = dimid - 3                                                          <L 3834>
            var_109 = wp::sub(var_103, var_108);
        }
        var_110 = wp::where(var_106, var_107, var_109);
        // frame_row = frame_in[conid, frame_idx]                                             <L 3836>
        var_111 = wp::address(var_frame_in, var_31, var_110);
        var_113 = wp::load(var_111);
        var_112 = wp::copy(var_113);
        // if dimid < 3:                                                                      <L 3838>
        var_115 = (var_103 < var_114);
        if (var_115) {
            // J_tile = wp.tile_map(wp.dot, jacp_dif_tile, frame_row)                         <L 3839>
            var_116 = wp::tile_binary_map(wp::dot, var_74, var_112);
        }
        if (!var_115) {
            // J_tile = wp.tile_map(wp.dot, jacr_dif_tile, frame_row)                         <L 3841>
            var_117 = wp::tile_binary_map(wp::dot, var_75, var_112);
        }
        var_118 = wp::where(var_115, var_116, var_117);
        // wp.tile_store(efc_J_out[worldid, efcid], J_tile, offset=dof_start, bounds_check=True)       <L 3861>
        var_119 = wp::view(var_efc_J_out, var_0, var_29);
        wp::tile_store<wp::float32, true, false>(var_119, var_4, var_118);
        // Jqvel_tile = wp.tile_map(wp.mul, J_tile, qvel_tile)                                <L 3863>
        var_121 = wp::tile_binary_map(wp::mul, var_118, var_12);
        // Jqvel_sum = wp.tile_reduce(wp.add, Jqvel_tile)                                     <L 3864>
        var_122 = wp::tile_reduce(wp::add, var_121);
        // if tid == 0:                                                                       <L 3865>
        var_124 = (var_2 == var_123);
        if (var_124) {
            // wp.atomic_add(efc_Jqvel_out[worldid], efcid, wp.tile_extract(Jqvel_sum, 0))       <L 3866>
            var_125 = wp::view(var_efc_Jqvel_out, var_0);
            var_127 = wp::tile_extract(var_122, var_126);
            var_128 = wp::atomic_add(var_125, var_29, var_127);
        }
        wp::assign(var_25, var_98);
        wp::assign(var_27, var_99);
        goto start_for_1;
    end_for_1:;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _efc_contact_jac_dense__locals__kernel_506f0133_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__efc_contact_jac_dense__locals__kernel_506f0133 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _efc_contact_jac_dense__locals__kernel_506f0133_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _efc_contact_jac_dense__locals__kernel_506f0133_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__efc_contact_jac_dense__locals__kernel_506f0133 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _efc_contact_jac_dense__locals__kernel_506f0133_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _efc_contact_jac_dense__locals__kernel_506f0133_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__efc_contact_jac_dense__locals__kernel_506f0133 *_wp_args)
{
    _efc_contact_jac_dense__locals__kernel_506f0133_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

