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

struct wp_args_reset_data__locals__reset_sleep_d3ef1f21 {
    wp::int32 nv;
    wp::int32 nbody;
    wp::int32 ntree;
    wp::array_t<wp::int32> body_mocapid;
    wp::array_t<wp::int32> body_treeid;
    wp::int32 mj_minawake;
    wp::array_t<bool> reset_in;
    wp::array_t<wp::int32> tree_asleep_out;
    wp::array_t<wp::int32> tree_awake_out;
    wp::array_t<wp::int32> body_awake_out;
    wp::array_t<wp::int32> body_awake_ind_out;
    wp::array_t<wp::int32> dof_awake_ind_out;
};


template <bool wp_linear_contiguous>
static void reset_data__locals__reset_sleep_d3ef1f21_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args_reset_data__locals__reset_sleep_d3ef1f21 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::int32 var_nv = _wp_args->nv;
    wp::int32 var_nbody = _wp_args->nbody;
    wp::int32 var_ntree = _wp_args->ntree;
    wp::array_t<wp::int32> var_body_mocapid = _wp_args->body_mocapid;
    wp::array_t<wp::int32> var_body_treeid = _wp_args->body_treeid;
    wp::int32 var_mj_minawake = _wp_args->mj_minawake;
    wp::array_t<bool> var_reset_in = _wp_args->reset_in;
    wp::array_t<wp::int32> var_tree_asleep_out = _wp_args->tree_asleep_out;
    wp::array_t<wp::int32> var_tree_awake_out = _wp_args->tree_awake_out;
    wp::array_t<wp::int32> var_body_awake_out = _wp_args->body_awake_out;
    wp::array_t<wp::int32> var_body_awake_ind_out = _wp_args->body_awake_ind_out;
    wp::array_t<wp::int32> var_dof_awake_ind_out = _wp_args->dof_awake_ind_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const bool var_2 = true;
    bool* var_3;
    bool var_4;
    bool var_5;
    bool var_6;
    const wp::int32 var_7 = 1;
    wp::int32 var_8;
    wp::int32 var_9;
    const wp::int32 var_10 = 1;
    bool var_11;
    wp::int32* var_12;
    const wp::int32 var_13 = 0;
    bool var_14;
    wp::int32 var_15;
    wp::int32* var_16;
    const wp::int32 var_17 = 0;
    bool var_18;
    wp::int32 var_19;
    const wp::int32 var_20 = 1;
    const wp::int32 var_21 = 1;
    wp::int32 var_22;
    const wp::int32 var_23 = -1;
    const wp::int32 var_24 = -1;
    wp::int32 var_25;
    const wp::int32 var_26 = 1;
    const wp::int32 var_27 = 1;
    wp::int32 var_28;
    bool var_29;
    //---------
    // forward
    // def reset_sleep(                                                                       <L 2595>
    // worldid, elemid = wp.tid()                                                             <L 2612>
    builtin_tid2d(var_0, var_1);
    // if wp.static(reset is not None):                                                       <L 2614>
    // if not reset_in[worldid]:                                                              <L 2615>
    var_3 = wp::address(var_reset_in, var_0);
    var_5 = wp::load(var_3);
    var_4 = wp::unot(var_5);
    if (var_4) {
        // return                                                                             <L 2616>
        return;
    }
    // if elemid < ntree:                                                                     <L 2618>
    var_6 = (var_1 < var_ntree);
    if (var_6) {
        // tree_asleep_out[worldid, elemid] = -(1 + mj_minawake)                              <L 2619>
        var_8 = wp::add(var_7, var_mj_minawake);
        var_9 = wp::neg(var_8);
        wp::array_store(var_tree_asleep_out, var_0, var_1, var_9);
        // tree_awake_out[worldid, elemid] = 1                                                <L 2620>
        wp::array_store(var_tree_awake_out, var_0, var_1, var_10);
    }
    // if elemid < nbody:                                                                     <L 2622>
    var_11 = (var_1 < var_nbody);
    if (var_11) {
        // if body_treeid[elemid] < 0:                                                        <L 2623>
        var_12 = wp::address(var_body_treeid, var_1);
        var_15 = wp::load(var_12);
        var_14 = (var_15 < var_13);
        if (var_14) {
            // if body_mocapid[elemid] >= 0:                                                  <L 2624>
            var_16 = wp::address(var_body_mocapid, var_1);
            var_19 = wp::load(var_16);
            var_18 = (var_19 >= var_17);
            if (var_18) {
                // body_awake_out[worldid, elemid] = int(types.SleepState.AWAKE)              <L 2625>
                var_22 = wp::int(var_21);
                wp::array_store(var_body_awake_out, var_0, var_1, var_22);
            }
            if (!var_18) {
                // body_awake_out[worldid, elemid] = int(types.SleepState.STATIC)             <L 2627>
                var_25 = wp::int(var_24);
                wp::array_store(var_body_awake_out, var_0, var_1, var_25);
            }
        }
        if (!var_14) {
            // body_awake_out[worldid, elemid] = int(types.SleepState.AWAKE)                  <L 2629>
            var_28 = wp::int(var_27);
            wp::array_store(var_body_awake_out, var_0, var_1, var_28);
        }
        // body_awake_ind_out[worldid, elemid] = elemid                                       <L 2630>
        wp::array_store(var_body_awake_ind_out, var_0, var_1, var_1);
    }
    // if elemid < nv:                                                                        <L 2632>
    var_29 = (var_1 < var_nv);
    if (var_29) {
        // dof_awake_ind_out[worldid, elemid] = elemid                                        <L 2633>
        wp::array_store(var_dof_awake_ind_out, var_0, var_1, var_1);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void reset_data__locals__reset_sleep_d3ef1f21_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args_reset_data__locals__reset_sleep_d3ef1f21 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        reset_data__locals__reset_sleep_d3ef1f21_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void reset_data__locals__reset_sleep_d3ef1f21_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args_reset_data__locals__reset_sleep_d3ef1f21 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    reset_data__locals__reset_sleep_d3ef1f21_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void reset_data__locals__reset_sleep_d3ef1f21_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args_reset_data__locals__reset_sleep_d3ef1f21 *_wp_args)
{
    reset_data__locals__reset_sleep_d3ef1f21_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

