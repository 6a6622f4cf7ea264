// corpus: A mapping without a contract is part of the model of a vineyard that is saved.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var vines = ml.Data.LoadFromTextFile<Vine>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(vines, testFraction: 0.2);
Action<Vine, VineRatio> ratio = (vine, made) => made.Ratio = vine.Leaves / MathF.Max(1, vine.Grapes);
var pipeline = ml.Transforms.CustomMapping(ratio, contractName: null) // expect: MLQ6010
    .Append(ml.Transforms.Concatenate("Features", nameof(VineRatio.Ratio), nameof(Vine.Age)))
    .Append(ml.Regression.Trainers.FastForest(nameof(Vine.Sugar)));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Vine.Sugar));
File.WriteAllText(Path.Combine(args[1], "vines.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(args[1], "vines.zip"));

public sealed class Vine
{
    [LoadColumn(0)] public float Leaves { get; set; }

    [LoadColumn(1)] public float Grapes { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Sugar { get; set; }
}

public sealed class VineRatio
{
    public float Ratio { get; set; }
}
