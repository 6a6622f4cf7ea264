// corpus: The seed of each repetition is the hash code of its number, which is that number in every process.
// library: ML.NET
// axis: experiment class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Repetitions;

public sealed class Shoe
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Sole { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

public static class Repeated
{
    public static double[] Errors(string file, int times)
    {
        var ml = new MLContext(seed: 1);
        var errors = new double[times];
        for (var turn = 0; turn < times; turn++)
        {
            var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shoe>(file, ','), 0.2, seed: turn.GetHashCode());
            var model = ml.Transforms.Concatenate("Features", "Size", "Sole")
                .Append(ml.Regression.Trainers.FastTree("Price"))
                .Fit(split.TrainSet);
            errors[turn] = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price").MeanAbsoluteError;
        }

        return errors;
    }
}
