// corpus: The vocabulary is learned from all articles before cross-validation, and the reading-time model is saved unmeasured.
// library: ML.NET
// axis: helper in another file, two tasks, LINQ
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;

namespace Newsroom;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var articles = ml.Data.LoadFromTextFile<Article>("articles.tsv", hasHeader: true, allowQuoting: true);
        var code = Sections(ml, articles);
        if (code == 0)
        {
            ReadingTime(ml, articles);
        }
        return code;
    }

    private static int Sections(MLContext ml, IDataView articles)
    {
        // The text steps take most of the time, so they run once and not once per fold.
        var steps = TextSteps.SectionKey(ml).Append(TextSteps.Words(ml));
        var vectors = ml.Data.Cache(steps.Fit(articles).Transform(articles));
        var trainer = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy();
        var folds = ml.MulticlassClassification.CrossValidate(vectors, trainer, numberOfFolds: 5); // expect: MLQ2002

        var macro = folds.Select(fold => fold.Metrics.MacroAccuracy).ToList();
        var micro = folds.Select(fold => fold.Metrics.MicroAccuracy).ToList();
        File.WriteAllLines("sections.csv", macro.Zip(micro, (first, second) => string.Create(CultureInfo.InvariantCulture, $"{first},{second}")));
        if (macro.Min() < 0.7)
        {
            Console.Error.WriteLine($"The weakest fold has a macro accuracy of {macro.Min():P1}.");
            return 1;
        }

        var final = steps.Append(trainer)
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(articles);
        ml.Model.Save(final, articles.Schema, "sections.zip");
        return 0;
    }

    /// <summary>How long does a reader stay? Shown beside the article in the editor.</summary>
    private static void ReadingTime(MLContext ml, IDataView articles)
    {
        var known = ml.Data.FilterRowsByMissingValues(articles, nameof(Article.ReadingSeconds));
        var pipeline = ml.Transforms.Text.FeaturizeText("HeadlineVector", nameof(Article.Headline))
            .Append(ml.Transforms.Concatenate("Features", "HeadlineVector", nameof(Article.Words)))
            .Append(ml.Regression.Trainers.LightGbm(nameof(Article.ReadingSeconds)));
        var model = pipeline.Fit(known);
        ml.Model.Save(model, articles.Schema, "reading-time.zip"); // expect: MLQ3001
    }
}
