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

struct wp_args_reset_data__locals__reset_mocap_a5c6bd66 {
    wp::array_t<wp::int32> body_mocapid;
    wp::array_t<wp::vec_t<3, wp::float32>> body_pos;
    wp::array_t<wp::quat_t<wp::float32>> body_quat;
    wp::array_t<bool> reset_in;
    wp::array_t<wp::vec_t<3, wp::float32>> mocap_pos_out;
    wp::array_t<wp::quat_t<wp::float32>> mocap_quat_out;
};


template <bool wp_linear_contiguous>
static void reset_data__locals__reset_mocap_a5c6bd66_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args_reset_data__locals__reset_mocap_a5c6bd66 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_mocapid = _wp_args->body_mocapid;
    wp::array_t<wp::vec_t<3, wp::float32>> var_body_pos = _wp_args->body_pos;
    wp::array_t<wp::quat_t<wp::float32>> var_body_quat = _wp_args->body_quat;
    wp::array_t<bool> var_reset_in = _wp_args->reset_in;
    wp::array_t<wp::vec_t<3, wp::float32>> var_mocap_pos_out = _wp_args->mocap_pos_out;
    wp::array_t<wp::quat_t<wp::float32>> var_mocap_quat_out = _wp_args->mocap_quat_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const bool var_2 = true;
    bool* var_3;
    bool var_4;
    bool var_5;
    wp::int32* var_6;
    wp::int32 var_7;
    wp::int32 var_8;
    const wp::int32 var_9 = 0;
    bool var_10;
    wp::shape_t* var_11;
    const wp::int32 var_12 = 0;
    wp::int32 var_13;
    wp::shape_t var_14;
    wp::int32 var_15;
    wp::vec_t<3, wp::float32>* var_16;
    wp::vec_t<3, wp::float32> var_17;
    wp::vec_t<3, wp::float32> var_18;
    wp::shape_t* var_19;
    const wp::int32 var_20 = 0;
    wp::int32 var_21;
    wp::shape_t var_22;
    wp::int32 var_23;
    wp::quat_t<wp::float32>* var_24;
    wp::quat_t<wp::float32> var_25;
    wp::quat_t<wp::float32> var_26;
    //---------
    // forward
    // def reset_mocap(                                                                       <L 2512>
    // worldid, bodyid = wp.tid()                                                             <L 2523>
    builtin_tid2d(var_0, var_1);
    // if wp.static(reset is not None):                                                       <L 2525>
    // if not reset_in[worldid]:                                                              <L 2526>
    var_3 = wp::address(var_reset_in, var_0);
    var_5 = wp::load(var_3);
    var_4 = wp::unot(var_5);
    if (var_4) {
        // return                                                                             <L 2527>
        return;
    }
    // mocapid = body_mocapid[bodyid]                                                         <L 2529>
    var_6 = wp::address(var_body_mocapid, var_1);
    var_8 = wp::load(var_6);
    var_7 = wp::copy(var_8);
    // if mocapid >= 0:                                                                       <L 2531>
    var_10 = (var_7 >= var_9);
    if (var_10) {
        // mocap_pos_out[worldid, mocapid] = body_pos[worldid % body_pos.shape[0], bodyid]       <L 2532>
        var_11 = &(var_body_pos.shape);
        var_14 = wp::load(var_11);
        var_13 = wp::extract(var_14, var_12);
        var_15 = wp::mod(var_0, var_13);
        var_16 = wp::address(var_body_pos, var_15, var_1);
        var_18 = wp::load(var_16);
        var_17 = wp::copy(var_18);
        wp::array_store(var_mocap_pos_out, var_0, var_7, var_17);
        // mocap_quat_out[worldid, mocapid] = body_quat[worldid % body_quat.shape[0], bodyid]       <L 2533>
        var_19 = &(var_body_quat.shape);
        var_22 = wp::load(var_19);
        var_21 = wp::extract(var_22, var_20);
        var_23 = wp::mod(var_0, var_21);
        var_24 = wp::address(var_body_quat, var_23, var_1);
        var_26 = wp::load(var_24);
        var_25 = wp::copy(var_26);
        wp::array_store(var_mocap_quat_out, var_0, var_7, var_25);
    }
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void reset_data__locals__reset_mocap_a5c6bd66_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args_reset_data__locals__reset_mocap_a5c6bd66 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        reset_data__locals__reset_mocap_a5c6bd66_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void reset_data__locals__reset_mocap_a5c6bd66_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args_reset_data__locals__reset_mocap_a5c6bd66 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    reset_data__locals__reset_mocap_a5c6bd66_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void reset_data__locals__reset_mocap_a5c6bd66_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args_reset_data__locals__reset_mocap_a5c6bd66 *_wp_args)
{
    reset_data__locals__reset_mocap_a5c6bd66_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

