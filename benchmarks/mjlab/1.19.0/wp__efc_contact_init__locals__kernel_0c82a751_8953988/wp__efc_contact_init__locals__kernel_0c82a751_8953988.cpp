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

struct wp_args__efc_contact_init__locals__kernel_97d2cf71 {
    wp::array_t<wp::int32> body_weldid;
    wp::array_t<wp::int32> body_dofnum;
    wp::array_t<wp::int32> body_dofadr;
    wp::array_t<wp::int32> dof_parentid;
    wp::array_t<wp::int32> geom_bodyid;
    wp::int32 njmax_in;
    wp::int32 njmax_nnz_in;
    wp::array_t<wp::int32> nacon_in;
    wp::array_t<wp::float32> dist_in;
    wp::array_t<wp::int32> condim_in;
    wp::array_t<wp::float32> includemargin_in;
    wp::array_t<wp::int32> worldid_in;
    wp::array_t<wp::vec_t<2, wp::int32>> geom_in;
    wp::array_t<wp::int32> type_in;
    wp::array_t<wp::int32> nefc_out;
    wp::array_t<wp::int32> contact_efc_address_out;
    wp::array_t<wp::int32> efc_id_out;
    wp::array_t<wp::int32> efc_jtdaj_adr_out;
    wp::array_t<wp::int32> efc_jtdaj_nrow_out;
    wp::array_t<wp::int32> efc_jtdaj_nblock_out;
    wp::array_t<wp::int32> efc_J_rownnz_out;
    wp::array_t<wp::int32> efc_J_rowadr_out;
    wp::array_t<wp::int32> efc_nnz_out;
};


template <bool wp_linear_contiguous>
static void _efc_contact_init__locals__kernel_97d2cf71_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args__efc_contact_init__locals__kernel_97d2cf71 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_body_weldid = _wp_args->body_weldid;
    wp::array_t<wp::int32> var_body_dofnum = _wp_args->body_dofnum;
    wp::array_t<wp::int32> var_body_dofadr = _wp_args->body_dofadr;
    wp::array_t<wp::int32> var_dof_parentid = _wp_args->dof_parentid;
    wp::array_t<wp::int32> var_geom_bodyid = _wp_args->geom_bodyid;
    wp::int32 var_njmax_in = _wp_args->njmax_in;
    wp::int32 var_njmax_nnz_in = _wp_args->njmax_nnz_in;
    wp::array_t<wp::int32> var_nacon_in = _wp_args->nacon_in;
    wp::array_t<wp::float32> var_dist_in = _wp_args->dist_in;
    wp::array_t<wp::int32> var_condim_in = _wp_args->condim_in;
    wp::array_t<wp::float32> var_includemargin_in = _wp_args->includemargin_in;
    wp::array_t<wp::int32> var_worldid_in = _wp_args->worldid_in;
    wp::array_t<wp::vec_t<2, wp::int32>> var_geom_in = _wp_args->geom_in;
    wp::array_t<wp::int32> var_type_in = _wp_args->type_in;
    wp::array_t<wp::int32> var_nefc_out = _wp_args->nefc_out;
    wp::array_t<wp::int32> var_contact_efc_address_out = _wp_args->contact_efc_address_out;
    wp::array_t<wp::int32> var_efc_id_out = _wp_args->efc_id_out;
    wp::array_t<wp::int32> var_efc_jtdaj_adr_out = _wp_args->efc_jtdaj_adr_out;
    wp::array_t<wp::int32> var_efc_jtdaj_nrow_out = _wp_args->efc_jtdaj_nrow_out;
    wp::array_t<wp::int32> var_efc_jtdaj_nblock_out = _wp_args->efc_jtdaj_nblock_out;
    wp::array_t<wp::int32> var_efc_J_rownnz_out = _wp_args->efc_J_rownnz_out;
    wp::array_t<wp::int32> var_efc_J_rowadr_out = _wp_args->efc_J_rowadr_out;
    wp::array_t<wp::int32> var_efc_nnz_out = _wp_args->efc_nnz_out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::int32 var_1 = 0;
    wp::int32* var_2;
    bool var_3;
    wp::int32 var_4;
    wp::int32* var_5;
    const wp::int32 var_6 = 1;
    wp::int32 var_7;
    wp::int32 var_8;
    bool var_9;
    wp::int32* var_10;
    wp::int32 var_11;
    wp::int32 var_12;
    wp::float32* var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32* var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    const wp::int32 var_19 = 0;
    bool var_20;
    bool var_21;
    const bool var_22 = true;
    wp::int32 var_23;
    wp::int32* var_24;
    wp::int32 var_25;
    wp::int32 var_26;
    wp::int32 var_27;
    wp::range_t var_28;
    wp::int32 var_29;
    wp::int32 var_30;
    bool var_31;
    const wp::int32 var_32 = -1;
    const bool var_33 = false;
    const bool var_34 = false;
    //---------
    // forward
    // def kernel(                                                                            <L 2646>
    // conid = wp.tid()                                                                       <L 2676>
    var_0 = builtin_tid1d();
    // if conid >= nacon_in[0]:                                                               <L 2678>
    var_2 = wp::address(var_nacon_in, var_1);
    var_4 = wp::load(var_2);
    var_3 = (var_0 >= var_4);
    if (var_3) {
        // return                                                                             <L 2679>
        return;
    }
    // if not type_in[conid] & ContactType.CONSTRAINT:                                        <L 2681>
    var_5 = wp::address(var_type_in, var_0);
    var_8 = wp::load(var_5);
    var_7 = wp::bit_and(var_8, var_6);
    var_9 = wp::unot(var_7);
    if (var_9) {
        // return                                                                             <L 2682>
        return;
    }
    // condim = condim_in[conid]                                                              <L 2684>
    var_10 = wp::address(var_condim_in, var_0);
    var_12 = wp::load(var_10);
    var_11 = wp::copy(var_12);
    // includemargin = includemargin_in[conid]                                                <L 2686>
    var_13 = wp::address(var_includemargin_in, var_0);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // pos = dist_in[conid] - includemargin                                                   <L 2687>
    var_16 = wp::address(var_dist_in, var_0);
    var_18 = wp::load(var_16);
    var_17 = wp::sub(var_18, var_14);
    // active = pos < 0                                                                       <L 2688>
    var_20 = (var_17 < var_19);
    // if not active:                                                                         <L 2690>
    var_21 = wp::unot(var_20);
    if (var_21) {
        // return                                                                             <L 2691>
        return;
    }
    // if wp.static(IS_ELLIPTIC):                                                             <L 2693>
    // ndim = condim                                                                          <L 2694>
    var_23 = wp::copy(var_11);
    // worldid = worldid_in[conid]                                                            <L 2701>
    var_24 = wp::address(var_worldid_in, var_0);
    var_26 = wp::load(var_24);
    var_25 = wp::copy(var_26);
    // base_efcid = wp.atomic_add(nefc_out, worldid, ndim)                                    <L 2704>
    var_27 = wp::atomic_add(var_nefc_out, var_25, var_23);
    // for dim in range(ndim):                                                                <L 2705>
    var_28 = wp::range(var_23);
    start_for_3:;
        if (iter_cmp(var_28) == 0) goto end_for_3;
        var_29 = wp::iter_next(var_28);
        // efcid = base_efcid + dim                                                           <L 2706>
        var_30 = wp::add(var_27, var_29);
        // if efcid >= njmax_in:                                                              <L 2707>
        var_31 = (var_30 >= var_njmax_in);
        if (var_31) {
            // contact_efc_address_out[conid, dim] = -1                                       <L 2708>
            wp::array_store(var_contact_efc_address_out, var_0, var_29, var_32);
        }
        if (!var_31) {
            // contact_efc_address_out[conid, dim] = efcid                                    <L 2710>
            wp::array_store(var_contact_efc_address_out, var_0, var_29, var_30);
            // efc_id_out[worldid, efcid] = conid                                             <L 2712>
            wp::array_store(var_efc_id_out, var_25, var_30, var_0);
        }
        goto start_for_3;
    end_for_3:;
    // if wp.static(is_sparse and newton):                                                    <L 2714>
    // if wp.static(IS_SPARSE):                                                               <L 2720>
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _efc_contact_init__locals__kernel_97d2cf71_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args__efc_contact_init__locals__kernel_97d2cf71 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _efc_contact_init__locals__kernel_97d2cf71_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _efc_contact_init__locals__kernel_97d2cf71_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args__efc_contact_init__locals__kernel_97d2cf71 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _efc_contact_init__locals__kernel_97d2cf71_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _efc_contact_init__locals__kernel_97d2cf71_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args__efc_contact_init__locals__kernel_97d2cf71 *_wp_args)
{
    _efc_contact_init__locals__kernel_97d2cf71_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

