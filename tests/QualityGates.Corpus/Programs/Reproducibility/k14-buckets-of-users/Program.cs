// corpus: Users are hashed into places of a feature vector, and test rows are chosen by a hash of user and campaign, both of which differ in every process.
// library: ML.NET
// axis: extension method
using System.Globalization;
using Clicks;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var visits = File.ReadLines("visits.csv").Skip(1).Select(Visit.Read).ToList();
var train = ml.Data.LoadFromEnumerable(visits.Where(visit => !visit.IsHeldOut()).Select(Example.Of).ToList());
var test = ml.Data.LoadFromEnumerable(visits.Where(visit => visit.IsHeldOut()).Select(Example.Of).ToList());
var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
Console.WriteLine($"auc {metrics.AreaUnderRocCurve:F4}, log loss {metrics.LogLoss:F4}");
ml.Model.Save(model, train.Schema, "clicks.zip");

internal sealed class Example
{
    [VectorType(Buckets.Size)] public float[] Features { get; set; } = [];
    public bool Label { get; set; }

    public static Example Of(Visit visit)
    {
        var features = new float[Buckets.Size];
        features[visit.User.Bucket()] = 1;
        features[visit.Campaign.Bucket()] += 1;
        return new Example { Features = features, Label = visit.Clicked };
    }
}

namespace Clicks
{
    public sealed record Visit(string User, string Campaign, bool Clicked)
    {
        public static Visit Read(string line)
        {
            var cells = line.Split(',');
            return new Visit(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture) == 1);
        }
    }
}
