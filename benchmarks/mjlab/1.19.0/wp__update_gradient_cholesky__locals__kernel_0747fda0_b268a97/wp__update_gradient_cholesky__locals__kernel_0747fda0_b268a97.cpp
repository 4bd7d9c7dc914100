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


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/block_cholesky.py:21
static wp::vec_t<2, wp::float32> solve_search_sums_0(
    wp::float32 var_grad,
    wp::float32 var_solution)
{
    //---------
    // primal vars
    wp::float32 var_0;
    wp::float32 var_1;
    wp::vec_t<2, wp::float32> var_2;
    //---------
    // forward
    // def solve_search_sums(grad: float, solution: float):                                   <L 22>
    // return wp.vec2(solution * solution, grad * solution)                                   <L 23>
    var_0 = wp::mul(var_solution, var_solution);
    var_1 = wp::mul(var_grad, var_solution);
    var_2 = wp::vec_t<2, wp::float32>(var_0, var_1);
    return var_2;
}


// /work/wt/venvs/mjlab/lib/python3.11/site-packages/mujoco_warp/_src/block_cholesky.py:21
static void adj_solve_search_sums_0(
    wp::float32 var_grad,
    wp::float32 var_solution,
    wp::float32 & adj_grad,
    wp::float32 & adj_solution,
    wp::vec_t<2, wp::float32> & adj_ret)
{
	// reverse mode disabled (no backward-enabled kernel depends on this function)
}

struct wp_args__update_gradient_cholesky__locals__kernel_7a44fabb {
    wp::array_t<wp::float32> ctx_grad_in;
    wp::array_t<wp::float32> h_in;
    wp::array_t<wp::int32> state_changed_count_in;
    wp::array_t<bool> ctx_done_in;
    wp::array_t<wp::float32> ctx_search_out;
    wp::array_t<wp::float32> ctx_search_dot_out;
    wp::array_t<wp::float32> ctx_newton_decrement_out;
};


template <bool wp_linear_contiguous>
static void _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__update_gradient_cholesky__locals__kernel_7a44fabb *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args__update_gradient_cholesky__locals__kernel_7a44fabb wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.state_changed_count_in.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.ctx_done_in.strides[0] = sizeof(bool);
        wp_contiguous_args.ctx_search_dot_out.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.ctx_newton_decrement_out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_ctx_grad_in = _wp_args->ctx_grad_in;
    wp::array_t<wp::float32> var_h_in = _wp_args->h_in;
    wp::array_t<wp::int32> var_state_changed_count_in = _wp_args->state_changed_count_in;
    wp::array_t<bool> var_ctx_done_in = _wp_args->ctx_done_in;
    wp::array_t<wp::float32> var_ctx_search_out = _wp_args->ctx_search_out;
    wp::array_t<wp::float32> var_ctx_search_dot_out = _wp_args->ctx_search_dot_out;
    wp::array_t<wp::float32> var_ctx_newton_decrement_out = _wp_args->ctx_newton_decrement_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::int32 var_1 = 18;
    bool* var_2;
    bool var_3;
    bool var_4;
    const bool var_5 = false;
    wp::array_t<wp::float32> var_6;
    wp::tuple_t<wp::int32, wp::int32> var_7;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18,18>, wp::tile_stride_t<18,1>>, true> var_8 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<18,18>,wp::tile_stride_t<18,1>,false>();
    const wp::int32 var_9 = 0;
    const wp::int32 var_10 = 0;
    const wp::str var_11 = "upper";
    const wp::int32 var_12 = 0;
    wp::array_t<wp::float32> var_13;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18>, wp::tile_stride_t<1>>, true> var_14 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<18>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_15 = 0;
    const wp::str var_16 = "upper";
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18>, wp::tile_stride_t<1>>, true> var_17 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<18>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_18 = 0;
    wp::tile_register_t<wp::vec_t<2, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<18>>> var_19 = wp::tile_register_t<wp::vec_t<2, wp::float32>,wp::tile_layout_register_t<wp::tile_shape_t<18>>>{};
    wp::tile_shared_t<wp::vec_t<2, wp::float32>,wp::tile_layout_strided_t<wp::tile_shape_t<1>, wp::tile_stride_t<1>>, true> var_20 = wp::tile_alloc_empty<wp::vec_t<2, wp::float32>,wp::tile_shape_t<1>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_21 = 0;
    wp::vec_t<2, wp::float32> var_22;
    const wp::int32 var_23 = 0;
    wp::float32 var_24;
    const wp::int32 var_25 = 1;
    wp::float32 var_26;
    wp::array_t<wp::float32> var_27;
    const wp::float32 var_28 = -1.0;
    wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<18>>> var_29 = wp::tile_register_t<wp::float32,wp::tile_layout_register_t<wp::tile_shape_t<18>>>{};
    const wp::int32 var_30 = 0;
    //---------
    // forward
    // def kernel(                                                                            <L 2869>
    // worldid = wp.tid()                                                                     <L 2880>
    var_0 = builtin_tid1d();
    // TILE_SIZE = wp.static(tile_size)                                                       <L 2881>
    // if ctx_done_in[worldid]:                                                               <L 2883>
    var_2 = wp::address(var_ctx_done_in, var_0);
    var_3 = wp::load(var_2);
    if (var_3) {
        // return                                                                             <L 2884>
        return;
    }
    var_4 = wp::load(var_2);
    // if wp.static(SKIP_NOFLIP):                                                             <L 2887>
    // mat_tile = wp.tile_load(h_in[worldid], shape=(TILE_SIZE, TILE_SIZE))                   <L 2891>
    var_6 = wp::view(var_h_in, var_0);
    var_7 = wp::tuple(var_1, var_1);
    var_8 = wp::tile_load<wp::float32, true, false, 18, 18>(var_6, var_9, var_10);
    // wp.tile_cholesky_inplace(mat_tile, fill_mode="upper")                                  <L 2892>
    wp::tile_cholesky_inplace<true>(var_12, var_8);
    // input_tile = wp.tile_load(ctx_grad_in[worldid], shape=TILE_SIZE)                       <L 2893>
    var_13 = wp::view(var_ctx_grad_in, var_0);
    var_14 = wp::tile_load<wp::float32, true, false, 18>(var_13, var_15);
    // output_tile = wp.tile_cholesky_solve(mat_tile, input_tile, fill_mode="upper")          <L 2894>
    var_17 = wp::tile_cholesky_solve<true>(var_18, var_8, var_14, var_17);
    // sums = wp.tile_reduce(wp.add, wp.tile_map(solve_search_sums, input_tile, output_tile))[0]       <L 2895>
    var_19 = wp::tile_binary_map(solve_search_sums_0, var_14, var_17);
    var_20 = wp::tile_reduce(wp::add, var_19);
    var_22 = wp::tile_extract(var_20, var_21);
    // ctx_search_dot_out[worldid] = sums[0]                                                  <L 2896>
    var_24 = wp::extract(var_22, var_23);
    wp::array_store(var_ctx_search_dot_out, var_0, var_24);
    // ctx_newton_decrement_out[worldid] = sums[1]                                            <L 2897>
    var_26 = wp::extract(var_22, var_25);
    wp::array_store(var_ctx_newton_decrement_out, var_0, var_26);
    // wp.tile_store(ctx_search_out[worldid], wp.tile_map(wp.mul, output_tile, -1.0))         <L 2898>
    var_27 = wp::view(var_ctx_search_out, var_0);
    var_29 = wp::tile_binary_map(wp::mul, var_17, var_28);
    wp::tile_store<wp::float32, true, false>(var_27, var_30, var_29);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__update_gradient_cholesky__locals__kernel_7a44fabb *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__update_gradient_cholesky__locals__kernel_7a44fabb *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->state_changed_count_in.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->ctx_done_in.strides[0] == (int)sizeof(bool)) & (_wp_args->ctx_search_dot_out.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->ctx_newton_decrement_out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_forward_tasks<true>(dim, _wp_args);
    else
        _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__update_gradient_cholesky__locals__kernel_7a44fabb *_wp_args)
{
    _update_gradient_cholesky__locals__kernel_7a44fabb_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

