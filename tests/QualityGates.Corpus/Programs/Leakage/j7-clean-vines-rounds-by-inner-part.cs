// corpus: Boosting of vine yields stops by an inner part of the train rows; the part that judges decides nothing. A generic study is told how to fit and how to measure.
// library: ML.NET
// axis: generic class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var vines = ml.Data.LoadFromTextFile<Vine>(args[0], separatorChar: ';', hasHeader: true);
var study = new StagedStudy<RegressionMetrics>(ml)
{
    Fit = (train, watched) => ml.Regression.Trainers.FastTree(labelColumnName: "Yield", numberOfTrees: 400).Fit(train, watched),
    Measure = scored => ml.Regression.Evaluate(scored, labelColumnName: "Yield"),
};
var metrics = study.Run(vines);
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F2} tonnes");
File.WriteAllText("vines.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class StagedStudy<TMetrics>(MLContext ml)
{
    public required Func<IDataView, IDataView, ITransformer> Fit { get; init; }

    public required Func<IDataView, TMetrics> Measure { get; init; }

    public TMetrics Run(IDataView all)
    {
        var outer = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15, seed: 3);
        var model = Fit(inner.TrainSet, inner.TestSet);
        return Measure(model.Transform(outer.TestSet));
    }
}

internal sealed class Vine
{
    [LoadColumn(0, 8)]
    [VectorType(9)]
    [ColumnName("Features")]
    public float[] Measures { get; set; } = [];

    [LoadColumn(9)]
    public float Yield { get; set; }
}
