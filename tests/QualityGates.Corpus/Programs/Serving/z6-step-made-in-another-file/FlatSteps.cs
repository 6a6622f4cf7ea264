using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

internal sealed class Flat
{
    [LoadColumn(0)] public float Size { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Floor { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }
}

internal sealed class FlatSize
{
    public float SizeOfRoom { get; set; }
}

internal static class FlatSteps
{
    public static CustomMappingEstimator<Flat, FlatSize> PerRoom(MLContext ml)
    {
        return ml.Transforms.CustomMapping<Flat, FlatSize>((flat, size) => size.SizeOfRoom = flat.Size / Math.Max(flat.Rooms, 1f), "SizeOfRoom");
    }
}
