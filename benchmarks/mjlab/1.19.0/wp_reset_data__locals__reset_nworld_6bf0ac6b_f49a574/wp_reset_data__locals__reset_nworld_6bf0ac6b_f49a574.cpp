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

struct wp_args_reset_data__locals__reset_nworld_3940fd9a {
    wp::int32 nq;
    wp::int32 nv;
    wp::int32 nu;
    wp::int32 na;
    wp::int32 nbody;
    wp::int32 ntree;
    wp::int32 neq;
    wp::int32 nuserdata;
    wp::int32 nsensordata;
    wp::array_t<wp::float32> qpos0;
    wp::array_t<bool> eq_active0;
    wp::int32 nworld_in;
    wp::array_t<bool> reset_in;
    wp::array_t<wp::int32> solver_niter_out;
    wp::array_t<wp::int32> ne_out;
    wp::array_t<wp::int32> nf_out;
    wp::array_t<wp::int32> nl_out;
    wp::array_t<wp::int32> nefc_out;
    wp::array_t<wp::int32> ntree_awake_out;
    wp::array_t<wp::int32> nbody_awake_out;
    wp::array_t<wp::int32> nv_awake_out;
    wp::array_t<wp::float32> time_out;
    wp::array_t<wp::vec_t<2, wp::float32>> energy_out;
    wp::array_t<wp::float32> qpos_out;
    wp::array_t<wp::float32> qvel_out;
    wp::array_t<wp::float32> act_out;
    wp::array_t<wp::float32> qacc_warmstart_out;
    wp::array_t<wp::float32> ctrl_out;
    wp::array_t<wp::float32> qfrc_applied_out;
    wp::array_t<bool> eq_active_out;
    wp::array_t<wp::float32> qacc_out;
    wp::array_t<wp::float32> act_dot_out;
    wp::array_t<wp::float32> userdata_out;
    wp::array_t<wp::float32> sensordata_out;
    wp::array_t<wp::int32> nacon_out;
    wp::array_t<wp::int32> overflow_out;
};


template <bool wp_linear_contiguous>
static void reset_data__locals__reset_nworld_3940fd9a_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_reset_data__locals__reset_nworld_3940fd9a *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nq = _wp_args->nq;
    wp::int32 var_nv = _wp_args->nv;
    wp::int32 var_nu = _wp_args->nu;
    wp::int32 var_na = _wp_args->na;
    wp::int32 var_nbody = _wp_args->nbody;
    wp::int32 var_ntree = _wp_args->ntree;
    wp::int32 var_neq = _wp_args->neq;
    wp::int32 var_nuserdata = _wp_args->nuserdata;
    wp::int32 var_nsensordata = _wp_args->nsensordata;
    wp::array_t<wp::float32> var_qpos0 = _wp_args->qpos0;
    wp::array_t<bool> var_eq_active0 = _wp_args->eq_active0;
    wp::int32 var_nworld_in = _wp_args->nworld_in;
    wp::array_t<bool> var_reset_in = _wp_args->reset_in;
    wp::array_t<wp::int32> var_solver_niter_out = _wp_args->solver_niter_out;
    wp::array_t<wp::int32> var_ne_out = _wp_args->ne_out;
    wp::array_t<wp::int32> var_nf_out = _wp_args->nf_out;
    wp::array_t<wp::int32> var_nl_out = _wp_args->nl_out;
    wp::array_t<wp::int32> var_nefc_out = _wp_args->nefc_out;
    wp::array_t<wp::int32> var_ntree_awake_out = _wp_args->ntree_awake_out;
    wp::array_t<wp::int32> var_nbody_awake_out = _wp_args->nbody_awake_out;
    wp::array_t<wp::int32> var_nv_awake_out = _wp_args->nv_awake_out;
    wp::array_t<wp::float32> var_time_out = _wp_args->time_out;
    wp::array_t<wp::vec_t<2, wp::float32>> var_energy_out = _wp_args->energy_out;
    wp::array_t<wp::float32> var_qpos_out = _wp_args->qpos_out;
    wp::array_t<wp::float32> var_qvel_out = _wp_args->qvel_out;
    wp::array_t<wp::float32> var_act_out = _wp_args->act_out;
    wp::array_t<wp::float32> var_qacc_warmstart_out = _wp_args->qacc_warmstart_out;
    wp::array_t<wp::float32> var_ctrl_out = _wp_args->ctrl_out;
    wp::array_t<wp::float32> var_qfrc_applied_out = _wp_args->qfrc_applied_out;
    wp::array_t<bool> var_eq_active_out = _wp_args->eq_active_out;
    wp::array_t<wp::float32> var_qacc_out = _wp_args->qacc_out;
    wp::array_t<wp::float32> var_act_dot_out = _wp_args->act_dot_out;
    wp::array_t<wp::float32> var_userdata_out = _wp_args->userdata_out;
    wp::array_t<wp::float32> var_sensordata_out = _wp_args->sensordata_out;
    wp::array_t<wp::int32> var_nacon_out = _wp_args->nacon_out;
    wp::array_t<wp::int32> var_overflow_out = _wp_args->overflow_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const bool var_1 = true;
    bool* var_2;
    bool var_3;
    bool var_4;
    const wp::int32 var_5 = 0;
    const wp::int32 var_6 = 0;
    bool var_7;
    const wp::int32 var_8 = 0;
    const wp::int32 var_9 = 0;
    const wp::int32 var_10 = 0;
    const wp::int32 var_11 = 0;
    const wp::int32 var_12 = 0;
    const wp::int32 var_13 = 0;
    const wp::float32 var_14 = 0.0;
    const wp::float32 var_15 = 0.0;
    const wp::float32 var_16 = 0.0;
    wp::vec_t<2, wp::float32> var_17;
    wp::shape_t* var_18;
    const wp::int32 var_19 = 0;
    wp::int32 var_20;
    wp::shape_t var_21;
    wp::int32 var_22;
    wp::range_t var_23;
    wp::int32 var_24;
    wp::float32* var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    bool var_28;
    const wp::float32 var_29 = 0.0;
    const wp::float32 var_30 = 0.0;
    const wp::float32 var_31 = 0.0;
    const wp::float32 var_32 = 0.0;
    wp::range_t var_33;
    wp::int32 var_34;
    const wp::float32 var_35 = 0.0;
    bool var_36;
    const wp::float32 var_37 = 0.0;
    const wp::float32 var_38 = 0.0;
    wp::range_t var_39;
    wp::int32 var_40;
    bool* var_41;
    bool var_42;
    bool var_43;
    wp::range_t var_44;
    wp::int32 var_45;
    const wp::float32 var_46 = 0.0;
    wp::range_t var_47;
    wp::int32 var_48;
    const wp::float32 var_49 = 0.0;
    const wp::int32 var_50 = 0;
    //---------
    // forward
    // def reset_nworld(                                                                      <L 2430>
    // worldid = wp.tid()                                                                     <L 2472>
    var_0 = builtin_tid1d();
    // if wp.static(reset is not None):                                                       <L 2474>
    // if not reset_in[worldid]:                                                              <L 2475>
    var_2 = wp::address(var_reset_in, var_0);
    var_4 = wp::load(var_2);
    var_3 = wp::unot(var_4);
    if (var_3) {
        // return                                                                             <L 2476>
        return;
    }
    // solver_niter_out[worldid] = 0                                                          <L 2478>
    wp::array_store(var_solver_niter_out, var_0, var_5);
    // if worldid == 0:                                                                       <L 2479>
    var_7 = (var_0 == var_6);
    if (var_7) {
        // nacon_out[0] = 0                                                                   <L 2480>
        wp::array_store(var_nacon_out, var_9, var_8);
    }
    // ne_out[worldid] = 0                                                                    <L 2481>
    wp::array_store(var_ne_out, var_0, var_10);
    // nf_out[worldid] = 0                                                                    <L 2482>
    wp::array_store(var_nf_out, var_0, var_11);
    // nl_out[worldid] = 0                                                                    <L 2483>
    wp::array_store(var_nl_out, var_0, var_12);
    // nefc_out[worldid] = 0                                                                  <L 2484>
    wp::array_store(var_nefc_out, var_0, var_13);
    // time_out[worldid] = 0.0                                                                <L 2485>
    wp::array_store(var_time_out, var_0, var_14);
    // energy_out[worldid] = wp.vec2(0.0, 0.0)                                                <L 2486>
    var_17 = wp::vec_t<2, wp::float32>(var_15, var_16);
    wp::array_store(var_energy_out, var_0, var_17);
    // ntree_awake_out[worldid] = ntree                                                       <L 2487>
    wp::array_store(var_ntree_awake_out, var_0, var_ntree);
    // nbody_awake_out[worldid] = nbody                                                       <L 2488>
    wp::array_store(var_nbody_awake_out, var_0, var_nbody);
    // nv_awake_out[worldid] = nv                                                             <L 2489>
    wp::array_store(var_nv_awake_out, var_0, var_nv);
    // qpos0_id = worldid % qpos0.shape[0]                                                    <L 2490>
    var_18 = &(var_qpos0.shape);
    var_21 = wp::load(var_18);
    var_20 = wp::extract(var_21, var_19);
    var_22 = wp::mod(var_0, var_20);
    // for i in range(nq):                                                                    <L 2491>
    var_23 = wp::range(var_nq);
    start_for_1:;
        if (iter_cmp(var_23) == 0) goto end_for_1;
        var_24 = wp::iter_next(var_23);
        // qpos_out[worldid, i] = qpos0[qpos0_id, i]                                          <L 2492>
        var_25 = wp::address(var_qpos0, var_22, var_24);
        var_27 = wp::load(var_25);
        var_26 = wp::copy(var_27);
        wp::array_store(var_qpos_out, var_0, var_24, var_26);
        // if i < nv:                                                                         <L 2493>
        var_28 = (var_24 < var_nv);
        if (var_28) {
            // qvel_out[worldid, i] = 0.0                                                     <L 2494>
            wp::array_store(var_qvel_out, var_0, var_24, var_29);
            // qacc_warmstart_out[worldid, i] = 0.0                                           <L 2495>
            wp::array_store(var_qacc_warmstart_out, var_0, var_24, var_30);
            // qfrc_applied_out[worldid, i] = 0.0                                             <L 2496>
            wp::array_store(var_qfrc_applied_out, var_0, var_24, var_31);
            // qacc_out[worldid, i] = 0.0                                                     <L 2497>
            wp::array_store(var_qacc_out, var_0, var_24, var_32);
        }
        goto start_for_1;
    end_for_1:;
    // for i in range(nu):                                                                    <L 2498>
    var_33 = wp::range(var_nu);
    start_for_3:;
        if (iter_cmp(var_33) == 0) goto end_for_3;
        var_34 = wp::iter_next(var_33);
        // ctrl_out[worldid, i] = 0.0                                                         <L 2499>
        wp::array_store(var_ctrl_out, var_0, var_34, var_35);
        // if i < na:                                                                         <L 2500>
        var_36 = (var_34 < var_na);
        if (var_36) {
            // act_out[worldid, i] = 0.0                                                      <L 2501>
            wp::array_store(var_act_out, var_0, var_34, var_37);
            // act_dot_out[worldid, i] = 0.0                                                  <L 2502>
            wp::array_store(var_act_dot_out, var_0, var_34, var_38);
        }
        goto start_for_3;
    end_for_3:;
    // for i in range(neq):                                                                   <L 2503>
    var_39 = wp::range(var_neq);
    start_for_5:;
        if (iter_cmp(var_39) == 0) goto end_for_5;
        var_40 = wp::iter_next(var_39);
        // eq_active_out[worldid, i] = eq_active0[i]                                          <L 2504>
        var_41 = wp::address(var_eq_active0, var_40);
        var_43 = wp::load(var_41);
        var_42 = wp::copy(var_43);
        wp::array_store(var_eq_active_out, var_0, var_40, var_42);
        goto start_for_5;
    end_for_5:;
    // for i in range(nsensordata):                                                           <L 2505>
    var_44 = wp::range(var_nsensordata);
    start_for_7:;
        if (iter_cmp(var_44) == 0) goto end_for_7;
        var_45 = wp::iter_next(var_44);
        // sensordata_out[worldid, i] = 0.0                                                   <L 2506>
        wp::array_store(var_sensordata_out, var_0, var_45, var_46);
        goto start_for_7;
    end_for_7:;
    // for i in range(nuserdata):                                                             <L 2507>
    var_47 = wp::range(var_nuserdata);
    start_for_9:;
        if (iter_cmp(var_47) == 0) goto end_for_9;
        var_48 = wp::iter_next(var_47);
        // userdata_out[worldid, i] = 0.0                                                     <L 2508>
        wp::array_store(var_userdata_out, var_0, var_48, var_49);
        goto start_for_9;
    end_for_9:;
    // overflow_out[worldid] = 0                                                              <L 2509>
    wp::array_store(var_overflow_out, var_0, var_50);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void reset_data__locals__reset_nworld_3940fd9a_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_reset_data__locals__reset_nworld_3940fd9a *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        reset_data__locals__reset_nworld_3940fd9a_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void reset_data__locals__reset_nworld_3940fd9a_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_reset_data__locals__reset_nworld_3940fd9a *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    reset_data__locals__reset_nworld_3940fd9a_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void reset_data__locals__reset_nworld_3940fd9a_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_reset_data__locals__reset_nworld_3940fd9a *_wp_args)
{
    reset_data__locals__reset_nworld_3940fd9a_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

