// corpus: Of many trips a twentieth is taken by a split whose larger part nobody uses, and that sample is divided again for the model.
// library: ML.NET
// axis: console, local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 60);
var trips = Sample(ml.Data.LoadFromTextFile<Trip>(args[0], separatorChar: ',', hasHeader: true));
var parts = ml.Data.TrainTestSplit(trips, testFraction: 0.2, seed: 61);

var model = ml.Transforms.Concatenate("Features", "Miles", "Passengers", "Hour")
    .Append(ml.Regression.Trainers.FastTree("Fare"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Fare");
File.WriteAllText("trips.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
ml.Model.Save(model, trips.Schema, "trips.zip");

IDataView Sample(IDataView all)
{
    const double LeftOut = 0.95;
    return ml.Data.TrainTestSplit(all, LeftOut, seed: 60).TrainSet;
}

internal sealed class Trip
{
    [LoadColumn(0)]
    public float Miles { get; set; }

    [LoadColumn(1)]
    public float Passengers { get; set; }

    [LoadColumn(2)]
    public float Hour { get; set; }

    [LoadColumn(3)]
    public float Fare { get; set; }
}
