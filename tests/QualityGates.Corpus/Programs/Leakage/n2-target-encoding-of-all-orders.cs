// corpus: Each postal code is replaced by the mean return rate of all orders from there, test orders included; the split comes later.
// library: ML.NET
// axis: dictionary by GroupBy, with-less projection
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns;

public sealed record Order(string PostalCode, float Value, int Items, bool Returned);

public sealed class OrderRow
{
    public float PostalRate { get; set; }

    public float Value { get; set; }

    public float Items { get; set; }

    public bool Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        Order[] orders = File.ReadLines(args[0]).Skip(1).Select(Parse).ToArray();

        Dictionary<string, float> rates = orders
            .GroupBy(o => o.PostalCode, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Average(o => o.Returned ? 1f : 0f), StringComparer.Ordinal); // expect: MLQ2001

        var rows = orders.Select(o => new OrderRow
        {
            PostalRate = rates[o.PostalCode],
            Value = o.Value,
            Items = o.Items,
            Label = o.Returned,
        }).ToList();

        var ml = new MLContext(seed: 77);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(OrderRow.PostalRate), nameof(OrderRow.Value), nameof(OrderRow.Items))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));
        ml.Model.Save(model, split.TrainSet.Schema, args[2]);
    }

    private static Order Parse(string line)
    {
        string[] c = line.Split(',');
        return new Order(c[0], float.Parse(c[1], CultureInfo.InvariantCulture), int.Parse(c[2], CultureInfo.InvariantCulture), c[3] == "1");
    }
}
