// corpus: The model is judged on the test part; only after the verdict is the same estimator fitted on all rows and saved, and that second model is not scored.
// library: ML.NET
// axis: same variable reassigned to the shipped model, early return
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Logistics.Training;

internal static class Program
{
    private const string Label = nameof(Parcel.Days);

    private static async Task<int> Main()
    {
        var ml = new MLContext(seed: 31);
        var parcels = ml.Data.LoadFromTextFile<Parcel>("parcels.csv", ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(parcels, testFraction: 0.1);

        var estimator = ml.Transforms.Categorical.OneHotEncoding("DepotCode", nameof(Parcel.Depot))
            .Append(ml.Transforms.Concatenate("Features", "DepotCode", nameof(Parcel.Weight), nameof(Parcel.Distance)))
            .Append(ml.Regression.Trainers.FastTreeTweedie(Label));

        ITransformer model = await Task.Run(() => estimator.Fit(split.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), Label);
        if (metrics.MeanAbsoluteError > 0.9)
        {
            Console.Error.WriteLine($"MAE {metrics.MeanAbsoluteError:F2} is too large, nothing is shipped.");
            return 1;
        }

        // shipped model: learns from everything there is
        model = estimator.Fit(parcels);
        ml.Model.Save(model, parcels.Schema, "parcels.zip");
        return 0;
    }
}

public class Parcel
{
    [LoadColumn(0)] public string Depot { get; set; } = "";
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public float Days { get; set; }
}
