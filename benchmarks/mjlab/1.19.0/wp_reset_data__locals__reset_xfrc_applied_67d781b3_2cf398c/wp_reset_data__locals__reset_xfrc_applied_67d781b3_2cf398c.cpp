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

struct wp_args_reset_data__locals__reset_xfrc_applied_d480c6c7 {
    wp::array_t<bool> reset_in;
    wp::array_t<wp::vec_t<6, wp::float32>> xfrc_applied_out;
};


template <bool wp_linear_contiguous>
static void reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args_reset_data__locals__reset_xfrc_applied_d480c6c7 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<bool> var_reset_in = _wp_args->reset_in;
    wp::array_t<wp::vec_t<6, wp::float32>> var_xfrc_applied_out = _wp_args->xfrc_applied_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    const bool var_3 = true;
    bool* var_4;
    bool var_5;
    bool var_6;
    const wp::float32 var_7 = 0.0;
    wp::vec_t<6, wp::float32>* var_8;
    //---------
    // forward
    // def reset_xfrc_applied(reset_in: wp.array[bool], xfrc_applied_out: wp.array2d[wp.spatial_vector]):       <L 2410>
    // worldid, bodyid, elemid = wp.tid()                                                     <L 2411>
    builtin_tid3d(var_0, var_1, var_2);
    // if wp.static(reset is not None):                                                       <L 2413>
    // if not reset_in[worldid]:                                                              <L 2414>
    var_4 = wp::address(var_reset_in, var_0);
    var_6 = wp::load(var_4);
    var_5 = wp::unot(var_6);
    if (var_5) {
        // return                                                                             <L 2415>
        return;
    }
    // xfrc_applied_out[worldid, bodyid][elemid] = 0.0                                        <L 2417>
    var_8 = &(wp::index(var_xfrc_applied_out, var_0, var_1));
    wp::store(&(wp::index(var_xfrc_applied_out, var_0, var_1).component_ref(var_2)), var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args_reset_data__locals__reset_xfrc_applied_d480c6c7 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args_reset_data__locals__reset_xfrc_applied_d480c6c7 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args_reset_data__locals__reset_xfrc_applied_d480c6c7 *_wp_args)
{
    reset_data__locals__reset_xfrc_applied_d480c6c7_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

