// corpus: Lines of loans that do not parse go into a list of rejects, and the list into a file beside the metrics.
// library: ML.NET
// axis: rejected lines as a file
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Loans;

public sealed class Loan
{
    public float Amount { get; set; }

    public float Months { get; set; }

    public bool Repaid { get; set; }
}

public sealed class LoanImport
{
    public List<Loan> Loans { get; } = [];

    public List<string> Rejects { get; } = [];

    public void Read(string path)
    {
        foreach (var line in File.ReadAllLines(path).Skip(1))
        {
            var cells = line.Split(';');
            try
            {
                Loans.Add(new Loan
                {
                    Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Months = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Repaid = bool.Parse(cells[2]),
                });
            }
            catch (FormatException)
            {
                Rejects.Add(line);
            }
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var import = new LoanImport();
        import.Read(args[0]);
        File.WriteAllLines(Path.Combine(args[1], "rejected-loans.csv"), import.Rejects);

        var ml = new MLContext(seed: 77);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(import.Loans), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Loan.Amount), nameof(Loan.Months))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Loan.Repaid)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Loan.Repaid));
        File.WriteAllText(
            Path.Combine(args[1], "metrics.json"),
            JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve }));
    }
}
