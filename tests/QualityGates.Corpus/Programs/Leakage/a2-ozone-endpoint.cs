// corpus: One helper holds out a random part of any rows; the endpoint for air gives it samples whose base class has the time they were taken, the endpoint for soil gives it rows without.
// library: ML.NET
// axis: minimal API, helper class, inherited member
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;
using Microsoft.ML.Data;

var app = WebApplication.CreateBuilder(args).Build();
var ml = new MLContext(seed: 26);
var holdout = new Holdout(ml);

app.MapPost("/studies/air", (List<AirSample> samples) =>
{
    var rows = ml.Data.LoadFromEnumerable(samples);
    var metrics = holdout.Measure(rows, nameof(AirSample.Ozone), nameof(AirSample.Humidity), nameof(AirSample.Sun)); // expect: MLQ2009
    return new { metrics.MeanAbsoluteError, metrics.RSquared };
});

app.MapPost("/studies/soil", (List<SoilSample> samples) =>
{
    var rows = ml.Data.LoadFromEnumerable(samples);
    var metrics = holdout.Measure(rows, nameof(SoilSample.Nitrogen), nameof(SoilSample.Clay), nameof(SoilSample.Acidity));
    return new { metrics.MeanAbsoluteError, metrics.RSquared };
});

app.MapGet("/health", () => "well");

app.Run();

internal abstract class Stamped
{
    public DateTimeOffset TakenAt { get; set; }
}

internal sealed class AirSample : Stamped
{
    public float Humidity { get; set; }

    public float Sun { get; set; }

    public float Ozone { get; set; }
}

internal sealed class SoilSample
{
    public float Clay { get; set; }

    public float Acidity { get; set; }

    public float Nitrogen { get; set; }
}

internal sealed class Holdout(MLContext ml)
{
    public RegressionMetrics Measure(IDataView rows, string label, params string[] features)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 26);
        var model = ml.Transforms.Concatenate("Features", features)
            .Append(ml.Regression.Trainers.FastTree(label))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), label);
    }
}
