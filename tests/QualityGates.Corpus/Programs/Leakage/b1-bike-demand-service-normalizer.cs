// corpus: The service normalizes the whole table in its constructor, keeps the view in a property and splits that view when it is asked to train.
// library: ML.NET
// axis: property set in the constructor, fitted in an expression-bodied helper of the same class
using Microsoft.ML;
using Microsoft.ML.Data;

var service = new DemandService(new MLContext(seed: 7), "bike-hours.csv");
var score = service.Train();
Console.WriteLine($"R2 {score:F3}");
return score > 0.7 ? 0 : 1;

public sealed class DemandService
{
    private readonly MLContext _ml;

    public DemandService(MLContext ml, string path)
    {
        _ml = ml;
        var raw = ml.Data.LoadFromTextFile<BikeHour>(path, separatorChar: ',', hasHeader: true);
        var prep = ml.Transforms.Concatenate("Raw", nameof(BikeHour.Temperature), nameof(BikeHour.Humidity), nameof(BikeHour.WindSpeed))
            .Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"));
        Prepared = prep.Fit(raw).Transform(raw);
    }

    public IDataView Prepared { get; }

    public double Train()
    {
        var parts = _ml.Data.TrainTestSplit(Prepared, testFraction: 0.25);
        var model = _ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(BikeHour.Count)).Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(BikeHour.Count)); // expect: MLQ2001
        return metrics.RSquared;
    }
}

public class BikeHour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float WindSpeed { get; set; }
    [LoadColumn(3)] public float Count { get; set; }
}
