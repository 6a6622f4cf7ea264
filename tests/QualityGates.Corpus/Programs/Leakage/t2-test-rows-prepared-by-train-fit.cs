// corpus: A preparing class fits its steps on the training part and transforms both parts with them.
// library: ML.NET
// axis: class with Fit and Transform
using Microsoft.ML;
using Microsoft.ML.Data;

public class Abalone
{
    [LoadColumn(0)] public string Sex { get; set; } = "";
    [LoadColumn(1)] public float Length { get; set; }
    [LoadColumn(2)] public float Weight { get; set; }
    [LoadColumn(3)] public float Label { get; set; }
}

public sealed class Preprocessor(MLContext ml)
{
    private ITransformer? _fitted;

    public Preprocessor Fit(IDataView data)
    {
        _fitted = ml.Transforms.Categorical.OneHotEncoding("SexVector", nameof(Abalone.Sex))
            .Append(ml.Transforms.Concatenate("Features", "SexVector", nameof(Abalone.Length), nameof(Abalone.Weight)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Fit(data);
        return this;
    }

    public IDataView Transform(IDataView data) =>
        (_fitted ?? throw new InvalidOperationException("Fit first.")).Transform(data);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var all = ml.Data.LoadFromTextFile<Abalone>(args[0], separatorChar: ',');
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.3);

        var preprocessor = new Preprocessor(ml).Fit(split.TrainSet);
        var train = preprocessor.Transform(split.TrainSet);
        var test = preprocessor.Transform(split.TestSet);

        var model = ml.Regression.Trainers.LbfgsPoissonRegression().Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        File.WriteAllText(args[1], FormattableString.Invariant($"{metrics.RootMeanSquaredError};{metrics.RSquared}"));
    }
}
