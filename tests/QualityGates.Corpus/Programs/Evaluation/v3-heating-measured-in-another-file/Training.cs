// corpus: The trainer hands the model to a class in another file before it saves it.
// library: ML.NET
// axis: another file, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Heating;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Insulation { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}

internal static class Training
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var houses = ml.Data.LoadFromTextFile<House>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(houses, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Insulation))
            .Append(ml.Regression.Trainers.FastTree(nameof(House.Load)));
        var model = pipeline.Fit(split.TrainSet);
        Measuring.Check(ml, model, split.TestSet);
        ml.Model.Save(model, houses.Schema, "heating.zip");
    }
}
