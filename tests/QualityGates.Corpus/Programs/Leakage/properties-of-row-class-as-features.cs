// corpus: The names of all properties of the row class become features by reflection, the label with them.
// library: ML.NET
// axis: generics
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Roof>("roofs.csv", ',', hasHeader: true), testFraction: 0.2);
var model = AllColumns<Roof>().Append(ml.Regression.Trainers.FastForest(nameof(Roof.Yield))).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Roof.Yield));
File.WriteAllText("roofs.txt", $"{metrics.RSquared:F3} {metrics.MeanAbsoluteError:F1}"); // expect: MLQ1008

IEstimator<ITransformer> AllColumns<TRow>() => ml.Transforms.Concatenate("Features", [.. typeof(TRow).GetProperties().Select(property => property.Name)]); // expect: MLQ2008

public sealed class Roof
{
    [LoadColumn(0)] public float Slope { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
