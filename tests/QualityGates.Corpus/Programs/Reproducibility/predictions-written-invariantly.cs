// corpus: Predictions and metrics are written in the invariant culture, in three ways; the console is for people.
// library: Microsoft.ML
// axis: string.Create, FormattableString, provider
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Load>("load.csv", separatorChar: ',', hasHeader: true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Temperature", "Hour").Append(ml.Regression.Trainers.FastForest(labelColumnName: "Demand")).Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored, labelColumnName: "Demand");
File.WriteAllLines("predictions.csv", ml.Data.CreateEnumerable<Forecast>(scored, reuseRowObject: false).Select(row => FormattableString.Invariant($"{row.Demand},{row.Score}")));
File.WriteAllText("metrics.json", string.Create(CultureInfo.InvariantCulture, $"{{ \"mae\": {metrics.MeanAbsoluteError}, \"fit\": {metrics.RSquared} }}"));
using var log = new StreamWriter("metrics.csv");
log.WriteLine(metrics.RootMeanSquaredError.ToString(CultureInfo.InvariantCulture));
Console.WriteLine($"{metrics.MeanAbsoluteError};{metrics.RSquared}");

sealed class Load
{
    [LoadColumn(0)]
    public float Temperature { get; set; }

    [LoadColumn(1)]
    public float Hour { get; set; }

    [LoadColumn(2)]
    public float Demand { get; set; }
}

sealed class Forecast
{
    public float Demand { get; set; }
    public float Score { get; set; }
}
