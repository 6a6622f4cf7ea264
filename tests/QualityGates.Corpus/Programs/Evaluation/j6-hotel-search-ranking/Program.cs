// corpus: Hotel offers are ranked within searches: a search is wholly in one part, and the final model learns from all offers.
// library: ML.NET
// axis: ranking, abstract base class
using System.Text.Json;
using HotelSearch;
using Microsoft.ML;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "offers.csv");
var ml = new MLContext(seed: 61);
var study = new RankingStudy(ml, path);
var ranker = new TreeRanker(ml, trees: 200);

var quality = study.Measure(ranker);
Console.WriteLine($"NDCG@1 {quality.NdcgAt1:F4}, @3 {quality.NdcgAt3:F4}, @5 {quality.NdcgAt5:F4}");
File.WriteAllText(Path.ChangeExtension(path, ".ranking.json"), JsonSerializer.Serialize(quality));
if (quality.NdcgAt3 < 0.55)
{
    return 1;
}

ml.Model.Save(study.FitAll(ranker), study.Schema, Path.ChangeExtension(path, ".zip"));
return 0;
