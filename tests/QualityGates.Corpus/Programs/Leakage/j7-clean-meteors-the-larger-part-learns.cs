// corpus: The names of the two parts of a split are the wrong way round and so is the fraction: four fifths are learned with their steps, one fifth is judged.
// library: ML.NET
// axis: tuple
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var meteors = ml.Data.LoadFromTextFile<Meteor>(args[0], separatorChar: ',', hasHeader: true);
var (judged, learned) = Parts(meteors);

var filling = ml.Transforms.ReplaceMissingValues("Mass", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Concatenate("Features", "Mass", "Speed", "Angle"))
    .Fit(learned);
var model = ml.Regression.Trainers.FastTree(labelColumnName: "Crater").Fit(filling.Transform(learned));
var metrics = ml.Regression.Evaluate(model.Transform(filling.Transform(judged)), labelColumnName: "Crater");
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F1} metres");
File.WriteAllText("meteors.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

(IDataView Small, IDataView Large) Parts(IDataView all)
{
    var split = ml.Data.TrainTestSplit(all, testFraction: 0.8, seed: 14);
    return (split.TrainSet, split.TestSet);
}

internal sealed class Meteor
{
    [LoadColumn(0)]
    public float Mass { get; set; }

    [LoadColumn(1)]
    public float Speed { get; set; }

    [LoadColumn(2)]
    public float Angle { get; set; }

    [LoadColumn(3)]
    public float Crater { get; set; }
}
