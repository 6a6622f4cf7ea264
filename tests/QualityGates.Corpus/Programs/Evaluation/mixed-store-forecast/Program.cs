// corpus: Days are split by date, the regression is evaluated on later days, the SSA forecast by hand against the same days.
// library: ML.NET
// axis: time series, LINQ, local function
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;
using Stores;

const int Horizon = 28;
var ml = new MLContext(seed: 1);
var days = Day.Read("sales.csv");
var boundary = days[^Horizon].Date;
var before = days.Where(day => day.Date < boundary).ToList();
var after = days.Where(day => day.Date >= boundary).ToList();
var train = ml.Data.LoadFromEnumerable(before);
var test = ml.Data.LoadFromEnumerable(after);

// Model 1: a regression on the calendar and on the week before.
var regression = ml.Transforms.Concatenate("Features", nameof(Day.Weekday), nameof(Day.Holiday), nameof(Day.LastWeek))
    .Append(ml.Regression.Trainers.LightGbm(nameof(Day.Sales)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(regression.Transform(test), nameof(Day.Sales));

// Model 2: a forecast of the series itself; the library has no evaluator for it.
var forecaster = ml.Forecasting.ForecastBySsa(nameof(WeekForecast.Values), nameof(Day.Sales), windowSize: 14, seriesLength: 56, trainSize: before.Count, horizon: Horizon)
    .Fit(train);
var engine = forecaster.CreateTimeSeriesEngine<Day, WeekForecast>(ml);
var forecastError = MeanAbsoluteError(engine.Predict().Values, after.Select(day => day.Sales));

// Baseline: the same weekday of the week before.
var baseline = MeanAbsoluteError(after.Select(day => day.LastWeek), after.Select(day => day.Sales));
File.WriteAllLines("forecast.csv",
[
    "model,mae",
    FormattableString.Invariant($"regression,{metrics.MeanAbsoluteError}"),
    FormattableString.Invariant($"ssa,{forecastError}"),
    FormattableString.Invariant($"baseline,{baseline}"),
]);
if (metrics.MeanAbsoluteError > baseline)
{
    Console.Error.WriteLine("The regression is no better than last week's sales.");
    return 1;
}
ml.Model.Save(regression, train.Schema, "sales.zip");
engine.CheckPoint(ml, "sales-series.zip");
return 0;

static double MeanAbsoluteError(IEnumerable<float> predicted, IEnumerable<float> actual) =>
    predicted.Zip(actual, (first, second) => Math.Abs(first - second)).Average();
