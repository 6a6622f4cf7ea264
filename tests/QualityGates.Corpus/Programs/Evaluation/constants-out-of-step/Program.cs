// corpus: The base class trains on registered riders, the subclass measures its predictions against the casual ones.
// library: ML.NET
// axis: base class, constants, helper in another file
using System;
using Bikes;
using Microsoft.ML;
using Microsoft.ML.Data;

return new CasualRiders(new MLContext(seed: 1)).Run("rides.csv") ? 0 : 1;

internal sealed class CasualRiders(MLContext ml) : BikeModel(ml)
{
    protected override string Label => Columns.Casual;

    public bool Run(string path)
    {
        var split = Context.Data.TrainTestSplit(Context.Data.LoadFromTextFile<Hour>(path, ',', true), testFraction: 0.2);
        var scored = Train(split.TrainSet).Transform(split.TestSet);
        var metrics = Context.Regression.Evaluate(scored, labelColumnName: Columns.Casual); // expect: MLQ3004
        Console.WriteLine($"{Label}: {metrics.MeanAbsoluteError:F1}");
        return metrics.MeanAbsoluteError < 25;
    }
}

internal class Hour
{
    [LoadColumn(0), ColumnName("Hour")] public float OfDay { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Wind { get; set; }
    [LoadColumn(3)] public float Casual { get; set; }
    [LoadColumn(4)] public float Registered { get; set; }
}
