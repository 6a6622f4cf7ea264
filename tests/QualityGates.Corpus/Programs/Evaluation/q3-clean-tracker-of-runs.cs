// corpus: Metrics go to the screen and, through a tracker of one's own, as lines into a file that outlives the run.
// library: ML.NET
// axis: interface, params tuples
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tracking;

internal interface IRunTracker
{
    void Track(string run, params (string Name, double Value)[] values);
}

internal sealed class FileTracker(string path) : IRunTracker
{
    public void Track(string run, params (string Name, double Value)[] values)
    {
        using var writer = File.AppendText(path);
        foreach (var (name, value) in values)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run},{name},{value:R}"));
        }
    }
}

internal sealed class QualityRun(MLContext ml, IRunTracker tracker)
{
    public void Execute(IDataView boards)
    {
        var split = ml.Data.TrainTestSplit(boards, testFraction: 0.2, seed: 64);
        var model = ml.Transforms.Concatenate("Features", nameof(Board.Solder), nameof(Board.Heat))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Board.Defect)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Board.Defect));
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
        tracker.Track("boards", ("auc", metrics.AreaUnderRocCurve), ("f1", metrics.F1Score), ("loss", metrics.LogLoss));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 64);
        var boards = ml.Data.LoadFromTextFile<Board>(args[0], separatorChar: ',', hasHeader: true);
        new QualityRun(ml, new FileTracker(args[1])).Execute(boards);
    }
}

internal sealed class Board
{
    [LoadColumn(0)] public float Solder { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public bool Defect { get; set; }
}
