// corpus: Two constants that were once the same: the test rows begin a hundred rows before the training rows end.
// library: Accord.NET
// axis: record, properties
using System.Globalization;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

var corpus = Mail.Read("mail.csv");
var learner = new LinearDualCoordinateDescent { Loss = Loss.L2, Complexity = 1e-2 }; // expect: MLQ1003
var machine = learner.Learn(corpus.TrainRows, corpus.TrainLabels);
var matrix = new ConfusionMatrix(machine.Decide(corpus.TestRows), corpus.TestLabels); // expect: MLQ2004
var report = string.Create(CultureInfo.InvariantCulture, $"precision {matrix.Precision:F3} recall {matrix.Recall:F3} F {matrix.FScore:F3}");
File.WriteAllText("mail.txt", report);
if (matrix.FScore < 0.8)
{
    Environment.ExitCode = 1;
}

public sealed record Mail(double[][] Rows, bool[] Labels)
{
    private const int TrainEnd = 3600;
    private const int TestBegin = 3500;

    public double[][] TrainRows => Rows[..TrainEnd];

    public bool[] TrainLabels => Labels[..TrainEnd];

    public double[][] TestRows => Rows[TestBegin..];

    public bool[] TestLabels => Labels[TestBegin..];

    public static Mail Read(string path)
    {
        var cells = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToArray();
        var rows = cells.Select(row => row[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new Mail(rows, [.. cells.Select(row => row[^1] == "spam")]);
    }
}
