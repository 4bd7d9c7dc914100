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

struct wp_args__update_gradient_grad__locals__kernel_230cc1c2 {
    wp::array_t<wp::float32> qfrc_smooth_in;
    wp::array_t<wp::float32> qfrc_constraint_in;
    wp::array_t<wp::float32> efc_Ma_in;
    wp::array_t<wp::int32> state_changed_count_in;
    wp::array_t<bool> ctx_done_in;
    wp::array_t<wp::float32> ctx_grad_out;
    wp::array_t<wp::float32> ctx_grad_dot_out;
};


template <bool wp_linear_contiguous>
static void _update_gradient_grad__locals__kernel_230cc1c2_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__update_gradient_grad__locals__kernel_230cc1c2 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_qfrc_smooth_in = _wp_args->qfrc_smooth_in;
    wp::array_t<wp::float32> var_qfrc_constraint_in = _wp_args->qfrc_constraint_in;
    wp::array_t<wp::float32> var_efc_Ma_in = _wp_args->efc_Ma_in;
    wp::array_t<wp::int32> var_state_changed_count_in = _wp_args->state_changed_count_in;
    wp::array_t<bool> var_ctx_done_in = _wp_args->ctx_done_in;
    wp::array_t<wp::float32> var_ctx_grad_out = _wp_args->ctx_grad_out;
    wp::array_t<wp::float32> var_ctx_grad_dot_out = _wp_args->ctx_grad_dot_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    bool* var_2;
    bool var_3;
    bool var_4;
    const bool var_5 = false;
    wp::float32* var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    wp::float32* var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    //---------
    // forward
    // def kernel(                                                                            <L 2125>
    // worldid, dofid = wp.tid()                                                              <L 2137>
    builtin_tid2d(var_0, var_1);
    // if ctx_done_in[worldid]:                                                               <L 2139>
    var_2 = wp::address(var_ctx_done_in, var_0);
    var_3 = wp::load(var_2);
    if (var_3) {
        // return                                                                             <L 2140>
        return;
    }
    var_4 = wp::load(var_2);
    // if wp.static(STABLE_FAST):                                                             <L 2143>
    // grad = efc_Ma_in[worldid, dofid] - qfrc_smooth_in[worldid, dofid] - qfrc_constraint_in[worldid, dofid]       <L 2147>
    var_6 = wp::address(var_efc_Ma_in, var_0, var_1);
    var_7 = wp::address(var_qfrc_smooth_in, var_0, var_1);
    var_9 = wp::load(var_6);
    var_10 = wp::load(var_7);
    var_8 = wp::sub(var_9, var_10);
    var_11 = wp::address(var_qfrc_constraint_in, var_0, var_1);
    var_13 = wp::load(var_11);
    var_12 = wp::sub(var_8, var_13);
    // ctx_grad_out[worldid, dofid] = grad                                                    <L 2148>
    wp::array_store(var_ctx_grad_out, var_0, var_1, var_12);
    // wp.atomic_add(ctx_grad_dot_out, worldid, grad * grad)                                  <L 2149>
    var_14 = wp::mul(var_12, var_12);
    var_15 = wp::atomic_add(var_ctx_grad_dot_out, var_0, var_14);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _update_gradient_grad__locals__kernel_230cc1c2_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__update_gradient_grad__locals__kernel_230cc1c2 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _update_gradient_grad__locals__kernel_230cc1c2_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _update_gradient_grad__locals__kernel_230cc1c2_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__update_gradient_grad__locals__kernel_230cc1c2 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _update_gradient_grad__locals__kernel_230cc1c2_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _update_gradient_grad__locals__kernel_230cc1c2_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__update_gradient_grad__locals__kernel_230cc1c2 *_wp_args)
{
    _update_gradient_grad__locals__kernel_230cc1c2_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

