// corpus: What the answer asks for is written by the steps: a copied score, a value looked up for the key, a column of the row itself.
// library: ML.NET
// axis: copied columns, nameof, fields
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true);
var later = ml.Data.LoadFromTextFile<Ride>("rides-later.csv", separatorChar: ',', hasHeader: true);
var model = ml.Transforms.Categorical.OneHotEncoding("Vendor1", nameof(Ride.Vendor))
    .Append(ml.Transforms.Concatenate("Features", "Vendor1", nameof(Ride.Miles)))
    .Append(ml.Regression.Trainers.LightGbm(nameof(Ride.Fare), exampleWeightColumnName: null))
    .Append(ml.Transforms.CopyColumns(nameof(Quote.ExpectedFare), "Score"))
    .Append(ml.Transforms.CopyColumns(nameof(Quote.Distance), nameof(Ride.Miles)))
    .Fit(rides);
var error = ml.Regression.Evaluate(model.Transform(later), nameof(Ride.Fare)).MeanAbsoluteError;
if (error > 3)
{
    return 1;
}
ml.Model.Save(model, rides.Schema, "fares.zip");
using var quotes = ml.Model.CreatePredictionEngine<Ride, Quote>(model);
var quote = quotes.Predict(new Ride { Vendor = "VTS", Miles = 4.2f });
Console.WriteLine($"{quote.Vendor}: {quote.Distance} miles, {quote.ExpectedFare}");
return 0;

internal sealed class Ride
{
    [LoadColumn(0)] public string Vendor = "";
    [LoadColumn(1)] public float Miles;
    [LoadColumn(2)] public float Fare;
}

internal sealed class Quote
{
    public string Vendor = "";
    public float Distance;
    public float ExpectedFare;
    [ColumnName("Score")] public float Raw;
}
