// corpus: The trainer learns the fare under its own name from a settings record; the evaluation relies on the default label name.
// library: ML.NET
// axis: record with defaults, named arguments
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new TaxiSettings();
var mlContext = new MLContext(seed: settings.Seed);
var trips = mlContext.Data.LoadFromTextFile<TaxiTrip>(settings.Data, hasHeader: true, separatorChar: ',');
IDataView trainingDataView = mlContext.Data.FilterRowsByColumn(trips, nameof(TaxiTrip.FareAmount), lowerBound: 1, upperBound: 150);
var parts = mlContext.Data.TrainTestSplit(trainingDataView, settings.TestFraction);

var pipeline = mlContext.Transforms.Categorical.OneHotEncoding(outputColumnName: "VendorIdEncoded", inputColumnName: nameof(TaxiTrip.VendorId))
    .Append(mlContext.Transforms.NormalizeMeanVariance(outputColumnName: nameof(TaxiTrip.TripDistance)))
    .Append(mlContext.Transforms.Concatenate("Features", "VendorIdEncoded", nameof(TaxiTrip.TripDistance)))
    .Append(mlContext.Regression.Trainers.Sdca(labelColumnName: settings.Label, featureColumnName: "Features"));

var trainedModel = pipeline.Fit(parts.TrainSet);
IDataView predictions = trainedModel.Transform(parts.TestSet);
var metrics = mlContext.Regression.Evaluate(predictions, scoreColumnName: "Score"); // expect: MLQ3004
File.AppendAllText("taxi.log", string.Create(CultureInfo.InvariantCulture, $"{metrics.RSquared:F3};{metrics.RootMeanSquaredError:F3}{Environment.NewLine}"));
mlContext.Model.Save(trainedModel, trainingDataView.Schema, "taxi.zip");

public sealed record TaxiSettings
{
    public string Data { get; init; } = "taxi-fare.csv";
    public string Label { get; init; } = nameof(TaxiTrip.FareAmount);
    public double TestFraction { get; init; } = 0.2;
    public int Seed { get; init; } = 1;
}

public class TaxiTrip
{
    [LoadColumn(0)] public string VendorId = "";
    [LoadColumn(4)] public float TripDistance;
    [LoadColumn(6)] public float FareAmount;
}
