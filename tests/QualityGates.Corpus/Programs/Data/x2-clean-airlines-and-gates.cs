// corpus: Airlines and codes of gates are made into features like texts; they hold no commas, and nothing is in quotes.
// library: ML.NET
// axis: FeaturizeText over categories
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Airport;

public sealed class Flight
{
    [LoadColumn(0)] public string Airline { get; set; } = "";

    [LoadColumn(1)] public string GateCode { get; set; } = "";

    [LoadColumn(2)] public float Hour { get; set; }

    [LoadColumn(3)] public bool Late { get; set; }
}

public sealed class LatenessModel
{
    public (double Auc, double F1) Judge(string folder)
    {
        var ml = new MLContext(seed: 61);
        var flights = ml.Data.LoadFromTextFile<Flight>(Path.Combine(folder, "flights.csv"), separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(flights, testFraction: 0.2, seed: 61);
        var model = ml.Transforms.Text.FeaturizeText("AirlineText", nameof(Flight.Airline))
            .Append(ml.Transforms.Text.FeaturizeText("GateText", nameof(Flight.GateCode)))
            .Append(ml.Transforms.Concatenate("Features", "AirlineText", "GateText", nameof(Flight.Hour)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Flight.Late)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Flight.Late));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
