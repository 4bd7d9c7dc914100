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

struct wp_args__update_gradient_zero_grad_dot__locals__kernel_c1c72bbd {
    wp::array_t<wp::int32> state_changed_count_in;
    wp::array_t<wp::float32> ctx_alpha_in;
    wp::array_t<bool> ctx_done_in;
    wp::array_t<wp::float32> ctx_grad_dot_out;
    wp::array_t<wp::float32> ctx_newton_decrement_out;
    wp::array_t<wp::float32> ctx_grad_scale_out;
    wp::array_t<bool> ctx_search_unchanged_out;
};


template <bool wp_linear_contiguous>
static void _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__update_gradient_zero_grad_dot__locals__kernel_c1c72bbd *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args__update_gradient_zero_grad_dot__locals__kernel_c1c72bbd wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.state_changed_count_in.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.ctx_alpha_in.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.ctx_done_in.strides[0] = sizeof(bool);
        wp_contiguous_args.ctx_grad_dot_out.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.ctx_newton_decrement_out.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.ctx_grad_scale_out.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.ctx_search_unchanged_out.strides[0] = sizeof(bool);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::int32> var_state_changed_count_in = _wp_args->state_changed_count_in;
    wp::array_t<wp::float32> var_ctx_alpha_in = _wp_args->ctx_alpha_in;
    wp::array_t<bool> var_ctx_done_in = _wp_args->ctx_done_in;
    wp::array_t<wp::float32> var_ctx_grad_dot_out = _wp_args->ctx_grad_dot_out;
    wp::array_t<wp::float32> var_ctx_newton_decrement_out = _wp_args->ctx_newton_decrement_out;
    wp::array_t<wp::float32> var_ctx_grad_scale_out = _wp_args->ctx_grad_scale_out;
    wp::array_t<bool> var_ctx_search_unchanged_out = _wp_args->ctx_search_unchanged_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const bool var_1 = false;
    const bool var_2 = false;
    bool* var_3;
    bool var_4;
    bool var_5;
    const bool var_6 = false;
    const wp::float32 var_7 = 0.0;
    const wp::float32 var_8 = 0.0;
    const wp::float32 var_9 = 1.0;
    //---------
    // forward
    // def kernel(                                                                            <L 2076>
    // worldid = wp.tid()                                                                     <L 2087>
    var_0 = builtin_tid1d();
    // if wp.static(STABLE_FAST):                                                             <L 2089>
    // ctx_search_unchanged_out[worldid] = False                                              <L 2092>
    wp::array_store(var_ctx_search_unchanged_out, var_0, var_2);
    // if ctx_done_in[worldid]:                                                               <L 2094>
    var_3 = wp::address(var_ctx_done_in, var_0);
    var_4 = wp::load(var_3);
    if (var_4) {
        // return                                                                             <L 2095>
        return;
    }
    var_5 = wp::load(var_3);
    // if wp.static(STABLE_FAST):                                                             <L 2100>
    // ctx_grad_dot_out[worldid] = 0.0                                                        <L 2113>
    wp::array_store(var_ctx_grad_dot_out, var_0, var_7);
    // ctx_newton_decrement_out[worldid] = 0.0                                                <L 2114>
    wp::array_store(var_ctx_newton_decrement_out, var_0, var_8);
    // ctx_grad_scale_out[worldid] = 1.0                                                      <L 2115>
    wp::array_store(var_ctx_grad_scale_out, var_0, var_9);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__update_gradient_zero_grad_dot__locals__kernel_c1c72bbd *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__update_gradient_zero_grad_dot__locals__kernel_c1c72bbd *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->state_changed_count_in.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->ctx_alpha_in.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->ctx_done_in.strides[0] == (int)sizeof(bool)) & (_wp_args->ctx_grad_dot_out.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->ctx_newton_decrement_out.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->ctx_grad_scale_out.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->ctx_search_unchanged_out.strides[0] == (int)sizeof(bool)));
    if (wp_linear_contiguous)
        _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_forward_tasks<true>(dim, _wp_args);
    else
        _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__update_gradient_zero_grad_dot__locals__kernel_c1c72bbd *_wp_args)
{
    _update_gradient_zero_grad_dot__locals__kernel_c1c72bbd_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

