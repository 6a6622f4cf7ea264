// corpus: A derived feature is computed from inputs only, a mapping writes another from several columns, and a name is reused for the square of an input.
// library: ML.NET
// axis: derived columns, silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Diabetes;

public sealed class Person
{
    public float Height { get; set; }
    public float Weight { get; set; }
    public float Sugar { get; set; }
    public float BodyMass { get; set; }
}

public sealed class Ratio
{
    public float WeightByHeight { get; set; }
}

public sealed class SugarModel(MLContext ml)
{
    public RegressionMetrics Run(List<Person> people)
    {
        foreach (var person in people)
        {
            person.BodyMass = person.Weight / (person.Height * person.Height);
        }

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(people), testFraction: 0.25);
        var pipeline = ml.Transforms.CustomMapping<Person, Ratio>((from, to) => to.WeightByHeight = from.Weight / from.Height, contractName: null)
            .Append(ml.Transforms.CopyColumns("Target", nameof(Person.Sugar)))
            .Append(ml.Transforms.CopyColumns(nameof(Person.Sugar), nameof(Person.Height)))
            .Append(ml.Transforms.Concatenate("Features", nameof(Person.BodyMass), "WeightByHeight", nameof(Person.Sugar)))
            .Append(ml.Regression.Trainers.FastTree("Target"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Target");
    }
}
