// corpus: A generic study takes all numbers of a row class into the features but the label and what is left out by name.
// library: ML.NET
// axis: generic class, reflection
using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Studies;

[AttributeUsage(AttributeTargets.Property)]
public sealed class TargetAttribute : Attribute;

public sealed class Pump
{
    public float Pressure { get; set; }

    public float Vibration { get; set; }

    public float Age { get; set; }

    [Target] public float HoursLeft { get; set; }
}

public sealed class Study<T>(MLContext ml)
    where T : class
{
    private static readonly PropertyInfo[] Numbers = typeof(T).GetProperties().Where(p => p.PropertyType == typeof(float)).ToArray();

    private static string Label => Numbers.Single(p => p.GetCustomAttribute<TargetAttribute>() is not null).Name;

    private static string[] Features => Numbers.Select(p => p.Name).Where(name => name != Label).ToArray();

    public RegressionMetrics Measure(IEnumerable<T> rows)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", Features)
            .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: Label))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: Label);
    }
}

public static class Pumps
{
    public static RegressionMetrics Measure(IEnumerable<Pump> pumps) => new Study<Pump>(new MLContext(seed: 1)).Measure(pumps);
}
