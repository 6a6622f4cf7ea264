// corpus: A session learns from the rows in its field and reports on the same rows in a later call; the held-out share is only counted.
// library: Accord.NET
// axis: field, async
using System.Globalization;
using Accord.MachineLearning.Bayes;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Distributions.Univariate;

var session = await Session.OpenAsync("iris.csv");
session.Learn();
await session.ReportAsync("iris.report.txt");

public sealed class Session
{
    private readonly double[][] rows;
    private readonly int[] species;
    private readonly int reserved;
    private NaiveBayes<NormalDistribution>? model;

    private Session(double[][] rows, int[] species)
    {
        this.rows = rows;
        this.species = species;
        reserved = rows.Length / 5;
    }

    public static async Task<Session> OpenAsync(string path)
    {
        var lines = await File.ReadAllLinesAsync(path);
        var names = new List<string>();
        var rows = new List<double[]>();
        var species = new List<int>();
        foreach (var cells in lines.Skip(1).Select(line => line.Split(',')))
        {
            if (!names.Contains(cells[4]))
            {
                names.Add(cells[4]);
            }

            rows.Add([.. cells.Take(4).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))]);
            species.Add(names.IndexOf(cells[4]));
        }

        return new Session([.. rows], [.. species]);
    }

    public void Learn()
    {
        var teacher = new NaiveBayesLearning<NormalDistribution>();
        model = teacher.Learn(rows, species);
    }

    public async Task ReportAsync(string path)
    {
        var predicted = model!.Decide(rows);
        var loss = new ZeroOneLoss(species).Loss(predicted); // expect: MLQ2003
        var report = string.Create(CultureInfo.InvariantCulture, $"error {loss:F3} ({reserved} rows are reserved)");
        await File.WriteAllTextAsync(path, report);
    }
}
