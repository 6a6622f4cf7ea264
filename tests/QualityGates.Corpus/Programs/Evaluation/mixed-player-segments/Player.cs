using Microsoft.ML.Data;

namespace Segments;

internal sealed class Player
{
    [LoadColumn(0)] public string Name { get; set; } = "";
    [LoadColumn(1)] public float Sessions { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
    [LoadColumn(3)] public float Spent { get; set; }
    [LoadColumn(4)] public float Invited { get; set; }
}

internal sealed class Segment
{
    public string Name { get; set; } = "";
    [ColumnName("PredictedLabel")] public uint Number { get; set; }
    [ColumnName("Score")] public float[] Distances { get; set; } = [];
}
