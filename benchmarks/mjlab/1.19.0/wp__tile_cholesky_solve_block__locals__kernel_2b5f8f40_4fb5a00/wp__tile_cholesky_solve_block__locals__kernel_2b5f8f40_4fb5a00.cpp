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

struct wp_args__tile_cholesky_solve_block__locals__kernel_3b5b000c {
    wp::array_t<wp::int32> qLD_block_adr;
    wp::array_t<wp::int32> block_dof;
    wp::array_t<wp::float32> L_in;
    wp::array_t<wp::float32> y;
    wp::array_t<wp::float32> x;
};


template <bool wp_linear_contiguous>
static void _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__tile_cholesky_solve_block__locals__kernel_3b5b000c *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_qLD_block_adr = _wp_args->qLD_block_adr;
    wp::array_t<wp::int32> var_block_dof = _wp_args->block_dof;
    wp::array_t<wp::float32> var_L_in = _wp_args->L_in;
    wp::array_t<wp::float32> var_y = _wp_args->y;
    wp::array_t<wp::float32> var_x = _wp_args->x;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32* var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    wp::array_t<wp::float32> var_5;
    const wp::int32 var_6 = 324;
    wp::tuple_t<wp::int32> var_7;
    wp::int32* var_8;
    wp::tuple_t<wp::int32> var_9;
    wp::int32 var_10;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<324>, wp::tile_stride_t<1>>, true> var_11 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<324>,wp::tile_stride_t<1>,false>();
    wp::int32 var_12;
    const wp::int32 var_13 = 18;
    wp::tuple_t<wp::int32, wp::int32> var_14;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18,18>, wp::tile_stride_t<18,1>>, false> var_15 = nullptr;
    wp::array_t<wp::float32> var_16;
    wp::tuple_t<wp::int32> var_17;
    wp::tuple_t<wp::int32> var_18;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18>, wp::tile_stride_t<1>>, true> var_19 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<18>,wp::tile_stride_t<1>,false>();
    const wp::str var_20 = "upper";
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18>, wp::tile_stride_t<1>>, true> var_21 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<18>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_22 = 0;
    wp::array_t<wp::float32> var_23;
    wp::tuple_t<wp::int32> var_24;
    //---------
    // forward
    // def kernel(                                                                            <L 3131>
    // worldid, blk = wp.tid()                                                                <L 3141>
    builtin_tid2d(var_0, var_1);
    // start = block_dof[blk]                                                                 <L 3142>
    var_2 = wp::address(var_block_dof, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::copy(var_4);
    // L = wp.tile_reshape(                                                                   <L 3144>
    // wp.tile_load(L_in[worldid], shape=(block_area,), offset=(qLD_block_adr[start],)), (block_size, block_size)       <L 3145>
    var_5 = wp::view(var_L_in, var_0);
    var_7 = wp::tuple(var_6);
    var_8 = wp::address(var_qLD_block_adr, var_3);
    var_10 = wp::load(var_8);
    var_9 = wp::tuple(var_10);
    var_12 = wp::load(var_8);
    var_11 = wp::tile_load<wp::float32, true, false, 324>(var_5, var_12);
    var_14 = wp::tuple(var_13, var_13);
    var_15 = wp::tile_reshape<wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<18,18>, wp::tile_stride_t<18,1>>, false>>(var_11);
    // rhs = wp.tile_load(y[worldid], shape=(block_size,), offset=(start,))                   <L 3147>
    var_16 = wp::view(var_y, var_0);
    var_17 = wp::tuple(var_13);
    var_18 = wp::tuple(var_3);
    var_19 = wp::tile_load<wp::float32, true, false, 18>(var_16, var_3);
    // sol = wp.tile_cholesky_solve(L, rhs, fill_mode="upper")                                <L 3148>
    var_21 = wp::tile_cholesky_solve<true>(var_22, var_15, var_19, var_21);
    // wp.tile_store(x[worldid], sol, offset=(start,))                                        <L 3149>
    var_23 = wp::view(var_x, var_0);
    var_24 = wp::tuple(var_3);
    wp::tile_store<wp::float32, true, false>(var_23, var_3, var_21);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__tile_cholesky_solve_block__locals__kernel_3b5b000c *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__tile_cholesky_solve_block__locals__kernel_3b5b000c *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__tile_cholesky_solve_block__locals__kernel_3b5b000c *_wp_args)
{
    _tile_cholesky_solve_block__locals__kernel_3b5b000c_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

