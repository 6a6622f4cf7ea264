// corpus: Gaps, an order of their own, a class that is only a prediction and one that is filled from memory.
// library: ML.NET
// axis: look-alikes
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
Console.WriteLine(ml.Data.LoadFromTextFile<Gaps>("gaps.tsv", hasHeader: true).Schema.Count);
Console.WriteLine(ml.Data.LoadFromEnumerable(new[] { new Memory { Width = 1, Height = 2 } }).Schema.Count);

sealed class Gaps
{
    [LoadColumn(7)] public float Label { get; set; }
    [LoadColumn(0, 3), VectorType(4)] public float[] Pixels { get; set; } = [];
    [LoadColumn(5)] public float Width { get; set; }
    [NoColumn] public float Area => Width * Width;
    public const int Count = 3;
}

sealed class Memory
{
    public float Width { get; set; }
    public float Height { get; set; }
}
