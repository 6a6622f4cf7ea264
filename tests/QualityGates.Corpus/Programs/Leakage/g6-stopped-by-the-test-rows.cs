// corpus: The boosted trees stop early by the error on the test part, and the same part gives the reported error.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 1);
var trips = ml.Data.LoadFromTextFile<FerryTrip>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(trips, testFraction: 0.2);

var columns = ml.Transforms.Concatenate("Features", nameof(FerryTrip.Cars), nameof(FerryTrip.Swell), nameof(FerryTrip.Wind));
var shaper = columns.Fit(parts.TrainSet);
var train = shaper.Transform(parts.TrainSet);
var test = shaper.Transform(parts.TestSet);

var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
{
    LabelColumnName = nameof(FerryTrip.Delay),
    FeatureColumnName = "Features",
    NumberOfTrees = 500,
    EarlyStoppingRule = new GeneralityLossRule(),
});
var model = trainer.Fit(train, test);

var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(FerryTrip.Delay)); // expect: MLQ2005
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE  {metrics.MeanAbsoluteError:F2} min"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"RMSE {metrics.RootMeanSquaredError:F2} min"));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"R2   {metrics.RSquared:F3}"));

public sealed class FerryTrip
{
    [LoadColumn(0)]
    public float Cars { get; set; }

    [LoadColumn(1)]
    public float Swell { get; set; }

    [LoadColumn(2)]
    public float Wind { get; set; }

    [LoadColumn(3)]
    public float Delay { get; set; }
}
