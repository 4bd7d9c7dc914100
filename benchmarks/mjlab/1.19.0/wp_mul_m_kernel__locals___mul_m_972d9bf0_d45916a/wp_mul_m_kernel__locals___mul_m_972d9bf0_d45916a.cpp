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

struct wp_args_mul_m_kernel__locals___mul_m_ff3bc617 {
    wp::array_t<wp::int32> M_mulm_rowadr;
    wp::array_t<wp::int32> M_mulm_col;
    wp::array_t<wp::int32> M_mulm_madr;
    wp::array_t<wp::float32> M_in;
    wp::array_t<wp::float32> vec;
    wp::array_t<bool> skip;
    wp::array_t<wp::float32> res;
};


template <bool wp_linear_contiguous>
static void mul_m_kernel__locals___mul_m_ff3bc617_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args_mul_m_kernel__locals___mul_m_ff3bc617 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_M_mulm_rowadr = _wp_args->M_mulm_rowadr;
    wp::array_t<wp::int32> var_M_mulm_col = _wp_args->M_mulm_col;
    wp::array_t<wp::int32> var_M_mulm_madr = _wp_args->M_mulm_madr;
    wp::array_t<wp::float32> var_M_in = _wp_args->M_in;
    wp::array_t<wp::float32> var_vec = _wp_args->vec;
    wp::array_t<bool> var_skip = _wp_args->skip;
    wp::array_t<wp::float32> var_res = _wp_args->res;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    const bool var_2 = true;
    bool* var_3;
    bool var_4;
    bool var_5;
    const wp::float32 var_6 = 0.0;
    wp::float32 var_7;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    const wp::int32 var_11 = 1;
    wp::int32 var_12;
    wp::int32* var_13;
    wp::int32 var_14;
    wp::int32 var_15;
    wp::range_t var_16;
    wp::int32 var_17;
    wp::int32* var_18;
    wp::int32 var_19;
    wp::int32 var_20;
    wp::int32* var_21;
    wp::int32 var_22;
    wp::int32 var_23;
    wp::float32* var_24;
    wp::float32* var_25;
    wp::float32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    //---------
    // forward
    // def _mul_m(                                                                            <L 156>
    // worldid, dofid = wp.tid()                                                              <L 170>
    builtin_tid2d(var_0, var_1);
    // if wp.static(check_skip):                                                              <L 172>
    // if skip[worldid]:                                                                      <L 173>
    var_3 = wp::address(var_skip, var_0);
    var_4 = wp::load(var_3);
    if (var_4) {
        // return                                                                             <L 174>
        return;
    }
    var_5 = wp::load(var_3);
    // acc = float(0.0)                                                                       <L 177>
    var_7 = wp::float(var_6);
    // start = M_mulm_rowadr[dofid]                                                           <L 178>
    var_8 = wp::address(var_M_mulm_rowadr, var_1);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // end = M_mulm_rowadr[dofid + 1]                                                         <L 179>
    var_12 = wp::add(var_1, var_11);
    var_13 = wp::address(var_M_mulm_rowadr, var_12);
    var_15 = wp::load(var_13);
    var_14 = wp::copy(var_15);
    // for k in range(start, end):                                                            <L 180>
    var_16 = wp::range(var_9, var_14);
    start_for_1:;
        if (iter_cmp(var_16) == 0) goto end_for_1;
        var_17 = wp::iter_next(var_16);
        // col = M_mulm_col[k]                                                                <L 181>
        var_18 = wp::address(var_M_mulm_col, var_17);
        var_20 = wp::load(var_18);
        var_19 = wp::copy(var_20);
        // madr = M_mulm_madr[k]                                                              <L 182>
        var_21 = wp::address(var_M_mulm_madr, var_17);
        var_23 = wp::load(var_21);
        var_22 = wp::copy(var_23);
        // acc += M_in[worldid, madr] * vec[worldid, col]                                     <L 183>
        var_24 = wp::address(var_M_in, var_0, var_22);
        var_25 = wp::address(var_vec, var_0, var_19);
        var_27 = wp::load(var_24);
        var_28 = wp::load(var_25);
        var_26 = wp::mul(var_27, var_28);
        var_29 = wp::add(var_7, var_26);
        wp::assign(var_7, var_29);
        goto start_for_1;
    end_for_1:;
    // res[worldid, dofid] = acc                                                              <L 185>
    wp::array_store(var_res, var_0, var_1, var_7);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void mul_m_kernel__locals___mul_m_ff3bc617_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args_mul_m_kernel__locals___mul_m_ff3bc617 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        mul_m_kernel__locals___mul_m_ff3bc617_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void mul_m_kernel__locals___mul_m_ff3bc617_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args_mul_m_kernel__locals___mul_m_ff3bc617 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    mul_m_kernel__locals___mul_m_ff3bc617_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void mul_m_kernel__locals___mul_m_ff3bc617_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args_mul_m_kernel__locals___mul_m_ff3bc617 *_wp_args)
{
    mul_m_kernel__locals___mul_m_ff3bc617_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

