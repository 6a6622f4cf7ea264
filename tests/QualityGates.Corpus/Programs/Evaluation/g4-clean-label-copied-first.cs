// corpus: The fare is copied into the default column Label at the head of the chain, so trainer and evaluation both find it without a name.
// library: ML.NET
// axis: extension methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 27);
var (train, test) = ml.Data
    .LoadFromTextFile<Ride>(Path.Combine(folder, "rides.tsv"), hasHeader: true)
    .InTwo(ml);

var model = ml.Fares().Append(ml.Regression.Trainers.FastTree()).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test));
metrics.WriteTo(Path.Combine(folder, "fares.json"));

using var stream = File.Create(Path.Combine(folder, "fares.zip"));
ml.Model.Save(model, train.Schema, stream);

internal static class Steps
{
    public static (IDataView Train, IDataView Test) InTwo(this IDataView rows, MLContext ml)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        return (split.TrainSet, split.TestSet);
    }

    public static IEstimator<ITransformer> Fares(this MLContext ml)
        => ml.Transforms.CopyColumns("Label", nameof(Ride.Fare))
            .Append(ml.Transforms.Categorical.OneHotEncoding("ZoneCode", nameof(Ride.Zone)))
            .Append(ml.Transforms.Concatenate("Features", "ZoneCode", nameof(Ride.Kilometres), nameof(Ride.Passengers)));

    public static void WriteTo(this RegressionMetrics metrics, string file)
        => File.WriteAllText(file, JsonSerializer.Serialize(metrics));
}

internal sealed class Ride
{
    [LoadColumn(0)] public string Zone { get; set; } = "";

    [LoadColumn(1)] public float Kilometres { get; set; }

    [LoadColumn(2)] public float Passengers { get; set; }

    [LoadColumn(3)] public float Fare { get; set; }
}
