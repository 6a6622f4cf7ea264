// corpus: The trainer learns Rings, the evaluation looks for Label; where a step makes Label of Rings nothing is missing.
// library: ML.NET
// axis: constants, reordered arguments
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Abalone
{
    private const string Target = nameof(Shell.Rings);

    public static RegressionMetrics Missing(MLContext ml, string file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shell>(file, ',', hasHeader: true), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Length", "Height").Append(ml.Regression.Trainers.Sdca(Target)).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3004
    }

    public static RegressionMetrics Copied(MLContext ml, string file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shell>(file, ',', hasHeader: true), 0.2);
        var model = ml.Transforms.CopyColumns("Label", Target)
            .Append(ml.Transforms.Concatenate("Features", "Length", "Height"))
            .Append(ml.Regression.Trainers.Sdca("Label")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet));
    }

    public static double Folds(MLContext ml, string file)
    {
        var rows = ml.Data.LoadFromTextFile<Shell>(file, ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", "Length", "Height").Append(ml.Regression.Trainers.FastTree(featureColumnName: "Features", labelColumnName: Target));
        return ml.Regression.CrossValidate(estimator: pipeline, data: rows, numberOfFolds: 10).Average(f => f.Metrics.RSquared); // expect: MLQ3004
    }

    public static RegressionMetrics Named(MLContext ml, string file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shell>(file, ',', hasHeader: true), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Length", "Height").Append(ml.Regression.Trainers.Sdca(Target)).Fit(split.TrainSet);
        return ml.Regression.Evaluate(labelColumnName: Target, data: model.Transform(split.TestSet));
    }
}

public sealed class Shell
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Height { get; set; }
    [LoadColumn(2)] public float Rings { get; set; }
}
