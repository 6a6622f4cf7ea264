// corpus: A string builder collects the metrics of a ranking; the text ends on the console.
// library: ML.NET
// axis: StringBuilder, indexed metrics, helper method
using System;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jobs;

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 1);
        var offers = ml.Data.LoadFromTextFile<Offer>("offers.tsv", hasHeader: true);
        var split = ml.Data.TrainTestSplit(offers, testFraction: 0.2, samplingKeyColumnName: nameof(Offer.Applicant));
        var model = ml.Transforms.Conversion.MapValueToKey("Group", nameof(Offer.Applicant))
            .Append(ml.Transforms.Concatenate("Features", nameof(Offer.Distance), nameof(Offer.Salary), nameof(Offer.Match)))
            .Append(ml.Ranking.Trainers.FastTree("Clicked", "Features", "Group"))
            .Fit(split.TrainSet);
        var metrics = ml.Ranking.Evaluate(model.Transform(split.TestSet), "Clicked", "Group"); // expect: MLQ3008
        Console.Write(Describe(metrics));
        ml.Model.Save(model, offers.Schema, "offers.zip");
    }

    private static string Describe(RankingMetrics metrics)
    {
        var text = new StringBuilder();
        text.AppendLine("Cut-off   NDCG     DCG");
        for (var i = 0; i < metrics.NormalizedDiscountedCumulativeGains.Count; i++)
        {
            text.Append(i + 1).Append('\t');
            text.Append(metrics.NormalizedDiscountedCumulativeGains[i].ToString("F4")).Append('\t');
            text.AppendLine(metrics.DiscountedCumulativeGains[i].ToString("F4"));
        }

        return text.ToString();
    }
}

internal sealed class Offer
{
    [LoadColumn(0)] public string Applicant { get; set; } = "";
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Salary { get; set; }
    [LoadColumn(3)] public float Match { get; set; }
    [LoadColumn(4)] public float Clicked { get; set; }
}
