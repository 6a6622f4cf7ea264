// corpus: A generic experiment reads the features of any row class by reflection and leaves out the property that is marked as the target.
// library: ML.NET
// axis: generic class
using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lab;

[AttributeUsage(AttributeTargets.Property)]
public sealed class TargetAttribute : Attribute;

public sealed class Concrete
{
    [LoadColumn(0)] public float Cement { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3), Target] public float Strength { get; set; }
}

public sealed class Experiment<TRow>
    where TRow : class
{
    private readonly MLContext _ml = new(seed: 33);

    public RegressionMetrics Run(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var properties = typeof(TRow).GetProperties();
        var target = properties.Single(property => property.GetCustomAttribute<TargetAttribute>() is not null).Name;
        var features = properties
            .Where(property => property.GetCustomAttribute<TargetAttribute>() is null && property.PropertyType == typeof(float))
            .Select(property => property.Name)
            .ToArray();

        var model = _ml.Transforms.Concatenate("Features", features)
            .Append(_ml.Regression.Trainers.FastTree(labelColumnName: target))
            .Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: target);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new Experiment<Concrete>().Run(args[0]);
        File.WriteAllText(
            "concrete.txt",
            FormattableString.Invariant($"{metrics.RSquared:F4}\t{metrics.MeanAbsoluteError:F4}"));
    }
}
