// corpus: Metrics of the train part beside those of the test part, by a dictionary of parts; afterwards the model is fitted on everything and saved.
// library: ML.NET
// axis: dictionary, generic class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var rows = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var study = new Study<RegressionMetrics>(scored => ml.Regression.Evaluate(scored, labelColumnName: nameof(Trip.Minutes)));
var pipeline = ml.Transforms.NormalizeMinMax(nameof(Trip.Kilometres))
    .Append(ml.Transforms.Concatenate("Features", nameof(Trip.Kilometres), nameof(Trip.Hour)))
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: nameof(Trip.Minutes)));

var metrics = study.Compare(pipeline.Fit(split.TrainSet), new Dictionary<string, IDataView> { ["train"] = split.TrainSet, ["test"] = split.TestSet });
File.WriteAllText("trips.json", JsonSerializer.Serialize(metrics.ToDictionary(pair => pair.Key, pair => new { pair.Value.MeanAbsoluteError, pair.Value.RSquared })));
if (metrics["test"].MeanAbsoluteError > 2 * metrics["train"].MeanAbsoluteError)
{
    throw new InvalidOperationException("The model has learned the trips by heart.");
}

var final = pipeline.Fit(rows);
ml.Model.Save(final, rows.Schema, "trips.zip");

public sealed class Trip
{
    [LoadColumn(0)]
    public float Kilometres { get; set; }

    [LoadColumn(1)]
    public float Hour { get; set; }

    [LoadColumn(2)]
    public float Minutes { get; set; }
}

public sealed class Study<TMetrics>(Func<IDataView, TMetrics> evaluate)
{
    public Dictionary<string, TMetrics> Compare(ITransformer model, Dictionary<string, IDataView> parts)
    {
        var results = new Dictionary<string, TMetrics>();
        foreach (var (name, part) in parts)
        {
            results[name] = evaluate(model.Transform(part));
        }

        return results;
    }
}
