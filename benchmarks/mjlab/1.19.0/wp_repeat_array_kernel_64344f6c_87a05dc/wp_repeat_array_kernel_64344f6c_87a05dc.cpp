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

struct wp_args_repeat_array_kernel_e90691ee {
    wp::array_t<wp::vec_t<3, wp::float32>> src;
    wp::int32 nelems_per_world;
    wp::array_t<wp::vec_t<3, wp::float32>> dst;
};


template <bool wp_linear_contiguous>
static void repeat_array_kernel_e90691ee_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_repeat_array_kernel_e90691ee *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_repeat_array_kernel_e90691ee wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.src.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.dst.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_src = _wp_args->src;
    wp::int32 var_nelems_per_world = _wp_args->nelems_per_world;
    wp::array_t<wp::vec_t<3, wp::float32>> var_dst = _wp_args->dst;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::vec_t<3, wp::float32>* var_2;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    //---------
    // forward
    // def repeat_array_kernel(                                                               <L 1>
    // tid = wp.tid()                                                                         <L 6>
    var_0 = builtin_tid1d();
    // src_idx = tid % nelems_per_world  # type: ignore[operator]                             <L 7>
    var_1 = wp::mod(var_0, var_nelems_per_world);
    // dst[tid] = src[src_idx]                                                                <L 8>
    var_2 = wp::address(var_src, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    wp::array_store(var_dst, var_0, var_3);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void repeat_array_kernel_e90691ee_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_repeat_array_kernel_e90691ee *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        repeat_array_kernel_e90691ee_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void repeat_array_kernel_e90691ee_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_repeat_array_kernel_e90691ee *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->src.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_args->dst.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)));
    if (wp_linear_contiguous)
        repeat_array_kernel_e90691ee_cpu_forward_tasks<true>(dim, _wp_args);
    else
        repeat_array_kernel_e90691ee_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void repeat_array_kernel_e90691ee_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_repeat_array_kernel_e90691ee *_wp_args)
{
    repeat_array_kernel_e90691ee_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

