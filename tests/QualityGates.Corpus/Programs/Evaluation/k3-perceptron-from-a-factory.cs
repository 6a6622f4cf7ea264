// corpus: The trainer comes out of a factory of the project and gives no probability; the folds compare another label than the one it learned.
// library: ML.NET
// axis: factory, constants
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 44);
var rows = ml.Data.LoadFromTextFile<Listing>("listings.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);

var sold = Models.Sold(ml).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(sold.Transform(parts.TestSet), labelColumnName: nameof(Listing.Sold)); // expect: MLQ3003
var folds = ml.Regression.CrossValidate(parts.TrainSet, Models.Days(ml), numberOfFolds: 4); // expect: MLQ3004
var summary = new
{
    metrics.AreaUnderRocCurve,
    metrics.F1Score,
    Error = folds.Average(fold => fold.Metrics.MeanAbsoluteError),
    Worst = folds.Max(fold => fold.Metrics.RootMeanSquaredError),
};
File.WriteAllText("listings.json", JsonSerializer.Serialize(summary));

public sealed class Listing
{
    [LoadColumn(0)]
    public float Price { get; set; }

    [LoadColumn(1)]
    public float Photos { get; set; }

    [LoadColumn(2)]
    public float DaysOnline { get; set; }

    [LoadColumn(3)]
    public bool Sold { get; set; }
}

public static class Models
{
    private const string Features = "Features";

    public static IEstimator<ITransformer> Sold(MLContext ml) => Inputs(ml).Append(ml.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
    {
        LabelColumnName = nameof(Listing.Sold),
        FeatureColumnName = Features,
        NumberOfIterations = 20,
    }));

    public static IEstimator<ITransformer> Days(MLContext ml) => Inputs(ml).Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Listing.DaysOnline), Features));

    private static IEstimator<ITransformer> Inputs(MLContext ml) =>
        ml.Transforms.Concatenate(Features, nameof(Listing.Price), nameof(Listing.Photos)).Append(ml.Transforms.NormalizeMinMax(Features));
}
