// corpus: Iterators open their file and make their generator anew in each pass, queries are ordered, and what was mixed or read to its end is a list.
// library: ML.NET
// axis: iterators, database source with an order, reader that is read once
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferry;

public sealed class Crossing
{
    public float Wind { get; set; }

    public float Cars { get; set; }

    public bool Late { get; set; }
}

public sealed class CrossingStudy(MLContext ml)
{
    private const string Query = "SELECT Wind, Cars, Late FROM Crossings ORDER BY Departure, Ship";

    public BinaryClassificationMetrics FromLog(string path) => Learn(ml.Data.LoadFromEnumerable(Sampled(path)));

    public BinaryClassificationMetrics FromReader(TextReader reader) => Learn(ml.Data.LoadFromEnumerable(Remaining(reader).ToList()));

    public BinaryClassificationMetrics FromHarbour(DbProviderFactory factory, string connection) =>
        Learn(ml.Data.CreateDatabaseLoader<Crossing>().Load(new DatabaseSource(factory, connection, Query)));

    public BinaryClassificationMetrics Mixed(IReadOnlyCollection<Crossing> crossings)
    {
        var random = new Random(14);
        var mixed = crossings.OrderBy(_ => random.Next()).ToArray();
        return Learn(ml.Data.LoadFromEnumerable(mixed));
    }

    private static IEnumerable<Crossing> Sampled(string path)
    {
        var random = new Random(14);
        foreach (var line in File.ReadLines(path))
        {
            if (random.NextDouble() < 0.3)
            {
                yield return Read(line);
            }
        }
    }

    private static IEnumerable<Crossing> Remaining(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return Read(line);
        }
    }

    private static Crossing Read(string line)
    {
        var cells = line.Split('\t');
        return new Crossing
        {
            Wind = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Cars = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Late = bool.Parse(cells[2]),
        };
    }

    private BinaryClassificationMetrics Learn(IDataView crossings)
    {
        var parts = ml.Data.TrainTestSplit(crossings, testFraction: 0.25, seed: 14);
        var model = ml.Transforms.Concatenate("Features", nameof(Crossing.Wind), nameof(Crossing.Cars))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Crossing.Late)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Crossing.Late));
    }
}
