// corpus: A learning curve: for growing parts of the train set the score on that part and the score on the holdout are written beside each other.
// library: ML.NET
// axis: iterator of tuples
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Curves;

public sealed class Loan
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1, 12), VectorType(12)] public float[] Features { get; set; } = [];
}

public sealed class LearningCurve(MLContext ml, IEstimator<ITransformer> pipeline)
{
    public IEnumerable<(long Rows, double Train, double Holdout)> Compute(DataOperationsCatalog.TrainTestData split, params long[] sizes)
    {
        foreach (long size in sizes)
        {
            var part = ml.Data.TakeRows(split.TrainSet, size);
            var model = pipeline.Fit(part);
            yield return (size, Auc(model, part), Auc(model, split.TestSet));
        }
    }

    private double Auc(ITransformer model, IDataView rows) =>
        ml.BinaryClassification.Evaluate(model.Transform(rows)).AreaUnderRocCurve;
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.3);
        var pipeline = ml.Transforms.NormalizeMinMax("Features")
            .Append(ml.BinaryClassification.Trainers.FastTree());

        using var writer = File.CreateText(args[1]);
        foreach (var (rows, train, holdout) in new LearningCurve(ml, pipeline).Compute(split, 500, 1000, 2000, 4000))
        {
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0},{1:F4},{2:F4}", rows, train, holdout));
        }
    }
}
