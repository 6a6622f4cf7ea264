// corpus: The price goes to the label and its name is then given to the price of the year before, which is what the features take up.
// library: ML.NET
// axis: columns
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 27);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: ',', hasHeader: true), 0.2);
var model = Columns(ml)
    .Append(ml.Transforms.Concatenate("Features", "Distance", "Seats", "Price"))
    .Append(ml.Regression.Trainers.FastTree())
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}"));

static IEstimator<ITransformer> Columns(MLContext ml) =>
    ml.Transforms.CopyColumns("Label", "Price")
        .Append(ml.Transforms.CopyColumns("Price", "LastYear"));

internal sealed class Ticket
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Seats { get; set; }

    [LoadColumn(2)] public float LastYear { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}
