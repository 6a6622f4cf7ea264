// corpus: DataFrame.Sample draws rows and cannot be seeded.
// library: DataFrame
// axis: direct
using Microsoft.Data.Analysis;
using Microsoft.ML;

public static class Study
{
    public static double Run(MLContext ml)
    {
        var all = DataFrame.LoadCsv("houses.csv"); // expect: MLQ1008
        var some = all.Sample(2000); // expect: MLQ1002
        var split = ml.Data.TrainTestSplit(some, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Size", "Rooms").Append(ml.Regression.Trainers.FastTree("Price")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Price").MeanAbsoluteError;
    }
}
