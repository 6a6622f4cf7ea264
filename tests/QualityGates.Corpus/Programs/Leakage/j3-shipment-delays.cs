// corpus: The number of the row goes into a nested vector made by a helper, and the scaled number of the shipment into the features of a second model.
// library: ML.NET
// axis: console, helper, array of names
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harbour;

public sealed class Shipment
{
    [LoadColumn(0)] public int RowNumber { get; set; }

    [LoadColumn(1)] public float ShipmentId { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }

    [LoadColumn(3)] public float Distance { get; set; }

    [LoadColumn(4)] public string Carrier { get; set; } = "";

    [LoadColumn(5)] public float DaysLate { get; set; }
}

internal static class Program
{
    private static readonly string[] Columns = [nameof(Shipment.Distance), nameof(Shipment.Weight), nameof(Shipment.ShipmentId)];

    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var rows = ml.Data.LoadFromTextFile<Shipment>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 14);

        var nested = Numbers(ml) // expect: MLQ2014
            .Append(ml.Transforms.Categorical.OneHotEncoding(nameof(Shipment.Carrier)))
            .Append(ml.Transforms.Concatenate("Features", "Numbers", nameof(Shipment.Carrier)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Shipment.DaysLate)));
        var scaled = ml.Transforms.NormalizeMinMax(nameof(Shipment.ShipmentId))
            .Append(ml.Transforms.Concatenate("Features", Columns)) // expect: MLQ2014
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Shipment.DaysLate)));

        var report = new Dictionary<string, double[]>
        {
            ["nested"] = Measure(ml, nested, split),
            ["scaled"] = Measure(ml, scaled, split),
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "delays.json"), JsonSerializer.Serialize(report));
    }

    private static EstimatorChain<ColumnConcatenatingTransformer> Numbers(MLContext ml) =>
        ml.Transforms.Conversion.ConvertType(nameof(Shipment.RowNumber), outputKind: DataKind.Single)
            .Append(ml.Transforms.Concatenate("Numbers", nameof(Shipment.RowNumber), nameof(Shipment.Weight), nameof(Shipment.Distance)));

    private static double[] Measure(MLContext ml, IEstimator<ITransformer> pipeline, DataOperationsCatalog.TrainTestData split)
    {
        var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Shipment.DaysLate));
        return [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared];
    }
}
