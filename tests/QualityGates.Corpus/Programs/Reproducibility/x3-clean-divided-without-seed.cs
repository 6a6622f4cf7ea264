// corpus: A context without seed splits and cross-validates fields of barley without a seed either; both fall back to a constant, and forests draw nothing from it.
// library: ML.NET
// axis: static class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Barley;

public sealed class Field
{
    [LoadColumn(0)] public float Nitrogen { get; set; }

    [LoadColumn(1)] public float Rain { get; set; }

    [LoadColumn(2)] public float Yield { get; set; }
}

public static class YieldModel
{
    private static readonly MLContext Ml = new();

    public static (RegressionMetrics Held, double Folds) Measure(string file)
    {
        var fields = Ml.Data.LoadFromTextFile<Field>(file, separatorChar: ',', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(fields, testFraction: 0.2);
        var pipeline = Ml.Transforms.Concatenate("Features", nameof(Field.Nitrogen), nameof(Field.Rain))
            .Append(Ml.Regression.Trainers.FastForest(nameof(Field.Yield)));
        var folds = Ml.Regression.CrossValidate(parts.TrainSet, pipeline, numberOfFolds: 4, labelColumnName: nameof(Field.Yield));
        var model = pipeline.Fit(parts.TrainSet);
        var held = Ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Field.Yield));
        return (held, folds.Average(fold => fold.Metrics.RootMeanSquaredError));
    }
}
