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

struct wp_args__tile_cholesky_factorize_block__locals__kernel_8f16d79e {
    wp::array_t<wp::int32> qLD_block_adr;
    wp::array_t<wp::float32> M_in;
    wp::array_t<wp::int32> block_elemid;
    wp::array_t<wp::int32> block_dof;
    wp::array_t<wp::float32> L_out;
};


template <bool wp_linear_contiguous>
static void _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__tile_cholesky_factorize_block__locals__kernel_8f16d79e *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_qLD_block_adr = _wp_args->qLD_block_adr;
    wp::array_t<wp::float32> var_M_in = _wp_args->M_in;
    wp::array_t<wp::int32> var_block_elemid = _wp_args->block_elemid;
    wp::array_t<wp::int32> var_block_dof = _wp_args->block_dof;
    wp::array_t<wp::float32> var_L_out = _wp_args->L_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::int32 var_5 = 324;
    wp::tuple_t<wp::int32> var_6;
    wp::int32 var_7;
    wp::tuple_t<wp::int32> var_8;
    const wp::str var_9 = "shared";
    wp::tile_shared_t<wp::int32,wp::tile_layout_strided_t<wp::tile_shape_t<324>, wp::tile_stride_t<1>>, true> var_10 = wp::tile_alloc_empty<wp::int32,wp::tile_shape_t<324>,wp::tile_stride_t<1>,false>();
    wp::array_t<wp::float32> var_11;
    wp::tuple_t<wp::int32> var_12;
    const wp::str var_13 = "shared";
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<324>, wp::tile_stride_t<1>>, true> var_14 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<324>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_15 = 0;
    const wp::int32 var_16 = 0;
    const wp::int32 var_17 = 18;
    wp::tuple_t<wp::int32, wp::int32> var_18;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18,18>, wp::tile_stride_t<18,1>>, false> var_19 = nullptr;
    const wp::str var_20 = "upper";
    const wp::int32 var_21 = 0;
    wp::array_t<wp::float32> var_22;
    wp::tuple_t<wp::int32> var_23;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<324>, wp::tile_stride_t<1>>, false> var_24 = nullptr;
    wp::int32* var_25;
    wp::tuple_t<wp::int32> var_26;
    wp::int32 var_27;
    wp::int32 var_28;
    //---------
    // forward
    // def kernel(                                                                            <L 1290>
    // worldid, blk = wp.tid()                                                                <L 1301>
    builtin_tid2d(var_0, var_1);
    // start = block_dof[blk]                                                                 <L 1302>
    var_2 = wp::address(var_block_dof, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // idx = wp.tile_load(block_elemid, shape=(block_area,), offset=(blk * block_area,), storage="shared")       <L 1304>
    var_6 = wp::tuple(var_5);
    var_7 = wp::mul(var_1, var_5);
    var_8 = wp::tuple(var_7);
    var_10 = wp::tile_load<wp::int32, true, false, 324>(var_block_elemid, var_7);
    // block = wp.tile_load_indexed(M_in[worldid], idx, shape=(block_area,), storage="shared")       <L 1305>
    var_11 = wp::view(var_M_in, var_0);
    var_12 = wp::tuple(var_5);
    var_14 = wp::tile_load_indexed<324>(var_11, var_10, var_15, var_16);
    // L = wp.tile_reshape(block, (block_size, block_size))                                   <L 1307>
    var_18 = wp::tuple(var_17, var_17);
    var_19 = wp::tile_reshape<wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18,18>, wp::tile_stride_t<18,1>>, false>>(var_14);
    // wp.tile_cholesky_inplace(L, fill_mode="upper")                                         <L 1308>
    wp::tile_cholesky_inplace<true>(var_21, var_19);
    // wp.tile_store(L_out[worldid], wp.tile_reshape(L, (block_area,)), offset=(qLD_block_adr[start],))       <L 1309>
    var_22 = wp::view(var_L_out, var_0);
    var_23 = wp::tuple(var_5);
    var_24 = wp::tile_reshape<wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<324>, wp::tile_stride_t<1>>, false>>(var_19);
    var_25 = wp::address(var_qLD_block_adr, var_3);
    var_27 = wp::load(var_25);
    var_26 = wp::tuple(var_27);
    var_28 = wp::load(var_25);
    wp::tile_store<wp::float32, true, false>(var_22, var_28, var_24);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__tile_cholesky_factorize_block__locals__kernel_8f16d79e *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__tile_cholesky_factorize_block__locals__kernel_8f16d79e *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__tile_cholesky_factorize_block__locals__kernel_8f16d79e *_wp_args)
{
    _tile_cholesky_factorize_block__locals__kernel_8f16d79e_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

