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

struct wp_args__solve_init_dof__locals__kernel_70bb5915 {
    wp::array_t<wp::int32> nefc_in;
    wp::array_t<wp::float32> qacc_warmstart_in;
    wp::array_t<wp::float32> qacc_smooth_in;
    wp::array_t<wp::float32> qacc_out;
    wp::array_t<wp::float32> qfrc_constraint_out;
};


template <bool wp_linear_contiguous>
static void _solve_init_dof__locals__kernel_70bb5915_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__solve_init_dof__locals__kernel_70bb5915 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_nefc_in = _wp_args->nefc_in;
    wp::array_t<wp::float32> var_qacc_warmstart_in = _wp_args->qacc_warmstart_in;
    wp::array_t<wp::float32> var_qacc_smooth_in = _wp_args->qacc_smooth_in;
    wp::array_t<wp::float32> var_qacc_out = _wp_args->qacc_out;
    wp::array_t<wp::float32> var_qfrc_constraint_out = _wp_args->qfrc_constraint_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const bool var_2 = true;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const bool var_6 = false;
    //---------
    // forward
    // def kernel(                                                                            <L 1523>
    // worldid, dofid = wp.tid()                                                              <L 1532>
    builtin_tid2d(var_0, var_1);
    // if wp.static(WARMSTART):                                                               <L 1534>
    // qacc_out[worldid, dofid] = qacc_warmstart_in[worldid, dofid]                           <L 1535>
    var_3 = wp::address(var_qacc_warmstart_in, var_0, var_1);
    var_5 = wp::load(var_3);
    var_4 = wp::copy(var_5);
    wp::array_store(var_qacc_out, var_0, var_1, var_4);
    // if wp.static(SPARSE):                                                                  <L 1539>
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _solve_init_dof__locals__kernel_70bb5915_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__solve_init_dof__locals__kernel_70bb5915 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _solve_init_dof__locals__kernel_70bb5915_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _solve_init_dof__locals__kernel_70bb5915_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__solve_init_dof__locals__kernel_70bb5915 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _solve_init_dof__locals__kernel_70bb5915_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _solve_init_dof__locals__kernel_70bb5915_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__solve_init_dof__locals__kernel_70bb5915 *_wp_args)
{
    _solve_init_dof__locals__kernel_70bb5915_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

