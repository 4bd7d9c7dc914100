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

struct wp_args__contact_sort__locals__contact_sort_8e7f5daf {
    wp::array_t<wp::int32> sensor_intprm;
    wp::array_t<wp::int32> sensor_contact_adr;
    wp::array_t<wp::int32> sensor_contact_nmatch_in;
    wp::array_t<wp::int32> sensor_contact_matchid_in;
    wp::array_t<wp::float32> sensor_contact_criteria_in;
    wp::array_t<wp::int32> sensor_contact_matchid_out;
};


template <bool wp_linear_contiguous>
static void _contact_sort__locals__contact_sort_8e7f5daf_cpu_kernel_forward(
    wp::launch_bounds_t<2> dim,
    size_t task_index,
    wp_args__contact_sort__locals__contact_sort_8e7f5daf *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::int32> var_sensor_intprm = _wp_args->sensor_intprm;
    wp::array_t<wp::int32> var_sensor_contact_adr = _wp_args->sensor_contact_adr;
    wp::array_t<wp::int32> var_sensor_contact_nmatch_in = _wp_args->sensor_contact_nmatch_in;
    wp::array_t<wp::int32> var_sensor_contact_matchid_in = _wp_args->sensor_contact_matchid_in;
    wp::array_t<wp::float32> var_sensor_contact_criteria_in = _wp_args->sensor_contact_criteria_in;
    wp::array_t<wp::int32> var_sensor_contact_matchid_out = _wp_args->sensor_contact_matchid_out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::int32 var_1;
    wp::int32 var_2;
    wp::int32 var_3;
    wp::int32* var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    const wp::int32 var_7 = 1;
    wp::int32* var_8;
    wp::int32 var_9;
    wp::int32 var_10;
    bool var_11;
    const wp::int32 var_12 = 0;
    bool var_13;
    const wp::int32 var_14 = 3;
    bool var_15;
    wp::int32* var_16;
    wp::int32 var_17;
    wp::int32 var_18;
    const wp::int32 var_19 = 1;
    bool var_20;
    wp::array_t<wp::float32> var_21;
    const wp::int32 var_22 = 64;
    wp::tile_shared_t<wp::float32,wp::tile_layout_strided_t<wp::tile_shape_t<64>, wp::tile_stride_t<1>>, true> var_23 = wp::tile_alloc_empty<wp::float32,wp::tile_shape_t<64>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_24 = 0;
    wp::array_t<wp::int32> var_25;
    wp::tile_shared_t<wp::int32,wp::tile_layout_strided_t<wp::tile_shape_t<64>, wp::tile_stride_t<1>>, true> var_26 = wp::tile_alloc_empty<wp::int32,wp::tile_shape_t<64>,wp::tile_stride_t<1>,false>();
    const wp::int32 var_27 = 0;
    wp::array_t<wp::int32> var_28;
    const wp::int32 var_29 = 0;
    //---------
    // forward
    // def contact_sort(                                                                      <L 2472>
    // worldid, contactsensorid = wp.tid()                                                    <L 2483>
    builtin_tid2d(var_0, var_1);
    // worldid, contactsensorid = wp.tid()                                                    <L 2485>
    builtin_tid2d(var_2, var_3);
    // sensorid = sensor_contact_adr[contactsensorid]                                         <L 2486>
    var_4 = wp::address(var_sensor_contact_adr, var_3);
    var_6 = wp::load(var_4);
    var_5 = wp::copy(var_6);
    // reduce = sensor_intprm[sensorid, 1]                                                    <L 2488>
    var_8 = wp::address(var_sensor_intprm, var_5, var_7);
    var_10 = wp::load(var_8);
    var_9 = wp::copy(var_10);
    // if reduce == 0 or reduce == 3:  # none or netforce                                     <L 2489>
    var_13 = (var_9 == var_12);
    var_11 = var_13;
    if (!var_11) {
        var_15 = (var_9 == var_14);
        var_11 = var_11 || var_15;
    }
    if (var_11) {
        // return                                                                             <L 2490>
        return;
    }
    // nmatch = sensor_contact_nmatch_in[worldid, contactsensorid]                            <L 2492>
    var_16 = wp::address(var_sensor_contact_nmatch_in, var_2, var_3);
    var_18 = wp::load(var_16);
    var_17 = wp::copy(var_18);
    // if nmatch <= 1:                                                                        <L 2495>
    var_20 = (var_17 <= var_19);
    if (var_20) {
        // return                                                                             <L 2496>
        return;
    }
    // criteria_tile = wp.tile_load(sensor_contact_criteria_in[worldid, contactsensorid], shape=maxmatch)       <L 2498>
    var_21 = wp::view(var_sensor_contact_criteria_in, var_2, var_3);
    var_23 = wp::tile_load<wp::float32, true, false, 64>(var_21, var_24);
    // matchid_tile = wp.tile_load(sensor_contact_matchid_in[worldid, contactsensorid], shape=maxmatch)       <L 2499>
    var_25 = wp::view(var_sensor_contact_matchid_in, var_2, var_3);
    var_26 = wp::tile_load<wp::int32, true, false, 64>(var_25, var_27);
    // wp.tile_sort(criteria_tile, matchid_tile)                                              <L 2500>
    wp::tile_sort(var_23, var_26);
    // wp.tile_store(sensor_contact_matchid_out[worldid, contactsensorid], matchid_tile)       <L 2501>
    var_28 = wp::view(var_sensor_contact_matchid_out, var_2, var_3);
    wp::tile_store<wp::int32, true, false>(var_28, var_29, var_26);
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void _contact_sort__locals__contact_sort_8e7f5daf_cpu_forward_tasks(
    wp::launch_bounds_t<2> *dim,
    wp_args__contact_sort__locals__contact_sort_8e7f5daf *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        _contact_sort__locals__contact_sort_8e7f5daf_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void _contact_sort__locals__contact_sort_8e7f5daf_cpu_forward_dispatch(
    wp::launch_bounds_t<2> *dim,
    wp_args__contact_sort__locals__contact_sort_8e7f5daf *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    _contact_sort__locals__contact_sort_8e7f5daf_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void _contact_sort__locals__contact_sort_8e7f5daf_cpu_forward(
    wp::launch_bounds_t<2> *dim,
    wp_args__contact_sort__locals__contact_sort_8e7f5daf *_wp_args)
{
    _contact_sort__locals__contact_sort_8e7f5daf_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C

