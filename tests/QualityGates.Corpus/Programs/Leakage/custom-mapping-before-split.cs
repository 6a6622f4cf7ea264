// corpus: A custom mapping computes the body-mass index of each row by itself; fitting it before the split learns nothing.
// library: ML.NET
// axis: lambda
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var people = ml.Data.LoadFromTextFile<Person>("people.csv", ',', hasHeader: true);
var mapping = ml.Transforms.CustomMapping<Person, Index>((person, index) => index.Bmi = person.Kilos / (person.Metres * person.Metres), contractName: "Bmi");
var mapped = mapping.Fit(people).Transform(people);
var filtered = ml.Data.FilterRowsByColumn(mapped, nameof(Index.Bmi), lowerBound: 10, upperBound: 80);

var split = ml.Data.TrainTestSplit(filtered, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Person.Age), nameof(Index.Bmi))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.Sdca(nameof(Person.Pressure)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Person.Pressure));
File.WriteAllText("pressure.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError:F1} {metrics.RSquared:F2}"));

public sealed class Person
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Kilos { get; set; }
    [LoadColumn(2)] public float Metres { get; set; }
    [LoadColumn(3)] public float Pressure { get; set; }
}

public sealed class Index
{
    public float Bmi { get; set; }
}
