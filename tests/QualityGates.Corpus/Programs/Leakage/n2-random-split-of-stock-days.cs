// corpus: Days of a market with lagged returns are shuffled and divided at random: tomorrow's day trains the model that is tested on today.
// library: ML.NET
// axis: lagged features in a loop
// scores: MLQ2009 MLQ2014
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Market;

public sealed record Bar(DateTime Date, float Close, float Volume);

public sealed class Day
{
    public DateTime Date { get; set; }

    public float Return1 { get; set; }

    public float Return5 { get; set; }

    public float VolumeChange { get; set; }

    public bool Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var bars = File.ReadLines(args[0]).Skip(1).Select(Parse).OrderBy(b => b.Date).ToList();
        var days = new List<Day>();
        for (int i = 5; i < bars.Count - 1; i++)
        {
            days.Add(new Day
            {
                Date = bars[i].Date,
                Return1 = bars[i].Close / bars[i - 1].Close - 1,
                Return5 = bars[i].Close / bars[i - 5].Close - 1,
                VolumeChange = bars[i].Volume / bars[i - 1].Volume - 1,
                Label = bars[i + 1].Close > bars[i].Close,
            });
        }

        var ml = new MLContext(seed: 7);
        var view = ml.Data.LoadFromEnumerable(days);
        var split = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2009
        var model = ml.Transforms.Concatenate("Features", nameof(Day.Return1), nameof(Day.Return5), nameof(Day.VolumeChange))
            .Append(ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 8))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC {metrics.AreaUnderRocCurve:F3} accuracy {metrics.Accuracy:F3}"));
        if (metrics.AreaUnderRocCurve > 0.55)
        {
            ml.Model.Save(model, view.Schema, args[1]);
        }
    }

    private static Bar Parse(string line)
    {
        string[] c = line.Split(',');
        return new Bar(
            DateTime.ParseExact(c[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            float.Parse(c[4], CultureInfo.InvariantCulture),
            float.Parse(c[5], CultureInfo.InvariantCulture));
    }
}
