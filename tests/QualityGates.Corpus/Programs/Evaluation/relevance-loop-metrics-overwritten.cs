// corpus: A loop over the months evaluates a ranking model per month into a local that is only written.
// library: ML.NET
// axis: loop
using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromTextFile<Document>("queries-train.tsv");
var pipeline = ml.Transforms.Conversion.MapValueToKey("GroupId", "Query")
    .Append(ml.Transforms.Concatenate("Features", "Bm25", "Clicks"))
    .Append(ml.Ranking.Trainers.FastTree(labelColumnName: "Grade"));
var model = pipeline.Fit(train);

RankingMetrics monthly;
var months = new List<string> { "2024-10", "2024-11", "2024-12" };
foreach (var month in months)
{
    var rows = ml.Data.LoadFromTextFile<Document>(string.Create(CultureInfo.InvariantCulture, $"queries-{month}.tsv"));
    var scored = model.Transform(rows);
    monthly = ml.Ranking.Evaluate(scored, labelColumnName: "Grade"); // expect: MLQ3002
    Console.WriteLine($"{month} evaluated");
}

public class Document
{
    [LoadColumn(0)] public string Query { get; set; } = "";
    [LoadColumn(1)] public float Bm25 { get; set; }
    [LoadColumn(2)] public float Clicks { get; set; }
    [LoadColumn(3)] public float Grade { get; set; }
}
