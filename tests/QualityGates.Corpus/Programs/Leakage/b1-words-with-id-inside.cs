// corpus: Humidity, bids, grid frequency and a paid amount are measurements although their names begin or end like identifiers.
// library: ML.NET
// scores: MLQ2014
// axis: nameof list with look-alike names
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 71);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<EnergyLot>("lots.csv", ',', hasHeader: true), 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(EnergyLot.Humid), nameof(EnergyLot.HighestBid), nameof(EnergyLot.Grid), nameof(EnergyLot.AmountPaid), nameof(EnergyLot.Solid))
    .Append(ml.Regression.Trainers.Gam(nameof(EnergyLot.Price)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(EnergyLot.Price));
Console.WriteLine($"R2 {metrics.RSquared:F3}; RMSE {metrics.RootMeanSquaredError:F2}");
return metrics.RSquared > 0.4 ? 0 : 1;

public class EnergyLot
{
    [LoadColumn(0)] public float Humid { get; set; }
    [LoadColumn(1)] public float HighestBid { get; set; }
    [LoadColumn(2)] public float Grid { get; set; }
    [LoadColumn(3)] public float AmountPaid { get; set; }
    [LoadColumn(4)] public float Solid { get; set; }
    [LoadColumn(5)] public float Price { get; set; }
}
