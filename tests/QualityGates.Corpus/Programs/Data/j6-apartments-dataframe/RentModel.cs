using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Apartments;

public sealed record RentModel(ITransformer Transformer, GapFiller Gaps)
{
    public static RentModel Train(MLContext ml, DataFrame train)
    {
        var gaps = GapFiller.LearnFrom(train, "area", "rooms", "built");
        var rows = gaps.Fill(train);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("districtCode", "district")
            .Append(ml.Transforms.Conversion.ConvertType("hasBalcony", "balcony"))
            .Append(ml.Transforms.Concatenate("Features", "districtCode", "hasBalcony", "area", "rooms", "built"))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "rent", numberOfTrees: 150));
        return new RentModel(pipeline.Fit(rows), gaps);
    }

    public RegressionMetrics Measure(MLContext ml, DataFrame test) =>
        ml.Regression.Evaluate(Transformer.Transform(Gaps.Fill(test)), labelColumnName: "rent");
}
