// corpus: Sequences that are made lists, open their file in each pass, come ordered from the database, or are only scored.
// library: ML.NET
// axis: several
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Repeatable;

public sealed class Sample
{
    public float A { get; set; }
    public float B { get; set; }
    public bool Label { get; set; }
}

public sealed class Sources(MLContext ml)
{
    public IDataView Shuffled(IReadOnlyList<Sample> rows, int seed)
    {
        var random = new Random(seed);
        return ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows.OrderBy(_ => random.Next()).ToArray())).TrainSet;
    }

    public IDataView OfFile(string path) => ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Lines(path))).TrainSet;

    private static IEnumerable<Sample> Lines(string path)
    {
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new Sample { A = float.Parse(cells[0], CultureInfo.InvariantCulture), B = float.Parse(cells[1], CultureInfo.InvariantCulture), Label = cells[2] == "1" };
        }
    }

    public IDataView OfDatabase(DbProviderFactory factory, string connection)
    {
        var source = new DatabaseSource(factory, connection, "SELECT A, B, Label FROM Samples ORDER BY Id");
        return ml.Data.TrainTestSplit(ml.Data.CreateDatabaseLoader<Sample>().Load(source), testFraction: 0.1).TrainSet;
    }

    public IDataView Scored(ITransformer model, Queue<Sample> queue) => model.Transform(ml.Data.LoadFromEnumerable(Drain(queue)));

    private static IEnumerable<Sample> Drain(Queue<Sample> queue)
    {
        while (queue.TryDequeue(out var sample))
        {
            yield return sample;
        }
    }

    public ITransformer Train(IEnumerable<IDataView> parts) =>
        ml.Transforms.Concatenate("Features", "A", "B").Append(ml.BinaryClassification.Trainers.FastTree()).Fit(parts.First());
}

public static class Measures
{
    public static double F1(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(test), label).F1Score;
}
