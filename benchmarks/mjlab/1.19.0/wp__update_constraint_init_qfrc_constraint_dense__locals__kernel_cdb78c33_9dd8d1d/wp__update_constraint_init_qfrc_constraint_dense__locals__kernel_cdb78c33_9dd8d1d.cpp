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

struct wp_args__update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f {
    wp::array_t<wp::int32> nefc_in;
    wp::array_t<wp::float32> efc_J_in;
    wp::array_t<wp::float32> efc_force_in;
    wp::int32 njmax_in;
    wp::array_t<wp::int32> state_changed_count_in;
    wp::array_t<bool> ctx_done_in;
    wp::array_t<wp::float32> qfrc_constraint_out;
};


template <bool wp_linear_contiguous>
static void _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_nefc_in = _wp_args->nefc_in;
    wp::array_t<wp::float32> var_efc_J_in = _wp_args->efc_J_in;
    wp::array_t<wp::float32> var_efc_force_in = _wp_args->efc_force_in;
    wp::int32 var_njmax_in = _wp_args->njmax_in;
    wp::array_t<wp::int32> var_state_changed_count_in = _wp_args->state_changed_count_in;
    wp::array_t<bool> var_ctx_done_in = _wp_args->ctx_done_in;
    wp::array_t<wp::float32> var_qfrc_constraint_out = _wp_args->qfrc_constraint_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    bool* var_2;
    bool var_3;
    bool var_4;
    const bool var_5 = false;
    const wp::float32 var_6 = 0.0;
    wp::float32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    wp::range_t var_11;
    wp::int32 var_12;
    wp::float32* var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    wp::float32* var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    //---------
    // forward
    // def kernel(                                                                            <L 1869>
    // worldid, dofid = wp.tid()                                                              <L 1881>
    builtin_tid2d(var_0, var_1);
    // if ctx_done_in[worldid]:                                                               <L 1883>
    var_2 = wp::address(var_ctx_done_in, var_0);
    var_3 = wp::load(var_2);
    if (var_3) {
        // return                                                                             <L 1884>
        return;
    }
    var_4 = wp::load(var_2);
    // if wp.static(STABLE_FAST):                                                             <L 1887>
    // sum_qfrc = float(0.0)                                                                  <L 1891>
    var_7 = wp::float(var_6);
    // for efcid in range(min(njmax_in, nefc_in[worldid])):                                   <L 1892>
    var_8 = wp::address(var_nefc_in, var_0);
    var_10 = wp::load(var_8);
    var_9 = wp::min(var_njmax_in, var_10);
    var_11 = wp::range(var_9);
    start_for_1:;
        if (iter_cmp(var_11) == 0) goto end_for_1;
        var_12 = wp::iter_next(var_11);
        // efc_J = efc_J_in[worldid, efcid, dofid]                                            <L 1893>
        var_13 = wp::address(var_efc_J_in, var_0, var_12, var_1);
        var_15 = wp::load(var_13);
        var_14 = wp::copy(var_15);
        // force = efc_force_in[worldid, efcid]                                               <L 1894>
        var_16 = wp::address(var_efc_force_in, var_0, var_12);
        var_18 = wp::load(var_16);
        var_17 = wp::copy(var_18);
        // sum_qfrc += efc_J * force                                                          <L 1895>
        var_19 = wp::mul(var_14, var_17);
        var_20 = wp::add(var_7, var_19);
        wp::assign(var_7, var_20);
        goto start_for_1;
    end_for_1:;
    // qfrc_constraint_out[worldid, dofid] = sum_qfrc                                         <L 1897>
    wp::array_store(var_qfrc_constraint_out, var_0, var_1, var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f *_wp_args)
{
    _update_constraint_init_qfrc_constraint_dense__locals__kernel_4d31aa3f_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

