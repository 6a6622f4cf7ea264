// corpus: Only text featurisation is fitted and saved, for another team's search index; there is no trainer to evaluate.
// library: ML.NET
// axis: transform-only chain, prediction engine
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var articles = ml.Data.LoadFromTextFile<HelpArticle>("articles.tsv", hasHeader: true);
var chain = ml.Transforms.Text.NormalizeText("Clean", nameof(HelpArticle.Text))
    .Append(ml.Transforms.Text.TokenizeIntoWords("Tokens", "Clean"))
    .Append(ml.Transforms.Text.RemoveDefaultStopWords("Tokens"))
    .Append(ml.Transforms.Conversion.MapValueToKey("Tokens"))
    .Append(ml.Transforms.Text.ProduceNgrams("Ngrams", "Tokens", ngramLength: 2))
    .Append(ml.Transforms.NormalizeLpNorm("Vector", "Ngrams"));
var featurizer = chain.Fit(articles);
ml.Model.Save(featurizer, articles.Schema, "vectors.zip");

var engine = ml.Model.CreatePredictionEngine<HelpArticle, ArticleVector>(featurizer);
var vector = engine.Predict(new HelpArticle { Text = "How do I reset my password?" }).Vector;
Console.WriteLine($"{vector.Count(v => v != 0)} of {vector.Length} slots are used.");

public class HelpArticle
{
    [LoadColumn(0)] public string Text { get; set; } = "";
}

public class ArticleVector
{
    public float[] Vector { get; set; } = [];
}
