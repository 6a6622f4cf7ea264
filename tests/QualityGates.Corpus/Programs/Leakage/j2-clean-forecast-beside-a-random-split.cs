// corpus: A forecaster of a spring learns from the first part of its series, and only the analyses of bottles, which come in no order, are split at random.
// library: ML.NET
// axis: two models
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

var ml = new MLContext(seed: 45);
var flows = ml.Data.LoadFromTextFile<Flow>(args[0], separatorChar: ',', hasHeader: true);
var forecaster = ml.Forecasting.ForecastBySsa(
    outputColumnName: nameof(Outlook.Litres),
    inputColumnName: nameof(Flow.Litres),
    windowSize: 12,
    seriesLength: 60,
    trainSize: 600,
    horizon: 7).Fit(ml.Data.TakeRows(flows, 600));
using var engine = forecaster.CreateTimeSeriesEngine<Flow, Outlook>(ml);
var week = engine.Predict().Litres;
var behind = ml.Data.CreateEnumerable<Flow>(ml.Data.SkipRows(flows, 600), reuseRowObject: false).Take(7).ToList();
var gap = behind.Zip(week, (flow, litres) => Math.Abs(flow.Litres - litres)).Average();

var analyses = ml.Data.LoadFromTextFile<Analysis>(args[1], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(analyses, testFraction: 0.2);
var hardness = ml.Transforms.Concatenate("Features", nameof(Analysis.Calcium), nameof(Analysis.Magnesium), nameof(Analysis.Sulphate))
    .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Analysis.Hardness)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(hardness.Transform(parts.TestSet), labelColumnName: nameof(Analysis.Hardness));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "spring.json"),
    JsonSerializer.Serialize(new { gap, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Flow
{
    [LoadColumn(0)] public float Litres { get; set; }
}

internal sealed class Outlook
{
    [VectorType(7)] public float[] Litres { get; set; } = [];
}

internal sealed class Analysis
{
    [LoadColumn(0)] public float Calcium { get; set; }

    [LoadColumn(1)] public float Magnesium { get; set; }

    [LoadColumn(2)] public float Sulphate { get; set; }

    [LoadColumn(3)] public float Hardness { get; set; }
}
