// corpus: A method called Check evaluates the ranking and returns nothing; its metrics die in a local.
// library: ML.NET
// axis: void helper, local that is only assigned
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 32);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Offer>("offers.tsv"), 0.2, samplingKeyColumnName: "Search");
var model = ml.Transforms.Conversion.MapValueToKey("Group", "Search")
    .Append(ml.Transforms.Concatenate("Features", "Price", "Stars"))
    .Append(ml.Ranking.Trainers.LightGbm("Relevance", rowGroupColumnName: "Group"))
    .Fit(split.TrainSet);
Check(ml, model.Transform(split.TestSet));
ml.Model.Save(model, split.TrainSet.Schema, "offers.zip");

static void Check(MLContext ml, IDataView scored)
{
    RankingMetrics metrics;
    metrics = ml.Ranking.Evaluate(scored, "Relevance", "Group"); // expect: MLQ3002
    Console.WriteLine("ranking checked");
}

internal sealed class Offer
{
    [LoadColumn(0)] public string Search { get; set; } = "";
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Stars { get; set; }
    [LoadColumn(3)] public float Relevance { get; set; }
}
