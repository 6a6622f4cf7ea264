// corpus: One method trains a model for each of two targets on the same measurements; neither target is a feature of either model.
// library: ML.NET
// axis: generic dictionary of models keyed by target, method called per target
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 65);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Building>("loads.csv", ',', hasHeader: true), testFraction: 0.25);
var errors = new Dictionary<string, double>();
foreach (var target in new[] { nameof(Building.Heating), nameof(Building.Cooling) })
{
    errors[target] = Train(target);
}

Console.WriteLine(string.Join(Environment.NewLine, errors.Select(e => $"{e.Key}: {e.Value:F2}")));
return errors.Values.All(e => e < 3) ? 0 : 1;

double Train(string target)
{
    var model = ml.Transforms.CopyColumns("Label", target)
        .Append(ml.Transforms.Concatenate("Features", nameof(Building.Walls), nameof(Building.Roof), nameof(Building.Glazing)))
        .Append(ml.Regression.Trainers.FastTree())
        .Fit(split.TrainSet);
    return ml.Regression.Evaluate(model.Transform(split.TestSet)).MeanAbsoluteError;
}

public class Building
{
    [LoadColumn(0)] public float Walls { get; set; }
    [LoadColumn(1)] public float Roof { get; set; }
    [LoadColumn(2)] public float Glazing { get; set; }
    [LoadColumn(3)] public float Heating { get; set; }
    [LoadColumn(4)] public float Cooling { get; set; }
}
