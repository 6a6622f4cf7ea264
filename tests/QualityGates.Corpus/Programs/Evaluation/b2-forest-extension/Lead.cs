using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Leads;

public class Lead
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public string Source { get; set; } = "";
    [LoadColumn(3)] public bool Bought { get; set; }
}

public static class LeadPipelines
{
    public static IEstimator<ITransformer> LeadPipeline(this MLContext context)
    {
        var options = new FastForestBinaryTrainer.Options
        {
            LabelColumnName = nameof(Lead.Bought),
            FeatureColumnName = "Features",
            NumberOfTrees = 200,
            NumberOfLeaves = 32,
        };
        return context.Transforms.Categorical.OneHotHashEncoding("SourceCode", nameof(Lead.Source), numberOfBits: 6)
            .Append(context.Transforms.Concatenate("Features", nameof(Lead.Visits), nameof(Lead.Minutes), "SourceCode"))
            .Append(context.BinaryClassification.Trainers.FastForest(options));
    }
}
