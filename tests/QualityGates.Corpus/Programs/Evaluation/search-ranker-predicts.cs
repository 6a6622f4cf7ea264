// corpus: A search ranker is trained on click grades and orders live results right away, without an NDCG on held-out queries.
// library: ML.NET
// axis: lambda, LINQ
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
Func<IEnumerable<Hit>, ITransformer> learn = hits =>
{
    var pipeline = ml.Transforms.Conversion.MapValueToKey("GroupId", nameof(Hit.Query))
        .Append(ml.Transforms.Concatenate("Features", nameof(Hit.TextMatch), nameof(Hit.Popularity)))
        .Append(ml.Ranking.Trainers.LightGbm(labelColumnName: nameof(Hit.Grade), rowGroupColumnName: "GroupId"));
    return pipeline.Fit(ml.Data.LoadFromEnumerable(hits)); // expect: MLQ3001
};

var model = learn(HitLog.Read());
var live = ml.Data.LoadFromEnumerable(HitLog.Candidates("running shoes"));
var ordered = ml.Data.CreateEnumerable<Ranked>(model.Transform(live), reuseRowObject: false)
    .OrderByDescending(hit => hit.Score)
    .Take(10);
foreach (var hit in ordered)
{
    Console.WriteLine($"{hit.Title}");
}

internal static class HitLog
{
    public static List<Hit> Read() => [new() { Query = "boots", Title = "Hiking boots", TextMatch = 0.9f, Popularity = 3, Grade = 2 }];

    public static List<Hit> Candidates(string query) => [new() { Query = query, Title = "Trail shoe", TextMatch = 0.4f }];
}

public class Hit
{
    public string Query { get; set; } = "";
    public string Title { get; set; } = "";
    public float TextMatch { get; set; }
    public float Popularity { get; set; }
    public float Grade { get; set; }
}

public class Ranked
{
    public string Title { get; set; } = "";
    public float Score { get; set; }
}
