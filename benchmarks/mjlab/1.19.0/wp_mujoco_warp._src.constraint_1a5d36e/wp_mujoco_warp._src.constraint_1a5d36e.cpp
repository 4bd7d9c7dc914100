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

struct wp_args__zero_constraint_counts_82d999b9 {
    wp::array_t<wp::int32> ne_out;
    wp::array_t<wp::int32> nf_out;
    wp::array_t<wp::int32> nl_out;
    wp::array_t<wp::int32> nefc_out;
    wp::array_t<wp::int32> efc_jtdaj_nblock_out;
    wp::array_t<wp::int32> efc_nnz_out;
};


template <bool wp_linear_contiguous>
static void _zero_constraint_counts_82d999b9_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__zero_constraint_counts_82d999b9 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args__zero_constraint_counts_82d999b9 wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.ne_out.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.nf_out.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.nl_out.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.nefc_out.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.efc_jtdaj_nblock_out.strides[0] = sizeof(wp::int32);
        wp_contiguous_args.efc_nnz_out.strides[0] = sizeof(wp::int32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::int32> var_ne_out = _wp_args->ne_out;
    wp::array_t<wp::int32> var_nf_out = _wp_args->nf_out;
    wp::array_t<wp::int32> var_nl_out = _wp_args->nl_out;
    wp::array_t<wp::int32> var_nefc_out = _wp_args->nefc_out;
    wp::array_t<wp::int32> var_efc_jtdaj_nblock_out = _wp_args->efc_jtdaj_nblock_out;
    wp::array_t<wp::int32> var_efc_nnz_out = _wp_args->efc_nnz_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::int32 var_1 = 0;
    const wp::int32 var_2 = 0;
    const wp::int32 var_3 = 0;
    const wp::int32 var_4 = 0;
    const wp::int32 var_5 = 0;
    const wp::int32 var_6 = 0;
    //---------
    // forward
    // def _zero_constraint_counts(                                                           <L 61>
    // worldid = wp.tid()                                                                     <L 71>
    var_0 = builtin_tid1d();
    // ne_out[worldid] = 0                                                                    <L 74>
    wp::array_store(var_ne_out, var_0, var_1);
    // nf_out[worldid] = 0                                                                    <L 75>
    wp::array_store(var_nf_out, var_0, var_2);
    // nl_out[worldid] = 0                                                                    <L 76>
    wp::array_store(var_nl_out, var_0, var_3);
    // nefc_out[worldid] = 0                                                                  <L 77>
    wp::array_store(var_nefc_out, var_0, var_4);
    // efc_jtdaj_nblock_out[worldid] = 0                                                      <L 78>
    wp::array_store(var_efc_jtdaj_nblock_out, var_0, var_5);
    // efc_nnz_out[worldid] = 0                                                               <L 79>
    wp::array_store(var_efc_nnz_out, var_0, var_6);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _zero_constraint_counts_82d999b9_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__zero_constraint_counts_82d999b9 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _zero_constraint_counts_82d999b9_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _zero_constraint_counts_82d999b9_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__zero_constraint_counts_82d999b9 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->ne_out.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->nf_out.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->nl_out.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->nefc_out.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->efc_jtdaj_nblock_out.strides[0] == (int)sizeof(wp::int32)) & (_wp_args->efc_nnz_out.strides[0] == (int)sizeof(wp::int32)));
    if (wp_linear_contiguous)
        _zero_constraint_counts_82d999b9_cpu_forward_tasks<true>(dim, _wp_args);
    else
        _zero_constraint_counts_82d999b9_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _zero_constraint_counts_82d999b9_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__zero_constraint_counts_82d999b9 *_wp_args)
{
    _zero_constraint_counts_82d999b9_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

