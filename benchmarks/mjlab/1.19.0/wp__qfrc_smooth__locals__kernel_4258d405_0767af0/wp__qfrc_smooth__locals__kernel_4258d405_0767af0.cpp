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

struct wp_args__qfrc_smooth__locals__kernel_33de72f1 {
    wp::array_t<wp::int32> body_treeid;
    wp::array_t<wp::int32> dof_bodyid;
    wp::array_t<wp::float32> qfrc_applied_in;
    wp::array_t<wp::int32> tree_awake_in;
    wp::array_t<wp::float32> qfrc_bias_in;
    wp::array_t<wp::float32> qfrc_passive_in;
    wp::array_t<wp::float32> qfrc_actuator_in;
    wp::array_t<wp::float32> qfrc_smooth_out;
};


template <bool wp_linear_contiguous>
static void _qfrc_smooth__locals__kernel_33de72f1_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__qfrc_smooth__locals__kernel_33de72f1 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_treeid = _wp_args->body_treeid;
    wp::array_t<wp::int32> var_dof_bodyid = _wp_args->dof_bodyid;
    wp::array_t<wp::float32> var_qfrc_applied_in = _wp_args->qfrc_applied_in;
    wp::array_t<wp::int32> var_tree_awake_in = _wp_args->tree_awake_in;
    wp::array_t<wp::float32> var_qfrc_bias_in = _wp_args->qfrc_bias_in;
    wp::array_t<wp::float32> var_qfrc_passive_in = _wp_args->qfrc_passive_in;
    wp::array_t<wp::float32> var_qfrc_actuator_in = _wp_args->qfrc_actuator_in;
    wp::array_t<wp::float32> var_qfrc_smooth_out = _wp_args->qfrc_smooth_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const bool var_2 = false;
    wp::float32* var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32* var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32* var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    //---------
    // forward
    // def kernel(                                                                            <L 1258>
    // worldid, dofid = wp.tid()                                                              <L 1271>
    builtin_tid2d(var_0, var_1);
    // if wp.static(enable_sleep):                                                            <L 1273>
    // qfrc_smooth_out[worldid, dofid] = (                                                    <L 1280>
    // qfrc_passive_in[worldid, dofid]                                                        <L 1281>
    var_3 = wp::address(var_qfrc_passive_in, var_0, var_1);
    // - qfrc_bias_in[worldid, dofid]                                                         <L 1282>
    var_4 = wp::address(var_qfrc_bias_in, var_0, var_1);
    var_6 = wp::load(var_3);
    var_7 = wp::load(var_4);
    var_5 = wp::sub(var_6, var_7);
    // + qfrc_actuator_in[worldid, dofid]                                                     <L 1283>
    var_8 = wp::address(var_qfrc_actuator_in, var_0, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::add(var_5, var_10);
    // + qfrc_applied_in[worldid, dofid]                                                      <L 1284>
    var_11 = wp::address(var_qfrc_applied_in, var_0, var_1);
    var_13 = wp::load(var_11);
    var_12 = wp::add(var_9, var_13);
    // qfrc_smooth_out[worldid, dofid] = (                                                    <L 1280>
    wp::array_store(var_qfrc_smooth_out, var_0, var_1, var_12);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _qfrc_smooth__locals__kernel_33de72f1_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__qfrc_smooth__locals__kernel_33de72f1 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _qfrc_smooth__locals__kernel_33de72f1_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _qfrc_smooth__locals__kernel_33de72f1_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__qfrc_smooth__locals__kernel_33de72f1 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _qfrc_smooth__locals__kernel_33de72f1_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _qfrc_smooth__locals__kernel_33de72f1_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__qfrc_smooth__locals__kernel_33de72f1 *_wp_args)
{
    _qfrc_smooth__locals__kernel_33de72f1_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

