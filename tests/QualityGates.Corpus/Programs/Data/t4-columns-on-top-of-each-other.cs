// corpus: Two members of a row class name the same column of the file, and a range runs over the label.
// library: Microsoft.ML
// axis: attributes
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var first = ml.Data.LoadFromTextFile<Abalone>("abalone.data", separatorChar: ',');
var second = ml.Data.LoadFromTextFile<Glass>("glass.data", separatorChar: ',');
var third = ml.Data.LoadFromTextFile<Seeds>("seeds.data", separatorChar: ',');
Console.WriteLine(first.Schema.Count + second.Schema.Count + third.Schema.Count);

internal sealed class Abalone
{
    [LoadColumn(0)]
    public float Length { get; set; }

    [LoadColumn(1)]
    public float Diameter { get; set; }

    [LoadColumn(1)]
    public float Height { get; set; } // expect: MLQ4006

    [LoadColumn(3)]
    public float Label { get; set; }
}

internal sealed class Glass
{
    [LoadColumn(0, 9), VectorType(10)]
    public float[] Features { get; set; } = [];

    [LoadColumn(9)]
    public float Label { get; set; } // expect: MLQ4006
}

internal sealed class Seeds
{
    [LoadColumn(0, 6), VectorType(7)]
    public float[] Features { get; set; } = [];

    [LoadColumn(7)]
    public float Label { get; set; }
}
