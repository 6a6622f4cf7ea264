// corpus: The vocabulary comes from a large file of unlabelled recipes; the rated recipes of another file are transformed by it and cross-validated.
// library: ML.NET
// axis: two sources
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Recipes;

public sealed class RawRecipe
{
    [LoadColumn(0)] public string Steps { get; set; } = "";
}

public sealed class RatedRecipe
{
    [LoadColumn(0)] public string Steps { get; set; } = "";

    [LoadColumn(1)] public bool Liked { get; set; }
}

public sealed record LikingReport(double Auc, double F1, int Folds);

public sealed class LikingStudy(MLContext ml)
{
    private const int Folds = 5;

    public LikingReport Run(string unlabelledFile, string ratedFile)
    {
        var unlabelled = ml.Data.LoadFromTextFile<RawRecipe>(unlabelledFile, separatorChar: '\t', hasHeader: false);
        var words = ml.Transforms.Text.FeaturizeText("Features", nameof(RawRecipe.Steps)).Fit(unlabelled);

        var rated = ml.Data.LoadFromTextFile<RatedRecipe>(ratedFile, separatorChar: '\t', hasHeader: true);
        var results = ml.BinaryClassification.CrossValidate(
            words.Transform(rated),
            ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(RatedRecipe.Liked)),
            numberOfFolds: Folds,
            labelColumnName: nameof(RatedRecipe.Liked));
        return new LikingReport(
            results.Average(fold => fold.Metrics.AreaUnderRocCurve),
            results.Average(fold => fold.Metrics.F1Score),
            Folds);
    }
}
