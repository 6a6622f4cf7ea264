// corpus: Cells become numbers by Convert and TryParse without a culture; the predictions are written by interpolation.
// library: ML.NET
// axis: parser class, interpolated lines
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pumps;

public sealed class Pump
{
    public float Flow { get; set; }

    public float Head { get; set; }

    public float Label { get; set; }
}

public sealed class PumpPrediction
{
    public float Score { get; set; }
}

public static class PumpParser
{
    public static Pump? Parse(string line)
    {
        string[] cells = line.Split('\t');
        if (!float.TryParse(cells[1], out float head)) // expect: MLQ1008
        {
            return null;
        }

        return new Pump { Flow = Convert.ToSingle(cells[0]), Head = head, Label = Convert.ToSingle(cells[2]) }; // expect: MLQ1008 MLQ1008
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        List<Pump> pumps = File.ReadLines(args[0]).Skip(1).Select(PumpParser.Parse).OfType<Pump>().ToList();
        var view = ml.Data.LoadFromEnumerable(pumps);
        var split = ml.Data.TrainTestSplit(view, 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Pump.Flow), nameof(Pump.Head))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);

        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored);
        if (metrics.RSquared < 0.5)
        {
            throw new InvalidOperationException("Not good enough.");
        }

        using var writer = new StreamWriter(args[1]);
        foreach (var prediction in ml.Data.CreateEnumerable<PumpPrediction>(scored, reuseRowObject: false))
        {
            writer.WriteLine($"{prediction.Score}"); // expect: MLQ1008
        }
    }
}
