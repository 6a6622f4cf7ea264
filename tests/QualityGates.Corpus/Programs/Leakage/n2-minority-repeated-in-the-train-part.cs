// corpus: Rows are divided first, by class; the rare class is repeated in the train part only.
// library: ML.NET
// axis: lookup by class, immutable parts
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    public bool Label { get; set; }

    public float Amount { get; set; }

    public float DaysOpen { get; set; }

    public float PriorClaims { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 30);
        var claims = File.ReadLines(args[0]).Skip(1).Select(Parse).ToArray();
        var (train, test) = Stratify(claims, 0.2, new Random(30));

        var rare = train.Where(c => c.Label).ToList();
        int copies = (train.Count - rare.Count) / Math.Max(1, rare.Count);
        var balanced = train.Concat(rare.SelectMany(c => Enumerable.Repeat(c, copies - 1))).ToList();

        var trainView = ml.Data.LoadFromEnumerable(balanced);
        var testView = ml.Data.LoadFromEnumerable(test);
        var model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.DaysOpen), nameof(Claim.PriorClaims))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(trainView);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(testView));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.F1Score:F3};{metrics.PositiveRecall:F3}"));
        ml.Model.Save(model, trainView.Schema, args[2]);
    }

    private static (List<Claim> Train, List<Claim> Test) Stratify(IEnumerable<Claim> claims, double share, Random rng)
    {
        List<Claim> train = [], test = [];
        foreach (var group in claims.GroupBy(c => c.Label))
        {
            Claim[] members = group.ToArray();
            rng.Shuffle(members);
            int cut = (int)(members.Length * share);
            test.AddRange(members.Take(cut));
            train.AddRange(members.Skip(cut));
        }

        return (train, test);
    }

    private static Claim Parse(string line)
    {
        string[] c = line.Split(';');
        return new Claim
        {
            Label = c[0] == "1",
            Amount = float.Parse(c[1], CultureInfo.InvariantCulture),
            DaysOpen = float.Parse(c[2], CultureInfo.InvariantCulture),
            PriorClaims = float.Parse(c[3], CultureInfo.InvariantCulture),
        };
    }
}
