// corpus: A preparing helper fits its steps on whatever part it is given, the test part as well.
// library: ML.NET
// axis: helper called twice
using Microsoft.ML;
using Microsoft.ML.Data;

public class Abalone
{
    [LoadColumn(0)] public string Sex { get; set; } = "";
    [LoadColumn(1)] public float Length { get; set; }
    [LoadColumn(2)] public float Weight { get; set; }
    [LoadColumn(3)] public float Label { get; set; }
}

public static class Program
{
    private static IDataView Preprocess(MLContext ml, IDataView data)
    {
        var steps = ml.Transforms.Categorical.OneHotEncoding("SexVector", nameof(Abalone.Sex))
            .Append(ml.Transforms.Concatenate("Features", "SexVector", nameof(Abalone.Length), nameof(Abalone.Weight)))
            .Append(ml.Transforms.NormalizeMinMax("Features"));
        return steps.Fit(data).Transform(data);
    }

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var all = ml.Data.LoadFromTextFile<Abalone>(args[0], separatorChar: ',');
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.3);

        var train = Preprocess(ml, split.TrainSet);
        var test = Preprocess(ml, split.TestSet); // expect: MLQ2007

        var model = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.RootMeanSquaredError};{metrics.RSquared}"));
    }
}
