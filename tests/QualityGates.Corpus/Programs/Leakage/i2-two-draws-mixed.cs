// corpus: A local function draws a split for each caller's seed; the rows trained on come from one draw, the rows reported on from another.
// library: ML.NET
// axis: local function, tuple
using Microsoft.ML;
using Microsoft.ML.Data;

MLContext ml = new(seed: 3);
var apartments = ml.Data.LoadFromTextFile<Apartment>("apartments.tsv", hasHeader: true);

(IDataView Known, IDataView Unseen) Draw(int seed)
{
    var split = ml.Data.TrainTestSplit(apartments, testFraction: 0.2, seed: seed);
    return (split.TrainSet, split.TestSet);
}

var (known, _) = Draw(1);
var (_, unseen) = Draw(2);

var model = ml.Transforms.Concatenate("Features", "Rooms", "SquareMeters", "Floor")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.FastTreeTweedie("Rent"))
    .Fit(known);

var metrics = ml.Regression.Evaluate(model.Transform(unseen), "Rent"); // expect: MLQ2004
if (metrics.MeanAbsoluteError > 120 || metrics.RSquared < 0.6)
{
    throw new InvalidOperationException("The model is worse than the one in production.");
}

ml.Model.Save(model, apartments.Schema, "rent.zip");

internal sealed class Apartment
{
    [LoadColumn(0)] public float Rooms;
    [LoadColumn(1)] public float SquareMeters;
    [LoadColumn(2)] public float Floor;
    [LoadColumn(3)] public float Rent;
}
