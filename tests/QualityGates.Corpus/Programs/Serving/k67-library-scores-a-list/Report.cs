using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scoring;

public sealed class Household
{
    [LoadColumn(0)] public float Persons { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public string Heating { get; set; } = "";
}

public sealed class Consumption
{
    public float Score { get; set; }
}

public sealed class Report(MLContext ml, ITransformer model)
{
    public void Write(string input, string output)
    {
        var rows = ml.Data.CreateEnumerable<Household>(
            ml.Data.LoadFromTextFile<Household>(input, separatorChar: ';', hasHeader: true),
            reuseRowObject: false);
        using var scorer = new Scorer<Household, Consumption>(ml, model);
        var scores = scorer.ScoreAll(rows);
        using var writer = new StreamWriter(output);
        writer.WriteLine("row;kwh");
        for (var i = 0; i < scores.Count; i++)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i};{scores[i].Score:F1}"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean;{scores.Average(score => score.Score):F1}"));
    }
}
