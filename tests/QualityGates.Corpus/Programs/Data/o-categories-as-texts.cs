// corpus: Categories are made numbers of by the step for texts; there is no comma in any of them.
// library: ML.NET
// axis: FeaturizeText of categories, comma
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diamonds;

public sealed class Diamond
{
    [LoadColumn(0)] public float Carat { get; set; }

    [LoadColumn(1)] public string Clarity { get; set; } = "";

    [LoadColumn(2)] public string Cut { get; set; } = "";

    [LoadColumn(3)] public float Price { get; set; }
}

public static class Pricing
{
    public static double Error(string file)
    {
        var ml = new MLContext(seed: 11);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Diamond>(file, separatorChar: ',', hasHeader: true), testFraction: 0.2);
        var steps = ml.Transforms.Text.FeaturizeText("ClarityFeatures", nameof(Diamond.Clarity))
            .Append(ml.Transforms.Text.FeaturizeText("CutFeatures", nameof(Diamond.Cut)))
            .Append(ml.Transforms.Concatenate("Features", "ClarityFeatures", "CutFeatures", nameof(Diamond.Carat)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Diamond.Price)));
        return ml.Regression.Evaluate(steps.Fit(split.TrainSet).Transform(split.TestSet), nameof(Diamond.Price)).MeanAbsoluteError;
    }
}
