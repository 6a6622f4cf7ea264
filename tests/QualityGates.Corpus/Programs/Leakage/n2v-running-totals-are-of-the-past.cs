// corpus: Balances and smoothed amounts are carried forward row by row, each of what came before; the last fifth of the rows tests. Nothing is learned from it.
// library: ML.NET
// axis: running values in one loop
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ledger;

public sealed class Entry
{
    public float Amount { get; set; }

    public float BalanceBefore { get; set; }

    public float Smoothed { get; set; }

    public float Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var entries = new List<Entry>();
        float balance = 0, smoothed = 0;
        foreach (string line in File.ReadLines(args[0]).Skip(1))
        {
            float[] v = line.Split(',').Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray();
            var entry = new Entry { Amount = v[0], BalanceBefore = balance, Smoothed = smoothed, Label = v[1] };
            balance += entry.Amount;
            smoothed = 0.9f * smoothed + 0.1f * entry.Amount;
            entries.Add(entry);
        }

        int cut = entries.Count - entries.Count / 5;
        var ml = new MLContext(seed: 3);
        var train = ml.Data.LoadFromEnumerable(entries.GetRange(0, cut));
        var test = ml.Data.LoadFromEnumerable(entries.GetRange(cut, entries.Count - cut));
        var model = ml.Transforms.Concatenate("Features", nameof(Entry.Amount), nameof(Entry.BalanceBefore), nameof(Entry.Smoothed))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        File.WriteAllText(args[1], metrics.MeanAbsoluteError.ToString("F3", CultureInfo.InvariantCulture));
        ml.Model.Save(model, train.Schema, args[2]);
    }
}
