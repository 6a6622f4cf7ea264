// corpus: CsvHelper reads rows of a clinic in a loop whose catch goes on without a word, and a second reader drops the answer of TryParse.
// library: ML.NET, CsvHelper
// axis: reader
using System.Globalization;
using CsvHelper;
using Microsoft.ML;

namespace Clinic;

public sealed class Visit
{
    public float Age { get; set; }

    public float Pulse { get; set; }

    public bool Returned { get; set; }
}

public interface IVisitReader
{
    IEnumerable<Visit> Read(string path);
}

public sealed class CommaReader : IVisitReader
{
    public IEnumerable<Visit> Read(string path)
    {
        var visits = new List<Visit>();
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            try
            {
                visits.Add(csv.GetRecord<Visit>()!);
            }
            catch (Exception) // expect: MLQ4004
            {
                continue;
            }
        }

        return visits;
    }
}

public sealed class PipeReader : IVisitReader
{
    public IEnumerable<Visit> Read(string path) => File.ReadLines(path).Select(line => line.Split('|')).Select(cells => Of(cells)).ToList();

    private static Visit Of(string[] cells)
    {
        var visit = new Visit { Returned = cells[2] == "yes", Age = float.Parse(cells[0], CultureInfo.InvariantCulture) };
        float.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var pulse); // expect: MLQ4004
        visit.Pulse = pulse;
        return visit;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        IVisitReader reader = args[0].EndsWith(".csv", StringComparison.Ordinal) ? new CommaReader() : new PipeReader();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reader.Read(args[0])), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Pulse))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Returned)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Returned));
        Console.WriteLine(FormattableString.Invariant($"{metrics.AreaUnderRocCurve:F3} {metrics.AreaUnderPrecisionRecallCurve:F3} {metrics.F1Score:F3}"));
    }
}
