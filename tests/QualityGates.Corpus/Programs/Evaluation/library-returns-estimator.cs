// corpus: A library describes pipelines and fits only its featuriser; training and evaluation are its callers' business.
// library: ML.NET
// axis: public method, extension wrapper, generics
using System.Collections.Generic;
using Microsoft.ML;

namespace Quality.Features;

public static class InvoicePipelines
{
    public static IEstimator<ITransformer> ForAmounts(this MLContext ml, string label) =>
        ml.Transforms.Text.FeaturizeText("Words", "Text")
            .Append(ml.Transforms.Concatenate("Features", "Words", "Pages"))
            .Append(ml.Regression.Trainers.FastTree(label));

    /// <summary>Fitted text steps, for projects that share one vocabulary.</summary>
    public static ITransformer SharedWords<TRow>(this MLContext ml, IEnumerable<TRow> rows) where TRow : class =>
        ml.Transforms.Text.FeaturizeText("Words", "Text").Fit(ml.Data.LoadFromEnumerable(rows));
}
