// corpus: Every model of a list is evaluated in a lambda whose result nobody receives.
// library: ML.NET
// axis: lambda, collections, parenthesised
using System.Collections.Generic;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = (ml.Data.TrainTestSplit((ml.Data.LoadFromTextFile<Lamp>("lamps.csv", ',', true)), testFraction: 0.2));
var features = ml.Transforms.Concatenate("Features", "Watts", "Hours");
var models = new List<ITransformer>
{
    (features.Append(ml.Regression.Trainers.Ols("Lifetime")).Fit(split.TrainSet)),
    (features.Append(ml.Regression.Trainers.FastForest("Lifetime")).Fit(split.TrainSet)),
};
models.ForEach(model => (ml.Regression).Evaluate((model.Transform(split.TestSet)), ("Lifetime"))); // expect: MLQ3002
for (var index = 0; index < models.Count; index++)
{
    ml.Model.Save(models[index], null, $"lamps-{index}.zip"); // expect: MLQ6005
}

public class Lamp
{
    [LoadColumn(0)] public float Watts { get; set; }
    [LoadColumn(1)] public float Hours { get; set; }
    [LoadColumn(2)] public float Lifetime { get; set; }
}
