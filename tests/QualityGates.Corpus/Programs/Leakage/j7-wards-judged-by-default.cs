// corpus: A base class judges on the rows a study names for it, and by default on those it learns from; the study of the wards never names others.
// library: Accord.NET
// axis: base class
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Statistics.Analysis;

Accord.Math.Random.Generator.Seed = 1;
var study = new WardStudy(args[0]);
var outcome = study.Run();
Console.WriteLine($"accuracy {outcome.Accuracy:P1}, kappa {outcome.Kappa:F3}");
File.WriteAllText("wards.json", JsonSerializer.Serialize(new { outcome.Accuracy, outcome.Kappa }));

internal sealed record Patients(double[][] Signs, int[] Returned);

internal abstract class Study
{
    protected abstract Patients Learned { get; }

    protected virtual Patients Judged => Learned;

    public (double Accuracy, double Kappa) Run()
    {
        var learned = Learned;
        var tree = new C45Learning { MinimumLeafSize = 4 }.Learn(learned.Signs, learned.Returned);
        var judged = Judged;
        var matrix = new GeneralConfusionMatrix(judged.Returned, tree.Decide(judged.Signs)); // expect: MLQ2003
        return (matrix.Accuracy, matrix.Kappa);
    }
}

internal sealed class WardStudy : Study
{
    private readonly Patients _patients;

    public WardStudy(string path)
    {
        var cells = File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        _patients = new Patients(cells.Select(row => row[..5]).ToArray(), cells.Select(row => (int)row[5]).ToArray());
    }

    protected override Patients Learned => _patients;
}
