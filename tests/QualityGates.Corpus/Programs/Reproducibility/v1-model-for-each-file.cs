// corpus: Every file of a folder is a training by itself, and old models are deleted; the order does not matter.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Sale
{
    [LoadColumn(0)] public float Week { get; set; }
    [LoadColumn(1)] public float Promotion { get; set; }
    [LoadColumn(2)] public float Units { get; set; }
}

public static class StoreModels
{
    public static Dictionary<string, double> TrainEach(string folder)
    {
        var errors = new Dictionary<string, double>();
        foreach (var file in Directory.GetFiles(folder, "store-*.tsv"))
        {
            var ml = new MLContext(seed: 1);
            var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sale>(file, hasHeader: true), testFraction: 0.2);
            var model = ml.Transforms.Concatenate("Features", "Week", "Promotion")
                .Append(ml.Regression.Trainers.FastTreeTweedie("Units"))
                .Fit(split.TrainSet);
            errors[Path.GetFileNameWithoutExtension(file)] = ml.Regression.Evaluate(model.Transform(split.TestSet), "Units").MeanAbsoluteError;
        }

        foreach (var old in Directory.EnumerateFiles(folder, "*.bak"))
        {
            File.Delete(old);
        }

        return errors;
    }
}
