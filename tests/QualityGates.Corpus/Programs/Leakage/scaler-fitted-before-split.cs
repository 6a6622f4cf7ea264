// corpus: Min-max scaling is fitted on all houses and the scaled rows are split afterwards, so the test rows shaped the scale.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var houses = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);

// Bring rooms, size and age to the same range.
var scaling = ml.Transforms.Concatenate("Features", nameof(House.Rooms), nameof(House.Size), nameof(House.Age))
    .Append(ml.Transforms.NormalizeMinMax("Features"));
var scaled = scaling.Fit(houses).Transform(houses); // expect: MLQ2001

var split = ml.Data.TrainTestSplit(scaled, testFraction: 0.2);
var model = ml.Regression.Trainers.Sdca(labelColumnName: nameof(House.Price)).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(House.Price));

Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, R2 {metrics.RSquared:F3}");
if (metrics.RSquared < 0.6)
{
    throw new InvalidOperationException("The model is worse than the one in use.");
}

ml.Model.Save(model, scaled.Schema, "houses.zip");

public sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Size { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
