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

struct wp_args__solve_init_jaref_kernel__locals__kernel_04171959 {
    wp::array_t<wp::int32> nefc_in;
    wp::array_t<wp::float32> qacc_in;
    wp::array_t<wp::int32> efc_J_rownnz_in;
    wp::array_t<wp::int32> efc_J_rowadr_in;
    wp::array_t<wp::int32> efc_J_colind_in;
    wp::array_t<wp::float32> efc_J_in;
    wp::array_t<wp::float32> efc_aref_in;
    wp::array_t<wp::int32> dof_cdof_in;
    wp::array_t<wp::float32> ctx_Jaref_out;
};


template <bool wp_linear_contiguous>
static void _solve_init_jaref_kernel__locals__kernel_04171959_cpu_kernel_forward(
    wp::launch_bounds_t<3> dim,
    size_t task_index,
    wp_args__solve_init_jaref_kernel__locals__kernel_04171959 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_nefc_in = _wp_args->nefc_in;
    wp::array_t<wp::float32> var_qacc_in = _wp_args->qacc_in;
    wp::array_t<wp::int32> var_efc_J_rownnz_in = _wp_args->efc_J_rownnz_in;
    wp::array_t<wp::int32> var_efc_J_rowadr_in = _wp_args->efc_J_rowadr_in;
    wp::array_t<wp::int32> var_efc_J_colind_in = _wp_args->efc_J_colind_in;
    wp::array_t<wp::float32> var_efc_J_in = _wp_args->efc_J_in;
    wp::array_t<wp::float32> var_efc_aref_in = _wp_args->efc_aref_in;
    wp::array_t<wp::int32> var_dof_cdof_in = _wp_args->dof_cdof_in;
    wp::array_t<wp::float32> var_ctx_Jaref_out = _wp_args->ctx_Jaref_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::int32* var_3;
    bool var_4;
    wp::int32 var_5;
    const wp::float32 var_6 = 0.0;
    wp::float32 var_7;
    const bool var_8 = false;
    const bool var_9 = true;
    wp::int32 var_10;
    wp::int32 var_11;
    wp::float32* var_12;
    wp::float32* var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32 var_16;
    wp::float32 var_17;
    wp::float32* var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    //---------
    // forward
    // def kernel(                                                                            <L 1565>
    // worldid, efcid, dofstart = wp.tid()                                                    <L 1578>
    builtin_tid3d(var_0, var_1, var_2);
    // if efcid >= nefc_in[worldid]:                                                          <L 1580>
    var_3 = wp::address(var_nefc_in, var_0);
    var_5 = wp::load(var_3);
    var_4 = (var_1 >= var_5);
    if (var_4) {
        // return                                                                             <L 1581>
        return;
    }
    // jaref = float(0.0)                                                                     <L 1583>
    var_7 = wp::float(var_6);
    // if wp.static(is_sparse):                                                               <L 1584>
    // if wp.static(dofs_per_thread >= nv):                                                   <L 1597>
    // for i in range(wp.static(min(dofs_per_thread, nv))):                                   <L 1598>
    var_10 = 0;
    start_for_1:;
        if (var_10 >= 18) goto end_for_1;
        var_11 = var_10;
        var_10 += 1;
        // jaref += efc_J_in[worldid, efcid, i] * qacc_in[worldid, i]                         <L 1599>
        var_12 = wp::address(var_efc_J_in, var_0, var_1, var_11);
        var_13 = wp::address(var_qacc_in, var_0, var_11);
        var_15 = wp::load(var_12);
        var_16 = wp::load(var_13);
        var_14 = wp::mul(var_15, var_16);
        var_17 = wp::add(var_7, var_14);
        wp::assign(var_7, var_17);
        goto start_for_1;
    end_for_1:;
    // ctx_Jaref_out[worldid, efcid] = jaref - efc_aref_in[worldid, efcid]                    <L 1600>
    var_18 = wp::address(var_efc_aref_in, var_0, var_1);
    var_20 = wp::load(var_18);
    var_19 = wp::sub(var_7, var_20);
    wp::array_store(var_ctx_Jaref_out, var_0, var_1, var_19);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _solve_init_jaref_kernel__locals__kernel_04171959_cpu_forward_tasks(
    wp::launch_bounds_t<3> *dim,
    wp_args__solve_init_jaref_kernel__locals__kernel_04171959 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _solve_init_jaref_kernel__locals__kernel_04171959_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _solve_init_jaref_kernel__locals__kernel_04171959_cpu_forward_dispatch(
    wp::launch_bounds_t<3> *dim,
    wp_args__solve_init_jaref_kernel__locals__kernel_04171959 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _solve_init_jaref_kernel__locals__kernel_04171959_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _solve_init_jaref_kernel__locals__kernel_04171959_cpu_forward(
    wp::launch_bounds_t<3> *dim,
    wp_args__solve_init_jaref_kernel__locals__kernel_04171959 *_wp_args)
{
    _solve_init_jaref_kernel__locals__kernel_04171959_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

