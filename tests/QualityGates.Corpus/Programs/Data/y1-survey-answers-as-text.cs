// corpus: Answers of a survey are kept as texts in the database, and an income that is no number is written as 0 before clusters are made.
// library: ML.NET, Dapper
// axis: Dapper, records
using System.Data;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.ML;

namespace Survey;

public sealed record Answer(string Age, string Income, string Rooms);

public sealed class Person
{
    public float Age { get; set; }

    public float Income { get; set; }

    public float Rooms { get; set; }
}

public sealed class Segments(IDbConnection connection)
{
    public void Build(string metricsPath)
    {
        var ml = new MLContext(seed: 2);
        var people = connection.Query<Answer>("SELECT age, income, rooms FROM answers ORDER BY number")
            .Select(ToPerson)
            .ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(people), testFraction: 0.2);
        var options = new Microsoft.ML.Trainers.KMeansTrainer.Options { NumberOfClusters = 4, NumberOfThreads = 1, FeatureColumnName = "Features" };
        var model = ml.Transforms.Concatenate("Features", nameof(Person.Age), nameof(Person.Income), nameof(Person.Rooms))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Clustering.Trainers.KMeans(options))
            .Fit(parts.TrainSet);
        var metrics = ml.Clustering.Evaluate(model.Transform(parts.TestSet), featureColumnName: "Features");
        File.WriteAllText(metricsPath, JsonSerializer.Serialize(new { metrics.AverageDistance, metrics.DaviesBouldinIndex }));
    }

    private static Person ToPerson(Answer answer)
    {
        var person = new Person
        {
            Age = Convert.ToSingle(answer.Age, CultureInfo.InvariantCulture),
            Rooms = Convert.ToSingle(answer.Rooms, CultureInfo.InvariantCulture),
        };

        try
        {
            person.Income = Convert.ToSingle(answer.Income, CultureInfo.InvariantCulture);
        }
        catch (FormatException) // expect: MLQ4004
        {
            person.Income = 0f;
        }

        return person;
    }
}
